"""Country flags as pixmaps. Each SVG is drawn into its own image, since some paint outside their frame."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

RADIUS_PX = 2.5
EDGE = "#1f000000"
MOST_REMEMBERED = 1_500


class Flags:
    """Flags of `folder`, cached by size, screen and edge."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[tuple[str, int, float, str], QPixmap] = {}

    def pixmap(self, code: str, height: int, ratio: float = 2.0, edge: str = EDGE) -> QPixmap:
        """The flag of a country, `height` px high and 4:3, with rounded corners and a line inside in the colour
        `edge`, for a screen of `ratio` device pixels to the unit. Null where there is no flag.
        """
        key = (code, height, ratio, edge)
        found = self._drawn.get(key)
        if found is None:
            if len(self._drawn) >= MOST_REMEMBERED:
                self._drawn.clear()
            found = self._drawn[key] = self._draw(code, height, ratio, edge)
        return found

    def _draw(self, code: str, height: int, ratio: float, edge: str) -> QPixmap:
        path = self._folder / f"{code.lower()}.svg"
        if not (code.isascii() and code.isalpha()) or not path.is_file():
            return QPixmap()
        wide, high = max(round(width_of(height) * ratio), 1), max(round(height * ratio), 1)
        image = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(str(path)).render(painter, QRectF(0, 0, wide, high))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = min(RADIUS_PX * ratio, high / 4)
        corners = QPainterPath()
        corners.addRect(0, 0, wide, high)
        rounded = QPainterPath()
        rounded.addRoundedRect(QRectF(0, 0, wide, high), radius, radius)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillPath(corners.subtracted(rounded), Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QPen(QColor(edge), ratio))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = ratio / 2
        painter.drawRoundedRect(
            QRectF(half, half, wide - ratio, high - ratio), radius - half, radius - half
        )
        painter.end()
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


def width_of(height: int) -> int:
    """The width of a flag of that height."""
    return height * 4 // 3
