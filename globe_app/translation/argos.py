"""CTranslate2 on an installed model: neural translation on this machine's processor."""

import os
from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any

from globe_app.errors import TranslationError
from globe_app.text.language import primary
from globe_app.text.pieces import REPEATED, clean, degenerate, longest_run, pieces
from globe_app.translation.models import InstalledModel, verify
from globe_app.translation.tokens import NEEDS, Tokenizer, open_tokenizer

BEAM = 2  # 4 is a little better and half as fast
PIECE = 500  # characters translated in one go
MAX_TOKENS = 384  # of one piece; more are cut in two
MAX_ANSWER = 400  # tokens
BATCH_TOKENS = 1_024
SENTENCES = 256  # handed over at a time
THREADS = 4


def available() -> bool:
    """Whether the libraries that models need are installed."""
    return all(find_spec(name) is not None for name in ("ctranslate2", "sentencepiece"))


class Ct2Translator:
    """One language into English by an installed model. It is checked and loaded when first needed."""

    def __init__(self, model: InstalledModel, beam: int = BEAM) -> None:
        self.source = primary(model.language)
        self.key = f"argos {model.pair} {model.version} {model.sha256[:12]} beam {beam}"
        self.says = f"Argos model {model.pair} {model.version}"
        self._installed, self._beam = model, beam
        self._tokens: Tokenizer | None = None
        self._model: Any = None

    def close(self) -> None:
        """Let go of the model."""
        self._model = self._tokens = None

    def translate(self, sentences: Sequence[str]) -> list[str]:
        """Each sentence in English; "" for one of which the model makes nothing."""
        tokens = self._load()
        found: list[str] = [""] * len(sentences)
        cut = [self._cut(tokens, one) for one in sentences]
        # likes with likes: a batch is as slow as its longest
        order = sorted(range(len(cut)), key=lambda at: (sum(map(len, cut[at])), at))
        for start in range(0, len(order), SENTENCES):
            some = order[start : start + SENTENCES]
            answers = iter(self._run([piece for at in some for piece in cut[at]]))
            for at in some:
                parts = [_said(tokens, next(answers)) for _ in cut[at]]
                english = " ".join(parts) if all(parts) else ""
                found[at] = "" if degenerate(sentences[at], english) else english
        return found

    def load(self) -> None:
        """Check and load the model now. Raises `TranslationError`."""
        self._load()

    def _load(self) -> Tokenizer:
        if self._tokens is not None:
            return self._tokens
        verify(self._installed)
        whom = f"the model {self._installed.pair}"
        try:
            import ctranslate2
        except ImportError as error:
            raise TranslationError(whom, NEEDS) from error
        tokens = open_tokenizer(self._installed.folder, self.source)
        try:
            self._model = ctranslate2.Translator(
                str(self._installed.folder / "model"), device="cpu", compute_type="int8",
                inter_threads=1, intra_threads=max(2, min(THREADS, os.cpu_count() or 2)),
            )  # fmt: skip
        except (RuntimeError, ValueError, OSError) as error:
            raise TranslationError(whom, f"cannot be loaded: {error}") from error
        self._tokens = tokens
        return tokens

    def _cut(self, tokens: Tokenizer, sentence: str) -> list[list[str]]:
        """The tokens of a sentence, piece by piece; none of what is no sentence."""
        found = []
        todo = pieces(clean(sentence), PIECE)
        while todo:
            piece = todo.pop(0)
            one = tokens.encode(piece)
            if len(one) > MAX_TOKENS and len(piece) > 1:
                todo[:0] = pieces(piece, (len(piece) + 1) // 2)
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


def _said(tokens: Tokenizer, answer: list[str]) -> str:
    """An answer in words; "" for a model that got stuck on one token."""
    return "" if longest_run(answer) > REPEATED else tokens.decode(answer)


def trial(model: InstalledModel) -> None:
    """See that a model that was just unpacked can be loaded, where there is what loads it.

    Raises `TranslationError`.
    """
    if not available():
        return
    engine = Ct2Translator(model)
    try:
        engine.load()
    finally:
        engine.close()
