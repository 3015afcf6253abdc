"""A thin line under the top bar that shows how far work is; nothing moves while it is hidden."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from globe_app.ui.background.status import StatusLine
from globe_app.ui.look.appearance import applied

HEIGHT = 2


class ProgressStrip(QWidget):
    """Covers `HEIGHT` px below the bar; the window places it. It takes no clicks and moves nothing else."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = StatusLine()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def share(self) -> float:
        """Of the work that is done, 0 to 1."""
        return min(self._line.done / self._line.total, 1.0) if self._line.total else 0.0

    def show_line(self, line: StatusLine) -> None:
        """Show how far this is."""
        if (line.done, line.total, line.running) == (
            self._line.done, self._line.total, self._line.running
        ):  # fmt: skip
            return
        self._line = line
        self.setVisible(line.running)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = applied().theme
        painter.fillRect(self.rect(), QColor(theme.line))
        width = self.width() * self.share
        left = (
            self.width() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        )
        painter.fillRect(QRectF(left, 0, width, self.height()), QColor(theme.sea))
