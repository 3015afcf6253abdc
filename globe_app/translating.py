"""Stored articles put into English, on this machine.

    article ─cut→ sentences ─cache·engine→ English ─align→ blocks ─write→ article

Headlines, bullets and leads of all come before the rest of any. Every batch of sentences is kept as it
comes and every article is written as soon as it is complete, so that an end at any moment loses little.
"""

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from globe_app.errors import TranslationError
from globe_app.geo.countries import Countries
from globe_app.models import Block
from globe_app.pipeline import countries_named
from globe_app.sentences import blocks as cut_into_blocks
from globe_app.sentences import sentences
from globe_app.store import translations as stored
from globe_app.store.db import Store
from globe_app.store.translations import English, Source
from globe_app.story import DigestProgress
from globe_app.translate import align
from globe_app.translate.engine import TARGET, Translator
from globe_app.translate.language import Detector, primary

ARTICLES_AT_ONCE = 64
SENTENCES_AT_ONCE = (
    8,
    64,
    400,
)  # fewest, at first, most: as many as the engine does in half a second
BATCH_S = (0.2, 0.8)
QUEUED = 100_000  # articles looked up in one go
IN_A_ROW = 2  # articles on which an engine fails one after the other: it is the engine
DETECTED_AT_ONCE = 200
PHASES = {"heads": "headlines", "bodies": "texts"}
HOW = "get a model in the settings, or with `globe-app models --install`; Apertium does some when installed"

Cancelled = Callable[[], bool]


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


# Languages ------------------------------------------------------------------------------------------


def detect_languages(store: Store, now: datetime, cancelled: Cancelled) -> Iterator[DigestProgress]:
    """Look at the language of every article that nobody has looked at, the newest first."""
    total = stored.unseen_count(store)
    detector = Detector()
    done = 0
    while done < total and not cancelled():
        some = stored.unseen(store, DETECTED_AT_ONCE)
        if not some:
            return
        stored.keep_languages(store, [(one.id, _language(detector, one)) for one in some])
        done += len(some)
        yield DigestProgress("languages", min(done, total), total)


def _language(detector: Detector, one: stored.Unseen) -> str:
    """The language found; as declared, with region and script, where that is the same."""
    found = detector.detect(one.text, one.declared).language
    if not found:
        return one.language or one.declared
    return one.declared if primary(one.declared) == primary(found) else found


# Translating ----------------------------------------------------------------------------------------


def translate(
    store: Store, countries: Countries, engines: Finds, wish: Wish,
    clock: Callable[[], datetime], cancelled: Cancelled,
) -> Iterator[DigestProgress | TranslationReport]:  # fmt: skip
    """Translate what waits; the last value is the report.

    Raises `TranslationError` when `wish.pair` is one no engine here has, `NotFoundError` when there is no
    `wish.article`.
    """
    yield from _Run(store, countries, engines, wish, clock, cancelled).all()


@dataclass(slots=True)
class _Job:
    """An article under way."""

    source: Source
    blocks: tuple[Block, ...]  # all of its body
    whole: bool  # False: only headline, bullets and lead
    wanted: list[str] = field(default_factory=list)  # sentences

    def want(self) -> None:
        lines = [*sentences(self.source.headline)]
        for bullet in self.source.summary:
            lines += sentences(bullet)
        lines += align.originals(self.reach)
        self.wanted = [one for one in lines if align.has_words(one)]

    @property
    def reach(self) -> tuple[Block, ...]:
        return self.blocks if self.whole else self.blocks[: align.lead(self.blocks)]


class _Run:
    def __init__(
        self, store: Store, countries: Countries, engines: Finds, wish: Wish,
        clock: Callable[[], datetime], cancelled: Cancelled,
    ) -> None:  # fmt: skip
        self._store, self._countries, self._engines, self._wish = store, countries, engines, wish
        self._clock, self._cancelled = clock, cancelled
        self._able = frozenset(engines.languages())
        self._began = time.monotonic()
        self._touched: set[int] = set()
        self._counted: set[int] = set()  # hashes of (article, sentence): a lead is counted once
        self._report = TranslationReport()
        self._size = SENTENCES_AT_ONCE[1]
        self._given_up: set[str] = set()  # languages whose engine failed in this run
        self._suspects: list[
            tuple[int, str, str]
        ] = []  # an engine failed on them; is it they, or it?

    def all(self) -> Iterator[DigestProgress | TranslationReport]:
        asked = self._asked()
        if self._wish.article:
            yield from self._one()
        else:
            for phase in PHASES if self._wish.phase == "all" else (self._wish.phase,):
                yield from self._phase(phase, asked)
            if not self._cancelled():
                stored.forget_unused(self._store, self._clock())
        yield replace(
            self._report, articles=len(self._touched), waiting=self._waiting(asked),
            seconds=time.monotonic() - self._began, cancelled=self._cancelled(),
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
        counts: dict[str, int] = {}
        for tag, count in stored.to_translate(self._store, "", "head"):
            code = primary(tag) or tag
            if not asked or code == asked:
                counts[code] = counts.get(code, 0) + count
        lacking = {code: n for code, n in counts.items() if code not in self._able}
        return tuple(sorted(lacking.items(), key=lambda one: (-one[1], one[0])))

    def _phase(self, phase: str, asked: str) -> Iterator[DigestProgress]:
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
            for step in self._language(opened, ids, phase == "bodies"):
                yield DigestProgress(PHASES[phase], done + step, max(total, done + step), code)
            done += len(ids)

    def _open(self, code: str) -> Translator | None:
        try:
            return self._engines.find(code)
        except TranslationError as error:
            self._give_up(code, error)
            return None

    def _one(self) -> Iterator[DigestProgress]:
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
            yield DigestProgress(PHASES["bodies"], step, 1, code)

    # One language -----------------------------------------------------------------------------------

    def _language(self, translator: Translator, ids: Sequence[int], whole: bool) -> Iterator[int]:
        """Translate these articles; yields how many are done. Closes the translator."""
        self._size = SENTENCES_AT_ONCE[1]
        self._suspects = []
        done = 0
        try:
            for start in range(0, len(ids), ARTICLES_AT_ONCE):
                for batch in self._batches(ids[start : start + ARTICLES_AT_ONCE], whole):
                    try:
                        yield from (done for _ in self._batch(translator, batch))
                    except TranslationError as error:
                        if not (yield from self._one_by_one(translator, batch, error, done)):
                            return
                    if self._cancelled():
                        return
                    done += len(batch)
                    yield done
        finally:
            translator.close()

    def _one_by_one(
        self, translator: Translator, batch: Sequence[_Job], error: TranslationError, done: int
    ) -> Generator[int, None, bool]:
        """An engine failed on a batch: find the article, or that it is the engine. False: that."""
        if len(batch) == 1:
            return self._doubt(translator, batch[0], error)
        for job in batch:
            try:
                yield from (done for _ in self._batch(translator, [job]))
            except TranslationError as again:
                if not self._doubt(translator, job, again):
                    return False
            if self._cancelled():
                return True
        return True

    def _doubt(self, translator: Translator, job: _Job, error: TranslationError) -> bool:
        """Whether to go on after an engine failed on one article."""
        self._suspects.append((job.source.id, translator.says, f"failed on it: {error.why}"))
        if len(self._suspects) < IN_A_ROW:
            return True
        self._give_up(translator.source, error)
        return False

    def _give_up(self, code: str, error: TranslationError) -> None:
        self._given_up.add(code)
        self._note(str(error))

    def _batches(self, ids: Sequence[int], whole: bool) -> Iterator[list[_Job]]:
        """Articles in groups that need about one batch of sentences."""
        group: list[_Job] = []
        count = 0
        for one in ids:
            original = stored.source(self._store, one)
            job = _Job(original, cut_into_blocks(original.body_html), whole)
            job.whole = whole or align.lead(job.blocks) >= len(job.blocks)
            job.want()
            group.append(job)
            count += len(job.wanted)
            if count >= self._size:
                yield group
                group, count = [], 0
        if group:
            yield group

    def _batch(self, translator: Translator, jobs: Sequence[_Job]) -> Iterator[None]:
        """Translate what is missing and write each article; yields between calls of the engine."""
        now = self._clock()
        wanted = list(dict.fromkeys(one for job in jobs for one in job.wanted))
        english = stored.known(self._store, translator.key, wanted, now)
        cached = set(english)
        missing = [one for one in wanted if one not in english]
        at = 0
        while at < len(missing):
            if self._cancelled():
                return
            some = missing[at : at + self._size]
            began = time.monotonic()
            answers = translator.translate(some)
            if len(answers) != len(some):
                raise TranslationError(translator.says, "gave another number of sentences back")
            self._adapt(time.monotonic() - began, len(some))
            fresh = dict(zip(some, (" ".join(one.split()) for one in answers), strict=True))
            stored.keep(self._store, translator.key, fresh, now)
            english |= fresh
            at += len(some)
            yield
        self._write(translator, jobs, english, cached)

    def _adapt(self, seconds: float, sentences_: int) -> None:
        fewest, _, most = SENTENCES_AT_ONCE
        if seconds > BATCH_S[1]:
            self._size = max(self._size // 2, fewest)
        elif seconds < BATCH_S[0] and sentences_ >= self._size:
            self._size = min(self._size * 2, most)

    def _write(
        self, translator: Translator, jobs: Sequence[_Job], english: dict[str, str], cached: set[str]
    ) -> None:  # fmt: skip
        done: list[tuple[Source, English]] = []
        failed = self._suspects
        count = words = known = whole = 0
        for job in jobs:
            made = self._english(translator, job, english)
            if made is None:
                failed.append(
                    (job.source.id, translator.says, "could translate none of its sentences.")
                )
                continue
            done.append((job.source, made))
            self._touched.add(job.source.id)
            fresh = [one for one in job.wanted if self._first(job.source.id, one)]
            count += len(fresh)
            known += sum(one in cached for one in fresh)
            words += sum(len(one.split()) for one in fresh)
            whole += made.html is not None
        stored.write_english(self._store, done)
        stored.note_failed(self._store, failed)
        now = self._report
        self._suspects = []
        self._report = replace(
            now, sentences=now.sentences + count, words=now.words + words, cached=now.cached + known,
            whole=now.whole + whole,
            failed=(*now.failed, *((article, f"{who} {why}") for article, who, why in failed)),
        )  # fmt: skip

    def _first(self, article: int, sentence: str) -> bool:
        """Whether this sentence of the article was not counted yet in this run."""
        before = len(self._counted)
        self._counted.add(hash((article, sentence)))
        return len(self._counted) > before

    def _english(
        self, translator: Translator, job: _Job, english: dict[str, str]
    ) -> English | None:
        original = job.source
        if job.wanted and not any(english.get(one) for one in job.wanted):
            return None
        reach = align.fill(job.reach, english)
        headline = align.line(original.headline, english) or original.headline
        text = align.english_text(reach)
        about = countries_named(self._countries, f"{headline}\n{text}", TARGET, original.outlet)
        return English(
            headline=headline,
            summary=tuple(align.line(one, english) or one for one in original.summary),
            blocks=reach, text=text, html=align.english_html(reach) if job.whole else None,
            by=translator.says, about=about,
        )  # fmt: skip

    def _note(self, text: str) -> None:
        if text not in self._report.notes:
            self._report = replace(self._report, notes=(*self._report.notes, text))
