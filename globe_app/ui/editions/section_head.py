"""A small heading with a hairline to the end of its line."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.style import Role

GAP = 12  # px at 100 % text


class SectionHead(QWidget):
    """Words, then a line."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        style = applied()
        return QSize(style.px(120), style.line(Role.META_STRONG) + style.px(4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        style = applied()
        painter = QPainter(self)
        font = style.font(Role.META_STRONG)
        painter.setFont(font)
        painter.setPen(QColor(style.theme.muted))
        beginning = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter  # mirrored by Qt
        painter.drawText(self.rect(), beginning, self._words)
        x = QFontMetrics(font).horizontalAdvance(self._words) + style.px(GAP)
        left = 0 if self.isRightToLeft() else x
        line = QRectF(left, self.height() // 2, max(self.width() - x, 0), 1)
        painter.fillRect(line, QColor(style.theme.line))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES:
            self.updateGeometry()
            self.update()
