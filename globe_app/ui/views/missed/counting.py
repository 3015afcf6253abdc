"""How missed stories are counted: a line that opens into the rule, the formula, and who is not counted."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from globe_app.tr import tr
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.style import Role, Style
from globe_app.ui.views.missed.words import MissedTexts
from globe_app.ui.widgets.controls import QuietButton
from globe_app.ui.widgets.grounds import paint_box
from globe_app.ui.widgets.text_block import TextBlock

RADIUS, LEAST_PX = 12, 60


class CountingButton(QuietButton):
    """Opens and closes the box."""

    def __init__(self) -> None:
        super().__init__(tr("How is this counted?"), "chevron-right")
        self.setCheckable(True)
        self.toggled.connect(self._turn)

    def _turn(self, on: bool) -> None:
        self.set_icon("chevron-down" if on else "chevron-right")
        self.setAccessibleDescription(tr("Shown below") if on else "")

    def ink(self, style: Style) -> str:
        return style.theme.plum


class CountingBox(QWidget):
    """The rule, word for word."""

    outlets = Signal()  # add some

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.rule = TextBlock(style, Role.BUTTON, lambda t: t.ink)
        self.score = TextBlock(style, Role.BUTTON, lambda t: t.ink)
        self.rest = TextBlock(style, Role.META, lambda t: t.muted)
        self.add = QuietButton(tr("Add outlets"))
        self.add.clicked.connect(self.outlets)
        row = QHBoxLayout()
        row.addWidget(self.rest, 1)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 14, 10)
        column.setSpacing(8)
        column.addWidget(self.rule)
        column.addWidget(self.score)
        column.addLayout(row)

    @Slot(object)
    def show_texts(self, texts: MissedTexts) -> None:
        """Set the words."""
        self.rule.show_text(texts.rule_words)
        self.score.show_text(texts.score_words)
        self.rest.show_text(f"{texts.not_counted} {texts.takes}".strip())

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        for part in (self.rule, self.score, self.rest):
            part.set_style(style)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_box(self, applied().theme.plum_tint, RADIUS)


class CountingArea(QScrollArea):
    """Holds the box, which scrolls where the page is too low for it."""

    def __init__(self, box: CountingBox) -> None:
        super().__init__()
        self._wanted = LEAST_PX
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(box)
        self.viewport().setAutoFillBackground(False)
        box.setAutoFillBackground(False)

    def set_wanted(self, height: int) -> None:
        """The height that it has where there is room."""
        if height != self._wanted:
            self._wanted = height
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(200, self._wanted)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, LEAST_PX)
