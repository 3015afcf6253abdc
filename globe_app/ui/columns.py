"""How the window is divided: globe, list and article. Pure: sizes in, rectangles out.

Widths are those of the look at 100 % text; with larger text the window counts as that much smaller.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRect

BAR, GUTTER = 56, 12
ONE_COLUMN_BELOW = 900
SMALL_TO, SMALL_PANE = 1100, 480
PANE_SHARE, PANE_MOST = 0.44, 660
BOTH_SHARE = 0.60  # of an article in two languages side by side
THREE_FROM = 1500
LIST_LEAST, LIST_SHARE, LIST_MOST = 420, 0.2235, 572
ARTICLE_LEAST, ARTICLE_SHARE, ARTICLE_MOST = 560, 0.333, 852
FOLDED = 52  # what is left of a folded pane, with its gutter


@dataclass(frozen=True, slots=True)
class Columns:
    """Where things stand; None = not shown. All in px of the window's central area."""

    globe: QRect | None
    list: QRect | None
    article: QRect | None
    narrow: bool  # one column: the globe stands behind a button


def has_three(width: int, scale: float) -> bool:
    """Whether an article has a column of its own beside the list it was opened from."""
    return width / scale >= THREE_FROM


def is_narrow(width: int, scale: float) -> bool:
    """Whether there is room for one column only."""
    return width / scale < ONE_COLUMN_BELOW


def columns(
    width: int, height: int, scale: float, *, article: bool, origin: bool = True,
    two_languages: bool = False, globe_in_front: bool = False, folded: bool = False,
) -> Columns:  # fmt: skip
    """Divide `width` x `height` px.

    `article`: an article is in front; `origin`: with a list beside it where there is room. `folded`: the pane
    is put aside. `globe_in_front`: in one column, the globe is shown in place of the pane.
    """
    top, gutter = round(BAR * scale), round(GUTTER * scale)
    below = max(height - top - gutter, 1)

    def rect(left: int, right: int) -> QRect:
        return QRect(left, top, max(right - left, 1), below)

    if is_narrow(width, scale):
        whole = rect(gutter, width - gutter)
        if globe_in_front:
            return Columns(whole, None, None, True)
        return Columns(None, None if article else whole, whole if article else None, True)
    if folded:
        return Columns(rect(gutter, width - round(FOLDED * scale)), None, None, False)
    at_100 = width / scale
    right = width - gutter
    if article and origin and has_three(width, scale) and not two_languages:
        wide = round(_clamp(ARTICLE_LEAST, ARTICLE_SHARE * at_100, ARTICLE_MOST) * scale)
        beside = round(_clamp(LIST_LEAST, LIST_SHARE * at_100, LIST_MOST) * scale)
        pane = rect(right - wide, right)
        list_ = rect(pane.left() - gutter - beside, pane.left() - gutter)
        return Columns(rect(gutter, list_.left() - gutter), list_, pane, False)
    if at_100 <= SMALL_TO:
        share = float(SMALL_PANE)
    elif article and two_languages:
        share = BOTH_SHARE * at_100
    else:
        share = _clamp(SMALL_PANE, PANE_SHARE * at_100, PANE_MOST)
    pane = rect(right - round(share * scale), right)
    globe = rect(gutter, pane.left() - gutter)
    return Columns(globe, None if article else pane, pane if article else None, False)


def _clamp(least: float, wanted: float, most: float) -> float:
    return max(least, min(wanted, most))
