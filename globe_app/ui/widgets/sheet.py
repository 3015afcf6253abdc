"""A dialog inside the window: a card over a scrim."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from globe_app.ui.look.appearance import applied
from globe_app.ui.widgets.kept_keys import keeps_key
from globe_app.ui.widgets.motion import Motion
from globe_app.ui.widgets.shadow import paint_floating

SHEET_RADIUS = 16
SHEET_MOST, SHEET_SPARE = QSize(1100, 812), QSize(80, 88)


class Sheet(QWidget):
    """A dialog inside the window: a card over a scrim. Tab stays inside, Esc closes, focus goes back.

    What it holds goes into `body`, without margins: a sheet's head, list and foot have their own.
    """

    closed = Signal()

    def __init__(self, over: QWidget, name: str, most: QSize | None = None) -> None:
        super().__init__(over)
        self.setAccessibleName(name)
        self.most = SHEET_MOST if most is None else most
        self._over = over
        self._back: QWidget | None = None
        self.card = _SheetCard(self)
        self.body = QVBoxLayout(self.card)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        self.motion = Motion(self)
        self.first_focus: Callable[[], QWidget | None] = lambda: None
        over.installEventFilter(self)
        self.hide()

    def open_it(self) -> None:
        """Open it with focus on `first_focus`, else on its first field."""
        self._back = QApplication.focusWidget()
        self._fit()
        self.motion.appear()
        first = self.first_focus()
        if first is not None:
            first.setFocus()
        else:
            self.focusNextPrevChild(True)

    def close_it(self) -> None:
        """Close it."""
        if self.isHidden():
            return
        self.motion.leave()
        # what had it may be gone: a list was refreshed meanwhile
        if self._back is not None and isValid(self._back) and self._back.isVisible():
            self._back.setFocus()
        self._back = None
        self.closed.emit()

    def _fit(self) -> None:
        """Cover the window; the card in its middle."""
        style, over = applied(), self._over.size()
        self.setGeometry(0, 0, over.width(), over.height())
        size = QSize(
            min(over.width() - min(style.px(SHEET_SPARE.width()), over.width() // 8),
                style.px(self.most.width())),
            min(over.height() - min(style.px(SHEET_SPARE.height()), over.height() // 10),
                style.px(self.most.height())),
        )  # fmt: skip
        self.card.setGeometry(
            (over.width() - size.width()) // 2, (over.height() - size.height()) // 2,
            size.width(), size.height(),
        )  # fmt: skip

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays inside."""
        at = QApplication.focusWidget()
        start = at if at is not None and self.isAncestorOf(at) else self
        found: QWidget | None = start
        for _ in range(2_000):
            if found is not None:
                found = found.nextInFocusChain() if forward else found.previousInFocusChain()
            if found is start or found is None:
                return False
            tabbed = bool(found.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if tabbed and self.isAncestorOf(found) and found.isVisible() and found.isEnabled():
                reason = (
                    Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
                )
                found.setFocus(reason)
                return True
        return False

    def event(self, event: QEvent) -> bool:
        return keeps_key(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        event.accept()  # nothing of it reaches the page below

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        p = QPainter(self)
        p.fillRect(self.rect(), QColor(style.theme.scrim))
        paint_floating(
            p, self.card.geometry(), style, SHEET_RADIUS, style.theme.paper, "",
            self.devicePixelRatioF(),
        )  # fmt: skip
        p.end()


class _SheetCard(QWidget):
    """Holds what a sheet shows; a sheet paints what is below it."""
