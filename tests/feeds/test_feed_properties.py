"""Whatever bytes come, a reader of them gives a value or refuses in words; by hypothesis, the same each run."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from globe_app.errors import FeedError
from globe_app.feeds.catalogue import parse_catalogue
from globe_app.feeds.discover import read_site
from globe_app.feeds.opml import parse_opml
from globe_app.feeds.parse import parse_feed
from globe_app.pages.extract import extract_page
from globe_app.pages.request import PageRequest
from tests.conftest import rss
from tests.text.test_html_properties import MARKUP, loads_nothing_but

FIXED = settings(derandomize=True, database=None, deadline=None, max_examples=150)
CODES = ("FR", "XK")
URL = "http://paper.example/"
SEEDS = (
    rss(
        "<title>Rain &amp; wind &#55357;&#56832;</title><link>http://a.example:80/1</link><guid>g</guid>"
        "<pubDate>Thu, 05 Nov 2026 08:00:00 GMT</pubDate><description><![CDATA[<p>Wet <img src='/a.jpg'>]]>"
        "</description><enclosure url='http://a.example/b.jpg' type='image/jpeg' length='x'/>",
        "<title>Two</title><description>&lt;p&gt;x&lt;/p&gt;</description>",
    ),
    b'<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://b.example/"><title type="html">T</title>'
    b'<entry><id>1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a<b>c</b></div></title>'
    b'<link href="x"/><updated>2026-11-05T08:00:00Z</updated><content type="html">&lt;p&gt;W</content>'
    b"</entry></feed>",
    b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": 1e5, "title": "T \\ud800", "authors":'
    b' [{"name": null}], "content_html": "<p>x", "date_published": "2026-11-05T08:00:00Z", "image": "//c"}]}',
    b'<?xml version="1.0"?><opml version="2.0"><body><outline text="France"><outline text="A" xmlUrl='
    b'"http://a.example:80/f" htmlUrl="http://[::1]/" language="pt_br" country="fr"/></outline></body></opml>',
    b"id,name,country,language,feed_url,homepage\n\"a\",A,FR,fr,http://a.example:80/f,http://a.example/\n",
    b"<!DOCTYPE html><html lang=fr><head><![ endif ]><base href='/x'><title>T</title><link rel=alternate"
    b" type=application/rss+xml href=f><link rel=canonical href='http://[::1'>"
    b"<meta property=og:image content='x'>"
    b'<script type="application/ld+json">{"isAccessibleForFree": false, "@type": "NewsArticle"}</script></head>'
    b"<body><article><h1>T</h1><p>" + b"A sentence of the article. " * 20 + b"</p></article></body></html>",
)  # fmt: skip
PIECES = st.one_of(
    MARKUP.map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.binary(max_size=6),
    st.sampled_from(
        [
            b"<item>",
            b"</item>",
            b"<entry>",
            b"]]>",
            b"<![CDATA[",
            b"&nosuch;",
            b"&#x0;",
            b"\xff\xfe",
            b"<!DOCTYPE r [<!ENTITY a 'b'>]>",
            b":99999",
            b"http://a:f/",
            b"\\ud83d",
            b"1e999",
            b"-Infinity",
            b"NaN",
            b"null",
            b"[" * 50,
            b'"',
            b",",
            b"\r",
            b"<?xml version='1.0' encoding='utf-16'?>",
            b"<?xml version='1.0' encoding='no-such'?>",
            b"\x00",
        ]
    ),
)


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """One of the seeds, cut and with pieces put in or over it."""
    data = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(data)))
        data = data[:at] + draw(PIECES) + data[at + draw(st.integers(0, 20)) :]
    return data[: draw(st.integers(0, len(data)))] if draw(st.booleans()) else data


def _parse_feed(data: bytes) -> object:
    feed = parse_feed(data, "x")
    for entry in feed.entries:
        assert entry.headline
        assert entry.key
        loads_nothing_but(entry.body_html, ("http://", "https://"))
    return feed


def _parse_catalogue(data: bytes) -> object:
    return parse_catalogue(data, CODES)


@pytest.mark.parametrize(
    "read",
    [
        _parse_feed,
        lambda data: read_site(data, URL),
        lambda data: parse_opml(data, "x"),
        _parse_catalogue,
    ],
    ids=["feed", "site", "opml", "catalogue"],
)
@FIXED
@given(data=mutated())
def test_any_bytes_are_read_or_refused_in_one_line(
    read: Callable[[bytes], object], data: bytes
) -> None:
    try:
        found = read(data)
    except FeedError as error:
        assert "\n" not in str(error)  # noqa: PT017
    else:
        repr(found).encode("utf-8")  # no lone surrogate


@settings(FIXED, max_examples=40)
@given(data=mutated())
def test_any_page_is_extracted_or_refused_in_one_line(data: bytes) -> None:
    try:
        page = extract_page(data, URL, PageRequest(URL, "T"))
    except FeedError as error:
        assert "\n" not in str(error)  # noqa: PT017
    else:
        repr(page).encode("utf-8")
        loads_nothing_but(page.body_html, ("http://", "https://"))


@settings(FIXED, max_examples=60)
@given(st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text() | st.just("\ud800"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from("id title url items authors name image content_html date_published".split()),
        inner, max_size=6),
    max_leaves=12,
))  # fmt: skip
def test_a_json_feed_of_any_values_is_read_or_refused(value: object) -> None:
    for items in ([value], value):
        feed = {"version": "https://jsonfeed.org/version/1.1", "title": value, "items": items}
        try:
            repr(parse_feed(json.dumps(feed).encode(), "x")).encode("utf-8")
        except FeedError as error:
            assert "no feed in it" in error.why  # noqa: PT017
