"""Shows where the keyboard is: a ring around the control that has focus, outside of it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from globe_app.ui.look.appearance import applied

AWAY, WIDTH, RADIUS = 2, 2, 11  # px
INSIDE = (
    "focusRingInside"  # property of a widget that fills its area: its ring lies inside its edges
)
NONE = (
    "noFocusRing"  # property of a widget that shows its focus by itself, as a list does by its row
)
BY_KEY = "byKey"  # property of a widget that has focus: False until a key is used there
PRESSES = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
WALKS = frozenset((Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_F6))
STEPS = WALKS | {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_J,
    Qt.Key.Key_K,
}  # in a list, whose current row is what they move
MOVES = frozenset((
    QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange,
))  # fmt: skip


class FocusRing(QWidget):
    """One ring for a whole window; it follows focus, moves and scrolling.

    After `rest` and after a click there is none until a key walks on: who reads with the mouse sees no ring.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self._by_key = False
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]
        self.hide()
        self._follow(None, QApplication.focusWidget())

    @property
    def target(self) -> QWidget | None:
        """The control that the ring is around; None while it is hidden."""
        return None if self.isHidden() else self._target

    def rest(self) -> None:
        """A page has come and has the focus: show no ring until a key is used."""
        self._set_by_key(False)

    def come_back(self) -> None:
        """A page was come back to: a list shows the row that was left, a text no ring."""
        self._set_by_key(isinstance(self._target, QAbstractItemView))

    def _set_by_key(self, by_key: bool) -> None:
        self._by_key = by_key
        target = self._target if self._target is not None and isValid(self._target) else None
        if target is not None and target.property(BY_KEY) is not by_key:
            target.setProperty(BY_KEY, by_key)
            if isinstance(target, QAbstractScrollArea):
                target.viewport().update()
        self._place()

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):  # it may have been deleted with its page
                widget.removeEventFilter(self)
        self._watched = []
        self._target = None
        if now is not None and now is not self._window and self._window.isAncestorOf(now):
            self._target = now
            now.setProperty(BY_KEY, self._by_key)
            up: QWidget | None = now
            while up is not None and up is not self._window:
                up.installEventFilter(self)
                self._watched.append(up)
                up = up.parentWidget()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES:
            self._place()
        elif event.type() in PRESSES and not self._by_key and watched is self._target:
            keys = STEPS if isinstance(watched, QAbstractItemView) else WALKS
            if isinstance(event, QKeyEvent) and Qt.Key(event.key()) in keys:
                self._set_by_key(True)
        return False

    def _place(self) -> None:
        target = self._target if self._target is not None and isValid(self._target) else None
        shown = target is not None and self._by_key and target.isVisible()
        if target is None or not shown or target.property(NONE):
            self.hide()
            return
        inside = self._inside(target)
        grown = 0 if inside else AWAY + WIDTH
        box = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        box.adjust(-grown, -grown, grown, grown)
        seen = self._window.rect()
        up = target.parentWidget()
        while up is not None and up is not self._window:  # not over what it is scrolled behind
            if isinstance(up.parentWidget(), QAbstractScrollArea):
                at = QRect(up.mapTo(self._window, QPoint(0, 0)), up.size())
                seen = seen.intersected(at.adjusted(-grown, -grown, grown, grown))
            up = up.parentWidget()
        if not seen.intersects(box):
            self.hide()
            return
        self.setGeometry(box)
        self.setMask(seen.intersected(box).translated(-box.topLeft()))
        self.raise_()
        self.show()
        self.update()

    @staticmethod
    def _inside(target: QWidget) -> bool:
        return bool(target.property(INSIDE)) or isinstance(target, QAbstractScrollArea)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(QPen(QColor(applied().theme.sea), WIDTH))
        half = WIDTH / 2
        radius = applied().px(RADIUS)
        p.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
        p.end()
