"""Reads the list of translation models offered for download: `resources/models.json`."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from globe_app.errors import ResourceError
from globe_app.text.language_names import english_name
from globe_app.tr import mark
from globe_app.translation.engine import EngineKind

MANIFEST_FILE = "models.json"
MAX_BYTES = 5_000_000
_PAIR = re.compile(r"([a-z]{2,3})-en")
_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,120}")
_SHA256 = re.compile(r"([0-9a-f]{64})?")
# COMET (wmt22-comet-da) and BLEU on FLORES-200 from which a model is called so. BLEU counts beside COMET,
# since COMET knows few of the smaller languages (Maltese: BLEU 43, COMET .76).
_VERY_GOOD_COMET, _GOOD_COMET, _USABLE_COMET = 0.865, 0.845, 0.79
_GOOD_BLEU, _USABLE_BLEU = 38.0, 25.0


class Choice(StrEnum):
    """Which of the models of one language."""

    DEFAULT = "default"  # the best for its size
    SMALLER = "smaller"  # smaller and faster than the default, and worse
    BETTER = "better"  # better than the default, larger and slower


class Quality(StrEnum):
    """How good a model's English is, in words."""

    VERY_GOOD = mark("very good")
    GOOD = mark("good")
    USABLE = mark("usable")
    WEAK = mark("weak")
    UNKNOWN = mark("not measured")


def quality(bleu: float, comet: float) -> Quality:
    """The quality in words of scores on FLORES-200 (BLEU 0 to 100, COMET 0 to 1; 0 = not measured)."""
    if not bleu and not comet:
        return Quality.UNKNOWN
    if comet >= _VERY_GOOD_COMET:
        return Quality.VERY_GOOD
    if comet >= _GOOD_COMET or bleu >= _GOOD_BLEU:
        return Quality.GOOD
    return Quality.USABLE if comet >= _USABLE_COMET or bleu >= _USABLE_BLEU else Quality.WEAK


@dataclass(frozen=True, slots=True)
class ListedFile:
    """One file of a model."""

    url: str
    size: int  # bytes; 0 = not known
    sha256: str  # "" = not known
    unpacked_size: int = 0  # bytes, of what a .gz holds; 0 = not known
    unpacked_sha256: str = ""  # "" = not known

    @property
    def name(self) -> str:
        """The last part of its address."""
        return self.url.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class ListedModel:
    """A model offered for download."""

    pair: str  # "es-en"
    name: str  # the language in English
    engine: EngineKind
    choice: Choice
    variant: str  # as its makers call it: "tiny", "base-memory"; "" = there is one only
    version: str
    licence: str  # SPDX; "" = not known: the package says
    bleu: float  # on FLORES-200, 0 to 100; 0 = not measured
    comet: float  # on FLORES-200, 0 to 1; 0 = not measured
    files: tuple[ListedFile, ...]

    @property
    def language(self) -> str:
        """The primary language it translates from, BCP 47."""
        return self.pair.partition("-")[0]

    @property
    def size(self) -> int:
        """Bytes to download; 0 = not known."""
        sizes = [one.size for one in self.files]
        return sum(sizes) if all(sizes) else 0

    @property
    def unpacked_size(self) -> int:
        """Bytes on disk, where they are known; else those of the download."""
        return sum(one.unpacked_size or one.size for one in self.files)

    @property
    def url(self) -> str:
        """The address of its largest file."""
        return max(self.files, key=lambda one: one.size).url

    @property
    def quality(self) -> Quality:
        """How good its English is."""
        return quality(self.bleu, self.comet)


def load_manifest(path: Path, *, loopback: bool = False) -> tuple[ListedModel, ...]:
    """The models of a list file, in its order (most needed first). Raises `ResourceError`.

    `loopback`: http addresses of this machine are accepted beside https ones, for tests.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise ResourceError(path, "it is too large for a list of models")
        rows = json.loads(data)["models"]
        return tuple(_listed(row, loopback) for row in rows)
    except OSError as error:
        raise ResourceError(path, error.strerror or error) from error
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise ResourceError(path, "it is no list of models") from error


def _listed(row: dict[str, Any], loopback: bool) -> ListedModel:
    pair = str(row["pair"])
    if not _PAIR.fullmatch(pair):
        raise ValueError(pair)
    engine = EngineKind(row["engine"])
    return ListedModel(
        pair=pair, name=english_name(pair.partition("-")[0]), engine=engine,
        choice=Choice(row.get("choice", Choice.DEFAULT)), variant=str(row.get("variant", "")),
        version=str(row["version"]), licence=str(row.get("licence", "")),
        bleu=float(row.get("bleu", 0.0)), comet=float(row.get("comet", 0.0)),
        files=tuple(_file(one, loopback) for one in row["files"]) or _no_files(pair),
    )  # fmt: skip


def _no_files(pair: str) -> tuple[ListedFile, ...]:
    raise ValueError(pair)


def _file(row: dict[str, Any], loopback: bool) -> ListedFile:
    found = ListedFile(
        url=str(row["url"]), size=int(row["size"]), sha256=str(row["sha256"]).lower(),
        unpacked_size=int(row.get("unpacked_size", 0)),
        unpacked_sha256=str(row.get("unpacked_sha256", "")).lower(),
    )  # fmt: skip
    starts = ("https://", "http://127.") if loopback else "https://"
    hashes = _SHA256.fullmatch(found.sha256) and _SHA256.fullmatch(found.unpacked_sha256)
    if not found.url.startswith(starts) or not _FILE_NAME.fullmatch(found.name) or not hashes:
        raise ValueError(found.url)
    if found.size < 0 or found.unpacked_size < 0:
        raise ValueError(found.url)
    return found


def find_listed(
    listed: Sequence[ListedModel], pair: str, choice: Choice = Choice.DEFAULT
) -> ListedModel | None:
    """The model of a pair; the default one where there is no such choice. None = the pair is not listed."""
    models = {one.choice: one for one in listed if one.pair == pair}
    return models.get(choice) or models.get(Choice.DEFAULT)
