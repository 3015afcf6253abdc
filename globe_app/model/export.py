"""What is exported: an article, a story or an edition as one document, ready to be written in any format."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class ExportFormat(StrEnum):
    """The format of a file."""

    HTML = "html"
    MARKDOWN = "md"
    EPUB = "epub"


@dataclass(frozen=True, slots=True)
class ExportPicture:
    """An image that is stored."""

    hash: str  # SHA-256, hexadecimal
    path: Path
    mime: str  # image/jpeg or image/png
    alt: str
    width: int = 0  # px; 0 = not known
    height: int = 0


@dataclass(frozen=True, slots=True)
class Said:
    """Words in English and as they were written. One of the two may be ""."""

    english: str
    original: str  # "" = the English is the original
    language: str  # BCP 47, of the original; "" = not known

    @property
    def first(self) -> str:
        """The English, or the original where there is none."""
        return self.english or self.original

    @property
    def first_language(self) -> str:
        """The language of `first`."""
        return "en" if self.english else self.language


@dataclass(frozen=True, slots=True)
class ExportQuote:
    """A sentence of an article, word for word, with its source."""

    said: Said
    outlet: str
    country: str  # name
    when: str  # in words
    date: datetime
    url: str  # "" = none
    note: str = ""  # as "42 people"


@dataclass(frozen=True, slots=True)
class ExportBlock:
    """A block of an article's text."""

    kind: str  # "p", "h2", "h3", "h4", "li", "blockquote"; "img" has no words
    said: Said
    picture: ExportPicture | None = None


@dataclass(frozen=True, slots=True)
class ExportArticle:
    """An article with its text."""

    id: int
    headline: Said
    outlet: str
    country: str  # name
    when: str
    date: datetime
    author: str  # "" = not named
    url: str  # "" = none
    translated: str  # from what and by whom, in words; "" = it is no translation
    summary: tuple[Said, ...]
    picture: ExportPicture | None
    blocks: tuple[ExportBlock, ...]
    html: str  # sanitised, where the text is in one language: with links and tables; else ""
    pictures: Mapping[str, ExportPicture]  # of `html`, by hash
    sample: bool


@dataclass(frozen=True, slots=True)
class ExportStory:
    """A story as each country tells it."""

    id: int
    headline: str
    told: str  # in words: by whom, since when
    happened: tuple[ExportQuote, ...]
    figures: tuple[tuple[str, tuple[ExportQuote, ...]], ...]  # (what is counted, who says what)
    themes: tuple[tuple[str, tuple[ExportQuote, ...]], ...]  # (theme, passages)
    silent: tuple[str, ...]  # names of countries that were collected and do not tell it
    articles: tuple[ExportArticle, ...]


@dataclass(frozen=True, slots=True)
class ExportDocument:
    """A whole document."""

    title: str
    language: str  # BCP 47, of the title and of most of the text
    subtitle: str
    made: datetime
    identifier: str  # the same for the same thing: a URN
    stories: tuple[ExportStory, ...]
    articles: tuple[ExportArticle, ...]  # that are in none of the stories
    sample: bool  # invented

    @property
    def every_article(self) -> tuple[ExportArticle, ...]:
        """All articles, those of the stories first."""
        return (*(one for story in self.stories for one in story.articles), *self.articles)
