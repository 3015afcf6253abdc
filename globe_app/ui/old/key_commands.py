"""Single-key commands on whatever page is shown: next, previous, space, marks, originals."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QAbstractButton, QComboBox

from globe_app.ui.old.history import View
from globe_app.ui.old.views.story.tabs import REPLAY, TAKES, WHY

if TYPE_CHECKING:
    from globe_app.ui.old.navigation import ReadingPane


class KeyCommands(QObject):
    """The key commands of a `ReadingPane`."""

    def __init__(self, pane: "ReadingPane") -> None:
        super().__init__(pane)
        self._pane = pane

    @Slot(int)
    def step(self, by: int) -> None:
        """Next (+1) or previous (-1): moves within a list or page; opens the next article."""
        pane = self._pane
        if pane.view is View.WORLD:
            moved = pane.world.step(by)
        elif pane.view is View.MISSED:
            moved = pane.missed.step(by)
        elif pane.view is View.STORY:
            moved = self._step_on_story(by)
        elif pane.view is View.ARTICLE and pane.behind is View.STORY:
            moved = self._step_in_story(by)
        else:
            moved = self._step_in_list(by)
        if not moved:
            pane.message.emit(
                "No more stories here" if pane.view is not View.STORY else "No more here"
            )

    def _step_on_story(self, by: int) -> bool:
        """Next theme, article, step or heading of the open story tab."""
        story = self._pane.story
        if story.tab == TAKES:
            return story.takes.step(by)
        if story.tab == WHY:
            return story.why.step(by)
        if story.tab == REPLAY:
            at = story.replay.at
            story.replay.go_to(at + by)
            return story.replay.at != at
        browser = story.browser(story.tab)
        return browser is not None and browser.step_heading(by)

    def _space_on_story(self) -> None:
        """Scroll a page, or open the current article of the list."""
        story = self._pane.story
        browser = story.browser(story.tab)
        if story.tab == WHY and story.why.list.hasFocus():
            story.why.model.toggle(story.why.list.currentIndex())
        elif browser is not None:
            browser.page_down()

    def _step_in_story(self, by: int) -> bool:
        """Open the next or previous article of the story, by publication time."""
        pane, ids = self._pane, self._pane.stories.articles()
        row = pane.here()
        at = ids.index(row.id) + by if row is not None and row.id in ids else -1
        if not 0 <= at < len(ids):
            return False
        pane.load_article(ids[at], View.STORY)
        return True

    def _step_in_list(self, by: int) -> bool:
        pane = self._pane
        rows, row = pane.country.model.rows, pane.here() or pane.country.current()
        at = pane.country.model.position(row.id) + by if row is not None else 0
        if at >= len(rows) - 3:
            pane.lists.more()
        if not 0 <= at < len(rows):
            return False
        self._go(rows[at].id, pane.view is View.ARTICLE)
        return True

    @Slot()
    def next_unread(self) -> None:
        """Open the next unread article of the list, wrapping at its end."""
        pane = self._pane
        if View.STORY in (pane.view, pane.behind) or pane.view in (View.WORLD, View.MISSED):
            pane.message.emit("The next unread story is looked for in a country’s list")
            return
        rows, row = pane.country.model.rows, pane.country.current()
        at = pane.country.model.position(row.id) if row else -1
        for one in (*rows[at + 1 :], *rows[: at + 1]):
            if not one.read:
                self._go(one.id, True)
                return
        pane.message.emit("Everything here is read")

    def _go(self, article_id: int, open_it: bool) -> None:
        pane = self._pane
        pane.country.set_current(article_id)
        if not open_it:
            pane.country.list.setFocus()
        elif pane.view is View.ARTICLE:
            pane.load_article(article_id, View.LIST)  # Back leads to the list
        else:
            pane.open_article(article_id)

    @Slot()
    def space(self) -> None:
        """Press the focused button, scroll a page, or open the current row."""
        pane, focused = self._pane, self._pane.window().focusWidget()
        row = pane.country.current()
        if isinstance(focused, QAbstractButton):
            focused.click()
        elif isinstance(focused, QComboBox):
            focused.showPopup()
        elif pane.view is View.ARTICLE:
            pane.reader.browser.page_down()
        elif pane.view is View.STORY:
            self._space_on_story()
        elif pane.view is View.WORLD:
            self.open_story()
        elif pane.view is View.MISSED:
            pane.missed.open_current()
        elif pane.view is View.LIST and row is not None:
            pane.open_article(row.id)

    @Slot()
    def open_story(self) -> None:
        """Open the current story, or the story of the current article."""
        pane, row = self._pane, self._pane.here()
        story = pane.world.current() if pane.view is View.WORLD else None
        overlooked = pane.missed.current() if pane.view is View.MISSED else None
        if story is not None:
            pane.open_story(story.id)
        elif overlooked is not None:
            pane.open_story(overlooked.row.id)
        elif row is not None:
            pane.stories.find_of(row.id)

    @Slot()
    def toggle_read(self) -> None:
        """Toggle read and unread."""
        row = self._pane.here()
        if row is not None:
            self._pane.articles.set_read(row, not row.read)

    @Slot()
    def toggle_saved(self) -> None:
        """Save or unsave the current article."""
        row = self._pane.here()
        if row is not None:
            self._pane.articles.save(row, not row.saved)

    @Slot()
    def toggle_original(self) -> None:
        """Switch between originals and English."""
        if self._pane.view is View.STORY:
            self._pane.story.toggle_originals()
        elif self._two_languages():
            self._pane.reader.toggle_original()

    @Slot()
    def toggle_both(self) -> None:
        """Switch between both languages side by side and English."""
        if self._two_languages():
            self._pane.reader.toggle_both()

    def _two_languages(self) -> bool:
        """Whether the article has two languages; otherwise a message says so."""
        pane = self._pane
        page = pane.reader.shown if pane.view is View.ARTICLE else None
        if page is None:
            pane.message.emit("Open an article for that")
        elif page.article.english is None:
            pane.message.emit("This article is stored in one language only")
        return page is not None and page.article.english is not None

    @Slot()
    def translate(self) -> None:
        """Translate the article now, where that is offered."""
        pane = self._pane
        if pane.view is View.ARTICLE and pane.reader.strip.translate.isVisible():
            pane.reader.strip.translate.click()
        else:
            pane.message.emit("There is nothing to translate here")

    @Slot(int)
    def open_part(self, tab: int) -> None:
        """Open a tab of the story."""
        pane = self._pane
        if pane.view is View.STORY:
            pane.story.tabs.setCurrentIndex(tab)
        else:
            pane.message.emit("Open a story for that: T opens the one an article tells")

    @Slot()
    def undo(self) -> None:
        """Undo the last split or merge, on a story page."""
        if self._pane.view is View.STORY:
            self._pane.stories.undo()
        else:
            self._pane.message.emit("Open a story for that: splits and merges are taken back there")
