"""How other countries tell the story of an article: frozen values."""

from dataclasses import dataclass
from datetime import datetime

from globe_app.model.world_take import ThemeSummary


@dataclass(frozen=True, slots=True)
class AlternativeTake:
    """Another country's article of the same story."""

    article: int  # id
    country: str  # ISO 3166-1 alpha-2
    outlet: str
    outlet_latin: str  # "" = its name is in Latin letters
    headline: str  # in English where there is any
    language: str  # BCP 47, of the original
    in_english: bool
    published: datetime
    dated: bool  # False: `published` is the time it was received


@dataclass(frozen=True, slots=True)
class AlternativeTakes:
    """What stands under the headline of an article whose story is told elsewhere."""

    story: int  # id
    headline: str  # of the story
    country_count: int  # that tell it, the article's own included
    takes: tuple[AlternativeTake, ...]  # one a country, in the order of their first reports
    themes: tuple[ThemeSummary, ...] = ()  # the world's current take; () = no themes are stored
