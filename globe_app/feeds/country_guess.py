"""Which country an outlet is likely based in, by what is known of it. Touches no file and no network."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from globe_app.feeds.catalogue_report import language_key
from globe_app.geo.countries import Countries
from globe_app.geo.country_names import country_called
from globe_app.model.subscribing import Guess, GuessedBy
from globe_app.net.addresses import host_of
from globe_app.text.language import primary

# top-level domains of countries that anybody may have; one counts where the language is the country's too
_SOLD_TO_ANYBODY = frozenset(
    "AC AG AI AS BZ CC CD CF CO CX DJ FM GA GD GG GL GQ GS GY HM HN IM IO LA LC LI LY ME ML MS MU NF"
    " NU PN PW SC SH SO ST TK TO TV VC VG VU WS".split()
)
# where a language is the first of many countries: the one whose outlets most readers of it know
_LANGUAGE_HOMES = {
    "ar": "EG", "de": "DE", "en": "US", "es": "ES", "fr": "FR", "it": "IT", "nl": "NL", "pt": "PT", "ru": "RU",
    "zh": "CN", "fa": "IR", "ko": "KR", "ms": "MY", "sw": "TZ", "sq": "AL", "sr": "RS", "hr": "HR", "ro": "RO",
    "el": "GR", "tr": "TR", "da": "DK", "sv": "SE", "fi": "FI", "nb": "NO", "no": "NO", "nn": "NO", "ca": "ES",
    "eu": "ES", "gl": "ES", "bn": "BD", "hi": "IN", "ta": "IN", "ur": "PK", "uk": "UA", "hu": "HU", "sk": "SK",
    "so": "SO", "kk": "KZ", "be": "BY", "cy": "GB", "ga": "IE", "gu": "IN", "te": "IN", "ml": "IN", "kn": "IN",
    "mr": "IN", "pa": "IN", "or": "IN", "cnr": "ME",
}  # fmt: skip
_SCRIPT_HOMES = {"zh-Hant": "TW"}


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of outlets whose country is wanted: of one, or of all in a folder."""

    addresses: tuple[str, ...] = ()  # http(s), of homepages and feeds
    declared: str = ""  # the country that a file names for it; any text
    folders: tuple[str, ...] = ()  # that it stands in, outermost first
    languages: tuple[str, ...] = ()  # BCP 47
    titles: tuple[str, ...] = ()
    neighbours: tuple[str, ...] = ()  # the countries of other outlets beside it


@dataclass(frozen=True, slots=True)
class Places:
    """What a country is guessed with."""

    countries: Countries
    names: Mapping[str, str]  # see `geo.country_names`
    home: str  # the reader's own country, ISO 3166-1 alpha-2: the last resort


def guess_country(known: Known, places: Places) -> Guess:
    """The likeliest country of what is known."""
    countries, names = places.countries, places.names
    declared = known.declared.strip().upper()
    if declared in countries.by_code:
        return Guess(declared, GuessedBy.SELF)
    for folder in reversed(known.folders):  # readers that sort by country
        if code := country_called(folder, names):
            return Guess(code, GuessedBy.FOLDER)
    languages = tuple(dict.fromkeys(known.languages))
    if code := _by_domain(known.addresses, languages, countries):
        return Guess(code, GuessedBy.DOMAIN)
    ways = (
        (GuessedBy.REGION, (_region(one, countries) for one in languages)),
        (
            GuessedBy.TITLE,
            (_by_title(one, countries, names) for one in (*known.titles, *known.folders)),
        ),
        (GuessedBy.NEIGHBOURS, known.neighbours),
        (GuessedBy.LANGUAGE, (_by_language(one, places) for one in languages)),
    )
    for by, codes in ways:
        if code := _most_common(codes):
            return Guess(code, by)
    return Guess(places.home, GuessedBy.READER)


def _most_common(codes: Iterable[str]) -> str:
    found = Counter(code for code in codes if code)
    return min(found, key=lambda code: (-found[code], code), default="")


def _by_domain(addresses: Iterable[str], languages: Collection[str], countries: Countries) -> str:
    """The country of the first top-level domain that has one (ISO 3166-1, but .uk), else ""."""
    for address in addresses:
        labels = host_of(address).upper().split(".")
        last = {"UK": "GB"}.get(labels[-1], labels[-1])
        if last not in countries.by_code:
            continue
        below = len(labels) > 2 and labels[-2] in ("COM", "CO", "ORG", "NET", "GOV", "EDU", "AC")
        own = {language_key(one) for one in countries.info(last).languages} - {"en"}
        spoken = not own.isdisjoint(language_key(one) for one in languages)
        if last not in _SOLD_TO_ANYBODY or below or spoken:
            return last
    return ""


def _region(tag: str, countries: Countries) -> str:
    """The region of a language tag: BR of pt-BR."""
    regions = [part for part in tag.split("-")[1:] if part in countries.by_code]
    return regions[0] if regions else ""


def _by_title(title: str, countries: Countries, names: Mapping[str, str]) -> str:
    named = country_called(title, names)
    if named:
        return named
    found = countries.named_in(title[:300])
    return next(iter(found)) if len(found) == 1 else ""


def _by_language(tag: str, places: Places) -> str:
    """The country of a language: the reader's own where it is the first there, else the only one whose first
    language it is, else the best known."""
    code, countries = primary(tag), places.countries
    homes = [
        one.code for one in countries.all if one.languages and primary(one.languages[0]) == code
    ]
    if code in [primary(one) for one in countries.info(places.home).languages[:1]]:
        return places.home
    if tag in _SCRIPT_HOMES:
        return _SCRIPT_HOMES[tag]
    if code in _LANGUAGE_HOMES:
        return _LANGUAGE_HOMES[code]
    return homes[0] if len(homes) == 1 else ""
