"""The frozen values of stories: one event, told by outlets of several countries. Times are UTC and aware.

A sentence of an article is named by its number: its place among the article's English sentences,
the headline being -1. A quotation is always such a sentence, word for word.
"""

from dataclasses import dataclass
from datetime import datetime

HEADLINE = -1  # the number of the headline among an article's sentences
OTHER = ""  # the theme of a passage that no theme of the taxonomy fits: its key phrase names it


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence in English, and the original where that is another."""

    english: str
    original: str = ""  # "" = the article is in English, or no alignment is known


@dataclass(frozen=True, slots=True)
class ArticleText:
    """An article as stories are made of it."""

    id: int
    outlet_id: str
    outlet: str
    country: str  # ISO 3166-1 alpha-2
    published: datetime
    language: str  # BCP 47, of the original
    headline: Sentence
    sentences: tuple[Sentence, ...]  # of the text, in its order; () = only a headline
    url: str = ""
    author: str = ""
    translated_by: str = ""  # "" = English original, or given in English by the outlet

    @property
    def text(self) -> str:
        """The English text, one sentence after another."""
        return " ".join(one.english for one in self.sentences)

    @property
    def lead(self) -> str:
        """The first two English sentences."""
        return " ".join(one.english for one in self.sentences[:2])


@dataclass(frozen=True, slots=True)
class StoryRow:
    """One line of the list of stories."""

    id: int
    headline: str  # English, of the most central article
    central_article: int  # that article's id
    first: datetime  # the earliest report
    last: datetime
    articles: int
    independent_texts: int  # near duplicates count once
    outlets: int
    countries: tuple[str, ...]  # in the order in which they first reported
    sample: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of an article, word for word, with the way to its place."""

    article_id: int
    number: int  # HEADLINE, or an index into the article's sentences
    english: str
    original: str  # "" = the article is in English
    language: str
    outlet: str
    country: str
    published: datetime


@dataclass(frozen=True, slots=True)
class StoryArticle:
    """An article within a story."""

    article_id: int
    outlet: str
    country: str
    published: datetime
    headline: str  # English
    original_headline: str
    language: str
    translated_by: str  # "" = English original
    centrality: float  # 0 to 1: how near the middle of the story
    text_of: int  # the article whose text this one carries: its own id, or the one it copies
    credit: str  # whose text it is by its own words ("Reuters"); "" = the outlet's, or not said


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme of the taxonomy, `resources/themes.toml`."""

    id: str  # "casualties"
    name: str  # "Casualties and Violence"
    seeds: tuple[str, ...]  # sentences and phrases that are plainly of it
    words: tuple[str, ...]  # its lexicon: words and word beginnings ("kill*")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence with the theme it is of."""

    article_id: int
    number: int
    theme: str  # a theme's id; OTHER = none fits
    score: float  # 0 to 1
    key: str = ""  # where none fits: the phrase that names it


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a sentence, with what it counts."""

    kind: str  # "killed", "injured", "missing", "displaced", "arrested", "money", "magnitude", "date", ...
    low: float  # the figure; of a range its lower end. Dates: Unix seconds of that day, UTC
    high: float  # equal to `low` unless a range
    unit: str  # "people", "USD", "km", "%", "" ...
    bound: str  # "at least", "about", "up to", "" = plainly
    wording: str  # as written: "at least 42 people"
    quote: Quote


@dataclass(frozen=True, slots=True)
class FigureComparison:
    """One thing counted, and who gives which figure for it."""

    kind: str
    unit: str
    figures: tuple[Figure, ...]  # oldest first
    differ: bool  # whether sources give figures that cannot all be so at one time


@dataclass(frozen=True, slots=True)
class ThemeTake:
    """What one country's outlets say under one theme."""

    theme: str
    name: str  # shown: the theme's name, or the key phrase
    country: str
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Takes:
    """A story as each country tells it."""

    story: StoryRow
    headlines: tuple[tuple[str, tuple[StoryArticle, ...]], ...]  # country -> its outlets' reports
    themes: tuple[tuple[str, str], ...]  # (theme id or key, name), the most told first
    passages: tuple[ThemeTake, ...]
    matrix: tuple[tuple[int, ...], ...]  # themes x countries of `headlines`: independent passages


@dataclass(frozen=True, slots=True)
class CurrentTake:
    """A story on one page."""

    row: StoryRow
    articles: tuple[StoryArticle, ...]  # oldest first
    article_counts: tuple[tuple[str, int], ...]  # country, articles; the most first
    silent: tuple[str, ...]  # collected in these days, and nothing of it
    collected: tuple[str, ...]  # every country with articles stored in the story's days
    bullets: tuple[Quote, ...]  # the story in sentences of different countries
    can_undo: str = ""  # the reader's last split or merge in words; "" = none


@dataclass(frozen=True, slots=True)
class Membership:
    """Why an article is in its story."""

    report: StoryArticle
    likeness: float  # -1 to 1: cosine with the rest of the story
    names: tuple[str, ...]  # names, places and numbers it shares with the rest
    pairs: tuple[tuple[Quote, Quote], ...]  # its sentences beside the nearest of other articles
    by_hand: bool  # the reader put it here


@dataclass(frozen=True, slots=True)
class FirstReport:
    """One step of a replay: a country's first report of a story."""

    country: str
    report: StoryArticle
    lag_s: int  # seconds after the very first report
    from_country: str  # the country that reported just before; "" = this is the first


@dataclass(frozen=True, slots=True)
class MissedStory:
    """A story, and what the home country's outlets have of it."""

    row: StoryRow
    foreign_countries: int  # other countries with an article of it
    home_outlets: int  # home outlets with an article of it
    near: tuple[StoryArticle, ...]  # home articles found at the lower threshold, nearest first
    score: float


@dataclass(frozen=True, slots=True)
class Missed:
    """What the home country's outlets overlook, and what they alone tell."""

    home: str
    since: datetime
    until: datetime
    home_outlets: int  # home outlets with articles in the window: the denominator
    home_articles: int
    countries: int  # other countries with articles in the window
    enough_outlets: bool  # False: too few home outlets to say anything
    formula: str
    missed: tuple[MissedStory, ...]  # the most told first
    only_here: tuple[MissedStory, ...]
    told_at_home: int  # stories of at least that many countries that the home country does tell
    set_aside: tuple[MissedStory, ...]  # looked missed; home articles were found near them


@dataclass(frozen=True, slots=True)
class EnrichProgress:
    """How far the work after a sync is."""

    phase: str  # "languages", "headlines", "stories", "texts", "themes"
    done: int
    total: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class EnrichReport:
    """What the work after a sync did."""

    detected: int = 0  # articles whose language was looked at
    translated: int = 0  # articles given an English headline and lead
    whole: int = 0  # articles translated to their end
    waiting: int = 0  # articles that no engine here can translate
    waiting_languages: tuple[str, ...] = ()
    grouped: int = 0  # articles put into stories
    stories: int = 0  # stories of more than one article that were made or changed
    notes: tuple[str, ...] = ()
    seconds: float = 0.0
    cancelled: bool = False
