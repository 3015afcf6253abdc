"""Cached images: files named by the SHA-256 of their bytes, described by a row."""

import contextlib
import hashlib
import os
import re
import struct
from pathlib import Path

from globe_app.errors import StoreError
from globe_app.model.news import CachedImage
from globe_app.store.db import Store, failures_named, reading, writing

_HASH = re.compile(r"[0-9a-f]{64}")


def path_of(images: Path, image_hash: str) -> Path | None:
    """Where the bytes of `image_hash` lie, or None when it is no such name."""
    if not _HASH.fullmatch(image_hash):
        return None
    return images / image_hash[:2] / image_hash


def keep_png(store: Store, data: bytes) -> str:
    """Keep a PNG file's bytes; returns their hash. Raises `StoreError` when it is not a PNG."""
    if data[:8] != b"\x89PNG\r\n\x1a\n" or data[12:16] != b"IHDR":
        raise StoreError("image", "it is not a PNG file")
    width, height = struct.unpack(">II", data[16:24])
    return keep(store, CachedImage(data, "image/png", width, height))


def keep(store: Store, image: CachedImage) -> str:
    """Keep an image's bytes in a file of its own; returns their hash."""
    name = hashlib.sha256(image.data).hexdigest()
    place = path_of(store.images, name)
    assert place is not None
    with failures_named(place):
        if not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            part = place.with_suffix(".part")
            try:
                part.write_bytes(image.data)
                os.replace(part, place)  # a reader sees the whole file or none
            except BaseException:
                part.unlink(missing_ok=True)
                raise
    with writing(store) as db:
        db.execute(
            "INSERT OR IGNORE INTO images (hash, mime, width, height, bytes) VALUES (?, ?, ?, ?, ?)",
            [name, image.mime, image.width, image.height, len(image.data)],
        )
    return name


def sweep(store: Store) -> int:
    """Remove files no row knows, left by a sync that was killed; how many."""
    if not store.images.is_dir():
        return 0
    with reading(store) as db:
        known = {str(row[0]) for row in db.execute("SELECT hash FROM images")}
    gone = 0
    for place in store.images.glob("??/*"):
        if place.name not in known:
            with contextlib.suppress(OSError):
                place.unlink()
                gone += 1
    return gone


def forget_unused(store: Store) -> int:
    """Drop the images no article shows, rows and files; returns how many."""
    with writing(store) as db:
        unused = [
            str(row[0])
            for row in db.execute(
                "DELETE FROM images WHERE hash NOT IN (SELECT image_hash FROM articles"
                " WHERE image_hash IS NOT NULL) AND hash NOT IN (SELECT hash FROM article_images)"
                " RETURNING hash"
            ).fetchall()
        ]
    for name in unused:  # after the commit: a file too many is harmless, one too few is not
        place = path_of(store.images, name)
        if place is not None:
            with contextlib.suppress(OSError):
                place.unlink(missing_ok=True)
                place.parent.rmdir()  # only when empty
    return len(unused)
