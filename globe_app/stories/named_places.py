"""Finds the places that the texts of a story name: countries, and names beside words that tell a place.

Such words are prepositions ("in Lima") and kinds of place ("the town of Kilosa", "Kilosa district").
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence

from globe_app.geo.countries import plain_key
from globe_app.model.story import ArticleText
from globe_app.model.world_take import NamedPlace
from globe_app.stories.terms import MONTHS, STOP

FindCountries = Callable[[str, str], Collection[str]]
"""Gives the countries that a text names, by the text and its primary language."""
ENGLISH = "en"
FIRST_SENTENCES = 8  # sentences read per text, after the headline
MAX_CHARS = 600  # read of a sentence
MAX_COUNTRIES, MAX_PLACES = 6, 6  # listed
MIN_TEXTS = 2  # outlets whose texts must name a place
MAX_SPELLINGS = 200  # names looked up, the first met
_NAME = r"[^\W\d_a-zа-яё][\w’'-]*"
_PLACE = re.compile(
    r"\b(?:in|near|outside|around|off|at|across|between)\s+(?:the\s+)?"
    r"(?:(?:north|south|east|west|central|upper|lower|mainland|downtown|the\s+city\s+of|the\s+town\s+of"
    r"|the\s+village\s+of|the\s+port\s+of|the\s+province\s+of)(?:[a-z-]*)\s+)*"
    rf"({_NAME}(?:[ -](?:(?:de|del|la|las|los|el|al|do|da|dos|of|the|sur|am|upon)[ -]){{0,2}}{_NAME}){{0,3}})"
)
_KIND = (
    r"(?:city|town|village|port|province|region|district|state|county|valley|island|capital|municipality"
    r"|department|hospital|airport|suburb)"
)
# "the town of Kilosa", "Kilosa district", and datelines: "KILOSA, Tanzania — ", "LEON (AP) — "
_OF_KIND = re.compile(rf"\b{_KIND} of ({_NAME}(?: {_NAME}){{0,2}})")
_BEFORE_KIND = re.compile(rf"\b({_NAME}(?: {_NAME})?) (?:{_KIND}|(?i:{_KIND}))\b")
_DATELINE = re.compile(
    rf"(?m)^({_NAME}(?: {_NAME}){{0,2}})(?:, {_NAME}[^—–\n]{{0,30}}| \([A-Z]{{2,9}}\))? [—–] "
)
# capitalised words after such a preposition that are no places
_NO_PLACE = frozenset(
    "parliament congress senate government ministry court police army president church god internet"
    " facebook twitter whatsapp telegram instagram state council assembly committee commission"
    " christmas easter ramadan spring summer autumn winter english spanish french german chinese arabic"
    " north south east west bc ad am pm mr mrs ms dr first second third world cup league championship"
    " olympics games series house reuters afp ap efe".split()
)


_NOT_FIRST = _NO_PLACE | MONTHS | STOP


def named_places(
    texts: Sequence[ArticleText], find_countries: FindCountries, name: Callable[[str], str]
) -> tuple[NamedPlace, ...]:
    """The countries, then the places, that independent texts name; each the most named first.

    Countries are read from the originals, places from texts in English. `name`: a country's English name
    by its code. A place counts when texts of two outlets name it.
    """
    return (
        *_countries(texts, find_countries, name)[:MAX_COUNTRIES],
        *_places(texts, find_countries)[:MAX_PLACES],
    )


def _countries(
    texts: Sequence[ArticleText], find_countries: FindCountries, name: Callable[[str], str]
) -> list[NamedPlace]:
    naming: dict[str, list[ArticleText]] = defaultdict(list)
    for text in texts:
        for code in find_countries(_written_beginning(text), _primary(text.language)):
            naming[code].append(text)
    found = [
        NamedPlace(name(code), code, len(some), _countries_of(some))
        for code, some in naming.items()
    ]
    return sorted(found, key=lambda one: (-one.texts, -len(one.countries), one.name))


def _places(texts: Sequence[ArticleText], find_countries: FindCountries) -> list[NamedPlace]:
    beginnings = {text.id: _beginning(text) for text in texts}
    spelt: dict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        for written in places_in(beginnings[text.id]):
            if not find_countries(written, ENGLISH):
                spelt[plain_key(written)][written] += 1
    keys = {id_: f" {plain_key(words)} " for id_, words in beginnings.items()}
    found = []
    for key, spellings in list(spelt.items())[:MAX_SPELLINGS]:
        naming = [text for text in texts if f" {key} " in keys[text.id]]
        if len({text.outlet_id for text in naming}) >= MIN_TEXTS:
            name = spellings.most_common(1)[0][0]
            found.append(NamedPlace(name, "", len(naming), _countries_of(naming)))
    return sorted(found, key=lambda one: (-one.texts, -len(one.countries), one.name))


def places_in(english: str) -> tuple[str, ...]:
    """The names of places in an English text, each once, by the words that they stand beside."""
    found: dict[str, None] = {}
    for pattern in (_PLACE, _OF_KIND, _BEFORE_KIND, _DATELINE):
        for name in _names(pattern, english):
            found[name] = None
    return tuple(found)


def _names(pattern: re.Pattern[str], english: str) -> Iterator[str]:
    for match in pattern.finditer(english):
        words = match[1].split()
        if pattern is _DATELINE:
            words = [word.title() if word.isupper() else word for word in words]
        while words and _bare(words[-1]) in {*_NO_PLACE, *MONTHS}:
            words.pop()
        if not words or not words[0][0].isupper() or words[0].casefold() in _NOT_FIRST:
            continue
        name = " ".join(words).removesuffix("’s").removesuffix("'s")
        if len(name) > 2:
            yield name


def _bare(word: str) -> str:
    return word.casefold().removesuffix("’s").removesuffix("'s")


def _beginning(text: ArticleText) -> str:
    if not text.in_english:
        return ""
    first = (text.headline, *text.sentences[:FIRST_SENTENCES])
    return "\n".join(one.english[:MAX_CHARS] for one in first)


def _countries_of(texts: Sequence[ArticleText]) -> tuple[str, ...]:
    ordered = sorted(texts, key=lambda one: (not one.dated, one.published, one.id))
    return tuple(dict.fromkeys(one.country for one in ordered))


def _written_beginning(text: ArticleText) -> str:
    first = (text.headline, *text.sentences[:FIRST_SENTENCES])
    return "\n".join(one.written[:MAX_CHARS] for one in first)


def _primary(language: str) -> str:
    return language.split("-")[0]
