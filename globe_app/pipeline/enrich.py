"""Enriches stored articles after a sync: language, English translation, stories, themes.

    articles ─language→ ─translate headlines→ ─embed, cluster→ stories ─translate bodies→ ─themes→ passages

Every step resumes where an earlier run ended and commits as it goes, so it can be cancelled at any time.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

import numpy as np

from globe_app.geo.countries import Countries
from globe_app.geo.country_mentions import CountryMentions, load_country_mentions
from globe_app.model.story import EnrichProgress, EnrichReport
from globe_app.pipeline import detect_languages, translate
from globe_app.settings import Settings
from globe_app.store import stories as stored
from globe_app.store import story_writer, vectors
from globe_app.store.db import Store
from globe_app.store.exclusive import exclusive_lock
from globe_app.stories import embed
from globe_app.stories.article_vectors import MeanVectors, english_means, only_every
from globe_app.stories.cluster import ACTIVE_S, Document, StoryClusterer
from globe_app.stories.sentence_models import MINILM
from globe_app.stories.themes import Classifier, load_themes, passages
from globe_app.stories.wire_copies import credit, group_copies
from globe_app.translation.engines import Engines

MAX_CLUSTER_AGE = timedelta(days=30)  # older articles are no longer clustered
MAX_THEMES_AGE = timedelta(days=10)  # older stories get no themes
EMBED_AT_ONCE = 32
GROUP_AT_ONCE = 600
REFRESH_AT_ONCE = 50
MAX_TEXTS = 300  # articles of a story whose sentences get themes

Cancelled = Callable[[], bool]
T = TypeVar("T")


def enrich(
    store: Store, settings: Settings, countries: Countries, engines: Engines,
    clock: Callable[[], datetime], cancelled: Cancelled = lambda: False,
) -> Iterator[EnrichProgress | EnrichReport]:  # fmt: skip
    """Run all steps, yielding progress; the last value is the report.

    Raises `StoreError` when another process is enriching the same store.
    """
    with exclusive_lock(store, "enrich", "another process is enriching it already"):
        yield from _enrich(store, settings, countries, engines, clock, cancelled)


def _enrich(
    store: Store, settings: Settings, countries: Countries, engines: Engines,
    clock: Callable[[], datetime], cancelled: Cancelled,
) -> Iterator[EnrichProgress | EnrichReport]:  # fmt: skip
    began = time.monotonic()
    report = EnrichReport()
    waiting: tuple[tuple[str, int], ...] = ()
    for seen in detect_languages.detect_languages(store, clock(), cancelled):
        yield seen
        report = replace(report, detected=seen.done)
    for phase in ("heads", "bodies"):
        request = translate.TranslationRequest(phase=phase, workers=translate.worker_count())
        for one in translate.translate(store, countries, engines, request, clock, cancelled):
            if isinstance(one, EnrichProgress):
                yield one
                continue
            new = tuple(note for note in one.notes if note not in report.notes)
            report = replace(report, notes=(*report.notes, *new))
            if phase == "heads":
                report = replace(report, translated=one.articles)
            else:
                report, waiting = replace(report, whole=one.whole), one.waiting
        if phase == "heads" and not cancelled():
            for step in cluster_articles(store, settings.resources, countries, clock(), cancelled):
                if isinstance(step, EnrichProgress):
                    yield step
                else:
                    notes = (*report.notes, *step.notes)
                    report = replace(
                        report, grouped=step.grouped, stories=step.stories, notes=notes
                    )
    if not cancelled():
        yield from find_themes(store, settings, clock(), cancelled)
        # near duplicates are only found with the translated bodies
        yield from refresh_stories(store, cancelled)
    yield replace(
        report, waiting=sum(n for _, n in waiting), waiting_languages=tuple(x for x, _ in waiting),
        seconds=time.monotonic() - began, cancelled=cancelled(),
    )  # fmt: skip


def cluster_articles(
    store: Store, resources: Path, countries: Countries, now: datetime,
    cancelled: Cancelled = lambda: False,
) -> Iterator[EnrichProgress | EnrichReport]:  # fmt: skip
    """Embed new articles and cluster them into stories; the last value is a report of that.

    In batches of `GROUP_AT_ONCE`, newest first, so that today's stories appear first.
    """
    name = embed.available_model_name(MINILM)
    since = now - MAX_CLUSTER_AGE
    fresh, edited = _to_do(store, name, since)
    missing = sum(one.vector is None for one in (*fresh, *edited))
    notes: tuple[str, ...] = ()
    embedder = None
    if missing:
        embedder, note = embed.load_embedder(MINILM)
        notes = (note,) if note else ()
        if embedder.name != name:  # the installed model is damaged: the fallback was loaded
            name = embedder.name
            fresh, edited = _to_do(store, name, since)
            missing = len(fresh) + len(edited)
    means = english_means(resources, name)
    mentions = load_country_mentions(countries, resources / "geo")
    touched: set[int] = set()
    done = grouped = 0
    newest = fresh[::-1]
    for batch in (edited, *(some for _, some in _batches(newest, GROUP_AT_ONCE))):
        ready = [one for one in batch if one.vector is not None]
        lacking = [one for one in batch if one.vector is None]
        for _, some in _batches(lacking, EMBED_AT_ONCE):
            if cancelled() or embedder is None:
                return
            made = embedder.embed([one.words for one in some])
            ready += [replace(one, vector=row) for one, row in zip(some, made, strict=True)]
            vectors.keep_vectors(store, name, zip(some, made, strict=True))
            done += len(some)
            yield EnrichProgress("stories", done, missing)
        if batch and batch is not edited:
            ready.sort(key=lambda one: (one.at, one.id))
            touched |= _cluster_batch(store, name, ready, means, mentions)
            grouped += len(ready)
        for _ in refresh_stories(store, cancelled):
            pass
    several = sum(1 for one in touched if len(stored.story_articles(store, one, 2)) > 1)
    yield EnrichReport(grouped=grouped, stories=several, notes=notes)


def _to_do(
    store: Store, model: str, since: datetime
) -> tuple[Sequence[vectors.ArticleWords], Sequence[vectors.ArticleWords]]:
    """(articles in no story yet, oldest first; articles in stories without a current vector)."""
    width = embed.dimensions(model)
    return (
        vectors.unclustered(store, model, since, width), vectors.to_embed(store, model, since, width),
    )  # fmt: skip


def _cluster_batch(
    store: Store, model: str, some: Sequence[vectors.ArticleWords], means: MeanVectors,
    mentions: CountryMentions,
) -> set[int]:  # fmt: skip
    times = [one.at for one in some]
    known = vectors.clustered_between(
        store, model, min(times) - ACTIVE_S, max(times) + ACTIVE_S, embed.dimensions(model)
    )
    clusterer = StoryClusterer(
        lambda ids: [_document(one) for one in vectors.article_words(store, ids)],
        story_writer.separated_pairs(store), story_writer.edited_stories(store), means,
        mentions.named_in,
    )  # fmt: skip
    languages = ["en"] * len(known.ids)
    clusterer.add_existing(
        known.ids, known.stories, known.times, languages, only_every(known.vectors)
    )
    rows = np.stack([one.vector for one in some if one.vector is not None])
    found = clusterer.cluster([_document(one) for one in some], only_every(rows))
    return set(story_writer.write_clusters(store, found.story_of, found.merged_into))


def _document(one: vectors.ArticleWords) -> Document:
    return Document(one.id, float(one.at), one.words, "en")


def refresh_stories(store: Store, cancelled: Cancelled = lambda: False) -> Iterator[EnrichProgress]:
    """Recompute centrality, near duplicates, credits and counts of stories that changed."""
    stale = story_writer.stale_stories(store)
    story_writer.refresh_single_articles(store, [one.story_id for one in stale if one.articles < 2])
    several = [one for one in stale if one.articles > 1]
    for done, some in _batches(several, REFRESH_AT_ONCE):
        if cancelled():
            return
        story_writer.write_facts(
            store, {one: _membership_facts(store, one.story_id) for one in some}
        )
        yield EnrichProgress("stories", done, len(several))


def _membership_facts(store: Store, story_id: int) -> list[story_writer.MembershipFacts]:
    texts = stored.texts(store, story_id)
    vectors_ = vectors.story_vectors(store, story_id)
    middle = embed.unit_rows(np.mean(list(vectors_.values()), axis=0)) if vectors_ else None
    copies = group_copies(texts)
    found = []
    for text in texts:
        own = vectors_.get(text.id)
        central = 0.0 if own is None or middle is None else float(np.clip(own @ middle, 0.0, 1.0))
        found.append(
            story_writer.MembershipFacts(
                text.id, central, copies.get(text.id, text.id), credit(text)
            )
        )
    return found


def find_themes(
    store: Store, settings: Settings, now: datetime, cancelled: Cancelled = lambda: False
) -> Iterator[EnrichProgress]:
    """Classify the sentences of recent stories of several articles by theme."""
    waiting = story_writer.without_passages(store, now - MAX_THEMES_AGE, 2_000, MAX_TEXTS)
    if not waiting:
        return
    embedder, _ = embed.load_embedder(MINILM)
    classifier = Classifier(load_themes(settings.resources), embedder)
    for done, story_id in enumerate(waiting, 1):
        if cancelled():
            return
        have = story_writer.with_passages(store, story_id)
        for text in stored.texts(store, story_id, MAX_TEXTS):
            if text.id not in have:
                story_writer.keep_passages(store, text, passages(text, classifier))
        yield EnrichProgress("themes", done, len(waiting))


def _batches(items: Sequence[T], size: int) -> Iterator[tuple[int, Sequence[T]]]:
    """(number of items up to and including the batch, batch)."""
    for start in range(0, len(items), size):
        yield min(start + size, len(items)), items[start : start + size]
