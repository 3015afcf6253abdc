"""Adding an outlet by what a reader types, and lists of feeds: to the store, and by command."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from globe_app.cli.outlets_added import print_imported
from globe_app.errors import FeedError, FetchError, UsageError
from globe_app.feeds.country_guess import Places
from globe_app.pipeline import list_import, subscriptions
from globe_app.pipeline.list_import import ListImport
from globe_app.store import feeds, outlets
from globe_app.store.db import Store
from tests.conftest import rss
from tests.net.conftest import open_site, site  # noqa: F401
from tests.net.site import Reply, Site

FEED = rss("<title>Headline</title><link>https://paper.example/1</link>")
JSON_FEED = json.dumps({
    "version": "https://jsonfeed.org/version/1", "title": "Paper in JSON",
    "items": [{"id": "1", "content_text": "Text"}],
}).encode()  # fmt: skip


def page(head: str) -> Reply:
    html = f"<!doctype html><html lang=fr><head><title>The Paper</title>{head}</head></html>"
    return 200, {"Content-Type": "text/html"}, html.encode()


def alternate(href: str, kind: str = "application/rss+xml", title: str = "") -> str:
    return f'<link rel="alternate" type="{kind}" href="{href}" title="{title}">'


def test_an_address_without_a_scheme_is_tried_by_https_and_then_by_http(
    store: Store, places: Places, site: Site  # noqa: F811
) -> None:  # fmt: skip
    site.routes["/feed"] = (200, {}, FEED)
    typed = f" “{site.base.removeprefix('http://')}/feed” "
    added = subscriptions.add(store, places, typed, "FR", "")
    assert added.feed == f"{site.base}/feed"
    (source,) = feeds.sources(store)
    assert source.granted == site.base


def test_a_json_alternate_is_a_feed_only_when_it_turns_out_to_be_one(
    store: Store, places: Places, site: Site  # noqa: F811
) -> None:  # fmt: skip
    kind = "application/json"
    site.routes["/"] = page(
        alternate("/wp-json/x", kind) + alternate("/data", kind) + alternate("/feed.json", kind)
    )
    site.routes["/data"] = (200, {"Content-Type": kind}, b'{"page": 2}')
    site.routes["/feed.json"] = (200, {"Content-Type": kind}, JSON_FEED)
    added = subscriptions.add(store, places, f"{site.base}/", "FR", "")
    assert (added.feed, added.outlet.name) == (f"{site.base}/feed.json", "Paper in JSON")
    assert "/wp-json/x" not in site.paths()


def test_of_many_feeds_the_first_is_taken_or_the_one_that_is_named(
    store: Store, places: Places, site: Site  # noqa: F811
) -> None:  # fmt: skip
    site.routes["/"] = page(
        alternate("/comments/feed", title="Comments") + alternate("/all", title="All")
        + alternate("/sport", title="Sport")
    )  # fmt: skip
    for path in ("/all", "/sport", "/comments/feed"):
        site.routes[path] = (200, {}, FEED)
    offer = subscriptions.look(places, f"{site.base}/")
    assert [(one.title, one.comments) for one in offer.feeds] == [
        ("All", False), ("Sport", False), ("Comments", True),
    ]  # fmt: skip
    assert (offer.name, offer.guess.country) == ("The Paper", "FR")
    assert site.paths() == ["/"]  # nothing else was asked for so far
    first = subscriptions.add(store, places, f"{site.base}/", "FR", "")
    assert first.feed == f"{site.base}/all"
    assert [one.title for one in first.named] == ["All", "Sport", "Comments"]
    assert (
        subscriptions.add(store, places, f"{site.base}/", "FR", "", feed="2").feed
        == f"{site.base}/sport"
    )
    with pytest.raises(UsageError, match="names 3 feeds"):
        subscriptions.add(store, places, f"{site.base}/", "FR", "", feed="4")
    with pytest.raises(UsageError, match="names 3 feeds"):
        subscriptions.add(
            store, places, f"{site.base}/", "FR", "", feed="https://other.example/feed"
        )


def test_a_page_that_names_no_feed_is_helped_by_its_links_and_by_common_places(
    store: Store, places: Places, site: Site  # noqa: F811
) -> None:  # fmt: skip
    site.routes["/linked"] = page('</head><body><a href="/here.rss">RSS</a>')
    site.routes["/here.rss"] = (200, {}, FEED)
    assert subscriptions.add(store, places, f"{site.base}/linked", "FR", "").feed.endswith(
        "/here.rss"
    )
    site.routes["/bare"] = page("")
    site.routes["/rss.xml"] = (200, {}, FEED)
    site.asked.clear()
    assert subscriptions.add(store, places, f"{site.base}/bare", "FR", "").feed.endswith("/rss.xml")
    assert site.paths() == ["/bare", "/feed", "/rss", "/rss.xml"]


def test_a_broken_feed_is_refused_and_no_other_is_taken_instead(
    store: Store, places: Places, site: Site  # noqa: F811
) -> None:  # fmt: skip
    site.routes["/news.rss"] = (200, {"Content-Type": "application/rss+xml"}, b"<rss><channel><ti")
    site.routes["/feed"] = (200, {}, FEED)
    with pytest.raises(FeedError, match="neither a feed nor a page that names one"):
        subscriptions.add(store, places, f"{site.base}/news.rss", "FR", "")
    assert site.paths() == ["/news.rss"]


def test_a_page_that_names_the_feed_of_its_comments_alone_has_its_own_looked_for(
    store: Store, places: Places, site: Site  # noqa: F811
) -> None:  # fmt: skip
    site.routes["/"] = page(alternate("/comments/feed", title="Comments"))
    site.routes["/comments/feed"] = (200, {}, FEED)
    assert subscriptions.add(store, places, f"{site.base}/", "FR", "").feed.endswith(
        "/comments/feed"
    )
    site.routes["/feed"] = (200, {}, FEED)
    added = subscriptions.add(store, places, f"{site.base}/", "FR", "")
    assert added.feed == f"{site.base}/feed"
    assert [one.comments for one in added.named] == [False, True]


def test_a_site_that_refuses_is_asked_no_further_and_named_with_the_way_out(
    store: Store, places: Places, site: Site  # noqa: F811
) -> None:  # fmt: skip
    site.routes["/bare"] = page("")
    site.routes["/feed"] = (403, {}, b"no")
    with pytest.raises(FeedError, match="neither a feed nor a page that names one"):
        subscriptions.add(store, places, f"{site.base}/bare", "FR", "")
    assert site.paths() == ["/bare", "/feed"]
    site.routes["/shut"] = (403, {}, b"no")
    with pytest.raises(
        FetchError, match=r"refuses programs \(403\); open it in the browser"
    ) as told:
        subscriptions.add(store, places, f"{site.base}/shut", "FR", "")
    assert told.value.whom == f"{site.base}/shut"
    assert told.value.browser_may_help


def test_feeds_whose_country_nothing_tells_are_asked_for_once_a_folder(
    store: Store, places: Places, tmp_path: Path
) -> None:
    path = tmp_path / "list.opml"
    path.write_text(
        '<opml><body><outline text="Technik">'
        + "".join(
            f'<outline text="Nachrichten und Berichte Nummer {n}" xmlUrl="https://t{n}.example/f"/>'
            for n in range(3)
        )
        + '</outline><outline text="Frankreich"><outline text="J" xmlUrl="https://j.example/f"/></outline>'
        '<outline text="Loose" xmlUrl="https://l.example/f"/></body></opml>'
    )  # fmt: skip
    file = list_import.read_list(path)
    asked = list_import.offer(store, places, file).unplaced
    assert [(one.folder, len(one.feeds), one.guess.country) for one in asked] == [
        ("Technik", 3, "DE"), ("", 1, "US"),
    ]  # fmt: skip
    done = list_import.import_list(store, places, file, {"Technik": "AT"})
    assert done.added == 5
    assert [one.folder for one in done.guessed] == [""]
    by_name = {one.name: one.country for one in outlets.outlets(store)}
    assert by_name["Nachrichten und Berichte Nummer 1"] == "AT"
    assert (by_name["J"], by_name["Loose"]) == ("FR", "US")
    assert list_import.offer(store, places, file).unplaced == ()  # all are known now


def test_the_command_takes_the_guess_or_the_country_given_and_never_waits_for_an_answer(
    tmp_path: Path,
) -> None:
    path = tmp_path / "list.txt"
    path.write_text("https://a.example/feed\nhttps://b.example/feed\n")
    command = [sys.executable, "-m", "globe_app", "outlets", "--store", str(tmp_path / "s.db")]
    done = subprocess.run([*command, "--import", str(path)], capture_output=True, text=True)
    assert done.stdout.startswith("2 feeds: 2 outlets new")
    assert "2 feeds in no folder: taken to be of US, a guess" in done.stderr
    assert "--country CC says another" in done.stderr
    path.write_text("https://c.example/feed\n")
    given = subprocess.run(
        [*command, "--import", str(path), "--country", "fj"], capture_output=True, text=True
    )
    assert (given.returncode, given.stderr) == (0, "")
    path.write_text("https://d.example/feed\n")
    told = subprocess.run(
        [*command, "--import", str(path), "--json"], capture_output=True, text=True
    )
    (guess,) = json.loads(told.stdout)["guessed"]
    assert (guess["country"], guess["feeds"]) == ("US", ["https://d.example/feed"])
    listed = subprocess.run([*command, "--country", "FJ", "--json"], capture_output=True, text=True)
    assert "https://c.example/feed" in listed.stdout


def test_on_a_terminal_the_command_asks_once_a_folder_and_enter_takes_the_guess(
    tmp_path: Path,
) -> None:
    pty = pytest.importorskip("pty")
    path = tmp_path / "list.opml"
    path.write_text(
        '<opml><body><outline text="Tech"><outline text="A" xmlUrl="https://a.example/f"/>'
        '<outline text="B" xmlUrl="https://b.example/f"/></outline>'
        '<outline text="C" xmlUrl="https://c.example/f"/></body></opml>'
    )
    store = str(tmp_path / "s.db")
    command = [sys.executable, "-m", "globe_app", "outlets", "--store", store]
    ours, theirs = pty.openpty()
    try:
        with subprocess.Popen(
            [*command, "--import", str(path)], stdin=theirs, stdout=theirs, stderr=theirs
        ) as process:
            os.write(ours, b"nowhere at all\nfinland\n\n")
            assert process.wait(60) == 0
        told = os.read(ours, 10_000).decode()
    finally:
        os.close(ours)
        os.close(theirs)
    assert "2 feeds in the folder 'Tech': A, B" in told
    assert "no country of that name or code" in told
    assert "3 feeds: 3 outlets new" in told
    rows = json.loads(subprocess.run([*command, "--json"], capture_output=True, text=True).stdout)
    assert {row["name"]: row["country"] for row in rows if row["own"]} == {
        "A": "FI",
        "B": "FI",
        "C": "US",
    }


def test_the_command_lists_the_feeds_of_a_site_and_adds_the_one_that_is_named(
    site: Site, tmp_path: Path  # noqa: F811
) -> None:  # fmt: skip
    site.routes["/"] = page(alternate("/a", title="News") + alternate("/b", title="Sport"))
    site.routes["/a"] = site.routes["/b"] = (200, {}, FEED)
    command = [sys.executable, "-m", "globe_app", "outlets", "--store", str(tmp_path / "s.db")]
    one = subprocess.run(
        [*command, "--add", site.base, "--country", "FR"], capture_output=True, text=True
    )
    assert one.returncode == 0
    assert "one of 2 feeds; --feed NUMBER adds another" in one.stdout
    assert "*  1  News" in one.stdout
    assert "   2  Sport" in one.stdout
    other = subprocess.run(
        [*command, "--add", site.base, "--feed", "2"], capture_output=True, text=True
    )
    assert f"{site.base}/b was added" in other.stdout
    assert "a guess by its language" in other.stderr
    bad = subprocess.run(
        [*command, "--add", site.base, "--feed", "9"], capture_output=True, text=True
    )
    assert bad.returncode == 2
    assert "names 2 feeds" in bad.stderr


def test_the_line_of_an_import_reads_alike_for_one_feed_and_for_many(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_imported(ListImport(1, 1, 0, 0, ()), "list.opml", as_json=False)
    assert capsys.readouterr().out == "1 feeds: 1 outlets new, 0 known already.\n"
