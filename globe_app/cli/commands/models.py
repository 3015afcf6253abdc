"""`globe-app models`: translation models listed, installed, removed."""

import os
from argparse import SUPPRESS, ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from globe_app.cli.argument_types import file_name, text
from globe_app.cli.command import Command
from globe_app.cli.ending import CANCELLED, cancellable
from globe_app.cli.output import print_json, print_json_line
from globe_app.cli.progress import ProgressBar, progress_bar
from globe_app.errors import GlobeError, UsageError
from globe_app.net.download import Download, RemoteFile
from globe_app.settings import Settings
from globe_app.translation import ctranslate2_engine
from globe_app.translation.engines import Engines
from globe_app.translation.manifest import MANIFEST_FILE, ListedModel, language_name, load_manifest
from globe_app.translation.models import InstalledModel, install, installed, remove

DOWNLOADS = "downloads"  # folder of unfinished ones, in that of the models
DOWNLOADING, INSTALLING = "downloading", "installing"  # phases
ENGINES = {"argos": "translated", "apertium": "translated (Apertium)"}
NOTES = """JSON: a list of pair, language, name, installed, engine (that translates it now, "" = none),
size (bytes), licence, version, installed_version, listed, url, trouble (in words).
--install: pair, version, size, sha256. --remove: pair, removed."""


class _Progress(Protocol):
    """Told how far an installation is."""

    def show(self, phase: str, done: int, total: int) -> None:
        """So many bytes of so many in this phase."""


@dataclass(frozen=True, slots=True)
class ManageModels:
    """List translation models, install one or remove one."""

    install: str | None  # a pair, or a file
    remove: str | None  # a pair
    accept_new: bool
    manifest: str | None  # another list than the program's own
    events: bool
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `UsageError`, `TranslationError`, `FetchError`, `ResourceError`."""
        if self.manifest:
            listed = load_manifest(Path(self.manifest), loopback=True)
        else:
            listed = load_manifest(settings.resources / MANIFEST_FILE)
        if self.remove:
            pair = _pair(self.remove)
            remove(settings.models, pair)
            self._report({"pair": pair, "removed": True}, f"{pair} is removed.")
            return 0
        if self.install:
            return self._install(settings, listed, self.install)
        rows = model_rows(settings, listed)
        if self.json:
            print_json([row.json() for row in rows])
        else:
            for row in rows:
                print(row.line())
        return 0

    def _install(self, settings: Settings, listed: tuple[ListedModel, ...], given: str) -> int:
        chosen = next((one for one in listed if one.pair == _pair(given)), None)
        if Path(given).is_file():
            chosen = None
        elif (
            chosen is None and not Path(given).exists() and "." not in given and os.sep not in given
        ):
            raise UsageError(
                given, "no model of that pair is listed; `globe-app models` lists them"
            )
        try:
            model: InstalledModel | None
            with self._progress(_pair(given) if chosen else given) as progress:
                if chosen is None:
                    model = self._install_file(settings, Path(given), progress)
                else:
                    model = self._install_listed(settings, chosen, progress)
        except GlobeError as error:
            self._report_failure(str(error), cancelled=False)
            raise
        if model is None:
            self._report_failure("cancelled", cancelled=True)
            return CANCELLED
        self._report(
            {
                "pair": model.pair, "version": model.version, "size": model.size,
                "sha256": model.sha256,
            },
            f"{model.pair} {model.version} is installed ({model.size / 1e6:,.0f} MB).",
        )  # fmt: skip
        return 0

    def _install_file(self, settings: Settings, path: Path, progress: _Progress) -> InstalledModel:
        progress.show(INSTALLING, 0, 0)
        return install(
            path,
            settings.models,
            accept_new=self.accept_new,
            check_loadable=ctranslate2_engine.check_loadable,
        )

    def _install_listed(
        self, settings: Settings, listed: ListedModel, progress: _Progress
    ) -> InstalledModel | None:
        """Fetch a listed model and install it; None when it was cancelled."""
        path = settings.models / DOWNLOADS / listed.url.rpartition("/")[2]
        wanted = RemoteFile(listed.url, listed.size, listed.sha256)
        download = Download(wanted, path, loopback=bool(self.manifest))
        with cancellable(download.cancel, with_parent=self.events):
            try:
                download.run(lambda done, total: progress.show(DOWNLOADING, done, total))
            except GlobeError:
                if download.cancelled:
                    return None
                raise
            progress.show(INSTALLING, 0, 0)
            try:
                return install(
                    path, settings.models, listed.pair, listed.sha256,
                    accept_new=self.accept_new, check_loadable=ctranslate2_engine.check_loadable,
                )  # fmt: skip
            finally:
                path.unlink(missing_ok=True)

    @contextmanager
    def _progress(self, name: str) -> Iterator[_Progress]:
        if self.events:
            yield _EventProgress(name)
            return
        with progress_bar(unit="B") as bar:
            yield _BarProgress(bar)

    def _report(self, values: dict[str, object], words: str) -> None:
        if self.events:
            print_json_line(
                {"event": "report", "ok": True, "cancelled": False, "error": "", **values}
            )
        elif self.json:
            print_json_line(values)
        else:
            print(words)

    def _report_failure(self, error: str, *, cancelled: bool) -> None:
        if self.events:
            print_json_line(
                {"event": "report", "ok": False, "cancelled": cancelled, "error": error}
            )


@dataclass(frozen=True, slots=True)
class _EventProgress:
    pair: str

    def show(self, phase: str, done: int, total: int) -> None:
        print_json_line({
            "event": "progress", "pair": self.pair, "phase": phase, "done": done, "total": total,
        })  # fmt: skip


@dataclass(frozen=True, slots=True)
class _BarProgress:
    bar: ProgressBar

    def show(self, phase: str, done: int, total: int) -> None:
        self.bar.show(done, total, phase)


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A pair of languages, and what there is for it."""

    pair: str
    language: str
    name: str  # of the language, in English
    installed: bool
    engine: str  # that translates the language now; "" = none
    size: int  # bytes; 0 = not known
    licence: str
    version: str  # of the listed model
    installed_version: str
    listed: bool
    url: str
    trouble: str  # of the installed model, in words

    def json(self) -> dict[str, object]:
        """As the help describes it."""
        return {
            "pair": self.pair, "language": self.language, "name": self.name,
            "installed": self.installed, "engine": self.engine, "size": self.size,
            "licence": self.licence, "version": self.version,
            "installed_version": self.installed_version, "listed": self.listed, "url": self.url,
            "trouble": self.trouble,
        }  # fmt: skip

    def line(self) -> str:
        """A line for the terminal."""
        size = f"{self.size / 1e6:5,.0f} MB" if self.size else "       ?"
        mark = "installed" if self.installed else ""
        return (
            f"{self.pair:7} {self.name:24} {self.version:>4} {size}  {mark:10}"
            f" {ENGINES.get(self.engine, ''):22} {self.licence} {self.trouble}"
        ).rstrip()


def model_rows(settings: Settings, listed: tuple[ListedModel, ...]) -> tuple[ModelRow, ...]:
    """A row for each pair that is listed, installed or translated by Apertium."""
    here = {model.pair: model for model in installed(settings.models)}
    engines = {one.language: one.engine for one in Engines(settings.models).describe()}
    known = {one.pair: one for one in listed}
    languages = {one.language for one in listed} | {one.language for one in here.values()}
    pairs = [*known, *sorted(here.keys() - known.keys())]
    pairs += [f"{code}-en" for code in sorted(engines.keys() - languages)]
    return tuple(_row(pair, known.get(pair), here.get(pair), engines, listed) for pair in pairs)


def _row(
    pair: str, known: ListedModel | None, model: InstalledModel | None, engines: dict[str, str],
    listed: tuple[ListedModel, ...],
) -> ModelRow:  # fmt: skip
    code = known.language if known else model.language if model else pair.partition("-")[0]
    name = known.name if known else model.name if model else ""
    return ModelRow(
        pair=pair, language=code, name=name or language_name(code, listed),
        installed=model is not None and not model.problem, engine=engines.get(code, ""),
        size=known.size if known else model.size if model else 0,
        licence=known.licence if known else "", version=known.version if known else "",
        installed_version=model.version if model else "", listed=known is not None,
        url=known.url if known else "", trouble=model.problem if model else "",
    )  # fmt: skip


def _pair(given: str) -> str:
    """ "es-en" of "es-en", "es_en" or "es"."""
    pair = given.strip().lower().replace("_", "-")
    return pair if "-" in pair else f"{pair}-en"


def _add_arguments(parser: ArgumentParser) -> None:
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--list", action="store_true", help="what there is (the default)")
    change.add_argument(
        "--install",
        type=file_name,
        metavar="PAIR_OR_FILE",
        help="fetch a listed model, as es-en, or take a file",
    )
    change.add_argument("--remove", type=text, metavar="PAIR", help="remove an installed model")
    parser.add_argument(
        "--accept-new", action="store_true",
        help="take a model although another file was seen before for its pair and version",
    )  # fmt: skip
    parser.add_argument("--events", action="store_true", help=SUPPRESS)  # for the window
    parser.add_argument("--manifest", type=file_name, metavar="FILE", help=SUPPRESS)  # another list


COMMAND = Command(
    ManageModels,
    (
        "globe-app models",
        "globe-app models --install es-en",
        "globe-app models --install es.argosmodel",
        "globe-app models --remove es-en",
    ),
    _add_arguments,
    json=True,
    notes=NOTES,
)
