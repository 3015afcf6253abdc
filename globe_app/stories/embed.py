"""Sentence embeddings: transformer encoders run by ctranslate2, or TF-IDF vectors where they are absent.

multilingual-e5-small embeds texts of every language, as their outlets wrote them; all-MiniLM-L6-v2 embeds
English ones beside it. `sentence_models.py` says where they come from and prepares them.
"""

import io
import json
import os
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from globe_app.errors import ResourceError
from globe_app.stories.sentence_models import (
    E5,
    MINILM,
    MODEL_FILES,
    RECORD,
    SentenceModel,
    models_folder,
)
from globe_app.stories.terms import terms_of
from globe_app.text.digests import file_sha256

Vectors = NDArray[np.float32]  # (texts, dimensions), rows of unit length or zero

WIDTH = 384  # dimensions of both models
MAX_TOKENS = 128
MAX_CHARS = 2_000  # of a text; enough for MAX_TOKENS in any script
BATCH_TOKENS = 1_024  # padded tokens per batch: fits the cache of a small machine
MAX_THREADS = 4
EPSILON = np.float32(1e-12)
MEANS_FILE = "language_means.npz"


class Embedder(Protocol):
    """Turns texts into vectors whose cosine measures how similar the texts are."""

    name: str  # stored with each vector; vectors of different embedders are never compared

    def embed(self, texts: Sequence[str]) -> Vectors:
        """(texts, dimensions), each row of unit length (or zero for a text without words)."""


class Encoder:
    """A sentence model. Loading takes a second and up to 350 MB of memory: create one and reuse it."""

    def __init__(self, model: SentenceModel, folder: Path, threads: int = 0) -> None:
        """`folder`: of the converted model; `threads`: 0 = as many as there are cores, up to `MAX_THREADS`.

        Raises `ResourceError` when a file is missing or altered.
        """
        import ctranslate2
        from tokenizers import Tokenizer

        _check(folder)
        self.name = model.name
        self._prefix = model.prefix
        try:
            self._tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self._encoder: Any = ctranslate2.Encoder(
                str(folder), device="cpu", compute_type="int8",
                intra_threads=threads or min(os.cpu_count() or 1, MAX_THREADS),
            )  # fmt: skip
        except Exception as error:
            raise ResourceError(folder, f"the sentence model cannot be loaded: {error}") from error
        self._tokenizer.enable_truncation(MAX_TOKENS)

    def embed(self, texts: Sequence[str]) -> Vectors:
        """As `Embedder`: the mean of the token vectors, at unit length."""
        given = [self._prefix + " ".join(one[:MAX_CHARS].split()) for one in texts]
        ids = [one.ids for one in self._tokenizer.encode_batch(given)]
        out = np.zeros((len(ids), WIDTH), np.float32)
        order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
        at = 0
        while at < len(order):
            end = at + 1
            while end < len(order) and len(ids[order[end]]) * (end + 1 - at) <= BATCH_TOKENS:
                end += 1
            some = order[at:end]
            out[some] = self._means([ids[i] for i in some])
            at = end
        return unit_rows(out)

    def _means(self, ids: list[list[int]]) -> Vectors:
        states = np.array(self._encoder.forward_batch(ids).last_hidden_state)
        lengths = np.array([len(one) for one in ids])
        real = np.arange(states.shape[1])[None, :] < lengths[:, None]
        means: Vectors = (states * real[:, :, None]).sum(1) / lengths[:, None].astype(np.float32)
        return means


class TfIdf:
    """Fallback without the models: hashed term counts. IDF weights are applied later, in `similarity.py`."""

    name = "tf-idf"
    DIMENSIONS = 2_048

    def embed(self, texts: Sequence[str]) -> Vectors:
        """As `Embedder`: sublinear term counts, hashed into `DIMENSIONS` columns."""
        out = np.zeros((len(texts), self.DIMENSIONS), np.float32)
        for row, text in enumerate(texts):
            for word in terms_of(text[:MAX_CHARS]):
                out[row, zlib.crc32(word.encode()) % self.DIMENSIONS] += 1.0
        return unit_rows(np.log1p(out))


def unit_rows(rows: NDArray[np.float32]) -> Vectors:
    """The rows of a matrix scaled to unit length; rows of zeros stay zero."""
    lengths = np.linalg.norm(rows, axis=-1, keepdims=True)
    out: Vectors = (rows / np.maximum(lengths, EPSILON)).astype(np.float32)
    return out


def find_model_folder(model: SentenceModel = E5) -> Path | None:
    """The folder of a converted model; None where set-up has made none."""
    folder = models_folder() / model.name
    return folder if (folder / RECORD).is_file() else None


def available_model_name(model: SentenceModel = E5) -> str:
    """The name of the embedder that `load_embedder` would give, without loading it.

    A damaged model is noticed only on loading; the vectors then carry the fallback's name.
    """
    return TfIdf.name if find_model_folder(model) is None else model.name


def dimensions(name: str) -> int:
    """The dimensions of the vectors of an embedder."""
    return TfIdf.DIMENSIONS if name == TfIdf.name else WIDTH


def language_means(resources: Path) -> Mapping[str, Vectors]:
    """The mean embedding of news by primary language, (dimensions,) each, of `E5`; "" = of all together.

    "en/minilm": that of English news by `MINILM`. Raises `ResourceError`.
    """
    path = resources / MEANS_FILE
    try:
        with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as file:
            found = {name: np.array(file[name], np.float32) for name in file.files}
    except (OSError, ValueError, EOFError, KeyError, BadZipFile) as error:
        raise ResourceError(path.name, "a file of the program is missing or damaged") from error
    if "" not in found or any(one.shape != (WIDTH,) for one in found.values()):
        raise ResourceError(path.name, "a file of the program is damaged")
    return found


def load_embedder(model: SentenceModel = E5) -> tuple[Embedder, str]:
    """The embedder of every language, and why it is only the fallback ("" = the model was loaded)."""
    folder = find_model_folder(model)
    if folder is None:
        return (
            TfIdf(),
            "the sentence model is not installed: stories are grouped by their words alone",
        )
    try:
        return Encoder(model, folder), ""
    except (ResourceError, ImportError) as error:
        return TfIdf(), f"{error}; stories are grouped by their words alone"


def load_english_embedder() -> Embedder | None:
    """The embedder of English texts, used beside the one of every language; None where there is none."""
    folder = find_model_folder(MINILM)
    try:
        return None if folder is None else Encoder(MINILM, folder)
    except (ResourceError, ImportError):
        return None


class Embedders:
    """The sentence models, each loaded when it is first asked for: for a run that needs them more than once."""

    def __init__(self) -> None:
        self._every: tuple[Embedder, str] | None = None
        self._english: tuple[Embedder | None] | None = None

    def every(self) -> tuple[Embedder, str]:
        """As `load_embedder`."""
        if self._every is None:
            self._every = load_embedder()
        return self._every

    def english(self) -> Embedder | None:
        """As `load_english_embedder`."""
        if self._english is None:
            self._english = (load_english_embedder(),)
        return self._english[0]


def _check(folder: Path) -> None:
    """Compare a converted model with the digests recorded at its conversion. Raises `ResourceError`."""
    try:
        recorded = json.loads((folder / RECORD).read_text("utf-8"))
        right = all(file_sha256(folder / name) == recorded[name] for name in MODEL_FILES)
    except OSError as error:
        raise ResourceError(error.filename or folder, error.strerror or error) from error
    except (ValueError, KeyError, TypeError) as error:
        raise ResourceError(folder, "the record of its conversion is damaged") from error
    if not right:
        raise ResourceError(folder, "the sentence model has been altered; `make run` makes it anew")
