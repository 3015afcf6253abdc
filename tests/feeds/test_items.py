"""One item: its title, address, authors, text, language and picture, as feeds in use write them."""

from typing import Any

import pytest

from globe_app.feeds.parse import parse_feed
from globe_app.model.news import Entry
from tests.conftest import rss

SPACES = (
    ' xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"'
    ' xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
    ' xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"'
)
FEED = "http://feeds.paper.example/news/rss.xml"


def of_rss(item: str, address: str = FEED, head: str = "") -> Entry:
    data = rss(item, head=head).replace(b"<rss", b"<rss" + SPACES.encode(), 1)
    (entry,) = parse_feed(data, "t", address=address).entries
    return entry


def of_atom(entry: str, attributes: str = "", address: str = FEED) -> Entry:
    text = f'<feed xmlns="http://www.w3.org/2005/Atom" {attributes}><title>F</title><entry>{entry}</entry></feed>'
    (found,) = parse_feed(text.encode(), "t", address=address).entries
    return found


# Titles


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("<title>A guide to &lt;head&gt; and &lt;col&gt;</title>", "A guide to <head> and <col>"),
        ('<title type="text">Use &lt;b&gt; for bold</title>', "Use <b> for bold"),
        ('<title type="html">Use &lt;b&gt;bold&lt;/b&gt;</title>', "Use bold"),
        ('<title type="html">Use &amp;lt;b&amp;gt;</title>', "Use <b>"),
        ('<title type="html"><![CDATA[R&amp;D &mdash; <em>now</em>]]></title>', "R&D — now"),
        ('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">1 &lt; 2 <b>now</b></div></title>', "1 < 2 now"),
        ('<title type="text/html">A &lt;i&gt;b&lt;/i&gt;</title>', "A b"),
        ("<title>Don&amp;#8217;t</title>", "Don’t"),
        ('<title type="application/xml"><b xmlns="">A</b> b</title>', "A b"),
        ("<title>A &lt;p&gt;b&lt;/p&gt;</title>", "A b"),
    ],
)  # fmt: skip
def test_an_atom_title_is_read_by_its_type(title: str, headline: str) -> None:
    assert of_atom(title).headline == headline


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("<![CDATA[Using <iframe> and <script> in HTML]]>", "Using <iframe> and <script> in HTML"),
        ("Why tax&lt;cost and a&gt;b", "Why tax<cost and a>b"),
        ("&lt;&lt;Non&gt;&gt;, dit-il", "<<Non>>, dit-il"),
        ("&lt;h2&gt;Flood&lt;/h2&gt;", "Flood"),
        ("Vue's &lt;template&gt; tag", "Vue's <template> tag"),
        ("List&lt;String&gt; in Java", "List<String> in Java"),
        ("I &lt;3 this", "I <3 this"),
        ("&lt;strong&gt;Live:&lt;/strong&gt; vote", "Live: vote"),
        ("&lt;p&gt;Unclosed", "Unclosed"),
        ("A &lt;script&gt;alert(1)&lt;/script&gt; b", "A b"),
        ("Smile &#x1F600; &amp;#128512;", "Smile 😀 😀"),
        ("<b>Raw</b> markup <i>here</i>", "Raw markup here"),
        ("AT&amp;amp;T", "AT&T"),
        ("Harbour &amp;lt;img src=&amp;quot;/tmp/t.png&amp;quot;&amp;gt; reopens", 'Harbour <img src="/tmp/t.png"> reopens'),
        ("line one\n  line two", "line one line two"),
        ("&lt;!-- hidden --&gt;Seen", "Seen"),
        ("H&lt;sub&gt;2&lt;/sub&gt;O", "H2O"),
        ("a &lt; b &amp;&amp; c &gt; d", "a < b && c > d"),
    ],
)  # fmt: skip
def test_tags_that_are_talked_about_stay_in_a_title(title: str, headline: str) -> None:
    assert of_rss(f"<title>{title}</title><link>http://a.example/</link>").headline == headline


@pytest.mark.parametrize(
    ("item", "headline"),
    [
        ("<title>Bridge</title><media:content url='http://x.example/i.jpg'><media:title>IMG_1.jpg</media:title>"
         "</media:content>", "Bridge"),
        ("<media:title>IMG</media:title><title>Bridge</title>", "Bridge"),
        ("<media:group><media:title>Bridge film</media:title></media:group><link>http://x.example/1</link>", "Bridge film"),
        ("<title></title><dc:title>Bridge</dc:title>", "Bridge"),
        ("<title> </title><description>First words of a note. And more.</description>", "First words of a note. And more."),
        ("<image><title>Logo</title><url>http://x.example/l.png</url></image><title>Bridge</title>", "Bridge"),
        ("<description>&lt;img src='http://x.example/i.jpg' alt='The old bridge'&gt;</description>", "The old bridge"),
        ("<description>&lt;img src='http://x.example/i.jpg'&gt;</description>", "Picture"),
        ("<media:content url='http://x.example/i.jpg' medium='image'><media:description>A boat at sea</media:description>"
         "</media:content><guid>9</guid>", "A boat at sea"),
        ("<enclosure url='http://x.example/i.jpg' type='image/jpeg'/><guid>9</guid>", "Picture"),
        ("<link>https://x.example/2026/bridge-shut/</link>", "x.example/2026/bridge-shut"),
    ],
)  # fmt: skip
def test_an_item_is_called_by_its_title_or_by_what_it_has(item: str, headline: str) -> None:
    assert of_rss(item).headline == headline


# Addresses


@pytest.mark.parametrize(
    ("item", "url"),
    [
        ("<link>/2026/1</link>", "http://feeds.paper.example/2026/1"),
        ("<link>one/</link>", "http://feeds.paper.example/news/one/"),
        ("<link>//cdn.example/1</link>", "http://cdn.example/1"),
        ("<link>www.paper.example/1</link>", "http://www.paper.example/1"),
        ("<link>\n  https://paper.example/a\n  /b </link>", "https://paper.example/a/b"),
        ("<link><![CDATA[https://paper.example/?a=1&b=2]]></link>", "https://paper.example/?a=1&b=2"),
        ("<link><![CDATA[https://paper.example/?a=1&amp;b=2]]></link>", "https://paper.example/?a=1&b=2"),
        ("<link>https://paper.example/?a=1&amp;#038;b=2</link>", "https://paper.example/?a=1&b=2"),
        ("<link>https://paper.example/a b/ü?q=x y</link>", "https://paper.example/a%20b/ü?q=x%20y"),
        ("<link>https://пример.example/новости</link>", "https://пример.example/новости"),
        ("<link href='https://paper.example/1'/>", "https://paper.example/1"),
        ("<atom:link rel='self' href='https://paper.example/f'/><link>https://paper.example/1</link>", "https://paper.example/1"),
        ("<atom:link href='https://paper.example/1'/>", "https://paper.example/1"),
        ("<atom:link rel='replies' href='https://paper.example/c'/><guid>https://paper.example/1</guid>", "https://paper.example/1"),
        ("<guid>https://paper.example/1</guid>", "https://paper.example/1"),
        ("<link/>https://paper.example/1<guid isPermaLink='false'>1</guid>", "https://paper.example/1"),
        ("<guid isPermaLink='false'>https://paper.example/1</guid><description>x</description>", ""),
        ("<guid isPermaLink='true'>tag:paper.example,2026:1</guid><description>x</description>", ""),
        ("<link></link><guid>https://paper.example/1</guid>", "https://paper.example/1"),
        ("<link>javascript:alert(1)</link><description>x</description>", ""),
        ("<link>http://feedproxy.google.com/~r/x</link><feedburner:origLink>https://paper.example/1</feedburner:origLink>",
         "https://paper.example/1"),
        ("<enclosure url='https://paper.example/ep.mp3' type='audio/mpeg' length='9'/><description>x</description>",
         "https://paper.example/ep.mp3"),
        ("<comments>https://paper.example/c</comments><link>https://paper.example/1</link>", "https://paper.example/1"),
        ("<source url='https://other.example/rss'>Other</source><link>https://paper.example/1</link>", "https://paper.example/1"),
    ],
)  # fmt: skip
def test_an_item_of_rss_has_the_address_of_its_page(item: str, url: str) -> None:
    assert of_rss(f"<title>T</title>{item}").url == url


def test_the_links_of_a_file_stand_on_what_it_names_as_its_own_address_or_on_its_site() -> None:
    own = "<atom:link rel='self' href='https://paper.example/news/rss.xml'/>"
    assert of_rss("<title>T</title><link>1</link>", "", own).url == "https://paper.example/news/1"
    assert of_rss("<title>T</title><link>1</link>", "").url == "https://paper.example/1"


def test_where_a_service_passes_a_feed_on_relative_links_stand_on_the_site() -> None:
    item = "<title>T</title><link>/2026/1</link>"
    assert of_rss(item, "https://feeds.feedburner.com/paper").url == "https://paper.example/2026/1"
    assert of_rss(item, "").url == "https://paper.example/2026/1"


@pytest.mark.parametrize(
    ("links", "attributes", "url"),
    [
        ("<link href='/1'/>", "", "http://feeds.paper.example/1"),
        ("<link href='1'/>", "xml:base='https://paper.example/a/'", "https://paper.example/a/1"),
        ("<link href='1' xml:base='/b/'/>", "xml:base='https://paper.example/a/'", "https://paper.example/b/1"),
        ("<link rel='alternate' type='application/nostr+json' href='nostr:x'/><link href='https://p.example/1'/>", "",
         "https://p.example/1"),
        ("<link rel='alternate' type='application/json' href='https://p.example/1.json'/>"
         "<link rel='alternate' type='text/html' href='https://p.example/1'/>", "", "https://p.example/1"),
        ("<link rel='self' href='https://p.example/1.atom'/><link rel='edit' href='https://p.example/e'/>"
         "<link rel='http://www.iana.org/assignments/relation/alternate' href='https://p.example/1'/>", "", "https://p.example/1"),
        ("<link rel='alternate' hreflang='de' href='https://p.example/de'/>"
         "<link rel='alternate' hreflang='fr' href='https://p.example/fr'/>", "xml:lang='fr-FR'", "https://p.example/fr"),
        ("<link rel='related' href='https://o.example/'/><id>https://p.example/1</id>", "", "https://p.example/1"),
        ("<link rel='enclosure' type='image/png' href='https://p.example/i.png'/><link href='https://p.example/1'/>", "",
         "https://p.example/1"),
        ("<link>https://p.example/1</link>", "", "https://p.example/1"),
        ("<content type='text/html' src='https://p.example/1'/>", "", "https://p.example/1"),
        ("<id>urn:x</id>", "", ""),
    ],
)  # fmt: skip
def test_an_entry_of_atom_has_the_address_of_its_web_page(
    links: str, attributes: str, url: str
) -> None:
    assert of_atom(f"<title>T</title>{links}", attributes).url == url


@pytest.mark.parametrize(
    ("attributes", "content", "address"),
    [
        ("", "&lt;a href='x'&gt;", "https://p.example/2026/x"),
        ("", "&lt;a href='/x'&gt;", "https://p.example/x"),
        ("xml:base='https://b.example/c/'", "&lt;a href='x'&gt;", "https://b.example/c/x"),
        (
            "xml:base='https://b.example/c/'",
            "&lt;a href='#note'&gt;",
            "https://p.example/2026/1#note",
        ),
    ],
)
def test_links_in_a_text_stand_on_xml_base_or_on_the_page(
    attributes: str, content: str, address: str
) -> None:
    found = of_atom(
        f"<title>T</title><link href='https://p.example/2026/1'/><content type='html'>{content}n&lt;/a&gt;</content>",
        attributes,
    )  # fmt: skip
    assert found.body_html == f'<a href="{address}">n</a>'


def test_xml_base_within_xhtml_counts() -> None:
    found = of_atom(
        "<title>T</title><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml' xml:base='https://b.example/c/'>"
        "<p xml:base='d/'><a href='e'>n</a> <img src='f.jpg' alt=''/></p></div></content>"
    )  # fmt: skip
    assert 'href="https://b.example/c/d/e"' in found.body_html
    assert 'src="https://b.example/c/d/f.jpg"' in found.body_html


# Authors


@pytest.mark.parametrize(
    ("item", "author"),
    [
        ("<author>j.roe@example.com (Jane Roe)</author>", "Jane Roe"),
        ("<author>Jane Roe &lt;j.roe@example.com&gt;</author>", "Jane Roe"),
        ("<author>Jane Roe (j.roe@example.com)</author>", "Jane Roe"),
        ("<author>&lt;j.roe@example.com&gt; Jane Roe</author>", "Jane Roe"),
        ("<author>mailto:j.roe@example.com</author>", ""),
        ("<author>desk@paper.example</author>", ""),
        ("<author>Jane &lt;j@x.example&gt;, John &lt;k@x.example&gt;</author>", "Jane and John"),
        ("<author>j@x.example (Jane), k@x.example (John)</author>", "Jane and John"),
        ("<dc:creator>By Jane Roe</dc:creator>", "Jane Roe"),
        ("<author>desk@paper.example</author><dc:creator>Jane Roe</dc:creator>", "Jane Roe"),
        ("<dc:creator>A</dc:creator><dc:creator>B</dc:creator><dc:creator>C</dc:creator>", "A, B and C"),
        ("<dc:creator>A</dc:creator><dc:creator>A</dc:creator>", "A"),
        ("<author>A</author><author>B</author>", "A and B"),
        ("<dc:creator><![CDATA[<a href=\"mailto:x@y.example\">Jane</a>]]></dc:creator>", "Jane"),
        ("<dc:creator>Müller &amp; Söhne</dc:creator>", "Müller & Söhne"),
        ("<author><name>Jane Roe</name><email>j@x.example</email></author>", "Jane Roe"),
        ("<author><email>j@x.example</email></author>", ""),
        ("<itunes:author>Radio Quay</itunes:author>", "Radio Quay"),
        ("<itunes:owner><itunes:name>Owner</itunes:name><itunes:email>o@x.example</itunes:email></itunes:owner>", ""),
        ("<atom:author><atom:name>Jane Roe</atom:name></atom:author>", "Jane Roe"),
        ("<author>noreply@blogger.example (Unknown)</author>", ""),
        ("<author>jane@roe@example.com</author>", ""),
        ("<author>\"Jane Roe\" j.roe@example.com</author>", "Jane Roe"),
        ("<dc:creator></dc:creator><author/>", ""),
        ("<media:credit role='photographer'>P</media:credit>", ""),
    ],
)  # fmt: skip
def test_authors_are_names_and_never_addresses(item: str, author: str) -> None:
    assert of_rss(f"<title>T</title>{item}").author == author


def test_an_entry_without_author_has_that_of_its_source_or_its_feed() -> None:
    one = "<author><name>{}</name></author>"
    assert of_atom("<title>T</title>" + one.format("A") + one.format("B")).author == "A and B"
    assert of_atom("<title>T</title><source>" + one.format("S") + "</source>").author == "S"
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><author><name>Desk</name></author><entry><title>T</title></entry>'
        "<entry><title>U</title><author><name>Jane</name></author></entry></feed>"
    )  # fmt: skip
    assert [e.author for e in parse_feed(feed.encode(), "t").entries] == ["Desk", "Jane"]


# Texts

STORY = "The council closed the old iron bridge on Monday after inspectors found cracks."


@pytest.mark.parametrize(
    "item",
    [
        f"<description>{STORY}</description>",
        f"<description>Teaser.</description><content:encoded>{STORY}</content:encoded>",
        f"<content:encoded>{STORY}</content:encoded><description>Teaser.</description>",
        f"<description>{STORY}</description><content:encoded>Teaser.</content:encoded>",
        f"<description>&lt;div class='{'x' * 300}'&gt;Teaser.&lt;/div&gt;</description><content:encoded>{STORY}</content:encoded>",
        f"<description>Teaser.</description><fullitem>{STORY}</fullitem>",
        f"<description>Teaser.</description><yandex:full-text xmlns:yandex='http://news.yandex.ru'>{STORY}</yandex:full-text>",
        f"<description>Teaser.</description><turbo:content xmlns:turbo='http://turbo.yandex.ru'>{STORY}</turbo:content>",
        f"<description>Teaser.</description><body xmlns='http://www.w3.org/1999/xhtml'>{STORY}</body>",
        f"<description>Teaser.</description><xhtml:body xmlns:xhtml='http://www.w3.org/1999/xhtml'>{STORY}</xhtml:body>",
        f"<itunes:summary>{STORY}</itunes:summary>",
        f"<description>Teaser.</description><itunes:summary>{STORY}</itunes:summary>",
        f"<itunes:subtitle>{STORY}</itunes:subtitle>",
        f"<dc:description>{STORY}</dc:description>",
        f"<atom:summary>{STORY}</atom:summary>",
        f"<media:group><media:description>{STORY}</media:description></media:group>",
        f"<media:content url='http://x.example/v'><media:description>{STORY}</media:description></media:content>",
        f"<content:encoded></content:encoded><description>{STORY}</description>",
        f"<content:encoded> &lt;p&gt; &lt;/p&gt;</content:encoded><description>{STORY}</description>",
        f"<description><p>{STORY}</p></description>",
        f"<description><![CDATA[<p>{STORY}</p>]]></description>",
    ],
)  # fmt: skip
def test_the_fullest_text_is_the_text(item: str) -> None:
    assert STORY in of_rss(f"<title>T</title>{item}").body_html
    assert "Teaser" not in of_rss(f"<title>T</title>{item}").body_html


@pytest.mark.parametrize(
    ("content", "body"),
    [
        ("<content>Plain &lt;blink&gt; text</content>", "<p>Plain &lt;blink&gt; text</p>"),
        ("<content>one\ntwo</content>", "<p>one</p><p>two</p>"),
        ("<content>&lt;p&gt;Called text, is HTML&lt;/p&gt;</content>", "<p>Called text, is HTML</p>"),
        ('<content type="html">&lt;p&gt;A&lt;/p&gt;</content>', "<p>A</p>"),
        ('<content type="html"><![CDATA[<p>A &amp; B</p>]]></content>', "<p>A &amp; B</p>"),
        ('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A <b>b</b><br/>c</p></div></content>',
         "<p>A <b>b</b><br>c</p>"),
        ('<content type="xhtml" xmlns:x="http://www.w3.org/1999/xhtml"><x:div><x:p>A</x:p></x:div></content>', "<p>A</p>"),
        ('<content type="application/octet-stream">PHA+QTwvcD4=</content>', "<p>A</p>"),
        ('<content type="text/html"><p>Not escaped</p> tail</content>', "<p>Not escaped</p> tail"),
        ('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><script>x</script>A</div></content>', "A"),
    ],
)  # fmt: skip
def test_a_content_of_atom_is_read_by_its_type(content: str, body: str) -> None:
    assert of_atom(f"<title>T</title>{content}").body_html in (body, f"<p>{body}</p>")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("One.\n\nTwo &amp;amp; three.\n \nFour", "<p>One.</p><p>Two &amp; three.</p><p>Four</p>"),
        ("One line\nwrapped", "One line\nwrapped"),
        ("&amp;lt;p&amp;gt;Escaped twice&amp;lt;/p&amp;gt;", "<p>Escaped twice</p>"),
        (
            "The tag &amp;lt;p&amp;gt; ends with &amp;lt;/p&amp;gt;",
            "The tag &lt;p&gt; ends with &lt;/p&gt;",
        ),
        ("&lt;p&gt;A\n\nB&lt;/p&gt;", "<p>A\n\nB</p>"),
    ],
)
def test_blank_lines_part_the_paragraphs_of_a_text_without_tags(text: str, body: str) -> None:
    assert of_rss(f"<title>T</title><description>{text}</description>").body_html == body


# Languages


@pytest.mark.parametrize(
    ("item", "language"),
    [
        ("<title>T</title>", "de"),
        ("<title xml:lang='fr'>T</title>", "fr"),
        ("<title>T</title><dc:language>pt_br</dc:language>", "pt-BR"),
        ("<title>T</title><description xml:lang='mi'>x</description>", "mi"),
        ("<title xml:lang=''>T</title>", ""),
    ],
)
def test_an_item_has_a_language_of_its_own(item: str, language: str) -> None:
    assert of_rss(item, head="<language>de</language>").language == language


def test_an_entry_has_the_language_of_its_xml_lang() -> None:
    feed = b'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><entry xml:lang="fr"><title>T</title></entry></feed>'
    (entry,) = parse_feed(feed, "t").entries
    assert entry.language == "fr"


# Pictures

IMAGE = "http://x.example/{}.jpg"


@pytest.mark.parametrize(
    ("item", "image"),
    [
        ("<media:group><media:content url='http://x.example/s.jpg' medium='image' width='96'/>"
         "<media:content url='http://x.example/l.jpg' medium='image' width='640' isDefault='true'/>"
         "<media:content url='http://x.example/xl.jpg' medium='image' width='1200'/></media:group>", "l"),
        ("<media:content url='http://x.example/s.jpg' width='140'/><media:content url='http://x.example/l.jpg' width='460'/>", "l"),
        ("<media:thumbnail url='http://x.example/t.jpg'/><media:content url='http://x.example/l.jpg' medium='image'/>"
         "<media:content url='http://x.example/face.jpg' medium='image'/>", "l"),
        ("<media:content url='https://secure.gravatar.com/avatar/ab?s=96' medium='image'/>"
         "<media:content url='http://x.example/l.jpg' medium='image'/>", "l"),
        ("<media:content url='http://x.example/p.gif' width='1' height='1'/><media:content url='http://x.example/l.jpg'/>", "l"),
        ("<media:content url='http://x.example/v.mp4' type='video/mp4'><media:thumbnail url='http://x.example/l.jpg'/>"
         "</media:content>", "l"),
        ("<media:content url='http://x.example/v.mp4' medium='video'/><enclosure url='http://x.example/l.jpg'/>", "l"),
        ("<media:group><media:content url='http://x.example/v' type='application/x-shockwave-flash'/>"
         "<media:thumbnail url='http://x.example/l.jpg' width='480'/></media:group>", "l"),
        ("<media:thumbnail url='http://x.example/s.jpg' width='70'/><media:thumbnail url='http://x.example/l.jpg' width='240'/>", "l"),
        ("<media:content url='http://x.example/jroe.jpg' medium='image'/><media:content url='http://x.example/l.jpg' medium='image'/>"
         "<description>&lt;p&gt;a&lt;/p&gt;&lt;img src='http://x.example/l.jpg'&gt;</description>", "l"),
        ("<media:thumbnail url='http://x.example/l.jpg'/><media:content url='http://x.example/jroe.jpg' medium='image'/>"
         "<media:content url='http://x.example/l.jpg' medium='image'/>", "l"),
        ("<media:content url='http://x.example/s-300x200.jpg' medium='image'/><media:content url='http://x.example/l.jpg' medium='image'"
         " width='1200'/>", "l"),
        ("<itunes:image href='http://x.example/l.jpg'/>", "l"),
        ("<image><url>http://x.example/l.jpg</url><title>T</title></image>", "l"),
        ("<image>http://x.example/l.jpg</image>", "l"),
        ("<enclosure url='http://x.example/l.jpg' length='0' type=''/>", "l"),
        ("<enclosure url='http://x.example/l.jpg' type='application/octet-stream'/>", "l"),
        ("<enclosure url='http://x.example/a.mp3' type='audio/mpeg'/><itunes:image href='http://x.example/l.jpg'/>", "l"),
        ("<thumbnail>http://x.example/t.jpg</thumbnail><bigimage>\n http://x.example/l.jpg\n</bigimage>", "l"),
        ("<thumbnail>http://x.example/l.jpg</thumbnail>", "l"),
        ("<atom:link rel='enclosure' type='image/jpeg' href='http://x.example/l.jpg'/>", "l"),
        ("<media:thumbnail url='http://x.example/t.jpg'/><description>&lt;p&gt;a&lt;img src='http://x.example/l.jpg'&gt;"
         "</description>", "l"),
        ("<media:thumbnail url='http://x.example/l.jpg' width='800'/><description>&lt;img src='http://x.example/b.jpg'&gt;"
         "</description>", "l"),
        ("<description>&lt;p&gt;a&lt;img src='http://x.example/l.jpg'&gt;</description>", "l"),
        ("<media:content url='//x.example/l.jpg' medium='image'/>", "l"),
        ("<media:content medium='image'><media:thumbnail>http://x.example/l.jpg</media:thumbnail></media:content>", "l"),
        ("<media:content url='http://x.example/v.mp4' type='video/mp4'/>", ""),
        ("<enclosure url='http://x.example/a.mp3'/>", ""),
    ],
)  # fmt: skip
def test_the_lead_picture_is_the_default_the_largest_or_the_first(item: str, image: str) -> None:
    found = of_rss(f"<title>T</title>{item}").image_url
    assert found == (IMAGE.format(image) if image else "")


def test_what_a_feed_says_of_a_picture_is_kept_with_it() -> None:
    described = "<media:content url='http://x.example/l.jpg'><media:description>A boat at sea</media:description></media:content>"
    assert of_rss(f"<title>T</title>{described}").image_alt == "A boat at sea"
    named = "<media:content url='http://x.example/l.jpg'><media:title>l.jpg</media:title></media:content>"
    assert of_rss(f"<title>T</title>{named}").image_alt == ""


def test_the_picture_of_a_channel_is_no_item_s() -> None:
    head = "<image><url>http://x.example/c.jpg</url></image><itunes:image href='http://x.example/d.jpg'/>"
    assert of_rss("<title>T</title>", head=head).image_url == ""


# JSON


def of_json(value: Any) -> Entry:
    import json

    (entry,) = parse_feed(json.dumps(value).encode("utf-8-sig"), "t", address=FEED).entries
    return entry


@pytest.mark.parametrize(
    ("item", "author", "image", "day"),
    [
        ({"authors": [{"name": "A"}, {"name": "B"}, {"name": "C"}]}, "A, B and C", "", None),
        ({"author": {"name": "A"}}, "A", "", None),
        ({"authors": {"name": "A"}}, "A", "", None),
        ({"authors": ["A", "b@x.example"]}, "A", "", None),
        ({"author": "A <a@x.example>"}, "A", "", None),
        ({"image": "/i.jpg"}, "Desk", "http://feeds.paper.example/i.jpg", None),
        ({"banner_image": "http://x.example/b.jpg"}, "Desk", "http://x.example/b.jpg", None),
        ({"attachments": [{"url": "http://x.example/a.mp3", "mime_type": "audio/mpeg"},
                          {"url": "http://x.example/c.jpg", "mime_type": "image/jpeg"}]}, "Desk", "http://x.example/c.jpg", None),
        ({"date_modified": "2026-11-05T08:00:00Z"}, "Desk", "", 5),
        ({"date_published": "bad", "date_modified": "2026-11-06T08:00:00Z"}, "Desk", "", 6),
    ],
)  # fmt: skip
def test_a_json_feed_gives_authors_pictures_and_dates(
    item: dict[str, object], author: str, image: str, day: int | None
) -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1", "author": {"name": "Desk"},
        "items": [{"id": 1, "title": "A <b> & b", "content_text": "x", **item}],
    }  # fmt: skip
    entry = of_json(feed)
    assert (entry.headline, entry.author, entry.image_url) == ("A <b> & b", author, image)
    assert (entry.published.day if entry.published else None) == day


@pytest.mark.parametrize(
    "item",
    [
        {"title": "T", "link": "http://f.example/1", "pubDate": "Fri, 01 Mar 2024 00:00:00 GMT", "dc:creator": "A",
         "guid": {"isPermaLink": "false", "#value": "g"}, "enclosure": {"url": "http://x.example/l.jpg", "type": "image/jpeg"}},
        [{"title": ["T"], "link": ["http://f.example/1"], "pubDate": ["Fri, 01 Mar 2024 00:00:00 GMT"], "dc:creator": ["A"],
          "guid": [{"_": "g", "$": {"isPermaLink": "false"}}], "enclosure": [{"$": {"url": "http://x.example/l.jpg",
                                                                                    "type": "image/jpeg"}}]}],
        [{"title": {"#text": "T"}, "link": "http://f.example/1", "pubDate": "Fri, 01 Mar 2024 00:00:00 GMT",
          "dc:creator": {"#cdata": "A"}, "guid": {"#text": "g", "@isPermaLink": "false"},
          "enclosure": {"@url": "http://x.example/l.jpg", "@type": "image/jpeg"}}],
    ],
)  # fmt: skip
def test_rss_in_json_is_read_as_rss(item: object) -> None:
    entry = of_json(
        {"rss": {"version": "2.0", "channel": {"title": "F", "language": "fr", "item": item}}}
    )
    assert (entry.headline, entry.url, entry.key) == ("T", "http://f.example/1", "g")
    assert (entry.author, entry.image_url, entry.language) == ("A", "http://x.example/l.jpg", "fr")
    assert entry.published is not None
    assert entry.published.year == 2024
