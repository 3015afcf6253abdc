"""A short message over the page: what was done, with Undo."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from globe_app.tr import tr
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.announcer import announce
from globe_app.ui.widgets.button import Button
from globe_app.ui.widgets.motion import Motion
from globe_app.ui.widgets.shadow import MARGIN, paint_floating
from globe_app.ui.widgets.text import Text

SHOWN_MS = 8_000
HEIGHT, EDGE, SIDE = 44, 32, 18  # px at 100 % text


class UndoButton(Button):
    """The button of a toast: paper on ink."""

    height_, hit, pad, icon_px = 30, 30, 12, 16

    def ground(self, style: Style) -> tuple[str, str]:
        return (style.theme.raised if self.underMouse() else style.theme.paper), ""

    def ink(self, style: Style) -> str:
        return style.theme.ink

    def strong(self) -> bool:
        return True

    def corner(self, style: Style) -> float:
        return style.px(15)


class Toast(QWidget):
    """One line at the bottom of `over` for 8 s, longer while pointer or focus is on it or a screen reader
    runs. A new one takes the place of the old.
    """

    undo = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over, self._anchor = over, over
        self._text = Text("", Role.BUTTON, "paper")
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words = ""
        self.button = UndoButton(tr("Undo"), "undo-2", keys=tr("Ctrl+Z"))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self.button)
        self._end = QTimer(self, interval=SHOWN_MS, singleShot=True)
        self._end.timeout.connect(self._close_unless_used)
        self._motion = Motion(self)
        self.button.clicked.connect(self._undo)
        over.installEventFilter(self)
        self.hide()

    def set_anchor(self, anchor: QWidget) -> None:
        """Stand at the lower edge of a part of `over` instead of its own."""
        if anchor is not self._anchor:
            if self._anchor is not self._over:
                self._anchor.removeEventFilter(self)
            self._anchor = anchor
            if anchor is not self._over:
                anchor.installEventFilter(self)
        if self.isVisible():
            self._place()

    @property
    def words(self) -> str:
        """What it says; "" = it is closed."""
        return "" if self.isHidden() else self._words

    def say(self, words: str, undoable: bool = False) -> None:
        """Show a message in place of the one before. `undoable`: with Undo."""
        self._words = words
        self.setAccessibleName(words)
        self.button.setVisible(undoable)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not undoable)
        self._place()
        self._motion.appear()
        announce(self, tr("{done}. Ctrl+Z takes it back").format(done=words) if undoable else words)
        self._end.start()

    def close_it(self) -> None:
        """Close it."""
        self._end.stop()
        self._motion.leave()

    def _undo(self) -> None:
        self.close_it()
        self.undo.emit()

    def _close_unless_used(self) -> None:
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._end.start()
        elif not (QAccessible.isActive() and not self.button.isHidden()):
            self._motion.leave()

    def _place(self) -> None:
        """In the middle of the lower edge; words that do not fit are elided."""
        style = applied()
        side, gap = style.px(SIDE), style.px(14)
        undoable = not self.button.isHidden()
        button = self.button.sizeHint().width() + gap if undoable else 0
        end = style.px(7) if undoable else side
        self._row.setContentsMargins(MARGIN + side, MARGIN, MARGIN + end, MARGIN)
        self._row.setSpacing(gap)
        metrics = QFontMetrics(style.font(Role.BUTTON))
        most = max(self._anchor.width() - 2 * style.px(16), style.px(120))
        room = most - side - end - button
        shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self._text.setText(shown)
        wide = side + metrics.horizontalAdvance(shown) + 2 + button + end
        size = QSize(wide + 2 * MARGIN, style.px(HEIGHT) + 2 * MARGIN)
        self._motion.stop()
        self.resize(size)
        at = QPoint(0, 0) if self._anchor is self._over else self._anchor.pos()
        self.move(at + QPoint(
            (self._anchor.width() - size.width()) // 2,
            self._anchor.height() - style.px(EDGE) - style.px(HEIGHT) - MARGIN,
        ))  # fmt: skip

    @property
    def pill(self) -> QRect:
        """What is seen of it without its shadow, in its own coordinates."""
        return self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        p = QPainter(self)
        pill = self.pill
        paint_floating(
            p, pill, style, pill.height() // 2, style.theme.ink, "", self.devicePixelRatioF()
        )
        p.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "_motion") and self.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = event.type() in (QEvent.Type.Resize, QEvent.Type.Move)
        if moved and watched in (self._over, self._anchor) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
