"""Images: decoded outside the interface thread, smooth at every device pixel ratio."""

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QImageReader,
    QPainter,
    QPixmap,
    QTransform,
)

MAX_PIXELS = 60_000_000
MAX_CACHED_BYTES = 8 * 1024 * 1024  # of one cache


def load_pictures(paths: Mapping[str, Path], height: int) -> dict[str, QImage]:
    """Images by content hash, `height` px high at most; those that cannot be read are left out. Slow."""
    found = {}
    for name, path in paths.items():
        image = _read_image(path)
        if not image.isNull():
            found[name] = image.scaledToHeight(
                min(height, image.height()), Qt.TransformationMode.SmoothTransformation
            )
    return found


def _read_image(path: Path) -> QImage:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MAX_PIXELS:
        return QImage()
    return reader.read()


@dataclass(frozen=True, slots=True)
class Shape:
    """How an image is drawn in a row or card: cropped to fill a rounded rectangle."""

    width: int  # px
    height: int
    radius: int
    ratio: float = 1.0  # device pixels to the unit
    brightness: float = 1.0


class _Answer(QObject):
    """Carries an image from the thread that decoded it."""

    decoded = Signal(str, object, QImage)


class _Decoding(QRunnable):
    def __init__(self, name: str, path: Path | None, shape: Shape, answer: _Answer) -> None:
        super().__init__()
        self._name, self._path, self._shape, self._answer = name, path, shape, answer

    def run(self) -> None:
        self._answer.decoded.emit(self._name, self._shape, fitted(self._path, self._shape))


class ImageCache(QObject):
    """Images by content hash and shape, decoded outside the interface thread.

    `path_of` gives the file of a hash. `arrived` tells that an image can be drawn now.
    """

    arrived = Signal(str)

    def __init__(
        self, path_of: Callable[[str], Path | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._path_of = path_of
        self._drawn: OrderedDict[tuple[str, Shape], QPixmap] = OrderedDict()
        self._waiting: set[tuple[str, Shape]] = set()
        self._bytes = 0
        self._answer = _Answer()
        self._answer.decoded.connect(self._keep)

    @property
    def busy(self) -> bool:
        """Whether an image is being decoded."""
        return bool(self._waiting)

    def pixmap(self, name: str, shape: Shape) -> QPixmap | None:
        """The image; None while it is being decoded; a null pixmap where it cannot be had."""
        key = (name, shape)
        found = self._drawn.get(key)
        if found is not None:
            self._drawn.move_to_end(key)
            return found
        if key not in self._waiting:
            self._waiting.add(key)
            job = _Decoding(name, self._path_of(name), shape, self._answer)
            QThreadPool.globalInstance().start(job)
        return None

    def _keep(self, name: str, shape: Shape, image: QImage) -> None:
        self._waiting.discard((name, shape))
        pixmap = QPixmap.fromImage(image)
        if not pixmap.isNull():
            pixmap.setDevicePixelRatio(shape.ratio)
        self._drawn[(name, shape)] = pixmap
        self._bytes += _size(pixmap)
        while self._bytes > MAX_CACHED_BYTES and len(self._drawn) > 1:
            _, gone = self._drawn.popitem(last=False)
            self._bytes -= _size(gone)
        self.arrived.emit(name)


def fitted(path: Path | None, shape: Shape) -> QImage:
    """An image cropped to fill a shape, smooth, with rounded corners; null where it cannot be read."""
    size = QSize(
        max(round(shape.width * shape.ratio), 1), max(round(shape.height * shape.ratio), 1)
    )
    if path is None:
        return QImage()
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    whole = reader.size()
    if not whole.isValid() or whole.width() * whole.height() > MAX_PIXELS:
        return QImage()
    reader.setScaledSize(whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return QImage()
    result = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    brush = QBrush(image)
    brush.setTransform(QTransform.fromTranslate(
        -((image.width() - size.width()) // 2), -((image.height() - size.height()) // 2)
    ))  # fmt: skip
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    box, radius = QRectF(0, 0, size.width(), size.height()), shape.radius * shape.ratio
    painter.setBrush(brush)
    painter.drawRoundedRect(box, radius, radius)
    if shape.brightness < 1.0:
        painter.setBrush(QColor.fromRgbF(0.0, 0.0, 0.0, 1.0 - shape.brightness))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        painter.drawRect(box)
    painter.end()
    return result


def _size(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
