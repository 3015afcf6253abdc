"""Translation by Apertium, where it is installed: rule-based, run as a separate process (GPL).

A chain of Apertium modes leads into English: "spa-eng" alone, or "fr-es" and then "spa-eng". Each sentence
is a record that ends in a numbered marker, so that a missing or reordered answer is noticed.
"""

import contextlib
import hashlib
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from globe_app.errors import TranslationError
from globe_app.text.pieces import clean_sentence, is_degenerate, split_long
from globe_app.translation.engine import TARGET
from globe_app.translation.record_pipe import RecordPipe

PROGRAM = "apertium"
ANSWER_TIMEOUT_S = 30.0  # seconds without an answer after which it counts as hung
LIST_TIMEOUT_S = 10.0
MAX_PIECE_CHARS = 1_500  # characters per record; longer sentences are split
BATCH_SENTENCES = 400  # records sent before answers are read
MAX_UNKNOWN_SHARE = 0.5  # share of unknown words from which a translation is rejected
DATA_VARIABLE, DATA = "APERTIUM_DATADIR", "/usr/share/apertium"
_ISO_639_3 = {
    "eng": "en", "spa": "es", "cat": "ca", "fra": "fr", "por": "pt", "ita": "it", "ron": "ro", "glg": "gl",
    "oci": "oc", "isl": "is", "mkd": "mk", "bul": "bg", "eus": "eu", "cym": "cy", "epo": "eo", "nld": "nl",
    "afr": "af", "dan": "da", "swe": "sv", "nob": "nb", "nno": "nn", "slv": "sl", "rus": "ru", "ukr": "uk",
    "bel": "be", "pol": "pl", "srd": "sc", "arg": "an", "kaz": "kk", "tat": "tt", "urd": "ur", "hin": "hi",
    "ind": "id", "msa": "ms", "zlm": "ms", "mlt": "mt", "ara": "ar", "sme": "se",
}  # fmt: skip
# languages of which its English says other things than the text does, so that the original is better
# (measured, docs/notes/0013-translation.md); "hbs" is Serbo-Croatian
_FALSIFIED = ("hbs", "mk", "bg", "sl", "is", "sv")
_PIVOTS = ("es", "ca", "pt")  # pivot languages of two-step chains, best first
_MODE = re.compile(r"([a-z]{2,3})-([a-z]{2,3})")
_SPECIAL = re.compile(r"([\[\]{}^$/\\@<>])")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_UNKNOWN = re.compile(r"(?<!\\)[*@]([^\W_])")
_APERTIUM_SIGNS = re.compile(r"(?<!\\)[*#](?=\S)|(?<![\\\w])@(?=[^\W_])")
_ADDRESS = re.compile(
    r"(?:https?:|www\.)[^\s\[\]]{3,500}|[\w.+-]{1,60}\\@[\w-]{1,60}\.[\w.-]{2,60}"
)
_BLANK = re.compile(r"(?<!\\)\[((?:[^\[\]\\]|\\[^\[\]])*)\]")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# spellings in headlines that its dictionaries lack, and their replacements
_SPELLINGS = {"es": ((re.compile(r"\bEE\.?\s?UU\b\.?|\bEEUU\b"), "EE.UU."),)}
# signs that Apertium puts before words: those of the text are replaced meanwhile
_PROTECT = str.maketrans({"*": "\ue000", "#": "\ue001"})
_RESTORE = str.maketrans({"\ue000": "*", "\ue001": "#", "\ue002": None})


@dataclass(frozen=True, slots=True)
class ModeChain:
    """The Apertium modes that translate a language into English, in order."""

    source: str  # BCP 47 primary language
    modes: tuple[str, ...]

    @property
    def description(self) -> str:
        """For the note below a translation: "Apertium (spa-eng)"."""
        return f"Apertium ({', '.join(self.modes)})"


def find_chains(environment: Mapping[str, str] | None = None) -> dict[str, ModeChain]:
    """Primary language -> chain, for each language that the installed Apertium translates into English.

    {} where Apertium is not installed. Raises `TranslationError` when its modes cannot be listed.
    """
    where = dict(environment) if environment is not None else dict(os.environ)
    found = shutil.which(PROGRAM, path=where.get("PATH"))
    return _chains(_modes(found, where)) if found else {}


def _modes(found: str, environment: Mapping[str, str]) -> list[str]:
    try:
        process = subprocess.Popen(
            [found, "-l"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, start_new_session=True, env=environment,
        )  # fmt: skip
    except OSError as error:
        raise TranslationError("Apertium", f"cannot be started: {error.strerror}") from error
    with process:
        try:
            out, _ = process.communicate(timeout=LIST_TIMEOUT_S)
        except subprocess.TimeoutExpired as error:
            raise TranslationError("Apertium", "does not answer; it was ended") from error
        finally:
            with contextlib.suppress(OSError):
                os.killpg(process.pid, signal.SIGKILL)
    if process.returncode:
        raise TranslationError("Apertium", f"ended with status {process.returncode}")
    return out[:100_000].decode("utf-8", "replace").split()


def _chains(modes: Sequence[str]) -> dict[str, ModeChain]:
    steps: dict[tuple[str, str], str] = {}
    for mode in sorted(modes):
        if plain := _MODE.fullmatch(mode):
            source, target = (_ISO_639_3.get(code, code) for code in plain.groups())
            if source in _FALSIFIED:
                continue
            steps.setdefault((source, target), mode)
    found: dict[str, ModeChain] = {}
    for (source, target), mode in steps.items():
        if target == TARGET:
            found[source] = ModeChain(source, (mode,))
    for pivot in reversed(_PIVOTS):
        for (source, target), mode in steps.items():
            onward = steps.get((pivot, TARGET))
            if target == pivot and onward and source != TARGET and (source, TARGET) not in steps:
                found[source] = ModeChain(source, (mode, onward))
    return found


class ApertiumTranslator:
    """Translates one language into English with Apertium. `environment`: of its processes, for tests."""

    def __init__(
        self,
        chain: ModeChain,
        seconds: float = ANSWER_TIMEOUT_S,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.source = chain.source
        self.description = chain.description
        self.key = f"apertium {_data_version(chain.modes)}"
        where = dict(environment) if environment is not None else dict(os.environ)
        where.setdefault("LC_ALL", "C.UTF-8")
        program = shutil.which(PROGRAM, path=where.get("PATH"))
        if program is None:
            raise TranslationError("Apertium", "is not installed")
        self._pipes = [
            RecordPipe(f"Apertium ({mode})", [program, "-f", "none", "-z", mode], seconds, where)
            for mode in chain.modes
        ]

    def close(self) -> None:
        """Terminate its processes."""
        for pipe in self._pipes:
            pipe.close()

    def translate(self, sentences: Sequence[str]) -> list[str]:
        """Each sentence in English; "" where more than `MAX_UNKNOWN_SHARE` of its words are unknown."""
        cut = [split_long(clean_sentence(one), MAX_PIECE_CHARS) for one in sentences]
        flat = [piece for parts in cut for piece in parts]
        english: list[str] = []
        for start in range(0, len(flat), BATCH_SENTENCES):
            english += self._run_chain(flat[start : start + BATCH_SENTENCES])
        answers = iter(english)
        found = []
        for original, parts in zip(sentences, cut, strict=True):
            ours = [next(answers) for _ in parts]
            joined = " ".join(ours) if all(ours) else ""
            found.append("" if is_degenerate(original, joined) else joined)
        return found

    def _run_chain(self, sentences: list[str]) -> list[str]:
        """Run pieces through every mode of the chain; a piece that fails in one becomes ""."""
        now = [_normalise_spelling(self.source, one) for one in sentences]
        for pipe in self._pipes:
            asked = [at for at, one in enumerate(now) if one]
            answers = pipe.ask_all([now[at] for at in asked], _record, _answer)
            for at, answer in zip(asked, answers, strict=True):
                now[at] = (
                    "" if _unknown_share(now[at], answer) > MAX_UNKNOWN_SHARE else _plain(answer)
                )
        return now


def _normalise_spelling(source: str, sentence: str) -> str:
    for pattern, known in _SPELLINGS.get(source, ()):
        sentence = pattern.sub(known, sentence)
    return sentence


def _record(sentence: str, number: int) -> bytes:
    text = _SPECIAL.sub(r"\\\1", sentence.translate(_PROTECT))
    text = _ADDRESS.sub(r" [\g<0>] ", text)  # an Apertium superblank: never translated
    return f"{text}.[{number}]".encode()  # every sentence is ended by a full stop of ours


def _answer(record: bytes, number: int) -> str:
    try:
        text = record.decode("utf-8")
    except UnicodeDecodeError as error:
        raise TranslationError("Apertium", "answers with garbage: that is no UTF-8") from error
    head, mark, tail = text.rpartition(f"[{number}]")
    if not mark:
        raise TranslationError("Apertium", "answers with garbage: sentences do not fit theirs")
    head = head.rstrip()
    return (head[:-1] if head.endswith(".") else head).rstrip() + tail.rstrip()


def _unknown_share(original: str, answer: str) -> float:
    """The share of unknown words; names and acronyms, which need no translation, are not counted."""
    unknown = _UNKNOWN.findall(answer)
    if not original.isupper():
        unknown = [letter for letter in unknown if not letter.isupper()]
    return len(unknown) / max(1, len(_WORD.findall(original)))


def _plain(answer: str) -> str:
    """An answer without Apertium's markers and escapes."""
    text = _BLANK.sub(r"\1", _APERTIUM_SIGNS.sub("", answer))
    text = _ESCAPED.sub(r"\1", text).translate(_RESTORE)
    return " ".join(text.split())


def _data_version(modes: Sequence[str]) -> str:
    """The modes with a hash of their data files: a new version invalidates cached translations."""
    folder = Path(os.environ.get(DATA_VARIABLE, DATA)) / "modes"
    seen = hashlib.sha256()
    for mode in modes:
        with contextlib.suppress(OSError):
            text = (folder / f"{mode}.mode").read_text("utf-8", "replace")
            for name in sorted(set(re.findall(r"'([^']+\.bin)'", text))):
                state = Path(name).stat()
                seen.update(f"{Path(name).name} {state.st_size} {int(state.st_mtime)}\n".encode())
    return f"{'+'.join(modes)} {seen.hexdigest()[:12]}"
