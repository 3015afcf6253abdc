"""Tokenizers of translation models: SentencePiece, or BPE codes with Moses tokenization."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Protocol

from globe_app.errors import TranslationError
from globe_app.translation.engine import TARGET

REQUIRED_LIBRARIES = 'needs more libraries: pip install "globe-app[neural]"'
_END = "</w>"
_SPECIAL = {"<unk>", "<s>", "</s>", "<blank>", "<pad>"}
MAX_CODES = 32 * 2**20  # bytes


class Tokenizer(Protocol):
    """Converts sentences to tokens and back."""

    def encode(self, sentence: str) -> list[str]:
        """The tokens of a sentence."""

    def decode(self, tokens: Sequence[str]) -> str:
        """The sentence of output tokens."""


def open_tokenizer(folder: Path, source: str) -> Tokenizer:
    """The tokenizer of an installed model. Raises `TranslationError`."""
    pieces = folder / "sentencepiece.model"
    codes = folder / "bpe.model"
    whom = f"the model {folder.name}"
    try:
        if pieces.is_file():
            return _SentencePieceTokenizer(pieces)
        with codes.open("rb") as file:
            start = file.read(9)
        # BPE codes are text; a SentencePiece model may have this name too
        return (
            _BpeTokenizer(codes, source)
            if start == b"#version:"
            else _SentencePieceTokenizer(codes)
        )
    except ImportError as error:
        raise TranslationError(whom, REQUIRED_LIBRARIES) from error
    except (OSError, RuntimeError, ValueError) as error:
        raise TranslationError(whom, "its tokenizer cannot be read") from error


class _SentencePieceTokenizer:
    def __init__(self, path: Path) -> None:
        import sentencepiece

        self._model: Any = sentencepiece.SentencePieceProcessor(model_proto=path.read_bytes())

    def encode(self, sentence: str) -> list[str]:
        return list(self._model.encode(sentence, out_type=str))

    def decode(self, tokens: Sequence[str]) -> str:
        text = "".join(one for one in tokens if one not in _SPECIAL)
        return " ".join(text.replace("▁", " ").split())


class _BpeTokenizer:
    """Byte-pair encoding in the format of subword-nmt, over Moses-tokenized words."""

    def __init__(self, path: Path, source: str) -> None:
        from sacremoses import MosesDetokenizer, MosesPunctNormalizer, MosesTokenizer

        self._normalise = MosesPunctNormalizer(source).normalize
        self._cut = MosesTokenizer(source).tokenize
        self._join = MosesDetokenizer(TARGET).detokenize
        if path.stat().st_size > MAX_CODES:
            raise ValueError(path)
        head, *lines = path.read_text("utf-8").splitlines()
        if head.split(":")[-1].strip() != "0.2":
            raise ValueError(head)
        pairs = [tuple(line.split(" ")[:2]) for line in lines if line.strip()]
        self._ranks = {pair: rank for rank, pair in reversed(list(enumerate(pairs)))}
        self._word = lru_cache(50_000)(self._split)

    def encode(self, sentence: str) -> list[str]:
        words = self._cut(self._normalise(sentence))
        return [token for word in words for token in self._word(word)]

    def decode(self, tokens: Sequence[str]) -> str:
        text = " ".join(one for one in tokens if one not in _SPECIAL).replace("@@ ", "")
        return str(self._join(text.split(" "))).strip()

    def _split(self, word: str) -> tuple[str, ...]:
        parts = [*word[:-1], word[-1] + _END]
        while len(parts) > 1:
            best = min(pairwise(parts), key=lambda pair: self._ranks.get(pair, len(self._ranks)))
            if best not in self._ranks:
                break
            joined: list[str] = []
            for part in parts:
                if joined and (joined[-1], part) == best:
                    joined[-1] += part
                else:
                    joined.append(part)
            parts = joined
        parts[-1] = parts[-1].removesuffix(_END)
        return (*(f"{part}@@" for part in parts[:-1]), parts[-1])
