"""What is painted under texts and widgets: boxes, bullets, lines, marked pairs."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from globe_app.ui.look.style import Style

BLEED_PX = 14  # that grounds reach beyond the column


class GroundKind(Enum):
    """What is painted under the text."""

    BOX = "box"
    BULLET = "bullet"  # a dot beside the first line
    QUOTE = "quote"  # a line beside a quotation
    RULE = "rule"  # a hairline
    PAIR = "pair"  # a sentence and its counterpart


@dataclass(frozen=True, slots=True)
class Ground:
    """A ground under the blocks that hold the characters `first` to `last`."""

    kind: GroundKind
    first: int
    last: int
    right_to_left: bool = False


def paint_box(widget: QWidget, colour: str, radius: float, *, free_below: float = 0) -> None:
    """Fill a widget with a box of round corners. Lengths in px; `free_below`: left free under it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    box = QRectF(widget.rect()).adjusted(0, 0, 0, -free_below)
    painter.drawRoundedRect(box, radius, radius)
    painter.end()


def paint_ground(painter: QPainter, ground: Ground, rect: QRectF, style: Style) -> None:
    """Paint a ground. `rect`: as wide as the column, as high as its blocks."""
    t, px = style.theme, style.px
    bleed = px(BLEED_PX)
    rtl = ground.right_to_left
    painter.setPen(Qt.PenStyle.NoPen)
    match ground.kind:
        case GroundKind.BOX:
            painter.setBrush(QColor(t.raised))
            painter.drawRoundedRect(rect, px(12), px(12))
        case GroundKind.PAIR:
            painter.setBrush(QColor(t.sea_tint))
            wide = rect.adjusted(-bleed + 1, -px(6), bleed - 1, px(6))
            painter.drawRoundedRect(wide, px(9), px(9))
        case GroundKind.BULLET:
            painter.setBrush(QColor(t.sea))
            x = rect.right() - px(22) if rtl else rect.left() + px(22)
            painter.drawEllipse(QPointF(x, rect.top() + px(13)), px(3), px(3))
        case GroundKind.QUOTE:
            x = rect.right() - px(2) if rtl else rect.left()
            painter.fillRect(QRectF(x, rect.top(), max(px(2), 1), rect.height()), QColor(t.sea))
        case GroundKind.RULE:
            line = QRectF(rect.left(), round(rect.center().y()), rect.width(), 1)
            painter.fillRect(line, QColor(t.line))
