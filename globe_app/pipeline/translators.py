"""Which translators are missing for the reader's outlets and articles, and their installation.

The window and `globe-app models` share what is said here. A model comes in one to four files, downloaded one
after the other, each resumed where it broke off; then all are checked and installed at once.
"""

import contextlib
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from globe_app.errors import FetchError, FetchProblem, GlobeError, TranslationError
from globe_app.feeds.catalogue import read_catalogue
from globe_app.geo.countries import load_countries
from globe_app.model.translators import (
    InstallOutcome,
    InstallPhase,
    InstallProgress,
    NeededTranslator,
    NeededTranslators,
)
from globe_app.net.download import Download, RemoteFile
from globe_app.settings import Settings
from globe_app.store import outlets as stored_outlets
from globe_app.store import translations as stored
from globe_app.store.db import Store
from globe_app.text.digests import file_sha256
from globe_app.text.language import primary
from globe_app.text.language_names import english_name
from globe_app.translation import argos, firefox
from globe_app.translation.engine import TARGET, EngineKind
from globe_app.translation.engines import Engines, model_languages
from globe_app.translation.firefox_files import is_firefox_file
from globe_app.translation.install import files_of, install_argos, install_firefox
from globe_app.translation.manifest import (
    MANIFEST_FILE,
    Choice,
    ListedModel,
    find_listed,
    load_manifest,
)
from globe_app.translation.models import InstalledModel, check_room

CATALOGUE = "catalogue.csv"
DOWNLOADS = "downloads"  # folder of unfinished downloads, in that of the models
_GIVE_UP = (
    FetchProblem.DNS,
    FetchProblem.REFUSED,
    FetchProblem.DISK,
)  # the next model fails likewise
OnProgress = Callable[[InstallProgress], None]


def needed_translators(
    store: Store, settings: Settings, listed: Sequence[ListedModel] | None = None
) -> NeededTranslators:
    """The languages that the reader's outlets write in, or stored articles are in, without a model here.

    `listed`: the models that can be had; None = those of the program's own list. Raises `ResourceError`,
    `StoreError`.
    """
    if listed is None:
        listed = load_manifest(settings.resources / MANIFEST_FILE)
    engines = Engines(settings.models)
    rough = {one.language for one in engines.describe() if one.engine is EngineKind.APERTIUM}
    outlets = _outlet_languages(store, settings)
    articles: Counter[str] = Counter()
    for tag, count in stored.without_good_english(store):
        articles[primary(tag)] += count
    foreign = {one for one in (*outlets, *articles) if one not in ("", TARGET)}
    needed = [
        _needed(code, outlets[code], articles[code], listed, is_rough=code in rough)
        for code in foreign
        if not engines.has_model(code)
    ]
    needed.sort(key=lambda one: (-one.articles, -one.outlets, one.language))
    return NeededTranslators(
        languages=len(foreign), offered=tuple(one for one in needed if one.pair),
        unavailable=tuple(one for one in needed if not one.pair),
    )  # fmt: skip


def _outlet_languages(store: Store, settings: Settings) -> Counter[str]:
    """Primary language -> outlets that are switched on; before the first sync, those that will be."""
    counts: Counter[str] = Counter()
    known = stored_outlets.languages(store)
    if known is None:
        codes = load_countries(settings.resources / "geo").by_code
        listings = read_catalogue(settings.resources / CATALOGUE, codes)
        known = tuple(one.outlet.language for one in listings if one.default)
    for tag in known:
        counts[primary(tag)] += 1
    return counts


def _needed(
    code: str, outlets: int, articles: int, listed: Sequence[ListedModel], *, is_rough: bool
) -> NeededTranslator:
    model = next(
        (
            one
            for code_ in model_languages(code)
            if (one := find_listed(listed, f"{code_}-{TARGET}"))
        ),
        None,
    )
    return NeededTranslator(
        pair=model.pair if model else "", language=code, name=english_name(code), outlets=outlets,
        articles=articles, size=model.size if model else 0, quality=model.quality if model else "",
        rough=is_rough,
    )  # fmt: skip


def listed_for(
    listed: Sequence[ListedModel], language: str, choice: Choice = Choice.DEFAULT
) -> ListedModel | None:
    """The model that translates a language (BCP 47 tag, or a pair such as "es-en"); None = none is listed."""
    given = language.strip().replace("_", "-")
    code, _, target = given.partition("-")
    if target.islower() and len(target) == 2 and target != TARGET:  # a region has capitals: pt-BR
        return None
    pairs = [f"{one}-{TARGET}" for one in model_languages(code)]
    return next((one for pair in pairs if (one := find_listed(listed, pair, choice))), None)


class ModelInstaller:
    """Downloads and installs models. `install` belongs to one thread; `cancel` may be called from any.

    `loopback`: plain HTTP to this very machine is allowed, for tests.
    """

    def __init__(self, models: Path, *, loopback: bool = False, accept_new: bool = False) -> None:
        self._models, self._loopback, self._accept_new = models, loopback, accept_new
        self._cancelled = False
        self._download: Download | None = None

    def cancelled(self) -> bool:
        """Whether it was cancelled."""
        return self._cancelled

    def cancel(self) -> None:
        """End it within a second. What has been downloaded stays, to go on from. Takes no lock."""
        self._cancelled = True
        if self._download is not None:
            self._download.cancel()

    def install(
        self, wanted: Sequence[ListedModel], tell: OnProgress = lambda progress: None
    ) -> Iterator[InstallOutcome]:
        """Install listed models one after the other; one that fails does not keep the others from it.

        Where the network or the disk fails, the rest is not tried, and reported as failed for that reason.
        """
        total, before = sum(one.size for one in wanted), 0
        given_up = ""
        for number, model in enumerate(wanted, 1):
            if self.cancelled() or given_up:
                yield InstallOutcome(model.pair, given_up, cancelled=self.cancelled())
                continue

            def far(
                phase: InstallPhase, done: int, size: int, *, model: ListedModel = model,
                number: int = number, before: int = before,
            ) -> None:  # fmt: skip
                tell(InstallProgress(
                    model.pair, phase, done, size, number, len(wanted), before + done,
                    max(total, before + size),
                ))  # fmt: skip

            try:
                found = self._install(model, far)
                yield InstallOutcome(
                    model.pair, version=found.version, size=found.size, sha256=found.sha256
                )
            except GlobeError as error:
                if self.cancelled():
                    yield InstallOutcome(model.pair, cancelled=True)
                else:
                    if isinstance(error, FetchError) and error.problem in _GIVE_UP:
                        given_up = str(error)
                    yield InstallOutcome(model.pair, str(error))
            before += model.size

    def _install(
        self, model: ListedModel, far: Callable[[InstallPhase, int, int], None]
    ) -> InstalledModel:
        folder = self._models / DOWNLOADS / "-".join(filter(None, (model.pair, model.variant)))
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise TranslationError(folder, error.strerror or error) from error
        have = sum(one.stat().st_size for one in folder.iterdir())
        check_room(self._models, max(0, model.size - have) + model.unpacked_size)
        paths, done = [], 0
        for one in model.files:
            path = folder / one.name
            if not _is_there(path, one.sha256):
                wanted = RemoteFile(one.url, one.size, one.sha256)
                self._download = Download(wanted, path, loopback=self._loopback)
                if self._cancelled:
                    self._download.cancel()

                def had(so_far: int, size: int, *, before: int = done) -> None:
                    far(InstallPhase.DOWNLOADING, before + so_far, model.size or size)

                self._download.run(had)
                self._download = None
            paths.append(path)
            done += path.stat().st_size
        far(InstallPhase.INSTALLING, done, model.size or done)
        try:
            return self._install_files(model, paths)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            with contextlib.suppress(OSError):
                folder.parent.rmdir()

    def _install_files(self, model: ListedModel, paths: list[Path]) -> InstalledModel:
        if model.engine is EngineKind.ARGOS:
            return install_argos(
                paths[0], self._models, model.pair, model.files[0].sha256,
                accept_new=self._accept_new, check_loadable=argos.check_loadable,
            )  # fmt: skip
        return install_firefox(
            paths, self._models, [model], model.pair, check_loadable=firefox.check_loadable
        )


def _is_there(path: Path, sha256: str) -> bool:
    """Whether a file was downloaded whole before."""
    try:
        return bool(sha256) and path.is_file() and file_sha256(path) == sha256
    except OSError:
        return False


def install_from_files(
    paths: Sequence[Path], models: Path, listed: Sequence[ListedModel], *, accept_new: bool = False
) -> InstalledModel:
    """Install a model from the reader's files: an Argos package, or a Firefox model's files or their folder.

    Raises `TranslationError`.
    """
    if len(paths) == 1 and paths[0].is_dir():
        paths = files_of(paths[0])
    if len(paths) == 1 and not is_firefox_file(paths[0].name):
        return install_argos(
            paths[0], models, accept_new=accept_new, check_loadable=argos.check_loadable
        )
    return install_firefox(
        paths, models, listed, accept_new=accept_new, check_loadable=firefox.check_loadable
    )
