"""The world's current take on a story: what its first screen shows, in one value."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from globe_app.briefing import stories as briefing
from globe_app.geo.countries import Countries
from globe_app.model.story import (
    OTHER,
    FigureVerdict,
    Quote,
    StoryArticle,
    StoryRow,
    Takes,
    Theme,
)
from globe_app.model.world_take import Coverage, StoryPicture, ThemeSummary, WorldTake
from globe_app.store import stories as stored
from globe_app.store.db import Store
from globe_app.store.story_pictures import story_pictures
from globe_app.stories.english_quality import english_quality

if TYPE_CHECKING:
    from globe_app.geo.country_mentions import CountryMentions

MAX_THEMES = 5
AGREEING = (FigureVerdict.SAME, FigureVerdict.COMPATIBLE, FigureVerdict.UPDATED)
MAX_PICTURES = 12
MIN_OUTLETS = 2  # of different texts: what one outlet alone tells is no world's take


def world_take(
    store: Store, story_id: int, themes: Sequence[Theme], countries: Countries,
    mentions: "CountryMentions | None" = None,
) -> WorldTake | None:  # fmt: skip
    """The world's current take; None where a single outlet tells the story.

    Reads the themes that are stored: `pipeline.story_themes` finds those that lack. `mentions`: finds
    countries in texts of every language; None: in English ones alone. Raises `NotFoundError`.
    """
    from globe_app.stories.event_place import event_place
    from globe_app.stories.event_sentences import event_sentences
    from globe_app.stories.named_places import named_places, places_in

    row = stored.story(store, story_id)
    articles = stored.story_articles(store, story_id)
    texts = briefing.independent_texts(stored.texts(store, story_id, briefing.MAX_TEXTS), articles)
    if len({one.outlet for one in articles}) < MIN_OUTLETS:
        return None

    def find_countries(text: str, language: str) -> frozenset[str]:
        if mentions is not None:
            return mentions.named_in(text, language)
        return countries.named_in(text) if language == "en" else frozenset()

    where = named_places(texts, find_countries, countries.name)
    names = [one.name for one in where if not one.code]

    def find_places(text: str) -> set[str]:
        return {*countries.named_in(text), *places_in(text), *(n for n in names if n in text)}

    comparisons = briefing.figures(store, story_id)
    told_by, silent, not_collected = _coverage(store, row, articles, countries)
    return WorldTake(
        row=row,
        headline=headline_of(articles),
        happened=event_sentences(texts, find_places),
        themes=theme_summaries(briefing.takes(store, story_id, themes)),
        differing=tuple(one for one in comparisons if one.differ),
        agreeing=tuple(one for one in comparisons if one.verdict in AGREEING),
        where=where,
        told_by=told_by,
        silent=silent,
        not_collected=not_collected,
        spread=briefing.replay(store, story_id),
        pictures=_pictures(store, story_id, articles),
        event_place=event_place(where, texts, countries),
    )


def theme_summaries(takes: Takes) -> tuple[ThemeSummary, ...]:
    """The most told themes of a story's takes, with one passage of each country."""
    found = []
    for theme, name in takes.themes:
        own = [take for take in takes.passages if take.theme == theme and take.quotes]
        if theme == OTHER or len(own) < 2:
            continue
        own.sort(key=lambda take: (take.quotes[0].rough, not take.quotes[0].in_english))
        quotes = tuple(_first_in_english(take.quotes) for take in own)
        found.append(ThemeSummary(theme, name, len(own), quotes))
    return tuple(found[:MAX_THEMES])


def _first_in_english(quotes: Sequence[Quote]) -> Quote:
    """The best quote: the first in good English, else in English, else the first."""
    return min(quotes, key=lambda one: (not one.in_english, one.rough))


def headline_of(articles: Sequence[StoryArticle]) -> StoryArticle:
    """The most central of the articles whose headline is in the best English there is."""
    return min(articles, key=lambda one: (english_quality(one), -one.centrality, one.published))


def _coverage(
    store: Store, row: StoryRow, articles: Sequence[StoryArticle], countries: Countries
) -> tuple[tuple[Coverage, ...], tuple[Coverage, ...], tuple[str, ...]]:
    """Who tells a story, who was read in its days and does not, and the states that were not read."""
    outlets: dict[str, set[str]] = defaultdict(set)
    counts: Counter[str] = Counter()
    for one in articles:
        outlets[one.country].add(one.outlet)
        counts[one.country] += 1
    read = stored.collected(
        store, row.first.timestamp() - briefing.AROUND_S, row.last.timestamp() + briefing.AROUND_S
    )
    told_by = [Coverage(code, len(outlets[code]), count) for code, count in counts.items()]
    silent = [Coverage(code, *both) for code, both in read.items() if code not in counts]
    return (
        tuple(sorted(told_by, key=lambda one: (-one.articles, one.country))),
        tuple(sorted(silent, key=lambda one: (-one.outlets, -one.articles, one.country))),
        tuple(
            one.code
            for one in countries.all
            if one.state and one.code not in counts and one.code not in read
        ),
    )


def _pictures(
    store: Store, story_id: int, articles: Sequence[StoryArticle]
) -> tuple[StoryPicture, ...]:
    by_id = {one.article_id: one for one in articles}
    return tuple(
        StoryPicture(picture.hash, picture.alt, picture.width, picture.height, by_id[article])
        for article, picture in story_pictures(store, story_id, MAX_PICTURES)
        if article in by_id
    )
