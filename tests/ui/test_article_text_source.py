"""The page of an article says where its text comes from, and why."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from globe_app.geo.countries import Countries
from globe_app.model.news import Picture, TextReason, TextState
from globe_app.settings import Settings
from globe_app.store import pages
from globe_app.store.db import Store
from globe_app.ui.places import Article
from globe_app.ui.views.article.view import ArticleView
from tests.conftest import NOW
from tests.ui.stored_stories import Text, keep
from tests.ui.view_bench import Bench, bench


@pytest.fixture
def at(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[Bench]:
    with bench(qt, settings, countries) as made:
        yield made


@pytest.fixture
def view(at: Bench) -> ArticleView:
    made = ArticleView(at.context())
    at.put(made)
    for tool in made.toolbar():
        tool.setParent(at.window)
    return made


@pytest.fixture
def number(store: Store) -> int:
    (one,) = keep(store, [Text("KE", 0, "Bridge shut", ("It is shut.",))])
    return one


def shown(at: Bench, view: ArticleView, number: int) -> str:
    at.go(view, Article(number))
    return view.reader.browser.toPlainText()


@pytest.mark.parametrize(
    ("state", "reason", "note", "words"),
    [
        (TextState.FAILED, TextReason.CONSENT, "the page shows a consent notice",
         "Text: from the feed: the page shows a consent notice."),
        (TextState.FEED, TextReason.FEED_FULLER, "", "Text: from the feed: the page has no more."),
        (TextState.PAYWALLED, TextReason.PAYWALL, "", "Text: from the feed: the page asks for a subscription."),
        (TextState.FAILED, TextReason.NO_PAGE, "there is nothing <there> (404)",
         "Text: from the feed: the page could not be had (there is nothing <there> (404))."),
    ],
)  # fmt: skip
def test_it_says_why_it_has_the_feeds_text(
    at: Bench, view: ArticleView, store: Store, number: int, state: TextState, reason: TextReason,
    note: str, words: str,
) -> None:  # fmt: skip
    pages.note_page(store, number, state, note, again=False, reason=reason)
    assert words in shown(at, view, number)


@pytest.mark.parametrize("reason", [TextReason.PAGE, TextReason.PAGE_DATA])
def test_it_says_that_it_has_the_pages_text(
    at: Bench, view: ArticleView, store: Store, number: int, reason: TextReason
) -> None:
    text = pages.PageText("<p>All of it.</p>", "All of it.", (), "", "", None, (), reason)
    assert (
        pages.write_page(store, number, text, (), Picture(""), NOW, lambda *_: False)
        is pages.PageOutcome.WRITTEN
    )
    said = shown(at, view, number)
    assert "All of it." in said
    assert f"Text: {reason.words}." in said


def test_of_a_page_that_was_not_looked_at_it_says_nothing(
    at: Bench, view: ArticleView, number: int
) -> None:
    assert "Text:" not in shown(at, view, number)


def test_a_summary_offers_the_whole_text_quietly(
    at: Bench, view: ArticleView, store: Store, number: int
) -> None:
    pages.note_page(store, number, TextState.WANTED, "", again=True, reason=TextReason.NOT_ASKED)
    said = shown(at, view, number)
    assert "Only the summary so far. Get the full text" in said


@pytest.mark.parametrize(
    ("state", "reason", "words"),
    [
        (TextState.WANTED, TextReason.NOT_ASKED, "Only the headline so far. Get the full text"),
        (TextState.FEED, TextReason.NOT_ASKED, "The feed gives no more than the headline."),
        (TextState.FAILED, TextReason.LOGIN,
         "The feed gives no more than the headline; the page asks for a login."),
        (TextState.FEED, TextReason.FEED_FULLER,
         "The feed gives no more than the headline; the page has no more."),
    ],
)  # fmt: skip
def test_of_a_bare_headline_one_line_says_what_there_is(
    at: Bench, view: ArticleView, store: Store, state: TextState, reason: TextReason, words: str
) -> None:
    (number,) = keep(store, [Text("KE", 0, "Bridge shut", ())])
    pages.note_page(store, number, state, "", again=False, reason=reason)
    said = shown(at, view, number)
    assert words in said
    told = ("Only the summary", "Only the headline", "The feed gives", "Text:")
    assert sum(said.count(one) for one in told) == 1
