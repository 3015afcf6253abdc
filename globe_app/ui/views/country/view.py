"""A country's page: its articles or those about it, by days; without any, the outlets that are known there."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from globe_app.briefing import Store, articles
from globe_app.briefing.articles import CountryBrief, counted
from globe_app.model.article_query import ArticleList, ArticleQuery, Cursor
from globe_app.model.outlet_actions import SwitchOutlet
from globe_app.model.reader_actions import Done, MarksChange
from globe_app.ui.look.style import Role, Style
from globe_app.ui.places import Article, Country, ListFilter, Position
from globe_app.ui.views.country import filter_menu, words
from globe_app.ui.views.country.empty import Choice, EmptyCountry
from globe_app.ui.views.country.header import CountryHeader
from globe_app.ui.views.country.reading import read
from globe_app.ui.views.view import Selection, View, ViewContext
from globe_app.ui.widgets.article_list import ArticleListView
from globe_app.ui.widgets.article_pages import PAGE
from globe_app.ui.widgets.article_rows import Told
from globe_app.ui.widgets.controls import Text, ToolButton
from globe_app.ui.words.countries import in_sentence
from globe_app.ui.words.translation import language_name

MORE = "country more"
MORE_ACTIONS = ("next_unread", "somewhere", "outlets", "sync")


class CountryView(View[Country, CountryBrief]):
    """Shows a `CountryBrief`. Its rows stay where they are when news arrive."""

    place_type = Country

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        services, style = context.services, context.style
        self._place: Country | None = None
        self._page: CountryBrief | None = None
        self._switching: Done | None = None  # outlets are being switched on, to be asked at once
        images = services.settings.images
        self.list = ArticleListView(
            style, lambda name: articles.image_path(images, name), services.flags, "Articles"
        )
        self.header = CountryHeader(style, services.flags)
        self.empty = EmptyCountry(style)
        self.meanwhile = Text("", Role.META_STRONG, "muted")
        self.nothing = Text("", Role.SAID_ITALIC, "muted", wrap=True)
        self.widget = QWidget()
        self.widget.setObjectName("countryPage")
        self._read_all = ToolButton("check-check", "Mark all read")
        self._more_button = ToolButton("ellipsis", "", "More")
        self._lay_out()
        self._connect()
        self.set_style(style)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self.widget)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addWidget(self.nothing)
        self._column.addWidget(self.empty)
        self._column.addWidget(self.meanwhile)
        self._column.addWidget(self.list, 1)
        self._spare = QWidget()
        self._column.addWidget(self._spare, 1)

    def _connect(self) -> None:
        self.header.about_chosen.connect(self._go_about)
        self.header.filter_wanted.connect(self._open_filter)
        self.header.filter_dropped.connect(lambda: self._narrow(ListFilter()))
        self.list.opened.connect(self._open)
        self.list.pointed.connect(self.pointed)
        self.list.more.connect(self._ask_more)
        self.list.menu_wanted.connect(self._open_menu)
        self.list.current_changed.connect(self.selection_changed)
        self.empty.switch_on.connect(self._switch_on)
        self.empty.add.connect(lambda: self.run.emit("outlets"))
        self.empty.update_wanted.connect(lambda: self.run.emit("sync"))
        self.context.actions.done.connect(self._done)

    # Reading and showing ------------------------------------------------------------------------

    def read(self, place: Country) -> Callable[[Store], CountryBrief]:
        info = self.services.countries.info(place.code)
        return lambda store: read(store, info, place)

    def show(self, value: CountryBrief, place: Country) -> None:
        held = self._place is not None and self._place.page == place.page
        refresh = held and place.at != Position()
        self._place, self._page = place, value
        self._show_header()
        self._show_body(value, place, refresh=refresh)
        self.title_changed.emit()
        self.selection_changed.emit()

    @property
    def _nobody(self) -> bool:
        """Whether nothing has ever come from the country, so that its outlets are offered."""
        place, page = self._place, self._page
        return (
            place is not None and page is not None and not place.about
            and place.filter == ListFilter() and not page.count.articles and not page.page.rows
        )  # fmt: skip

    def _show_header(self) -> None:
        place, page = self._place, self._page
        if place is None or page is None:
            return
        info = self.services.countries.info(page.code)
        abroad = tuple(one.name for one in page.abroad)
        facts = words.facts(info, page.count, len(page.known), abroad, self.services.clock())
        self.header.show_country(page.code, info.name, facts)
        where = in_sentence(info.name)
        self.header.segments.set_texts(
            (f"From {where}", f"About {where}"),
            (f"{page.count.articles:,}", words.about_count(page.about_here)),
        )
        self.header.segments.set_chosen(int(place.about))
        self.header.show_narrowed(words.filter_words(place.filter, self._outlet_name()))
        some = bool(page.page.rows) or place.filter != ListFilter()
        self.header.segments.setVisible(page.count.articles > 0 or place.about)
        self.header.filter.setVisible(some and not self._nobody)

    def _show_body(self, page: CountryBrief, place: Country, *, refresh: bool) -> None:
        info = self.services.countries.info(page.code)
        shown = page.meanwhile if self._nobody else page.page
        at_home = not place.about and not self._nobody
        self.list.show_page(shown, self._told(at_home), place.at, refresh=refresh)
        self.list.setVisible(bool(shown.rows))
        self.empty.setVisible(self._nobody)
        self.meanwhile.setVisible(self._nobody and bool(shown.rows))
        self.nothing.setVisible(not self._nobody and not shown.rows)
        self._spare.setVisible(not shown.rows and not self._nobody)
        if self._nobody:
            says, more_words = words.invitation(
                info, len(page.known), sum(one.on for one in page.known)
            )
            self.empty.show_choices(says, more_words, [
                Choice(one.id, words.outlet_words(one), one.on) for one in page.known
            ])  # fmt: skip
            self.meanwhile.setText(f"Meanwhile, about {in_sentence(info.name)}")
            limit = self.empty.height_wanted() if shown.rows else 16_777_215
            self.empty.setMaximumHeight(limit)
        elif not shown.rows:
            self.nothing.setText(words.nothing(info, place, self._outlet_name()))

    def _told(self, at_home: bool) -> Told:
        name = None if at_home else self.services.countries.name
        return Told(self.services.clock(), name)

    def _ask_more(self, after: Cursor) -> None:
        place, page = self._place, self._page
        if place is None or page is None:
            return
        page_place = place.page

        def append(found: ArticleList) -> None:
            if self._place is not None and self._place.page == page_place:
                self.list.append(found)

        query = ArticleQuery(about=page.code) if self._nobody else page.query
        following = replace(query, after=after)
        self.services.lane.ask(MORE, lambda store: articles.listed(store, following, PAGE), append)

    def here(self) -> Country | None:
        return None if self._place is None else replace(self._place, at=self.list.at())

    @property
    def title(self) -> str:
        return "" if self._page is None else self.services.countries.name(self._page.code)

    def country(self) -> str:
        return "" if self._page is None else self._page.code

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
        if self.list.isVisibleTo(self.widget):
            self.list.setFocus()
        elif self.empty.isVisibleTo(self.widget):
            self.empty.first_control().setFocus()
        else:
            self.header.segments.setFocus()

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

    def _open_filter(self) -> None:
        place, page = self._place, self._page
        if place is None or page is None:
            return
        menu = QMenu(self.header.filter)
        languages = tuple((one.code, language_name(one.code)) for one in page.language_choices)
        outlets = tuple((one.id, words.named(one.name, one.latin)) for one in page.outlet_choices)
        filter_menu.fill(menu, place.filter, outlets, languages, self._narrow)
        button = self.header.filter
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

    def _outlet_name(self) -> str:
        if self._page is None or self._place is None:
            return ""
        chosen = self._place.filter.outlet
        return next((one.name for one in self._page.outlet_choices if one.id == chosen), "")

    # Switching outlets on -----------------------------------------------------------------------

    def _switch_on(self, ids: tuple[str, ...]) -> None:
        def work(store: Store, now: datetime) -> Done:
            for one in ids:
                self.services.outlet_action(store, SwitchOutlet(one, True))
            said = f"{counted(len(ids), 'outlet', 'outlets')} switched on"
            self._switching = Done(said, lists_changed=True)
            return self._switching

        self.context.actions.run(work)

    def _done(self, done: Done) -> None:
        if done is self._switching:
            self._switching = None
            self.run.emit("sync")
        for count in done.counts:
            if self._page is not None and count.code == self._page.code:
                self._page = replace(self._page, count=count)
                self._show_header()

    # What changes -------------------------------------------------------------------------------

    def marks_changed(self, changes: Iterable[MarksChange]) -> None:
        self.list.change_marks(changes)
        self.selection_changed.emit()

    def minute(self, now: datetime) -> None:
        if self._page is not None and self._place is not None:
            self._show_header()
            self.list.retell(self._told(not self._place.about and not self._nobody))

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        for part in (self.header, self.empty, self.list):
            part.set_style(style)
        left, right = style.px(34), style.px(28)
        self.meanwhile.setContentsMargins(left, style.px(8), right, style.px(4))
        self.nothing.setContentsMargins(left, style.px(12), right, style.px(12))
