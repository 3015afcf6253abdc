"""What the first screen of a story shows, as one frozen value."""

from dataclasses import dataclass

from globe_app.model.story import FigureComparison, FirstReport, Quote, StoryArticle, StoryRow


@dataclass(frozen=True, slots=True)
class ThemeSummary:
    """A theme that several countries' outlets speak of, with one passage of each country."""

    id: str  # as in `Theme.id`
    name: str
    countries: int  # with passages under it
    quotes: tuple[Quote, ...]  # one a country, the best first


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A country or place that texts of the story name."""

    name: str  # in English; a place as the texts spell it
    code: str  # ISO 3166-1 alpha-2 of a country; "" = a place within one
    texts: int  # independent texts that name it
    countries: tuple[str, ...]  # whose outlets name it, in the order of their first article


@dataclass(frozen=True, slots=True)
class EventPlace:
    """Where a story happened."""

    country: str  # ISO 3166-1 alpha-2
    name: str  # of a place in it, as the texts spell it; "" = no place is told for sure
    lon: float  # degrees; of the country's label
    lat: float


@dataclass(frozen=True, slots=True)
class Coverage:
    """What of a country's outlets is stored of the story's days."""

    country: str  # ISO 3166-1 alpha-2
    outlets: int  # that tell the story; of a silent country: that published in its days
    articles: int  # of the story; of a silent country: of its days


@dataclass(frozen=True, slots=True)
class StoryPicture:
    """A stored image of an article of the story, with its source."""

    hash: str  # content hash, SHA-256 in hex
    alt: str  # what it shows, as its outlet wrote it; "" = not told
    width: int  # px; 0 = not known
    height: int  # px; 0 = not known
    article: StoryArticle  # the first that shows it


@dataclass(frozen=True, slots=True)
class WorldTake:
    """The world's current take on a story that more than one outlet tells."""

    row: StoryRow
    headline: StoryArticle  # the most central article whose headline is in good English
    happened: tuple[Quote, ...]  # up to three sentences, of as many countries as can be
    themes: tuple[ThemeSummary, ...]  # up to five, the most told first
    differing: tuple[FigureComparison, ...]  # figures that contradict each other
    agreeing: tuple[FigureComparison, ...]  # that agree, can all be so, or were updated
    where: tuple[NamedPlace, ...]  # countries, then places, each the most named first
    told_by: tuple[Coverage, ...]  # the most articles first
    silent: tuple[
        Coverage, ...
    ]  # read in the story's days, and saying nothing; the most outlets first
    not_collected: tuple[str, ...]  # states of which nothing is stored of the story's days
    spread: tuple[FirstReport, ...]  # each country's first report; the first of all is the first
    pictures: tuple[StoryPicture, ...]  # oldest article first
    event_place: EventPlace | None = None  # where it happened; None: that is not clear
