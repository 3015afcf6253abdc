"""The globe with what stands over it: legend, zoom buttons, pills at the edge, the place of a story."""

import time

from PySide6.QtCore import QEvent, QPoint, QRectF, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from globe_app.geo.countries import Countries
from globe_app.globe.labelling import Box
from globe_app.tr import tr
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Style
from globe_app.ui.map import picture, svg
from globe_app.ui.map.canvas import GlobeCanvas
from globe_app.ui.map.drawing import MapPainter
from globe_app.ui.map.kind_switch import KindSwitch
from globe_app.ui.map.legend import LegendPill
from globe_app.ui.map.limb_pills import LimbPills
from globe_app.ui.map.overlay import Overlay, Subject
from globe_app.ui.map.place_card import PlaceCard
from globe_app.ui.map.turning import Clock
from globe_app.ui.map.zoom_column import ALONE, MapButton, ZoomColumn
from globe_app.ui.widgets.announcer import announce

GAP_PX = 12  # between the switch and the column
INSET_PX = 14  # of the furniture, from the stage's edges
BUTTON_ZOOM = 1.6
CHOSEN = (Subject.UNREAD, Subject.STORED, Subject.READING)  # what the reader chooses by the legend


class FurnishedGlobe(GlobeCanvas):
    """A globe with its furniture."""

    def __init__(
        self, painter: MapPainter, countries: Countries, style: Style, flags: Flags,
        clock: Clock = time.perf_counter,
    ) -> None:  # fmt: skip
        super().__init__(painter, countries, style, clock)
        self.column = ZoomColumn(style, self)
        self.legend = LegendPill(style, self)
        self.pills = LimbPills(countries, painter.anchors, flags, style, self)
        self.switch = KindSwitch(style, self)
        self.modes = MapButton("layers", tr("What the map shows"), ALONE, style)
        self.modes.setParent(self)
        self.over: tuple[QWidget, ...] = ()  # what else stands over the globe
        self._place = PlaceCard(flags, countries)
        self.legend.toggled.connect(self._rearrange)
        self.switch.globe_wanted.connect(self.flat_wanted)
        self.modes.clicked.connect(self._open_modes)
        self.kind_changed.connect(self._kind_changed)
        self.column.nearer.connect(lambda: self.zoom_by(BUTTON_ZOOM, *self._camera.centre))
        self.column.farther.connect(lambda: self.zoom_by(1 / BUTTON_ZOOM, *self._camera.centre))
        self.column.located.connect(self.locate)
        self.pills.chosen.connect(self._turn_to_country)
        self.moved.connect(self._follow)
        self.resized.connect(self._furnish)
        self.setAccessibleName(tr("Globe"))
        self._furnish()

    @Slot()
    def _furnish(self) -> None:
        bottom, far = self.height() - INSET_PX, self.width() - INSET_PX
        mirrored = self.isRightToLeft()
        self.legend.place(
            far - self.legend.width() if mirrored else INSET_PX, bottom, mirrored=mirrored
        )
        left = INSET_PX if mirrored else far - self.column.width()
        self.column.move(left, bottom - self.column.height())
        after = self.legend.x() - GAP_PX - self.modes.width() if mirrored else (
            self.legend.x() + self.legend.width() + GAP_PX
        )  # fmt: skip
        middle = self.legend.y() + (self.legend.height() - self.modes.height()) // 2
        self.modes.move(after, middle)
        self._place_switch(left, bottom, mirrored=mirrored)
        self._follow()

    def _place_switch(self, left: int, bottom: int, *, mirrored: bool) -> None:
        """Beside the column, or above it where the legend leaves no room. `left`: of the column."""
        wide, beside = self.switch.width(), GAP_PX
        x = left + self.column.width() + beside if mirrored else left - beside - wide
        free = (
            x + wide + beside < self.modes.x() if mirrored
            else x - beside > self.modes.x() + self.modes.width()
        )  # fmt: skip
        if free:
            self.switch.move(x, bottom - self.switch.height())
            return
        x = left if mirrored else left + self.column.width() - wide
        self.switch.move(x, self.column.y() - beside - self.switch.height())

    @Slot()
    def _open_modes(self) -> None:
        self.modes_wanted.emit(self.modes.mapToGlobal(QPoint(0, -6)))

    @Slot()
    def _kind_changed(self) -> None:
        """The switch stands on the flat map alone; the keyboard stays on the map when it goes."""
        had_focus = self.switch.isAncestorOf(QApplication.focusWidget() or self)
        self.switch.setVisible(self.flat)
        self.setAccessibleName(tr("Flat map") if self.flat else tr("Globe"))
        if had_focus and not self.flat:
            self.setFocus()
        self._furnish()

    @Slot()
    def _follow(self) -> None:
        """What depends on the camera."""
        camera = self._camera
        self.column.set_limits(
            nearer=camera.zoom < camera.max_zoom * 0.999,
            farther=camera.zoom > camera.min_zoom * 1.001,
        )
        taken = [QRectF(one.geometry()) for one in (self.legend, self.column)]
        self.pills.follow(camera, self._look.overlay.pills, self._look.style, taken)

    def taken(self) -> list[Box]:
        shown = (self.legend.table, self.switch, self.modes, *self.over, *self.pills.pills)
        widgets = (self.legend, self.column, *(one for one in shown if one.isVisible()))
        boxes = [Box(w.x() - 4, w.y() - 4, w.width() + 8, w.height() + 8) for w in widgets]
        place = self._place.box(self._camera, self._look, self.devicePixelRatioF())
        return boxes if place is None else [*boxes, place]

    def paint_furniture(self, p: QPainter) -> None:
        self._place.paint(p, self._camera, self._look)

    def set_overlay(self, overlay: Overlay, *, turn: bool = True) -> None:
        """Show something else, and say it."""
        if overlay == self._look.overlay:
            return
        if overlay.legend != self.legend.legend:
            self.legend.close_table()
            self.legend.show_legend(overlay.legend)
        super().set_overlay(overlay, turn=turn)
        self.modes.setVisible(overlay.subject in CHOSEN)
        self._furnish()
        if overlay.about:
            self.announce(overlay.about)

    def picture(self, ratio: float) -> QImage:
        """What is shown as a picture, with the legend and without the buttons."""

        def card(p: QPainter) -> None:
            self._place.paint(p, self._camera, self._look)

        return picture.painted(self.pictured(self._legend_box()), ratio, self.legend.draw, card)

    def picture_as_svg(self) -> str:
        """The same as vectors."""
        return svg.vectors(self.pictured(self._legend_box()))

    def _legend_box(self) -> Box:
        one = self.legend
        return Box(one.x(), one.y(), one.width(), one.height())

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        super().set_style(style)
        for one in (self.legend, self.column, self.switch, self.modes):
            one.set_style(style)
        self._furnish()

    @Slot()
    def locate(self) -> None:
        """Show the selected country, or the whole globe."""
        selected = self._look.selected
        if selected >= 0:
            self.show_country(self.painter.painted_countries[selected].code)
        else:
            self._fly(self._camera.with_zoom(1.0))

    @Slot(str)
    def _turn_to_country(self, code: str) -> None:
        self._fly(self._camera.at(*self.countries.info(code).anchor))

    def announce(self, text: str) -> None:
        """Announce a text to assistive technology; the globe keeps it as its description."""
        if not text:
            return
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
        announce(self, text)

    @Slot()
    def _rearrange(self) -> None:
        self._stale = True
        self._animate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._furnish()
