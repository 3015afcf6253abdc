"""Installs, lists, verifies and removes translation models in the models folder.

Installation is atomic: a package is unpacked into a staging folder and then renamed. The SHA-256 of every
file is recorded and verified when the model is loaded.
"""

import json
import os
import re
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from globe_app.errors import TranslationError
from globe_app.translation.argos_archive import (
    ModelPackage,
    file_sha256,
    inspect_package,
    is_needed,
    unpack,
)
from globe_app.translation.engine import TARGET
from globe_app.translation.manifest import LANGUAGE_OF

FREE_BYTES = 64 * 2**20  # bytes that must stay free on the disk
LOCK_TIMEOUT_S = 30.0
RECORD, PINS, LOCK, STAGING = "installed.json", "pins.json", ".lock", ".staging-"
_PAIR = re.compile(rf"[a-z]{{2,3}}-{TARGET}")


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model in the models folder."""

    folder: Path
    pair: str
    version: str
    name: str
    prefix: str
    sha256: str  # of its package file
    size: int  # bytes on disk
    installed: str  # time of installation, ISO 8601, UTC
    files: tuple[tuple[str, int, str], ...]  # path within the folder, bytes, SHA-256
    problem: str = ""  # why it cannot be used; "" = it can

    @property
    def language(self) -> str:
        """The language it translates from, BCP 47."""
        code = self.pair.partition("-")[0]
        return LANGUAGE_OF.get(code, code)


def install(
    path: Path, models: Path, expect_pair: str | None = None, sha256: str = "", *,
    accept_new: bool = False, check_loadable: Callable[[InstalledModel], None] | None = None,
) -> InstalledModel:  # fmt: skip
    """Install a package file, replacing an installed model of the same language pair.

    `sha256`: expected hash of the package. Without one, the hash of the first package of a pair and version
    is pinned (trust on first use); another one is refused unless `accept_new`. `check_loadable` may refuse
    the unpacked model by raising `TranslationError`. On any error the old model stays and nothing is left.
    """
    package = inspect_package(path)
    if expect_pair and package.pair != expect_pair:
        raise TranslationError(path.name, f"is for {package.pair}, not for {expect_pair}")
    if sha256 and package.sha256 != sha256:
        raise TranslationError(
            path.name, "is not the file that the list of models means (its SHA-256 differs)"
        )
    with _locked(models):
        pins = _pins(models)
        key = f"{package.pair} {package.version}"
        if pins.get(key, package.sha256) != package.sha256 and not sha256 and not accept_new:
            raise TranslationError(
                path.name, f"is another file than the one first seen for {key};"
                " if you trust it, install it with --accept-new",
            )  # fmt: skip
        _remove_leftovers(models)
        free = shutil.disk_usage(models).free
        if free < package.size + FREE_BYTES:
            raise TranslationError(
                models, f"{(package.size + FREE_BYTES) / 1e6:,.0f} MB are needed, {free / 1e6:,.0f} MB are free"
            )  # fmt: skip
        staging = Path(tempfile.mkdtemp(prefix=STAGING, dir=models))
        try:
            model = _stage(staging, package, unpack(path, package, staging))
            if check_loadable is not None:
                check_loadable(model)
            _move(staging, models / package.pair)
        except OSError as error:
            raise TranslationError(path.name, error.strerror or error) from error
        finally:
            shutil.rmtree(staging, ignore_errors=True)
        _write_json(models / PINS, {**pins, key: package.sha256})
    return _read(models / package.pair)


def _stage(
    staging: Path, package: ModelPackage, files: tuple[tuple[str, int, str], ...]
) -> InstalledModel:
    """Write the record of an unpacked package into its folder."""
    model = InstalledModel(
        folder=staging, pair=package.pair, version=package.version, name=package.name,
        prefix=package.prefix, sha256=package.sha256, size=package.size,
        installed=datetime.now(UTC).isoformat(timespec="seconds"), files=files,
    )  # fmt: skip
    record = asdict(model)
    del record["folder"], record["problem"]
    _write_json(staging / RECORD, record)
    return model


def _move(staging: Path, place: Path) -> None:
    """Rename `staging` to `place`; a model already there is removed afterwards."""
    staging.chmod(0o755)
    old = staging.with_name(f"{staging.name}-old")
    if place.exists():
        place.rename(old)
    try:
        staging.rename(place)
    except OSError:
        if old.exists():
            old.rename(place)
        raise
    shutil.rmtree(old, ignore_errors=True)
    with _folder(place.parent) as descriptor:
        os.fsync(descriptor)


def installed(models: Path) -> tuple[InstalledModel, ...]:
    """The installed models, by language pair; `problem` is set for those that cannot be used."""
    try:
        folders = sorted(
            one for one in models.iterdir() if _PAIR.fullmatch(one.name) and one.is_dir()
        )
    except OSError:
        return ()
    return tuple(_read(one) for one in folders)


def _read(folder: Path) -> InstalledModel:
    broken = InstalledModel(
        folder, folder.name, "", "", "", "", 0, "", (), "its record is damaged; install it again"
    )
    try:
        row = json.loads((folder / RECORD).read_text("utf-8"))
        model = InstalledModel(
            folder=folder, pair=str(row["pair"]), version=str(row["version"]), name=str(row["name"]),
            prefix=str(row["prefix"]), sha256=str(row["sha256"]), size=int(row["size"]),
            installed=str(row["installed"]),
            files=tuple((str(name), int(size), str(seen)) for name, size, seen in row["files"]),
        )  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return broken
    inside = all(is_needed(name, "") for name, _, _ in model.files)
    return model if model.pair == folder.name and model.files and inside else broken


def verify(model: InstalledModel) -> None:
    """Verify the size and SHA-256 of every file of a model. Raises `TranslationError`."""
    whom = f"the model {model.pair}"
    if model.problem:
        raise TranslationError(whom, model.problem)
    for name, size, seen in model.files:
        path = model.folder / name
        try:
            state = path.lstat()
            same = stat.S_ISREG(state.st_mode) and state.st_size == size
            same = same and file_sha256(path) == seen
        except OSError:
            same = False
        if not same:
            raise TranslationError(
                whom, f"{name} is not as it was installed; remove the model and install it again"
            )


def remove(models: Path, pair: str) -> None:
    """Remove a model; its pinned hash stays. Raises `TranslationError`."""
    place = models / pair
    if not _PAIR.fullmatch(pair) or not place.is_dir():
        raise TranslationError(pair, "no such model is installed")
    with _locked(models):
        away = Path(tempfile.mkdtemp(prefix=STAGING, dir=models))
        try:
            place.rename(away / pair)
        except OSError as error:
            raise TranslationError(pair, error.strerror or error) from error
        finally:
            shutil.rmtree(away, ignore_errors=True)


@contextmanager
def _locked(models: Path) -> Iterator[None]:
    from filelock import FileLock, Timeout

    try:
        models.mkdir(parents=True, exist_ok=True)
        with FileLock(models / LOCK, timeout=LOCK_TIMEOUT_S):
            yield
    except Timeout as error:
        raise TranslationError(models, "another program is at work on the models") from error
    except OSError as error:
        raise TranslationError(models, error.strerror or error) from error


@contextmanager
def _folder(path: Path) -> Iterator[int]:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _remove_leftovers(models: Path) -> None:
    """Remove the staging folders of interrupted installations."""
    for one in models.glob(f"{STAGING}*"):
        shutil.rmtree(one, ignore_errors=True)


def _pins(models: Path) -> dict[str, str]:
    try:
        row = json.loads((models / PINS).read_text("utf-8"))
        return {str(key): str(value) for key, value in row.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, AttributeError, RecursionError) as error:
        raise TranslationError(
            models / PINS, "the record of known models is damaged; remove it to begin anew"
        ) from error


def _write_json(path: Path, value: object) -> None:
    part = path.with_name(f"{path.name}.part")
    with part.open("w", encoding="utf-8") as file:
        json.dump(value, file, ensure_ascii=False, indent=1)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
