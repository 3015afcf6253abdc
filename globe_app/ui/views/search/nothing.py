"""What stands in the place of results where there are none: why, and what to leave out."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from globe_app.tr import tr
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.controls import PlainButton, Text
from globe_app.ui.widgets.flow import FlowLayout
from globe_app.ui.widgets.lines import tidy

LEFT, RIGHT, MOST_WORDS = 34, 28, 3


class NothingFound(QWidget):
    """Emits which word is to be left out."""

    dropped = Signal(int)  # which of the words

    def __init__(self) -> None:
        super().__init__()
        self.says = Text("", Role.SAID_ITALIC, "ink2", wrap=True)
        self.more = Text("", Role.NAV, "muted", wrap=True)
        self._flow = FlowLayout()
        self.buttons: list[PlainButton] = []
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.says)
        self._column.addWidget(self.more)
        self._column.addLayout(self._flow)
        self._column.addStretch(1)

    def tell(self, says: str, more: str, lacking: Sequence[str]) -> None:
        """Say what is not found. `lacking`: words that no article has."""
        self.says.setText(says)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        self.buttons = []
        for at, word in enumerate(lacking[:MOST_WORDS]):
            shown = tidy(word)
            button = PlainButton(tr("Search without “{word}”").format(word=shown), "x")
            button.clicked.connect(partial(self._drop, at))
            self._flow.addWidget(button)
            button.show()
            self.buttons.append(button)

    def _drop(self, at: int, _: bool = False) -> None:
        self.dropped.emit(at)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._flow.setSpacing(style.px(8))
        self._column.setSpacing(style.px(10))
        self._column.setContentsMargins(style.px(LEFT), style.px(16), style.px(RIGHT), style.px(12))
