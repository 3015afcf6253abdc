"""`globe-app rules`: mute and keep rules: listed, tried, made, switched, removed."""

from argparse import ArgumentParser, ArgumentTypeError
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from globe_app.briefing import rules as briefing
from globe_app.briefing.articles import age_of, counted
from globe_app.briefing.rules import RuleNames, RulesPage
from globe_app.cli.argument_types import limit, stored_id, text
from globe_app.cli.command import Command
from globe_app.cli.news_json import row_json
from globe_app.cli.opening import countries_of, country_named, opened, utc_now
from globe_app.cli.output import print_json, remark
from globe_app.errors import UsageError, one_line
from globe_app.geo.countries import Countries
from globe_app.model.rules import Conditions, Rule, RuleKind, WordsIn
from globe_app.pipeline import rules
from globe_app.settings import Settings
from globe_app.store.db import Store

DEFAULT_LIMIT = 50
NOTES = """KIND is mute (the articles are left out of lists and counts) or keep (no mute rule hides them and no
cleanup removes them). Every condition that is given must hold; of several values of one, any. Words are found
whole, whatever their case and accents, in the original or in English; * stands for any letters, ? for one.
Themes are those of `globe-app takes`. `globe-app undo` takes the last change back.

JSON keys of --list: hidden (articles that are hidden), rules: a list of id, kind, words, in, outlets,
countries, about, themes, languages, expires (ISO 8601, UTC; null: never), enabled, made, matched (articles),
hides (of these), left (articles still to be looked at), sentence, damage (why it does nothing; "" = it works).
--add, --on, --off and --remove print the rule, or {"removed": id}. --preview: looked_at, matched, kept (by keep
rules), hides, examples. --hidden: a list as that of `globe-app articles`, with rules (ids) in addition."""


@dataclass(frozen=True, slots=True)
class Rules:
    """List, try, make, switch or remove rules."""

    list: bool
    hidden: bool
    add: RuleKind | None
    preview: RuleKind | None
    remove: int | None
    on: int | None
    off: int | None
    word: tuple[str, ...] | None
    anywhere: bool
    outlet: tuple[str, ...] | None
    country: tuple[str, ...] | None
    about: tuple[str, ...] | None
    theme: tuple[str, ...] | None
    language: tuple[str, ...] | None
    until: str | None
    limit: int
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `UsageError`, `NotFoundError`, `StoreError`, `ResourceError`."""
        now, countries = utc_now(), countries_of(settings)
        kind = self.add or self.preview
        given = (self.word, self.outlet, self.country, self.about, self.theme, self.language)
        if kind is None and (any(given) or self.until or self.anywhere):
            raise UsageError("rules", "conditions belong to --add or --preview")
        with opened(settings) as store:
            called = briefing.names(store, countries, settings.resources)
            if self.hidden:
                self._print_hidden(store, now)
            elif self.preview is not None:
                self._print_preview(store, self._rule(self.preview, countries, called, now))
            elif self.add is not None:
                done, one = rules.add(store, self._rule(self.add, countries, called, now), now)
                if not done.undoable:
                    remark("there is such a rule already")
                self._ended(store, settings, countries, now, one)
            elif self.remove is not None:
                rules.remove(store, self.remove, now)
                self._ended(store, settings, countries, now, self.remove, gone=True)
            elif (switched := self.on if self.on is not None else self.off) is not None:
                rules.switch(store, switched, self.on is not None, now)
                self._ended(store, settings, countries, now, switched)
            else:
                self._print_rules(briefing.rules_page(store, countries, settings.resources, now))
        return 0

    def _rule(self, kind: RuleKind, countries: Countries, called: RuleNames, now: datetime) -> Rule:
        for one in self.outlet or ():
            if one not in called.outlets:
                raise UsageError(
                    one, "no outlet of that id is switched on; `globe-app outlets` lists them"
                )
        for one in self.theme or ():
            if one not in called.themes:
                raise UsageError(one, f"no theme of that id; there are {', '.join(called.themes)}")
        for one in self.language or ():
            if not (one.isascii() and one.isalpha() and 2 <= len(one) <= 3):
                raise UsageError(one, "no language code; codes are BCP 47, as fr for French")
        return Rule(
            kind,
            Conditions(
                words=self.word or (),
                words_in=WordsIn.ANYWHERE if self.anywhere else WordsIn.HEADLINE,
                outlets=self.outlet or (),
                countries=tuple(country_named(countries, one).code for one in self.country or ()),
                about=tuple(country_named(countries, one).code for one in self.about or ()),
                themes=self.theme or (),
                languages=tuple(one.lower() for one in self.language or ()),
            ),
            expiry(self.until, now),
        )

    def _ended(
        self, store: Store, settings: Settings, countries: Countries, now: datetime, one: int, *,
        gone: bool = False,
    ) -> None:  # fmt: skip
        """Look through what is stored, and tell what the rule does now."""
        for left in rules.finish(store):
            remark(f"{left:,} stored articles are still to be looked at")
        page = briefing.rules_page(store, countries, settings.resources, now)
        if self.json:
            found = [_rule_json(line) for line in page.lines if line.stored.id == one]
            print_json({"removed": one} if gone else found[0])
        elif gone:
            print(f"Rule {one} is removed.")
        else:
            self._print_rules(page, one)

    def _print_rules(self, page: RulesPage, only: int = 0) -> None:
        if self.json:
            print_json({"hidden": page.hidden, "rules": [_rule_json(line) for line in page.lines]})
            return
        for line in page.lines:
            if only in (0, line.stored.id):
                matched = counted(line.stored.matched, "article", "articles")
                state = f" ({one_line(line.stored.damage or line.state)})" if line.state else ""
                print(f"{line.stored.id:6}  {one_line(line.words)}: {matched}{state}")
        if not page.lines:
            print("There are no rules.")
        elif not only:
            print(f"{counted(page.hidden, 'article is', 'articles are')} hidden.")

    def _print_preview(self, store: Store, rule: Rule) -> None:
        found = briefing.preview(store, rule)
        if self.json:
            print_json({
                "looked_at": found.looked_at, "matched": found.matched, "kept": found.kept,
                "hides": found.hides, "examples": list(found.examples),
            })  # fmt: skip
            return
        print(briefing.preview_words(found, rule.kind))
        for headline in found.examples:
            print(f"  {one_line(headline)}")

    def _print_hidden(self, store: Store, now: datetime) -> None:
        rows = briefing.hidden_articles(store, "", self.limit).rows
        by = {row.id: briefing.hiding(store, row.id) for row in rows}
        if self.json:
            print_json([{**row_json(row), "rules": list(by[row.id])} for row in rows])
            return
        for row in rows:
            named = ", ".join(str(one) for one in by[row.id])
            print(
                f"{row.id:6}  {age_of(row, now):>8}  {one_line(row.outlet)}:"
                f" {one_line(row.headline)}  [{named}]"
            )
        if not rows:
            print("No article is hidden.")


def expiry(until: str | None, now: datetime) -> datetime | None:
    """When a rule ends: `day`, `week`, or the end of a date. Raises `UsageError`."""
    if until is None:
        return None
    if until in ("day", "week"):
        return now + timedelta(days=1 if until == "day" else 7)
    try:
        ends = datetime.combine(date.fromisoformat(until), time(23, 59, 59)).astimezone()
    except (ValueError, OverflowError, OSError):
        raise UsageError(until, "is day, week or a date as 2026-12-04") from None
    if ends <= now:
        raise UsageError(until, "is over already")
    return ends


def _rule_json(line: briefing.RuleLine) -> dict[str, object]:
    one, what = line.stored, line.stored.rule.conditions
    return {
        "id": one.id, "kind": one.rule.kind, "words": list(what.words), "in": what.words_in,
        "outlets": list(what.outlets), "countries": list(what.countries), "about": list(what.about),
        "themes": list(what.themes), "languages": list(what.languages),
        "expires": None if one.rule.expires is None else one.rule.expires.isoformat(),
        "enabled": one.rule.enabled, "made": one.made.isoformat(), "matched": one.matched, "hides": one.hides,
        "left": one.left, "sentence": line.words, "damage": one.damage,
    }  # fmt: skip


def _add_arguments(parser: ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--list", action="store_true", help="list the rules, the newest first (default)"
    )
    what.add_argument("--add", type=_kind, metavar="KIND", help="make a rule: mute or keep")
    what.add_argument(
        "--preview", type=_kind, metavar="KIND",
        help="tell what such a rule would do to the newest articles, change nothing",
    )  # fmt: skip
    what.add_argument("--remove", type=stored_id, metavar="ID", help="remove a rule")
    what.add_argument("--on", type=stored_id, metavar="ID", help="switch a rule on")
    what.add_argument("--off", type=stored_id, metavar="ID", help="switch a rule off")
    what.add_argument("--hidden", action="store_true", help="list the articles that are hidden")
    for name, metavar, words in (
        ("--word", "WORDS", "a word or phrase of the headline"),
        ("--outlet", "ID", "of an outlet"),
        ("--country", "CC", "from a country's outlets"),
        ("--about", "CC", "that names a country"),
        ("--theme", "ID", "on a theme"),
        ("--language", "CODE", "written in a language"),
    ):
        parser.add_argument(name, metavar=metavar, help=words, type=text, action="append")
    parser.add_argument(
        "--anywhere", action="store_true", help="look for the words in the text too"
    )
    parser.add_argument(
        "--until", type=text, metavar="WHEN", help="day, week or a date; default: no end"
    )
    parser.add_argument(
        "--limit", type=limit, default=DEFAULT_LIMIT, metavar="N",
        help=f"of --hidden; default: {DEFAULT_LIMIT}",
    )  # fmt: skip


def _kind(given: str) -> RuleKind:
    try:
        return RuleKind(given)
    except ValueError:
        raise ArgumentTypeError(f"is mute or keep, not {one_line(given, 40)!r}") from None


COMMAND = Command(
    Rules,
    (
        "globe-app rules",
        "globe-app rules --preview mute --word 'crick*' --country IN",
        "globe-app rules --add mute --word cricket --until week",
        "globe-app rules --add keep --word 'prime minister' --about JP --anywhere",
        "globe-app rules --remove 3",
    ),
    _add_arguments,
    json=True,
    notes=NOTES,
)
