"""Reads stories for the window and the command line, as values ready to show.

What only the page of a story needs is imported where it is used: compiling its patterns took a fifth of the
window's start.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from globe_app.geo.countries import Countries
from globe_app.model.story import (
    ArticleText,
    CurrentTake,
    FigureComparison,
    FirstReport,
    Membership,
    Missed,
    StoryArticle,
    StoryRow,
    Takes,
    Theme,
)
from globe_app.store import stories as stored
from globe_app.store import story_writer, vectors
from globe_app.store.db import Store
from globe_app.stories import embed
from globe_app.stories.article_vectors import MeanVectors, load_means, of_columns
from globe_app.stories.missed import (
    MAX_HOME_OUTLETS,
    MIN_COUNTRIES,
    MIN_HOME_OUTLETS,
    MIN_OUTLETS_ONLY_HERE,
    WINDOW_H,
    Candidate,
    find_missed,
)

if TYPE_CHECKING:
    from globe_app.stories.event_facts import FindCountries

AROUND_S = 24 * 3600  # seconds around a story within which outlets count as collected
MAX_TEXTS = 300  # articles of a story whose texts are read for a page
NEAR_SIMILARITY = (
    0.05  # similarity from which a home article is near a story; lower than for clustering
)
CANDIDATES = 2_000  # stories of the window that are considered
NEAREST = 30  # articles whose full similarity is computed
MAX_ONLY_HERE = 40  # stories told only at home for which near articles elsewhere are looked up


@dataclass(frozen=True, slots=True)
class EnrichState:
    """How many stored articles are in stories, and how many wait."""

    stories: int  # of several articles
    grouped: int  # articles
    ungrouped: int
    waiting: tuple[tuple[str, int], ...]  # (language, articles) that are in no English yet


def enrich_state(store: Store) -> EnrichState:
    """How many stored articles are in stories, and how many wait."""
    return EnrichState(*stored.totals(store), stored.waiting(store))


def stories(
    store: Store, now: datetime, days: int = 3, least: int = 2, limit: int = 200, *,
    with_hidden: bool = False,
) -> tuple[StoryRow, ...]:  # fmt: skip
    """Stories of the last days told in at least `least` countries, the most countries first.

    `with_hidden`: those too that rules hide.
    """
    return stored.stories(
        store, now - timedelta(days=days), _until(now), least=least, limit=limit,
        with_hidden=with_hidden,
    )  # fmt: skip


def _until(now: datetime) -> datetime:
    return now + timedelta(days=1)  # outlets may date articles in the future


def taxonomy(resources: Path) -> tuple[Theme, ...]:
    """The themes that takes are grouped by. Raises `ResourceError`."""
    from globe_app.stories.taxonomy import load_themes

    return load_themes(resources)


def lacks_themes(store: Store, story_id: int) -> bool:
    """Whether some article of a story has no current themes. Loads no model. Raises `NotFoundError`."""
    from globe_app.stories.themes import available_classifier_name

    stored.story(store, story_id)
    have = story_writer.with_passages(store, story_id, available_classifier_name())
    return any(text.id not in have for text in stored.texts(store, story_id, MAX_TEXTS))


def story_of(store: Store, article_id: int) -> int:
    """The story an article is in; 0 = none."""
    return stored.story_of(store, article_id)


def current_take(store: Store, story_id: int) -> CurrentTake:
    """The overview of a story: who tells it, who does not, summary bullets. Raises `NotFoundError`."""
    from globe_app.stories.story_bullets import story_bullets

    row = stored.story(store, story_id)
    articles = stored.story_articles(store, story_id)
    counts: dict[str, int] = {}
    for one in articles:
        counts[one.country] = counts.get(one.country, 0) + 1
    since, until = row.first.timestamp() - AROUND_S, row.last.timestamp() + AROUND_S
    collected = stored.publishing_countries(store, since, until)
    texts = stored.texts(store, story_id, MAX_TEXTS)
    return CurrentTake(
        row=row, articles=articles,
        article_counts=tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0]))),
        silent=tuple(code for code in collected if code not in counts), collected=collected,
        bullets=story_bullets(independent_texts(texts, articles), None),
    )  # fmt: skip


def independent_texts(
    texts: Sequence[ArticleText], articles: Sequence[StoryArticle]
) -> tuple[ArticleText, ...]:
    """The texts that are no near duplicate of another given text."""
    given = {one.id for one in texts}
    copies = {
        one.article_id for one in articles if one.text_of != one.article_id and one.text_of in given
    }
    return tuple(one for one in texts if one.id not in copies)


def takes(store: Store, story_id: int, themes: Sequence[Theme]) -> Takes:
    """The takes of a story, by country and theme. Raises `NotFoundError`."""
    from globe_app.stories import takes as story_takes

    row = stored.story(store, story_id)
    articles = stored.story_articles(store, story_id)
    return story_takes.takes(
        row, stored.texts(store, story_id, MAX_TEXTS), story_writer.passages(store, story_id),
        {one.article_id: one.text_of for one in articles}, themes,
        {one.article_id: one.centrality for one in articles},
    )  # fmt: skip


def figures(store: Store, story_id: int) -> tuple[FigureComparison, ...]:
    """The figures of a story, contradicting ones first. Raises `NotFoundError`."""
    from globe_app.stories import figures as story_figures

    stored.story(store, story_id)
    texts = independent_texts(
        stored.texts(store, story_id, MAX_TEXTS), stored.story_articles(store, story_id)
    )
    found = [one for text in texts for one in story_figures.figures(text)]
    return story_figures.compare_figures(found)


def membership(store: Store, story_id: int) -> tuple[Membership, ...]:
    """Why each article is in the story. Raises `NotFoundError`."""
    from globe_app.stories.membership import explain_memberships

    stored.story(store, story_id)
    return explain_memberships(
        stored.story_articles(store, story_id), stored.texts(store, story_id, MAX_TEXTS),
        vectors.story_vectors(store, story_id), stored.by_hand(store, story_id),
    )  # fmt: skip


def replay(store: Store, story_id: int) -> tuple[FirstReport, ...]:
    """The first article of each country, oldest first, those without a date last.

    Raises `NotFoundError`.
    """
    stored.story(store, story_id)
    steps: list[FirstReport] = []
    seen: set[str] = set()
    for one in sorted(stored.story_articles(store, story_id), key=lambda one: not one.dated):
        if one.country in seen:
            continue
        seen.add(one.country)
        if not one.dated:
            steps.append(FirstReport(one.country, one, None, ""))
            continue
        lag = int((one.published - steps[0].article.published).total_seconds()) if steps else 0
        steps.append(FirstReport(one.country, one, lag, steps[-1].country if steps else ""))
    return tuple(steps)


@dataclass(frozen=True, slots=True)
class SimilaritySettings:
    """What computing similarities needs; loaded once."""

    means: MeanVectors
    find_countries: "FindCountries"
    country_name: Callable[[str], str]


def similarity_settings(resources: Path, countries: Countries) -> SimilaritySettings:
    """Load what `missed` needs. Raises `ResourceError`."""
    from globe_app.geo.country_mentions import load_country_mentions

    mentions = load_country_mentions(countries, resources / "geo")
    return SimilaritySettings(
        load_means(resources, embed.available_model_name()), mentions.named_in, countries.name
    )


def missed(
    store: Store, settings: SimilaritySettings, home: str, now: datetime, hours: int = WINDOW_H
) -> Missed:
    """The stories of the last hours that home outlets missed, and those only they tell."""
    begin, end = now - timedelta(hours=hours), _until(now)
    since, until = begin.timestamp(), end.timestamp()
    published = stored.collected(store, since, until)

    def told_widely(*, with_hidden: bool) -> list[StoryRow]:
        return [
            row
            for row in stored.stories(
                store, begin, end, least=1, limit=CANDIDATES, several=True, with_hidden=with_hidden
            )
            if set(row.countries) == {home} or len(set(row.countries) - {home}) >= MIN_COUNTRIES
        ]

    def missed_among(rows: list[StoryRow]) -> Missed:
        told = stored.coverage_counts(store, [row.id for row in rows], home, since, until)
        candidates = [
            Candidate(row, foreign, at_home)
            for row in rows
            for foreign, at_home in [told.get(row.id, (0, 0))]
            if foreign or at_home
        ]
        near = _with_near_articles(store, settings, home, candidates, since, until)
        return find_missed(home, begin, now, published, near)

    rows = told_widely(with_hidden=False)
    found = missed_among(rows)
    if found.missed and found.only_here:
        return found
    every = told_widely(with_hidden=True)  # an empty list may be so by rules alone
    if {row.id for row in every} == {row.id for row in rows}:
        return found
    whole = missed_among(every)
    return replace(
        found,
        hidden=0 if found.missed else len(whole.missed),
        hidden_only_here=0 if found.only_here else len(whole.only_here),
        told_at_home=found.told_at_home if found.missed else whole.told_at_home,
    )


def _with_near_articles(
    store: Store,
    settings: SimilaritySettings,
    home: str,
    candidates: list[Candidate],
    since: float,
    until: float,
) -> list[Candidate]:
    """The candidates, each with similar articles of the side that does not seem to tell it."""
    here = vectors.clustered_of_country(store, home, since, until)
    there = vectors.clustered_of_country(store, home, since, until, other=True)
    found, only_here = [], 0
    for one in candidates:
        only_here += not one.foreign_countries
        if (
            one.home_outlets > MAX_HOME_OUTLETS
            if one.foreign_countries
            else one.home_outlets < MIN_OUTLETS_ONLY_HERE or only_here > MAX_ONLY_HERE
        ):
            found.append(one)  # the counts decide already
            continue
        ids = _near(store, settings, one.row.id, here if one.foreign_countries else there)
        outlets = {article.outlet for article in stored.story_articles(store, one.row.id)}
        near = [one for one in stored.story_articles_of(store, ids) if one.outlet not in outlets]
        shared = _shared_facts(store, settings, one.row.id, [each.article_id for each in near])
        found.append(replace(one, near=tuple(near), shared=shared))
    return found


def _near(
    store: Store, settings: SimilaritySettings, story_id: int, pool: vectors.ClusteredArticles
) -> tuple[int, ...]:
    """Ids of articles of `pool`, outside the story, that are similar to it."""
    from globe_app.stories.near_story import articles_near_story
    from globe_app.stories.similarity import Document

    members = vectors.clustered_in_story(store, story_id)
    if not members.ids or pool.vectors.shape[1:] != members.vectors.shape[1:]:
        return ()
    cosines = pool.vectors @ members.vectors.mean(0)
    rows = [row for row in np.argsort(-cosines)[:NEAREST].tolist() if pool.stories[row] != story_id]
    documents = {
        one.id: Document(one.id, float(one.at), one.words, one.language, one.country)
        for one in vectors.article_words(store, [*members.ids, *(pool.ids[row] for row in rows)])
    }
    # an article may have been removed meanwhile
    own = [row for row, one in enumerate(members.ids) if one in documents]
    rows = [row for row in rows if pool.ids[row] in documents]
    return articles_near_story(
        [documents[members.ids[row]] for row in own],
        of_columns(members.vectors, members.english).rows(own),
        [documents[pool.ids[row]] for row in rows],
        of_columns(pool.vectors, pool.english).rows(rows),
        NEAR_SIMILARITY, settings.means, settings.find_countries,
    )  # fmt: skip


def _shared_facts(
    store: Store, settings: SimilaritySettings, story_id: int, near: Sequence[int]
) -> tuple[tuple[str, ...], ...]:
    """Of each of the articles: names, countries and numbers that it has in common with a story."""
    from globe_app.stories.shared_facts import shared_facts

    if not near:
        return ()
    own = vectors.clustered_in_story(store, story_id).ids
    words = {one.id: one for one in vectors.article_words(store, [*own, *near])}
    told = [(words[one].words, words[one].language) for one in own if one in words]
    return tuple(
        shared_facts(
            words[one].words, words[one].language, told, settings.find_countries,
            settings.country_name,
        )
        if one in words else ()
        for one in near
    )  # fmt: skip


def missed_rule() -> tuple[int, int, int]:
    """(least other countries, most home outlets that tell it, least home outlets that published)."""
    return MIN_COUNTRIES, MAX_HOME_OUTLETS, MIN_HOME_OUTLETS


def collected(store: Store, since: datetime, until: datetime) -> tuple[str, ...]:
    """The countries with articles published in that time."""
    return stored.publishing_countries(store, since.timestamp(), until.timestamp())


def missed_shades(found: Missed) -> Mapping[str, int]:
    """Country -> number of missed stories that its outlets tell."""
    shades: dict[str, int] = {}
    for one in found.missed:
        for code in one.row.countries:
            if code != found.home:
                shades[code] = shades.get(code, 0) + 1
    return shades
