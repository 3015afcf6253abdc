"""What the window knows of the map, be it the globe or flat: this, and nothing of how it is drawn.

`GlobeView` meets it. Whether it shows the globe or a flat map is decided by the painter it draws with
(`drawing.MapPainter`) and the camera of that painter's kind (`globe.map_camera.MapCamera`); overlays, picking,
labels, cards, legend and keys are the same for both.
"""

import math
from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from globe_app.geo.sphere import LonLat
from globe_app.globe.map_camera import MapCamera
from globe_app.ui.look.style import Style
from globe_app.ui.map.drawing import MapPainter
from globe_app.ui.map.overlay import Overlay


@dataclass(frozen=True, slots=True)
class ShownCountry:
    """A country that is in sight. `rect`: about its dot or its land, in px of the map's widget."""

    code: str
    rect: QRectF


class MapView(QWidget):
    """A map to look at and to pick countries from. Signals carry country codes."""

    picked = Signal(str)  # clicked, or Enter pressed on it
    pressed = Signal()  # a mouse button went down on the map
    hovered = Signal(str)  # "" = none
    card_wanted = Signal(str)  # a card is shown that may tell more
    moved = Signal()  # the camera
    resized = Signal()
    kind_changed = Signal()  # another kind of map is shown
    content_changed = Signal()  # it shows something else, or outlines another country
    modes_wanted = Signal(QPoint)  # the menu of what it shows, above this point of the screen
    flat_wanted = Signal()  # the reader wants the other kind: globe or flat

    @property
    def camera(self) -> MapCamera:
        """How it is seen now."""
        raise NotImplementedError

    @property
    def at_rest(self) -> bool:
        """Whether nothing moves."""
        raise NotImplementedError

    @property
    def flat(self) -> bool:
        """Whether a flat map is shown."""
        raise NotImplementedError

    @property
    def shown_countries(self) -> tuple[ShownCountry, ...]:
        """The countries in sight, from west to east."""
        raise NotImplementedError

    def draw_with(self, painter: MapPainter, at: LonLat | None = None) -> None:
        """Show another kind of map. `at`: what stays in the middle."""
        raise NotImplementedError

    def set_overlay(self, overlay: Overlay, *, turn: bool = True) -> None:
        """Show something else. `turn`: to the countries that it is about."""
        raise NotImplementedError

    def set_selected(self, code: str) -> None:
        """Outline a country; "" = none."""
        raise NotImplementedError

    def set_highlighted(self, codes: Collection[str]) -> None:
        """Light countries up."""
        raise NotImplementedError

    def set_sun(self, sun: LonLat | None) -> None:
        """Where the sun is overhead; None = no line of night."""
        raise NotImplementedError

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        raise NotImplementedError

    def show_labels(self, shown: bool) -> None:
        """Show names, or none."""
        raise NotImplementedError

    def pulse(self, codes: Collection[str]) -> None:
        """Something came in from these countries."""
        raise NotImplementedError

    def set_camera(self, camera: MapCamera) -> None:
        """Jump to a camera; one of another kind is turned into the nearest of this."""
        raise NotImplementedError

    def turn_to(
        self, lon: float, lat: float, closest: float = math.inf, *, draw_back: bool = False
    ) -> None:
        """Bring a place into view, where it is not."""
        raise NotImplementedError

    def show_whole(self) -> None:
        """Draw back until the whole world is seen."""
        raise NotImplementedError

    def show_country(self, code: str, *, fly: bool = True) -> None:
        """Frame a country."""
        raise NotImplementedError

    def picture(self, ratio: float) -> QImage:
        """What is shown as a picture, at so many device pixels to the unit, without what is pointed at."""
        raise NotImplementedError

    def picture_as_svg(self) -> str:
        """The same as vectors, with title, description and names as text."""
        raise NotImplementedError

    def start_drifting(self) -> None:
        """Turn slowly until the first touch."""
        raise NotImplementedError

    def announce(self, text: str) -> None:
        """Announce a text to assistive technology."""
        raise NotImplementedError
