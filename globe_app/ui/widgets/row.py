"""A row of a list, as a value."""

from dataclasses import dataclass
from enum import Enum

from globe_app.model.news import ArticleRow
from globe_app.tr import tr


class RowKind(Enum):
    """How a row is drawn."""

    LEAD = "lead"  # its picture on top
    ITEM = "item"  # its picture at the right
    HEADER = "header"  # a day, with a hairline
    NOTE = "note"  # a quiet line


@dataclass(frozen=True, slots=True)
class Meta:
    """A part of the line below a headline."""

    text: str
    icon: str = ""  # of `look.icons`; "" = none
    flag: str = ""  # country code; "" = none
    strong: bool = False
    muted: bool = True
    latin: str = ""  # shown instead where no font has the letters of `text`; "" = made from them


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an article around what was searched for."""

    text: str
    found: tuple[tuple[int, int], ...] = ()  # (start, end) of the found words, in code points
    original: bool = False  # as written, not in English: on a ground of its own
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a list."""

    id: int  # of the article or story; of headers: negative, each its own
    headline: str
    kind: RowKind = RowKind.ITEM
    excerpt: str = ""  # one line, elided at a word
    meta: tuple[Meta, ...] = ()  # drawn with " · " between
    flags: tuple[str, ...] = ()  # country codes, before `meta`
    eyebrow: str = ""  # a small line above the headline
    image: str = ""  # content hash; "" = none
    unread: bool = False
    saved: bool = False
    right_to_left: bool = False  # headline and excerpt
    countries: tuple[str, ...] = ()  # lit up on the globe while the pointer is over the row
    article: ArticleRow | None = None
    quiet: bool = False  # drawn as what was read
    tag: str = ""  # on the picture of a lead, after the flags of `countries`
    found: tuple[tuple[int, int], ...] = ()  # (start, end) of words in the headline that stand out
    passages: tuple[Passage, ...] = ()  # in place of the excerpt

    @property
    def selectable(self) -> bool:
        """Whether it can be the current row."""
        return self.kind in (RowKind.LEAD, RowKind.ITEM)

    @property
    def strong(self) -> bool:
        """Whether the headline is bold: an unread article, or a story that is not quiet."""
        return not self.quiet and (self.unread or self.article is None)

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        said = [one.text for one in self.passages]
        parts = [self.headline, self.eyebrow, self.tag, *said, *(one.text for one in self.meta)]
        parts += [tr(word) for word, on in (("unread", self.unread), ("saved", self.saved)) if on]
        return ". ".join(part for part in parts if part)
