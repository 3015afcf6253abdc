"""Whatever a site sends for a page: an article or one line of why not, in time that grows with its length."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from globe_app.errors import FeedError
from globe_app.model.news import TextReason
from globe_app.pages.extract import extract_page
from globe_app.pages.request import PageRequest
from globe_app.text.html import sanitise
from tests.pages.sites import SITES
from tests.pages.texts import ALL, ENGLISH
from tests.text.test_html_properties import loads_nothing_but

FIXED = settings(derandomize=True, database=None, deadline=None, max_examples=60)
URL = "https://paper.example/a"
SENTENCE = ENGLISH.sentences[0]
PIECES = (
    b"<p>", b"</p>", b"<div>", b"</div>", b"<article>", b"</article>", b"<br>", b"<figure>", b"<figcaption>", b"<picture>",
    b"<source srcset='/a.jpg 1w'>", b"<img src=//x/a.jpg onerror=x()>", b"<img data-src='javascript:x'>", b"<noscript>",
    b"</noscript>", b"<table><tr><td>", b"</table>", b"<ol><li>", b"</ol>", b"<h2>", b"</h2>", b"<form>", b"<iframe src='/x'/>",
    b"<script type='application/ld+json'>", b"</script>", b'{"@type":"NewsArticle","articleBody":"<img src=//t/p.gif>x"}',
    b"<base href='javascript:x'>", b"<base href='//[::1'>", b"<link rel=canonical href='//[x'>", b"<svg>", b"<math>", b"\xff\xfe", b"\0",
    b"&#xd800;", b"&#0;", b"<meta charset=utf-7>", b"<!--", b"-->", b"<![CDATA[", b"<?x", b"<style>", b"<pre>\n", b"</body>", b"<html>",
)  # fmt: skip


@st.composite
def pages(draw: st.DrawFn) -> bytes:
    """A page of a site with pieces cut out, doubled and put in."""
    data = draw(st.sampled_from(SITES))(draw(st.sampled_from(ALL))).encode()
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(data)))
        end = min(len(data), at + draw(st.integers(0, 400)))
        kind = draw(st.integers(0, 3))
        if kind == 0:
            data = data[:at] + data[end:]
        elif kind == 1:
            data = data[:end] + data[at:]
        else:
            data = data[:at] + draw(st.sampled_from(PIECES)) * draw(st.integers(1, 4)) + data[at:]
    return data


@FIXED
@given(
    data=pages(),
    kind=st.sampled_from(("", "text/html; charset=utf-16", "text/html; charset=iso-8859-1")),
)
def test_any_page_gives_an_article_or_the_reason_why_not(data: bytes, kind: str) -> None:
    request = PageRequest(URL, ENGLISH.headline, f"<p>{SENTENCE}</p>", "en")
    try:
        found = extract_page(data, URL, request, content_type=kind)
    except FeedError as error:
        assert "\n" not in str(error)  # noqa: PT017
        return
    repr(found).encode("utf-8")
    assert found.has_text == bool(found.body_html)
    assert sanitise(found.body_html, URL, images=True) == found.body_html
    loads_nothing_but(found.body_html, ("http://", "https://"))
    assert found.image_url.startswith(("http://", "https://")) or not found.image_url
    assert isinstance(found.reason, TextReason)


@pytest.mark.parametrize(
    "unit",
    [
        f"<p>{SENTENCE}</p>", f"{SENTENCE}<br>", f"<p>{SENTENCE}<img src=/a.jpg></p>", "<a href=/x>a link</a> ",
        f"<ul><li>{SENTENCE}", "<div>", "<img ", f"<table><tr><td>{SENTENCE}", "<h2>A heading</h2>",
        f"<figure><img src=/a.jpg><figcaption>{SENTENCE}</figcaption></figure>", f"<div class=caption>{SENTENCE}</div>",
        "<noscript><img src=/a.jpg></noscript>", "<picture><source srcset='/a.jpg 1w'>", "<form>", "x", "桥", " ", "<b>",
        "<p>cookies consent personal data ", '<script type="application/ld+json">[', "\\\"", "&amp;", "<span>10:15</span><br>",
    ],
)  # fmt: skip
def test_a_page_of_one_thing_repeated_is_read_in_time(unit: str) -> None:
    body = f"<article><h1>{ENGLISH.headline}</h1><p>{SENTENCE}</p>{unit * (100_000 // len(unit))}"
    began = time.monotonic()
    try:
        extract_page(body.encode(), URL, PageRequest(URL, ENGLISH.headline))
    except FeedError as error:
        assert "\n" not in str(error)  # noqa: PT017
    assert time.monotonic() - began < 30, "it hangs"
