"""Locations that Back returns to: page, tab, row, scroll position and globe camera."""

from dataclasses import dataclass
from enum import StrEnum

from globe_app.globe.camera import Camera


class View(StrEnum):
    """The pages of the reading pane."""

    WELCOME = "welcome"
    LIST = "list"  # a country's articles, or the saved ones
    ARTICLE = "article"
    WORLD = "world"
    STORY = "story"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class ListLocation:
    """A position in a country's list or in the saved articles."""

    country: str | None = None
    about: bool = False
    saved: bool = False  # the list of saved articles
    row: int | None = None  # id of the current article
    rows: int = 0  # number of rows loaded
    scroll: int = 0

    @property
    def key(self) -> tuple[str | None, bool, bool]:
        """Identifies the list, without the position in it."""
        return self.country, self.about, self.saved


@dataclass(frozen=True, slots=True)
class WorldLocation:
    """A position in the list of the world's stories."""

    days: int = 3
    row: int = 0  # id of the current story; 0 = none
    scroll: int = 0


@dataclass(frozen=True, slots=True)
class StoryLocation:
    """A position in a story: tab, scroll position, and the single take shown."""

    id: int = 0  # 0 = no story
    tab: int = 0
    scroll: int = 0
    only: tuple[str, str] | None = None  # (theme, country) of the single take shown; None = all
    originals: bool = False
    row: int = 0  # id of the current article in "Why grouped"


@dataclass(frozen=True, slots=True)
class MissedLocation:
    """A position on the Missed page."""

    tab: int = 0
    row: int = 0  # id of the current story; 0 = none
    scroll: int = 0


@dataclass(frozen=True, slots=True)
class Location:
    """A position on any page, with the page behind it and the globe's camera."""

    view: View
    camera: Camera
    behind: View = View.LIST  # page an article was opened from; J and K step through it
    listed: ListLocation = ListLocation()
    article: int | None = None
    article_scroll: int = 0
    world: WorldLocation = WorldLocation()
    story: StoryLocation = StoryLocation()
    missed: MissedLocation = MissedLocation()


class History:
    """A stack of locations; only the newest `depth` are kept."""

    def __init__(self, depth: int = 200) -> None:
        self._spots: list[Location] = []
        self._depth = depth

    def push(self, location: Location) -> None:
        """Add the location that is being left."""
        self._spots = [*self._spots[-self._depth + 1 :], location]

    def pop(self) -> Location | None:
        """The previous location; None when there is none."""
        return self._spots.pop() if self._spots else None

    def __len__(self) -> int:
        return len(self._spots)
