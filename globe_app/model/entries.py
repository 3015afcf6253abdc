"""An entry beside what is stored of it: what judging takes and gives."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


@dataclass(frozen=True, slots=True)
class SeenEntry:
    """A stored entry and the article it belongs to."""

    id: int
    feed_id: int
    key: str  # guid, else link, else a digest
    url: str  # "" = the feed gave no link
    headline: str
    canonical_url: str  # "" = tells nothing
    digest: str  # of the entry as last received
    article_id: int  # its own id, or that of the entry whose article it repeats
    article_feed_id: int  # of the entry that the article was made of
    article_key: str  # likewise
    article_url: str  # likewise
    has_article: bool  # False: it was cleaned up
    plain: str  # the article's text; "" = none
    published: datetime | None = None  # of the article, as its feed dates it; None = it does not

    @property
    def repeats(self) -> bool:
        """Whether the article was made of another entry."""
        return self.article_id != self.id


class Verdict(Enum):
    """What is to be written of an entry."""

    NEW = "new"  # an article
    CHANGED = "changed"  # the article it belongs to
    UNCHANGED = "unchanged"  # no article


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be done with an entry."""

    verdict: Verdict
    seen: SeenEntry | None = None  # the stored entry that it is, or repeats; None: it is new
    key: str = ""  # to store it under as an entry of its own; "" = it is stored already
