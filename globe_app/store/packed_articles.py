"""An article with all its rows as one compressed value, so that a cleanup can be undone."""

import json
import zlib
from typing import Any

from sqlite_utils import Database

MAX_BYTES = 64_000_000  # of one article unpacked: a store is outside input
# tables in the order they are put back in, with the column that names the article and the columns kept
_TABLES: dict[str, tuple[str, str]] = {
    "images": ("", "hash mime width height bytes"),
    "stories": (
        "",
        "id headline central first_at last_at articles texts outlets nations countries sample",
    ),
    "articles": (
        "id",
        "id outlet_id country published dated first_stored sample headline language language_detected"
        " url image_hash image_alt image_url text_digest text_state text_note text_tries",
    ),
    "texts": ("article_id", "article_id author summary html plain digest"),
    "translations": (
        "article_id",
        "article_id text_digest digest lead_digest state translated_by note headline",
    ),
    "translated_texts": ("article_id", "article_id summary html plain blocks"),
    "reader_state": ("article_id", "article_id read_at saved_at kept_unread note"),
    "mentions": ("article_id", "article_id country published"),
    "article_images": ("article_id", "article_id position hash alt"),
    "revisions": ("article_id", "id article_id replaced_at headline packed"),
    "story_articles": (
        "article_id",
        "article_id story_id published country outlet_id central text_of credit by_hand",
    ),
    "passage_sets": ("article_id", "article_id text_digest english_digest"),
    "passages": ("article_id", "article_id number theme score key"),
}


def pack(db: Database, article_id: int) -> bytes:
    """The article's rows, its images' and its story's; not its vector, which is made again."""
    rows = {
        table: _rows(db, table, column, article_id)
        for table, (column, _) in _TABLES.items()
        if column
    }
    at = _TABLES["articles"][1].split().index("image_hash")
    hashes = [row[2] for row in rows["article_images"]]
    hashes += [row[at] for row in rows["articles"] if row[at]]
    rows["images"] = [
        row for one in dict.fromkeys(hashes) for row in _rows(db, "images", "hash", one)
    ]
    rows["stories"] = [
        row for one in rows["story_articles"] for row in _rows(db, "stories", "id", one[1])
    ]
    return zlib.compress(json.dumps(rows, default=lambda value: {"hex": value.hex()}).encode(), 6)


def _rows(db: Database, table: str, column: str, value: object) -> list[list[Any]]:
    columns = ", ".join(_TABLES[table][1].split())
    found = db.execute(f"SELECT {columns} FROM {table} WHERE {column} = ?", [value])
    return [list(row) for row in found]


def unpack(db: Database, packed: bytes) -> bool:
    """Put an article's rows back; False when the value is damaged, and then nothing is put back."""
    rows = _read(packed)
    if rows is None:
        return False
    for table, (_, columns) in _TABLES.items():
        names = columns.split()
        marks = ", ".join("?" * len(names))
        db.conn.executemany(
            f"INSERT OR IGNORE INTO {table} ({', '.join(names)}) VALUES ({marks})", rows[table]
        )
    return True


def _read(packed: bytes) -> dict[str, list[list[Any]]] | None:
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(packed, MAX_BYTES)
        found = json.loads(text if unpacker.eof else b"{}")
        rows = {table: [_values(row) for row in found[table]] for table in _TABLES}
    except (zlib.error, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    for table, (_, columns) in _TABLES.items():
        if any(len(row) != len(columns.split()) for row in rows[table]):
            return None
    return rows if len(rows["articles"]) == 1 else None


def _values(row: list[Any]) -> list[Any]:
    return [bytes.fromhex(one["hex"]) if isinstance(one, dict) else one for one in row]
