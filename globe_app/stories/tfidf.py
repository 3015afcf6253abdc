"""TF-IDF weights of terms, with document frequencies counted language by language.

Salton and Buckley 1988, with sublinear term frequency: (1 + ln tf) · (ln((1 + N) / (1 + df)) + 1).
"""

import math
from collections import Counter

from globe_app.stories.tokens import terms

Weights = dict[str, float]  # key -> weight


class TermWeights:
    """Document frequencies of terms, by language."""

    def __init__(self) -> None:
        self._counts: dict[str, Counter[str]] = {}  # language -> term -> texts
        self._texts: Counter[str] = Counter()  # language -> texts

    def count(self, text: str, language: str) -> None:
        """Count the terms of one more text."""
        self._counts.setdefault(language, Counter()).update(set(terms(text, language)))
        self._texts[language] += 1

    def weights(self, text: str, language: str) -> Weights:
        """The weights of a text's terms, at unit length."""
        counts = self._counts.get(language, Counter())
        total = self._texts[language]
        return unit(
            {
                term: (1 + math.log(count)) * (math.log((1 + total) / (1 + counts[term])) + 1)
                for term, count in Counter(terms(text, language)).items()
            }
        )


def unit(weights: Weights) -> Weights:
    """The weights at unit length; none stay none."""
    length = math.sqrt(sum(value * value for value in weights.values()))
    return {key: value / length for key, value in weights.items()} if length else weights


def at_most_unit(weights: Weights) -> Weights:
    """The weights, shortened to unit length where they are longer."""
    return unit(weights) if sum(value * value for value in weights.values()) > 1 else weights


def dot(a: Weights, b: Weights) -> float:
    """The scalar product."""
    if len(a) > len(b):
        a, b = b, a
    return sum(value * b[key] for key, value in a.items() if key in b)
