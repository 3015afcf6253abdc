"""A backup is one file: store, images and preferences, each with its SHA-256. It is verified, then restored.

manifest.json      format, version, size and SHA-256 of every other member
store.db           the store's file, copied at one moment
images/HASH        each by the SHA-256 of its bytes
preferences.json   of the window, where there are any
"""

import contextlib
import errno
import hashlib
import json
import os
import re
import shutil
import zipfile
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from globe_app import __version__
from globe_app.errors import BackupError
from globe_app.model.backup import BackupReport, RestoreReport
from globe_app.pipeline.zip_files import FAILURES, member_info
from globe_app.store import copies
from globe_app.store.db import Store
from globe_app.store.files import A_STORE, is_database, make_private_folder, write_private

FORMAT, VERSION = "globe-app backup", 1
MANIFEST, STORE, IMAGES, PREFERENCES = "manifest.json", "store.db", "images/", "preferences.json"
MAX_MANIFEST, MAX_PREFERENCES, MAX_IMAGE = 400_000_000, 1_000_000, 50_000_000
CHUNK = 1 << 20
SPARE = 50_000_000  # bytes that stay free on the disk
_IMAGE = re.compile(r"images/([0-9a-f]{64})")
# what reading a manifest raises that is none; `Infinity` is no number of bytes
UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)
Tell = Callable[[int, int], None]  # done, in all: of some unit


def make(store: Store, out: Path, preferences: Path, *, force: bool, tell: Tell) -> BackupReport:
    """Write a backup, all or nothing. Raises `BackupError`, `StoreError`."""
    out = out.absolute()
    if out.exists() and not force:
        raise BackupError(out, "it is there already; --force writes over it")
    partial = out.with_name(f".{out.name}.partial")
    try:
        if is_database(out):
            raise BackupError(out, A_STORE)
        with TemporaryDirectory(dir=out.parent, prefix=".backup-") as folder:
            copy = Path(folder) / STORE
            copies.copy_to(store, copy, tell)
            with os.fdopen(
                os.open(partial, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600), "wb"
            ) as file:
                images = _write(file, copy, dict(copies.image_files(store)), preferences)
                file.flush()
                os.fsync(file.fileno())
            articles, _ = copies.examine(copy)
        os.replace(partial, out)
    except OSError as error:
        raise BackupError(out, error.strerror or error) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink()
    return BackupReport(articles, images, out.stat().st_size)


def _write(file: IO[bytes], copy: Path, images: Mapping[str, Path], preferences: Path) -> int:
    members: dict[str, dict[str, object]] = {}
    written = 0
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        _add(archive, members, STORE, copy)
        for name, place in images.items():
            if _add(archive, members, IMAGES + name, place, name):
                written += 1
        if preferences.is_file():
            _add(archive, members, PREFERENCES, preferences)
        said = {"format": FORMAT, "version": VERSION, "program": __version__, "members": members}
        archive.writestr(_info(MANIFEST), json.dumps(said, indent=0))
    return written


def _info(name: str) -> zipfile.ZipInfo:
    return member_info(name, compressed=not name.startswith(IMAGES))  # images are that already


def _add(
    archive: zipfile.ZipFile, members: dict[str, dict[str, object]], name: str, place: Path,
    wanted: str = "",
) -> bool:  # fmt: skip
    """Add a file; one whose SHA-256 is not the one `wanted` is left out: it is damaged."""
    if wanted:
        data = place.read_bytes()
        if hashlib.sha256(data).hexdigest() != wanted:
            return False
        archive.writestr(_info(name), data)
        members[name] = {"size": len(data), "sha256": wanted}
        return True
    digest, size = hashlib.sha256(), 0
    with place.open("rb") as source, archive.open(_info(name), "w", force_zip64=True) as target:
        while chunk := source.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
            target.write(chunk)
    members[name] = {"size": size, "sha256": digest.hexdigest()}
    return True


# Restoring -----------------------------------------------------------------------------------------------


def restore(path: Path, store: Path, images: Path, now: datetime, tell: Tell) -> RestoreReport:
    """Put a backup in the store's place once all of it was verified; what was there is kept aside.

    No other program may have the store open. Raises `BackupError`, `StoreError`; then all is as before.
    """
    make_private_folder(store.parent)
    with (
        _opened(path) as archive,
        TemporaryDirectory(dir=store.parent, prefix=".restore-") as folder,
    ):
        members = _manifest(path, archive)
        need = sum(size for size, _ in members.values())
        if need + SPARE > shutil.disk_usage(store.parent).free:
            raise BackupError(path, f"the disk has no room for it: {need / 1e6:,.0f} MB")
        new = Path(folder)
        make_private_folder(new / "images")
        for done, (name, (size, digest)) in enumerate(members.items(), 1):
            _extract(path, archive, name, size, digest, _place(new, name))
            tell(done, len(members))
        articles, newest = copies.examine(new / STORE)
        copies.refuse_if_open(store)
        wanted = new / PREFERENCES
        preferences = wanted.read_bytes() if wanted.is_file() else None
        replaced = copies.put_in_place(
            new / STORE, new / "images", store, images, f"replaced-{now:%Y%m%d-%H%M%S}"
        )
    count = sum(name.startswith(IMAGES) for name in members)
    return RestoreReport(articles, count, newest, replaced, preferences)


def put_preferences(path: Path, data: bytes, now: datetime) -> None:
    """Put a backup's preferences in place; those that are there are renamed. Raises `BackupError`."""
    try:
        make_private_folder(path.parent)
        if path.exists():
            path.rename(path.with_name(f"{path.name}.replaced-{now:%Y%m%d-%H%M%S}"))
        write_private(path, data)
    except OSError as error:
        raise BackupError(path, error.strerror or error) from error


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            yield archive
    except FAILURES as error:
        raise BackupError(path, f"it is no backup, or it is damaged ({error})") from error
    except OSError as error:
        if error.errno == errno.EINVAL:  # a place in the file before its beginning
            raise BackupError(path, "it is no backup, or it is damaged") from error
        raise BackupError(path, error.strerror or error) from error


def _manifest(path: Path, archive: zipfile.ZipFile) -> Mapping[str, tuple[int, str]]:
    """Member -> (bytes, SHA-256), the store first. Nothing is believed that is not of a backup."""
    there = {}
    for info in archive.infolist():
        if info.orig_filename in there:
            raise BackupError(path, f"it has two members named {info.orig_filename!r}")
        if info.flag_bits & 0x1:
            raise BackupError(path, "it is encrypted")
        there[info.orig_filename] = info.file_size
    if there.get(MANIFEST, 0) > MAX_MANIFEST or MANIFEST not in there:
        raise BackupError(path, "it is no backup: it has no manifest")
    try:
        said = json.loads(archive.read(MANIFEST))
        if said["format"] != FORMAT:
            raise BackupError(path, "it is no backup of this program")
        if said["version"] > VERSION:
            raise BackupError(path, "it was made by a newer globe-app; update the program first")
        found = {
            str(name): (int(one["size"]), str(one["sha256"]))
            for name, one in said["members"].items()
        }
    except UNREADABLE as error:
        raise BackupError(path, "its manifest cannot be read") from error
    for name, (size, digest) in found.items():
        image = _IMAGE.fullmatch(name)
        most = MAX_IMAGE if image else MAX_PREFERENCES if name == PREFERENCES else size
        if not (image or name in (STORE, PREFERENCES)) or not 0 <= size <= most:
            raise BackupError(path, f"it has a member that no backup has: {name!r}")
        if image and digest != image[1]:
            raise BackupError(path, f"{name} is not named by its content")
    if found.keys() | {MANIFEST} != there.keys() or STORE not in found:
        raise BackupError(path, "its members are not those of its manifest")
    return dict(sorted(found.items(), key=lambda item: item[0] != STORE))


def _place(folder: Path, name: str) -> Path:
    """Where a member goes: images in folders by the first two letters of their names, as the store has them."""
    if not name.startswith(IMAGES):
        return folder / name
    place = folder / "images" / name[len(IMAGES) :][:2] / name[len(IMAGES) :]
    make_private_folder(place.parent)
    return place


def _extract(
    path: Path, archive: zipfile.ZipFile, name: str, size: int, digest: str, to: Path
) -> None:
    found, written = hashlib.sha256(), 0
    with archive.open(name) as source, to.open("xb") as target:
        to.chmod(0o600)
        while chunk := source.read(CHUNK):
            written += len(chunk)
            if written > size:
                raise BackupError(path, f"{name} is larger than its manifest says")
            found.update(chunk)
            target.write(chunk)
    if written != size or found.hexdigest() != digest:
        raise BackupError(path, f"it was changed or damaged: {name} has another checksum")
