"""Translates stored articles that have no English yet: headlines and leads of all, then whole texts.

Several languages are translated beside each other, the newest articles of all languages first. What has a
rough translation and a better translator by now is translated anew at the end.
"""

import os
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from globe_app.errors import TranslationError
from globe_app.geo.countries import Countries
from globe_app.model.news import TranslationState
from globe_app.model.story import EnrichProgress
from globe_app.model.translation_quality import is_rough
from globe_app.pipeline.translate_batch import (
    BatchTranslator,
    Cancelled,
    Failed,
    TranslationContext,
    TranslationCounts,
    TranslationJob,
)
from globe_app.pipeline.translate_queue import TranslationQueue
from globe_app.pipeline.translator_threads import Answer, Asking, Question, answered
from globe_app.store import sentence_cache as cache
from globe_app.store import translations as stored
from globe_app.store.db import Store
from globe_app.text.language import LanguageDetector, primary
from globe_app.translation.engine import TARGET, Translator

NOT_TRIED, LEAD = TranslationState.NOT_TRIED, TranslationState.LEAD
ARTICLES_AT_ONCE = 64  # of one language, before the worker looks what is most needed
WINDOWS = {"heads": 1_000, "bodies": 300}  # articles among which languages are put together
MAX_QUEUED = 100_000  # articles queued per phase
MAX_CONSECUTIVE_FAILURES = 2  # articles an engine may fail on in a row before it is given up
MAX_WORKERS = 4  # translators at work beside each other
PHASES = {"heads": "headlines", "bodies": "texts"}
MODEL_ADVICE = (
    "get a model in the settings, or with `globe-app models --install`;"
    " Apertium does some when installed"
)


def worker_count() -> int:
    """How many translators work beside each other on this machine: one a core, at most `MAX_WORKERS`."""
    return max(1, min(MAX_WORKERS, os.cpu_count() or 1))


class EngineFinder(Protocol):
    """The part of `translation.engines.Engines` that is used here."""

    def find(self, language: str) -> Translator | None:
        """A translator for a language (BCP 47); None where there is none."""

    def languages(self) -> tuple[str, ...]:
        """The primary languages that can be translated."""


@dataclass(frozen=True, slots=True)
class TranslationRequest:
    """Which articles to translate, and how far."""

    pair: str = ""  # "es-en"; "" = every language
    limit: int = 0  # most articles; 0 = all
    article: int = 0  # id of a single article to translate whole; 0 = all that wait
    phase: str = "all"  # "heads", "bodies" or "all"
    workers: int = 1  # translators at work beside each other


@dataclass(frozen=True, slots=True)
class TranslationReport:
    """What a translation run did."""

    articles: int = 0  # translated in part or whole
    whole: int = 0  # of those, translated whole
    sentences: int = 0  # translated, by an engine or from the cache
    words: int = 0  # of those sentences, in the original
    cached: int = 0  # sentences taken from the cache
    seconds: float = 0.0
    waiting: tuple[tuple[str, int], ...] = ()  # (language, articles) without an engine
    failed: tuple[tuple[int, str], ...] = ()  # (article, why)
    notes: tuple[str, ...] = ()
    cancelled: bool = False


def translate(
    store: Store, countries: Countries, engines: EngineFinder, request: TranslationRequest,
    clock: Callable[[], datetime], cancelled: Cancelled,
) -> Iterator[EnrichProgress | TranslationReport]:  # fmt: skip
    """Translate what `request` asks for, yielding progress; the last value is the report.

    Raises `TranslationError` when no engine has `request.pair`, `NotFoundError` when there is no article
    `request.article`.
    """
    yield from _TranslationRun(store, countries, engines, request, clock, cancelled).all()


@dataclass(slots=True)
class _OpenTranslator:
    """A translator at work, and the articles it failed on. Mutable."""

    code: str  # primary language
    translator: Translator
    batch: BatchTranslator
    # whose fault these failures are shows with the next articles
    doubted: list[Failed] = field(default_factory=list)


@dataclass(slots=True)
class _Progress:
    done: int = 0
    code: str = ""  # language of the articles done last


class _TranslationRun:
    def __init__(
        self, store: Store, countries: Countries, engines: EngineFinder, request: TranslationRequest,
        clock: Callable[[], datetime], cancelled: Cancelled,
    ) -> None:  # fmt: skip
        self._store, self._engines, self._request = store, engines, request
        self._clock, self._cancelled = clock, cancelled
        self._able = frozenset(engines.languages())
        self._began = time.monotonic()
        self._counts = TranslationCounts()
        self._context = TranslationContext(
            store, countries, clock, cancelled, self._counts, LanguageDetector()
        )
        self._notes: list[str] = []
        self._given_up: set[str] = set()  # languages whose engine was given up in this run

    def all(self) -> Iterator[EnrichProgress | TranslationReport]:
        language = self._requested_language()
        if self._request.article:
            yield from self._one()
        else:
            for phase in PHASES if self._request.phase == "all" else (self._request.phase,):
                yield from self._phase(phase, language)
            if not self._cancelled():
                cache.forget_unused(self._store, self._clock())
        done = self._counts
        yield TranslationReport(
            articles=len(done.articles), whole=done.whole, sentences=done.sentences,
            words=done.words, cached=done.cached, seconds=time.monotonic() - self._began,
            waiting=self._waiting(language), failed=tuple(done.failed), notes=tuple(self._notes),
            cancelled=self._cancelled(),
        )  # fmt: skip

    def _requested_language(self) -> str:
        """The primary language of `request.pair`; "" = all languages."""
        pair = self._request.pair
        if not pair:
            return ""
        language, _, target = pair.partition("-")
        code = primary(language)
        if primary(target) != TARGET or code not in self._able:
            raise TranslationError(pair, f"no engine here translates that; {MODEL_ADVICE}")
        return code

    # What waits -------------------------------------------------------------------------------------

    def _waiting(self, language: str) -> tuple[tuple[str, int], ...]:
        if self._request.article:
            code = primary(stored.source(self._store, self._request.article).language)
            return () if code in self._able or code in ("", TARGET) else ((code, 1),)
        counts: dict[str, int] = {}
        for tag, count in stored.to_translate(self._store, NOT_TRIED, LEAD):
            code = primary(tag) or tag
            if not language or code == language:
                counts[code] = counts.get(code, 0) + count
        lacking = {code: n for code, n in counts.items() if code not in self._able}
        return tuple(sorted(lacking.items(), key=lambda one: (-one[1], one[0])))

    def _queue(self, phase: str, language: str) -> list[tuple[int, str]]:
        """(article, primary language), in the order they are to be translated."""
        states: tuple[TranslationState, ...] = (
            (NOT_TRIED,) if phase == "heads" else (LEAD, TranslationState.FAILED)
        )
        if self._request.phase == "bodies":
            states = (NOT_TRIED, *states)
        describes: dict[str, str] = {}
        tried_by: dict[str, str] = {}
        for tag in stored.foreign_languages(self._store):
            code = primary(tag)
            if code not in self._able or code in self._given_up or language not in ("", code):
                continue
            if code not in describes:
                describes[code] = self._describe(code)
            if describes[code]:
                tried_by[tag] = describes[code]
        improve = [tag for tag, by in tried_by.items() if phase == "bodies" and not is_rough(by)]
        limit = self._request.limit or MAX_QUEUED
        found = stored.queue(self._store, tried_by, states, limit, improve=improve)
        return [(one.id, primary(one.language)) for one in found]

    def _describe(self, code: str) -> str:
        """The description of a language's translator; "" = it cannot be opened."""
        translator = self._find(code)
        if translator is None:
            return ""
        translator.close()
        return translator.description

    # Translating ------------------------------------------------------------------------------------

    def _phase(self, phase: str, language: str) -> Iterator[EnrichProgress]:
        waiting = self._queue(phase, language)
        queue = TranslationQueue(waiting, WINDOWS[phase], ARTICLES_AT_ONCE)
        progress, told = _Progress(), 0
        workers = min(self._request.workers, len(waiting))
        asking = [self._work(queue, progress, whole=phase == "bodies") for _ in range(workers)]
        for _ in answered(asking):
            if progress.done > told:
                told = progress.done
                yield EnrichProgress(PHASES[phase], told, len(waiting), progress.code)
        if progress.done > told:
            yield EnrichProgress(PHASES[phase], progress.done, len(waiting), progress.code)

    def _work(self, queue: TranslationQueue, progress: _Progress, *, whole: bool) -> Asking:
        """Translate articles of the queue until it is empty, with one translator open at a time."""
        opened: _OpenTranslator | None = None
        try:
            while not self._cancelled():
                taken = queue.take(opened.code if opened else "")
                if taken is None:
                    return
                code, ids = taken
                if opened is None or opened.code != code:
                    self._close(opened)
                    opened = self._open(code)
                if opened is None:
                    queue.give_up(code)
                    continue
                for group in opened.batch.groups(ids, whole=whole):
                    if not (yield from self._group(opened, group)):
                        if code in self._given_up:
                            queue.give_up(code)
                            self._close(opened)
                            opened = None
                        break
                    progress.done += len(group)
                    progress.code = code
        finally:
            self._close(opened)

    def _one(self) -> Iterator[EnrichProgress]:
        """Translate the single requested article, even where it failed before."""
        original = stored.source(self._store, self._request.article)
        code = primary(original.language)
        if code == TARGET or original.state is TranslationState.GIVEN:
            self._note("It is in English already.")
            return
        opened = self._open(code) if code else None
        if opened is None:
            if not code:
                self._note("Its language is not known.")
            return
        by = opened.translator.description
        if original.state is TranslationState.WHOLE and original.by == by:
            self._close(opened)
            self._note("It is translated already.")
            return
        for _ in answered([self._work_on(opened, (original.id,))]):
            yield EnrichProgress(PHASES["bodies"], 0, 1, code)

    def _work_on(self, opened: _OpenTranslator, ids: Sequence[int]) -> Asking:
        try:
            for group in opened.batch.groups(ids, whole=True):
                yield from self._group(opened, group)
        finally:
            self._close(opened)

    def _group(
        self, opened: _OpenTranslator, group: Sequence[TranslationJob]
    ) -> Generator[Question, Answer, bool]:
        """Translate a group of articles, one by one where that fails. False = give this language up."""
        tries = [group] if len(group) == 1 else [group, *([job] for job in group)]
        doubted, translator = opened.doubted, opened.translator
        for jobs in tries:
            try:
                yield from opened.batch.translate_jobs(jobs, doubted)
            except TranslationError as error:
                if len(jobs) == 1:
                    why = f"failed on it: {error.why}"
                    doubted.append((jobs[0].source, translator.description, why))
                    if len(doubted) >= MAX_CONSECUTIVE_FAILURES:
                        self._give_up(opened.code, error)
                        return False
            else:
                if self._cancelled():
                    return False
                doubted.clear()  # recorded as failed: the engine works on other articles
                if jobs is group:
                    break
        return True

    # Translators ------------------------------------------------------------------------------------

    def _open(self, code: str) -> _OpenTranslator | None:
        translator = self._find(code)
        if translator is None:
            return None
        return _OpenTranslator(code, translator, BatchTranslator(self._context, translator))

    def _close(self, opened: _OpenTranslator | None) -> None:
        if opened is None:
            return
        opened.translator.close()
        # no article succeeded after them: possibly the engine's fault, so they are tried again next time
        self._counts.failed += [(one.id, f"{who} {why}") for one, who, why in opened.doubted]
        opened.doubted.clear()

    def _find(self, code: str) -> Translator | None:
        try:
            return self._engines.find(code)
        except TranslationError as error:
            self._give_up(code, error)
            return None

    def _give_up(self, code: str, error: TranslationError) -> None:
        self._given_up.add(code)
        self._note(str(error))

    def _note(self, text: str) -> None:
        if text not in self._notes:
            self._notes.append(text)
