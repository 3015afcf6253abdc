"""A line that floats on top of a page: how much is new above. It moves nothing below it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from globe_app.tr import tr
from globe_app.ui.widgets.controls import PlainButton

TOP = 8  # px


class NewRows(PlainButton):
    """Hidden while nothing is new."""

    def __init__(self, over: QWidget) -> None:
        super().__init__("", "chevron-up", tr("Show what is new"))
        self.setToolTip("")
        self.setParent(over)
        self._over = over
        over.installEventFilter(self)
        self.hide()

    def say(self, number: int, where: str) -> None:
        """Show how many; `where` they are, for screen readers."""
        new = tr("%n new", "", number)
        self.set_words(new)
        self.setAccessibleName(f"{new}: {where}")
        self._place()
        self.setVisible(number > 0)

    def _place(self) -> None:
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, TOP)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
