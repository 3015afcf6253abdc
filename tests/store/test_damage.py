"""A damaged or odd store: what is wrong is told and costs itself; nothing wrong is shown as right."""

import random
import shutil
import sqlite3
import zlib
from collections.abc import Callable
from datetime import timedelta, timezone
from pathlib import Path

import pytest

from globe_app.briefing import articles as briefing
from globe_app.errors import GlobeError
from globe_app.geo.countries import Countries
from globe_app.model.health import Finding
from globe_app.model.news import TranslationState
from globe_app.settings import Settings
from globe_app.store import articles, check, commit_record, counts, images, retention
from globe_app.store.db import Store, open_store
from globe_app.store.times import to_time
from globe_app.store.translations import English, source, write_english
from tests import sql
from tests.aged import age_images
from tests.conftest import NOW
from tests.store.kept import keep

FLIPS = 60


def raw(path: Path, statement: str, *args: object) -> None:
    """Change a store behind the program's back."""
    db = sqlite3.connect(path)
    with db:
        db.execute(statement, args)
    db.close()


def found(steps: object) -> list[str]:
    """What a check says is wrong."""
    return [one.says for one in steps if isinstance(one, Finding) and not one.ok]  # type: ignore[attr-defined]


def translate(store: Store, article_id: int) -> None:
    english = English("A bridge", ("One",), (), "A bridge.", "<p>A bridge.</p>", "an engine", ())
    write_english(store, [(source(store, article_id), english)])


@pytest.mark.parametrize("column", ["headline", "url", "language", "image_alt"])
def test_a_text_that_is_no_utf8_costs_itself_and_the_rest_goes_on(
    store: Store, settings: Settings, countries: Countries, column: str
) -> None:
    ids = keep(store, 5)
    raw(
        settings.store,
        f"UPDATE articles SET {column} = CAST(x'4272c3' AS TEXT) WHERE id = ?",
        ids[2],
    )
    assert len(articles.from_country(store, "FR", 10)) == 5
    assert counts.counts(store)[0].articles == 5
    assert briefing.overview(store).articles == 5
    for one in ids:
        whole = articles.article(store, one)
        assert whole.damaged is (one == ids[2] and column == "headline")
    if column == "headline":
        assert any(f"article {ids[2]}:" in one for one in found(check.quick(store)))
        assert any(f"article {ids[2]}:" in one for one in found(check.full(store)))


@pytest.mark.parametrize(
    ("table", "column"),
    [(table, column) for table, columns in {
        "outlets": ("name", "homepage", "language"), "feeds": ("title", "url", "error"),
        "texts": ("author", "summary", "html", "plain"), "entries": ("headline", "url", "key"),
        "facts": ("value",), "mentions": ("country",),
    }.items() for column in columns],
)  # fmt: skip
def test_no_column_of_text_ends_what_reads_it(
    store: Store, settings: Settings, countries: Countries, table: str, column: str
) -> None:
    from globe_app.store import feeds, outlets

    (one, *_) = keep(store, 3)
    retention.set_rule(store, retention.rule(store))
    damage = f"UPDATE {table} SET {column} = CAST(x'fffe4272c3' AS TEXT) WHERE rowid = 1"
    if table == "facts":
        damage = damage.replace("rowid = 1", "name = 'retention'")
    if table == "mentions":
        damage = "INSERT INTO mentions VALUES (1, CAST(x'ff' AS TEXT), 5)"
    raw(settings.store, damage)
    briefing.overview(store)
    outlets.health(store, NOW)
    feeds.sources(store)
    retention.rule(store)
    assert len(briefing.country_brief(store, countries.info("FR")).page.rows) == 3
    whole = briefing.article_page(store, countries, one)
    assert whole.article.damaged is (table == "texts")
    told = found(check.full(store))
    assert bool(told) is (table in ("outlets", "feeds", "texts", "facts") and column != "error")


def test_altered_words_are_told_and_a_damaged_translation_is_not_shown(
    store: Store, settings: Settings
) -> None:
    first, second, third, fourth = keep(store, 4)
    sql.change(store, "UPDATE articles SET language = 'fr'")
    for one in (first, second, third, fourth):
        translate(store, one)
    raw(
        settings.store, "UPDATE texts SET plain = 'Bridge 0 is closed.' WHERE article_id = ?", first
    )
    raw(settings.store, "UPDATE translated_texts SET html = '<p>No bridge.</p>' WHERE article_id = ?",
        second)  # fmt: skip
    raw(settings.store, "DELETE FROM texts WHERE article_id = ?", third)
    assert articles.article(store, first).damaged
    whole = articles.article(store, second)
    assert not whole.damaged
    assert whole.english is None
    assert whole.row.headline == whole.row.original_headline
    assert whole.translation_state is TranslationState.FAILED
    assert articles.article(store, third).damaged
    right = articles.article(store, fourth)
    assert not right.damaged
    assert right.english is not None
    for steps in (check.quick(store), check.full(store)):
        told = found(steps)
        assert any(f"articles {first}, {third}:" in one for one in told), told
        assert any(f"translation of article {second}:" in one for one in told), told


def test_sixty_flipped_bits_show_no_wrong_text_as_right_and_end_in_no_traceback(
    tmp_path: Path, countries: Countries
) -> None:
    whole = tmp_path / "whole.db"
    store = open_store(whole)
    keep(store, 60)
    sql.change(store, "UPDATE articles SET language = 'fr' WHERE id % 2")
    for one in range(1, 20, 2):
        translate(store, one)
    ids = [row.id for row in articles.from_country(store, "FR", 100)]
    right = {one: articles.article(store, one) for one in ids}
    sql.rows(store, "PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    pick, data = random.Random(12), whole.read_bytes()
    told = 0
    for number in range(FLIPS):
        path = tmp_path / f"{number}.db"
        bits = bytearray(data)
        bits[pick.randrange(len(bits))] ^= 1 << pick.randrange(8)
        path.write_bytes(bytes(bits))
        told += _look(path, countries, right)
        path.unlink()
    assert told > 1, "the flips hit something"


def _look(path: Path, countries: Countries, right: dict[int, object]) -> bool:
    """Read everything; whether something was told. Fails where a wrong text is shown as right."""
    told: list[str] = []

    def asked(what: Callable[[], object]) -> None:
        try:
            what()
        except GlobeError as error:
            told.append(str(error))

    try:
        store = open_store(path, read_only=True)
    except GlobeError:
        return True
    try:
        asked(lambda: briefing.overview(store))
        asked(lambda: briefing.country_brief(store, countries.info("FR")))
        for one, good in right.items():
            asked(lambda one=one, good=good: _compare(store, countries, one, good, told))  # type: ignore[misc]
        told += found(check.quick(store))
        told += found(check.full(store))
    finally:
        store.close()
    return bool(told)


def _compare(store: Store, countries: Countries, one: int, good, told: list[str]) -> None:  # type: ignore[no-untyped-def]
    shown = briefing.article_page(store, countries, one).article
    if shown.damaged:
        told.append("damaged")
        return
    words = (
        shown.row.original_headline,
        shown.author,
        shown.summary,
        shown.body_html,
        shown.body_text,
    )
    assert words == (
        good.row.original_headline, good.author, good.summary, good.body_html, good.body_text,
    ), one  # fmt: skip
    assert shown.english in (None, good.english), one


NESTED = "[" * 1_000 + "]" * 1_000
ODD = ["", "{", "NaN", "Infinity", "[NaN, -Infinity]", '{"a": 1}', "5", '"text"', "null", "[[], {}]", NESTED,
       "[" * 200_000, "[1e999]", "[" + "9" * 6_000 + "]"]  # fmt: skip


@pytest.mark.parametrize("odd", ODD, ids=lambda text: text[:12])
def test_odd_json_in_the_store_is_a_default_and_a_word_and_no_traceback(
    store: Store, settings: Settings, countries: Countries, odd: str
) -> None:
    first, second = keep(store, 2)
    sql.change(store, "UPDATE articles SET language = 'fr'")
    translate(store, first)
    translate(store, second)
    raw(settings.store, "UPDATE texts SET summary = ?", odd)
    shown = briefing.article_page(store, countries, first).article
    assert shown.damaged
    assert all(isinstance(one, str) for one in shown.summary)
    raw(settings.store, "UPDATE translated_texts SET summary = ?, blocks = ?", odd, odd)
    assert briefing.article_page(store, countries, second).article.english is None
    raw(
        settings.store,
        "INSERT INTO journal (at, kind, words, packed) VALUES (1, 'stories', 'split', ?)",
        zlib.compress(odd.encode()),
    )
    assert sql.undone(store) == ""
    told = found(check.full(store))
    assert any("translations of article" in one or "translation of article" in one for one in told)


# What was committed ----------------------------------------------------------------------------------


def test_a_damaged_log_is_told_until_a_sync_went_well(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    store = open_store(path)
    keep(store, 5)
    commit_record.note_commit(store, NOW)
    reader = open_store(path, read_only=True)
    with _held(reader):
        keep(store, 12, first=5)
        commit_record.note_commit(store, NOW)
        other = tmp_path / "copy"
        other.mkdir()
        for name in ("s.db", "s.db-wal", "s.db.commits"):
            shutil.copy(tmp_path / name, other / name)
    reader.close()
    store.close()
    log = other / "s.db-wal"
    bits = bytearray(log.read_bytes())
    assert len(bits) > 10_000
    bits[3_000] ^= 1
    log.write_bytes(bytes(bits))
    store = open_store(other / "s.db")
    lost = commit_record.loss(store)
    assert lost is not None
    assert lost.articles == 12
    assert "12 articles are missing" in lost.words
    assert "12 articles are missing" in briefing.missing_articles(store)
    assert any("12 articles are missing" in one for one in found(check.quick(store)))
    commit_record.note_commit(store, NOW)  # an import does not bring them back
    commit_record.note_progress(store, NOW)
    assert commit_record.loss(store) is not None
    commit_record.note_commit(store, NOW, acknowledge=True)
    assert commit_record.loss(store) is None
    (new,) = keep(store, 1, first=40)
    assert new > 17, "ids of lost articles are not given again"
    store.close()


class _held:  # noqa: N801
    """A reader in the middle of something, so that the log cannot be brought into the file."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def __enter__(self) -> None:
        sql.rows(self.store, "BEGIN")
        sql.rows(self.store, "SELECT count(*) FROM articles")

    def __exit__(self, *_: object) -> None:
        sql.rows(self.store, "COMMIT")


def test_a_cleanup_and_a_removed_outlet_are_no_loss(store: Store) -> None:
    keep(store, 10)
    commit_record.note_commit(store, NOW)
    retention.clean_up(store, retention.RetentionRule(days=1), NOW.replace(year=2030))
    assert counts.total(store) == 0
    assert commit_record.loss(store) is None
    sql.change(store, "DELETE FROM outlets")
    assert commit_record.loss(store) is None


def test_the_record_is_the_readers_alone_and_the_log_is_brought_into_the_file(
    store: Store, settings: Settings
) -> None:
    keep(store, 10)
    commit_record.note_commit(store, NOW)
    place = commit_record.path_of(store)
    assert place.stat().st_mode & 0o777 == 0o600
    assert settings.store.with_name("globe.db-wal").stat().st_size == 0
    assert not list(place.parent.glob("*.part"))


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "[" * 4_000, '{"commit": 1}', '{"commit": NaN}',
             '{"commit": Infinity, "entries": 1, "articles": 1, "at": 1}',
             '{"commit": 1e99, "entries": 1, "articles": 1, "at": 1}',
             '{"commit": true, "entries": 1, "articles": 1, "at": 1}',
             '{"commit": -1, "entries": 1, "articles": 1, "at": 1}', "\x00\xff"],
)  # fmt: skip
def test_a_record_that_cannot_be_read_tells_nothing_and_is_made_anew(
    store: Store, text: str
) -> None:
    keep(store, 1)
    commit_record.path_of(store).write_text(text, "latin-1")
    assert commit_record.loss(store) is None
    commit_record.note_commit(store, NOW)
    assert commit_record.loss(store) is None
    assert '"articles": 1' in commit_record.path_of(store).read_text()


def test_a_new_store_at_a_place_knows_nothing_of_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    store = open_store(path)
    keep(store, 3)
    commit_record.note_commit(store, NOW)
    store.close()
    path.unlink()
    store = open_store(path)
    assert commit_record.loss(store) is None
    store.close()


# Images ----------------------------------------------------------------------------------------------

PNG = Path(__file__).resolve().parents[2] / "resources" / "sample" / "images"


def _kept(store: Store, number: int) -> str:
    return images.keep_png(store, sorted(PNG.glob("*.png"))[number].read_bytes())


def test_an_image_kept_but_not_shown_yet_is_not_collected(store: Store, settings: Settings) -> None:
    (one,) = keep(store, 1)
    name = _kept(store, 0)
    other = open_store(settings.store, settings.images)
    assert images.forget_unused(other) == 0
    loose = settings.images / "ab" / "cd"
    loose.parent.mkdir(parents=True)
    loose.write_bytes(b"of a sync that is about to write its row")
    assert images.sweep(other) == 0
    sql.change(store, "UPDATE articles SET image_hash = ? WHERE id = ?", name, one)
    age_images(store)
    assert images.forget_unused(other) == 0
    assert images.sweep(other) == 1
    other.close()


def test_an_image_that_is_kept_again_has_its_time_of_grace_again(store: Store) -> None:
    name = _kept(store, 0)
    age_images(store)
    assert _kept(store, 0) == name
    assert images.forget_unused(store) == 0
    age_images(store)
    assert images.forget_unused(store) == 1


def test_missing_and_cut_off_images_are_told_and_asked_for_again(store: Store) -> None:
    first, second, third = keep(store, 3)
    gone, cut, whole = (_kept(store, n) for n in range(3))
    for one, name in ((first, gone), (second, cut), (third, whole)):
        sql.change(store, "UPDATE articles SET image_hash = ? WHERE id = ?", name, one)
    sql.change(store, "UPDATE articles SET text_state = 'whole' WHERE id = ?", first)
    images.path_of(store.images, gone).unlink()  # type: ignore[union-attr]
    images.path_of(store.images, cut).write_bytes(b"cut")  # type: ignore[union-attr]
    assert set(images.missing(store)) == set(images.missing(store, 200)) == {gone, cut}
    assert any("2 images are missing" in one for one in found(check.quick(store)))
    before = [articles.article(store, one).body_text for one in (first, second, third)]
    assert images.ask_again(store, images.missing(store), NOW) == 2
    assert [articles.article(store, one).body_text for one in (first, second, third)] == before
    assert articles.article(store, first).text_state == "wanted"
    assert articles.article(store, first).picture is None
    assert articles.article(store, third).picture is not None
    assert images.missing(store) == ()


def test_a_whole_folder_of_images_that_is_gone_is_told(store: Store, settings: Settings) -> None:
    (one,) = keep(store, 1)
    sql.change(store, "UPDATE articles SET image_hash = ? WHERE id = ?", _kept(store, 0), one)
    shutil.rmtree(settings.images)
    for steps in (check.quick(store), check.full(store)):
        assert any("1 image is missing" in one for one in found(steps))


def test_the_full_check_reads_images_and_counts(store: Store) -> None:
    (one,) = keep(store, 1)
    name = _kept(store, 0)
    sql.change(store, "UPDATE articles SET image_hash = ? WHERE id = ?", name, one)
    place = images.path_of(store.images, name)
    assert place is not None
    data = bytearray(place.read_bytes())
    data[100] ^= 1
    place.write_bytes(bytes(data))
    sql.change(store, "UPDATE country_counts SET articles = 7")
    told = found(check.full(store))
    assert any("the file is not the one that was stored" in one for one in told)
    assert any("count of FR" in one for one in told)
    assert any("count of FR" in one for one in found(check.quick(store)))


@pytest.mark.parametrize("odd", [2**62, -(2**62), -1])
def test_a_time_that_no_calendar_has_ends_nothing(
    store: Store, settings: Settings, countries: Countries, odd: int
) -> None:
    from globe_app.store import feeds, outlets

    (one,) = keep(store, 1)
    raw(settings.store, "INSERT INTO syncs (began_at, ended_at) VALUES (?1, ?1)", odd)
    raw(settings.store, "UPDATE feeds SET origin = 'reader', next_try_at = ?1, wait_until = ?1,"
        " succeeded_at = ?1, fetched_at = ?1", odd)  # fmt: skip
    raw(settings.store, "UPDATE articles SET published = ?1, first_stored = ?1", odd)
    assert len(feeds.sources(store)) == 1
    assert len(feeds.recent_syncs(store)) == 1
    assert len(outlets.health(store, NOW)) == 1
    assert briefing.article_page(store, countries, one).article.row.id == one
    retention.expired(store, retention.rule(store), NOW)
    retention.last_known_time(store, NOW)
    retention.newest_dated(store, NOW)
    assert found(check.full(store)) == []


def test_the_last_time_of_the_store_can_be_told_in_every_time_zone() -> None:
    for hours in (-12, 14):
        to_time(2**62).astimezone(timezone(timedelta(hours=hours)))
        to_time(-(2**62)).astimezone(timezone(timedelta(hours=hours)))
    far = commit_record.Loss(1, to_time(2**62))
    assert "1 article is missing" in far.words
