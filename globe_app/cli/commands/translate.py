"""`globe-app translate`: stored articles, or the lines of a text file, into English."""

import threading
from argparse import SUPPRESS, ArgumentParser
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass

from globe_app.cli.argument_types import file_name, limit, stored_id, text
from globe_app.cli.command import Command
from globe_app.cli.ending import CANCELLED, cancellable
from globe_app.cli.line_translation import translate_file
from globe_app.cli.opening import countries_of, opened, utc_now
from globe_app.cli.output import print_json, print_json_line, remark
from globe_app.cli.progress import progress_bar
from globe_app.errors import NotFoundError, UsageError
from globe_app.geo.countries import Countries
from globe_app.model.story import EnrichProgress
from globe_app.pipeline.detect_languages import detect_languages
from globe_app.pipeline.translate import (
    MODEL_ADVICE,
    TranslationReport,
    TranslationRequest,
    translate,
    worker_count,
)
from globe_app.settings import Settings
from globe_app.store.db import Store
from globe_app.translation.engines import Engines

MAX_NAMED = 10  # failed articles named on the terminal
NOTES = """Nothing to translate, or no engine for a language, is no failure. Exit status 130 when cancelled.

JSON keys: articles (given English), whole (of those, to their end), sentences, words, cached (sentences known
from before), seconds, waiting (a list of language, articles that no engine here translates), failed (a list
of id, why), notes, cancelled.

With --input: one line of English for each line, in order; what cannot be translated stays in the original.
JSON then: a list of line (from 1), english, left (sentences that stayed in the original)."""
Step = EnrichProgress | TranslationReport


@dataclass(frozen=True, slots=True)
class TranslateArticles:
    """Translate what waits, the newest first, or the lines of a file."""

    pair: str | None
    limit: int | None
    article: int | None
    input: str | None
    language: str | None  # of the lines of `input`
    events: bool
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `UsageError`, `NotFoundError`, `TranslationError`, `StoreError`, `GlobeError`."""
        if self.input or self.language:
            if not self.input or not self.language or self.pair or self.limit or self.article:
                raise UsageError("translate", "--input FILE and --from LANG go together, and alone")
            return translate_file(settings, self.input, self.language, as_json=self.json)
        if self.pair and self.pair.count("-") != 1:
            raise UsageError(self.pair, "name a pair of languages, as es-en")
        if self.article is not None and self.article < 1:
            raise NotFoundError(self.article, "no article of that id is stored")
        countries = countries_of(settings)
        cancelled = threading.Event()
        with (
            opened(settings) as store,
            cancellable(cancelled.set, with_parent=self.events),
        ):
            report = self._show(self._steps(settings, store, countries, cancelled.is_set))
        if self.json:
            print_json(_report_json(report))
        elif not self.events:
            print(summary(report))
        for line in () if self.events else remarks(report):
            remark(line, about="translate")
        return CANCELLED if report.cancelled else 0

    def _steps(
        self, settings: Settings, store: Store, countries: Countries, cancelled: Callable[[], bool]
    ) -> Iterator[Step]:
        request = TranslationRequest(
            pair=self.pair or "",
            limit=self.limit or 0,
            article=self.article or 0,
            workers=worker_count(),
        )
        yield from detect_languages(store, utc_now(), cancelled)
        yield from translate(
            store, countries, Engines(settings.models), request, utc_now, cancelled
        )

    def _show(self, steps: Iterator[Step]) -> TranslationReport:
        report = TranslationReport()
        with progress_bar(hidden=self.events) as bar:
            for one in steps:
                if isinstance(one, TranslationReport):
                    report = one
                    if self.events:
                        print_json_line({"event": "report", **_report_json(report)})
                else:
                    bar.show(one.done, one.total, f"{one.phase} {one.note}".strip())
                    if self.events:
                        print_json_line({"event": "progress", **asdict(one)})
        return report


def _report_json(report: TranslationReport) -> dict[str, object]:
    return {
        "articles": report.articles, "whole": report.whole, "sentences": report.sentences,
        "words": report.words, "cached": report.cached, "seconds": round(report.seconds, 3),
        "waiting": [{"language": language, "articles": n} for language, n in report.waiting],
        "failed": [{"id": article, "why": why} for article, why in report.failed],
        "notes": list(report.notes), "cancelled": report.cancelled,
    }  # fmt: skip


def summary(report: TranslationReport) -> str:
    """What was translated, in a line."""
    if not report.articles:
        return "Nothing was translated."
    took = f"{report.seconds:.2f}" if report.seconds < 10 else f"{report.seconds:.0f}"
    end = " (cancelled)" if report.cancelled else ""
    return (
        f"{report.articles:,} translated, {report.whole:,} to the end: {report.words:,} words in {took} s,"
        f" {report.cached:,} of {report.sentences:,} sentences known from before{end}"
    )


def remarks(report: TranslationReport) -> list[str]:
    """Engines that failed, articles that could not be translated, languages without an engine."""
    found = list(report.notes)
    found += [f"article {article}: {why}" for article, why in report.failed[:MAX_NAMED]]
    if len(report.failed) > MAX_NAMED:
        found.append(f"{len(report.failed) - MAX_NAMED:,} more could not be translated; see --json")
    if report.waiting:
        total = sum(n for _, n in report.waiting)
        named = ", ".join(f"{language} ({n})" for language, n in report.waiting)
        found.append(f"{total:,} wait for an engine: {named}; {MODEL_ADVICE}")
    return found


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--pair", type=text, metavar="XX-en",
        help="from this language alone, as es-en",
    )  # fmt: skip
    parser.add_argument(
        "--limit", type=limit, metavar="N",
        help="at most so many articles, the newest first",
    )  # fmt: skip
    parser.add_argument(
        "--article",
        type=stored_id,
        metavar="ID",
        help="this article alone, to its end",
    )
    parser.add_argument(
        "--input", type=file_name, metavar="FILE",
        help="not what is stored but the lines of this text file, UTF-8 (- = standard input)",
    )  # fmt: skip
    parser.add_argument(
        "--from", dest="language", type=text, metavar="LANG", help="the language of that file, as pt",
    )  # fmt: skip
    parser.add_argument("--events", action="store_true", help=SUPPRESS)  # for the window


COMMAND = Command(
    TranslateArticles,
    (
        "globe-app translate", "globe-app translate --pair es-en --limit 50",
        "globe-app translate --article 12 --json", "globe-app translate --input lines.txt --from pt",
    ),
    _add_arguments,
    json=True,
    notes=NOTES,
)  # fmt: skip
