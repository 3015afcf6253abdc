"""Country flags as pixmaps. Each SVG is drawn into its own image, since some paint outside their frame."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Flags:
    """Flags of `folder`, cached by size."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[tuple[str, int], QPixmap] = {}

    def pixmap(self, code: str, height: int, ratio: float = 2.0) -> QPixmap:
        """The flag of a country, `height` pixels high; a null pixmap where there is none."""
        key = (code, height)
        if key not in self._drawn:
            self._drawn[key] = self._draw(code, height, ratio)
        return self._drawn[key]

    def _draw(self, code: str, height: int, ratio: float) -> QPixmap:
        path = self._folder / f"{code.lower()}.svg"
        if not code.isalpha() or not path.is_file():
            return QPixmap()
        width = height * 4 // 3
        image = QImage(
            round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied
        )
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(str(path)).render(painter, QRectF(0, 0, image.width(), image.height()))
        painter.setPen(QPen(QColor(0, 0, 0, 60), ratio))  # an edge, so that white is seen on white
        painter.drawRect(QRectF(0, 0, image.width(), image.height()))
        painter.end()
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
