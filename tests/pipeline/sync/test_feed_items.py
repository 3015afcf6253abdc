"""What a sync makes of the items of feeds as sites write them: addresses, pictures and their descriptions."""

from globe_app.model.news import Article, TextState
from globe_app.store import articles
from globe_app.store.db import Store
from tests.pipeline.sync.conftest import MakeSites, Syncs
from tests.pipeline.sync.sites import Answer, Sites

MEDIA = "http://search.yahoo.com/mrss/"


def articles_of(store: Store) -> dict[str, Article]:
    rows = articles.from_country(store, "FR", 50)
    return {row.headline: articles.article(store, row.id) for row in rows}


def rss_of(items: str) -> Answer:
    text = (
        f'<rss version="2.0" xmlns:media="{MEDIA}"><channel><title>P</title>{items}</channel></rss>'
    )
    return Answer(text.encode(), "application/rss+xml")


def test_relative_addresses_stand_on_the_feed_s_own_and_pictures_keep_their_descriptions(
    store: Store, sync: Syncs, sites: MakeSites
) -> None:
    def answer(web: Sites, site: int, path: str) -> Answer:
        if path == "/news/feed":
            return rss_of(
                "<item><title>Boat</title><link>boat</link><pubDate>Tue, 24 Nov 2026 01:00:00 GMT</pubDate>"
                '<description>Short.</description><media:content url="/boat.jpg" medium="image">'
                "<media:description>A boat at sea</media:description></media:content></item>"
                "<item><title>Song</title><pubDate>Tue, 24 Nov 2026 02:00:00 GMT</pubDate>"
                f'<enclosure url="{web.url(site, "/song.mp3")}" type="audio/mpeg" length="9"/></item>'
            )
        if path.endswith(".jpg"):
            return web.picture(path)
        asked.append(path)
        return Answer(b"<!doctype html><title>x</title><p>Short.</p>")

    asked: list[str] = []
    web = sites(answer)
    sync(web.url(1, "/news/feed"))
    found = articles_of(store)
    assert found["Boat"].row.url == web.url(1, "/news/boat")
    assert found["Boat"].picture is not None
    assert found["Boat"].picture.alt == "A boat at sea"
    assert found["Song"].row.url == web.url(1, "/song.mp3")
    assert found["Song"].text_state is TextState.FEED  # a sound is no page of it
    assert asked == ["/news/boat"]
