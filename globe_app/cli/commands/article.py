"""`globe-app article`: one article, whole."""

from argparse import ArgumentParser
from dataclasses import dataclass

from globe_app.briefing.articles import SAMPLE_MARK, long_date, plain_article
from globe_app.cli.argument_types import stored_id
from globe_app.cli.command import Command
from globe_app.cli.news_json import row_json
from globe_app.cli.opening import countries_of, opened, utc_now
from globe_app.cli.output import print_json
from globe_app.settings import Settings
from globe_app.store.articles import article


@dataclass(frozen=True, slots=True)
class PrintArticle:
    """Print an article in English where it is translated, or the original."""

    id: int
    original: bool
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `NotFoundError`, `StoreError`."""
        countries = countries_of(settings)
        with opened(settings) as store:
            found = article(store, self.id)
        shown = plain_article(found, original=self.original)
        if self.json:
            print_json({
                **row_json(found.row), "headline": shown.headline, "author": found.author,
                "summary": list(shown.summary), "body": shown.body, "about": list(found.about),
                "sample": found.row.sample,
            })  # fmt: skip
            return 0
        if found.row.sample:
            print(f"[{SAMPLE_MARK}]")
        print(f"{found.row.outlet} · {countries.name(found.row.country)}")
        print(f"{shown.headline}\n{long_date(found.row.published, utc_now())}\n")
        for bullet in shown.summary:
            print(f"  • {bullet}")
        print(f"\n{shown.body}\n\n{found.row.url}")
        return 0


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "id", type=stored_id, metavar="ID", help="as `globe-app articles` lists them"
    )
    parser.add_argument("--original", action="store_true", help="the original, not the English")


COMMAND = Command(
    PrintArticle,
    ("globe-app article 12", "globe-app article 12 --original", "globe-app article 12 --json"),
    _add_arguments,
    json=True,
)
