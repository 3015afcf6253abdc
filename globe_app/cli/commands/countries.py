"""`globe-app countries`: the countries that have outlets or articles."""

from dataclasses import dataclass

from globe_app.briefing.articles import overview
from globe_app.cli.command import Command
from globe_app.cli.opening import countries_of, opened
from globe_app.cli.output import print_json
from globe_app.settings import Settings

NOTES = """JSON: a list of code, name, outlets (switched on), stories (articles stored), unread (of these),
newest_headline, hidden (of the stored, by rules: not in unread)."""


@dataclass(frozen=True, slots=True)
class ListCountries:
    """List the countries that have outlets, by code."""

    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `StoreError`."""
        names = countries_of(settings)
        with opened(settings) as store:
            counts = overview(store).counts.values()
        if self.json:
            print_json([
                {
                    "code": one.code, "name": names.name(one.code), "outlets": one.outlets,
                    "stories": one.articles, "unread": one.unread,
                    "newest_headline": one.newest_headline, "hidden": one.hidden,
                }
                for one in counts
            ])  # fmt: skip
            return 0
        for one in counts:
            print(
                f"{one.code}  {names.name(one.code):32} {one.outlets:4} outlets"
                f" {one.articles:7} articles"
            )
        return 0


COMMAND = Command(
    ListCountries,
    ("globe-app countries", "globe-app countries --json"),
    json=True,
    notes=NOTES,
)
