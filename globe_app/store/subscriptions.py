"""What the reader subscribes to. Subscribing only adds: nothing that is stored is renamed or removed.

Two outlets are one when they are based in one country and their homepages are of one site; an id says
nothing of that, since anybody may choose the same.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple
from urllib.parse import urlsplit

from sqlite_utils import Database

from globe_app.model.news import AddedBy, Listing, Outlet
from globe_app.store.db import Store, writing
from globe_app.store.outlets import COLUMNS, insert_outlet, outlet_of


@dataclass(frozen=True, slots=True)
class Subscription:
    """What became of one listing."""

    outlet: Outlet  # as stored
    new: bool  # the outlet was not there before
    added: int  # feeds
    known: int  # feeds that were there already, with whatever outlet


class Site(NamedTuple):
    """Where an outlet is at home on the web."""

    host: str  # lower case, without "www.", with its port; "" = not known
    section: str  # the first part of the path: many outlets share a platform's host; "" = none

    def is_that_of(self, other: "Site") -> bool:
        """Whether both are one site: of one host, and not in two sections of it."""
        same_host = bool(self.host) and self.host == other.host
        return same_host and (
            not self.section or not other.section or self.section == other.section
        )


def site_of(homepage: str) -> Site:
    """The site of an http(s) address; one without host for anything else."""
    try:
        parts = urlsplit(homepage)
    except ValueError:
        return Site("", "")
    return Site(parts.netloc.lower().removeprefix("www."), parts.path.strip("/").partition("/")[0])


def subscribe(
    store: Store,
    wanted: Iterable[Listing],
    granted: Mapping[str, str] | None = None,
    *,
    by_id: bool = False,
) -> tuple[Subscription, ...]:
    """Add feeds and, where need be, their outlets, and switch those on. In the order of `wanted`.

    A feed that is known stays with its outlet; another one joins the outlet of its site, else a new one,
    whose id gets a suffix when it is taken. `granted`: feed -> the origin (scheme://host:port) in the
    reader's own network that the reader typed. `by_id`: the listings are of one catalogue, whose ids tell
    outlets of one site apart. Read, judged and written in one transaction.
    """
    with writing(store) as db:
        return subscribe_in(db, wanted, granted or {}, by_id=by_id)


def subscribe_in(
    db: Database, wanted: Iterable[Listing], granted: Mapping[str, str], *, by_id: bool = False
) -> tuple[Subscription, ...]:
    """The same inside a transaction."""
    known = KnownOutlets(db)
    return tuple(_subscribe(db, known, one, granted, by_id) for one in wanted)


def keep_imported(store: Store, wanted: Outlet) -> Outlet:
    """Store the outlet of an imported file, as `subscribe` would; the outlet as it is stored.

    An outlet stored under that id with that name and country is the one that is meant.
    """
    with writing(store) as db:
        known = KnownOutlets(db)
        stored = known.outlets.get(wanted.id)
        if stored and (stored.name, stored.country) == (wanted.name, wanted.country):
            return stored
        home = known.same_as(wanted)
        if not home:
            home = known.free_id(wanted.id)
            insert_outlet(db, replace(wanted, id=home), AddedBy.FILE)
            return replace(wanted, id=home)
        return known.outlets[home]


class KnownOutlets:
    """The feeds and outlets that are stored; kept up to date while more are added."""

    def __init__(self, db: Database) -> None:
        self.owners: dict[str, str] = {}  # feed address -> outlet id
        for url, first_url, owner in db.execute("SELECT url, first_url, outlet_id FROM feeds"):
            self.owners[url] = self.owners[first_url] = owner
        self._suffixes: dict[str, int] = {}  # wanted id -> the last number that was put behind it
        self.outlets: dict[str, Outlet] = {}
        self.hosts: dict[tuple[str, str], list[str]] = {}  # country, host -> outlet ids
        self.names: dict[
            tuple[str, str], str
        ] = {}  # country, name -> id of one whose site is not known
        for row in db.execute(f"SELECT {COLUMNS} FROM outlets o ORDER BY o.id"):
            self.add(outlet_of(row))

    def add(self, outlet: Outlet) -> None:
        self.outlets[outlet.id] = outlet
        if not outlet.sample:
            host = site_of(outlet.homepage).host
            self.hosts.setdefault((outlet.country, host), []).append(outlet.id)
            if not host:
                self.names.setdefault((outlet.country, outlet.name.casefold()), outlet.id)

    def same_as(self, outlet: Outlet) -> str:
        """The id of the outlet of that country and site, or name where no site is known; else ""."""
        site = site_of(outlet.homepage)
        if not site.host:
            return self.names.get((outlet.country, outlet.name.casefold()), "")
        ids = self.hosts.get((outlet.country, site.host), ())
        sites = {one: site_of(self.outlets[one].homepage) for one in ids}
        found = [one for one, theirs in sites.items() if theirs.is_that_of(site)]
        return min(found, key=lambda one: sites[one] != site, default="")

    def listed_as(self, outlet: Outlet) -> str:
        """The id of the outlet that a catalogue means: stored under its id, of that country and name or
        site; else ""."""
        stored = self.outlets.get(outlet.id)
        if stored is None or stored.sample or stored.country != outlet.country:
            return ""
        one_site = site_of(stored.homepage).is_that_of(site_of(outlet.homepage))
        return outlet.id if one_site or stored.name == outlet.name else ""

    def free_id(self, wanted: str) -> str:
        """`wanted`, with a number behind it when it is taken."""
        free = wanted
        while free in self.outlets:
            self._suffixes[wanted] = self._suffixes.get(wanted, 1) + 1
            free = f"{wanted}-{self._suffixes[wanted]}"
        return free


def _subscribe(
    db: Database, known: KnownOutlets, listing: Listing, granted: Mapping[str, str], by_id: bool
) -> Subscription:
    old = {url: known.owners[url] for url in listing.feeds if url in known.owners}
    fresh = [url for url in dict.fromkeys(listing.feeds) if url not in old]
    for url in old:
        db.execute(
            "UPDATE feeds SET retired_at = NULL, origin = ? WHERE (url = ? OR first_url = ?)"
            " AND retired_at IS NOT NULL",
            [AddedBy.READER, url, url],
        )
        if url in granted:
            db.execute(
                "UPDATE feeds SET granted = ? WHERE url = ? OR first_url = ?",
                [granted[url], url, url],
            )
    new = False
    if fresh or not old:
        home = known.listed_as(listing.outlet) if by_id else known.same_as(listing.outlet)
        if not home and not site_of(listing.outlet.homepage).host:
            home = next(iter(old.values()), "")
        new = not home
        home = home or known.free_id(listing.outlet.id)
        if new:
            outlet = replace(listing.outlet, id=home, sample=False)
            known.add(outlet)
            insert_outlet(db, outlet, AddedBy.READER)
        for url in fresh:
            known.owners[url] = home
            db.execute(
                "INSERT INTO feeds (outlet_id, url, first_url, origin, granted) VALUES (?, ?, ?, ?, ?)",
                [home, url, url, AddedBy.READER, granted.get(url, "")],
            )
    else:
        home = next(iter(old.values()))
    for one in {home, *old.values()}:
        db.execute("UPDATE outlets SET enabled = 1 WHERE id = ? AND enabled = 0", [one])
    return Subscription(known.outlets[home], new, len(fresh), len(old))
