"""`globe-app outlets`: which outlets there are, how they do, and changes to that."""

from argparse import ArgumentParser
from dataclasses import dataclass
from pathlib import Path

from globe_app.cli.argument_types import file_name, text
from globe_app.cli.catalogue_check import check_catalogue, translatable_languages
from globe_app.cli.command import Command
from globe_app.cli.opening import countries_of, country_named, opened, utc_now
from globe_app.cli.outlets_added import ask_countries, print_added, print_imported
from globe_app.cli.output import print_json
from globe_app.feeds.country_guess import Places
from globe_app.model.news import OutletHealth
from globe_app.pipeline import list_import, subscriptions
from globe_app.pipeline.catalogue import CATALOGUE, import_catalogue
from globe_app.pipeline.places import load_places
from globe_app.settings import Settings
from globe_app.store import outlets
from globe_app.store.db import Store

NOTES = """JSON: a list of id, name, country, language, homepage, ownership ("state", "public", "" = not known
for sure), on, own (added by you), feeds (addresses), last_success (or null), error (of the last fetch, in
words), retired (every feed answered that it is gone), items_a_day, covers (countries it writes for from
abroad), note (what the catalogue says against it). With --check: outlets, feeds, countries, on (counts),
wrong (a list of lines in words), per_country (outlets by country), languages (feeds by language),
untranslatable (outlets in no language that can be translated), reports (country, outlets, feeds, on,
languages, untranslatable, own_language, covered_by). With --add: id, name, country, language, feed, guessed
(how its country was; "" = it was not), feeds (number, url, title, comments: all that its page names). With
--import: feeds, added, known, joined, refused, guessed (folder, country, by, feeds)."""


@dataclass(frozen=True, slots=True)
class ManageOutlets:
    """List the outlets, change which there are, or check the catalogue."""

    add: str | None
    feed: str | None  # with `add`: which of those that the page names
    enable: tuple[str, ...] | None
    disable: tuple[str, ...] | None
    opml: str | None  # to import
    export: str | None
    check: bool
    country: str | None
    name: str | None
    catalogue: str | None
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `UsageError`, `NotFoundError`, `FeedError`, `FetchError`, `StoreError`."""
        countries = countries_of(settings)
        code = country_named(countries, self.country).code if self.country else ""
        if self.check:
            path = Path(self.catalogue) if self.catalogue else settings.resources / CATALOGUE
            return check_catalogue(
                path, countries, translatable_languages(settings), as_json=self.json
            )
        with opened(settings, fill=False) as store:
            import_catalogue(store, settings.resources, countries)
            if self.add or self.enable or self.disable or self.opml or self.export:
                self._change(store, load_places(settings.resources, countries), code)
                return 0
            found = outlets.health(store, utc_now(), code or None)
        if self.json:
            print_json([_health_json(one) for one in found])
        else:
            for one in found:
                _print_health(one)
        return 0

    def _change(self, store: Store, places: Places, code: str) -> None:
        if self.add:
            name, feed = self.name or "", self.feed or ""
            done = subscriptions.add(store, places, self.add, code, name, feed=feed)
            print_added(done, self.add, as_json=self.json)
        for ids, on in ((self.enable, True), (self.disable, False)):
            if ids:
                outlets.switch(store, ids, on)
                print(f"{len(ids)} switched {'on' if on else 'off'}.")
        if self.opml:
            file = list_import.read_list(Path(self.opml))
            unplaced = () if code or self.json else list_import.offer(store, places, file).unplaced
            answers = ask_countries(unplaced, places)
            done_list = list_import.import_list(store, places, file, answers, code)
            print_imported(done_list, self.opml, as_json=self.json)
        if self.export:
            count = subscriptions.export_opml(store, places.countries, Path(self.export))
            print(f"{count} feeds written.")


def _health_json(one: OutletHealth) -> dict[str, object]:
    return {
        "id": one.outlet.id, "name": one.outlet.name, "country": one.outlet.country,
        "language": one.outlet.language, "homepage": one.outlet.homepage,
        "ownership": one.outlet.ownership, "on": one.enabled, "own": one.own,
        "feeds": list(one.feeds),
        "last_success": one.last_success.isoformat() if one.last_success else None,
        "error": one.error, "retired": one.retired, "items_a_day": round(one.a_day, 1),
        "covers": list(one.outlet.covers), "note": one.note,
    }  # fmt: skip


def _print_health(one: OutletHealth) -> None:
    last = f"{one.last_success:%Y-%m-%d %H:%M}" if one.last_success else "never"
    line = (
        f"{one.outlet.country} {'on ' if one.enabled else 'off'} {one.outlet.id:28}"
        f" {last:16} {one.a_day:6.1f} a day  {one.error}"
    )
    abroad = f"  covers {', '.join(one.outlet.covers)}" if one.outlet.covers else ""
    against = f"  ({one.note})" if one.note else ""
    print(f"{line.rstrip()}{abroad}{against}")


def _add_arguments(parser: ArgumentParser) -> None:
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--add", type=text, metavar="URL", help="a site's or a feed's address")
    change.add_argument("--enable", type=text, nargs="+", metavar="ID", help="switch on")
    change.add_argument("--disable", type=text, nargs="+", metavar="ID", help="switch off")
    change.add_argument(
        "--import",
        dest="opml",
        type=file_name,
        metavar="OPML",
        help="add the feeds of an OPML file",
    )
    change.add_argument(
        "--export",
        type=file_name,
        metavar="OPML",
        help="write the outlets that are on to an OPML file",
    )
    change.add_argument("--check", action="store_true", help="check the catalogue")
    parser.add_argument(
        "--country", type=text, metavar="CC",
        help="those based there; with --add: where it is based; with --import: of feeds that do not say",
    )  # fmt: skip
    parser.add_argument(
        "--feed",
        type=text,
        metavar="N|URL",
        help="with --add: which of the feeds that the page names",
    )
    parser.add_argument("--name", type=text, help="with --add: what to call it")
    parser.add_argument(
        "--catalogue", type=file_name, metavar="FILE", help="with --check: another file"
    )


COMMAND = Command(
    ManageOutlets,
    (
        "globe-app outlets --country SA",
        "globe-app outlets --add https://paper.example/ --country FR",
        "globe-app outlets --disable rt tass",
        "globe-app outlets --check",
    ),
    _add_arguments,
    json=True,
    notes=NOTES,
)
