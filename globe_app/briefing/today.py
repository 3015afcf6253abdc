"""The front page: the stories told in most countries, what is new, where the reader has not looked yet."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from globe_app.briefing.stories import SimilaritySettings, missed
from globe_app.geo.countries import Countries
from globe_app.model.article_query import ArticleQuery
from globe_app.model.news import ArticleRow, Picture
from globe_app.model.story import ArticleText, StoryRow
from globe_app.model.today import CountryCard, MissedCard, StoryCard, TodayPage
from globe_app.store import front_page, sample
from globe_app.store import stories as stored
from globe_app.store.db import Store
from globe_app.store.search import search

DAYS = 3  # of which stories are shown
STORIES = 4  # below the lead
CANDIDATES = 30  # the most told stories, of which those not yet opened come first
NEWEST = 60  # articles looked through for one with a picture, where no story can lead
QUOTED_TEXTS = 10  # texts of the lead story searched for something said
SAID = (40, 170)  # characters of a quotation
READ_CHARS = 8_000  # of a text, in which it is looked for
_QUOTATION_MARK = re.compile('[“”«»„"]')
_SAID = re.compile('[“«„]([^“”«»„]+)[”»“]|"([^"]+)"')


def today(
    store: Store, countries: Countries, home: str, now: datetime, looked: datetime | None = None,
    settings: SimilaritySettings | None = None,
) -> TodayPage:  # fmt: skip
    """The front page. `looked`: when the reader last looked; None = as `note_looked` has it.

    `settings`: what finding missed stories needs; None = they are not looked for (see `missed_card`).
    """
    cards = _stories(store, now)
    looked = looked or front_page.looked_at(store)
    articles, unread, with_unread = front_page.totals(store)
    lead: StoryCard | ArticleRow | None = None
    if len(cards) > 1:
        lead, cards = _quoted(store, cards[0]), cards[1:]
    else:
        lead = _newest(store)
    with_sample = sample.has_sample(store)
    return TodayPage(
        lead=lead,
        stories=tuple(cards[:STORIES]),
        missed=None if settings is None else missed_card(store, settings, home, now),
        unread_country=unread_country(
            store, home, now, shown=lead.id if isinstance(lead, ArticleRow) else 0
        ),
        new_since=articles if looked is None else front_page.stored_since(store, looked),
        articles=articles,
        unread=unread,
        countries=with_unread,
        sample=with_sample,
        first_run=front_page.nothing_fetched(store),
        hidden=front_page.hidden_articles(store),
        sample_opened=with_sample and front_page.sample_opened(store),
    )


def note_looked(store: Store, now: datetime) -> None:
    """The reader has seen what is stored by now: what comes in from now on is new. Raises `StoreError`."""
    front_page.note_looked(store, now)


def note_sample_opened(store: Store) -> None:
    """The reader has gone on from the welcome to the sample. Raises `StoreError`."""
    front_page.note_sample_opened(store)


def missed_card(
    store: Store, settings: SimilaritySettings, home: str, now: datetime,
    besides: Collection[int] = (),
) -> MissedCard | None:  # fmt: skip
    """The story that is most missed in the home country; None: none, or too few outlets to say.

    Takes longer than the rest of the front page. `besides`: stories that stand there already; one of them only
    where no other is missed.
    """
    if not home:
        return None
    found = missed(store, settings, home, now).missed
    if not found:
        return None
    one = next((story for story in found if story.row.id not in besides), found[0])
    return MissedCard(
        one.row.id,
        one.row.headline,
        home,
        one.row.countries,
        one.foreign_countries,
        one.home_outlets,
    )


def unread_country(
    store: Store, home: str, now: datetime, besides: str = "", shown: int = 0
) -> CountryCard | None:
    """A country with news of which the reader has read nothing; None: there is none.

    Another one every day. `besides`: the one shown now, for another one. `shown`: an article that stands
    there already and is not told once more; a country that has no other is none.
    """
    codes = sorted(code for code, _ in front_page.never_read(store) if code != home)
    if not codes:
        return None
    at = now.toordinal()
    if besides in codes:
        at = codes.index(besides) + 1
    for step in range(len(codes) if shown else 1):
        code = codes[(at + step) % len(codes)]
        rows = search(store, ArticleQuery(country=code), 2).rows
        newest = next((row for row in rows if row.id != shown), None)
        if newest is not None:
            return CountryCard(code, dict(front_page.never_read(store))[code], newest)
    return None


def _stories(store: Store, now: datetime) -> list[StoryCard]:
    """The stories told in most countries, those not opened yet first."""
    rows = stored.stories(
        store, now - timedelta(days=DAYS), now + timedelta(days=1), limit=CANDIDATES
    )
    ids = [row.id for row in rows]
    opened = front_page.opened_stories(store, ids)
    chosen = sorted(rows, key=lambda row: row.id in opened)[: STORIES + 1]
    pictures = front_page.pictures_of_stories(store, [row.id for row in chosen])
    return [_card(row, pictures.get(row.id), row.id in opened) for row in chosen]


def _card(row: StoryRow, picture: Picture | None, opened: bool) -> StoryCard:
    return StoryCard(
        row.id, row.headline, row.countries, len(row.countries), row.first,
        row.countries[0] if row.countries else "",
        picture.hash if picture else "", picture.alt if picture else "",
        in_english=row.in_english, language=row.language, sample=row.sample, opened=opened,
    )  # fmt: skip


def _quoted(store: Store, card: StoryCard) -> StoryCard:
    """The card with something that is said in one of the story's articles."""
    texts = stored.texts(store, card.id, QUOTED_TEXTS, with_hidden=False)
    found = _something_said(texts)
    if found is None:
        return card
    text, words = found
    return replace(card, quote=words, outlet=text.outlet, country=text.country, article=text.id)


def _something_said(texts: Sequence[ArticleText]) -> tuple[ArticleText, str] | None:
    """A quotation from one of the texts, in English where there is any; else the first sentence."""
    least, most = SAID
    english = [one for one in texts if one.in_english and not one.rough]
    for text in english:
        for match in _SAID.finditer(text.text[:READ_CHARS]):
            words = (match[1] or match[2] or "").strip()
            if least <= len(words) <= most and words[0].isupper() and words[-1] in ".!?":
                return text, words
    for text in english or texts:
        for sentence in text.sentences[:3]:
            words = sentence.english
            if least <= len(words) <= most and not _QUOTATION_MARK.search(words):
                return text, words
    return None


def _newest(store: Store) -> ArticleRow | None:
    """The article that leads where no story can: not read yet, with a date and a picture where there is one."""
    rows = search(store, ArticleQuery(unread=True), NEWEST).rows
    rows = rows or search(store, ArticleQuery(), NEWEST).rows
    return min(rows, key=lambda row: (not row.dated, not row.image), default=None)
