"""The foot of a sheet or popover: a raised strip with rounded lower corners, words and buttons in a row."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QWidget

from globe_app.ui.look.appearance import CHANGES, applied

NARROW = 440  # px at 100 % text


class Foot(QWidget):
    """`radius` and `pad`: px at 100 % text."""

    def __init__(self, radius: int, pad: int, end: int) -> None:
        super().__init__()
        self._radius, self._pad, self._end = radius, pad, end
        self.row = QHBoxLayout(self)
        self._space()

    def height_for(self, width: int) -> int:
        """The height it needs at a width."""
        return needed_height(self.row, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """In a narrow window the words stand over the buttons."""
        narrow = self.width() / applied().scale < NARROW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.row.setDirection(down if narrow else across)

    def _space(self) -> None:
        px = applied().px
        self.row.setContentsMargins(px(self._pad), px(12), px(self._end), px(12))
        self.row.setSpacing(px(12))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "row"):
            self._space()
            self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        style, painter = applied(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = float(self._radius)
        box = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(box.adjusted(0, -2 * radius, 0, 0), radius, radius)
        painter.setClipRect(box)
        painter.fillPath(path, QColor(style.theme.raised))
        painter.setPen(QPen(QColor(style.theme.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(box.topLeft(), box.topRight())
        painter.end()


def needed_height(layout: QLayout, width: int) -> int:
    """The height that a layout needs at a width, whether or not it holds texts that wrap."""
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()
