"""Lists of articles: one query behind each of them, read in the order of an index."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlite_utils import Database

from globe_app.model.article_query import ArticleList, ArticleOrder, ArticleQuery, Cursor
from globe_app.model.news import ArticleRow
from globe_app.model.text_query import Every, Having, Phrase, Property, TextQuery
from globe_app.model.translation_quality import is_rough
from globe_app.store.db import Store, reading
from globe_app.store.prefixes import read_through, split_costly
from globe_app.store.reader_state import hidden
from globe_app.store.text_match import match_of
from globe_app.store.text_search import Span, found_by_date, found_by_relevance, keys_of, newest_ids
from globe_app.store.times import to_time
from globe_app.text.excerpt import excerpt
from globe_app.text.latin import latin_name
from globe_app.text.reader_words import label_key

ROW = (
    "a.id, coalesce(t.headline, a.headline), a.headline, o.name, a.country, a.published,"
    " a.dated, a.language, r.read_at, r.saved_at, a.url, a.image_hash, a.sample,"
    " coalesce(sy.country_count, 0), iif(t.headline IS NULL, '', t.translated_by),"
    " t.headline IS NOT NULL OR a.language IN ('', 'en') OR a.language LIKE 'en-%',"
    " iif(t.headline IS NULL, ex.original, ex.english), coalesce(sa.story_id, 0), o.id, o.homepage, o.latin,"
    " coalesce(r.note, '') <> '', (SELECT group_concat(lb.name, char(31)) FROM article_labels la"
    " JOIN labels lb ON lb.id = la.label_id WHERE la.article_id = a.id),"
    " coalesce((SELECT min(hm.rule_id) FROM hidden_articles ha JOIN rule_matches hm"
    " ON hm.article_id = ha.article_id AND hm.keeps = 0 WHERE ha.article_id = a.id), 0)"
)
ROW_COLUMNS = 24
MOST_NOTE_WORDS = 8  # that are looked for in notes
_ANY = re.compile("[%_!]")  # of LIKE
LABEL_END = "\x1f"  # between names: no name has it
# a translation is current while it names the digest of the article's text
_WORDS = (
    " JOIN outlets o ON o.id = a.outlet_id"
    " LEFT JOIN translations t ON t.article_id = a.id AND t.text_digest = a.text_digest"
)
# looked up by key: the lists' order stays with their own indexes
_REST = (
    " LEFT JOIN story_articles sa ON sa.article_id = a.id LEFT JOIN stories sy ON sy.id = sa.story_id"
    " LEFT JOIN excerpts ex ON ex.article_id = a.id"
)
_MARKS = " LEFT JOIN reader_state r ON r.article_id = a.id"
JOINS = f"{_WORDS}{_MARKS}{_REST}"
_LABELLED = (
    "article_labels al CROSS JOIN articles a ON a.id = al.article_id"  # few: sorted once read
)
# few likewise: what the reader marked, by the condition that finds it in an index
_MARKED = "reader_state r CROSS JOIN articles a ON a.id = r.article_id"
_MENTIONS = "mentions m JOIN articles a ON a.id = m.article_id"
_OF_SOME_STORIES = "story_articles sq CROSS JOIN articles a ON a.id = sq.article_id"
_OF_STORIES = "story_id IN (SELECT value FROM json_each(?))"
_END = (2**62, 2**62)
_ALL = 2**31  # articles
_AT_ONCE = 500  # rows that are read by their ids
_FEW = 2_000  # articles that are looked up in the index one by one


def row_of(r: Sequence[Any]) -> ArticleRow:
    """The row in columns that begin with `ROW`."""
    (number, headline, original, outlet, country, published, dated, language, read_at, saved_at, url,
     image, sample, story_countries, translated_by, in_english, beginning, story, outlet_id, homepage,
     latin, noted, labels, hidden_by) = r[:ROW_COLUMNS]  # fmt: skip
    # by position: a list makes two hundred of them
    return ArticleRow(
        number, headline, original, outlet, country, to_time(published), bool(dated), language,
        read_at is not None, saved_at is not None, url, image or "", bool(sample), story_countries,
        is_rough(translated_by), bool(in_english), excerpt(beginning or "", headline), story, outlet_id,
        latin_name(outlet, homepage, latin), bool(noted),
        tuple(sorted(labels.split(LABEL_END), key=str.casefold)) if labels else (),
        hidden_by,
    )  # fmt: skip


def search(store: Store, query: ArticleQuery, limit: int) -> ArticleList:
    """At most `limit` articles that the query asks for."""
    if in_texts(query):
        return _search_texts(store, query, limit)
    sql, args = _statement(query)
    with reading(store) as db:
        found = db.execute(sql, [*args, limit + 1]).fetchall()
    rows = tuple(row_of(r) for r in found[:limit])
    more = (
        (int(found[limit - 1][ROW_COLUMNS]), int(found[limit - 1][0]))
        if len(found) > limit > 0
        else None
    )
    return ArticleList(rows, more)


def next_ids(
    store: Store, query: ArticleQuery, at: Cursor, limit: int, *, backwards: bool = False
) -> tuple[int, ...]:
    """Ids of the articles that come after a place in the list, or before it, the nearest first."""
    with reading(store) as db:
        if query.order is ArticleOrder.RELEVANCE:
            ids = ids_by_relevance(db, query)
            here = at[0]
            return tuple(
                ids[max(here - limit, 0) : here][::-1] if backwards else ids[here + 1 :][:limit]
            )
        if in_texts(query):
            return tuple(one for _, one in _keys(db, query, at, limit, backwards=backwards))
        sql, args = _ids(query, at=at, backwards=backwards)
        return tuple(int(row[0]) for row in db.execute(f"{sql} LIMIT ?", [*args, limit]))


def ids_of_query(db: Database, query: ArticleQuery) -> list[int]:
    """Ids of all articles that the query asks for, in a transaction."""
    if in_texts(query):
        return [one for _, one in _keys(db, query, query.after or _END, _ALL)]
    return [int(row[0]) for row in db.execute(*_ids(query))]


def first_ids(db: Database, query: ArticleQuery, limit: int) -> list[int]:
    """Ids of the first articles of a list."""
    if query.order is ArticleOrder.RELEVANCE:
        return ids_by_relevance(db, query)[:limit]
    if in_texts(query):
        return [one for _, one in _keys(db, query, _END, limit)]
    sql, args = _ids(replace(query, after=None))
    return [int(row[0]) for row in db.execute(f"{sql} LIMIT ?", [*args, limit])]


def ids_since(db: Database, query: ArticleQuery, newest: int, limit: int) -> list[int]:
    """Ids of the articles of a list that came after the one of id `newest`, the last one first."""
    if in_texts(query):
        found: list[int] = []
        edge = 2**62
        while len(found) < limit:
            ids = newest_ids(db, match_of_query(query), newest, edge, _AT_ONCE)
            keys = keys_of(db, ids, _further(query), _END, _span(query), backwards=False)
            found += sorted((one for _, one in keys), reverse=True)
            if len(ids) < _AT_ONCE:
                break
            edge = ids[-1]
        return found[:limit]
    conditions = list(_conditions(replace(query, after=None), "", "a.published", "a.id"))
    where = " AND ".join(sql for sql, _ in conditions)
    rows = db.execute(
        f"SELECT a.id FROM articles a{_MARKS} WHERE a.id > ? AND {where} ORDER BY a.id DESC LIMIT ?",
        [newest, *(value for _, values in conditions for value in values), limit],
    )
    return [int(row[0]) for row in rows]


def rows_of(db: Database, ids: Sequence[int]) -> list[ArticleRow]:
    """The rows of these articles, in this order, of those that are stored."""
    found = {}
    for start in range(0, len(ids), _AT_ONCE):
        some = list(ids[start : start + _AT_ONCE])
        marks = ",".join("?" * len(some))
        for r in db.execute(f"SELECT {ROW} FROM articles a{JOINS} WHERE a.id IN ({marks})", some):
            found[int(r[0])] = row_of(r)
    return [found[one] for one in ids if one in found]


def hidden_ids(db: Database, query: ArticleQuery, most: int) -> list[int]:
    """Ids of what rules keep out of a list, among the `most` newest articles that are hidden."""
    if query.hidden is not False or _is_own(query):
        return []
    sql = "SELECT article_id FROM hidden_articles ORDER BY article_id DESC LIMIT ?"
    ids = [int(row[0]) for row in db.execute(sql, [most])]
    if not ids:
        return []
    wanted = replace(query, hidden=True, after=None)
    if in_texts(query):
        found = found_by_date(
            db, match_of_query(query), _further(wanted), _END, most, span=_span(query), among=ids
        )
    else:
        found = keys_of(db, ids, _further(wanted), _END, _span(query), backwards=False)
    return [one for _, one in found]


# Found in texts -------------------------------------------------------------------------------------


def in_texts(query: ArticleQuery) -> bool:
    """Whether a list is found by the full text index."""
    return query.text is not None or query.undated is True


def match_of_query(query: ArticleQuery) -> str:
    """The expression of the full text index that finds a list, but for what only its tables tell."""
    parts: list[TextQuery] = [] if query.text is None else [query.text]
    if query.country:
        parts.append(Having(Property.COUNTRY, (query.country,)))
    if query.outlet:
        parts.append(Having(Property.OUTLET, (query.outlet,)))
    if query.language:
        parts.append(Having(Property.LANGUAGE, (query.language,)))
    if query.undated:
        parts.append(Having(Property.UNDATED))
    return match_of(parts[0] if len(parts) == 1 else Every(tuple(parts)))


def _search_texts(store: Store, query: ArticleQuery, limit: int) -> ArticleList:
    with reading(store) as db:
        rest, costly = (None, ()) if query.text is None else split_costly(db, query.text)
        if costly:
            return _read_through(db, replace(query, text=rest), costly, limit)
        if query.order is ArticleOrder.RELEVANCE:
            ids = ids_by_relevance(db, query)
            start = query.after[0] + 1 if query.after else 0
            page = ids[start : start + limit]
            more = (start + limit - 1, page[-1]) if len(ids) > start + limit and page else None
            return ArticleList(tuple(rows_of(db, page)), more)
        keys = _keys(db, query, query.after or _END, limit + 1)
        rows = rows_of(db, [one for _, one in keys[:limit]])
    return ArticleList(tuple(rows), keys[limit - 1] if len(keys) > limit > 0 else None)


def _read_through(
    db: Database, query: ArticleQuery, costly: Sequence[Phrase], limit: int
) -> ArticleList:
    """The newest that have beginnings of words which the index is slow to find, whatever order is asked for."""
    start = query.after if query.order is ArticleOrder.NEWEST else None
    query = replace(query, order=ArticleOrder.NEWEST, after=None)

    def candidates(after: Cursor | None, most: int) -> list[Cursor]:
        at = after or start or _END
        if in_texts(query):
            return _keys(db, query, at, most)
        sql, args = _ids(query, at=at, key_too=True)
        return [(int(r[1]), int(r[0])) for r in db.execute(f"{sql} LIMIT ?", [*args, most])]

    keys, more = read_through(db, costly, candidates, limit)
    return ArticleList(tuple(rows_of(db, [one for _, one in keys])), more, True)


def ids_by_relevance(db: Database, query: ArticleQuery) -> list[int]:
    """All that a search lists by relevance, the best first."""
    return found_by_relevance(db, match_of_query(query), _further(query), _span(query))


def _keys(
    db: Database, query: ArticleQuery, at: Cursor, limit: int, *, backwards: bool = False
) -> list[Cursor]:
    return found_by_date(
        db, match_of_query(query), _further(query), at, limit, span=_span(query),
        backwards=backwards, among=_among(db, query),
    )  # fmt: skip


def _span(query: ArticleQuery) -> Span:
    span = Span()
    if query.since is not None:
        span = replace(span, since=int(query.since.timestamp()))
    if query.until is not None:
        span = replace(span, until=int(query.until.timestamp()))
    return span


def _further(query: ArticleQuery) -> list[tuple[str, list[object]]]:
    """The conditions that the index does not tell."""
    every = _conditions(replace(query, since=None, until=None), "", "a.published", "a.id")
    return list(every)[1:]  # without the place in the list


def _among(db: Database, query: ArticleQuery) -> list[int] | None:
    """The few articles that a list can have at all; None: not so few."""
    sql, args = "", []
    if query.stories is not None:
        sql, args = (
            f"SELECT article_id FROM story_articles WHERE {_OF_STORIES}",
            [json.dumps(query.stories)],
        )
    elif query.saved:
        sql = "SELECT article_id FROM reader_state WHERE saved_at IS NOT NULL"
    elif query.noted:
        sql = "SELECT article_id FROM reader_state WHERE note <> ''"
    elif query.label:
        sql = (
            "SELECT article_id FROM article_labels"
            " WHERE label_id = (SELECT id FROM labels WHERE key = ?)"
        )
        args = [label_key(query.label)]
    if not sql:
        return None
    ids = [int(row[0]) for row in db.execute(f"{sql} LIMIT ?", [*args, _FEW + 1])]
    return ids if len(ids) <= _FEW else None


def _ids(
    query: ArticleQuery, *, at: Cursor | None = None, backwards: bool = False,
    key_too: bool = False,
) -> tuple[str, list[object]]:  # fmt: skip
    source, _, key, number = _source(query)
    joins = "" if source.startswith("reader_state") else _MARKS
    conditions = list(_conditions(query, source, key, number, at=at, backwards=backwards))
    order = "ASC" if backwards else "DESC"
    columns = f"{number}, {key}" if key_too else number
    return (
        f"SELECT {columns} FROM {source}{joins} WHERE {' AND '.join(sql for sql, _ in conditions)}"
        f" ORDER BY {key} {order}, {number} {order}",
        [value for _, values in conditions for value in values],
    )


def _statement(query: ArticleQuery) -> tuple[str, list[object]]:
    """SQL and its arguments; the limit is the last."""
    source, joins, key, number = _source(query)
    conditions = list(_conditions(query, source, key, number))
    where = " AND ".join(sql for sql, _ in conditions)
    return (
        f"SELECT {ROW}, {key} FROM {source}{joins} WHERE {where}"
        f" ORDER BY {key} DESC, {number} DESC LIMIT ?",
        [value for _, values in conditions for value in values],
    )


def _source(query: ArticleQuery) -> tuple[str, str, str, str]:
    """(table that is read in order, with articles; what is joined to it; the columns of the order)."""
    if query.order is ArticleOrder.LAST_SAVED:
        saved = "reader_state r JOIN articles a ON a.id = r.article_id"
        return saved, f"{_WORDS}{_REST}", "r.saved_at", "r.article_id"
    if query.about:
        return _MENTIONS, JOINS, "m.published", "m.article_id"
    if query.stories is not None:
        return _OF_SOME_STORIES, JOINS, "a.published", "a.id"
    if query.label:
        return _LABELLED, JOINS, "a.published", "a.id"
    if query.noted or query.saved:
        return _MARKED, f"{_WORDS}{_REST}", "a.published", "a.id"
    return "articles a", JOINS, "a.published", "a.id"


def _is_own(query: ArticleQuery) -> bool:
    """Whether a list is of what the reader asked to keep: rules hide nothing of it."""
    last_saved = query.order is ArticleOrder.LAST_SAVED
    return bool(query.saved or query.noted or query.label) or last_saved


def _conditions(
    query: ArticleQuery,
    source: str,
    key: str,
    number: str,
    *,
    at: Cursor | None = None,
    backwards: bool = False,
) -> Iterator[tuple[str, list[object]]]:
    """SQL with its arguments. A `+` keeps a condition from choosing an index whose rows would have to
    be sorted."""
    begin = at or query.after or _END
    if query.until is not None and not backwards and key != "r.saved_at":
        begin = min(begin, (int(query.until.timestamp()), -1))  # no article has such an id
    yield f"({key}, {number}) {'>' if backwards else '<'} (?, ?)", list(begin)
    leads = source == "articles a"  # its indexes begin with country or outlet
    if key == "r.saved_at":
        yield "r.saved_at IS NOT NULL", []
    if query.country:
        yield f"{'' if leads else '+'}a.country = ?", [query.country]
    if query.outlet:
        yield f"{'' if leads and not query.country else '+'}a.outlet_id = ?", [query.outlet]
    if query.about and source == _MENTIONS:
        yield "m.country = ?", [query.about]
    elif query.about:
        yield (
            "EXISTS (SELECT 1 FROM mentions m WHERE m.article_id = a.id AND m.country = ?)",
            [query.about],
        )
    if query.language:
        yield "(+a.language = ? OR +a.language LIKE ?)", [query.language, f"{query.language}-%"]
    if query.text_state is not None:
        yield "+a.text_state = ?", [query.text_state]
    if query.unread is not None:
        yield f"r.read_at IS {'NULL' if query.unread else 'NOT NULL'}", []
    if query.saved is not None:
        yield f"r.saved_at IS {'NOT NULL' if query.saved else 'NULL'}", []
    if source == _MARKED and query.noted:
        yield "r.note <> ''", []
    elif query.noted is not None:
        yield f"coalesce(r.note, '') {'<>' if query.noted else '='} ''", []
    for word in query.note.split()[:MOST_NOTE_WORDS]:
        ways = dict.fromkeys((word, word.lower(), word.upper(), word.capitalize()))
        # SQLite's own folding knows ASCII alone
        like = " OR ".join(["r.note LIKE ? ESCAPE '!'"] * len(ways))
        yield f"({like})", ["%" + _ANY.sub(r"!\g<0>", way) + "%" for way in ways]
    if query.label and source == _LABELLED:
        yield "al.label_id = (SELECT id FROM labels WHERE key = ?)", [label_key(query.label)]
    elif query.label:
        yield (
            "EXISTS (SELECT 1 FROM article_labels al JOIN labels l ON l.id = al.label_id"
            " WHERE al.article_id = a.id AND l.key = ?)",
            [label_key(query.label)],
        )
    if query.hidden or (query.hidden is False and not _is_own(query)):
        yield f"{'' if query.hidden else 'NOT '}{hidden(number)}", []
    published = "a.published" if key == "r.saved_at" else key
    if query.undated is not None:
        yield f"+a.dated = {int(not query.undated)}", []
    if query.stories is not None and source != _OF_SOME_STORIES:
        yield (
            f"a.id IN (SELECT article_id FROM story_articles WHERE {_OF_STORIES})",
            [json.dumps(query.stories)],
        )
    elif query.stories is not None:
        yield f"sq.{_OF_STORIES}", [json.dumps(query.stories)]
    if query.since is not None:
        yield f"{published} >= ?", [int(query.since.timestamp())]
    if query.until is not None:
        yield f"{published} < ?", [int(query.until.timestamp())]
