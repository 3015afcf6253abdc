"""How the items of a menu are drawn: a tick, the words, the keys, a chevron where another menu follows."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOptionMenuItem

# px at 100 % text
HEIGHT, SEPARATOR = 32, 11
START, END, KEYS_GAP = 36, 16, 28  # before the words, after the keys, between them
INSET, RADIUS = 5, 7  # of the ground below the item under the pointer

Kind, Checks = QStyleOptionMenuItem.MenuItemType, QStyleOptionMenuItem.CheckType


def menu_item_size(option: QStyleOptionMenuItem, made: QSize, scale: float) -> QSize:
    """The size of an item; `made`: what Qt would give it."""
    if option.menuItemType == Kind.Separator:
        return QSize(made.width(), round(SEPARATOR * scale))
    words, _, keys = option.text.partition("\t")
    metrics = option.fontMetrics
    wide = round((START + END) * scale) + metrics.horizontalAdvance(words.replace("&", ""))
    if keys:
        wide += round(KEYS_GAP * scale) + metrics.horizontalAdvance(keys)
    elif option.menuItemType == Kind.SubMenu:
        wide += round(KEYS_GAP * scale)
    return QSize(wide, max(round(HEIGHT * scale), metrics.height() + 6))


def paint_menu_item(p: QPainter, option: QStyleOptionMenuItem, scale: float) -> None:
    """Draw an item."""
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    if option.menuItemType == Kind.Separator:
        y = option.rect.center().y() + 0.5
        p.setPen(QPen(_colour(option, QPalette.ColorRole.Mid), 1))
        inset = round(12 * scale)
        p.drawLine(QPointF(option.rect.left() + inset, y), QPointF(option.rect.right() - inset, y))
    else:
        _paint_item(p, option, scale)
    p.restore()


def _paint_item(p: QPainter, option: QStyleOptionMenuItem, scale: float) -> None:
    rect, state = option.rect, option.state
    on = bool(state & QStyle.StateFlag.State_Enabled)
    if on and state & QStyle.StateFlag.State_Selected:
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(_colour(option, QPalette.ColorRole.Highlight))
        inset = round(INSET * scale)
        box = QRectF(rect).adjusted(inset, 1, -inset, -1)
        p.drawRoundedRect(box, RADIUS * scale, RADIUS * scale)
    muted = _colour(option, QPalette.ColorRole.PlaceholderText)
    ink = _colour(option, QPalette.ColorRole.Text) if on else muted
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    if option.checkType != Checks.NotCheckable and option.checked:
        unit = scale
        at = QPointF(rect.left() + 14 * scale, rect.center().y())
        if mirrored:
            at.setX(rect.right() - 26 * scale)
        _line(p, ink, scale, [at + QPointF(x, y) * unit for x, y in ((0, 0.5), (4, 4.5), (11, -4))])
    words, _, keys = option.text.partition("\t")
    inner = QRect(rect)
    before, after = round(START * scale), round(END * scale)
    inner.adjust(after if mirrored else before, 0, -(before if mirrored else after), 0)
    upright = Qt.AlignmentFlag.AlignVCenter
    start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
    p.setFont(option.font)
    p.setPen(ink)
    p.drawText(inner, start | upright | Qt.TextFlag.TextShowMnemonic, words)
    if keys:
        p.setPen(muted)
        p.drawText(inner, end | upright, keys)
    if option.menuItemType == Kind.SubMenu:
        step = -1 if mirrored else 1
        at = QPointF(inner.left() if mirrored else inner.right(), rect.center().y() + 0.5)
        points = ((-4 * step, -4), (0, 0), (-4 * step, 4))
        _line(p, ink, scale, [at + QPointF(x, y) * scale for x, y in points])


def _colour(option: QStyleOptionMenuItem, role: QPalette.ColorRole) -> QColor:
    return option.palette.color(QPalette.ColorGroup.Active, role)


def _line(p: QPainter, colour: QColor, scale: float, points: list[QPointF]) -> None:
    pen = QPen(colour, 1.7 * scale)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    p.setPen(pen)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawPolyline(QPolygonF(points))
