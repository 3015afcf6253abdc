"""Cached images: files named by the SHA-256 of their bytes, described by a row."""

import contextlib
import hashlib
import os
import re
import struct
from pathlib import Path

from globe_app.errors import StoreError
from globe_app.store.db import Store, failures_named

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
    name = hashlib.sha256(data).hexdigest()
    place = path_of(store.images, name)
    assert place is not None
    with failures_named(place):
        if not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            part = place.with_suffix(".part")
            part.write_bytes(data)
            os.replace(part, place)  # a reader sees the whole file or none
    with failures_named(store.path):
        store.db.execute(
            "INSERT OR IGNORE INTO images (hash, mime, width, height, bytes) VALUES (?, ?, ?, ?, ?)",
            [name, "image/png", width, height, len(data)],
        )
    return name


def forget_unused(store: Store) -> int:
    """Drop the images no article shows, rows and files; returns how many."""
    with store.writing() as db:
        unused = [
            str(row[0])
            for row in db.execute(
                "DELETE FROM images WHERE hash NOT IN (SELECT image_hash FROM articles"
                " WHERE image_hash IS NOT NULL) RETURNING hash"
            ).fetchall()
        ]
    for name in unused:  # after the commit: a file too many is harmless, one too few is not
        place = path_of(store.images, name)
        if place is not None:
            with contextlib.suppress(OSError):
                place.unlink(missing_ok=True)
                place.parent.rmdir()  # only when empty
    return len(unused)
