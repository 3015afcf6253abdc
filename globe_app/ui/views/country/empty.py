"""A country without articles: which outlets are known there, switched on with one button."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from globe_app.tr import tr
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.controls import PlainButton, PrimaryButton, Text
from globe_app.ui.widgets.flow import FlowLayout

PAD, LEFT = 28, 34  # px
NO_LIMIT = 16_777_215  # px, Qt's own


@dataclass(frozen=True, slots=True)
class Choice:
    """An outlet that can be switched on."""

    id: str
    name: str
    note: str  # its language, and what is to be known
    on: bool


class ChoiceRow(QWidget):
    """A known outlet: a check box where it can be switched on, its language, a hairline below."""

    toggled = Signal()

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self.box = QCheckBox(choice.name.replace("&", "&&"))
        self.box.setChecked(True)
        self.box.setVisible(not choice.on)
        self.box.toggled.connect(self.toggled)
        self.name = Text(choice.name, Role.NAV, "ink")
        self.name.setVisible(choice.on)
        self.note = Text(choice.note, Role.META, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 1)
        row.addWidget(self.name, 1)
        row.addWidget(self.note)
        self._line = ""

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self.box.setFont(style.font(Role.NAV))
        self.setMinimumHeight(style.px(44))
        self._line = style.theme.line
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._line))
        painter.end()


class EmptyCountry(QScrollArea):
    """Emits the outlets that the reader wants, or that one is to be added."""

    switch_on = Signal(tuple)  # ids
    add = Signal()
    update_wanted = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what stands in it has the focus
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._style = style
        self.says = Text("", Role.PULL_QUOTE, "ink2", wrap=True)
        self.more = Text("", Role.BULLET, "ink2", wrap=True)
        self.go = PrimaryButton(tr("Switch on and get their news"))
        self.go.clicked.connect(self._go)
        self.other = PlainButton(tr("Add another outlet"), "plus")
        self.other.clicked.connect(self.add)
        self._rows: list[ChoiceRow] = []
        self._choices: tuple[Choice, ...] = ()
        self._as_needed = False
        self._page = QWidget()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        buttons = FlowLayout()  # at a large text they stand below each other
        buttons.setSpacing(8)
        buttons.addWidget(self.go)
        buttons.addWidget(self.other)
        self._column = QVBoxLayout(self._page)
        self._column.addWidget(self.says)
        self._column.addWidget(self.more)
        self._column.addLayout(self._list)
        self._column.addSpacing(6)
        self._column.addLayout(buttons)
        self._column.addStretch(1)
        self.setWidget(self._page)
        self._page.setAutoFillBackground(False)
        self.set_style(style)

    def show_choices(self, says: str, more: str, choices: Sequence[Choice]) -> None:
        """Show what is known. Boxes that the reader has changed stay so while the outlets are the same."""
        self.says.setText(says)
        self.more.setText(more)
        shown = tuple(choices)
        if shown != self._choices:
            self._make_boxes(shown)
        self._choices = shown
        self._tell()

    def _make_boxes(self, choices: tuple[Choice, ...]) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.setParent(None)
            row.deleteLater()
        self._rows = [ChoiceRow(one) for one in choices]
        for row in self._rows:
            row.set_style(self._style)
            row.toggled.connect(self._tell)
            self._list.addWidget(row)

    def _tell(self) -> None:
        """The button says what it does; where nothing is chosen, its tool tip says why it does nothing."""
        off = any(not one.on for one in self._choices)
        some = bool(self._wanted())
        one = len(self._choices) == 1
        self.go.setVisible(bool(self._choices))
        words = tr("Update now")
        if off:
            words = tr("Switch on and get its news") if one else tr("Switch on and get their news")
        self.go.set_words(words)
        self.go.setEnabled(some)
        self.go.setToolTip("" if some else tr("Choose an outlet first"))
        self.other.set_words(tr("Add another outlet") if self._choices else tr("Add an outlet"))

    def _wanted(self) -> tuple[str, ...]:
        pairs = zip(self._choices, self._rows, strict=True)
        return tuple(one.id for one, row in pairs if one.on or row.box.isChecked())

    def _go(self) -> None:
        wanted = self._wanted()
        if all(one.on for one in self._choices if one.id in wanted):
            self.update_wanted.emit()
        else:
            off = {one.id for one in self._choices if not one.on}
            self.switch_on.emit(tuple(one for one in wanted if one in off))

    def first_control(self) -> QWidget:
        """What gets the keyboard focus."""
        return self.go if self.go.isVisibleTo(self) and self.go.isEnabled() else self.other

    def be_as_high_as_needed(self, on: bool) -> None:
        """Whether it takes no more height than it needs, as above a list; else all that there is."""
        self._as_needed = on
        self._limit()

    def _limit(self) -> None:
        tall = self._column.heightForWidth(max(self.viewport().width(), 1))
        self.setMaximumHeight(max(tall, 1) if self._as_needed else NO_LIMIT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._limit()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        for row in self._rows:
            row.set_style(style)
        self._column.setSpacing(style.px(12))
        self._column.setContentsMargins(style.px(LEFT), style.px(8), style.px(PAD), style.px(16))
        self._limit()
