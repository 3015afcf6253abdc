"""A sync of ten sites that publish as real ones do: what stands in the store afterwards."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from globe_app.geo.countries import Countries
from globe_app.model.news import Article
from globe_app.model.sync import SyncReport
from globe_app.pipeline.detect_languages import detect_languages
from globe_app.pipeline.sync.engine import Plan, Sync
from globe_app.pipeline.sync.run import SyncRequest, sources
from globe_app.settings import resources_dir
from globe_app.store import articles
from globe_app.store.db import open_store
from tests.quays.server import SITES, QuayServer
from tests.quays.site import Expected, Site

AFTER = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
Stored = dict[str, list[Article]]


@pytest.fixture(scope="module")
def stored(
    tmp_path_factory: pytest.TempPathFactory, countries: Countries
) -> Iterator[tuple[Stored, dict[str, tuple[str, ...]]]]:
    """The articles of each outlet, and what the sync noted of it."""
    place: Path = tmp_path_factory.mktemp("quays")
    server = QuayServer()
    try:
        store = open_store(place / "globe.db", place / "images")
        request = SyncRequest(catalogue=server.catalogue(place / "c.csv"))
        found = sources(store, countries, resources_dir(), request, AFTER)
        notes = {}
        for one in Sync(store, countries, Plan(found), lambda: AFTER):
            if isinstance(one, SyncReport):
                assert not one.bugs
                assert one.ok == len(SITES), notes
            elif hasattr(one, "outlet"):
                notes[one.outlet.id] = (*one.notes, one.error)
        for _ in detect_languages(store, AFTER, lambda: False):
            pass
        kept: Stored = {site.id: [] for site in SITES}
        for code in {site.country for site in SITES}:
            for row in articles.from_country(store, code, 100):
                article = articles.article(store, row.id)
                kept[article.outlet.id].append(article)
        store.close()
        yield kept, notes
    finally:
        server.close()


CASES = [(site, one) for site in SITES for one in site.expected]


@pytest.mark.parametrize(
    ("site", "expected"), CASES, ids=[f"{site.id}-{n}" for n, (site, _) in enumerate(CASES)]
)
def test_an_article_of_a_real_looking_site_is_read_as_it_was_meant(
    stored: tuple[Stored, dict[str, tuple[str, ...]]], site: Site, expected: Expected
) -> None:
    kept = {one.row.headline: one for one in stored[0][site.id]}
    assert expected.headline in kept
    article = kept[expected.headline]
    at = 0
    for words in expected.said:
        found = article.body_text.find(words, at)
        assert found >= 0, f"{words!r} is not in {article.body_text!r}"
        at = found
    for words in expected.unsaid:
        assert words not in article.body_text
    assert "\ufffd" not in article.body_text
    assert (article.row.published if article.row.dated else None) == expected.published
    assert expected.author in article.author
    assert "@" not in article.author
    assert article.row.url.endswith(expected.path)
    if expected.language:
        assert article.row.language.startswith(expected.language)
    picture = article.picture
    assert ((picture.width, picture.height) if picture else None) == expected.lead
    assert len(article.images) == expected.inline
    for markup in expected.html:
        assert markup in article.body_html


@pytest.mark.parametrize("site", SITES, ids=[site.id for site in SITES])
def test_a_real_looking_site_has_no_article_lost_and_none_too_many(
    stored: tuple[Stored, dict[str, tuple[str, ...]]], site: Site
) -> None:
    kept, notes = stored
    assert {one.row.headline for one in kept[site.id]} == {one.headline for one in site.expected}
    assert len(kept[site.id]) == len(site.expected)
    for words in site.notes:
        assert words in " ".join(notes[site.id])
