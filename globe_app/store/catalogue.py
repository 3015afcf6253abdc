"""What the program's catalogue lists, brought into the store."""

from collections.abc import Iterable
from dataclasses import replace

from sqlite_utils import Database

from globe_app.model.news import AddedBy, Listing, Outlet
from globe_app.store.db import Store, writing
from globe_app.store.outlets import COLUMNS, insert_outlet, outlet_of
from globe_app.store.subscriptions import site_of

NOT_LISTED = 0  # as `retired_at`: the catalogue lists the feed no more


def keep_catalogue(store: Store, listings: Iterable[Listing]) -> int:
    """Write a catalogue's outlets and feeds; returns how many outlets are new.

    Only rows of the catalogue change: which outlets are switched on, and what the reader added, stays. A
    feed that is listed no more is retired; its articles stay. A feed that some outlet has already stays
    with it. An outlet of the reader's with a listed id or feed keeps its name, language and homepage.
    """
    added = 0
    with writing(store) as db:
        for one in listings:
            outlet_id, new = _outlet_of(db, one)
            added += new
            listed = one.outlet
            db.execute(
                "UPDATE outlets SET name = ?, language = ?, homepage = ?, ownership = ?, covers = ?,"
                " note = ?, latin = ? WHERE id = ? AND origin = 'catalogue'",
                [listed.name, listed.language, listed.homepage, listed.ownership,
                 " ".join(listed.covers), one.note, listed.latin, outlet_id],
            )  # fmt: skip
            _list_feeds(db, outlet_id, one.feeds)
    return added


def _outlet_of(db: Database, listing: Listing) -> tuple[str, bool]:
    """(the id of the outlet that is listed, whether it is new): the catalogue's of that id, the owner of
    one of its feeds, the reader's of that id where it is of that name or site; else a new one."""
    wanted = listing.outlet
    row = db.execute(f"SELECT {COLUMNS} FROM outlets o WHERE o.id = ?", [wanted.id]).fetchone()
    stored = outlet_of(row) if row else None
    ours = db.execute(
        "SELECT id FROM outlets WHERE id = ? AND origin = 'catalogue'", [wanted.id]
    ).fetchone()
    if ours:
        return wanted.id, False
    owner = next(filter(None, (_owner(db, url) for url in listing.feeds)), "")
    if owner:
        return owner, False
    if stored is not None and _is_same(stored, wanted):
        return stored.id, False
    free = _free_id(db, wanted.id)
    insert_outlet(
        db, replace(wanted, id=free), AddedBy.CATALOGUE, enabled=listing.default, note=listing.note
    )
    return free, True


def _is_same(a: Outlet, b: Outlet) -> bool:
    same_site = site_of(a.homepage).is_that_of(site_of(b.homepage))
    return a.country == b.country and (same_site or a.name == b.name)


def _free_id(db: Database, wanted: str) -> str:
    """`wanted`, with a number behind it when it is taken."""
    free, number = wanted, 1
    while db.execute("SELECT 1 FROM outlets WHERE id = ?", [free]).fetchone():
        number += 1
        free = f"{wanted}-{number}"
    return free


def _owner(db: Database, url: str) -> str:
    row = db.execute(
        "SELECT outlet_id FROM feeds WHERE url = ?1 OR first_url = ?1 LIMIT 1", [url]
    ).fetchone()
    return str(row[0]) if row else ""


def _list_feeds(db: Database, outlet_id: str, urls: tuple[str, ...]) -> None:
    rows = db.execute(
        "SELECT id, first_url, retired_at FROM feeds WHERE outlet_id = ? AND origin = 'catalogue'",
        [outlet_id],
    ).fetchall()
    for feed_id, url, retired in rows:
        if url in urls and retired == NOT_LISTED:
            db.execute("UPDATE feeds SET retired_at = NULL WHERE id = ?", [feed_id])
        elif url not in urls and retired is None:
            db.execute("UPDATE feeds SET retired_at = ? WHERE id = ?", [NOT_LISTED, feed_id])
    for url in urls:
        if not _owner(db, url):
            db.execute(
                "INSERT INTO feeds (outlet_id, url, first_url, origin) VALUES (?, ?, ?, ?)",
                [outlet_id, url, url, AddedBy.CATALOGUE],
            )
