"""A widget with a camera: movements of it, and the slow drift until the first touch."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent

from globe_app.geo.countries import Countries
from globe_app.globe.camera import Camera
from globe_app.globe.framing import STEEPEST_LAT, framing
from globe_app.globe.map_camera import MapCamera
from globe_app.globe.movement import Flight, Movement, Zooming
from globe_app.ui.map.map_view import MapView

FRAME_MS = 16
REST_MS = 120  # after the last movement until the anti-aliased frame
DRIFT_MS, DRIFT_DEG_S = 400, 0.1  # six degrees a minute
WHOLE_BELOW = 1.3  # zoom up to which the globe counts as seen whole

Clock = Callable[[], float]


class TurningWidget(MapView):
    """Holds and moves the camera. At rest no timer runs."""

    def __init__(self, countries: Countries, clock: Clock = time.perf_counter) -> None:
        super().__init__()
        self.countries, self._clock = countries, clock
        self._camera: MapCamera = Camera()
        self._movement: Movement | None = None
        self._began = 0.0
        self._dragging = self._zooming = False
        self._is_still = False  # whether the anti-aliased frame is the one to show
        self._stale = True  # what depends on where countries are is to be chosen anew
        self._frame_timer = QTimer(self, interval=FRAME_MS)
        self._frame_timer.timeout.connect(self._tick)
        self._rest_timer = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest_timer.timeout.connect(self._rest)
        self._renewal_timer = QTimer(self, interval=FRAME_MS, singleShot=True)
        self._renewal_timer.timeout.connect(self.update)
        self._drift_timer = QTimer(self, interval=DRIFT_MS)
        self._drift_timer.timeout.connect(self._drift)

    @property
    def calm(self) -> bool:
        """Reduced motion: the camera jumps."""
        return False

    def is_animated(self, now: float) -> bool:
        """Whether something changes while the camera stands still."""
        return False

    @property
    def camera(self) -> MapCamera:
        """The current camera."""
        return self._camera

    def seen_like(self, camera: MapCamera) -> MapCamera:
        """The camera of the kind of map that is shown that comes nearest to another."""
        return camera

    def set_camera(self, camera: MapCamera) -> None:
        """Jump to a camera."""
        self.stop()
        self._camera = self.seen_like(camera).sized(self.width(), self.height())
        self._come_to_rest()
        self._renew_after_page()
        self.moved.emit()

    def turn_to(
        self, lon: float, lat: float, closest: float = math.inf, *, draw_back: bool = False
    ) -> None:
        """Fly to a point unless it is within 45 degrees of the centre already, or of where a flight leads.

        `closest`: zoom at most, once it turns; `draw_back`: also where it need not turn.
        """
        going = self._movement
        ahead = going.end if isinstance(going, Flight) else self._camera
        if not ahead.is_central((lon, lat)) or (draw_back and ahead.zoom > closest):
            self._fly(ahead.with_zoom(min(ahead.zoom, closest)).at(lon, lat))

    def show_whole(self) -> None:
        """Draw back from a country until the whole globe is seen, unless it turns to something anyhow."""
        if self._movement is None and self._camera.zoom > WHOLE_BELOW:
            lat = min(max(self._camera.lat, -STEEPEST_LAT), STEEPEST_LAT)
            self._fly(self._camera.with_zoom(1.0).at(self._camera.lon, lat))

    def show_country(self, code: str, *, fly: bool = True) -> None:
        """Fly to a country, at a zoom that frames it; jump where `fly` is False or motion is reduced."""
        if code not in self.countries.by_code:
            return
        place = self.countries.info(code)
        target = framing(self._camera, place.anchor, place.radius_rad)
        if fly:
            self._fly(target)
        else:
            self.set_camera(target)

    def zoom_by(self, factor: float, px: float, py: float) -> None:
        """Zoom about a pixel, eased."""
        going = self._movement
        base = going.zoom if isinstance(going, Zooming) else self._camera.zoom
        target = self._camera.zoomed_to(base * factor, px, py)
        if self.calm:
            self.stop()
            self._show(target)
        else:
            self._move(Zooming(self._camera, target.zoom, px, py))

    def _fly(self, target: MapCamera) -> None:
        if self.calm or not self.isVisible():
            self.set_camera(target)
        else:
            self._move(Flight(self._camera, target))

    def _move(self, movement: Movement) -> None:
        self.stop()
        self._movement, self._began = movement, self._clock()
        self._zooming = isinstance(movement, Zooming | Flight)
        if (
            not self._frame_timer.isActive()
        ):  # its first frame comes after the page that it belongs to
            self._frame_timer.start()

    def stop(self) -> None:
        """End a movement where it is."""
        if self._movement is not None:
            self._rest_timer.start()
        self._movement = None
        self._zooming = False
        self.stop_drifting()

    def start_drifting(self) -> None:
        """Turn slowly until the first touch; never with reduced motion."""
        if not self.calm:
            self._drift_timer.start()

    def stop_drifting(self) -> None:
        """Stand still."""
        self._drift_timer.stop()

    @Slot()
    def _drift(self) -> None:
        if self.isVisible() and self.at_rest and self.window().isActiveWindow():
            self._camera = self._camera.panned(DRIFT_DEG_S * DRIFT_MS / 1e3, 0.0)
            self._is_still = False
            self.update()
            self.moved.emit()

    def _show(self, camera: MapCamera) -> None:
        self._camera, self._is_still = camera, False
        self._rest_timer.start()
        self.update()
        self.moved.emit()

    @Slot()
    def _rest(self) -> None:
        self._come_to_rest()
        self._renew()

    def _come_to_rest(self) -> None:
        self._rest_timer.stop()
        self._zooming = self._zooming and self._movement is not None

    @property
    def at_rest(self) -> bool:
        """Whether nothing moves and the last frame is anti-aliased."""
        return self._movement is None and not self._dragging and not self._rest_timer.isActive()

    def _renew(self) -> None:
        self._is_still, self._stale = False, True
        self.update()

    def _renew_after_page(self) -> None:
        """Renew a frame later: a page that comes with it is painted first, without waiting for the globe."""
        self._is_still, self._stale = False, True
        if not self._renewal_timer.isActive():
            self._renewal_timer.start()

    def _animate(self) -> None:
        if not self._frame_timer.isActive():
            self._frame_timer.start()
        self.update()

    @Slot()
    def _tick(self) -> None:
        movement, now = self._movement, self._clock()
        if movement is not None:
            passed = now - self._began
            self._show(
                movement.at(min(passed, movement.duration_s)).sized(self.width(), self.height())
            )
            if passed >= movement.duration_s:
                self._movement, self._zooming = None, False
                self._rest()
            return
        if not (self._stale or self.is_animated(now)):
            self._frame_timer.stop()
        self.update()

    def show_frame(self, camera: MapCamera, *, moving: bool) -> None:
        """Show a camera as in a drag (`moving`) or at rest; for benchmarks."""
        self.stop()
        self._camera, self._is_still = camera, False
        self._dragging = moving
        self._rest_timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._camera = self._camera.sized(self.width(), self.height())
        if self.isVisible():  # more sizes follow: frames as in a movement until the last
            self._zooming = True
            self._rest_timer.start()
        self._renew()
        self.resized.emit()
