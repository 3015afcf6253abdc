"""What waits to be translated, language by language."""

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from globe_app.errors import TranslationError
from globe_app.geo.countries import Countries
from globe_app.model.story import EnrichProgress
from globe_app.pipeline.translate_batch import Bench, Cancelled, Failed, Job, Tally
from globe_app.store import sentence_cache as cache
from globe_app.store import translations as stored
from globe_app.store.db import Store
from globe_app.text.language import primary
from globe_app.translation.engine import TARGET, Translator

ARTICLES_AT_ONCE = 64
QUEUED = 100_000  # articles looked up in one go
IN_A_ROW = 2  # articles on which an engine fails one after the other: it is the engine
PHASES = {"heads": "headlines", "bodies": "texts"}
HOW = "get a model in the settings, or with `globe-app models --install`; Apertium does some when installed"


class Finds(Protocol):
    """`translate.engines.Engines`, or what a test puts in its place."""

    def find(self, language: str) -> Translator | None:
        """An engine for a language (BCP 47); None where there is none."""

    def languages(self) -> tuple[str, ...]:
        """Primary languages for which there is one."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What to translate."""

    pair: str = ""  # "es-en"; "" = every language
    limit: int = 0  # articles at most; 0 = all
    article: int = 0  # this one alone, to its end; 0 = whichever wait
    phase: str = "all"  # "heads", "bodies" or "all"


@dataclass(frozen=True, slots=True)
class TranslationReport:
    """What was translated."""

    articles: int = 0  # given English, in part or whole
    whole: int = 0  # of those, to their end
    sentences: int = 0  # put into English, by the engine or from the cache
    words: int = 0  # of those sentences, in the original
    cached: int = 0  # sentences that had been translated before
    seconds: float = 0.0
    waiting: tuple[tuple[str, int], ...] = ()  # (language, articles) no engine here can translate
    failed: tuple[tuple[int, str], ...] = ()  # (article, why)
    notes: tuple[str, ...] = ()
    cancelled: bool = False


def translate(
    store: Store, countries: Countries, engines: Finds, wish: Wish,
    clock: Callable[[], datetime], cancelled: Cancelled,
) -> Iterator[EnrichProgress | TranslationReport]:  # fmt: skip
    """Translate what waits; the last value is the report.

    Raises `TranslationError` when `wish.pair` is one no engine here has, `NotFoundError` when there is no
    `wish.article`.
    """
    yield from _Run(store, countries, engines, wish, clock, cancelled).all()


class _Run:
    def __init__(
        self, store: Store, countries: Countries, engines: Finds, wish: Wish,
        clock: Callable[[], datetime], cancelled: Cancelled,
    ) -> None:  # fmt: skip
        self._store, self._countries, self._engines, self._wish = store, countries, engines, wish
        self._clock, self._cancelled = clock, cancelled
        self._able = frozenset(engines.languages())
        self._began = time.monotonic()
        self._tally = Tally()
        self._notes: list[str] = []
        self._given_up: set[str] = set()  # languages whose engine failed in this run

    def all(self) -> Iterator[EnrichProgress | TranslationReport]:
        asked = self._asked()
        if self._wish.article:
            yield from self._one()
        else:
            for phase in PHASES if self._wish.phase == "all" else (self._wish.phase,):
                yield from self._phase(phase, asked)
            if not self._cancelled():
                cache.forget_unused(self._store, self._clock())
        done = self._tally
        yield TranslationReport(
            articles=len(done.articles), whole=done.whole, sentences=done.sentences,
            words=done.words, cached=done.cached, seconds=time.monotonic() - self._began,
            waiting=self._waiting(asked), failed=tuple(done.failed), notes=tuple(self._notes),
            cancelled=self._cancelled(),
        )  # fmt: skip

    def _asked(self) -> str:
        """The language of `wish.pair`; "" = every one."""
        pair = self._wish.pair
        if not pair:
            return ""
        language, _, target = pair.partition("-")
        code = primary(language)
        if primary(target) != TARGET or code not in self._able:
            raise TranslationError(pair, f"no engine here translates that; {HOW}")
        return code

    # What waits -------------------------------------------------------------------------------------

    def _pending(self, asked: str, *states: str) -> dict[str, list[str]]:
        """Primary language -> the tags under which articles wait, the most waiting first."""
        found: dict[str, list[str]] = {}
        for tag, _ in stored.to_translate(self._store, *states):
            code = primary(tag)
            if code in self._able and (not asked or code == asked):
                found.setdefault(code, []).append(tag)
        return found

    def _waiting(self, asked: str) -> tuple[tuple[str, int], ...]:
        if self._wish.article:
            code = primary(stored.source(self._store, self._wish.article).language)
            return () if code in self._able or code in ("", TARGET) else ((code, 1),)
        counts: dict[str, int] = {}
        for tag, count in stored.to_translate(self._store, "", "head"):
            code = primary(tag) or tag
            if not asked or code == asked:
                counts[code] = counts.get(code, 0) + count
        lacking = {code: n for code, n in counts.items() if code not in self._able}
        return tuple(sorted(lacking.items(), key=lambda one: (-one[1], one[0])))

    def _phase(self, phase: str, asked: str) -> Iterator[EnrichProgress]:
        states = ("",) if phase == "heads" else ("head", "failed")
        if self._wish.phase == "bodies":
            states = ("", *states)
        left = self._wish.limit or QUEUED
        done = 0
        todo = self._pending(asked, *states)
        tags_ = {tag for tags in todo.values() for tag in tags}
        waiting = stored.to_translate(self._store, *(one for one in states if one != "failed"))
        total = min(sum(n for tag, n in waiting if tag in tags_), left)
        for code, tags in todo.items():
            if self._cancelled() or left <= 0:
                return
            if code in self._given_up:
                continue
            opened = self._open(code)
            if opened is None:
                continue
            ids = stored.queue(self._store, tags, states, not_by=opened.says, limit=left)
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
        """The one article that was asked for, whatever became of it before."""
        original = stored.source(self._store, self._wish.article)
        code = primary(original.language)
        if code == TARGET or stored.given_in_english(self._store, original.id):
            self._note("It is in English already.")
            return
        translator = self._open(code) if code else None
        if translator is None:
            if not code:
                self._note("Its language is not known.")
            return
        if original.state == "whole" and original.by == translator.says:
            translator.close()
            self._note("It is translated already.")
            return
        for step in self._language(translator, (original.id,), whole=True):
            yield EnrichProgress(PHASES["bodies"], step, 1, code)

    # One language -----------------------------------------------------------------------------------

    def _language(
        self, translator: Translator, ids: Sequence[int], *, whole: bool
    ) -> Iterator[int]:
        """Translate these articles; yields how many are done. Closes the translator."""
        bench = Bench(
            self._store, self._countries, translator, self._tally, self._clock, self._cancelled
        )
        doubted: list[Failed] = []  # the engine failed on them: is it they, or is it the engine?
        done = 0
        try:
            for start in range(0, len(ids), ARTICLES_AT_ONCE):
                for group in bench.groups(ids[start : start + ARTICLES_AT_ONCE], whole=whole):
                    if not (yield from self._group(bench, translator, group, doubted, done)):
                        return
                    done += len(group)
                    yield done
        finally:
            translator.close()
            # nothing went well after these: it may be the engine, so they are tried again next time
            self._tally.failed += [(article, f"{who} {why}") for article, who, why in doubted]

    def _group(
        self, bench: Bench, translator: Translator, group: Sequence[Job], doubted: list[Failed],
        done: int,
    ) -> Generator[int, None, bool]:  # fmt: skip
        """Translate some articles; where the engine fails, one by one. False: end this language."""
        tries = [group] if len(group) == 1 else [group, *([job] for job in group)]
        for jobs in tries:
            try:
                for _ in bench.work(jobs, doubted):
                    yield done
            except TranslationError as error:
                if len(jobs) == 1:
                    why = f"failed on it: {error.why}"
                    doubted.append((jobs[0].source.id, translator.says, why))
                    if len(doubted) >= IN_A_ROW:
                        self._give_up(translator.source, error)
                        return False
            else:
                if self._cancelled():
                    return False
                doubted.clear()  # written as failed: the engine goes on with others
                if jobs is group:
                    break
        return True

    def _give_up(self, code: str, error: TranslationError) -> None:
        self._given_up.add(code)
        self._note(str(error))

    def _note(self, text: str) -> None:
        if text not in self._notes:
            self._notes.append(text)
