"""The article page: text browser and buttons."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRegularExpression, QUrl, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from globe_app.briefing.articles import ArticlePage, right_to_left
from globe_app.model.story import HEADLINE
from globe_app.ui.old.background.sync_panel import show_text
from globe_app.ui.old.background.translator_values import ArticleTranslator
from globe_app.ui.old.look.images import ArticleWithImages
from globe_app.ui.old.look.theme import Theme
from globe_app.ui.old.views.article import html as article_html
from globe_app.ui.old.views.article.bilingual import (
    Mode,
    PageSentence,
    headline_sentences,
    is_foreign,
    other_language_text,
    text_sentences,
)
from globe_app.ui.old.views.article.other_language_popup import OtherLanguagePopup
from globe_app.ui.old.views.article.sentence_positions import SentencePosition
from globe_app.ui.old.views.article.sentences import SentenceMarker
from globe_app.ui.old.views.article.strip import LanguageStrip, TranslationOffer
from globe_app.ui.old.widgets.browser import BOTH_PX, MEASURE_PX, ArticleBrowser
from globe_app.ui.old.widgets.controls import tool_button

SIZES_PT = (10.0, 11.5, 13.0, 15.0, 17.5, 20.0, 24.0)
NARROW_PX = 700  # pane width below which original and English are interleaved


class ArticlePane(QWidget):
    """Shows one article. Emits what the reader wants done."""

    back = Signal()
    step = Signal(int)  # +1 next, -1 previous article
    save = Signal(bool)
    revisions_wanted = Signal(int)  # article id
    outside = Signal(str)  # address to open in the web browser
    translate_wanted = Signal(int)  # article id
    translator_wanted = Signal(str)  # language whose translator is wanted
    translators_wanted = Signal()  # open the dialog of translators
    foreign_shown = Signal()  # an article of another language is in front
    engines_wanted = Signal()  # asks for a call of `set_able`
    story_wanted = Signal(int)  # story id

    def __init__(self, theme: Theme, serif: str, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._serif, self._clock = theme, serif, clock
        self._page: ArticlePage | None = None
        self._mode = Mode.ENGLISH  # the reader's choice, kept between articles
        self._able: frozenset[str] | None = (
            None  # languages that can be translated; None = not known
        )
        self._busy = 0  # id of the article being translated; 0 = none
        self._translator: ArticleTranslator | None = None  # of its language, where none is here
        self._size = 2
        self.browser = ArticleBrowser()
        self.browser.anchorClicked.connect(self._link)
        self.browser.at_end.connect(lambda: self.step.emit(1))
        self.sentences = SentenceMarker(self.browser, theme)
        self.counterpart = OtherLanguagePopup(self.browser)
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
        self.strip = LanguageStrip()
        self.strip.hide()
        self.strip.mode_wanted.connect(self.set_mode)
        self.strip.translate_wanted.connect(self._translate)
        self.strip.translator_wanted.connect(self._get_translator)
        self.strip.translators_wanted.connect(self.translators_wanted)
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
        """The article shown; None = none."""
        return self._page

    @property
    def mode(self) -> Mode:
        """Which languages are shown; of an untranslated article, the original."""
        if self._page is None or self._page.article.english is None:
            return Mode.ORIGINAL
        return self._mode

    @property
    def original(self) -> bool:
        """Whether only the original of a translated article is shown."""
        return self._mode is Mode.ORIGINAL

    def show_article(self, both: ArticleWithImages) -> None:
        """Show an article from the top, in the languages chosen before."""
        shown = both.page
        self._page, self._translator = shown, None
        self.browser.image, self.browser.inline = both.main, both.inline
        self.sentences.forget()
        self.show_saved(shown.article.row.saved)
        self._draw()
        self.browser.verticalScrollBar().setValue(0)
        if is_foreign(shown):
            if self._able is None:
                self.engines_wanted.emit()
            self.foreign_shown.emit()

    @property
    def awaits_english(self) -> bool:
        """Whether the article, or the rest of it, is still to be translated, or only roughly done."""
        page = self._page
        if page is None or not is_foreign(page):
            return False
        english = page.article.english
        return english is None or not english.whole or page.article.row.rough

    def renew(self, both: ArticleWithImages) -> None:
        """Show the changed article, at the same position."""
        before, now = self._page, both.page
        if before is None or before.article.row.id != now.article.row.id or before == now:
            return
        here = self.sentences.marked or self.sentences.first_visible()
        at_top = not self.browser.verticalScrollBar().value()
        self._page = now
        self.browser.image, self.browser.inline = both.main, both.inline
        self._redraw()
        position = self._place_of(here) if here is not None and not at_top else None
        if position is not None:
            self.sentences.bring(position)

    def show_saved(self, saved: bool) -> None:
        """Show whether the article is saved."""
        self._save_button.setChecked(saved)
        self._save_button.setText("★ Saved" if saved else "☆ Save")

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self._theme = theme
        self.sentences.set_theme(theme)
        self._redraw()

    # Languages -----------------------------------------------------------------------------------

    @Slot(object)
    def set_mode(self, mode: Mode) -> None:
        """Show English, original, or both; the position is kept."""
        if self._page is None or self._page.article.english is None:
            return
        here = self.sentences.marked or self.sentences.first_visible()
        self._mode = mode
        self._redraw()
        position = self._place_of(here) if here is not None else None
        if position is not None:
            self.sentences.bring(position)

    def toggle_original(self) -> None:
        """Switch between original and English."""
        self.set_mode(Mode.ENGLISH if self._mode is Mode.ORIGINAL else Mode.ORIGINAL)

    def toggle_both(self) -> None:
        """Switch between both side by side and English."""
        self.set_mode(Mode.ENGLISH if self._mode is Mode.BOTH else Mode.BOTH)

    def step_sentence(self, by: int) -> None:
        """Mark the next (+1) or previous (-1) sentence and show its counterpart."""
        if self._page is not None and self.isVisible():
            self.sentences.step(by, self.mode is Mode.ORIGINAL)

    def go_to_sentence(self, number: int) -> bool:
        """Scroll to a sentence by number (`story.HEADLINE`, or of `numbered_sentences`) and mark it.

        False when it is not on the page.
        """
        if self._page is None:
            return False
        position = self.sentences.find(number, original=self.mode is Mode.ORIGINAL)
        if position is None:
            return False
        self.sentences.go_to(position)
        if number == HEADLINE:
            self.browser.verticalScrollBar().setValue(0)
        return True

    def set_able(self, languages: frozenset[str] | None) -> None:
        """Set the primary languages that can be translated; None = not known."""
        self._able = languages
        self._show_strip()

    @property
    def can_translate(self) -> bool:
        """Whether something here translates the article shown."""
        page = self._page
        if page is None or self._able is None:
            return False
        return page.article.row.language.split("-")[0].lower() in self._able

    def set_translator(self, translator: ArticleTranslator | None) -> None:
        """Set what is known of the translator of the article's language; None = nothing, or it is here."""
        if translator != self._translator:
            self._translator = translator
            self._show_strip()

    def set_translating(self, article_id: int) -> None:
        """Set the article being translated; 0 = none."""
        self._busy = article_id
        self._show_strip()

    @Slot()
    def open_story(self) -> None:
        """Request the story of this article."""
        if self._page is not None and self._page.article.story:
            self.story_wanted.emit(self._page.article.story)

    @Slot()
    def _translate(self) -> None:
        if self._page is not None:
            self.translate_wanted.emit(self._page.article.row.id)

    def _place_of(self, sentence: PageSentence) -> SentencePosition | None:
        original = {Mode.ENGLISH: False, Mode.ORIGINAL: True}.get(self.mode, sentence.original)
        return self.sentences.find(sentence.number, original=original)

    @Slot(object)
    def _show_counterpart(self, sentence: PageSentence | None) -> None:
        page = self._page
        if (
            sentence is None
            or page is None
            or page.article.english is None
            or self.mode is Mode.BOTH
        ):
            self.counterpart.say("", rtl=False)
            return
        words = other_language_text(page, sentence)
        rtl = not sentence.original and right_to_left(page.article.row.language)
        position = self.sentences.find(sentence.number, original=sentence.original)
        self.counterpart.say(
            words, rtl=rtl, beside=self.sentences.edges(position) if position else (0, 0)
        )

    def _show_strip(self) -> None:
        if self._page is not None:
            busy = self._busy == self._page.article.row.id
            offer = TranslationOffer(self._able, busy, self._translator)
            self.strip.show_page(self._page, self.mode, offer)

    @Slot()
    def _get_translator(self) -> None:
        if self._page is not None:
            self.translator_wanted.emit(self._page.article.row.language)

    # The page ------------------------------------------------------------------------------------

    def resize_text(self, by: int) -> None:
        """Make the text larger (+1) or smaller (-1)."""
        self._size = min(max(self._size + by, 0), len(SIZES_PT) - 1)
        self._redraw()

    @property
    def text_size(self) -> int:
        """Index into `SIZES_PT`."""
        return self._size

    def set_text_size(self, index: int) -> None:
        """Set the index into `SIZES_PT`."""
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
            headline_sentences(self._page, mode), text_sentences(self._page, mode, narrow=narrow)
        )

    def _margin(self) -> int:
        return round(self.browser.document().documentMargin())

    def show_past(self, past: object) -> None:
        """Show the revisions."""
        if self._page is not None:
            html = article_html.changes(self._page.article, past, self._theme, self._clock())  # type: ignore[arg-type]
            show_text(self.window(), "What was changed", html, (720, 560))

    def find_sentence(self, number: int) -> None:
        """Scroll to the sentence that a bullet quotes, and mark it."""
        if self._page is None:
            return
        english = None if self.mode is Mode.ORIGINAL else self._page.article.english
        bullets = (english or self._page.article).summary
        if not 0 <= number < len(bullets):
            return
        document, words = self.browser.document(), bullets[number].split()
        pattern = QRegularExpression(r"\s+".join(QRegularExpression.escape(w) for w in words))
        start = document.find(pattern)  # the bullet contains the same text
        found = document.find(pattern, start) if not start.isNull() else start
        if not found.isNull():
            self.browser.setTextCursor(found)
            self.browser.ensureCursorVisible()

    @Slot(QUrl)
    def _link(self, url: QUrl) -> None:
        if url.scheme() == "bullet" and url.path().isdecimal():
            self.find_sentence(int(url.path()))
        elif url.scheme() == "past" and self._page is not None:
            self.revisions_wanted.emit(self._page.article.row.id)
        elif url.scheme() in ("http", "https", "mailto"):
            self.outside.emit(url.toString())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()
