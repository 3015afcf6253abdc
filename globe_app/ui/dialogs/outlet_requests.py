"""What the sheet of outlets asks for: lanes do it, signals tell what came of it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.briefing import Store
from globe_app.errors import GlobeError
from globe_app.model.news import OutletHealth
from globe_app.model.reader_actions import Done
from globe_app.model.subscribing import FeedList, ListOffer, SiteOffer
from globe_app.pipeline import list_import, reader_actions, subscriptions
from globe_app.pipeline.cancellation import Cancellation
from globe_app.pipeline.places import load_places
from globe_app.tr import tr
from globe_app.ui.background.status import OFFLINE
from globe_app.ui.reader_actions import ReaderActions
from globe_app.ui.services import Services


class OutletRequests(QObject):
    """One at a time looks at an address; a newer look ends the one before."""

    listed = Signal(object)  # tuple of OutletHealth
    found = Signal(object)  # SiteOffer
    not_found = Signal(object)  # GlobeError
    added = Signal(object)  # Done
    list_read = Signal(object, str)  # ListOffer, name of the file
    message = Signal(str)

    def __init__(
        self, services: Services, actions: ReaderActions, parent: QObject,
        offline: Callable[[], bool] = lambda: False,
    ) -> None:  # fmt: skip
        """`offline`: whether the reader wants nothing to go to the network."""
        super().__init__(parent)
        self._offline = offline
        self._services, self._actions = services, actions
        self._looking: Cancellation | None = None
        # called in a lane's thread: it takes a moment
        self._places = partial(load_places, services.settings.resources, services.countries)

    def list_outlets(self, then: Callable[[], None] | None = None) -> None:
        """List what is stored; `then` is called after `listed`."""
        services = self._services
        resources, countries, now = (
            services.settings.resources,
            services.countries,
            services.clock(),
        )

        def work(store: Store) -> tuple[OutletHealth, ...]:
            return subscriptions.listing(store, resources, countries, now)

        def show(outlets: tuple[OutletHealth, ...]) -> None:
            self.listed.emit(outlets)
            if then is not None:
                then()

        services.slow_lane.ask("outlets", work, show, self._failed)

    @Slot(str, bool)
    def switch(self, outlet_id: str, on: bool) -> None:
        """Switch an outlet on or off."""
        self._actions.run(
            lambda store, now: reader_actions.switch_outlets(store, [outlet_id], on, now)
        )

    @Slot(str)
    def remove(self, outlet_id: str) -> None:
        """Remove an outlet that the reader added."""
        self._actions.run(lambda store, now: reader_actions.remove_outlet(store, outlet_id, now))

    @Slot(str)
    def look(self, typed: str) -> None:
        """Find out what stands at an address."""
        self.cancel_look()
        if self._offline():
            self.not_found.emit(GlobeError(typed, tr(OFFLINE)))
            return
        mine = self._looking = Cancellation()
        every, places = self._services.cancellation, self._places

        def work(store: Store) -> SiteOffer:
            every.listen(mine.cancel)
            try:
                return subscriptions.look_up(store, places(), typed, mine)
            finally:
                every.ignore(mine.cancel)

        def failed(error: GlobeError) -> None:
            if mine is self._looking:
                self.not_found.emit(error)

        self._services.network.ask("look", work, self.found.emit, failed)

    @Slot()
    def cancel_look(self) -> None:
        """The answer to the last look is not wanted any more."""
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
            self._services.network.drop("look")

    @Slot(str, str, str)
    def add(self, typed: str, country: str, feed: str) -> None:
        """Add the outlet at an address, and switch it on."""
        if self._actions.read_only:
            self._failed(GlobeError(tr("outlets"), tr("this window is open for reading only")))
            return
        if self._offline():
            self.not_found.emit(GlobeError(typed, tr(OFFLINE)))
            return
        every, places, now = self._services.cancellation, self._places, self._services.clock()

        def work(store: Store) -> Done:
            return reader_actions.add_outlet(store, places(), typed, country, now, every, feed=feed)

        def done(result: Done) -> None:
            self._actions.done.emit(result)
            self.added.emit(result)

        self._services.network.submit(work, done, self.not_found.emit)

    def read_list(self, path: Path) -> None:
        """Read a list of feeds that another reader wrote."""
        every, places = self._services.cancellation, self._places

        def work(store: Store) -> ListOffer:
            return list_import.offer(store, places(), list_import.read_list(path, every))

        def show(offer: ListOffer) -> None:
            if offer.unplaced:
                self.list_read.emit(offer, path.name)
            else:
                self.import_list(offer.file, {})

        self._services.network.submit(work, show, self._failed)

    @Slot(object, object)
    def import_list(self, file: FeedList, answers: Mapping[str, str]) -> None:
        """Add the feeds of a list. `answers`: folder -> country."""
        places, chosen = self._places, dict(answers)

        def work(store: Store, now: datetime) -> Done:
            return reader_actions.import_list(store, places(), file, chosen, now)

        self._actions.run(work)

    def export(self, path: Path) -> None:
        """Write the outlets that are on to a file."""
        countries = self._services.countries

        def told(feeds: int) -> None:
            said = tr("%n {feed|feeds} written to {file}", "", feeds)
            self.message.emit(said.format(file=path.name))

        self._services.slow_lane.submit(
            lambda store: subscriptions.export_opml(store, countries, path), told, self._failed
        )

    def _failed(self, error: GlobeError) -> None:
        self.message.emit(str(error))
