"""`globe-app unpack`: a day's news from a file."""

from argparse import SUPPRESS, ArgumentParser
from dataclasses import dataclass
from pathlib import Path

from globe_app.briefing.articles import counted
from globe_app.cli.argument_types import file_name
from globe_app.cli.command import Command
from globe_app.cli.opening import countries_of, opened, utc_now
from globe_app.cli.output import print_json, print_json_line
from globe_app.cli.pack_progress import running
from globe_app.model.day_pack import UnpackReport
from globe_app.pipeline.worker_start import start_early
from globe_app.settings import Settings

NOTES = """All of the file is verified before anything is written: one that was changed, damaged or cut off is
refused and changes nothing. Articles that are here already stay as they are; taking a file in twice is the same
as once. `globe-app undo` takes back what came.

JSON keys: day, added, known (articles), outlets, images (new ones), stories_made, stories_joined."""


@dataclass(frozen=True, slots=True)
class UnpackDay:
    """Take in what `globe-app pack` made, here or on another computer."""

    file: str
    events: bool
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `PackError`, `StoreError`."""
        start_early()
        from globe_app.pipeline.day_pack.unpack import unpack_day

        countries = countries_of(settings)
        with (
            opened(settings, fill=False) as store,
            running(events=self.events, quiet=self.json) as work,
        ):
            report = unpack_day(
                store, countries, Path(self.file), utc_now(), tell=work.tell,
                cancelled=work.cancelled,
            )  # fmt: skip
        found = _report_json(report)
        if self.events:
            print_json_line({"event": "report", **found})
        elif self.json:
            print_json(found)
        else:
            print(_summary(report))
        return 0


def _summary(one: UnpackReport) -> str:
    known = counted(one.known, "was", "were")
    return (
        f"{counted(one.added, 'new article', 'new articles')} of {one.day}, {known} here already;"
        f" {counted(one.outlets, 'new outlet', 'new outlets')},"
        f" {counted(one.images, 'new image', 'new images')},"
        f" {counted(one.stories_made, 'new story', 'new stories')},"
        f" {one.stories_joined:,} with more articles."
    )


def _report_json(one: UnpackReport) -> dict[str, object]:
    return {
        "day": one.day.isoformat(), "added": one.added, "known": one.known, "outlets": one.outlets,
        "images": one.images, "stories_made": one.stories_made, "stories_joined": one.stories_joined,
    }  # fmt: skip


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=file_name, metavar="FILE", help="made by `globe-app pack`")
    parser.add_argument("--events", action="store_true", help=SUPPRESS)  # for the window


COMMAND = Command(
    UnpackDay, ("globe-app unpack friday.globepack",), _add_arguments, json=True, notes=NOTES
)
