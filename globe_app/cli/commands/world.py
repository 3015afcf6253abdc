"""`globe-app world`: the stories that several countries tell."""

from argparse import ArgumentParser
from dataclasses import dataclass

from globe_app.briefing import stories
from globe_app.briefing.articles import counted
from globe_app.cli.argument_types import limit, whole_number
from globe_app.cli.command import Command
from globe_app.cli.news_json import STORY_KEYS, story_json
from globe_app.cli.opening import countries_of, opened, utc_now
from globe_app.cli.output import print_json
from globe_app.settings import Settings

DEFAULT_DAYS, MAX_DAYS = 3, 366
DEFAULT_LIMIT = 200
NOTES = f"""JSON: a list of stories, the most told first, each of {STORY_KEYS}."""


@dataclass(frozen=True, slots=True)
class ListStories:
    """List the stories of the last days that outlets of two or more countries tell."""

    days: int
    limit: int
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `StoreError`."""
        countries = countries_of(settings)
        with opened(settings) as store:
            rows = stories.stories(store, utc_now(), self.days, limit=self.limit)
            ungrouped = 0 if rows else stories.enrich_state(store).ungrouped
            hidden = not rows and bool(
                stories.stories(store, utc_now(), self.days, limit=1, with_hidden=True)
            )
        if self.json:
            print_json([story_json(row) for row in rows])
            return 0
        for row in rows:
            fewer = (
                f", {row.independent_texts} independent"
                if row.independent_texts != row.articles
                else ""
            )
            articles = counted(row.articles, "article", "articles")
            told = f"{len(row.countries):2} countries, {articles}{fewer}"
            print(f"{row.id:6}  {told}  {row.headline}")
            print(f"        {', '.join(countries.name(code) for code in row.countries)}")
        if hidden:
            print("Rules hide all stories of these days; see `globe-app rules`.")
        elif not rows:
            within = "day" if self.days == 1 else f"{self.days} days"
            print(f"No story of the last {within} is told in two countries or more.")
        if ungrouped:
            articles = counted(ungrouped, "article is", "articles are")
            print(f"{articles} in no story yet; `globe-app enrich` groups them.")
        return 0


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--days", type=whole_number(1, MAX_DAYS), default=DEFAULT_DAYS, metavar="N",
        help=f"default: {DEFAULT_DAYS}",
    )  # fmt: skip
    parser.add_argument(
        "--limit", type=limit, default=DEFAULT_LIMIT, metavar="N",
        help=f"default: {DEFAULT_LIMIT}",
    )  # fmt: skip


COMMAND = Command(
    ListStories,
    ("globe-app world", "globe-app world --days 7 --json"),
    _add_arguments,
    json=True,
    notes=NOTES,
)
