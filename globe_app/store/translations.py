"""Translations in the store: aligned texts, what is still to be translated, what came of it."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from globe_app.errors import NotFoundError
from globe_app.model.news import Block, Outlet, Pair
from globe_app.store.db import Store
from globe_app.store.entries import keep_mentions
from globe_app.text.sentences import SENTENCE_KINDS

MAX_BLOCKS = 20_000  # of one text read back: a store is outside input
TEXT_CHARS = 2_000  # of a text looked at for its language


# Aligned texts --------------------------------------------------------------------------------------


def blocks_to_json(blocks: Iterable[Block]) -> str:
    """Aligned blocks as `articles.aligned` keeps them: [kind, html, original, english, ...] each."""
    rows = [
        [
            one.kind,
            one.html,
            *(text for pair in one.pairs for text in (pair.original, pair.english)),
        ]
        for one in blocks
    ]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def blocks_from_json(text: str | None) -> tuple[Block, ...]:
    """What `blocks_to_json` wrote; () for what cannot be read, for a damaged text is no alignment."""
    try:
        rows = json.loads(text or "[]")
    except (ValueError, RecursionError):
        return ()
    if not isinstance(rows, list) or len(rows) > MAX_BLOCKS:
        return ()
    found = [_block(row) for row in rows]
    return tuple(one for one in found if one is not None) if None not in found else ()


def _block(row: Any) -> Block | None:
    if not isinstance(row, list) or len(row) < 2 or len(row) % 2:
        return None
    if not all(isinstance(part, str) for part in row):
        return None
    kind, html, *texts = row
    if kind == "img" and not texts:
        return Block(kind, html=html)
    if kind not in SENTENCE_KINDS:
        return None
    pairs = zip(texts[::2], texts[1::2], strict=True)
    return Block(kind, tuple(Pair(original, english) for original, english in pairs), html)


# Languages ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Unseen:
    """An article whose language nobody has looked at."""

    id: int
    declared: str  # BCP 47, by the article's feed or its outlet; "" = neither says
    language: str  # as stored now
    text: str  # headline and beginning


def unseen_count(store: Store) -> int:
    """How many articles' language is still to be looked at."""
    with store.reading() as db:
        return int(
            db.execute("SELECT count(*) FROM articles WHERE language_seen = 0").fetchone()[0]
        )


def unseen(store: Store, limit: int) -> tuple[Unseen, ...]:
    """Those articles, the newest first."""
    with store.reading() as db:
        rows = db.execute(
            "SELECT a.id, a.language, o.language, a.headline, substr(a.body_text, 1, ?)"
            " FROM articles a JOIN outlets o ON o.id = a.outlet_id WHERE a.language_seen = 0"
            " ORDER BY a.published DESC, a.id DESC LIMIT ?",
            [TEXT_CHARS, limit],
        ).fetchall()
    return tuple(Unseen(r[0], r[1] or r[2], r[1], f"{r[3]}\n{r[4]}") for r in rows)


def keep_languages(store: Store, languages: Iterable[tuple[int, str]]) -> None:
    """Note the language of articles: (id, BCP 47). What the sample edition says of itself stands."""
    with store.writing() as db:
        db.conn.executemany(
            "UPDATE articles SET language_seen = 1,"
            " language = CASE sample WHEN 1 THEN language ELSE ? END WHERE id = ?",
            [(language, article) for article, language in languages],
        )


# What is to be translated ---------------------------------------------------------------------------

# not English, and not given in English by the outlet itself
_FOREIGN = (
    "language <> '' AND language <> 'en' AND language NOT LIKE 'en-%'"
    " AND (english_headline IS NULL OR translated_by <> '')"
)


@dataclass(frozen=True, slots=True)
class Source:
    """An article's original words."""

    id: int
    outlet: Outlet
    language: str
    published: int  # Unix seconds
    headline: str
    summary: tuple[str, ...]
    body_html: str
    state: str  # as in `models.Article.translation_state`
    by: str  # who translated what there is; "" = nobody


@dataclass(frozen=True, slots=True)
class English:
    """What came of an article."""

    headline: str
    summary: tuple[str, ...]
    blocks: tuple[Block, ...]  # of the lead, or all
    text: str
    html: str | None  # None: only headline, summary and lead
    by: str
    about: tuple[str, ...]  # countries it names, its own excluded


def to_translate(store: Store, *states: str) -> tuple[tuple[str, int], ...]:
    """(language as stored, articles) in any of these states, the most first."""
    marks = ",".join("?" * len(states))
    with store.reading() as db:
        rows = db.execute(
            f"SELECT language, count(*) FROM articles WHERE translation_state IN ({marks})"
            f" AND {_FOREIGN} GROUP BY language ORDER BY count(*) DESC, language",
            states,
        ).fetchall()
    return tuple((str(r[0]), int(r[1])) for r in rows)


def queue(
    store: Store, languages: Sequence[str], states: Sequence[str], *, not_by: str = "", limit: int
) -> tuple[int, ...]:
    """Articles in these languages and states, the newest first. `not_by`: of those that failed only the
    ones this translator has not tried."""
    tongues, marks = ",".join("?" * len(languages)), ",".join("?" * len(states))
    tried = f"{not_by} "
    with store.reading() as db:
        rows = db.execute(
            f"SELECT id FROM articles WHERE translation_state IN ({marks}) AND language IN ({tongues})"
            f" AND {_FOREIGN} AND (translation_state <> 'failed' OR substr(translation_note, 1, ?) <> ?)"
            " ORDER BY published DESC, id DESC LIMIT ?",
            [*states, *languages, len(tried), tried, limit],
        ).fetchall()
    return tuple(int(r[0]) for r in rows)


def source(store: Store, article_id: int) -> Source:
    """An article's original. Raises `NotFoundError`."""
    r = None
    with store.reading() as db:
        if abs(article_id) < 2**63:
            r = db.execute(
                "SELECT a.id, o.id, o.name, o.country, a.language, a.published, a.headline, a.summary,"
                " a.body_html, a.translation_state, a.translated_by FROM articles a"
                " JOIN outlets o ON o.id = a.outlet_id WHERE a.id = ?",
                [article_id],
            ).fetchone()
    if r is None:
        raise NotFoundError(article_id, "no article of that id is stored")
    outlet = Outlet(r[1], r[2], r[3])
    return Source(r[0], outlet, r[4], r[5], r[6], _list(r[7]), r[8], r[9], r[10])


def given_in_english(store: Store, article_id: int) -> bool:
    """Whether the outlet itself gives the article in English beside the original."""
    with store.reading() as db:
        row = db.execute(
            "SELECT english_headline IS NOT NULL AND translated_by = '' FROM articles WHERE id = ?",
            [article_id],
        ).fetchone()
    return bool(row and row[0])


def _list(text: str) -> tuple[str, ...]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    return tuple(map(str, found)) if isinstance(found, list) else ()


def write_english(store: Store, done: Iterable[tuple[Source, English]]) -> None:
    """Write translations in one transaction. One whose original has changed meanwhile is passed over."""
    with store.writing() as db:
        for original, english in done:
            whole = english.html is not None
            columns: dict[str, object] = {
                "english_headline": english.headline,
                "english_summary": json.dumps(english.summary, ensure_ascii=False),
                "english_text": english.text,
                "aligned": blocks_to_json(english.blocks),
                "translated_by": english.by,
                "translation_state": "whole" if whole else "head",
                "translation_note": "",
            }
            if whole:
                columns["english_html"] = english.html
            names = ", ".join(f"{name} = ?" for name in columns)
            written = db.execute(
                f"UPDATE articles SET {names} WHERE id = ? AND headline = ? AND body_html = ?",
                [*columns.values(), original.id, original.headline, original.body_html],
            )
            if written.rowcount:
                keep_mentions(db, original.id, english.about, original.published)


def note_failed(store: Store, failed: Iterable[tuple[int, str, str]]) -> None:
    """Articles that could not be translated: (id, who tried, why). What they had in English stays."""
    with store.writing() as db:
        db.conn.executemany(
            "UPDATE articles SET translation_state = 'failed', translation_note = ? WHERE id = ?",
            [(f"{who} {why}", article) for article, who, why in failed],
        )
