"""Stored embeddings, and what clustering reads of articles: English words, times, stories."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from globe_app.store.db import Store, reading, writing
from globe_app.text.digests import LEAD_CHARS

AT_ONCE = 500
_F16 = np.dtype("<f2")
# the words of an article, and of its translation while that is current
_TEXTS = (
    " JOIN texts x ON x.article_id = a.id"
    " LEFT JOIN translations t ON t.article_id = a.id AND t.text_digest = a.text_digest"
    " AND t.headline IS NOT NULL LEFT JOIN translated_texts y ON y.article_id = t.article_id"
)
# whether an article has English words: its own, or its translation's once there is one
_ENGLISH = "(a.language = 'en' OR a.language LIKE 'en-%' OR t.headline IS NOT NULL)"
_WORDS = (
    "coalesce(t.headline, a.headline) || char(10) ||"
    f" substr(CASE WHEN t.headline IS NULL THEN x.plain ELSE coalesce(y.plain, '') END, 1, {LEAD_CHARS})"
)
_MADE_OF = "a.text_digest, coalesce(t.lead_digest, x'')"
# a vector is current while it names the digests of the words it was made of
_CURRENT = "v.text_digest = a.text_digest AND v.english_digest = coalesce(t.lead_digest, x'')"


@dataclass(frozen=True, slots=True)
class ArticleWords:
    """The English headline and beginning of the text of an article, a line each."""

    id: int
    at: int  # Unix seconds
    words: str
    text_digest: bytes  # of the article's text
    english_digest: (
        bytes  # of the translation's headline and lead; b"" = the words are the original's
    )
    vector: NDArray[np.float32] | None = None  # None: not embedded yet by this model


@dataclass(frozen=True, slots=True)
class ClusteredArticles:
    """Articles in stories, as columns of equal length."""

    ids: list[int]
    stories: list[int]
    times: list[float]
    vectors: NDArray[np.float32]  # (articles, dimensions)


def unclustered(
    store: Store, model: str, since: datetime, width: int = 0
) -> tuple[ArticleWords, ...]:
    """Articles with English words that are in no story yet, oldest first.

    `width`: dimensions that a vector must have, else it counts as damaged; 0 = any.
    """
    return _query_words(
        store,
        f"{_ENGLISH} AND a.published >= ?"
        " AND NOT EXISTS (SELECT 1 FROM story_articles s WHERE s.article_id = a.id)"
        " ORDER BY a.published, a.id",
        [int(since.timestamp())],
        model,
        width,
    )


def to_embed(store: Store, model: str, since: datetime, width: int = 0) -> tuple[ArticleWords, ...]:
    """Articles in stories whose vector is missing, damaged, of another model or of another text."""
    lacking = "v.model IS NULL OR v.model <> ? OR (? > 0 AND length(v.vector) <> ?)"
    return _query_words(
        store,
        "a.id IN (SELECT s.article_id FROM story_articles s WHERE s.published >= ?)"
        f" AND ({lacking} OR NOT ({_CURRENT})) AND {_ENGLISH}",
        [int(since.timestamp()), model, width, width * _F16.itemsize],
        model,
        width,
    )


def _query_words(
    store: Store, where: str, args: list[object], model: str, width: int
) -> tuple[ArticleWords, ...]:
    sql = (
        f"SELECT a.id, a.published, {_WORDS}, {_MADE_OF},"
        f" CASE WHEN v.model = ? AND {_CURRENT} THEN v.vector END"
        f" FROM articles a{_TEXTS} LEFT JOIN vectors v ON v.article_id = a.id WHERE {where}"
    )
    with reading(store) as db:
        rows = db.execute(sql, [model, *args]).fetchall()
    return tuple(ArticleWords(r[0], r[1], r[2], r[3], r[4], _unpack(r[5], width)) for r in rows)


def article_words(store: Store, ids: Sequence[int]) -> tuple[ArticleWords, ...]:
    """The English words of articles, without vectors, in the order given."""
    found: dict[int, ArticleWords] = {}
    with reading(store) as db:
        for some in _batches(ids):
            marks = ",".join("?" * len(some))
            for r in db.execute(
                f"SELECT a.id, a.published, {_WORDS}, {_MADE_OF} FROM articles a{_TEXTS}"
                f" WHERE a.id IN ({marks})",
                some,
            ):
                found[r[0]] = ArticleWords(r[0], r[1], r[2], r[3], r[4])
    return tuple(found[one] for one in ids if one in found)


def words_of(store: Store, ids: Sequence[int]) -> dict[int, str]:
    """English headline and lead of articles, by id."""
    return {one.id: one.words for one in article_words(store, ids)}


def _batches(ids: Sequence[int]) -> Iterable[list[int]]:
    for start in range(0, len(ids), AT_ONCE):
        yield list(ids[start : start + AT_ONCE])


def keep_vectors(
    store: Store, model: str, vectors: Iterable[tuple[ArticleWords, NDArray[np.float32]]]
) -> None:
    """Store embeddings, each with the digests of the words it was made of.

    One whose article is gone is passed over; one whose text has changed meanwhile is stored and is not
    current.
    """
    with writing(store) as db:
        db.conn.executemany(
            "INSERT OR REPLACE INTO vectors (article_id, model, text_digest, english_digest, vector)"
            " SELECT id, ?, ?, ?, ? FROM articles WHERE id = ?",
            [
                (model, one.text_digest, one.english_digest, row.astype(_F16).tobytes(), one.id)
                for one, row in vectors
            ],
        )


def clustered_between(
    store: Store, model: str, since: float, until: float, width: int = 0
) -> ClusteredArticles:
    """Articles in stories, published between two times (Unix seconds), with their vectors."""
    return _where(
        store, "s.published BETWEEN ? AND ? AND v.model = ?", [int(since), int(until), model], width
    )


def _from_rows(rows: Sequence[tuple[int, int, int, bytes]], width: int) -> ClusteredArticles:
    size = width * _F16.itemsize
    if not size:  # what most have: of two models, the one that most are of
        sizes = Counter(len(r[3]) for r in rows if r[3] and len(r[3]) % _F16.itemsize == 0)
        size = max(sizes, key=lambda one: (sizes[one], one), default=0)
    kept = [r for r in rows if size and len(r[3]) == size]  # a damaged vector is left out
    joined = b"".join(r[3] for r in kept)
    vectors = np.frombuffer(joined, _F16).astype(np.float32).reshape(len(kept), -1 if kept else 0)
    return ClusteredArticles(
        [r[0] for r in kept],
        [r[1] for r in kept],
        [float(r[2]) for r in kept],
        _replace_damaged(vectors),
    )


def clustered_in_story(store: Store, story_id: int) -> ClusteredArticles:
    """The articles of a story, with their vectors."""
    return _where(store, "s.story_id = ?", [story_id])


def story_vectors(store: Store, story_id: int) -> dict[int, NDArray[np.float32]]:
    """Article id -> vector, for the articles of a story."""
    found = clustered_in_story(store, story_id)
    return dict(zip(found.ids, found.vectors, strict=True))


def clustered_of_country(
    store: Store, country: str, since: float, until: float, *, other: bool = False
) -> ClusteredArticles:
    """Articles in stories of a country (`other`: of all others), published between two times (Unix s)."""
    which = "<>" if other else "="
    return _where(
        store, f"s.published BETWEEN ? AND ? AND s.country {which} ?",
        [int(since), int(until), country],
    )  # fmt: skip


def _where(store: Store, where: str, args: list[object], width: int = 0) -> ClusteredArticles:
    with reading(store) as db:
        rows = db.execute(
            "SELECT s.article_id, s.story_id, s.published, v.vector FROM story_articles s"
            " JOIN vectors v ON v.article_id = s.article_id JOIN articles a ON a.id = s.article_id"
            " LEFT JOIN translations t ON t.article_id = a.id AND t.text_digest = a.text_digest"
            f" AND t.headline IS NOT NULL WHERE {where} AND {_CURRENT}",
            args,
        ).fetchall()
    return _from_rows(rows, width)


def _unpack(data: bytes | None, width: int) -> NDArray[np.float32] | None:
    if not data or len(data) % _F16.itemsize or (width and len(data) != width * _F16.itemsize):
        return None
    return _replace_damaged(np.frombuffer(data, _F16).astype(np.float32))


def _replace_damaged(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Replace a damaged vector, which has no unit length, by zeros."""
    large = np.nan_to_num(np.abs(vectors), nan=2.0).max(-1, initial=0.0, keepdims=True)
    return np.where(large <= 1.0, vectors, np.float32(0.0))
