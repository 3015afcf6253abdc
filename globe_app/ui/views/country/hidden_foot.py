"""What stands below a country's list where rules hide some of its articles."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from globe_app.model.news import CountryCount
from globe_app.tr import tr
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.widgets.controls import QuietButton

LEFT, RIGHT = 28, 28  # px at 100 % text; the button's own pad comes on top


class HiddenFoot(QWidget):
    """A button that shows them; while they are shown, one that opens the rules."""

    def __init__(self) -> None:
        super().__init__()
        self.show_them = QuietButton("", "eye-off")
        self.rules = QuietButton(tr("Rules…"), "sliders-horizontal")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.show_them)
        self._row.addWidget(self.rules)
        self._row.addStretch(1)
        self._space()
        self.hide()

    def show_count(self, count: CountryCount, *, shown: bool) -> None:
        """`shown`: the list is of the hidden ones."""
        self.show_them.set_words(tr("%n hidden by rules", "", count.hidden))
        self.show_them.setVisible(not shown)
        self.rules.setVisible(shown)
        self.setVisible(shown or count.hidden > 0)

    def _space(self) -> None:
        px = applied().px
        self._row.setContentsMargins(px(LEFT), px(6), px(RIGHT), px(8))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "_row"):
            self._space()
