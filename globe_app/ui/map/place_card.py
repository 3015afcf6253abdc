"""The card beside the mark of where a story happened."""

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap

from globe_app.geo.countries import Countries
from globe_app.geo.sphere import to_xyz
from globe_app.globe import lines
from globe_app.globe.labelling import Box
from globe_app.globe.map_camera import MapCamera
from globe_app.tr import mark, tr
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role, Style
from globe_app.ui.map.floating import canvas, paint_panel
from globe_app.ui.map.look import Look, happened_at

PAD, FLAG_HIGH, GAP, RADIUS = 11, 14, 8, 8  # px at 100 % text
APART_PX = 34  # from the middle of the mark
EDGE_PX = 8  # from the edge of the stage
LEAST_DEPTH = 0.1  # nearer the limb the place is not seen
WORDS = mark("where it happened")


@lru_cache(maxsize=8)
def _pixmap(flags: Flags, code: str, name: str, style: Style, ratio: float) -> QPixmap:
    """Flag and name of the place over a quiet line."""
    s, t = style, style.theme
    strong, plain = s.font(Role.META_STRONG), s.font(Role.SMALL)
    flag = flags.pixmap(code, s.px(FLAG_HIGH), ratio, t.flag_edge)
    indent = s.px(FLAG_HIGH) * 4 // 3 + s.px(GAP) if not flag.isNull() else 0
    wide = max(
        indent + QFontMetricsF(strong).horizontalAdvance(name),
        QFontMetricsF(plain).horizontalAdvance(tr(WORDS)),
    )
    high, low = s.line(Role.META_STRONG), s.line(Role.SMALL)
    pixmap = canvas(QSize(round(wide) + 2 * s.px(PAD) + 2, high + low + 2 * s.px(6)), ratio)
    p = QPainter(pixmap)
    size = pixmap.deviceIndependentSize()
    paint_panel(p, QRectF(0, 0, size.width(), size.height()), s, s.px(RADIUS), shadow=False)
    upright = Qt.AlignmentFlag.AlignVCenter
    if indent:
        p.drawPixmap(QPointF(s.px(PAD), s.px(6) + (high - s.px(FLAG_HIGH)) / 2), flag)
    p.setFont(strong)
    p.setPen(QColor(t.ink))
    p.drawText(QRectF(s.px(PAD) + indent, s.px(6), size.width(), high), upright, name)
    p.setFont(plain)
    p.setPen(QColor(t.muted))
    p.drawText(QRectF(s.px(PAD), s.px(6) + high, size.width(), low), upright, tr(WORDS))
    p.end()
    return pixmap


class PlaceCard:
    """Paints the card of the place of a look, if it has one that is in sight."""

    def __init__(self, flags: Flags, countries: Countries) -> None:
        self._flags, self._countries = flags, countries

    def box(self, camera: MapCamera, look: Look, ratio: float) -> Box | None:
        """Where it stands; None = there is none."""
        place = happened_at(self._countries, look)
        if place is None:
            return None
        xy, depth = lines.anchors(camera, np.array([to_xyz(*place)]))
        x, y = float(xy[0, 0]), float(xy[0, 1])
        if depth[0] <= LEAST_DEPTH or not (0 <= x <= camera.width and 0 <= y <= camera.height):
            return None
        size = self._card(look, ratio).deviceIndependentSize()
        left = x + APART_PX
        if left + size.width() > camera.width - EDGE_PX:
            left = x - APART_PX - size.width()
        return Box(left, y - size.height() / 2, size.width(), size.height())

    def paint(self, p: QPainter, camera: MapCamera, look: Look) -> None:
        """Draw it."""
        ratio = p.device().devicePixelRatio()
        box = self.box(camera, look, ratio)
        if box is not None:
            p.drawPixmap(QPointF(box.left, box.top), self._card(look, ratio))

    def _card(self, look: Look, ratio: float) -> QPixmap:
        happened = look.overlay.happened
        assert happened is not None
        name = happened.name or self._countries.shown_name(happened.country)
        return _pixmap(self._flags, happened.country, name, look.style, ratio)
