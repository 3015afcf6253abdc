"""The commands by name. A command's module is imported when its arguments are parsed, not before:
`globe-app --help` loads none of them."""

import importlib
from argparse import SUPPRESS, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from globe_app import __version__
from globe_app.cli.argument_types import file_name
from globe_app.cli.command import Command, Request, request_of
from globe_app.errors import GONE, StoreUnusableError
from globe_app.settings import Settings, load_settings

DEFAULT = "run"  # the command of a command line without one


@dataclass(frozen=True, slots=True)
class Entry:
    """A command as the list of commands shows it."""

    name: str
    help: str  # one line, beginning with a verb
    module: str = ""  # of `cli.commands`; "" = named as the command
    aliases: tuple[str, ...] = ()


COMMANDS = (
    Entry("run", "open the window"),
    Entry("import", "store the articles of a feed file", module="import_feed"),
    Entry("countries", "list the countries that have outlets"),
    Entry("articles", "list a country's articles, newest first", aliases=("stories",)),
    Entry("search", "search the stored articles"),
    Entry("article", "print one article"),
    Entry("save", "save an article"),
    Entry("unsave", "take an article off the saved list"),
    Entry("saved", "list the saved articles, last saved first"),
    Entry("edition", "show the edition of a day: a few stories, with an end"),
    Entry("history", "list what was opened, newest first"),
    Entry("rules", "list, try, make or remove rules that mute or keep articles"),
    Entry("undo", "undo the last action, or list what can be undone"),
    Entry("export", "write an article, a story or an edition as a file"),
    Entry("pack", "make one file of a day's articles, stories and images"),
    Entry("unpack", "take in a day's articles from such a file"),
    Entry("sample", "load or remove the invented sample edition"),
    Entry("sync", "fetch what is new from the outlets"),
    Entry("outlets", "list, add, switch, import, export outlets"),
    Entry("world", "list the stories that several countries tell"),
    Entry("missed", "list the stories that a country's outlets overlook"),
    Entry("takes", "show how each country tells a story"),
    Entry("figures", "show the figures of a story"),
    Entry("cluster", "group the articles of a CSV file into stories"),
    Entry("translate", "put stored articles into English on this machine"),
    Entry("enrich", "translate what is stored and group it into stories", aliases=("digest",)),
    Entry("models", "list, install or remove translation models"),
    Entry("language", "tell the language of each line of a file"),
    Entry("doctor", "check the store, the resources and Qt"),
    Entry("backup", "make one file of store, images and preferences"),
    Entry("restore", "put a backup in the store's place, once it was verified"),
    Entry("screenshot", "draw the main window into a PNG file"),
    Entry("map", "draw the map into a PNG or SVG file"),
    Entry("pick", "print the code of the country at a place"),
)


def load_command(entry: Entry) -> Command:
    """The command itself, its module imported."""
    module = importlib.import_module(f"globe_app.cli.commands.{entry.module or entry.name}")
    command = module.COMMAND
    assert isinstance(command, Command)
    return command


class _CommandParser(ArgumentParser):
    """The parser of one command, which gets its arguments when it is first used."""

    def __init__(
        self, *, entry: Entry, **more: Any
    ) -> None:  # Any: what argparse itself hands over
        super().__init__(**more)
        self._entry = entry
        self._command: Command | None = None
        self._mixing = False

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> tuple[Any, list[str]]:
        """As argparse's; notes in the namespace whose arguments these are."""
        command = self._load()
        if command.intermixed and not self._mixing:
            self._mixing = True  # it calls this once more
            try:
                found, rest = self.parse_known_intermixed_args(args, namespace)
            finally:
                self._mixing = False
        else:
            found, rest = super().parse_known_args(args, namespace)
        found.command = command
        return found, rest

    def _load(self) -> Command:
        if self._command is None:
            self._command = command = load_command(self._entry)
            help_ = self._entry.help
            self.description = f"{help_[0].upper()}{help_[1:]}."
            examples = "\n  ".join(command.examples)
            self.epilog = "\n\n".join(filter(None, [command.notes, f"examples:\n  {examples}"]))
            self.add_argument(
                "--store", type=file_name, metavar="PATH",
                help="the store's file (default: GLOBE_APP_STORE, else your data folder)",
            )  # fmt: skip
            # for the window: a store that was deleted or moved meanwhile is not made anew
            self.add_argument("--existing-store", action="store_true", help=SUPPRESS)
            if command.json:
                self.add_argument("--json", action="store_true", help="print JSON")
            command.add_arguments(self)
        return self._command


def make_parser() -> ArgumentParser:
    """The parser of every command."""
    parser = ArgumentParser(
        prog="globe-app",
        description="Spin the globe, pick a country and read its stories, offline.",
    )
    parser.add_argument("--version", action="version", version=f"globe-app {__version__}")
    subparsers = parser.add_subparsers(metavar="COMMAND", parser_class=_CommandParser)
    for entry in COMMANDS:
        subparsers.add_parser(
            entry.name, help=entry.help, aliases=entry.aliases, entry=entry,
            formatter_class=RawDescriptionHelpFormatter,
        )  # fmt: skip
    return parser


def parse(argv: Sequence[str] | None) -> tuple[Request, Settings]:
    """What a command line asks for, and the settings it is to run with.

    Exits as argparse does (status 2 for wrong use, 0 for --help). Raises `ResourceError`, `StoreUnusableError`.
    """
    parser = make_parser()
    values = parser.parse_args(argv)
    if not hasattr(values, "command"):
        values = parser.parse_args([DEFAULT])
    settings = load_settings(values.store)
    if values.existing_store and not settings.store.exists():
        raise StoreUnusableError(settings.store, GONE)
    return _request(values), settings


def _request(values: Namespace) -> Request:
    command = values.command
    assert isinstance(command, Command)
    return request_of(command, values)
