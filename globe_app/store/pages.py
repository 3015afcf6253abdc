"""Whole articles: which pages are still wanted, and writing what came of them."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlite_utils import Database

from globe_app.model.news import Outlet
from globe_app.store.db import Store
from globe_app.store.entries import keep_mentions, keep_revision, recent_texts, same_text
from globe_app.store.outlets import COLUMNS, outlet_of

MAX_TRIES = 3
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
    private: bool
    published: datetime
    has_image: bool  # its main image is kept already


@dataclass(frozen=True, slots=True)
class PageText:
    """What takes the place of the feed's text."""

    body_html: str  # images named by content hash
    body_text: str
    summary: tuple[str, ...]
    author: str
    canon: str
    simhash: int | None
    about: tuple[str, ...]


def wanted_pages(store: Store, now: datetime) -> tuple[Wanted, ...]:
    """What an earlier sync left to fetch, newest first."""
    since = int((now - STILL_NEWS).timestamp())
    with store.reading() as db:
        rows = db.execute(
            f"SELECT {COLUMNS}, a.id, a.headline, a.url, a.image_url, a.language,"
            " (SELECT max(f.private) FROM feeds f WHERE f.outlet_id = o.id), a.published,"
            " a.image_hash IS NOT NULL"
            " FROM articles a JOIN outlets o ON o.id = a.outlet_id WHERE a.page_state = 'wanted'"
            " AND a.published > ? AND a.page_tries < ? AND a.sample = 0 AND o.enabled = 1"
            " ORDER BY a.published DESC",
            [since, MAX_TRIES],
        ).fetchall()
    return tuple(
        Wanted(
            r[7], outlet_of(r), r[8], r[9], r[10], r[11], bool(r[12]),
            datetime.fromtimestamp(r[13], UTC), bool(r[14]),
        )
        for r in rows
    )  # fmt: skip


def write_page(
    store: Store, article_id: int, page: PageText, images: tuple[str, ...], lead: str,
    now: datetime, near: Callable[[str, str], bool],
) -> bool:  # fmt: skip
    """Write an article's whole text and its images. False: it turned out to repeat another article."""
    at = int(now.timestamp())
    with store.writing() as db:
        row = db.execute(
            "SELECT outlet_id, headline, body_text, published, saved_at,"
            " EXISTS (SELECT 1 FROM revisions r WHERE r.article_id = a.id) FROM articles a WHERE id = ?",
            [article_id],
        ).fetchone()
        if row is None:
            return True
        outlet_id, headline, text, published, saved, edited = row
        if not edited and saved is None and _merge(db, article_id, outlet_id, page, at, near):
            return False
        if edited and text != page.body_text and not _kept_lately(db, article_id, at):
            keep_revision(db, article_id, at, headline, text)
        db.execute(
            "UPDATE articles SET body_html = ?, body_text = ?, summary = ?, page_state = 'whole',"
            " page_note = '', author = CASE author WHEN '' THEN ? ELSE author END WHERE id = ?",
            [page.body_html, page.body_text, json.dumps(page.summary, ensure_ascii=False), page.author,
             article_id],
        )  # fmt: skip
        db.execute(
            "UPDATE entries SET simhash = ?, canon = CASE ? WHEN '' THEN canon ELSE ? END WHERE id = ?",
            [page.simhash, page.canon, page.canon, article_id],
        )
        keep_mentions(db, article_id, page.about, published)
        _images(db, article_id, images, lead)
    return True


def _kept_lately(db: Database, article_id: int, at: int) -> bool:
    (last,) = db.execute(
        "SELECT max(replaced_at) FROM revisions WHERE article_id = ?", [article_id]
    ).fetchone()
    return last is not None and at - int(last) < 3600


def _merge(
    db: Database, article_id: int, outlet_id: str, page: PageText, at: int,
    near: Callable[[str, str], bool],
) -> bool:  # fmt: skip
    """Whether the page is one the outlet's store has already; then this article becomes that one."""
    same = None
    if page.canon:
        row = db.execute(
            "SELECT e.id FROM entries e JOIN articles a ON a.id = e.id WHERE e.outlet_id = ?"
            " AND e.canon = ? AND e.canon <> '' AND e.id <> ? ORDER BY e.id LIMIT 1",
            [outlet_id, page.canon, article_id],
        ).fetchone()
        same = row[0] if row else None
    if same is None and page.simhash is not None:
        others = [one for one in recent_texts(db, outlet_id, at) if one[0] != article_id]
        same = same_text(db, page.simhash, page.body_text, others, near)
    if same is None:
        return False
    db.execute("DELETE FROM articles WHERE id = ?", [article_id])
    db.execute("UPDATE entries SET same_as = ? WHERE id = ?", [same, article_id])
    return True


def write_images(
    store: Store,
    article_id: int,
    body_html: str | None,
    images: tuple[str, ...],
    lead: str,
) -> None:
    """Give an article its images; `body_html` None leaves its text, and the images in it, as they are."""
    with store.writing() as db:
        if body_html is None:
            _main_image(db, article_id, lead)
            return
        db.execute("UPDATE articles SET body_html = ? WHERE id = ?", [body_html, article_id])
        _images(db, article_id, images, lead)


def _main_image(db: Database, article_id: int, lead: str) -> None:
    if lead:
        db.execute(
            "UPDATE articles SET image_hash = ?, image_alt = '' WHERE id = ?",
            [lead, article_id],
        )


def _images(db: Database, article_id: int, images: tuple[str, ...], lead: str) -> None:
    _main_image(db, article_id, lead)
    exists = db.execute("SELECT 1 FROM articles WHERE id = ?", [article_id]).fetchone()
    if exists:
        db.execute("DELETE FROM article_images WHERE article_id = ?", [article_id])
        for one in images:
            db.execute(
                "INSERT OR IGNORE INTO article_images (article_id, hash) VALUES (?, ?)",
                [article_id, one],
            )


def note_page(store: Store, article_id: int, state: str, note: str, *, again: bool) -> None:
    """A page could not be had; `again`: a later sync is to try it once more."""
    with store.writing() as db:
        db.execute(
            "UPDATE articles SET page_tries = page_tries + 1, page_note = ?, page_state ="
            " CASE WHEN ? AND page_tries + 1 < ? THEN 'wanted' ELSE ? END WHERE id = ?",
            [note, int(again), MAX_TRIES, state, article_id],
        )


def note_page_postponed(store: Store, article_id: int, note: str) -> None:
    """A page could not be had through no fault of its own: it stays wanted, and no try is used up."""
    with store.writing() as db:
        db.execute("UPDATE articles SET page_note = ? WHERE id = ?", [note, article_id])
