"""Translates articles with one translator: sentences come from the cache or the engine."""

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from globe_app.errors import NotFoundError
from globe_app.geo.countries import Countries
from globe_app.model.news import Block
from globe_app.pipeline.ingest import countries_named
from globe_app.pipeline.translator_threads import Answer, Asking, Question
from globe_app.store import sentence_cache as cache
from globe_app.store import translations as stored
from globe_app.store.db import Store
from globe_app.store.translations import English, Source
from globe_app.text.language import LanguageDetector
from globe_app.text.sentences import sentences, split_into_blocks
from globe_app.translation import alignment
from globe_app.translation.engine import TARGET, Translator

MIN_BATCH, FIRST_BATCH, MAX_BATCH = (
    8,
    64,
    400,
)  # sentences per call of the engine: adapted to take about half a second
SLOW_S, FAST_S = 0.8, 0.2
MAX_ARTICLE_S = (
    300.0  # after which no more of an article is translated: junk takes a model very long
)

Cancelled = Callable[[], bool]
Failed = tuple[Source, str, str]  # the original, who tried, why


@dataclass(slots=True)
class TranslationJob:
    """An article being translated."""

    source: Source
    blocks: tuple[Block, ...]  # of its body, up to where it is to be translated
    whole: bool  # False = only headline, bullets and lead
    wanted: list[str]  # sentences


@dataclass(slots=True)
class TranslationCounts:
    """Counts of a translation run. Mutable."""

    articles: set[int] = field(default_factory=set)
    whole: int = 0
    sentences: int = 0
    words: int = 0
    cached: int = 0
    failed: list[tuple[int, str]] = field(default_factory=list)
    counted_hashes: set[int] = field(
        default_factory=set
    )  # hashes of (article, sentence): a lead is counted once

    def add(self, job: TranslationJob, cached: set[str], *, whole: bool) -> None:
        """Count an article that was written; `cached`: its sentences taken from the cache."""
        self.articles.add(job.source.id)
        self.whole += whole
        for one in job.wanted:
            mark = hash((job.source.id, one))
            if mark not in self.counted_hashes:
                self.counted_hashes.add(mark)
                self.sentences += 1
                self.words += len(one.split())
                self.cached += one in cached


def make_job(original: Source, *, whole: bool) -> TranslationJob:
    """Select what is translated of an article: everything, or headline, bullets and lead."""
    body = split_into_blocks(original.body_html)
    lead = alignment.lead_block_count(body)
    whole = whole or lead >= len(body)
    reach = body if whole else body[:lead]
    lines = sentences(original.headline)
    for bullet in original.summary:
        lines += sentences(bullet)
    lines += alignment.translatable_sentences(reach)
    return TranslationJob(
        original, reach, whole, [one for one in lines if alignment.has_words(one)]
    )


@dataclass(frozen=True, slots=True)
class TranslationContext:
    """What every batch of a run works with."""

    store: Store
    countries: Countries
    clock: Callable[[], datetime]
    cancelled: Cancelled
    counts: TranslationCounts
    detector: LanguageDetector


class BatchTranslator:
    """Translates articles in batches with one translator."""

    def __init__(self, context: TranslationContext, translator: Translator) -> None:
        self._context, self._translator = context, translator
        self._size = FIRST_BATCH

    def groups(self, ids: Sequence[int], *, whole: bool) -> Iterator[list[TranslationJob]]:
        """Group articles so that each group needs about one call of the engine."""
        group: list[TranslationJob] = []
        count = 0
        for one in ids:
            try:
                job = make_job(stored.source(self._context.store, one), whole=whole)
            except NotFoundError:
                continue  # it was removed meanwhile
            group.append(job)
            count += len(job.wanted)
            if count >= self._size:
                yield group
                group, count = [], 0
        if group:
            yield group

    def translate_jobs(
        self, jobs: Sequence[TranslationJob], failed: Sequence[Failed] = ()
    ) -> Asking:
        """Translate what is missing, then write the articles and what `failed` before them."""
        now, key, began = self._context.clock(), self._translator.key, time.monotonic()
        wanted = list(dict.fromkeys(one for job in jobs for one in job.wanted))
        english = cache.known(self._context.store, key, wanted, now)
        cached = set(english)
        missing = [one for one in wanted if one not in english]
        at = 0
        while at < len(missing):
            if self._context.cancelled():
                return
            some = missing[at : at + self._size]
            fresh = yield from self._ask(some)
            cache.keep(self._context.store, key, fresh, now)
            english |= fresh
            at += len(some)
            if len(jobs) == 1 and time.monotonic() - began > MAX_ARTICLE_S:
                break  # the rest stays in the original
        self._write(jobs, english, cached, failed)

    def _ask(self, some: list[str]) -> Generator[Question, Answer, dict[str, str]]:
        began = time.monotonic()
        answers = yield Question(self._translator, some, self._context.detector)
        took = time.monotonic() - began
        if took > SLOW_S:
            self._size = max(self._size // 2, MIN_BATCH)
        elif took < FAST_S and len(some) >= self._size:
            self._size = min(self._size * 2, MAX_BATCH)
        return dict(zip(some, answers, strict=True))

    def _write(
        self, jobs: Sequence[TranslationJob], english: dict[str, str], cached: set[str],
        failed_before: Sequence[Failed],
    ) -> None:  # fmt: skip
        done: list[tuple[Source, English]] = []
        failed = list(failed_before)
        for job in jobs:
            made = self._english(job, english)
            if made is None:
                why = "could translate none of its sentences."
                failed.append((job.source, self._translator.description, why))
            else:
                done.append((job.source, made))
                cut = sum(len(one.pairs) for one in job.blocks) > alignment.MAX_SENTENCES
                self._context.counts.add(job, cached, whole=job.whole and not cut)
        stored.write_english(self._context.store, done)
        stored.note_failed(self._context.store, failed)
        self._context.counts.failed += [(one.id, f"{who} {why}") for one, who, why in failed]

    def _english(self, job: TranslationJob, english: dict[str, str]) -> English | None:
        original = job.source
        if job.wanted and not any(english.get(one) for one in job.wanted):
            return None
        blocks = alignment.add_english(job.blocks, english)
        headline = alignment.translate_line(original.headline, english) or original.headline
        text = alignment.english_text(blocks)
        about = countries_named(
            self._context.countries, f"{headline}\n{text}", TARGET, original.outlet
        )
        return English(
            headline=headline,
            summary=tuple(alignment.translate_line(one, english) or one for one in original.summary),
            blocks=blocks, text=text, html=alignment.english_html(blocks) if job.whole else None,
            by=self._translator.description, about=about,
        )  # fmt: skip
