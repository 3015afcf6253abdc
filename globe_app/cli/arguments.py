"""What the command line takes."""

import argparse
from typing import Any

from globe_app import __version__
from globe_app.cli import commands
from globe_app.ui.opening import TABS

EXAMPLES = {
    "run": "globe-app run\n  globe-app run --country SA\n  globe-app run --store trip.db",
    "import": "globe-app import mint.xml --country IN --name Mint\n"
    "  globe-app import mint.xml --outlet in-mint",
    "countries": "globe-app countries\n  globe-app countries --json",
    "stories": "globe-app stories SA\n  globe-app stories SA --about --limit 10 --json",
    "article": "globe-app article 12\n  globe-app article 12 --original",
    "sample": "globe-app sample --load\n  globe-app sample --remove",
    "sync": "globe-app sync\n  globe-app sync --country SA --country EG --json",
    "outlets": "globe-app outlets --country SA\n  globe-app outlets --add https://paper.example/ --country FR\n"
    "  globe-app outlets --disable rt tass\n  globe-app outlets --check",
    "world": "globe-app world\n  globe-app world --days 7 --json",
    "missed": "globe-app missed\n  globe-app missed --home GB --json",
    "takes": "globe-app takes 7\n  globe-app takes 7 --json",
    "figures": "globe-app figures 7\n  globe-app figures 7 --json",
    "cluster": "globe-app cluster --input headlines.csv --json",
    "translate": "globe-app translate\n  globe-app translate --pair es-en --limit 50\n"
    "  globe-app translate --article 12 --json",
    "digest": "globe-app digest\n  globe-app digest --json",
    "models": "globe-app models\n  globe-app models --install es-en\n"
    "  globe-app models --install es.argosmodel\n  globe-app models --remove es-en",
    "language": "globe-app language --input lines.txt --json",
    "doctor": "globe-app doctor\n  globe-app doctor --json",
    "screenshot": "globe-app screenshot saudi.png --country SA --size 1280x800 --theme dark\n"
    "  globe-app screenshot takes.png --story 7 --tab takes\n"
    "  globe-app screenshot both.png --article 12 --both",
    "pick": "globe-app pick 46.7 24.7\n  globe-app pick -- -58.4 -34.6",
}


def make_parser() -> argparse.ArgumentParser:
    """The parser of every command; each sets `do`, the function that carries it out."""
    parser = argparse.ArgumentParser(
        prog="globe-app",
        description="Spin the globe, pick a country and read its stories, offline.",
    )
    parser.add_argument("--version", action="version", version=f"globe-app {__version__}")
    subs = parser.add_subparsers(dest="command", metavar="COMMAND")
    parser.set_defaults(do=commands.run, store=None, country=None)

    def command(name: str, help_: str, do: Any, *, lists: bool = False) -> argparse.ArgumentParser:
        sub = subs.add_parser(
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

    run = command("run", "open the window", commands.run)
    run.add_argument("--country", metavar="CC", help="open at this country (ISO 3166-1 alpha-2)")
    take = command("import", "store the articles of a feed file", commands.import_feed, lists=True)
    take.add_argument("file", metavar="FEEDFILE", help="an RSS, Atom, RDF or JSON feed")
    take.add_argument("--outlet", metavar="ID", help="a stored outlet")
    take.add_argument("--country", metavar="CC", help="where the outlet is based; with --name")
    take.add_argument("--name", help="the outlet's name; with --country")
    command("countries", "list the countries that have outlets", commands.countries, lists=True)
    stories = command(
        "stories", "list a country's stories, newest first", commands.stories, lists=True
    )
    stories.add_argument("country", metavar="CC", help="ISO 3166-1 alpha-2, as SA")
    stories.add_argument(
        "--about", action="store_true", help="stories from elsewhere that name the country"
    )
    stories.add_argument("--limit", type=_positive, default=50, metavar="N", help="default: 50")
    article = command("article", "print one article", commands.article, lists=True)
    article.add_argument("id", type=int, metavar="ID")
    article.add_argument("--original", action="store_true", help="the original, not the English")
    sample = command("sample", "load or remove the invented sample edition", commands.sample)
    which = sample.add_mutually_exclusive_group(required=True)
    which.add_argument("--load", action="store_true")
    which.add_argument("--remove", action="store_true")
    sync = command("sync", "fetch what is new from the outlets", commands.sync, lists=True)
    sync.add_argument(
        "--outlet", action="append", metavar="ID", help="only this one; may be repeated"
    )
    sync.add_argument("--country", action="append", metavar="CC", help="only outlets based there")
    sync.add_argument(
        "--jobs", type=_jobs, default=16, metavar="N", help="fetches at a time, 1 to 64"
    )
    sync.add_argument("--catalogue", metavar="FILE", help="a CSV file of outlets to sync instead")
    sync.add_argument("--feeds-only", action="store_true", help="no pages, no images")
    sync.add_argument(
        "--automatic", action="store_true", help="leave feeds alone that failed of late"
    )
    sync.add_argument(
        "--no-digest", dest="digest", action="store_false",
        help="neither translate nor group what was fetched; `globe-app digest` does",
    )  # fmt: skip
    sync.add_argument("--events", action="store_true", help=argparse.SUPPRESS)  # for the window
    outlets = command(
        "outlets", "list, add, switch, import, export outlets", commands.outlets, lists=True
    )
    what = outlets.add_mutually_exclusive_group()
    what.add_argument("--add", metavar="URL", help="a site's or a feed's address")
    what.add_argument("--enable", nargs="+", metavar="ID", help="switch on")
    what.add_argument("--disable", nargs="+", metavar="ID", help="switch off")
    what.add_argument("--import", dest="take", metavar="OPML", help="add the feeds of an OPML file")
    what.add_argument(
        "--export", metavar="OPML", help="write the outlets that are on to an OPML file"
    )
    what.add_argument("--check", action="store_true", help="check the catalogue")
    outlets.add_argument(
        "--country", metavar="CC", help="those based there; with --add: where it is based"
    )
    outlets.add_argument("--name", help="with --add: what to call it")
    outlets.add_argument("--catalogue", metavar="FILE", help="with --check: another file")
    world = command(
        "world", "list the stories that several countries tell", commands.world, lists=True
    )
    world.add_argument("--days", type=_days, default=3, metavar="N", help="default: 3")
    world.add_argument("--limit", type=_positive, default=200, metavar="N", help="default: 200")
    missed = command(
        "missed", "list the stories that a country's outlets overlook", commands.missed, lists=True
    )
    missed.add_argument("--home", default="US", metavar="CC", help="default: US")
    missed.add_argument("--hours", type=_hours, default=72, metavar="N", help="default: 72")
    takes = command("takes", "show how each country tells a story", commands.takes, lists=True)
    takes.add_argument("story", type=int, metavar="STORY", help="as `world` lists them")
    figures = command("figures", "show the figures of a story", commands.figures, lists=True)
    figures.add_argument("story", type=int, metavar="STORY", help="as `world` lists them")
    cluster = command(
        "cluster", "group the articles of a CSV file into stories", commands.cluster, lists=True
    )
    cluster.add_argument(
        "--input", required=True, metavar="FILE.csv",
        help="columns id, title, timestamp_ms and, where there are, text, country, outlet",
    )  # fmt: skip
    translate = command(
        "translate", "put stored articles into English on this machine", commands.translate, lists=True
    )  # fmt: skip
    translate.add_argument("--pair", metavar="XX-en", help="from this language alone, as es-en")
    translate.add_argument(
        "--limit", type=_positive, metavar="N", help="at most so many articles, the newest first"
    )
    translate.add_argument(
        "--article", type=int, metavar="ID", help="this article alone, to its end"
    )
    translate.add_argument(
        "--events", action="store_true", help=argparse.SUPPRESS
    )  # for the window
    digest = command(
        "digest", "translate what is stored and group it into stories", commands.digest, lists=True
    )
    digest.add_argument("--events", action="store_true", help=argparse.SUPPRESS)  # for the window
    models = command(
        "models", "list, install or remove translation models", commands.models, lists=True
    )
    act = models.add_mutually_exclusive_group()
    act.add_argument("--list", action="store_true", help="what there is (the default)")
    act.add_argument(
        "--install", metavar="PAIR_OR_FILE", help="fetch a listed model, as es-en, or take a file"
    )
    act.add_argument("--remove", metavar="PAIR", help="remove an installed model")
    models.add_argument(
        "--accept-new", action="store_true",
        help="take a model although another file was seen before for its pair and version",
    )  # fmt: skip
    models.add_argument("--events", action="store_true", help=argparse.SUPPRESS)  # for the window
    models.add_argument("--manifest", metavar="FILE", help=argparse.SUPPRESS)  # another list
    language = command(
        "language", "tell the language of each line of a file", commands.language, lists=True
    )
    language.add_argument("--input", required=True, metavar="FILE.txt", help="a text on each line")
    language.add_argument(
        "--declared", default="", metavar="LANG", help="what the texts' outlet says it writes in"
    )
    command("doctor", "check the store, the resources and Qt", commands.doctor, lists=True)
    shot = command("screenshot", "draw the main window into a PNG file", commands.screenshot)
    shot.add_argument("out", metavar="OUT.png")
    shot.add_argument("--country", metavar="CC", help="this country's stories")
    shows = shot.add_mutually_exclusive_group()
    shows.add_argument("--article", type=int, metavar="ID", help="this article")
    shows.add_argument("--story", type=int, metavar="ID", help="this story, as `world` lists them")
    shows.add_argument("--world", action="store_true", help="the world's stories")
    shows.add_argument("--missed", action="store_true", help="what a home country misses")
    shot.add_argument("--both", action="store_true", help="the article in two languages at once")
    shot.add_argument("--tab", choices=TABS, help="of the story; default: current")
    shot.add_argument("--home", metavar="CC", help="whose missed stories; default: US")
    shot.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH")
    shot.add_argument("--theme", choices=("light", "dark"), default="light")
    pick = command("pick", "print the code of the country at a place", commands.pick)
    pick.add_argument("lon", type=_degrees(180), metavar="LON", help="degrees east")
    pick.add_argument("lat", type=_degrees(90), metavar="LAT", help="degrees north")
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1_000_000:
        raise argparse.ArgumentTypeError("must be 1 to 1000000")
    return number


def _days(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 366:
        raise argparse.ArgumentTypeError("must be 1 to 366")
    return number


def _hours(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 24 * 31:
        raise argparse.ArgumentTypeError("must be 1 to 744")
    return number


def _jobs(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 64:
        raise argparse.ArgumentTypeError("must be 1 to 64")
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
