"""Texts that stand in an article's place: consent notices, logins, error pages, walls. Told by their words.

Each kind has phrases in the languages of the catalogue. A text is of the kind when the sentences with its
phrases make up most of it, and hardly any word of the headline or of the feed's text is in it.
"""

import re
from collections.abc import Sequence

from globe_app.model.news import TextReason
from globe_app.pages import notice_phrases
from globe_app.text.scripts import comparable_length

NOTICE_CHARS = 6_000  # letters; consent notices are long, and hardly ever longer
LINE_CHARS = 200
LAST_LINES = 4
SHORT_CHARS = 1_500  # letters; a login, a wall or an error page says no more
CONSENT_TERMS = 3  # different ones that a consent notice has at least
MOSTLY = 0.5  # share of the text in sentences with such terms

_FAILURES = (
    (TextReason.BLOCKED, notice_phrases.BLOCKED), (TextReason.NEEDS_SCRIPT, notice_phrases.SCRIPT),
    (TextReason.ERROR_PAGE, notice_phrases.ERROR),
)  # fmt: skip
_SENTENCE = re.compile(r"[^.!?。！？।؟\n]+[.!?。！？।؟]*")


def notice_in(text: str, titles: Sequence[str] = ()) -> TextReason | None:
    """What `text` is instead of an article; None: nothing says that it is no article.

    `text`: plain, a line a paragraph. `titles`: the page's own title and headings; an error page is told by
    those too. Whether the text has to do with the article that is looked for is not judged here.
    """
    length = comparable_length(text)
    if length > NOTICE_CHARS:
        return None
    if length <= SHORT_CHARS and (reason := _failure(text, length, titles)):
        return reason
    if _is_consent(text):
        return TextReason.CONSENT
    if length <= SHORT_CHARS:
        if _share(text, notice_phrases.PAYWALL) >= MOSTLY:
            return TextReason.PAYWALL
        if _share(text, notice_phrases.LOGIN) >= MOSTLY:
            return TextReason.LOGIN
    return None


def is_notice_line(text: str, headline: str) -> bool:
    """Whether a paragraph within an article is a notice: consent for embedded content, a call to subscribe.

    Not where the headline has such words itself.
    """
    if notice_phrases.CONSENT.search(headline) or notice_phrases.PAYWALL.search(headline):
        return False
    if _is_consent(text):
        return True
    return len(text) <= LINE_CHARS and _share(text, notice_phrases.PAYWALL) > MOSTLY


def asks_to_subscribe(lines: Sequence[str], headline: str) -> bool:
    """Whether one of the last lines of a text asks for a subscription in order to read on."""
    if notice_phrases.PAYWALL.search(headline):
        return False
    last = [line for line in lines[-LAST_LINES:] if len(line) <= LINE_CHARS]
    return any(_share(line, notice_phrases.PAYWALL) >= MOSTLY for line in last)


def _failure(text: str, length: int, titles: Sequence[str]) -> TextReason | None:
    """What an answer without any article says of itself."""
    title = "\n".join(titles)
    named = [one for one in _FAILURES if one[1].search(text) or one[1].search(title)]
    if not named:
        return None
    mostly = _share(text, *(pattern for _, pattern in named)) >= MOSTLY
    entitled = length < SHORT_CHARS / 2 and named[0][1].search(title)
    return named[0][0] if mostly or entitled else None


def may_have_notices(text: str) -> bool:
    """Whether a text can have lines that `is_notice_line` tells."""
    consent, paywall = notice_phrases.CONSENT, notice_phrases.PAYWALL
    return consent.possible(text, CONSENT_TERMS) or paywall.possible(text)


def _is_consent(text: str) -> bool:
    return (
        notice_phrases.CONSENT.possible(text, CONSENT_TERMS)
        and len(_terms(text)) >= CONSENT_TERMS
        and _share(text, notice_phrases.CONSENT) >= MOSTLY
    )


def _terms(text: str) -> set[str]:
    """The different consent terms of a text."""
    return {
        one.lower()
        for part in _SENTENCE.findall(text)
        for one in notice_phrases.CONSENT.found(part)
    }


def _share(text: str, *patterns: notice_phrases.Phrases) -> float:
    """Share (0 to 1) of the text in sentences that match one of the patterns."""
    patterns = tuple(one for one in patterns if one.possible(text))
    if not patterns:
        return 0.0
    sentences = [one.strip() for one in _SENTENCE.findall(text) if one.strip()]
    total = sum(len(one) for one in sentences)
    return (
        sum(len(one) for one in sentences if any(p.search(one) for p in patterns)) / total
        if total
        else 0.0
    )
