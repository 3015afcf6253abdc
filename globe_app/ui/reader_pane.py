"""The article view: the page, and the row of what can be done with it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QRegularExpression, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from globe_app.briefing import ArticlePage
from globe_app.ui import article_html
from globe_app.ui.sync_panel import show_text
from globe_app.ui.theme import Theme
from globe_app.ui.widgets import tool_button

SIZES_PT = (10.0, 11.5, 13.0, 15.0, 17.5, 20.0, 24.0)
MEASURE_PX = 760  # lines longer than this are hard to read
MAX_PIXELS = 60_000_000


@dataclass(frozen=True, slots=True)
class Illustrated:
    """An article with its images, decoded."""

    page: ArticlePage
    main: QImage
    inline: Mapping[str, QImage]  # content hash -> image


def with_pictures(page: ArticlePage) -> Illustrated:
    """Decode an article's images. Slow: for a worker thread."""
    inline = {name: _read_image(path) for name, path in page.inline.items()}
    return Illustrated(page, _read_image(page.image), inline)


class ArticleBrowser(QTextBrowser):
    """Shows one page and the one image that belongs to it. Loads nothing else from anywhere."""

    at_end = Signal()  # space at the end of the page

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.inline: Mapping[str, QImage] = {}
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName("Article")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setIndentWidth(22)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        asked = QUrl(name).toString()
        if asked == article_html.IMAGE:
            return self.image
        return self.inline.get(asked.removeprefix(article_html.INLINE))

    def page_down(self) -> None:
        """A page further; at the end, `at_end`."""
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum():
            self.at_end.emit()
        else:
            bar.setValue(bar.value() + int(self.viewport().height() * 0.9))

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = max((self.width() - MEASURE_PX) // 2, 22)
        self.setViewportMargins(side, 8, side, 0)
        super().resizeEvent(event)


class ReaderPane(QWidget):
    """One article with its buttons. Emits what the reader wants; the window does it."""

    back = Signal()
    step = Signal(int)  # +1 next, -1 previous story
    save = Signal(bool)
    past = Signal(int)  # an article whose earlier texts are asked for
    outside = Signal(str)  # a link to open in the reader's browser

    def __init__(self, theme: Theme, serif: str, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._serif, self._clock = theme, serif, clock
        self._page: ArticlePage | None = None
        self._original = False
        self._size = 2
        self.browser = ArticleBrowser()
        self.browser.anchorClicked.connect(self._link)
        self.browser.at_end.connect(lambda: self.step.emit(1))
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 4)
        self._button(bar, "← Back", "Back to the list (Alt+Left)", self.back.emit)
        bar.addStretch(1)
        self._button(bar, "↑", "Previous story (K)", lambda: self.step.emit(-1))
        self._button(bar, "↓", "Next story (J)", lambda: self.step.emit(1))
        self._original_button = self._button(
            bar, "Original", "Original language or English (O)", self.toggle_original
        )
        self._original_button.setCheckable(True)
        self._save_button = self._button(bar, "☆ Save", "Save for later (S)", self._save)
        self._save_button.setCheckable(True)
        self._button(bar, "A−", "Smaller text (Ctrl+−)", lambda: self.resize_text(-1))
        self._button(bar, "A+", "Larger text (Ctrl++)", lambda: self.resize_text(1))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.browser, 1)

    def _button(
        self, bar: QHBoxLayout, text: str, hint: str, do: Callable[[], object]
    ) -> QToolButton:
        button = tool_button(text, hint)
        button.clicked.connect(lambda: do())
        bar.addWidget(button)
        return button

    @property
    def shown(self) -> ArticlePage | None:
        """The article on the page."""
        return self._page

    @property
    def original(self) -> bool:
        """Whether the original is shown where there is a translation."""
        return self._original

    def show_article(self, both: Illustrated) -> None:
        """Put an article on the page, at its top, in English where stored."""
        shown = both.page
        self._page, self._original = shown, False
        self.browser.image, self.browser.inline = both.main, both.inline
        self._original_button.setEnabled(shown.article.english is not None)
        self._original_button.setChecked(False)
        self.show_saved(shown.article.row.saved)
        self._draw()
        self.browser.verticalScrollBar().setValue(0)

    def show_saved(self, saved: bool) -> None:
        """Show whether the article is saved."""
        self._save_button.setChecked(saved)
        self._save_button.setText("★ Saved" if saved else "☆ Save")

    def set_theme(self, theme: Theme) -> None:
        """Draw the page in another look."""
        self._theme = theme
        self._redraw()

    def toggle_original(self) -> None:
        """The original, or the English again."""
        if self._page is not None and self._page.article.english is not None:
            self._original = not self._original
            self._original_button.setChecked(self._original)
            self._redraw()

    def resize_text(self, by: int) -> None:
        """Larger (+1) or smaller (-1) text."""
        self._size = min(max(self._size + by, 0), len(SIZES_PT) - 1)
        self._redraw()

    @property
    def text_size(self) -> int:
        """Index into `SIZES_PT`."""
        return self._size

    def set_text_size(self, index: int) -> None:
        """Take up a size kept from an earlier run."""
        self._size = min(max(index, 0), len(SIZES_PT) - 1)

    def _save(self) -> None:
        self.save.emit(self._save_button.isChecked())

    def _redraw(self) -> None:
        bar = self.browser.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._draw()
        bar.setValue(round(share * bar.maximum()))

    def _draw(self) -> None:
        if self._page is None:
            return
        room = max(self.browser.viewport().width() - 2 * self._margin(), 200)
        width = (
            0 if self.browser.image.isNull() else max(min(room, self.browser.image.width()), 200)
        )
        self.browser.setHtml(
            article_html.page(
                self._page, self._theme, self._serif, SIZES_PT[self._size], self._clock(),
                original=self._original, image_width=width, room=room,
            )
        )  # fmt: skip

    def _margin(self) -> int:
        return round(self.browser.document().documentMargin())

    def show_past(self, past: object) -> None:
        """What the article said before, change by change."""
        if self._page is not None:
            html = article_html.changes(self._page.article, past, self._theme, self._clock())  # type: ignore[arg-type]
            show_text(self.window(), "What was changed", html, (720, 560))

    def find_sentence(self, number: int) -> None:
        """Go to the sentence of the text that a bullet quotes, and mark it."""
        if self._page is None:
            return
        english = None if self._original else self._page.article.english
        bullets = (english or self._page.article).summary
        if not 0 <= number < len(bullets):
            return
        document, words = self.browser.document(), bullets[number].split()
        pattern = QRegularExpression(r"\s+".join(QRegularExpression.escape(w) for w in words))
        start = document.find(pattern)  # the bullet itself
        found = document.find(pattern, start) if not start.isNull() else start
        if not found.isNull():
            self.browser.setTextCursor(found)
            self.browser.ensureCursorVisible()

    @Slot(QUrl)
    def _link(self, url: QUrl) -> None:
        if url.scheme() == "bullet" and url.path().isdecimal():
            self.find_sentence(int(url.path()))
        elif url.scheme() == "past" and self._page is not None:
            self.past.emit(self._page.article.row.id)
        elif url.scheme() in ("http", "https", "mailto"):
            self.outside.emit(url.toString())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()


def _read_image(path: Path | None) -> QImage:
    if path is None:
        return QImage()
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MAX_PIXELS:
        return QImage()
    return reader.read()
