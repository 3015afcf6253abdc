"""What lists, filters, the hover card and the palette are filled with, from a real store."""

from dataclasses import replace
from datetime import timedelta

import pytest

from globe_app.briefing import articles, find, sequence
from globe_app.briefing.changes import data_version
from globe_app.geo.countries import Countries
from globe_app.model.article_query import ArticleOrder, ArticleQuery
from globe_app.model.news import Outlet, Picture
from globe_app.model.sequence import Sequence, StoryArticles
from globe_app.pipeline import reader_actions as actions
from globe_app.pipeline.catalogue import import_catalogue, is_new
from globe_app.settings import Settings
from globe_app.store import entries, images, outlets, story_writer
from globe_app.store.db import Store, open_store
from globe_app.store.translations import English, source, write_english
from tests import sql
from tests.conftest import NOW
from tests.store.kept import ONE, keep

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf5001"
    "0003860180c6ac9ac50000000049454e44ae426082"
)


def add(store: Store, outlet: Outlet, count: int, **more: object) -> list[int]:
    """Articles of an outlet, the first the newest; their ids."""
    outlets.keep_outlet(store, outlet)
    start = len(sql.rows(store, "SELECT 1 FROM entries"))
    new = [
        replace(
            ONE, key=f"a{n}", digest=f"a{n}", headline=f"Article {n}",
            published=NOW - timedelta(minutes=n), **more,  # type: ignore[arg-type]
        )
        for n in range(start, start + count)
    ]  # fmt: skip
    return [one.id for one in entries.write_articles(store, outlet, new, NOW)]


WEST = Outlet("fr-west", "Ouest", "FR", "fr")
EAST = Outlet("fr-east", "Est", "FR", "fr")


def test_a_country_s_list_is_narrowed_to_unread_saved_an_outlet_and_a_language(
    store: Store, countries: Countries
) -> None:
    west = add(store, WEST, 3, language="fr")
    east = add(store, EAST, 2, language="en-GB")
    actions.mark_read(store, [west[0], east[0]], True, NOW)
    actions.mark_saved(store, east[1], True, NOW)
    france = countries.info("FR")

    def ids(**narrowed: object) -> set[int]:
        brief = articles.country_brief(store, france, **narrowed)  # type: ignore[arg-type]
        assert brief.from_here == 5
        assert [(one.name, one.articles) for one in brief.outlet_choices] == [
            ("Ouest", 3),
            ("Est", 2),
        ]
        assert [(one.code, one.articles) for one in brief.language_choices] == [
            ("fr", 3),
            ("en", 2),
        ]
        return {row.id for row in brief.page.rows}

    assert ids() == {*west, *east}
    assert ids(unread=True) == {*west[1:], east[1]}
    assert ids(saved=True) == {east[1]}
    assert ids(outlet="fr-east") == set(east)
    assert ids(language="en") == set(east)
    assert ids(outlet="fr-east", unread=True, language="en") == {east[1]}


@pytest.mark.parametrize("about", [False, True])
def test_a_narrowed_list_pages_on_to_its_end(
    store: Store, countries: Countries, about: bool
) -> None:
    ids = add(store, WEST, 30, about=("DE",))
    actions.mark_read(store, ids[::2], True, NOW)
    place = countries.info("DE" if about else "FR")
    brief = articles.country_brief(store, place, about=about, unread=True, limit=4)
    found, more = list(brief.page.rows), brief.page.more
    while more is not None:
        page = articles.listed(store, replace(brief.query, after=more), 4)
        found += page.rows
        more = page.more
    assert [row.id for row in found] == ids[1::2]


def test_the_saved_list_does_not_end_at_two_hundred(store: Store) -> None:
    ids = keep(store, 450)
    for n, one in enumerate(ids):
        sql.change(store, "INSERT INTO reader_state (article_id, saved_at) VALUES (?, ?)", one, n)
    page = articles.saved_page(store)
    found = list(page.rows)
    while page.more is not None:
        page = articles.saved_page(store, after=page.more)
        found += page.rows
    assert [row.id for row in found] == ids[::-1]


def test_a_row_has_the_beginning_of_its_text_in_the_language_of_its_headline(store: Store) -> None:
    (one,) = add(
        store,
        WEST,
        1,
        language="fr",
        body_text="Article 0\n\nLe pont est ouvert.\nDeux\u2028mille.",
    )
    (row,) = articles.story_page(store, "FR").rows
    assert row.excerpt == "Le pont est ouvert. Deux mille."
    english = English("A bridge", (), (), "It is open.", "<p>It is open.</p>", "an engine", ())
    write_english(store, [(source(store, one), english)])
    (row,) = articles.story_page(store, "FR").rows
    assert (row.headline, row.excerpt) == ("A bridge", "It is open.")
    sql.edit(store, one, plain="Le pont est fermé.")
    (row,) = articles.story_page(store, "FR").rows
    assert (row.headline, row.excerpt) == ("Article 0", "Le pont est fermé.")


def test_a_long_text_s_beginning_is_cut_at_a_word(store: Store) -> None:
    add(store, WEST, 1, body_text="word " * 500)
    add(store, EAST, 1, body_text="x" * 5_000)
    rows = articles.story_page(store, "FR").rows
    assert rows[0].excerpt.endswith("word…")
    assert all(len(row.excerpt) <= 202 for row in rows)


def test_a_country_without_articles_has_its_known_outlets_and_what_others_write(
    settings: Settings, store: Store, countries: Countries
) -> None:
    assert is_new(store, settings.resources)
    import_catalogue(store, settings.resources, countries)
    assert not is_new(store, settings.resources)
    add(store, WEST, 2, about=("BB",))
    brief = articles.country_brief(store, countries.info("BB"))
    assert brief.page.rows == ()
    assert brief.known
    assert {one.on for one in brief.known} <= {True, False}
    assert len(brief.meanwhile.rows) == brief.about_here == 2
    actions.switch_outlets(store, [brief.known[0].id], not brief.known[0].on, NOW)
    again = articles.country_brief(store, countries.info("BB")).known
    assert again[0].on is not brief.known[0].on


def test_the_hover_card_has_the_newest_headlines_and_the_newest_picture(store: Store) -> None:
    shown = images.keep_png(store, PNG)
    ids = add(store, WEST, 2)
    pictured = add(store, WEST, 1, picture=Picture(shown))
    add(store, Outlet("de-a", "A", "DE"), 1)
    german = [row.id for row in articles.story_page(store, "DE").rows]
    told = story_writer.write_clusters(store, dict.fromkeys([ids[0], *german], -1), {}).touched
    story_writer.refresh_single_articles(store, told)
    found = articles.hover(store, "FR", NOW)
    assert [row.id for row in found.newest] == ids
    assert pictured[0] not in {row.id for row in found.newest}
    assert (found.image, found.stories, found.count.unread) == (shown, 1, 3)
    assert articles.hover(store, "TD", NOW).newest == ()


# Next and previous -----------------------------------------------------------------------------------


def walk(store: Store, where: Sequence, first: int, by: int) -> list[int]:
    found, at = [first], first
    while at := sequence.neighbour(store, where, at, by):
        found.append(at)
    return found


@pytest.mark.parametrize(
    "query",
    [ArticleQuery(country="FR"), ArticleQuery(about="DE"), ArticleQuery(country="FR", language="en"),
     ArticleQuery(order=ArticleOrder.LAST_SAVED), ArticleQuery(country="FR", outlet="fr-west")],
    ids=str,
)  # fmt: skip
def test_next_and_previous_go_through_a_list_in_its_order(
    store: Store, query: ArticleQuery
) -> None:
    ids = add(store, WEST, 12, about=("DE",))
    sql.change(store, "UPDATE articles SET published = 1700000000 WHERE id % 3 = 0")
    sql.change(
        store, "INSERT INTO reader_state (article_id, saved_at) SELECT id, 5 + id % 4 FROM articles"
    )
    listed = [row.id for row in articles.listed(store, query).rows]
    assert set(listed) == set(ids)
    assert walk(store, query, listed[0], 1) == listed
    assert walk(store, query, listed[-1], -1) == listed[::-1]
    assert sequence.neighbour(store, query, listed[2], 3) == listed[5]
    assert sequence.neighbour(store, query, listed[2], -9) == listed[0]
    assert sequence.neighbour(store, query, 0, 1) == 0


def test_the_next_unread_article_is_after_this_one_or_else_from_the_beginning(store: Store) -> None:
    ids = add(store, WEST, 6)
    query = ArticleQuery(country="FR")
    actions.mark_read(store, [ids[0], ids[2], ids[3]], True, NOW)
    assert sequence.next_unread(store, query, ids[1]) == ids[4]
    assert sequence.next_unread(store, query, ids[5]) == ids[1]
    assert sequence.next_unread(store, query) == ids[1]
    actions.mark_list_read(store, query, NOW)
    assert sequence.next_unread(store, query, ids[1]) == 0


def test_a_story_s_articles_are_stepped_through_oldest_first(store: Store) -> None:
    ids = add(store, WEST, 4)
    (story,) = story_writer.write_clusters(store, dict.fromkeys(ids, -1), {}).touched
    told = StoryArticles(story)
    assert walk(store, told, ids[-1], 1) == ids[::-1]
    actions.mark_read(store, ids[1:], True, NOW)
    assert sequence.next_unread(store, told, ids[2]) == ids[0]
    assert sequence.next_unread(store, told, ids[0]) == 0
    assert sequence.neighbour(store, StoryArticles(999), ids[0], 1) == 0


# The palette -----------------------------------------------------------------------------------------


def test_a_place_that_nobody_lists_is_told_with_the_country_it_belongs_to(
    store: Store, countries: Countries
) -> None:
    add(store, Outlet("no-a", "Avis", "NO"), 12)
    (found,) = find.find(store, countries, "svalbard").unlisted
    assert (found.name, found.country, found.articles) == ("Svalbard", "NO", 12)
    (found,) = find.find(store, countries, "greenland").unlisted
    assert (found.name, found.code, found.country) == ("Greenland", "GL", "DK")
    assert find.find(store, countries, "greenland").countries == ()


def test_a_territory_with_outlets_of_its_own_is_a_country_like_any_other(
    store: Store, countries: Countries
) -> None:
    add(store, Outlet("gl-a", "Avisi", "GL"), 2)
    found = find.find(store, countries, "greenland")
    assert [(one.code, one.articles) for one in found.countries] == [("GL", 2)]
    assert found.unlisted == ()


def test_outlets_are_found_by_name_latin_name_and_words_in_it(
    store: Store, countries: Countries
) -> None:
    add(store, Outlet("jp-n", "七つ石日報", "JP", "ja", "https://nanatsuishi.example/"), 3)
    add(store, Outlet("ke-a", "Acacia & Rail", "KE"), 1)
    outlets.keep_outlet(store, Outlet("ke-b", "Railway News", "KE"))
    outlets.switch(store, ["ke-b"], False)
    (one,) = find.find(store, countries, "nanat").outlets
    assert (one.latin, one.articles, one.country) == ("Nanatsuishi", 3, "JP")
    assert [one.id for one in find.find(store, countries, "七つ").outlets] == ["jp-n"]
    assert [one.id for one in find.find(store, countries, "rail").outlets] == ["ke-a", "ke-b"]
    assert find.find(store, countries, "  ").outlets == ()
    assert find.find(store, countries, "\0" * 400_000).countries == ()


def test_countries_are_found_with_what_is_stored_of_them(
    store: Store, countries: Countries
) -> None:
    ids = add(store, Outlet("ke-a", "Acacia", "KE"), 3)
    actions.mark_read(store, ids[:1], True, NOW)
    (hit,) = find.find(store, countries, "kenya").countries
    assert (hit.articles, hit.unread, hit.outlets) == (3, 2, 1)


def test_what_another_program_stores_is_noticed(store: Store, settings: Settings) -> None:
    before = data_version(store)
    keep(store, 1)
    assert data_version(store) == before, "what this one writes itself is no news"
    other = open_store(settings.store, settings.images)
    keep(other, 1, first=1)
    other.close()
    assert data_version(store) != before
