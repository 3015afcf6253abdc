"""The text browser for articles."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QTextBrowser

from globe_app.ui.old.views.article import html

MEASURE_PX = 760
BOTH_PX = 1_240  # width of two columns


class ArticleBrowser(QTextBrowser):
    """Shows one article and its images; loads nothing else."""

    at_end = Signal()  # page down at the end of the page
    pointed = Signal(int)  # character index under the mouse; -1 = none

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.inline: Mapping[str, QImage] = {}
        self.measure = MEASURE_PX  # longest readable line
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName("Article")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setIndentWidth(22)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        asked = QUrl(name).toString()
        if asked == html.IMAGE:
            return self.image
        return self.inline.get(asked.removeprefix(html.INLINE))

    def fit(self) -> None:
        """Set margins that limit the line length."""
        side = max((self.width() - self.measure) // 2, 22)
        self.setViewportMargins(side, 8, side, 0)

    def page_down(self) -> None:
        """Scroll a page; at the end, emit `at_end`."""
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum():
            self.at_end.emit()
        else:
            bar.setValue(bar.value() + int(self.viewport().height() * 0.9))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit()
        super().resizeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        shift = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        self.pointed.emit(
            self.document()
            .documentLayout()
            .hitTest(event.position() + shift, Qt.HitTestAccuracy.ExactHit)
        )

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(-1)
