"""The list of translation models that can be installed: `resources/models.json`."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from globe_app.errors import ResourceError

FILE = "models.json"
# how Argos writes what BCP 47 calls otherwise
LANGUAGE_OF = {"zt": "zh-Hant", "pb": "pt-BR"}
_PAIR = re.compile(r"([a-z]{2,3})-en")


@dataclass(frozen=True, slots=True)
class Listed:
    """A model that can be installed."""

    pair: str  # "es-en"
    name: str  # the language in English
    url: str
    size: int  # bytes; 0 = not known
    sha256: str  # "" = not known
    licence: str  # "" = not known: the package says
    version: str

    @property
    def language(self) -> str:
        """What it translates, BCP 47."""
        code = self.pair.partition("-")[0]
        return LANGUAGE_OF.get(code, code)


def load_manifest(resources: Path) -> tuple[Listed, ...]:
    """Every model of the list, the most needed first. Raises `ResourceError`."""
    path = resources / FILE
    try:
        rows = json.loads(path.read_text("utf-8"))["models"]
        return tuple(_listed(row) for row in rows)
    except OSError as error:
        raise ResourceError(path, error.strerror or error) from error
    except (ValueError, KeyError, TypeError) as error:
        raise ResourceError(path, "it is no list of models") from error


def _listed(row: dict[str, Any]) -> Listed:
    found = Listed(
        pair=str(row["pair"]), name=str(row["name"]), url=str(row["url"]), size=int(row["size"]),
        sha256=str(row["sha256"]).lower(), licence=str(row["licence"]), version=str(row["version"]),
    )  # fmt: skip
    if not _PAIR.fullmatch(found.pair) or not found.url.startswith("https://"):
        raise ValueError(found.pair)
    return found
