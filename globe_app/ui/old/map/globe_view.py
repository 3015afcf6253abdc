"""The globe's input: turns mouse, wheel, pinch and key events into camera moves and signals."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QPinchGesture, QToolTip

from globe_app.globe.camera import Camera, Vector
from globe_app.globe.motion import inertia_after
from globe_app.ui.old.map.canvas import FRAME_MS, GlobeCanvas
from globe_app.ui.old.map.painter import GlobePainter, Look
from globe_app.ui.old.widgets.controls import plain_tool_tip

CLICK_PX = 4
ARROW_DEG = 7.0
WHEEL_STEP = 1.18
KEY_ZOOM = 1.3
FLY_ZOOM = 2.0

Pick = Callable[[float, float, float], str | None]


class GlobeView(GlobeCanvas):
    """A globe to turn and to pick countries from. Signals carry country codes."""

    picked = Signal(str)  # country code: clicked, or Enter pressed on it
    hovered = Signal(str)  # country code; "" = none
    neighbour_wanted = Signal(int)  # +1 east, -1 west: go to the next country with articles
    search_requested = Signal()
    escaped = Signal()  # Escape pressed

    def __init__(
        self, painter: GlobePainter, pick: Pick, look: Look, describe: Callable[[str], str]
    ) -> None:
        super().__init__(painter, look)
        self._pick, self._describe = pick, describe
        self._grab: tuple[Camera, Vector, QPointF] | None = None
        self._trail: list[tuple[float, Vector]] = []
        self._hover_at: QPointF | None = None
        self._hover_timer = QTimer(self, interval=FRAME_MS, singleShot=True)
        self._hover_timer.timeout.connect(self._hover)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName("Globe")

    def announce(self, text: str) -> None:
        """Announce a text to assistive technology."""
        self.setAccessibleDescription(text)
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)

    def move_keyboard_to(self, code: str, lon: float, lat: float, said: str) -> None:
        """Put the keyboard focus on a country and bring it into view."""
        self._look = replace(self._look, hovered=self._codes.get(code, -1))
        self.fly_to(lon, lat)
        self.announce(said)
        self.update()

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
                    self.mapToGlobal(self._hover_at.toPoint()),
                    plain_tool_tip(self._describe(code)),
                    self,
                )
            else:
                QToolTip.hideText()
            self.hovered.emit(code or "")
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._stop()
            at = event.position()
            self._grab = (self._camera, self._camera.sphere_point_or_limb(at.x(), at.y()), at)
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
        seen = camera.sphere_point_or_limb(at.x(), at.y())
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
        spin = inertia_after(self._camera, self._trail, self._clock())
        if self.calm:
            self.set_camera(replace(self._camera, roll=0.0))
        elif spin.duration_s > 0:
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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard's mark goes with the keyboard."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._hover()

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
                self.neighbour_wanted.emit(walk)
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
            self.picked.emit(self.painter.painted_countries[self._look.hovered].code)
        elif key == Qt.Key.Key_Slash:
            self.search_requested.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
