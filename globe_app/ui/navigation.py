"""The pane: which page it shows, how one leads to the next, and Back."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from globe_app.briefing.articles import ArticlePage
from globe_app.model.news import ArticleRow
from globe_app.model.story import HEADLINE
from globe_app.ui.history import (
    ListSpot,
    MissedSpot,
    StorySpot,
    View,
    WorldSpot,
)
from globe_app.ui.look.theme import Theme
from globe_app.ui.map.globe_view import GlobeView
from globe_app.ui.pages import Pages
from globe_app.ui.services import Parts
from globe_app.ui.steps import Steps
from globe_app.ui.trail import Trail
from globe_app.ui.views.article.navigation import ArticlesNav
from globe_app.ui.views.country_lists import PAGE, ListsNav
from globe_app.ui.views.country_marks import Marks
from globe_app.ui.views.missed.navigation import MissedNav
from globe_app.ui.views.story.navigation import StoriesNav


class ReadingPane(Pages):
    """The pages of the pane, how one leads to the next, and back."""

    counted = Signal(object)  # CountryCount, read anew
    titled = Signal(str)  # what the window is to be called after; "" = nothing
    told = Signal(str)  # a passing word to the reader
    shown_brief = Signal()
    shown_article = Signal()

    def __init__(self, parts: Parts, globe: GlobeView, theme: Theme) -> None:
        super().__init__(parts, theme)
        self.parts, self.globe = parts, globe
        self.behind = View.LIST
        self.marks = Marks(parts, self.country)
        self.lists = ListsNav(parts, self.country)
        self.articles = ArticlesNav(parts, self.reader, self.marks)
        self.stories = StoriesNav(parts, self.world, self.story)
        self.home = MissedNav(parts, self.missed)
        self.steps = Steps(self)
        self._trail = Trail(self)
        self._connect()

    def _connect(self) -> None:
        self.lists.counted.connect(self.counted)
        self.stories.told.connect(self.told)
        self.stories.found.connect(self.open_story)
        self.stories.gone.connect(self._show_world)
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
        self.world.period.connect(lambda days: self.load_world(WorldSpot(days)))
        self.story.quoted.connect(self.open_quotation)
        self.story.back.connect(self.back)
        self.reader.back.connect(self.back)
        self.reader.step.connect(self.steps.step)
        self.reader.save.connect(self.save)
        self.reader.story_wanted.connect(self.open_story)

    @property
    def code(self) -> str | None:
        """The country whose list is open, or behind what is read."""
        return self.lists.listed.country

    def forget(self) -> None:
        """Back to the beginning: what was shown is no longer stored."""
        self._trail.forget()
        self.lists.forget()
        self.stories.grow_old()
        self.show_welcome()

    @Slot()
    def take_up_news(self) -> None:
        """What is stored has changed: show the list anew, where the reader is in it."""
        self.stories.grow_old()
        anew = "anew"  # a question of its own: it drops none that the reader has asked
        if self.view is View.LIST:
            spot = self.lists.spot()
            self.lists.load(spot, lambda: self._renew_list(spot), anew)
        elif self.view is View.WORLD:
            self.stories.load_world(self.stories.world_spot(), lambda: None, anew)
        elif self.view is View.MISSED:
            self.home.load(self.home.spot(), lambda: None, anew)

    def _renew_list(self, spot: ListSpot) -> None:
        if self.view is View.LIST:
            self.enter_list(spot)

    def here(self) -> ArticleRow | None:
        """The article that is read, or the row the list is on."""
        row = self.articles.row
        if self.view is View.ARTICLE and row is not None:
            at = self.country.model.position(row.id)
            return self.country.model.rows[at] if at >= 0 else row
        return self.country.current() if self.view is View.LIST else None

    # Going there ---------------------------------------------------------------------------------

    @Slot(str)
    def open_country(self, code: str) -> None:
        """Show a country's stories."""
        self._leave()
        self.load_list(ListSpot(code))

    @Slot()
    def open_saved(self) -> None:
        """Show the stories the reader saved."""
        self._leave()
        self.load_list(ListSpot(saved=True))

    @Slot(int)
    def open_article(self, article_id: int) -> None:
        """Show an article of the list; it counts as read."""
        self._leave()
        self.country.set_current(article_id)
        self.load_article(article_id, View.LIST)

    @Slot(int, int)
    def open_quotation(self, article_id: int, number: int) -> None:
        """Show an article of the story, at one of its sentences."""
        self._leave()
        self.load_article(article_id, View.STORY, number=number)

    @Slot()
    def open_world(self) -> None:
        """Show the world's stories."""
        if self.view is not View.WORLD:
            self._leave()
            self.load_world(self.stories.world_spot())

    @Slot()
    def open_missed(self) -> None:
        """Show what the home country misses."""
        if self.view is not View.MISSED:
            self._leave()
            self.load_missed(self.home.spot())

    @Slot(int)
    def open_story(self, story_id: int) -> None:
        """Show a story from its beginning."""
        self._leave()
        self.bring_story(StorySpot(story_id), self.enter_story)

    # Arriving ------------------------------------------------------------------------------------

    def load_list(self, spot: ListSpot) -> None:
        """Read a list and show it from its top."""
        self.globe.select(spot.country)
        self.lists.load(spot, lambda: self.enter_list(None))

    def load_world(self, spot: WorldSpot) -> None:
        """Read the world's stories and show them."""
        self.globe.select(None)
        self.stories.load_world(spot, self._enter_world)

    def load_missed(self, spot: MissedSpot) -> None:
        """Read what is missed and show it."""
        self.globe.select(None)
        self.home.load(spot, self._enter_missed)

    def bring_story(self, spot: StorySpot, then: Callable[[], None]) -> None:
        """Have the story's page hold the story of `spot`, then go on."""
        self.globe.select(None)
        self.parts.lane.drop(PAGE)
        self.stories.bring(spot, then)

    def load_article(
        self, article_id: int, behind: View, scroll: int = 0, number: int = HEADLINE
    ) -> None:
        """Show an article, scrolled or at a sentence; `behind`: what J and K step through."""
        self.articles.load(
            article_id, lambda page: self._enter_article(page, behind), scroll, number
        )

    def _arrive(self, view: View, page: QWidget) -> None:
        """A page has come: put it in front, with the globe that belongs to it."""
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

    def enter_list(self, spot: ListSpot | None) -> None:
        """The list is loaded: show it, where `spot` says."""
        self._arrive(View.LIST, self.country)
        self.lists.go_to(spot)
        if not self.globe.hasFocus() or spot is not None:
            self.country.list.setFocus()
        self.globe.say(self.country.heading)
        self.titled.emit(self.country.name)
        self.shown_brief.emit()

    def _enter_world(self) -> None:
        self._arrive(View.WORLD, self.world)
        self.world.list.setFocus()
        self.titled.emit("The world’s stories")

    def _enter_missed(self) -> None:
        self._arrive(View.MISSED, self.missed)
        self.missed.focus_page()

    @Slot(str)
    def _name_missed(self, heading: str) -> None:
        if self.view is View.MISSED:
            self.titled.emit(heading)

    def enter_story(self) -> None:
        """The story is read; it is put on the page right after."""
        self.story.set_text_size(self.reader.text_size)
        self._arrive(View.STORY, self.story)

    @Slot(str)
    def _name_story(self, headline: str) -> None:
        if self.view is View.STORY:
            self.titled.emit(headline)

    def _enter_article(self, page: ArticlePage, behind: View) -> None:
        """The article is read; it is put on the page right after."""
        self.behind = behind
        self._arrive(View.ARTICLE, self.reader)
        if behind is View.STORY:
            self.globe.select(page.article.row.country)
        self.titled.emit(f"{page.article.row.headline} – {page.country.name}")
        self.shown_article.emit()

    @Slot()
    def show_welcome(self) -> None:
        """Back at the beginning."""
        self.parts.lane.drop(PAGE)
        self.globe.select(None)
        self.titled.emit("")
        self._arrive(View.WELCOME, self.welcome)

    @Slot()
    def _show_world(self) -> None:
        self.load_world(self.stories.world_spot())

    @Slot(bool)
    def _show_tab(self, about: bool) -> None:
        if self.code is not None:
            self.load_list(ListSpot(self.code, about))

    # Back ----------------------------------------------------------------------------------------

    def _leave(self) -> None:
        self._trail.leave()

    @Slot()
    def back(self) -> None:
        """Return to where the reader was: page, tab, row, scroll and globe."""
        self._trail.back()

    @property
    def returning(self) -> bool:
        """Whether the reader came back to this page: the globe stands as it stood then."""
        return self._trail.returning

    # Read and saved ------------------------------------------------------------------------------

    @Slot()
    def mark_all_read(self) -> None:
        """In "From here" every story of the country, listed yet or not; else those listed."""
        if self.lists.listed.about or self.code is None:
            rows = self.country.model.rows
            self.marks.set_read(tuple(r.id for r in rows if not r.read), True)
        else:
            self.marks.country_read(self.code)

    @Slot(bool)
    def save(self, saved: bool) -> None:
        """Save or unsave the article that is read."""
        row = self.here()
        if row is not None:
            self.articles.save(row, saved)
