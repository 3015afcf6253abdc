"""`globe-app run`: the window."""

import gc
from argparse import ArgumentParser
from dataclasses import dataclass

from globe_app.cli.argument_types import text
from globe_app.cli.command import Command
from globe_app.cli.opening import countries_of, country_named
from globe_app.settings import Settings


@dataclass(frozen=True, slots=True)
class Run:
    """Open the window and stay until it is closed."""

    country: str | None

    def run(self, settings: Settings) -> int:
        """The window's exit status. Raises `GlobeError`."""
        code = country_named(countries_of(settings), self.country).code if self.country else None
        # what is loaded and built now stays: garbage collections would find nothing in it and take a
        # twelfth of the start; `build_window` ends this
        gc.disable()
        from globe_app import app  # loads Qt

        return app.run(settings, country=code)


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--country", type=text, metavar="CC",
        help="open at this country (ISO 3166-1 alpha-2)",
    )  # fmt: skip


COMMAND = Command(
    Run,
    ("globe-app run", "globe-app run --country SA", "globe-app run --store trip.db"),
    _add_arguments,
)
