"""`globe-app articles` (also `stories`): a country's articles."""

from argparse import ArgumentParser
from dataclasses import dataclass

from globe_app.briefing.articles import age_of, story_page
from globe_app.cli.argument_types import limit, text
from globe_app.cli.command import Command
from globe_app.cli.news_json import row_json
from globe_app.cli.opening import countries_of, country_named, opened, utc_now
from globe_app.cli.output import print_json
from globe_app.settings import Settings

DEFAULT_LIMIT = 50
NOTES = """JSON: a list, newest first, of id, headline (English where there is a translation), outlet,
country, published (ISO 8601, UTC), dated (false: published is when it was received), language (BCP 47, of
the original), read, saved, url."""


@dataclass(frozen=True, slots=True)
class ListArticles:
    """List the articles of the outlets based in a country, or those of others about it."""

    country: str
    about: bool
    limit: int
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `UsageError`, `StoreError`."""
        country = country_named(countries_of(settings), self.country)
        with opened(settings) as store:
            rows = story_page(store, country.code, about=self.about, limit=self.limit).rows
        if self.json:
            print_json([row_json(row) for row in rows])
            return 0
        now = utc_now()
        for row in rows:
            mark = "  " if row.read else "* "
            print(f"{mark}{row.id:6}  {age_of(row, now):>8}  {row.outlet}: {row.headline}")
        if not rows:
            print(f"No articles {'about' if self.about else 'from'} {country.name} are stored.")
        return 0


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("country", type=text, metavar="CC", help="ISO 3166-1 alpha-2, as SA")
    parser.add_argument(
        "--about", action="store_true", help="articles from elsewhere that name the country"
    )
    parser.add_argument(
        "--limit", type=limit, default=DEFAULT_LIMIT, metavar="N",
        help=f"default: {DEFAULT_LIMIT}",
    )  # fmt: skip


COMMAND = Command(
    ListArticles,
    ("globe-app articles SA", "globe-app articles SA --about --limit 10 --json"),
    _add_arguments,
    json=True,
    notes=NOTES,
)
