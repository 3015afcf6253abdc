"""Groups a story's figures by what they count, where and at what rate, and compares each group."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from globe_app.model.story import HEADLINE, Figure, FigureComparison
from globe_app.stories.figure_verdict import (
    base_unit,
    comparable_size,
    in_base_unit,
    verdict_of,
)

_AFTERSHOCK = re.compile(r"\b(?:aftershock|foreshock|r[eé]pli(?:ca|que)|nachbeben|афтершок)", re.I)
_EVACUATED = re.compile(
    r"\b(?:[eé]vacu|evak|эваку|евакуй|евакуир|sgomber|tahliye|εκκεν|dievakuasi|sơ tán|إجلاء|kitelep)"
    r"|疏散|转移|轉移|避難|대피|อพยพ",
    re.I,
)
_BY_PLACE = frozenset({"flights", "homes", "buildings", "without power"})  # counted place by place
_COUNTRY_CODE = re.compile(r"[A-Z]{2}")
PRICE_RISE = "price rise"
_ITEMS = frozenset({"ticket", "kilo", "litre"})
_RATE_WORDS = {
    "hour": "an hour", "day": "a day", "week": "a week", "month": "a month", "year": "a year",
    "ticket": "a ticket", "person": "a person", "kilo": "a kilo", "litre": "a litre", "barrel": "a barrel",
}  # fmt: skip

Key = tuple[str, str, str, str, str]  # kind, unit, rate, subject of things, where


def compare_figures(figures: Sequence[Figure]) -> tuple[FigureComparison, ...]:
    """The figures grouped by what they count: contradicting ones first, then by countries, then by size."""
    groups: dict[Key, list[Figure]] = defaultdict(list)
    rises = {(one.unit, one.rate) for one in figures if one.subject == PRICE_RISE}
    subjects: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in figures:
        if one.kind == "money" and one.subject:
            subjects[one.unit, one.rate].add(one.subject)
    for one in figures:
        if one.kind == "money" and one.rate and not one.subject:
            # "15 million a day" beside "a loss of 20 million a day"
            of = subjects[one.unit, one.rate]
            one = replace(one, subject=next(iter(of))) if len(of) == 1 else one
        groups[_key(one, rises)].append(one)
    placed = _without_place_joined(groups)
    found = [_comparison(key, some) for key, some in _by_country(placed).items()]
    found.sort(
        key=lambda one: (
            not one.differ,
            -len({f.quote.country for f in one.figures}),
            -len(one.figures),
            one.kind,
        )
    )
    return tuple(found)


def _comparison(key: Key, some: Sequence[Figure]) -> FigureComparison:
    kind, unit, rate, _, where = key
    told = _deduplicate(some)
    verdict = verdict_of(kind, told, some)
    units = {one.unit for one in told}
    if len(units) > 1:
        told = [in_base_unit(one) for one in told]
    else:
        unit = units.pop()
    return FigureComparison(kind, unit, tuple(told), verdict, _what(kind, rate, told), where)


def _what(kind: str, rate: str, some: Sequence[Figure]) -> str:
    """What is counted, in words: "loss a day", "flights cancelled"."""
    name, _, subject = kind.partition(": ")
    words = subject or name
    if kind == "flights" and some[0].subject:
        words = f"{kind} {some[0].subject}"
    return f"{words} {_RATE_WORDS[rate]}" if rate in _RATE_WORDS else words


def _deduplicate(some: Sequence[Figure]) -> list[Figure]:
    """Oldest first; each figure of an article once, from its text rather than its headline."""
    found: dict[tuple[object, ...], Figure] = {}
    for one in sorted(some, key=lambda one: (one.quote.number == HEADLINE, one.quote.number)):
        key = (one.quote.article_id, one.low, one.high, one.unit, one.bound)
        kept = found.setdefault(key, one)
        if not kept.source_words and one.source_words:
            found[key] = one  # the sentence that names its source
    return sorted(
        found.values(),
        key=lambda one: (one.quote.published, one.quote.article_id, one.quote.number),
    )


def _key(one: Figure, rises: set[tuple[str, str]]) -> Key:
    kind, unit, rate, where = one.kind, base_unit(one.unit), "", ""
    written = one.quote.original or one.quote.english
    if kind == "magnitude" and _AFTERSHOCK.search(written):
        kind = "aftershock"
    elif kind in ("money", "percent"):
        rate = one.rate
        subject = one.subject
        if subject == "loss" and rate in _ITEMS:  # what one item costs, or by how much it goes up
            subject = PRICE_RISE if (one.unit, rate) in rises else "price"
        kind = f"{kind}: {subject}" if subject else kind
    elif kind == "displaced" and _EVACUATED.search(written):
        kind = "evacuated"
    if kind in _BY_PLACE:
        where = one.where
    return kind, unit, rate, one.subject if kind == "flights" else "", where


def _without_place_joined(groups: dict[Key, list[Figure]]) -> dict[Key, list[Figure]]:
    """Groups in which figures counted by place that name none stand with those of the country they may be of.

    That is the country of most figures among those with a figure of comparable size.
    """
    out = {key: list(some) for key, some in groups.items() if key[0] not in _BY_PLACE or key[-1]}
    for key, some in groups.items():
        if key in out:
            continue
        countries = [
            other for other in out if other[:-1] == key[:-1] and _COUNTRY_CODE.fullmatch(other[-1])
        ]
        countries.sort(key=lambda other: -len(groups[other]))
        for one in some:
            of = next(
                (c for c in countries if any(comparable_size(one, f) for f in groups[c])), key
            )
            out.setdefault(of, []).append(one)
    return out


def _by_country(groups: dict[Key, list[Figure]]) -> dict[Key, list[Figure]]:
    """Groups whose figures name several countries, apart by country; what names none goes with the most."""
    out: dict[Key, list[Figure]] = {}
    for (kind, unit, rate, subject, where), some in groups.items():
        by_code: dict[str, list[Figure]] = defaultdict(list)
        for one in some:
            by_code[one.where if _COUNTRY_CODE.fullmatch(one.where) else ""].append(one)
        named = [code for code in by_code if code]
        if where or len(named) <= 1 or kind.startswith("percent"):
            out.setdefault((kind, unit, rate, subject, where), []).extend(some)
            continue
        most = max(named, key=lambda code: len(by_code[code]))
        by_code[most] = by_code.pop("", []) + by_code[most]
        for code in named:
            out.setdefault((kind, unit, rate, subject, code), []).extend(by_code[code])
    return out
