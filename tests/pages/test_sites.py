"""Pages of common publishing systems in seven languages: the article, all of it, and nothing else."""

import re

import pytest
import trafilatura

from bench.extraction import f1
from globe_app.text.html import plain_text
from tests.pages.sites import CAPTION, SITES, Site, right_text
from tests.pages.test_extract import extract
from tests.pages.texts import ALL, Words


@pytest.mark.parametrize("words", ALL, ids=lambda one: str(one.language))
@pytest.mark.parametrize("site", SITES, ids=lambda one: str(one.__name__))
def test_a_page_gives_its_whole_article_and_nothing_else(site: Site, words: Words) -> None:
    markup = site(words)
    found = extract(markup, words.headline)
    captions = re.findall("<figcaption>.*?</figcaption>", found.body_html)
    assert any(words.caption in one for one in captions) == (site in CAPTION)
    kept = plain_text(re.sub("<figcaption>.*?</figcaption>", "", found.body_html)).split("\n")
    assert sorted(kept) == sorted(right_text(site, words))
    right = "\n".join(right_text(site, words))
    assert f1("\n".join(kept), right) >= f1(
        trafilatura.extract(markup, include_comments=False) or "", right
    )


@pytest.mark.parametrize("words", ALL, ids=lambda one: str(one.language))
def test_a_lead_picture_is_found_and_no_portrait_is(words: Words) -> None:
    for site in SITES:
        found = extract(site(words), words.headline)
        assert "authors/" not in found.body_html
        assert "authors/" not in found.image_url
        if site in CAPTION:
            assert found.image_url.endswith(("piers.jpg", "piers-1024x683.jpg", "piers.jpg.webp"))
