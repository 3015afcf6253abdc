"""The globe and the country pointed at, by pointer or keyboard: its outline, its card, what is said of it."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent

from globe_app.geo.countries import Countries
from globe_app.tr import tr
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.images import ImageCache
from globe_app.ui.look.style import Style
from globe_app.ui.map.card import HoverCard
from globe_app.ui.map.card_words import first_card
from globe_app.ui.map.drawing import MapPainter
from globe_app.ui.map.furnished import FurnishedGlobe
from globe_app.ui.map.hint import Hint
from globe_app.ui.map.hover_card import CardWidget
from globe_app.ui.map.overlay import Overlay
from globe_app.ui.map.turning import Clock
from globe_app.ui.map.walk import neighbour

CARD_MS = 250  # until the card of the country under the pointer is shown
CARD_INSET_PX = 8.0

Now = Callable[[], datetime]
Toward = Callable[[str, float], str]  # country, degrees from north by east -> the neighbour there


def nowhere(_: str, __: float) -> str:
    """No country has neighbours."""
    return ""


class PointingGlobe(FurnishedGlobe):
    """A globe with a country pointed at. Signals carry country codes."""

    def __init__(
        self, painter: MapPainter, countries: Countries, style: Style, flags: Flags, now: Now,
        images: ImageCache | None = None, clock: Clock = time.perf_counter,
        toward: Toward = nowhere,
    ) -> None:  # fmt: skip
        super().__init__(painter, countries, style, flags, clock)
        self._toward = toward
        self._now = now
        self.keyboard_code = ""  # the country that the keyboard has walked to
        self._keyboard = False  # whether the keyboard was used last
        self._pointer = self._card_at = QPointF()
        self.card = CardWidget(style, flags, images, self)
        self.hint = Hint(style, self)
        self.over = (self.hint,)
        self._card_timer = QTimer(self, interval=CARD_MS, singleShot=True)
        self._card_timer.timeout.connect(self._open_card)
        self.moved.connect(self._leave_behind)
        self.resized.connect(self._resized)
        self.kind_changed.connect(self._resized)
        self._resized()

    @Slot()
    def _resized(self) -> None:
        self.hint.place(self.width(), flat=self.flat)
        self.hide_card()

    @Slot()
    def _leave_behind(self) -> None:
        """A card stays where it is: it goes when the globe turns under it."""
        if self.card.isVisible() and not self.keyboard_code:
            self.hide_card()

    def set_overlay(self, overlay: Overlay, *, turn: bool = True) -> None:
        """Show something else; a card that tells of what was shown goes."""
        if overlay != self._look.overlay:
            self.hide_card()
        super().set_overlay(overlay, turn=turn)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        super().set_style(style)
        self.card.set_style(style)
        self.hint.set_style(style)
        self._resized()

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
            shown = self.card.card
            if not self.card.isVisible() or shown is None or shown.code != card.code:
                return
            at = self._card_at
        self._card_at = at
        self.card.show_card(card)
        inset = CARD_INSET_PX
        self.card.stand_at(at, QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        self._set_carded(self.countries.index.get(card.code, -1))
        if self.keyboard_code == card.code:
            self.announce(card.more_spoken)  # its name and number were said when it was walked to

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
        self._walk_to(neighbour(self.countries, look.overlay, at, self._camera, by))

    def walk_toward(self, direction: float) -> None:
        """Go to the neighbouring country in a direction, in degrees from north by east, and say it."""
        look = self._look
        at = self.keyboard_code or (
            self.painter.painted_countries[look.selected].code if look.selected >= 0 else ""
        )
        if not at:
            self._walk_to(neighbour(self.countries, look.overlay, "", self._camera, 1))
            return
        code = self._toward(at, direction)
        if code:
            self._walk_to(code)
        else:
            said = {
                0.0: tr("No country lies north of {country}"),
                90.0: tr("No country lies east of {country}"),
                180.0: tr("No country lies south of {country}"),
                270.0: tr("No country lies west of {country}"),
            }[direction]
            self.announce(said.format(country=self.describe(at).name))

    def _walk_to(self, code: str) -> None:
        if not code:
            return
        self.hide_card()
        self.keyboard_code = code
        index = self.countries.index[code]
        self._look = replace(self._look, hovered=index)
        self._hovered_at = self._clock()
        self.show_country(code)
        self.announce(self.describe(code).label)
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

    def hideEvent(self, event: QHideEvent) -> None:
        self.hide_card()
        super().hideEvent(event)
