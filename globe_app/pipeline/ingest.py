"""The pipe from a feed's bytes to stored articles, and the sample edition down the same pipe.

    feed ─parse→ entry ─decide·store→ kept article

A sync puts `fetch` before it and `extract`, `translate`, `cluster` behind it.

The window imports this module to fill a new store. What it takes is loaded where it is used: at most starts
there is nothing to fill.
"""

import contextlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from globe_app.errors import StoreError, UsageError
from globe_app.geo.countries import Countries
from globe_app.model.news import (
    Entry,
    ImportReport,
    NewArticle,
    Outlet,
    ParsedFeed,
    Picture,
    SampleReport,
)
from globe_app.pipeline.declared_language import declared_language
from globe_app.store import commit_record, entries, images, sample
from globe_app.store.db import Store
from globe_app.store.feeds import FetchSuccess
from globe_app.store.subscriptions import keep_imported

if TYPE_CHECKING:
    from globe_app.feeds.sample_edition import SampleArticle

FILL_WAIT_S = 20.0  # for another program that fills the same new store
ABOUT_CHARS = 20_000  # of an article's text searched for the countries it names


def import_file(
    store: Store, countries: Countries, path: Path, outlet: Outlet, now: datetime
) -> ImportReport:
    """Store the feed in the file `path` as articles of `outlet`, which is kept too if new."""
    if outlet.sample:
        raise UsageError(outlet.id, "it belongs to the sample edition; name an outlet of your own")
    from globe_app.feeds.parse import parse_feed
    from globe_app.feeds.read_file import read_feed_file
    from globe_app.pipeline.worker_tasks import with_bullets

    data = read_feed_file(path)
    feed = parse_feed(data, str(path), language=outlet.language, country=outlet.country)
    feed = with_bullets(feed)
    report = keep_feed(store, countries, feed, outlet, now)
    with contextlib.suppress(StoreError):  # what is stored is stored, told beside the store or not
        commit_record.note_commit(store, now)
    return report


def keep_feed(
    store: Store, countries: Countries, feed: ParsedFeed, outlet: Outlet, now: datetime
) -> ImportReport:
    """Judge each entry of `feed` against the store and write what is new or changed."""
    outlet = keep_imported(store, outlet)
    _, report = keep_entries(store, countries, feed, outlet, now)
    return report


def keep_entries(
    store: Store,
    countries: Countries,
    feed: ParsedFeed,
    outlet: Outlet,
    now: datetime,
    feed_id: int | None = None,
    fetched: FetchSuccess | None = None,
) -> tuple[tuple[tuple[entries.Written, Entry], ...], ImportReport]:
    """The same for an outlet already stored; also what was written, each with its entry.

    `feed_id`: the feed they came by; None = a file. `fetched`: how it came, noted in the same transaction.
    """

    from globe_app.pipeline.judge import article_of, judge
    from globe_app.text.near_duplicates import near

    def make(entry: Entry) -> NewArticle:
        language = declared_language(entry.language, feed.language, outlet.language)
        entry = replace(entry, language=language)
        return article_of(entry, now, language, _about(countries, entry, outlet))

    # oldest first, so that among entries without a date the feed's first has the highest id
    oldest_first = feed.entries[::-1]
    written = entries.keep_entries(
        store,
        outlet,
        feed_id,
        oldest_first,
        judge,
        make,
        now,
        near,
        fetched.write if fetched else None,
    )
    added = sum(one.new for one, _ in written)
    return written, ImportReport(outlet, len(feed.entries), added, len(written) - added, feed.notes)


def _about(countries: Countries, entry: Entry, outlet: Outlet) -> tuple[str, ...]:
    """The countries an English entry names, apart from the outlet's own."""
    from globe_app.text.html import plain_text

    text = f"{entry.headline}\n{plain_text(entry.body_html)[:ABOUT_CHARS]}"
    return countries_named(countries, text, entry.language or outlet.language, outlet)


def countries_named(
    countries: Countries, text: str, language: str, outlet: Outlet
) -> tuple[str, ...]:
    """The countries an English text names, apart from the outlet's own; () in other languages."""
    if language and not language.startswith("en"):
        return ()  # names in other languages are found once there is a translation
    return tuple(sorted(countries.named_in(text[:ABOUT_CHARS]) - {outlet.country}))


def load_sample(store: Store, folder: Path, now: datetime, *, asked: bool = False) -> SampleReport:
    """Load the invented edition from `folder` (its JSON and `images/`). Again adds nothing."""
    from globe_app.feeds.sample_edition import load_edition

    by_outlet: dict[Outlet, list[SampleArticle]] = {}
    for one in load_edition(folder, now):
        by_outlet.setdefault(one.outlet, []).append(one)
    pictures = _keep_pictures(store, folder / "images", by_outlet.values())
    articles = {
        outlet: [_with_picture(one, pictures) for one in ones] for outlet, ones in by_outlet.items()
    }
    added = sample.write_edition(store, articles, now, asked=asked)
    return SampleReport(outlets=len(by_outlet), articles=added)


def _keep_pictures(
    store: Store, folder: Path, edition: Iterable[list["SampleArticle"]]
) -> dict[str, str]:
    """Copy the edition's drawings into the image cache: file name -> content hash."""
    names = sorted({one.image for ones in edition for one in ones if one.image})
    kept = {}
    for name in names:
        path = folder / f"{name}.png"
        if path.is_file():
            kept[name] = images.keep_png(store, path.read_bytes())
    return kept


def _with_picture(one: "SampleArticle", pictures: dict[str, str]) -> NewArticle:
    if one.image not in pictures:
        return one.article
    return replace(one.article, picture=Picture(pictures[one.image], one.image_alt))


def fill_if_empty(store: Store, folder: Path, now: datetime) -> bool:
    """Load the sample edition into a store that has nothing and never gave it back."""
    if store.read_only or not sample.wants_sample(store):
        return False
    from globe_app.store.exclusive import exclusive_lock

    with exclusive_lock(store, "sample", "its sample edition is being loaded", FILL_WAIT_S):
        if not sample.wants_sample(store):
            return False  # another program was first
        load_sample(store, folder, now)
    return True


def remove_sample(store: Store, now: datetime) -> SampleReport:
    """Take the sample edition away but for what the reader keeps; `retention.restore` has it back."""
    return sample.remove_sample(store, now)
