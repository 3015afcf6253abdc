"""The globe widget without input: what is shown, and its frames."""

import time
from collections.abc import Collection
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from globe_app.geo.countries import Countries
from globe_app.geo.sphere import LonLat
from globe_app.globe import lines
from globe_app.globe.framing import middle, view_of_two
from globe_app.globe.labelling import Box
from globe_app.globe.map_camera import MapCamera
from globe_app.globe.movement import Flight
from globe_app.ui.look.style import Style
from globe_app.ui.map.corners import paint_corners
from globe_app.ui.map.drawing import MapFrame, MapPainter
from globe_app.ui.map.label_layer import LabelLayer
from globe_app.ui.map.look import Look, indices, resolve
from globe_app.ui.map.map_view import ShownCountry
from globe_app.ui.map.mark_layer import PULSE_S, PULSES, MarkLayer
from globe_app.ui.map.night import paint_night
from globe_app.ui.map.overlay import Overlay, Subject
from globe_app.ui.map.picture import Pictured
from globe_app.ui.map.route import ARC_S, paint_arc, paint_ring
from globe_app.ui.map.shades import Shade
from globe_app.ui.map.turning import Clock, TurningWidget

ARRANGE_S = 0.35  # between two choices of labels while the globe moves
HOVER_S = 0.09  # in which an outline under the pointer comes
HOVER_PX = 1.6
STAGE_RADIUS = 14  # px
SEEN_DEPTH = 0.1  # nearer the limb a country is hardly seen
LEAST_HALF_PX = 9.0  # of the rectangle about a country in sight
SWAP_S = 0.14  # in which one kind of map fades into another
WORLD_ZOOM = 1.6  # at most, of what is about many countries


class GlobeCanvas(TurningWidget):
    """Paints a globe. At rest nothing is repainted; in movement frames are drawn without anti-aliasing."""

    def __init__(
        self, painter: MapPainter, countries: Countries, style: Style,
        clock: Clock = time.perf_counter,
    ) -> None:  # fmt: skip
        super().__init__(countries, clock)
        self.painter = painter
        self._look = resolve(countries, style=style)
        self._labels = LabelLayer(painter.painted_countries)
        self._named = True  # whether names are shown
        self._marks = MarkLayer(countries, painter.painted_countries)
        self._still = QPixmap()  # the anti-aliased frame without what changes over it
        self._land: MapFrame | None = None  # the last one
        self._left = QPixmap()  # what was seen of the kind of map before, while it fades
        self._came: frozenset[int] = frozenset()  # countries with still rings: something came in
        self._pulsed: dict[int, float] = {}  # country index -> when it began to pulse
        self._hovered_at = self._arc_at = self._arranged_at = self._swapped_at = -1e9
        self.carded = -1  # country whose card is shown in place of its label
        self.frames = 0  # number of frames painted
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(320, 320)

    @property
    def calm(self) -> bool:
        return self._look.style.calm

    def is_animated(self, now: float) -> bool:
        self._pulsed = {
            i: began for i, began in self._pulsed.items() if now - began < PULSE_S * PULSES
        }
        lasting = now - self._arc_at < ARC_S or now - self._hovered_at < HOVER_S
        lasting = lasting or now - self._swapped_at < SWAP_S
        return lasting or bool(self._pulsed) or self._labels.fading(now)

    def seen_like(self, camera: MapCamera) -> MapCamera:
        return self.painter.seen_like(camera)

    @property
    def flat(self) -> bool:
        """Whether a flat map is shown in place of the globe."""
        return self.painter.flat

    def draw_with(self, painter: MapPainter, at: LonLat | None = None) -> None:
        """Show another kind of map, where a flight leads; the one before fades. `at`: what is in the middle."""
        if painter is self.painter:
            return
        going = self._movement
        ahead = going.end if isinstance(going, Flight) else self._camera
        self.stop()
        if self.isVisible() and not self.calm:
            seen = QPixmap(self.size() * self.devicePixelRatioF())
            seen.setDevicePixelRatio(self.devicePixelRatioF())
            self.render(seen, renderFlags=QWidget.RenderFlag(0))
            self._left = seen
            self._swapped_at = self._clock()
        self.painter = painter
        camera = painter.seen_like(ahead)
        self.set_camera(camera if at is None else camera.at(*at))
        self._animate()
        self.kind_changed.emit()

    # What is shown --------------------------------------------------------------------------------

    @property
    def look(self) -> Look:
        """What is shown besides the camera."""
        return self._look

    @property
    def named(self) -> tuple[str, ...]:
        """Codes of the countries whose names are shown."""
        return self._labels.named

    @property
    def shown_countries(self) -> tuple[ShownCountry, ...]:
        """The countries in sight, from west to east: those that have something to tell, and every state."""
        xy, depth = lines.anchors(self._camera, self.painter.anchors)
        inside = (
            (depth > SEEN_DEPTH)
            & (xy[:, 0] >= 0) & (xy[:, 0] < self.width())
            & (xy[:, 1] >= 0) & (xy[:, 1] < self.height())
        )  # fmt: skip
        found = []
        for i in np.flatnonzero(inside).tolist():
            one = self.painter.painted_countries[i]
            if one.state or Shade(int(self._look.kinds[i])).speaks:
                half = max(LEAST_HALF_PX, one.radius_rad * self._camera.radius)
                x, y = xy[i].tolist()
                rect = QRectF(x - half, y - half, 2 * half, 2 * half)
                found.append(ShownCountry(one.code, rect & QRectF(self.rect())))
        return tuple(sorted(found, key=lambda one: self.countries.info(one.code).anchor))

    @property
    def selected_code(self) -> str:
        """Code of the country that is outlined; "" = none."""
        at = self._look.selected
        return self.painter.painted_countries[at].code if at >= 0 else ""

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
        if overlay.route is not None and not self.calm:
            self._arc_at = self._clock()
            self._animate()
        self._renew_after_page()
        self.content_changed.emit()
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
            self.turn_to(*place, WORLD_ZOOM, draw_back=True)

    def set_selected(self, code: str) -> None:
        """Outline a country; "" = none."""
        index = self.countries.index.get(code, -1)
        if index != self._look.selected:
            self._came -= {index}  # it is being looked at
            just_in = self._look.just_in - {index}
            self._look = replace(self._look, selected=index, just_in=just_in)
            self._renew_after_page()
            self.content_changed.emit()

    def set_highlighted(self, codes: Collection[str]) -> None:
        """Light countries up, as those of a row under the pointer."""
        chosen = indices(self.countries, codes)
        if chosen != self._look.highlighted:
            self._look = replace(self._look, highlighted=chosen)
            self._stale = True
            self._animate()

    def show_labels(self, on: bool) -> None:
        """Show the names of countries and seas, or none."""
        if on != self._named:
            self._named = on
            self.update()

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
        if not self.calm:
            self._pulsed |= dict.fromkeys(chosen, now)
            self._animate()
        self.update()

    def pictured(self, legend: Box) -> Pictured:
        """What a picture of it is made of. `legend`: where the legend stands."""
        return Pictured(self.painter, self._camera, self._look, self.countries, self._named, legend)

    # Frames ---------------------------------------------------------------------------------------

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
        self._fade(p, now)
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

    def _fade(self, p: QPainter, now: float) -> None:
        """The kind of map before, while it goes."""
        share = (now - self._swapped_at) / SWAP_S
        if share < 1.0 and self._left.deviceIndependentSize().toSize() == self.size():
            p.setOpacity(1.0 - max(share, 0.0))
            p.drawPixmap(0, 0, self._left)
            p.setOpacity(1.0)
        elif not self._left.isNull():
            self._left = QPixmap()

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

    def _paint_land(self, p: QPainter, *, moving: bool) -> MapFrame:
        look, t = self._look, self._look.style.theme
        land = self.painter.paint(
            p, self._camera, look.kinds, t, moving=moving, zooming=moving and self._zooming
        )
        home = self.countries.index.get(look.overlay.home, -1)
        for index in {home, look.selected} - {-1}:
            land.paint_outline(p, index, t.selected, t.selected_halo, smooth=not moving)
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
                land.paint_outline(
                    p, index, t.selected, t.selected_halo, width=HOVER_PX, smooth=not moving
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
        if self._named:
            self._labels.paint(p, self._camera, look, xy, depth, now)
        self.paint_furniture(p)

    def _passed(self, now: float) -> dict[int, float]:
        return {i: now - began for i, began in self._pulsed.items()}
