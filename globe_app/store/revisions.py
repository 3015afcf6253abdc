"""What articles said before they were edited: the first text and the last ten, compressed."""

import zlib

from sqlite_utils import Database

from globe_app.model.news import Revision
from globe_app.store.db import Store, reading
from globe_app.store.times import to_time

LAST = 10  # kept beside the first
MAX_BYTES = 4_000_000  # of one text unpacked: a store is outside input
_WINDOW = 32_768  # bytes of a dictionary that zlib looks at


def keep_revision(db: Database, article_id: int, at: int, headline: str, text: str) -> None:
    """Keep what an article said until `at` (Unix seconds), and drop the eleventh last."""
    first = db.execute(
        "SELECT packed FROM revisions WHERE article_id = ? ORDER BY id LIMIT 1", [article_id]
    ).fetchone()
    base = _unpack(first[0], b"") if first else b""
    db.execute(
        "INSERT INTO revisions (article_id, replaced_at, headline, packed) VALUES (?, ?, ?, ?)",
        [article_id, at, headline, _pack(text.encode("utf-8", "replace"), base or b"")],
    )
    db.execute(
        "DELETE FROM revisions WHERE article_id = ?1"
        " AND id > (SELECT min(id) FROM revisions WHERE article_id = ?1)"
        " AND id NOT IN (SELECT id FROM revisions WHERE article_id = ?1 ORDER BY id DESC LIMIT ?2)",
        [article_id, LAST],
    )


def revisions(store: Store, article_id: int) -> tuple[Revision, ...]:
    """What the article said before, newest first; a damaged revision is left out."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT replaced_at, headline, packed FROM revisions WHERE article_id = ? ORDER BY id",
            [article_id],
        ).fetchall()
    found: list[Revision] = []
    base: bytes | None = b""
    for number, (at, headline, packed) in enumerate(rows):
        text = None if base is None else _unpack(packed, base)
        if number == 0:
            base = text
        if text is not None:
            found.append(Revision(to_time(at), headline, text.decode("utf-8", "replace")))
    return tuple(reversed(found))


def _pack(text: bytes, base: bytes) -> bytes:
    packer = zlib.compressobj(9, zdict=base[-_WINDOW:]) if base else zlib.compressobj(9)
    return packer.compress(text) + packer.flush()


def _unpack(packed: bytes, base: bytes) -> bytes | None:
    """The text; None when it is damaged or too long."""
    unpacker = zlib.decompressobj(zdict=base[-_WINDOW:]) if base else zlib.decompressobj()
    try:
        text = unpacker.decompress(packed, MAX_BYTES)
    except (zlib.error, TypeError):
        return None
    return text if unpacker.eof else None
