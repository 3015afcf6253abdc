"""`globe-app sync`: fetch what is new, then enrich it."""

import os
from argparse import SUPPRESS, ArgumentParser
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from globe_app.cli.argument_types import file_name, text, whole_number
from globe_app.cli.command import Command
from globe_app.cli.ending import CANCELLED, cancellable
from globe_app.cli.output import print_json_line, remark
from globe_app.cli.progress import progress_bar
from globe_app.model.sync import OutletResult, Progress, SyncPlan, SyncReport
from globe_app.pipeline.worker_start import start_early
from globe_app.settings import Settings

if TYPE_CHECKING:
    from globe_app.pipeline.sync.engine import Sync

DEFAULT_JOBS, MAX_JOBS = 16, 64  # fetches at a time
NOTES = """Exit status: 0 when some outlet succeeded, 1 when none did, 130 when cancelled (Ctrl-C).

JSON: a line for each outlet as it is done: outlet (id), name, country, ok, added, updated (articles), pages
(articles whose whole text was fetched), images, bytes (over the wire), unchanged, error (in words, "" = none),
notes (a list), postponed (those of the notes that tell of articles waiting for a site in trouble), bugs (a
list: faults of this program that cost the outlet something)."""
Step = SyncPlan | Progress | OutletResult | SyncReport


@dataclass(frozen=True, slots=True)
class SyncStore:
    """Fetch what is new from outlets, then translate and group it."""

    outlet: tuple[str, ...] | None  # ids
    country: tuple[str, ...] | None
    jobs: int
    catalogue: str | None
    feeds_only: bool
    pictures: bool
    automatic: bool
    enrich: bool
    events: bool
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `UsageError`, `NotFoundError`, `FeedError`, `StoreError`."""
        # numpy's threads would take the processors from the workers while it loads
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        start_early()  # its libraries load beside those that follow
        from globe_app.cli.log_file import log_path, log_to_file
        from globe_app.cli.opening import countries_of, country_named, opened, utc_now
        from globe_app.pipeline.sync.run import SyncRequest, run
        from globe_app.pipeline.worker_tasks import collect_seldom

        countries = countries_of(settings)
        codes = tuple(country_named(countries, code).code for code in self.country or ())
        request = SyncRequest(
            outlets=self.outlet or (), countries=codes, automatic=self.automatic,
            jobs=self.jobs, catalogue=Path(self.catalogue) if self.catalogue else None,
            whole=not self.feeds_only, pictures=self.pictures,
        )  # fmt: skip
        collect_seldom()
        with log_to_file(settings.store), opened(settings, fill=False) as store:
            with ExitStack() as stack:

                def started(running: "Sync") -> None:
                    ends = cancellable(running.cancel, with_parent=self.events)
                    stack.enter_context(ends)

                steps = run(store, countries, settings.resources, request, utc_now, started)
                report = self._show(steps)
            if report is None:
                return 1
            for bug in report.bugs:
                remark(f"{bug}; more in {log_path(settings.store)}", about="sync")
            for note in report.notes:
                remark(note, about="sync")
            if report.stopped_why:
                remark(report.stopped_why, about="sync")
            if report.cancelled:
                return CANCELLED
            if self.enrich and not self.events and not self.feeds_only:
                # here: its libraries take half a second to load, and the feeds need none of them
                from globe_app.cli.commands.enrich import enrich_after_sync

                if enrich_after_sync(settings, store, countries, quiet=self.json):
                    return CANCELLED
        return 0 if report.ok else 1

    def _show(self, steps: Iterator[Step]) -> SyncReport | None:
        if self.events:
            return _print_events(steps)
        return _print_json(steps) if self.json else _print_text(steps)


def _outlet_json(one: OutletResult) -> dict[str, object]:
    return {
        "outlet": one.outlet.id, "name": one.outlet.name, "country": one.outlet.country, "ok": one.ok,
        "added": one.added, "updated": one.updated, "pages": one.pages, "images": one.images,
        "bytes": one.bytes, "unchanged": one.unchanged, "error": one.error, "notes": list(one.notes),
        "postponed": list(one.postponed),
        "bugs": list(one.bugs),
    }  # fmt: skip


def _report_json(report: SyncReport) -> dict[str, object]:
    """`stopped` in words, "" = it was not; `stop_reason` as a `StopReason`."""
    return {**asdict(report), "stopped": report.stopped_why, "stop_reason": report.stopped or ""}


def _print_events(steps: Iterator[Step]) -> SyncReport | None:
    report = None
    for one in steps:
        if isinstance(one, OutletResult):
            print_json_line({"event": "outlet", **_outlet_json(one)})
        elif isinstance(one, SyncReport):
            print_json_line({"event": "report", **_report_json(one)})
            report = one
        elif isinstance(one, SyncPlan):
            print_json_line({"event": "plan", "countries": [list(pair) for pair in one.countries]})
        else:
            print_json_line({"event": "progress", **asdict(one)})
    return report


def _print_json(steps: Iterator[Step]) -> SyncReport | None:
    report = None
    for one in steps:
        if isinstance(one, OutletResult):
            print_json_line(_outlet_json(one))
        elif isinstance(one, SyncReport):
            report = one
    return report


def _print_text(steps: Iterator[Step]) -> SyncReport | None:
    report, told = None, []
    with progress_bar() as bar:
        for one in steps:
            if isinstance(one, Progress):
                outlets = ", ".join(one.at)[:50]
                note = f"{one.added} new, {one.bytes / 1e6:.1f} MB  {outlets}"
                bar.show(one.done, one.total, note)
            elif isinstance(one, OutletResult):
                told += [(one.outlet.id, why) for why in (one.error, *one.postponed) if why]
            elif isinstance(one, SyncReport):
                report = one
    for outlet_id, why in sorted(told):
        remark(why, about=outlet_id)
    if report is not None:
        print(summary(report))
    return report


def summary(report: SyncReport) -> str:
    """A sync in one line."""
    parts = [f"{report.added:,} new"]
    if report.updated:
        parts.append(f"{report.updated:,} changed")
    if report.pages:
        parts.append(f"{report.pages:,} fetched whole")
    outlets = "outlet" if report.outlets == 1 else "outlets"
    if report.failed:
        parts.append(f"{report.failed:,} of {report.outlets:,} {outlets} failed")
    else:
        parts.append(f"{report.outlets:,} {outlets} asked")
    if report.removed:
        parts.append(f"{report.removed:,} old ones cleaned up")
    took = f"{report.seconds:.2f}" if report.seconds < 10 else f"{report.seconds:.0f}"
    end = " (cancelled)" if report.cancelled else ""
    return f"{', '.join(parts)}; {report.bytes / 1e6:.1f} MB in {took} s{end}"


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--outlet", type=text, action="append", metavar="ID",
        help="only this one; may be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--country", type=text, action="append", metavar="CC",
        help="only outlets based there; may be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--jobs", type=whole_number(1, MAX_JOBS), default=DEFAULT_JOBS, metavar="N",
        help=f"fetches at a time, 1 to {MAX_JOBS}; default: {DEFAULT_JOBS}",
    )  # fmt: skip
    parser.add_argument(
        "--catalogue",
        type=file_name,
        metavar="FILE",
        help="a CSV file of outlets to sync instead",
    )
    parser.add_argument("--feeds-only", action="store_true", help="no pages, no images")
    parser.add_argument(
        "--no-pictures", dest="pictures", action="store_false", help="pages, but no images"
    )
    parser.add_argument(
        "--automatic", action="store_true", help="leave feeds alone that failed of late"
    )
    parser.add_argument(
        "--no-enrich", "--no-digest", dest="enrich", action="store_false",
        help="neither translate nor group what was fetched; `globe-app enrich` does",
    )  # fmt: skip
    parser.add_argument("--events", action="store_true", help=SUPPRESS)  # for the window


COMMAND = Command(
    SyncStore,
    ("globe-app sync", "globe-app sync --country SA --country EG --json"),
    _add_arguments,
    json=True,
    notes=NOTES,
)
