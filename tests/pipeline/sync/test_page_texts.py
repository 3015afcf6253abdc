"""What a sync makes of pages: the text that is shown, why, and with which pictures."""

import html

import pytest

from globe_app.model.news import Article, TextReason, TextState
from globe_app.store import articles, pages
from globe_app.store.db import Store
from tests.pages.test_notices import CONSENT
from tests.pages.texts import ENGLISH, GERMAN
from tests.pipeline.sync.conftest import MakeSites, Syncs
from tests.pipeline.sync.sites import NOVEMBER, Answer, Sites

PARAGRAPHS = "".join(f"<p>{one}</p>" for one in ENGLISH.paragraphs)


def feed(web: Sites, site: int, body: str, links: tuple[str, ...] = ("/a",)) -> Answer:
    items = "".join(
        f"<item><title>{ENGLISH.headline} {n or ''}</title><link>{web.url(site, link)}</link><guid>{link}</guid>"
        f"<pubDate>Tue, 24 Nov 2026 0{n}:00:00 GMT</pubDate><description>{html.escape(body)} {n or ''}</description></item>"
        for n, link in enumerate(links)
    )
    return Answer(
        f'<rss version="2.0"><channel><title>P</title>{items}</channel></rss>'.encode(),
        "application/rss+xml",
    )


def page(inner: str, head: str = "") -> Answer:
    return Answer(
        f"<!doctype html><html lang=en><head><title>{ENGLISH.headline}</title>{head}</head><body>{inner}</body></html>".encode()
    )


def article_page(more: str = "", head: str = "") -> Answer:
    return page(f"<article><h1>{ENGLISH.headline}</h1>{PARAGRAPHS}{more}</article>", head)


def only(store: Store) -> Article:
    (row,) = articles.from_country(store, "FR", 9)
    return articles.article(store, row.id)


@pytest.mark.parametrize(
    ("answer", "state", "reason", "note"),
    [
        (article_page(), TextState.WHOLE, TextReason.PAGE, ""),
        (page(f"<div><h1>Privacy</h1><p>{CONSENT['en']}</p></div>"), TextState.FAILED, TextReason.CONSENT,
         "the page shows a consent notice"),
        (page(f"<article><p>{ENGLISH.sentences[0]}</p></article>"), TextState.FEED, TextReason.FEED_FULLER, ""),
        (page("<h1>Page not found</h1><p>Sorry, the page you are looking for could not be found.</p>"),
         TextState.FAILED, TextReason.ERROR_PAGE, "the page shows an error message"),
        (page("<h1>Just a moment...</h1><p>Verifying you are human. Enable JavaScript and cookies to continue.</p>"),
         TextState.REFUSED, TextReason.BLOCKED, "the site wants a proof that its reader is no machine"),
        (page("<form><p>Log in to continue reading.</p><p>Forgot your password? Create an account.</p></form>"
              "<p>Please log in or create an account to read this. Forgot your password?</p>"),
         TextState.REFUSED, TextReason.LOGIN, "the page asks for a login"),
        (page("<p>This article is for subscribers. Already a subscriber? To continue reading, subscribe now.</p>"),
         TextState.PAYWALLED, TextReason.PAYWALL, "the page asks for a subscription"),
        (page("<div id=app></div><noscript>You need to enable JavaScript to run this app.</noscript>"),
         TextState.FAILED, TextReason.NEEDS_SCRIPT, "the page is made by a script (JavaScript)"),
        (Answer(status=404), TextState.FAILED, TextReason.NO_PAGE, "there is nothing at its address any more (404)"),
        (Answer(status=403), TextState.REFUSED, TextReason.NO_PAGE, "the site refuses programs (403); open it in the browser"),
        (Answer(b"%PDF-1.7 x", "application/pdf"), TextState.FAILED, TextReason.NO_ARTICLE,
         "no article was found in the page"),
    ],
    ids=lambda one: str(getattr(one, "value", "")),
)  # fmt: skip
def test_a_page_gives_its_text_or_the_feeds_stays_with_the_reason(
    store: Store,
    sync: Syncs,
    sites: MakeSites,
    answer: Answer,
    state: TextState,
    reason: TextReason,
    note: str,
) -> None:
    gives = " ".join(ENGLISH.sentences[:6])
    web = sites(lambda web, site, path: feed(web, site, gives) if path == "/feed" else answer)
    sync(web.url(1, "/feed"))
    found = only(store)
    assert (found.text_state, found.text_reason, found.text_note) == (state, reason, note)
    whole = "\n".join(ENGLISH.paragraphs)
    assert found.body_text == (whole if reason is TextReason.PAGE else gives)
    assert pages.wanted_pages(store, NOVEMBER) == ()
    sync(web.url(1, "/feed"))
    assert web.asked("/a") == 1, "a page that gives nothing is not asked for again and again"


def test_a_redirect_to_the_first_page_or_to_another_article_changes_nothing(
    store: Store, sync: Syncs, sites: MakeSites
) -> None:
    other = "".join(f"<p>{one}</p>" for one in GERMAN.paragraphs)

    def answer(web: Sites, site: int, path: str) -> Answer:
        if path == "/feed":
            return feed(web, site, ENGLISH.sentences[0], ("/gone", "/moved"))
        if path in ("/gone", "/moved"):
            return Answer(status=302, headers={"Location": "/" if path == "/gone" else "/other"})
        return page(f"<main><h1>{GERMAN.headline}</h1>{other}</main>")

    web = sites(answer)
    sync(web.url(1, "/feed"))
    rows = articles.from_country(store, "FR", 9)
    reasons = {articles.article(store, row.id).text_reason for row in rows}
    assert reasons == {TextReason.HOME_PAGE, TextReason.OTHER_ARTICLE}


def _pictures(
    store: Store, sync: Syncs, sites: MakeSites, head: str, more: str
) -> tuple[Article, list[str]]:
    def answer(web: Sites, site: int, path: str) -> Answer:
        if path == "/feed":
            return feed(web, site, ENGLISH.sentences[0])
        if path.startswith("/image") or path.endswith((".jpg", ".png")):
            return web.picture(path) if "gone" not in path else Answer(status=404)
        return article_page(
            more.replace("BASE", web.url(site, "")), head.replace("BASE", web.url(site, ""))
        )

    web = sites(answer)
    sync(web.url(1, "/feed"))
    return only(store), sorted(path for _, path in web.hits if path.endswith((".jpg", ".png")))


@pytest.mark.parametrize(
    ("named", "own", "asked", "inline"),
    [
        ("/image/lead.jpg", "/image/own.jpg", ["/image/lead.jpg", "/image/own.jpg"], 1),
        ("/image/p.jpg", "/image/p-1024x683.jpg", ["/image/p.jpg"], 0),  # one picture in two sizes
        (
            "/image/gone.jpg",
            "/image/gone-1024x683.jpg",
            ["/image/gone-1024x683.jpg", "/image/gone.jpg"],
            0,
        ),
        ("/static/logo.png", "/image/own.jpg", ["/image/own.jpg"], 0),
        ("/static/default-share.png", "/image/own.jpg", ["/image/own.jpg"], 0),
        ("/img/placeholder.jpg", "/image/own.jpg", ["/image/own.jpg"], 0),
        ("/static/facebook.jpg", "/image/own.jpg", ["/image/own.jpg"], 0),
        ("/static/logo.png", "", [], 0),
    ],
)
def test_the_lead_picture_is_the_articles_own(
    store: Store, sync: Syncs, sites: MakeSites, named: str, own: str, asked: list[str], inline: int
) -> None:
    more = (
        f'<figure><img src="{own}" alt="Piers"></figure><p>{ENGLISH.quotation}</p>' if own else ""
    )
    found, paths = _pictures(
        store, sync, sites, f'<meta property="og:image" content="BASE{named}">', more
    )
    assert (paths, len(found.images)) == (asked, inline)
    lead = found.picture
    assert bool(lead) == any("gone" not in path for path in asked)
    if lead and named != "/image/lead.jpg":
        assert lead.alt == "Piers"


def test_a_picture_that_the_outlet_shows_with_every_article_is_not_the_lead(
    store: Store, sync: Syncs, sites: MakeSites
) -> None:
    def answer(web: Sites, site: int, path: str) -> Answer:
        if path == "/feed":
            return feed(web, site, ENGLISH.sentences[0], ("/0", "/1", "/2"))
        if path.endswith(".jpg"):
            return web.picture(path)
        words = f"<p>{path} {ENGLISH.quotation * 6}</p>"
        own = f'<img src="/own{path}.jpg">'
        inner = f"<article><h1>{ENGLISH.headline}</h1>{words}{own}<p>{GERMAN.paragraphs[int(path[1:])]}</p></article>"
        return page(inner, f'<meta property="og:image" content="{web.url(site, "/all.jpg")}">')

    web = sites(answer)
    sync(web.url(1, "/feed"), jobs=1)
    rows = articles.from_country(store, "FR", 9)
    found = [articles.article(store, row.id) for row in rows]
    assert len(found) == 3
    leads = [one.picture.hash for one in found if one.picture]
    assert len(set(leads)) == 3, "each has its own, those that came first too"
    assert [len(one.images) for one in found] == [0, 0, 0]
    assert not any("<img" in one.body_html or one.damaged for one in found)
