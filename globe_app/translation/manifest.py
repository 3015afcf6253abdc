"""Reads the list of translation models offered for download: `resources/models.json`."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from globe_app.errors import ResourceError

MANIFEST_FILE = "models.json"
MAX_BYTES = 5_000_000
# Argos language code -> BCP 47, where they differ
LANGUAGE_OF = {"zt": "zh-Hant", "pb": "pt-BR"}
# names of languages that are translated without a listed model
_OTHERS = {
    "af": "Afrikaans", "am": "Amharic", "be": "Belarusian", "bs": "Bosnian", "cnr": "Montenegrin",
    "cy": "Welsh", "dv": "Dhivehi", "en": "English", "eu": "Basque", "gl": "Galician", "gu": "Gujarati",
    "ha": "Hausa", "hr": "Croatian", "hy": "Armenian", "is": "Icelandic", "ka": "Georgian", "km": "Khmer",
    "kn": "Kannada", "lb": "Luxembourgish", "lo": "Lao", "mk": "Macedonian", "ml": "Malayalam",
    "mn": "Mongolian", "mr": "Marathi", "mt": "Maltese", "my": "Burmese", "ne": "Nepali", "oc": "Occitan",
    "or": "Odia", "ps": "Pashto", "rw": "Kinyarwanda", "sh": "Serbo-Croatian", "so": "Somali",
    "si": "Sinhala", "sr": "Serbian", "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "tg": "Tajik",
    "tk": "Turkmen", "uz": "Uzbek",
}  # fmt: skip
_PAIR = re.compile(r"([a-z]{2,3})-en")


@dataclass(frozen=True, slots=True)
class ListedModel:
    """A model offered for download."""

    pair: str  # "es-en"
    name: str  # the language in English
    url: str
    size: int  # bytes; 0 = not known
    sha256: str  # "" = not known
    licence: str  # "" = not known: the package says
    version: str

    @property
    def language(self) -> str:
        """The language it translates from, BCP 47."""
        code = self.pair.partition("-")[0]
        return LANGUAGE_OF.get(code, code)


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
    found = ListedModel(
        pair=str(row["pair"]), name=str(row["name"]), url=str(row["url"]), size=int(row["size"]),
        sha256=str(row["sha256"]).lower(), licence=str(row["licence"]), version=str(row["version"]),
    )  # fmt: skip
    if not _PAIR.fullmatch(found.pair) or not found.url.startswith(
        ("https://", "http://127.") if loopback else "https://"
    ):
        raise ValueError(found.pair)
    return found


def language_name(code: str, listed: tuple[ListedModel, ...]) -> str:
    """The English name of a language (BCP 47); its code where no name is known."""
    names = {one.language: one.name for one in listed} | _OTHERS
    return names.get(code) or names.get(code.partition("-")[0], code)
