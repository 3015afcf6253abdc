"""The page of an article: the browser with its pictures, sentences and what is painted under them."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from globe_app.briefing.articles import ArticlePage, right_to_left
from globe_app.model.news import Article, ArticleRow
from globe_app.model.story import HEADLINE
from globe_app.tr import tr
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.fonts import prepare
from globe_app.ui.look.style import Role, Style
from globe_app.ui.views.article import css
from globe_app.ui.views.article.bilingual import (
    Mode,
    PageSentence,
    headline_sentences,
    other_language_text,
)
from globe_app.ui.views.article.grounds import find_anchor, find_grounds
from globe_app.ui.views.article.html import PageLayout, age_words, page
from globe_app.ui.views.article.lengths import Pieces
from globe_app.ui.views.article.long_text import LongText
from globe_app.ui.views.article.other_language_popup import OtherLanguagePopup
from globe_app.ui.views.article.pictures import IllustratedArticle, PictureFrame
from globe_app.ui.views.article.pixmaps import PagePixmaps
from globe_app.ui.views.article.sentence_positions import SentencePosition
from globe_app.ui.views.article.sentences import SentenceMarker
from globe_app.ui.views.article.takes_html import FOLD
from globe_app.ui.views.article.text import SetText, TextKey, set_text
from globe_app.ui.widgets.browser import ReadingBrowser

BOTH_PX = 1_000  # widest two columns at 100 % text
STACKED_PX = 600  # width of the column at 100 % text below which pairs stand one below the other
MOST_BLOCKS = 3_000  # of a long text; in a longer one sentences are marked in its first part only
RESTS_MS = 120  # a column that keeps its width for so long is fitted with smooth pictures
LOW_PX = 560  # height at 100 % text below which the picture stands below the bullets


class ArticleReader(QWidget):
    """Draws an article; keeps position and selection when it is drawn again."""

    drawn = Signal()

    def __init__(self, style: Style, flags: Flags, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._style, self._clock = style, clock
        self._mode = Mode.ENGLISH  # the reader's choice, kept between articles
        self._value: IllustratedArticle | None = None
        self._takes = ""  # HTML of what stands below the headline
        self._texts: dict[TextKey, SetText] = {}  # of the article shown
        self._text = SetText(Pieces((), (), ()), ())  # the one shown
        self._layout: PageLayout | None = None
        self._headline = Role.ARTICLE_HEADLINE
        self._age = ""  # as it is told on the page
        self.browser = ReadingBrowser(style)
        self.browser.setAccessibleName(tr("Article"))
        self.pixmaps = PagePixmaps(flags)
        self.sentences = SentenceMarker(self.browser, style)
        self.popup = OtherLanguagePopup(self.browser)
        self.popup.set_style(style)
        self.browser.set_words_of(self._words_of)
        self.browser.pointed.connect(self.sentences.point)
        self.browser.verticalScrollBar().valueChanged.connect(self.popup.hide)
        self.browser.measure_changed.connect(self._stretch)
        self.browser.ratio_changed.connect(self._refit_all)
        self.sentences.changed.connect(self._show_other_language)
        self._long = LongText(self.browser)
        self._long.complete.connect(self._complete)
        self._rest = QTimer(self, interval=RESTS_MS, singleShot=True)
        self._rest.timeout.connect(self._refit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.browser)

    # What is shown --------------------------------------------------------------------------------

    @property
    def page(self) -> ArticlePage | None:
        """The article shown; None = none."""
        return None if self._value is None else self._value.page

    @property
    def mode(self) -> Mode:
        """Which languages are shown; of an article stored in one language, the original."""
        if self.page is None or self.page.article.english is None:
            return Mode.ORIGINAL
        return self._mode

    @property
    def wanted_mode(self) -> Mode:
        """The languages that the reader chose last."""
        return self._mode

    @property
    def at_rest(self) -> bool:
        """Whether nothing is to be fitted or shown any more."""
        return not self._rest.isActive() and not self._long.busy

    @property
    def addresses(self) -> Mapping[str, str]:
        """The address of each picture of the page, by name."""
        return {} if self._value is None else self._value.addresses

    def frame(self) -> PictureFrame:
        """The column that pictures are fitted to."""
        theme = self._style.theme
        return PictureFrame(
            self.browser.measure, self.browser.devicePixelRatioF(), self._style.px(12),
            theme.picture_brightness,
        )  # fmt: skip

    def show_article(self, value: IllustratedArticle, takes: str, codes: tuple[str, ...]) -> None:
        """Show another article from the top, in the languages chosen before. `takes`: what stands below its
        headline; `codes`: the countries whose flags stand in it.
        """
        self._value, self._takes = value, takes
        self._texts = dict(value.texts)
        self.pixmaps.set_codes(codes)
        self.sentences.forget()
        self._draw(anew=True)
        self.browser.verticalScrollBar().setValue(0)

    def renew(self, value: IllustratedArticle, takes: str, codes: tuple[str, ...]) -> None:
        """Show the changed article at the same position."""
        before = self.page
        own = before is not None and _differs_by_reader(before.article, value.page.article)
        self._value, self._takes = value, takes
        self._texts = dict(value.texts)
        self.pixmaps.set_codes(codes)
        self._redraw(keep_scroll=own)  # a note was written: the reader looks at it

    def show_takes(self, takes: str, codes: tuple[str, ...]) -> None:
        """Show something else below the headline, at the same position."""
        if takes != self._takes:
            self._takes = takes
            self.pixmaps.set_codes(codes)
            self._redraw(keep_scroll=self._is_visible(FOLD))

    def change_row(self, row: ArticleRow) -> None:
        """Its marks have changed: they stand in the toolbar, not on the page."""
        if self._value is not None:
            article = replace(self._value.page.article, row=row)
            self._value = replace(self._value, page=replace(self._value.page, article=article))
            self.pixmaps.keep(self._value)

    def minute(self) -> None:
        """A minute has passed: tell the age anew where its words change."""
        if self._value is not None and self._age != self._age_now():
            self._redraw()

    def _age_now(self) -> str:
        return (
            "" if self.page is None else age_words(self.page.article.row.published, self._clock())
        )

    def set_mode(self, mode: Mode) -> None:
        """Show English, original or both; the sentence in view stays in view."""
        if self.page is None or self.page.article.english is None or mode is self._mode:
            return
        self._mode = mode
        self._redraw()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        self.sentences.set_style(style)
        self.popup.set_style(style)
        self._redraw(restyled=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().height() != event.size().height():
            self._rest.start()  # a picture may have to stand elsewhere

    # Drawing --------------------------------------------------------------------------------------

    def _layout_now(self) -> PageLayout:
        both = self.mode is Mode.BOTH
        self.browser.set_widest(BOTH_PX if both else self._style.measure)
        px = self._style.px
        return PageLayout(
            self.mode, both and self.browser.measure < px(STACKED_PX),
            self.height() < px(LOW_PX), self._takes,
        )  # fmt: skip

    def _draw(self, *, anew: bool = False) -> None:
        if self._value is None:
            return
        layout = self._layout_now()
        self._layout = layout
        headline = css.headline_role(self.browser.measure, self._style.scale)
        self._headline = headline
        document = self.browser.document()
        font = self._style.font(Role.BODY)
        if document.defaultFont() != font:
            document.setDefaultFont(font)
        document.setDefaultStyleSheet(css.sheet(self._style, headline))
        self.pixmaps.take(self._value, self._style)
        key = TextKey(layout.mode, layout.stacked)
        if key not in self._texts:
            self._texts[key] = set_text(self._value.page, key, self._value.addresses)
        self._text = self._texts[key]
        html = page(
            self._value.page, self._clock(), layout, self._text.pieces, self._value.addresses
        )
        self._age = self._age_now()
        headline_words = headline_sentences(self._value.page, layout.mode)[0].text
        self.browser.setAccessibleName(tr("Article: {headline}").format(headline=headline_words))
        self.browser.set_pixmaps(self.pixmaps.fitted(self.frame()))
        prepare(html.head + "".join(html.text.html[:1]))
        self._long.show(html, anew=anew)
        self._rest.stop()  # all is as this column wants it
        self._find()

    def _find(self) -> None:
        value, mode = self._value, self.mode
        if value is None:
            return
        self.browser.set_grounds(find_grounds(self.browser.document()))
        self.sentences.take(
            headline_sentences(value.page, mode), self._text.shown(self._long.shown)
        )
        self.drawn.emit()

    def _is_visible(self, anchor: str) -> bool:
        document = self.browser.document()
        block = document.findBlock(find_anchor(document, anchor))
        top = document.documentLayout().blockBoundingRect(block).top()
        return 0 <= top - self.browser.verticalScrollBar().value() < self.browser.height()

    def _redraw(self, *, keep_scroll: bool = False, restyled: bool = False) -> None:
        """Draw again; the sentence in view and the selected words stay. `keep_scroll`: what is above stays.
        `restyled`: in another style.
        """
        browser = self.browser
        if self._value is None:
            if restyled:
                browser.set_style(self._style)
            return
        bar, cursor = browser.verticalScrollBar(), browser.textCursor()
        before, selected = browser.toPlainText(), (cursor.anchor(), cursor.position())
        at_top = not bar.value()
        here = self.sentences.marked or self.sentences.first_visible()
        scroll = bar.value()
        if restyled:
            browser.document().clear()  # or each size that changes would lay it out once more
            browser.set_style(self._style)
        self._draw()
        if browser.toPlainText() == before and selected[0] != selected[1]:
            self._select(*selected)
        if at_top:
            return
        position = self._position_of(here) if here is not None else None
        browser.document().documentLayout().documentSize()  # lays out all: the bar knows its end
        bar.setValue(scroll)
        if position is not None and not keep_scroll:
            self.sentences.bring(position)

    def _select(self, anchor: int, position: int) -> None:
        cursor = QTextCursor(self.browser.document())
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        scroll = self.browser.verticalScrollBar().value()
        self.browser.setTextCursor(cursor)
        self.browser.verticalScrollBar().setValue(scroll)

    @Slot()
    def _stretch(self) -> None:
        """The column has another width: stretch the pictures until it rests, then fit them."""
        if self._value is not None:
            self.browser.set_pixmaps(self.pixmaps.fitted(self.frame(), smooth=False))
            self._rest.start()

    @Slot()
    def _refit_all(self) -> None:
        """The window is on another screen: all that is drawn has other pixels."""
        if self._value is not None:
            self.browser.set_pixmaps(self.pixmaps.fitted(self.frame()))
            self.browser.lay_out_again()

    @Slot()
    def _refit(self) -> None:
        """The column rests: fit all pictures to it.

        Drawn again where the width asks for another layout, not only for other lines.
        """
        if self._value is None:
            return
        headline = css.headline_role(self.browser.measure, self._style.scale)
        if headline is not self._headline or self._layout_now() != self._layout:
            self._redraw()
        elif not self.pixmaps.fits(self.frame()):
            self.browser.set_pixmaps(self.pixmaps.fitted(self.frame()))
            self.browser.lay_out_again()

    def show_all(self) -> None:
        """Show the rest of a long text."""
        self._long.show_all()

    @Slot()
    def _complete(self) -> None:
        if self.browser.document().blockCount() <= MOST_BLOCKS:
            self._find()

    # Sentences ------------------------------------------------------------------------------------

    def _position_of(self, sentence: PageSentence) -> SentencePosition | None:
        original = {Mode.ENGLISH: False, Mode.ORIGINAL: True}.get(self.mode, sentence.original)
        return self.sentences.find(sentence.number, original=original)

    def scroll_to(self, scroll: int) -> None:
        """Scroll to where a reader was, px."""
        self.browser.document().documentLayout().documentSize()  # lays out all of it
        self.browser.verticalScrollBar().setValue(scroll)

    def chosen_words(self) -> str:
        """The selected words, else the marked sentence; "" = neither."""
        words = self.browser.selected_text()
        marked = self.sentences.marked
        return words or (marked.text if marked is not None else "")

    def go_to_bullet(self, number: int) -> None:
        """Scroll to the sentence of the text that a bullet quotes, and mark it."""
        page = self.page
        if page is None:
            return
        english = None if self.mode is Mode.ORIGINAL else page.article.english
        bullets = (english or page.article).summary
        if not 0 <= number < len(bullets):
            return
        words = bullets[number].split()
        for position in self.sentences.positions:
            if position.sentence.text.split() == words:
                self.sentences.go_to(position)
                return

    def step_sentence(self, by: int) -> None:
        """Mark the next (+1) or previous (-1) sentence and show its counterpart."""
        if self.page is not None:
            self.sentences.step(by, self.mode is Mode.ORIGINAL)

    def go_to_sentence(self, number: int) -> bool:
        """Scroll to a sentence by number and mark it; False when it is not on the page."""
        position = self.sentences.find(number, original=self.mode is Mode.ORIGINAL)
        if position is None:
            return False
        self.sentences.go_to(position)
        if number == HEADLINE:
            self.browser.verticalScrollBar().setValue(0)
        return True

    def _words_of(self, cursor: QTextCursor) -> str:
        """In both languages, what is copied is of the language in which the selection began."""
        if self.mode is not Mode.BOTH:
            return ""
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return self.sentences.words_between(cursor.anchor(), start, end)

    @Slot(object)
    def _show_other_language(self, sentence: PageSentence | None) -> None:
        page = self.page
        one_only = page is None or page.article.english is None or self.mode is Mode.BOTH
        if sentence is None or page is None or one_only:
            self.popup.say("", rtl=False)
            return
        position = self.sentences.find(sentence.number, original=sentence.original)
        self.popup.say(
            other_language_text(page, sentence),
            rtl=not sentence.original and right_to_left(page.article.row.language),
            beside=self.sentences.edges(position) if position else (0, 0),
        )


def _differs_by_reader(before: Article, now: Article) -> bool:
    """Whether nothing but the reader's note, labels and marks has changed."""
    row = replace(
        before.row,
        labels=now.row.labels,
        noted=now.row.noted,
        read=now.row.read,
        saved=now.row.saved,
    )
    return replace(before, note=now.note, row=row) == now
