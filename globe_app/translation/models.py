"""Lists, verifies and removes translation models in the models folder, and puts new ones there.

Putting one there is atomic: it is made in a staging folder, which is then renamed. The SHA-256 of every file
is recorded and verified when the model is loaded.
"""

import json
import os
import re
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from globe_app.errors import TranslationError
from globe_app.text.digests import file_sha256
from globe_app.text.language_names import english_name
from globe_app.translation.argos_archive import is_needed
from globe_app.translation.engine import TARGET, EngineKind
from globe_app.translation.firefox_files import is_firefox_file

FREE_BYTES = 64 * 2**20  # bytes that must stay free on the disk
LOCK_TIMEOUT_S = 30.0
RECORD, PINS, LOCK, STAGING = "installed.json", "pins.json", ".lock", ".staging-"
_PAIR = re.compile(rf"[a-z]{{2,3}}-{TARGET}")


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model in the models folder, or one that came with an installed package."""

    folder: Path
    pair: str  # "es-en"
    engine: EngineKind
    variant: str  # "tiny", "base-memory", ...; "" = there is one only
    version: str
    prefix: str  # target prefix token that the model requires; "" = none
    sha256: str  # of its package file (Argos) or its weights (Firefox)
    size: int  # bytes on disk
    installed: str  # time of installation, ISO 8601, UTC; "" = it came with a package
    files: tuple[tuple[str, int, str], ...]  # path within the folder, bytes, SHA-256
    problem: str = ""  # why it cannot be used; "" = it can

    @property
    def language(self) -> str:
        """The primary language it translates from, BCP 47."""
        return self.pair.partition("-")[0]

    @property
    def name(self) -> str:
        """The English name of that language."""
        return english_name(self.language)


def put_model(
    models: Path, pair: str, size: int, make: Callable[[Path], InstalledModel], *,
    pin: tuple[str, str] | None = None, accept_new: bool = False,
) -> InstalledModel:  # fmt: skip
    """Install what `make` writes into an empty folder, replacing an installed model of the same pair.

    `size`: bytes that it needs. `pin`: (name, SHA-256); another file than the first one of that name is
    refused unless `accept_new`. On any error the old model stays and nothing is left behind.
    Raises `TranslationError`.
    """
    with _locked(models):
        pins = _pins(models) if pin else {}
        if pin and pins.get(*pin) != pin[1] and not accept_new:
            raise TranslationError(
                pair, f"is another file than the one first seen for {pin[0]};"
                " if you trust it, install it with --accept-new",
            )  # fmt: skip
        _remove_leftovers(models)
        check_room(models, size)
        staging = Path(tempfile.mkdtemp(prefix=STAGING, dir=models))
        try:
            model = replace(
                make(staging), installed=datetime.now(UTC).isoformat(timespec="seconds")
            )
            record = asdict(model)
            del record["folder"], record["problem"]
            _write_json(staging / RECORD, record)
            _move(staging, models / pair)
        except OSError as error:
            raise TranslationError(pair, error.strerror or error) from error
        finally:
            shutil.rmtree(staging, ignore_errors=True)
        if pin:
            _write_json(models / PINS, {**pins, pin[0]: pin[1]})
    return _read(models / pair)


def check_room(folder: Path, size: int) -> None:
    """Check that so many bytes can be written and `FREE_BYTES` stay free. Raises `TranslationError`."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise TranslationError(folder, error.strerror or error) from error
    if free < size + FREE_BYTES:
        raise TranslationError(
            folder, f"{(size + FREE_BYTES) / 1e6:,.0f} MB are needed, {free / 1e6:,.0f} MB are free"
        )  # fmt: skip


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
        folder, folder.name, EngineKind.FIREFOX, "", "", "", "", 0, "", (),
        "its record is damaged; install it again",
    )  # fmt: skip
    try:
        row = json.loads((folder / RECORD).read_text("utf-8"))
        model = InstalledModel(
            folder=folder, pair=str(row["pair"]), engine=EngineKind(row["engine"]),
            variant=str(row["variant"]), version=str(row["version"]), prefix=str(row["prefix"]),
            sha256=str(row["sha256"]), size=int(row["size"]), installed=str(row["installed"]),
            files=tuple((str(name), int(size), str(seen)) for name, size, seen in row["files"]),
        )  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return broken
    inside = all(_belongs(model.engine, name) for name, _, _ in model.files)
    return model if model.pair == folder.name and model.files and inside else broken


def _belongs(engine: EngineKind, name: str) -> bool:
    """Whether a recorded file is one that models of this engine have: none lies outside the folder."""
    return is_firefox_file(name) if engine is EngineKind.FIREFOX else is_needed(name, "")


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
