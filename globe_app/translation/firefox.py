"""Neural translation with Mozilla's Firefox models, run by fxtranslate in a process of its own.

The process has low priority; one that dies, hangs or answers nonsense is ended, which costs one batch at
most. fxtranslate is optional: `available` says whether it is there.
"""

import sys
from collections.abc import Sequence
from importlib.util import find_spec

from globe_app.errors import TranslationError
from globe_app.text.pieces import clean_sentence, is_degenerate, split_long
from globe_app.translation.firefox_files import check_fit, find_files
from globe_app.translation.models import InstalledModel, verify
from globe_app.translation.record_pipe import RecordPipe

LIBRARY = "fxtranslate"
REQUIRED_LIBRARY = 'needs more libraries: pip install "globe-app[neural]"'
ANSWER_TIMEOUT_S = 30.0  # seconds without an answer after which it counts as hung
MAX_PIECE_CHARS = (
    400  # characters per record; longer sentences are split: time grows with their square
)
RETRY_CHARS = 40  # a shorter sentence is not cut in two
CAPITAL_WORDS = 3  # a shorter line in capitals may be an abbreviation or a name
BATCH_PIECES = 256  # records sent before answers are read
_WORKER = "globe_app.translation.firefox_worker"
# numbers are the same in every language: a vocabulary of another model makes other pieces of them
_PROBE, _MUST_KEEP = "2026", "2026"


def available() -> bool:
    """Whether the library that runs these models is installed."""
    return find_spec(LIBRARY) is not None


class FirefoxTranslator:
    """Translates one language into English. The model is verified and loaded at the first translation.

    To be used by one thread at a time. `command`: of its process, for tests; None = the usual one.
    """

    def __init__(
        self, model: InstalledModel, seconds: float = ANSWER_TIMEOUT_S,
        command: Sequence[str] | None = None,
    ) -> None:  # fmt: skip
        self.source = model.language
        self.key = f"firefox {model.pair} {model.sha256[:16]}"
        named = " ".join(part for part in (model.pair, model.variant, model.version) if part)
        self.description = f"Firefox model {named}"
        self._model, self._seconds, self._command = model, seconds, command
        self._pipe: RecordPipe | None = None

    @property
    def process_id(self) -> int:
        """The id of its process; 0 = none is running."""
        return self._pipe.process_id if self._pipe is not None else 0

    def close(self) -> None:
        """End its process."""
        pipe, self._pipe = self._pipe, None
        if pipe is not None:
            pipe.close()

    def translate(self, sentences: Sequence[str]) -> list[str]:
        """Each sentence in English; "" where the model gives no usable answer."""
        cleaned = [_small_letters(clean_sentence(one)) for one in sentences]
        english, unusable = self._translate(cleaned, [MAX_PIECE_CHARS] * len(cleaned))
        # where the model went in circles, it is given the halves
        again = [at for at in unusable if _can_be_halved(cleaned[at])]
        shorter = [cleaned[at] for at in again]
        halves, _ = self._translate(shorter, [len(one) // 2 + 1 for one in shorter])
        for at, one in zip(again, halves, strict=True):
            english[at] = one
        return english

    def _translate(
        self, sentences: Sequence[str], longest: Sequence[int]
    ) -> tuple[list[str], list[int]]:
        """(each sentence in English, cut at its `longest` characters; "" for no usable answer,
        the indexes of those whose answer was degenerate)."""
        cut = [split_long(one, most) for one, most in zip(sentences, longest, strict=True)]
        flat = [piece for parts in cut for piece in parts]
        answers: list[str] = []
        for start in range(0, len(flat), BATCH_PIECES):
            pieces = flat[start : start + BATCH_PIECES]
            answers += self._started().ask_all(pieces, _record, self._answer)
        each = iter(answers)
        found: list[str] = []
        unusable = []
        for original, parts in zip(sentences, cut, strict=True):
            ours = [_checked(part, next(each)) for part in parts]
            english = " ".join(ours) if all(ours) else ""
            if english and is_degenerate(original, english):
                unusable.append(len(found))
                english = ""
            found.append(english)
        return found, unusable

    def load(self) -> None:
        """Load the model now and have it translate. Raises `TranslationError` where it is none."""
        said = self._started().ask_all([_PROBE], _record, self._answer)[0]
        if _MUST_KEEP not in said:
            raise TranslationError(
                self._whom, "cannot translate: its vocabulary belongs to another model"
            )

    def _started(self) -> RecordPipe:
        if self._pipe is None:
            if self._command is None and not available():
                raise TranslationError(self._whom, REQUIRED_LIBRARY)
            verify(self._model)
            files = find_files(self._model.folder, [name for name, _, _ in self._model.files])
            check_fit(files)
            paths = (files.model, files.source_vocabulary, files.target_vocabulary)
            command = self._command or [
                sys.executable, "-m", _WORKER,
                *(str(one) for one in (*paths, files.shortlist) if one is not None),
            ]  # fmt: skip
            self._pipe = RecordPipe(self._whom, command, self._seconds)
        return self._pipe

    @property
    def _whom(self) -> str:
        return f"the model {self._model.pair}"

    def _answer(self, record: bytes, number: int) -> str:
        head, mark, text = record.partition(b" ")
        if head != str(number).encode() or not mark:
            raise TranslationError(self._whom, "answers with garbage: sentences do not fit theirs")
        try:
            return " ".join(text.decode("utf-8").split())
        except UnicodeDecodeError as error:
            raise TranslationError(self._whom, "answers with garbage: that is no UTF-8") from error


def _can_be_halved(sentence: str) -> bool:
    """Whether a sentence is long enough to be cut in two."""
    return RETRY_CHARS <= len(sentence) <= MAX_PIECE_CHARS


def _small_letters(sentence: str) -> str:
    """A sentence all in capitals as it is usually written: BLEU on FLORES dev rises from 9 to 39 by that."""
    capitals = sentence.isupper() and len(sentence.split()) >= CAPITAL_WORDS
    return sentence[:1] + sentence[1:].lower() if capitals else sentence


def _record(sentence: str, number: int) -> bytes:
    return f"{number} {sentence}".encode()


def _checked(piece: str, english: str) -> str:
    """An answer to a piece without letters is that piece: figures need no translation."""
    return english or ("" if any(c.isalpha() for c in piece) else piece)


def check_loadable(model: InstalledModel) -> None:
    """Load a newly unpacked model as a test; does nothing where the library is not installed.

    Raises `TranslationError`.
    """
    if not available():
        return
    translator = FirefoxTranslator(model)
    try:
        translator.load()
    finally:
        translator.close()
