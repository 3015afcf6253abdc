"""Which of several declarations of a language counts, and that it is what an article is stored with."""

import pytest

from globe_app.feeds.parse import parse_feed
from globe_app.geo.countries import Countries
from globe_app.model.news import Outlet
from globe_app.pipeline.declared_language import declared_language
from globe_app.pipeline.detect_languages import detect_languages, usual_language
from globe_app.pipeline.ingest import keep_feed
from globe_app.store.db import Store
from tests import sql
from tests.conftest import NOW

SPANISH = "El gobierno anunció el martes nuevas medidas contra la inflación, y los sindicatos las rechazan."


@pytest.mark.parametrize(("entry", "feed", "outlet", "expected"), [
    ("", "", "", ""), ("", "", "fr", "fr"), ("", "fr", "", "fr"), ("fr", "fr", "", "fr"),
    ("fr", "en", "de", "fr"),  # what an item says of itself counts most
    ("en", "fr", "fr", "en"),
    ("en-US", "en-US", "es", "es"), ("", "en-us", "es", "es"),  # software says English unasked
    ("", "en", "en-GB", "en-GB"), ("", "en-GB", "", "en-GB"), ("", "en", "", "en"),
    ("", "fr", "en", "fr"),  # an outlet with a feed in another language
    ("", "pt", "pt-BR", "pt-BR"), ("", "pt-PT", "pt-BR", "pt-BR"), ("", "pt-BR", "pt", "pt-BR"),
    ("", "hr", "bs", "bs"), ("", "sr", "cnr", "cnr"), ("", "sr", "sr-Latn", "sr-Latn"),
    ("", "no", "nn", "nn"), ("", "nb-NO", "no", "no"), ("", "zh-CN", "zh-Hant", "zh-Hant"),
    ("mi", "en", "en", "mi"), ("", "en", "mi", "mi"),
])  # fmt: skip
def test_the_item_counts_then_the_feed_save_where_it_says_english(
    entry: str, feed: str, outlet: str, expected: str
) -> None:
    assert declared_language(entry, feed, outlet) == expected


def item(n: int, headline: str, text: str, more: str = "") -> str:
    return (
        f"<item {more}><title>{headline}</title><guid isPermaLink='false'>{n}</guid>"
        f"<description>{text}</description></item>"
    )


def languages(
    store: Store, countries: Countries, language: str, outlet: str, *items: str
) -> list[str]:
    """The languages that the items of a feed are stored with, once they are detected."""
    data = (
        f"<rss version='2.0'><channel><title>T</title><language>{language}</language>"
        f"{''.join(items)}</channel></rss>"
    )
    paper = Outlet("paper", "Paper", "FR", outlet)
    keep_feed(store, countries, parse_feed(data.encode(), "x"), paper, NOW)
    list(detect_languages(store, NOW, lambda: False))
    return [row[0] for row in sql.rows(store, "SELECT language FROM articles ORDER BY id DESC")]


def test_an_item_in_another_language_is_stored_in_its_own(
    store: Store, countries: Countries
) -> None:
    found = languages(
        store, countries, "en", "en",
        item(1, "Bridge shut", "The old bridge is shut until spring, the mayor said on Tuesday."),
        item(2, "Le pont", "Fermé", "xml:lang='fr'"),
        item(3, "Medidas", SPANISH),
    )  # fmt: skip
    assert found == ["en", "fr", "es"]


def test_a_feed_that_is_english_by_mistake_is_read_as_its_outlets(
    store: Store, countries: Countries
) -> None:
    found = languages(store, countries, "en-us", "es", item(1, "Messi", ""), item(2, "x", SPANISH))
    assert found == ["es", "es"]


def test_short_headlines_of_a_language_unknown_to_the_detector_stay(
    store: Store, countries: Countries
) -> None:
    assert languages(store, countries, "mi", "mi", item(1, "Te Karere", "")) == ["mi"]


@pytest.mark.parametrize("declared", ["en-us", ""])
def test_a_headline_of_names_is_in_what_its_outlet_usually_writes(
    store: Store, countries: Countries, declared: str
) -> None:
    long = [item(n, f"Noticia {n}", f"{SPANISH} {n}") for n in range(6)]
    short = [item(20, "Barcelona 2-1 Sevilla", ""), item(21, "Champions League", "")]
    assert languages(store, countries, declared, "", *short, *long) == ["es"] * 8


@pytest.mark.parametrize(("found", "expected"), [
    ([], ""), (["es"] * 3, ""), (["es"] * 4, "es"), (["es"] * 8 + ["en"] * 2, "es"),
    (["es"] * 7 + ["en"] * 3, ""), ([""] * 9, ""), (["pt-BR"] * 5 + ["pt"], "pt-BR"),
])  # fmt: skip
def test_an_outlets_usual_language_is_that_of_most_of_its_articles(
    found: list[str], expected: str
) -> None:
    assert usual_language(found) == expected
