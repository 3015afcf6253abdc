"""Beginnings of words that many articles have: the index would gather all of them before it gives the first.

How much the index has of a beginning is told by where its terms lie in it. What is too much is looked for in
the newest texts themselves, which soon have it: it is frequent.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from sqlite_utils import Database

from globe_app.model.text_query import Every, Phrase, TextQuery, Without
from globe_app.text.search_text import read_as, word_pattern

COSTLY_PAGES = 60  # of 4 kB; the index reads about three in a millisecond
MOST_READ = 300  # texts that are read for a page
_AT_ONCE = 150
_OTHER_LETTER = re.compile("[\u00aa-\u1fff\u2c00-\U0010ffff]")  # than those of English
Key = tuple[int, int]  # (published, id)
_PIECES = (
    "WITH RECURSIVE pieces(segid) AS (SELECT min(segid) FROM search_index_idx UNION ALL"
    " SELECT (SELECT min(segid) FROM search_index_idx WHERE segid > pieces.segid) FROM pieces"
    " WHERE pieces.segid IS NOT NULL) SELECT segid FROM pieces WHERE segid IS NOT NULL"
)
_FIRST = "SELECT pgno >> 1 FROM search_index_idx WHERE segid = ? AND term <= ? ORDER BY term DESC LIMIT 1"
_BEHIND = (
    "SELECT pgno >> 1 FROM search_index_idx WHERE segid = ? AND term >= ? ORDER BY term LIMIT 1"
)
_LAST = "SELECT max(pgno >> 1) FROM search_index_idx WHERE segid = ?"


def pages_of(db: Database, beginning: str) -> int:
    """About how many pages of the index the words with this beginning take."""
    term = b"0" + read_as(beginning).encode()  # as FTS5 writes terms of its main index
    pages = 0
    for (piece,) in db.execute(_PIECES).fetchall():
        first = db.execute(_FIRST, [piece, term]).fetchone()
        behind = db.execute(_BEHIND, [piece, term + b"\xff"]).fetchone()
        last = behind or db.execute(_LAST, [piece]).fetchone()
        pages += max(int(last[0]) - (int(first[0]) if first else 1), 0)
    return pages


def split_costly(db: Database, query: TextQuery) -> tuple[TextQuery | None, tuple[Phrase, ...]]:
    """What the index is asked for, and what is looked for in texts; of what must be found alone."""
    match query:
        case Phrase((word,), True) if pages_of(db, word) > COSTLY_PAGES:
            return None, (query,)
        case Every(parts):
            split = [split_costly(db, one) for one in parts]
            rest = tuple(one for one, _ in split if one is not None)
            costly = tuple(one for _, some in split for one in some)
            return (rest[0] if len(rest) == 1 else Every(rest) if rest else None), costly
        case Without(wanted, unwanted):
            left, costly = split_costly(db, wanted)
            return (Without(left, unwanted), costly) if left is not None else (query, ())
        case _:
            return query, ()


def read_through(
    db: Database, phrases: Sequence[Phrase], candidates: Callable[[Key | None, int], list[Key]],
    limit: int,
) -> tuple[list[Key], Key | None]:  # fmt: skip
    """Those of a list that have all phrases in their texts, at most `limit`; where to go on, None: at the end.

    `candidates(after, limit)`: the list. About `MOST_READ` texts are read, more only to find any.
    """
    wanted = [(read_as(one.words[0]), word_pattern(one.words, one.prefix)) for one in phrases]
    found: list[Key] = []
    at: Key | None = None
    for turn in range(2 * MOST_READ // _AT_ONCE):
        if found and turn * _AT_ONCE >= MOST_READ:
            break
        keys = candidates(at, _AT_ONCE)
        for key, texts in _texts(db, keys):
            at = key
            if all(any(_has(text, *one) for text in texts) for one in wanted):
                found.append(key)
                if len(found) == limit:
                    return found, at
        if len(keys) < _AT_ONCE:
            return found, None
        at = keys[-1]
    return found, at


def _has(text: str, word: str, pattern: "re.Pattern[str]") -> bool:
    """Whether a text has the word; one of plain letters is looked at for those alone first."""
    if not _OTHER_LETTER.search(text) and word not in text.lower():
        return False
    return pattern.search(text) is not None


def _texts(db: Database, keys: Sequence[Key]) -> Iterator[tuple[Key, tuple[str, str, str]]]:
    sql = "SELECT text, headline, source FROM search_texts WHERE id = ?"
    for key in keys:
        row = db.execute(sql, [key[1]]).fetchone()
        if row is not None:
            yield key, (str(row[1]), str(row[0]), str(row[2]))
