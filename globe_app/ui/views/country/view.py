"""A country's page: its articles or those about it, by days; without any, the outlets that are known there."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from globe_app.briefing import Store, articles
from globe_app.briefing.articles import CountryBrief
from globe_app.model.article_query import ArticleList, ArticleQuery, Cursor
from globe_app.model.reader_actions import Done, MarksChange
from globe_app.pipeline import reader_actions
from globe_app.tr import tr
from globe_app.ui.look.style import Style
from globe_app.ui.places import Article, Country, ListFilter, Position
from globe_app.ui.views.country import filter_menu, words
from globe_app.ui.views.country.page import CountryPage, nobody
from globe_app.ui.views.country.reading import read
from globe_app.ui.views.view import Selection, View, ViewContext
from globe_app.ui.widgets.article_pages import PAGE
from globe_app.ui.widgets.controls import ToolButton
from globe_app.ui.words.translation import language_name

MORE = "country more"
MORE_ACTIONS = ("next_unread", "alert", "somewhere", "outlets", "sync")


class CountryView(View[Country, CountryBrief]):
    """Shows a `CountryBrief`. Its rows stay where they are when news arrive."""

    place_type = Country

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        services, style = context.services, context.style
        self._place: Country | None = None
        self._brief: CountryBrief | None = None
        self._switching: Done | None = None  # outlets are being switched on, to be asked at once
        images = services.settings.images
        self.page = CountryPage(
            style, services.flags, lambda name: articles.image_path(images, name),
            services.countries.shown_name,
        )  # fmt: skip
        self.widget = self.page
        self.list = self.page.list
        self._read_all = ToolButton("check-check", tr("Mark all read"))
        self._more_button = ToolButton("ellipsis", "", tr("More"))
        self._connect()
        self.set_style(style)

    def _connect(self) -> None:
        header, empty = self.page.header, self.page.empty
        header.about_chosen.connect(self._go_about)
        header.filter_wanted.connect(self._open_filter)
        header.filter_dropped.connect(lambda: self._narrow(ListFilter()))
        self.list.opened.connect(self._open)
        self.list.pointed.connect(self.pointed)
        self.list.more.connect(self._ask_more)
        self.list.passed.connect(self.context.actions.mark_passed)
        self.list.menu_wanted.connect(self._open_menu)
        self.list.current_changed.connect(self.selection_changed)
        self.page.hidden.show_them.clicked.connect(self._show_hidden)
        self.page.hidden.rules.clicked.connect(lambda: self.run.emit("rules"))
        empty.switch_on.connect(self._switch_on)
        empty.add.connect(lambda: self.run.emit("outlets"))
        empty.update_wanted.connect(lambda: self.run.emit("sync"))
        self.context.actions.done.connect(self._done)

    # Reading and showing ------------------------------------------------------------------------

    def read(self, place: Country) -> Callable[[Store], CountryBrief]:
        services, now = self.services, self.services.clock()
        return lambda store: read(
            store, services.countries, services.settings.resources, now, place
        )

    def show(self, value: CountryBrief, place: Country) -> None:
        held = self._place is not None and self._place.page == place.page
        refresh = held and place.at != Position()
        self._place, self._brief = place, value
        info, now = self.services.countries.info(value.code), self.services.clock()
        self.page.show_head(info, value, place, now)
        self.page.show_body(info, value, place, now, refresh=refresh)
        self.title_changed.emit()
        self.selection_changed.emit()

    def _ask_more(self, after: Cursor) -> None:
        place, page = self._place, self._brief
        if place is None or page is None:
            return
        page_place = place.page

        def append(found: ArticleList) -> None:
            if self._place is not None and self._place.page == page_place:
                self.list.append(found)

        query = ArticleQuery(about=page.code) if nobody(page, place) else page.query
        following = replace(query, after=after)
        self.services.lane.ask(MORE, lambda store: articles.listed(store, following, PAGE), append)

    def here(self) -> Country | None:
        return None if self._place is None else replace(self._place, at=self.list.at())

    def title_of(self, place: Country) -> str:
        return self.services.countries.shown_name(place.code)

    @property
    def title(self) -> str:
        return "" if self._brief is None else self.services.countries.shown_name(self._brief.code)

    def country(self) -> str:
        return "" if self._brief is None else self._brief.code

    def toolbar(self) -> list[QWidget]:
        action = self.context.action("mark_all_read")
        self._read_all.setToolTip(action.toolTip())
        self._read_all.clicked.connect(action.trigger)
        action.changed.connect(self._show_action)
        self._more_button.clicked.connect(self._open_more)
        self._show_action()
        return [self._read_all, self._more_button]

    def _show_action(self) -> None:
        action = self.context.action("mark_all_read")
        self._read_all.setEnabled(action.isEnabled())
        self._read_all.setToolTip(action.toolTip())

    def _open_more(self) -> None:
        self._pop_up([self.context.action(name) for name in MORE_ACTIONS], self._more_button)

    # What the reader does -----------------------------------------------------------------------

    def focus(self) -> None:
        self.page.focus()

    def step(self, by: int) -> bool:
        return self.list.step(by)

    def activate(self) -> None:
        current = self.list.current()
        if current is not None:
            self._open(current.id)

    def follow(self, article_id: int) -> None:
        self.list.list.set_current(article_id)

    def selection(self) -> Selection:
        current = self.list.current()
        return Selection(current, 0 if current is None else current.story)

    def _open(self, article_id: int) -> None:
        here = self.here()
        if here is not None:
            self.wanted.emit(Article(article_id, origin=here))

    def _go_about(self, about: bool) -> None:
        if self._place is not None and self._place.about != about:
            self.wanted.emit(Country(self._place.code, about=about))

    def _narrow(self, chosen: ListFilter) -> None:
        if self._place is not None:
            self.wanted.emit(Country(self._place.code, self._place.about, chosen))

    def _show_hidden(self) -> None:
        self._narrow(ListFilter(hidden=True))

    def _open_filter(self) -> None:
        place, page = self._place, self._brief
        if place is None or page is None:
            return
        menu = QMenu(self.page.header.filter)
        languages = tuple((one.code, language_name(one.code)) for one in page.language_choices)
        outlets = tuple((one.id, words.named(one.name, one.latin)) for one in page.outlet_choices)
        filter_menu.fill(menu, place.filter, outlets, languages, self._narrow)
        button = self.page.header.filter
        self._pop_up([], button, menu)

    def _open_menu(self, where: QPoint, _: object) -> None:
        menu = QMenu(self.list)
        menu.addActions(self.context.context_actions())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    @staticmethod
    def _pop_up(actions: list[QAction], button: QWidget, menu: QMenu | None = None) -> None:
        """Open a menu under a button."""
        menu = menu or QMenu(button)
        menu.addActions(actions)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    # Switching outlets on -----------------------------------------------------------------------

    def _switch_on(self, ids: tuple[str, ...]) -> None:
        def work(store: Store, now: datetime) -> Done:
            self._switching = reader_actions.switch_outlets(store, ids, True, now)
            return self._switching

        self.context.actions.run(work)

    def _done(self, done: Done) -> None:
        if done is self._switching:
            self._switching = None
            self.run.emit("sync")
        place, page = self._place, self._brief
        for count in done.counts:
            if place is not None and page is not None and count.code == page.code:
                self._brief = page = replace(page, count=count)
                self.page.show_head(
                    self.services.countries.info(page.code), page, place, self.services.clock()
                )

    # What changes -------------------------------------------------------------------------------

    def marks_changed(self, changes: Iterable[MarksChange]) -> None:
        self.list.change_marks(changes)
        self.selection_changed.emit()

    def minute(self, now: datetime) -> None:
        place, page = self._place, self._brief
        if place is not None and page is not None:
            self.page.show_head(self.services.countries.info(page.code), page, place, now)
            self.page.retell(page, place, now)

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.page.set_style(style)
