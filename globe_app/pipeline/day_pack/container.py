"""The file of a day pack: a ZIP with a manifest, and a checksum of all of it at its very end.

    images/HASH…       each by the SHA-256 of its bytes
    articles.jsonl     an article a line
    outlets.json, stories.json
    manifest.json      format, versions, day, size and SHA-256 of every other member
    comment of the ZIP "globe-app day pack 1 sha256:" and the SHA-256 of every byte before that digest

`verified` looks at all of it before anything is believed; nothing is extracted to the disk.
"""

import contextlib
import hashlib
import json
import os
import re
import stat
import struct
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO, Any

from globe_app.errors import PackError
from globe_app.pages.pictures import MAX_BYTES as MAX_IMAGE_BYTES
from globe_app.pipeline.zip_files import FAILURES, member_info

VERSION = 1
FORMAT = "globe-app day pack"
MANIFEST, ARTICLES, OUTLETS, STORIES = (
    "manifest.json",
    "articles.jsonl",
    "outlets.json",
    "stories.json",
)
IMAGES = "images/"
MAX_ARTICLES = 20_000
MAX_MEMBERS = 60_000
MAX_FILE = 4_000_000_000  # bytes; ZIP's own limit without its 64-bit form, which packs do not use
MAX_DIRECTORY = 16_000_000
MAX_RATIO = 300  # of a member's size to what it takes in the file; news comes to 10
MAX_SIZES = {
    MANIFEST: 16_000_000,
    ARTICLES: 2_000_000_000,
    OUTLETS: 16_000_000,
    STORIES: 64_000_000,
}
CHUNK = 1 << 20
_DIGEST = 64  # letters of a SHA-256
_NAME = re.compile(
    rf"{MANIFEST}|{ARTICLES}|{OUTLETS}|{STORIES}|{IMAGES}[0-9a-f]{{64}}".replace(".j", r"\.j")
)
_END = re.compile(rb"globe-app day pack (\d{1,6}) sha256:([0-9a-f]{64})\Z")
_EOCD = struct.Struct("<4s4H2IH")  # end of the central directory
_LOCAL_HEADER = 30


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a pack says of itself."""

    day: date
    program: str
    articles: int
    sizes: Mapping[str, int]  # member -> bytes
    digests: Mapping[str, str]  # member -> SHA-256, hexadecimal


# Writing -------------------------------------------------------------------------------------------------


class Writer:
    """Writes the members of a pack one after the other."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, allowZip64=False)
        self._members: dict[str, dict[str, object]] = {}

    def add(self, name: str, data: bytes) -> None:
        """Write a member whole."""
        # images are compressed already
        self._zip.writestr(member_info(name, compressed=not name.startswith(IMAGES)), data)
        self._members[name] = {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}

    @contextlib.contextmanager
    def member(self, name: str) -> "Iterator[MemberWriter]":
        """Write a member piece by piece."""
        with self._zip.open(member_info(name, compressed=True), "w") as out:
            writer = MemberWriter(out)
            yield writer
        self._members[name] = {"size": writer.size, "sha256": writer.digest.hexdigest()}

    def finish(self, day: date, program: str, articles: int) -> None:
        """Write the manifest and the checksum of the whole."""
        manifest = {
            "format": FORMAT, "version": VERSION, "program": program, "day": day.isoformat(),
            "articles": articles, "members": self._members,
        }  # fmt: skip
        self.add(MANIFEST, json.dumps(manifest, indent=0).encode())
        start = f"{FORMAT} {VERSION} sha256:".encode()
        self._zip.comment = start + b"0" * _DIGEST
        self._zip.close()
        self._file.flush()
        end = self._file.seek(0, os.SEEK_END) - _DIGEST
        self._file.seek(0)
        digest = _digest_of(self._file, end)
        self._file.seek(end)
        self._file.write(digest.encode())

    def close(self) -> None:
        """Let go of what was not finished, before the file is closed."""
        self._zip.close()


class MemberWriter:
    """A member under way."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self.size, self.digest = 0, hashlib.sha256()

    def write(self, data: bytes) -> None:
        """Write some more."""
        self._out.write(data)
        self.size += len(data)
        self.digest.update(data)


def _digest_of(file: IO[bytes], size: int) -> str:
    digest = hashlib.sha256()
    while size > 0:
        data = file.read(min(CHUNK, size))
        if not data:
            break
        digest.update(data)
        size -= len(data)
    return digest.hexdigest()


# Reading -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Place:
    """Where a member lies: another process reads it there without the bytes being sent to it."""

    at: int  # of its header
    size: int
    stored: bool  # not compressed

    def read(self, file: IO[bytes]) -> bytes:
        """The bytes of a member that is stored."""
        file.seek(self.at)
        name, extra = struct.unpack("<2H", file.read(_LOCAL_HEADER)[26:30])
        file.seek(name + extra, os.SEEK_CUR)
        return file.read(self.size)


class Pack:
    """A pack that was verified. Members are read once more, and compared once more, as they are used."""

    def __init__(self, path: Path, file: zipfile.ZipFile, manifest: Manifest) -> None:
        self.path, self.manifest = path, manifest
        self._zip = file

    @property
    def images(self) -> tuple[str, ...]:
        """The hashes of its images."""
        names = (one for one in self.manifest.sizes if one.startswith(IMAGES))
        return tuple(one.removeprefix(IMAGES) for one in names)

    def place_of(self, name: str) -> Place:
        """Where a member lies in the file."""
        info = self._zip.getinfo(name)
        return Place(info.header_offset, info.file_size, info.compress_type == zipfile.ZIP_STORED)

    def read(self, name: str) -> bytes:
        """A member whole. Raises `PackError`."""
        return b"".join(self._chunks(name))

    def lines(self, name: str, most: int) -> Iterator[bytes]:
        """The lines of a member, each of at most so many bytes. Raises `PackError`."""
        left = b""
        for chunk in self._chunks(name):
            *whole, left = (left + chunk).split(b"\n")
            yield from whole
            if len(left) > most:
                raise PackError(self.path, f"a line of {name} has more than {most:,} bytes")
        if left:
            yield left

    def _chunks(self, name: str) -> Iterator[bytes]:
        yield from _checked(self.path, self._zip, name, self.manifest)


@contextlib.contextmanager
def verified(path: Path) -> Iterator[Pack]:
    """Open a pack after all of it was verified: its structure, sizes and every checksum.

    Raises `PackError` that says what is wrong with it.
    """
    try:
        with path.open("rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise PackError(path, "it is no file")
            _check_whole(path, file)
            with zipfile.ZipFile(file) as opened:
                _check_members(path, opened)
                manifest = _manifest(path, opened)
                for name in manifest.sizes:
                    for _ in _checked(path, opened, name, manifest):
                        pass
                yield Pack(path, opened, manifest)
    except FAILURES as error:
        raise PackError(path, f"it is damaged ({error})") from error
    except OSError as error:
        raise PackError(path, error.strerror or error) from error


def _check_whole(path: Path, file: IO[bytes]) -> None:
    """The checksum at the end, and the one directory before it."""
    size = file.seek(0, os.SEEK_END)
    if size > MAX_FILE:
        raise PackError(path, f"it has more than {MAX_FILE:,} bytes")
    file.seek(max(size - 200, 0))
    found = _END.search(file.read(200))
    if found is None:
        raise PackError(path, "it is no day pack, or was cut off")
    if int(found[1]) > VERSION:
        raise PackError(path, "it was made by a newer globe-app; update the program to open it")
    directory_at = size - len(found[0]) - _EOCD.size
    if directory_at < 0:
        raise PackError(path, "it is no day pack")
    file.seek(0)
    if _digest_of(file, size - _DIGEST) != found[2].decode():
        raise PackError(path, "it was changed or damaged: its checksum is another one")
    file.seek(directory_at)
    sign, disk, first_disk, here, members, length, start, comment = _EOCD.unpack(
        file.read(_EOCD.size)
    )
    if (
        sign != b"PK\x05\x06" or disk or first_disk or here != members or comment != len(found[0])
        or start + length != directory_at
    ):  # fmt: skip
        raise PackError(path, "its directory is not that of a day pack")
    if members > MAX_MEMBERS or length > MAX_DIRECTORY:
        raise PackError(path, f"it has more than {MAX_MEMBERS:,} members")


def _check_members(path: Path, opened: zipfile.ZipFile) -> None:
    names: set[str] = set()
    end = 0
    for one in sorted(opened.infolist(), key=lambda info: info.header_offset):
        name = one.orig_filename
        if not _NAME.fullmatch(name) or one.filename != name:
            raise PackError(path, f"it has a member that no day pack has: {name!r}")
        if name in names:
            raise PackError(path, f"it has two members named {name}")
        if one.flag_bits & 0x1:
            raise PackError(path, f"{name} is encrypted")
        kind = one.external_attr >> 16
        if kind and stat.S_IFMT(kind) not in (0, stat.S_IFREG):
            raise PackError(path, f"{name} is a link or device, no file")
        if one.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise PackError(path, f"{name} is compressed in a way that no day pack is")
        if one.file_size > MAX_SIZES.get(name, MAX_IMAGE_BYTES):
            raise PackError(path, f"{name} is too large")
        if one.file_size > CHUNK and one.file_size > MAX_RATIO * max(one.compress_size, 1):
            raise PackError(path, f"{name} unpacks to {MAX_RATIO} times its size and more")
        if one.header_offset < end:
            raise PackError(path, f"{name} lies over another member")
        end = one.header_offset + _LOCAL_HEADER + one.compress_size
        names.add(name)
    for name in MAX_SIZES:
        if name not in names:
            raise PackError(path, f"{name} is missing in it")


def _manifest(path: Path, opened: zipfile.ZipFile) -> Manifest:
    with opened.open(MANIFEST) as member:
        data = member.read(MAX_SIZES[MANIFEST] + 1)
    try:
        found = json.loads(data)
        version, program = found["version"], found["program"]
        if found["format"] != FORMAT or type(version) is not int or not isinstance(program, str):
            raise PackError(path, "its manifest is not that of a day pack")
        if version > VERSION:
            raise PackError(path, "it was made by a newer globe-app; update the program to open it")
        day, articles = date.fromisoformat(found["day"]), found["articles"]
        sizes = {name: one["size"] for name, one in found["members"].items()}
        digests = {name: one["sha256"] for name, one in found["members"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise PackError(path, "its manifest cannot be read") from error
    if type(articles) is not int or not 0 <= articles <= MAX_ARTICLES:
        raise PackError(path, f"it claims a number of articles that is not 0 to {MAX_ARTICLES:,}")
    there = {one.filename: one.file_size for one in opened.infolist() if one.filename != MANIFEST}
    for name in sorted(sizes.keys() ^ there.keys()):
        where = "not in its manifest" if name in there else "missing in it"
        raise PackError(path, f"{name!r} is {where}")
    for name, size in sizes.items():
        if size != there[name]:
            raise PackError(path, f"{name} has another size than its manifest says")
        image = name.removeprefix(IMAGES)
        if name.startswith(IMAGES) and digests[name] != image:
            raise PackError(path, f"{name} is not named by its content")
    return Manifest(day, program[:40], articles, sizes, digests)


def _checked(path: Path, opened: zipfile.ZipFile, name: str, manifest: Manifest) -> Iterator[bytes]:
    """A member piece by piece; its checksum is compared at the end."""
    digest: Any = hashlib.sha256()
    try:
        with opened.open(name) as member:
            while data := member.read(CHUNK):
                digest.update(data)
                yield data
    except Exception as error:  # zlib's and zipfile's, of many kinds on hostile bytes
        if isinstance(error, PackError | OSError | GeneratorExit):
            raise
        raise PackError(path, f"{name} cannot be read ({error})") from error
    if digest.hexdigest() != manifest.digests[name]:
        raise PackError(path, f"{name} was changed: its checksum is another one")
