"""What of a day goes into a pack: its articles, their outlets and stories. Reads, writes nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from globe_app.model.day_pack import (
    PackedArticle,
    PackedMember,
    PackedStory,
    PackedTranslation,
)
from globe_app.model.news import Outlet, Picture, TextReason, TextState, TranslationState
from globe_app.store.db import Store, reading
from globe_app.store.outlets import COLUMN_COUNT, COLUMNS, outlet_of
from globe_app.store.texts import is_english_right, is_right, state_of, strings_from_json
from globe_app.store.translations import blocks_from_json

_ARTICLE = (
    "SELECT a.outlet_id, f.url, f.origin, e.key, a.url, e.canonical_url, e.digest, e.simhash, a.headline,"
    " x.author, a.published, a.dated, a.language, a.language_detected, x.summary, x.html, x.plain,"
    " a.image_hash, a.image_alt, i.width, i.height, a.text_state, a.text_note, a.text_reason, x.digest,"
    " t.state, t.translated_by, t.headline, y.summary, y.html, y.plain, y.blocks, t.digest"
    " FROM articles a JOIN entries e ON e.id = a.id JOIN feeds f ON f.id = e.feed_id"
    " LEFT JOIN texts x ON x.article_id = a.id"
    " LEFT JOIN translations t ON t.article_id = a.id AND t.text_digest = a.text_digest"
    " LEFT JOIN translated_texts y ON y.article_id = t.article_id"
    " LEFT JOIN images i ON i.hash = a.image_hash WHERE a.id = ?"
)
_FETCHED = ("catalogue", "reader")  # origins of feeds that have an address


@dataclass(frozen=True, slots=True)
class DayContents:
    """The articles of a span of time."""

    ids: tuple[int, ...]  # by date
    outlets: tuple[Outlet, ...]


def contents(store: Store, since: datetime, until: datetime, limit: int) -> DayContents:
    """The articles published from `since` until before `until`, at most so many, and their outlets."""
    span = [int(since.timestamp()), int(until.timestamp())]
    with reading(store) as db:
        rows = db.execute(
            "SELECT id, outlet_id FROM articles WHERE published >= ? AND published < ?"
            " ORDER BY published, id LIMIT ?",
            [*span, limit],
        ).fetchall()
        wanted = dict.fromkeys(str(row[1]) for row in rows)
        found = [
            outlet_of(row[:COLUMN_COUNT])
            for one in wanted
            for row in db.execute(f"SELECT {COLUMNS} FROM outlets o WHERE id = ?", [one])
        ]
    return DayContents(tuple(int(row[0]) for row in rows), tuple(found))


def packed(store: Store, ids: Sequence[int]) -> Iterator[tuple[int, PackedArticle | None]]:
    """(id, article) of these articles, in their order; None: it is damaged, or gone meanwhile.

    `number` is the place among those that are given.
    """
    number = 0
    for one in ids:
        with reading(store) as db:
            row = db.execute(_ARTICLE, [one]).fetchone()
            made = None if row is None else _article(db, one, number, row)
        number += made is not None
        yield one, made


def _article(
    db: Database, article_id: int, number: int, row: Sequence[Any]
) -> PackedArticle | None:
    (outlet, feed, origin, key, url, canonical, digest, simhash, headline, author, published, dated,
     language, detected, summary, html, plain, image, alt, width, height, text_state, note, reason,
     stored_digest, *english) = row  # fmt: skip
    if not is_right(stored_digest, headline, author, summary, html, plain):
        return None
    inline = db.execute(
        "SELECT hash, alt FROM article_images WHERE article_id = ? ORDER BY position", [article_id]
    ).fetchall()
    about = db.execute(
        "SELECT country FROM mentions WHERE article_id = ? ORDER BY country", [article_id]
    ).fetchall()
    state = state_of(TextState, text_state, TextState.FEED)
    return PackedArticle(
        number=number, outlet=outlet, feed=feed if origin in _FETCHED else "", key=key, url=url,
        canonical_url=canonical, digest=digest, simhash=simhash, headline=headline, author=author,
        published=published, dated=bool(dated), language=language, detected=bool(detected),
        summary=strings_from_json(summary), html=html, plain=plain,
        picture=Picture(image, alt, width or 0, height or 0) if image else None,
        images=tuple(Picture(str(one[0]), str(one[1])) for one in inline),
        about=tuple(str(one[0]) for one in about), text_state=state, text_note=note,
        text_reason=state_of(TextReason, reason, TextReason.NOT_ASKED),
        translation=_translation(*english),
    )  # fmt: skip


def _translation(
    state: str | None, by: str, headline: str | None, summary: str | None, html: str | None,
    plain: str | None, blocks: str | None, digest: bytes | None,
) -> PackedTranslation | None:  # fmt: skip
    if headline is None or not is_english_right(digest, headline, summary, html, plain, blocks):
        return None
    found = state_of(TranslationState, state, TranslationState.NOT_TRIED)
    if found in (TranslationState.NOT_TRIED, TranslationState.FAILED):
        found = TranslationState.WHOLE if html is not None else TranslationState.LEAD
    return PackedTranslation(
        found, by, headline, strings_from_json(summary), html, plain or "", blocks_from_json(blocks)
    )


def stories_of(store: Store, numbers: dict[int, int]) -> tuple[PackedStory, ...]:
    """The stories of articles (id -> number in the pack), with those of their articles only."""
    by_story: dict[int, list[PackedMember]] = {}
    with reading(store) as db:
        for article, number in numbers.items():
            row = db.execute(
                "SELECT story_id, central, text_of, credit FROM story_articles WHERE article_id = ?",
                [article],
            ).fetchone()
            if row is not None:
                copied = None if row[2] is None else numbers.get(int(row[2]))
                by_story.setdefault(int(row[0]), []).append(
                    PackedMember(number, float(row[1]), copied, str(row[3]))
                )
    return tuple(PackedStory(tuple(some)) for some in by_story.values())
