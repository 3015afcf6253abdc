"""Where the reader was, so that Back truly returns: page, scroll, row and globe."""

from dataclasses import dataclass

from globe_app.globe.camera import Camera


@dataclass(frozen=True, slots=True)
class Spot:
    """One place in the reading: a country's list, or an article, and how the globe stood."""

    country: str | None
    about: bool
    saved: bool  # the list of saved stories
    article: int | None
    row: int | None  # the article the list's keyboard was on
    rows: int  # how many the list had loaded
    list_scroll: int
    article_scroll: int
    camera: Camera

    @property
    def list_key(self) -> tuple[str | None, bool, bool]:
        """Which list it is: two spots of one list differ only in where in it."""
        return self.country, self.about, self.saved


class History:
    """A stack of spots; the newest `depth` are kept."""

    def __init__(self, depth: int = 200) -> None:
        self._spots: list[Spot] = []
        self._depth = depth

    def push(self, spot: Spot) -> None:
        """Remember the spot that is being left."""
        self._spots = [*self._spots[-self._depth + 1 :], spot]

    def pop(self) -> Spot | None:
        """The spot before, None at the beginning."""
        return self._spots.pop() if self._spots else None

    def __len__(self) -> int:
        return len(self._spots)
