"""Finds the positions of sentences in a text document."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextDocument

from globe_app.ui.views.article.bilingual import TEXT, PageSentence

LONGEST = 4_000  # characters of a sentence that is found with other spaces than its own
WINDOW = 20_000  # characters searched for the next sentence


@dataclass(frozen=True, slots=True)
class SentencePosition:
    """A sentence with its start and end in the document, in UTF-16 units."""

    sentence: PageSentence
    start: int
    end: int


def find_positions(
    document: QTextDocument, headline: Sequence[PageSentence], text: Sequence[PageSentence]
) -> list[SentencePosition]:
    """The positions of sentences that occur in this order; those not found are left out."""
    words = document.toPlainText()
    found = _find(words, 0, headline)
    return found + _find(words, max(_text_start(document), found[-1].end if found else 0), text)


def _find(words: str, at: int, sought: Iterable[PageSentence]) -> list[SentencePosition]:
    # Qt counts UTF-16 units, mostly one per character
    wide = max(words, default="") > "\uffff"
    units = _Units(words) if wide else None
    at = units.back(at) if units else at
    found = []
    for sentence in sought:
        start, end = _next(words, at, sentence.text)
        if start < 0:
            continue
        at = end
        if units:
            start, end = units.at(start), units.at(end)
        found.append(SentencePosition(sentence, start, end))
    return found


def _next(words: str, at: int, text: str) -> tuple[int, int]:
    limit = at + len(text) + WINDOW
    start = words.find(text, at, limit)
    if start >= 0:
        return start, start + len(text)
    tokens = text.split() if len(text) <= LONGEST else []
    if not tokens or words.find(tokens[0], at, limit) < 0:
        return -1, -1
    match = re.compile(r"\s+".join(map(re.escape, tokens))).search(words, at, limit)
    return match.span() if match else (-1, -1)


class _Units:
    """Converts between character and UTF-16 indices."""

    def __init__(self, words: str) -> None:
        self._wide = [at for at, c in enumerate(words) if c > "\uffff"]
        self._unit = [at + n for n, at in enumerate(self._wide)]

    def at(self, index: int) -> int:
        return index + bisect_right(self._wide, index - 1)

    def back(self, unit: int) -> int:
        return unit - bisect_right(self._unit, unit - 1)


def _text_start(document: QTextDocument) -> int:
    """The position of the anchor `TEXT`; 0 without one."""
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if TEXT in piece.charFormat().anchorNames():
                return piece.position()
            pieces += 1
        block = block.next()
    return 0
