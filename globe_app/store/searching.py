"""What is shown around a search: how many articles, where, their texts, how far the index is."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from globe_app.errors import StoreError
from globe_app.model.article_query import ArticleList, ArticleQuery
from globe_app.model.search import Preparation
from globe_app.model.text_query import Phrase
from globe_app.store import search_index
from globe_app.store.db import DAMAGED_INDEX, Store, reading, writing
from globe_app.store.search import first_ids, hidden_ids
from globe_app.store.text_match import match_of
from globe_app.store.text_search import count_found
from globe_app.text.search_text import searched_words

MENDED = 5  # articles that are looked up
TIDIED, MERGED_PAGES = 20, 250  # transactions, and pages of 4 kB that each writes
MOST_HIDDEN = 2_000  # hidden articles, the newest, that are looked at
_LOOKED_UP = 120  # characters of a text whose words are looked up


@dataclass(frozen=True, slots=True)
class Counts:
    """Of the articles of a list, up to a number."""

    total: int
    complete: bool  # False: there are more
    countries: Mapping[str, int]  # the most first
    languages: Mapping[str, int]  # primary subtag -> articles, the most first


def count(store: Store, query: ArticleQuery, most: int) -> Counts:
    """Counts of the first `most` articles of a list."""
    with reading(store) as db:
        ids = first_ids(db, query, most + 1)
        rows = db.execute(
            "SELECT a.country, a.language, count(*) FROM json_each(?) j CROSS JOIN articles a"
            " ON a.id = j.value GROUP BY a.country, a.language",
            [json.dumps(ids[:most])],
        ).fetchall()
    return _counts(rows, min(len(ids), most), complete=len(ids) <= most)


def count_hidden(store: Store, query: ArticleQuery) -> tuple[int, bool]:
    """(articles that rules keep out of a list, whether those are all)."""
    with reading(store) as db:
        found = len(hidden_ids(db, query, MOST_HIDDEN))
        sql = "SELECT 1 FROM hidden_articles LIMIT 1 OFFSET ?"
        more = db.execute(sql, [MOST_HIDDEN]).fetchone() is not None
    return found, not more


def count_rows(found: ArticleList) -> Counts:
    """Counts of a page."""
    rows = [(row.country, row.language, 1) for row in found.rows]
    return _counts(rows, len(rows), complete=found.more is None)


def _counts(rows: Iterable[Sequence[Any]], total: int, *, complete: bool) -> Counts:
    countries: dict[str, int] = {}
    languages: dict[str, int] = {}
    for country, language, articles in rows:
        countries[country] = countries.get(country, 0) + articles
        name = str(language).partition("-")[0]
        languages[name] = languages.get(name, 0) + articles
    return Counts(total, complete, _most_first(countries), _most_first(languages))


def _most_first(found: dict[str, int]) -> dict[str, int]:
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def is_found(store: Store, phrase: Phrase) -> bool:
    """Whether any article has it."""
    with reading(store) as db:
        return count_found(db, match_of(phrase), 1) > 0


@dataclass(frozen=True, slots=True)
class Texts:
    """Of an article, without markup."""

    original: str
    english: str  # "" = there is none


def texts(store: Store, ids: Sequence[int]) -> dict[int, Texts]:
    """The texts of some articles, of those that are stored."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT a.id, x.plain, y.plain FROM json_each(?) j CROSS JOIN articles a ON a.id = j.value"
            " LEFT JOIN texts x ON x.article_id = a.id"
            " LEFT JOIN translations t ON t.article_id = a.id AND t.text_digest = a.text_digest"
            " LEFT JOIN translated_texts y ON y.article_id = t.article_id",
            [json.dumps(list(ids))],
        ).fetchall()
    return {int(row[0]): Texts(row[1] or "", row[2] or "") for row in rows}


def preparation(store: Store) -> Preparation:
    """How many of the articles are in the index."""
    with reading(store) as db:
        waiting = search_index.waiting(db)
        if not waiting:
            return Preparation(0, 0)
        (total,) = db.execute("SELECT coalesce(sum(articles), 0) FROM country_counts").fetchone()
    return Preparation(max(int(total) - waiting, 0), int(total))


def prepare_some(store: Store, most: int) -> int:
    """Put articles of an older store into the index, the newest first, in one transaction; how many."""
    with writing(store) as db:
        return search_index.put_in_waiting(db, most)


def is_stale(store: Store) -> bool:
    """Whether the index differs from the texts it is of; all of it is read."""
    with writing(store) as db:
        return not search_index.is_as_it_should_be(db)


def mend(store: Store) -> None:
    """Empty the index where it cannot be read, or has lost the articles that are looked up."""
    try:
        if len(sample(store, MENDED)) > MENDED // 2:
            make_anew(store)
    except StoreError as error:
        if error.why != DAMAGED_INDEX:
            raise
        make_anew(store)


def make_anew(store: Store) -> int:
    """Empty the index; every article waits to be put in again. How many."""
    with writing(store) as db:
        return search_index.put_all_anew(db)


def sample(store: Store, size: int) -> list[int]:
    """Articles that are not found by words of theirs, of `size` of the newest and as many of the others."""
    with reading(store) as db:
        newest = "SELECT id, text, headline FROM search_texts ORDER BY id DESC LIMIT ?"
        rows = db.execute(newest, [size]).fetchall()
        last = rows[0][0] if rows else 0
        for n in range(size):
            spread = "SELECT id, text, headline FROM search_texts WHERE id >= ? ORDER BY id LIMIT 1"
            rows += db.execute(spread, [last * n // size]).fetchall()
        every = dict.fromkeys((int(row[0]), str(row[1]), str(row[2])) for row in rows)
        return [one for one, text, headline in every if not _is_found(db, one, text, headline)]


def _is_found(db: Database, article_id: int, text: str, headline: str) -> bool:
    """Whether an article is found by the first and last words of it, unless it waits to be put in."""
    if db.execute("SELECT 1 FROM search_pending WHERE article_id = ?", [article_id]).fetchone():
        return True
    first, last = searched_words(text[:_LOOKED_UP]), searched_words(text[-_LOOKED_UP:])
    words = (*searched_words(headline[:_LOOKED_UP])[:5], *first[:5], *last[1:][-5:])
    if not words:
        return True
    match = " AND ".join(match_of(Phrase((one,), prefix=True)) for one in dict.fromkeys(words))
    sql = "SELECT 1 FROM search_index WHERE search_index MATCH ? AND rowid = ?"
    return db.execute(sql, [match, article_id]).fetchone() is not None


def tidy(store: Store) -> None:
    """Merge some of the pieces in which the index has grown, a little at a time: it takes less room then."""
    for _ in range(TIDIED):
        with writing(store) as db:
            if not search_index.merge(db, MERGED_PAGES):
                return
