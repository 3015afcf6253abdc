"""Apertium, where the system has it: rules and dictionaries, run as a program of its own (GPL).

A chain of modes leads into English: "spa-eng" alone, or "fr-es" and then "spa-eng". Each sentence is a
record of its own that ends in a numbered mark, so that answers cannot change places unnoticed.
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
from globe_app.text.pieces import clean, degenerate, pieces
from globe_app.translation.engine import TARGET
from globe_app.translation.pipe import EndedError, Pipe

PROGRAM = "apertium"
ANSWER_S = 30.0  # without one answer: it hangs
LIST_S = 10.0
PIECE = 1_500  # characters translated in one go
BATCH = 400  # sentences sent before answers are waited for
GIVE_UP = 3  # sentences that make it crash, in one batch
UNKNOWN = 0.5  # the share of words unknown from which on a sentence is not translated
DATA_VARIABLE, DATA = "APERTIUM_DATADIR", "/usr/share/apertium"
_THREE = {
    "eng": "en", "spa": "es", "cat": "ca", "fra": "fr", "por": "pt", "ita": "it", "ron": "ro", "glg": "gl",
    "oci": "oc", "isl": "is", "mkd": "mk", "bul": "bg", "eus": "eu", "cym": "cy", "epo": "eo", "nld": "nl",
    "afr": "af", "dan": "da", "swe": "sv", "nob": "nb", "nno": "nn", "slv": "sl", "rus": "ru", "ukr": "uk",
    "bel": "be", "pol": "pl", "srd": "sc", "arg": "an", "kaz": "kk", "tat": "tt", "urd": "ur", "hin": "hi",
    "ind": "id", "msa": "ms", "zlm": "ms", "mlt": "mt", "ara": "ar", "sme": "se",
}  # fmt: skip
_SERBOCROATIAN = ("hr", "sr", "bs", "cnr", "sh")
_PIVOTS = ("es", "ca", "pt")  # between the two halves of a chain, the better the earlier
_MODE = re.compile(r"([a-z]{2,3})-([a-z]{2,3})")
_SPECIAL = re.compile(r"([\[\]{}^$/\\@<>])")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_UNKNOWN = re.compile(r"(?<!\\)[*@]([^\W_])")
_MARKS = re.compile(r"(?<!\\)[*#](?=\S)|(?<![\\\w])@(?=[^\W_])")
_ADDRESS = re.compile(
    r"(?:https?:|www\.)[^\s\[\]]{3,500}|[\w.+-]{1,60}\\@[\w-]{1,60}\.[\w.-]{2,60}"
)
_BLANK = re.compile(r"(?<!\\)\[((?:[^\[\]\\]|\\[^\[\]])*)\]")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# headlines' spellings that its dictionaries lack
_SPELLINGS = {"es": ((re.compile(r"\bEE\.?\s?UU\b\.?|\bEEUU\b"), "EE.UU."),)}
# signs that Apertium itself puts before words; ours stand aside meanwhile
_ASIDE = str.maketrans({"*": "\ue000", "#": "\ue001"})
_BACK = str.maketrans({"\ue000": "*", "\ue001": "#", "\ue002": None})
_LATIN = str.maketrans({
    **dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš", strict=True)),
    **dict(zip("АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ", "ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ", strict=True)),
    "љ": "lj", "њ": "nj", "џ": "dž", "Љ": "Lj", "Њ": "Nj", "Џ": "Dž",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chain:
    """The modes that lead from a language into English, one after the other."""

    source: str  # BCP 47 primary language
    modes: tuple[str, ...]

    @property
    def says(self) -> str:
        """The chain in words."""
        return f"Apertium ({', '.join(self.modes)})"


def chains(environment: Mapping[str, str] | None = None) -> dict[str, Chain]:
    """Every language that the installed Apertium can lead into English. Without one: none.

    Raises `TranslationError` when it is there and cannot tell.
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
            out, _ = process.communicate(timeout=LIST_S)
        except subprocess.TimeoutExpired as error:
            raise TranslationError("Apertium", "does not answer; it was ended") from error
        finally:
            with contextlib.suppress(OSError):
                os.killpg(process.pid, signal.SIGKILL)
    if process.returncode:
        raise TranslationError("Apertium", f"ended with status {process.returncode}")
    return out[:100_000].decode("utf-8", "replace").split()


def _chains(modes: Sequence[str]) -> dict[str, Chain]:
    steps: dict[tuple[str, str], str] = {}
    for mode in sorted(modes):
        if plain := _MODE.fullmatch(mode):
            source, target = (_THREE.get(code, code) for code in plain.groups())
            steps.setdefault((source, target), mode)
    found: dict[str, Chain] = {}
    for (source, target), mode in steps.items():
        if target == TARGET:
            found[source] = Chain(source, (mode,))
    for pivot in reversed(_PIVOTS):
        for (source, target), mode in steps.items():
            onward = steps.get((pivot, TARGET))
            if target == pivot and onward and source != TARGET and (source, TARGET) not in steps:
                found[source] = Chain(source, (mode, onward))
    if "hbs" in found:
        modes_of = found.pop("hbs").modes
        found |= {code: Chain(code, modes_of) for code in _SERBOCROATIAN}
    return found


class ApertiumTranslator:
    """One language into English through Apertium. `environment`: that of the program, for the tests."""

    def __init__(
        self, chain: Chain, seconds: float = ANSWER_S, environment: Mapping[str, str] | None = None
    ) -> None:
        self.source = chain.source
        self.says = chain.says
        self.key = f"apertium {_edition(chain.modes)}"
        where = dict(environment) if environment is not None else dict(os.environ)
        where.setdefault("LC_ALL", "C.UTF-8")
        program = shutil.which(PROGRAM, path=where.get("PATH"))
        if program is None:
            raise TranslationError("Apertium", "is not installed")
        self._pipes = [
            Pipe(f"Apertium ({mode})", [program, "-f", "none", "-z", mode], seconds, where)
            for mode in chain.modes
        ]

    def close(self) -> None:
        """End its processes."""
        for pipe in self._pipes:
            pipe.close()

    def translate(self, sentences: Sequence[str]) -> list[str]:
        """Each sentence in English, "" for one that is mostly words it does not know."""
        cut = [pieces(clean(one), PIECE) for one in sentences]
        flat = [piece for parts in cut for piece in parts]
        english: list[str] = []
        for start in range(0, len(flat), BATCH):
            english += self._through(flat[start : start + BATCH])
        answers = iter(english)
        found = []
        for original, parts in zip(sentences, cut, strict=True):
            ours = [next(answers) for _ in parts]
            joined = " ".join(ours) if all(ours) else ""
            found.append("" if degenerate(original, joined) else joined)
        return found

    def _through(self, sentences: list[str]) -> list[str]:
        """Pieces through every mode of the chain; those that fail on the way stay ""."""
        latin = self.source in _SERBOCROATIAN
        now = [
            one.translate(_LATIN) if latin else _respelled(self.source, one) for one in sentences
        ]
        for pipe in self._pipes:
            asked = [at for at, one in enumerate(now) if one]
            answers = _batch(pipe, [now[at] for at in asked])
            for at, answer in zip(asked, answers, strict=True):
                now[at] = "" if _strange(now[at], answer) > UNKNOWN else _plain(answer)
        return now


def _batch(pipe: Pipe, sentences: list[str]) -> list[str]:
    """What the program makes of each, marks and all; "" where it crashes on one."""
    found: list[str] = []
    crashes = answered = 0
    stuck = -1
    while len(found) < len(sentences):
        todo = sentences[len(found) :]
        records = [_record(one, at) for at, one in enumerate(todo)]
        limit = 40 * max(map(len, records)) + 10_000
        try:
            answers = pipe.ask(records, limit)
        except EndedError:
            crashes += 1
            last = not answered and len(found) == len(sentences) - 1 and stuck == len(found)
            if crashes > GIVE_UP or last:
                raise
            if stuck == len(found):  # twice on the same one: it is that sentence
                found.append("")
            stuck = len(found)
            continue
        answered += len(answers)
        found += [_answer(one, at) for at, one in enumerate(answers)]
    return found


def _respelled(source: str, sentence: str) -> str:
    for pattern, known in _SPELLINGS.get(source, ()):
        sentence = pattern.sub(known, sentence)
    return sentence


def _record(sentence: str, number: int) -> bytes:
    text = _SPECIAL.sub(r"\\\1", sentence.translate(_ASIDE))
    text = _ADDRESS.sub(r" [\g<0>] ", text)  # a "blank" of Apertium's: never translated
    return f"{text}.[{number}]".encode()  # a stop of our own ends every sentence


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


def _strange(original: str, answer: str) -> float:
    """The share of words it does not know, names and acronyms aside: those stay as they are."""
    unknown = _UNKNOWN.findall(answer)
    if not original.isupper():
        unknown = [letter for letter in unknown if not letter.isupper()]
    return len(unknown) / max(1, len(_WORD.findall(original)))


def _plain(answer: str) -> str:
    """An answer without Apertium's own marks and escapes."""
    text = _BLANK.sub(r"\1", _MARKS.sub("", answer))
    text = _ESCAPED.sub(r"\1", text).translate(_BACK)
    return " ".join(text.split())


def _edition(modes: Sequence[str]) -> str:
    """The modes with the state of their data: another edition of it translates otherwise."""
    folder = Path(os.environ.get(DATA_VARIABLE, DATA)) / "modes"
    seen = hashlib.sha256()
    for mode in modes:
        with contextlib.suppress(OSError):
            text = (folder / f"{mode}.mode").read_text("utf-8", "replace")
            for name in sorted(set(re.findall(r"'([^']+\.bin)'", text))):
                state = Path(name).stat()
                seen.update(f"{Path(name).name} {state.st_size} {int(state.st_mtime)}\n".encode())
    return f"{'+'.join(modes)} {seen.hexdigest()[:12]}"
