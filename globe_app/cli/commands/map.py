"""`globe-app map`: the map, globe or flat, as a picture: PNG at twice the size, or SVG."""

from argparse import ArgumentParser
from dataclasses import dataclass
from pathlib import Path

from globe_app.cldr import LANGUAGES
from globe_app.cli.argument_types import file_name, size, stored_id, text
from globe_app.cli.command import Command
from globe_app.cli.commands.screenshot import add_map_arguments
from globe_app.cli.opening import countries_of, country_named
from globe_app.errors import UsageError
from globe_app.settings import Settings
from globe_app.ui.opening import StartPage

DEFAULT_SIZE = (1400, 800)  # px; a PNG has twice as many


@dataclass(frozen=True, slots=True)
class Map:
    """Draw the map of a page."""

    out: str
    country: str | None
    story: int | None
    missed: bool
    home: str | None
    map: str
    map_shows: str
    size: tuple[int, int]
    theme: str
    language: str
    overwrite: bool

    def run(self, settings: Settings) -> int:
        """Raises `UsageError`, `NotFoundError`, `StoreError`, `ResourceError`."""
        if self.home and not self.missed:
            raise UsageError("--home", "is for --missed alone")
        countries = countries_of(settings)
        page = StartPage(
            country=country_named(countries, self.country).code if self.country else None,
            story=self.story, missed=self.missed,
            home=country_named(countries, self.home).code if self.home else "",
            map=self.map, map_shows=self.map_shows, folded=True,
        )  # fmt: skip
        from globe_app import app  # loads Qt

        app.map_picture(
            settings, Path(self.out), page, size=self.size, dark=self.theme == "dark",
            over=self.overwrite, spoken=self.language,
        )  # fmt: skip
        return 0


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("out", type=file_name, metavar="OUT.png|OUT.svg")
    page = parser.add_mutually_exclusive_group()
    page.add_argument("--country", type=text, metavar="CC", help="with this country outlined")
    page.add_argument("--story", type=stored_id, metavar="ID", help="who tells this story")
    page.add_argument("--missed", action="store_true", help="who tells what a home country misses")
    parser.add_argument("--home", type=text, metavar="CC", help="of --missed; default: US")
    add_map_arguments(parser)
    parser.add_argument("--size", type=size, default=DEFAULT_SIZE, metavar="WxH")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0])
    parser.add_argument("--overwrite", action="store_true", help="write over a file that is there")


COMMAND = Command(
    Map,
    (
        "globe-app map world.svg --map equal-earth",
        "globe-app map read.png --map-shows reading --theme dark",
        "globe-app map story.svg --story 7 --map robinson --size 1600x900",
    ),
    _add_arguments,
)
