"""The names on the globe: which are shown, where, and how they come and go.

Countries with something to tell are named first, by their weight, then large ones that have nothing, where
there is room. The set is stable while the globe is dragged: labels follow their countries and fade at
the horizon.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter

from globe_app.cldr import localised
from globe_app.geo.sphere import to_xyz
from globe_app.globe import lines
from globe_app.globe.camera import Camera
from globe_app.globe.labelling import Box, Label, arrange, box_at
from globe_app.globe.map_camera import MapCamera
from globe_app.globe.seas import SEAS
from globe_app.tr import tr
from globe_app.ui.map.drawing import PaintedCountry
from globe_app.ui.map.label_pixmaps import Counts, LabelPixmaps, Words, colours_of, font_of
from globe_app.ui.map.look import Look
from globe_app.ui.map.marks import DOT_PX, EDGE_PX, RINGS_PX
from globe_app.ui.map.overlay import Subject
from globe_app.ui.map.route import RING_PX
from globe_app.ui.map.shades import Shade

MOST_NAMED = 24
QUIET_UNTIL = 16  # quiet names fill up to so many
MOST_QUIET, MOST_READY = 8, 14
EDGE_DEPTH, FADE_DEPTH = 0.242, 0.275  # cosines of 76 and 74 degrees from the centre
SEA_EDGE_DEPTH, SEA_FADE_DEPTH = 0.42, 0.6  # seas fade from about 53 degrees on, gone at 65
QUIET_FROM_PX = 34.0  # equivalent radius from which a country without news is named
READY_FROM_PX = 9.0  # of a country with outlets ready, before the first update
SILENT_FROM_PX = 9.0  # the same of a country that is silent about the story
FADE_S = 0.16
MARGIN_PX = 6.0
NEW_WHILE_MOVING = 1  # a name costs a third of a millisecond to draw for the first time
SEA_REACH_PX = (44.0, 20.0)  # beside and above the middle of a sea's name
COUNTED = {
    Subject.MISSED: Counts.MISSED, Subject.READING: Counts.READ, Subject.STORED: Counts.STORED,
}  # fmt: skip
SEA_KEY = 100_000  # keys of seas begin here
PRIMARY, NAMED, QUIET, SEA = range(4)  # groups, most important first

Floats = NDArray[np.float64]

_SEA_XYZ = np.array([to_xyz(sea.lon, sea.lat) for sea in SEAS])


@dataclass(slots=True)
class _Shown:
    """A label that is shown."""

    words: Words
    clear: float
    side: int
    since: float  # when it began to come
    gone: float | None = None  # when it began to go


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """A label where it stands, for a picture."""

    name: str  # lines of a sea's name are parted by line breaks
    number: str
    box: Box
    font: QFont
    colour: str
    number_colour: str
    sea: bool


class LabelLayer:
    """Holds the labels that are shown and paints them."""

    def __init__(self, countries: tuple[PaintedCountry, ...]) -> None:
        self._sea_words = tuple(Words(tr(sea.name), sea=True) for sea in SEAS)
        self._countries = countries
        self._radii = np.array([one.radius_rad for one in countries])
        self._pixmaps = LabelPixmaps()
        self._shown: dict[int, _Shown] = {}

    @property
    def named(self) -> tuple[str, ...]:
        """Codes of the countries whose names are shown."""
        return tuple(
            self._countries[key].code
            for key, one in self._shown.items()
            if key < SEA_KEY and one.gone is None
        )

    def arrange(
        self, camera: MapCamera, look: Look, xy: Floats, depth: Floats, taken: list[Box], now: float,
        ratio: float, *, moving: bool, hidden: int = -1,
    ) -> None:  # fmt: skip
        """Choose the labels anew. `taken`: what stands over the globe; `hidden`: whose card is open."""
        wanted, words = self._wanted(camera, look, xy, depth, ratio, moving, hidden)
        room = Box(
            MARGIN_PX, MARGIN_PX, camera.width - 2 * MARGIN_PX, camera.height - 2 * MARGIN_PX
        )
        dots = [
            Box(one.x - one.clear + 3, one.y - one.clear + 3, 2 * one.clear - 6, 2 * one.clear - 6)
            for one in wanted
            if one.clear > 3 and one.key < SEA_KEY
        ]
        kept = {
            key: one.side
            for key, one in self._shown.items()
            if one.gone is None and words.get(key) == one.words
        }
        found = arrange(wanted, room, [*taken, *dots], kept)
        clears = {one.key: one.clear for one in wanted}
        still = look.style.calm
        for key, shown in list(self._shown.items()):
            if key not in found and shown.gone is None:
                shown.gone = now
            if shown.gone is not None and (still or now - shown.gone >= FADE_S):
                del self._shown[key]
        for key, side in found.items():
            old = self._shown.get(key)
            same = old is not None and old.gone is None
            since = old.since if old is not None and same else now - FADE_S if still else now
            self._shown[key] = _Shown(words[key], clears[key], side, since)

    def fading(self, now: float) -> bool:
        """Whether a label is still coming or going."""
        return any(
            now - (one.since if one.gone is None else one.gone) < FADE_S
            for one in self._shown.values()
        )

    def paint(
        self, p: QPainter, camera: MapCamera, look: Look, xy: Floats, depth: Floats, now: float
    ) -> None:
        """Draw the labels where their countries are now."""
        ratio = p.device().devicePixelRatio()
        sea_xy, sea_depth = lines.anchors(camera, _SEA_XYZ)
        for key in sorted(self._shown, reverse=True):  # seas below names
            shown = self._shown[key]
            if key >= SEA_KEY:
                at, near = sea_xy[key - SEA_KEY], float(sea_depth[key - SEA_KEY])
                alpha = (near - SEA_EDGE_DEPTH) / (SEA_FADE_DEPTH - SEA_EDGE_DEPTH)
            else:
                at, near = xy[key], float(depth[key])
                alpha = (near - EDGE_DEPTH) / (FADE_DEPTH - EDGE_DEPTH)
            if not look.style.calm:
                passed = now - (shown.since if shown.gone is None else shown.gone)
                come = min(max(passed / FADE_S, 0.0), 1.0)
                alpha = min(alpha, 1.0) * (come if shown.gone is None else 1.0 - come)
            if alpha <= 0.0:
                continue
            pixmap = self._pixmaps.get(shown.words, look.style, ratio)
            wide, high = pixmap.width() / ratio, pixmap.height() / ratio
            box = box_at(float(at[0]), float(at[1]), shown.clear, wide, high, shown.side)
            p.setOpacity(min(alpha, 1.0))
            p.drawPixmap(QPointF(box.left, box.top), pixmap)
        p.setOpacity(1.0)

    def placed(
        self, camera: MapCamera, look: Look, xy: Floats, depth: Floats
    ) -> tuple[PlacedLabel, ...]:
        """The labels that are shown, where they stand; seas first."""
        sea_xy, sea_depth = lines.anchors(camera, _SEA_XYZ)
        found = []
        for key in sorted(self._shown, reverse=True):
            shown, sea = self._shown[key], key >= SEA_KEY
            at = sea_xy[key - SEA_KEY] if sea else xy[key]
            near = float(sea_depth[key - SEA_KEY] if sea else depth[key])
            if near < (SEA_FADE_DEPTH if sea else FADE_DEPTH):
                continue
            size = self._pixmaps.get(shown.words, look.style, 1.0).deviceIndependentSize()
            box = box_at(
                float(at[0]), float(at[1]), shown.clear, size.width(), size.height(), shown.side
            )
            colours = colours_of(shown.words, look.style.theme)
            font = font_of(shown.words, look.style)
            words = shown.words
            found.append(PlacedLabel(words.name, words.number, box, font, *colours, words.sea))
        return tuple(found)

    def _wanted(
        self, camera: MapCamera, look: Look, xy: Floats, depth: Floats,
        ratio: float, moving: bool, hidden: int,
    ) -> tuple[list[Label], dict[int, Words]]:  # fmt: skip
        chosen = self._chosen(camera, look, xy, depth, moving)
        new = NEW_WHILE_MOVING if moving else 10_000
        happened = look.overlay.happened
        told = happened.country if happened is not None else ""  # its card names it
        labels, words = [], {}
        for key, group in chosen:
            if key == hidden or self._countries[key].code == told:
                continue
            said = self._words(key, group, look)
            if not self._pixmaps.has(said, look.style, ratio):
                if not new:
                    continue
                new -= 1
            size = self._pixmaps.get(said, look.style, ratio).deviceIndependentSize()
            weight = float(look.weights[key]) if group < QUIET else self._countries[key].rank
            labels.append(Label(
                key, float(xy[key, 0]), float(xy[key, 1]), self._clear(key, group, look),
                size.width(), size.height(), group, weight,
            ))  # fmt: skip
            words[key] = said
        self._add_seas(camera, look, ratio, labels, words)
        return labels, words

    def _chosen(
        self, camera: MapCamera, look: Look, xy: Floats, depth: Floats, moving: bool
    ) -> list[tuple[int, int]]:
        """The countries to name, with their groups."""
        least = np.full(len(depth), FADE_DEPTH)
        if moving:  # a name that is shown fades out at the edge, and none begins there
            least[[key for key in self._shown if key < SEA_KEY]] = EDGE_DEPTH
        inside = (
            (depth > least)
            & (xy[:, 0] > 0) & (xy[:, 0] < camera.width)
            & (xy[:, 1] > 0) & (xy[:, 1] < camera.height)
        )  # fmt: skip
        seen = np.flatnonzero(inside).tolist()
        home = next((i for i in seen if self._countries[i].code == look.overlay.home), -1)
        first = {
            i
            for i in (look.selected, look.hovered, home, *look.highlighted)
            if inside[i] and i >= 0
        }
        speaking = [i for i in seen if look.kinds[i] >= Shade.UNREAD_1 and i not in first]
        speaking.sort(key=lambda i: (-int(look.weights[i]), -self._countries[i].rank))
        named = speaking[:MOST_NAMED]
        most = MOST_READY if look.overlay.subject is Subject.READY else MOST_QUIET
        room = min(max(QUIET_UNTIL - len(named), 0), most)
        quiet = np.flatnonzero(inside & self._large(camera, look)).tolist() if room else []
        quiet = [i for i in quiet if i not in first]
        quiet.sort(key=lambda i: (look.kinds[i] != Shade.SILENT, -self._countries[i].rank))
        return [
            *((i, PRIMARY) for i in first), *((i, NAMED) for i in named),
            *((i, QUIET) for i in quiet[:room]),
        ]  # fmt: skip

    def _large(self, camera: MapCamera, look: Look) -> NDArray[np.bool_]:
        """The countries that have nothing to tell and are large enough to be named all the same."""
        kinds, px = look.kinds, self._radii * camera.radius
        in_story = (kinds == Shade.SILENT) | (kinds == Shade.LATER)
        quiet = (kinds < Shade.UNREAD_1) & (kinds != Shade.ICE)
        if look.overlay.subject in (Subject.STORY, Subject.REPLAY):
            quiet &= in_story
        if look.overlay.subject is Subject.READY:
            ready: NDArray[np.bool_] = (kinds == Shade.LAND) & (px >= READY_FROM_PX)
            return ready
        large: NDArray[np.bool_] = quiet & (px >= np.where(in_story, SILENT_FROM_PX, QUIET_FROM_PX))
        return large

    def _words(self, i: int, group: int, look: Look) -> Words:
        number = int(look.numbers[i])
        speaks = Shade(int(look.kinds[i])).speaks or self._countries[i].code == look.overlay.home
        return Words(
            self._countries[i].name, localised(f"{number:,}") if number else "",
            quiet=not speaks and i != look.selected, large=i == look.selected,
            counts=COUNTED.get(look.overlay.subject, Counts.UNREAD),
        )  # fmt: skip

    def _clear(self, i: int, group: int, look: Look) -> float:
        code, step = self._countries[i].code, Shade(int(look.kinds[i])).dot
        if code == look.overlay.home:
            return 11.0
        if look.overlay.route is not None and code == look.overlay.route.newest:
            return RING_PX + 3.0
        if code in look.overlay.ready:
            return 6.0
        if step < 0:
            return 0.0 if self._countries[i].radius_rad > 0.02 else 4.0
        ringed = RINGS_PX[1] - 2 if i in look.just_in else 0.0
        outlined = 5.0 if i == look.selected else 0.0
        return DOT_PX[step] + EDGE_PX + 3.0 + ringed + outlined

    def _add_seas(
        self,
        camera: MapCamera,
        look: Look,
        ratio: float,
        labels: list[Label],
        words: dict[int, Words],
    ) -> None:
        xy, depth = lines.anchors(camera, _SEA_XYZ)
        for i, sea in enumerate(SEAS):
            if depth[i] < SEA_EDGE_DEPTH or camera.radius < sea.from_radius:
                continue
            if not _on_map(camera, xy[i, 0], xy[i, 1]):
                continue
            key, said = SEA_KEY + i, self._sea_words[i]
            size = self._pixmaps.get(said, look.style, ratio).deviceIndependentSize()
            labels.append(Label(
                key, float(xy[i, 0]), float(xy[i, 1]), 0.0, size.width(), size.height(), SEA,
                float(depth[i]),
            ))  # fmt: skip
            words[key] = said


def _on_map(camera: MapCamera, x: float, y: float) -> bool:
    """Whether there is room about a point before the edge of a flat map; on the globe names fade out there."""
    if isinstance(camera, Camera):
        return True
    reach, half = SEA_REACH_PX
    corners = (
        (x - reach, y - half),
        (x + reach, y - half),
        (x - reach, y + half),
        (x + reach, y + half),
    )
    return all(camera.unproject(*corner) is not None for corner in corners)
