"""The globe as a widget: it paints frames, turns input into camera moves, and says what was meant."""

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QPinchGesture, QToolTip, QWidget

from globe_app.globe.camera import Camera, Vector
from globe_app.globe.motion import Flight, Spin, release
from globe_app.ui.globe_painter import GlobePainter, Look

FRAME_MS = 16
REST_MS = 120  # after the last motion the frame is drawn again, anti-aliased
CLICK_PX = 4
ARROW_DEG = 7.0
WHEEL_STEP = 1.18
KEY_ZOOM = 1.3
FLY_ZOOM = 2.0

Pick = Callable[[float, float, float], str | None]
Clock = Callable[[], float]


class GlobeView(QWidget):
    """A rotatable globe. Countries are told apart by index outside and by code in the signals."""

    picked = Signal(str)  # opened: clicked, or Enter on the keyboard's country
    hovered = Signal(str)  # "" when over none
    walked = Signal(int)  # +1 east, -1 west: the keyboard asks for the next country with stories
    search = Signal()
    left = Signal()  # Escape: the keyboard wants out
    moved = Signal()
    resized = Signal()

    def __init__(
        self,
        painter: GlobePainter,
        pick: Pick,
        look: Look,
        describe: Callable[[str], str],
        clock: Clock = time.perf_counter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.painter, self._pick, self._look = painter, pick, look
        self._describe, self._clock = describe, clock
        self._codes = {place.code: i for i, place in enumerate(painter.places)}
        self._camera = Camera()
        self._motion: Spin | Flight | None = None
        self._motion_began = 0.0
        self._grab: tuple[Camera, Vector, QPointF] | None = None
        self._dragging = False
        self._trail: list[tuple[float, Vector]] = []
        self._hover_at: QPointF | None = None
        self._still: QPixmap | None = None  # the frame at rest, under the marks
        self.calm = False  # reduced motion: no flight, no inertia
        self.frames = 0  # painted so far, for the tests of "no repaint at rest"
        self._frame_timer = QTimer(self, interval=FRAME_MS)
        self._frame_timer.timeout.connect(self._tick)
        self._rest_timer = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest_timer.timeout.connect(self._rest)
        self._hover_timer = QTimer(self, interval=FRAME_MS, singleShot=True)
        self._hover_timer.timeout.connect(self._hover)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setMinimumSize(320, 320)
        self.setAccessibleName("Globe")

    @property
    def camera(self) -> Camera:
        """Where it looks now."""
        return self._camera

    def set_camera(self, camera: Camera) -> None:
        """Look there at once."""
        self._stop()
        self._camera = camera.sized(self.width(), self.height())
        self._rest()

    def set_look(self, look: Look) -> None:
        """Show other counts, another theme, sun or mark."""
        self._look = replace(look, hovered=self._look.hovered, selected=self._look.selected)
        self._still = None
        self.update()

    @property
    def look(self) -> Look:
        """What it shows now."""
        return self._look

    def select(self, code: str | None) -> None:
        """Mark a country as the one open in the pane."""
        index = self._codes.get(code or "", -1)
        self._look = replace(self._look, selected=index)  # a mark: the frame below stays
        self.update()

    def fly_to(self, lon: float, lat: float, zoom: float | None = None) -> None:
        """Along the great circle to a place; at once where motion is reduced."""
        target = replace(self._camera.at(lon, lat), zoom=zoom or self._camera.zoom)
        if self.calm:
            self.set_camera(target)
            self.moved.emit()
        else:
            self._move(Flight(self._camera, target))

    def say(self, text: str) -> None:
        """Tell assistive technology what the keyboard is on."""
        self.setAccessibleDescription(text)
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)

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
        self._show(motion.at(min(passed, motion.lasts)).sized(self.width(), self.height()))
        if passed >= motion.lasts:
            self._stop()
            self._rest()

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
        """The anti-aliased frame of this camera and look, without the marks."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(pixmap)
        self.painter.paint(painter, self._camera, self._look, moving=False)
        painter.end()
        return pixmap

    def show_frame(self, camera: Camera, *, moving: bool) -> None:
        """Stand there as in a drag (`moving`) or at rest, for the next paint: the bench's door."""
        self._stop()
        self._camera = camera
        self._still = None
        self._dragging = moving
        self._rest_timer.stop()

    def _code_at(self, at: QPointF) -> str | None:
        place = self._camera.unproject(at.x(), at.y())
        return self._pick(*place, self._camera.radius) if place else None

    @Slot()
    def _hover(self) -> None:
        code = self._code_at(self._hover_at) if self._hover_at is not None else None
        index = self._codes.get(code or "", -1)
        if index != self._look.hovered:
            self._look = replace(self._look, hovered=index)
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if code else Qt.CursorShape.OpenHandCursor
            )
            if code and self._hover_at is not None:
                QToolTip.showText(
                    self.mapToGlobal(self._hover_at.toPoint()), self._describe(code), self
                )
            else:
                QToolTip.hideText()
            self.hovered.emit(code or "")
            self.update()

    # Qt's own ------------------------------------------------------------------------------------

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
        self.painter.paint_marks(painter, self._camera, self._look, moving=not self.at_rest)
        if self.hasFocus():
            painter.setPen(theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.resized.emit()
        self._camera = self._camera.sized(self.width(), self.height())
        self._still = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._stop()
            at = event.position()
            self._grab = (self._camera, self._camera.seen_or_limb(at.x(), at.y()), at)
            self._trail = []

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._grab is None:
            self._hover_at = at
            if not self._hover_timer.isActive():
                self._hover_timer.start()
            return
        camera, point, start = self._grab
        if not self._dragging and (at - start).manhattanLength() < CLICK_PX:
            return
        if not self._dragging:
            self._dragging = True
            self._look = replace(self._look, hovered=-1)
            QToolTip.hideText()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        seen = camera.seen_or_limb(at.x(), at.y())
        self._trail = [*self._trail[-11:], (self._clock(), seen)]
        self._show(camera.dragged(point, at.x(), at.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._grab is None:
            return
        self._grab = None
        if not self._dragging:
            code = self._code_at(event.position())
            if code:
                self.picked.emit(code)
            return
        self._dragging = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        spin = release(self._camera, self._trail, self._clock())
        if self.calm:
            self.set_camera(replace(self._camera, roll=0.0))
        elif spin.lasts > 0:
            self._move(spin)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self._camera.unproject(event.position().x(), event.position().y())
        if place:
            self.fly_to(*place, max(self._camera.zoom, FLY_ZOOM))

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        at = event.position()
        self._stop()
        self._show(self._camera.zoomed(WHEEL_STEP**steps, at.x(), at.y()))
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover_at = None
        self._hover()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Gesture:
            pinch = event.gesture(Qt.GestureType.PinchGesture)  # type: ignore[attr-defined]
            if isinstance(pinch, QPinchGesture):
                at = self.mapFromGlobal(pinch.hotSpot())
                self._show(self._camera.zoomed(pinch.scaleFactor(), at.x(), at.y()))
                return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                at = event.position()
                self._show(self._camera.zoomed(1 + event.value(), at.x(), at.y()))
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            walk = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()))
            if walk and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.walked.emit(walk)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROW_DEG / self._camera.zoom
        key = event.key()
        turns = {
            Qt.Key.Key_Left: (-step, 0.0),
            Qt.Key.Key_Right: (step, 0.0),
            Qt.Key.Key_Up: (0.0, step),
            Qt.Key.Key_Down: (0.0, -step),
        }
        zooms = {
            Qt.Key.Key_Plus: KEY_ZOOM,
            Qt.Key.Key_Equal: KEY_ZOOM,
            Qt.Key.Key_Minus: 1 / KEY_ZOOM,
        }
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if plain and key in turns:
            self._stop()
            self._show(self._camera.panned(*turns[Qt.Key(key)]))
        elif plain and key in zooms:
            self._stop()
            self._show(self._camera.zoomed(zooms[Qt.Key(key)], *self._camera.centre))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._look.hovered >= 0:
            self.picked.emit(self.painter.places[self._look.hovered].code)
        elif key == Qt.Key.Key_Slash:
            self.search.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def walk_to(self, code: str, lon: float, lat: float, said: str) -> None:
        """Put the keyboard's mark on a country and bring it into view."""
        self._look = replace(self._look, hovered=self._codes.get(code, -1))
        self.fly_to(lon, lat)
        self.say(said)
        self.update()
