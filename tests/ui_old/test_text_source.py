"""The page of an article says where its text comes from, and why."""

import pytest

from globe_app.briefing import articles
from globe_app.geo.countries import Countries
from globe_app.model.news import Picture, TextReason, TextState
from globe_app.store import pages
from globe_app.store.db import Store
from globe_app.ui.old.look import theme
from globe_app.ui.old.views.article.bilingual import Mode
from globe_app.ui.old.views.article.html import page as article_page
from tests.conftest import NOW
from tests.ui_old.stored_stories import Text, keep


def shown(store: Store, countries: Countries, number: int) -> str:
    return article_page(
        articles.article_page(store, countries, number), theme.LIGHT, "Serif", 12, NOW,
        mode=Mode.ORIGINAL, narrow=False, image_width=0, room=400,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("state", "reason", "note", "words"),
    [
        (TextState.FAILED, TextReason.CONSENT, "the page shows a consent notice",
         "Text: from the feed: the page shows a consent notice."),
        (TextState.FEED, TextReason.FEED_FULLER, "", "Text: from the feed: the page has no more."),
        (TextState.PAYWALLED, TextReason.PAYWALL, "", "Text: from the feed: the page asks for a subscription."),
        (TextState.FAILED, TextReason.NO_PAGE, "there is nothing <there> (404)",
         "Text: from the feed: the page could not be had (there is nothing &lt;there&gt; (404))."),
    ],
)  # fmt: skip
def test_the_page_of_an_article_says_why_it_has_the_feeds_text(
    store: Store, countries: Countries, state: TextState, reason: TextReason, note: str, words: str
) -> None:
    (number,) = keep(store, [Text("KE", 0, "Bridge shut", ("It is shut.",))])
    pages.note_page(store, number, state, note, again=False, reason=reason)
    assert words in shown(store, countries, number)


@pytest.mark.parametrize("reason", [TextReason.PAGE, TextReason.PAGE_DATA])
def test_the_page_of_an_article_says_that_it_has_the_pages_text(
    store: Store, countries: Countries, reason: TextReason
) -> None:
    (number,) = keep(store, [Text("KE", 0, "Bridge shut", ("It is shut.",))])
    text = pages.PageText("<p>All of it.</p>", "All of it.", (), "", "", None, (), reason)
    assert (
        pages.write_page(store, number, text, (), Picture(""), NOW, lambda *_: False)
        is pages.PageOutcome.WRITTEN
    )
    html = shown(store, countries, number)
    assert "All of it." in html
    assert f"Text: {reason.words}." in html


def test_an_article_whose_page_was_not_looked_at_says_nothing_of_it(
    store: Store, countries: Countries
) -> None:
    (number,) = keep(store, [Text("KE", 0, "Bridge shut", ("It is shut.",))])
    assert "Text:" not in shown(store, countries, number)
