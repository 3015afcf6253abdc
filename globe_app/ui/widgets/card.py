"""What floats over the page: a card with a shadow, and a popover that closes by itself."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.widgets.kept_keys import keeps_escape, keeps_key
from globe_app.ui.widgets.motion import Motion
from globe_app.ui.widgets.shadow import MARGIN, paint_floating
from globe_app.ui.widgets.sheet import Sheet

__all__ = ("MARGIN", "Card", "Popover", "Sheet", "paint_floating")

CARD_RADIUS = 13


class Card(QWidget):
    """A floating card over `over`; what it holds goes into `body`. It is larger than what is seen of it by the
    shadow's `MARGIN`: `place` and `card` count without that.
    """

    radius = CARD_RADIUS

    def __init__(self, over: QWidget, pad: int = 16) -> None:
        super().__init__(over)
        self.over = over
        self._pad = pad
        self.body = QVBoxLayout(self)
        self.motion = Motion(self)
        self._fit_margins()
        self.hide()

    @property
    def card(self) -> QRect:
        """The card without its shadow, in its own coordinates."""
        return self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def place(self, at: QPoint, size: QSize | None = None) -> None:
        """Put the card's top left corner at a point of what it floats over; `size`: of the card."""
        shadow = QSize(2 * MARGIN, 2 * MARGIN)
        self.resize(self.sizeHint() if size is None else size + shadow)
        self.move(at - QPoint(MARGIN, MARGIN))

    def card_hint(self) -> QSize:
        """The size that the card wants."""
        return self.sizeHint() - QSize(2 * MARGIN, 2 * MARGIN)

    def _fit_margins(self) -> None:
        pad = MARGIN + applied().px(self._pad)
        self.body.setContentsMargins(pad, pad, pad, pad)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "body"):
            self._fit_margins()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        p = QPainter(self)
        paint_floating(
            p, self.card, style, self.radius, style.theme.paper, style.theme.line,
            self.devicePixelRatioF(),
        )  # fmt: skip
        p.end()


class Popover(Card):
    """A card that Esc or a click outside closes; focus goes back to where it was."""

    closed = Signal()

    def __init__(self, over: QWidget, pad: int = 16) -> None:
        super().__init__(over, pad)
        self._back: QWidget | None = None
        self.within: QWidget | None = None  # it stays inside; None = what it floats over

    @property
    def room(self) -> QRect:
        """Where it may be, in what it floats over."""
        room = self.over.rect()
        if self.within is not None and self.within is not self.over:
            at = self.within.mapTo(self.over, QPoint(0, 0))
            room = room.intersected(QRect(at, self.within.size()))
        return room.adjusted(8, 8, -8, -8)

    def open_below(self, anchor: QWidget, width: int = 0) -> None:
        """Open below a widget, inside what it floats over. `width` px; 0 = as wide as it wants."""
        over = self.over
        size = self.card_hint()
        if width:
            size.setWidth(width)
            tall = self.body.heightForWidth(width + 2 * MARGIN)
            size.setHeight(max(size.height(), tall - 2 * MARGIN))
        room = self.room
        size = size.boundedTo(room.size())
        # below the side of the anchor that is read from
        begins = anchor.width() - size.width() if self.isRightToLeft() else 0
        below = anchor.mapTo(over, QPoint(begins, anchor.height() + 6))
        x = min(max(below.x(), room.left()), room.right() + 1 - size.width())
        y = min(below.y(), room.bottom() + 1 - size.height())
        self._appear(QPoint(x, max(y, room.top())), size)

    def _appear(self, at: QPoint, size: QSize) -> None:
        if self.isHidden():
            self._back = QApplication.focusWidget()
        self.place(at, size)
        self.motion.appear()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._focus_first()

    def open_in(self, anchor: QWidget, width: int) -> None:
        """Open over the upper part of a widget, in its middle. `width` px."""
        room = QSize(self.over.width() - 16, self.over.height() - 16)
        tall = self.body.heightForWidth(width + 2 * MARGIN)
        hint = max(self.card_hint().height(), tall - 2 * MARGIN)
        size = QSize(width, hint).boundedTo(room)
        middle = anchor.mapTo(self.over, QPoint(anchor.width() // 2, anchor.height() // 8))
        x = min(max(middle.x() - size.width() // 2, 8), self.over.width() - size.width() - 8)
        y = min(middle.y(), self.over.height() - size.height() - 8)
        self._appear(QPoint(x, max(y, 8)), size)

    def close_it(self) -> None:
        """Close it."""
        if self.isHidden():
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        inside = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self.motion.leave()
        back = self._back if self._back is not None and isValid(self._back) else None
        if inside and back is not None and back.isVisible():
            back.setFocus()
        self._back = None
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        return keeps_key(event) or super().event(event)

    def _focus_first(self) -> None:
        first = self.nextInFocusChain()
        while first is not None and self.isAncestorOf(first):
            if first.focusPolicy() & Qt.FocusPolicy.TabFocus and first.isVisibleTo(self):
                first.setFocus()
                return
            first = first.nextInFocusChain()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            at = self.mapFromGlobal(event.globalPosition().toPoint())
            if isinstance(watched, QWidget) and not self.card.contains(at):
                self.close_it()
        elif keeps_escape(event):
            self.close_it()
            return True
        elif kind == QEvent.Type.Resize and watched is self.over:
            self._stay_inside()
        return False

    def _stay_inside(self) -> None:
        """The window has another size: move where it is seen."""
        card = self.card.translated(self.pos())
        self.motion.stop()
        self.place_inside(card.topLeft(), card.size())

    def place_inside(self, at: QPoint, size: QSize) -> None:
        """Put the card at a point, or as near to it as it is seen whole."""
        room = self.room
        size = size.boundedTo(room.size())
        x = min(max(at.x(), room.left()), room.right() + 1 - size.width())
        y = min(max(at.y(), room.top()), room.bottom() + 1 - size.height())
        self.place(QPoint(x, y), size)
