"""Outlets in the store."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlite_utils import Database

from globe_app.errors import NotFoundError
from globe_app.model.news import AddedBy, Outlet, OutletHealth
from globe_app.store.db import Store, reading, writing
from globe_app.store.times import to_time
from globe_app.text.latin import latin_name

COLUMNS = (
    "o.id, o.name, o.country, o.language, o.homepage, o.origin, o.ownership, o.covers, o.latin"
)
COLUMN_COUNT = 9
RECENTLY = timedelta(days=14)  # over which items a day are counted


def outlet_of(row: Sequence[Any]) -> Outlet:
    """The outlet in a row that begins with `COLUMNS`."""
    return Outlet(
        row[0], row[1], row[2], row[3], row[4], row[5] == AddedBy.SAMPLE, row[6],
        tuple(row[7].split()), latin_name(row[1], row[4], row[8]),
    )  # fmt: skip


def outlet(store: Store, outlet_id: str) -> Outlet:
    """The outlet of that id. Raises `NotFoundError`."""
    with reading(store) as db:
        row = db.execute(f"SELECT {COLUMNS} FROM outlets o WHERE id = ?", [outlet_id]).fetchone()
    if row is None:
        raise NotFoundError(outlet_id, "no outlet of that id is stored; see `globe-app countries`")
    return outlet_of(row)


def outlets(store: Store, country: str | None = None) -> tuple[Outlet, ...]:
    """Every outlet that is switched on, or those of them based in `country`, by name."""
    where, args = (" AND o.country = ?", [country]) if country else ("", [])
    with reading(store) as db:
        rows = db.execute(
            f"SELECT {COLUMNS} FROM outlets o WHERE o.enabled = 1{where} ORDER BY o.name, o.id",
            args,
        )
        return tuple(outlet_of(row) for row in rows)


def languages(store: Store) -> tuple[str, ...] | None:
    """The language (BCP 47) of every outlet that is switched on, the sample's apart.

    None: the store has no outlets yet but the sample's.
    """
    with reading(store) as db:
        rows = db.execute(
            "SELECT enabled, language FROM outlets WHERE origin <> 'sample'"
        ).fetchall()
    return tuple(str(row[1]) for row in rows if row[0]) if rows else None


def covering(store: Store, country: str) -> tuple[Outlet, ...]:
    """Every outlet that is switched on, is based elsewhere and covers `country`, by name."""
    with reading(store) as db:
        rows = db.execute(
            f"SELECT {COLUMNS} FROM outlets o WHERE o.enabled = 1 AND o.covers <> ''"
            " AND ' ' || o.covers || ' ' LIKE '% ' || ? || ' %' ORDER BY o.name, o.id",
            [country],
        )
        return tuple(outlet_of(row) for row in rows)


def keep_outlet(store: Store, new: Outlet) -> None:
    """Store the outlet of a file or of the sample; one already there keeps what it has."""
    with writing(store) as db:
        insert_outlet(db, new, AddedBy.SAMPLE if new.sample else AddedBy.FILE)


def insert_outlet(
    db: Database, new: Outlet, origin: AddedBy, *, enabled: bool = True, note: str = ""
) -> None:
    """Store an outlet, unless its id is taken. `note`: what its catalogue says against it."""
    db.execute(
        "INSERT INTO outlets"
        " (id, name, country, language, homepage, ownership, covers, origin, enabled, note, latin)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
        [new.id, new.name, new.country, new.language, new.homepage, new.ownership,
         " ".join(new.covers), origin, int(enabled), note, new.latin],
    )  # fmt: skip


def switch(store: Store, outlet_ids: Iterable[str], enabled: bool) -> None:
    """Switch outlets on or off. Raises `NotFoundError` for an unknown one; then none is changed."""
    with writing(store) as db:
        for one in outlet_ids:
            done = db.execute("UPDATE outlets SET enabled = ? WHERE id = ?", [int(enabled), one])
            if not done.rowcount:
                raise NotFoundError(one, "no outlet of that id; `globe-app outlets` lists them")


def owner_of_feed(store: Store, url: str) -> str:
    """The id of the outlet that has the feed at `url`, else ""."""
    with reading(store) as db:
        row = db.execute(
            "SELECT outlet_id FROM feeds WHERE url = ? OR first_url = ? LIMIT 1", [url, url]
        ).fetchone()
    return str(row[0]) if row else ""


def owners_of_feeds(store: Store, urls: Iterable[str]) -> dict[str, str]:
    """Of those feeds that are known, address -> id of the outlet that has it."""
    wanted = set(urls)
    with reading(store) as db:
        rows = db.execute("SELECT url, first_url, outlet_id FROM feeds")
        return {url: outlet_id for *both, outlet_id in rows for url in both if url in wanted}


def health(store: Store, now: datetime, country: str | None = None) -> tuple[OutletHealth, ...]:
    """Every outlet apart from the sample's, switched on or not, by country and name."""
    where, args = (" AND o.country = ?", [country]) if country else ("", [])
    since = int((now - RECENTLY).timestamp())
    with reading(store) as db:
        counts = {
            row[0]: _Counts(*row[1:])
            for row in db.execute(  # outlet by outlet: what came before is not looked at
                "SELECT o.id, (SELECT count(*) FROM entries e WHERE e.outlet_id = o.id"
                " AND e.received_at > ?), (SELECT max(received_at) FROM entries e"
                " WHERE e.outlet_id = o.id), (SELECT count(*) FROM articles a"
                f" WHERE a.outlet_id = o.id) FROM outlets o WHERE o.origin <> 'sample'{where}",
                [since, *args],
            )
        }
        feeds: dict[str, list[_Feed]] = {}
        for one, *rest in db.execute(
            "SELECT outlet_id, url, succeeded_at, error, retired_at, next_try_at, wait_until FROM feeds"
            " WHERE origin IN ('catalogue', 'reader') ORDER BY id"
        ):
            feeds.setdefault(one, []).append(_Feed(*rest))
        rows = db.execute(
            f"SELECT {COLUMNS}, o.enabled, o.origin, o.note FROM outlets o WHERE o.origin <> 'sample'{where}"
            " ORDER BY o.country, o.name, o.id",
            args,
        ).fetchall()
    return tuple(_health(row, feeds.get(row[0], []), counts[row[0]]) for row in rows)


class _Counts(NamedTuple):
    """Of an outlet."""

    items: int
    newest: int | None  # Unix seconds
    articles: int


class _Feed(NamedTuple):
    """How a feed does; times in Unix seconds."""

    url: str
    succeeded: int | None
    error: str | None
    retired: int | None
    next_try: int | None
    wait_until: int | None


def _health(row: Sequence[Any], feeds: list[_Feed], counts: _Counts) -> OutletHealth:
    good = max((one.succeeded for one in feeds if one.succeeded is not None), default=None)
    tries = [max(one.next_try or 0, one.wait_until or 0) for one in feeds if one.error]
    gone: list[int] = [one.retired for one in feeds if one.retired]
    again = min(tries, default=0)
    return OutletHealth(
        outlet=outlet_of(row),
        enabled=bool(row[COLUMN_COUNT]),
        own=row[COLUMN_COUNT + 1] == AddedBy.READER,
        feeds=tuple(one.url for one in feeds),
        last_success=to_time(good) if good is not None else None,
        error="; ".join(dict.fromkeys(one.error for one in feeds if one.error)),
        retired=bool(feeds) and all(one.retired is not None for one in feeds),
        a_day=counts.items / RECENTLY.days,
        note=row[COLUMN_COUNT + 2],
        next_try=to_time(again) if again else None,
        gone_since=to_time(min(gone)) if gone else None,
        newest=to_time(counts.newest) if counts.newest is not None else None,
        articles=counts.articles,
    )


def slug(country: str, name: str) -> str:
    """An outlet id from its country and name: `in-mint`. Letters of any script are kept."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    words = re.sub(r"[^\w]+", "-", plain).replace("_", "-").strip("-")
    return f"{country.lower()}-{words[:60] or 'outlet'}"


def latin_names_of_articles(store: Store, article_ids: Sequence[int]) -> dict[int, str]:
    """Article -> the Latin name of its outlet, of those whose outlet's name is in another script."""
    marks = ",".join("?" * len(article_ids))
    with reading(store) as db:
        rows = db.execute(
            "SELECT a.id, o.name, o.homepage, o.latin FROM articles a JOIN outlets o"
            f" ON o.id = a.outlet_id WHERE a.id IN ({marks})",
            list(article_ids),
        ).fetchall()
    found = {int(r[0]): latin_name(r[1], r[2], r[3]) for r in rows}
    return {one: latin for one, latin in found.items() if latin}
