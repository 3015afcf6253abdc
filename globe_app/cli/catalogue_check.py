"""What `globe-app outlets --check` prints: a catalogue, country by country."""

from collections import Counter
from dataclasses import asdict
from pathlib import Path

from globe_app.cli.output import print_json, remark
from globe_app.feeds.catalogue import parse_catalogue, per_country, read_catalogue_file
from globe_app.feeds.catalogue_report import CountryReport, report
from globe_app.geo.countries import Countries
from globe_app.model.news import Listing
from globe_app.settings import Settings
from globe_app.text.language import primary
from globe_app.translation.engines import Engines
from globe_app.translation.manifest import MANIFEST_FILE, load_manifest


def translatable_languages(settings: Settings) -> tuple[str, ...]:
    """The languages that an offered model or an installed engine translates into English, BCP 47."""
    offered = load_manifest(settings.resources / MANIFEST_FILE)
    return (*(one.language for one in offered), *Engines(settings.models).languages())


def check_catalogue(
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
