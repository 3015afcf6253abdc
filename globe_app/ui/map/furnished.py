"""The globe with what stands over it: legend, zoom buttons, a country's card, pills at the edge, the keys."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent, QPainter, QPixmap

from globe_app.geo.countries import Countries
from globe_app.geo.sphere import to_xyz
from globe_app.globe import lines
from globe_app.globe.camera import MIN_ZOOM
from globe_app.globe.labelling import Box
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.images import ImageCache
from globe_app.ui.look.style import Style
from globe_app.ui.map.canvas import Clock, GlobeCanvas
from globe_app.ui.map.card import HoverCard
from globe_app.ui.map.card_words import first_card
from globe_app.ui.map.hint import Hint
from globe_app.ui.map.hover_card import CardWidget
from globe_app.ui.map.legend import LegendPill
from globe_app.ui.map.limb_pills import LimbPills
from globe_app.ui.map.overlay import Overlay
from globe_app.ui.map.painter import GlobePainter
from globe_app.ui.map.place_card import APART_PX, place_card
from globe_app.ui.map.walk import neighbour
from globe_app.ui.map.zoom_column import ZoomColumn

CARD_MS = 250  # until the card of the country under the pointer is shown
INSET_PX = 14  # of the furniture, from the stage's edges
CARD_INSET_PX = 8.0
BUTTON_ZOOM = 1.6

Now = Callable[[], datetime]


class FurnishedGlobe(GlobeCanvas):
    """A globe with its furniture. Signals carry country codes."""

    picked = Signal(str)  # clicked, or Enter pressed on it
    hovered = Signal(str)  # "" = none
    pressed = Signal()  # a mouse button went down on the globe
    card_wanted = Signal(str)  # a card is shown: `set_card` may tell more of it

    def __init__(
        self, painter: GlobePainter, countries: Countries, style: Style, flags: Flags, now: Now,
        images: ImageCache | None = None, clock: Clock = time.perf_counter,
    ) -> None:  # fmt: skip
        super().__init__(painter, countries, style, clock)
        self._flags, self._now = flags, now
        self.keyboard_code = ""  # the country that the keyboard has walked to
        self._keyboard = False  # whether the keyboard was used last
        self._pointer = QPointF()
        self.column = ZoomColumn(style, self)
        self.legend = LegendPill(style, self)
        self.card = CardWidget(style, flags, images, self)
        self.pills = LimbPills(countries, painter.anchors, flags, style, self)
        self.hint = Hint(style, self)
        self._card_timer = QTimer(self, interval=CARD_MS, singleShot=True)
        self._card_timer.timeout.connect(self._open_card)
        self.legend.toggled.connect(self._rearrange)
        self.column.nearer.connect(lambda: self.zoom_by(BUTTON_ZOOM, *self._camera.centre))
        self.column.farther.connect(lambda: self.zoom_by(1 / BUTTON_ZOOM, *self._camera.centre))
        self.column.located.connect(self.locate)
        self.pills.chosen.connect(self._turn_to_country)
        self.moved.connect(self._follow)
        self.resized.connect(self._furnish)
        self.setAccessibleName("Globe")
        self._furnish()

    # Furniture ------------------------------------------------------------------------------------

    @Slot()
    def _furnish(self) -> None:
        bottom, far = self.height() - INSET_PX, self.width() - INSET_PX
        mirrored = self.isRightToLeft()
        self.legend.place(
            far - self.legend.width() if mirrored else INSET_PX, bottom, mirrored=mirrored
        )
        left = INSET_PX if mirrored else far - self.column.width()
        self.column.move(left, bottom - self.column.height())
        self.hint.place(self.width())
        self.hide_card()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """What depends on the camera."""
        camera = self._camera
        self.column.set_limits(
            nearer=camera.zoom < camera.max_zoom * 0.999, farther=camera.zoom > MIN_ZOOM * 1.001
        )
        taken = [QRectF(one.geometry()) for one in (self.legend, self.column)]
        self.pills.follow(camera, self._look.overlay.pills, self._look.style, taken)
        if self.card.isVisible() and not self.keyboard_code:
            self.hide_card()

    def taken(self) -> list[Box]:
        over = (self.hint, self.legend.table, *self.pills.pills)
        widgets = (self.legend, self.column, *(one for one in over if one.isVisible()))
        return [Box(w.x() - 4, w.y() - 4, w.width() + 8, w.height() + 8) for w in widgets] + (
            [box] if (box := self._place_box()) is not None else []
        )  # fmt: skip

    def set_overlay(self, overlay: Overlay, *, turn: bool = True) -> None:
        """Show something else, and say it."""
        if overlay == self._look.overlay:
            return
        if overlay.legend != self.legend.legend:
            self.legend.close_table()
            self.legend.show_legend(overlay.legend)
        self.hide_card()
        super().set_overlay(overlay, turn=turn)
        self._furnish()
        if overlay.about:
            self.announce(overlay.about)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        super().set_style(style)
        for one in (self.legend, self.column, self.card, self.hint):
            one.set_style(style)
        self._furnish()

    @Slot()
    def locate(self) -> None:
        """Show the selected country, or the whole globe."""
        selected = self._look.selected
        if selected >= 0:
            self.show_country(self.painter.painted_countries[selected].code)
        else:
            self._fly(replace(self._camera, zoom=1.0))

    @Slot(str)
    def _turn_to_country(self, code: str) -> None:
        self._fly(self._camera.at(*self.countries.info(code).anchor))

    def announce(self, text: str) -> None:
        """Announce a text to assistive technology."""
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)

    @Slot()
    def _rearrange(self) -> None:
        self._stale = True
        self._animate()

    # The country pointed at -----------------------------------------------------------------------

    def point_at(self, code: str, at: QPointF | None) -> None:
        """The pointer is on a country; "" = on none."""
        if at is not None:
            self._pointer = at
        index = self.countries.index.get(code, -1)
        if index == self._look.hovered:
            return
        self.keyboard_code = ""
        self.hide_card()
        self._look = replace(self._look, hovered=index)
        self._hovered_at, self._stale = self._clock(), True
        if not self._dragging:
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if code else Qt.CursorShape.OpenHandCursor
            )
        if code:
            self._card_timer.start()
        self._animate()
        self.hovered.emit(code)

    def describe(self, code: str) -> HoverCard:
        """What the overlay says of a country, as a card; `card_wanted` asks for more."""
        return first_card(self.countries, self._look.overlay, code, self._now())

    @Slot()
    def _open_card(self) -> None:
        index = self._look.hovered
        if index < 0 or self._dragging:
            return
        code = self.painter.painted_countries[index].code
        at = self._pointer
        if self.keyboard_code:
            spot = self._camera.project(*self.countries.info(code).anchor)
            at = QPointF(*spot) if spot else QPointF(*self._camera.centre)
        self.set_card(self.describe(code), at)
        self.card_wanted.emit(code)

    def set_card(self, card: HoverCard, at: QPointF | None = None) -> None:
        """Show a card; without a point, tell more on the one that is shown, if it is still this country's."""
        if at is None:
            if (
                not self.card.isVisible()
                or self.card.card is None
                or self.card.card.code != card.code
            ):
                return
            at = self._card_at
        self._card_at = at
        self.card.show_card(card)
        self.card.stand_at(at, QRectF(self.rect()).adjusted(*(CARD_INSET_PX, CARD_INSET_PX), *(
            -CARD_INSET_PX, -CARD_INSET_PX)))  # fmt: skip
        self._set_carded(self.countries.index.get(card.code, -1))
        if self.keyboard_code == card.code:
            self.announce(card.spoken)

    _card_at = QPointF()

    def hide_card(self) -> None:
        """Take the card away."""
        self._card_timer.stop()
        if self.card.card is not None:
            self.card.go()
        self._set_carded(-1)

    def _set_carded(self, index: int) -> None:
        if index != self.carded:
            self.carded, self._stale = index, True
            self._animate()

    # The keyboard ---------------------------------------------------------------------------------

    def walk(self, by: int) -> None:
        """Go to the next country east (+1) or west (-1), show its card and say it."""
        look = self._look
        at = self.keyboard_code or (
            self.painter.painted_countries[look.selected].code if look.selected >= 0 else ""
        )
        code = neighbour(self.countries, look.overlay, at, self._camera, by)
        if not code:
            return
        self.hide_card()
        self.keyboard_code = code
        index = self.countries.index[code]
        self._look = replace(self._look, hovered=index)
        self._hovered_at = self._clock()
        self.show_country(code)
        self.announce(self.describe(code).spoken)
        self._animate()
        self._card_timer.start()
        self.hovered.emit(code)

    def forget_keyboard_country(self) -> None:
        """No country is walked to any more."""
        if self.keyboard_code:
            self.point_at("", None)
        self.legend.close_table()

    def keyboard_used(self) -> None:
        """Show where the focus is, and which keys there are."""
        if not self._keyboard:
            self._keyboard = True
            self.hint.show()
            self._stale = True
            self.update()

    def keyboard_left(self) -> None:
        """The pointer is used, or the focus has gone elsewhere."""
        if self._keyboard:
            self._keyboard = False
            self.hint.hide()
            self._stale = True
            self.update()
        self.forget_keyboard_country()

    def shows_focus(self) -> bool:
        return self._keyboard and self.hasFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._furnish()

    def hideEvent(self, event: QHideEvent) -> None:
        self.hide_card()
        super().hideEvent(event)

    # The place where a story happened -------------------------------------------------------------

    def _place_box(self) -> Box | None:
        spot = self._place_spot()
        if spot is None:
            return None
        size = self._place_pixmap().deviceIndependentSize()
        return Box(spot.x(), spot.y(), size.width(), size.height())

    def _place_pixmap(self) -> QPixmap:
        happened = self._look.overlay.happened
        assert happened is not None
        name = happened.name or self.countries.name(happened.country)
        return place_card(
            self._flags, happened.country, name, self._look.style, self.devicePixelRatioF()
        )

    def _place_spot(self) -> QPointF | None:
        """The upper left corner of the card; None while the place is out of sight."""
        place = self._marks.happened_at(self._look)
        if place is None:
            return None
        xy, depth = lines.anchors(self._camera, np.array([to_xyz(*place)]))
        x, y = float(xy[0, 0]), float(xy[0, 1])
        if depth[0] <= 0.1 or not self.rect().contains(round(x), round(y)):
            return None
        size = self._place_pixmap().deviceIndependentSize()
        left = x + APART_PX
        if left + size.width() > self.width() - CARD_INSET_PX:
            left = x - APART_PX - size.width()
        return QPointF(left, y - size.height() / 2)

    def paint_furniture(self, p: QPainter) -> None:
        spot = self._place_spot()
        if spot is not None:
            p.drawPixmap(spot, self._place_pixmap())
