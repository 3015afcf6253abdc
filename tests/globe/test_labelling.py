"""Places of labels: no overlaps, importance, and what is shown stays where it is."""

from dataclasses import replace

import numpy as np

from globe_app.globe.labelling import Box, Label, arrange, box_at

ROOM = Box(0, 0, 600, 600)


def label(key: int, x: float, y: float, group: int = 1, weight: float = 0.0) -> Label:
    return Label(key, x, y, 5.0, 80.0, 14.0, group, weight)


def boxes(labels: list[Label], found: dict[int, int]) -> list[Box]:
    return [
        box_at(one.x, one.y, one.clear, one.width, one.height, found[one.key])
        for one in labels
        if one.key in found
    ]


def test_labels_never_cover_one_another_and_the_heaviest_is_there() -> None:
    rng = np.random.default_rng(4)
    labels = [
        label(i, x, y, weight=i) for i, (x, y) in enumerate(rng.uniform(0, 600, (150, 2)).tolist())
    ]
    fixed = [Box(200, 200, 60, 60)]
    found = arrange(labels, ROOM, fixed)
    assert 149 in found
    placed = [*boxes(labels, found), *fixed]
    assert len(placed) > 40
    for i, a in enumerate(placed):
        assert a.within(ROOM)
        assert not any(a.overlaps(b) for b in placed[i + 1 :])


def test_a_more_important_group_goes_first_whatever_the_weight() -> None:
    quiet, loud = label(1, 300, 300, group=2, weight=9e9), label(2, 302, 301, group=1)
    narrow = Box(290, 290, 105, 20)
    assert set(arrange([quiet, loud], narrow)) == {2}


def test_what_is_shown_keeps_its_side_and_its_place() -> None:
    a, b = label(1, 300, 300, weight=1), label(2, 330, 300, weight=2)
    first = arrange([a], ROOM)
    kept = arrange([a, b], ROOM, kept=first)
    assert kept[1] == first[1], "a heavier newcomer does not push it away"
    left = arrange([replace(a, x=550.0)], ROOM)
    assert left == {1: 1}, "flipped to stay inside"
    assert arrange([replace(a, x=400.0)], ROOM, kept=left) == {1: 1}, "and stays on that side"
