"""What was acknowledged is kept: what a cleanup removes, what it never does, and having it back."""

import json
import zlib
from datetime import timedelta

import pytest

from globe_app.model.retention import CountedFrom, RetentionRule
from globe_app.settings import Settings
from globe_app.store import articles, counts, marks, packed_articles, removals, retention
from globe_app.store.db import Store, check, open_store
from tests import sql
from tests.conftest import NOW
from tests.store.kept import keep

LATER = NOW + timedelta(days=100)
BY_DATE = RetentionRule(90, counted_from=CountedFrom.PUBLISHED)


def ids_of(store: Store) -> set[int]:
    return {row.id for row in articles.from_country(store, "FR", 1_000)}


@pytest.mark.parametrize("mark", ["saved", "unread", "noted"])
def test_what_the_reader_keeps_while_a_cleanup_runs_stays(
    store: Store, settings: Settings, monkeypatch: pytest.MonkeyPatch, mark: str
) -> None:
    ids = keep(store, 30)
    monkeypatch.setattr(retention, "BATCH", 10)
    other = open_store(settings.store, settings.images)
    kept = ids[25]
    batches = []

    def marking(opened: Store):  # type: ignore[no-untyped-def]
        if len(batches) == 2:  # two batches are gone, the third has not begun
            if mark == "saved":
                marks.mark_saved(other, kept, True, NOW)
            elif mark == "unread":
                marks.mark_read(other, [kept], False, NOW)
            else:
                sql.change(
                    other, "INSERT INTO reader_state (article_id, note) VALUES (?, 'mine')", kept
                )
        batches.append(1)
        return writing(opened)

    writing = retention.writing
    monkeypatch.setattr(retention, "writing", marking)
    assert retention.clean_up(store, RetentionRule(), LATER) == 29
    other.close()
    assert ids_of(store) == {kept}


def test_what_was_imported_today_is_not_old_however_old_its_date(store: Store) -> None:
    years_ago = NOW - timedelta(days=1500)
    keep(store, 55, published=years_ago)
    assert retention.clean_up(store, retention.rule(store), NOW + timedelta(hours=1)) == 0
    assert retention.expired(store, BY_DATE, NOW).articles == 55
    assert retention.expired(store, retention.rule(store), NOW + timedelta(days=91)).articles == 55
    retention.set_rule(store, BY_DATE)
    assert retention.rule(store) == BY_DATE
    assert retention.clean_up(store, retention.rule(store), NOW) == 55


def test_new_articles_are_old_at_once_only_by_a_rule_of_their_date() -> None:
    assert retention.kept_from(RetentionRule(90), NOW) is None
    assert retention.kept_from(BY_DATE, NOW) == NOW - timedelta(days=90)


@pytest.mark.parametrize(
    "stored",
    ["", "null", "[]", "[[[", "[" * 5_000, "{", '{"days": Infinity}', '{"days": NaN}', '{"days": -1}',
     '{"days": 1e400}', '{"gigabytes": NaN}', '{"gigabytes": "much"}', '{"days": {}}',
     '{"counted_from": 5}', '{"days": ' + "9" * 5_000 + "}"],
)  # fmt: skip
def test_an_odd_rule_in_the_store_is_the_default(store: Store, stored: str) -> None:
    sql.change(store, "INSERT OR REPLACE INTO facts VALUES ('retention', ?)", stored)
    assert retention.rule(store) == RetentionRule()


@pytest.mark.parametrize("stored", ["", "x", "-5", "9" * 40, "²", "1e9", "NaN"])
def test_odd_times_of_the_clock_in_the_store_are_none(store: Store, stored: str) -> None:
    sql.change(store, "INSERT OR REPLACE INTO facts VALUES ('clock_trusted', ?)", stored)
    sql.change(store, "INSERT OR REPLACE INTO facts VALUES ('retention_restart', ?)", stored)
    keep(store, 3)
    assert retention.last_known_time(store, LATER) == NOW
    assert retention.expired(store, RetentionRule(), LATER).articles == 3


def test_after_a_jump_of_the_clock_what_is_stored_counts_as_stored_then(store: Store) -> None:
    keep(store, 12, stored=NOW - timedelta(days=5 * 365))
    retention.note_clock(store, NOW, restart=True)
    assert retention.expired(store, RetentionRule(), NOW + timedelta(days=80)).articles == 0
    assert retention.expired(store, RetentionRule(), NOW + timedelta(days=91)).articles == 12


def test_times_of_a_clock_that_was_ahead_are_put_right(store: Store) -> None:
    ahead = NOW + timedelta(days=200)
    (one,) = keep(store, 1, stored=ahead, published=ahead)
    sql.change(store, "UPDATE articles SET dated = 0")
    (dated,) = keep(store, 1, stored=ahead, published=NOW - timedelta(days=1), first=1)
    retention.note_clock(store, NOW, restart=False)
    assert articles.article(store, one).row.published == NOW
    assert articles.article(store, one).first_stored == NOW
    assert articles.article(store, dated).row.published == NOW - timedelta(days=1)


def test_a_cleanup_is_undone_with_every_row(store: Store) -> None:
    ids = keep(store, 5)
    marks.mark_read(store, ids[:2], True, NOW)
    before = [articles.article(store, one) for one in ids]
    assert retention.clean_up(store, RetentionRule(), LATER) == 5
    assert counts.total(store) == 0
    done = retention.restore(store)
    assert (done.articles, done.damaged) == (5, ())
    assert [articles.article(store, one) for one in ids] == before
    assert counts.check_counts(store) == ()
    assert check(store) == ()


def _packed(store: Store, article_id: int) -> dict[str, list[list[object]]]:
    packed = sql.value(store, "SELECT packed FROM removed WHERE article_id = ?", article_id)
    found = json.loads(zlib.decompress(packed))
    assert isinstance(found, dict)
    return found


def _spoil(store: Store, article_id: int, value: bytes) -> None:
    sql.change(store, "UPDATE removed SET packed = ? WHERE article_id = ?", value, article_id)


def _with(table: str, column: int, value: object):  # type: ignore[no-untyped-def]
    def change(rows: dict[str, list[list[object]]]) -> bytes:
        rows[table][0][column] = value
        return zlib.compress(json.dumps(rows).encode())

    return change


DAMAGE = {
    "not compressed": lambda rows: b"no zlib",
    "cut off": lambda rows: zlib.compress(json.dumps(rows).encode())[:-9],
    "not JSON": lambda rows: zlib.compress(b"{"),
    "nested": lambda rows: zlib.compress(b"[" * 100_000),
    "a list": lambda rows: zlib.compress(b"[]"),
    "another table": lambda rows: zlib.compress(
        json.dumps({**rows, "articles; DROP TABLE facts": []})
        .encode()
        .replace(b'"texts"', b'"txts"')
    ),
    "more columns": lambda rows: zlib.compress(
        json.dumps({**rows, "texts": [[*rows["texts"][0], 1]]}).encode()
    ),
    "no entry": lambda rows: zlib.compress(json.dumps({**rows, "entries": []}).encode()),
    "another article's rows": _with("articles", 0, 1),
    "a number too large": _with("articles", 3, 2**70),
    "text for a number": _with("articles", 3, "yesterday"),
    "a lone surrogate": _with("texts", 1, "\ud800"),
    "NaN": _with("articles", 3, float("nan")),
    "a bad digest": _with("texts", 5, {"hex": "zz"}),
    "a list for a text": _with("texts", 4, [1]),
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_a_damaged_removed_row_costs_itself_and_is_named(store: Store, kind: str) -> None:
    ids = keep(store, 3)
    before = [articles.article(store, one) for one in ids]
    retention.clean_up(store, RetentionRule(), LATER)
    _spoil(store, ids[1], DAMAGE[kind](_packed(store, ids[1])))
    done = retention.restore(store)
    assert (done.articles, done.damaged) == (2, (ids[1],))
    assert [articles.article(store, one) for one in (ids[0], ids[2])] == [before[0], before[2]]
    assert counts.total(store) == 2
    assert check(store) == ()
    assert sql.value(store, "SELECT count(*) FROM facts") >= 0


def test_a_removed_row_that_unpacks_to_gigabytes_is_damaged(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    (one,) = keep(store, 1)
    retention.clean_up(store, RetentionRule(), LATER)
    monkeypatch.setattr(packed_articles, "MAX_BYTES", 1_000_000)
    packer = zlib.compressobj(9)
    _spoil(store, one, packer.compress(b" " * 40_000_000) + packer.flush())
    assert retention.restore(store).damaged == (one,)


def test_what_came_again_meanwhile_is_not_overwritten(store: Store) -> None:
    (one,) = keep(store, 1)
    retention.clean_up(store, RetentionRule(), LATER)
    sql.change(store, "DELETE FROM entries WHERE id = ?", one)
    (again,) = keep(store, 1, stored=LATER)
    assert again > one, "an id is never given twice"
    done = retention.restore(store)
    assert (done.articles, done.damaged) == (0, ())
    assert ids_of(store) == {again}
    assert check(store) == ()


def test_what_a_sync_may_remove_unasked_is_a_tenth(store: Store) -> None:
    keep(store, 35)
    most = retention.most_unasked(store)
    assert most == 3
    assert retention.expired(store, RetentionRule(), LATER).unasked == 3
    assert removals.clean_up_after_sync(store, RetentionRule(), LATER, most) == 3
    assert counts.total(store) == 32


def test_cleaning_up_does_not_wait_for_a_reader_to_shrink_the_file(
    store: Store, settings: Settings
) -> None:
    keep(store, 400)
    other = open_store(settings.store, settings.images, read_only=True)
    sql.rows(other, "SELECT count(*) FROM articles")
    assert retention.clean_up(store, RetentionRule(), LATER) == 400
    retention.forget_removed(store, NOW)
    other.close()


def test_the_oldest_are_found_by_an_index(store: Store) -> None:
    plan = " ".join(
        str(row[3])
        for row in sql.rows(
            store, "EXPLAIN QUERY PLAN SELECT id FROM articles WHERE first_stored < 5 AND sample = 0"
            " ORDER BY first_stored, id",
        )
    )  # fmt: skip
    assert "articles_stored" in plan
    assert "SCAN" not in plan
    assert "TEMP B-TREE" not in plan
