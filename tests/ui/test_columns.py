"""How the window is divided, from its smallest size to the widest."""

import pytest
from PySide6.QtCore import QRect

from globe_app.ui.columns import Columns, columns

SIZES = [(760, 560), (1024, 700), (1280, 800), (1440, 900), (1500, 900), (1920, 1080), (2560, 1440)]
SCALES = [0.8, 1.0, 1.5, 2.0]


def _shown(found: Columns) -> list[QRect]:
    return [one for one in (found.globe, found.list, found.article) if one is not None]


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("article", [False, True])
@pytest.mark.parametrize("two", [False, True])
def test_columns_stand_beside_each_other_inside_the_window(
    size: tuple[int, int], scale: float, article: bool, two: bool
) -> None:
    width, height = size
    found = columns(width, height, scale, article=article, two_languages=two)
    shown = _shown(found)
    whole = QRect(0, 0, width, height)
    assert shown
    assert all(whole.contains(one) for one in shown)
    for left, right in zip(shown, shown[1:], strict=False):
        assert left.right() < right.left()
    assert found.narrow == (len(shown) == 1)


def test_the_widths_are_those_of_the_look() -> None:
    usual = columns(1440, 900, 1.0, article=False)
    assert usual.list is not None
    assert abs(usual.list.width() - 632) <= 2
    small = columns(1024, 700, 1.0, article=True)
    assert small.article is not None
    assert small.article.width() == 480
    assert small.list is None
    wide = columns(2560, 1440, 1.0, article=True)
    assert wide.list is not None
    assert wide.article is not None
    assert (wide.list.width(), wide.article.width()) == (572, 852)
    both = columns(1440, 900, 1.0, article=True, two_languages=True)
    assert both.article is not None
    assert abs(both.article.width() - 860) <= 5


def test_list_and_article_stand_side_by_side_from_1500_px_on() -> None:
    beside = columns(1500, 900, 1.0, article=True)
    assert beside.list is not None
    assert beside.article is not None
    assert beside.globe is not None
    assert beside.globe.width() >= 400
    assert columns(1499, 900, 1.0, article=True).list is None
    alone = columns(1920, 1080, 1.0, article=True, origin=False)
    assert alone.list is None
    assert alone.article is not None


def test_text_of_200_percent_makes_one_column_of_1440_px_with_the_globe_behind_a_button() -> None:
    page = columns(1440, 900, 2.0, article=False)
    assert page.narrow
    assert page.globe is None
    assert page.list is not None
    globe = columns(1440, 900, 2.0, article=False, globe_in_front=True)
    assert globe.globe is not None
    assert globe.list is None


def test_a_folded_pane_leaves_the_window_to_the_globe() -> None:
    found = columns(1440, 900, 1.0, article=False, folded=True)
    assert found.list is None
    assert found.article is None
    assert found.globe is not None
    assert found.globe.width() > 1300
