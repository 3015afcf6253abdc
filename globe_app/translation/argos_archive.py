"""Validates and unpacks model packages of the Argos project (.argosmodel).

A package is a zip archive of one folder: metadata.json, model/ (CTranslate2) and a tokenizer file. It is
untrusted: names, sizes and types of all members are checked before anything is unpacked.
"""

import hashlib
import json
import os
import re
import stat
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from globe_app.errors import TranslationError
from globe_app.text.digests import file_sha256
from globe_app.translation.engine import TARGET

MAX_PACKAGE = 4 * 2**30  # bytes when unpacked; real models have 50 to 700 MB
MAX_MEMBERS = 2_000
MAX_METADATA = 2**20
MAX_RATIO = 60  # highest compression ratio accepted; model weights hardly compress
TOKENIZER = "sentencepiece.model"
CHUNK = 2**20
_CODE = re.compile(r"[a-z]{2,3}")
_VERSION = re.compile(r"[0-9A-Za-z.]{1,20}")
_TEXTS = ("README.md", "LICENSE", "LICENSE.md", "LICENSE.txt")
_VOCABULARIES = ("model/shared_vocabulary", "model/source_vocabulary", "model/vocabulary")


@dataclass(frozen=True, slots=True)
class ModelPackage:
    """The metadata and member list of a package file."""

    pair: str  # "es-en"
    version: str
    prefix: str  # target prefix token that the model requires; "" = none
    root: str  # the folder in the archive, "" or "es_en/"
    members: tuple[str, ...]  # names of the members to unpack
    size: int  # their size in bytes
    sha256: str  # of the package file


def inspect_package(path: Path) -> ModelPackage:
    """Read and validate a package without unpacking it. Raises `TranslationError`."""
    try:
        if not path.is_file():
            raise TranslationError(path.name or path, _no_file(path))
        sha256 = file_sha256(path)
        with zipfile.ZipFile(path) as archive:
            return _read_package(path, archive, sha256)
    except OSError as error:
        raise TranslationError(path.name, error.strerror or error) from error
    except (zipfile.BadZipFile, EOFError) as error:
        raise TranslationError(path.name, "is no translation model, or was cut short") from error
    except (NotImplementedError, RuntimeError, UnicodeError, ValueError) as error:
        raise TranslationError(path.name, f"cannot be read: {error}") from error


def _no_file(path: Path) -> str:
    if path.is_dir():
        return "is a folder, not a model's file"
    return "is no ordinary file" if path.exists() else "there is no such file"


def _read_package(path: Path, archive: zipfile.ZipFile, sha256: str) -> ModelPackage:
    members = archive.infolist()
    if len(members) > MAX_MEMBERS:
        raise TranslationError(path.name, f"has more than {MAX_MEMBERS:,} files in it")
    names: set[str] = set()
    for one in members:
        if why := _problem_of_member(one):
            raise TranslationError(path.name, f"was not made in good faith: {why}")
        if one.filename in names:
            raise TranslationError(path.name, f"names {one.filename} twice")
        names.add(one.filename)
    roots = [n for n in names if PurePosixPath(n).name == "metadata.json" and n.count("/") <= 1]
    if len(roots) != 1:
        raise TranslationError(path.name, "has no metadata.json: it is no translation model")
    root = roots[0].removesuffix("metadata.json")
    needed = tuple(sorted(n for n in names if is_needed(n, root)))
    inside = {one.filename: one for one in members}
    if f"{root}model/model.bin" not in inside or not inside[f"{root}model/model.bin"].file_size:
        raise TranslationError(path.name, "lacks model/model.bin")
    if not any(name.removeprefix(root).startswith(_VOCABULARIES) for name in needed):
        raise TranslationError(path.name, "lacks the model's vocabulary")
    if f"{root}{TOKENIZER}" not in inside:
        raise TranslationError(path.name, f"lacks {TOKENIZER}: older forms are not read")
    size = sum(inside[name].file_size for name in needed)
    packed = sum(inside[name].compress_size for name in needed)
    if size > MAX_PACKAGE or size > MAX_RATIO * packed + CHUNK:
        raise TranslationError(path.name, f"would unpack to {size / 1e6:,.0f} MB, far too much")
    return _read_metadata(path, archive, inside[roots[0]], root, needed, size, sha256)


def _read_metadata(
    path: Path, archive: zipfile.ZipFile, member: zipfile.ZipInfo, root: str,
    needed: tuple[str, ...], size: int, sha256: str,
) -> ModelPackage:  # fmt: skip
    try:
        if member.file_size > MAX_METADATA:
            raise ValueError
        about: Any = json.loads(archive.read(member))
        source, target = str(about["from_code"]), str(about["to_code"])
        version = str(about.get("package_version", "")) or "0"
        if not _CODE.fullmatch(source) or not _CODE.fullmatch(target) or source == target:
            raise ValueError
        if not _VERSION.fullmatch(version) or about.get("type", "translate") != "translate":
            raise ValueError
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise TranslationError(
            path.name, "its metadata.json does not describe a translation"
        ) from error
    if target != TARGET:
        to = str(about.get("to_name") or target)
        raise TranslationError(path.name, f"translates into {to}, not into English")
    return ModelPackage(
        pair=f"{source}-{target}", version=version,
        prefix=str(about.get("target_prefix") or "")[:40], root=root, members=needed, size=size,
        sha256=sha256,
    )  # fmt: skip


def _problem_of_member(one: zipfile.ZipInfo) -> str:
    """Why a zip member is rejected (path, type, size, encryption); "" = it is fine."""
    name = one.filename
    if one.flag_bits & 0x1:
        return f"{name} is encrypted"
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or re.search(r"[\\:\x00-\x1f]", name) or not name:
        return f"{name!r} leads out of its folder"
    kind = one.external_attr >> 16
    if kind and not (stat.S_ISREG(kind) or stat.S_ISDIR(kind) or not stat.S_IFMT(kind)):
        return f"{name} is a link or a device"
    return ""


def is_needed(name: str, root: str) -> bool:
    """Whether a member is needed for translation; `root`: the folder within the archive."""
    if not name.startswith(root) or name.endswith("/"):
        return False
    inner = name.removeprefix(root)
    plain = inner.count("/") == 1 and inner.startswith("model/")
    return plain or inner in (TOKENIZER, *_TEXTS, "metadata.json")


def unpack(path: Path, package: ModelPackage, to: Path) -> tuple[tuple[str, int, str], ...]:
    """Unpack the needed members into the folder `to`; gives (path, bytes, SHA-256) of each file.

    Raises `TranslationError`, and `OSError` when the folder cannot be written.
    """
    files = []
    try:
        with zipfile.ZipFile(path) as archive:
            for name in package.members:
                inner = name.removeprefix(package.root)
                place = to / inner
                place.parent.mkdir(exist_ok=True)
                size = archive.getinfo(name).file_size
                files.append((inner, size, _copy(archive, name, size, place)))
    except (zipfile.BadZipFile, EOFError, ValueError, RuntimeError, zlib.error) as error:
        raise TranslationError(path.name, "is damaged; nothing was installed") from error
    if file_sha256(path) != package.sha256:
        raise TranslationError(path.name, "changed while it was being installed")
    return tuple(files)


def _copy(archive: zipfile.ZipFile, name: str, size: int, place: Path) -> str:
    """Unpack one member, at most the declared number of bytes; gives its SHA-256."""
    seen = hashlib.sha256()
    left = size
    with archive.open(name) as source, place.open("xb") as target:
        while chunk := source.read(min(CHUNK, left + 1)):
            left -= len(chunk)
            if left < 0:
                break
            seen.update(chunk)
            target.write(chunk)
        target.flush()
        os.fsync(target.fileno())
    if left:
        raise zipfile.BadZipFile(name)
    return seen.hexdigest()
