"""Stored embeddings, and what clustering reads of articles: their own words, times, stories."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

from globe_app.store.db import Store, reading, writing
from globe_app.text.language import primary

AT_ONCE = 500
LEAD_CHARS = 400  # of a text that go into its embedding, with the headline
_F16 = np.dtype("<f2")
_WORDS = f"a.headline || char(10) || substr(x.plain, 1, {LEAD_CHARS})"
_FROM = "articles a JOIN texts x ON x.article_id = a.id"
_CURRENT = (
    "v.text_digest = a.text_digest"  # a vector is current while it names the digest of the text
)


@dataclass(frozen=True, slots=True)
class ArticleWords:
    """The headline and beginning of the text of an article, a line each, as the outlet wrote them."""

    id: int
    at: int  # Unix seconds
    words: str
    language: str  # primary BCP 47 subtag; "" = not known
    country: str  # of its outlet
    text_digest: bytes  # of the article's text
    vector: NDArray[np.float32] | None = None  # None: not embedded yet by this model
    english_vector: NDArray[np.float32] | None = (
        None  # None: in another language, or not embedded yet
    )


@dataclass(frozen=True, slots=True)
class ClusteredArticles:
    """Articles in stories, as columns of equal length."""

    ids: list[int]
    stories: list[int]
    times: list[float]
    languages: list[str]  # primary BCP 47 subtags
    vectors: NDArray[np.float32]  # (articles, dimensions)
    english: NDArray[np.float32]  # (articles, dimensions); zero rows for other languages


def unclustered(
    store: Store, model: str, since: datetime, width: int = 0
) -> tuple[ArticleWords, ...]:
    """Articles that are in no story yet, oldest first.

    `width`: dimensions that a vector must have, else it counts as damaged; 0 = any.
    """
    return _query_words(
        store,
        "a.published >= ?"
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
        f" AND ({lacking} OR NOT ({_CURRENT}))",
        [int(since.timestamp()), model, width, width * _F16.itemsize],
        model,
        width,
    )


def _query_words(
    store: Store, where: str, args: list[object], model: str, width: int
) -> tuple[ArticleWords, ...]:
    sql = (
        f"SELECT a.id, a.published, {_WORDS}, a.language, a.country, a.text_digest,"
        f" iif(v.model = ? AND {_CURRENT}, v.vector, NULL), v.english_vector"
        f" FROM {_FROM} LEFT JOIN vectors v ON v.article_id = a.id WHERE {where}"
    )
    with reading(store) as db:
        rows = db.execute(sql, [model, *args]).fetchall()
    found = []
    for r in rows:
        vector = _unpack(r[6], width)
        english = None if vector is None else _unpack(r[7], 0)
        found.append(ArticleWords(r[0], r[1], r[2], primary(r[3]), r[4], r[5], vector, english))
    return tuple(found)


def article_words(store: Store, ids: Sequence[int]) -> tuple[ArticleWords, ...]:
    """The words of articles, without vectors, in the order given."""
    found: dict[int, ArticleWords] = {}
    with reading(store) as db:
        for some in _batches(ids):
            marks = ",".join("?" * len(some))
            for r in db.execute(
                f"SELECT a.id, a.published, {_WORDS}, a.language, a.country, a.text_digest FROM {_FROM}"
                f" WHERE a.id IN ({marks})",
                some,
            ):
                found[r[0]] = ArticleWords(r[0], r[1], r[2], primary(r[3]), r[4], r[5])
    return tuple(found[one] for one in ids if one in found)


def _batches(ids: Sequence[int]) -> Iterable[list[int]]:
    for start in range(0, len(ids), AT_ONCE):
        yield list(ids[start : start + AT_ONCE])


def keep_vectors(store: Store, model: str, embedded: Iterable[ArticleWords]) -> None:
    """Store the vectors of articles, each with the digest of the text that it was made of.

    One whose article is gone is passed over; one whose text has changed meanwhile is stored and is not
    current.
    """
    with writing(store) as db:
        db.conn.executemany(
            "INSERT OR REPLACE INTO vectors (article_id, model, text_digest, vector, english_vector)"
            " SELECT id, ?, ?, ?, ? FROM articles WHERE id = ?",
            [
                (model, one.text_digest, _packed(one.vector), _packed(one.english_vector), one.id)
                for one in embedded
                if one.vector is not None
            ],
        )


def _packed(row: NDArray[np.float32] | None) -> bytes | None:
    return None if row is None else row.astype(_F16).tobytes()


def clustered_between(
    store: Store, model: str, since: float, until: float, width: int = 0
) -> ClusteredArticles:
    """Articles in stories, published between two times (Unix seconds), with their vectors."""
    return _where(
        store, "s.published BETWEEN ? AND ? AND v.model = ?", [int(since), int(until), model], width
    )


def _from_rows(rows: Sequence[tuple[Any, ...]], width: int) -> ClusteredArticles:
    size = width * _F16.itemsize or _most_common_size(r[4] for r in rows)
    kept = [r for r in rows if size and len(r[4]) == size]  # a damaged vector is left out
    vectors = np.frombuffer(b"".join(r[4] for r in kept), _F16).astype(np.float32)
    english_size = _most_common_size(r[5] for r in kept)
    none = bytes(english_size)
    english = np.frombuffer(
        b"".join(r[5] if r[5] and len(r[5]) == english_size else none for r in kept), _F16
    ).astype(np.float32)
    return ClusteredArticles(
        [r[0] for r in kept],
        [r[1] for r in kept],
        [float(r[2]) for r in kept],
        [primary(r[3]) for r in kept],
        _replace_damaged(vectors.reshape(len(kept), -1 if kept else 0)),
        _replace_damaged(english.reshape(len(kept), english_size // _F16.itemsize)),
    )


def _most_common_size(blobs: Iterable[bytes | None]) -> int:
    """The bytes that most vectors have: of two models, the one that most are of; 0 = there is none."""
    sizes = Counter(len(one) for one in blobs if one and len(one) % _F16.itemsize == 0)
    return max(sizes, key=lambda one: (sizes[one], one), default=0)


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
            "SELECT s.article_id, s.story_id, s.published, a.language, v.vector, v.english_vector"
            " FROM story_articles s JOIN vectors v ON v.article_id = s.article_id"
            f" JOIN articles a ON a.id = s.article_id WHERE {where} AND {_CURRENT}",
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
