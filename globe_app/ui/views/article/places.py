"""Where the sentences of a page stand in its document."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextDocument

from globe_app.ui.views.article.bilingual import TEXT, Said

WINDOW = 20_000  # characters after the last sentence within which the next must stand


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sentence stands: positions in the document."""

    said: Said
    start: int
    end: int


def find_places(
    document: QTextDocument, headline: Sequence[Said], text: Sequence[Said]
) -> list[Place]:
    """The places of sentences that stand in the document in this order; one not found is left out."""
    words = document.toPlainText()
    found = _find(words, 0, headline)
    return found + _find(words, max(_text_start(document), found[-1].end if found else 0), text)


def _find(words: str, at: int, sought: Iterable[Said]) -> list[Place]:
    # Qt counts UTF-16 units; almost every text has one for each character
    wide = any(c > "\uffff" for c in words)
    units = _Units(words) if wide else None
    at = units.back(at) if units else at
    found = []
    for said in sought:
        start, end = _next(words, at, said.text)
        if start < 0:
            continue
        at = end
        if units:
            start, end = units.at(start), units.at(end)
        found.append(Place(said, start, end))
    return found


def _next(words: str, at: int, text: str) -> tuple[int, int]:
    limit = at + len(text) + WINDOW
    start = words.find(text, at, limit)
    if start >= 0:
        return start, start + len(text)
    parts = text.split()
    if not parts or words.find(parts[0], at, limit) < 0:
        return -1, -1
    match = re.compile(r"\s+".join(map(re.escape, parts))).search(words, at, limit)
    return match.span() if match else (-1, -1)


class _Units:
    """Characters counted in UTF-16 units, and back."""

    def __init__(self, words: str) -> None:
        self._wide = [at for at, c in enumerate(words) if c > "\uffff"]
        self._unit = [at + n for n, at in enumerate(self._wide)]

    def at(self, index: int) -> int:
        return index + bisect_right(self._wide, index - 1)

    def back(self, unit: int) -> int:
        return unit - bisect_right(self._unit, unit - 1)


def _text_start(document: QTextDocument) -> int:
    """Where the anchor `TEXT` is; 0 without one."""
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
