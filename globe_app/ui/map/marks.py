"""The mark of each country: what its shade tells, told without colour by form, size and number."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from globe_app.ui.look.theme import (
    ALL_READ,
    FIRST_MISSED,
    FIRST_STEP,
    FIRST_TOLD,
    HOME,
    NO_OUTLET,
    NO_STORIES,
    QUIET,
    SILENT,
    Theme,
)

HATCH_PX = 7  # from line to line across
STAR = ((0, -6), (1.6, -2), (5.7, -1.9), (2.5, 0.8), (3.6, 5), (0, 2.6))  # its right half


def step_of(kind: int) -> int:
    """How far up its scale a kind is; -1 for what has no scale."""
    for first in (FIRST_MISSED, FIRST_TOLD):
        if kind >= first:
            return kind - first
    return kind - FIRST_STEP if FIRST_STEP <= kind < SILENT else -1


def dot_radius(kind: int) -> float:
    """Pixels; grows with what there is to tell, 0 for a country without outlets."""
    if kind == NO_OUTLET:
        return 0.0
    if kind == HOME:
        return 6.0
    step = step_of(kind)
    return 2.2 + 0.9 * step if step >= 0 else 3.2 if kind == SILENT else 2.8


def draw_dot(p: QPainter, at: QPointF, kind: int, t: Theme) -> None:
    """The mark of a kind: filled and growing with what is unread or told, a tick when all is read,
    hollow when there are no stories, struck through when silent, a star at home."""
    radius = dot_radius(kind)
    if step_of(kind) >= 0:
        p.setPen(QPen(QColor(t.dot_edge), 1.0))
        p.setBrush(QColor(t.dot))
        p.drawEllipse(at, radius, radius)
    elif kind in (NO_STORIES, QUIET, SILENT):
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
    """The mark of a kind in the middle of a pixmap."""
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
    """The ground of a silent country: slanting lines, of the same width on every screen."""
    side = round(HATCH_PX * ratio)
    tile = QPixmap(side, side)
    tile.fill(QColor(t.lands[SILENT]))  # opaque: the ground and its lines in one pass
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
    """A dot with its number inside, larger up the scale."""
    face = QFont(font)
    face.setWeight(QFont.Weight.Bold)
    face.setPointSizeF(font.pointSizeF() * (0.86 + 0.06 * max(step_of(kind), 0)))
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
