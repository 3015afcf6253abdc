"""Prepares sentences for translation engines, and recognises degenerate answers."""

import re
from collections.abc import Sequence
from itertools import pairwise

MAX_SENTENCE = 20_000  # characters; longer text is not translated
MAX_REPETITIONS = 20  # repetitions of a word in a row from which an answer is degenerate
# different words among all: of 997 translations (FLORES-200 dev, pt-en) one has less than .65, a loop
LOOP_WORDS, LOOP_VARIETY, LEAST_VARIETY = 12, 0.45, 0.55
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+")
_BREAK = re.compile(r"[,;:–—،؛、，；：]\s*|\s+")


def clean_sentence(sentence: str) -> str:
    """`sentence` on one line, without control characters; "" where it is longer than `MAX_SENTENCE`."""
    if len(sentence) > 2 * MAX_SENTENCE:
        return ""
    flat = " ".join(_CONTROL.sub(" ", sentence).split())
    return flat.encode("utf-8", "replace").decode() if len(flat) <= MAX_SENTENCE else ""


def split_long(sentence: str, limit: int) -> list[str]:
    """Split `sentence` into pieces of at most `limit` characters, after commas, else at spaces."""
    found = []
    while len(sentence) > limit:
        ends = list(_BREAK.finditer(sentence, limit // 2, limit))
        clauses = [one for one in ends if one.group().strip()]
        at = (clauses or ends)[-1].end() if ends else limit
        found.append(sentence[:at].strip())
        sentence = sentence[at:]
    return [one for one in (*found, sentence.strip()) if one]


def is_degenerate(original: str, english: str) -> bool:
    """Whether an answer is empty or repeats itself, a known failure of neural models."""
    words = english.split()
    if not words:
        return bool(original.strip())
    if any(c.isalpha() for c in original) and not any(c.isalpha() for c in english):
        return True
    if longest_repetition(words) > MAX_REPETITIONS + 2 * longest_repetition(original.split()):
        return True
    if len(words) >= LOOP_WORDS:  # a phrase or two over and over
        theirs = original.split()
        if _variety(words) < LOOP_VARIETY and _variety(theirs) >= LEAST_VARIETY:
            return True
    return len(english) > 20 * len(original) + 200


def _variety(words: Sequence[str]) -> float:
    """The share of different words, 0 to 1."""
    return len({one.casefold() for one in words}) / max(1, len(words))


def longest_repetition(words: Sequence[str]) -> int:
    """The length of the longest run of one repeated word."""
    run = longest = 1
    for before, after in pairwise(words):
        run = run + 1 if before == after else 1
        longest = max(longest, run)
    return longest
