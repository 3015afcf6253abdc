"""An article's pictures: decoded and fitted to the column in a worker thread, smooth at every pixel ratio."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath

from globe_app.briefing.articles import ArticlePage
from globe_app.model.news import Picture
from globe_app.ui.views.article.bilingual import Mode
from globe_app.ui.views.article.text import IMAGE, SetText, TextKey, set_text

MAIN = "main"  # name of the lead picture; the others are named by content hash
MAX_PIXELS = 60_000_000
PLACEHOLDER = QColor(128, 128, 128, 60)  # on a light and on a dark page
PLACEHOLDER_PX = 64
MAIN_HEIGHT = 0.62  # of the column's width, at most; what is higher is cut above and below
INLINE_HEIGHT = 1.2  # at most; what is higher is made smaller
FILLS = 0.6  # a picture of at least this share of the column is as wide as the column
SOURCE_PX = 1_600  # widest picture kept to be fitted again to another column


@dataclass(frozen=True, slots=True)
class PictureFrame:
    """The column that pictures are fitted to."""

    width: int  # px
    ratio: float  # device pixels a px
    radius: int  # of the corners, px
    brightness: float  # 1 = as it is


@dataclass(frozen=True, slots=True)
class IllustratedArticle:
    """An article with its pictures."""

    page: ArticlePage
    sources: Mapping[str, QImage]
    fitted: Mapping[str, QImage]  # to `frame`
    frame: PictureFrame
    texts: Mapping[TextKey, SetText] = field(default_factory=dict)  # those that are set already

    @property
    def addresses(self) -> Mapping[str, str]:
        """The address of each picture on the page. They are numbered: the next page uses them again."""
        return addresses(self.sources)


def addresses(sources: Mapping[str, QImage]) -> dict[str, str]:
    """An address for each picture."""
    return {name: f"{IMAGE}{at}" for at, name in enumerate(sources)}


def illustrate(
    page: ArticlePage, frame: PictureFrame, mode: Mode = Mode.ENGLISH
) -> IllustratedArticle:
    """Decode and fit an article's pictures, and set its text. Slow: for a worker thread.

    An inline picture whose file is gone or damaged is a plain grey area of its shape.
    """
    sources = {}
    shapes = {one.hash: one for one in page.article.images}
    for name, path in page.inline.items():
        image = _read(path)
        sources[name] = _placeholder(shapes[name]) if image.isNull() else image
    if not (main := _read(page.image)).isNull():
        sources[MAIN] = main
    fitted = {name: fit(image, frame, main=name == MAIN) for name, image in sources.items()}
    key = TextKey(mode if page.article.english is not None else Mode.ORIGINAL)
    texts = {key: set_text(page, key, addresses(sources))}
    return IllustratedArticle(page, sources, fitted, frame, texts)


def fit(image: QImage, frame: PictureFrame, *, main: bool) -> QImage:
    """A picture as it stands in the column: scaled smoothly, corners rounded, dimmed on a dark page."""
    size = _size(image, frame, main=main)
    device = QSize(round(size.width() * frame.ratio), round(size.height() * frame.ratio))
    wide = image.scaled(
        device, Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )  # fmt: skip
    made = QImage(device, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    radius = frame.radius * frame.ratio
    path.addRoundedRect(QRectF(0, 0, device.width(), device.height()), radius, radius)
    painter.setClipPath(path)
    painter.drawImage(
        (device.width() - wide.width()) // 2, (device.height() - wide.height()) // 3, wide
    )
    if frame.brightness < 1:
        painter.fillRect(made.rect(), QColor.fromRgbF(0, 0, 0, 1 - frame.brightness))
    painter.end()
    made.setDevicePixelRatio(frame.ratio)
    return made


def _size(image: QImage, frame: PictureFrame, *, main: bool) -> QSize:
    """Size on the page, px."""
    width = frame.width if image.width() >= frame.width * FILLS else image.width()
    height = max(round(width * image.height() / max(image.width(), 1)), 1)
    if main:
        return QSize(width, min(height, max(round(width * MAIN_HEIGHT), 1)))
    highest = round(frame.width * INLINE_HEIGHT)
    if height > highest:
        width, height = max(width * highest // height, 1), highest
    return QSize(width, height)


def _placeholder(shape: Picture) -> QImage:
    """A grey area of a picture's shape."""
    width = max(shape.width, PLACEHOLDER_PX)
    height = width * shape.height // max(shape.width, 1)
    image = QImage(width, min(max(height, 1), 4 * width), QImage.Format.Format_ARGB32)
    image.fill(PLACEHOLDER)
    return image


def _read(path: Path | None) -> QImage:
    if path is None:
        return QImage()
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MAX_PIXELS:
        return QImage()
    image = reader.read()
    if image.width() > SOURCE_PX:
        image = image.scaledToWidth(SOURCE_PX, Qt.TransformationMode.SmoothTransformation)
    return image
