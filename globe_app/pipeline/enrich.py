"""Enriches stored articles after a sync: language, stories, English translation, themes.

    articles ─index of search, where they are not in it─
    articles ─language→ ─embed, cluster→ stories ─translate headlines, bodies→ ─themes→ passages

Every step resumes where an earlier run ended and commits as it goes, so it can be cancelled at any time.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from globe_app.geo.countries import Countries
from globe_app.model.story import EnrichProgress, EnrichReport
from globe_app.pipeline import detect_languages, translate
from globe_app.pipeline.group_articles import group_articles
from globe_app.pipeline.search_preparation import prepare
from globe_app.pipeline.story_facts import refresh_stories
from globe_app.pipeline.story_themes import find_themes, stories_without_themes
from globe_app.settings import Settings
from globe_app.store import searching
from globe_app.store.db import Store
from globe_app.store.exclusive import exclusive_lock
from globe_app.stories import embed
from globe_app.translation.engines import Engines

Cancelled = Callable[[], bool]


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
    embedders = embed.Embedders()
    waiting: tuple[tuple[str, int], ...] = ()
    for far in prepare(store):
        yield EnrichProgress("search", far.done, far.total, "")
        if cancelled():
            break
    for seen in detect_languages.detect_languages(store, clock(), cancelled):
        yield seen
        report = replace(report, detected=seen.done)
    if not cancelled():
        for step in group_articles(
            store, settings.resources, countries, clock(), cancelled, embedders
        ):
            if isinstance(step, EnrichProgress):
                yield step
            else:
                report = replace(
                    report, grouped=step.grouped, stories=step.stories, notes=step.notes
                )
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
        if phase == "heads":  # a story's headline may be in English now
            yield from refresh_stories(store, settings.resources, cancelled)
    if not cancelled():
        told = stories_without_themes(store, clock())
        yield from find_themes(store, settings, told, cancelled, embedders)
        # near duplicates are only found with the translated bodies
        yield from refresh_stories(store, settings.resources, cancelled)
    if not cancelled():
        searching.tidy(store)
    yield replace(
        report, waiting=sum(n for _, n in waiting), waiting_languages=tuple(x for x, _ in waiting),
        seconds=time.monotonic() - began, cancelled=cancelled(),
    )  # fmt: skip
