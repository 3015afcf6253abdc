"""How much two texts have in common, measured in words, or in pairs of characters where no spaces stand."""

import re
import unicodedata

MAX_CHARS = 40_000  # of each text compared
MIN_WORD_CHARS = 4  # shorter words are alike by chance
_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)


def terms(text: str) -> set[str]:
    """The words of a text of four characters and more; of scripts without spaces, pairs of characters."""
    text = unicodedata.normalize("NFKC", text[:MAX_CHARS]).casefold()
    found: set[str] = set()
    for run in _UNSPACED.findall(text):
        found.update(run[at : at + 2] for at in range(len(run) - 1))
    for word in _WORD.findall(_UNSPACED.sub(" ", text)):
        if len(word) >= MIN_WORD_CHARS or word.isdecimal():
            found.add(word)
    return found


def share_of_terms(part: str, whole: str) -> float:
    """Share (0 to 1) of the terms of `part` that stand in `whole`; 0 where `part` has none."""
    wanted = terms(part)
    return len(wanted & terms(whole)) / len(wanted) if wanted else 0.0
