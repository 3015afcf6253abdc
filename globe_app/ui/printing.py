"""A document on paper: pages with a foot, no line, picture or heading cut or left alone."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageReader,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtPrintSupport import QPrinter

from globe_app.briefing.articles import right_to_left
from globe_app.briefing.export import markup
from globe_app.cldr import number
from globe_app.model.export import ExportArticle, ExportDocument, ExportPicture
from globe_app.settings import APP_NAME
from globe_app.tr import tr
from globe_app.ui.look.fonts import families

DPI = 96.0  # that the text is laid out at, whatever the device: painting scales it
MM = 25.4  # of an inch
BODY_PT, FOOT_PT = 10.5, 8.0
FOOT_SPACE = 36.0  # px below the text for the foot
PICTURE_SHARE = 0.42  # of a page's height that a picture takes at most
MARGINS = QMarginsF(18, 18, 18, 16)  # mm
PICTURE_DPI = 144.0  # at its usual size
MOST_FIXES = 400  # headings that are moved to the next page
MOST_PX, PDF_DPI = 1_600, 300
INK, QUIET = "#000000", "#444444"
STYLE = """
body { color: #000000; }
h1 { font-size: 20pt; } h2 { font-size: 15pt; } h3 { font-size: 12.5pt; } h4, h5 { font-size: 11pt; }
h1, h2, h3, h4, h5 { font-weight: 600; margin: 18px 0 6px 0; }
h1.original, h2.original { font-size: 13pt; font-weight: 400; margin-top: 0; }
p { margin: 0 0 8px 0; } li { margin: 0 0 4px 0; }
blockquote { margin: 6px 0 12px 20px; }
blockquote p { margin: 0 0 3px 0; }
.picture { margin: 8px 0 12px 0; }
.source, .meta { font-family: SANS; font-size: 8.5pt; color: #444444; }
.figure { font-family: SANS; font-size: 8.5pt; font-weight: 600; }
.original { color: #333333; }
a { color: #000000; text-decoration: none; }
td, th { border: 1px solid #888888; padding: 3px; }
"""


class PrintedDocument:
    """Lays a document out for a device, and paints its pages."""

    def __init__(self, document: ExportDocument, device: QPagedPaintDevice) -> None:
        self._title, self._device = document.title, device
        area = device.pageLayout().paintRect(QPageLayout.Unit.Millimeter)
        # whole px: or Qt begins a line a hair above the page it belongs to
        self._body = QSizeF(
            int(area.width() / MM * DPI), int(area.height() / MM * DPI - FOOT_SPACE)
        )
        self._screen = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._screen.setDotsPerMeterX(round(DPI / MM * 1000))
        self._screen.setDotsPerMeterY(round(DPI / MM * 1000))
        self.text = text = QTextDocument()
        text.documentLayout().setPaintDevice(self._screen)
        text.setUndoRedoEnabled(False)
        text.setDocumentMargin(0)
        text.setDefaultFont(_font("serif", BODY_PT))
        names = ", ".join(f"'{one}'" for one in families("sans"))
        text.setDefaultStyleSheet(STYLE.replace("SANS", names))
        text.setPageSize(self._body)
        if right_to_left(document.language):
            option = text.defaultTextOption()
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            text.setDefaultTextOption(option)
        self._sizes: dict[str, QSizeF] = {}
        text.setHtml(self._html(document))
        self._keep_headings()

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return self.text.pageCount()

    def _address(self, one: ExportPicture) -> str:
        return f"picture:{one.hash}" if one.hash in self._sizes else ""

    def _take(self, one: ExportPicture | None) -> ExportPicture | None:
        """Give the document an image; the picture at its size on paper. None = it cannot be read."""
        if one is None:
            return None
        if one.hash not in self._sizes:
            reader = QImageReader(str(one.path))
            reader.setAutoTransform(True)
            size = reader.size()
            if max(size.width(), size.height()) > MOST_PX:
                reader.setScaledSize(
                    size.scaled(MOST_PX, MOST_PX, Qt.AspectRatioMode.KeepAspectRatio)
                )
            image = reader.read()
            if image.isNull():
                return None
            self._sizes[one.hash] = self._fitted(image)
            kind = QTextDocument.ResourceType.ImageResource.value
            self.text.addResource(kind, QUrl(self._address(one)), image)
        size_here = self._sizes[one.hash]
        return replace(one, width=round(size_here.width()), height=round(size_here.height()))

    def _sized(self, one: ExportArticle) -> ExportArticle:
        """An article with its pictures at their size on paper."""
        return replace(
            one, picture=self._take(one.picture),
            blocks=tuple(replace(b, picture=self._take(b.picture)) for b in one.blocks),
            pictures={name: made for name, p in one.pictures.items() if (made := self._take(p))},
        )  # fmt: skip

    def _fitted(self, image: QImage) -> QSizeF:
        usual = QSizeF(image.width(), image.height()) * (DPI / PICTURE_DPI)
        most = QSizeF(self._body.width(), self._body.height() * PICTURE_SHARE)
        if usual.width() <= most.width() and usual.height() <= most.height():
            return usual
        return usual.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.text.begin()
        while block.isValid():
            yield block
            block = block.next()

    def _html(self, document: ExportDocument) -> str:
        parts = []
        if len(document.stories) + len(document.articles) > 1:
            title, says = markup.text(document.title), markup.text(document.subtitle)
            parts.append(f'<h1>{title}</h1><p class="meta">{says}</p>')
        pieces = []
        for story in document.stories:
            pieces.append(markup.story(story))
            pieces += [self._article(one) for one in story.articles]
        pieces += [self._article(one) for one in document.articles]
        for place, piece in enumerate(pieces):
            begin = '<p style="page-break-before: always"></p>' if place else ""
            parts.append(f"{begin}{piece}")
        return f"<html><body>{''.join(parts)}</body></html>"

    def _article(self, one: ExportArticle) -> str:
        return markup.article(self._sized(one), self._address)

    def _keep_headings(self) -> None:
        """A heading at the foot of a page goes to the next one, with what it heads."""
        for _ in range(MOST_FIXES):
            alone = next((one for one in self._blocks() if self._is_alone(one)), None)
            if alone is None:
                return
            cursor = _cursor(self.text, alone.position(), 0)
            shape = cursor.blockFormat()
            shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            cursor.setBlockFormat(shape)
            # all is laid out anew: Qt loses lines where it begins in the middle of pages
            self.text.markContentsDirty(0, self.text.characterCount())

    def _is_alone(self, block: QTextBlock) -> bool:
        following = block.next()
        if not block.blockFormat().headingLevel() or not following.isValid():
            return False
        if block.blockFormat().pageBreakPolicy() & QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore:
            return False
        return self._page(block, first=True) != self._page(following, first=True)

    def _page(self, block: QTextBlock, *, first: bool) -> int:
        layout = self.text.documentLayout()
        rect = layout.blockBoundingRect(block)
        has_line = first and block.layout().lineCount() > 0
        top = rect.top() + (block.layout().lineAt(0).y() if has_line else 0.0)
        return int(top // self._body.height())

    def paint(self, first: int = 0, last: int = 0) -> None:
        """Paint the pages `first` to `last`, from 1; 0 = all of them."""
        pages = self.pages
        chosen = range(max(first, 1), (min(last, pages) if last else pages) + 1)
        painter = QPainter(self._device)
        painter.scale(self._device.logicalDpiX() / DPI, self._device.logicalDpiY() / DPI)
        try:
            for place, page in enumerate(chosen):
                if place:
                    self._device.newPage()
                self._paint_page(painter, page, pages)
        finally:
            painter.end()

    def _paint_page(self, painter: QPainter, page: int, pages: int) -> None:
        high = self._body.height()
        painter.save()
        painter.translate(0, -(page - 1) * high)
        seen = QRectF(
            0, (page - 1) * high, self._body.width(), high - 1
        )  # nothing of the next page
        painter.setClipRect(seen)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(INK))
        context.clip = seen
        self.text.documentLayout().draw(painter, context)
        painter.restore()
        self._paint_foot(painter, page, pages)

    def _paint_foot(self, painter: QPainter, page: int, pages: int) -> None:
        font = QFont()
        font.setFamilies(list(families("sans")))
        font.setPixelSize(round(FOOT_PT / 72 * DPI))
        painter.setFont(font)
        painter.setPen(QColor(QUIET))
        metrics = QFontMetricsF(font, self._screen)
        where = tr("{page} of {pages}").format(page=number(page), pages=number(pages))
        room = self._body.width() - metrics.horizontalAdvance(where) - 24
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        foot = QRectF(0, self._body.height() + 12, self._body.width(), FOOT_SPACE - 12)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | middle, title)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | middle, where)


def _cursor(document: QTextDocument, position: int, length: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _font(kind: str, points: float) -> QFont:
    font = QFont()
    font.setFamilies(list(families(kind)))
    font.setPointSizeF(points)
    return font


def print_on(document: ExportDocument, printer: QPrinter) -> None:
    """Print the pages that the reader chose in the printer's dialog."""
    PrintedDocument(document, printer).paint(printer.fromPage(), printer.toPage())


def pdf_bytes(document: ExportDocument, page: QPageSize.PageSizeId) -> bytes:
    """A document as PDF. In any thread."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setTitle(document.title)
    writer.setCreator(APP_NAME)
    writer.setPageLayout(QPageLayout(
        QPageSize(page), QPageLayout.Orientation.Portrait, MARGINS, QPageLayout.Unit.Millimeter
    ))  # fmt: skip
    PrintedDocument(document, writer).paint()
    del writer
    buffer.close()
    return bytes(data.data())
