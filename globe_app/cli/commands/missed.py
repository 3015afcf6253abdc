"""`globe-app missed`: the stories that a country's outlets overlook, and what they alone tell."""

from argparse import ArgumentParser
from dataclasses import dataclass

from globe_app.briefing import stories
from globe_app.briefing.articles import counted
from globe_app.briefing.missed_words import set_aside_words
from globe_app.cli.argument_types import text, whole_number
from globe_app.cli.command import Command
from globe_app.cli.news_json import missed_story_json
from globe_app.cli.opening import countries_of, country_named, opened, utc_now
from globe_app.cli.output import print_json
from globe_app.geo.countries import Countries
from globe_app.model.story import Missed
from globe_app.settings import Settings
from globe_app.stories.missed import MIN_HOME_OUTLETS

DEFAULT_HOME = "US"
DEFAULT_HOURS, MAX_HOURS = 72, 24 * 31
NOTES = """JSON keys: home, since, until, home_outlets and home_articles (of the window: the denominators),
countries (others with articles in it), can_tell (false: too few home outlets to say anything), formula, told
(stories that count and that home outlets do tell), and the lists missed, only_here and set_aside (home
articles were found near these) of story (id), headline, score, countries, foreign_countries, home_outlets,
articles, near (a list of article, outlet, headline, why), why (it is set aside, in words; "" = it is not)."""


@dataclass(frozen=True, slots=True)
class ListMissed:
    """List what a home country's outlets overlook."""

    home: str
    hours: int
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `UsageError`, `StoreError`, `ResourceError`."""
        countries = countries_of(settings)
        home = country_named(countries, self.home).code
        similarity_settings = stories.similarity_settings(settings.resources, countries)
        with opened(settings) as store:
            found = stories.missed(store, similarity_settings, home, utc_now(), self.hours)
        if self.json:
            print_json(_missed_json(found))
        else:
            _print_text(found, countries, self.hours)
        return 0


def _missed_json(found: Missed) -> dict[str, object]:
    return {
        "home": found.home, "since": found.since.isoformat(), "until": found.until.isoformat(),
        "home_outlets": found.home_outlets, "home_articles": found.home_articles,
        "countries": found.countries, "can_tell": found.enough_outlets, "formula": found.formula,
        "told": found.told_at_home, "missed": [missed_story_json(one) for one in found.missed],
        "only_here": [missed_story_json(one) for one in found.only_here],
        "set_aside": [missed_story_json(one, set_aside=True) for one in found.set_aside],
    }  # fmt: skip


def _print_text(found: Missed, countries: Countries, hours: int) -> None:
    print(
        f"{countries.name(found.home)}: {counted(found.home_outlets, 'outlet', 'outlets')} published"
        f" {counted(found.home_articles, 'article', 'articles')} in the last"
        f" {counted(hours, 'hour', 'hours')}; outlets of"
        f" {counted(found.countries, 'other country', 'other countries')} are stored."
    )
    if not found.enough_outlets:
        print(
            "That is too few to tell what is missed:"
            f" it takes {MIN_HOME_OUTLETS} outlets. Sync more of them."
        )
    else:
        told = counted(found.told_at_home, "story is", "stories are")
        print(f"{found.formula}. {told} told as widely, and at home too.\n")
    if found.hidden or found.hidden_only_here:
        count = found.hidden + found.hidden_only_here
        print(f"{counted(count, 'story', 'stories')} hidden by rules; see `globe-app rules`.")
    for title, some in (("Missed", found.missed), ("Only here", found.only_here)):
        if some:
            print(f"{title}:")
        for one in some:
            names = ", ".join(countries.name(code) for code in one.row.countries)
            print(f"{one.score:6.1f}  {one.row.id:6}  {one.row.headline}\n                {names}")

    if found.set_aside:
        print("Set aside:")
    for one in found.set_aside:
        print(f"{one.score:6.1f}  {one.row.id:6}  {one.row.headline}")
        print(f"                {set_aside_words(one)}")


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--home", type=text, default=DEFAULT_HOME, metavar="CC",
        help=f"default: {DEFAULT_HOME}",
    )  # fmt: skip
    parser.add_argument(
        "--hours", type=whole_number(1, MAX_HOURS), default=DEFAULT_HOURS,
        metavar="N", help=f"default: {DEFAULT_HOURS}",
    )  # fmt: skip


COMMAND = Command(
    ListMissed,
    ("globe-app missed", "globe-app missed --home GB --json"),
    _add_arguments,
    json=True,
    notes=NOTES,
)
