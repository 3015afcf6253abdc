"""Whatever a site or a list of feeds sends is read or refused in words; by hypothesis, the same each run."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from globe_app.errors import FeedError
from globe_app.feeds.country_guess import Known, Places, guess_country
from globe_app.feeds.discover import MAX_FEEDS, common_places, read_site
from globe_app.feeds.opml import MAX_FEEDS as MAX_LISTED
from globe_app.feeds.opml import parse_opml
from globe_app.feeds.typed_address import typed_addresses
from globe_app.net.addresses import address_fault

FIXED = settings(derandomize=True, database=None, deadline=None, max_examples=200)
URL = "https://paper.example/news/"
SEEDS = (
    b'<?xml version="1.0" encoding="windows-1251"?>\n<opml version="1.1"><head><title>A &amp; B</title></head>'
    b'<body><outline text="\xcd\xee\xe2\xee\xf1\xf2\xe8"><outline text="A & B" type="rss"'
    b' xmlUrl="https://a.example/f?x=1&y=2" htmlUrl="https://a.example/"/></outline>'
    b'<outline xmlUrl="feed://b.example/f" country="fr"></body></opml>',
    b"<OPML><BODY><OUTLINE TEXT=F XMLURL=https://a.example/f><OUTLINE TYPE=rss URL='//b.example/f'></BODY>",
    '<?xml version="1.0" encoding="utf-16"?><opml><outline xmlUrl="https://a.example/f"/></opml>'.encode("utf-16"),
    b"<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>B</TITLE><H1>B</H1><DL><p><DT><H3>Chile</H3><DL><p><DT>"
    b'<A FEEDURL="https://a.example/f" HREF="https://a.example/">A &amp; Co</A></DL></DL>',
    b'# feeds\nhttps://a.example/f "tag one" "~A Paper"\nb.example/f\nquery:x\n',
    b'<!DOCTYPE html><html lang="de"><head><title>Blatt</title><base href="/x/"><link rel="alternate feed"'
    b' type="application/rss&#43;xml" title="Alles" href="feed:https://a.example/f"><link rel=alternate'
    b' type=application/json href="/wp-json/x"><link rel=alternate href="?feed=atom&x=1"></head><body>'
    b'<a class=rss href="//[::1/rss.xml">RSS</a><a href="/rss">RSS</a></body></html>',
    b'<link rel="alternate" type="application/feed+json" href="http://a:f/feed.json">',
)  # fmt: skip
PIECES = st.one_of(
    st.binary(max_size=8),
    st.text(max_size=6).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.sampled_from(
        b"<outline|</outline>|/>|<head>|</head>|<body>|<title>|<!--|<![CDATA[|]]>|<!ENTITY|&|&#x110000;|&#55357;|&nbsp;"
        b'|"|\'|=| |\n|<dl>|<h3>|</h3>|<a href=|feedurl=|xmlurl="http://[::1"|xmlurl="x.y/z"|type=rss|url=|rel=feed'
        b"|href=//|feed:|feed::|http:|http://a:99999/|\x00|\xff\xfe|\xfe\xff|\xef\xbb\xbf|<x:outline a:b='c'>"
        b"|<?xml version='1.0' encoding='utf-16'?>|<html lang=\xff>|<base href='javascript:x'>".split(
            b"|"
        )
    ),
)


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """One of the seeds, cut and with pieces put in or over it."""
    data = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(0, 5))):
        at = draw(st.integers(0, len(data)))
        data = data[:at] + draw(PIECES) + data[at + draw(st.integers(0, 12)) :]
    return data[: draw(st.integers(0, len(data)))] if draw(st.booleans()) else data


@FIXED
@given(data=mutated())
def test_a_list_is_read_or_refused_and_names_only_addresses_that_can_be_asked_for(
    data: bytes,
) -> None:
    try:
        found = parse_opml(data, "x")
    except FeedError as error:
        assert "\n" not in str(error)  # noqa: PT017
        return
    repr(found).encode("utf-8")  # no lone surrogate
    assert len(found.feeds) <= MAX_LISTED
    assert all(address_fault(one.url) == "" for one in found.feeds)
    assert len({one.url for one in found.feeds}) == len(found.feeds)


@FIXED
@given(
    data=mutated(),
    content_type=st.sampled_from(["", "text/html", "text/html; charset=koi8-r", "x/\x00"]),
)
def test_a_site_is_read_or_refused_and_names_only_web_addresses(
    data: bytes, content_type: str
) -> None:
    try:
        found = read_site(data, URL, content_type)
    except FeedError as error:
        assert "\n" not in str(error)  # noqa: PT017
        return
    repr(found).encode("utf-8")
    assert found.feed is not None or 0 < len(found.feeds) <= MAX_FEEDS
    assert all(one.url.startswith(("http://", "https://")) for one in found.feeds)


@FIXED
@given(st.text(max_size=60) | mutated().map(lambda data: data.decode("utf-8", "replace")))
def test_whatever_is_typed_means_an_address_or_two(typed: str) -> None:
    found = typed_addresses(typed)
    assert 1 <= len(found) <= 2
    if len(found) == 2:
        assert [one.partition(":")[0] for one in found] == ["https", "http"]
    assert all(typed_addresses(one) == (one,) for one in found if address_fault(one) == "")


@FIXED
@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=12))
def test_a_country_is_guessed_whatever_is_known(
    places: Places, title: str, folder: str, tag: str
) -> None:
    known = Known((f"https://{title}/",), tag, (folder,), (tag,), (title,), ())
    assert guess_country(known, places).country in places.countries.by_code


@FIXED
@given(st.text(alphabet="abc/?#.:[]@%é", max_size=30))
def test_common_places_are_few_whatever_the_address(path: str) -> None:
    for one in common_places(f"https://paper.example/{path}"):
        assert one.startswith("https://paper.example/")


@pytest.mark.parametrize(
    "read", [lambda data: parse_opml(data, "x"), lambda data: read_site(data, URL)]
)
@pytest.mark.parametrize(
    "piece",
    ["<outline>", '<outline text="', "</outline>", "<dl><h3>x", "<a href=/rss>", "<title>", "&", "<!--", '"a" ',
     "http://a.example/f ", "<link rel=alternate type='application/rss+xml' href=a>", "<x:outline a:b='c'>"],
)  # fmt: skip
def test_much_of_the_same_is_read_or_refused_before_long(
    read: Callable[[bytes], object], piece: str
) -> None:
    began = time.monotonic()
    for before in ("", "<opml><body>", "<!doctype html><html>"):
        try:
            read((before + piece * (1_500_000 // len(piece))).encode())
        except FeedError as error:
            assert "\n" not in str(error)  # noqa: PT017
    assert time.monotonic() - began < 60  # were it quadratic, it would take hours
