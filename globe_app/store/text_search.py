"""Articles found in the full text index, in the order of a list, without reading what is not shown.

The index gives ids in their own order, which is that of arrival. A list is ordered by date: ids are read from
the newest on until no block of ids that is left (`search_blocks`) has an article as new as the last one wanted.
"""

import heapq
import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlite_utils import Database

from globe_app.store.search_index import BLOCK_BITS

AT_ONCE = 2_000  # ids that are read at most at a time
RANKED = 2_000  # by relevance: of so many of the newest that are found
MOST_RANKED = 1_000  # are listed
_WEIGHTS = "1.0, 8.0, 4.0, 0.0"  # of text, headline, outlet and country, labels
Condition = tuple[
    str, Sequence[object]
]  # SQL over `articles a` and `reader_state r`, and its arguments
Key = tuple[int, int]  # (published, id)


@dataclass(frozen=True, slots=True)
class Span:
    """The dates in which articles are wanted, Unix seconds; the end is not in it."""

    since: int = -(2**62)
    until: int = 2**62


@dataclass(slots=True)
class _Best:
    """The first `most` keys of a list, of those that were added in any order."""

    most: int
    sign: int  # 1: the newest come first; -1: the oldest
    _heap: list[Key] = field(default_factory=list)

    def add(self, keys: Sequence[Key]) -> None:
        for published, number in keys:
            key = (self.sign * published, self.sign * number)
            if len(self._heap) < self.most:
                heapq.heappush(self._heap, key)
            else:
                heapq.heappushpop(self._heap, key)

    @property
    def last(self) -> int | None:
        """`sign` times the date of the last one; None: there is room for any."""
        return self._heap[0][0] if len(self._heap) >= self.most else None

    def keys(self) -> list[Key]:
        """In the order of the list."""
        return [(self.sign * p, self.sign * n) for p, n in sorted(self._heap, reverse=True)]


def found_by_date(
    db: Database, match: str, conditions: Sequence[Condition], at: Key, limit: int, *,
    span: Span = Span(), backwards: bool = False, among: Sequence[int] | None = None,
) -> list[Key]:  # fmt: skip
    """The first `limit` keys after `at`, newest first; `backwards`: those before it, the nearest first.

    `among`: the only ids that are looked at, a few thousand at most.
    """
    if limit < 1:
        return []
    if among is not None:
        ids = [
            int(row[0])
            for row in db.execute(
                "SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid IN"
                " (SELECT value FROM json_each(?))",
                [match, json.dumps(list(among))],
            )
        ]
        best = _Best(limit, -1 if backwards else 1)
        best.add(keys_of(db, ids, conditions, at, span, backwards=backwards))
        return best.keys()
    return _by_blocks(db, match, conditions, at, limit, span, backwards=backwards)


def _by_blocks(
    db: Database, match: str, conditions: Sequence[Condition], at: Key, limit: int, span: Span, *,
    backwards: bool,
) -> list[Key]:  # fmt: skip
    best = _Best(limit, -1 if backwards else 1)
    order, beyond = ("ASC", ">") if backwards else ("DESC", "<")
    sql = (
        f"SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid {beyond} ?"
        f" ORDER BY rowid {order} LIMIT ?"
    )
    blocks = db.execute(
        f"SELECT block, newest, oldest FROM search_blocks ORDER BY block {order}"
    ).fetchall()
    edge, some = (-1 if backwards else 2**62), min(max(limit + limit // 4, 50), AT_ONCE)
    for block, newest, oldest in blocks:
        first, end = block << BLOCK_BITS, (block + 1) << BLOCK_BITS
        if (end <= edge + 1) if backwards else (first >= edge):
            continue  # it was read with one before
        if not _may_have(newest, oldest, at, span, best.last, backwards=backwards):
            continue
        edge = max(edge, first - 1) if backwards else min(edge, end)
        while (edge < end - 1) if backwards else (edge > first):
            ids = [int(row[0]) for row in db.execute(sql, [match, edge, some])]
            best.add(keys_of(db, ids, conditions, at, span, backwards=backwards))
            if len(ids) < some:
                return best.keys()
            edge, some = ids[-1], min(some * 2, AT_ONCE)
            if best.last is not None and not _may_have(
                newest, oldest, at, span, best.last, backwards=backwards
            ):
                break
    return best.keys()


def _may_have(
    newest: int, oldest: int, at: Key, span: Span, last: int | None, *, backwards: bool
) -> bool:
    """Whether a block may have an article of the list that comes before the last one found so far."""
    if newest < span.since or oldest >= span.until:
        return False
    if backwards:
        return newest >= at[0] and (last is None or oldest <= -last)
    return oldest <= at[0] and (last is None or newest >= last)


def keys_of(
    db: Database, ids: Sequence[int], conditions: Sequence[Condition], at: Key, span: Span, *,
    backwards: bool,
) -> list[Key]:  # fmt: skip
    """Those of some ids that are in the list, in any order."""
    where = "".join(f" AND {sql}" for sql, _ in conditions)
    rows = db.execute(
        "SELECT a.published, a.id FROM json_each(?) j CROSS JOIN articles a ON a.id = j.value"
        " LEFT JOIN reader_state r ON r.article_id = a.id"
        f" WHERE (a.published, a.id) {'>' if backwards else '<'} (?, ?)"
        f" AND a.published >= ? AND a.published < ?{where}",
        [
            json.dumps(list(ids)), *at, span.since, span.until,
            *(value for _, values in conditions for value in values),
        ],
    )  # fmt: skip
    return [(int(published), int(number)) for published, number in rows]


def found_by_relevance(
    db: Database, match: str, conditions: Sequence[Condition], span: Span
) -> list[int]:
    """Ids, the best first: at most `MOST_RANKED`, of the `RANKED` newest that are found."""
    row = db.execute(
        "SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?",
        [match, RANKED - 1],
    ).fetchone()
    ids = [
        int(one[0])
        for one in db.execute(
            "SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid >= ?"
            f" AND rank MATCH 'bm25({_WEIGHTS})' ORDER BY rank",
            [match, row[0] if row else -1],
        )
    ]
    end = (2**62, 2**62)
    listed = {key[1] for key in keys_of(db, ids, conditions, end, span, backwards=False)}
    return [one for one in ids if one in listed][:MOST_RANKED]


def newest_ids(db: Database, match: str, above: int, below: int, limit: int) -> list[int]:
    """Ids that the index finds between two, the highest first."""
    rows = db.execute(
        "SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid > ? AND rowid < ?"
        " ORDER BY rowid DESC LIMIT ?",
        [match, above, below, limit],
    )
    return [int(row[0]) for row in rows]


def count_found(db: Database, match: str, most: int) -> int:
    """How many articles the index finds, `most` = so many or more."""
    sql = "SELECT count(*) FROM (SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT ?)"
    return int(db.execute(sql, [match, most]).fetchone()[0])
