"""Feeds, good and hostile, from bytes to entries."""

import json
import time

import pytest

from globe_app.errors import FeedError
from globe_app.feeds.parse import parse_feed
from globe_app.settings import MAX_FEED_BYTES
from globe_app.text import html as clean
from globe_app.text.html import with_images
from globe_app.text.html_writer import MAX_STRUCTURES
from globe_app.text.language_tags import language_tag
from tests.conftest import recorded, rss


def one(item: str) -> object:
    (entry,) = parse_feed(rss(item), "test").entries
    return entry


@pytest.mark.parametrize(
    ("name", "count", "language", "headline"),
    [
        ("livemint.xml", 25, "", "Modi-Xi Jinping"),
        ("aktuality.rss", 30, "sk", ""),
        ("guardian.rss", 55, "en-GB", ""),
        ("heise.atom", 15, "", ""),
        ("uolNoticias.rss", 15, "", "Promotoria abre inquérito"),
        ("encoding.rss", 40, "pt-PT", "Mãe de utente é a nova presidente"),
    ],
)
def test_recorded_feeds_give_their_entries(
    name: str, count: int, language: str, headline: str
) -> None:
    feed = parse_feed(recorded(name).read_bytes(), name)
    assert len(feed.entries) == count
    assert not language or feed.language.lower() == language.lower()
    assert any(headline in e.headline for e in feed.entries)
    for e in feed.entries:
        assert e.headline
        assert e.url.startswith("http")
        assert "\ufffd" not in e.headline + e.body_html
        assert "<script" not in e.body_html
        assert "<img" not in with_images(e.body_html, {})


def test_rss_atom_rdf_and_json_give_the_same_entry() -> None:
    text = "<title>Rain</title><link>https://a.example/1</link>"
    atom = (
        b'<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>g1</id>'
        b'<title>Rain</title><link href="https://a.example/1"/><updated>2026-11-05T08:00:00Z'
        b"</updated><content type='html'>&lt;p&gt;Wet.&lt;/p&gt;</content></entry></feed>"
    )
    rdf = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<channel><title>T</title></channel><item rdf:about='g1'>{text}"
        "<description>&lt;p&gt;Wet.&lt;/p&gt;</description><dc:date>2026-11-05T08:00:00Z</dc:date>"
        "</item></rdf:RDF>"
    ).encode()
    feed = json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": "T",
            "items": [
                {"id": "g1", "title": "Rain", "url": "https://a.example/1",
                 "content_html": "<p>Wet.</p>", "date_published": "2026-11-05T08:00:00Z"}
            ],
        }
    ).encode()  # fmt: skip
    plain = rss(
        f"{text}<guid>g1</guid><pubDate>Thu, 05 Nov 2026 08:00:00 GMT</pubDate>"
        "<description>&lt;p&gt;Wet.&lt;/p&gt;</description>"
    )
    found = [parse_feed(data, "t").entries[0] for data in (plain, atom, rdf, feed)]
    assert len({(e.headline, e.url, e.published, e.body_html, e.digest) for e in found}) == 1
    assert found[0].body_html == "<p>Wet.</p>"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "the file is empty"),
        (b"  \n ", "the file is empty"),
        (b"hello there", "no feed in it"),
        (b"<html><body><p>404</p></body></html>", "no feed in it"),
        (b'{"a": 1}', "no feed in it"),
        (b'{"version": "https://jsonfeed.org/version/1.1", "items": 5}', "no feed in it"),
        (b'{"version": "https://jsonfeed.org/ver', "damaged or cut off"),
        (b'{"a":' * 100_000, "damaged or cut off"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "no feed in it|cannot be read"),
        (b"<" * 50_000, "no feed in it|cannot be read"),
        (b"x" * (MAX_FEED_BYTES + 1), "larger than 20 MiB"),
    ],
)
def test_what_is_no_feed_is_refused_in_one_line(data: bytes, why: str) -> None:
    with pytest.raises(FeedError, match=why) as caught:
        parse_feed(data, "paper.xml")
    assert str(caught.value).startswith("paper.xml: ")
    assert "\n" not in str(caught.value)


def test_a_truncated_feed_gives_its_whole_items_and_says_so() -> None:
    whole = rss(*(f"<title>Story {i}</title><guid>{i}</guid>" for i in range(10)))
    feed = parse_feed(whole[: len(whole) * 2 // 3], "t")
    assert 3 <= len(feed.entries) < 10
    assert all(e.headline.startswith("Story ") for e in feed.entries)
    assert "ends early" in feed.notes[0]


def test_an_entity_bomb_neither_grows_nor_hangs() -> None:
    lines = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 12))
    bomb = (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">{lines}]><rss version="2.0">'
        "<channel><item><title>Safe &a11;</title></item></channel></rss>"
    ).encode()
    began = time.process_time()
    feed = parse_feed(bomb, "t")
    assert time.process_time() - began < 20  # a bomb takes for ever, this milliseconds
    assert sum(len(e.headline + e.body_html) for e in feed.entries) < 2_000


def test_external_entities_are_not_read() -> None:
    data = (
        b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        b'<rss version="2.0"><channel><item><title>T &x;</title><description>&x;</description>'
        b"</item></channel></rss>"
    )
    (entry,) = parse_feed(data, "t").entries
    assert "root:" not in entry.headline + entry.body_html


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>", "<iframe src='https://x.example'></iframe>",
        "<p onclick='alert(1)'>a</p>", "<a href='javascript:alert(1)'>a</a>",
        "<img src='https://track.example/1.gif'>", "<svg onload=alert(1)>",
        "<a href='data:text/html,<b>'>a</a>", "<style>p{background:url(https://x)}</style>",
        "<object data='x'></object>", "<form action='https://x'><input></form>",
        "<p style='background:url(https://x.example)'>a</p>", "<link rel=stylesheet href=x>",
        "<meta http-equiv=refresh content='0;url=https://x'>", "<base href='https://x.example'>",
        "<video src='https://x.example/v'></video>", "<a href='JaVaScRiPt&#58;alert(1)'>a</a>",
        "<a href='file:///etc/passwd'>a</a>",
    ],
)  # fmt: skip
def test_hostile_html_is_made_harmless(hostile: str) -> None:
    safe = clean.sanitise(f"<p>before</p>{hostile}<p>after</p>")
    assert "before" in safe
    assert "after" in safe
    low = safe.lower()
    for harmful in (
        "script", "iframe", "onclick", "onload", "<img", "svg", "style", "data:", "object", "form",
        "input", "link", "meta", "base", "<video", "file:", "track.example", "url(",
    ):  # fmt: skip
        assert harmful not in low, safe


def test_structure_and_links_of_an_article_stay() -> None:
    html = (
        "<h1>Big</h1><h2>Sub</h2><p>A <em>b</em> <a href='/x' onclick='y'>link</a></p><ul><li>1</li></ul>"
        "<blockquote>q</blockquote><p>&nbsp;</p>"
    )
    assert clean.sanitise(html, "https://a.example/dir/page") == (
        '<h2>Big</h2><h2>Sub</h2><p>A <em>b</em> <a href="https://a.example/x">link</a></p>'
        "<ul><li>1</li></ul><blockquote>q</blockquote>"
    )


@pytest.mark.parametrize("tag", ["div", "ul", "blockquote", "b", "table"])
def test_html_nested_without_end_is_survived(tag: str) -> None:
    safe = clean.sanitise(f"<{tag}>" * 30_000 + "deep")
    assert "deep" in clean.plain_text(safe) or safe == ""
    assert safe.count("<") <= 3 * MAX_STRUCTURES


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("&lt;b&gt;Bold&lt;/b&gt; claim", "Bold claim"),
        ("A &amp;amp; B", "A & B"),
        ("  two\n  lines ", "two lines"),
        ("\u202eevil\u202c text\u0000".replace("\u0000", ""), "evil text"),
        ("مرحبا بالعالم", "مرحبا بالعالم"),
        ("5 &lt; 6", "5 < 6"),
        ("&lt;&lt;Non&gt;&gt;, dit le maire", "<<Non>>, dit le maire"),
        ("why tax&lt;cost", "why tax<cost"),
        ("&lt;SPAN class='x'&gt;Red&lt;/SPAN&gt;&lt;!-- c --&gt; line", "Red line"),
    ],
)
def test_headlines_are_one_plain_line(title: str, headline: str) -> None:
    assert one(f"<title>{title}</title>").headline == headline  # type: ignore[attr-defined]


def test_a_headline_of_a_megabyte_is_cut_at_a_word() -> None:
    entry = one(f"<title>{'word ' * 210_000}</title>")
    assert len(entry.headline) <= 300  # type: ignore[attr-defined]
    assert entry.headline.endswith("word…")  # type: ignore[attr-defined]


def test_a_headline_of_markup_only_falls_back_to_the_text() -> None:
    entry = one(
        "<title>&lt;p&gt;&lt;img src=x&gt;&lt;/p&gt;</title>"
        "<description>&lt;p&gt;First words here.&lt;/p&gt;</description>"
    )
    assert entry.headline == "First words here."  # type: ignore[attr-defined]
    feed = parse_feed(rss("<title>&lt;br&gt;</title>", "<title>Real</title>"), "t")
    assert [e.headline for e in feed.entries] == ["Real"]
    assert "1 items had neither" in feed.notes[0]


def test_blogs_without_titles_get_their_first_words() -> None:
    feed = parse_feed(recorded("manton.rss").read_bytes(), "manton.rss")
    assert len(feed.entries) == 10
    assert all(e.headline for e in feed.entries)


@pytest.mark.parametrize(
    "date",
    [
        "",
        "yesterday",
        "Mon, 32 Foo 9999 99:99:99 GMT",
        "0000-00-00",
        "Thu, 01 Jan 1970 00:00:00 GMT",
    ],
)
def test_a_date_that_is_none_is_none(date: str) -> None:
    assert one(f"<title>T</title><pubDate>{date}</pubDate>").published is None  # type: ignore[attr-defined]


def test_nul_bytes_are_dropped() -> None:
    data = rss("<title>Nul\x00 byte</title><description>bo\x00dy</description>")
    (entry,) = parse_feed(data, "t").entries
    assert (entry.headline, entry.body_html) == ("Nul byte", "body")


def test_utf_16_is_read() -> None:
    text = rss("<title>Žluťoučký</title>").decode().replace("UTF-8", "UTF-16")
    (entry,) = parse_feed(text.encode("utf-16"), "t").entries
    assert entry.headline == "Žluťoučký"


def test_one_guid_for_several_links_is_no_guid_and_true_repeats_go() -> None:
    feed = parse_feed(
        rss(
            "<title>A</title><guid>g</guid><link>https://a.example/1</link>",
            "<title>B</title><guid>g</guid><link>https://a.example/2</link>",
            "<title>C</title><guid>h</guid><link>https://a.example/3</link>",
            "<title>C</title><guid>h</guid><link>https://a.example/3</link>",
        ),
        "t",
    )
    assert [e.headline for e in feed.entries] == ["A", "B", "C"]
    assert len({e.key for e in feed.entries}) == 3


@pytest.mark.parametrize(
    ("tag", "shaped"),
    [
        ("en", "en"),
        ("EN-us", "en-US"),
        ("pt_BR", "pt-BR"),
        ("de_DE.UTF-8", "de-DE"),
        ("sr_RS@latin", "sr-RS"),
        ("zh-hans-cn", "zh-Hans-CN"),
        ("<x>", ""),
        ("", ""),
        ("eng", "en"),
        ("SPA", "es"),
        ("deu-at", "de-AT"),
        ("zho", "zh"),
        ("iw", "he"),
        ("cz", "cs"),
        ("gr", "el"),
        ("jp", "ja"),
        ("mi", "mi"),
        ("haw", "haw"),
        ("cnr", "cnr"),
        ("und", ""),
        ("mul", ""),
        ("xx", ""),
        ("qq-ZZ", ""),
    ],
)
def test_language_tags_take_their_usual_shape(tag: str, shaped: str) -> None:
    assert language_tag(tag) == shaped
