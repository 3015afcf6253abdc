"""An article with all its rows as one compressed value, so that a cleanup can be undone."""

import json
import sqlite3
import zlib
from enum import Enum
from typing import Any

from sqlite_utils import Database

MAX_BYTES = 64_000_000  # of one article unpacked: a store is outside input
# tables in the order they are put back in, with the column that names the article and the columns kept
_TABLES: dict[str, tuple[str, str]] = {
    "outlets": ("", "id name country language homepage ownership covers note latin origin enabled"),
    "feeds": ("", "id outlet_id url first_url origin title granted"),
    "entries": (
        "id",
        "id outlet_id feed_id key url headline digest canonical_url simhash received_at changed_at",
    ),
    "images": ("", "hash mime width height bytes"),
    "stories": (
        "",
        "id headline central first_at last_at articles texts outlets country_count countries sample",
    ),
    "articles": (
        "id",
        "id outlet_id country published dated first_stored sample headline language language_detected"
        " url image_hash image_alt image_url text_digest text_state text_note text_tries"
        " text_reason",
    ),
    "texts": ("article_id", "article_id author summary html plain digest"),
    "translations": (
        "article_id",
        "article_id text_digest digest state translated_by note headline",
    ),
    "translated_texts": ("article_id", "article_id summary html plain blocks"),
    "reader_state": ("article_id", "article_id read_at saved_at kept_unread note"),
    "mentions": ("article_id", "article_id country published"),
    "article_images": ("article_id", "article_id position hash alt"),
    "revisions": ("article_id", "article_id replaced_at headline packed"),
    "story_articles": (
        "article_id",
        "article_id story_id published country outlet_id central text_of credit by_hand",
    ),
    "passage_sets": ("article_id", "article_id text_digest english_digest made_by"),
    "passages": ("article_id", "article_id number theme score manner"),
}


# what SQLite and its adapter raise for values that fit no column, by release of Python
_MISFITS = (
    sqlite3.DataError, sqlite3.IntegrityError, sqlite3.InterfaceError, sqlite3.ProgrammingError,
)  # fmt: skip
_SHARED = (
    "outlets",
    "images",
    "stories",
)  # rows of other articles too: those stored stay as they are


class Unpacked(Enum):
    """What came of putting an article back."""

    RESTORED = "restored"
    PRESENT = "present"  # the same entry has an article again
    DAMAGED = "damaged"


def pack(db: Database, article_id: int) -> bytes:
    """The article's rows, its entry's with feed and outlet, its images' and its story's.

    Not its vector, which is made again.
    """
    rows = {
        table: _rows(db, table, column, article_id)
        for table, (column, _) in _TABLES.items()
        if column
    }
    (entry,) = rows["entries"]
    rows["outlets"] = _rows(db, "outlets", "id", entry[1])
    rows["feeds"] = _rows(db, "feeds", "id", entry[2])
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
    order = (
        " ORDER BY id" if table == "revisions" else ""
    )  # the first is the dictionary of the others
    found = db.execute(f"SELECT {columns} FROM {table} WHERE {column} = ?{order}", [value])
    return [list(row) for row in found]


def unpack(db: Database, article_id: int, packed: bytes) -> Unpacked:
    """Put an article's rows back, all or none, inside a transaction. No row that is stored is changed."""
    rows = _read(packed)
    if rows is None or rows["articles"][0][0] != article_id or rows["entries"][0][0] != article_id:
        return Unpacked.DAMAGED
    db.execute("SAVEPOINT unpack")
    try:
        done = Unpacked.RESTORED if _put_back(db, article_id, rows) else Unpacked.PRESENT
    except (*_MISFITS, OverflowError, UnicodeError):
        done = Unpacked.DAMAGED  # values that fit no column
    if done is not Unpacked.RESTORED:
        db.execute("ROLLBACK TO unpack")
    db.execute("RELEASE unpack")
    return done


def _put_back(db: Database, article_id: int, rows: dict[str, list[list[Any]]]) -> bool:
    """Insert the rows; False when its entry has come again meanwhile."""
    for table in _SHARED:
        _insert(db, table, rows[table], "INSERT OR IGNORE")
    feed_id = _feed(db, rows["feeds"][0])
    entry = rows["entries"][0]
    entry[2] = feed_id
    known = db.execute(
        "SELECT id FROM entries WHERE feed_id = ? AND key = ?", [feed_id, entry[3]]
    ).fetchone()
    if known is None:
        _insert(db, "entries", [entry])
    elif known[0] != article_id:
        return False
    if db.execute("SELECT EXISTS (SELECT 1 FROM articles WHERE id = ?)", [article_id]).fetchone()[
        0
    ]:
        return False
    for table in _TABLES:
        if table not in ("feeds", "entries", *_SHARED):
            _insert(db, table, rows[table])
    return True


def _feed(db: Database, row: list[Any]) -> int:
    """The feed of that address, made anew where it is gone."""
    known = db.execute("SELECT id FROM feeds WHERE url = ?", [row[2]]).fetchone()
    if known is not None:
        return int(known[0])
    names = _TABLES["feeds"][1].split()[1:]
    made = db.execute(
        f"INSERT INTO feeds ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", row[1:]
    )
    return int(made.lastrowid or 0)


def _insert(db: Database, table: str, rows: list[list[Any]], how: str = "INSERT") -> None:
    names = _TABLES[table][1].split()
    marks = ", ".join("?" * len(names))
    db.conn.executemany(f"{how} INTO {table} ({', '.join(names)}) VALUES ({marks})", rows)


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
    single = ("articles", "entries", "feeds")
    return rows if all(len(rows[table]) == 1 for table in single) else None


def _values(row: list[Any]) -> list[Any]:
    return [bytes.fromhex(one["hex"]) if isinstance(one, dict) else one for one in row]
