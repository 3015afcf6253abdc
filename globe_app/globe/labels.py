"""Which labels fit: the most important first, none over another."""

from collections.abc import Sequence
from dataclasses import dataclass

CELL = 64.0  # px: side of the grid cells that hold what is placed


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels."""

    left: float
    top: float
    width: float
    height: float

    def meets(self, other: "Box") -> bool:
        """Whether the two share any area."""
        return (
            self.left < other.left + other.width
            and other.left < self.left + self.width
            and self.top < other.top + other.height
            and other.top < self.top + self.height
        )


def places(
    at: tuple[float, float], clear: float, size: tuple[float, float], room: tuple[float, float]
) -> list[Box]:
    """Where a label of `size` may stand that belongs to a point: beside a mark of radius `clear`, above
    or below it; over the point where there is none. Never cut off by the edge of `room`."""
    (x, y), (w, h) = at, size
    if clear == 0.0:
        boxes = [Box(x - w / 2, y - h / 2, w, h)]
    else:
        boxes = [
            Box(x + clear + 1, y - h / 2, w, h),
            Box(x - clear - 1 - w, y - h / 2, w, h),
            Box(x - w / 2, y - clear - h, w, h),
            Box(x - w / 2, y + clear, w, h),
        ]
    return [
        one
        for one in boxes
        if one.left >= 0 and one.top >= 0 and one.left + w <= room[0] and one.top + h <= room[1]
    ]


def place(wanted: Sequence[Sequence[Box]], fixed: Sequence[Box] = ()) -> list[int | None]:
    """For each label, in order of importance, the first of its places that is free, or None.

    `wanted[i]`: the places label i may take, best first. `fixed`: areas no label may cover.
    """
    grid: dict[tuple[int, int], list[Box]] = {}

    def cells(box: Box) -> list[tuple[int, int]]:
        columns = range(int(box.left // CELL), int((box.left + box.width) // CELL) + 1)
        rows = range(int(box.top // CELL), int((box.top + box.height) // CELL) + 1)
        return [(column, row) for column in columns for row in rows]

    def put(box: Box) -> None:
        for cell in cells(box):
            grid.setdefault(cell, []).append(box)

    for box in fixed:
        put(box)
    chosen: list[int | None] = []
    for places in wanted:
        for i, box in enumerate(places):
            if not any(box.meets(other) for cell in cells(box) for other in grid.get(cell, ())):
                put(box)
                chosen.append(i)
                break
        else:
            chosen.append(None)
    return chosen
