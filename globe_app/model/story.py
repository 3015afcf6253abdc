"""Frozen values about stories. Times are UTC and timezone-aware.

A story is one event told by articles of outlets in several countries. A sentence of an article is identified
by its number: its index among the article's sentences (the English ones, where a translation is not aligned
with its original); the headline has number -1. A quotation is always such a sentence, word for word.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from globe_app.model.translation_quality import is_rough

HEADLINE = -1  # sentence number of the headline
OTHER = ""  # theme id of a passage that fits no theme


class Manner(StrEnum):
    """How a sentence tells, whatever of."""

    REPORT = ""  # what happened
    REACTION = "reaction"  # what someone says or feels about it
    BACKGROUND = "background"  # what was before, or is always so


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence in English, with its original where that is another language.

    In an article that has no English yet (`ArticleText.in_english` False) both are the original.
    """

    english: str
    original: str = ""  # "" = the article is in English, or no alignment is known

    @property
    def written(self) -> str:
        """The words that the outlet wrote; the English where its original is not known."""
        return self.original or self.english


@dataclass(frozen=True, slots=True)
class ArticleText:
    """An article with its sentences, as story processing reads it."""

    id: int
    outlet_id: str
    outlet: str
    country: str  # ISO 3166-1 alpha-2
    published: datetime
    language: str  # BCP 47, of the original
    headline: Sentence
    sentences: tuple[Sentence, ...]  # of the body, in order; () = headline only
    url: str = ""
    author: str = ""
    translated_by: str = ""  # name of the engine; "" = not machine-translated
    text_digest: bytes = b""  # of the original; b"" = made by hand
    english_digest: bytes = b""  # of the translation; b"" = there is none
    dated: bool = True  # False: its outlet gives no usable date, `published` is the time received
    in_english: bool = True  # False: neither written in English nor translated yet

    @property
    def rough(self) -> bool:
        """Whether its English is a rough translation."""
        return is_rough(self.translated_by)

    @property
    def text(self) -> str:
        """The sentences joined by spaces, in English where there is any."""
        return " ".join(one.english for one in self.sentences)

    @property
    def lead(self) -> str:
        """The first two sentences, in English where there is any."""
        return " ".join(one.english for one in self.sentences[:2])


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story as a list shows it."""

    id: int
    headline: str  # of the most central article, in English where there is any
    central_article: int  # that article's id
    first: datetime  # time of the earliest article that has a date; of the earliest where none has
    last: datetime
    articles: int
    independent_texts: int  # near duplicates count once
    outlets: int
    countries: tuple[str, ...]  # ordered by their first article
    sample: bool = False
    dated: bool = True  # False: none of its articles has a date of its own
    language: str = "en"  # BCP 47, of the most central article
    translated_by: str = ""  # who put that article's headline into English; "" = nobody
    in_english: bool = True  # False: `headline` is the original, as nothing has translated it

    @property
    def rough(self) -> bool:
        """Whether its headline is a rough translation."""
        return is_rough(self.translated_by)


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of an article, word for word, with its source."""

    article_id: int
    number: int  # HEADLINE, or an index into the article's sentences
    english: str
    original: str  # "" = the article is in English
    language: str
    outlet: str
    country: str
    published: datetime
    dated: bool = True  # False: `published` is the time its article was received
    in_english: bool = True  # False: `english` is the original too, as nothing has translated it
    rough: bool = False  # whether `english` is a rough translation
    manner: Manner = Manner.REPORT  # how it tells, where it is quoted as a passage


@dataclass(frozen=True, slots=True)
class StoryArticle:
    """An article as a member of a story."""

    article_id: int
    outlet: str
    country: str
    published: datetime
    headline: str  # English where there is any
    original_headline: str
    language: str
    translated_by: str  # "" = English original
    centrality: float  # 0 to 1: cosine with the centroid of the story
    text_of: (
        int  # id of the earliest article with this text: its own id unless it is a near duplicate
    )
    credit: str  # news agency credited ("Reuters"); "" = none
    dated: bool = True  # False: `published` is the time it was received
    in_english: bool = True  # False: `headline` is the original, as nothing has translated it

    @property
    def rough(self) -> bool:
        """Whether its English is a rough translation."""
        return is_rough(self.translated_by)


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme of the taxonomy in `resources/themes.toml`."""

    id: str  # "casualties"
    name: str  # "Casualties and Violence"
    seeds: tuple[str, ...]  # example sentences and phrases
    words: tuple[str, ...]  # its lexicon: words and prefixes ("kill*")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence with its theme."""

    article_id: int
    number: int
    theme: str  # a theme's id; OTHER = none fits
    score: float  # 0 to 1; 0 = no theme
    manner: Manner = Manner.REPORT


class FigureSource(StrEnum):
    """The kind of source that an article names for a figure."""

    OUTLET = ""  # the outlet itself: nobody is named
    POLICE = "police"
    HOSPITAL = "hospital"  # hospitals, doctors, morgues, health services
    RESCUERS = "rescuers"  # fire brigades, civil protection, disaster agencies
    RED_CROSS = "red cross"  # and Red Crescent
    GOVERNMENT = "government"  # governments, ministries, mayors, public authorities
    MILITARY = "military"
    COURT = "court"  # courts and prosecutors
    REBELS = "rebels"  # armed groups
    OPPOSITION = "opposition"  # political parties that do not govern
    ELECTION_COMMISSION = "election commission"
    ORGANISERS = "organisers"  # of a protest, a march, a strike
    PORT_AUTHORITY = "port authority"  # ports and those who run them
    UNITED_NATIONS = "united nations"
    COMPANY = "company"  # firms, operators, airlines, and their associations
    UNION = "union"  # trade unions
    ORGANISATION = "organisation"  # charities, associations, federations, consumers
    SCIENTISTS = "scientists"  # surveys, institutes, weather services
    MEDIA = "media"  # other media and agencies
    WITNESSES = "witnesses"
    OFFICIALS = "officials"  # "officials", "authorities" of no kind


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a sentence, with what it counts and who says so."""

    kind: str  # "killed", "injured", "missing", "displaced", "arrested", "money", "magnitude", "date", ...
    low: float  # value, or the lower end of a range; for dates Unix seconds of the day, UTC
    high: float  # equal to `low` unless a range
    unit: str  # "people", "USD", "km", "%", "" ...
    bound: str  # "at least", "about", "up to"; "" = exact
    wording: str  # as written, in the outlet's language: "at least 42 people"
    quote: Quote
    source: FigureSource = FigureSource.OUTLET
    source_words: str = ""  # the source as written: "police"; "" = nobody is named
    subject: str = ""  # of money and percentages, what they are of: "loss", "prize"; "" = not said
    where: str = ""  # country (ISO 3166-1 alpha-2) or place that it counts in; "" = not said
    rate: str = ""  # of a rate, what each value is of: "day", "ticket"; "" = a total
    earlier: bool = False  # whether its text gives it as what was known earlier ("up from 19")
    partial: bool = False  # whether it counts a part: "12 soldiers", "one airline alone"
    rising: bool = False  # whether its text says that the number rose to it
    disputed: bool = False  # whether its text sets it against another figure: "31, not 19"

    @property
    def at(self) -> datetime:
        """When it was told: the time of its article."""
        return self.quote.published


class FigureVerdict(StrEnum):
    """What a comparison of figures of one thing found."""

    SAME = "same"  # several outlets give one value
    COMPATIBLE = "compatible"  # values differ, and all of them can be true: "at least 40" and 42
    UPDATED = "updated"  # a later value takes the place of an earlier one
    DIFFER = "differ"  # sources contradict each other
    SINGLE = "single"  # one outlet only
    SEVERAL = "several"  # different things of one kind: not compared


@dataclass(frozen=True, slots=True)
class FigureComparison:
    """All figures of a story that count the same thing."""

    kind: str  # that of its figures, of money and percentages with its subject: "money: loss"
    unit: str
    figures: tuple[Figure, ...]  # oldest first
    verdict: FigureVerdict
    what: str = ""  # what is counted, in English words: "loss a day", "flights cancelled"
    where: str = ""  # as `Figure.where`; "" = not said, or the whole story

    @property
    def differ(self) -> bool:
        """Whether some of the figures contradict each other."""
        return self.verdict is FigureVerdict.DIFFER


@dataclass(frozen=True, slots=True)
class ThemeTake:
    """The quotations of one country under one theme."""

    theme: str
    name: str
    country: str
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Takes:
    """A story as the outlets of each country tell it."""

    story: StoryRow
    headlines: tuple[tuple[str, tuple[StoryArticle, ...]], ...]  # (country, its articles)
    themes: tuple[tuple[str, str], ...]  # (theme id, name), most countries first; OTHER last
    passages: tuple[ThemeTake, ...]
    matrix: tuple[
        tuple[int, ...], ...
    ]  # themes x countries of `headlines`: number of independent passages


@dataclass(frozen=True, slots=True)
class CurrentTake:
    """The overview of a story."""

    row: StoryRow
    articles: tuple[StoryArticle, ...]  # oldest first
    article_counts: tuple[
        tuple[str, int], ...
    ]  # (country, number of articles), most articles first
    silent: tuple[str, ...]  # collected in the story's days, without an article of it
    collected: tuple[str, ...]  # countries with any article stored in the story's days
    bullets: tuple[Quote, ...]  # sentences of different countries that summarise the story


@dataclass(frozen=True, slots=True)
class Membership:
    """The reasons why an article is in its story."""

    article: StoryArticle
    similarity: float  # -1 to 1: mean cosine with the other articles of the story
    names: tuple[str, ...]  # names and numbers it shares with other articles
    pairs: tuple[
        tuple[Quote, Quote], ...
    ]  # (its sentence, most similar sentence of another outlet)
    by_hand: bool  # whether the reader put it here


@dataclass(frozen=True, slots=True)
class FirstReport:
    """The first article of a country about a story; one step of the replay.

    Countries whose articles have no dates come last: nobody knows when they told it.
    """

    country: str
    article: StoryArticle
    lag_s: int | None  # seconds after the story's first article; None: the article has no date
    from_country: str  # country of the previous step; "" = this is the first, or has no date


@dataclass(frozen=True, slots=True)
class MissedStory:
    """A story with the coverage of the home country."""

    row: StoryRow
    foreign_countries: int  # other countries with an article of it
    home_outlets: int  # home outlets with an article of it
    near: tuple[StoryArticle, ...]  # similar home articles outside the story, most similar first
    score: float
    shared: tuple[
        tuple[str, ...], ...
    ] = ()  # of each of `near`: names and numbers it has in common


@dataclass(frozen=True, slots=True)
class Missed:
    """The stories that home outlets missed, and those only they tell."""

    home: str
    since: datetime
    until: datetime
    home_outlets: int  # home outlets with articles in the window
    home_articles: int
    countries: int  # other countries with articles in the window
    enough_outlets: bool  # False = too few home outlets published to call anything missed
    formula: str
    missed: tuple[MissedStory, ...]  # highest score first
    only_here: tuple[MissedStory, ...]
    told_at_home: int  # stories as widely told that home outlets tell too
    set_aside: tuple[MissedStory, ...]  # not called missed, as similar home articles exist
    hidden: int = 0  # missed ones, where rules hide every one of them
    hidden_only_here: int = 0  # likewise of those told only at home


@dataclass(frozen=True, slots=True)
class EnrichProgress:
    """How far an enrich run is."""

    phase: str  # "search", "languages", "headlines", "stories", "texts", "themes"
    done: int
    total: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class EnrichReport:
    """What an enrich run did."""

    detected: int = 0  # articles whose language was detected
    translated: int = 0  # articles whose headline and lead were translated
    whole: int = 0  # articles translated whole
    waiting: int = 0  # articles without a translation engine
    waiting_languages: tuple[str, ...] = ()
    grouped: int = 0  # articles put into stories
    stories: int = 0  # stories of several articles that were created or changed
    notes: tuple[str, ...] = ()
    seconds: float = 0.0
    cancelled: bool = False
