"""Scores sentences in English by the words of the themes' lexicons."""

import math
import re
from collections import defaultdict
from collections.abc import Sequence

from globe_app.model.story import Theme

MAX_CHARS = 840  # read of a sentence
PHRASE_WORDS = 3  # words of the longest lexicon entry
TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


class ThemeLexicon:
    """Finds the lexicon entries of all themes in a sentence in one pass."""

    def __init__(self, themes: Sequence[Theme]) -> None:
        self._count = len(themes)
        self._whole: dict[str, list[int]] = defaultdict(list)
        self._begin: dict[str, list[int]] = defaultdict(list)
        for at, theme in enumerate(themes):
            for word in theme.words:
                table = self._begin if word.endswith("*") else self._whole
                table[word.rstrip("*").casefold()].append(at)
        self._shortest = min(map(len, self._begin), default=1)

    def scores(self, sentence: str) -> list[float]:
        """A score of 0 to 1 per theme; saturates with the second word, shared words count less."""
        sums = [0.0] * self._count
        tokens = TOKEN.findall(sentence[:MAX_CHARS].casefold())
        seen: set[str] = set()
        for at in range(len(tokens)):
            for length in range(1, PHRASE_WORDS + 1):
                phrase = " ".join(tokens[at : at + length])
                if phrase in seen or at + length > len(tokens):
                    continue
                seen.add(phrase)
                hits = self._themes_of(phrase)
                for theme in hits:
                    sums[theme] += math.sqrt(length) / len(hits)
        return [1.0 - math.exp(-one) for one in sums]

    def _themes_of(self, phrase: str) -> set[int]:
        hits = set(self._whole.get(phrase, ()))
        for end in range(self._shortest, len(phrase) + 1):
            hits.update(self._begin.get(phrase[:end], ()))
        return hits
