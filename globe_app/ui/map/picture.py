"""The map as a picture of its own, painted at any scale, without what is pointed at; `svg` has it as vectors.

What it is made of are values: what the map shows (`Look`), its camera, its painter. The map is not touched.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtGui import QImage, QPainter

from globe_app.cldr import number, phrases
from globe_app.geo.countries import Countries
from globe_app.globe import lines
from globe_app.globe.labelling import Box
from globe_app.globe.map_camera import MapCamera
from globe_app.tr import tr
from globe_app.ui.map.drawing import MapPainter
from globe_app.ui.map.label_layer import LabelLayer
from globe_app.ui.map.look import Look
from globe_app.ui.map.mark_layer import MarkLayer
from globe_app.ui.map.route import paint_arc, paint_ring

PaintLegend = Callable[[QPainter], None]


@dataclass(frozen=True, slots=True)
class Pictured:
    """What a picture is of."""

    painter: MapPainter
    camera: MapCamera
    look: Look
    countries: Countries
    names: bool  # whether countries and seas are named
    legend: Box  # where the legend stands

    @property
    def title(self) -> str:
        """What the picture is called."""
        return tr(self.look.overlay.legend.title)

    @property
    def description(self) -> str:
        """The countries that have something to tell, with their numbers, in a sentence."""
        overlay = self.look.overlay
        speaking = [code for code, shade in overlay.shades.items() if shade.speaks]
        speaking.sort(key=lambda code: (-overlay.weights.get(code, 0), code))
        told = phrases(*(
            f"{self.countries.shown_name(code)} {number(overlay.numbers[code])}"
            if code in overlay.numbers else self.countries.shown_name(code)
            for code in speaking
        ))  # fmt: skip
        return f"{self.title}: {told}" if told else self.title


def still(look: Look) -> Look:
    """A look without what is pointed at, and without fading."""
    calm = replace(look.style, calm=True)
    return replace(look, style=calm, hovered=-1, highlighted=frozenset())


def painted(of: Pictured, ratio: float, legend: PaintLegend, extra: PaintLegend) -> QImage:
    """The picture, at so many device pixels to the unit. `legend` is painted at its place."""
    camera, look, t = of.camera, still(of.look), of.look.style.theme
    image = QImage(
        round(camera.width * ratio), round(camera.height * ratio), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(ratio)
    p = QPainter(image)
    frame = of.painter.paint(p, camera, look.kinds, t, moving=False)
    for index in {of.countries.index.get(look.overlay.home, -1), look.selected} - {-1}:
        frame.paint_outline(p, index, t.selected, t.selected_halo)
    route, index_of = look.overlay.route, of.countries.index
    anchors = of.painter.anchors
    if route is not None and route.before in index_of and route.newest in index_of:
        ends = anchors[index_of[route.before]], anchors[index_of[route.newest]]
        paint_arc(p, camera, *ends, t, 1.0)
    xy, depth = lines.anchors(camera, anchors)
    MarkLayer(of.countries, of.painter.painted_countries).paint(p, camera, look, xy, depth, {})
    if route is not None and route.newest in index_of:
        paint_ring(p, camera, anchors[index_of[route.newest]], t)
    if of.names:
        labels = LabelLayer(of.painter.painted_countries)
        labels.arrange(camera, look, xy, depth, [of.legend], 0.0, ratio, moving=False)
        labels.paint(p, camera, look, xy, depth, 1.0)
    extra(p)
    p.translate(of.legend.left, of.legend.top)
    legend(p)
    p.end()
    return image
