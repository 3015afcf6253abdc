"""The files of one of Mozilla's translation models: told by name, unpacked, and checked to fit each other.

A model has weights (marian's binary form), one vocabulary of both languages or one of each (SentencePiece),
and as a rule a shortlist of likely words. They are published compressed by gzip and are untrusted: what they
unpack to is limited, and the vocabulary must have as many entries as the weights have rows for.
"""

import hashlib
import os
import re
import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from globe_app.errors import TranslationError
from globe_app.translation.engine import TARGET

MAX_UNPACKED = 256 * 2**20  # bytes of one file; real ones have 5 to 60 MB
CHUNK = 2**20
_NAME = re.compile(
    rf"(model|vocab|srcvocab|trgvocab|lex(?:\.50)*)\.([a-z]{{2,3}}){TARGET}\.[a-z0-9.]{{1,60}}"
)
MAX_TENSORS, MAX_TENSOR_NAME, MAX_DIMENSIONS = 10_000, 1_000, 8
_SOURCE_ROWS, _TARGET_ROWS = ("Wemb", "encoder_Wemb"), ("Wemb", "decoder_Wemb")


@dataclass(frozen=True, slots=True)
class FirefoxFiles:
    """The paths of a model's files."""

    language: str  # that it translates from
    model: Path
    source_vocabulary: Path
    target_vocabulary: Path  # the same as the source's where both languages share one
    shortlist: Path | None


def is_firefox_file(name: str) -> bool:
    """Whether a file is named as those of Mozilla's models into English are, compressed or not."""
    return _NAME.fullmatch(name.removesuffix(".gz")) is not None


def find_files(folder: Path, names: Iterable[str]) -> FirefoxFiles:
    """Which of the names in a folder is what of a model. Raises `TranslationError` when one is missing."""
    parts: dict[str, Path] = {}
    languages: set[str] = set()
    for name in names:
        if known := _NAME.fullmatch(name):
            part = "lex" if known[1].startswith("lex") else known[1]
            if part in parts:
                raise TranslationError(name, "is there beside another file of the same part")
            parts[part] = folder / name
            languages.add(known[2])
    if len(languages) > 1:
        raise TranslationError(
            ", ".join(sorted(f"{one}-{TARGET}" for one in languages)),
            "these files belong to different models",
        )
    source, target = parts.get("srcvocab"), parts.get("trgvocab")
    source, target = source or parts.get("vocab"), target or parts.get("vocab")
    if not languages or "model" not in parts:
        raise TranslationError(folder.name or folder, "lacks a file named like model.xxen….bin")
    if source is None or target is None:
        raise TranslationError(
            parts["model"].name, "lacks its vocabulary, named like vocab.xxen.spm"
        )
    return FirefoxFiles(min(languages), parts["model"], source, target, parts.get("lex"))


def gunzip(path: Path, to: Path, *, size: int = 0) -> tuple[int, str]:
    """Unpack a .gz file into a new one; its bytes and their SHA-256, hex.

    `size`: bytes it must unpack to; 0 = not known. Raises `TranslationError`, and `OSError` when `to` cannot
    be written.
    """
    seen = hashlib.sha256()
    total = 0
    limit = size or MAX_UNPACKED
    with to.open("xb") as target:
        for piece in _unpacked(path):
            total += len(piece)
            if total > limit:
                raise TranslationError(path.name, f"unpacks to more than {limit / 1e6:,.0f} MB")
            seen.update(piece)
            target.write(piece)
        target.flush()
        os.fsync(target.fileno())
    if size and total != size:
        raise TranslationError(path.name, f"unpacks to {total:,} bytes, not to {size:,}")
    return total, seen.hexdigest()


def _unpacked(path: Path) -> Iterator[bytes]:
    unpacking = zlib.decompressobj(wbits=31)
    try:
        with path.open("rb") as file:
            while data := file.read(CHUNK):
                while data:
                    yield unpacking.decompress(data, CHUNK)
                    data = unpacking.unconsumed_tail
                if unpacking.eof:
                    break
            rest = unpacking.unused_data or file.read(1)
    except zlib.error as error:
        raise TranslationError(path.name, "is damaged: it cannot be unpacked") from error
    if not unpacking.eof:
        raise TranslationError(path.name, "is cut short")
    if rest:
        raise TranslationError(path.name, "has something after its end")


def check_fit(files: FirefoxFiles) -> None:
    """Check that weights and vocabularies can be read and belong together. Raises `TranslationError`."""
    rows = _embedding_rows(files.model)
    for path, names in (
        (files.source_vocabulary, _SOURCE_ROWS), (files.target_vocabulary, _TARGET_ROWS),
    ):  # fmt: skip
        wanted = next((rows[one] for one in names if one in rows), 0)
        if not wanted:
            raise TranslationError(files.model.name, "is no translation model: it knows no words")
        found = _vocabulary_size(path)
        if found != wanted:
            raise TranslationError(
                path.name, f"does not fit {files.model.name}: {found:,} entries, not {wanted:,}"
            )


def _embedding_rows(path: Path) -> dict[str, int]:
    """Name -> rows of the tensors of a file in marian's binary form, of those that hold word vectors.

    The form: version 1, count, then for each tensor four numbers (bytes of its name, type, dimensions, bytes
    of data), the names, the shapes as 32-bit numbers, the data; numbers of 64 bits, little-endian.
    """
    size = path.stat().st_size
    try:
        with path.open("rb") as file:
            version, count = struct.unpack("<QQ", file.read(16))
            if version != 1 or not 0 < count <= MAX_TENSORS:
                raise ValueError
            heads = list(struct.iter_unpack("<4Q", file.read(32 * count)))
            if len(heads) != count:
                raise ValueError
            if any(one[0] > MAX_TENSOR_NAME or one[2] > MAX_DIMENSIONS for one in heads):
                raise ValueError
            names = [file.read(one[0]).rstrip(b"\0").decode("utf-8") for one in heads]
            shapes = [struct.unpack(f"<{one[2]}i", file.read(4 * one[2])) for one in heads]
    except (ValueError, struct.error) as error:
        raise TranslationError(path.name, "is no translation model, or was cut short") from error
    if sum(one[3] for one in heads) > size:
        raise TranslationError(path.name, "is cut short")
    return {
        name: shape[0]
        for name, shape in zip(names, shapes, strict=True)
        if name in (*_SOURCE_ROWS, *_TARGET_ROWS) and shape
    }


def _vocabulary_size(path: Path) -> int:
    """How many entries a SentencePiece model has: the fields of number 1 of its protocol buffer message."""
    data = path.read_bytes()
    at = found = 0
    try:
        while at < len(data):
            key, at = _varint(data, at)
            kind = key & 7
            if kind == 2:
                length, at = _varint(data, at)
                at += length
                found += key == 0x0A
            elif kind == 0:
                _, at = _varint(data, at)
            else:
                at += {1: 8, 5: 4}[kind]
        if at != len(data):
            raise ValueError
    except (IndexError, KeyError, ValueError) as error:
        raise TranslationError(path.name, "is no vocabulary, or was cut short") from error
    return found


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at
        if shift > 63:
            raise ValueError
