"""Country markers: show what the shade shows, without colour, by form, size and number."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from globe_app.ui.old.look.theme import (
    ALL_READ,
    FIRST_MISSED_STEP,
    FIRST_STEP,
    FIRST_STORY_STEP,
    HOME,
    NO_ARTICLES,
    NO_OUTLET,
    NOT_YET,
    SILENT,
    Theme,
)

HATCH_PX = 7  # from line to line across
STAR = ((0, -6), (1.6, -2), (5.7, -1.9), (2.5, 0.8), (3.6, 5), (0, 2.6))  # its right half


def scale_step(kind: int) -> int:
    """The step of a shade on its scale, from 0; -1 where it has no scale."""
    for first in (FIRST_MISSED_STEP, FIRST_STORY_STEP):
        if kind >= first:
            return kind - first
    return kind - FIRST_STEP if FIRST_STEP <= kind < SILENT else -1


def dot_radius(kind: int) -> float:
    """Marker radius in pixels; 0 for a country without outlets."""
    if kind == NO_OUTLET:
        return 0.0
    if kind == HOME:
        return 6.0
    step = scale_step(kind)
    return 2.2 + 0.9 * step if step >= 0 else 3.2 if kind == SILENT else 2.8


def draw_dot(p: QPainter, at: QPointF, kind: int, t: Theme) -> None:
    """Draw a marker: filled by step, a tick when all is read, hollow without articles, struck through when
    silent, a star for the home country.
    """
    radius = dot_radius(kind)
    if scale_step(kind) >= 0:
        p.setPen(QPen(QColor(t.dot_edge), 1.0))
        p.setBrush(QColor(t.dot))
        p.drawEllipse(at, radius, radius)
    elif kind in (NO_ARTICLES, NOT_YET, SILENT):
        p.setPen(QPen(QColor(t.dot), 1.2))
        p.setBrush(QColor(t.dot_edge))
        p.drawEllipse(at, radius, radius)
        if kind == SILENT:
            p.drawLine(at + QPointF(-4.6, 4.6), at + QPointF(4.6, -4.6))
    elif kind == ALL_READ:
        p.setPen(QPen(QColor(t.dot), 1.5))
        p.drawLine(at + QPointF(-3.0, 0.2), at + QPointF(-0.8, 2.6))
        p.drawLine(at + QPointF(-0.8, 2.6), at + QPointF(3.4, -2.8))
    elif kind == HOME:
        half = [QPointF(x, y) for x, y in STAR]
        other = [QPointF(-x, y) for x, y in reversed(STAR)]
        p.setPen(QPen(QColor(t.dot_edge), 1.0))
        p.setBrush(QColor(t.dot))
        p.drawPolygon(QPolygonF([at + point for point in (*half, *other)]))


def dot_pixmap(kind: int, t: Theme, ratio: float) -> QPixmap:
    """A marker centred on a pixmap."""
    side = 2 * math.ceil(dot_radius(kind) + 4)
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    p = QPainter(pixmap)
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    draw_dot(p, QPointF(side / 2, side / 2), kind, t)
    p.end()
    return pixmap


def hatch(t: Theme, ratio: float) -> QBrush:
    """The hatching of silent countries; line width is independent of the pixel ratio."""
    side = round(HATCH_PX * ratio)
    tile = QPixmap(side, side)
    tile.fill(QColor(t.shade_colours[SILENT]))  # opaque: the ground and its lines in one pass
    p = QPainter(tile)
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    p.setPen(QPen(QColor(t.hatch), 1.5 * ratio))
    for shift in (-side, 0, side):  # the neighbours' lines reach into the tile's corners
        p.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1))
    p.end()
    brush = QBrush(tile)
    if ratio != 1.0:
        transform = brush.transform()
        transform.scale(1 / ratio, 1 / ratio)
        brush.setTransform(transform)
    return brush


def draw_badge(number: int, kind: int, font: QFont, t: Theme, ratio: float) -> QPixmap:
    """A marker with a number inside, larger with the step."""
    face = QFont(font)
    face.setWeight(QFont.Weight.Bold)
    face.setPointSizeF(font.pointSizeF() * (0.86 + 0.06 * max(scale_step(kind), 0)))
    text = f"{number}"
    metrics = QFontMetricsF(face)
    high = metrics.capHeight() + 7.0
    wide = max(high, metrics.horizontalAdvance(text) + 7.0)
    pixmap = QPixmap(round((wide + 2) * ratio), round((high + 2) * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    p = QPainter(pixmap)
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    p.setPen(QPen(QColor(t.dot_edge), 1.0))
    p.setBrush(QColor(t.dot))
    box = QRectF(1.0, 1.0, wide, high)
    p.drawRoundedRect(box, high / 2, high / 2)
    p.setPen(QColor(t.dot_edge))
    p.setFont(face)
    base = box.center().y() + metrics.capHeight() / 2
    p.drawText(QPointF(box.center().x() - metrics.horizontalAdvance(text) / 2, base), text)
    p.end()
    return pixmap
