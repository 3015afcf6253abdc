"""The sheet of countries: the globe as a list, to read, to search and to open from."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from globe_app.briefing.articles import Overview, overview
from globe_app.geo.continents import Continent
from globe_app.model.news import CountryCount
from globe_app.tr import tr
from globe_app.ui.dialogs.country_rows import CountryFilter, CountryOrder, columns, country_rows
from globe_app.ui.dialogs.sheet_head import PAD, HeadedSheet
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.style import Role, Style
from globe_app.ui.services import Services
from globe_app.ui.widgets.announcer import announce
from globe_app.ui.widgets.controls import Chip, Segments, Text
from globe_app.ui.widgets.flow import FlowLayout
from globe_app.ui.widgets.table import Table, TableRow

SIZE = QSize(720, 812)  # px at 100 % text
ROW_HEIGHT = 40


class CountriesSheet(HeadedSheet):
    """All countries with outlets. Enter opens one; what is typed narrows the list."""

    chosen = Signal(str)  # code: open it
    turn_wanted = Signal(str)  # code: turn the globe to it

    def __init__(self, over: QWidget, services: Services, style: Style) -> None:
        super().__init__(over, tr("Countries"), tr("Countries"), SIZE)
        self._services = services
        self._counts: Mapping[str, CountryCount] = {}
        self.filter = CountryFilter()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Name of a country"))
        self.search.setAccessibleName(tr("Find a country by name"))
        self.search.setClearButtonEnabled(True)
        self.order = Segments(tr("Order"), tuple(tr(one.value) for one in CountryOrder))
        self.chips: dict[Continent | None, Chip] = {None: Chip(tr("All"))}
        self.chips |= {one: Chip(tr(one.value)) for one in Continent}
        self.table = Table(style, columns(), services.flags, tr("Countries"), row_height=ROW_HEIGHT)
        self.nothing = Text("", Role.META, wrap=True)
        self.nothing.hide()
        self._lay_out()
        self.search.textChanged.connect(self._typed)
        self.search.installEventFilter(self)
        self.order.chosen.connect(self._sort)
        for continent, chip in self.chips.items():
            chip.clicked.connect(partial(self._narrow, continent))
        self.table.opened.connect(self._open)
        self.table.menu_wanted.connect(self._menu)
        self.first_focus = lambda: self.search

    def _lay_out(self) -> None:
        self._controls = QVBoxLayout()
        self._top, self._chips = QHBoxLayout(), FlowLayout()
        self._top.addWidget(self.search, 1)
        self._top.addWidget(self.order)
        for chip in self.chips.values():
            self._chips.addWidget(chip)
        self._controls.addLayout(self._top)
        self._controls.addLayout(self._chips)
        self.body.addLayout(self._controls)
        self._said = QHBoxLayout()
        self._said.addWidget(self.nothing)
        self.body.addLayout(self._said)
        self.body.addWidget(self.table, 1)
        self._space()

    def _space(self) -> None:
        px = applied().px
        self._controls.setContentsMargins(px(PAD), px(4), px(PAD), px(10))
        self._controls.setSpacing(px(10))
        self._top.setSpacing(px(12))
        self._chips.setSpacing(px(6))
        self._said.setContentsMargins(px(PAD), 0, px(PAD), 0)

    def open_countries(self) -> None:
        """Open it with what is stored now; what was sought before is not sought any more."""
        self.search.clear()
        self._show()
        self.open_it()
        self._services.lane.ask("countries", overview, self._counted)

    def _counted(self, found: Overview) -> None:
        self._counts = found.counts
        self._show()

    @Slot(str)
    def _typed(self, words: str) -> None:
        self.filter = replace(self.filter, words=words)
        self._show()
        found = len(self.table.model_.rows)
        announce(self, tr("%n {country|countries}", "", found), instead=True)

    @Slot(int)
    def _sort(self, at: int) -> None:
        self.filter = replace(self.filter, order=tuple(CountryOrder)[at])
        self._show()

    def _narrow(self, continent: Continent | None, _: bool = False) -> None:
        self.filter = replace(self.filter, continent=continent)
        self._show()

    def _show(self) -> None:
        for continent, chip in self.chips.items():
            chip.setChecked(continent is self.filter.continent)
        countries = self._services.countries
        rows = country_rows(countries, self._counts, self.filter, countries.shown_name)
        self.table.model_.show(rows)
        if rows and self.table.current() is None:
            self.table.set_current(rows[0].id)
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.nothing.setText(
            tr("No country is called so") if self.filter.words else tr("No outlet here yet")
        )
        unread = sum(one.unread for one in self._counts.values())
        self.head.tell(tr("Countries"), tr("%n unread", "", unread))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, Down and Enter in the field are the list's."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.search and pressed and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        row = self.table.current()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if row is not None:
                self._open(row.id)
            return True
        if key == Qt.Key.Key_Down and self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    @Slot(str)
    def _open(self, code: str) -> None:
        self.close_it()
        self.chosen.emit(code)

    @Slot(QPoint, object)
    def _menu(self, at: QPoint, row: TableRow) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open")).triggered.connect(partial(self._chosen, row.id))
        menu.addAction(tr("Turn the globe to it")).triggered.connect(partial(self._turn, row.id))
        menu.popup(at)

    def _chosen(self, code: str, _: bool = False) -> None:
        self._open(code)

    def _turn(self, code: str, _: bool = False) -> None:
        self.close_it()
        self.turn_wanted.emit(code)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self.table.set_style(style)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "_said"):
            self._space()
