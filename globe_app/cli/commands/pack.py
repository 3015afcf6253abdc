"""`globe-app pack`: a day's news as one file."""

from argparse import SUPPRESS, ArgumentParser
from dataclasses import dataclass
from pathlib import Path

from globe_app.briefing.articles import counted
from globe_app.cli.argument_types import day, day_of, file_name
from globe_app.cli.command import Command
from globe_app.cli.opening import opened, utc_now
from globe_app.cli.output import print_json, print_json_line
from globe_app.cli.pack_progress import running
from globe_app.model.day_pack import PackReport
from globe_app.settings import Settings

NOTES = """The file holds the articles published on that day with their texts, translations and outlets, the
stories they tell and their images, checksummed as a whole. What you read, saved, noted or labelled is not.

JSON keys: day, articles, stories (of several articles), images, bytes, left_out (damaged articles)."""


@dataclass(frozen=True, slots=True)
class PackDay:
    """Make one file of what was published on a day, to carry to another computer."""

    date: str
    out: str
    force: bool
    events: bool
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `PackError`, `StoreError`."""
        from globe_app.pipeline.day_pack.pack import pack_day

        with opened(settings) as store, running(events=self.events, quiet=self.json) as work:
            report = pack_day(
                store, day_of(self.date, utc_now()), Path(self.out), force=self.force, tell=work.tell,
                cancelled=work.cancelled,
            )  # fmt: skip
        found = _report_json(report)
        if self.events:
            print_json_line({"event": "report", **found})
        elif self.json:
            print_json(found)
        else:
            print(
                f"{counted(report.articles, 'article', 'articles')},"
                f" {counted(report.stories, 'story', 'stories')} and"
                f" {counted(report.images, 'image', 'images')}"
                f" of {report.day} in {report.size / 1e6:.1f} MB."
            )
            if report.left_out:
                left_out = counted(report.left_out, "damaged one was", "damaged ones were")
                print(f"{left_out} left out.")
        return 0


def _report_json(one: PackReport) -> dict[str, object]:
    return {
        "day": one.day.isoformat(), "articles": one.articles, "stories": one.stories,
        "images": one.images, "bytes": one.size, "left_out": one.left_out,
    }  # fmt: skip


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("date", type=day, metavar="DATE", help="as 2026-11-27, today or yesterday")
    parser.add_argument("out", type=file_name, metavar="OUT", help="the file to make")
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    parser.add_argument("--events", action="store_true", help=SUPPRESS)  # for the window


COMMAND = Command(
    PackDay,
    (
        "globe-app pack yesterday news.globepack",
        "globe-app pack 2026-11-27 /media/usb/friday.globepack",
    ),
    _add_arguments,
    json=True,
    notes=NOTES,
)
