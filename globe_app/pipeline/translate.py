"""Translates stored articles that have no English yet, language by language."""

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from globe_app.errors import TranslationError
from globe_app.geo.countries import Countries
from globe_app.model.news import TranslationState
from globe_app.model.story import EnrichProgress
from globe_app.pipeline.translate_batch import (
    BatchTranslator,
    Cancelled,
    Failed,
    TranslationCounts,
    TranslationJob,
)
from globe_app.store import sentence_cache as cache
from globe_app.store import translations as stored
from globe_app.store.db import Store
from globe_app.text.language import primary
from globe_app.translation.engine import TARGET, Translator

NOT_TRIED, LEAD = TranslationState.NOT_TRIED, TranslationState.LEAD
ARTICLES_AT_ONCE = 64
MAX_QUEUED = 100_000  # articles queued per language and phase
MAX_CONSECUTIVE_FAILURES = 2  # articles an engine may fail on in a row before it is given up
PHASES = {"heads": "headlines", "bodies": "texts"}
MODEL_ADVICE = (
    "get a model in the settings, or with `globe-app models --install`;"
    " Apertium does some when installed"
)


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


class _TranslationRun:
    def __init__(
        self, store: Store, countries: Countries, engines: EngineFinder, request: TranslationRequest,
        clock: Callable[[], datetime], cancelled: Cancelled,
    ) -> None:  # fmt: skip
        self._store, self._countries, self._engines, self._request = (
            store,
            countries,
            engines,
            request,
        )
        self._clock, self._cancelled = clock, cancelled
        self._able = frozenset(engines.languages())
        self._began = time.monotonic()
        self._counts = TranslationCounts()
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

    # Queues -----------------------------------------------------------------------------------------

    def _pending(self, language: str, *states: TranslationState) -> dict[str, list[str]]:
        """Primary language -> language tags of waiting articles, the most articles first."""
        found: dict[str, list[str]] = {}
        for tag, _ in stored.to_translate(self._store, *states):
            code = primary(tag)
            if code in self._able and (not language or code == language):
                found.setdefault(code, []).append(tag)
        return found

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

    def _phase(self, phase: str, language: str) -> Iterator[EnrichProgress]:
        states: tuple[TranslationState, ...] = (
            (NOT_TRIED,) if phase == "heads" else (LEAD, TranslationState.FAILED)
        )
        if self._request.phase == "bodies":
            states = (NOT_TRIED, *states)
        left = self._request.limit or MAX_QUEUED
        done = 0
        todo = self._pending(language, *states)
        tags_ = {tag for tags in todo.values() for tag in tags}
        untried = (one for one in states if one is not TranslationState.FAILED)
        waiting = stored.to_translate(self._store, *untried)
        total = min(sum(n for tag, n in waiting if tag in tags_), left)
        for code, tags in todo.items():
            if self._cancelled() or left <= 0:
                return
            if code in self._given_up:
                continue
            opened = self._open(code)
            if opened is None:
                continue
            ids = stored.queue(self._store, tags, states, not_by=opened.description, limit=left)
            left -= len(ids)
            for step in self._language(opened, ids, whole=phase == "bodies"):
                yield EnrichProgress(PHASES[phase], done + step, max(total, done + step), code)
            done += len(ids)

    def _open(self, code: str) -> Translator | None:
        try:
            return self._engines.find(code)
        except TranslationError as error:
            self._give_up(code, error)
            return None

    def _one(self) -> Iterator[EnrichProgress]:
        """Translate the single requested article, even where it failed before."""
        original = stored.source(self._store, self._request.article)
        code = primary(original.language)
        if code == TARGET or original.state is TranslationState.GIVEN:
            self._note("It is in English already.")
            return
        translator = self._open(code) if code else None
        if translator is None:
            if not code:
                self._note("Its language is not known.")
            return
        if original.state is TranslationState.WHOLE and original.by == translator.description:
            translator.close()
            self._note("It is translated already.")
            return
        for step in self._language(translator, (original.id,), whole=True):
            yield EnrichProgress(PHASES["bodies"], step, 1, code)

    # One language -----------------------------------------------------------------------------------

    def _language(
        self, translator: Translator, ids: Sequence[int], *, whole: bool
    ) -> Iterator[int]:
        """Translate articles with one translator and close it; yields the number done."""
        batch = BatchTranslator(
            self._store, self._countries, translator, self._counts, self._clock, self._cancelled
        )
        # articles the engine failed on; whose fault that is shows with the next articles
        doubted: list[Failed] = []
        done = 0
        try:
            for start in range(0, len(ids), ARTICLES_AT_ONCE):
                for group in batch.groups(ids[start : start + ARTICLES_AT_ONCE], whole=whole):
                    if not (yield from self._group(batch, translator, group, doubted, done)):
                        return
                    done += len(group)
                    yield done
        finally:
            translator.close()
            # no article succeeded after them: possibly the engine's fault, so they are tried again next time
            self._counts.failed += [(one.id, f"{who} {why}") for one, who, why in doubted]

    def _group(
        self, batch: BatchTranslator, translator: Translator, group: Sequence[TranslationJob],
        doubted: list[Failed], done: int,
    ) -> Generator[int, None, bool]:  # fmt: skip
        """Translate a group of articles, one by one where that fails. False = give this language up."""
        tries = [group] if len(group) == 1 else [group, *([job] for job in group)]
        for jobs in tries:
            try:
                for _ in batch.translate_jobs(jobs, doubted):
                    yield done
            except TranslationError as error:
                if len(jobs) == 1:
                    why = f"failed on it: {error.why}"
                    doubted.append((jobs[0].source, translator.description, why))
                    if len(doubted) >= MAX_CONSECUTIVE_FAILURES:
                        self._give_up(translator.source, error)
                        return False
            else:
                if self._cancelled():
                    return False
                doubted.clear()  # recorded as failed: the engine works on other articles
                if jobs is group:
                    break
        return True

    def _give_up(self, code: str, error: TranslationError) -> None:
        self._given_up.add(code)
        self._note(str(error))

    def _note(self, text: str) -> None:
        if text not in self._notes:
            self._notes.append(text)
