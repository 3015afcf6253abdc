"""Installs translation models from files: packages of the Argos project, and files of Mozilla's models."""

from collections.abc import Callable, Sequence
from pathlib import Path

from globe_app.errors import TranslationError
from globe_app.text.digests import file_sha256
from globe_app.translation.argos_archive import inspect_package, unpack
from globe_app.translation.engine import TARGET, EngineKind
from globe_app.translation.firefox_files import (
    MAX_UNPACKED,
    check_fit,
    find_files,
    gunzip,
    is_firefox_file,
)
from globe_app.translation.manifest import Choice, ListedFile, ListedModel
from globe_app.translation.models import InstalledModel, put_model

CheckLoadable = Callable[[InstalledModel], None]  # raises `TranslationError`
_UNLISTED = ListedFile("", 0, "")


def install_argos(
    path: Path, models: Path, expect_pair: str | None = None, sha256: str = "", *,
    accept_new: bool = False, check_loadable: CheckLoadable | None = None,
) -> InstalledModel:  # fmt: skip
    """Install a package file, replacing an installed model of the same language pair.

    `sha256`: expected hash of the package. Without one, the hash of the first package of a pair and version
    is pinned (trust on first use); another one is refused unless `accept_new`. `check_loadable` may refuse
    the unpacked model. On any error the old model stays and nothing is left. Raises `TranslationError`.
    """
    package = inspect_package(path)
    if expect_pair and package.pair != expect_pair:
        raise TranslationError(path.name, f"is for {package.pair}, not for {expect_pair}")
    if sha256 and package.sha256 != sha256:
        raise TranslationError(
            path.name, "is not the file that the list of models means (its SHA-256 differs)"
        )

    def make(folder: Path) -> InstalledModel:
        model = InstalledModel(
            folder=folder, pair=package.pair, engine=EngineKind.ARGOS, variant="",
            version=package.version, prefix=package.prefix, sha256=package.sha256,
            size=package.size, installed="", files=unpack(path, package, folder),
        )  # fmt: skip
        if check_loadable is not None:
            check_loadable(model)
        return model

    return put_model(
        models, package.pair, package.size, make,
        pin=(f"{package.pair} {package.version}", package.sha256),
        accept_new=accept_new or bool(sha256),
    )  # fmt: skip


def install_firefox(
    paths: Sequence[Path], models: Path, listed: Sequence[ListedModel],
    expect_pair: str | None = None, *, accept_new: bool = False,
    check_loadable: CheckLoadable | None = None,
) -> InstalledModel:  # fmt: skip
    """Install the files of one of Mozilla's models, compressed as published or unpacked.

    The files must be those of one model of `listed`, told by their SHA-256; others are refused unless
    `accept_new`. Weights and vocabulary must fit; `check_loadable` may refuse the unpacked model. On any error
    an installed model of that pair stays and nothing is left. Raises `TranslationError`.
    """
    for path in paths:
        if not path.is_file():
            raise TranslationError(path.name or path, "there is no such file")
    files = find_files(Path(), [one.name.removesuffix(".gz") for one in paths])
    pair = f"{files.language}-{TARGET}"
    if expect_pair and pair != expect_pair:
        raise TranslationError(files.model.name, f"is for {pair}, not for {expect_pair}")
    try:
        described = _describe(paths, pair, listed, accept_new=accept_new)
    except OSError as error:
        raise TranslationError(pair, error.strerror or error) from error
    known = {one.name: one for one in described.files}

    def make(folder: Path) -> InstalledModel:
        made = [_unpack(one, folder, known.get(one.name, _UNLISTED)) for one in paths]
        found = find_files(folder, [name for name, _, _ in made])
        check_fit(found)
        weights = next(seen for name, _, seen in made if name == found.model.name)
        model = InstalledModel(
            folder=folder, pair=pair, engine=EngineKind.FIREFOX, variant=described.variant,
            version=described.version, prefix="", sha256=weights,
            size=sum(size for _, size, _ in made), installed="", files=tuple(made),
        )  # fmt: skip
        if check_loadable is not None:
            check_loadable(model)
        return model

    return put_model(models, pair, _room(paths, known), make)


def _room(paths: Sequence[Path], known: dict[str, ListedFile]) -> int:
    """Bytes that files need unpacked; where the list does not say, twice what they have now."""
    return sum(
        (known[one.name].unpacked_size if one.name in known else 0) or 2 * one.stat().st_size
        for one in paths
    )


def _describe(
    paths: Sequence[Path], pair: str, listed: Sequence[ListedModel], *, accept_new: bool
) -> ListedModel:
    """The listed model that these are the files of; one of unknown version where that is accepted."""
    hashes = {one.name: file_sha256(one) for one in paths}
    for model in listed:
        files = {one.name: one for one in model.files}
        plain = {one.name.removesuffix(".gz"): one for one in model.files}
        if model.pair == pair and all(
            (name in files and seen == files[name].sha256)
            or (name in plain and seen == plain[name].unpacked_sha256)
            for name, seen in hashes.items()
        ):  # fmt: skip
            return model
    if accept_new:
        return ListedModel(
            pair, "", EngineKind.FIREFOX, Choice.DEFAULT, "", "unlisted", "", 0.0, 0.0, ()
        )
    raise TranslationError(
        pair, "these are not the files of a listed model (their SHA-256 differ);"
        " if you trust them, install them with --accept-new",
    )  # fmt: skip


def _unpack(path: Path, folder: Path, known: ListedFile) -> tuple[str, int, str]:
    """Bring one file into the folder; its name there, its bytes and their SHA-256."""
    name = path.name.removesuffix(".gz")
    to = folder / name
    if path.name == name:
        size = path.stat().st_size
        if size > MAX_UNPACKED:
            raise TranslationError(path.name, f"has {size / 1e6:,.0f} MB, far too much")
        to.write_bytes(path.read_bytes())
        seen = file_sha256(to)
    else:
        size, seen = gunzip(path, to, size=known.unpacked_size)
    if known.unpacked_sha256 and seen != known.unpacked_sha256:
        raise TranslationError(
            path.name, "holds another file than the list of models means (its SHA-256 differs)"
        )
    return name, size, seen


def files_of(folder: Path) -> tuple[Path, ...]:
    """The files in a folder that are named as those of Mozilla's models are. Raises `TranslationError`."""
    try:
        return tuple(sorted(one for one in folder.iterdir() if is_firefox_file(one.name)))
    except OSError as error:
        raise TranslationError(folder, error.strerror or error) from error
