"""Which kind of map is shown: the preference, the key F, and what stays in the middle when it changes."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.errors import GlobeError
from globe_app.geo.countries import Countries
from globe_app.geo.sphere import LonLat
from globe_app.globe.map_camera import MapCamera
from globe_app.globe.plane import Chosen, Kind
from globe_app.tr import tr
from globe_app.ui.map.drawing import MapPainter
from globe_app.ui.map.flat_map.maps import FlatMaps
from globe_app.ui.map.map_view import MapView
from globe_app.ui.navigation import Arrival
from globe_app.ui.places import Country
from globe_app.ui.preference_control import PreferenceControl
from globe_app.ui.preferences import Preferences, Projection

NEAR = 1.3  # zoom from which a view is of a part of the world


class MapKind(QObject):
    """Shows the kind of map that is preferred, when it is there; the one before stays until then."""

    message = Signal(str)

    def __init__(
        self, view: MapView, maps: FlatMaps, preferences: PreferenceControl, countries: Countries,
        front: Callable[[], str],
    ) -> None:  # fmt: skip
        """`front`: code of the country in front; "" = none is."""
        super().__init__(view)
        self._view, self._maps, self._preferences = view, maps, preferences
        self._countries, self._front = countries, front
        self._shown = Projection.GLOBE  # shown, or asked for
        self._flat = Projection.EQUAL_EARTH  # the one that F goes to
        self._globe: MapCamera | None = None  # how the globe was left
        maps.ready.connect(self._take)
        maps.failed.connect(self._failed)
        view.flat_wanted.connect(self.toggle)
        preferences.changed.connect(self._prefer)

    def restore(self) -> None:
        """Show what is preferred."""
        self._prefer(self._preferences.value)

    @Slot()
    def toggle(self) -> None:
        """From the globe to the flat map that was shown last, or back."""
        flat = self._preferences.value.projection is not Projection.GLOBE
        self.choose(Projection.GLOBE if flat else self._flat)

    def choose(self, projection: Projection) -> None:
        """Show a kind of map. The azimuthal one is drawn anew around the country that is in front now."""
        again = projection is Projection.AZIMUTHAL and projection is self._shown
        self._preferences.take(replace(self._preferences.value, projection=projection))
        if again:
            self._ask(projection)

    @Slot(object)
    def follow(self, arrival: Arrival) -> None:
        """A page has come to the front. A country's: the azimuthal map is drawn anew around it."""
        place = arrival.place
        if self._shown is Projection.AZIMUTHAL and isinstance(place, Country):
            self._ask(self._shown, place.code)

    @Slot(object)
    def _prefer(self, wanted: Preferences) -> None:
        if wanted.projection is self._shown:
            return
        self._shown = wanted.projection
        if self._shown is Projection.GLOBE:
            self._maps.forget()
            self._show(self._maps.globe)
        else:
            self._flat = self._shown
            self._ask(self._shown)

    def _ask(self, projection: Projection, around: str = "") -> None:
        """`around`: code of the country that the azimuthal map is to be centred on; "" = the one in front."""
        chosen = Chosen(Kind(projection.value))
        if chosen.kind is Kind.AZIMUTHAL:
            lon, lat = self._middle(around)
            chosen = Chosen(chosen.kind, lon, lat)
        self._maps.ask(chosen)

    def _middle(self, around: str) -> LonLat:
        """Of an azimuthal map: the country in front, else the reader's, else where the map is looked at."""
        code = around or self._front() or self._preferences.value.home
        if code in self._countries.by_code:
            return self._countries.info(code).anchor
        return self._view.camera.lon, self._view.camera.lat

    @Slot(object)
    def _take(self, painter: MapPainter) -> None:
        if not self._view.flat:
            self._globe = self._view.camera
        self._show(painter)

    def _show(self, painter: MapPainter) -> None:
        near = self._view.camera.zoom > NEAR
        front = self._front()
        at = self._countries.info(front).anchor if front in self._countries.by_code else None
        if not painter.flat and not near and at is None and self._globe is not None:
            at = (self._globe.lon, self._globe.lat)
        self._view.draw_with(painter, at)

    @Slot(object)
    def _failed(self, error: GlobeError) -> None:
        """The globe stays, and the preference says so."""
        self._shown = Projection.GLOBE
        if not self._view.flat:
            self._preferences.take(replace(self._preferences.value, projection=Projection.GLOBE))
        self.message.emit(tr("The flat map cannot be shown: {why}").format(why=error))
