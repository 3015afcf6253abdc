"""The globe's input: mouse, wheel, pinch and keys become movements of the camera and signals.

Keys, while it has the focus: arrows turn, `,` and `.` walk the countries west and east, Ctrl with an arrow goes
to the neighbour there, Enter opens the one walked to, + and - zoom, 0 or Home shows the whole world, Esc ends a
movement or forgets the country walked to.
All other keys go to the window; Tab leaves the globe.
"""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QPinchGesture

from globe_app.geo.countries import Countries
from globe_app.globe.map_camera import Grip
from globe_app.globe.movement import Trail, glide_after
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.images import ImageCache
from globe_app.ui.look.style import Style
from globe_app.ui.map.drawing import MapPainter
from globe_app.ui.map.pointing import Now, PointingGlobe, Toward, nowhere
from globe_app.ui.map.turning import FRAME_MS, Clock
from globe_app.ui.widgets.focus_ring import BY_KEY
from globe_app.ui.widgets.focus_ring import NONE as DRAWS_ITS_OWN_RING

CLICK_PX = 4
ARROW_DEG = 7.0
WHEEL_STEP = 1.18
KEY_ZOOM = 1.35
FLY_ZOOM = 2.0  # of a double click, at least
KEPT_MOMENTS = 12

Pick = Callable[[float, float, float], str | None]

TURNS = {
    Qt.Key.Key_Left: (-1.0, 0.0), Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, 1.0), Qt.Key.Key_Down: (0.0, -1.0),
}  # fmt: skip
ZOOMS = {Qt.Key.Key_Plus: KEY_ZOOM, Qt.Key.Key_Equal: KEY_ZOOM, Qt.Key.Key_Minus: 1 / KEY_ZOOM}
WALKS = {Qt.Key.Key_Comma: -1, Qt.Key.Key_Period: 1}
WHOLE = (Qt.Key.Key_0, Qt.Key.Key_Home)
OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
NOT_OURS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class GlobeView(PointingGlobe):
    """A globe to turn and to pick countries from."""

    def __init__(
        self, painter: MapPainter, pick: Pick, countries: Countries, style: Style, flags: Flags,
        now: Now, images: ImageCache | None = None,
        clock: Clock = time.perf_counter, toward: Toward = nowhere,
    ) -> None:  # fmt: skip
        """`pick`: the country at (lon, lat) on a globe of some radius in px.

        `now`: the wall clock; `clock`: seconds, for movements. `toward`: finds neighbours.
        """
        super().__init__(painter, countries, style, flags, now, images, clock, toward)
        self._pick = pick
        self._grab: QPointF | None = None  # where the button went down
        self._held: Grip = None  # the place under the pointer
        self._last = QPointF()
        self._trail: Trail = []
        self._hover_at: QPointF | None = None
        self._hover_timer = QTimer(self, interval=FRAME_MS, singleShot=True)
        self._hover_timer.timeout.connect(self._hover)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(DRAWS_ITS_OWN_RING, True)
        self.grabGesture(Qt.GestureType.PinchGesture)

    # Pointer --------------------------------------------------------------------------------------

    def _code_at(self, at: QPointF) -> str:
        place = self._camera.unproject(at.x(), at.y())
        return (self._pick(*place, self._camera.radius) if place else None) or ""

    @Slot()
    def _hover(self) -> None:
        code = self._code_at(self._hover_at) if self._hover_at is not None else ""
        self.point_at(code, self._hover_at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.keyboard_left()
        self.pressed.emit()
        if event.button() == Qt.MouseButton.LeftButton:
            self.stop()
            self._take_hold(event.position())

    def _take_hold(self, at: QPointF) -> None:
        self._grab = self._last = at
        self._trail = []
        self._held = self._camera.grip(at.x(), at.y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._grab is not None and not event.buttons() & Qt.MouseButton.LeftButton:
            self._let_go()  # the release went elsewhere
        if self._grab is None:
            self._hover_at = at
            if not self._hover_timer.isActive():
                self._hover_timer.start()
            return
        if not self._dragging:
            if (at - self._grab).manhattanLength() < CLICK_PX:
                return
            self._dragging = True
            self.point_at("", None)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        before, to = (self._last.x(), self._last.y()), (at.x(), at.y())
        camera = self._camera.dragged(self._held, before, to)
        self._last = at
        self._trail = [*self._trail[1 - KEPT_MOMENTS :], (self._clock(), *camera.position)]
        self._show(camera)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._grab is None:
            return
        dragged = self._let_go()
        if not dragged:
            code = self._code_at(event.position())
            if code:
                self.picked.emit(code)
            return
        glide = glide_after(self._camera, self._trail, self._clock())
        if glide.duration_s > 0 and not self._look.style.calm:
            self._move(glide)

    def _let_go(self) -> bool:
        """End a drag; whether there was one."""
        dragged = self._dragging
        self._grab, self._held, self._dragging = None, None, False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if dragged:
            self._rest_timer.start()
        return dragged

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self._camera.unproject(event.position().x(), event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            zoom = min(max(self._camera.zoom, FLY_ZOOM), self._camera.max_zoom)
            self._fly(self._camera.with_zoom(zoom).at(*place))

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        at = event.position()
        event.accept()
        if not steps:
            return
        self.hide_card()
        if self._grab is not None:  # a drag goes on at the new size, with the same place in hand
            self._show(
                self._camera.zoomed_to(self._camera.zoom * WHEEL_STEP**steps, at.x(), at.y())
            )
            self._take_hold(at)
        else:
            self.zoom_by(WHEEL_STEP**steps, at.x(), at.y())

    def leaveEvent(self, event: QEvent) -> None:
        self._hover_at = None
        self._hover()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Gesture:
            pinch = event.gesture(Qt.GestureType.PinchGesture)  # type: ignore[attr-defined]
            if isinstance(pinch, QPinchGesture):
                at = QPointF(self.mapFromGlobal(pinch.hotSpot().toPoint()))
                self._pinch(pinch.scaleFactor(), at)
                return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._pinch(1 + event.value(), event.position())
            return True
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self.hasFocus()
            and self._is_ours(event)
        ):
            event.accept()  # before a shortcut of the window takes it
            return True
        return super().event(event)

    def _pinch(self, factor: float, at: QPointF) -> None:
        self.stop()
        self._show(self._camera.zoomed_to(self._camera.zoom * factor, at.x(), at.y()))

    # Keys -----------------------------------------------------------------------------------------

    def _is_ours(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() & NOT_OURS == Qt.KeyboardModifier.ControlModifier:
            return key in TURNS
        if event.modifiers() & NOT_OURS:
            return False
        if key in OPENS:
            return self.keyboard_code != ""
        return (
            key in TURNS or key in ZOOMS or key in WALKS or key in WHOLE or key == Qt.Key.Key_Escape
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.hasFocus() or not self._is_ours(event):
            event.ignore()  # a child's key, or the window's
            return
        key = Qt.Key(event.key())
        self.keyboard_used()
        if key in TURNS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            east, north = TURNS[key]
            self.walk_toward(math.degrees(math.atan2(east, north)) % 360.0)
        elif key in TURNS:
            east, north = TURNS[key]
            step = ARROW_DEG / self._camera.zoom
            self.stop()
            self.hide_card()
            self._show(self._camera.panned(east * step, north * step))
        elif key in ZOOMS:
            self.zoom_by(ZOOMS[key], *self._camera.centre)
        elif key in WALKS:
            self.walk(WALKS[key])
        elif key in OPENS:
            self.picked.emit(self.keyboard_code)
        elif key in WHOLE:
            self._fly(self._camera.with_zoom(1.0))
        else:
            self.stop()
            self.forget_keyboard_country()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_KEYBOARD:
            self.keyboard_used()
        elif event.reason() == Qt.FocusReason.OtherFocusReason:
            QTimer.singleShot(0, self._see_focus)  # by then the window has said whether by a key

    @Slot()
    def _see_focus(self) -> None:
        if self.hasFocus() and self.property(BY_KEY) is True:
            self.keyboard_used()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.keyboard_left()
