"""The globe widget without input: camera, animations, frames."""

import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from globe_app.geo.sphere import to_xyz
from globe_app.globe.camera import Camera
from globe_app.globe.motion import Flight, Spin
from globe_app.ui.old.map.painter import GlobePainter, Look
from globe_app.ui.old.map.route import PULSE_S, paint_arc, paint_ring

FRAME_MS = 16
CENTRAL_DEPTH = 0.7  # depth of points within 45 degrees of the centre
REST_MS = 120  # delay after the last motion until the anti-aliased frame

Clock = Callable[[], float]


class GlobeCanvas(QWidget):
    """Paints a globe. At rest nothing is repainted; in motion frames are drawn without anti-aliasing."""

    moved = Signal()
    resized = Signal()

    def __init__(self, painter: GlobePainter, look: Look, clock: Clock = time.perf_counter) -> None:
        super().__init__()
        self.painter, self._look, self._clock = painter, look, clock
        self._codes = {place.code: i for i, place in enumerate(painter.painted_countries)}
        self._camera = Camera()
        self._motion: Spin | Flight | None = None
        self._motion_began = 0.0
        self._dragging = False
        self._still: QPixmap | None = None  # cached anti-aliased frame, without markers
        self.calm = False  # reduced motion: no flights, no inertia
        self.frames = 0  # number of frames painted
        self._frame_timer = QTimer(self, interval=FRAME_MS)
        self._frame_timer.timeout.connect(self._tick)
        self._rest_timer = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest_timer.timeout.connect(self._rest)
        self._route_began = -PULSE_S  # time at which the route was first shown
        self._route_timer = QTimer(self, interval=FRAME_MS)
        self._route_timer.timeout.connect(self._pulse)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(320, 320)

    @property
    def camera(self) -> Camera:
        """The current camera."""
        return self._camera

    def set_camera(self, camera: Camera) -> None:
        """Jump to a camera."""
        self._stop()
        self._camera = camera.sized(self.width(), self.height())
        self._rest()

    def set_look(self, look: Look) -> None:
        """Show other counts, theme, sun or marker."""
        if look.route != self._look.route:
            still = self.calm or look.route is None
            self._route_began = self._clock() - (PULSE_S if still else 0.0)
            if not still:
                self._route_timer.start()
        self._look = replace(look, hovered=self._look.hovered, selected=self._look.selected)
        self._still = None
        self.update()

    @property
    def look(self) -> Look:
        """What is shown besides the camera."""
        return self._look

    def select(self, code: str | None) -> None:
        """Mark a country as the one open in the pane."""
        index = self._codes.get(code or "", -1)
        self._look = replace(self._look, selected=index)  # a mark: the frame below stays
        self.update()

    def fly_to(self, lon: float, lat: float, zoom: float | None = None) -> None:
        """Fly along the great circle to a point; jump where reduced motion is set."""
        target = replace(self._camera.at(lon, lat), zoom=zoom or self._camera.zoom)
        if self.calm:
            self.set_camera(target)
            self.moved.emit()
        else:
            self._move(Flight(self._camera, target))

    def turn_to(self, lon: float, lat: float) -> None:
        """Fly to a point unless it is within `CENTRAL_DEPTH` already."""
        seen = float((self._camera.matrix() @ np.array(to_xyz(lon, lat)))[2])
        if seen < CENTRAL_DEPTH:
            self.fly_to(lon, lat)

    def _move(self, motion: Spin | Flight) -> None:
        self._motion, self._motion_began = motion, self._clock()
        self._frame_timer.start()

    def _stop(self) -> None:
        self._motion = None
        self._frame_timer.stop()

    @Slot()
    def _tick(self) -> None:
        motion = self._motion
        if motion is None:
            self._frame_timer.stop()
            return
        passed = self._clock() - self._motion_began
        self._show(motion.at(min(passed, motion.duration_s)).sized(self.width(), self.height()))
        if passed >= motion.duration_s:
            self._stop()
            self._rest()

    @Slot()
    def _pulse(self) -> None:
        if self._clock() - self._route_began >= PULSE_S:
            self._route_timer.stop()
        self.update()

    def _show(self, camera: Camera) -> None:
        self._camera = camera
        self._still = None
        self._rest_timer.start()
        self.update()
        self.moved.emit()

    @Slot()
    def _rest(self) -> None:
        self._rest_timer.stop()
        self._still = None
        self.update()

    @property
    def at_rest(self) -> bool:
        """Whether nothing moves and the last frame is anti-aliased."""
        return self._motion is None and not self._dragging and not self._rest_timer.isActive()

    def frame(self) -> QPixmap:
        """The anti-aliased frame for the current camera and look, without markers."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(pixmap)
        self.painter.paint(painter, self._camera, self._look, moving=False)
        painter.end()
        return pixmap

    def show_frame(self, camera: Camera, *, moving: bool) -> None:
        """Show a camera as in a drag (`moving`) or at rest; for benchmarks."""
        self._stop()
        self._camera = camera
        self._still = None
        self._dragging = moving
        self._rest_timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.frames += 1
        if self.at_rest:
            if self._still is None:
                self._still = self.frame()
            painter.drawPixmap(0, 0, self._still)
        else:
            self.painter.paint(painter, self._camera, self._look, moving=True)
        theme = self._look.theme
        if self._look.selected >= 0:
            self.painter.paint_country(
                painter, self._camera, self._look.selected, theme.selected, 2.2, 0
            )
        if self._look.hovered >= 0 and self._look.hovered != self._look.selected:
            self.painter.paint_country(
                painter, self._camera, self._look.hovered, theme.hover, 1.8, 48
            )
        route, passed = self._look.route, self._clock() - self._route_began
        anchors = self.painter.anchors
        if route is not None:
            paint_arc(painter, self._camera, anchors, route, theme, passed)
        self.painter.paint_marks(painter, self._camera, self._look, moving=not self.at_rest)
        if route is not None:
            paint_ring(painter, self._camera, anchors, route, theme, passed)
        if self.hasFocus():
            painter.setPen(theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.resized.emit()
        self._camera = self._camera.sized(self.width(), self.height())
        self._still = None
