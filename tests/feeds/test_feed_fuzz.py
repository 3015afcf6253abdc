"""Feeds of every format, cut and mixed by hypothesis: a value or a refusal, nothing that loads."""

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from globe_app.errors import FeedError
from globe_app.feeds.parse import parse_feed
from tests.text.test_html_properties import loads_nothing_but

SEEDS = (
    '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY e "x">]><rss version="2.0" xml:base="http://b.example/"'
    ' xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>P &e;</title><link>http://p.example/</link>'
    "<language>fr-FR</language><item><title><![CDATA[A <b>b</b> <iframe> &amp; c]]></title><link>/1</link>"
    '<guid isPermaLink="false">g</guid><dc:creator>A &lt;a@b.example&gt;</dc:creator><author>a@b.example (B)</author>'
    "<description>Short <p>raw</p></description><content:encoded><![CDATA[<p>Long <a href='x'>x</a><img src='i.jpg'>]]>"
    "</content:encoded><media:group><media:content url='l.jpg' width='9' isDefault='true'><media:title>T t</media:title>"
    "</media:content><media:thumbnail url='t.jpg'/></media:group><enclosure url='a.mp3'/></item>"
    "<item><description>&lt;img src='http://i.example/a.png'&gt;</description><guid>g</guid></item></channel></rss>",
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="de" xmlns:x="http://www.w3.org/1999/xhtml"><a:title>T</a:title>'
    "<a:author><a:name>D</a:name></a:author><a:entry xml:base='c/'><a:id>/1</a:id><a:title type='xhtml'><x:div>a &lt; b"
    "</x:div></a:title><a:link href='1'/><a:link rel='enclosure' type='image/png' href='i.png'/><a:content type='xhtml'>"
    "<x:div xml:base='d/'><x:p>W <x:a href='#n'>n</x:a></x:p></x:div></a:content><a:updated>2026-11-05T08:00:00Z</a:updated>"
    "</a:entry><a:entry><a:title type='html'>&amp;lt;b&amp;gt;</a:title><a:summary>&lt;p&gt;x&lt;/p&gt;</a:summary></a:entry>"
    "</a:feed>",
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="c">'
    "<title>R</title></channel><item rdf:about='http://r.example/1'><title>One</title><link>http://r.example/1</link></item>"
    "</rdf:RDF>",
    '{"rss": {"channel": {"title": "F", "item": [{"title": {"#text": "T"}, "link": ["/1"], "dc:creator": "A", "guid": {"_": "g",'
    ' "$": {"isPermaLink": "false"}}, "enclosure": {"@url": "http://i.example/a.jpg"}}, {"description": "<p>d"}]}}}',
    '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": 1, "title": "a <b>", "authors": ["a@b.example", {"name": "N"}],'
    ' "attachments": [{"url": "//i.example/a.jpg", "mime_type": "image/jpeg"}], "content_text": "x", "date_modified": "2026-11-05"}]}',
)  # fmt: skip
PIECES = (
    "<", ">", "&", "&amp;", "&#x1F600;", "&nbsp;", "&#xD800;", "\x00", "\ufffe", "<item>", "</item>", "<entry>", "</a:entry>",
    "<![CDATA[", "]]>", "<!--", "-->", "<?x", "</channel>", "</rss>", "<title>", "</title>", "<link>", "<description>", "</p>",
    "<br>", "<p xmlns='['>", " xmlns:q='http://[' q:a='1'", " xml:base='http://['", " xml:base='javascript:x'", " xml:lang=''",
    " type='text/plain'", " type='base64/x'", " mode='base64'", "http://a:99999/", "javascript:alert(1)", "<script>alert(1)</script>",
    "<svg onload=x>", "data:image/png;base64,AAAA", "\\u0000", '"', "{", "}", "[", "]", ":", ",", "null", "1e999", "\r\n", "é", "日本",
)  # fmt: skip


@st.composite
def mixed(draw: st.DrawFn) -> bytes:
    """A seed with pieces put in or over it, parts of another behind it, in any encoding, cut or whole."""
    text = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(PIECES)) + text[at + draw(st.integers(0, 12)) :]
    if draw(st.booleans()):
        other = draw(st.sampled_from(SEEDS))
        text += other[draw(st.integers(0, len(other))) :]
    data = text.encode(
        draw(st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "utf-16-be"))), "replace"
    )
    return data[: draw(st.integers(0, len(data)))] if draw(st.booleans()) else data


@settings(derandomize=True, database=None, deadline=None, max_examples=400)
@given(mixed())
def test_a_feed_of_any_bytes_gives_safe_entries_or_is_refused(data: bytes) -> None:
    try:
        feed = parse_feed(data, "x", address="http://f.example/feed", language="fr", country="FR")
    except FeedError as error:
        assert "\n" not in str(error)  # noqa: PT017
        return
    repr(feed).encode("utf-8")  # no lone surrogate
    assert len({entry.key for entry in feed.entries}) == len(feed.entries)
    for entry in feed.entries:
        assert entry.headline
        assert entry.key
        assert "a@b.example" not in entry.author
        for address in (entry.url, entry.image_url, feed.homepage):
            assert address == "" or address.startswith(("http://", "https://"))
        assert entry.published is None or entry.published >= datetime(1990, 1, 1, tzinfo=UTC)
        loads_nothing_but(entry.body_html, ("http://", "https://"))
