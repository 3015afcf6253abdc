"""Which way the window is read, and where things stand in it then.

Whatever paints by coordinates reckons from the left and has them mirrored here. Not mirrored: the map, flags,
pictures, the course of time in a replay, and Latin words.
"""

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle


def is_mirrored() -> bool:
    """Whether the interface is read from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def reads_from_right(text: str) -> bool:
    """Whether the first letter that has a direction is read from right to left."""
    for letter in text:
        way = unicodedata.bidirectional(letter)
        if way in ("R", "AL"):
            return True
        if way == "L":
            return False
    return is_mirrored()


def visual(box: QRect, within: QRect, *, mirrored: bool | None = None) -> QRect:
    """Where a box that is reckoned from the left stands within another."""
    on = is_mirrored() if mirrored is None else mirrored
    if not on:
        return box
    return QStyle.visualRect(Qt.LayoutDirection.RightToLeft, within, box)


def words_from_both_sides(painter: QPainter) -> None:
    """Each text that is painted is read as its own letters want it, Latin names in an Arabic window too."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def beginning(*, mirrored: bool) -> Qt.AlignmentFlag:
    """The side that a line begins at, upright in its box, whatever its own letters' direction."""
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Across:
    """Places in a strip of some width. `left`: where it begins, px."""

    width: float
    mirrored: bool
    left: float = 0.0

    def at(self, x: float, wide: float) -> float:
        """The left side of what is `wide` and begins `x` from the side that is read from."""
        return 2 * self.left + self.width - x - wide if self.mirrored else x

    def box(self, x: float, y: float, wide: float, high: float) -> QRectF:
        """A box that begins `x` from the side that is read from."""
        return QRectF(self.at(x, wide), y, wide, high)
