"""Outlets switched, added and dropped by the reader, with what undoing it takes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from globe_app.errors import NotFoundError
from globe_app.model.news import Listing
from globe_app.store import journal, retention
from globe_app.store.db import Store, reading, writing
from globe_app.store.id_lists import DamagedRecordError, packed_ids, rows, strings, unpacked_ids
from globe_app.store.journal import RESTORABLE, Kind, Outcome
from globe_app.store.subscriptions import Subscription, subscribe_in
from globe_app.tr import tr

_OUTLET = "id, name, country, language, homepage, ownership, origin, enabled, covers, note, latin"
_FEED = "id, outlet_id, url, first_url, origin, title, granted"
_ENTRY = "id, key, url, headline, digest, canonical_url, simhash, received_at, changed_at"
SEEN = "seen"  # of a record: entries without an article
MOST_SEEN = 20_000  # of a feed, the newest
Rows = list[list[Any]]


def _switched_words(count: int, name: str, *, on: bool) -> str:
    if count == 1:
        said = tr("{outlet} switched on") if on else tr("{outlet} switched off")
        return said.format(outlet=name)
    if on:
        return tr("%n {outlet|outlets} switched on", "", count)
    return tr("%n {outlet|outlets} switched off", "", count)


def switch(store: Store, outlet_ids: Iterable[str], on: bool, now: datetime) -> Outcome:
    """Switch outlets on or off. Raises `NotFoundError` for an unknown one; then none is changed."""
    with writing(store) as db:
        changed, name, stored = [], "", []
        for one in dict.fromkeys(outlet_ids):
            row = db.execute("SELECT name, enabled FROM outlets WHERE id = ?", [one]).fetchone()
            if row is None:
                raise NotFoundError(one, tr("no outlet of that id; `globe-app outlets` lists them"))
            stored.append((one, on))
            if bool(row[1]) != on:
                changed.append(one)
                name = str(row[0])
        _switch(db, changed, on)
        words = _switched_words(len(changed), name, on=on)
        if changed:
            journal.note(db, now, Kind.SWITCHED, words, {"ids": changed, "on": on})
        return Outcome(
            countries=_countries(db, changed), lists_changed=bool(changed), outlets=tuple(stored),
            count=len(changed), name=name if len(changed) == 1 else "",
        )  # fmt: skip


def _switch(db: Database, ids: Iterable[str], on: bool) -> None:
    for one in ids:
        db.execute("UPDATE outlets SET enabled = ? WHERE id = ?", [int(on), one])


def _countries(db: Database, ids: Iterable[str]) -> frozenset[str]:
    found = (
        db.execute("SELECT country FROM outlets WHERE id = ?", [one]).fetchone() for one in ids
    )
    return frozenset(str(row[0]) for row in found if row)


def _states(db: Database, ids: Iterable[str]) -> tuple[tuple[str, bool], ...]:
    """Outlet -> whether it is on, of those that are stored."""
    found = []
    for one in ids:
        row = db.execute("SELECT enabled FROM outlets WHERE id = ?", [one]).fetchone()
        if row is not None:
            found.append((one, bool(row[0])))
    return tuple(found)


def switch_back(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """Switch the outlets as they were."""
    return _switched(db, record, again=False)


def switch_again(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """Switch the outlets again."""
    return _switched(db, record, again=True)


def _switched(db: Database, record: Mapping[str, Any], *, again: bool) -> Outcome:
    ids, on = strings(record, "ids"), record.get("on")
    if not isinstance(on, bool):
        raise DamagedRecordError("on")
    _switch(db, ids, on is again)
    return Outcome(
        countries=_countries(db, ids), lists_changed=True, outlets=_states(db, ids), count=len(ids)
    )


# Added, or dropped with all they have ----------------------------------------------------------------


def add(
    store: Store, wanted: Sequence[Listing], granted: Mapping[str, str], now: datetime,
    words: Callable[[Sequence[Subscription]], str],
) -> tuple[Subscription, ...]:  # fmt: skip
    """`subscribe`, noted in the journal. `words`: what was done, for the reader."""
    with writing(store) as db:
        before = _snapshot(db)
        done = subscribe_in(db, wanted, granted)
        record = _difference(before, _snapshot(db))
        if any(record[name] for name in ("outlets", "feeds", "switched", "revived")):
            journal.note(db, now, Kind.ADDED, words(done), record)
        return done


def _snapshot(db: Database) -> tuple[dict[str, Any], dict[int, Any], dict[int, Any]]:
    """(outlets, feeds, what of feeds may be revived), by id."""
    outlets = {row[0]: list(row) for row in db.execute(f"SELECT {_OUTLET} FROM outlets")}
    feeds = {row[0]: list(row) for row in db.execute(f"SELECT {_FEED} FROM feeds")}
    retired = {row[0]: list(row) for row in db.execute("SELECT id, retired_at, origin FROM feeds")}
    return outlets, feeds, retired


def _difference(before: tuple[Any, ...], after: tuple[Any, ...]) -> dict[str, Any]:
    outlets, feeds, retired = before
    on = 7  # the column `enabled`
    return {
        "outlets": [row for one, row in after[0].items() if one not in outlets],
        "feeds": [row for one, row in after[1].items() if one not in feeds],
        "switched": [
            one for one, row in after[0].items() if one in outlets and row[on] != outlets[one][on]
        ],
        "revived": [row for one, row in retired.items() if after[2].get(one, row) != row],
        RESTORABLE: [],
    }


def drop(store: Store, outlet_id: str, now: datetime) -> Outcome:
    """Remove an outlet that the reader added, with its feeds and what it wrote.

    Articles that the reader keeps stay, and then the outlet does, switched off. Raises `NotFoundError`.
    """
    with writing(store) as db:
        outlets, feeds, _ = _snapshot(db)
        if outlet_id not in outlets:
            raise NotFoundError(
                outlet_id, tr("no outlet of that id; `globe-app outlets` lists them")
            )
        record: dict[str, Any] = {
            "outlets": [outlets[outlet_id]],
            "feeds": [row for row in feeds.values() if row[1] == outlet_id],
            "switched": [], "revived": [], RESTORABLE: packed_ids(_articles(db, [outlet_id])),
        }  # fmt: skip
        record[SEEN] = _seen(db, record["feeds"])
        name = outlets[outlet_id][1]
        journal.note(db, now, Kind.DROPPED, tr("{outlet} removed").format(outlet=name), record)
    record = dict(prepare_taking_away(store, record, now))
    with writing(store) as db:
        outcome = take_away(db, record, now)
    return replace(outcome, name=name, record=None)


def _articles(db: Database, outlet_ids: Iterable[str]) -> list[int]:
    return [
        int(row[0])
        for one in outlet_ids
        for row in db.execute("SELECT id FROM articles WHERE outlet_id = ?", [one])
    ]


def _feed_ids(db: Database, feeds: Rows) -> list[int]:
    """The ids that these feeds have now: one that was put back may have another."""
    return [
        int(row[0])
        for feed in feeds
        for row in db.execute(
            "SELECT id FROM feeds WHERE outlet_id = ? AND first_url = ?", [feed[1], feed[3]]
        )
    ]


def _of_feeds(db: Database, feed_ids: Iterable[int]) -> list[int]:
    """Articles that came by these feeds."""
    return [
        int(row[0])
        for one in feed_ids
        for row in db.execute(
            "SELECT a.id FROM entries e JOIN articles a ON a.id = e.id WHERE e.feed_id = ?", [one]
        )
    ]


def _seen(db: Database, feeds: Rows) -> list[list[Any]]:
    """What came by these feeds and was cleaned up since: entries that keep a feed from bringing it again."""
    return [
        [feed[3], *row]
        for feed in feeds
        for one in _feed_ids(db, [feed])
        for row in db.execute(
            f"SELECT {_ENTRY} FROM entries e WHERE feed_id = ? AND NOT EXISTS"
            " (SELECT 1 FROM articles a WHERE a.id = e.id) ORDER BY id DESC LIMIT ?",
            [one, MOST_SEEN],
        )
    ]


def _put_seen_back(db: Database, record: Mapping[str, Any]) -> None:
    names = _ENTRY.split(", ")
    for row in rows(record, SEEN, len(names) + 1) if SEEN in record else []:
        db.execute(
            f"INSERT OR IGNORE INTO entries (feed_id, outlet_id, {_ENTRY}) SELECT id, outlet_id,"
            f" {', '.join('?' * len(names))} FROM feeds WHERE first_url = ?",
            [*row[1:], row[0]],
        )


def _rows(record: Mapping[str, Any]) -> tuple[Rows, Rows]:
    outlets = rows(record, "outlets", len(_OUTLET.split(",")))
    return outlets, rows(record, "feeds", len(_FEED.split(",")))


def prepare_taking_away(
    store: Store, record: Mapping[str, Any], now: datetime
) -> Mapping[str, Any]:
    """Remove what the outlets and feeds brought, a few articles at a time; the record, with their ids."""
    outlets, feeds = _rows(record)
    with reading(store) as db:
        ids = _articles(db, [row[0] for row in outlets])
        ids += _of_feeds(db, _feed_ids(db, feeds))
        seen = _seen(db, feeds)
    retention.remove_batches(store, sorted(set(ids)), now)
    return {**record, RESTORABLE: packed_ids(ids), SEEN: seen}


def prepare_putting_back(store: Store, record: Mapping[str, Any], _: datetime) -> Mapping[str, Any]:
    """Bring back what the outlets and feeds brought, a few articles at a time."""
    retention.restore_batches(store, unpacked_ids(record.get(RESTORABLE)))
    return record


def take_away(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """Remove the outlets and feeds, whose articles are gone already; what has articles left stays, off."""
    outlets, feeds = _rows(record)
    ids = [str(row[0]) for row in outlets]
    countries = _countries(db, [*ids, *strings(record, "switched")])
    for feed in _feed_ids(db, feeds):
        db.execute(
            "DELETE FROM entries WHERE feed_id = ? AND NOT EXISTS"
            " (SELECT 1 FROM articles a WHERE a.id = entries.id)",
            [feed],
        )
        db.execute(
            "DELETE FROM feeds WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM entries WHERE feed_id = ?1)",
            [feed],
        )
    kept = 0
    for one in ids:
        db.execute(
            "DELETE FROM outlets WHERE id = ?1 AND NOT EXISTS"
            " (SELECT 1 FROM articles WHERE outlet_id = ?1)",
            [one],
        )
        kept += db.execute("UPDATE outlets SET enabled = 0 WHERE id = ?", [one]).rowcount
    _switch(db, strings(record, "switched"), False)
    for one, retired_at, origin in rows(record, "revived", 3):
        db.execute(
            "UPDATE feeds SET retired_at = ?, origin = ? WHERE id = ?", [retired_at, origin, one]
        )
    every = [*ids, *strings(record, "switched")]
    return Outcome(
        countries=countries, lists_changed=True, outlets=_states(db, every), count=len(ids),
        kept=kept, record=record,
    )  # fmt: skip


def put_back(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """The outlets and feeds as they were; what they brought is back already."""
    outlets, feeds = _rows(record)
    ids = [str(row[0]) for row in outlets]
    for row in outlets:
        marks = ", ".join("?" * len(row))
        db.execute(f"INSERT OR IGNORE INTO outlets ({_OUTLET}) VALUES ({marks})", row)
        db.execute("UPDATE outlets SET enabled = ? WHERE id = ?", [row[7], row[0]])
    for row in feeds:  # under a new id: its own may be another's by now
        marks = ", ".join("?" * (len(row) - 1))
        names = _FEED.partition(", ")[2]
        db.execute(f"INSERT OR IGNORE INTO feeds ({names}) VALUES ({marks})", row[1:])
    _put_seen_back(db, record)
    _switch(db, strings(record, "switched"), True)
    for one, _, _ in rows(record, "revived", 3):
        db.execute("UPDATE feeds SET retired_at = NULL, origin = 'reader' WHERE id = ?", [one])
    every = [*ids, *strings(record, "switched")]
    return Outcome(
        countries=_countries(db, every), lists_changed=True, outlets=_states(db, every),
        count=len(ids), record=record,
    )  # fmt: skip
