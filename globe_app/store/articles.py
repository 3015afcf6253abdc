"""Articles in the store: lists, one article, read and saved state, counts per country."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlite_utils import Database

from globe_app.errors import NotFoundError
from globe_app.model.news import (
    Article,
    ArticleRow,
    CountryCount,
    Outlet,
    Picture,
    Revision,
    Translation,
)
from globe_app.store.db import Store
from globe_app.store.translations import blocks_from_json

_ROW = (
    "a.id, coalesce(a.english_headline, a.headline), a.headline, o.name, a.country, a.published,"
    " a.dated, a.language, a.read_at, a.saved_at, a.url, a.image_hash, a.sample,"
    # looked up by key for the rows of a page alone: the lists' order stays with their own indexes
    " coalesce((SELECT y.nations FROM story_articles x JOIN stories y ON y.id = x.story_id"
    " WHERE x.article_id = a.id), 0)"
)
Cursor = tuple[int, int]  # (published in Unix seconds, id) of the last row of the page before
LAST_SECOND = 253_402_300_799  # 9999-12-31T23:59:59Z, what datetime can hold
_END: Cursor = (2**62, 2**62)


def _row(r: tuple[Any, ...]) -> ArticleRow:
    return ArticleRow(
        id=r[0],
        headline=r[1],
        original_headline=r[2],
        outlet=r[3],
        country=r[4],
        published=to_time(r[5]),
        dated=bool(r[6]),
        language=r[7],
        read=r[8] is not None,
        saved=r[9] is not None,
        url=r[10],
        image=r[11] or "",
        sample=bool(r[12]),
        story_countries=r[13],
    )


def to_time(seconds: int) -> datetime:
    """Unix seconds as a time that `datetime` can hold."""
    return datetime.fromtimestamp(min(max(seconds, 0), LAST_SECOND), UTC)


def cursor_after(row: ArticleRow) -> Cursor:
    """Where the page after `row` begins."""
    return int(row.published.timestamp()), row.id


def from_country(
    store: Store, country: str, limit: int, after: Cursor | None = None
) -> tuple[ArticleRow, ...]:
    """Articles of the outlets based in `country`, newest first."""
    sql = (
        f"SELECT {_ROW} FROM articles a JOIN outlets o ON o.id = a.outlet_id"
        " WHERE a.country = ? AND (a.published, a.id) < (?, ?)"
        " ORDER BY a.published DESC, a.id DESC LIMIT ?"
    )
    return _rows(store, sql, [country, *(after or _END), limit])


def about_country(
    store: Store, country: str, limit: int, after: Cursor | None = None
) -> tuple[ArticleRow, ...]:
    """Articles of outlets based elsewhere whose text names `country`, newest first."""
    sql = (
        f"SELECT {_ROW} FROM mentions m JOIN articles a ON a.id = m.article_id"
        " JOIN outlets o ON o.id = a.outlet_id"
        " WHERE m.country = ? AND (m.published, m.article_id) < (?, ?)"
        " ORDER BY m.published DESC, m.article_id DESC LIMIT ?"
    )
    return _rows(store, sql, [country, *(after or _END), limit])


def saved(store: Store, limit: int) -> tuple[ArticleRow, ...]:
    """The articles the reader saved, last saved first."""
    sql = (
        f"SELECT {_ROW} FROM articles a JOIN outlets o ON o.id = a.outlet_id"
        " WHERE a.saved_at IS NOT NULL ORDER BY a.saved_at DESC, a.id DESC LIMIT ?"
    )
    return _rows(store, sql, [limit])


def _rows(store: Store, sql: str, args: list[object]) -> tuple[ArticleRow, ...]:
    with store.reading() as db:
        return tuple(_row(r) for r in db.execute(sql, args))


def article(store: Store, article_id: int) -> Article:
    """The whole article. Raises `NotFoundError`."""
    sql = (
        f"SELECT {_ROW}, o.id, o.language, o.homepage, a.author, a.summary, a.body_html,"
        " a.english_headline, a.english_summary, a.english_html, a.image_alt, o.ownership,"
        " a.page_state, a.page_note, a.translated_by, a.translation_state, a.translation_note,"
        " a.aligned, s.story_id"
        " FROM articles a JOIN outlets o ON o.id = a.outlet_id"
        " LEFT JOIN story_articles s ON s.article_id = a.id"
        " WHERE a.id = ?"
    )
    with store.reading() as db:
        r = None
        if abs(article_id) < 2**63:
            r = db.execute(sql, [article_id]).fetchone()
        if r is None:
            raise NotFoundError(article_id, "no article of that id is stored")
        (edits,) = db.execute(
            "SELECT count(*) FROM revisions WHERE article_id = ?", [article_id]
        ).fetchone()
        sizes = db.execute(
            "SELECT i.hash, i.width, i.height FROM article_images ai JOIN images i ON i.hash = ai.hash"
            " WHERE ai.article_id = ?",
            [article_id],
        ).fetchall()
        about = db.execute(
            "SELECT country FROM mentions WHERE article_id = ? ORDER BY country", [article_id]
        ).fetchall()
    row = _row(r)
    english = None
    if r[20] is not None:
        whole = r[22] is not None
        english = Translation(
            r[20], _bullets(r[21]), r[22] or "", r[27], whole, blocks_from_json(r[30])
        )
    return Article(
        row=row,
        outlet=Outlet(r[14], row.outlet, row.country, r[15], r[16], row.sample, r[24]),
        author=r[17],
        summary=_bullets(r[18]),
        body_html=r[19],
        english=english,
        picture=Picture(row.image, r[23]) if row.image else None,
        about=tuple(str(code) for (code,) in about),
        page_state=r[25],
        page_note=r[26],
        edits=edits,
        sizes=tuple((str(h), int(w), int(t)) for h, w, t in sizes),
        translation_state=r[28],
        translation_note=r[29],
        story=r[31] or 0,
        story_countries=row.story_countries,
    )


def _bullets(text: str | None) -> tuple[str, ...]:
    try:
        found = json.loads(text or "[]")
    except (ValueError, RecursionError):
        return ()  # a store is outside input: a damaged list shows as none
    return tuple(str(bullet) for bullet in found) if isinstance(found, list) else ()


def mark_read(store: Store, article_ids: Iterable[int], at: datetime | None) -> None:
    """Mark articles read `at` a time, or unread with None. An earlier time read is kept."""
    when = None if at is None else int(at.timestamp())
    keep = "coalesce(read_at, ?)" if when is not None else "?"
    chosen = int(when is None)  # unread by choice: a cleanup leaves it
    with store.writing() as db:
        for one in article_ids:
            db.execute(
                f"UPDATE articles SET read_at = {keep}, kept_unread = ? WHERE id = ?",
                [when, chosen, one],
            )


def mark_country_read(store: Store, country: str, at: datetime) -> None:
    """Mark every unread article of the outlets based in `country` read."""
    with store.writing() as db:
        db.execute(
            "UPDATE articles SET read_at = ?, kept_unread = 0 WHERE country = ? AND read_at IS NULL",
            [int(at.timestamp()), country],
        )


def mark_saved(store: Store, article_id: int, at: datetime | None) -> None:
    """Save an article `at` a time, or take it off the saved list with None."""
    with store.writing() as db:
        when = None if at is None else int(at.timestamp())
        db.execute("UPDATE articles SET saved_at = ? WHERE id = ?", [when, article_id])


def counts(store: Store) -> tuple[CountryCount, ...]:
    """What the globe shows of each country that has an outlet, by code."""
    with store.reading() as db:
        outlets = dict(
            db.execute("SELECT country, count(*) FROM outlets WHERE enabled = 1 GROUP BY country")
        )
        articles = {
            code: (total, unread)
            for code, total, unread in db.execute(
                "SELECT country, count(*), count(*) - count(read_at) FROM articles GROUP BY country"
            )
        }
        return tuple(
            CountryCount(code, outlets.get(code, 0), *articles.get(code, (0, 0)), _newest(db, code))
            for code in sorted(outlets.keys() | articles.keys())
        )


def count(store: Store, country: str) -> CountryCount:
    """The same of one country."""
    with store.reading() as db:
        (outlets,) = db.execute(
            "SELECT count(*) FROM outlets WHERE country = ? AND enabled = 1", [country]
        ).fetchone()
        articles, unread = db.execute(
            "SELECT count(*), count(*) - count(read_at) FROM articles WHERE country = ?", [country]
        ).fetchone()
        return CountryCount(country, outlets, articles, unread, _newest(db, country))


def _newest(db: Database, country: str) -> str:
    row = db.execute(
        "SELECT coalesce(english_headline, headline) FROM articles WHERE country = ?"
        " ORDER BY published DESC, id DESC LIMIT 1",
        [country],
    ).fetchone()
    return str(row[0]) if row else ""


def countries_of(store: Store, article_ids: Iterable[int]) -> set[str]:
    """The countries whose outlets wrote these articles."""
    with store.reading() as db:
        found = (
            db.execute("SELECT country FROM articles WHERE id = ?", [one]).fetchone()
            for one in article_ids
        )
        return {str(row[0]) for row in found if row}


def revisions(store: Store, article_id: int) -> tuple[Revision, ...]:
    """What the article said before, newest first."""
    with store.reading() as db:
        rows = db.execute(
            "SELECT replaced_at, headline, body_text FROM revisions WHERE article_id = ?"
            " ORDER BY id DESC",
            [article_id],
        ).fetchall()
    return tuple(Revision(to_time(at), headline, text) for at, headline, text in rows)


def total(store: Store) -> int:
    """How many articles are stored."""
    with store.reading() as db:
        return int(db.execute("SELECT count(*) FROM articles").fetchone()[0])
