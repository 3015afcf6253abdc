"""Reading articles: lists and one whole article."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from globe_app.errors import NotFoundError
from globe_app.model.article_query import ArticleOrder, ArticleQuery, Cursor
from globe_app.model.news import (
    Article,
    ArticleRow,
    Outlet,
    Picture,
    TextReason,
    TextState,
    Translation,
    TranslationState,
)
from globe_app.store.db import Store, reading
from globe_app.store.search import JOINS, ROW, ROW_COLUMNS, row_of, search
from globe_app.store.texts import is_english_right, is_right, state_of, strings_from_json
from globe_app.store.times import to_time
from globe_app.store.translations import blocks_from_json


def from_country(
    store: Store, country: str, limit: int, after: Cursor | None = None
) -> tuple[ArticleRow, ...]:
    """Articles of the outlets based in `country`, newest first."""
    return search(store, ArticleQuery(country=country, after=after), limit).rows


def about_country(
    store: Store, country: str, limit: int, after: Cursor | None = None
) -> tuple[ArticleRow, ...]:
    """Articles of outlets based elsewhere whose text names `country`, newest first."""
    return search(store, ArticleQuery(about=country, after=after), limit).rows


def saved(store: Store, limit: int) -> tuple[ArticleRow, ...]:
    """The articles the reader saved, last saved first."""
    return search(store, ArticleQuery(order=ArticleOrder.LAST_SAVED), limit).rows


def article(store: Store, article_id: int) -> Article:
    """The whole article. Raises `NotFoundError`."""
    sql = (
        f"SELECT {ROW}, o.id, o.language, o.homepage, o.ownership, o.covers, x.author, x.summary, x.html,"
        " x.plain, t.headline, t.state, t.note, t.translated_by, y.summary, y.html, y.blocks,"
        " a.image_alt, i.width, i.height, a.text_state, a.text_note, a.text_reason,"
        " a.first_stored, s.story_id, f.url,"
        " (SELECT count(*) FROM revisions v WHERE v.article_id = a.id), x.digest, t.digest, y.plain, r.note"
        f" FROM articles a{JOINS} LEFT JOIN texts x ON x.article_id = a.id"
        " LEFT JOIN translated_texts y ON y.article_id = t.article_id"
        " LEFT JOIN images i ON i.hash = a.image_hash"
        " LEFT JOIN story_articles s ON s.article_id = a.id"
        " LEFT JOIN entries e ON e.id = a.id LEFT JOIN feeds f ON f.id = e.feed_id WHERE a.id = ?"
    )
    with reading(store) as db:
        r = None
        if abs(article_id) < 2**63:
            r = db.execute(sql, [article_id]).fetchone()
        if r is None:
            raise NotFoundError(article_id, "no article of that id is stored")
        inline = db.execute(
            "SELECT ai.hash, ai.alt, i.width, i.height FROM article_images ai"
            " JOIN images i ON i.hash = ai.hash WHERE ai.article_id = ? ORDER BY ai.position",
            [article_id],
        ).fetchall()
        about = db.execute(
            "SELECT country FROM mentions WHERE article_id = ? ORDER BY country", [article_id]
        ).fetchall()
    row = row_of(r)
    return _article(row, r[ROW_COLUMNS:], inline, tuple(str(code) for (code,) in about))


def _article(
    row: ArticleRow, r: Sequence[Any], inline: Sequence[Sequence[Any]], about: tuple[str, ...]
) -> Article:
    (outlet_id, language, homepage, ownership, covers, author, summary, html, plain,
     english_headline, state, note, translated_by, english_summary, english_html, blocks,
     alt, width, height, text_state, text_note, text_reason, first_stored, story_id, feed, edits,
     digest, english_digest, english_plain, reader_note) = r  # fmt: skip
    english = None
    english_right = english_headline is not None and is_english_right(
        english_digest, english_headline, english_summary, english_html, english_plain, blocks
    )
    if english_headline is not None and not english_right:  # as if there were no translation
        row = replace(
            row, headline=row.original_headline, rough=False, in_english=False, excerpt=""
        )
        state, note = TranslationState.FAILED, "the store gives another translation than was stored"
    elif english_headline is not None:
        english = Translation(
            english_headline, strings_from_json(english_summary), english_html or "", translated_by,
            english_html is not None, blocks_from_json(blocks),
        )  # fmt: skip
    return Article(
        row=row,
        outlet=Outlet(
            outlet_id,
            row.outlet,
            row.country,
            language,
            homepage,
            row.sample,
            ownership,
            tuple(covers.split()),
            row.outlet_latin,
        ),
        author=author or "",
        summary=strings_from_json(summary),
        body_html=html or "",
        body_text=plain or "",
        english=english,
        picture=Picture(row.image, alt, width or 0, height or 0) if row.image else None,
        about=about,
        text_state=state_of(TextState, text_state, TextState.FEED),
        text_note=text_note,
        text_reason=state_of(TextReason, text_reason, TextReason.NOT_ASKED),
        edits=edits,
        damaged=not is_right(digest, row.original_headline, author, summary, html, plain),
        images=tuple(Picture(*one) for one in inline),
        translation_state=state_of(TranslationState, state or "", TranslationState.NOT_TRIED),
        translation_note=note or "",
        story=story_id or 0,
        story_countries=row.story_countries,
        feed=feed or "",
        first_stored=to_time(first_stored),
        note=reader_note or "",
    )
