"""What paints the world: the globe's painter or that of a flat map. Both meet `MapPainter`."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from globe_app.globe.land import Shape
from globe_app.globe.map_camera import MapCamera
from globe_app.ui.look.theme import Theme
from globe_app.ui.map.colours import shade_colours
from globe_app.ui.map.marks import hatch
from globe_app.ui.map.paths import draw_lines, path_of
from globe_app.ui.map.shades import Shade

LEAST_PART_PX2 = 60.0  # smaller parts of a country get no outline of their own
MOST_OUTLINED = 450  # vertices of a country's outline in a frame of a movement
GLOW_PX, COAST_PX, BORDER_PX, GRATICULE_PX = 3.0, 0.6, 0.8, 0.7
SELECTED_PX, SELECTED_HALO_PX = 2.0, 4.5

Kinds = NDArray[np.int8]  # (countries,) a `Shade` each


@dataclass(frozen=True, slots=True)
class PaintedCountry:
    """A country as the map needs it, by country index."""

    code: str
    name: str
    radius_rad: float  # of a circle with the area of its largest part
    state: bool
    rank: float  # area-like: larger is named first


@dataclass(frozen=True, slots=True)
class Vectors:
    """Everything of a frame as lines and areas in px, for a picture that is no raster."""

    rim: NDArray[np.float64]  # (n, 2) the world's edge
    graticule: NDArray[np.float64]  # (m, 4) x1 y1 x2 y2
    countries: tuple[tuple[int, Shape], ...]  # country index, its areas
    coast: NDArray[np.float64]  # (m, 4)
    borders: NDArray[np.float64]  # (m, 4)
    disputed: tuple[NDArray[np.float64], NDArray[np.bool_]]  # (n, 2), (n,) where each line begins


class MapFrame(Protocol):
    """A frame that was painted, for what lies over it."""

    def paint_outline(
        self, p: QPainter, index: int, colour: str, halo: str, *, width: float = SELECTED_PX,
        smooth: bool = True,
    ) -> None:  # fmt: skip
        """One country's outline: a line over a wider one. Small parts get none."""


class MapPainter(Protocol):
    """Paints the world as a camera sees it; a camera of another kind is turned into one of its own."""

    @property
    def flat(self) -> bool:
        """Whether it is a flat map."""

    @property
    def painted_countries(self) -> tuple[PaintedCountry, ...]:
        """The countries, by index."""

    @property
    def anchors(self) -> NDArray[np.float64]:
        """(countries, 3) unit vectors."""

    @property
    def camera(self) -> MapCamera:
        """A camera of its kind, which sees the whole world."""

    def seen_like(self, camera: MapCamera) -> MapCamera:
        """The camera of its kind that comes nearest to another."""

    def paint(
        self, p: QPainter, camera: MapCamera, kinds: Kinds, theme: Theme, *, moving: bool,
        zooming: bool = False,
    ) -> MapFrame:  # fmt: skip
        """A frame without its marks. `moving`: without anti-aliasing. `zooming`: the next has another size."""

    def vectors(self, camera: MapCamera) -> Vectors:
        """What a camera sees as lines and areas."""


def fill_shapes(p: QPainter, shapes: list[Shape], theme: Theme) -> None:
    """Fill the areas of each shade; lines over the silent ones."""
    colours = shade_colours(theme)
    p.setPen(Qt.PenStyle.NoPen)
    for shape in shapes:
        path = path_of(shape.xy, shape.first)
        p.setBrush(colours[shape.kind])
        p.drawPath(path)
        if shape.kind == Shade.SILENT:
            p.setBrush(hatch(theme, p.device().devicePixelRatio()))
            p.drawPath(path)
    p.setBrush(Qt.BrushStyle.NoBrush)


def stroke(p: QPainter, lines: NDArray[np.float64], colour: str, width: float) -> None:
    """Draw (m, 4) lines in px. `width` 0 = one pixel, whatever the scale."""
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(QPen(QColor(colour), width))
    draw_lines(p, lines)


def stroke_outline(
    p: QPainter, lines: NDArray[np.float64], colour: str, halo: str, width: float, *, smooth: bool
) -> None:
    """Draw the outline of a country: a line over a wider one."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    p.setBrush(Qt.BrushStyle.NoBrush)
    for paint, wide in ((halo, width + SELECTED_HALO_PX - SELECTED_PX), (colour, width)):
        pen = QPen(QColor(paint), wide)
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
        p.setPen(pen)
        draw_lines(p, lines)


def stroke_disputed(
    p: QPainter, xy: NDArray[np.float64], first: NDArray[np.bool_], t: Theme
) -> None:
    """Dashes along lines that are disputed."""
    pen = QPen(QColor(t.disputed), 1.0)
    pen.setDashPattern([3.0, 2.5])
    p.setPen(pen)
    p.drawPath(path_of(xy, first))
