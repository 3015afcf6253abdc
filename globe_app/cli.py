"""The command line: every part of the app without a window. `run` and `screenshot` alone load Qt."""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from globe_app import __version__
from globe_app.errors import GlobeError, UsageError, one_line
from globe_app.settings import Settings, load_settings

EXAMPLES = {
    "run": "globe-app run\n  globe-app run --country SA\n  globe-app run --store trip.db",
    "import": "globe-app import mint.xml --country IN --name Mint\n"
    "  globe-app import mint.xml --outlet in-mint",
    "countries": "globe-app countries\n  globe-app countries --json",
    "stories": "globe-app stories SA\n  globe-app stories SA --about --limit 10 --json",
    "article": "globe-app article 12\n  globe-app article 12 --original",
    "sample": "globe-app sample --load\n  globe-app sample --remove",
    "doctor": "globe-app doctor\n  globe-app doctor --json",
    "screenshot": "globe-app screenshot saudi.png --country SA --size 1280x800 --theme dark",
    "pick": "globe-app pick 46.7 24.7\n  globe-app pick -- -58.4 -34.6",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Exit status: 0 done, 1 the world failed, 2 wrong use."""
    args = _parser().parse_args(argv)
    try:
        status = int(args.do(args, load_settings(args.store)))
        sys.stdout.flush()  # here, where a closed pipe is caught
        return status
    except GlobeError as error:
        print(f"globe-app: {error}", file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:  # the reader of our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="globe-app",
        description="Spin the globe, pick a country and read its stories, offline.",
    )
    parser.add_argument("--version", action="version", version=f"globe-app {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    parser.set_defaults(do=_run, store=None, country=None)

    def command(name: str, help_: str, do: Any, *, lists: bool = False) -> argparse.ArgumentParser:
        sub = commands.add_parser(
            name,
            help=help_,
            description=help_[0].upper() + help_[1:] + ".",
            epilog=f"examples:\n  {EXAMPLES[name]}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        sub.add_argument(
            "--store",
            metavar="PATH",
            help="the store's file (default: GLOBE_APP_STORE, else your data folder)",
        )
        if lists:
            sub.add_argument("--json", action="store_true", help="print JSON")
        sub.set_defaults(do=do)
        return sub

    run = command("run", "open the window", _run)
    run.add_argument("--country", metavar="CC", help="open at this country (ISO 3166-1 alpha-2)")
    take = command("import", "store the articles of a feed file", _import, lists=True)
    take.add_argument("file", metavar="FEEDFILE", help="an RSS, Atom, RDF or JSON feed")
    take.add_argument("--outlet", metavar="ID", help="a stored outlet")
    take.add_argument("--country", metavar="CC", help="where the outlet is based; with --name")
    take.add_argument("--name", help="the outlet's name; with --country")
    command("countries", "list the countries that have outlets", _countries, lists=True)
    stories = command("stories", "list a country's stories, newest first", _stories, lists=True)
    stories.add_argument("country", metavar="CC", help="ISO 3166-1 alpha-2, as SA")
    stories.add_argument(
        "--about", action="store_true", help="stories from elsewhere that name the country"
    )
    stories.add_argument("--limit", type=_positive, default=50, metavar="N", help="default: 50")
    article = command("article", "print one article", _article, lists=True)
    article.add_argument("id", type=int, metavar="ID")
    article.add_argument("--original", action="store_true", help="the original, not the English")
    sample = command("sample", "load or remove the invented sample edition", _sample)
    which = sample.add_mutually_exclusive_group(required=True)
    which.add_argument("--load", action="store_true")
    which.add_argument("--remove", action="store_true")
    command("doctor", "check the store, the resources and Qt", _doctor, lists=True)
    shot = command("screenshot", "draw the main window into a PNG file", _screenshot)
    shot.add_argument("out", metavar="OUT.png")
    shot.add_argument("--country", metavar="CC")
    shot.add_argument("--article", type=int, metavar="ID")
    shot.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH")
    shot.add_argument("--theme", choices=("light", "dark"), default="light")
    pick = command("pick", "print the code of the country at a place", _pick)
    pick.add_argument("lon", type=_degrees(180), metavar="LON", help="degrees east")
    pick.add_argument("lat", type=_degrees(90), metavar="LAT", help="degrees north")
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1_000_000:
        raise argparse.ArgumentTypeError("must be 1 to 1000000")
    return number


def _size(text: str) -> tuple[int, int]:
    wide, _, high = text.lower().partition("x")
    size = (int(wide), int(high)) if wide.isdecimal() and high.isdecimal() else (0, 0)
    if not (640 <= size[0] <= 7680 and 480 <= size[1] <= 4320):
        raise argparse.ArgumentTypeError("must be WxH, from 640x480 to 7680x4320")
    return size


def _degrees(limit: int) -> Any:
    def degrees(text: str) -> float:
        number = float(text)
        if not -limit <= number <= limit:
            raise argparse.ArgumentTypeError(f"must be within -{limit} and {limit}")
        return number

    return degrees


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
    from globe_app import pipeline
    from globe_app.store.db import open_store

    store = open_store(settings.store, settings.images)
    try:
        if fill:
            pipeline.fill_if_empty(store, settings.resources / "sample", _now())
    except BaseException:
        store.close()
        raise
    return store


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))


def _run(args: argparse.Namespace, settings: Settings) -> int:
    code = _country(settings, args.country).code if args.country else None
    from globe_app import app

    return app.run(settings, country=code)


def _import(args: argparse.Namespace, settings: Settings) -> int:
    from globe_app import pipeline
    from globe_app.models import Outlet
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
        report = pipeline.import_file(store, countries, Path(args.file), outlet, _now())
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


def _countries(args: argparse.Namespace, settings: Settings) -> int:
    from globe_app.briefing import overview

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


def _stories(args: argparse.Namespace, settings: Settings) -> int:
    from globe_app.briefing import age, story_page

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


def _article(args: argparse.Namespace, settings: Settings) -> int:
    from globe_app.briefing import SAMPLE_MARK, long_date, plain_article
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


def _sample(args: argparse.Namespace, settings: Settings) -> int:
    from globe_app import pipeline

    with closing(_open(settings, fill=False)) as store:
        if args.load:
            report = pipeline.load_sample(store, settings.resources / "sample", _now())
        else:
            report = pipeline.remove_sample(store)
    done = "added" if args.load else "removed"
    print(f"Sample edition: {report.articles} articles {done}, {report.outlets} invented outlets.")
    return 0


def _doctor(args: argparse.Namespace, settings: Settings) -> int:
    from globe_app.doctor import examine

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


def _screenshot(args: argparse.Namespace, settings: Settings) -> int:
    code = _country(settings, args.country).code if args.country else None
    from globe_app import app

    app.screenshot(
        settings, Path(args.out), country=code, article=args.article, size=args.size,
        dark=args.theme == "dark",
    )  # fmt: skip
    return 0


def _pick(args: argparse.Namespace, settings: Settings) -> int:
    from globe_app.geo.picking import load_index

    code = load_index(settings.resources / "geo").at(args.lon, args.lat)
    if code:
        print(code)
    return 0
