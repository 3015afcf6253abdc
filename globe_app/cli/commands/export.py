"""`globe-app export`: an article, a story or an edition as a file."""

import sys
from argparse import ArgumentParser, ArgumentTypeError
from dataclasses import dataclass
from pathlib import Path

from globe_app.cli.argument_types import day, day_of, file_name, stored_id, whole_number
from globe_app.cli.command import Command
from globe_app.cli.opening import countries_of, opened, utc_now
from globe_app.errors import UsageError
from globe_app.model.edition import FEWEST_STORIES, MOST_STORIES, USUAL_STORIES
from globe_app.model.export import ExportFormat
from globe_app.settings import Settings

NOTES = """OUT "-" is standard output, for html and md. A story comes with its articles, an edition with the
most central article of each of its stories. HTML and EPUB hold their images and fetch nothing."""


@dataclass(frozen=True, slots=True)
class Export:
    """Write an article, a story or an edition as HTML, Markdown or EPUB, with its sources."""

    what: tuple[str, ...]  # an article's id, unless something else is named; then the file
    story: int | None
    edition: str | None
    stories: int
    format: str
    force: bool

    def run(self, settings: Settings) -> int:
        """Raises `UsageError`, `NotFoundError`, `ExportError`, `StoreError`."""
        from globe_app.briefing.export.gather import Gathering, themes_of
        from globe_app.briefing.export.write import exported, write_file

        article, out = self._chosen()
        kind = ExportFormat(self.format)
        if out == "-" and kind is ExportFormat.EPUB:
            raise UsageError("export", "an EPUB is a file; name one instead of -")
        with opened(settings) as store:
            now = utc_now()
            gather = Gathering(store, countries_of(settings), themes_of(settings.resources), now)
            if article is not None:
                document = gather.article(article)
            elif self.story is not None:
                document = gather.story(self.story)
            else:
                document = gather.edition(day_of(self.edition or "today", now), self.stories)
            data = exported(document, kind)
        if out == "-":
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
        else:
            write_file(data, Path(out), force=self.force)
            print(f"{len(data):,} bytes written: {document.title}")
        return 0

    def _chosen(self) -> tuple[int | None, str]:
        """The article, if it is one, and the file. Raises `UsageError`."""
        others = [one for one in (self.story, self.edition) if one is not None]
        *ids, out = self.what
        if len(ids) + len(others) != 1:
            raise UsageError(
                "export",
                "name one thing, an article's ID, --story ID or --edition DATE, and a file",
            )
        try:
            return (stored_id(ids[0]) if ids else None), out
        except ArgumentTypeError as error:
            raise UsageError("ID", error) from None


def _add_arguments(parser: ArgumentParser) -> None:
    parser.usage = (
        "globe-app export [-h] [--store PATH] (ID | --story ID | --edition DATE [--stories N])"
        " [--format html|md|epub] [--force] OUT"
    )
    parser.add_argument(
        "what", type=file_name, nargs="+", metavar="[ID] OUT",
        help="an article, as lists number it, and the file to write",
    )  # fmt: skip
    parser.add_argument("--story", type=stored_id, metavar="ID", help="a story instead")
    parser.add_argument("--edition", type=day, metavar="DATE", help="the edition of a day instead")
    parser.add_argument(
        "--stories", type=whole_number(FEWEST_STORIES, MOST_STORIES), default=USUAL_STORIES, metavar="N",
        help=f"of an edition; default: {USUAL_STORIES}",
    )  # fmt: skip
    parser.add_argument(
        "--format", choices=[one.value for one in ExportFormat], default=ExportFormat.HTML.value,
        help="default: html",
    )  # fmt: skip
    parser.add_argument("--force", action="store_true", help="write over a file that is there")


COMMAND = Command(
    Export,
    (
        "globe-app export 12 article.html",
        "globe-app export --story 7 --format epub story.epub",
        "globe-app export --edition yesterday --format md -",
    ),
    _add_arguments,
    notes=NOTES,
    intermixed=True,
)
