"""The pane: which page it shows, how one leads to the next and back, what is asked of the store."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QStackedWidget

from globe_app import briefing
from globe_app.briefing import CountryBrief, StoryPage
from globe_app.models import ArticleRow
from globe_app.settings import LIST_PAGE
from globe_app.ui.country_page import CountryPage
from globe_app.ui.globe_view import GlobeView
from globe_app.ui.history import History, Spot
from globe_app.ui.marks import Marks
from globe_app.ui.parts import Parts
from globe_app.ui.reader_pane import Illustrated, ReaderPane, with_pictures
from globe_app.ui.theme import Theme
from globe_app.ui.welcome_page import WelcomePage


class ReadingPane(QStackedWidget):
    """Welcome, a country's stories, or an article."""

    counted = Signal(object)  # CountryCount, read anew
    titled = Signal(str)  # what the window is to be called after; "" = nothing
    told = Signal(str)  # a passing word to the reader
    shown_brief = Signal()
    shown_article = Signal()

    def __init__(self, parts: Parts, globe: GlobeView, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._parts, self.globe, self._lane = parts, globe, parts.lane
        self._country: str | None = None
        self._about = False
        self._saved = False
        self._listed: tuple[str | None, bool, bool] | None = None  # which list the model holds
        self._brief: CountryBrief | None = None
        self._next: tuple[int, int] | None = None
        self._history = History()
        self.welcome = WelcomePage(parts.serif, parts.flags)
        self.country = CountryPage(
            theme, parts.serif, parts.flags,
            lambda name: briefing.image_path(parts.settings.images, name),
            parts.countries.name, parts.clock,
        )  # fmt: skip
        self.reader = ReaderPane(theme, parts.serif, parts.clock)
        self.marks = Marks(parts, self.country)
        for page in (self.welcome, self.country, self.reader):
            self.addWidget(page)
        self.country.opened.connect(self.open_article)
        self.country.tab.connect(self._show_tab)
        self.country.more.connect(self._more)
        self.country.all_read.connect(self.mark_all_read)
        self.reader.back.connect(self.back)
        self.reader.step.connect(self.step)
        self.reader.save.connect(self.save)
        self.reader.past.connect(self._show_past)

    @property
    def code(self) -> str | None:
        """The country that is open."""
        return self._country

    def forget(self) -> None:
        """Back to the beginning: what was shown is no longer stored."""
        self._history = History()
        self._brief = self._listed = None
        self.country.model.show((), False)
        self._show_welcome()

    @Slot()
    def take_up_news(self) -> None:
        """What is stored has changed: show the list anew, where the reader is in it."""
        if self.currentWidget() is self.country and self._country is not None:
            self._load_country(self._country, self._about, self._spot())

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.country.set_theme(theme)
        self.reader.set_theme(theme)

    def focus_page(self) -> None:
        """Give the keyboard to the page that is shown."""
        page = self.currentWidget()
        if page is self.country:
            self.country.list.setFocus()
        elif page is self.reader:
            self.reader.browser.setFocus()
        else:
            self.welcome.list.setFocus()

    def here(self) -> ArticleRow | None:
        """The article that is read, or the row the list is on."""
        shown = self.reader.shown
        if self.currentWidget() is self.reader and shown is not None:
            row = shown.article.row
            at = self.country.model.position(row.id)
            return self.country.model.rows[at] if at >= 0 else row
        return self.country.current() if self.currentWidget() is self.country else None

    @Slot(str)
    def open_country(self, code: str) -> None:
        """Show a country's stories."""
        self._leave()
        self._load_country(code, False, None)

    @Slot()
    def open_saved(self) -> None:
        """Show the stories the reader saved."""
        self._leave()
        self._load_saved(None)

    def _load_country(self, code: str, about: bool, spot: Spot | None) -> None:
        info = self._parts.countries.info(code)
        self._turn_to(code, about, saved=False)
        limit = max(LIST_PAGE, spot.rows if spot else 0)
        self._lane.ask(
            "list",
            lambda store: briefing.country_brief(store, info, about=about, limit=limit),
            lambda brief: self._show_brief(brief, spot),
        )

    def _load_saved(self, spot: Spot | None) -> None:
        self._turn_to(None, False, saved=True)
        self._lane.ask("list", briefing.saved_page, lambda page: self._show_saved(page, spot))

    def _turn_to(self, code: str | None, about: bool, *, saved: bool) -> None:
        self._country, self._about, self._saved = code, about, saved
        self.globe.select(code)
        self._lane.drop("article")

    def _show_brief(self, brief: object, spot: Spot | None) -> None:
        assert isinstance(brief, CountryBrief)
        self._brief, self._next = brief, brief.page.more
        self.country.show_brief(self._parts.countries.info(brief.code), brief)
        self.counted.emit(brief.count)
        self._enter_list(spot)

    def _show_saved(self, page: object, spot: Spot | None) -> None:
        assert isinstance(page, StoryPage)
        self._brief = self._next = None
        self.country.show_saved(page)
        self._enter_list(spot)

    def _enter_list(self, spot: Spot | None) -> None:
        """The list has been loaded: show it, or the article in it that `spot` was reading."""
        self._listed = (self._country, self._about, self._saved)
        rows = self.country.model.rows
        if spot is not None and spot.article is not None:
            self._load_article(spot.article, spot.article_scroll)
            return
        self.setCurrentWidget(self.country)
        if spot is not None and spot.row is not None:
            self.country.set_current(spot.row)
            self.country.list.verticalScrollBar().setValue(spot.list_scroll)
        elif rows:
            self.country.set_current(rows[0].id)
        if not self.globe.hasFocus() or spot is not None:
            self.country.list.setFocus()
        self.globe.say(self.country.heading)
        self.titled.emit(self.country.name)
        self.shown_brief.emit()

    @Slot(bool)
    def _show_tab(self, about: bool) -> None:
        if self._country is not None:
            self._load_country(self._country, about, None)

    @Slot()
    def _more(self) -> None:
        brief, after = self._brief, self._next
        if brief is None or after is None:
            return
        self._next = None  # asked for: once is enough
        self._lane.ask(
            "more",
            lambda store: briefing.story_page(
                store,
                brief.code,
                about=brief.about,
                after=after,
            ),
            lambda page: self._append(brief, page),
        )

    def _append(self, brief: CountryBrief, page: object) -> None:
        assert isinstance(page, StoryPage)
        if brief is self._brief:
            self._next = page.more
            self.country.append(page)

    @Slot(int)
    def open_article(self, article_id: int) -> None:
        """Show an article; it counts as read."""
        self._leave()
        self.country.set_current(article_id)
        self._load_article(article_id, 0)

    def _load_article(self, article_id: int, scroll: int) -> None:
        self._lane.ask(
            "article",
            lambda store: with_pictures(
                briefing.article_page(store, self._parts.countries, article_id)
            ),
            lambda both: self._show_article(both, scroll),
        )

    def _show_article(self, both: object, scroll: int) -> None:
        assert isinstance(both, Illustrated)
        page = both.page
        self.setCurrentWidget(self.reader)
        self.reader.show_article(both)
        self.reader.browser.verticalScrollBar().setValue(scroll)
        self.reader.browser.setFocus()
        self.titled.emit(f"{page.article.row.headline} – {page.country.name}")
        if not page.article.row.read:
            self.marks.set_read((page.article.row.id,), True)
        self.shown_article.emit()

    @Slot(int)
    def _show_past(self, article_id: int) -> None:
        self._lane.ask(
            "past", lambda store: briefing.past_texts(store, article_id), self.reader.show_past
        )

    def _leave(self) -> None:
        self._history.push(self._spot())

    def _spot(self) -> Spot:
        article = None
        if self.currentWidget() is self.reader and self.reader.shown is not None:
            article = self.reader.shown.article.row.id
        row = self.country.current()
        return Spot(
            country=self._country,
            about=self._about,
            saved=self._saved,
            article=article,
            row=row.id if row else None,
            rows=len(self.country.model.rows),
            list_scroll=self.country.list.verticalScrollBar().value(),
            article_scroll=self.reader.browser.verticalScrollBar().value(),
            camera=self.globe.camera,
        )

    @Slot()
    def back(self) -> None:
        """Return to where the reader was: page, row, scroll and globe."""
        spot = self._history.pop()
        if spot is None:
            return
        self.globe.set_camera(spot.camera)
        if spot.list_key == self._listed:
            self._turn_to(spot.country, spot.about, saved=spot.saved)
            self._enter_list(spot)
        elif spot.saved:
            self._load_saved(spot)
        elif spot.country is not None:
            self._load_country(spot.country, spot.about, spot)
        else:
            self._show_welcome()

    def _show_welcome(self) -> None:
        self._turn_to(None, False, saved=False)
        self.titled.emit("")
        self.setCurrentWidget(self.welcome)

    @Slot(int)
    def step(self, by: int) -> None:
        """Next (+1) or previous (-1) story; in the list it moves, in an article it opens."""
        rows = self.country.model.rows
        shown = self.reader.shown
        reading = self.currentWidget() is self.reader and shown is not None
        row = self.country.current()
        here = shown.article.row.id if reading and shown is not None else row.id if row else None
        at = self.country.model.position(here) + by if here is not None else 0
        if at >= len(rows) - 3:
            self._more()
        if not 0 <= at < len(rows):
            self.told.emit("No more stories here")
            return
        self._go(rows[at].id, reading)

    @Slot()
    def next_unread(self) -> None:
        """Open the next unread story of the list, beginning again at its top."""
        rows = self.country.model.rows
        row = self.country.current()
        at = self.country.model.position(row.id) if row else -1
        for one in (*rows[at + 1 :], *rows[: at + 1]):
            if not one.read:
                self._go(one.id, True)
                return
        self.told.emit("Everything here is read")

    def _go(self, article_id: int, open_it: bool) -> None:
        self.country.set_current(article_id)
        if not open_it:
            self.country.list.setFocus()
        elif self.currentWidget() is self.reader:
            self._load_article(article_id, 0)  # Back leads to the list, not through every story
        else:
            self.open_article(article_id)

    @Slot()
    def space(self) -> None:
        focused = self.window().focusWidget()
        row = self.country.current()
        if isinstance(focused, QAbstractButton):
            focused.click()  # the key presses the button it is on
        elif self.currentWidget() is self.reader:
            self.reader.browser.page_down()
        elif self.currentWidget() is self.country and row is not None:
            self.open_article(row.id)

    # Read and saved ------------------------------------------------------------------------------

    @Slot()
    def mark_all_read(self) -> None:
        """In "From here" every story of the country, listed yet or not; else those listed."""
        if self._about or self._country is None:
            rows = self.country.model.rows
            self.marks.set_read(tuple(r.id for r in rows if not r.read), True)
        else:
            self.marks.country_read(self._country)

    @Slot()
    def toggle_read(self) -> None:
        """Read becomes unread, unread read."""
        row = self.here()
        if row is not None:
            self.marks.set_read((row.id,), not row.read)

    @Slot()
    def toggle_saved(self) -> None:
        """Save, or take off the saved list."""
        row = self.here()
        if row is not None:
            self.save(not row.saved)

    @Slot(bool)
    def save(self, saved: bool) -> None:
        """Save or unsave the article that is read or the list is on."""
        row = self.here()
        if row is not None and self.marks.set_saved(row, saved):
            self.reader.show_saved(saved)
