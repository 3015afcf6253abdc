"""What to do with an entry, given what is stored. Touches nothing; the store writes.

An entry is known by its guid within its feed, unless the feed gave that guid to another story: with another
link, date and headline. Under another guid, or in another feed of its outlet, it is known by its link
together with its headline, edited at most. The same page under another address (a dropped query parameter,
rel=canonical) is the same article only when headlines or texts agree.
"""

import re
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from globe_app.feeds.entry import (
    key_of_link_and_headline,
    key_of_shared_guid,
    shares_guid,
)
from globe_app.feeds.media import is_image_file, is_media_file
from globe_app.model.entries import Change, SeenEntry, Verdict
from globe_app.model.news import Entry, NewArticle, TextState
from globe_app.text.html import plain_text, with_images
from globe_app.text.near_duplicates import (
    LITTLE_OVERLAP,
    MUCH_OVERLAP,
    canonical,
    headline_overlap,
    headlines_agree,
    near,
    simhash,
)
from globe_app.text.scripts import comparable_length

WHOLE_CHARS = 1_500  # letters of an alphabet; a text shorter than this is taken for a summary
_CUT_OFF = re.compile(
    r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|read more|continue reading|weiterlesen|lire la suite|leer más|ler mais"
    r"|leia mais)\W*$",
    re.I,
)
_NUMBERS = re.compile(r"[?&;]\w+=(\d+)(?=[&;#]|$)")
FUTURE_ALLOWED = timedelta(hours=24)  # time zones set wrong are common; a year 9999 is not a date


def judge(entry: Entry, feed_id: int, seen: Sequence[SeenEntry], keys: Collection[str]) -> Change:
    """What to do with an entry of a feed.

    `seen`: the stored entries of its outlet with its guid, link or canonical link, oldest first;
    `keys`: of all entries of the same document.
    """
    found = _stored_in_feed(entry, feed_id, seen)
    key = ""
    if found is None:
        key = _unused_key(entry, feed_id, seen)
        found = _stored_elsewhere(entry, seen, keys)
    if found is None:
        return Change(Verdict.NEW, key=key)
    edited = found.digest != entry.digest and _updates_article(entry, feed_id, found, keys)
    return Change(Verdict.CHANGED if edited else Verdict.UNCHANGED, found, key)


def _stored_in_feed(entry: Entry, feed_id: int, seen: Sequence[SeenEntry]) -> SeenEntry | None:
    """The stored entry of that feed that it is.

    Without a guid its link stands for one, where the link is the page of a single article.
    """
    own = [one for one in seen if one.feed_id == feed_id]
    same = next((one for one in own if one.key == entry.key), None)
    if entry.key != entry.url:
        own_key = key_of_shared_guid(entry.key, entry.url, entry.headline)
        for one in own:
            if one.key == own_key:
                return one
        if same is None or not _another_story(entry, same):
            return same
        others = (one for one in own if one.url == entry.url and shares_guid(one.key, entry.key))
        return next((one for one in others if not _another_story(entry, one)), None)
    headlines = [one for one in own if one.url == entry.url]
    for one in headlines:
        if one.headline == entry.headline:
            return one
    if len({one.headline for one in headlines}) > 1:
        return None
    return same if same and (entry.canonical_url or _say_the_same(entry, same)) else None


def _stored_elsewhere(
    entry: Entry, seen: Sequence[SeenEntry], keys: Collection[str]
) -> SeenEntry | None:
    """The stored entry that it is under another guid, or in another feed of the outlet."""
    for one in seen:
        same = (one.url, one.headline) == (entry.url, entry.headline)
        if same and (entry.url or one.digest == entry.digest):  # no link: the same in every word
            return one
    for one in seen:
        if (
            entry.canonical_url
            and one.canonical_url == entry.canonical_url
            and _say_the_same(entry, one)
        ):
            return one
    for one in seen:  # a new guid came with an edit of the headline
        same = bool(entry.url) and one.url == entry.url and one.key not in keys
        if same and headline_overlap(entry.headline, one.headline) >= MUCH_OVERLAP:
            return one
    return None


def _another_story(entry: Entry, seen: SeenEntry) -> bool:
    """Whether a feed gave the guid of a stored entry to another story, rather than edited it.

    An edit keeps the link, or the date, or some of the headline or the text. A home page is no link of its own.
    """
    if entry.canonical_url or seen.canonical_url:
        if not entry.url or not seen.url or _leads_to_same_page(entry.url, seen.url):
            return False
    elif entry.published is None or seen.published is None:
        return False  # no link tells, and no date
    if entry.published is not None and entry.published == seen.published:
        return False
    if headline_overlap(entry.headline, seen.headline) > LITTLE_OVERLAP:
        return False
    return not near(plain_text(entry.body_html), seen.plain)


def _leads_to_same_page(a: str, b: str) -> bool:
    """Whether two addresses differ in nothing but scheme, `www.`, fragment and tracking.

    A number in a parameter that is often one of tracking may be that of an article.
    """
    return canonical(a) == canonical(b) and _NUMBERS.findall(a) == _NUMBERS.findall(b)


def _say_the_same(entry: Entry, seen: SeenEntry) -> bool:
    """Whether an entry and a stored one say the same."""
    return headlines_agree(entry.headline, seen.headline) or near(
        plain_text(entry.body_html), seen.plain
    )


def _updates_article(entry: Entry, feed_id: int, seen: SeenEntry, keys: Collection[str]) -> bool:
    """Whether the article is to say what the entry says.

    Not where it was cleaned up, where an entry of its own is in the same document, or where it is
    another page whose text is nearly the same.
    """
    has_own_entry = (
        seen.article_feed_id == feed_id
        and seen.article_key != entry.key
        and seen.article_key in keys
    )
    same_page = not seen.repeats or seen.url == seen.article_url
    return seen.has_article and same_page and not has_own_entry


def _unused_key(entry: Entry, feed_id: int, seen: Sequence[SeenEntry]) -> str:
    """Its guid; where another entry has that (a link or guid given to several), one of its own."""
    if all((one.feed_id, one.key) != (feed_id, entry.key) for one in seen):
        return entry.key
    if entry.key == entry.url:
        return key_of_link_and_headline(entry.key, entry.headline)
    return key_of_shared_guid(entry.key, entry.url, entry.headline)


def article_of(entry: Entry, now: datetime, language: str, about: tuple[str, ...]) -> NewArticle:
    """The article an entry becomes. `language` stands where the entry names none.

    A missing date, or one more than a day ahead of `now`, becomes the time received.
    """
    usable = entry.published is not None and entry.published <= now + FUTURE_ALLOWED
    text = plain_text(entry.body_html)
    # a home page is no article's
    has_page = bool(canonical(entry.url)) and not (
        is_media_file(entry.url) or is_image_file(entry.url)
    )
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
        image_alt=entry.image_alt,
        canonical_url=entry.canonical_url,
        simhash=simhash(text),
        text_state=(TextState.WANTED if has_page and is_only_a_summary(text) else TextState.FEED),
    )


def is_only_a_summary(text: str) -> bool:
    """Whether a feed's text of an article is short, or says itself that there is more."""
    return comparable_length(text) < WHOLE_CHARS or bool(_CUT_OFF.search(text[-80:]))
