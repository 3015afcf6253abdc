"""The card beside the mark of where a story happened, as a pixmap."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap

from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role, Style
from globe_app.ui.map.floating import canvas, paint_panel

PAD, FLAG_HIGH, GAP, RADIUS = 11, 14, 8, 8  # px at 100 % text
APART_PX = 34  # from the middle of the mark
WORDS = "where it happened"


@lru_cache(maxsize=8)
def place_card(flags: Flags, code: str, name: str, style: Style, ratio: float) -> QPixmap:
    """Flag and name of the place over a quiet line."""
    s, t = style, style.theme
    strong, plain = s.font(Role.META_STRONG), s.font(Role.SMALL)
    flag = flags.pixmap(code, s.px(FLAG_HIGH), ratio, t.flag_edge)
    indent = s.px(FLAG_HIGH) * 4 // 3 + s.px(GAP) if not flag.isNull() else 0
    wide = max(
        indent + QFontMetricsF(strong).horizontalAdvance(name),
        QFontMetricsF(plain).horizontalAdvance(WORDS),
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
    p.drawText(QRectF(s.px(PAD), s.px(6) + high, size.width(), low), upright, WORDS)
    p.end()
    return pixmap
