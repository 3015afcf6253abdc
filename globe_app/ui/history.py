"""Where the reader was, so that Back truly returns: page, tab, row, scroll and globe."""

from dataclasses import dataclass
from enum import StrEnum

from globe_app.globe.camera import Camera


class View(StrEnum):
    """The pages of the pane."""

    WELCOME = "welcome"
    LIST = "list"  # a country's stories, or the saved ones
    ARTICLE = "article"
    WORLD = "world"
    STORY = "story"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class ListSpot:
    """A place in a country's list or in the saved stories."""

    country: str | None = None
    about: bool = False
    saved: bool = False  # the list of saved stories
    row: int | None = None  # the article the list's keyboard was on
    rows: int = 0  # how many the list had loaded
    scroll: int = 0

    @property
    def key(self) -> tuple[str | None, bool, bool]:
        """Which list it is: two spots of one list differ only in where in it."""
        return self.country, self.about, self.saved


@dataclass(frozen=True, slots=True)
class WorldSpot:
    """A place in the list of the world's stories."""

    days: int = 3
    row: int = 0  # the story the keyboard was on; 0 = none
    scroll: int = 0


@dataclass(frozen=True, slots=True)
class StorySpot:
    """A place in a story: its tab, how far down, and which passages alone were shown."""

    id: int = 0  # 0 = no story
    tab: int = 0
    scroll: int = 0
    only: tuple[str, str] | None = None  # (theme, country) whose passages alone are shown
    originals: bool = False
    row: int = 0  # the article the list of "Why grouped" was on


@dataclass(frozen=True, slots=True)
class MissedSpot:
    """A place in what a home country misses."""

    tab: int = 0
    row: int = 0  # the story the keyboard was on; 0 = none
    scroll: int = 0


@dataclass(frozen=True, slots=True)
class Spot:
    """One place in the reading, with what lies behind it, and how the globe stood."""

    view: View
    camera: Camera
    behind: View = View.LIST  # what an article was opened from: J and K step through that
    listed: ListSpot = ListSpot()
    article: int | None = None
    article_scroll: int = 0
    world: WorldSpot = WorldSpot()
    story: StorySpot = StorySpot()
    missed: MissedSpot = MissedSpot()


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
