"""Marks of countries: dots by step, the star of the home country, rings, hatching."""

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QPolygonF

from globe_app.ui.look.theme import Theme

DOT_PX = (2.6, 3.0, 3.6, 4.2, 5.0)  # radius by step
FAINT_PX = 1.5  # of a small state that has nothing to tell
EDGE_PX = 1.4
HATCH_PX = 8  # along a line of the hatching's ground; its lines are 6 px apart
STAR_PX = 9.0
RINGS_PX = (5.5, 9.5)  # beyond the dot: of what is just in
STAR = ((0, -1), (0.27, -0.33), (0.95, -0.31), (0.42, 0.13), (0.6, 0.83), (0, 0.43))


@lru_cache(maxsize=64)
def dot(step: int, theme: Theme, ratio: float) -> QPixmap:
    """A dot centred on a pixmap; `step` -1: the faint one."""
    radius = DOT_PX[step] if step >= 0 else FAINT_PX
    pixmap, p = _canvas(radius + EDGE_PX, ratio)
    middle = QPointF(pixmap.deviceIndependentSize().width() / 2, pixmap.height() / ratio / 2)
    p.setPen(Qt.PenStyle.NoPen)
    if step >= 0:
        p.setBrush(QColor(theme.paper))
        p.drawEllipse(middle, radius + EDGE_PX, radius + EDGE_PX)
        p.setBrush(QColor(theme.dot))
    else:
        faint = QColor(theme.muted)
        faint.setAlpha(120)
        p.setBrush(faint)
    p.drawEllipse(middle, radius, radius)
    p.end()
    return pixmap


@lru_cache(maxsize=16)
def star(theme: Theme, ratio: float, size: float = STAR_PX) -> QPixmap:
    """The star of the home country, centred on a pixmap."""
    pixmap, p = _canvas(size + 2, ratio)
    draw_star(p, QPointF(pixmap.width() / ratio / 2, pixmap.height() / ratio / 2), size, theme)
    p.end()
    return pixmap


def draw_star(p: QPainter, at: QPointF, size: float, theme: Theme) -> None:
    """A star in the colour of the selection."""
    half = [QPointF(x * size, y * size) for x, y in STAR]
    other = [QPointF(-x * size, y * size) for x, y in reversed(STAR)]
    shape = QPolygonF([at + point for point in (*half, *other)])
    pen = QPen(QColor(theme.selected_halo), 2.6)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    p.setPen(pen)
    p.setBrush(QColor(theme.selected))
    p.drawPolygon(shape)
    p.setPen(Qt.PenStyle.NoPen)
    p.drawPolygon(shape)


@lru_cache(maxsize=64)
def rings(step: int, theme: Theme, ratio: float) -> QPixmap:
    """The still rings about a dot where something is just in, centred on a pixmap."""
    outer = DOT_PX[max(step, 0)] + RINGS_PX[1]
    pixmap, p = _canvas(outer + 1, ratio)
    middle = QPointF(pixmap.width() / ratio / 2, pixmap.height() / ratio / 2)
    p.setBrush(Qt.BrushStyle.NoBrush)
    for reach, alpha in zip(RINGS_PX, (235, 150), strict=True):
        colour = QColor(theme.pulse)
        colour.setAlpha(alpha)
        p.setPen(QPen(colour, 1.4))
        p.drawEllipse(
            middle, DOT_PX[max(step, 0)] + reach - 1.5, DOT_PX[max(step, 0)] + reach - 1.5
        )
    p.end()
    return pixmap


@lru_cache(maxsize=16)
def happened(theme: Theme, ratio: float) -> QPixmap:
    """The mark of where a story happened, centred on a pixmap."""
    pixmap, p = _canvas(28, ratio)
    middle = QPointF(pixmap.width() / ratio / 2, pixmap.height() / ratio / 2)
    for radius, alpha in ((26.0, 90), (18.0, 140)):
        colour = QColor(theme.ink)
        colour.setAlpha(alpha)
        p.setPen(QPen(colour, 1.4))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawEllipse(middle, radius, radius)
    p.setPen(QPen(QColor(theme.ink), 2.4))
    p.setBrush(QColor(theme.paper))
    p.drawEllipse(middle, 9.0, 9.0)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor(theme.ink))
    p.drawEllipse(middle, 3.6, 3.6)
    p.end()
    return pixmap


@lru_cache(maxsize=8)
def hatch(theme: Theme, ratio: float) -> QBrush:
    """The lines over a silent country, for a fill over its land colour."""
    side = round(HATCH_PX * ratio)
    tile = QPixmap(side, side)
    tile.fill(Qt.GlobalColor.transparent)
    p = QPainter(tile)
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    p.setPen(QPen(QColor(theme.hatch), ratio))
    for shift in (-side, 0, side):  # the neighbours' lines reach into the tile's corners
        p.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1))
    p.end()
    brush = QBrush(tile)
    if ratio != 1.0:
        transform = brush.transform()
        transform.scale(1 / ratio, 1 / ratio)
        brush.setTransform(transform)
    return brush


def centred(p: QPainter, at: QPointF, pixmap: QPixmap) -> None:
    """Draw a pixmap with its middle at a point."""
    size = pixmap.deviceIndependentSize()
    p.drawPixmap(at - QPointF(size.width() / 2, size.height() / 2), pixmap)


def _canvas(reach: float, ratio: float) -> tuple[QPixmap, QPainter]:
    side = 2 * math.ceil(reach + 1)
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    p = QPainter(pixmap)
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    return pixmap, p
