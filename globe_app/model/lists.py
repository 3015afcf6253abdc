"""What stands around a list of articles, and what the search palette finds: frozen values."""

from dataclasses import dataclass

from globe_app.model.news import ArticleRow, CountryCount


@dataclass(frozen=True, slots=True)
class OutletChoice:
    """An outlet that a list can be narrowed to."""

    id: str
    name: str
    latin: str  # "" = its name is in Latin letters
    articles: int  # 0 = not counted


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    """A language that a list can be narrowed to."""

    code: str  # primary subtag of BCP 47
    articles: int  # 0 = not counted


@dataclass(frozen=True, slots=True)
class KnownOutlet:
    """An outlet based in a country, whether or not it is switched on."""

    id: str
    name: str
    latin: str  # "" = its name is in Latin letters
    on: bool
    language: str = ""  # BCP 47; "" = not known
    note: str = ""  # what the catalogue says against it, in words; "" = nothing
    asked: bool = False  # whether it has ever been asked for news


@dataclass(frozen=True, slots=True)
class HoverData:
    """What the globe's card says of a country."""

    count: CountryCount
    newest: tuple[ArticleRow, ...]  # up to two, the newest first
    image: str  # content hash of the newest picture; "" = none
    stories: int  # of several countries, in which its outlets have a part, of the last days
    known: int  # outlets based there, switched on or not


@dataclass(frozen=True, slots=True)
class CountryHit:
    """A country that a text may mean."""

    code: str
    name: str
    articles: int
    unread: int
    outlets: int  # known there, switched on or not


@dataclass(frozen=True, slots=True)
class OutletHit:
    """An outlet that a text may mean."""

    id: str
    name: str
    latin: str  # "" = its name is in Latin letters
    country: str  # ISO 3166-1 alpha-2
    on: bool
    articles: int


@dataclass(frozen=True, slots=True)
class UnlistedPlace:
    """A place from which there are no articles, and the country whose outlets write about it."""

    name: str  # "Svalbard"
    code: str  # ISO 3166-1 alpha-2 of the place where the map has it; "" = it is drawn with the country
    country: str  # code of the country that it belongs to
    articles: int  # stored from that country's outlets


@dataclass(frozen=True, slots=True)
class Found:
    """What the palette finds for a text, each the best first."""

    countries: tuple[CountryHit, ...] = ()
    outlets: tuple[OutletHit, ...] = ()
    unlisted: tuple[UnlistedPlace, ...] = ()
