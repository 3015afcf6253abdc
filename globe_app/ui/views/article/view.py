"""The article view: the page, and the row of what can be done with it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRegularExpression, QUrl, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from globe_app.briefing.articles import ArticlePage, right_to_left
from globe_app.model.story import HEADLINE
from globe_app.ui.background.sync_panel import show_text
from globe_app.ui.look.images import Illustrated
from globe_app.ui.look.theme import Theme
from globe_app.ui.views.article import html as article_html
from globe_app.ui.views.article.bilingual import (
    Mode,
    Said,
    is_foreign,
    other_side,
    said_headline,
    said_text,
)
from globe_app.ui.views.article.other_language_popup import Counterpart
from globe_app.ui.views.article.places import Place
from globe_app.ui.views.article.sentences import Sentences
from globe_app.ui.views.article.strip import ReaderStrip
from globe_app.ui.widgets.browser import BOTH_PX, MEASURE_PX, ArticleBrowser
from globe_app.ui.widgets.controls import tool_button

SIZES_PT = (10.0, 11.5, 13.0, 15.0, 17.5, 20.0, 24.0)
NARROW_PX = 700  # of the pane: below it original and English stand under each other


class ReaderPane(QWidget):
    """One article with its buttons. Emits what the reader wants; the window does it."""

    back = Signal()
    step = Signal(int)  # +1 next, -1 previous story
    save = Signal(bool)
    past = Signal(int)  # an article whose earlier texts are asked for
    outside = Signal(str)  # a link to open in the reader's browser
    translate_wanted = Signal(int)  # an article to put into English now
    models_wanted = Signal()  # translation models are to be shown
    engines_wanted = Signal()  # `set_able` is to be called: which languages can be translated here
    story_wanted = Signal(int)  # a story to open

    def __init__(self, theme: Theme, serif: str, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._serif, self._clock = theme, serif, clock
        self._page: ArticlePage | None = None
        self._mode = Mode.ENGLISH  # the reader's choice; kept from article to article
        self._able: frozenset[str] | None = None  # languages an engine translates; None = not known
        self._busy = 0  # the article that is being translated; 0 = none
        self._size = 2
        self.browser = ArticleBrowser()
        self.browser.anchorClicked.connect(self._link)
        self.browser.at_end.connect(lambda: self.step.emit(1))
        self.sentences = Sentences(self.browser, theme)
        self.counterpart = Counterpart(self.browser)
        self.browser.pointed.connect(self.sentences.point)
        self.browser.verticalScrollBar().valueChanged.connect(self.counterpart.hide)
        self.sentences.changed.connect(self._show_counterpart)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 4)
        self._button(bar, "← Back", "Back to the list (Alt+Left)", self.back.emit)
        bar.addStretch(1)
        self._button(bar, "↑", "Previous story (K)", lambda: self.step.emit(-1))
        self._button(bar, "↓", "Next story (J)", lambda: self.step.emit(1))
        self._save_button = self._button(bar, "☆ Save", "Save for later (S)", self._save)
        self._save_button.setCheckable(True)
        self._button(bar, "A−", "Smaller text (Ctrl+−)", lambda: self.resize_text(-1))
        self._button(bar, "A+", "Larger text (Ctrl++)", lambda: self.resize_text(1))
        self.strip = ReaderStrip()
        self.strip.hide()
        self.strip.mode_wanted.connect(self.set_mode)
        self.strip.translate_wanted.connect(self._translate)
        self.strip.models_wanted.connect(self.models_wanted)
        self.strip.story_wanted.connect(self.open_story)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.strip)
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
    def mode(self) -> Mode:
        """What of a translated article is shown; of one that is none, the original."""
        if self._page is None or self._page.article.english is None:
            return Mode.ORIGINAL
        return self._mode

    @property
    def original(self) -> bool:
        """Whether the original alone is shown where there is a translation."""
        return self._mode is Mode.ORIGINAL

    def show_article(self, both: Illustrated) -> None:
        """Put an article on the page, at its top, in the languages chosen before."""
        shown = both.page
        self._page = shown
        self.browser.image, self.browser.inline = both.main, both.inline
        self.sentences.forget()
        self.show_saved(shown.article.row.saved)
        self._draw()
        self.browser.verticalScrollBar().setValue(0)
        if self._able is None and is_foreign(shown) and shown.article.english is None:
            self.engines_wanted.emit()

    @property
    def awaits_english(self) -> bool:
        """Whether the article on the page is to be translated, or its rest is."""
        page = self._page
        if page is None or not is_foreign(page):
            return False
        return page.article.english is None or not page.article.english.whole

    def renew(self, both: Illustrated) -> None:
        """The article on the page has changed in the store: show it anew, where it is read."""
        before, now = self._page, both.page
        if before is None or before.article.row.id != now.article.row.id or before == now:
            return
        self._page = now
        self.browser.image, self.browser.inline = both.main, both.inline
        self._redraw()

    def show_saved(self, saved: bool) -> None:
        """Show whether the article is saved."""
        self._save_button.setChecked(saved)
        self._save_button.setText("★ Saved" if saved else "☆ Save")

    def set_theme(self, theme: Theme) -> None:
        """Draw the page in another look."""
        self._theme = theme
        self.sentences.set_theme(theme)
        self._redraw()

    # Languages -----------------------------------------------------------------------------------

    @Slot(object)
    def set_mode(self, mode: Mode) -> None:
        """English, original, or both; the page stays where it is read."""
        if self._page is None or self._page.article.english is None:
            return
        here = self.sentences.marked or self.sentences.first_in_sight()
        self._mode = mode
        self._redraw()
        place = self._place_of(here) if here is not None else None
        if place is not None:
            self.sentences.bring(place)

    def toggle_original(self) -> None:
        """The original, or the English again."""
        self.set_mode(Mode.ENGLISH if self._mode is Mode.ORIGINAL else Mode.ORIGINAL)

    def toggle_both(self) -> None:
        """Original and English side by side, or the English alone again."""
        self.set_mode(Mode.ENGLISH if self._mode is Mode.BOTH else Mode.BOTH)

    def step_sentence(self, by: int) -> None:
        """Mark the next (+1) or previous (-1) sentence and show its counterpart."""
        if self._page is not None and self.isVisible():
            self.sentences.step(by, self.mode is Mode.ORIGINAL)

    def go_to_sentence(self, number: int) -> bool:
        """Scroll to the sentence of that number (`story.HEADLINE`, or as `sentences.numbered` counts) and
        mark it. False: it is not on the page."""
        if self._page is None:
            return False
        place = self.sentences.find(number, original=self.mode is Mode.ORIGINAL)
        if place is None:
            return False
        self.sentences.go_to(place)
        if number == HEADLINE:
            self.browser.verticalScrollBar().setValue(0)
        return True

    def set_able(self, languages: frozenset[str] | None) -> None:
        """Which primary languages an engine here translates; None = not known."""
        self._able = languages
        self._show_strip()

    def set_translating(self, article_id: int) -> None:
        """This article is being translated; 0 = none is any more."""
        self._busy = article_id
        self._show_strip()

    @Slot()
    def open_story(self) -> None:
        """Ask for the story this article tells."""
        if self._page is not None and self._page.article.story:
            self.story_wanted.emit(self._page.article.story)

    @Slot()
    def _translate(self) -> None:
        if self._page is not None:
            self.translate_wanted.emit(self._page.article.row.id)

    def _place_of(self, said: Said) -> Place | None:
        original = {Mode.ENGLISH: False, Mode.ORIGINAL: True}.get(self.mode, said.original)
        return self.sentences.find(said.number, original=original)

    @Slot(object)
    def _show_counterpart(self, said: Said | None) -> None:
        page = self._page
        if said is None or page is None or page.article.english is None or self.mode is Mode.BOTH:
            self.counterpart.say("", rtl=False)
            return
        words = other_side(page, said)
        rtl = not said.original and right_to_left(page.article.row.language)
        place = self.sentences.find(said.number, original=said.original)
        self.counterpart.say(
            words, rtl=rtl, beside=self.sentences.edges(place) if place else (0, 0)
        )

    def _show_strip(self) -> None:
        if self._page is not None:
            busy = self._busy == self._page.article.row.id
            self.strip.show_page(self._page, self.mode, self._able, busy)

    # The page ------------------------------------------------------------------------------------

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
        self._show_strip()
        mode, narrow = self.mode, self.width() < NARROW_PX
        self.browser.measure = BOTH_PX if mode is Mode.BOTH and not narrow else MEASURE_PX
        self.browser.fit()
        room = max(self.browser.viewport().width() - 2 * self._margin(), 200)
        wide = min(room, MEASURE_PX)
        width = (
            0 if self.browser.image.isNull() else max(min(wide, self.browser.image.width()), 200)
        )
        self.counterpart.set_theme(self._theme, self._serif, SIZES_PT[self._size])
        self.browser.setHtml(
            article_html.page(
                self._page, self._theme, self._serif, SIZES_PT[self._size], self._clock(),
                mode=mode, narrow=narrow, image_width=width, room=wide,
            )
        )  # fmt: skip
        self.sentences.take(
            said_headline(self._page, mode), said_text(self._page, mode, narrow=narrow)
        )

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
        english = None if self.mode is Mode.ORIGINAL else self._page.article.english
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
