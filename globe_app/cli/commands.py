"""What each command does. `run`, `screenshot` and `doctor` alone load Qt."""

import argparse
import json
import os
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from globe_app.errors import UsageError, one_line
from globe_app.settings import Settings


def _now() -> datetime:
    return datetime.now(UTC)


def _load_countries(settings: Settings) -> Any:
    from globe_app.geo.countries import load_countries

    return load_countries(settings.resources / "geo")


def _country(settings: Settings, code: str) -> Any:
    """The country of an alpha-2 code in any case. Raises `UsageError`."""
    countries = _load_countries(settings)
    found = countries.by_code.get(code.strip().upper())
    if found is None:
        raise UsageError(
            code, "no country of that code; codes are ISO 3166-1 alpha-2, as SA for Saudi Arabia"
        )
    return found


def _open(settings: Settings, *, fill: bool = True) -> Any:
    """The store, with the sample edition in it when it is new."""
    from globe_app.pipeline import ingest
    from globe_app.store.db import open_store

    store = open_store(settings.store, settings.images)
    try:
        if fill:
            ingest.fill_if_empty(store, settings.resources / "sample", _now())
    except BaseException:
        store.close()
        raise
    return store


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Open the window."""
    code = _country(settings, args.country).code if args.country else None
    from globe_app import app

    return app.run(settings, country=code)


def import_feed(args: argparse.Namespace, settings: Settings) -> int:
    """Store the articles of a feed file."""
    from globe_app.model.news import Outlet
    from globe_app.pipeline import ingest
    from globe_app.store import outlets

    if bool(args.outlet) == bool(args.country or args.name) or bool(args.country) != bool(
        args.name
    ):
        raise UsageError("import", "give --outlet ID, or --country CC with --name NAME")
    countries = _load_countries(settings)
    if args.country:
        code = _country(settings, args.country).code
        name = one_line(args.name, 120)
        if not name:
            raise UsageError("--name", "an outlet needs a name")
        outlet = Outlet(outlets.slug(code, name), name, code)
    with closing(_open(settings, fill=False)) as store:
        if args.outlet:
            outlet = outlets.outlet(store, args.outlet)
        report = ingest.import_file(store, countries, Path(args.file), outlet, _now())
    for note in report.notes:
        print(f"globe-app: {one_line(args.file)}: {note}", file=sys.stderr)
    if args.json:
        _print_json(
            {
                "outlet": report.outlet.id,
                "country": report.outlet.country,
                "seen": report.seen,
                "added": report.added,
                "updated": report.updated,
            }
        )
    else:
        print(
            f"{report.outlet.name} ({report.outlet.country}, outlet {report.outlet.id}): "
            f"{report.seen} items, {report.added} new, {report.updated} changed"
        )
    return 0


def countries(args: argparse.Namespace, settings: Settings) -> int:
    """List the countries that have outlets."""
    from globe_app.briefing.articles import overview

    names = _load_countries(settings)
    with closing(_open(settings)) as store:
        counts = overview(store).counts
    if args.json:
        _print_json(
            [
                {
                    "code": c.code,
                    "name": names.name(c.code),
                    "outlets": c.outlets,
                    "stories": c.stories,
                    "unread": c.unread,
                    "newest_headline": c.newest_headline,
                }
                for c in counts.values()
            ]
        )
        return 0
    for c in counts.values():
        print(f"{c.code}  {names.name(c.code):32} {c.outlets:4} outlets {c.stories:7} stories")
    return 0


def stories(args: argparse.Namespace, settings: Settings) -> int:
    """List a country's stories."""
    from globe_app.briefing.articles import age, story_page

    country = _country(settings, args.country)
    with closing(_open(settings)) as store:
        rows = story_page(store, country.code, about=args.about, limit=args.limit).rows
    if args.json:
        _print_json([_row_json(row) for row in rows])
        return 0
    now = _now()
    for row in rows:
        mark = "  " if row.read else "* "
        print(f"{mark}{row.id:6}  {age(row.published, now):>8}  {row.outlet}: {row.headline}")
    if not rows:
        print(f"No stories {'about' if args.about else 'from'} {country.name} are stored.")
    return 0


def _row_json(row: Any) -> dict[str, object]:
    return {
        "id": row.id,
        "headline": row.headline,
        "outlet": row.outlet,
        "country": row.country,
        "published": row.published.isoformat(),
        "language": row.language,
        "read": row.read,
        "saved": row.saved,
        "url": row.url,
    }


def article(args: argparse.Namespace, settings: Settings) -> int:
    """Print one article."""
    from globe_app.briefing.articles import SAMPLE_MARK, long_date, plain_article
    from globe_app.store.articles import article

    countries = _load_countries(settings)
    with closing(_open(settings)) as store:
        found = article(store, args.id)
    shown = plain_article(found, original=args.original)
    if args.json:
        _print_json(
            {
                **_row_json(found.row),
                "headline": shown.headline,
                "author": found.author,
                "summary": list(shown.summary),
                "body": shown.body,
                "about": list(found.about),
                "sample": found.row.sample,
            }
        )
        return 0
    if found.row.sample:
        print(f"[{SAMPLE_MARK}]")
    print(f"{found.row.outlet} · {countries.name(found.row.country)}")
    print(f"{shown.headline}\n{long_date(found.row.published, _now())}\n")
    for bullet in shown.summary:
        print(f"  • {bullet}")
    print(f"\n{shown.body}\n\n{found.row.url}")
    return 0


def sample(args: argparse.Namespace, settings: Settings) -> int:
    """Load or remove the sample edition."""
    from globe_app.pipeline import ingest

    with closing(_open(settings, fill=False)) as store:
        if args.load:
            report = ingest.load_sample(store, settings.resources / "sample", _now(), asked=True)
        else:
            report = ingest.remove_sample(store)
    done = "added" if args.load else "removed"
    print(f"Sample edition: {report.articles} articles {done}, {report.outlets} invented outlets.")
    return 0


def sync(args: argparse.Namespace, settings: Settings) -> int:
    """Fetch what is new."""
    from globe_app.cli import syncing

    countries = _load_countries(settings)
    codes = tuple(_country(settings, code).code for code in args.country or ())
    with closing(_open(settings, fill=False)) as store:
        return syncing.sync(args, settings, store, countries, codes)


def outlets(args: argparse.Namespace, settings: Settings) -> int:
    """List the outlets, or change which there are."""
    from globe_app.cli import syncing

    countries = _load_countries(settings)
    code = _country(settings, args.country).code if args.country else ""
    with closing(_open(settings, fill=False)) as store:
        return syncing.outlets(args, settings, store, countries, code)


def world(args: argparse.Namespace, settings: Settings) -> int:
    """List the stories that several countries tell."""
    from globe_app.cli import telling

    with closing(_open(settings)) as store:
        return telling.world(args, store, _load_countries(settings))


def missed(args: argparse.Namespace, settings: Settings) -> int:
    """List the stories that a country's outlets overlook."""
    from globe_app.cli import telling

    home = _country(settings, args.home).code
    with closing(_open(settings)) as store:
        return telling.missed(args, settings, store, _load_countries(settings), home)


def takes(args: argparse.Namespace, settings: Settings) -> int:
    """Show how each country tells a story."""
    from globe_app.cli.takes import takes as show

    with closing(_open(settings)) as store:
        return show(args, settings, store, _load_countries(settings))


def figures(args: argparse.Namespace, settings: Settings) -> int:
    """Show what a story's articles count."""
    from globe_app.cli.takes import figures as show

    with closing(_open(settings)) as store:
        return show(args, store, _load_countries(settings))


def cluster(args: argparse.Namespace, settings: Settings) -> int:
    """Group the articles of a CSV file."""
    from globe_app.cli import telling

    return telling.cluster(args, settings, _load_countries(settings))


def translate(args: argparse.Namespace, settings: Settings) -> int:
    """Put stored articles into English."""
    from globe_app.cli import translate as translating

    with closing(_open(settings)) as store:
        return translating.run(args, settings, store, _load_countries(settings))


def digest(args: argparse.Namespace, settings: Settings) -> int:
    """Translate what is stored and group it."""
    from globe_app.cli import telling

    with closing(_open(settings)) as store:
        return telling.digest(args, settings, store, _load_countries(settings))


def models(args: argparse.Namespace, settings: Settings) -> int:
    """List, install or remove translation models."""
    from globe_app.cli.models import models as run_models

    return run_models(args, settings)


def language(args: argparse.Namespace, settings: Settings) -> int:
    """Tell the language of each line of a file."""
    from globe_app.cli.models import language as run_language

    return run_language(args, settings)


def doctor(args: argparse.Namespace, settings: Settings) -> int:
    """Check store, resources and Qt."""
    from globe_app.cli.doctor import examine

    def qt() -> str:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from globe_app import app

        return app.qt_report()

    findings = examine(settings, qt)
    if args.json:
        _print_json([{"part": f.part, "ok": f.ok, "says": f.says} for f in findings])
    else:
        for f in findings:
            print(f"{'ok  ' if f.ok else 'FAIL'}  {f.part:12} {f.says}")
    return 0 if all(f.ok for f in findings) else 1


def screenshot(args: argparse.Namespace, settings: Settings) -> int:
    """Draw the main window into a file."""
    from globe_app.ui.opening import TABS, Page

    for option, of, given in (
        ("--tab", "--story", args.tab and args.story is None),
        ("--home", "--missed", args.home and not args.missed),
        ("--both", "--article", args.both and args.article is None),
    ):
        if given:
            raise UsageError(option, f"is for {of} alone")
    page = Page(
        country=_country(settings, args.country).code if args.country else None,
        article=args.article, both=args.both, story=args.story, tab=args.tab or TABS[0],
        world=args.world, missed=args.missed,
        home=_country(settings, args.home).code if args.home else "",
    )  # fmt: skip
    from globe_app import app

    app.screenshot(settings, Path(args.out), page, size=args.size, dark=args.theme == "dark")
    return 0


def pick(args: argparse.Namespace, settings: Settings) -> int:
    """Print the country at a place."""
    from globe_app.geo.picking import load_index

    code = load_index(settings.resources / "geo").at(args.lon, args.lat)
    if code:
        print(code)
    return 0
