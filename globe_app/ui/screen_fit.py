"""Where a window that is opened again stands: on a screen that is there, and no larger than it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize

from globe_app.ui.preferences import Geometry

SMALLEST = QSize(760, 560)  # the smallest window at 100 % text
FRAME_PX = 32  # room for the title bar, which the geometry leaves out


def fitted(wanted: Geometry, screens: Sequence[QRect]) -> QRect:
    """`wanted` moved and shrunk to lie whole on the screen that shows most of it.

    `screens`: the room that each leaves to windows, the first one the main screen; none gives it unchanged.
    """
    rect = QRect(wanted.x, wanted.y, wanted.width, wanted.height)
    if not screens:
        return rect
    screen = max(screens, key=lambda one: _area(one.intersected(rect)))
    if not screen.intersects(rect):
        screen = screens[0]
    width = min(max(rect.width(), SMALLEST.width()), screen.width())
    height = min(max(rect.height(), SMALLEST.height()), screen.height() - FRAME_PX)
    left = min(max(rect.left(), screen.left()), screen.left() + screen.width() - width)
    top = min(max(rect.top(), screen.top() + FRAME_PX), screen.top() + screen.height() - height)
    return QRect(left, top, width, height)


def _area(rect: QRect) -> int:
    return max(rect.width(), 0) * max(rect.height(), 0)
