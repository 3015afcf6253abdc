"""What holds for any HTML whatever: made from pieces that have tripped readers, by hypothesis.

The examples are the same in every run: a failure here is a fault, never luck.
"""

import re
import time
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from globe_app.text.html import headline, plain_text, sanitise, with_images
from globe_app.text.html_images import image_urls
from globe_app.text.html_source import text_of_headline

HOSTILE = Path(__file__).parents[3] / "shared" / "cases" / "hostile"
BASE = "http://paper.example/dir/page"
FIXED = settings(derandomize=True, database=None, deadline=None, max_examples=300)
NAMES = (
    "a abbr area article aside audio b base blockquote body br button canvas caption center cite code col"
    " dd del details dialog dir div dl dt em embed fieldset figcaption figure font footer form frame h1 h2 h6"
    " head header hr html i iframe image img input ins keygen li link listing main map marquee math menu meta"
    " nav nobr noembed noframes noscript object ol optgroup option p param plaintext pre q rb rp rt ruby s"
    " script section select small source span strike style sub summary sup svg table tbody td template textarea"
    " tfoot th thead title tr track tt u ul var video wbr xmp x-break o:p foreignObject mi"
    " ins kbd mark amp-img amp-youtube lite-youtube x-iframe cost"
).split()
NAME = st.sampled_from(NAMES)
ATTRIBUTE = st.sampled_from(
    [
        "",
        " href=http://a.example/x",
        ' href="/y?a=1&b=2"',
        " href=javascript:alert(1)",
        " href='#f>'",
        " src=http://a.example/i.jpg",
        ' src="data:image/gif;base64,R0"',
        " data-src=/lazy.png",
        " src=//p.example/pixel.gif",
        ' alt="a > b"',
        " alt='<p>&quot;'",
        " onclick=alert(1)",
        " style=x:url(http://b.example)",
        " width=1 height=1",
        ' colspan="2"',
        " start=7",
        " colspan=99999",
        " href",
        " src=http://M-M",
        " background=http://c.example/z",
        " srcset='http://d.example/1 2x'",
        " data-srcset='/a,b.jpg 640w, /c.jpg?w=1&h=2 320w'",
        " src=https://www.youtube.com/embed/abc",
        " src=/a-300x200.jpg alt='&lt;b&gt;' class=emoji",
        " data-videoid=abc title='</p>word'",
        " src=/logo.png",
        "/",
        " href=mailto:x@y.example",
        " href=http://a:f/",
        ' href="http://[::1"',
    ]
)
TEXT = st.sampled_from(
    [
        " ",
        "\n",
        "\r\n",
        "word",
        "a & b",
        "&amp;lt;b&amp;gt;",
        "&#55357;&#56832;",
        "&#0;",
        "&#x202e;",
        "&nbsp;",
        "<",
        ">",
        "<<Non>>",
        "tax<cost",
        "5 < 6",
        "&",
        "&notit;",
        "\x00",
        "\x0b",
        "\u2028",
        "\ud800",
        "\ufffe",
        "日本語",
        "]]>",
        '"',
        "'",
        "&lt;script&gt;",
        "&ZeroWidthSpace;",
        "\xa0",
    ]
)
PIECE = st.one_of(
    TEXT,
    st.builds(lambda n, a, b: f"<{n}{a}{b}>", NAME, ATTRIBUTE, ATTRIBUTE),
    st.builds(lambda n: f"<{n}/>", NAME),
    st.builds(lambda n: f"</{n}>", NAME),
    st.sampled_from(
        [
            "<!-- c -->",
            "<!--",
            "-->",
            "<![ endif ]>",
            "<![CDATA[",
            "<!doctype html>",
            "<?xml version='1.0'?>",
            "<",
            "</",
            "<a href='",
            "<!",
            "<p",
            "</p ",
            "<![<",
            "<table><tr>",
            "</td><td>",
        ]
    ),
    st.text(max_size=5),
)
MARKUP = st.lists(PIECE, max_size=25).map("".join)
KEPT = (
    "a b blockquote br caption cite code dd del dl dt em figcaption h2 h3 h4 hr i img ins kbd li mark ol p pre"
    " s small strong sub sup table tbody td th thead tr u ul"
)
OTHER_TAG = re.compile(rf"<(?!/?(?:{KEPT.replace(' ', '|')})[ >])")


class _Addresses(HTMLParser):
    """Every attribute of a document, by another parser than the program's."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str, str]] = []
        self.feed(markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [(tag, name, value or "") for name, value in attrs]


def loads_nothing_but(markup: str, images: tuple[str, ...]) -> None:
    assert not OTHER_TAG.search(markup), markup
    for tag, name, value in _Addresses(markup).found:
        assert (tag, name) in {
            ("a", "href"),
            ("img", "src"),
            ("img", "alt"),
            ("td", "colspan"),
            ("th", "colspan"),
            ("ol", "start"),
        }
        if name == "href":
            assert value.startswith(("http://", "https://", "mailto:")), value
        if name == "src":
            assert value.startswith(images), value


@FIXED
@given(MARKUP)
@example("<img src=http://M-M>")
@example('<image src="http://127.0.0.1/pixel.gif" width=1 height=1>')
@example("<p>a<table><b><p>c</table>d</b>")
@example("<ul>x<li>y<ul><ul><li>z</ul></ul><p><hr>")
@example("&" * 1000)
def test_sanitising_what_is_sanitised_changes_nothing(markup: str) -> None:
    for images in (False, True):
        once = sanitise(markup, BASE, images=images)
        assert sanitise(once, BASE, images=images) == once
        loads_nothing_but(once, ("http://", "https://") if images else ())
        once.encode("utf-8")
    urls = image_urls(once)
    stored = with_images(once, dict.fromkeys(urls[::2], "0" * 64))
    loads_nothing_but(stored, ("image:" + "0" * 64,))
    loads_nothing_but(with_images(once, {}), ())


@FIXED
@given(MARKUP)
def test_plain_text_has_no_character_that_no_text_may_carry(markup: str) -> None:
    for text in (plain_text(markup), headline(markup), plain_text(sanitise(markup, BASE))):
        text.encode("utf-8")
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ufeff]", text)
        assert "<script" not in text or "script" in markup
    assert "\n" not in headline(markup)


@FIXED
@given(MARKUP)
@example("<rp><rt><q>a<rp>b</q>c")
@example("<svg><q><picture><rt>a<p>b</rt>c</picture>d</q>e")
@example("<s>a<p><del>b</s>c</del>d")
@example("<picture><source srcset='/a.jpg'><iframe><video></picture>")
def test_sanitising_loses_no_word_of_the_text(markup: str) -> None:
    before = "".join(plain_text(markup).split())
    after = "".join(plain_text(sanitise(markup)).split())
    assert after == before


def test_the_shared_inputs_are_sanitised_once_and_for_all() -> None:
    paths = [*HOSTILE.glob("clean_*"), *HOSTILE.glob("*.html")]
    if not paths:
        pytest.skip("the shared cases are not there")
    for path in paths:
        once = sanitise(path.read_text("utf-8", "replace"), BASE, images=True)
        assert sanitise(once, BASE, images=True) == once
        assert "pixel.gif" not in once


UNITS = (
    "<img ",
    "<div>",
    "<ul><li>",
    "<b>",
    "<a href=http://a.example>",
    "<p>x",
    "<table>",
    "<td>",
    "<i></b>",
    "<font color=1>",
    "</p>",
    "<![ endif ]>",
    "<!-- c -->",
    "<!--",
    "&#55357;",
    "<",
    "<p><br>",
    "<svg>",
    "<pre>\n",
    "<img src=http://a.example/i alt='",
    "x y ",
    "&amp;",
    "<b><p>",
    "<select><option>",
    "</p  ",
    "<cost ",
    "<cost>",
    "<<cost of='",
    "tax<x =y ",
    "<!-- x <!",
    "<![CDATA[",
    "<iframe src=http://a.example/x>",
    "<title>x",
    "<textarea/>",
    "<picture><source srcset=/a>",
    "<img srcset='/a,b 2x, ",
    "<img data-a=/x.jpg data-b=/y.jpg>",
    "<q>x<rt>y",
    "<video><p>",
    "<noscript><img src=/a.jpg>",
    "<s>x</s>y",
    "10<sup>6</sup>",
    "<script><!--",
    "</x",
    "<p>a</p>b",
)


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("clean", [sanitise, plain_text, text_of_headline])
def test_the_time_grows_with_the_length_and_no_faster(
    unit: str, clean: Callable[[str], str]
) -> None:
    def seconds(length: int) -> float:
        markup = (unit * (length // len(unit) + 1))[:length]
        best = 60.0
        for run in range(3):
            began = time.process_time()
            clean(f"{markup} {run}")  # another text each time: nothing is remembered
            best = min(best, time.process_time() - began)
        return best

    short, long = seconds(25_000), seconds(200_000)
    assert long < 40 * max(
        short, 0.002
    )  # eight times the input; with its square it would be 64 times
