"""One query behind every list: what it narrows, its order and pages, and that an index gives both."""

from dataclasses import replace
from datetime import timedelta

import pytest

from globe_app.model.article_query import ArticleOrder, ArticleQuery
from globe_app.model.news import NewArticle, Outlet, TextState
from globe_app.store import counts, entries, marks, outlets
from globe_app.store.db import Store, reading
from globe_app.store.search import search
from tests import sql
from tests.conftest import NOW

PAPERS = (
    Outlet("fr-a", "A", "FR", "fr"), Outlet("fr-b", "B", "FR", "fr"), Outlet("de-c", "C", "DE", "de"),
)  # fmt: skip
BARE = NewArticle(
    key="", headline="", url="", published=NOW, dated=True, language="fr", author="", summary=(),
    body_html="", body_text="", digest="",
)  # fmt: skip
ANY = ArticleQuery()


@pytest.fixture
def filled(store: Store) -> Store:
    """Thirty articles of three outlets, one an hour, two of them in each second."""
    for paper in PAPERS:
        outlets.keep_outlet(store, paper)
    for n in range(30):
        new = replace(
            BARE, key=str(n), headline=f"N{n}", digest=str(n),
            published=NOW - timedelta(hours=n // 2), language=("fr", "pt-BR", "de")[n % 3],
            about=("US",) if n % 4 == 0 else (),
            text_state=TextState.WANTED if n % 5 == 0 else TextState.FEED,
        )  # fmt: skip
        entries.write_articles(store, PAPERS[n % 3], [new], NOW)
    return store


def found(store: Store, query: ArticleQuery) -> set[str]:
    return {row.headline for row in search(store, query, 100).rows}


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        (ANY, range(30)),
        (replace(ANY, country="DE"), range(2, 30, 3)),
        (replace(ANY, outlet="fr-b"), range(1, 30, 3)),
        (replace(ANY, country="DE", outlet="fr-b"), ()),
        (replace(ANY, about="US"), range(0, 30, 4)),
        (replace(ANY, about="US", country="FR"), (0, 4, 12, 16, 24, 28)),
        (replace(ANY, language="pt"), range(1, 30, 3)),
        (replace(ANY, text_state=TextState.WANTED), range(0, 30, 5)),
        (replace(ANY, since=NOW - timedelta(hours=1)), range(4)),
        (replace(ANY, until=NOW - timedelta(hours=12)), range(26, 30)),
        (replace(ANY, about="US", until=NOW - timedelta(hours=12)), (28,)),
        (replace(ANY, unread=True), set(range(30)) - {3, 4}),
        (replace(ANY, unread=False), (3, 4)),
        (replace(ANY, saved=True), (5, 6)),
        (replace(ANY, saved=False, country="DE"), set(range(2, 30, 3)) - {5}),
        (replace(ANY, order=ArticleOrder.LAST_SAVED), (5, 6)),
        (replace(ANY, order=ArticleOrder.LAST_SAVED, country="DE"), (5,)),
        (replace(ANY, order=ArticleOrder.LAST_SAVED, about="US"), ()),
        (replace(ANY, order=ArticleOrder.LAST_SAVED, since=NOW - timedelta(hours=2)), (5,)),
    ],
)
def test_each_part_of_a_query_narrows_the_list(
    filled: Store, query: ArticleQuery, numbers: set[int]
) -> None:
    of_headline = {row.headline: row.id for row in search(filled, ANY, 100).rows}
    marks.mark_read(filled, [of_headline["N3"], of_headline["N4"]], True, NOW)
    for name in ("N5", "N6"):
        marks.mark_saved(filled, of_headline[name], True, NOW)
    assert found(filled, query) == {f"N{n}" for n in numbers}


@pytest.mark.parametrize(
    "query",
    [ANY, replace(ANY, country="FR"), replace(ANY, about="US"), replace(ANY, outlet="fr-a"),
     replace(ANY, order=ArticleOrder.LAST_SAVED), replace(ANY, country="FR", unread=True)],
)  # fmt: skip
def test_pages_follow_each_other_without_gap_or_repeat(filled: Store, query: ArticleQuery) -> None:
    for n, row in enumerate(search(filled, ANY, 100).rows):
        if n % 2:
            marks.mark_saved(filled, row.id, True, NOW + timedelta(seconds=n // 4))
    whole = search(filled, query, 100)
    assert whole.more is None
    pages, after = [], None
    while True:
        page = search(filled, replace(query, after=after), 4)
        pages += page.rows
        after = page.more
        if after is None:
            break
    assert tuple(pages) == whole.rows
    assert len(whole.rows) > 4


@pytest.mark.parametrize(
    ("query", "index"),
    [
        (ANY, "articles_newest"),
        (replace(ANY, country="FR"), "articles_country"),
        (replace(ANY, country="FR", outlet="fr-a", language="fr"), "articles_country"),
        (replace(ANY, outlet="fr-a"), "articles_outlet"),
        (replace(ANY, language="fr"), "articles_newest"),
        (replace(ANY, text_state=TextState.WANTED), "articles_newest"),
        (replace(ANY, since=NOW, until=NOW), "articles_newest"),
        (replace(ANY, about="US"), "mentions_country"),
        (replace(ANY, about="US", country="FR", unread=True), "mentions_country"),
        (replace(ANY, order=ArticleOrder.LAST_SAVED), "reader_state_saved"),
        (
            replace(ANY, order=ArticleOrder.LAST_SAVED, country="FR", about="US"),
            "reader_state_saved",
        ),
    ],
)
def test_no_list_scans_or_sorts(filled: Store, query: ArticleQuery, index: str) -> None:
    asked: list[str] = []
    with reading(filled) as db:
        db.conn.set_trace_callback(asked.append)
        search(filled, query, 20)
        db.conn.set_trace_callback(None)
    (one,) = (sql_ for sql_ in asked if sql_.startswith("SELECT"))
    plan = [str(row[3]) for row in sql.rows(filled, f"EXPLAIN QUERY PLAN {one}")]
    assert [line for line in plan if f"INDEX {index}" in line]
    assert not [line for line in plan if "TEMP B-TREE" in line]
    assert not [line for line in plan if line.startswith("SCAN") and index not in line]


# Counts ---------------------------------------------------------------------------------------------


def test_counts_follow_whatever_adds_reads_saves_and_removes(filled: Store) -> None:
    rows = search(filled, replace(ANY, country="FR"), 100).rows
    marks.mark_read(filled, [rows[0].id, rows[1].id], True, NOW)
    marks.mark_read(filled, [rows[0].id], False, NOW)
    marks.mark_saved(filled, rows[2].id, True, NOW)
    assert counts.count(filled, "FR").unread == 19
    sql.change(filled, "DELETE FROM articles WHERE id IN (?, ?)", rows[1].id, rows[3].id)
    assert (counts.count(filled, "FR").articles, counts.count(filled, "FR").unread) == (18, 18)
    marks.mark_list_read(filled, ArticleQuery(country="FR"), NOW)
    assert counts.count(filled, "FR").unread == 0
    assert counts.check_counts(filled) == ()
    assert counts.total(filled) == 28
    sql.change(filled, "DELETE FROM outlets WHERE id = 'de-c'")
    assert counts.count(filled, "DE").articles == 0
    assert counts.check_counts(filled) == ()


def test_counts_that_are_wrong_are_found_and_worked_out_anew(filled: Store) -> None:
    sql.change(filled, "UPDATE country_counts SET unread = 99 WHERE country = 'FR'")
    sql.change(filled, "INSERT INTO country_counts (country, articles) VALUES ('XX', 1)")
    assert counts.check_counts(filled) == ("FR", "XX")
    counts.recount(filled)
    assert counts.check_counts(filled) == ()
    assert counts.count(filled, "FR").unread == 20


def test_counting_reads_no_article_but_the_newest_of_each_country(filled: Store) -> None:
    asked: list[str] = []
    with reading(filled) as db:
        db.conn.set_trace_callback(asked.append)
        counts.counts(filled)
        db.conn.set_trace_callback(None)
    for one in (sql_ for sql_ in asked if " articles a " in sql_):
        plan = [str(row[3]) for row in sql.rows(filled, f"EXPLAIN QUERY PLAN {one}")]
        assert [line for line in plan if line.startswith("SEARCH a USING INDEX articles_country")]
        scans = [line for line in plan if "TEMP B-TREE" in line or "SCAN" in line]
        assert not [line for line in scans if line != "SCAN c"]  # the counts themselves


def test_nothing_deletes_what_the_reader_keeps(filled: Store) -> None:
    row = search(filled, replace(ANY, country="DE"), 1).rows[0]
    marks.mark_saved(filled, row.id, True, NOW)
    for statement in ("DELETE FROM articles", "DELETE FROM outlets", "DELETE FROM entries"):
        with pytest.raises(Exception, match="the reader keeps this article"):
            sql.change(filled, statement)
    assert counts.total(filled) == 30
