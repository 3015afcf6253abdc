"""The head of a sheet: its title, a line of figures, buttons, and the x that closes it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from globe_app.tr import tr
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.direction import beginning, words_from_both_sides
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.card import Sheet
from globe_app.ui.widgets.controls import Text, ToolButton, plain_tool_tip

PAD, NARROW = 28, 520  # px at 100 % text


class ElidedText(Text):
    """One line that is cut where there is no room; its tool tip says all of it."""

    def __init__(self) -> None:
        super().__init__("", Role.META)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.setToolTip(plain_tool_tip(text))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        words_from_both_sides(painter)
        painter.drawText(self.rect(), beginning(mirrored=self.isRightToLeft()), words)
        painter.end()


class SheetHead(QWidget):
    """`says` stands beside the title, or below it where `below`. Buttons go into `buttons`."""

    closed = Signal()

    def __init__(self, title: str, *, below: bool = False) -> None:
        super().__init__()
        self.title = Text(title, Role.LIST_LEAD, "ink", wrap=True)
        self.says = Text("", Role.META, wrap=True) if below else ElidedText()
        self.buttons = QHBoxLayout()
        self.close_button = ToolButton("x", tip=tr("Close"), keys=tr("Esc"))
        self.close_button.clicked.connect(self.closed)
        self._grid = QGridLayout(self)
        words = QHBoxLayout()
        words.addWidget(self.title, 0 if not below else 1)
        if below:
            self._grid.addWidget(self.says, 1, 0, 1, 2)
        else:
            self.title.setWordWrap(False)
            words.addWidget(self.says, 1)
        self._words, self._below = words, below
        self._grid.addLayout(words, 0, 0)
        side = QHBoxLayout()
        side.addLayout(self.buttons)
        side.addWidget(self.close_button)
        self._side, self._narrow = side, False
        self._grid.addLayout(side, 0, 1)
        self._grid.setColumnStretch(0, 1)
        self._space()

    def tell(self, title: str, says: str = "") -> None:
        """Change the words."""
        self.title.setText(title)
        self.says.setText(says)
        self._place_figures()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() / applied().scale < NARROW
        if narrow != self._narrow:  # the buttons stand below the words
            self._narrow = narrow
            if narrow:
                self._side.removeItem(self.buttons)
                self._grid.addLayout(self.buttons, 2, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
            else:
                self._grid.removeItem(self.buttons)
                self._side.insertLayout(0, self.buttons)
        self._place_figures()

    def _place_figures(self) -> None:
        """The figures stand beside the title where they are not cut there, else in a line of their own."""
        if not isinstance(self.says, ElidedText):
            return
        margins = self._grid.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._side.sizeHint().width()
        room -= self.title.sizeHint().width() + self._words.spacing() + self._side.spacing()
        below = self.says.fontMetrics().horizontalAdvance(self.says.text()) > room
        if below != self._below:
            self._below = below
            if below:
                self._words.removeWidget(self.says)
                self._grid.addWidget(self.says, 1, 0, 1, 2)
            else:
                self._grid.removeWidget(self.says)
                self._words.addWidget(self.says, 1)

    def _space(self) -> None:
        px = applied().px
        self._grid.setContentsMargins(px(PAD), px(18), px(18), px(8))
        self._grid.setVerticalSpacing(px(4))
        self._words.setSpacing(px(10))
        self._side.setSpacing(px(8))
        self.buttons.setSpacing(px(8))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "_side"):
            self._space()
            self._place_figures()


class HeadedSheet(Sheet):
    """A sheet with a head. What it holds goes into `body`, below the head."""

    def __init__(
        self, over: QWidget, name: str, title: str, most: QSize | None = None, *,
        below: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(over, name, most)
        self.head = SheetHead(title, below=below)
        self.head.closed.connect(self.close_it)
        self.body.addWidget(self.head)

    def open_it(self) -> None:
        """Open it. The focus is in it in any case: a key that goes on to the page would change that."""
        super().open_it()
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self.head.close_button.setFocus()
