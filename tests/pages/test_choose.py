"""Which text is shown, and why: a table of what feed and page give."""

from dataclasses import replace

import pytest

from globe_app.model.news import TextReason
from globe_app.pages.choose import Asked, Candidate, Source, choose
from tests.pages.texts import CHINESE, ENGLISH, GERMAN, Words

ASKED = Asked(ENGLISH.headline)
WHOLE = "\n".join(ENGLISH.paragraphs)
TEASER = ENGLISH.paragraphs[0]
OTHER = "\n".join(GERMAN.paragraphs)


def _feed(text: str) -> Candidate:
    return Candidate(Source.FEED, f"<p>{text}</p>" if text else "", text)


def _page(
    text: str, source: Source = Source.TRAFILATURA, instead: TextReason | None = None
) -> Candidate:
    return Candidate(source, f"<p>{text}</p>", text, instead)


@pytest.mark.parametrize(
    ("candidates", "asked", "source", "why"),
    [
        ((), ASKED, Source.FEED, TextReason.NO_ARTICLE),
        ((_feed(TEASER),), ASKED, Source.FEED, TextReason.NO_ARTICLE),
        ((_feed(TEASER), _page(WHOLE)), ASKED, Source.TRAFILATURA, TextReason.PAGE),
        ((_page(WHOLE),), ASKED, Source.TRAFILATURA, TextReason.PAGE),
        # a page that says less
        ((_feed(WHOLE), _page(TEASER)), ASKED, Source.FEED, TextReason.FEED_FULLER),
        ((_feed(WHOLE), _page(WHOLE[:-150])), ASKED, Source.TRAFILATURA, TextReason.PAGE),
        ((_feed(WHOLE), _page(WHOLE)), ASKED, Source.TRAFILATURA, TextReason.PAGE),
        # what stands in the article's place
        *(
            ((_feed(TEASER), _page(OTHER, instead=why)), ASKED, Source.FEED, why)
            for why in (TextReason.CONSENT, TextReason.LOGIN, TextReason.ERROR_PAGE, TextReason.BLOCKED)
        ),
        # an article about such things has the words of the feed's text
        ((_feed(TEASER), _page(WHOLE, instead=TextReason.CONSENT)), ASKED, Source.TRAFILATURA, TextReason.PAGE),
        ((_feed(TEASER), _page(WHOLE, instead=TextReason.PAYWALL)), ASKED, Source.FEED, TextReason.PAYWALL),
        # another candidate is right where the first is a notice
        ((_feed(TEASER), _page(OTHER, instead=TextReason.CONSENT), _page(WHOLE, Source.PAGE_DATA)),
         ASKED, Source.PAGE_DATA, TextReason.PAGE_DATA),
        # the page's data has all of it, the page a part
        ((_feed(""), _page(TEASER), _page(WHOLE, Source.PAGE_DATA)), ASKED, Source.PAGE_DATA, TextReason.PAGE_DATA),
        ((_feed(""), _page(WHOLE), _page(TEASER, Source.PAGE_DATA)), ASKED, Source.TRAFILATURA, TextReason.PAGE),
        ((_feed(""), _page(WHOLE), _page(WHOLE, Source.PAGE_DATA)), ASKED, Source.TRAFILATURA, TextReason.PAGE),
        # a longer text that is another one
        ((_feed(""), _page(WHOLE), _page(OTHER * 3, Source.READABILITY)), ASKED, Source.TRAFILATURA, TextReason.PAGE),
        ((_feed(""), _page(TEASER), _page(WHOLE, Source.READABILITY)), ASKED, Source.READABILITY, TextReason.PAGE),
        # for subscribers
        ((_feed(TEASER), _page(TEASER)), replace(ASKED, free=False), Source.FEED, TextReason.PAYWALL),
        ((_feed(TEASER), _page(WHOLE)), replace(ASKED, free=False), Source.TRAFILATURA, TextReason.PAGE),
        ((_feed(TEASER),), replace(ASKED, free=False), Source.FEED, TextReason.PAYWALL),
        ((_feed(""), replace(_page(TEASER), cut=True)), ASKED, Source.FEED, TextReason.PAYWALL),
        ((_feed(""), replace(_page(WHOLE), cut=True)), ASKED, Source.TRAFILATURA, TextReason.PAGE),
        # another address
        ((_feed(TEASER), _page(OTHER)), replace(ASKED, moved=True), Source.FEED, TextReason.OTHER_ARTICLE),
        ((_feed(TEASER), _page(OTHER)), replace(ASKED, moved=True, home=True), Source.FEED, TextReason.HOME_PAGE),
        ((_feed(TEASER), _page(WHOLE)), replace(ASKED, moved=True, home=True), Source.TRAFILATURA, TextReason.PAGE),
        # a page in another language at the address that was asked for
        ((_feed(TEASER), _page(OTHER)), ASKED, Source.TRAFILATURA, TextReason.PAGE),
        # short texts count where they have to do with the article
        ((_feed(""), _page(TEASER[:120])), ASKED, Source.TRAFILATURA, TextReason.PAGE),
        ((_feed(""), _page("Something else, of a hundred and twenty letters or so, that has to do with nothing.")),
         ASKED, Source.FEED, TextReason.NO_ARTICLE),
        ((_feed(""), _page(CHINESE.sentences[0])), Asked(CHINESE.headline), Source.TRAFILATURA, TextReason.PAGE),
        ((_feed(CHINESE.sentences[0]), _page("".join(CHINESE.sentences))), Asked(CHINESE.headline),
         Source.TRAFILATURA, TextReason.PAGE),
    ],
)  # fmt: skip
def test_the_fullest_text_that_is_the_articles_is_shown(
    candidates: tuple[Candidate, ...], asked: Asked, source: Source, why: TextReason
) -> None:
    found = choose(candidates, asked)
    assert (found.candidate.source, found.why) == (source, why)
    backwards = choose(candidates[::-1], asked)
    assert (backwards.candidate, backwards.why) == (found.candidate, found.why)


def test_every_reason_has_words_for_the_reader() -> None:
    words = [one.words for one in TextReason]
    assert len(set(words)) == len(words)
    assert all(word.startswith("from the") for word in words)


def test_a_text_is_compared_across_writing_systems() -> None:
    def half(words: Words) -> TextReason:
        gives = _feed("\n".join(words.paragraphs))
        return choose((gives, _page("\n".join(words.paragraphs[:2]))), Asked(words.headline)).why

    assert half(CHINESE) is half(ENGLISH) is TextReason.FEED_FULLER
