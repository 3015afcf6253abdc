"""Decodes an article's images outside the interface thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage, QImageReader

from globe_app.briefing.articles import ArticlePage

MAX_PIXELS = 60_000_000


@dataclass(frozen=True, slots=True)
class ArticleWithImages:
    """An article with its decoded images."""

    page: ArticlePage
    main: QImage
    inline: Mapping[str, QImage]  # content hash -> image


def load_images(page: ArticlePage) -> ArticleWithImages:
    """Decode an article's images. Slow: call it in a worker thread."""
    inline = {name: _read_image(path) for name, path in page.inline.items()}
    return ArticleWithImages(page, _read_image(page.image), inline)


def _read_image(path: Path | None) -> QImage:
    if path is None:
        return QImage()
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MAX_PIXELS:
        return QImage()
    return reader.read()
