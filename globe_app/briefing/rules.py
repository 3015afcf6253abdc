"""The reader's rules in plain words, what they hide, and what one would hide before it is made."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from globe_app.cldr import Form, current, day_words, number, phrases
from globe_app.geo.countries import Countries
from globe_app.model.article_query import ArticleList, ArticleQuery
from globe_app.model.rules import Conditions, Rule, RuleKind, RulePreview, StoredRule, WordsIn
from globe_app.store import articles, counts, outlets
from globe_app.store import rules as stored
from globe_app.store.db import Store
from globe_app.store.search import search
from globe_app.text.language_names import english_name
from globe_app.text.phrases import PhraseError, phrase
from globe_app.tr import tr

NAMED = 3  # values of a condition that are told in words; the others are counted


@dataclass(frozen=True, slots=True)
class RuleNames:
    """What the values of conditions are called."""

    country: Callable[[str], str]  # of a code
    outlets: Mapping[str, str] = field(default_factory=dict)  # id -> name
    themes: Mapping[str, str] = field(default_factory=dict)  # id -> name

    def language(self, code: str) -> str:
        """The name of a language by its primary subtag."""
        return current().languages.get(code) or english_name(code)


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule as it is listed."""

    stored: StoredRule
    words: str  # what it does, as a sentence
    state: str  # that it is off, has ended, is still at work or is damaged; "" = nothing to say


@dataclass(frozen=True, slots=True)
class RulesPage:
    """All rules, the newest first."""

    lines: tuple[RuleLine, ...]
    names: RuleNames
    hidden: int  # articles that are hidden now


@dataclass(frozen=True, slots=True)
class Likeness:
    """What an article is like: what a rule about such articles may ask."""

    words: tuple[str, ...]  # telling words of its headline; () = none can be told
    outlet: str  # id
    country: str
    about: tuple[str, ...]
    themes: tuple[str, ...]  # ids
    language: str  # primary subtag; "" = not known


def likeness(store: Store, article_id: int) -> Likeness:
    """Raises `NotFoundError`."""
    row = articles.article(store, article_id).row
    found = stored.facts_of(store, article_id)
    return Likeness(
        telling_words(row.headline), row.outlet_id, row.country, tuple(sorted(found.about)),
        tuple(sorted(found.themes)), row.language.partition("-")[0],
    )  # fmt: skip


def telling_words(headline: str) -> tuple[str, ...]:
    """The longest word of a headline, which says most of what it is about; () in scripts without spaces."""
    words = [word for word in re.findall(r"[^\W\d_]{4,}", headline) if not trouble([word])]
    return (max(words, key=len),) if words else ()


def names(store: Store, countries: Countries, resources: Path) -> RuleNames:
    """Raises `ResourceError`."""
    from globe_app.stories.taxonomy import load_themes

    return RuleNames(
        countries.shown_name,
        {one.id: one.latin or one.name for one in outlets.outlets(store)},
        {one.id: tr(one.name) for one in load_themes(resources)},
    )


def rules_page(store: Store, countries: Countries, resources: Path, now: datetime) -> RulesPage:
    """Every rule, with its words. Raises `ResourceError`."""
    called = names(store, countries, resources)
    lines = tuple(
        RuleLine(one, sentence(one.rule, called, now), state(one, now))
        for one in stored.rules(store)
    )
    return RulesPage(lines, called, sum(one.hidden for one in counts.counts(store)))


def preview(store: Store, rule: Rule) -> RulePreview:
    """What a rule would do to the newest articles. Raises `UsageError`."""
    return stored.preview(store, rule)


def trouble(words: Sequence[str]) -> str:
    """Why one of these phrases cannot be looked for; "" = all can."""
    for one in words:
        try:
            phrase(one)
        except PhraseError as error:
            return str(error)
    return ""


def hidden_articles(store: Store, country: str, limit: int) -> ArticleList:
    """The articles that rules hide, the newest first. `country`: "" = of all countries."""
    return search(store, ArticleQuery(country=country, hidden=True), limit)


def hiding(store: Store, article_id: int) -> tuple[int, ...]:
    """Ids of the rules that hide an article; () = none does."""
    return stored.hiding_rules(store, article_id)


def next_expiry(store: Store) -> datetime | None:
    """When the first of the rules in force ends; None = none does."""
    return stored.next_expiry(store)


# In words -------------------------------------------------------------------------------------------


def sentence(rule: Rule, called: RuleNames, now: datetime) -> str:
    """`Mutes “cricket” in headlines, from India, until 4 December`."""
    what = conditions_words(rule.conditions, called)
    text = tr("Mutes {what}") if rule.kind is RuleKind.MUTE else tr("Keeps {what}")
    said = text.format(what=what)
    if rule.expires is None or rule.expires <= now:
        return said
    return tr("{rule}, until {day}").format(rule=said, day=_day(rule.expires, now))


def conditions_words(conditions: Conditions, called: RuleNames) -> str:
    """`“cricket” in headlines, from India`; `everything from India`."""
    parts = []
    if conditions.words:
        words = _any([tr("“{word}”").format(word=one) for one in conditions.words])
        headline = conditions.words_in is WordsIn.HEADLINE
        parts.append(
            (tr("{words} in headlines") if headline else tr("{words} anywhere")).format(words=words)
        )
    rest = [
        text.format(names=_any(list(some)))
        for text, some in (
            (tr("of {names}"), [called.outlets.get(one, one) for one in conditions.outlets]),
            (tr("from {names}"), list(map(called.country, conditions.countries))),
            (tr("about {names}"), list(map(called.country, conditions.about))),
            (
                tr("on {names}", "themes"),
                [called.themes.get(one, one) for one in conditions.themes],
            ),
            (tr("in {names}", "languages"), list(map(called.language, conditions.languages))),
        )
        if some
    ]
    if not parts and rest:
        rest[0] = tr("everything {condition}").format(condition=rest[0])
    return phrases(*parts, *rest)


def _any(values: Sequence[str]) -> str:
    """`a, b or c`."""
    some = list(values)
    if len(some) > NAMED + 1:
        some = [*some[:NAMED], tr("%n more", "values of a rule", len(some) - NAMED)]
    if len(some) < 2:
        return "".join(some)
    return tr("{names} or {last}").format(names=phrases(*some[:-1]), last=some[-1])


def state(one: StoredRule, now: datetime) -> str:
    """What is to be said of a rule besides what it does; "" = nothing."""
    if one.damage:
        return tr("damaged, does nothing")
    expires = one.rule.expires
    if not one.rule.enabled:
        if expires is not None and expires <= now:
            return tr("ended {day}").format(day=_day(expires, now))
        return tr("switched off")
    return tr("%n {article|articles} left to look at", "", one.left) if one.left else ""


def _day(day: datetime, now: datetime) -> str:
    local = day.astimezone()
    same = local.year == now.astimezone().year
    return day_words(local, Form.DAY_MONTH if same else Form.DAY_YEAR)


def preview_words(found: RulePreview, kind: RuleKind) -> str:
    """`Hides 34 of the last 1,200 articles`."""
    newest = tr("the last %n {article|articles}", "", found.looked_at)
    if kind is RuleKind.KEEP:
        if not found.matched:
            return tr("Names none of {articles}.").format(articles=newest)
        return tr("Keeps %n of {articles}.", "", found.matched).format(articles=newest)
    if found.kept:
        kept = tr("%n more {is|are} kept in sight", "", found.kept)
        return tr("Hides {number} of {articles}; {kept}.").format(
            number=number(found.hides), articles=newest, kept=kept
        )
    if not found.hides:
        return tr("Hides none of {articles}.").format(articles=newest)
    return tr("Hides %n of {articles}.", "", found.hides).format(articles=newest)
