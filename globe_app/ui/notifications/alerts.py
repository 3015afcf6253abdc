"""Alerts: what came in of a country or a saved search is told by the desktop, once, while nobody looks."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.briefing import Store
from globe_app.briefing.alerts import AlertsOn, alerts_on
from globe_app.cldr import number
from globe_app.model.alerts import AlertNews, AlertOf, DueAlerts
from globe_app.model.reader_actions import Done
from globe_app.pipeline import reader_actions
from globe_app.pipeline.saved_searches import alert_of_search
from globe_app.tr import tr
from globe_app.ui.places import Country, FoundOrder, Place, Search
from globe_app.ui.preference_control import PreferenceControl
from globe_app.ui.reader_actions import ReaderActions
from globe_app.ui.searching import Searching
from globe_app.ui.services import Services
from globe_app.ui.words.countries import in_sentence

if TYPE_CHECKING:  # D-Bus is loaded with the first notification
    from globe_app.ui.notifications.desktop import Desktop, Notification, Way

QUESTION, COUNTRIES = "alerts", "alert_countries"
MAX_BODY = 200  # characters


class Alerts(QObject):
    """Looks after each sync; emits the page of a notification that was clicked."""

    opened = Signal(object)  # Place
    changed = Signal()  # which countries have one

    def __init__(
        self, services: Services, searching: Searching, preferences: PreferenceControl,
        actions: ReaderActions, seen: Callable[[], bool], tray: Callable[[str, str], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """`seen`: whether the window is in front; `tray`: tells by the tray's icon, whether there is one."""
        super().__init__(parent)
        self._services, self._preferences, self._actions = services, preferences, actions
        self._searching = searching
        self._seen, self._tray = seen, tray
        self._on = AlertsOn()
        self._places: dict[str, Place] = {}
        self.way: Way | None = None  # how the last one was told; None = there was none yet
        self._desktop: Desktop | None = None
        actions.done.connect(self._read)

    def start(self) -> None:
        """Read which countries have an alert."""
        self._read()

    @Slot()
    def _read(self, done: Done | None = None) -> None:
        if done is not None and not (done.alerts_changed or done.undoable or done.redoable):
            return

        def take(found: AlertsOn) -> None:
            if found != self._on:
                self._on = found
                self.changed.emit()

        self._services.lane.ask(COUNTRIES, alerts_on, take, lambda _: None)

    def state_of(self, place: Place | None) -> bool | None:
        """Whether a page has an alert; None = it can have none."""
        if isinstance(place, Country):
            return place.code in self._on.countries
        if isinstance(place, Search) and place.saved:
            return place.saved in self._on.searches
        return None

    def toggle(self, place: Place | None) -> None:
        """Tell of new articles of a page, or no more."""
        on = not self.state_of(place)
        if isinstance(place, Country):
            self._toggle_country(place.code, on)
        elif isinstance(place, Search) and place.saved:
            number = place.saved
            self._actions.run(lambda store, now: alert_of_search(store, number, on, now))
            if on:
                self.allow()

    def _toggle_country(self, country: str, on: bool) -> None:
        name = in_sentence(self._services.countries.shown_name(country))

        def work(store: Store, now: datetime) -> Done:
            return reader_actions.alert_country(store, country, name, on, now)

        self._actions.run(work)
        if on:
            self.allow()

    def allow(self) -> None:
        """The reader has asked for an alert: they are told from now on."""
        value = self._preferences.value
        if not value.alerts:
            self._preferences.take(replace(value, alerts=True))

    # After a sync -------------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """Tell what is new, unless the window is in front or alerts are switched off."""
        if not self._services.read_only:
            due = self._searching.due_alerts
            self._services.slow_lane.ask(QUESTION, due, self._take, lambda _: None)

    def _take(self, due: DueAlerts) -> None:
        if not due.news:
            return
        told = self._preferences.value.alerts and not self._seen()
        self._services.writes.submit(  # stored before it is told: never twice
            lambda store: reader_actions.alerts_told(store, due.up_to),
            lambda _: self._tell(due) if told else None,
            lambda _: None,
        )

    def _tell(self, due: DueAlerts) -> None:
        from globe_app.ui.notifications.desktop import Desktop, Notification

        if self._desktop is None:
            self._desktop = Desktop(self._services.slow_lane, self)
            self._desktop.clicked.connect(self._open)
            self._desktop.delivered.connect(self._heard)
        for one in due.news:
            made = Notification(f"{one.of}-{one.key}", self._title(one), one.headline[:MAX_BODY])
            self._places[made.id] = _place(one)
            self._desktop.tell(made)

    def _title(self, one: AlertNews) -> str:
        name = one.name
        if one.of is AlertOf.COUNTRY:
            name = self._services.countries.shown_name(one.key)
        count = tr("%n new {article|articles}", "", one.articles)
        if one.more:
            count = tr("{number}+ new articles").format(number=number(one.articles))
        return tr("{name}: {count}").format(name=name, count=count)

    @property
    def busy(self) -> bool:
        """Whether the desktop is still to answer."""
        return self._desktop is not None and self._desktop.busy

    def _heard(self, made: "Notification", way: "Way") -> None:
        """Where the desktop takes none, the tray's icon tells it, if there is one."""
        self.way = way
        if way.value == "none" and self._tray is not None:
            self._tray(made.title, made.body)

    @Slot(str)
    def _open(self, notification: str) -> None:
        place = self._places.get(notification)
        if place is not None:
            self.opened.emit(place)


def _place(one: AlertNews) -> Place:
    if one.of is AlertOf.COUNTRY:
        return Country(one.key)
    return Search(one.query, FoundOrder.of(one.order), saved=int(one.key))
