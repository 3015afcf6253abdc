"""The tour of the first start: four cards beside what they are about. It takes focus only if asked for."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from shiboken6 import isValid

from globe_app.tr import mark, tr
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.card import Card
from globe_app.ui.widgets.controls import PlainButton, PrimaryButton, QuietButton, Text
from globe_app.ui.widgets.kept_keys import keeps_escape

WIDE, GAP, RING = 360, 12, 3  # px at 100 % text
STEPS = (  # title, words; each about one part of the window
    (
        mark("Spin the globe, pick a country"),
        mark(
            "Drag it, or turn it with the arrow keys. A click, or Enter, opens what the country’s own"
            " newspapers wrote. The number beside a name is what you have not read."
        ),
    ),
    (
        mark("Read it in English, see the original"),
        mark(
            "Articles are put into English on this computer. O shows one as it was written, Shift+O both beside"
            " each other. J and K go on and back."
        ),
    ),
    (
        mark("See how others tell it"),
        mark(
            "Stories puts together what many countries write about one event. Missed shows what the media"
            " of your own country leave out. Saved keeps what you mark with S."
        ),
    ),
    (
        mark("Find anything again"),
        mark(
            "/ finds countries, outlets and words in every article. ? shows all keys, Ctrl+Z takes back"
            " the last thing you did. All of it works without a connection."
        ),
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Target:
    """What a step is about."""

    widget: QWidget
    below: bool = False  # the card stands below it; else over its lower part


class _Ring(QWidget):
    """A line around what a step is about; the pointer goes through it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        style, p = applied(), QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(QPen(QColor(style.theme.sea), RING))
        half = RING / 2
        p.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 14, 14)
        p.end()


class Tour(Card):
    """One step at a time; Esc or Skip ends it, and so does its last step."""

    ended = Signal()

    def __init__(self, over: QWidget, targets: Callable[[], tuple[Target, ...]]) -> None:
        """`targets`: what the steps are about, as the window is laid out now."""
        super().__init__(over, 20)
        self._targets = targets
        self._ring = _Ring(over)
        self._before: QWidget | None = None  # had the focus
        self.at = 0
        self.title = Text("", Role.LIST_HEADLINE, "ink", wrap=True)
        self.says = Text("", Role.META, "ink2", wrap=True)
        self.number = Text("", Role.SMALL)
        self.skip = QuietButton(tr("Skip"), keys="Esc")
        self.back = PlainButton(tr("Back"))
        self.next = PrimaryButton("")
        self.skip.clicked.connect(self.end)
        self.back.clicked.connect(lambda _=False: self._go(self.at - 1))
        self.next.clicked.connect(lambda _=False: self._go(self.at + 1))
        for one in (self.title, self.says):
            self.body.addWidget(one)
        row = QHBoxLayout()
        row.addWidget(self.number)
        row.addStretch(1)
        for button in (self.skip, self.back, self.next):
            row.addWidget(button)
        self.body.addLayout(row)
        self._buttons = (self.skip, self.back, self.next)
        for widget in (over, *self._buttons):
            widget.installEventFilter(self)

    def begin(self, *, focus: bool = True) -> None:
        """Show the first step. `focus`: the reader asked for it."""
        self._go(0)
        self.motion.appear()
        self._ring.show()
        self.raise_()
        if focus:
            self._before = QApplication.focusWidget()
            self.next.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def end(self) -> None:
        """Close it."""
        if self.isVisible():
            self._ring.hide()
            at, before = QApplication.focusWidget(), self._before
            if at is not None and self.isAncestorOf(at) and before is not None and isValid(before):
                before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None
            self.motion.leave()
            self.ended.emit()

    def _go(self, at: int) -> None:
        if at >= len(STEPS):
            self.end()
            return
        self.at = max(at, 0)
        title, says = (tr(one) for one in STEPS[self.at])
        self.title.setText(title)
        self.says.setText(says)
        of = tr("{number} of {count}").format(number=self.at + 1, count=len(STEPS))
        self.number.setText(of)
        self.next.set_words(tr("Next") if self.at + 1 < len(STEPS) else tr("Done"))
        self.back.setVisible(self.at > 0)
        self.setAccessibleName(tr("Tour, {step}: {title}").format(step=of, title=title))
        self.setAccessibleDescription(says)
        self._lay_out()

    def _lay_out(self) -> None:
        """Beside what the step is about, inside the window."""
        px, over, target = applied().px, self.over, self._targets()[self.at]
        self.body.setSpacing(px(8))
        spare = over.width() - 2 * px(GAP)
        wide = min(px(WIDE), spare)
        shadow = self.width() - self.card.width()
        tall = self.body.totalHeightForWidth(wide + shadow) - shadow
        tall = min(max(tall, self.card_hint().height()), over.height() - 2 * px(GAP))
        about = QRect(target.widget.mapTo(over, QPoint(0, 0)), target.widget.size())
        if not target.widget.isVisible():
            about = over.rect()
        x = about.center().x() - wide // 2
        y = about.bottom() + px(GAP) if target.below else about.bottom() - tall - px(GAP) * 4
        x = min(max(x, px(GAP)), over.width() - wide - px(GAP))
        y = min(max(y, px(GAP)), over.height() - tall - px(GAP))
        self.place(QPoint(x, y), QSize(wide, tall))
        self._ring.setGeometry(about.adjusted(-2, -2, 2, 2).intersected(over.rect()))
        self._ring.raise_()
        self.raise_()

    def event(self, event: QEvent) -> bool:
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in self._buttons and event.type() == QEvent.Type.KeyPress:
            key = event.key() if isinstance(event, QKeyEvent) else 0
            if key in (
                Qt.Key.Key_Right,
                Qt.Key.Key_Left,
            ):  # to a button they would mean another one
                mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                self._go(self.at + (1 if (key == Qt.Key.Key_Right) is not mirrored else -1))
                return True
        if watched is self.over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._lay_out()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "next") and self.isVisible():
            self._lay_out()
