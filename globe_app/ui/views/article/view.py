"""The view of an article: what it reads, what its links and buttons ask for, where its reader is."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QPoint, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from globe_app.briefing import Store, articles
from globe_app.briefing.articles import ArticlePage
from globe_app.model.news import ArticleRow
from globe_app.model.reader_actions import MarksChange
from globe_app.model.story import HEADLINE
from globe_app.pipeline import reader_actions
from globe_app.tr import tr
from globe_app.ui.background.translator_values import ArticleTranslator
from globe_app.ui.look.style import Style
from globe_app.ui.places import Article, Position, Search, Story
from globe_app.ui.views.article.bilingual import Mode, is_foreign
from globe_app.ui.views.article.changes import show_changes
from globe_app.ui.views.article.found_words import patterns_of
from globe_app.ui.views.article.note_place import ArticleNote
from globe_app.ui.views.article.pictures import IllustratedArticle, illustrate
from globe_app.ui.views.article.quotation import quotation
from globe_app.ui.views.article.reader import ArticleReader
from globe_app.ui.views.article.takes import TakesElsewhere
from globe_app.ui.views.article.toolbar import ArticleToolbar
from globe_app.ui.views.article.translation_line import TranslationLine
from globe_app.ui.views.view import Selection, View, ViewContext
from globe_app.ui.words.translation import own_language_name

OUTSIDE = ("http", "https", "mailto")  # addresses that the system's browser opens


class ArticleView(View[Article, IllustratedArticle]):
    """Shows one article. Opening marks it read, once it is shown."""

    place_type = Article

    foreign_shown = Signal()  # an article of another language is in front
    translate_wanted = Signal(int)  # article id
    translator_wanted = Signal(str)  # language whose translator is wanted
    translators_wanted = Signal()  # open the dialog of translators

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        services = self.services
        self._place: Article | None = None
        self.reader = ArticleReader(self.style, services.flags, services.clock)
        self.line = TranslationLine(self.style)
        self.widget = QWidget(accessibleName=tr("Article"))
        self.widget.setFocusProxy(self.reader.browser)
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.reader, 1)
        self.tools = ArticleToolbar(context.action, context.context_actions)
        self.tools.mode_wanted.connect(self.set_mode)
        self.tools.run.connect(self.run)
        self.tools.changes_wanted.connect(self._ask_changes)
        self.takes = TakesElsewhere(services, self)
        self.takes.changed.connect(self._show_takes)
        self.line.translate_wanted.connect(self.translate)
        self.line.translator_wanted.connect(self._want_translator)
        self.line.translators_wanted.connect(self.translators_wanted)
        browser = self.reader.browser
        browser.at_end.connect(lambda: self.run.emit("next"))
        browser.anchorClicked.connect(self._follow_link)
        browser.menu_wanted.connect(self._pop_up)
        self.note = ArticleNote(browser)
        self.note.kept.connect(self._keep_note)
        self.reader.drawn.connect(self.note.place)

    # What the navigator asks ----------------------------------------------------------------------

    def read(self, place: Article) -> Callable[[Store], IllustratedArticle]:
        countries, frame, mode = (
            self.services.countries,
            self.reader.frame(),
            self.reader.wanted_mode,
        )
        return lambda store: illustrate(
            articles.article_page(store, countries, place.id), frame, mode
        )

    def show(self, value: IllustratedArticle, place: Article) -> None:
        before, now = self.page, value.page
        self._place = replace(place, sentence=HEADLINE)
        searched = place.origin.query if isinstance(place.origin, Search) else None
        if before is not None and before.article.row.id == now.article.row.id:
            if before != now:
                self._show_page(value, renewed=True)
            if place.sentence != HEADLINE:
                self.reader.go_to_sentence(place.sentence)
            return
        self._show_page(value, renewed=False)
        self.reader.sentences.search_for(patterns_of(searched))
        if place.sentence != HEADLINE:
            self.reader.go_to_sentence(place.sentence)
        elif place.at.scroll:
            self.reader.scroll_to(place.at.scroll)
        else:
            self.reader.sentences.go_to_found()
        self.context.actions.mark_opened(now.article.row.id, unread=not now.article.row.read)
        if is_foreign(now):
            self.foreign_shown.emit()

    def here(self) -> Article | None:
        if self._place is None:
            return None
        scroll = self.reader.browser.verticalScrollBar().value()
        return replace(self._place, at=Position(scroll=scroll))

    @property
    def title(self) -> str:
        return self.page.article.row.headline if self.page is not None else ""

    def toolbar(self) -> list[QWidget]:
        return [self.tools]

    def focus(self) -> None:
        self.reader.browser.setFocus()

    def activate(self) -> None:
        self.reader.browser.page_down()

    def selection(self) -> Selection:
        page = self.page
        if page is None:
            return Selection()
        two = page.article.english is not None
        return Selection(
            page.article.row, page.article.story, two,
            two and self.reader.mode is Mode.BOTH, self.line.can_translate(page),
        )  # fmt: skip

    def country(self) -> str:
        return self.page.country.code if self.page is not None else ""

    def marks_changed(self, changes: Iterable[MarksChange]) -> None:
        page = self.page
        if page is None:
            return
        row = page.article.row
        for one in changes:
            if row.id in one.ids:
                row = replace(
                    row, read=row.read if one.read is None else one.read,
                    saved=row.saved if one.saved is None else one.saved,
                )  # fmt: skip
        if row != page.article.row:
            self.reader.change_row(row)
            self.tools.show_saved(row.saved)
            self.selection_changed.emit()

    def minute(self, now: datetime) -> None:
        self.reader.minute()

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.line.set_style(style)
        self.reader.set_style(style)

    # The article shown ----------------------------------------------------------------------------

    @property
    def page(self) -> ArticlePage | None:
        """The article shown; None = none."""
        return self.reader.page

    @property
    def row(self) -> ArticleRow | None:
        """The article shown, as lists know it."""
        return None if self.page is None else self.page.article.row

    def _show_page(self, value: IllustratedArticle, *, renewed: bool) -> None:
        article = value.page.article
        if not renewed:
            self.note.editor.keep()
            self.line.forget_translator()
        self.takes.take(article.row.id, article.story_countries)
        if renewed:
            self.reader.renew(value, self.takes.html(), self.takes.codes())
        else:
            self.reader.show_article(value, self.takes.html(), self.takes.codes())
        self.tools.show_saved(article.row.saved)
        self.tools.show_edited(bool(article.edits))
        self._show_language()
        self.title_changed.emit()
        self.selection_changed.emit()

    def _show_language(self) -> None:
        page = self.page
        if page is None:
            return
        mode = self.reader.mode if page.article.english is not None else None
        self.tools.show_languages(own_language_name(page.article.row.language), mode)
        self.line.show_page(page)

    @Slot()
    def _show_takes(self) -> None:
        self.reader.show_takes(self.takes.html(), self.takes.codes())

    def set_neighbours(self, previous: bool, following: bool) -> None:
        """Whether there is an article before and after this one in the sequence it was opened from."""
        self.tools.set_neighbours(previous, following)

    # Languages ------------------------------------------------------------------------------------

    @Slot(object)
    def set_mode(self, mode: Mode) -> None:
        """Show English, the original, or both; the sentence in view stays in view."""
        self.reader.set_mode(mode)
        self._show_language()
        self.selection_changed.emit()

    def toggle_original(self) -> None:
        """Switch between original and English."""
        self.set_mode(Mode.ENGLISH if self.reader.mode is Mode.ORIGINAL else Mode.ORIGINAL)

    def toggle_both(self) -> None:
        """Switch between both side by side and English."""
        self.set_mode(Mode.ENGLISH if self.reader.mode is Mode.BOTH else Mode.BOTH)

    def step_sentence(self, by: int) -> None:
        """Mark the next (+1) or previous (-1) sentence and show its counterpart."""
        self.reader.step_sentence(by)

    @Slot()
    def translate(self) -> None:
        """Ask for the translation of this article, before all others."""
        if self.row is not None:
            self.translate_wanted.emit(self.row.id)

    @property
    def awaits_english(self) -> bool:
        """Whether the article, or the rest of it, is still to be translated, or only roughly done."""
        page = self.page
        if page is None or not is_foreign(page):
            return False
        english = page.article.english
        return english is None or not english.whole or page.article.row.rough

    def take_up(self, value: IllustratedArticle) -> None:
        """Show the article as it is stored now, unless another one is shown by now."""
        place = self.here()
        if place is not None and value.page.article.row.id == place.id:
            self.show(value, place)

    def set_able(self, languages: frozenset[str] | None) -> None:
        """Set the primary languages that can be translated; None = not known."""
        self.line.set_able(languages)
        self.selection_changed.emit()

    def set_translator(self, translator: ArticleTranslator | None) -> None:
        """Set what is known of the translator of the article's language; None = nothing, or it is here."""
        self.line.set_translator(translator)

    def set_translating(self, article_id: int) -> None:
        """Set the article that is being translated; 0 = none."""
        self.line.set_translating(article_id)

    @Slot()
    def _want_translator(self) -> None:
        if self.row is not None:
            self.translator_wanted.emit(self.row.language)

    # The reader's note ----------------------------------------------------------------------------

    def edit_note(self) -> None:
        """Open the field of the note."""
        page = self.page
        if page is not None and not self.services.read_only:
            self.note.open_for(page.article.row.id, page.article.note)

    @Slot(int, str)
    def _keep_note(self, article_id: int, text: str) -> None:
        self.context.actions.run(
            lambda store, now: reader_actions.set_note(store, article_id, text, now)
        )

    # Links and clipboard --------------------------------------------------------------------------

    @Slot(QUrl)
    def _follow_link(self, url: QUrl) -> None:
        kind, words = url.scheme(), url.path()
        if kind in OUTSIDE:
            QDesktopServices.openUrl(url)
        elif kind == "all":
            self.reader.show_all()
        elif kind == "bullet" and words.isdecimal():
            self.reader.go_to_bullet(int(words))
        elif kind == "do":
            self.run.emit(words)
        elif kind == "past":
            self._ask_changes()
        elif kind == "fold":
            self.takes.toggle(words)
        elif kind == "story":
            self.run.emit("open_story")
        elif kind in ("take", "quote"):
            self._open_take(words)

    def _open_take(self, words: str) -> None:
        article, _, sentence = words.partition(".")
        if self.page is not None and article.isdecimal():
            number = int(sentence) if sentence.lstrip("-").isdecimal() else HEADLINE
            story = Story(self.page.article.story)
            self.wanted.emit(Article(int(article), origin=story, sentence=number))

    @Slot(QPoint)
    def _pop_up(self, at: QPoint) -> None:
        browser = self.reader.browser
        self.tools.pop_up_at(at, browser.copy if browser.textCursor().hasSelection() else None)

    def copy_quotation(self) -> None:
        """Copy the selected words, or the marked sentence, with outlet, date and address."""
        if self.page is not None:
            words = self.reader.chosen_words()
            QGuiApplication.clipboard().setText(quotation(self.page, words, self.services.clock()))
            self.message.emit(tr("Copied with its source"))

    @Slot()
    def _ask_changes(self) -> None:
        page = self.page
        if page is None:
            return
        self.services.lane.ask(
            "article changes",
            lambda store: articles.past_texts(store, page.article.row.id),
            lambda past: show_changes(
                self.widget, page.article, past, self.style, self.services.clock()
            ),
        )
