"""`globe-app pick`: the country at a place."""

from argparse import ArgumentParser
from dataclasses import dataclass

from globe_app.cli.argument_types import degrees
from globe_app.cli.command import Command
from globe_app.geo.picking import load_index
from globe_app.settings import Settings


@dataclass(frozen=True, slots=True)
class PickCountry:
    """Print the code of the country at a place; nothing on the open sea."""

    lon: float  # degrees east
    lat: float  # degrees north

    def run(self, settings: Settings) -> int:
        """Raises `ResourceError`."""
        code = load_index(settings.resources / "geo").at(self.lon, self.lat)
        if code:
            print(code)
        return 0


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("lon", type=degrees(180), metavar="LON", help="degrees east")
    parser.add_argument("lat", type=degrees(90), metavar="LAT", help="degrees north")


COMMAND = Command(
    PickCountry, ("globe-app pick 46.7 24.7", "globe-app pick -- -58.4 -34.6"), _add_arguments
)
