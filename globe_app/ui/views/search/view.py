"""The page of results: what is typed in the top bar is searched for here, as it is typed."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from globe_app.briefing import Store, articles
from globe_app.model.article_query import ArticleList, Cursor
from globe_app.model.reader_actions import MarksChange
from globe_app.model.search import Hit, SearchPage
from globe_app.text.shorten import shorten
from globe_app.tr import tr
from globe_app.ui.look.style import Style
from globe_app.ui.map.overlay import Overlay, of_found
from globe_app.ui.places import Article, FoundOrder, Position, Search
from globe_app.ui.searching import Searching
from globe_app.ui.views.search import terms, words
from globe_app.ui.views.search.folder_work import FolderWork
from globe_app.ui.views.search.folders import Folder, FolderRow
from globe_app.ui.views.search.head import ResultsHead
from globe_app.ui.views.search.nothing import NothingFound
from globe_app.ui.views.search.reading import Results, read_folders, read_results, words_found
from globe_app.ui.views.view import Selection, View, ViewContext
from globe_app.ui.widgets.announcer import announce
from globe_app.ui.widgets.article_list import ArticleListView
from globe_app.ui.widgets.article_pages import PAGE
from globe_app.ui.widgets.article_rows import FoundWords, Told
from globe_app.ui.widgets.controls import ToolButton
from globe_app.ui.widgets.form_area import FormArea
from globe_app.ui.widgets.search_line import SearchLine
from globe_app.ui.words.search import hidden, preparing

TYPED_MS = 150  # after the last key
MAX_TITLE = 60  # characters of what is typed
MORE, FOLDERS = "search_more", "folders"


class SearchView(View[Search, Results]):
    """Shows `Results`. The field is its own, and stands in the top bar while the page is seen."""

    place_type = Search

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        images, services = self.services.settings.images, self.services
        self._place: Search | None = None
        self._page = SearchPage("", None)
        self._words: dict[int, FoundWords] = {}  # by article: those of `_page`
        self._searching = Searching(self.services, context.home)
        self._folders: tuple[Folder, ...] = ()
        self._turns = True  # the globe turns to what is found: not while it is being typed
        self.line = SearchLine()
        self.head = ResultsHead(services.countries.shown_name)
        self.folders = FolderRow()
        self.nothing = NothingFound()
        self.list = ArticleListView(
            self.style, lambda name: articles.image_path(images, name), services.flags,
            tr("Articles found"),
        )  # fmt: skip
        self.widget = QWidget()
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._below = QScrollArea()  # in a low window the head would be cut else
        self._below.setWidgetResizable(True)
        self._below.setFrameShape(QScrollArea.Shape.NoFrame)
        self._below.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._below.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._below.setWidget(self.nothing)
        self.nothing.setAutoFillBackground(False)
        top = QWidget()
        rows = QVBoxLayout(top)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.head)
        rows.addWidget(self.folders)
        column.addWidget(FormArea(top, self.widget))  # the list would take of its height else
        top.show()
        column.addWidget(self._below, 1)
        column.addWidget(self.list, 1)
        self._soon = QTimer(self, interval=TYPED_MS, singleShot=True)
        self._soon.timeout.connect(self._search)
        self._read_all = ToolButton("check-check", "", tr("Mark all read"))
        self._keep_button = ToolButton("folder-plus", tr("Save this search"))
        self._more_button = ToolButton("ellipsis", "", tr("More"))
        self._tools = QWidget()  # a button without a parent would be a window
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        for button in (self._keep_button, self._read_all, self._more_button):
            tools.addWidget(button)
        self._work = FolderWork(context, self._searching, self)
        self._connect()
        self.set_style(self.style)

    def _connect(self) -> None:
        self.line.textEdited.connect(lambda _: self._soon.start())
        self.line.stepped.connect(self.step)
        self.line.accepted.connect(self._accept)
        self.line.left.connect(self.list.setFocus)
        self.head.changed.connect(self._retype)
        self.head.order_chosen.connect(self._order)
        self.nothing.dropped.connect(self._drop)
        self.folders.opened.connect(self._open_folder)
        self.folders.menu_wanted.connect(self._open_folder_menu)
        self.folders.renamed.connect(self._work.rename)
        self._work.rename_wanted.connect(self.folders.begin_renaming)
        self._work.saved.connect(self._saved)
        self._work.changed.connect(self._ask_folders)
        self.list.opened.connect(self._open)
        self.list.pointed.connect(self.pointed)
        self.list.more.connect(self._ask_more)
        self.list.passed.connect(self.context.actions.mark_passed)
        self.list.menu_wanted.connect(self._open_menu)
        self.list.current_changed.connect(self.selection_changed)

    # Reading and showing ------------------------------------------------------------------------

    def read(self, place: Search) -> Callable[[Store], Results]:
        searching = self._searching
        return lambda store: read_results(store, searching, place)

    def completed(self, place: Search) -> Callable[[Store], Search] | None:
        searching = self._searching
        return lambda store: replace(place, query=searching.find(store, place, 1).query)

    def show(self, value: Results, place: Search) -> None:
        held = self._place is not None and self._place.page == place.page
        refresh = held and place.at != Position()
        self._place = replace(place, query=value.page.query)
        page = self._page = value.page
        self._words = dict(words_found(page.hits))
        if not refresh:
            self._turns = not self.line.hasFocus()
        if not self.line.hasFocus() or not (place.typing or held):
            self._soon.stop()
            if self.line.text() != place.typed:
                self.line.setText(place.typed)
        troubles = [one.words for one in page.problems] or [preparing(page.preparation)]
        self.head.show_problem(" ".join(one for one in troubles if one))
        title = words.title(page) if place.typed.strip() else tr("Search")
        self.head.show_words(title, words.origins(page), hidden(page))
        if place.typed.strip() and not refresh:
            announce(self.widget, title, instead=True)
        self.head.show_search(place.typed, place.order, page.countries or {}, page.languages or {})
        if value.folders is not None:
            self._folders = value.folders
        self.folders.show_folders(self._folders, place.saved)
        if place.saved and not held:
            self._work.seen(place.saved)
        self._show_actions()
        if refresh and place.order is FoundOrder.RELEVANCE:
            page = self._page = replace(page, hits=self._in_order(page.hits))
        shown = ArticleList(tuple(one.row for one in page.hits), page.more)
        self.list.show_page(shown, self._told(), place.at, refresh=refresh)
        some = bool(shown.rows)
        self.list.setVisible(some)
        self._below.setVisible(not some)
        self.nothing.setVisible(not some)
        if not some:
            self.nothing.tell(*words.nothing(page), words.missing_words(page))
        self.title_changed.emit()
        self.overlay_changed.emit()
        self.selection_changed.emit()

    def _in_order(self, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
        """As they were listed, what is new behind: by relevance a refresh would put them in another order."""
        before = {one.id: at for at, one in enumerate(self.list.articles)}
        return tuple(sorted(hits, key=lambda one: before.get(one.row.id, len(before))))

    def _told(self) -> Told:
        name = self.services.countries.shown_name
        return Told(self.services.clock(), name, days=False, found=self._words)

    def _ask_more(self, after: Cursor) -> None:
        place = self._place
        if place is None:
            return
        searching, page_place = self._searching, place.page

        def append(found: SearchPage) -> None:
            if self._place is None or self._place.page != page_place:
                return
            self._page = replace(self._page, hits=(*self._page.hits, *found.hits))
            self._words.update(words_found(found.hits))  # of these alone: a list may grow long
            self.list.tell(self._told())
            self.list.append(ArticleList(tuple(one.row for one in found.hits), found.more))

        self.services.lane.ask(
            MORE, lambda store: searching.find(store, place, PAGE, after), append
        )

    def here(self) -> Search | None:
        if self._place is None:
            return None
        return replace(self._place, at=self.list.at(), typing=False)

    @property
    def title(self) -> str:
        return self.title_of(self._place or Search())

    def title_of(self, place: Search) -> str:
        typed = shorten(" ".join(place.typed.split()), MAX_TITLE)
        return tr("Search: {words}").format(words=typed) if typed else tr("Search")

    def overlay(self) -> Overlay:
        return of_found(self._page.countries or {}, turn=self._turns)

    def picked(self, code: str) -> bool:
        self._retype(terms.with_value(self.line.text(), "country", code))
        return True

    def toolbar(self) -> list[QWidget]:
        for button, name in self._buttons:
            action = self.context.action(name)
            button.clicked.connect(action.trigger)
            action.changed.connect(self._show_actions)
        self._more_button.clicked.connect(self._open_more)
        self._show_actions()
        return [self._tools]

    @property
    def _buttons(self) -> tuple[tuple[ToolButton, str], ...]:
        return (self._read_all, "mark_all_read"), (self._keep_button, "save_search")

    def _show_actions(self) -> None:
        for button, name in self._buttons:
            action = self.context.action(name)
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())
        is_saved = self._folder(self._place.saved if self._place else 0) is not None
        self._keep_button.setVisible(not is_saved)
        self._more_button.setVisible(is_saved)

    # Saved searches -----------------------------------------------------------------------------

    def keep(self) -> None:
        """Save this search as a folder."""
        place = self._place
        if place is None:
            return
        typed = self.line.text().strip()
        same = next((one for one in self._folders if one.query == typed), None)
        if same is not None:
            self.message.emit(tr("Saved already: “{name}”").format(name=same.name))
        elif typed == self._page.typed.strip() and self._page.query is None:
            self.message.emit(
                tr("Nothing to look for yet.")
            )  # of what is typed nothing is understood
        elif typed:
            self._work.save(Search(typed, place.order))

    def _saved(self, place: Search, number: int) -> None:
        """The page is the folder's from now on; nothing on it moves."""
        held = self._place
        if held is not None and held.typed.strip() == place.typed:
            self._place = replace(held, saved=number)
        self._ask_folders()

    def _folder(self, number: int) -> Folder | None:
        return next((one for one in self._folders if one.id == number), None)

    def _ask_folders(self) -> None:
        """Read the saved searches anew, if they are seen."""
        if self._place is None or not self.widget.isVisible():
            return
        searching = self._searching

        def take(found: tuple[Folder, ...]) -> None:
            self._folders = found
            place = self._place
            if place is not None and place.saved and self._folder(place.saved) is None:
                self._place = place = replace(place, saved=0)  # it was removed
            self.folders.show_folders(found, place.saved if place is not None else 0)
            self._show_actions()
            self.selection_changed.emit()

        self.services.lane.ask(FOLDERS, lambda store: read_folders(store, searching), take)

    def _open_folder(self, number: int) -> None:
        folder = self._folder(number)
        if folder is not None:
            self.wanted.emit(folder.place)

    def _open_folder_menu(self, number: int, where: QPoint) -> None:
        folder = self._folder(number)
        if folder is not None:
            self._work.open_menu(folder, where, self.folders)

    def _open_more(self) -> None:
        folder = self._folder(self._place.saved if self._place else 0)
        if folder is not None:
            button = self._more_button
            where = button.mapToGlobal(QPoint(0, button.height()))
            self._work.open_menu(folder, where, button)

    def bar_widget(self) -> QWidget:
        return self.line

    # What is typed ------------------------------------------------------------------------------

    @Slot()
    def _search(self) -> None:
        """Search for what is typed by now."""
        self._soon.stop()
        place = self._place or Search()
        typed = self.line.text()
        if typed != place.typed:
            self.wanted.emit(Search(typed, place.order, typing=True))

    @Slot()
    def _accept(self) -> None:
        """Return: search at once, or open the current row."""
        place = self._place
        if place is None or self.line.text() != place.typed:
            self._search()
        else:
            self.activate()

    def _retype(self, typed: str) -> None:
        """Change the search as a chip wants it: the field shows it."""
        place = self._place or Search()
        self._soon.stop()
        self.line.setText(typed)
        self.wanted.emit(Search(typed, place.order, typing=True))

    @Slot(int)
    def _drop(self, number: int) -> None:
        """Leave out a word that no article has."""
        page = self._page
        if number < len(page.missing):
            one = page.missing[number]
            self._retype(terms.without_part(page.typed, one.start, one.end))

    def _order(self, order: FoundOrder) -> None:
        self.wanted.emit(Search(self.line.text(), order, typing=True))

    def find_here(self) -> bool:
        if self.line.hasFocus():
            return False
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        return True

    # What the reader does -----------------------------------------------------------------------

    def focus(self) -> None:
        place = self._place
        if self.line.hasFocus() or (place and place.typing and self.list.list.hasFocus()):
            return
        if (place is not None and place.typing) or not self._page.hits:
            self.line.setFocus()
            self.line.end(False)
        else:
            self.list.setFocus()

    def step(self, by: int) -> bool:
        return self.list.step(by)

    def activate(self) -> None:
        current = self.list.current()
        if current is not None:
            self._open(current.id)

    def follow(self, article_id: int) -> None:
        self.list.list.set_current(article_id)

    def selection(self) -> Selection:
        current = self.list.current() if self._page.hits else None
        return Selection(current, 0 if current is None else current.story)

    def marks_changed(self, changes: Iterable[MarksChange]) -> None:
        self.list.change_marks(changes)
        self.selection_changed.emit()

    def minute(self, now: datetime) -> None:
        self.list.retell(self._told())

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        for part in (self.head, self.folders, self.nothing, self.list):
            part.set_style(style)

    def _open(self, article_id: int) -> None:
        here = self.here()
        if here is not None:
            self.wanted.emit(Article(article_id, origin=here))

    def _open_menu(self, where: QPoint, _: object) -> None:
        menu = QMenu(self.list)
        menu.addActions(self.context.context_actions())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)
