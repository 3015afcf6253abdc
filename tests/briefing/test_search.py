"""What a search gives to show: words found as written, counts, what is missing."""

from dataclasses import replace

import pytest

from globe_app import cldr
from globe_app.briefing.search import find_articles, names_of
from globe_app.geo.countries import Countries
from globe_app.geo.country_names import load_country_names
from globe_app.model.article_query import ArticleOrder
from globe_app.model.news import Outlet, Translation
from globe_app.model.search import Excerpt, SearchPage
from globe_app.settings import Settings
from globe_app.store import entries, outlets
from globe_app.store.db import Store
from globe_app.text.query_language import Names
from tests.conftest import NOW
from tests.store.kept import ONE
from tests.store.test_text_search import write

TOKYO = Outlet("jp-news", "東京新報", "JP", "ja", latin="Tokyo Shinpo")
CAIRO = Outlet("eg-news", "Nile", "EG", "ar")


@pytest.fixture
def names(store: Store, countries: Countries, settings: Settings) -> Names:
    return names_of(store, countries, load_country_names(settings.resources / "geo"))


def find(store: Store, names: Names, typed: str, *, typing: bool = False) -> SearchPage:
    return find_articles(store, names, typed, NOW, typing=typing)


def marked(excerpt: Excerpt | None) -> list[str]:
    assert excerpt is not None
    return [excerpt.text[begin:end] for begin, end in excerpt.found]


@pytest.fixture
def told(store: Store) -> list[int]:
    """An article in Japanese and one in Arabic, each in English too."""
    ids = []
    for outlet, headline, body in (
        (TOKYO, "新しい橋", "市長は新しい橋を来年ひらくと話した。" * 20),
        (CAIRO, "جِسر جديد", "قال المحافظ إن الجسر الجديد سيفتح." * 20),
    ):
        outlets.keep_outlet(store, outlet)
        new = replace(
            ONE, headline=headline, body_text=body, language=outlet.language, key=outlet.id,
            english=Translation("A new bridge", (), "<p>…</p>"),
            english_text="Officials spoke. " * 12 + "The bridge opens next year, the mayor said.",
        )  # fmt: skip
        ids += [one.id for one in entries.write_articles(store, outlet, [new], NOW)]
    return ids


def test_words_are_shown_in_the_english_and_in_the_original_where_they_are(
    store: Store, names: Names, told: list[int]
) -> None:
    (hit,) = find(store, names, "橋").hits
    assert (hit.row.id, hit.english) == (told[0], None)
    assert set(marked(hit.original)) == {"橋"}
    assert hit.original is not None
    assert (hit.original.language, hit.original.right_to_left) == ("ja", False)
    (hit,) = find(store, names, "الجسر").hits
    assert hit.original is not None
    assert (set(marked(hit.original)), hit.original.right_to_left) == ({"الجسر"}, True)
    hits = find(store, names, '"next year" bridge').hits
    assert {hit.row.id for hit in hits} == set(told)
    assert set(marked(hits[0].english)) == {"bridge", "next year"}
    assert [hits[0].row.headline[a:b] for a, b in hits[0].headline] == ["bridge"]
    assert hits[0].english is not None
    assert hits[0].english.text.startswith("…")
    assert len(hits[0].english.text) < 300


@pytest.mark.parametrize(
    ("typed", "together"),
    [
        ('relief "red cross"', {"Red Cross"}),
        ('cross "relief convoy"', {"cross", "relief convoy"}),
        ("red harbour", {"Red", "harbour"}),
        ('"red cross" OR harbour', {"Red Cross", "harbour"}),
        ("relief OR nothing", {"relief"}),
    ],
)
def test_the_place_of_a_phrase_or_where_all_words_stand_together_is_shown(
    store: Store, names: Names, typed: str, together: set[str]
) -> None:
    body = (
        "A red flag and relief at last. " + "Nobody spoke of it. " * 30
        + "Trucks of the Red Cross reached the harbour. " + "Nobody spoke of it. " * 30
        + "A relief convoy may cross. " + "Nobody spoke of it. " * 30
    )  # fmt: skip
    outlets.keep_outlet(store, TOKYO)
    new = replace(ONE, headline="News", body_text=body, language="en", key="k")
    entries.write_articles(store, TOKYO, [new], NOW)
    (hit,) = find(store, names, typed).hits
    assert together <= set(marked(hit.english))


def test_names_of_countries_languages_and_outlets_are_known_in_other_languages(
    store: Store, names: Names, told: list[int]
) -> None:
    for typed in (
        "country:japan", "country:日本", "country:JP", "country:Japón", "lang:japanese", "lang:ja",
        "outlet:tokyo", 'outlet:"Tokyo Shinpo"', "outlet:東京新報", "outlet:jp-news",
    ):  # fmt: skip
        assert [hit.row.id for hit in find(store, names, typed).hits] == told[:1], typed
    for typed in ("country:atlantis", "lang:klingon", "outlet:nobody"):
        (problem,) = find(store, names, typed).problems
        assert (problem.start, problem.end) == (0, len(typed))


def test_a_language_may_be_named_in_the_language_of_the_interface(
    store: Store, names: Names, told: list[int], settings: Settings
) -> None:
    cldr.install(cldr.read_locale(settings.resources / "i18n", "es"))
    try:
        assert [hit.row.id for hit in find(store, names, "lang:árabe").hits] == told[1:]
    finally:
        cldr.install(cldr.ENGLISH)


def test_what_is_found_is_counted_by_country_and_language(
    store: Store, names: Names, told: list[int]
) -> None:
    write(store, "A bridge")
    page = find(store, names, "bridge")
    assert (page.total, page.counted) == (3, True)
    assert page.countries == {"EG": 1, "FR": 1, "JP": 1}
    assert page.languages == {"ar": 1, "en": 1, "ja": 1}


def test_where_nothing_is_found_the_words_that_no_article_has_are_told(
    store: Store, names: Names, told: list[int]
) -> None:
    page = find(store, names, "bridge zeppelin 橋梁")
    assert page.hits == ()
    assert [page.typed[one.start : one.end] for one in page.missing] == ["zeppelin", "橋梁"]


def test_the_last_word_may_go_on_while_it_is_typed_and_only_then(
    store: Store, names: Names, told: list[int]
) -> None:
    assert len(find(store, names, "bridge offic", typing=True).hits) == 2
    assert find(store, names, "bridge offic").hits == ()
    assert find(store, names, "bridge offic ", typing=True).hits == ()
    assert len(find(store, names, '"the may', typing=True).hits) == 2


def test_a_page_goes_on_where_the_last_one_ended(store: Store, names: Names) -> None:
    write(store, *(f"bridge {n}" for n in range(7)))
    for order in (ArticleOrder.NEWEST, ArticleOrder.RELEVANCE):
        first = find_articles(store, names, "bridge", NOW, order=order, limit=4)
        rest = find_articles(store, names, "bridge", NOW, order=order, limit=4, after=first.more)
        assert len({hit.row.id for hit in (*first.hits, *rest.hits)}) == 7
        assert rest.more is None


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("bridge OR is:saved", True), ("is:saved OR is:unread", True), ("country:JP OR bridge", True),
        ("bridge OR -river", True), ("bridge OR river", False), ("country:JP OR country:EG", False),
        ("bridge OR", False), ("OR bridge", False), ("bridge or is:saved", False),
    ],
)  # fmt: skip
def test_an_or_that_would_not_be_obeyed_is_pointed_to(
    store: Store, names: Names, told: list[int], typed: str, said: bool
) -> None:
    problems = find(store, names, typed).problems
    assert [typed[one.start : one.end] for one in problems] == (["OR"] if said else [])
