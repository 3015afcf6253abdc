"""Neural translation with a model of the Argos project, run by ctranslate2 on the CPU."""

import os
from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any

from globe_app.errors import TranslationError
from globe_app.text.pieces import (
    MAX_REPETITIONS,
    clean_sentence,
    is_degenerate,
    longest_repetition,
    split_long,
)
from globe_app.translation.argos_archive import TOKENIZER
from globe_app.translation.models import InstalledModel, verify

REQUIRED_LIBRARIES = 'needs more libraries: pip install "globe-app[neural]"'
_SPECIAL = {"<unk>", "<s>", "</s>", "<blank>", "<pad>"}
BEAM = 2  # beam size; 4 is slightly better and takes twice the time
MAX_PIECE_CHARS = 500  # characters per piece; longer sentences are split
MAX_TOKENS = 384  # per piece; longer pieces are halved
MAX_ANSWER = 400  # tokens
BATCH_TOKENS = 1_024
SENTENCES_PER_CALL = 256  # sentences per call of the engine
THREADS = 4


def available() -> bool:
    """Whether the libraries that translation models require are installed."""
    return all(find_spec(name) is not None for name in ("ctranslate2", "sentencepiece"))


class ArgosTranslator:
    """Translates one language into English with an installed model, verified and loaded on first use."""

    def __init__(self, model: InstalledModel, beam: int = BEAM) -> None:
        self.source = model.language
        self.key = f"argos {model.pair} {model.version} {model.sha256[:12]} beam {beam}"
        self.description = f"Argos model {model.pair} {model.version}"
        self._installed, self._beam = model, beam
        self._tokens: Any = None  # sentencepiece.SentencePieceProcessor
        self._model: Any = None

    def close(self) -> None:
        """Release the model."""
        self._model = self._tokens = None

    def translate(self, sentences: Sequence[str]) -> list[str]:
        """Each sentence in English; "" where the model gives no usable answer."""
        tokens = self._load()
        found: list[str] = [""] * len(sentences)
        cut = [self._encode_pieces(tokens, one) for one in sentences]
        # sorted by length: a batch takes as long as its longest piece
        order = sorted(range(len(cut)), key=lambda at: (sum(map(len, cut[at])), at))
        for start in range(0, len(order), SENTENCES_PER_CALL):
            some = order[start : start + SENTENCES_PER_CALL]
            answers = iter(self._run([piece for at in some for piece in cut[at]]))
            for at in some:
                parts = [_decode(next(answers)) for _ in cut[at]]
                english = " ".join(parts) if all(parts) else ""
                found[at] = "" if is_degenerate(sentences[at], english) else english
        return found

    def load(self) -> None:
        """Verify and load the model now. Raises `TranslationError`."""
        self._load()

    def _load(self) -> Any:
        if self._tokens is not None:
            return self._tokens
        verify(self._installed)
        whom = f"the model {self._installed.pair}"
        try:
            import ctranslate2
        except ImportError as error:
            raise TranslationError(whom, REQUIRED_LIBRARIES) from error
        tokens = _open_tokenizer(self._installed)
        try:
            self._model = ctranslate2.Translator(
                str(self._installed.folder / "model"), device="cpu", compute_type="int8",
                inter_threads=1, intra_threads=max(2, min(THREADS, os.cpu_count() or 2)),
            )  # fmt: skip
        except (RuntimeError, ValueError, OSError) as error:
            raise TranslationError(whom, f"cannot be loaded: {error}") from error
        self._tokens = tokens
        return tokens

    def _encode_pieces(self, tokens: Any, sentence: str) -> list[list[str]]:
        """The tokens of each piece of a sentence; [] for an empty or overlong sentence."""
        found = []
        todo = split_long(clean_sentence(sentence), MAX_PIECE_CHARS)
        while todo:
            piece = todo.pop(0)
            one = list(tokens.encode(piece, out_type=str))
            if len(one) > MAX_TOKENS and len(piece) > 1:
                todo[:0] = split_long(piece, (len(piece) + 1) // 2)
            elif one:
                found.append(one[:MAX_TOKENS])
        return found

    def _run(self, pieces_: list[list[str]]) -> list[list[str]]:
        if not pieces_:
            return []
        prefix = self._installed.prefix
        whom = f"the model {self._installed.pair}"
        try:
            results = self._model.translate_batch(
                pieces_, target_prefix=[[prefix]] * len(pieces_) if prefix else None,
                beam_size=self._beam, max_batch_size=BATCH_TOKENS, batch_type="tokens",
                length_penalty=0.2, replace_unknowns=True, max_input_length=MAX_TOKENS,
                max_decoding_length=MAX_ANSWER,
            )  # fmt: skip
            answers = [list(one.hypotheses[0]) for one in results]
        except (RuntimeError, ValueError) as error:
            raise TranslationError(whom, f"failed: {error}") from error
        if len(answers) != len(pieces_):
            raise TranslationError(whom, "answered with another number of sentences")
        return [one[1:] if prefix and one[:1] == [prefix] else one for one in answers]


def _open_tokenizer(model: InstalledModel) -> Any:
    whom = f"the model {model.pair}"
    try:
        import sentencepiece

        data = (model.folder / TOKENIZER).read_bytes()
        return sentencepiece.SentencePieceProcessor(model_proto=data)
    except ImportError as error:
        raise TranslationError(whom, REQUIRED_LIBRARIES) from error
    except (OSError, RuntimeError, ValueError) as error:
        raise TranslationError(whom, "its tokenizer cannot be read") from error


def _decode(answer: list[str]) -> str:
    """The text of the output tokens; "" where the model repeats one token without end."""
    if longest_repetition(answer) > MAX_REPETITIONS:
        return ""
    text = "".join(one for one in answer if one not in _SPECIAL)
    return " ".join(text.replace("▁", " ").split())


def check_loadable(model: InstalledModel) -> None:
    """Load a newly unpacked model as a test; does nothing where the libraries are not installed.

    Raises `TranslationError`.
    """
    if not available():
        return
    engine = ArgosTranslator(model)
    try:
        engine.load()
    finally:
        engine.close()
