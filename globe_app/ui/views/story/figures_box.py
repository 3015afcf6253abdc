"""The box of a story's figures: one thing counted, and more behind a link."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from globe_app.model.story import FigureComparison
from globe_app.tr import tr
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role, Style
from globe_app.ui.views.story.figure_axis import FigureAxis
from globe_app.ui.widgets.controls import QuietButton
from globe_app.ui.widgets.grounds import paint_box
from globe_app.ui.widgets.text_block import TextBlock
from globe_app.ui.words.figures import agreement, heading

MAX_COMPARISONS = 8
PAD_X, PAD_Y, RADIUS = 18, 13, 12


class _Comparison(QWidget):
    """Heading, whether they agree, and the line of figures."""

    def __init__(self, style: Style, flags: Flags, name: Callable[[str], str]) -> None:
        super().__init__()
        self._name = name
        self.heading = TextBlock(style, Role.SECTION, lambda t: t.ink)
        self.agreement = TextBlock(style, Role.META, lambda t: t.muted)
        self.axis = FigureAxis(style, flags, name)
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        middle = Qt.AlignmentFlag.AlignVCenter
        self.row.addWidget(self.heading, 0, middle)
        self.row.addWidget(self.agreement, 1, middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(6))
        column.addLayout(self.row)
        column.addWidget(self.axis)

    def show_comparison(self, found: FigureComparison) -> None:
        what, whether = heading(found, self._name), agreement(found)
        self.heading.show_text(what)
        self.agreement.show_text(whether)
        self.axis.show_comparison(found, what, whether)

    def set_style(self, style: Style) -> None:
        for part in (self.heading, self.agreement, self.axis):
            part.set_style(style)


class FiguresBox(QWidget):
    """Comparisons; hidden where there are none."""

    opened = Signal(int, int)  # article, number of the sentence
    pointed = Signal(tuple)

    def __init__(self, style: Style, flags: Flags, name: Callable[[str], str]) -> None:
        super().__init__()
        self._style, self._flags, self._name = style, flags, name
        self._parts: list[_Comparison] = []
        self._found: tuple[FigureComparison, ...] = ()
        self._open = False
        self.more = QuietButton("")
        self.more.clicked.connect(self._turn)
        self._column = QVBoxLayout(self)
        self._pad()
        self.hide()

    @property
    def axes(self) -> tuple[FigureAxis, ...]:
        """The lines of figures shown."""
        return tuple(one.axis for one in self._parts if not one.isHidden())

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key goes through, in order."""
        return (self.more, *self.axes) if self._parts else ()

    def show_figures(self, found: Sequence[FigureComparison], *, keep: bool = False) -> None:
        """Set the comparisons. `keep`: those behind the link stay as they are, open or not."""
        self._found = tuple(found[:MAX_COMPARISONS])
        self._open = self._open and keep
        self.setVisible(bool(self._found))
        self._fill()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        for part in self._parts:
            part.set_style(style)
        self._pad()

    def _pad(self) -> None:
        x, y = self._style.px(PAD_X), self._style.px(PAD_Y)
        self._column.setContentsMargins(x, y, x, y)
        self._column.setSpacing(self._style.px(16))

    @Slot()
    def _turn(self) -> None:
        self._open = not self._open
        self._fill()

    def _fill(self) -> None:
        shown = self._found if self._open else self._found[:1]
        while len(self._parts) < len(shown):
            part = _Comparison(self._style, self._flags, self._name)
            part.axis.opened.connect(self.opened)
            part.axis.pointed.connect(self.pointed)
            self._column.addWidget(part)
            self._parts.append(part)
            if len(self._parts) == 1:
                part.row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        for at, part in enumerate(self._parts):
            if at < len(shown):
                part.show_comparison(shown[at])
            part.setVisible(at < len(shown))
        left = len(self._found) - 1
        self.more.setVisible(left > 0)
        words = tr("Fewer figures") if self._open else tr("%n more {figure|figures}", "", left)
        self.more.set_words(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_box(self, self._style.theme.raised, RADIUS)
