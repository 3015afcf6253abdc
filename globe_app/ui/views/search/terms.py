"""The terms of a search, changed as text: what the chips of the page write into the field. No widget."""

import re

TERM = re.compile(r'-?(?:([^\W\d_]+):)?(?:"[^"]*"?|\S+)')


def value_of(typed: str, name: str) -> str:
    """The value of the first term `name:value`, without quotes; "" = there is none."""
    for term in TERM.finditer(typed):
        if (term[1] or "").casefold() == name and not term[0].startswith("-"):
            return term[0].partition(":")[2].strip('"')
    return ""


def _closed(typed: str) -> str:
    """What is typed with its last quotation ended: what is written behind it is no part of that."""
    return f'{typed}"' if typed.count('"') % 2 else typed


def has(typed: str, term: str) -> bool:
    """Whether a whole term stands in what is typed, as `is:unread`."""
    return any(one[0].casefold() == term for one in TERM.finditer(typed))


def with_value(typed: str, name: str, value: str) -> str:
    """What is typed with the term `name:value` in place of any other of that name; value "": without."""
    kept = [t[0] for t in TERM.finditer(_closed(typed)) if (t[1] or "").casefold() != name]
    if value:
        kept.append(f'{name}:"{value}"' if " " in value else f"{name}:{value}")
    return " ".join(kept)


def toggled(typed: str, term: str) -> str:
    """What is typed with a whole term, or without it where it stands there."""
    kept = [t[0] for t in TERM.finditer(_closed(typed))]
    without = [one for one in kept if one.casefold() != term]
    return " ".join(without if len(without) < len(kept) else [*kept, term])


def without_part(typed: str, start: int, end: int) -> str:
    """What is typed without a part of it, given by its characters."""
    return " ".join(_without_loose_or(f"{typed[:start]} {typed[end:]}".split(" "))).strip()


def _without_loose_or(terms: list[str]) -> list[str]:
    """OR stands between two terms only."""
    terms = [one for one in terms if one]
    kept: list[str] = []
    for number, one in enumerate(terms):
        if one == "OR" and (not kept or kept[-1] == "OR" or number == len(terms) - 1):
            continue
        kept.append(one)
    return kept[:-1] if kept and kept[-1] == "OR" else kept
