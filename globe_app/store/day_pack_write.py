"""Taking a day's articles in: in one transaction, next to what is here, nothing of which is changed.

An article is one that is here already when an entry of its outlet has its key in the same feed, its address
and headline, or its canonical address and a headline that agrees.
"""

import hashlib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Any

from sqlite_utils import Database

from globe_app.model.day_pack import PackedArticle, PackedDay, PackedStory, UnpackReport
from globe_app.model.news import AddedBy, CachedImage, NewArticle, Outlet
from globe_app.store import images, journal, retention
from globe_app.store.db import Store, writing
from globe_app.store.entries import file_feed, insert_article, insert_entry
from globe_app.store.id_lists import packed_ids, strings, unpacked_ids
from globe_app.store.journal import RESTORABLE, Kind, Outcome
from globe_app.store.outlets import insert_outlet
from globe_app.store.story_writer import new_story, recompute
from globe_app.store.subscriptions import KnownOutlets
from globe_app.store.times import to_time
from globe_app.store.translations import keep_packed

MADE, OUTLETS = "made", "outlets"  # names in a record: entries that came, outlets that came


@dataclass
class _Here:
    """What became of the parts of a pack."""

    articles: dict[int, int] = field(default_factory=dict)  # number in the pack -> id here
    new: list[int] = field(default_factory=list)  # ids of articles that came
    entries: list[int] = field(default_factory=list)  # ids of entries that came
    outlets: list[str] = field(default_factory=list)  # ids of outlets that came
    images: set[str] = field(default_factory=set)  # hashes of images that came
    known: int = 0


def merge(
    store: Store, day: PackedDay, articles: Iterable[PackedArticle], image: Callable[[str], CachedImage],
    now: datetime, words: Callable[[int], str],
) -> UnpackReport:  # fmt: skip
    """Write what is not here yet: all of it or nothing.

    `image`: reads one by hash. `words`: number of new articles -> what was done, for the journal.
    Whatever `articles` or `image` raise undoes all of it. Raises `StoreError`.
    """
    at = int(now.timestamp())
    here = _Here()
    with writing(store) as db:
        outlets = _outlets(db, day.outlets, here)
        for one in articles:
            _article(store, db, one, outlets[one.outlet], image, at, here)
        made, joined = _stories(db, day.stories, here)
        if here.new:
            record = {
                RESTORABLE: packed_ids(here.new), MADE: packed_ids(here.entries), OUTLETS: here.outlets,
            }  # fmt: skip
            journal.note(db, now, Kind.UNPACKED, words(len(here.new)), record)
        if not here.new:  # an outlet without articles would be nothing but a name
            _drop_outlets(db, here.outlets)
            here.outlets.clear()
    return UnpackReport(
        day.day, len(here.new), here.known, len(here.outlets), len(here.images), made, joined,
        bool(here.new),
    )  # fmt: skip


# Outlets -------------------------------------------------------------------------------------------------


def _outlets(db: Database, wanted: Sequence[Outlet], here: _Here) -> dict[str, Outlet]:
    """Id in the pack -> the outlet here: the one of that site and country, else a new one."""
    known = KnownOutlets(db)
    found: dict[str, Outlet] = {}
    for one in wanted:
        stored = known.outlets.get(one.id)
        same = known.listed_as(one) or known.same_as(one)
        if one.sample and stored is not None and stored.sample:
            same = one.id
        if same:
            found[one.id] = known.outlets[same]
            continue
        new = replace(one, id=known.free_id(one.id))
        insert_outlet(db, new, AddedBy.SAMPLE if one.sample else AddedBy.FILE)
        known.add(new)
        here.outlets.append(new.id)
        found[one.id] = new
    return found


def _drop_outlets(db: Database, ids: Iterable[str]) -> None:
    """Remove those of these outlets that no article is of."""
    for one in ids:
        db.execute(
            "DELETE FROM entries WHERE outlet_id = ?1"
            " AND NOT EXISTS (SELECT 1 FROM articles WHERE outlet_id = ?1)",
            [one],
        )
        db.execute(
            "DELETE FROM outlets WHERE id = ?1"
            " AND NOT EXISTS (SELECT 1 FROM articles WHERE outlet_id = ?1)",
            [one],
        )


# Articles ------------------------------------------------------------------------------------------------


def _article(
    store: Store, db: Database, one: PackedArticle, outlet: Outlet,
    image: Callable[[str], CachedImage], at: int, here: _Here,
) -> None:  # fmt: skip
    feed = _feed(db, one, outlet)
    entry, article = _stored(db, one, outlet, feed)
    if article:
        here.articles[one.number] = article
        here.known += 1
        return
    new = _new(one)
    if not entry:
        new = replace(new, key=_free_key(db, feed, one))
        entry = insert_entry(db, outlet, feed, new, at, None)
        here.entries.append(entry)
    for name in {p.hash for p in (one.picture, *one.images) if p is not None}:
        if images.keep_in(store, db, name, partial(image, name)):
            here.images.add(name)
    insert_article(db, entry, outlet, new, at)
    db.execute(
        "UPDATE articles SET language_detected = ?, text_note = ?, text_reason = ? WHERE id = ?",
        [int(one.detected), one.text_note, one.text_reason, entry],
    )
    for position, picture in enumerate(one.images):
        db.execute(
            "INSERT OR IGNORE INTO article_images (article_id, position, hash, alt)"
            " SELECT ?, ?, hash, ? FROM images WHERE hash = ?",
            [entry, position, picture.alt, picture.hash],
        )
    if one.translation is not None:
        keep_packed(db, entry, one.translation)
    db.execute("DELETE FROM removed WHERE article_id = ?", [entry])  # it is here again
    here.articles[one.number] = entry
    here.new.append(entry)


def _feed(db: Database, one: PackedArticle, outlet: Outlet) -> int:
    """The feed that it would come by here; else the one that stands for files."""
    row = None
    if one.feed:
        row = db.execute(
            "SELECT id FROM feeds WHERE (url = ?1 OR first_url = ?1) AND outlet_id = ?2",
            [one.feed, outlet.id],
        ).fetchone()
    return int(row[0]) if row else file_feed(db, outlet)


def _stored(db: Database, one: PackedArticle, outlet: Outlet, feed: int) -> tuple[int, int]:
    """(entry, article) of it here; 0 = none. An entry whose article was cleaned up has none."""
    rows = db.execute(
        "SELECT e.id, feed_id, key, e.url, e.headline, canonical_url, coalesce(x.plain, '') FROM entries e"
        " LEFT JOIN texts x ON x.article_id = coalesce(e.duplicate_of, e.id) WHERE e.id IN ("
        "SELECT id FROM entries WHERE key = :key"
        " AND feed_id IN (SELECT id FROM feeds WHERE outlet_id = :outlet)"
        " UNION SELECT id FROM entries WHERE outlet_id = :outlet AND url = :url AND headline = :headline"
        " UNION SELECT * FROM (SELECT id FROM entries WHERE outlet_id = :outlet"
        "  AND canonical_url = :canonical AND canonical_url <> '' LIMIT 20)"
        " UNION SELECT * FROM (SELECT id FROM entries WHERE outlet_id = :outlet AND url = :url"
        "  AND url <> '' LIMIT 20)) ORDER BY e.id",
        {
            "key": one.key, "outlet": outlet.id, "url": one.url, "headline": one.headline,
            "canonical": one.canonical_url,
        },
    ).fetchall()  # fmt: skip
    for row in rows:
        if _is_same(one, feed, *row[1:]):
            entry = int(row[0])
            (whole,) = db.execute(
                "SELECT coalesce(duplicate_of, id) FROM entries WHERE id = ?", [entry]
            ).fetchone()
            there = db.execute("SELECT 1 FROM articles WHERE id = ?", [whole]).fetchone()
            if there:
                return entry, int(whole)
            return (entry, 0) if whole == entry else (0, 0)
    return 0, 0


def _is_same(
    one: PackedArticle, feed: int, feed_id: int, key: str, url: str, headline: str, canonical: str,
    plain: str,
) -> bool:  # fmt: skip
    if (url, headline) == (one.url, one.headline):
        return bool(url) or key == one.key
    if key == one.key and feed_id == feed and one.feed:
        return True
    same_page = (bool(canonical) and canonical == one.canonical_url) or bool(url and url == one.url)
    if not same_page and key != one.key:
        return False
    from globe_app.text.near_duplicates import MUCH_OVERLAP, headline_overlap, near  # slow to load

    # a site may name one page for all of its articles, and files have keys of their own
    return headline_overlap(headline, one.headline) >= MUCH_OVERLAP or near(plain, one.plain)


def _free_key(db: Database, feed: int, one: PackedArticle) -> str:
    """Its key; where another entry has that, one of its own."""
    key = one.key
    while db.execute("SELECT 1 FROM entries WHERE feed_id = ? AND key = ?", [feed, key]).fetchone():
        key = hashlib.sha256(f"{key}\n{one.headline}".encode()).hexdigest()
    return key


def _new(one: PackedArticle) -> NewArticle:
    return NewArticle(
        key=one.key, headline=one.headline, url=one.url, published=to_time(one.published),
        dated=one.dated, language=one.language, author=one.author, summary=one.summary,
        body_html=one.html, body_text=one.plain, digest=one.digest, about=one.about,
        picture=one.picture, canonical_url=one.canonical_url, simhash=one.simhash,
        text_state=one.text_state,
    )  # fmt: skip


# Stories -------------------------------------------------------------------------------------------------


def _stories(db: Database, stories: Sequence[PackedStory], here: _Here) -> tuple[int, int]:
    """Put what came into stories; (how many were made, how many that were here got articles).

    A story of the pack is the one here that has most of its articles. No article leaves the story that it is
    in here, and no two stories here become one.
    """
    made = joined = 0
    for story in stories:
        members = [m for m in story.members if m.article in here.articles]
        homes = _homes(db, [here.articles[m.article] for m in members])
        free = [m for m in members if here.articles[m.article] not in homes]
        if not free:
            continue
        counts = list(homes.values())
        home = max(sorted(set(counts)), key=counts.count, default=0)
        if home:
            joined += 1
        else:
            first = here.articles[free[0].article]
            published, sample = db.execute(
                "SELECT published, sample FROM articles WHERE id = ?", [first]
            ).fetchone()
            home = new_story(db, published, sample)
            made += len(free) > 1
        for m in free:
            db.execute(
                "INSERT INTO story_articles (article_id, story_id, published, country, outlet_id, central,"
                " text_of, credit) SELECT id, ?, published, country, outlet_id, ?, ?, ? FROM articles"
                " WHERE id = ?",
                [
                    home, m.central, None if m.text_of is None else here.articles.get(m.text_of),
                    m.credit, here.articles[m.article],
                ],
            )  # fmt: skip
        # one that was here is worked out anew, with what its line is made of, by the next enriching
        recompute(db, home, 0 if counts else None)
    return made, joined


def _homes(db: Database, articles: Iterable[int]) -> dict[int, int]:
    """Article -> its story, of those that are in one."""
    found = {}
    for one in articles:
        row = db.execute(
            "SELECT story_id FROM story_articles WHERE article_id = ?", [one]
        ).fetchone()
        if row is not None:
            found[one] = int(row[0])
    return found


# Undoing -------------------------------------------------------------------------------------------------


def prepare_taking_away(
    store: Store, record: Mapping[str, Any], now: datetime
) -> Mapping[str, Any]:
    """Remove the articles that came, but for those the reader keeps by now."""
    retention.remove_batches(store, unpacked_ids(record.get(RESTORABLE)), now)
    return record


def prepare_bringing_back(
    store: Store, record: Mapping[str, Any], _: datetime
) -> Mapping[str, Any]:
    """Bring them back."""
    retention.restore_batches(store, unpacked_ids(record.get(RESTORABLE)))
    return record


def take_away(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """The articles are gone already; their entries go too, so that a feed may bring them, and their outlets."""
    ids = unpacked_ids(record.get(RESTORABLE))
    kept = _count(db, ids)
    for one in unpacked_ids(record.get(MADE)):
        db.execute(
            "DELETE FROM entries WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM articles WHERE id = ?1)",
            [one],
        )
    _drop_outlets(db, strings(record, OUTLETS))
    return Outcome(lists_changed=True, count=len(ids) - kept, kept=kept)


def bring_back(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """The articles are back already."""
    ids = unpacked_ids(record.get(RESTORABLE))
    there = _count(db, ids)
    return Outcome(lists_changed=True, count=there, lost=len(ids) - there)


def _count(db: Database, ids: Collection[int]) -> int:
    return sum(
        1 for one in ids if db.execute("SELECT 1 FROM articles WHERE id = ?", [one]).fetchone()
    )
