"""A sentence that is too long for an engine, in pieces; and whether an answer is worth showing."""

import re
from collections.abc import Sequence
from itertools import pairwise

MAX_SENTENCE = 20_000  # characters; more is no sentence, and the original stands
REPEATED = 20  # the same word so many times in a row is no translation
_BREAK = re.compile(r"[,;:–—،؛、，；：]\s*|\s+")


def clean(sentence: str) -> str:
    """`sentence` on one line, as bytes of UTF-8 can carry it; "" for what is too long to be one."""
    if len(sentence) > 2 * MAX_SENTENCE:
        return ""
    flat = " ".join(sentence.replace("\0", " ").split())
    return flat.encode("utf-8", "replace").decode() if len(flat) <= MAX_SENTENCE else ""


def pieces(sentence: str, limit: int) -> list[str]:
    """`sentence` in pieces of at most `limit` characters, cut after a comma, else at a space."""
    found = []
    while len(sentence) > limit:
        ends = list(_BREAK.finditer(sentence, limit // 2, limit))
        clauses = [one for one in ends if one.group().strip()]
        at = (clauses or ends)[-1].end() if ends else limit
        found.append(sentence[:at].strip())
        sentence = sentence[at:]
    return [one for one in (*found, sentence.strip()) if one]


def degenerate(original: str, english: str) -> bool:
    """Whether an answer is empty, or the stammer of a model that has lost its way."""
    words = english.split()
    if not words:
        return bool(original.strip())
    if longest_run(words) > REPEATED + 2 * longest_run(original.split()):
        return True
    if len(words) > 4 * REPEATED:  # one phrase over and over
        theirs = original.split()
        if len(set(words)) * 10 < len(words) and len(set(theirs)) * 10 >= len(theirs):
            return True
    return len(english) > 20 * len(original) + 200


def longest_run(words: Sequence[str]) -> int:
    """How often the most stubborn word stands in a row."""
    run = longest = 1
    for before, after in pairwise(words):
        run = run + 1 if before == after else 1
        longest = max(longest, run)
    return longest
