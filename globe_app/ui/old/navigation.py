"""The reading pane: which page it shows, and how one leads to another."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from globe_app.briefing.articles import ArticlePage
from globe_app.model.news import ArticleRow
from globe_app.model.story import HEADLINE
from globe_app.ui.old.back_navigation import BackNavigation
from globe_app.ui.old.history import (
    ListLocation,
    MissedLocation,
    StoryLocation,
    View,
    WorldLocation,
)
from globe_app.ui.old.key_commands import KeyCommands
from globe_app.ui.old.look.theme import Theme
from globe_app.ui.old.map.globe_view import GlobeView
from globe_app.ui.old.pages import Pages
from globe_app.ui.old.services import Services
from globe_app.ui.old.views.article.navigation import ArticleNavigation
from globe_app.ui.old.views.country_lists import PAGE, CountryListNavigation
from globe_app.ui.old.views.country_marks import ReadMarks
from globe_app.ui.old.views.missed.navigation import MissedNavigation
from globe_app.ui.old.views.story.navigation import StoryNavigation


class ReadingPane(Pages):
    """The pages of the pane with their navigation and Back."""

    count_changed = Signal(object)  # CountryCount that has changed
    title_changed = Signal(str)  # window title; "" = none
    message = Signal(str)  # message shown as a toast
    shown_brief = Signal()
    shown_article = Signal()

    def __init__(self, services: Services, globe: GlobeView, theme: Theme) -> None:
        super().__init__(services, theme)
        self.services, self.globe = services, globe
        self.behind = View.LIST
        self.marks = ReadMarks(services, self.country)
        self.lists = CountryListNavigation(services, self.country)
        self.articles = ArticleNavigation(services, self.reader, self.marks)
        self.stories = StoryNavigation(services, self.world, self.story)
        self.home = MissedNavigation(services, self.missed)
        self.steps = KeyCommands(self)
        self._trail = BackNavigation(self)
        self._connect()

    def _connect(self) -> None:
        self.lists.count_changed.connect(self.count_changed)
        self.stories.message.connect(self.message)
        self.stories.found.connect(self.open_story)
        self.stories.story_gone.connect(self._show_world)
        self.stories.shown.connect(self._name_story)
        self.welcome.world.connect(self.open_world)
        self.country.opened.connect(self.open_article)
        self.country.tab.connect(self._show_tab)
        self.country.all_read.connect(self.mark_all_read)
        self.welcome.missed.connect(self.open_missed)
        self.home.shown.connect(self._name_missed)
        self.missed.opened.connect(self.open_story)
        self.missed.article_opened.connect(self.open_article)
        self.world.opened.connect(self.open_story)
        self.world.period.connect(lambda days: self.load_world(WorldLocation(days)))
        self.story.quotation_opened.connect(self.open_quotation)
        self.story.back.connect(self.back)
        self.reader.back.connect(self.back)
        self.reader.step.connect(self.steps.step)
        self.reader.save.connect(self.save)
        self.reader.story_wanted.connect(self.open_story)

    @property
    def code(self) -> str | None:
        """The country whose list is open or behind the page; None = none."""
        return self.lists.listed.country

    def forget(self) -> None:
        """Return to the welcome page: what was shown is no longer stored."""
        self._trail.forget()
        self.lists.forget()
        self.stories.mark_stale()
        self.show_welcome()

    @Slot()
    def refresh_stored(self) -> None:
        """Reload the page after the store has changed, keeping the reader's position."""
        self.stories.mark_stale()
        self.lists.mark_stale()
        anew = (
            "anew"  # under its own question name, so that it replaces no question of the reader's
        )
        if self.view is View.LIST:
            location = self.lists.location()
            self.lists.load(location, lambda: self._renew_list(location), anew)
        elif self.view is View.WORLD:
            self.stories.load_world(self.stories.world_location(), lambda: None, anew)
        elif self.view is View.MISSED:
            self.home.load(self.home.location(), lambda: None, anew)

    def _renew_list(self, location: ListLocation) -> None:
        if self.view is View.LIST:
            self.enter_list(location)

    def here(self) -> ArticleRow | None:
        """The article being read, or the current row of the list."""
        row = self.articles.row
        if self.view is View.ARTICLE and row is not None:
            at = self.country.model.position(row.id)
            return self.country.model.rows[at] if at >= 0 else row
        return self.country.current() if self.view is View.LIST else None

    # Going there ---------------------------------------------------------------------------------

    @Slot(str)
    def open_country(self, code: str) -> None:
        """Open a country's articles."""
        self._leave()
        self.load_list(ListLocation(code))

    @Slot()
    def open_saved(self) -> None:
        """Open the saved articles."""
        self._leave()
        self.load_list(ListLocation(saved=True))

    @Slot(int)
    def open_article(self, article_id: int) -> None:
        """Open an article and mark it read."""
        self._leave()
        self.country.set_current(article_id)
        self.load_article(article_id, View.LIST)

    @Slot(int, int)
    def open_quotation(self, article_id: int, number: int) -> None:
        """Open an article of the story at one of its sentences."""
        self._leave()
        self.load_article(article_id, View.STORY, number=number)

    @Slot()
    def open_world(self) -> None:
        """Open the world's stories."""
        if self.view is not View.WORLD:
            self._leave()
            self.load_world(self.stories.world_location())

    @Slot()
    def open_missed(self) -> None:
        """Open what the home country misses."""
        if self.view is not View.MISSED:
            self._leave()
            self.load_missed(self.home.location())

    @Slot(int)
    def open_story(self, story_id: int) -> None:
        """Open a story at its beginning."""
        self._leave()
        self.bring_story(StoryLocation(story_id), self.enter_story)

    # Arriving ------------------------------------------------------------------------------------

    def load_list(self, location: ListLocation) -> None:
        """Load a list and show it from the top."""
        self.globe.select(location.country)
        self.lists.load(location, lambda: self.enter_list(None))

    def load_world(self, location: WorldLocation) -> None:
        """Load and show the world's stories."""
        self.globe.select(None)
        self.stories.load_world(location, self._enter_world)

    def load_missed(self, location: MissedLocation) -> None:
        """Load and show the missed stories."""
        self.globe.select(None)
        self.home.load(location, self._enter_missed)

    def bring_story(self, location: StoryLocation, then: Callable[[], None]) -> None:
        """Load the story of `location` unless it is shown already, then call `then`."""
        self.globe.select(None)
        self.services.lane.drop(PAGE)
        self.stories.bring(location, then)

    def load_article(
        self, article_id: int, behind: View, scroll: int = 0, number: int = HEADLINE
    ) -> None:
        """Show an article, scrolled or at a sentence; `behind`: the page whose rows J and K step through."""
        self.articles.load(
            article_id, lambda page: self._enter_article(page, behind), scroll, number
        )

    def _arrive(self, view: View, page: QWidget) -> None:
        """Bring a loaded page to the front, with the globe overlay that belongs to it."""
        self.view = view
        if view is not View.ARTICLE:
            self.behind = View.STORY if view is View.STORY else View.LIST
        if view is not View.MISSED:
            self.home.leave()
        if self.behind is View.STORY:
            self.stories.enter()
        else:
            self.stories.leave()
        if view is View.MISSED:
            self.home.enter()
        self.setCurrentWidget(page)

    def enter_list(self, location: ListLocation | None) -> None:
        """Show the loaded list, at `location`."""
        self._arrive(View.LIST, self.country)
        self.lists.go_to(location)
        if not self.globe.hasFocus() or location is not None:
            self.country.list.setFocus()
        self.globe.announce(self.country.heading)
        self.title_changed.emit(self.country.name)
        self.shown_brief.emit()

    def _enter_world(self) -> None:
        self._arrive(View.WORLD, self.world)
        self.world.list.setFocus()
        self.title_changed.emit("The world’s stories")

    def _enter_missed(self) -> None:
        self._arrive(View.MISSED, self.missed)
        self.missed.focus_page()

    @Slot(str)
    def _name_missed(self, heading: str) -> None:
        if self.view is View.MISSED:
            self.title_changed.emit(heading)

    def enter_story(self) -> None:
        """Bring the story page to the front; its content is set right after."""
        self.story.set_text_size(self.reader.text_size)
        self._arrive(View.STORY, self.story)

    @Slot(str)
    def _name_story(self, headline: str) -> None:
        if self.view is View.STORY:
            self.title_changed.emit(headline)

    def _enter_article(self, page: ArticlePage, behind: View) -> None:
        """Bring the article page to the front; its content is set right after."""
        self.behind = behind
        self._arrive(View.ARTICLE, self.reader)
        if behind is View.STORY:
            self.globe.select(page.article.row.country)
        self.title_changed.emit(f"{page.article.row.headline} – {page.country.name}")
        self.shown_article.emit()

    @Slot()
    def show_welcome(self) -> None:
        """Show the welcome page."""
        self.services.lane.drop(PAGE)
        self.globe.select(None)
        self.title_changed.emit("")
        self._arrive(View.WELCOME, self.welcome)

    @Slot()
    def _show_world(self) -> None:
        self.load_world(self.stories.world_location())

    @Slot(bool)
    def _show_tab(self, about: bool) -> None:
        if self.code is not None:
            self.load_list(ListLocation(self.code, about))

    # Back ----------------------------------------------------------------------------------------

    def _leave(self) -> None:
        self._trail.leave()

    @Slot()
    def back(self) -> None:
        """Return to the previous location: page, tab, row, scroll position and globe."""
        self._trail.back()

    @property
    def returning(self) -> bool:
        """Whether the current page was reached by Back."""
        return self._trail.returning

    # Read and saved ------------------------------------------------------------------------------

    @Slot()
    def mark_all_read(self) -> None:
        """In "From here", mark every article of the country read; else the listed ones."""
        if self.lists.listed.about or self.code is None:
            rows = self.country.model.rows
            self.marks.set_read(tuple(r.id for r in rows if not r.read), True)
        else:
            self.marks.country_read(self.code)

    @Slot(bool)
    def save(self, saved: bool) -> None:
        """Save or unsave the article being read."""
        row = self.here()
        if row is not None:
            self.articles.save(row, saved)
