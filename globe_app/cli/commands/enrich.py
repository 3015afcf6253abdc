"""`globe-app enrich` (also `digest`): languages, translations, stories of what is stored."""

import threading
from argparse import SUPPRESS, ArgumentParser
from dataclasses import asdict, dataclass

from globe_app.cli.command import Command
from globe_app.cli.ending import CANCELLED, cancellable
from globe_app.cli.opening import countries_of, opened, utc_now
from globe_app.cli.output import print_json, print_json_line, remark
from globe_app.cli.progress import progress_bar
from globe_app.errors import StoreError
from globe_app.geo.countries import Countries
from globe_app.model.story import EnrichProgress, EnrichReport
from globe_app.pipeline.enrich import enrich
from globe_app.settings import Settings
from globe_app.store.db import Store
from globe_app.translation.engines import Engines

NOTES = """Exit status 130 when cancelled (Ctrl-C); the next run goes on where this one stopped.

JSON keys: detected (articles whose language was looked at), translated (given an English headline and lead),
whole (translated to their end), waiting (articles that no engine here translates), waiting_languages, grouped
(articles put into stories), stories (of several articles, new or changed), notes, seconds, cancelled."""


@dataclass(frozen=True, slots=True)
class EnrichStore:
    """Detect languages, translate and group what is stored."""

    events: bool
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `StoreError`, when another process is at it as well."""
        countries = countries_of(settings)
        with opened(settings) as store:
            report = _enrich(settings, store, countries, events=self.events)
        if self.json:
            print_json(asdict(report), indent=None)
        elif not self.events:
            print(summary(report))
        return CANCELLED if report.cancelled else 0


def enrich_after_sync(
    settings: Settings, store: Store, countries: Countries, *, quiet: bool
) -> bool:
    """What follows a sync on the command line; whether it was cancelled. `quiet`: no summary."""
    try:
        report = _enrich(settings, store, countries, events=False)
    except StoreError as error:  # another process enriches it already: what was fetched is not lost
        remark(str(error))
        return False
    if not quiet:
        print(summary(report))
    return report.cancelled


def _enrich(
    settings: Settings, store: Store, countries: Countries, *, events: bool
) -> EnrichReport:
    cancelled, report = threading.Event(), EnrichReport()
    with (
        cancellable(cancelled.set, with_parent=events, idle=True),
        progress_bar(hidden=events) as bar,
    ):
        engines = Engines(settings.models)
        for one in enrich(store, settings, countries, engines, utc_now, cancelled=cancelled.is_set):
            if isinstance(one, EnrichProgress):
                bar.show(one.done, one.total, one.phase)
            else:
                report = one
            if events:
                event = "progress" if isinstance(one, EnrichProgress) else "report"
                print_json_line({"event": event, **asdict(one)})
    return report


def summary(report: EnrichReport) -> str:
    """What was done, in a line; then its notes."""
    parts = [
        f"{report.translated:,} translated, {report.whole:,} of them to the end; "
        f"{report.grouped:,} grouped, {report.stories:,} stories of several articles new or changed"
    ]
    if report.waiting:
        languages = ", ".join(report.waiting_languages)
        parts.append(f"{report.waiting:,} wait for a translation model ({languages})")
    return "\n".join(["; ".join(parts), *report.notes])


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--events", action="store_true", help=SUPPRESS)  # for the window


COMMAND = Command(
    EnrichStore,
    ("globe-app enrich", "globe-app enrich --json"),
    _add_arguments,
    json=True,
    notes=NOTES,
)
