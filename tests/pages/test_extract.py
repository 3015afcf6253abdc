"""What is taken from a page, and what the feed's text is kept for."""

import pytest

from globe_app.errors import FeedError
from globe_app.model.news import Page, TextReason
from globe_app.pages.extract import extract_page
from globe_app.pages.request import PageRequest
from globe_app.text.html_images import image_urls
from tests.loopback import page

URL = "https://paper.example/a"


def extract(body: bytes | str, headline: str = "", feed: str = "", address: str = URL) -> Page:
    data = body.encode() if isinstance(body, str) else body
    return extract_page(data, address, PageRequest(URL, headline, feed, "en"))


def test_a_page_gives_its_article_and_not_the_rest() -> None:
    found = extract(page(80, "1/1", "paper.example"), "Story 1/1")
    assert found.reason is TextReason.PAGE
    assert not found.body_html.startswith("<h")
    assert "Buy now" not in found.body_text
    assert found.image_url == "http://paper.example:80/image/1/1/lead.jpg"
    assert image_urls(found.body_html) == ("https://paper.example/image/1/1/inline.jpg",)


def test_a_page_for_subscribers_gives_its_article_where_it_has_all_of_it() -> None:
    mark = '<script type="application/ld+json">{"isAccessibleForFree": false}</script>'
    assert extract(page(80, "1/2", "paper.example", mark)).has_text
    short = f"<html><head>{mark}</head><body><p>Subscribe to read on.</p></body></html>"
    assert extract(short).reason is TextReason.PAYWALL


def test_a_page_without_an_article_gives_no_text() -> None:
    found = extract("<html><body><p>Cookies?</p></body></html>")
    assert (found.reason, found.body_html, found.body_text) == (TextReason.NO_ARTICLE, "", "")


def test_a_canonical_address_of_another_site_is_not_believed() -> None:
    body = page(80, "1/3", "elsewhere.example")
    assert extract(body).canonical_url == ""
    own = extract(body, address="http://elsewhere.example:80/x")
    assert own.canonical_url == "elsewhere.example/page/1/3"


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "not a web page"),
        ("<div>" * 400 + "deep", "nested too deeply"),
        ("<p>x" * 70_000, "too many elements"),
        ("x" * 6_000_001, "too long"),
    ],
)
def test_a_page_beyond_the_limits_is_refused(body: bytes | str, why: str) -> None:
    with pytest.raises(FeedError, match=why):
        extract(body)
