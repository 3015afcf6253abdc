"""The globe widget without input: camera, movements, frames."""

import math
import time
from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from globe_app.geo.countries import Countries
from globe_app.geo.sphere import LonLat
from globe_app.globe import lines
from globe_app.globe.camera import Camera
from globe_app.globe.framing import STEEPEST_LAT, framing, is_central, middle, view_of_two
from globe_app.globe.labelling import Box
from globe_app.globe.land import Land
from globe_app.globe.movement import Flight, Movement, Zooming
from globe_app.ui.look.style import Style
from globe_app.ui.map.corners import paint_corners
from globe_app.ui.map.label_layer import LabelLayer
from globe_app.ui.map.look import Look, indices, resolve
from globe_app.ui.map.mark_layer import PULSE_S, PULSES, MarkLayer
from globe_app.ui.map.night import paint_night
from globe_app.ui.map.overlay import Overlay, Subject
from globe_app.ui.map.painter import GlobePainter
from globe_app.ui.map.route import ARC_S, paint_arc, paint_ring

FRAME_MS = 16
REST_MS = 120  # after the last movement until the anti-aliased frame
ARRANGE_S = 0.2  # between two choices of labels while the globe moves
HOVER_S = 0.09  # in which an outline under the pointer comes
STAGE_RADIUS = 14  # px
DRIFT_MS, DRIFT_DEG_S = 400, 0.1  # six degrees a minute

Clock = Callable[[], float]
WORLD_ZOOM = 1.6  # at most, of what is about many countries
WHOLE_BELOW = 1.3  # zoom up to which the globe counts as seen whole


class GlobeCanvas(QWidget):
    """Paints a globe. At rest nothing is repainted; in movement frames are drawn without anti-aliasing."""

    moved = Signal()
    resized = Signal()

    def __init__(
        self,
        painter: GlobePainter,
        countries: Countries,
        style: Style,
        clock: Clock = time.perf_counter,
    ) -> None:
        super().__init__()
        self.painter, self.countries, self._clock = painter, countries, clock
        self._look = resolve(countries, style=style)
        self._camera = Camera()
        self._labels = LabelLayer(painter.painted_countries)
        self._marks = MarkLayer(countries, painter.painted_countries)
        self._movement: Movement | None = None
        self._began = 0.0
        self._dragging = self._zooming = False
        self._still = QPixmap()  # the anti-aliased frame without what changes over it
        self._is_still = False  # whether that is the frame to show
        self._land: Land | None = None  # of that frame
        self._came: frozenset[int] = frozenset()  # countries with still rings: something came in
        self._pulsed: dict[int, float] = {}  # country index -> when it began to pulse
        self._hovered_at = self._arc_at = self._arranged_at = -1e9
        self._stale = True  # the labels are to be chosen anew
        self.carded = -1  # country whose card is shown in place of its label
        self.frames = 0  # number of frames painted
        self._frame_timer = QTimer(self, interval=FRAME_MS)
        self._frame_timer.timeout.connect(self._tick)
        self._rest_timer = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest_timer.timeout.connect(self._rest)
        self._drift_timer = QTimer(self, interval=DRIFT_MS)
        self._drift_timer.timeout.connect(self._drift)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(320, 320)

    # What is shown --------------------------------------------------------------------------------

    @property
    def look(self) -> Look:
        """What is shown besides the camera."""
        return self._look

    @property
    def named(self) -> tuple[str, ...]:
        """Codes of the countries whose names are shown."""
        return self._labels.named

    def set_overlay(self, overlay: Overlay, *, turn: bool = True) -> None:
        """Show something else. `turn`: to the countries that it is about, if they are out of sight."""
        old = self._look
        if overlay == old.overlay:
            return
        fresh = resolve(self.countries, overlay, old.style)
        self._look = replace(
            fresh,
            sun=old.sun,
            selected=old.selected,
            hovered=old.hovered,
            highlighted=old.highlighted,
            just_in=fresh.just_in
            | (self._came if overlay.subject is Subject.UNREAD else frozenset()),
        )
        if overlay.route is not None and not self._look.style.calm:
            self._arc_at = self._clock()
            self._animate()
        self._renew()
        if turn and overlay.bring:
            self._bring(overlay)

    def _bring(self, overlay: Overlay) -> None:
        """Turn to the countries that the overlay is about."""
        if overlay.route is not None:
            before = overlay.route.before
            place: LonLat | None = view_of_two(
                self.countries.info(overlay.route.newest).anchor,
                self.countries.info(before).anchor if before else None,
            )
        elif overlay.happened is not None and overlay.happened.country in self.countries.index:
            place = overlay.happened.at or self.countries.info(overlay.happened.country).anchor
        else:
            codes = [code for code in overlay.bring if code in self.countries.index]
            places = [self.countries.info(code).anchor for code in codes]
            place = middle(places, [overlay.bring[code] for code in codes])
        if place is not None:
            self.turn_to(*place, closest=WORLD_ZOOM)

    def set_selected(self, code: str) -> None:
        """Outline a country; "" = none."""
        index = self.countries.index.get(code, -1)
        if index != self._look.selected:
            self._came -= {index}  # it is being looked at
            just_in = self._look.just_in - {index}
            self._look = replace(self._look, selected=index, just_in=just_in)
            self._renew()

    def set_highlighted(self, codes: Collection[str]) -> None:
        """Light countries up, as those of a row under the pointer."""
        chosen = indices(self.countries, codes)
        if chosen != self._look.highlighted:
            self._look = replace(self._look, highlighted=chosen)
            self._stale = True
            self._animate()

    def set_sun(self, sun: LonLat | None) -> None:
        """Where the sun is overhead; None = no line of night."""
        if sun != self._look.sun:
            self._look = replace(self._look, sun=sun)
            self._renew()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._look = replace(self._look, style=style)
        if style.calm:
            self.stop_drifting()
        self._renew()

    def pulse(self, codes: Collection[str]) -> None:
        """Let the rings of countries widen three times, where something came in; then they are still."""
        now = self._clock()
        chosen = indices(self.countries, codes)
        self._came |= chosen
        if self._look.overlay.subject is not Subject.UNREAD:
            return
        self._look = replace(self._look, just_in=self._look.just_in | chosen)
        self._stale = True
        if not self._look.style.calm:
            self._pulsed |= dict.fromkeys(chosen, now)
            self._animate()
        self.update()

    def _renew(self) -> None:
        self._is_still, self._stale = False, True
        self.update()

    # The camera -----------------------------------------------------------------------------------

    @property
    def camera(self) -> Camera:
        """The current camera."""
        return self._camera

    def set_camera(self, camera: Camera) -> None:
        """Jump to a camera."""
        self.stop()
        self._camera = camera.sized(self.width(), self.height())
        self._rest()
        self.moved.emit()

    def turn_to(self, lon: float, lat: float, closest: float = math.inf) -> None:
        """Fly to a point unless it is within 45 degrees of the centre already, or of where a flight leads.

        `closest`: zoom at most.
        """
        going = self._movement
        ahead = going.end if isinstance(going, Flight) else self._camera
        if not is_central(ahead, (lon, lat)) or ahead.zoom > closest:
            self._fly(replace(ahead.at(lon, lat), zoom=min(ahead.zoom, closest)))

    def show_whole(self) -> None:
        """Draw back from a country until the whole globe is seen, unless it turns to something anyhow."""
        if self._movement is None and self._camera.zoom > WHOLE_BELOW:
            lat = min(max(self._camera.lat, -STEEPEST_LAT), STEEPEST_LAT)
            self._fly(replace(self._camera.at(self._camera.lon, lat), zoom=1.0))

    def show_country(self, code: str, *, fly: bool = True) -> None:
        """Fly to a country, at a zoom that frames it; jump where `fly` is False or motion is reduced."""
        index = self.countries.index.get(code, -1)
        if index < 0:
            return
        place = self.painter.painted_countries[index]
        anchor = self.countries.info(code).anchor
        target = framing(self._camera, anchor, place.radius_rad)
        if fly:
            self._fly(target)
        else:
            self.set_camera(target)

    def zoom_by(self, factor: float, px: float, py: float) -> None:
        """Zoom about a pixel, eased."""
        going = self._movement
        base = going.zoom if isinstance(going, Zooming) else self._camera.zoom
        target = self._camera.zoomed_to(base * factor, px, py)
        if self._look.style.calm:
            self.stop()
            self._show(target)
        else:
            self._move(Zooming(self._camera, target.zoom, px, py))

    def _fly(self, target: Camera) -> None:
        if self._look.style.calm or not self.isVisible():
            self.set_camera(target)
        else:
            self._move(Flight(self._camera, target))

    def _move(self, movement: Movement) -> None:
        self.stop()
        self._movement, self._began = movement, self._clock()
        self._zooming = isinstance(movement, Zooming | Flight)
        self._animate()

    def stop(self) -> None:
        """End a movement where it is."""
        if self._movement is not None:
            self._rest_timer.start()
        self._movement = None
        self._zooming = False
        self.stop_drifting()

    def start_drifting(self) -> None:
        """Turn slowly until the first touch; never with reduced motion."""
        if not self._look.style.calm:
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

    def _show(self, camera: Camera) -> None:
        self._camera, self._is_still = camera, False
        self._rest_timer.start()
        self.update()
        self.moved.emit()

    @Slot()
    def _rest(self) -> None:
        self._rest_timer.stop()
        self._renew()

    @property
    def at_rest(self) -> bool:
        """Whether nothing moves and the last frame is anti-aliased."""
        return self._movement is None and not self._dragging and not self._rest_timer.isActive()

    # Frames ---------------------------------------------------------------------------------------

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
        self._pulsed = {
            i: began for i, began in self._pulsed.items() if now - began < PULSE_S * PULSES
        }
        lasting = now - self._arc_at < ARC_S or now - self._hovered_at < HOVER_S
        if not (lasting or self._pulsed or self._stale or self._labels.fading(now)):
            self._frame_timer.stop()
        self.update()

    def show_frame(self, camera: Camera, *, moving: bool) -> None:
        """Show a camera as in a drag (`moving`) or at rest; for benchmarks."""
        self.stop()
        self._camera, self._is_still = camera, False
        self._dragging = moving
        self._rest_timer.stop()

    def taken(self) -> list[Box]:
        """What stands over the globe and must not cover a label."""
        return []

    def paint_furniture(self, p: QPainter) -> None:
        """What lies over marks and labels."""

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        self.frames += 1
        now, moving = self._clock(), not self.at_rest
        if moving:
            self._land = self._paint_land(p, moving=True)
        else:
            if not self._is_still:
                self._draw_still()
            p.drawPixmap(0, 0, self._still)
        self._paint_over(p, now, moving)
        t = self._look.style.theme
        if self._camera.crops:
            paint_corners(p, QRectF(self.rect()), STAGE_RADIUS, QColor(t.stage))
        if self.shows_focus():
            p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            p.setPen(QPen(QColor(t.sea), 2))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawRoundedRect(
                QRectF(self.rect()).adjusted(1, 1, -1, -1), STAGE_RADIUS, STAGE_RADIUS
            )
        p.end()

    def shows_focus(self) -> bool:
        """Whether the ring of the keyboard is drawn."""
        return self.hasFocus()

    def _draw_still(self) -> None:
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._still.size() != size or self._still.devicePixelRatio() != ratio:
            self._still = QPixmap(size)
            self._still.setDevicePixelRatio(ratio)
        p = QPainter(self._still)
        self._land = self._paint_land(p, moving=False)
        p.end()
        self._is_still = True

    def _paint_land(self, p: QPainter, *, moving: bool) -> Land:
        look, t = self._look, self._look.style.theme
        land = self.painter.paint(
            p, self._camera, look.kinds, t, moving=moving, zooming=moving and self._zooming
        )
        home = self.countries.index.get(look.overlay.home, -1)
        for index in {home, look.selected} - {-1}:
            self.painter.paint_outline(
                p, land, index, t.selected, t.selected_halo, smooth=not moving
            )
        if look.sun is not None and look.overlay.subject is Subject.UNREAD:
            paint_night(p, self._camera, look.sun, t)
        return land

    def _paint_over(self, p: QPainter, now: float, moving: bool) -> None:
        """What changes while the globe stands still."""
        look, t, land = self._look, self._look.style.theme, self._land
        come = 1.0 if look.style.calm else min((now - self._hovered_at) / HOVER_S, 1.0)
        if land is not None:
            for index in look.highlighted | ({look.hovered} - {-1, look.selected}):
                p.setOpacity(come if index == look.hovered else 1.0)
                self.painter.paint_outline(
                    p, land, index, t.selected, t.selected_halo, width=1.6, smooth=not moving
                )
            p.setOpacity(1.0)
        route, index_of = look.overlay.route, self.countries.index
        if route is not None and route.before in index_of and route.newest in index_of:
            share = 1.0 if look.style.calm else min((now - self._arc_at) / ARC_S, 1.0)
            start, end = (self.painter.anchors[index_of[c]] for c in (route.before, route.newest))
            paint_arc(p, self._camera, start, end, t, share)
        xy, depth = lines.anchors(self._camera, self.painter.anchors)
        self._marks.paint(p, self._camera, look, xy, depth, self._passed(now))
        if route is not None and route.newest in index_of:
            paint_ring(p, self._camera, self.painter.anchors[index_of[route.newest]], t)
        if self._stale or (moving and now - self._arranged_at > ARRANGE_S):
            self._labels.arrange(
                self._camera, look, xy, depth, self.taken(), now, self.devicePixelRatioF(),
                moving=moving, hidden=self.carded,
            )  # fmt: skip
            self._arranged_at, self._stale = now, False
            if not moving and self._labels.fading(now) and not self._frame_timer.isActive():
                self._frame_timer.start()
        self._labels.paint(p, self._camera, look, xy, depth, now)
        self.paint_furniture(p)

    def _passed(self, now: float) -> dict[int, float]:
        return {i: now - began for i, began in self._pulsed.items()}

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._camera = self._camera.sized(self.width(), self.height())
        self._renew()
        self.resized.emit()
