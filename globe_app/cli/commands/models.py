"""`globe-app models`: translation models listed, installed, verified, removed."""

from argparse import SUPPRESS, ArgumentParser
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from globe_app.cli.argument_types import file_name, text
from globe_app.cli.command import Command
from globe_app.cli.ending import CANCELLED, cancellable
from globe_app.cli.model_rows import model_rows
from globe_app.cli.opening import opened
from globe_app.cli.output import print_json, print_json_line, remark
from globe_app.cli.progress import progress_bar
from globe_app.errors import GlobeError, TranslationError, UsageError
from globe_app.model.translators import (
    InstallOutcome,
    InstallPhase,
    InstallProgress,
    NeededTranslator,
    NeededTranslators,
)
from globe_app.pipeline.translators import (
    ModelInstaller,
    OnProgress,
    install_from_files,
    listed_for,
    needed_translators,
)
from globe_app.settings import Settings
from globe_app.translation.manifest import MANIFEST_FILE, Choice, ListedModel, load_manifest
from globe_app.translation.models import installed, remove, verify

NOTES = """JSON: a list of pair, language, name, installed, engine (that translates it now, "" = none),
size (bytes), licence, version, installed_version, listed, url, trouble (in words), quality (in words),
variant, installed_variant, bundled (a model came with a package), choices (a list of choice, variant, engine,
size, quality, bleu, comet). --install, --install-missing: pair, version, size, sha256, error, cancelled, a line
for each. --missing: languages, size, offered and unavailable: lists of pair, language, name, outlets,
articles, size, quality, rough. --verify: a list of pair, trouble. --remove: pair, removed.

Quality is told from scores on FLORES-200. Licences: MPL-2.0 for Firefox's models; see THIRD_PARTY.md."""


@dataclass(frozen=True, slots=True)
class ManageModels:
    """List translation models, install, verify or remove them."""

    install: tuple[str, ...] | None  # pairs, or files of one model
    missing: bool
    install_missing: tuple[str, ...] | None  # languages; () = all
    choice: str
    verify: bool
    remove: str | None  # a pair
    accept_new: bool
    manifest: str | None  # another list than the program's own
    events: bool
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `UsageError`, `TranslationError`, `FetchError`, `ResourceError`, `StoreError`."""
        if self.manifest:
            listed = load_manifest(Path(self.manifest), loopback=True)
        else:
            listed = load_manifest(settings.resources / MANIFEST_FILE)
        if self.remove:
            return self._remove(settings, _pair(self.remove))
        if self.verify:
            return self._verify(settings)
        if self.missing:
            return self._show_missing(_needed(settings, listed))
        if self.install_missing is not None:
            return self._install_missing(settings, listed, self.install_missing)
        if self.install:
            return self._install(settings, listed, self.install)
        rows = model_rows(settings, listed)
        if self.json:
            print_json([row.json() for row in rows])
        else:
            for row in rows:
                print(row.line())
        return 0

    # Installing -------------------------------------------------------------------------------------

    def _install(
        self, settings: Settings, listed: Sequence[ListedModel], given: tuple[str, ...]
    ) -> int:
        if any(Path(one).exists() or "." in one or "/" in one or "\\" in one for one in given):
            return self._install_files(settings, listed, [Path(one) for one in given])
        wanted = [_listed(listed, one, Choice(self.choice)) for one in given]
        return self._download(settings, wanted)

    def _install_missing(
        self, settings: Settings, listed: Sequence[ListedModel], languages: tuple[str, ...]
    ) -> int:
        needed = _needed(settings, listed)
        offers = needed.offered
        if languages:
            known = {one.language: one for one in needed.offered}
            pairs = [_listed(listed, one, Choice(self.choice)) for one in languages]
            offers = tuple(known[one.language] for one in pairs if one.language in known)
        if not offers and not self.events:
            print("Nothing is missing that could be had.")
        pairs_ = dict.fromkeys(one.pair for one in offers)  # one model may serve two languages
        return self._download(
            settings, [_listed(listed, one, Choice(self.choice)) for one in pairs_]
        )

    def _download(self, settings: Settings, wanted: list[ListedModel]) -> int:
        installer = ModelInstaller(
            settings.models, loopback=bool(self.manifest), accept_new=self.accept_new
        )
        outcomes = []
        with (
            cancellable(installer.cancel, with_parent=self.events),
            self._progress() as tell,
        ):
            for one in installer.install(wanted, tell):
                outcomes.append(one)
                if not self.events:
                    self._say(one)
        if self.events:
            self._report(outcomes)
        if any(one.cancelled for one in outcomes):
            return CANCELLED
        return 1 if any(one.error for one in outcomes) else 0

    def _install_files(
        self, settings: Settings, listed: Sequence[ListedModel], paths: list[Path]
    ) -> int:
        with self._progress() as tell:
            tell(InstallProgress(paths[0].name, InstallPhase.INSTALLING, 0, 0, 1, 1, 0, 0))
            try:
                model = install_from_files(
                    paths, settings.models, listed, accept_new=self.accept_new
                )
            except GlobeError as error:
                if self.events:
                    self._report([InstallOutcome(paths[0].name, str(error))])
                raise
        outcome = InstallOutcome(
            model.pair, version=model.version, size=model.size, sha256=model.sha256
        )
        if self.events:
            self._report([outcome])
        else:
            self._say(outcome)
        return 0

    def _say(self, outcome: InstallOutcome) -> None:
        if self.json:
            print_json_line(_outcome_json(outcome))
        elif outcome.installed:
            print(f"{outcome.pair} {outcome.version} is installed ({outcome.size / 1e6:,.0f} MB).")
        elif outcome.error:
            remark(outcome.error)

    def _report(self, outcomes: list[InstallOutcome]) -> None:
        """The last event: of one model with its values, of several with a list of them."""
        errors = [one.error for one in outcomes if one.error]
        cancelled = any(one.cancelled for one in outcomes)
        first = _outcome_json(outcomes[0]) if len(outcomes) == 1 else {}
        print_json_line({
            "event": "report", **first, "ok": not errors and not cancelled, "cancelled": cancelled,
            "error": errors[0] if errors else "cancelled" if cancelled else "",
            "models": [_outcome_json(one) for one in outcomes],
        })  # fmt: skip

    @contextmanager
    def _progress(self) -> Iterator[OnProgress]:
        if self.events:
            yield lambda one: print_json_line({"event": "progress", **asdict(one)})
            return
        with progress_bar(unit="B") as bar:
            yield lambda one: bar.show(one.all_done, one.all_total, f"{one.pair} {one.phase}")

    # What there is ----------------------------------------------------------------------------------

    def _show_missing(self, needed: NeededTranslators) -> int:
        if self.json:
            print_json({
                "languages": needed.languages, "size": needed.size,
                "offered": [asdict(one) for one in needed.offered],
                "unavailable": [asdict(one) for one in needed.unavailable],
            })  # fmt: skip
            return 0
        for line in missing_lines(needed):
            print(line)
        return 0

    def _verify(self, settings: Settings) -> int:
        found = []
        for model in installed(settings.models):
            trouble = ""
            try:
                verify(model)
            except TranslationError as error:
                trouble = error.why
            found.append((model.pair, trouble))
        if self.json:
            print_json([{"pair": pair, "trouble": trouble} for pair, trouble in found])
        else:
            for pair, trouble in found:
                print(f"{pair:7} {trouble or 'is as it was installed'}")
        return 1 if any(trouble for _, trouble in found) else 0

    def _remove(self, settings: Settings, pair: str) -> int:
        remove(settings.models, pair)
        values: dict[str, object] = {"pair": pair, "removed": True}
        if self.events:
            print_json_line(
                {"event": "report", "ok": True, "cancelled": False, "error": "", **values}
            )
        elif self.json:
            print_json_line(values)
        else:
            print(f"{pair} is removed.")
        return 0


def missing_lines(needed: NeededTranslators) -> Iterable[str]:
    """For the terminal: which translators are missing."""
    if not needed.offered:
        yield f"Nothing is missing that could be had: {needed.languages} languages."
    else:
        size = f"{needed.size / 1e6:,.0f} MB"
        yield f"Your outlets write in {needed.languages} languages. Translators to get ({size}):"
    for one in needed.offered:
        size = f"{one.size / 1e6:5,.0f} MB" if one.size else "       ?"
        yield f"{one.pair:7} {one.name:16} {size}  {one.quality:12} {_counts(one)}".rstrip()
    for one in needed.unavailable:
        yield f"{one.language:7} {one.name:16} no model is known      {_counts(one)}".rstrip()


def _counts(one: NeededTranslator) -> str:
    outlets = f"{one.outlets:,} {'outlet' if one.outlets == 1 else 'outlets'}"
    articles = f"{one.articles:,} {'article' if one.articles == 1 else 'articles'}"
    return f"{outlets}, {articles}{', rough translation now' if one.rough else ''}"


def _outcome_json(outcome: InstallOutcome) -> dict[str, object]:
    return {
        "pair": outcome.pair, "version": outcome.version, "size": outcome.size,
        "sha256": outcome.sha256, "error": outcome.error, "cancelled": outcome.cancelled,
    }  # fmt: skip


def _needed(settings: Settings, listed: Sequence[ListedModel]) -> NeededTranslators:
    with opened(settings, fill=False) as store:
        return needed_translators(store, settings, listed)


def _listed(listed: Sequence[ListedModel], given: str, choice: Choice) -> ListedModel:
    """The listed model of a pair or language, as "es-en", "es_en", "es". Raises `UsageError`."""
    found = listed_for(listed, given, choice)
    if found is None:
        raise UsageError(given, "no model of that pair is listed; `globe-app models` lists them")
    return found


def _pair(given: str) -> str:
    """ "es-en" of "es-en", "es_en" or "es"."""
    pair = given.strip().lower().replace("_", "-")
    return pair if "-" in pair else f"{pair}-en"


def _add_arguments(parser: ArgumentParser) -> None:
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--list", action="store_true", help="what there is (the default)")
    change.add_argument(
        "--install", type=file_name, nargs="+", metavar="PAIR_OR_FILE",
        help="fetch listed models, as es-en, or take the files of one, or a folder of them",
    )  # fmt: skip
    change.add_argument(
        "--missing", action="store_true",
        help="which models your outlets and stored articles need, and how large they are",
    )  # fmt: skip
    change.add_argument(
        "--install-missing", type=text, nargs="*", metavar="LANG",
        help="fetch those models, or those of these languages only",
    )  # fmt: skip
    change.add_argument(
        "--verify", action="store_true", help="read every installed model and compare its SHA-256"
    )
    change.add_argument("--remove", type=text, metavar="PAIR", help="remove an installed model")
    parser.add_argument(
        "--choice", choices=[str(one) for one in Choice], default=str(Choice.DEFAULT),
        help="where there are several models of a language: a smaller or a better one",
    )  # fmt: skip
    parser.add_argument(
        "--accept-new", action="store_true",
        help="take a model although it is not listed, or another file was seen before for its version",
    )  # fmt: skip
    parser.add_argument("--events", action="store_true", help=SUPPRESS)  # for the window
    parser.add_argument("--manifest", type=file_name, metavar="FILE", help=SUPPRESS)  # another list


COMMAND = Command(
    ManageModels,
    (
        "globe-app models",
        "globe-app models --missing",
        "globe-app models --install-missing",
        "globe-app models --install es-en sk-en",
        "globe-app models --install downloads/pten/",
        "globe-app models --remove es-en",
    ),
    _add_arguments,
    json=True,
    notes=NOTES,
)
