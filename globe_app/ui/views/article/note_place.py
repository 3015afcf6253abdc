"""Where the note's field stands: under the headline, and there while the page is scrolled or drawn anew."""

from PySide6.QtCore import QEvent, QObject, Signal, Slot

from globe_app.ui.look.appearance import applied
from globe_app.ui.views.article.grounds import find_anchor
from globe_app.ui.views.article.html import NOTE
from globe_app.ui.views.article.note_editor import NoteEditor
from globe_app.ui.widgets.browser import ReadingBrowser


class ArticleNote(QObject):
    """Keeps the field at its place over a browser."""

    kept = Signal(int, str)  # article id, text

    def __init__(self, browser: ReadingBrowser) -> None:
        super().__init__(browser)
        self._browser = browser
        self.editor = NoteEditor(browser.viewport())
        self.editor.kept.connect(self.kept)
        self.editor.closed.connect(browser.setFocus)
        browser.verticalScrollBar().valueChanged.connect(self.place)
        browser.viewport().installEventFilter(self)

    def open_for(self, article_id: int, note: str) -> None:
        """Write the note of the article shown."""
        bar, top = self._browser.verticalScrollBar(), self._top()
        high = self._browser.viewport().height()
        if not 0 <= top - bar.value() <= high - applied().px(220):
            bar.setValue(max(top - high // 4, 0))
        self.editor.open_for(article_id, note)
        self.place()

    def _top(self) -> int:
        """Where the field begins, px of the document."""
        document = self._browser.document()
        at = find_anchor(document, NOTE)
        if at >= document.characterCount() - 1:
            return applied().px(12)  # in two columns
        block = document.findBlock(at)
        return round(document.documentLayout().blockBoundingRect(block).top())

    @Slot()
    def place(self) -> None:
        """Put it where it belongs."""
        if not self.editor.is_open:
            return
        margin = round(self._browser.document().documentMargin())
        top = self._top() - self._browser.verticalScrollBar().value()
        width = min(self._browser.measure, self._browser.viewport().width() - 2 * margin)
        self.editor.setGeometry(margin, top, width, self.editor.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False
