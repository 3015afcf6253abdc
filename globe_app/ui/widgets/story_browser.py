"""The text browser for story pages: emits its links as signals, loads only flags and given pictures."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QTextBrowser

from globe_app.ui.look.flags import Flags
from globe_app.ui.views.story.current import FLAG, PICTURE, columns_in

FLAG_PX = 13
WIDEST_PX = 1180  # widest page in columns
SIDE_PX = 20


class StoryBrowser(QTextBrowser):
    """Shows a page of a story."""

    quotation_opened = Signal(int, int)  # article id, sentence number
    country = Signal(str)
    passages_wanted = Signal(str, str)  # theme, country: show that take alone
    all_wanted = Signal()
    part_wanted = Signal(str)  # another part of the story: "takes", "figures", "replay"
    reflowed = Signal()  # the number of columns that fit has changed

    def __init__(self, name: str, flags: Flags) -> None:
        super().__init__()
        self._flags = flags
        self._columns = 1
        self.pictures: Mapping[str, QImage] = {}  # by content hash
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setIndentWidth(22)
        self.anchorClicked.connect(self._follow)

    @property
    def columns(self) -> int:
        """The number of headline columns that fit."""
        return self._columns

    def show_page(self, html: str, *, keep: bool = False) -> None:
        """Show a page from the top. `keep`: what is at the top of the view stays there."""
        at = self.verticalScrollBar().value()
        words, offset = self._top_block() if keep and at else ("", 0)
        self.setHtml(html)
        self.scroll_to(self._place_of(words, offset, at) if keep else 0)

    def _top_block(self) -> tuple[str, int]:
        """(text of the first block in view, how far it is above the top of the view, px)."""
        layout, block = self.document().documentLayout(), self.document().begin()
        at = self.verticalScrollBar().value()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            if block.text().strip() and box.bottom() > at:
                return block.text(), at - int(box.top())
            block = block.next()
        return "", 0

    def _place_of(self, words: str, offset: int, otherwise: int) -> int:
        """The scroll position with the block of these words where it was."""
        layout, block = self.document().documentLayout(), self.document().begin()
        self.document().size()  # forces the layout
        while words and block.isValid():
            if block.text() == words:
                return int(layout.blockBoundingRect(block).top()) + offset
            block = block.next()
        return otherwise

    def scroll_to(self, value: int) -> None:
        """Scroll to a position in pixels."""
        self.document().size()  # forces the layout, so that the scroll range is final
        self.verticalScrollBar().setValue(value)

    def page_down(self) -> None:
        """Scroll a page."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + int(self.viewport().height() * 0.9))

    def tops(self) -> list[int]:
        """The vertical positions of second-level headings, in pixels."""
        layout, block, tops = self.document().documentLayout(), self.document().begin(), []
        while block.isValid():
            if block.blockFormat().headingLevel() == 2:
                tops.append(max(int(layout.blockBoundingRect(block).top()) - 4, 0))
            block = block.next()
        return tops

    def step_heading(self, by: int) -> bool:
        """Scroll to the next (+1) or previous (-1) heading; whether there is one."""
        bar = self.verticalScrollBar()
        at = bar.value()
        ahead = [top for top in self.tops() if (top > at if by > 0 else top < at)]
        if not ahead and (by > 0 or not at):
            return False
        bar.setValue((ahead[0] if by > 0 else ahead[-1]) if ahead else 0)
        return bar.value() != at

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        kind, path = url.scheme(), url.path()
        rest = url.fragment(QUrl.ComponentFormattingOption.FullyDecoded)
        if kind == "article" and path.isdecimal():
            number = int(rest) if rest.lstrip("-").isdecimal() else -1
            self.quotation_opened.emit(int(path), number)
        elif kind == "country":
            self.country.emit(path)
        elif kind == "only":
            self.passages_wanted.emit(rest, path)
        elif kind == "all":
            self.all_wanted.emit()
        elif kind == "tab":
            self.part_wanted.emit(path)
        elif not kind and rest:
            self.scrollToAnchor(rest)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        asked = QUrl(name).toString()
        if asked.startswith(PICTURE):
            return self.pictures.get(asked.removeprefix(PICTURE))
        if not asked.startswith(FLAG):
            return None
        found = self._flags.pixmap(asked.removeprefix(FLAG), FLAG_PX)
        return None if found.isNull() else found

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = max((self.width() - WIDEST_PX) // 2, SIDE_PX)
        self.setViewportMargins(side, 8, side, 0)
        super().resizeEvent(event)
        columns = columns_in(self.viewport().width())
        if columns != self._columns:
            self._columns = columns
            self.reflowed.emit()
