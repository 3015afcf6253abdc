"""A day of the calendar, and the signs of what an edition's state is."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from globe_app import cldr
from globe_app.model.edition import EditionState
from globe_app.tr import tr
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.icons import pixmap
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.text import Text

WIDTH, HEIGHT, RADIUS = 46, 40, 10  # px at 100 % text
SIGN, DOT = 13, 6
KEYS = frozenset((
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
))  # fmt: skip


def paint_sign(
    painter: QPainter, state: EditionState, middle: QPointF, ratio: float, colour: str = ""
) -> None:
    """A check for what is read to the end, a dot for what is not; nothing where there is no edition."""
    style = applied()
    if state is EditionState.READ:
        px = style.px(SIGN)
        icon = pixmap("check", colour or style.theme.ink2, px, ratio)
        painter.drawPixmap(QPointF(middle.x() - px / 2, middle.y() - px / 2), icon)
    elif state is EditionState.UNREAD:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour or style.theme.ember))
        radius = style.px(DOT) / 2
        painter.drawEllipse(middle, radius, radius)


class DayCell(QAbstractButton):
    """A day. The arrow keys, Page, Home and End are the calendar's."""

    walked = Signal(int)  # a key of `KEYS`

    def __init__(self) -> None:
        super().__init__()
        self.day = date.min
        self.state, self.chosen = EditionState.NONE, False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_day(self, day: date, state: EditionState, said: str, *, chosen: bool) -> None:
        """Show a day; `said`: its accessible name; `chosen`: it is the one that is open."""
        self.day, self.state, self.chosen = day, state, chosen
        if said != self.accessibleName():
            self.setAccessibleName(said)
        self.setAccessibleDescription(tr("The day that is shown") if chosen else "")
        self.update()

    def sizeHint(self) -> QSize:
        style = applied()
        return QSize(style.px(WIDTH), style.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.walked.emit(event.key())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        style, theme = applied(), applied().theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        fill = theme.ink if self.chosen else theme.raised if self.underMouse() else ""
        if fill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(box, style.px(RADIUS), style.px(RADIUS))
        none = self.state is EditionState.NONE
        painter.setFont(style.font(Role.FIELD if none else Role.NAV))
        painter.setPen(QColor(theme.paper if self.chosen else theme.muted if none else theme.ink))
        line = style.line(Role.NAV)
        top = QRectF(0, style.px(4), box.width(), line)
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, cldr.number(self.day.day))
        sign = QPointF(box.center().x(), style.px(4) + line + style.px(6))
        colour = theme.paper if self.chosen and self.state is EditionState.READ else ""
        if self.chosen and self.state is EditionState.UNREAD:
            colour = theme.ember_tint
        paint_sign(painter, self.state, sign, self.devicePixelRatioF(), colour)
        painter.end()


class _Sign(QWidget):
    def __init__(self, state: EditionState) -> None:
        super().__init__()
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        style = applied()
        return QSize(style.px(SIGN), style.line(Role.META))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sign(painter, self._state, QRectF(self.rect()).center(), self.devicePixelRatioF())
        painter.end()


def legend_line(state: EditionState, words: str) -> tuple[QWidget, Text]:
    """A sign and what it means."""
    return _Sign(state), Text(words, Role.META, "muted")
