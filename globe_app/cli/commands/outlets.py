"""`globe-app outlets`: which outlets there are, how they do, and changes to that."""

import sys
from argparse import ArgumentParser
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

from globe_app.cli.argument_types import file_name, text
from globe_app.cli.command import Command
from globe_app.cli.opening import countries_of, country_named, opened, utc_now
from globe_app.cli.output import print_json, remark
from globe_app.feeds.catalogue import parse_catalogue, per_country, read_catalogue_file
from globe_app.feeds.catalogue_report import CountryReport, report
from globe_app.feeds.country_guess import Places
from globe_app.geo.countries import Countries
from globe_app.model.news import Listing, OutletHealth
from globe_app.model.subscribing import Unplaced
from globe_app.pipeline import list_import, subscriptions
from globe_app.pipeline.places import load_places
from globe_app.pipeline.sync.run import CATALOGUE, import_catalogue
from globe_app.settings import Settings
from globe_app.store import outlets
from globe_app.store.db import Store
from globe_app.text.language import primary
from globe_app.translation.engines import Engines
from globe_app.translation.manifest import MANIFEST_FILE, load_manifest

NOTES = """JSON: a list of id, name, country, language, homepage, ownership ("state", "public", "" = not known
for sure), on, own (added by you), feeds (addresses), last_success (or null), error (of the last fetch, in
words), retired (every feed answered that it is gone), items_a_day, covers (countries it writes for from
abroad), note (what the catalogue says against it). With --check: outlets, feeds, countries, on (counts),
wrong (a list of lines in words), per_country (outlets by country), languages (feeds by language),
untranslatable (outlets in no language that can be translated), reports (country, outlets, feeds, on,
languages, untranslatable, own_language, covered_by)."""


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
            return _check(path, countries, _translatable(settings), as_json=self.json)
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
            _print_added(done, self.add)
        for ids, on in ((self.enable, True), (self.disable, False)):
            if ids:
                outlets.switch(store, ids, on)
                print(f"{len(ids)} switched {'on' if on else 'off'}.")
        if self.opml:
            file = list_import.read_list(Path(self.opml))
            answers = {} if code else _ask(list_import.offer(store, places, file).unplaced, places)
            _print_imported(list_import.import_list(store, places, file, answers, code), self.opml)
        if self.export:
            count = subscriptions.export_opml(store, places.countries, Path(self.export))
            print(f"{count} feeds written.")


def _print_added(done: subscriptions.Added, typed: str) -> None:
    one = done.outlet
    print(f"{one.name} ({one.country}, outlet {one.id}) is on.")
    if done.guess is not None and not done.guess.sure:
        said = f"its country, {one.country}, is a guess {done.guess.by}; --country CC says another"
        remark(said, about=typed)
    if len(done.named) > 1:
        print(f"{done.feed} was added, one of {len(done.named)} feeds; --feed NUMBER adds another:")
        for number, feed in enumerate(done.named, 1):
            comments = "  (comments)" if feed.comments else ""
            print(
                f"{'*' if feed.url == done.feed else ' '}{number:3}  {feed.title or feed.url}{comments}"
            )
            if feed.title:
                print(f"      {feed.url}")


def _ask(folders: tuple[Unplaced, ...], places: Places) -> dict[str, str]:
    """On a terminal, ask for the country of each folder; Enter takes the guess. Elsewhere nobody is asked."""
    if not (sys.stdin and sys.stdin.isatty() and sys.stdout.isatty()):
        return {}
    answers: dict[str, str] = {}
    for one in folders:
        print(f"{_folder_words(one)}: {', '.join(one.names[:6])}")
        while True:
            try:
                typed = input(f"  which country is it of? [{one.guess.country}] ").strip()
            except EOFError:
                return answers
            found = places.countries.find(typed, 1) if typed else ()
            if not typed or found:
                answers[one.folder] = found[0].code if found else one.guess.country
                break
            print("  no country of that name or code")
    return answers


def _folder_words(one: Unplaced) -> str:
    count = "1 feed" if len(one.feeds) == 1 else f"{len(one.feeds)} feeds"
    return f"{count} in the folder {one.folder!r}" if one.folder else f"{count} in no folder"


def _print_imported(done: list_import.ListImport, path: str) -> None:
    joined = f", {done.joined} added to outlets known already" if done.joined else ""
    print(f"{done.feeds} feeds: {done.added} outlets new, {done.known} known already{joined}.")
    for words in done.refused:
        remark(words, about=path)
    for one in done.guessed:
        remark(
            f"{_folder_words(one)}: taken to be of {one.guess.country}, a guess {one.guess.by};"
            f" --country CC says another ({', '.join(one.names[:3])})",
            about=path,
        )


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


def _translatable(settings: Settings) -> tuple[str, ...]:
    """The languages that an offered model or an installed engine translates into English, BCP 47."""
    offered = load_manifest(settings.resources / MANIFEST_FILE)
    return (*(one.language for one in offered), *Engines(settings.models).languages())


def _check(
    path: Path, countries: Countries, translatable: tuple[str, ...], *, as_json: bool
) -> int:
    """Read a catalogue and say what is in it, country by country; status 1 when a line of it is wrong."""
    listings, wrong = parse_catalogue(read_catalogue_file(path), countries.by_code)
    reports = report(listings, countries, translatable)
    languages = _feeds_by_language(listings)
    on = sum(one.default for one in listings)
    if as_json:
        print_json({
            "outlets": len(listings), "feeds": languages.total(), "countries": len(reports), "on": on,
            "wrong": list(wrong), "per_country": dict(sorted(per_country(listings).items())),
            "languages": dict(languages.most_common()),
            "untranslatable": sum(one.untranslatable for one in reports),
            "reports": [asdict(one) for one in reports],
        }, indent=None)  # fmt: skip
    else:
        _print_reports(reports, countries)
        print(f"{len(listings)} outlets in {len(reports)} countries, {on} on by default")
        print(
            f"{languages.total()} feeds: {', '.join(f'{n} {one}' for one, n in languages.most_common())}"
        )
        for line in wrong:
            remark(line, about=path.name)
    return 1 if wrong else 0


def _feeds_by_language(listings: tuple[Listing, ...]) -> Counter[str]:
    """Primary language -> how many feeds."""
    found: Counter[str] = Counter()
    for one in listings:
        found[primary(one.outlet.language)] += len(one.feeds)
    return found


def _print_reports(reports: tuple[CountryReport, ...], countries: Countries) -> None:
    print(f"{'country':32} {'outlets':>7} {'feeds':>5} {'on':>3} {'untranslatable':>14}  languages")
    for one in reports:
        own = "" if one.own_language else f"  none in its own ({_own_languages(one, countries)})"
        abroad = f"  covered by {', '.join(one.covered_by)}" if one.covered_by else ""
        name = f"{one.country} {countries.name(one.country)}"
        print(
            f"{name[:32]:32} {one.outlets:7} {one.feeds:5} {one.on:3} {one.untranslatable or '':>14}"
            f"  {' '.join(one.languages)}{own}{abroad}"
        )
    foreign = [one.country for one in reports if not one.own_language]
    if foreign:
        print(f"in none of their own languages: {' '.join(foreign)}")


def _own_languages(one: CountryReport, countries: Countries) -> str:
    return " ".join(countries.info(one.country).languages)


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
