"""A text browser for reading: a column of limited width, boxes and lines painted under the text."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from globe_app.ui.look.style import Style
from globe_app.ui.widgets.grounds import BLEED_PX, Ground, paint_ground

LEAST_MEASURE_PX = 160
SIDE_PX, NARROW_SIDE_PX = 42, 28  # beside the column
NARROW_PX = 520  # width of the browser up to which its sides are narrow
STEP_PX = 8  # the column's width is a multiple: most steps of a resize change only the margins


class ReadingBrowser(QTextBrowser):
    """Shows a page of HTML and pictures that it is given; loads nothing else."""

    at_end = Signal()  # page down at the end of the page
    pointed = Signal(int)  # character index under the mouse; -1 = none
    menu_wanted = Signal(QPoint)  # global
    measure_changed = Signal()
    ratio_changed = Signal()  # it is on another screen

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.setObjectName("reading")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self._style = style
        self._widest: float = style.measure
        self._measure = 0
        self._grounds: tuple[Ground, ...] = ()
        self._pair: Ground | None = None
        self._words_of: Callable[[QTextCursor], str] = lambda _: ""
        self._anchor: tuple[int, int, int] | None = None  # (scroll, character at the top, its px)
        self.set_style(style)

    @property
    def measure(self) -> int:
        """Width of the column, px."""
        return self._measure

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        self.document().setDocumentMargin(style.px(BLEED_PX))
        self.fit()

    def set_widest(self, px: float) -> None:
        """Set the widest line, px at 100 % text."""
        if px != self._widest:
            self._widest = px
            self.fit()

    def set_pixmaps(self, pixmaps: Mapping[str, QPixmap]) -> None:
        """Give the pictures of the page by address. Lay the page out anew afterwards."""
        for name, pixmap in pixmaps.items():
            self.document().addResource(
                QTextDocument.ResourceType.ImageResource.value, QUrl(name), pixmap
            )

    def set_grounds(self, grounds: Sequence[Ground]) -> None:
        """Set what is painted under the text."""
        self._grounds = tuple(grounds)
        self._pair = None
        self.viewport().update()

    def set_pair(self, pair: Ground | None) -> None:
        """Set the pair of sentences that is marked."""
        if pair != self._pair:
            self._pair = pair
            self.viewport().update()

    def lay_out_again(self) -> None:
        """Lay the same page out anew: pictures have other sizes. Scroll and selection stay."""
        with_margin = self._measure + 2 * round(self.document().documentMargin())
        self._keep_top()
        self.setLineWrapColumnOrWidth(with_margin + 1)
        self.setLineWrapColumnOrWidth(with_margin)
        self._restore_top()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None

    # The column -----------------------------------------------------------------------------------

    def fit(self) -> None:
        """Centre the column; lay the text out anew only where its width changes."""
        bleed = round(self.document().documentMargin())
        bar = self.verticalScrollBar().sizeHint().width()
        narrow = self.width() <= self._style.px(NARROW_PX)
        side = max(self._style.px(NARROW_SIDE_PX if narrow else SIDE_PX), bar + bleed)
        room = max(self.width() - 2 * side, LEAST_MEASURE_PX)
        measure = min(room, self._style.px(self._widest))
        measure -= measure % STEP_PX
        beside = max((self.width() - measure) // 2 - bleed, 0)
        changed = measure != self._measure
        if changed:
            self._keep_top()
            self._measure = measure
            self.measure_changed.emit()  # pictures are fitted before the text is laid out
        self.setViewportMargins(
            beside, 0, max(self.width() - measure - 2 * bleed - beside - bar, 0), 0
        )
        if self.lineWrapColumnOrWidth() != measure + 2 * bleed:  # or Qt lays out the same again
            self.setLineWrapColumnOrWidth(measure + 2 * bleed)
        if changed:
            self._restore_top()

    def _keep_top(self) -> None:
        """Remember the character at the top, unless it is the one remembered last time."""
        scroll = self.verticalScrollBar().value()
        if scroll and (self._anchor is None or self._anchor[0] != scroll):
            top = self.top()
            self._anchor = (scroll, top.position(), self.cursorRect(top).top())
        elif not scroll:
            self._anchor = None

    def _restore_top(self) -> None:
        if self._anchor is None:
            return
        _, position, offset = self._anchor
        self.show_at_top(position, offset)
        self._anchor = (self.verticalScrollBar().value(), position, offset)

    def top(self) -> QTextCursor:
        """The character at the top of the viewport."""
        self.document().documentLayout().documentSize()  # while the layout goes on, Qt can take another
        return self.cursorForPosition(QPoint(round(self.document().documentMargin()), 0))

    def show_at_top(self, position: int, offset: int = 0) -> None:
        """Scroll the line of a character to `offset` px below the top."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.document().documentLayout().blockBoundingRect(cursor.block())  # lays out up to it
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - offset)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit()
        super().resizeEvent(event)

    # Input ----------------------------------------------------------------------------------------

    def page_down(self) -> None:
        """Scroll a page; at the end, emit `at_end`."""
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum():
            self.at_end.emit()
        else:
            bar.setValue(bar.value() + int(self.viewport().height() * 0.9))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.page_down()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Wheel:  # in the margins, where Qt drops it
            return QCoreApplication.sendEvent(self.verticalScrollBar(), event)
        if kind == QEvent.Type.DevicePixelRatioChange:
            self.ratio_changed.emit()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """The page has fonts of its own: that of the application's buttons would only lay it out anew."""
        if event.type() not in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            super().changeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

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

    def set_words_of(self, words_of: Callable[[QTextCursor], str]) -> None:
        """Set what gives the words that are copied of a selection; "" = those selected."""
        self._words_of = words_of

    def selected_text(self) -> str:
        """The words that are copied of the selection; "" = none is selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return ""
        words = self._words_of(cursor) or cursor.selection().toPlainText()
        return words.replace("\ufffc", "").strip()  # a picture is no word

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.selected_text())
        return data

    # Grounds --------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        grounds = (*self._grounds, self._pair) if self._pair else self._grounds
        if grounds:
            bottom = self.cursorForPosition(self.viewport().rect().bottomRight()).position()
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -self.verticalScrollBar().value())
            seen = QRectF(event.rect()).translated(0, self.verticalScrollBar().value())
            for ground in grounds:
                if ground.first <= bottom and (rect := self.ground_rect(ground)).intersects(seen):
                    paint_ground(painter, ground, rect, self._style)
            painter.end()
        super().paintEvent(event)

    def ground_rect(self, ground: Ground) -> QRectF:
        """The rectangle of a ground in the document: as wide as the column, as high as its blocks."""
        layout, document = self.document().documentLayout(), self.document()
        first = layout.blockBoundingRect(document.findBlock(ground.first))
        last = layout.blockBoundingRect(document.findBlock(ground.last))
        top = min(first.top(), last.top())
        return QRectF(
            document.documentMargin(), top, self._measure, max(first.bottom(), last.bottom()) - top
        )
