"""What to do with an entry, given what is stored. Touches nothing; the pipeline writes."""

import re
from datetime import datetime, timedelta
from enum import Enum

from globe_app.model.news import Entry, NewArticle, TextState
from globe_app.text.html import plain_text, with_images
from globe_app.text.near_duplicates import simhash

WHOLE_CHARS = 1_500  # a text shorter than this is taken for a summary
_CUT_OFF = re.compile(
    r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|read more|continue reading|weiterlesen|lire la suite|leer más|ler mais"
    r"|leia mais)\W*$",
    re.I,
)
FUTURE_ALLOWED = timedelta(hours=24)  # time zones set wrong are common; a year 9999 is not a date


class Verdict(Enum):
    """How an entry compares with what is stored."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


def judge(seen_digest: str | None, entry: Entry) -> Verdict:
    """`seen_digest`: of the stored entry, None when there is none."""
    if seen_digest is None:
        return Verdict.NEW
    return Verdict.SAME if seen_digest == entry.digest else Verdict.CHANGED


def article_of(entry: Entry, now: datetime, language: str, about: tuple[str, ...]) -> NewArticle:
    """The article an entry becomes. `language` stands where the entry names none.

    A missing date, or one more than a day ahead of `now`, becomes the time received.
    """
    usable = entry.published is not None and entry.published <= now + FUTURE_ALLOWED
    text = plain_text(entry.body_html)
    published = entry.published if usable and entry.published is not None else now
    return NewArticle(
        key=entry.key,
        headline=entry.headline,
        url=entry.url,
        published=published,
        dated=usable,
        language=entry.language or language,
        author=entry.author,
        summary=entry.summary,
        body_html=with_images(entry.body_html, {}),
        body_text=text,
        digest=entry.digest,
        about=about,
        image_url=entry.image_url,
        canonical_url=entry.canonical_url,
        simhash=simhash(text),
        text_state=(TextState.WANTED if entry.url and is_only_a_summary(text) else TextState.FEED),
    )


def is_only_a_summary(text: str) -> bool:
    """Whether a feed's text of an article is short, or says itself that there is more."""
    return len(text) < WHOLE_CHARS or bool(_CUT_OFF.search(text[-80:]))
