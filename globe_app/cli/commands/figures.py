"""`globe-app figures`: what a story's articles count, and where they disagree."""

from dataclasses import dataclass
from datetime import UTC, datetime

from globe_app.briefing import stories
from globe_app.briefing.articles import UNDATED
from globe_app.cli.argument_types import add_story
from globe_app.cli.command import Command
from globe_app.cli.news_json import comparison_json, quote_place
from globe_app.cli.opening import countries_of, opened
from globe_app.cli.output import print_json
from globe_app.geo.countries import Countries
from globe_app.model.story import Figure, FigureVerdict
from globe_app.settings import Settings
from globe_app.text.quoting import quoted

_VERDICTS = {  # said behind what is counted
    FigureVerdict.DIFFER: " — SOURCES DIFFER",
    FigureVerdict.SAME: " — sources agree",
    FigureVerdict.UPDATED: " — updated",
    FigureVerdict.COMPATIBLE: " — these can all be so",
}
DATE = "date"  # the kind of a figure that is a day
NOTES = """JSON: a list of things counted, those that sources disagree about first, of kind, unit, differ,
verdict (same, compatible, updated, differ, single, several), what (is counted, in words), where (country or
place; "" = not said), figures: a list, oldest first, of kind, low, high (of a range its ends; of a date Unix
seconds, UTC), unit, bound ("at least", "about", ...; "" = none), said (as written), source (police, hospital,
government, ...; "" = the outlet itself), source_words (as written), subject, where, rate, earlier, partial,
rising, disputed, article, sentence (-1 = the headline), english, original, language, country, outlet,
published, dated."""


@dataclass(frozen=True, slots=True)
class PrintFigures:
    """Show the figures of a story."""

    story: int
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `NotFoundError`, `StoreError`."""
        countries = countries_of(settings)
        with opened(settings) as store:
            found = stories.figures(store, self.story)
        if self.json:
            print_json([comparison_json(one) for one in found])
            return 0
        for group in found:
            unit = f", {group.unit}" if group.unit and group.unit != group.kind else ""
            where = f", {_place(group.where, countries)}" if group.where else ""
            print(f"{group.what or group.kind}{unit}{where}{_VERDICTS.get(group.verdict, '')}")
            for one in group.figures:
                quote = one.quote
                when = f"{quote.published:%Y-%m-%d %H:%M}" if quote.dated else f"{UNDATED:16}"
                source = f"{quote.outlet} ({countries.name(quote.country)})"
                if one.source_words:
                    source += f", {one.source_words}"
                source += ", an earlier figure" if one.earlier else ""
                source += ", a part of all" if one.partial else ""
                print(
                    f"  {when}  {_value(one):>16}  {source}: {quoted(quote.english)} {quote_place(quote)}"
                )
        if not found:
            print("The stored texts of this story count nothing.")
        return 0


def _place(where: str, countries: Countries) -> str:
    return countries.name(where) if where in countries.by_code else where


def _value(one: Figure) -> str:
    if one.kind == DATE:
        return f"{datetime.fromtimestamp(one.low, UTC):%Y-%m-%d}"
    ends = [f"{end:,.0f}" if end == int(end) else f"{end:,.6g}" for end in (one.low, one.high)]
    return " ".join(filter(None, (one.bound, "–".join(dict.fromkeys(ends)))))


COMMAND = Command(
    PrintFigures,
    ("globe-app figures 7", "globe-app figures 7 --json"),
    add_story,
    json=True,
    notes=NOTES,
)
