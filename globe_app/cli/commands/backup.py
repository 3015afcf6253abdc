"""`globe-app backup`: all that is kept, as one file."""

from argparse import ArgumentParser
from dataclasses import dataclass
from pathlib import Path

from globe_app.briefing.articles import counted
from globe_app.cli.argument_types import file_name
from globe_app.cli.command import Command
from globe_app.cli.opening import opened
from globe_app.cli.output import print_json
from globe_app.cli.progress import progress_bar
from globe_app.settings import Settings, preferences_path

NOTES = """The file holds the store with all that you read, saved, noted and labelled, the images, and the
window's preferences, each with its checksum. Translators are left out: they can be had again.

JSON keys: articles, images, bytes (of the file)."""


@dataclass(frozen=True, slots=True)
class MakeBackup:
    """Make one file of store, images and preferences; it may be made while the window is open."""

    out: str
    force: bool
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `BackupError`, `StoreError`."""
        from globe_app.pipeline import backup

        with opened(settings, fill=False) as store, progress_bar(hidden=self.json) as bar:
            report = backup.make(
                store, Path(self.out), preferences_path(), force=self.force,
                tell=lambda done, of: bar.show(done, of, "pages copied"),
            )  # fmt: skip
        if self.json:
            print_json({"articles": report.articles, "images": report.images, "bytes": report.size})
        else:
            articles = counted(report.articles, "article", "articles")
            images = counted(report.images, "image", "images")
            print(f"{articles} and {images} in {report.size / 1e6:.1f} MB.")
        return 0


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("out", type=file_name, metavar="OUT", help="the file to make")
    parser.add_argument("--force", action="store_true", help="write over a file that is there")


COMMAND = Command(
    MakeBackup,
    ("globe-app backup news.globebackup",),
    _add_arguments,
    json=True,
    notes=NOTES,
)
