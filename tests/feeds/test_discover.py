"""What stands at an address that a reader gave."""

from pathlib import Path

import pytest

from globe_app.errors import FeedError
from globe_app.feeds.discover import common_places, links_of_page, read_site
from globe_app.text.media_types import looks_like_html
from tests.conftest import rss

HOSTILE = Path(__file__).parents[3] / "shared" / "cases" / "hostile"
LINK = '<link rel="alternate" type="application/rss+xml" href="/feed">'
URL = "http://paper.example/news/"


def test_a_feed_tells_its_title_homepage_and_language() -> None:
    found = read_site(rss("<title>T</title>"), URL).feed
    assert found is not None
    assert (found.title, found.homepage) == ("Test", "https://paper.example/")


@pytest.mark.parametrize(
    ("page", "feeds"),
    [
        (LINK, ("http://paper.example/feed",)),
        (f"<![ endif ]>{LINK}", ("http://paper.example/feed",)),
        (f"<!--[if IE]><![endif]-->{'<!-- c -->' * 40}{LINK}", ("http://paper.example/feed",)),
        (f"<!-- {LINK} -->", ()),
        ('<link title="a > b" rel="ALTERNATE nofollow" type="Application/Atom+XML; charset=utf-8" href=a>',
         ("http://paper.example/news/a",)),
        (f'<base href="http://other.example/x/">{LINK.replace("/feed", "feed")}', ("http://other.example/x/feed",)),
        (LINK.replace("/feed", "/comments/feed") + LINK, ("http://paper.example/feed", "http://paper.example/comments/feed")),
        (LINK.replace("/feed", "javascript:1") + LINK.replace("/feed", "http://a:f/"), ()),
        (LINK * 3, ("http://paper.example/feed",)),
        ("<script>" + LINK, ()),
    ],
)  # fmt: skip
def test_a_page_names_its_feeds(page: str, feeds: tuple[str, ...]) -> None:
    html = f"<!DOCTYPE html><html lang=pt_br><head>{page}</head><body>x</body></html>"
    found = links_of_page(html, URL)
    assert tuple(one.url for one in found.feeds) == feeds
    assert found.language == "pt-BR"


def test_of_a_page_that_names_five_hundred_feeds_the_first_are_taken() -> None:
    page = "".join(LINK.replace("/feed", f"/{i}") for i in range(500))
    assert [one.url for one in links_of_page(page, URL).feeds] == [
        f"http://paper.example/{i}" for i in range(20)
    ]


@pytest.mark.parametrize(
    "page",
    [b"<![<", b"<![ endif ]>", b"<!-- c -->" * 35, b"<html>" * 50_000, b"\x00<\xff\xfe"],
)
def test_a_page_without_feeds_is_refused_in_words(page: bytes) -> None:
    with pytest.raises(FeedError, match="neither a feed nor a page that names one"):
        read_site(page, URL)


def test_the_shared_page_that_tripped_an_assertion_is_refused_in_words() -> None:
    path = HOSTILE / "discover_AssertionError_03024491"
    if not path.is_file():
        pytest.skip("the shared cases are not there")
    with pytest.raises(FeedError, match="neither a feed"):
        read_site(path.read_bytes(), URL)


def named(page: str) -> list[tuple[str, str, bool, bool]]:
    found = links_of_page(f"<!doctype html><html><head>{page}</head></html>", URL).feeds
    return [(one.url.removeprefix("http://paper.example"), one.title, one.comments, one.certain)
            for one in found]  # fmt: skip


@pytest.mark.parametrize(
    ("page", "feeds"),
    [
        (LINK.replace("+", "&#43;"), [("/feed", "", False, True)]),
        (LINK.replace("+", "&amp;#43;"), [("/feed", "", False, True)]),
        (LINK.replace("/feed", "/feed?a=1&amp;amp;b=2"), [("/feed?a=1&b=2", "", False, True)]),
        (LINK.replace("+", " "), [("/feed", "", False, True)]),
        (LINK.replace("rss+xml", "x-rss+xml"), [("/feed", "", False, True)]),
        (LINK.replace("rss+xml", "feed+json"), [("/feed", "", False, True)]),
        (LINK.replace("application/rss+xml", "text/xml"), [("/feed", "", False, False)]),
        (LINK.replace("rss+xml", "json"), [("/feed", "", False, False)]),
        (LINK.replace("rss+xml", "json").replace("/feed", "/wp-json/wp/v2/pages/2"), []),
        (LINK.replace("rss+xml", "json+oembed").replace("/feed", "/oembed?url=x"), []),
        (LINK.replace("application/rss+xml", "text/html"), []),
        ('<link rel="alternate" hreflang="de" href="/de/">', []),
        ('<link rel="alternate" href="/news/feed.xml">', [("/news/feed.xml", "", False, False)]),
        ('<LINK REL="Alternate Feed" TYPE="APPLICATION/ATOM+XML" HREF="/a" TITLE="News">',
         [("/a", "News", False, True)]),
        ('<link rel="feed" href="/a">', [("/a", "", False, False)]),
        (LINK.replace("alternate", "alternate stylesheet"), []),
        (LINK.replace("/feed", "feed://paper.example/f"), [("https://paper.example/f", "", False, True)]),
        (LINK.replace("/feed", "feed:https://paper.example/f"), [("https://paper.example/f", "", False, True)]),
        (LINK.replace("/feed", "//paper.example/f"), [("/f", "", False, True)]),
        (LINK.replace(">", ' title="Paper &raquo; Kommentar-Feed">') + LINK.replace("/feed", "/all"),
         [("/all", "", False, True), ("/feed", "Paper » Kommentar-Feed", True, True)]),
        (LINK.replace("rss+xml", "json") + LINK.replace("/feed", "/all"),
         [("/all", "", False, True), ("/feed", "", False, False)]),
        ('<body><a href="/rss.xml"><img src=x> RSS</a><a href="/about">About RSS</a>',
         [("/rss.xml", "RSS", False, False)]),
        ('<body><a href="/?feed=rss2">Abonnieren (RSS)</a>',
         [("/?feed=rss2", "Abonnieren (RSS)", False, False)]),
        (LINK + '<body><a href="/rss.xml">RSS</a>', [("/feed", "", False, True)]),
        ('<body><a href="/feedback">Feedback</a><a href="mailto:rss@x.example">RSS</a>', []),
    ],
)  # fmt: skip
def test_what_a_page_names_is_told_by_type_and_form(
    page: str, feeds: list[tuple[str, str, bool, bool]]
) -> None:
    assert named(page) == feeds


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("utf-16", ""),
        ("utf-8-sig", ""),
        ("koi8-r", "<meta charset=koi8-r>"),
        ("shift_jis", "<meta charset=Shift_JIS>"),
    ],
)
def test_a_page_in_any_encoding_names_its_feeds(encoding: str, head: str) -> None:
    title = "新聞の見出し" if encoding == "shift_jis" else "Новости дня"
    page = (
        f"<!doctype html><html><head>{head}{LINK.replace('>', f' title={title!r}>')}</head></html>"
    )
    (one,) = read_site(page.encode(encoding), URL).feeds
    assert (one.url, one.title) == ("http://paper.example/feed", title)


def test_places_where_a_feed_often_is_are_few_and_on_the_site_itself() -> None:
    places = common_places("https://paper.example/blog/2026/post?x=1#y")
    assert places[0] == "https://paper.example/blog/2026/feed"
    assert "https://paper.example/feed" in places
    assert len(places) <= 6
    assert all(one.startswith("https://paper.example/") for one in places)
    assert len(common_places("https://paper.example/")) == 5


@pytest.mark.parametrize(
    ("body", "html"),
    [
        (b"<!DOCTYPE html><p>", True),
        (b"\xef\xbb\xbf\n <HTML lang=x>", True),
        (b"<?xml version='1.0'?><!-- c --> <!-- d --><!doctype HTML>", True),
        (b"<!-- never ends", False),
        (b"<rss><channel><title>&lt;html", False),
        (b"", False),
    ],
)
def test_a_web_page_is_told_by_its_first_bytes(body: bytes, html: bool) -> None:
    assert looks_like_html(body) is html
