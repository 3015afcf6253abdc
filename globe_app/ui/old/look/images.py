"""Decodes an article's images outside the interface thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QImageReader

from globe_app.briefing.articles import ArticlePage
from globe_app.model.news import Picture

MAX_PIXELS = 60_000_000
PLACEHOLDER = QColor(128, 128, 128, 60)  # on a light and on a dark page
PLACEHOLDER_PX = 64


@dataclass(frozen=True, slots=True)
class ArticleWithImages:
    """An article with its decoded images."""

    page: ArticlePage
    main: QImage
    inline: Mapping[str, QImage]  # content hash -> image


def load_images(page: ArticlePage) -> ArticleWithImages:
    """Decode an article's images. Slow: call it in a worker thread.

    An image of the text whose file is gone or damaged is a plain grey area of its shape.
    """
    shapes = {one.hash: one for one in page.article.images}
    inline = {}
    for name, path in page.inline.items():
        image = _read_image(path)
        inline[name] = _placeholder(shapes[name]) if image.isNull() else image
    return ArticleWithImages(page, _read_image(page.image), inline)


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


def _placeholder(shape: Picture) -> QImage:
    """A grey area; the page gives it its width."""
    height = PLACEHOLDER_PX * shape.height // max(shape.width, 1)
    image = QImage(
        PLACEHOLDER_PX, min(max(height, 1), 4 * PLACEHOLDER_PX), QImage.Format.Format_ARGB32
    )
    image.fill(PLACEHOLDER)
    return image


def _read_image(path: Path | None) -> QImage:
    if path is None:
        return QImage()
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MAX_PIXELS:
        return QImage()
    return reader.read()
