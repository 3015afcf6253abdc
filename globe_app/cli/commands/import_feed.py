"""`globe-app import`: a feed file into the store."""

from argparse import ArgumentParser
from dataclasses import dataclass
from pathlib import Path

from globe_app.cli.argument_types import file_name, text
from globe_app.cli.command import Command
from globe_app.cli.opening import countries_of, country_named, opened, utc_now
from globe_app.cli.output import print_json, remark
from globe_app.errors import UsageError, one_line
from globe_app.geo.countries import Countries
from globe_app.model.news import Outlet
from globe_app.pipeline import ingest
from globe_app.settings import Settings
from globe_app.store import outlets
from globe_app.store.outlets import slug

MAX_NAME_CHARS = 120
NOTES = """JSON keys: outlet (id), country, seen (items of the feed), added, updated (articles)."""


@dataclass(frozen=True, slots=True)
class ImportFeed:
    """Store the articles of a feed file as those of an outlet."""

    file: str
    outlet: str | None
    country: str | None
    name: str | None
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `UsageError`, `FeedError`, `StoreError`."""
        by_place = bool(self.country) and bool(self.name)
        if bool(self.outlet) == bool(self.country or self.name) or not (self.outlet or by_place):
            raise UsageError("import", "give --outlet ID, or --country CC with --name NAME")
        countries = countries_of(settings)
        new = None if self.outlet else self._new_outlet(countries)
        with opened(settings, fill=False) as store:
            outlet = new or outlets.outlet(store, self.outlet or "")
            report = ingest.import_file(store, countries, Path(self.file), outlet, utc_now())
        for note in report.notes:
            remark(note, about=self.file)
        if self.json:
            print_json({
                "outlet": report.outlet.id, "country": report.outlet.country,
                "seen": report.seen, "added": report.added, "updated": report.updated,
            })  # fmt: skip
        else:
            print(
                f"{report.outlet.name} ({report.outlet.country}, outlet {report.outlet.id}): "
                f"{report.seen} items, {report.added} new, {report.updated} changed"
            )
        return 0

    def _new_outlet(self, countries: Countries) -> Outlet:
        code = country_named(countries, self.country or "").code
        name = one_line(self.name, MAX_NAME_CHARS)
        if not name:
            raise UsageError("--name", "an outlet needs a name")
        return Outlet(slug(code, name), name, code)


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", type=file_name, metavar="FEEDFILE", help="an RSS, Atom, RDF or JSON feed"
    )
    parser.add_argument("--outlet", type=text, metavar="ID", help="a stored outlet")
    parser.add_argument(
        "--country", type=text, metavar="CC",
        help="where the outlet is based; with --name",
    )  # fmt: skip
    parser.add_argument("--name", type=text, help="the outlet's name; with --country")


COMMAND = Command(
    ImportFeed,
    (
        "globe-app import mint.xml --country IN --name Mint",
        "globe-app import mint.xml --outlet in-mint",
    ),
    _add_arguments,
    json=True,
    notes=NOTES,
)
