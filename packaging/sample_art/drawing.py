"""Flat-colour drawing with QPainter: shapes from short path strings, palettes (moods), scene registry."""

import math
import random
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

W, H = 960, 540
TOKEN = re.compile(r"[A-Za-z]|-?\d*\.?\d+")


@dataclass(frozen=True, slots=True)
class Mood:
    """One picture's colours: sky from the top to the horizon, then depth, then accents."""

    sky: tuple[str, ...]
    sun: str
    far: str
    mid: str
    near: str
    ink: str
    light: str
    hot: str
    cool: str


def mood(sky: str, rest: str) -> Mood:
    """A mood from two lists of hex colours without their number signs."""
    return Mood(tuple("#" + c for c in sky.split()), *("#" + c for c in rest.split()))


DAWN = mood(
    "F3B596 F6C5A2 F9D5B2 FBE3C6", "FFF6DF E0A08C A9667A 5F4468 2D2A4A FFF3DC E4572E 3E8E8C"
)
DUSK = mood(
    "33305F 5D3F73 9B4F78 D96C6B F49F62 F9C874",
    "FFE9B0 7C4A78 4D3A6B 2C2A52 17183A FFE9C4 F2643D 3FA7A0",
)
NIGHT = mood(
    "0D1A38 12244A 18305C 21416F 2F5784",
    "F7E7B4 2A4D7A 1B3763 112345 080F24 FBE9B7 F2A33A 4FB3A9",
)
NOON = mood(
    "7CC4CC 93D0D2 ADDBD7 C9E6DC E6F1E2",
    "FFF3C9 86BBA9 3F8F86 1F5F66 12343F FFF8E7 E8663C F2B23E",
)
STORM = mood(
    "2F4653 3D5865 516E78 6C888C 8FA6A2",
    "E9E2C6 4A636C 2E464F 1D323B 0F1F28 E8EBDD E07A3F D9B44A",
)
ICE = mood("A9D3E4 BFDFEA D5EAEF E9F3F2", "FFF1D0 A8C6D8 6E9DBB 3A6A8E 16324F FBFDFB E8663C F2B544")
GOLD = mood(
    "EFAE58 F3BD6A F7CD80 FADC9C FCE9BC",
    "FFF6D6 D9984C A65F33 6E3B2C 3A2130 FFF4D9 C73E2C 4D7A5A",
)
LAMP = mood(
    "6E3640 7F4044 934C47 A95C4B", "FFE2A0 C98A58 8A4A45 54303E 2A1A2C FFF0CF E9653B 3C8C88"
)
SAGE = mood("C3D4C0 D2DFCC E0E9D8", "FFF3D0 A3BFA9 6A988A 2F6566 1B3640 FBF7E8 E36C45 EDB44C")


def mix(a: str, b: str, t: float) -> str:
    """The colour `t` of the way from `a` to `b`."""
    p, q = QColor(a), QColor(b)
    pairs = ((p.red(), q.red()), (p.green(), q.green()), (p.blue(), q.blue()))
    return "#" + "".join(f"{round(u + (v - u) * t):02X}" for u, v in pairs)


def fade(colour: str, opacity: float) -> str:
    """The colour seen through, for shadows and light."""
    return f"#{round(opacity * 255):02X}{colour[1:]}"


def parsed(text: str) -> QPainterPath:
    """A path from SVG-like commands M L H V C Q Z; small letters are relative."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    tokens = TOKEN.findall(text)
    i, command, x, y = 0, "M", 0.0, 0.0
    while i < len(tokens):
        if tokens[i].isalpha():
            command = tokens[i]
            i += 1
        kind = command.upper()
        if kind == "Z":
            path.closeSubpath()
            continue
        size = {"M": 2, "L": 2, "H": 1, "V": 1, "Q": 4, "C": 6}[kind]
        n = [float(t) for t in tokens[i : i + size]]
        i += size
        ox, oy = (x, y) if command.islower() else (0.0, 0.0)
        if kind == "H":
            n = [n[0], y - oy]
        elif kind == "V":
            n = [x - ox, n[0]]
        n = [v + (oy if k % 2 else ox) for k, v in enumerate(n)]
        x, y = n[-2], n[-1]
        if kind == "M":
            path.moveTo(x, y)
            command = "l" if command == "m" else "L"
        elif kind == "Q":
            path.quadTo(*n)
        elif kind == "C":
            path.cubicTo(*n)
        else:
            path.lineTo(x, y)
    return path


class Art:
    """One picture while it is drawn. Colours are #RRGGBB, or #AARRGGBB for see-through."""

    def __init__(self, name: str) -> None:
        self.rng = random.Random(name)
        self.image = QImage(W, H, QImage.Format.Format_RGB32)
        self.p = QPainter(self.image)
        self.p.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _fill(self, colour: str) -> None:
        self.p.setPen(Qt.PenStyle.NoPen)
        self.p.setBrush(QColor(colour))

    def _pen(self, colour: str, width: float, flat: bool = False) -> None:
        cap = Qt.PenCapStyle.FlatCap if flat else Qt.PenCapStyle.RoundCap
        join = Qt.PenJoinStyle.MiterJoin if flat else Qt.PenJoinStyle.RoundJoin
        self.p.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, cap, join))
        self.p.setBrush(Qt.BrushStyle.NoBrush)

    def back(self, colour: str) -> None:
        """The whole sheet in one colour."""
        self.p.fillRect(0, 0, W, H, QColor(colour))

    def shape(self, colour: str, path: str) -> None:
        """A filled path."""
        self._fill(colour)
        self.p.drawPath(parsed(path))

    def stroke(self, colour: str, width: float, path: str, flat: bool = False) -> None:
        """A drawn path."""
        self._pen(colour, width, flat)
        self.p.drawPath(parsed(path))

    def dots(self, colour: str, width: float, path: str, gap: float = 0.9) -> None:
        """Round dots along a path, `gap` widths from middle to middle."""
        self._pen(colour, width)
        pen = self.p.pen()
        pen.setDashPattern([0.01, gap])
        self.p.setPen(pen)
        self.p.drawPath(parsed(path))

    def rect(self, colour: str, x: float, y: float, w: float, h: float, r: float = 0) -> None:
        """A box from its top left corner, `r` rounds its corners."""
        self._fill(colour)
        self.p.drawRoundedRect(QRectF(x, y, w, h), r, r)

    def disc(self, colour: str, x: float, y: float, r: float) -> None:
        """A filled circle."""
        self.oval(colour, x, y, r, r)

    def oval(self, colour: str, x: float, y: float, rx: float, ry: float) -> None:
        """A filled ellipse."""
        self._fill(colour)
        self.p.drawEllipse(QPointF(x, y), rx, ry)

    def ring(self, colour: str, width: float, x: float, y: float, rx: float, ry: float = 0) -> None:
        """A drawn ellipse, a circle without `ry`."""
        self._pen(colour, width)
        self.p.drawEllipse(QPointF(x, y), rx, ry or rx)

    def points(self, colour: str, points: Sequence[tuple[float, float]]) -> None:
        """A filled polygon."""
        self.shape(colour, "M" + " ".join(f"{x:.2f},{y:.2f}" for x, y in points) + "Z")

    @contextmanager
    def at(
        self, x: float, y: float, scale: float = 1, turn: float = 0, flip: bool = False
    ) -> Iterator[None]:
        """Draw around (x, y), scaled, turned clockwise by degrees, mirrored."""
        self.p.save()
        self.p.translate(x, y)
        self.p.rotate(turn)
        self.p.scale(-scale if flip else scale, scale)
        try:
            yield
        finally:
            self.p.restore()

    @contextmanager
    def inside(self, path: str) -> Iterator[None]:
        """Draw only within a path."""
        self.p.save()
        self.p.setClipPath(parsed(path), Qt.ClipOperation.IntersectClip)
        try:
            yield
        finally:
            self.p.restore()

    def done(self) -> QImage:
        """Close the painter and give the picture."""
        self.p.end()
        return self.image


Scene = Callable[[Art], None]
SCENES: dict[str, Scene] = {}


def scene(draw: Scene) -> Scene:
    """Register a drawing under its function's name."""
    SCENES[getattr(draw, "__name__", "").replace("_", "-")] = draw
    return draw


def box(x: float, y: float, w: float, h: float) -> str:
    """A box as a path, for clipping."""
    return f"M{x},{y} h{w} v{h} h{-w}Z"


def circle(x: float, y: float, r: float) -> str:
    """A circle as a path, for clipping."""
    turns = [math.tau * k / 60 for k in range(60)]
    return (
        "M" + " ".join(f"{x + r * math.cos(t):.2f},{y + r * math.sin(t):.2f}" for t in turns) + "Z"
    )
