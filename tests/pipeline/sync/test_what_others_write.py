"""Feeds and pages as servers in other countries send them, synced over a real connection."""

from datetime import UTC, datetime
from pathlib import Path

from globe_app.store.db import Store
from globe_app.store.times import to_time
from tests import sql
from tests.pipeline.sync.conftest import MakeSites, Syncs
from tests.pipeline.sync.sites import Answer, Sites

RUSSIAN = "Мост через реку закрыт на ремонт"
SENTENCE = "Der Gemeinderat hat die Brücke über die Mündung gesperrt, weil Prüfer Risse fanden. "


def catalogue(path: Path, country: str, language: str, url: str) -> Path:
    """A catalogue of one outlet."""
    path.write_text(
        "id,name,country,language,feed_url,homepage,ownership,default\n"
        f"paper,Paper,{country},{language},{url},,,1\n"
    )
    return path


def stored(store: Store) -> list[tuple[str, datetime, bool]]:
    """(headline, published, whether dated) of each article, the newest first."""
    rows = sql.rows(
        store, "SELECT headline, published, dated FROM articles ORDER BY published DESC"
    )
    return [(headline, to_time(at), bool(dated)) for headline, at, dated in rows]


def test_the_charset_of_the_answer_and_the_zone_of_the_country_count(
    sites: MakeSites, sync: Syncs, store: Store, tmp_path: Path
) -> None:
    def answer(here: Sites, site: int, path: str) -> Answer:
        body = (
            "<rss version='2.0'><channel><title>T</title>"
            f"<item><title>{RUSSIAN}</title><guid>1</guid>"
            "<pubDate>Вт, 24 ноя 2026 18:07:41 MSK</pubDate></item>"
            "<item><title>Вторая</title><guid>2</guid><pubDate>24.11.2026 12:00</pubDate></item>"
            "<item><title>Третья</title><guid>3</guid><pubDate>вчера</pubDate></item></channel></rss>"
        )
        return Answer(body.encode("koi8-r"), "text/xml; charset=koi8-r")

    made = sites(answer)
    now = datetime(2026, 11, 24, 23, 59, tzinfo=UTC)
    sync(catalogue=catalogue(tmp_path / "c.csv", "RU", "ru", made.url(0, "/feed.xml")))
    assert stored(store) == [
        ("Третья", now, False),
        (RUSSIAN, datetime(2026, 11, 24, 15, 7, 41, tzinfo=UTC), True),
        ("Вторая", datetime(2026, 11, 24, 12, 0, tzinfo=UTC), True),
    ]


def test_a_short_zone_name_means_what_it_means_in_the_outlets_country(
    sites: MakeSites, sync: Syncs, store: Store, tmp_path: Path
) -> None:
    body = (
        "<rss version='2.0'><channel><title>T</title><language>en-us</language><item><title>A</title>"
        "<guid>1</guid><pubDate>Tue, 24 Nov 2026 17:07:41 IST</pubDate></item>"
        "<item><title>B</title><guid>2</guid><pubDate>05/11/2026 10:00</pubDate></item></channel></rss>"
    )
    made = sites(lambda *_: Answer(body.encode(), "text/xml"))
    sync(catalogue=catalogue(tmp_path / "c.csv", "IL", "he", made.url(0, "/feed.xml")))
    assert stored(store) == [
        ("A", datetime(2026, 11, 24, 15, 7, 41, tzinfo=UTC), True),
        ("B", datetime(2026, 11, 5, 10, 0, tzinfo=UTC), True),
    ]


def test_a_page_is_read_by_the_charset_of_its_answer_without_a_word_in_it(
    sites: MakeSites, sync: Syncs, store: Store, tmp_path: Path
) -> None:
    def answer(here: Sites, site: int, path: str) -> Answer:
        if path == "/page":
            text = "".join(f"<p>{n}. {SENTENCE * 4}</p>" for n in range(12))
            page = f"<html><head><title>Brücke</title></head><body><article><h1>Brücke</h1>{text}</article>"
            return Answer(page.encode("iso-8859-1"), "text/html; charset=ISO-8859-1")
        body = (
            "<rss version='2.0'><channel><title>T</title><item><title>Br&#252;cke gesperrt</title>"
            f"<link>{here.url(0, '/page')}</link><description>Kurz.</description></item></channel></rss>"
        )
        return Answer(body.encode(), "text/xml")

    made = sites(answer)
    sync(catalogue=catalogue(tmp_path / "c.csv", "DE", "de", made.url(0, "/feed.xml")))
    ((text,),) = sql.rows(store, "SELECT plain FROM texts")
    assert SENTENCE.strip() in text
    assert "\ufffd" not in text
