"""What the globe shows, country by country and page by page: counts, overlay, outline, where it turns."""

from collections.abc import Mapping
from dataclasses import replace
from random import Random

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from globe_app.briefing import articles
from globe_app.briefing.articles import Overview
from globe_app.briefing.history import LATELY, read_by_country
from globe_app.briefing.somewhere import somewhere
from globe_app.geo.countries import Countries
from globe_app.geo.sun import subsolar_point
from globe_app.model.news import CountryCount
from globe_app.model.today import CountryCard
from globe_app.tr import tr
from globe_app.ui.map.map_view import MapView
from globe_app.ui.map.overlay import Overlay, of_reading, of_ready, of_stored, of_unread
from globe_app.ui.map_modes import MapMode, MapModes
from globe_app.ui.navigation import Arrival, Navigator
from globe_app.ui.places import Article, Country
from globe_app.ui.services import Services

RECOLOUR_MS = 250  # the globe takes up new counts once the page is shown
READING_ZOOM = 3.0  # at most, while an article is read
PULSES = 12  # countries that pulse at a time


class GlobeControl(QObject):
    """Keeps the globe in step with the store and with the page in front."""

    counts_changed = Signal()
    message = Signal(str)

    def __init__(
        self, services: Services, globe: MapView, navigator: Navigator, modes: MapModes
    ) -> None:
        super().__init__(globe)
        self._services, self._globe, self._navigator = services, globe, navigator
        self._modes = modes
        self._read: Mapping[str, int] = {}  # country -> articles opened in 30 days
        modes.changed.connect(self._mode_changed)
        self.overview = Overview({}, False, 0)
        self._night = False
        self._chance = Random()
        self._somewhere = ""  # the country that the reader was led to last
        self._picked = ""  # the country that was clicked on the globe last, and is opening
        self._soon = QTimer(self, interval=RECOLOUR_MS, singleShot=True)
        self._soon.timeout.connect(self.show)
        globe.picked.connect(self._pick)
        navigator.arrived.connect(self._arrived)
        for view in navigator.views.values():
            view.overlay_changed.connect(self._overlay_changed)
            view.pointed.connect(globe.set_highlighted)

    @property
    def countries(self) -> Countries:
        """The countries there are."""
        return self._services.countries

    def refresh(self) -> None:
        """Count anew."""

        def take(found: Overview) -> None:
            came = self._came(found)
            self.overview = found
            self.show()
            if came:
                self._globe.pulse(came)
            self.counts_changed.emit()

        self._services.lane.ask("overview", articles.overview, take)
        self._ask_what_was_read()

    def _came(self, found: Overview) -> tuple[str, ...]:
        """Countries with more articles than before, the most first; none at the first count."""
        before = self.overview.counts
        if not before:
            return ()
        more = {
            code: count.articles - (before[code].articles if code in before else 0)
            for code, count in found.counts.items()
        }
        came = sorted((code for code in more if more[code] > 0), key=lambda code: -more[code])
        return tuple(came[:PULSES])

    def recount(self, counts: tuple[CountryCount, ...]) -> None:
        """Take in new counts of some countries."""
        if counts:
            found = {**self.overview.counts, **{one.code: one for one in counts if one.outlets}}
            self.overview = replace(self.overview, counts=found)
            self._soon.start()
            self.counts_changed.emit()

    @Slot()
    def show(self) -> None:
        """Show what belongs to the page in front."""
        self._globe.set_overlay(self._overlay())
        view = self._navigator.view
        self._globe.set_selected(view.country() if view is not None else "")

    def _overlay(self) -> Overlay:
        """That of the view, else of the page that the article was opened from, else the unread counts."""
        for view in (self._navigator.view, self._navigator.origin_view):
            found = None if view is None else view.overlay()
            if found is not None:
                return found
        counts = self.overview.counts
        if self.overview.articles or not counts:
            return self._chosen(counts)
        return of_ready([code for code, count in counts.items() if count.outlets])

    def _chosen(self, counts: Mapping[str, CountryCount]) -> Overlay:
        """What the reader wants the map to show where no page has anything of its own."""
        match self._modes.mode:
            case MapMode.STORED:
                return of_stored(counts)
            case MapMode.READING:
                with_outlets = [code for code, count in counts.items() if count.outlets]
                return of_reading(self._read, with_outlets)
        return of_unread(counts)

    @Slot()
    def _mode_changed(self) -> None:
        self.show()
        self._ask_what_was_read()

    def _ask_what_was_read(self) -> None:
        if self._modes.mode is not MapMode.READING:
            return
        since = self._services.clock() - LATELY

        def take(found: Mapping[str, int]) -> None:
            self._read = found
            self.show()

        self._services.lane.ask(
            "read by country", lambda store: read_by_country(store, since), take
        )

    @Slot()
    def _overlay_changed(self) -> None:
        if self.sender() in (self._navigator.view, self._navigator.origin_view):
            self.show()

    @Slot(str)
    def _pick(self, code: str) -> None:
        view = self._navigator.view
        if view is not None and view.picked(code):
            return
        self._picked = code
        self._navigator.go(Country(code))

    @Slot(object)
    def _arrived(self, arrival: Arrival) -> None:
        self.show()
        place, clicked = arrival.place, self._picked
        self._picked = ""
        if arrival.camera is not None:
            self._globe.set_camera(arrival.camera)
        elif isinstance(place, Country):
            if place.code == clicked:
                self._globe.turn_to(*self.countries.info(clicked).anchor)
            else:
                self._globe.show_country(place.code)
        elif isinstance(place, Article):
            view = self._navigator.view
            code = view.country() if view is not None else ""
            if code:
                self._globe.turn_to(*self.countries.info(code).anchor, READING_ZOOM)
        else:
            self._globe.show_whole()

    def open_country(self, code: str) -> None:
        """Fly to a country and open it."""
        if code in self.countries.by_code:
            self._navigator.go(Country(code))

    def open_somewhere(self) -> None:
        """Open a country with unread articles of which none was opened of late, by chance."""
        view, now, chance = self._navigator.view, self._services.clock(), self._chance
        here = view.country() if view is not None else ""
        besides = {here, self._somewhere} - {""}

        def take(card: CountryCard | None) -> None:
            if card is not None:
                self._somewhere = card.code
                self.open_country(card.code)
            else:
                self.message.emit(tr("There is no other country that you have not read in 30 days"))

        self._services.lane.ask(
            "somewhere", lambda store: somewhere(store, now, chance, besides), take
        )

    def turn_to_country(self) -> None:
        """Bring the country of the page into view."""
        view = self._navigator.view
        if view is not None and view.country():
            self._globe.show_country(view.country())

    def show_night(self, on: bool) -> None:
        """Show the line between day and night, or hide it."""
        self._night = on
        self.minute()

    def minute(self) -> None:
        """A minute has passed: the line of night has moved."""
        self._globe.set_sun(subsolar_point(self._services.clock()) if self._night else None)
