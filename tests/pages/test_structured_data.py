"""What a page says of itself: JSON-LD in its many forms, Open Graph and other meta elements."""

import json

import pytest

from globe_app.model.news import TextReason
from globe_app.pages.document import read_document
from globe_app.pages.structured_data import PageData, read_page_data
from globe_app.text.html import plain_text, sanitise
from tests.pages.test_extract import extract
from tests.pages.texts import ENGLISH

URL = "https://paper.example/a"
PARTS = ENGLISH.paragraphs
ONE = {"@type": "NewsArticle", "headline": ENGLISH.headline, "articleBody": "\n\n".join(PARTS)}


def data_of(head: str) -> PageData:
    body = f"<!doctype html><html><head>{head}</head><body><p>x</p></body></html>".encode()
    return read_page_data(read_document(body, "", "", "x"), URL)


def script(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f'<script type="application/ld+json">{text}</script>'


def _live() -> dict[str, object]:
    updates = [
        {"@type": "BlogPosting", "headline": f"10:{n}0 News", "articleBody": one}
        for n, one in enumerate(PARTS)
    ]
    return {"@type": "LiveBlogPosting", "headline": ENGLISH.headline, "liveBlogUpdate": updates}


@pytest.mark.parametrize(
    "markup",
    [
        script(ONE),
        script([ONE]),
        script({"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, ONE]}),
        script([[{"@type": "Organization"}, ONE]]),
        script({"@type": "WebPage", "mainEntity": ONE}),
        script({**ONE, "@type": ["ReportageNewsArticle", "Article"]}),
        script({**ONE, "@type": "http://schema.org/AnalysisNewsArticle"}),
        script({**ONE, "@type": "BlogPosting"}),
        script({**ONE, "articleBody": list(PARTS)}),
        script({**ONE, "articleBody": "\n".join(PARTS)}),
        script({**ONE, "articleBody": "\r\n\r\n".join(PARTS)}),
        script({**ONE, "articleBody": "".join(f"<p>{one}</p>" for one in PARTS)}),
        script({**ONE, "articleBody": "<br><br>".join(PARTS)}),
        script({**ONE, "articleBody": "".join(f"&lt;p&gt;{one}&lt;/p&gt;" for one in PARTS)}),
        script(json.dumps(ONE).replace("\\n", "\n")),  # line breaks as they are
        script(json.dumps(ONE)[:-1] + ",}"),  # a comma too many
        script(json.dumps(ONE)[:-1] + ', "image": }'),  # broken behind the text
        script(f"<!--\n{json.dumps(ONE)}\n-->"),
        script(f"//<![CDATA[\n{json.dumps(ONE)}\n//]]>"),
        script(json.dumps(ONE) + ";"),
        script("{") + script(ONE),
    ],
)  # fmt: skip
def test_the_article_is_found_in_json_ld(markup: str) -> None:
    found = data_of(markup)
    lines = plain_text(sanitise(found.body_html)).split("\n")
    assert [line for line in lines if line] == list(PARTS)


def test_a_live_blog_of_json_ld_keeps_its_headings() -> None:
    found = sanitise(data_of(script(_live())).body_html)
    assert found.count("<h3>") == len(PARTS)
    assert all(one in found for one in PARTS)


@pytest.mark.parametrize(
    "value",
    [
        {"@type": "Product", "articleBody": "x"}, {"@type": None, "articleBody": "x"}, [], 7, None, "x",
        {"@type": "NewsArticle", "articleBody": {"a": 1}}, {"@type": {"a": 1}, "articleBody": "x"},
        {"@type": "NewsArticle", "articleBody": None, "author": 7, "image": [None, 7, {"url": 7}]},
    ],
)  # fmt: skip
def test_other_values_of_json_ld_give_no_text(value: object) -> None:
    assert data_of(script(value)).body_html == ""


def test_json_ld_of_great_depth_or_size_is_read_within_limits() -> None:
    assert data_of(script("[" * 100_000)).body_html == ""
    assert data_of(script("[" * 900 + "]" * 900) + script(ONE)).body_html
    assert data_of(script([ONE] * 2_000)).body_html
    assert (
        data_of(script('{"@type": "NewsArticle", "articleBody": "' + "\\" * 100_000)).body_html
        == ""
    )


def test_text_that_stands_in_page_and_data_stands_once() -> None:
    inner = "".join(f"<p>{one}</p>" for one in PARTS)
    found = extract(
        f"<html><head>{script(ONE)}</head><body><article>{inner}</article></body></html>",
        ENGLISH.headline,
    )
    assert (found.reason, found.body_html) == (TextReason.PAGE, inner)


def test_text_of_the_data_that_stands_in_the_page_keeps_the_pages_structure() -> None:
    first = f"<p>{PARTS[0]}</p>"
    folded = f"<aside><h2>More</h2><ol><li>{'</li><li>'.join(PARTS[1:])}</li></ol></aside>"
    body = f"<html><head>{script(ONE)}</head><body><article>{first}{folded}</article></body></html>"
    found = extract(body, ENGLISH.headline)
    assert found.has_text
    assert found.body_html == f"{first}<h2>More</h2><ol><li>{'</li><li>'.join(PARTS[1:])}</li></ol>"


@pytest.mark.parametrize(
    ("head", "author"),
    [
        (script({**ONE, "author": {"@type": "Person", "name": "Anna Poe"}}), "Anna Poe"),
        (
            script({**ONE, "author": [{"name": "Anna Poe"}, {"name": "Ben Roe"}]}),
            "Anna Poe, Ben Roe",
        ),
        (script({**ONE, "author": ["Anna Poe", "Anna Poe"]}), "Anna Poe"),
        (script({**ONE, "author": "anna@paper.example"}), ""),
        (script({**ONE, "author": {"name": "https://facebook.com/paper"}}), ""),
        ('<meta name="author" content="Anna Poe">', "Anna Poe"),
        ('<meta property="article:author" content="https://facebook.com/x">', ""),
        ('</head><body><a rel="author" href="/anna">Anna Poe</a>', "Anna Poe"),
        ("", ""),
    ],
)
def test_authors_are_named_and_never_addresses(head: str, author: str) -> None:
    assert data_of(head).author == author


@pytest.mark.parametrize(
    ("head", "images"),
    [
        ('<meta property="og:image" content="/a.jpg">', ("https://paper.example/a.jpg",)),
        (
            '<meta name="twitter:image" content="//cdn.example/a.jpg">',
            ("https://cdn.example/a.jpg",),
        ),
        (script({**ONE, "image": "https://i.example/a.jpg"}), ("https://i.example/a.jpg",)),
        (
            script({**ONE, "image": [{"@type": "ImageObject", "url": "/a.jpg"}]}),
            ("https://paper.example/a.jpg",),
        ),
        ('<meta property="og:image" content="javascript:x">', ()),
        ('<meta property="og:image" content="data:image/png;base64,x">', ()),
        ('<meta property="og:image" content="">', ()),
    ],
)
def test_pictures_are_named_by_absolute_addresses(head: str, images: tuple[str, ...]) -> None:
    assert data_of(head).images == images
