"""Cached images: files named by the SHA-256 of their bytes, described by a row."""

import contextlib
import hashlib
import os
import re
import struct
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from globe_app.errors import StoreError
from globe_app.model.news import CachedImage
from globe_app.store.db import Store, failures_named, reading, writing
from globe_app.store.files import make_private_folder, write_private

GRACE_S = 3600.0  # between an image's fetch and the article that shows it
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
    """Keep an image's bytes in a file of its own; returns their hash.

    It stays for `GRACE_S` at least, in which time an article is to be given it. All of it happens in one
    transaction: nobody collects the file between the look at it and its row.
    """
    name = hashlib.sha256(image.data).hexdigest()
    place = path_of(store.images, name)
    assert place is not None
    with writing(store) as db, failures_named(place):
        if _is_whole(place, len(image.data)):
            os.utime(place)  # its time of grace begins anew
        else:
            _write(place, image.data)
        db.execute(
            "INSERT OR IGNORE INTO images (hash, mime, width, height, bytes) VALUES (?, ?, ?, ?, ?)",
            [name, image.mime, image.width, image.height, len(image.data)],
        )
    return name


def keep_in(store: Store, db: Database, name: str, image: Callable[[], CachedImage]) -> bool:
    """Keep an image inside a transaction, unless it is kept already; whether it is new.

    `image`: reads it; its bytes have the SHA-256 `name`.
    """
    place = path_of(store.images, name)
    assert place is not None
    row = db.execute("SELECT bytes FROM images WHERE hash = ?", [name]).fetchone()
    with failures_named(place):
        if row is not None and _is_whole(place, int(row[0])):
            os.utime(place)
            return False
        found = image()
        _write(place, found.data)
    if row is None:
        db.execute(
            "INSERT INTO images (hash, mime, width, height, bytes) VALUES (?, ?, ?, ?, ?)",
            [name, found.mime, found.width, found.height, len(found.data)],
        )
    return row is None


def whole(store: Store, names: Iterable[str]) -> dict[str, tuple[str, int, int]]:
    """Those of these images that are kept, their files whole: hash -> (media type, width, height in px)."""
    found = {}
    with reading(store) as db:
        for name in names:
            row = db.execute(
                "SELECT mime, width, height, bytes FROM images WHERE hash = ?", [name]
            ).fetchone()
            place = path_of(store.images, name)
            if row is not None and place is not None and _is_whole(place, int(row[3])):
                found[name] = (str(row[0]), int(row[1]), int(row[2]))
    return found


def _is_whole(place: Path, size: int) -> bool:
    try:
        return place.stat().st_size == size
    except FileNotFoundError:
        return False


def _write(place: Path, data: bytes) -> None:
    make_private_folder(place.parent)
    part = place.with_suffix(".part")
    try:
        write_private(part, data)
        os.replace(part, place)  # a reader sees the whole file or none
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def sweep(store: Store) -> int:
    """Remove files older than `GRACE_S` that no row knows, left by a sync that was killed; how many."""
    if not store.images.is_dir():
        return 0
    with reading(store) as db:
        known = {str(row[0]) for row in db.execute("SELECT hash FROM images")}
    gone = 0
    for place in store.images.glob("??/*"):
        if place.name not in known and _is_old(place):
            with contextlib.suppress(OSError):
                place.unlink()
                gone += 1
    return gone


def forget_unused(store: Store) -> int:
    """Drop the images no article shows, nor one that can be had back, rows and files; returns how many.

    Those kept within `GRACE_S` stay: another program may be about to give them to an article.
    """
    with writing(store) as db:
        names = [
            str(row[0])
            for row in db.execute(
                "SELECT hash FROM images WHERE hash NOT IN (SELECT image_hash FROM articles"
                " WHERE image_hash IS NOT NULL) AND hash NOT IN (SELECT hash FROM article_images)"
            )
        ]
        wanted = {
            one for (some,) in db.execute("SELECT images FROM removed") for one in some.split()
        }
        names = [name for name in names if name not in wanted]
        places = [(name, place) for name in names if (place := path_of(store.images, name))]
        unused = [(name, place) for name, place in places if _is_old(place)]
        for name, place in unused:
            db.execute("DELETE FROM images WHERE hash = ?", [name])
            # in the transaction: a file without a row is swept, but `keep` must not find one that goes
            with contextlib.suppress(OSError):
                place.unlink(missing_ok=True)
                place.parent.rmdir()  # only when empty
    return len(unused)


def _is_old(place: Path) -> bool:
    """Whether nobody has kept it of late. By the clock of its file system, as its time was set."""
    try:
        return time.time() - place.stat().st_mtime > GRACE_S
    except OSError:
        return True  # it is gone


# Images whose file is gone ---------------------------------------------------------------------------


def missing(store: Store, newest: int | None = None) -> tuple[str, ...]:
    """The hashes of images whose file is not there, or not of its size.

    `newest`: of the main images of that many newest articles alone; None = of all images.
    """
    sql = "SELECT hash, bytes FROM images"
    if newest is not None:
        sql = (
            "SELECT i.hash, i.bytes FROM (SELECT image_hash FROM articles ORDER BY published DESC"
            f" LIMIT {newest:d}) a JOIN images i ON i.hash = a.image_hash"
        )
    with reading(store) as db:
        rows = db.execute(sql).fetchall()
    sizes = _sizes(store.images) if newest is None else None
    return tuple(
        str(name) for name, size in dict(rows).items() if not _has(store, sizes, name, size)
    )


def _has(store: Store, sizes: dict[str, int] | None, name: str, size: int) -> bool:
    if sizes is not None:
        return sizes.get(name) == size
    place = path_of(store.images, name)
    return place is not None and _is_whole(place, size)


def _sizes(folder: Path) -> dict[str, int]:
    """Name -> bytes of every file of the cache."""
    found: dict[str, int] = {}
    with contextlib.suppress(OSError):
        for inner in os.scandir(folder):
            if inner.is_dir():
                found.update((one.name, one.stat().st_size) for one in os.scandir(inner.path))
    return found


def ask_again(store: Store, hashes: Sequence[str], now: datetime) -> int:
    """Have the next sync fetch these images again; how many articles show one.

    Articles lose the images and keep their text. The pages of whole articles are wanted again while a sync
    asks for pages of that age; an entry that its feed still has counts as changed.
    """
    from globe_app.store.pages import STILL_NEWS  # reads HTML: the window starts without that

    since = int((now - STILL_NEWS).timestamp())
    asked: set[int] = set()
    with writing(store) as db:
        for name in hashes:
            asked |= {
                int(row[0])
                for row in db.execute(
                    "SELECT id FROM articles WHERE image_hash = ?1"
                    " UNION SELECT article_id FROM article_images WHERE hash = ?1",
                    [name],
                )
            }
        for one in asked:
            db.execute(
                "UPDATE articles SET text_state = 'wanted', text_tries = 0"
                " WHERE id = ? AND text_state = 'whole' AND sample = 0 AND published > ?",
                [one, since],
            )
            db.execute("UPDATE entries SET digest = '' WHERE id = ?", [one])
            db.execute(
                "UPDATE feeds SET etag = NULL, last_modified = NULL, body_hash = NULL"
                " WHERE id = (SELECT feed_id FROM entries WHERE id = ?)",
                [one],
            )
        for name in hashes:  # their articles' columns and rows go with them
            db.execute("DELETE FROM images WHERE hash = ?", [name])
            place = path_of(store.images, name)
            if place is not None:
                with contextlib.suppress(OSError):
                    place.unlink(missing_ok=True)
    return len(asked)
