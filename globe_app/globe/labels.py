"""Label placement: greedy, by importance, without overlaps (grid-accelerated)."""

from collections.abc import Sequence
from dataclasses import dataclass

CELL = 64.0  # px: side of the cells of the grid that finds overlaps


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


def candidate_boxes(
    at: tuple[float, float],
    marker_radius: float,
    size: tuple[float, float],
    room: tuple[float, float],
) -> list[Box]:
    """The candidate boxes of a label of `size`, best first.

    `marker_radius`: px; 0 = centred on the point. Boxes that leave `room` (viewport size) are left out.
    """
    (x, y), (w, h) = at, size
    if marker_radius == 0.0:
        boxes = [Box(x - w / 2, y - h / 2, w, h)]
    else:
        boxes = [
            Box(x + marker_radius + 1, y - h / 2, w, h),
            Box(x - marker_radius - 1 - w, y - h / 2, w, h),
            Box(x - w / 2, y - marker_radius - h, w, h),
            Box(x - w / 2, y + marker_radius, w, h),
        ]
    return [
        one
        for one in boxes
        if one.left >= 0 and one.top >= 0 and one.left + w <= room[0] and one.top + h <= room[1]
    ]


def place_labels(wanted: Sequence[Sequence[Box]], fixed: Sequence[Box] = ()) -> list[int | None]:
    """For each label, in order of importance, the index of its first free candidate box, or None.

    `wanted[i]`: candidate boxes of label i, best first. `fixed`: boxes that no label may overlap.
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
    for candidate_boxes in wanted:
        for i, box in enumerate(candidate_boxes):
            if not any(box.overlaps(other) for cell in cells(box) for other in grid.get(cell, ())):
                put(box)
                chosen.append(i)
                break
        else:
            chosen.append(None)
    return chosen
