"""The command `translate`.

JSON, kept stable: `articles` (given English), `whole` (of those, to their end), `sentences`, `words`,
`cached`, `seconds`, `waiting` (a list of `language, articles` that no engine here can translate), `failed` (a
list of `id, why`), `notes`.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime

from globe_app.cli.process import end_with_parent, on_signals, say
from globe_app.errors import UsageError
from globe_app.geo.countries import Countries
from globe_app.model.story import DigestProgress
from globe_app.pipeline.detect_languages import detect_languages
from globe_app.pipeline.translate import HOW, TranslationReport, Wish, translate
from globe_app.settings import Settings
from globe_app.store.db import Store

SHOWN = 10  # failed articles named on the terminal
Step = DigestProgress | TranslationReport


def run(args: argparse.Namespace, settings: Settings, store: Store, countries: Countries) -> int:
    """Translate what waits. Exit status 130 when cancelled; nothing to do, or no engine, is no failure."""
    from globe_app.translation.engines import Engines

    if args.pair and args.pair.count("-") != 1:
        raise UsageError(args.pair, "name a pair of languages, as es-en")
    ended = on_signals()
    if args.events:
        end_with_parent()
    wish = Wish(pair=args.pair or "", limit=args.limit or 0, article=args.article or 0)

    def steps() -> Iterator[Step]:
        yield from detect_languages(store, _now(), ended.is_set)
        engines = Engines(settings.models)
        yield from translate(store, countries, engines, wish, _now, ended.is_set)

    report = _events(steps()) if args.events else _bar(steps())
    if args.json:
        print(json.dumps(_values(report), ensure_ascii=False, indent=1))
    elif not args.events:
        print(summary(report))
    for line in () if args.events else remarks(report):
        print(f"globe-app: translate: {line}", file=sys.stderr)
    return 130 if report.cancelled else 0


def _now() -> datetime:
    return datetime.now(UTC)


def _values(report: TranslationReport) -> dict[str, object]:
    return {
        "articles": report.articles, "whole": report.whole, "sentences": report.sentences,
        "words": report.words, "cached": report.cached, "seconds": round(report.seconds, 3),
        "waiting": [{"language": language, "articles": n} for language, n in report.waiting],
        "failed": [{"id": article, "why": why} for article, why in report.failed],
        "notes": list(report.notes), "cancelled": report.cancelled,
    }  # fmt: skip


def _events(steps: Iterator[Step]) -> TranslationReport:
    report = TranslationReport()
    for one in steps:
        if isinstance(one, TranslationReport):
            report = one
            say({"event": "report", **_values(one)})
        else:
            say({"event": "progress", **asdict(one)})
    return report


def _bar(steps: Iterator[Step]) -> TranslationReport:
    if not sys.stderr.isatty():
        *_, last = steps
        assert isinstance(last, TranslationReport)
        return last
    from tqdm import tqdm

    report = TranslationReport()
    with tqdm(total=0, unit="", file=sys.stderr, dynamic_ncols=True) as bar:
        for one in steps:
            if isinstance(one, TranslationReport):
                report = one
            else:
                bar.total, bar.n = one.total, one.done
                bar.set_postfix_str(f"{one.phase} {one.note}".strip())
    return report


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
    """What else there is to say: engines that failed, articles that could not be, languages without one."""
    found = list(report.notes)
    found += [f"article {article}: {why}" for article, why in report.failed[:SHOWN]]
    if len(report.failed) > SHOWN:
        found.append(f"{len(report.failed) - SHOWN:,} more could not be translated; see --json")
    if report.waiting:
        total = sum(n for _, n in report.waiting)
        named = ", ".join(f"{language} ({n})" for language, n in report.waiting)
        found.append(f"{total:,} wait for an engine: {named}; {HOW}")
    return found
