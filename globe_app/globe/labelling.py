"""Where labels stand: greedy, by importance, without overlaps; labels that are shown keep their place.

What is shown stays while the globe is dragged: a label that stood on one side of its mark is tried there first,
and of two equally important ones the one that was there goes first.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

CELL = 64.0  # px: side of the cells of the grid that finds overlaps
SIDES = (0, 1, 2, 3)  # right of its mark, left, below, above
CENTRED = 4


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels."""

    left: float
    top: float
    width: float
    height: float

    def overlaps(self, other: "Box") -> bool:
        """Whether two boxes overlap."""
        return (
            self.left < other.left + other.width
            and other.left < self.left + self.width
            and self.top < other.top + other.height
            and other.top < self.top + self.height
        )

    def within(self, room: "Box") -> bool:
        """Whether it lies wholly in a room."""
        return (
            self.left >= room.left
            and self.top >= room.top
            and self.left + self.width <= room.left + room.width
            and self.top + self.height <= room.top + room.height
        )


@dataclass(frozen=True, slots=True)
class Label:
    """A label that is wanted."""

    key: int
    x: float  # px, of its mark
    y: float
    clear: float  # px around the mark; 0 = the label is centred on the point
    width: float
    height: float
    group: int  # the lower, the more important
    weight: float  # within its group, the heavier first


def box_at(x: float, y: float, clear: float, width: float, height: float, side: int) -> Box:
    """The box of a label on one side of its mark."""
    if side == 0:
        return Box(x + clear, y - height / 2, width, height)
    if side == 1:
        return Box(x - clear - width, y - height / 2, width, height)
    if side == 2:
        return Box(x - width / 2, y + clear - 1, width, height)
    if side == 3:
        return Box(x - width / 2, y - clear - height + 1, width, height)
    return Box(x - width / 2, y - height / 2, width, height)


def arrange(
    wanted: Iterable[Label], room: Box, fixed: Sequence[Box] = (), kept: Mapping[int, int] | None = None,
) -> dict[int, int]:  # fmt: skip
    """Key -> side of the labels that find a place. `kept`: the same of those that are shown now."""
    before = kept or {}
    ordered = sorted(wanted, key=lambda one: (one.group, one.key not in before, -one.weight))
    grid: dict[tuple[int, int], list[Box]] = {}
    for box in fixed:
        _put(grid, box)
    found: dict[int, int] = {}
    for label in ordered:
        sides = SIDES if label.clear else (CENTRED,)
        was = before.get(label.key, -1)
        for side in (was, *sides) if was in sides else sides:
            box = box_at(label.x, label.y, label.clear, label.width, label.height, side)
            if box.within(room) and _free(grid, box):
                _put(grid, box)
                found[label.key] = side
                break
    return found


def _cells(box: Box) -> Iterable[tuple[int, int]]:
    columns = range(int(box.left // CELL), int((box.left + box.width) // CELL) + 1)
    rows = range(int(box.top // CELL), int((box.top + box.height) // CELL) + 1)
    return ((column, row) for column in columns for row in rows)


def _put(grid: dict[tuple[int, int], list[Box]], box: Box) -> None:
    for cell in _cells(box):
        grid.setdefault(cell, []).append(box)


def _free(grid: dict[tuple[int, int], list[Box]], box: Box) -> bool:
    return not any(box.overlaps(other) for cell in _cells(box) for other in grid.get(cell, ()))
