"""Builds a small translation model with random weights in a real package, within a second: for the loader.

build_argosmodel(tmp_path / "xx.argosmodel", "es")
"""

import json
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest

LINES = (
    "El presidente viajó el martes a la capital para hablar de la paz con los ministros.",
    "The president travelled to the capital on Tuesday to talk about peace with the ministers.",
    "Miles de agricultores cortaron las carreteras del norte por el precio del gasóleo.",
    "Thousands of farmers blocked the roads of the north over the price of diesel.",
    "La lluvia no cesó en toda la noche y el río creció hasta el puente viejo.",
    "The rain did not stop all night and the river rose up to the old bridge.",
    "Un tribunal ordenó reabrir la causa contra el antiguo alcalde de la ciudad.",
    "A court ordered the case against the former mayor of the city to be reopened.",
)
WIDTH, HEADS, LAYERS = 32, 4, 2
END = 3.0  # how much it likes to come to an end
_cache: dict[tuple[str, int], dict[str, bytes]] = {}


def build_argosmodel(
    path: Path, source: str = "xx", target: str = "en", *, version: str = "1.0", seed: int = 8,
    prefix: str = "", lacks: Iterable[str] = (), extra: dict[str, bytes] | None = None,
) -> Path:  # fmt: skip
    """Write a package. `lacks`: members to leave out; `extra`: members to add or replace."""
    members = dict(_parts(prefix, seed))
    about = {
        "package_version": version, "argos_version": "1.9", "from_code": source, "to_code": target,
        "from_name": source.upper(), "to_name": "English" if target == "en" else target.upper(),
        "target_prefix": prefix,
    }  # fmt: skip
    root = f"translate-{source}_{target}-{version.replace('.', '_')}"
    members["metadata.json"] = json.dumps(about).encode()
    members["README.md"] = b"A model of random weights. It says nothing.\n"
    members["stanza/es/tokenize.pt"] = b"not needed, not unpacked"
    members |= extra or {}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            if name not in lacks:
                archive.writestr(f"{root}/{name}", data)
    return path


def _parts(prefix: str, seed: int) -> dict[str, bytes]:
    if (prefix, seed) not in _cache:
        with tempfile.TemporaryDirectory() as folder:
            _cache[prefix, seed] = _make(Path(folder), prefix, seed)
    return _cache[prefix, seed]


def _make(folder: Path, prefix: str, seed: int) -> dict[str, bytes]:
    pytest.importorskip("ctranslate2", reason="the extra `neural` is not installed")
    import ctranslate2
    import numpy as np
    import sentencepiece

    text = folder / "lines.txt"
    text.write_text("\n".join(LINES * 4), "utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(text), model_prefix=str(folder / "sentencepiece"), vocab_size=160,
        hard_vocab_limit=False, character_coverage=1.0, model_type="unigram", minloglevel=2,
        num_threads=1,
    )  # fmt: skip
    pieces = sentencepiece.SentencePieceProcessor(
        model_proto=(folder / "sentencepiece.model").read_bytes()
    )
    # control symbols as the training tools order them
    words = [pieces.id_to_piece(n) for n in range(pieces.get_piece_size())]
    vocabulary = ["<unk>", "<s>", "</s>", *words[3:], *([prefix] if prefix else [])]
    spec = ctranslate2.specs.TransformerSpec.from_config((LAYERS, LAYERS), HEADS)
    random = np.random.default_rng(seed)
    size = len(vocabulary)

    def weights(
        *shape: int, scale: float = 0.35
    ) -> "np.ndarray[tuple[int, ...], np.dtype[np.float32]]":
        return (random.standard_normal(shape) * scale).astype(np.float32)

    def norm(layer) -> None:  # type: ignore[no-untyped-def]
        layer.gamma, layer.beta = np.ones(WIDTH, np.float32), np.zeros(WIDTH, np.float32)

    def linear(layer, rows: int, columns: int = WIDTH) -> None:  # type: ignore[no-untyped-def]
        layer.weight, layer.bias = weights(rows, columns), weights(rows, scale=0.1)

    for side in (spec.encoder, spec.decoder):
        embeddings = side.embeddings
        for one in embeddings if isinstance(embeddings, list) else [embeddings]:
            one.weight = weights(size, WIDTH, scale=1.0)
        side.position_encodings.encodings = weights(1_024, WIDTH, scale=1.0)
        norm(side.layer_norm)
        for layer in side.layer:
            norm(layer.self_attention.layer_norm)
            linear(layer.self_attention.linear[0], 3 * WIDTH)
            linear(layer.self_attention.linear[1], WIDTH)
            if side is spec.decoder:
                norm(layer.attention.layer_norm)
                linear(layer.attention.linear[0], WIDTH)
                linear(layer.attention.linear[1], 2 * WIDTH)
                linear(layer.attention.linear[2], WIDTH)
            norm(layer.ffn.layer_norm)
            linear(layer.ffn.linear_0, 2 * WIDTH)
            linear(layer.ffn.linear_1, WIDTH, 2 * WIDTH)
    linear(spec.decoder.projection, size)
    spec.decoder.projection.bias[vocabulary.index("</s>")] = END
    spec.decoder.projection.bias[:2] = -50.0  # neither <unk> nor <s>
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.validate()
    model = folder / "model"
    model.mkdir()
    spec.save(str(model))
    found = {f"model/{one.name}": one.read_bytes() for one in model.iterdir()}
    found["sentencepiece.model"] = (folder / "sentencepiece.model").read_bytes()
    return found
