"""`globe-app restore`: a backup in the store's place."""

from argparse import SUPPRESS, ArgumentParser
from dataclasses import dataclass
from pathlib import Path

from globe_app.briefing.articles import counted
from globe_app.cli.argument_types import file_name
from globe_app.cli.command import Command
from globe_app.cli.opening import utc_now
from globe_app.cli.output import print_json, remark
from globe_app.cli.progress import progress_bar
from globe_app.errors import GlobeError
from globe_app.model.backup import RestoreReport
from globe_app.settings import Settings, preferences_path

NOTES = """All of the backup is verified before anything is moved. The store that was there is kept beside the
new one, under another name, with its images; no other program may have it open.

JSON keys: articles, images, newest (time of the newest article, "" = none), replaced (the name that the store
has now that was there, "" = there was none)."""


@dataclass(frozen=True, slots=True)
class RestoreBackup:
    """Put a backup in the store's place, once all of it was verified; what was there is kept."""

    file: str
    preferences: bool
    then_open: bool
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `BackupError`, `StoreError`."""
        if not self.then_open:
            self._restore(settings)
            return 0
        from globe_app.app import run

        restored: RestoreReport | GlobeError
        try:
            restored = self._restore(settings)
        except GlobeError as error:  # the window opens on what was there
            remark(str(error))
            restored = error
        return run(settings, restored=restored)

    def _restore(self, settings: Settings) -> RestoreReport:
        from globe_app.pipeline import backup

        with progress_bar(hidden=self.json) as bar:
            report = backup.restore(
                Path(self.file), settings.store, settings.images, utc_now(),
                lambda done, of: bar.show(done, of, "verified"),
            )  # fmt: skip
        if self.preferences and report.preferences is not None:
            backup.put_preferences(preferences_path(), report.preferences, utc_now())
        if self.json:
            print_json({
                "articles": report.articles, "images": report.images, "newest": report.newest,
                "replaced": "" if report.replaced is None else str(report.replaced),
            })  # fmt: skip
        elif not self.then_open:
            print(told_words(report))
        return report


def told_words(report: RestoreReport) -> str:
    """What was put in place, and where that is which was there."""
    articles = counted(report.articles, "article", "articles")
    words = f"Restored: {articles} and {counted(report.images, 'image', 'images')}."
    if report.replaced is not None:
        words += f" What was here before is kept as {report.replaced}."
    return words


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=file_name, metavar="FILE", help="what `backup` made")
    parser.add_argument(
        "--preferences",
        action="store_true",
        help="restore the window's preferences too; those there are kept under another name",
    )
    parser.add_argument("--then-open", action="store_true", help=SUPPRESS)  # for the window


COMMAND = Command(
    RestoreBackup,
    ("globe-app restore news.globebackup",),
    _add_arguments,
    json=True,
    notes=NOTES,
)
