"""`globe-app screenshot`: the real window drawn into a PNG file, without a screen."""

from argparse import ArgumentParser
from dataclasses import dataclass
from pathlib import Path

from globe_app.cldr import LANGUAGES
from globe_app.cli.argument_types import day, day_of, file_name, size, stored_id, text
from globe_app.cli.command import Command
from globe_app.cli.opening import countries_of, country_named, utc_now
from globe_app.errors import UsageError
from globe_app.settings import Settings
from globe_app.ui.opening import MAP_SHOWS, MAPS, TABS, StartPage

DEFAULT_SIZE = (1280, 800)  # px


@dataclass(frozen=True, slots=True)
class Screenshot:
    """Draw the main window at a page."""

    out: str
    country: str | None
    article: int | None
    story: int | None
    world: bool
    missed: bool
    edition: str | None
    history: bool
    search: str | None
    reading: bool
    map: str
    map_shows: str
    folded: bool
    both: bool
    tab: str | None
    home: str | None
    size: tuple[int, int]
    theme: str
    language: str

    def run(self, settings: Settings) -> int:
        """Raises `UsageError`, `NotFoundError`, `StoreError`, `ResourceError`."""
        for option, of, wrong in (
            ("--tab", "--story", self.tab and self.story is None),
            ("--home", "--missed", self.home and not self.missed),
            ("--both", "--article", self.both and self.article is None),
        ):
            if wrong:
                raise UsageError(option, f"is for {of} alone")
        countries = countries_of(settings)
        page = StartPage(
            country=country_named(countries, self.country).code if self.country else None,
            article=self.article, both=self.both, story=self.story, tab=self.tab or TABS[0],
            world=self.world, missed=self.missed, history=self.history,
            reading=self.reading, map=self.map, map_shows=self.map_shows, folded=self.folded,
            edition=day_of(self.edition, utc_now()).isoformat() if self.edition else "",
            search=self.search,
            home=country_named(countries, self.home).code if self.home else "",
        )  # fmt: skip
        from globe_app import app  # loads Qt

        app.screenshot(
            settings, Path(self.out), page, size=self.size, dark=self.theme == "dark",
            spoken=self.language,
        )  # fmt: skip
        return 0


def add_map_arguments(parser: ArgumentParser) -> None:
    """How the map is drawn, and what it shows."""
    parser.add_argument("--map", choices=MAPS, default=MAPS[0], help="azimuthal: around --country")
    parser.add_argument(
        "--map-shows",
        choices=MAP_SHOWS,
        default=MAP_SHOWS[0],
        help="where the page shows nothing else",
    )


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("out", type=file_name, metavar="OUT.png")
    parser.add_argument("--country", type=text, metavar="CC", help="this country's articles")
    page = parser.add_mutually_exclusive_group()
    page.add_argument("--article", type=stored_id, metavar="ID", help="this article")
    page.add_argument(
        "--story",
        type=stored_id,
        metavar="ID",
        help="this story, as `world` lists them",
    )
    page.add_argument("--world", action="store_true", help="the world's stories")
    page.add_argument("--missed", action="store_true", help="what a home country misses")
    page.add_argument("--edition", type=day, metavar="DATE", help="the edition of this day")
    page.add_argument("--history", action="store_true", help="what was opened")
    page.add_argument("--search", type=text, metavar="WORDS", help="what these words find")
    page.add_argument("--reading", action="store_true", help="where was read from")
    add_map_arguments(parser)
    parser.add_argument("--folded", action="store_true", help="the map alone, the pane put aside")
    parser.add_argument("--both", action="store_true", help="the article in two languages at once")
    parser.add_argument("--tab", choices=TABS, help=f"of the story; default: {TABS[0]}")
    parser.add_argument("--home", type=text, metavar="CC", help="whose missed stories; default: US")
    parser.add_argument("--size", type=size, default=DEFAULT_SIZE, metavar="WxH")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="of the interface")


COMMAND = Command(
    Screenshot,
    (
        "globe-app screenshot saudi.png --country SA --size 1280x800 --theme dark",
        "globe-app screenshot takes.png --story 7 --tab takes",
        "globe-app screenshot both.png --article 12 --both",
    ),
    _add_arguments,
)
