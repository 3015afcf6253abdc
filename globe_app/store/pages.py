"""Whole articles: which pages are still wanted, and writing what came of them."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from html import unescape

from sqlite_utils import Database

from globe_app.model.news import Outlet, Picture, TextReason, TextState
from globe_app.store.db import Store, reading, writing
from globe_app.store.mentions import keep_mentions
from globe_app.store.outlets import COLUMN_COUNT, COLUMNS, outlet_of
from globe_app.store.reader_state import protected
from globe_app.store.recent_texts import RecentTexts
from globe_app.store.revisions import keep_revision
from globe_app.store.texts import Text, read_text, replace_text
from globe_app.store.times import to_time
from globe_app.text.html import with_images
from globe_app.text.near_duplicates import (
    LITTLE_OVERLAP,
    headline_overlap,
    headlines_agree,
    tells_of_both,
)

MAX_TRIES = 3
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
STILL_NEWS = timedelta(days=3)  # an older article's page is not asked for again


@dataclass(frozen=True, slots=True)
class Wanted:
    """An article whose page is to be fetched."""

    article_id: int
    outlet: Outlet
    headline: str
    url: str
    image_url: str
    language: str
    granted: str  # as `Source.granted`, of the feed it came by
    published: datetime
    has_image: bool  # its main image is kept already
    image_alt: str  # what the feed says that the image at `image_url` shows


@dataclass(frozen=True, slots=True)
class PageText:
    """What takes the place of the feed's text."""

    body_html: str  # images named by content hash
    body_text: str
    summary: tuple[str, ...]
    author: str
    canonical_url: str
    simhash: int | None
    about: tuple[str, ...]
    reason: TextReason = TextReason.PAGE


def wanted_pages(store: Store, now: datetime) -> tuple[Wanted, ...]:
    """What an earlier sync left to fetch, newest first."""
    since = int((now - STILL_NEWS).timestamp())
    with reading(store) as db:
        rows = db.execute(
            f"SELECT {COLUMNS}, a.id, a.headline, a.url, a.image_url, a.language, f.granted, a.published,"
            " a.image_hash IS NOT NULL, a.image_alt"
            " FROM articles a JOIN outlets o ON o.id = a.outlet_id"
            " JOIN entries e ON e.id = a.id JOIN feeds f ON f.id = e.feed_id"
            " WHERE a.text_state = 'wanted' AND a.published > ? AND a.text_tries < ?"
            " AND a.sample = 0 AND o.enabled = 1 ORDER BY a.published DESC",
            [since, MAX_TRIES],
        ).fetchall()
    return tuple(
        Wanted(a[0], outlet_of(r), a[1], a[2], a[3], a[4], a[5], to_time(a[6]), bool(a[7]), a[8])
        for r, a in ((row, row[COLUMN_COUNT:]) for row in rows)
    )


def stored_html(store: Store, article_id: int) -> str:
    """The article's sanitised text; "" when there is no such article."""
    with reading(store) as db:
        text = read_text(db, article_id)
    return "" if text is None else text.html


class PageOutcome(Enum):
    """What became of a page."""

    WRITTEN = "written"
    NOT_TAKEN = "not taken"  # the article stays as its feed gave it, or is gone
    REPEATED = "repeated"  # the article is one that the store has already, and is merged with it


def write_page(
    store: Store, article_id: int, page: PageText, images: tuple[str, ...], lead: Picture,
    now: datetime, near: Callable[[str, str], bool],
) -> PageOutcome:  # fmt: skip
    """Write an article's whole text and its images.

    A page that another article has already and that tells of that one only is not taken: links are shared, and
    notices that nobody knows stand on many pages. Its own text from the feed stays.
    """
    at = int(now.timestamp())
    with writing(store) as db:
        row = db.execute(
            "SELECT outlet_id, published,"
            " EXISTS (SELECT 1 FROM revisions r WHERE r.article_id = a.id) FROM articles a WHERE id = ?",
            [article_id],
        ).fetchone()
        before = read_text(db, article_id)
        if row is None or before is None:
            return PageOutcome.NOT_TAKEN
        outlet_id, published, edited = row
        same = (
            None
            if edited
            else _repeated(db, article_id, outlet_id, before.headline, page, at, near)
        )
        if same is not None and not _tells_of(db, article_id, before.headline, page, same):
            db.execute(
                "UPDATE articles SET text_state = 'feed', text_note = '', text_reason = ? WHERE id = ?",
                [TextReason.OTHER_ARTICLE, article_id],
            )
            return PageOutcome.NOT_TAKEN
        if same is not None and _merge(db, article_id, same):
            return PageOutcome.REPEATED
        if edited and before.plain != page.body_text and not _kept_lately(db, article_id, at):
            keep_revision(db, article_id, at, before.headline, before.plain)
        text = Text(
            before.headline, page.summary, page.body_html, page.body_text,
            before.author or page.author,
        )  # fmt: skip
        replace_text(db, article_id, text)
        db.execute(
            "UPDATE articles SET text_state = 'whole', text_note = '', text_reason = ? WHERE id = ?",
            [page.reason, article_id],
        )
        db.execute(
            "UPDATE entries SET simhash = ?,"
            " canonical_url = CASE ? WHEN '' THEN canonical_url ELSE ? END WHERE id = ?",
            [page.simhash, page.canonical_url, page.canonical_url, article_id],
        )
        keep_mentions(db, article_id, page.about, published)
        _images(db, article_id, page.body_html, images, lead)
    return PageOutcome.WRITTEN


def _kept_lately(db: Database, article_id: int, at: int) -> bool:
    (last,) = db.execute(
        "SELECT max(replaced_at) FROM revisions WHERE article_id = ?", [article_id]
    ).fetchone()
    return last is not None and at - int(last) < 3600


def _repeated(
    db: Database, article_id: int, outlet_id: str, headline: str, page: PageText, at: int,
    near: Callable[[str, str], bool],
) -> int | None:  # fmt: skip
    """The article in the outlet's store that has the page's text already."""
    if page.canonical_url:
        rows = db.execute(
            "SELECT e.id, a.headline, x.plain FROM entries e JOIN articles a ON a.id = e.id"
            " JOIN texts x ON x.article_id = a.id WHERE e.outlet_id = ?"
            " AND e.canonical_url = ? AND e.canonical_url <> '' AND e.id <> ? ORDER BY e.id LIMIT 20",
            [outlet_id, page.canonical_url, article_id],
        ).fetchall()
        # a site may name one page for all of its articles
        for one, other, text in rows:
            if headlines_agree(headline, other) or near(page.body_text, text):
                return int(one)
    recent = RecentTexts(db, outlet_id, at, but_not=article_id)
    return recent.repeated_by(page.simhash, page.body_text, near)


def _tells_of(db: Database, article_id: int, headline: str, page: PageText, same: int) -> bool:
    """Whether a page that is another article's too tells of this one: their headlines have words in common, or
    it has those of this one's headline, under an address of its own."""
    (url, other_url, other) = db.execute(
        "SELECT a.url, b.url, b.headline FROM articles a, articles b WHERE a.id = ? AND b.id = ?",
        [article_id, same],
    ).fetchone()
    if url == other_url:
        return headline_overlap(headline, other) > LITTLE_OVERLAP
    return tells_of_both(page.body_text, headline, other)


def _merge(db: Database, article_id: int, same: int) -> bool:
    """Make an article one with another that it repeats. False: the reader keeps it."""
    gone = db.execute(
        f"DELETE FROM articles WHERE id = ? AND NOT {protected('articles.id')}", [article_id]
    )
    if not gone.rowcount:
        return False
    db.execute(
        "UPDATE entries SET duplicate_of = ?1 WHERE id = ?2 OR duplicate_of = ?2",
        [same, article_id],
    )
    return True


def write_images(
    store: Store,
    article_id: int,
    body_html: str | None,
    images: tuple[str, ...],
    lead: Picture,
) -> None:
    """Give an article its images; `body_html` None leaves its text, and the images in it, as they are."""
    with writing(store) as db:
        before = read_text(db, article_id)
        if before is None:
            return
        if body_html is None:
            _main_image(db, article_id, lead)
            return
        replace_text(db, article_id, replace(before, html=body_html))
        _images(db, article_id, body_html, images, lead)


def _main_image(db: Database, article_id: int, lead: Picture) -> None:
    if lead.hash:
        db.execute(
            "UPDATE articles SET image_hash = hash, image_alt = ? FROM images"
            " WHERE hash = ? AND articles.id = ?",
            [lead.alt, lead.hash, article_id],
        )


def count_of_others(store: Store, article_id: int, image_hash: str) -> int:
    """How many other articles of the same outlet have that main image."""
    with reading(store) as db:
        row = db.execute(
            "SELECT count(*) FROM articles a JOIN articles b ON b.outlet_id = a.outlet_id"
            " WHERE a.id = ? AND b.image_hash = ? AND b.id <> a.id",
            [article_id, image_hash],
        ).fetchone()
    return int(row[0])


def use_own_pictures(store: Store, article_id: int, image_hash: str) -> None:
    """Other articles of the same outlet that have that main image get the first image of their text instead.

    Those without an image in their text keep it.
    """
    with writing(store) as db:
        rows = db.execute(
            "SELECT b.id, i.hash, i.alt FROM articles a JOIN articles b ON b.outlet_id = a.outlet_id"
            " JOIN article_images i ON i.article_id = b.id AND i.position = (SELECT min(position)"
            " FROM article_images WHERE article_id = b.id AND hash <> ?1)"
            " WHERE a.id = ?2 AND b.id <> a.id AND b.image_hash = ?1",
            [image_hash, article_id],
        ).fetchall()
        for other, own, alt in rows:
            text = read_text(db, other)
            if text is None:
                continue
            inline = db.execute(
                "SELECT hash FROM article_images WHERE article_id = ? AND hash <> ?", [other, own]
            ).fetchall()
            html = with_images(text.html, {f"image:{one}": one for (one,) in inline})
            replace_text(db, other, replace(text, html=html))
            _main_image(db, other, Picture(own, alt))
            db.execute("DELETE FROM article_images WHERE article_id = ? AND hash = ?", [other, own])


def _images(
    db: Database, article_id: int, html: str, images: tuple[str, ...], lead: Picture
) -> None:
    _main_image(db, article_id, lead)
    described = image_descriptions(html)
    db.execute("DELETE FROM article_images WHERE article_id = ?", [article_id])
    for position, one in enumerate(images):
        db.execute(
            "INSERT INTO article_images (article_id, position, hash, alt)"
            " SELECT ?, ?, hash, ? FROM images WHERE hash = ?",
            [article_id, position, described.get(one, ""), one],
        )


def image_descriptions(html: str) -> dict[str, str]:
    """Content hash -> what the text says of the image, of sanitised HTML."""
    found: dict[str, str] = {}
    for part in html.split("<img ")[1:]:
        have = dict(_ATTRIBUTE.findall(part.partition(">")[0]))
        name = have.get("src", "").removeprefix("image:")
        found.setdefault(name, unescape(have.get("alt", "")))
    return found


def note_page(
    store: Store, article_id: int, state: TextState, note: str, *, again: bool,
    reason: TextReason = TextReason.NO_PAGE,
) -> None:  # fmt: skip
    """A page gave no text. `note`: why it could not be had, "" = it could; `again`: a later sync is to try
    it once more."""
    with writing(store) as db:
        db.execute(
            "UPDATE articles SET text_tries = text_tries + 1, text_note = ?, text_reason = ?, text_state ="
            " CASE WHEN ? AND text_tries + 1 < ? THEN 'wanted' ELSE ? END WHERE id = ?",
            [note, reason, int(again), MAX_TRIES, state, article_id],
        )


def note_page_postponed(store: Store, article_id: int, note: str) -> None:
    """A page could not be had through no fault of its own: it stays wanted, and no try is used up."""
    with writing(store) as db:
        db.execute("UPDATE articles SET text_note = ? WHERE id = ?", [note, article_id])
