"""Shows a page whose text comes in pieces: the first at once, the rest on demand, one after the other."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser

from globe_app.ui.views.article.grounds import find_anchor
from globe_app.ui.views.article.html import REST, PageHtml, rest_note


class LongText(QObject):
    """Between two pieces the window answers what the reader does."""

    complete = Signal()  # the last piece has come

    def __init__(self, browser: QTextBrowser) -> None:
        super().__init__(browser)
        self._browser = browser
        self._html: PageHtml | None = None
        self._shown = 1
        self._more = QTimer(self, interval=0, singleShot=True)
        self._more.timeout.connect(self._append)

    @property
    def shown(self) -> int:
        """How many pieces are shown."""
        return self._shown

    @property
    def busy(self) -> bool:
        """Whether another piece is to come."""
        return self._more.isActive()

    def show(self, html: PageHtml, *, anew: bool) -> None:
        """Show a page. `anew`: with its first piece alone; else with as many as are shown now."""
        self._more.stop()
        self._html = html
        self._shown = 1 if anew else max(min(self._shown, len(html.text.html)), 1)
        self._browser.setHtml(html.head + "".join(html.text.html[: self._shown]) + self._end(html))

    def show_all(self) -> None:
        """Show the rest, piece by piece."""
        if self._html is not None and self._shown < len(self._html.text.html):
            self._more.start()

    @Slot()
    def _append(self) -> None:
        html, document = self._html, self._browser.document()
        if html is None or self._shown >= len(html.text.html):
            return
        cursor = QTextCursor(document)
        cursor.setPosition(find_anchor(document, REST))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        piece = html.text.html[self._shown]
        self._shown += 1
        cursor.insertHtml(piece + self._end(html))
        if self._shown < len(html.text.html):
            self._more.start()
        else:
            self.complete.emit()

    def _end(self, html: PageHtml) -> str:
        """What stands below the pieces shown."""
        left = self._shown < len(html.text.html)
        return (rest_note(html.text.rest(self._shown)) if left else "") + html.foot
