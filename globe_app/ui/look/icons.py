"""Lucide icons in the colours of the theme, drawn for the screen they are shown on."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from globe_app.errors import ResourceError
from globe_app.settings import resources_dir

ICON_PX, META_ICON_PX = 18, 14
STROKE = "1.75"
MIRRORED = frozenset(("arrow-left", "arrow-right", "chevron-left", "chevron-right", "undo-2",
                      "external-link", "corner-down-left"))  # fmt: skip # they point along the text
SIZES = (14, 18, 22, 27, 36, 54)  # px that a QIcon is drawn in
MOST_REMEMBERED = 600

_drawn: dict[tuple[str, str, int, float, bool, bool], QPixmap] = {}
_sources: dict[str, str] = {}


def pixmap(
    name: str, colour: str, px: int = ICON_PX, ratio: float = 1.0, *, filled: bool = False,
    mirrored: bool = False,
) -> QPixmap:  # fmt: skip
    """An icon `px` high in a colour, for a screen of `ratio` device pixels to the unit.

    `filled`: its outline is filled, as of what is switched on. `mirrored`: for a window that is read from right
    to left; only icons that point along the text are. Null where there is no such icon.
    """
    key = (name, colour, px, ratio, filled, mirrored)
    found = _drawn.get(key)
    if found is None:
        if len(_drawn) >= MOST_REMEMBERED:
            _drawn.clear()
        found = _drawn[key] = _draw(name, colour, px, ratio, filled, mirrored)
    return found


def icon(name: str, colour: str, *, filled: bool = False) -> QIcon:
    """An icon for Qt's own menus and fields."""
    made = QIcon()
    for px in SIZES:
        drawn = pixmap(name, colour, px, filled=filled)
        if not drawn.isNull():
            made.addPixmap(drawn)
    return made


def _draw(
    name: str, colour: str, px: int, ratio: float, filled: bool, mirrored: bool
) -> QPixmap:  # fmt: skip
    if name not in _sources:
        _sources[name] = _read(name)
    source = _sources[name]
    if not source or px <= 0:
        return QPixmap()
    paint = QColor(colour)
    source = source.replace("currentColor", paint.name())
    source = source.replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    if filled:
        source = source.replace('fill="none"', f'fill="{paint.name()}"', 1)
    side = max(round(px * ratio), 1)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setOpacity(paint.alphaF())
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    if mirrored and name in MIRRORED:
        image = image.flipped(Qt.Orientation.Horizontal)
    drawn = QPixmap.fromImage(image)
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _read(name: str) -> str:
    try:
        path: Path = resources_dir() / "icons" / f"{name}.svg"
        return path.read_text(encoding="utf-8")
    except (OSError, ResourceError):
        return ""
