"""What to do with an entry, given what is stored. Touches nothing; the pipeline writes."""

from datetime import datetime, timedelta
from enum import Enum

from globe_app.feeds.clean import plain
from globe_app.models import Entry, NewArticle

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
        body_html=entry.body_html,
        body_text=plain(entry.body_html),
        digest=entry.digest,
        about=about,
        image_url=entry.image_url,
    )
