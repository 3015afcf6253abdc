"""`globe-app edition`: the edition of a day."""

from argparse import ArgumentParser
from dataclasses import dataclass

from globe_app.briefing.articles import counted
from globe_app.briefing.edition import edition
from globe_app.cli.argument_types import day, day_of, whole_number
from globe_app.cli.command import Command
from globe_app.cli.opening import countries_of, opened, utc_now
from globe_app.cli.output import print_json
from globe_app.model.edition import (
    FEWEST_STORIES,
    MOST_STORIES,
    USUAL_STORIES,
    Edition,
    EditionState,
)
from globe_app.settings import Settings

NOTES = """JSON: day (ISO 8601), state (read, unread, none), begun (false: it was not shown in the window yet,
and what comes in may change it), countries, items: list of position (from 0), story (id; null = a single
article), article (id), headline, countries, theme ("" = none known), read, stored (false: cleaned up)."""


@dataclass(frozen=True, slots=True)
class ShowEdition:
    """Print the edition of a day: a few stories spread over countries and themes."""

    day: str
    stories: int
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `StoreError`, `ResourceError`."""
        countries, now = countries_of(settings), utc_now()
        with opened(settings) as store:
            found = edition(store, day_of(self.day, now), self.stories, now)
        if self.json:
            print_json(_json(found))
            return 0
        if found.hidden:
            print(f"Rules hide all of {found.day.isoformat()}; see `globe-app rules`.")
            return 0
        if not found.items:
            print(f"No edition of {found.day.isoformat()} is stored.")
            return 0
        stories = counted(len(found.items), "story", "stories")
        told = counted(len(found.countries), "country", "countries")
        left = len(found.left)
        state = "all read or let go" if found.state is EditionState.READ else f"{left} unread"
        print(f"Edition of {found.day.isoformat()}: {stories} from {told}, {state}.")
        for one in found.items:
            mark = "* " if one.left else "  "
            number = f"story {one.story}" if one.story else f"article {one.article}"
            gone = "" if one.stored else " (no longer stored)"
            print(f"{mark}{number:>14}  {one.headline}{gone}")
            print(f"{'':18}{', '.join(countries.name(code) for code in one.countries)}")
        return 0


def _json(found: Edition) -> dict[str, object]:
    return {
        "day": found.day.isoformat(), "state": found.state.value, "begun": found.begun,
        "countries": list(found.countries),
        "items": [
            {
                "position": one.position, "story": one.story or None, "article": one.article,
                "headline": one.headline, "countries": list(one.countries), "theme": one.theme,
                "read": one.read, "stored": one.stored,
            }
            for one in found.items
        ],
    }  # fmt: skip


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "day", type=day, nargs="?", default="today", metavar="DATE",
        help="today (default), yesterday, or a date as 2026-11-26",
    )  # fmt: skip
    parser.add_argument(
        "--stories", type=whole_number(FEWEST_STORIES, MOST_STORIES), default=USUAL_STORIES, metavar="N",
        help=f"at most so many, where it was not begun; default: {USUAL_STORIES}",
    )  # fmt: skip


COMMAND = Command(
    ShowEdition,
    ("globe-app edition", "globe-app edition yesterday --json", "globe-app edition 2026-11-26"),
    _add_arguments,
    json=True,
    notes=NOTES,
)
