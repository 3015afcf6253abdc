"""`globe-app history`: what was opened in the window."""

from argparse import ArgumentParser
from dataclasses import dataclass

from globe_app.briefing.history import entries
from globe_app.cli.argument_types import limit
from globe_app.cli.command import Command
from globe_app.cli.opening import opened
from globe_app.cli.output import print_json
from globe_app.errors import one_line
from globe_app.settings import Settings

DEFAULT_LIMIT, MAX_CHARS = 50, 400
NOTES = """JSON: a list, newest first, of at (ISO 8601, UTC), article (id), headline, outlet, country, stored
(false: the article was cleaned up)."""


@dataclass(frozen=True, slots=True)
class ListHistory:
    """List the articles that were opened, newest first. They are counted on this computer only."""

    limit: int
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `StoreError`."""
        with opened(settings) as store:
            found = entries(store, self.limit).entries
        if self.json:
            print_json([
                {
                    "at": one.at.isoformat(), "article": one.article, "headline": one.headline,
                    "outlet": one.outlet, "country": one.country, "stored": one.stored,
                }
                for one in found
            ])  # fmt: skip
            return 0
        for one in found:
            gone = "" if one.stored else " (no longer stored)"
            at = one.at.astimezone()
            said = one_line(f"{one.outlet}: {one.headline}", MAX_CHARS)
            print(f"{at:%Y-%m-%d %H:%M}  {one.article:6}  {said}{gone}")
        if not found:
            print("Nothing was opened yet, or the history was cleared.")
        return 0


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--limit", type=limit, default=DEFAULT_LIMIT, metavar="N",
        help=f"default: {DEFAULT_LIMIT}",
    )  # fmt: skip


COMMAND = Command(
    ListHistory,
    ("globe-app history", "globe-app history --limit 10 --json"),
    _add_arguments,
    json=True,
    notes=NOTES,
)
