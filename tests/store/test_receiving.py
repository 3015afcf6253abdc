"""What a feed brings beside what is stored: which entries are one article, and which are two."""

import multiprocessing
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from globe_app.feeds.parse import parse_feed
from globe_app.geo.countries import Countries, load_countries
from globe_app.model.entries import SeenEntry, Verdict
from globe_app.model.news import Entry, ImportReport, Listing, Outlet, Picture, TextState
from globe_app.pipeline import ingest
from globe_app.pipeline.judge import article_of, judge
from globe_app.settings import Settings
from globe_app.store import articles, entries, feeds, revisions, subscriptions
from globe_app.store.db import Store, check, open_store
from globe_app.store.pages import PageOutcome, PageText, stored_html, write_page
from globe_app.text.near_duplicates import near, simhash
from tests import sql
from tests.conftest import NOW, rss

PAPER = Outlet("fr-paper", "Paper", "FR", "en")
Receive = Callable[..., ImportReport]
LONG = " ".join(
    f"Sentence {n} tells what the harbour master saw on day {n * 7}." for n in range(30)
)
OTHER = " ".join(f"Line {n} is on the price of wheat in the year {1900 + n}." for n in range(30))


def item(title: str, *, guid: str = "", link: str = "", text: str = "", day: int = 5) -> str:
    """An item of an RSS feed."""
    parts = [f"<title>{title}</title>"]
    parts += [f"<guid isPermaLink='false'>{guid}</guid>"] if guid else []
    parts += [f"<link>{link}</link>"] if link else []
    parts += [f"<description>{text}</description>"] if text else []
    return "".join([*parts, f"<pubDate>{day:02} Nov 2026 10:00:00 GMT</pubDate>"])


@pytest.fixture
def receive(store: Store, countries: Countries) -> Receive:
    """Stores items as a fetched feed of the outlet (`feed`: which of its feeds)."""
    listing = Listing(PAPER, ("https://paper.example/1", "https://paper.example/2"), True)
    subscriptions.subscribe(store, [listing])
    ids = [one.feed_id for one in feeds.sources(store)]

    def one(*items: str, feed: int = 0) -> ImportReport:
        parsed = parse_feed(rss(*items), "test")
        return ingest.keep_entries(store, countries, parsed, PAPER, NOW, ids[feed])[1]

    return one


def headlines(store: Store) -> list[str]:
    return sorted(row.headline for row in articles.from_country(store, "FR", 500))


def changed(report: ImportReport) -> tuple[int, int]:
    return report.added, report.updated


# One article or two ---------------------------------------------------------------------------------


def test_one_story_under_two_guids_is_one_article_and_stays_so(
    store: Store, receive: Receive
) -> None:
    link = "https://paper.example/comet"
    both = (
        item("Comet seen", guid=f"{link}#0", link=link, text="It was bright."),
        item("Comet seen", guid=f"{link}#3", link=link, text="It was very bright.", day=4),
    )
    assert changed(receive(*both)) == (1, 0)
    assert changed(receive(*both)) == (0, 0)  # nor do the two overwrite each other for ever
    assert headlines(store) == ["Comet seen"]


def test_an_article_whose_guid_changes_is_followed_under_the_new_one(
    store: Store, receive: Receive
) -> None:
    link = "https://paper.example/comet"
    receive(item("Comet seen", guid="old", link=link, text="First."))
    assert changed(receive(item("Comet seen", guid="new", link=link, text="Second."))) == (0, 1)
    assert changed(receive(item("Comet lost", guid="new", link=link, text="Third."))) == (0, 1)
    assert headlines(store) == ["Comet lost"]


def test_the_same_guid_in_two_feeds_of_an_outlet_names_two_articles(
    store: Store, receive: Receive
) -> None:
    receive(item("Bridge opens", guid="1", link="https://paper.example/a"))
    receive(item("School closes", guid="1", link="https://paper.example/b"), feed=1)
    assert headlines(store) == ["Bridge opens", "School closes"]
    assert sql.value(store, "SELECT count(DISTINCT feed_id) FROM entries") == 2


def test_a_guid_given_to_another_story_later_is_that_of_two_articles(
    store: Store, receive: Receive
) -> None:
    """Feeds that number their items from 1 each day, or give all of them one guid."""
    first = item("Bridge opens", guid="1", link="https://paper.example/a", text="Steel.", day=3)
    second = item("School closes", guid="1", link="https://paper.example/b", text="Mould.", day=4)
    third = item("Ferry sinks", guid="1", link="https://paper.example/c", text="Fog.", day=5)
    for one in (first, second, third, second, first, third):
        receive(one)
    assert headlines(store) == ["Bridge opens", "Ferry sinks", "School closes"]
    edited = item(
        "School closes early", guid="1", link="https://paper.example/b", text="Mould!", day=4
    )
    assert changed(receive(edited)) == (0, 1)
    assert headlines(store) == ["Bridge opens", "Ferry sinks", "School closes early"]
    assert check(store) == ()


@pytest.mark.parametrize(
    "edited",
    [
        item(
            "Many hurt as bridge falls", guid="1", link="https://paper.example/b", day=3
        ),  # headline
        item("Chaos in town", guid="1", link="https://paper.example/b", day=3),  # the date stays
        item(
            "Chaos in town", guid="1", link="http://www.paper.example/a/", day=5
        ),  # the link stays
        item("Chaos in town", guid="1", link="https://paper.example/a?utm_source=x", day=5),
        item(
            "Chaos in town", guid="1", link="https://paper.example/b", text=LONG, day=5
        ),  # the text
        item("Chaos in town", guid="1", day=5),
    ],
)
def test_an_edit_that_keeps_the_guid_and_one_thing_more_is_an_edit(
    store: Store, receive: Receive, edited: str
) -> None:
    receive(item("Bridge falls", guid="1", link="https://paper.example/a", text=LONG, day=3))
    assert changed(receive(edited)) == (0, 1)


def test_a_guid_of_all_items_and_pages_told_apart_by_a_number_are_as_many_articles(
    store: Store, receive: Receive
) -> None:
    receive(item("Bridge opens", guid="0", link="https://paper.example/n?cid=101", day=3))
    receive(item("School closes", guid="0", link="https://paper.example/n?cid=102", day=4))
    assert headlines(store) == ["Bridge opens", "School closes"]


def test_a_guid_of_all_items_without_links_is_that_of_as_many_articles_as_there_are_dates(
    store: Store, receive: Receive
) -> None:
    days = {
        3: ("Bridge opens", "Museum burns"),
        4: ("School closes", "Market moves"),
        5: ("Ferry sinks", "Comet seen"),
    }
    for day, (one, other) in days.items():
        receive(item(one, guid="0", day=day))
        receive(item(other, guid="1", link="https://paper.example/", day=day))
    assert len(headlines(store)) == 6
    assert changed(receive(item("Ferry sinks", guid="0", day=5))) == (0, 0)
    assert check(store) == ()


def test_a_guid_and_a_headline_used_daily_are_an_article_a_day(
    store: Store, receive: Receive
) -> None:
    for day in range(1, 6):
        link = f"https://paper.example/{day}"
        receive(item(f"Weather {day}", guid="0", link=link, text=f"Rain {day}.", day=day))
        receive(item("Weather", guid="w", link=f"{link}/w", text=f"Sun {day}.", day=day))
    assert len(headlines(store)) >= 2
    assert check(store) == ()


@pytest.mark.parametrize(
    ("headline", "articles_then"),
    [("Bridge in the old town opens at last", 1), ("School closes", 2)],
)
def test_a_new_guid_with_an_edited_headline_is_an_edit_of_the_page_s_article(
    store: Store, receive: Receive, headline: str, articles_then: int
) -> None:
    link = "https://paper.example/a"
    receive(item("Bridge in the old town opens", guid="a", link=link, text="Short."))
    receive(item(headline, guid="b", link=link, text="Other words."))
    assert len(headlines(store)) == articles_then


def test_two_stories_under_one_link_or_guid_stay_two_in_one_document(
    store: Store, receive: Receive
) -> None:
    receive(
        item("Bridge opens", guid="1", link="https://paper.example/"),
        item("School closes", guid="1", link="https://paper.example/"),
        item("Ferry sinks", guid="1"),
        item("Museum burns", guid="1"),
    )
    four = ["Bridge opens", "Ferry sinks", "Museum burns", "School closes"]
    assert headlines(store) == four
    receive(
        item("Museum burns", guid="1"),
        item("School closes", guid="1", link="https://paper.example/"),
    )
    receive(item("Museum burns", guid="1"))
    assert headlines(store) == four


def test_one_story_under_addresses_that_mean_the_same_is_one_article(
    store: Store, receive: Receive
) -> None:
    receive(
        item("Comet seen", guid="1", link="https://www.paper.example/comet", text="Bright."),
        item("Comet seen", guid="2", link="http://paper.example/comet/", text="Bright."),
        item("Comet seen", guid="3", link="https://paper.example/comet?utm_source=rss#top"),
        item("Comet seen!", guid="4", link="https://paper.example/comet?fbclid=x"),
    )
    assert len(headlines(store)) == 1
    receive(
        item("Film über Žatec", guid="5", link="https://пример.example/žatec?a=1&amp;b=2"),
        item(
            "Film über Žatec", guid="6", link="https://xn--e1afmkfd.example/%C5%BEatec/?b=2&amp;a=1"
        ),
    )
    assert len(headlines(store)) == 2


def test_an_article_in_two_feeds_of_an_outlet_is_one_whatever_text_each_gives(
    store: Store, receive: Receive
) -> None:
    link = "https://paper.example/a"
    receive(item("Bridge opens", guid="x", link=link, text="Short."))
    receive(item("Bridge opens", guid="y", link=link, text="A little longer."), feed=1)
    for _ in range(2):  # each feed goes on saying its own
        assert changed(receive(item("Bridge opens", guid="x", link=link, text="Short."))) == (0, 0)
        again = item("Bridge opens", guid="y", link=link, text="A little longer.")
        assert changed(receive(again, feed=1)) == (0, 0)
    assert headlines(store) == ["Bridge opens"]


def test_entries_without_guid_that_share_a_link_are_as_many_as_they_have_headlines(
    store: Store, receive: Receive
) -> None:
    page = "https://paper.example/live"
    receive(item("Bridge opens", link=page), item("School closes", link=page))
    assert headlines(store) == ["Bridge opens", "School closes"]
    receive(item("Bridge opens", link=page), item("School closes", link=page))
    receive(item("School closes", link=page))
    assert headlines(store) == ["Bridge opens", "School closes"]
    receive(item("Ferry sinks", link=page))
    assert headlines(store) == ["Bridge opens", "Ferry sinks", "School closes"]


def test_entries_that_link_to_the_home_page_do_not_overwrite_each_other(
    store: Store, receive: Receive
) -> None:
    for title in ("Bridge opens", "School closes"):
        receive(item(title, link="https://paper.example/"))
    assert headlines(store) == ["Bridge opens", "School closes"]


def test_an_edited_headline_of_an_entry_without_guid_is_an_edit(
    store: Store, receive: Receive
) -> None:
    receive(item("Bridge opens", link="https://paper.example/a"))
    assert changed(receive(item("Bridge opened", link="https://paper.example/a"))) == (0, 1)
    assert headlines(store) == ["Bridge opened"]


def test_two_pages_told_apart_by_a_parameter_that_is_often_for_tracking_stay_two(
    store: Store, receive: Receive
) -> None:
    receive(item("Bridge opens", guid="1", link="https://paper.example/a?cid=101"))
    receive(item("School closes", guid="2", link="https://paper.example/a?cid=102"))
    assert headlines(store) == ["Bridge opens", "School closes"]


def test_one_page_with_and_without_tracking_is_one_article(store: Store, receive: Receive) -> None:
    receive(item("Bridge opens", guid="1", link="https://paper.example/a"))
    receive(item("Bridge opens!", guid="2", link="https://paper.example/a?utm_source=rss"))
    assert len(headlines(store)) == 1


def test_two_entries_of_one_document_with_the_same_text_are_one_article(
    store: Store, receive: Receive
) -> None:
    receive(
        item("Harbour master speaks", guid="1", link="https://paper.example/a", text=LONG),
        item("What he saw", guid="2", link="https://paper.example/b", text=LONG),
    )
    assert len(headlines(store)) == 1


def test_the_same_headline_on_two_pages_is_two_articles(store: Store, receive: Receive) -> None:
    receive(
        item("Weather", guid="1", link="https://paper.example/monday", text="Rain."),
        item("Weather", guid="2", link="https://paper.example/tuesday", text="Sun."),
    )
    assert headlines(store) == ["Weather", "Weather"]


def test_an_entry_whose_article_was_cleaned_up_does_not_bring_it_again(
    store: Store, receive: Receive
) -> None:
    link = "https://paper.example/a"
    receive(item("Bridge opens", guid="1", link=link))
    sql.change(store, "DELETE FROM articles")
    assert changed(receive(item("Bridge opens", guid="1", link=link))) == (0, 0)
    assert changed(receive(item("Bridge opens", guid="2", link=link, text="More."))) == (0, 0)
    assert headlines(store) == []


def test_a_page_that_all_articles_of_a_site_name_as_theirs_joins_none(
    store: Store, receive: Receive
) -> None:
    receive(
        item("Bridge opens", guid="1", link="https://paper.example/a", text="Short."),
        item("School closes", guid="2", link="https://paper.example/b", text="Short too."),
    )
    for row, text in zip(articles.from_country(store, "FR", 9), (LONG, OTHER), strict=True):
        page = PageText(f"<p>{text}</p>", text, (), "", "paper.example/news", simhash(text), ())
        assert write_page(store, row.id, page, (), Picture(""), NOW, near) is PageOutcome.WRITTEN
    assert headlines(store) == ["Bridge opens", "School closes"]


def test_a_page_that_is_another_article_s_too_joins_them_where_the_texts_agree(
    store: Store, receive: Receive
) -> None:
    receive(
        item("Bridge opens", guid="1", link="https://paper.example/a", text="Short."),
        item("A bridge at last", guid="2", link="https://paper.example/b", text="Short too."),
    )
    first, second = articles.from_country(store, "FR", 9)
    page = PageText(f"<p>{LONG}</p>", LONG, (), "", "paper.example/news", simhash(LONG), ())
    assert write_page(store, first.id, page, (), Picture(""), NOW, near) is PageOutcome.WRITTEN
    assert write_page(store, second.id, page, (), Picture(""), NOW, near) is PageOutcome.REPEATED
    assert len(headlines(store)) == 1
    assert check(store) == ()


@pytest.mark.parametrize("link", ["https://paper.example/a", "https://paper.example/b"])
def test_stories_whose_links_lead_to_one_page_of_another_stay_two(
    store: Store, receive: Receive, link: str
) -> None:
    receive(
        item("Bridge opens", guid="1", link="https://paper.example/a", text="The bridge opened."),
        item("Cup final ends in a draw", guid="2", link=link, text="Neither side won."),
    )
    found = {row.headline: row for row in articles.from_country(store, "FR", 9)}
    page = PageText(f"<p>{LONG}</p>", LONG, (), "", "", simhash(LONG), ())
    assert (
        write_page(store, found["Bridge opens"].id, page, (), Picture(""), NOW, near)
        is PageOutcome.WRITTEN
    )
    second = found["Cup final ends in a draw"].id
    assert write_page(store, second, page, (), Picture(""), NOW, near) is PageOutcome.NOT_TAKEN
    assert len(headlines(store)) == 2
    assert stored_html(store, second) == "Neither side won."
    assert check(store) == ()


def test_stories_whose_feed_has_one_text_for_all_stay_as_many(
    store: Store, receive: Receive
) -> None:
    receive(
        item("School closes", guid="1", link="https://paper.example/a", text=LONG),
        item("Cup final drawn", guid="2", link="https://paper.example/b", text=LONG),
        item("What the harbour master tells", guid="3", link="https://paper.example/c", text=LONG),
        item("Days of the harbour master", guid="4", link="https://paper.example/d", text=LONG),
    )
    assert len(headlines(store)) == 3  # the last two have the words of the text


def test_a_link_to_a_home_page_is_no_page_of_an_article() -> None:
    entry = replace(ENTRY, url="https://paper.example/", canonical_url="")
    assert article_of(entry, NOW, "en", ()).text_state is TextState.FEED
    entry = replace(ENTRY, url="https://paper.example/?p=7", canonical_url="paper.example?p=7")
    assert article_of(entry, NOW, "en", ()).text_state is TextState.WANTED


def test_a_page_never_takes_away_an_article_that_the_reader_keeps(
    store: Store, receive: Receive
) -> None:
    receive(
        item("Bridge opens", guid="1", link="https://paper.example/a", text="Short."),
        item("A bridge at last", guid="2", link="https://paper.example/b", text="Short too."),
    )
    first, second = articles.from_country(store, "FR", 9)
    page = PageText(f"<p>{LONG}</p>", LONG, (), "", "paper.example/news", simhash(LONG), ())
    write_page(store, first.id, page, (), Picture(""), NOW, near)
    sql.change(store, "INSERT INTO reader_state (article_id, kept_unread) VALUES (?, 1)", second.id)
    assert write_page(store, second.id, page, (), Picture(""), NOW, near) is PageOutcome.WRITTEN
    assert len(headlines(store)) == 2


# Judging, as a table --------------------------------------------------------------------------------

ENTRY = Entry(
    "g", "Bridge opens", "https://p.example/a", None, "", "", (), "", "", "d", "p.example/a"
)
STORED = SeenEntry(
    id=1, feed_id=7, key="g", url=ENTRY.url, headline=ENTRY.headline, canonical_url="p.example/a",
    digest="d", article_id=1, article_feed_id=7, article_key="g", article_url=ENTRY.url,
    has_article=True, plain="",
)  # fmt: skip


def stored(**changes: object) -> SeenEntry:
    values = {name: getattr(STORED, name) for name in STORED.__slots__}
    return SeenEntry(**{**values, **changes})


@pytest.mark.parametrize(
    ("seen", "keys", "verdict", "key"),
    [
        ((), "g", Verdict.NEW, "g"),
        ((stored(),), "g", Verdict.UNCHANGED, ""),
        ((stored(digest="old"),), "g", Verdict.CHANGED, ""),
        ((stored(digest="old", has_article=False),), "g", Verdict.UNCHANGED, ""),
        ((stored(key="h", article_key="h"),), "g", Verdict.UNCHANGED, "g"),
        ((stored(key="h", article_key="h", digest="old"),), "g", Verdict.CHANGED, "g"),
        ((stored(key="h", article_key="h", digest="old"),), "gh", Verdict.UNCHANGED, "g"),
        ((stored(feed_id=8, article_feed_id=8, digest="old"),), "g", Verdict.CHANGED, "g"),
        ((stored(article_id=2, article_key="h", digest="old"),), "g", Verdict.CHANGED, ""),
        ((stored(article_id=2, article_key="h", digest="old"),), "gh", Verdict.UNCHANGED, ""),
        ((stored(article_id=2, article_url="else", digest="old"),), "g", Verdict.UNCHANGED, ""),
        ((stored(key="h", headline="School", digest="old"),), "g", Verdict.NEW, "g"),
        ((stored(key="h", headline="BRIDGE OPENS!", digest="old"),), "g", Verdict.CHANGED, "g"),
    ],
)
def test_an_entry_is_judged_by_what_is_stored(
    seen: Sequence[SeenEntry], keys: str, verdict: Verdict, key: str
) -> None:
    change = judge(ENTRY, 7, seen, set(keys))
    assert (change.verdict, change.key) == (verdict, key)


# Several at once ------------------------------------------------------------------------------------


def _import_often(path: Path, resources: Path, feed: bytes) -> None:
    countries = load_countries(resources / "geo")
    store = open_store(path)
    for _ in range(4):
        ingest.keep_feed(store, countries, parse_feed(feed, "test"), PAPER, NOW)
    store.close()


def test_programs_that_import_the_same_feed_at_once_store_each_article_once(
    store: Store, settings: Settings
) -> None:
    feed = rss(*(item(f"Event {n}", guid=str(n), text=f"Text {n}.") for n in range(60)))
    context = multiprocessing.get_context("spawn")
    several = [
        context.Process(target=_import_often, args=(settings.store, settings.resources, feed))
        for _ in range(3)
    ]
    for one in several:
        one.start()
    for one in several:
        one.join()
    assert [one.exitcode for one in several] == [0, 0, 0]
    assert len(headlines(store)) == 60
    assert check(store) == ()


def test_a_feed_with_nothing_new_is_read_while_another_program_writes(
    store: Store, settings: Settings, countries: Countries
) -> None:
    feed = parse_feed(rss(item("Bridge opens", guid="1")), "test")
    ingest.keep_feed(store, countries, feed, PAPER, NOW)
    feed_id = entries.file_feed_id(store, PAPER)
    other = open_store(settings.store)
    try:
        sql.rows(other, "BEGIN IMMEDIATE")
        _, report = ingest.keep_entries(store, countries, feed, PAPER, NOW, feed_id)
        assert changed(report) == (0, 0)
        sql.rows(other, "ROLLBACK")
    finally:
        other.close()


# What an article said before ------------------------------------------------------------------------


def test_three_hundred_edits_keep_the_first_text_and_the_last_ten_in_little_room(
    store: Store, receive: Receive
) -> None:
    link = "https://paper.example/a"
    for n in range(301):
        receive(item("Bridge opens", guid="1", link=link, text=f"{LONG} Edit {n}."))
    (row,) = articles.from_country(store, "FR", 9)
    said = [one.body_text.rsplit("Edit ")[-1] for one in revisions.revisions(store, row.id)]
    assert said == [f"{n}." for n in (*range(299, 289, -1), 0)]
    assert articles.article(store, row.id).edits == 11
    room = sql.value(store, "SELECT sum(length(packed)) FROM revisions")
    assert room < 2 * len(LONG)


def test_a_damaged_revision_costs_itself(store: Store, receive: Receive) -> None:
    link = "https://paper.example/a"
    for n in range(4):
        receive(item("Bridge opens", guid="1", link=link, text=f"{LONG} Edit {n}."))
    (row,) = articles.from_country(store, "FR", 9)
    second = sql.value(store, "SELECT min(id) + 1 FROM revisions")
    sql.change(store, "UPDATE revisions SET packed = x'0102' WHERE id = ?", second)
    said = [one.body_text.rsplit("Edit ")[-1] for one in revisions.revisions(store, row.id)]
    assert said == ["2.", "0."]


def test_an_article_s_time_of_first_storing_stays_when_it_is_edited(
    store: Store, receive: Receive, countries: Countries
) -> None:
    receive(item("Bridge opens", guid="1"))
    feed_id = feeds.sources(store)[0].feed_id
    later = parse_feed(rss(item("Bridge opened", guid="1")), "test")
    ingest.keep_entries(store, countries, later, PAPER, NOW + timedelta(days=9), feed_id)
    (row,) = articles.from_country(store, "FR", 9)
    assert articles.article(store, row.id).first_stored == NOW
