"""Asking rules about articles: what is true is worked out here, and nothing is written."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from globe_app.model.rules import Conditions, WordsIn
from globe_app.text.phrases import fold_all, phrase

MOST_CHARS = 200_000  # of one text in which words are looked for
THEME_SHARE = (
    3  # an article is of a theme that its headline has, or one in so many of its sentences
)
LEAST_SENTENCES = 2  # with a theme, for that


@dataclass(frozen=True, slots=True)
class Facts:
    """What rules see of an article. What no rule asks for is left empty."""

    id: int
    outlet: str  # id
    country: str
    language: str  # BCP 47
    headline: str  # original and English, folded
    text: str = ""  # the same of headline and text
    about: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()


def is_true(conditions: Conditions, article: Facts) -> bool:
    """Whether all conditions hold."""
    return (
        _any(conditions.outlets, article.outlet)
        and _any(conditions.countries, article.country)
        and _any(conditions.languages, article.language.partition("-")[0])
        and (not conditions.about or not article.about.isdisjoint(conditions.about))
        and (not conditions.themes or not article.themes.isdisjoint(conditions.themes))
        and (not conditions.words or _has_words(conditions, article))
    )


def _any(wanted: Collection[str], value: str) -> bool:
    return not wanted or value in wanted


def _has_words(conditions: Conditions, article: Facts) -> bool:
    text = article.headline if conditions.words_in is WordsIn.HEADLINE else article.text
    return any(phrase(one).is_in(text) for one in conditions.words)


def facts(db: Database, ids: Sequence[int], asked: Iterable[Conditions]) -> list[Facts]:
    """What these conditions ask of articles; an id that is stored no more is left out."""
    asked = tuple(asked)
    words = any(one.words for one in asked)
    text = any(one.words and one.words_in is WordsIn.ANYWHERE for one in asked)
    some = json.dumps(list(ids))
    about = _about(db, some) if any(one.about for one in asked) else {}
    themes = _themes(db, some) if any(one.themes for one in asked) else {}
    texts = (
        f", substr(x.plain, 1, {MOST_CHARS}), x.summary, substr(y.plain, 1, {MOST_CHARS}), y.summary",
        " LEFT JOIN texts x ON x.article_id = a.id LEFT JOIN translated_texts y ON y.article_id = t.article_id",
    )
    columns, joins = texts if text else ("", "")
    found = []
    for number, outlet, country, language, original, english, *long in db.execute(
        f"SELECT a.id, a.outlet_id, a.country, a.language, a.headline, t.headline{columns} FROM json_each(?) j"
        " CROSS JOIN articles a ON a.id = j.value LEFT JOIN translations t ON t.article_id = a.id"
        f" AND t.text_digest = a.text_digest{joins}",
        [some],
    ):
        headline = fold_all((original, _other(english, original))) if words else ""
        found.append(Facts(
            number, outlet, country, language, headline,
            "\n".join((headline, fold_all(tuple(one for one in long if one)))) if text else "",
            about.get(number, frozenset()), themes.get(number, frozenset()),
        ))  # fmt: skip
    return found


def _other(english: str | None, original: str) -> str:
    return "" if english is None or english == original else english


def _about(db: Database, ids: str) -> dict[int, frozenset[str]]:
    rows = db.execute(
        "SELECT article_id, group_concat(country, ' ') FROM mentions"
        " WHERE article_id IN (SELECT value FROM json_each(?)) GROUP BY article_id",
        [ids],
    )
    return {int(one): frozenset(codes.split()) for one, codes in rows}


def _themes(db: Database, ids: str) -> dict[int, frozenset[str]]:
    """The themes of articles whose sentences were given some."""
    counted: dict[int, dict[str, int]] = {}
    for one, theme, sentences, headline in db.execute(
        "SELECT q.article_id, q.theme, count(*), max(q.number = -1) FROM passage_sets p"
        " JOIN articles a ON a.id = p.article_id AND a.text_digest = p.text_digest"
        " JOIN passages q ON q.article_id = p.article_id"
        " WHERE q.theme <> '' AND p.article_id IN (SELECT value FROM json_each(?)) GROUP BY 1, 2",
        [ids],
    ):
        counted.setdefault(int(one), {})[theme] = 10**6 if headline else sentences
    return {one: _main(themes) for one, themes in counted.items()}


def _main(themes: dict[str, int]) -> frozenset[str]:
    total = sum(count for count in themes.values() if count < 10**6)
    return frozenset(
        theme
        for theme, count in themes.items()
        if count >= 10**6 or (count >= LEAST_SENTENCES and count * THEME_SHARE >= total)
    )
