"""The sheet of outlets: which there are and how each does; switch, search, add, import and export."""

from collections import Counter
from functools import partial

from PySide6.QtCore import QPoint, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from globe_app.geo.countries import plain_key
from globe_app.model.news import OutletHealth
from globe_app.model.reader_actions import Done
from globe_app.model.subscribing import ListOffer
from globe_app.tr import mark, tr
from globe_app.ui.dialogs.add_outlet import AddOutletForm
from globe_app.ui.dialogs.country_box import Codes
from globe_app.ui.dialogs.outlet_details import OutletDetails
from globe_app.ui.dialogs.outlet_exchange import ExchangeButton
from globe_app.ui.dialogs.outlet_filters import OutletFilters
from globe_app.ui.dialogs.outlet_requests import OutletRequests
from globe_app.ui.dialogs.outlet_rows import (
    COLUMNS,
    Which,
    health_cell,
    needs_a_look,
    outlet_rows,
    primary,
    sum_words,
)
from globe_app.ui.dialogs.place_feeds import PlaceFeedsSheet
from globe_app.ui.dialogs.sheet_head import HeadedSheet
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.style import Role, Style
from globe_app.ui.services import Services
from globe_app.ui.widgets.controls import PlainButton, Text
from globe_app.ui.widgets.table import Table
from globe_app.ui.words.translation import language_name

READING, NOTHING = mark("Reading the list…"), mark("No outlet is like that.")
NAME_COLUMN, HEALTH_COLUMN = 0, 2
LOW = 460  # px at 100 % text: a sheet of less height has no room for a form and a list


class OutletsSheet(HeadedSheet):
    """Shows what is stored, and no more: a switch turns once that is stored."""

    message = Signal(str)
    sync_wanted = Signal(str)  # id of an outlet to be updated now

    def __init__(
        self, over: QWidget, services: Services, requests: OutletRequests, style: Style
    ) -> None:
        super().__init__(over, tr("Outlets"), tr("Outlets"))
        self._services, self._requests = services, requests
        self._outlets: tuple[OutletHealth, ...] = ()
        countries = services.countries
        codes: Codes = sorted(((c.code, c.shown) for c in countries.all), key=_by_name)
        self.exchange = ExchangeButton()
        self.add = PlainButton(tr("Add outlet"), "plus")
        self.head.buttons.addWidget(self.exchange)
        self.head.buttons.addWidget(self.add)
        self.filters = OutletFilters()
        self.form = AddOutletForm(codes, services.flags)
        self._form_row = QVBoxLayout()
        self._form_row.addWidget(self.form)
        says = tr("Outlets; Space switches one on or off")
        self.table = Table(style, COLUMNS, services.flags, says)
        self.empty = Text(tr(READING), Role.BUTTON, "muted")
        self.details = OutletDetails(over)
        self.details.within = self.card
        self.place = PlaceFeedsSheet(over, codes, services.flags)
        self.body.addWidget(self.filters)
        self.body.addLayout(self._form_row)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)
        self.form.hide()
        self.first_focus = self._first
        self._connect()
        self.set_style(style)

    def _connect(self) -> None:
        self.add.clicked.connect(self.open_form)
        self.exchange.import_wanted.connect(self._requests.read_list)
        self.exchange.export_wanted.connect(self._requests.export)
        self.filters.changed.connect(self._show)
        self.table.toggled.connect(self._requests.switch)
        self.table.opened.connect(self._open_details)
        self.table.linked.connect(self._find)
        form, requests = self.form, self._requests
        form.look_wanted.connect(requests.look)
        form.add_wanted.connect(requests.add)
        form.cancelled.connect(self._close_form)
        form.known_wanted.connect(self.show_outlet)
        form.browser_wanted.connect(self._browse)
        requests.listed.connect(self._take)
        requests.found.connect(form.show_offer)
        requests.not_found.connect(form.show_failure)
        requests.added.connect(self._added)
        requests.list_read.connect(self._place)
        requests.message.connect(self.message)
        self.place.import_wanted.connect(requests.import_list)
        self.details.browser_wanted.connect(self._browse)
        self.details.sync_wanted.connect(self.sync_wanted)
        self.details.remove_wanted.connect(requests.remove)

    def open_outlets(self, which: Which | None = None) -> None:
        """Open it, perhaps with those alone that fail."""
        if which is not None:
            self.filters.clear()
            self.filters.choose(which=which)
        self.open_it()
        self._requests.list_outlets()

    def close_it(self) -> None:
        self.details.close_it()
        super().close_it()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self.table.set_style(style)
        edge = style.px(20)
        self._form_row.setContentsMargins(edge, 0, edge, style.px(8))
        self.empty.setContentsMargins(style.px(28), style.px(20), 0, style.px(20))

    def _first(self) -> QWidget:
        return self.table if self._outlets else self.filters.search

    # What is stored ------------------------------------------------------------------------------

    @Slot(object)
    def _take(self, outlets: tuple[OutletHealth, ...]) -> None:
        first = not self._outlets
        self._outlets = outlets
        now = self._services.clock()
        counts = {
            Which.ALL: len(outlets), Which.ON: sum(one.enabled for one in outlets),
            Which.FAILING: sum(needs_a_look(one, now) for one in outlets),
        }  # fmt: skip
        languages = sorted({(primary(one), language_name(one.outlet.language)) for one in outlets
                            if one.outlet.language}, key=_by_name)  # fmt: skip
        per_country = Counter(one.outlet.country for one in outlets)
        name_of = self._services.countries.shown_name
        countries = sorted(((code, name_of(code)) for code in per_country), key=_by_name)
        self.filters.show_counts(counts, languages, countries)
        self.head.tell(tr("Outlets"), sum_words(outlets))
        self._show()
        if (
            first
            and self.isVisible()
            and self.filters.search.hasFocus()
            and not self.filters.search.text()
        ):
            self.table.setFocus()

    @Slot()
    def _show(self) -> None:
        now, name_of = self._services.clock(), self._services.countries.shown_name
        rows = outlet_rows(self._outlets, self.filters.chosen, now, name_of)
        self.table.model_.show(rows)
        self._share_room()
        self.empty.setVisible(not rows)
        self.empty.setText(tr(NOTHING if self._outlets else READING))

    def take_up(self, done: Done) -> None:
        """Something was stored: outlets may have been switched, come or gone."""
        if self.isVisible() and (done.outlets or done.lists_changed):
            self._requests.list_outlets()

    def show_outlet(self, outlet_id: str) -> None:
        """Make an outlet the current row, whatever the filters hide."""
        if not self.table.set_current(outlet_id):
            self.filters.clear()
            self.table.set_current(outlet_id)
        self.table.setFocus()

    def _outlet(self, outlet_id: str) -> OutletHealth | None:
        return next((one for one in self._outlets if one.outlet.id == outlet_id), None)

    # What the reader does ------------------------------------------------------------------------

    @Slot()
    def open_form(self) -> None:
        """Open the form that adds an outlet."""
        self.form.show()
        self._share_room()
        self.form.field.setFocus()

    def _share_room(self) -> None:
        """In a low window the form has the room of the list below it."""
        alone = not self.form.isHidden() and self.card.height() < applied().px(LOW)
        self.filters.setVisible(not alone)
        self.table.setVisible(bool(self.table.model_.rows) and not alone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    @Slot()
    def _close_form(self) -> None:
        self._requests.cancel_look()
        self.form.hide()
        self._share_room()
        self.table.setFocus()

    @Slot(object)
    def _added(self, done: Done) -> None:
        self.form.added()
        self.form.hide()
        self._share_room()
        wanted = done.outlets[0][0] if done.outlets else ""
        self._requests.list_outlets(partial(self.show_outlet, wanted) if wanted else None)

    @Slot(str)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the details first, and then the sheet."""
        if event.key() == Qt.Key.Key_Escape and self.details.isVisible():
            self.details.close_it()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _open_details(self, outlet_id: str) -> None:
        one = self._outlet(outlet_id)
        if one is not None:
            told = health_cell(one, self._services.clock())
            self.details.show_outlet(one, told.text, self.filters)
            self._put_below_row(outlet_id)

    def _put_below_row(self, outlet_id: str) -> None:
        """The details stand below their row, above it where there is no room below."""
        row = self.table.visualRect(
            self.table.model_.index(self.table.model_.position(outlet_id), NAME_COLUMN)
        )
        over, size, indent = self.details.over, self.details.card.size(), applied().px(28)
        below = self.table.viewport().mapTo(over, row.bottomLeft())
        top = below.y() + 4
        if top + size.height() > self.details.room.bottom():
            top = below.y() - row.height() - size.height() - 4
        mirrored = self.isRightToLeft()
        left = below.x() + (row.width() - indent - size.width() if mirrored else indent)
        self.details.place_inside(QPoint(left, top), size)

    @Slot(str, int)
    def _find(self, outlet_id: str, _: int) -> None:
        """Look for the new address of an outlet that is gone, from its site."""
        one = self._outlet(outlet_id)
        if one is not None:
            self.form.field.setText(one.outlet.homepage)
            self.open_form()
            self.form.look.click()

    @Slot(str)
    def _browse(self, address: str) -> None:
        if address.startswith(("http://", "https://")):
            QDesktopServices.openUrl(QUrl(address))

    @Slot(object, str)
    def _place(self, offer: ListOffer, name: str) -> None:
        self.place.ask(offer, name)


def _by_name(one: tuple[str, str]) -> str:
    """A key for (code, name): without accents, as they are looked up."""
    return plain_key(one[1])
