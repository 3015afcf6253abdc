"""The pipe from a feed's bytes to stored articles, and the sample edition down the same pipe.

    feed ─parse→ entry ─decide·store→ kept article

A sync puts `fetch` before it and `extract`, `translate`, `cluster` behind it.
"""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from globe_app.errors import UsageError
from globe_app.feeds.clean import plain
from globe_app.feeds.decide import Verdict, article_of, judge
from globe_app.feeds.parse import parse_feed
from globe_app.feeds.read_file import read_feed_file
from globe_app.feeds.sample_edition import SampleArticle, load_edition
from globe_app.geo.countries import Countries
from globe_app.models import (
    Entry,
    ImportReport,
    NewArticle,
    Outlet,
    ParsedFeed,
    Picture,
    SampleReport,
)
from globe_app.store import entries, images, outlets, sample
from globe_app.store.db import Store

ABOUT_CHARS = 20_000  # of an article's text searched for the countries it names


def import_file(
    store: Store, countries: Countries, path: Path, outlet: Outlet, now: datetime
) -> ImportReport:
    """Store the feed in the file `path` as articles of `outlet`, which is kept too if new."""
    if outlet.sample:
        raise UsageError(outlet.id, "it belongs to the sample edition; name an outlet of your own")
    feed = parse_feed(read_feed_file(path), str(path))
    return keep_feed(store, countries, feed, outlet, now)


def keep_feed(
    store: Store, countries: Countries, feed: ParsedFeed, outlet: Outlet, now: datetime
) -> ImportReport:
    """Judge each entry of `feed` against the store and write what is new or changed."""
    outlets.keep_outlet(store, outlet)
    changes: list[tuple[entries.Seen | None, NewArticle]] = []
    added = 0
    # oldest first, so that among entries without a date the feed's first has the highest id
    for entry in reversed(feed.entries):
        seen = entries.seen_entry(store, outlet.id, entry.key, entry.url, entry.headline)
        verdict = judge(seen.digest if seen else None, entry)
        if verdict is Verdict.SAME:
            continue
        language = feed.language or outlet.language
        changes.append((seen, article_of(entry, now, language, _about(countries, entry, outlet))))
        added += verdict is Verdict.NEW
    entries.write_articles(store, outlet, changes, now)
    return ImportReport(outlet, len(feed.entries), added, len(changes) - added, feed.notes)


def _about(countries: Countries, entry: Entry, outlet: Outlet) -> tuple[str, ...]:
    """The countries an English entry names, apart from the outlet's own."""
    language = entry.language or outlet.language
    if language and not language.startswith("en"):
        return ()  # names in other languages are found once there is a translation
    text = f"{entry.headline}\n{plain(entry.body_html)[:ABOUT_CHARS]}"
    return tuple(sorted(countries.named_in(text) - {outlet.country}))


def load_sample(store: Store, folder: Path, now: datetime) -> SampleReport:
    """Load the invented edition from `folder` (its JSON and `images/`). Again adds nothing."""
    edition = list(load_edition(folder, now))
    sample.note_sample_loaded(store)
    added = 0
    by_outlet: dict[Outlet, list[SampleArticle]] = {}
    for one in edition:
        by_outlet.setdefault(one.outlet, []).append(one)
    pictures = _keep_pictures(store, folder / "images", edition)
    for outlet, ones in by_outlet.items():
        outlets.keep_outlet(store, outlet)
        changes: list[tuple[entries.Seen | None, NewArticle]] = []
        for one in ones:
            seen = entries.seen_entry(
                store, outlet.id, one.article.key, one.article.url, one.article.headline
            )
            if seen is None:
                changes.append((None, _with_picture(one, pictures)))
        entries.write_articles(store, outlet, changes, now)
        added += len(changes)
    return SampleReport(outlets=len(by_outlet), articles=added)


def _keep_pictures(store: Store, folder: Path, edition: list[SampleArticle]) -> dict[str, str]:
    """Copy the edition's drawings into the image cache: file name -> content hash."""
    names = sorted({one.image for one in edition if one.image})
    kept = {}
    for name in names:
        path = folder / f"{name}.png"
        if path.is_file():
            kept[name] = images.keep_png(store, path.read_bytes())
    return kept


def _with_picture(one: SampleArticle, pictures: dict[str, str]) -> NewArticle:
    if one.image not in pictures:
        return one.article
    return replace(one.article, picture=Picture(pictures[one.image], one.image_alt))


def fill_if_empty(store: Store, folder: Path, now: datetime) -> bool:
    """Load the sample edition into a store that has nothing and never gave it back."""
    if store.read_only or not sample.wants_sample(store):
        return False
    load_sample(store, folder, now)
    return True


def remove_sample(store: Store) -> SampleReport:
    """Take the sample edition away, and nothing else."""
    return sample.remove_sample(store)
