"""The language of searches: words, "phrases", wor*, OR, -word, country: outlet: lang: before: after: is:
label: note:

Whatever is typed can be read: a part that means nothing is named with what to do about it, and left out.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from globe_app.model.article_query import ArticleQuery
from globe_app.model.search import Parsed, Problem, WordPlace
from globe_app.model.text_query import (
    Either,
    Every,
    Having,
    Phrase,
    Property,
    TextQuery,
    Without,
)
from globe_app.text.search_text import is_separated, searched_words
from globe_app.tr import tr

MOST_CHARS = 1_000  # of what is typed
MOST_PARTS = 40  # words and phrases
MOST_VALUES = 200  # outlets that one name may mean
SHORTEST_PREFIX = 2  # letters of a word that is still being typed
_PART = re.compile(
    r"(?P<minus>[-\u2212](?=\S))?(?:(?P<field>[A-Za-z]{2,8}):)?"
    r'(?:"(?P<quoted>[^"]*)(?P<closed>")?|(?P<word>[^\s"]+))?'
)
UNKNOWN = "no such name"  # in the place of a name that means nothing; no article has it
_FIELDS = {
    "country": "country", "outlet": "outlet", "lang": "language", "language": "language",
    "before": "before", "after": "after", "is": "is", "label": "label",
    "note": "note",
}  # fmt: skip
_STATES = ("saved", "unread", "read", "missed", "undated")
_ALTERNATIVES = ("words", "country", "outlet", "language")
_AGE = re.compile(r"(\d{1,4})([dwmy])")
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}


@dataclass(frozen=True, slots=True)
class Names:
    """What names mean; each gives nothing for a name that means nothing."""

    country: Callable[[str], str]  # name or code, in any language -> code
    language: Callable[[str], str]  # name or code -> primary subtag
    outlets: Callable[[str], Sequence[str]]  # name or id -> ids
    is_label: Callable[[str], bool] = lambda _: True  # whether there is such a label


@dataclass(slots=True)
class _Reading:
    """What was read so far."""

    parts: list[TextQuery] = field(default_factory=list)
    unwanted: list[TextQuery] = field(default_factory=list)
    properties: dict[Property, list[str]] = field(default_factory=dict)
    query: ArticleQuery = field(default_factory=ArticleQuery)
    missed: bool = False
    problems: list[Problem] = field(default_factory=list)
    places: list[WordPlace] = field(default_factory=list)
    unwanted_at: tuple[int, int] = (0, 0)  # of the first part that is unwanted
    or_next: bool = False  # the next part is an alternative to the last
    or_at: tuple[int, int] | None = None  # of an OR whose second side is still to come
    last: str = ""  # what the last part was: "words", "-", or the name of a field
    strict: bool = False  # a name that means nothing finds nothing


def parse(
    typed: str, names: Names, now: datetime, *, typing: bool = False, strict: bool = False
) -> Parsed:
    """What a text means. `typing`: it is still being typed, its last word may go on.

    `strict`: the name of a country, language or outlet that means nothing (any more) is not left out, it finds
    nothing. `now` has a time zone; days begin in it.
    """
    found, count, at = _Reading(strict=strict), 0, 0
    if len(typed) > MOST_CHARS:
        words = tr("A search has at most {most} characters; the rest is left out").format(
            most=MOST_CHARS
        )
        found.problems.append(Problem(MOST_CHARS, len(typed), words))
        typed, typing = typed[:MOST_CHARS], False
    while at < len(typed):
        if typed[at].isspace():
            at += 1
            continue
        part = _PART.match(typed, at)
        end = part.end() if part else at
        if part is None or end == at:
            at += 1
            continue
        count += 1
        if count > MOST_PARTS:
            words = tr("A search has at most {most} words; the rest is left out").format(
                most=MOST_PARTS
            )
            found.problems.append(Problem(at, len(typed), words))
            break
        _take(found, part, names, now, typing=typing and end == len(typed))
        at = end
    return Parsed(_query(found), tuple(found.problems), found.missed, tuple(found.places))


def _take(
    found: _Reading, part: "re.Match[str]", names: Names, now: datetime, *, typing: bool
) -> None:
    name = _FIELDS.get((part["field"] or "").lower(), "")
    quoted, word = part["quoted"], part["word"]
    negative = bool(part["minus"])
    if part["field"] and not name:  # no field of ours: words as any
        _look_at_or(found, "-" if negative else "words")
        text = part.group().lstrip("-\u2212")
        _words(found, text, part, negative=negative, prefix=typing and word is not None)
        return
    value = (quoted if quoted is not None else word or "").strip()
    if word == "OR" and not negative:
        found.or_next, found.or_at = bool(found.parts), part.span()
        return
    _look_at_or(found, "-" if negative else name or "words")
    if name:
        _field(found, name, value, part, names, now, negative=negative)
    else:
        going_on = typing and (quoted is None or not part["closed"])
        _words(found, value, part, negative=negative, prefix=going_on)


def _look_at_or(found: _Reading, this: str) -> None:
    """An OR stands between words, or between values of one field, any of which will do anyway."""
    at, last = found.or_at, found.last
    found.or_at, found.last = None, this
    if at is None or not last or (this == last and this in _ALTERNATIVES):
        return
    found.or_next = False
    found.problems.append(Problem(*at, tr("OR stands between two words or phrases")))


def _words(
    found: _Reading, text: str, part: "re.Match[str]", *, negative: bool, prefix: bool
) -> None:
    words = searched_words(text)
    if not words:
        return
    asked = text.endswith("*")
    long_enough = len(words[-1]) >= SHORTEST_PREFIX and not is_separated(words[-1])
    phrase = Phrase(words, asked or (prefix and long_enough and not negative))
    if negative:
        _unwanted(found, phrase, part)
    else:
        found.places.append(WordPlace(phrase, part.start(), part.end()))
        _add(found, phrase)


def _add(found: _Reading, part: TextQuery) -> None:
    if found.or_next and found.parts:
        last = found.parts.pop()
        before = last.parts if isinstance(last, Either) else (last,)
        found.parts.append(Either((*before, part)))
    else:
        found.parts.append(part)
    found.or_next = False


def _unwanted(found: _Reading, what: TextQuery, part: "re.Match[str]") -> None:
    if not found.unwanted:
        found.unwanted_at = part.span()
    found.unwanted.append(what)


def _field(
    found: _Reading, name: str, value: str, part: "re.Match[str]", names: Names, now: datetime, *,
    negative: bool,
) -> None:  # fmt: skip
    def problem(words: str) -> None:
        found.problems.append(Problem(part.start(), part.end(), words))

    def unknown(which: Property) -> None:
        if found.strict and not negative:
            _property(found, which, (UNKNOWN,), part, negative=False)

    query = found.query
    match name:
        case "country":
            code = names.country(value) if value else ""
            if not code:
                problem(tr("country: wants the name or the code of a country, such as Japan or JP"))
                unknown(Property.COUNTRY)
                return
            _property(found, Property.COUNTRY, (code,), part, negative=negative)
        case "language":
            code = names.language(value) if value else ""
            if not code:
                problem(tr("lang: wants the name or the code of a language, such as Arabic or ar"))
                unknown(Property.LANGUAGE)
                return
            _property(found, Property.LANGUAGE, (code,), part, negative=negative)
        case "outlet":
            ids = tuple(names.outlets(value))[:MOST_VALUES] if value else ()
            if not ids:
                problem(tr("outlet: wants the name of an outlet that is in the list of outlets"))
                unknown(Property.OUTLET)
                return
            _property(found, Property.OUTLET, ids, part, negative=negative)
        case "label":
            if not value or negative:
                problem(tr("label: wants the name of one of your labels"))
                return
            if not names.is_label(value):
                problem(tr("label: wants the name of one of your labels"))
            found.query = replace(query, label=value)
        case "note":
            if not value or negative:
                problem(tr("note: wants a word of one of your notes"))
                return
            found.query = replace(query, note=f"{query.note} {value}".strip(), noted=True)
        case "is":
            _state(found, value.lower(), negative=negative, problem=problem)
        case _:
            moment = _moment(value, now)
            if moment is None or negative:
                problem(
                    tr("before: wants a date, such as 2026-11-01, 2026-11 or 7d for seven days ago")
                    if name == "before"
                    else tr(
                        "after: wants a date, such as 2026-11-01, 2026-11 or 7d for seven days ago"
                    )
                )
            elif name == "before":
                found.query = replace(query, until=min(moment, query.until or moment))
            else:
                found.query = replace(query, since=max(moment, query.since or moment))


def _property(
    found: _Reading, which: Property, values: tuple[str, ...], part: "re.Match[str]", *,
    negative: bool,
) -> None:  # fmt: skip
    if negative:
        _unwanted(found, Having(which, values), part)
    else:  # of one property any value will do
        found.properties.setdefault(which, []).extend(values)
    found.or_next = False


def _state(found: _Reading, value: str, *, negative: bool, problem: Callable[[str], None]) -> None:
    wanted, query = not negative, found.query
    match value:
        case "saved":
            found.query = replace(query, saved=wanted)
        case "unread":
            found.query = replace(query, unread=wanted)
        case "read":
            found.query = replace(query, unread=not wanted)
        case "undated":
            found.query = replace(query, undated=wanted)
        case "hidden":  # by rules; they are left out elsewhere
            found.query = replace(query, hidden=wanted)
        case "missed" if wanted:
            found.missed = True
        case _:
            problem(tr("is: wants one of saved, unread, read, missed, undated, hidden"))


def _moment(value: str, now: datetime) -> datetime | None:
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    if value.lower() == "today":
        return midnight
    if value.lower() == "yesterday":
        return midnight - timedelta(days=1)
    age = _AGE.fullmatch(value.lower())
    date = _DATE.fullmatch(value)
    try:
        if age and age[1].isascii():
            return midnight - timedelta(days=int(age[1]) * _DAYS[age[2]])
        if date and date[1].isascii():
            return midnight.replace(
                year=int(date[1]), month=int(date[2] or 1), day=int(date[3] or 1)
            )
    except (ValueError, OverflowError):
        return None
    return None


def _query(found: _Reading) -> ArticleQuery | None:
    query, parts = found.query, list(found.parts)
    for which, values in found.properties.items():
        several = tuple(dict.fromkeys(values))
        if len(several) > 1:
            parts.append(Having(which, several))
        elif which is Property.COUNTRY:
            query = replace(query, country=several[0])
        elif which is Property.OUTLET:
            query = replace(query, outlet=several[0])
        else:
            query = replace(query, language=several[0])
    if found.unwanted and not parts:  # the index finds nothing by what is not there
        parts += [
            Having(which, tuple(dict.fromkeys(values)))
            for which, values in found.properties.items()
        ]
        if not parts:
            first = tr("A search needs something to find, not only what to leave out")
            found.problems.append(Problem(*found.unwanted_at, first))
    if parts:
        text: TextQuery = parts[0] if len(parts) == 1 else Every(tuple(parts))
        if found.unwanted:
            unwanted = tuple(found.unwanted)
            text = Without(text, unwanted[0] if len(unwanted) == 1 else Either(unwanted))
        query = replace(query, text=text)
    return query if query != ArticleQuery() or found.missed else None
