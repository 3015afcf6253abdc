"""What worker processes do with the parts of a day pack: everything that touches hostile bytes."""

import hashlib
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import IO, ParamSpec, TypeVar

from globe_app.errors import FeedError
from globe_app.model.day_pack import PackedArticle
from globe_app.model.news import CachedImage
from globe_app.pipeline.day_pack.container import Place
from globe_app.pipeline.day_pack.encoding import FormError, Known, read_article
from globe_app.pipeline.worker_pool import PAGE_S, WorkerPool

AHEAD = 8  # tasks handed out before the first of them is back
_JPEG_MARKERS = frozenset((
    0xC0, 0xC1, 0xC2, 0xC4, 0xDA, 0xDB, 0xDD, 0xE0,
))  # fmt: skip
_PNG_CHUNKS = frozenset((b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"))

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CheckedImage:
    """An image of a pack."""

    mime: str
    width: int  # px
    height: int  # px
    data: bytes | None  # encoded anew; None: its own bytes may be kept


def check_image(data: bytes, whom: str) -> CheckedImage:
    """Decode an image; one that is not as this program writes them is encoded anew. Raises `FeedError`."""
    from PIL import Image

    from globe_app.pages.pictures import MAX_PIXELS, MAX_SIDE, kind_of, make_safe

    kind = kind_of(data)
    if (kind == "JPEG" and _is_plain_jpeg(data)) or (kind == "PNG" and _is_plain_png(data)):
        Image.MAX_IMAGE_PIXELS = None
        try:
            with Image.open(io.BytesIO(data), formats=[kind]) as image:
                width, height = image.size
                if width * height > MAX_PIXELS:
                    raise FeedError(whom, f"it has {width} x {height} pixels")
                if max(width, height) <= MAX_SIDE:
                    image.draft("RGB", (width // 8 + 1, height // 8 + 1))  # all of it is read
                    image.load()
                    return CheckedImage(f"image/{kind.lower()}", width, height, None)
        except FeedError:
            raise
        except Exception as error:  # Pillow's plugins let many kinds out on hostile bytes
            raise FeedError(whom, "the image is damaged") from error
    made = make_safe(data, whom)
    return CheckedImage(made.mime, made.width, made.height, made.data)


@dataclass(frozen=True, slots=True)
class PackedImage:
    """An image of a pack, for a worker."""

    hash: str
    place: Place
    data: bytes  # b"" = it is read at its place


def check_images(path: Path, some: tuple[PackedImage, ...]) -> tuple[CheckedImage, ...]:
    """Decode images. Raises `FeedError` that names the image."""
    with path.open("rb") as file:
        return tuple(_checked(file, one) for one in some)


def _checked(file: IO[bytes], one: PackedImage) -> CheckedImage:
    data = one.data or one.place.read(file)
    whom = f"image {one.hash[:12]}…"
    if hashlib.sha256(data).hexdigest() != one.hash:
        raise FeedError(whom, "it was changed")
    return check_image(data, whom)


def _is_plain_jpeg(data: bytes) -> bool:
    """Whether it has the segments of an image and nothing else: no metadata, no comment, nothing behind."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if marker not in _JPEG_MARKERS or length < 2:
            return False
        if marker == 0xDA:
            return data.endswith(b"\xff\xd9") and b"\xff\xd9" not in data[at:-2]
        at += 2 + length
    return False


def _is_plain_png(data: bytes) -> bool:
    """Whether it has the chunks of an image and nothing else."""
    at = 8
    while at + 12 <= len(data):
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if kind not in _PNG_CHUNKS:
            return False
        at += 12 + length
        if kind == b"IEND":
            return at == len(data)
    return False


def cached(image: CheckedImage, own: bytes) -> CachedImage:
    """What is kept of an image. `own`: its bytes in the pack."""
    return CachedImage(
        own if image.data is None else image.data, image.mime, image.width, image.height
    )


def clean_articles(lines: tuple[bytes, ...], first: int, known: Known) -> tuple[PackedArticle, ...]:
    """Articles made safe; `first`: the number of the first. Raises `FormError` that names the article."""
    made = []
    for number, line in enumerate(lines, first):
        try:
            made.append(read_article(line, number, known))
        except FormError as error:
            raise FormError(f"article {number + 1}: {error}") from None
    return tuple(made)


def in_workers(
    pool: WorkerPool, whom: str, task: Callable[P, T], jobs: Iterable[tuple[object, ...]]
) -> Iterator[T | Exception]:
    """What a task gives for each of these arguments, in their order, or what it raised."""
    waiting: list[SimpleQueue[T | Exception]] = []
    for job in jobs:
        box: SimpleQueue[T | Exception] = SimpleQueue()
        pool.submit(PAGE_S, whom, box.put, task, *job)  # type: ignore[arg-type, call-arg]
        waiting.append(box)
        if len(waiting) >= AHEAD:
            yield waiting.pop(0).get()
    for box in waiting:
        yield box.get()
