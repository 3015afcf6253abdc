"""What a store takes up, by kind. Frozen values."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class StorageSizes:
    """Bytes by kind, and what they hold."""

    pictures: int
    text: (
        int  # articles with their texts, the index of search, and all that is neither of the others
    )
    translations: int  # with sentences, vectors and themes made from them
    free: int | None  # on the disk; None: not known
    articles: int
    countries: int  # that have articles
    since: datetime | None  # when the oldest was stored; None: there is none

    @property
    def total(self) -> int:
        """All of it."""
        return self.pictures + self.text + self.translations
