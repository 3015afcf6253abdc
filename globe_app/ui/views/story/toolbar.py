"""What a story adds to the toolbar: its headline once that is scrolled away, Replay and Why grouped."""

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from globe_app.tr import tr
from globe_app.ui.look.style import Role, Style
from globe_app.ui.places import StoryPart
from globe_app.ui.widgets.controls import ToolButton


class _SmallHeadline(QWidget):
    """The headline in one line, elided; empty while the page shows it itself."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style, self._words = style, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_words(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self.setToolTip("")
            self.update()

    def set_style(self, style: Style) -> None:
        self._style = style
        self.updateGeometry()  # or its line stays as high as it was, and letters are cut
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self._style.line(Role.LIST_HEADLINE))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._words or self.width() < self._style.px(120):
            return
        painter = QPainter(self)
        font = self._style.font(Role.BULLET)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._style.theme.ink))
        words = QFontMetrics(font).elidedText(
            self._words, Qt.TextElideMode.ElideRight, self.width() - 16
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)


class StoryToolbar(QObject):
    """The widgets, and what their buttons want."""

    part_wanted = Signal(object)  # StoryPart

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._headline, self._passed = "", False
        self._part: StoryPart | None = None
        self.headline = _SmallHeadline(style)
        self.replay = ToolButton("route", tr("Replay"), tr("Replay: who told it when"), "R")
        self.why = ToolButton(
            "info", tr("Why grouped"), tr("Why these are one story"), tr("Shift+W")
        )
        self.replay.clicked.connect(self._want_replay)
        self.why.clicked.connect(self._want_why)
        self.widgets: list[QWidget] = [self.headline, self.replay, self.why]

    def show_story(self, headline: str, part: StoryPart | None) -> None:
        """Set the story; None = there is none to replay or explain."""
        self._headline, self._part = headline, part
        for button in (self.replay, self.why):
            button.setEnabled(part is not None)
        self.replay.set_words(tr("Story") if part is StoryPart.REPLAY else tr("Replay"))
        self._fill()

    @Slot(bool)
    def show_headline(self, passed: bool) -> None:
        """Whether the page's own headline is out of sight."""
        self._passed = passed
        self._fill()

    def _fill(self) -> None:
        small = (
            self._passed and self._part is StoryPart.PAGE
        )  # Back names the story on its other parts
        self.headline.show_words(self._headline if small else "")

    @Slot()
    def _want_replay(self) -> None:
        at = StoryPart.PAGE if self._part is StoryPart.REPLAY else StoryPart.REPLAY
        self.part_wanted.emit(at)

    @Slot()
    def _want_why(self) -> None:
        at = StoryPart.PAGE if self._part is StoryPart.WHY else StoryPart.WHY
        self.part_wanted.emit(at)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self.headline.set_style(style)
