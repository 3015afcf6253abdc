"""The rounded corners of the stage: what the globe paints beyond them is covered."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath


@lru_cache(maxsize=8)
def _corner(radius: int) -> QPainterPath:
    """What is outside of the upper left corner of a rounded rectangle."""
    square, disc = QPainterPath(), QPainterPath()
    square.addRect(QRectF(0, 0, radius, radius))
    disc.addEllipse(QPointF(radius, radius), radius, radius)
    return square.subtracted(disc)


def paint_corners(p: QPainter, stage: QRectF, radius: int, colour: QColor) -> None:
    """Cover the four corners in the colour of the window."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(colour)
    for x, y, across, down in (
        (stage.left(), stage.top(), 1, 1), (stage.right(), stage.top(), -1, 1),
        (stage.left(), stage.bottom(), 1, -1), (stage.right(), stage.bottom(), -1, -1),
    ):  # fmt: skip
        p.save()
        p.translate(x, y)
        p.scale(across, down)
        p.drawPath(_corner(radius))
        p.restore()
