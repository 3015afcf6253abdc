"""Groups articles into stories: embeds what is new, then assigns and merges, newest first.

    articles of any language ─stories.embed→ vectors ─stories.cluster→ stories ─store

One clusterer serves a whole digest; every batch is written before the next one begins.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from globe_app.geo.countries import Countries
from globe_app.geo.country_mentions import load_country_mentions
from globe_app.model.story import EnrichProgress, EnrichReport
from globe_app.pipeline.story_facts import refresh_stories
from globe_app.store import stories as stored
from globe_app.store import story_writer, vectors
from globe_app.store.db import Store
from globe_app.stories import embed
from globe_app.stories.article_vectors import ArticleVectors, embed_articles, load_means, of_columns
from globe_app.stories.cluster import ACTIVE_S, Document, StoryClusterer
from globe_app.stories.embed import Embedder

MAX_AGE = timedelta(days=30)  # older articles are no longer grouped
EARLY_S = 7 * 24 * 3600  # seconds before the first new article of which stories are compared too
EMBED_AT_ONCE = 64
GROUP_AT_ONCE = 600

Cancelled = Callable[[], bool]
Words = vectors.ArticleWords


def group_articles(
    store: Store, resources: Path, countries: Countries, now: datetime,
    cancelled: Cancelled = lambda: False, embedders: embed.Embedders | None = None,
) -> Iterator[EnrichProgress | EnrichReport]:  # fmt: skip
    """Embed new articles and group them into stories; the last value is a report of that.

    In batches of `GROUP_AT_ONCE`, newest first, so that today's stories appear first.
    """
    name = embed.available_model_name()
    since = now - MAX_AGE
    fresh, edited = _to_do(store, name, since)
    missing = sum(one.vector is None for one in (*fresh, *edited))
    notes: tuple[str, ...] = ()
    embedder: Embedder | None = None
    english: Embedder | None = None
    if missing:
        models = embedders or embed.Embedders()
        embedder, note = models.every()
        notes = (note,) if note else ()
        english = None if note else models.english()
        if embedder.name != name:  # the installed model is damaged: the fallback was loaded
            name = embedder.name
            fresh, edited = _to_do(store, name, since)
            missing = len(fresh) + len(edited)
    clusterer: StoryClusterer | None = None
    touched: set[int] = set()
    done = grouped = 0
    newest = fresh[::-1]
    batches = [newest[at : at + GROUP_AT_ONCE] for at in range(0, len(newest), GROUP_AT_ONCE)]
    for batch in (edited, *batches):
        ready = [one for one in batch if one.vector is not None]
        lacking = [one for one in batch if one.vector is None]
        for at in range(0, len(lacking), EMBED_AT_ONCE):
            if cancelled() or embedder is None:
                return
            made = _embedded(lacking[at : at + EMBED_AT_ONCE], embedder, english)
            ready += made
            vectors.keep_vectors(store, name, made)
            done += len(made)
            yield EnrichProgress("stories", done, missing)
        if batch and batch is not edited:
            if clusterer is None:
                clusterer = _clusterer(store, resources, countries, name, fresh)
            touched |= _group(store, clusterer, ready)
            grouped += len(ready)
        for _ in refresh_stories(store, resources, cancelled):
            pass
    several = sum(1 for one in touched if len(stored.story_articles(store, one, 2)) > 1)
    yield EnrichReport(grouped=grouped, stories=several, notes=notes)


def _to_do(store: Store, model: str, since: datetime) -> tuple[Sequence[Words], Sequence[Words]]:
    """(articles in no story yet, oldest first; articles in stories without a current vector)."""
    width = embed.dimensions(model)
    return (
        vectors.unclustered(store, model, since, width), vectors.to_embed(store, model, since, width),
    )  # fmt: skip


def _embedded(some: Sequence[Words], embedder: Embedder, english: Embedder | None) -> list[Words]:
    """The articles with their vectors."""
    made = embed_articles(
        [one.words for one in some], [one.language for one in some], embedder, english
    )
    return [
        replace(one, vector=row, english_vector=own if own.any() else None)
        for one, row, own in zip(some, made.every, made.english, strict=True)
    ]


def _clusterer(
    store: Store, resources: Path, countries: Countries, model: str, fresh: Sequence[Words]
) -> StoryClusterer:
    """A clusterer that knows the stories that an article of `fresh` (oldest first) may join."""
    clusterer = StoryClusterer(
        lambda ids: [_document(one) for one in vectors.article_words(store, ids)],
        story_writer.separated_pairs(store), story_writer.edited_stories(store),
        load_means(resources, model),
        load_country_mentions(countries, resources / "geo").named_in,
    )  # fmt: skip
    known = vectors.clustered_between(
        store, model, fresh[0].at - EARLY_S, fresh[-1].at + ACTIVE_S, embed.dimensions(model)
    )
    rows = of_columns(known.vectors, known.english)
    clusterer.add_existing(known.ids, known.stories, known.times, known.languages, rows)
    return clusterer


def _group(store: Store, clusterer: StoryClusterer, some: Sequence[Words]) -> set[int]:
    """Group a batch, write it, and tell the clusterer the numbers of new stories."""
    every = np.stack([one.vector for one in some if one.vector is not None])
    english = np.zeros((len(some), embed.WIDTH), np.float32)
    for row, one in enumerate(some):
        if one.english_vector is not None and one.english_vector.shape == (embed.WIDTH,):
            english[row] = one.english_vector
    found = clusterer.cluster([_document(one) for one in some], ArticleVectors(every, english))
    written = story_writer.write_clusters(store, found.story_of, found.merged_into)
    clusterer.stored_as(written.made)
    return set(written.touched)


def _document(one: Words) -> Document:
    return Document(one.id, float(one.at), one.words, one.language, one.country)
