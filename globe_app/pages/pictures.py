"""Images made safe: told by their magic bytes, decoded, scaled and encoded anew by Pillow."""

import io

from globe_app.errors import FeedError
from globe_app.model.news import CachedImage

MAX_SIDE = 1600  # px
MIN_SIDE = 48  # px: less is an icon or a tracking pixel
MAX_PIXELS = 50_000_000  # decoded; more is a mistake or a bomb
MAX_BYTES = 15 * 1024 * 1024
QUALITY = 82
_MAGIC = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"GIF87a": "GIF",
    b"GIF89a": "GIF",
}


def kind_of(data: bytes) -> str:
    """JPEG, PNG, GIF or WEBP by the first bytes, else ""."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    return next((kind for magic, kind in _MAGIC.items() if data.startswith(magic)), "")


def make_safe(data: bytes, whom: str) -> CachedImage:
    """The image in `data`, at most `MAX_SIDE` wide and high, without metadata. Raises `FeedError`."""
    from PIL import Image, ImageOps

    kind = kind_of(data)
    if not kind:
        raise FeedError(whom, "it is not a JPEG, PNG, GIF or WebP image")
    Image.MAX_IMAGE_PIXELS = None  # our own limit below refuses, where Pillow's warns
    try:
        with Image.open(io.BytesIO(data), formats=[kind]) as image:
            if image.width * image.height > MAX_PIXELS:
                raise FeedError(whom, f"it has {image.width} x {image.height} pixels")
            if min(image.size) < MIN_SIDE:
                raise FeedError(whom, "it is too small to be a picture")
            image.draft("RGB", (MAX_SIDE, MAX_SIDE))  # JPEG: decode at a fraction of the size
            clear = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
            upright = ImageOps.exif_transpose(image)
            picture = upright.convert("RGBA" if clear else "RGB")
            picture.thumbnail((MAX_SIDE, MAX_SIDE), Image.Resampling.BILINEAR, reducing_gap=2.0)
            out = io.BytesIO()
            if clear:
                picture.save(out, "PNG")
            else:
                picture.save(out, "JPEG", quality=QUALITY)
    except FeedError:
        raise
    except Exception as error:  # Pillow's plugins let many kinds out on hostile bytes
        raise FeedError(whom, "the image is damaged") from error
    mime = "image/png" if clear else "image/jpeg"
    return CachedImage(out.getvalue(), mime, picture.width, picture.height)
