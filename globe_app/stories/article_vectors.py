"""The sentence vectors of articles, and centring: the mean of the news of a language is subtracted.

    every    of the original words, by a model of all languages; rows of unit length
    english  of the words of English articles, by a model of English alone; zero rows for all others

Uncentred vectors of one language are closer to each other than to those of another, whatever they are
about; without the mean of its language two articles about one event are nearest.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from globe_app.stories.embed import WIDTH, Embedder, TfIdf, Vectors, language_means, unit_rows

ENGLISH = "en"
# languages without a mean of their own -> nearly identical ones that have one
NEARLY = {"no": "nb", "nn": "nb", "cnr": "bs", "sh": "bs", "yue": "zh", "fil": "tl", "fo": "is"}
SHIPPED_COUNT = (
    10  # the shipped mean of a language counts as this many articles beside those at hand
)
MEAN_SAMPLE = 1_000  # articles of a language that its mean is computed from, at most
DUPLICATE_COSINE = 0.5  # articles above it, the shipped mean subtracted, share one weight


@dataclass(frozen=True, slots=True)
class ArticleVectors:
    """The vectors of some articles, row by row."""

    every: Vectors  # (articles, dimensions)
    english: Vectors  # (articles, dimensions of the English model)

    def __len__(self) -> int:
        return len(self.every)

    def rows(self, chosen: Sequence[int] | NDArray[np.intp]) -> "ArticleVectors":
        """The vectors of some of the articles."""
        at = np.asarray(chosen, np.intp)
        return ArticleVectors(self.every[at], self.english[at])


@dataclass(frozen=True, slots=True)
class MeanVectors:
    """Shipped mean vectors of news."""

    every: Mapping[str, Vectors] = field(default_factory=dict)  # by primary language; "" = of all
    english: Vectors | None = None  # of English news, by the English model; None: not subtracted


NO_MEANS = MeanVectors()


def load_means(resources: Path, model: str) -> MeanVectors:
    """The means that belong to an embedder of all languages, by its name; none for the TF-IDF fallback.

    Raises `ResourceError`.
    """
    if model == TfIdf.name:
        return NO_MEANS
    found = language_means(resources)
    every = {language: mean for language, mean in found.items() if "/" not in language}
    return MeanVectors(every, found.get(f"{ENGLISH}/minilm"))


def embed_articles(
    words: Sequence[str], languages: Sequence[str], embedder: Embedder, english: Embedder | None
) -> ArticleVectors:
    """The vectors of articles. `words`: headline and beginning of the text; `english`: None = not at hand."""
    every = embedder.embed(words)
    if english is None:
        return only_every(every)
    rows = [row for row, language in enumerate(languages) if language == ENGLISH]
    made = english.embed([words[row] for row in rows])
    own = np.zeros((len(words), made.shape[1]), np.float32)
    own[rows] = made
    return ArticleVectors(every, own)


def only_every(every: Vectors) -> ArticleVectors:
    """Vectors where no model of English is at hand."""
    return ArticleVectors(every, np.zeros((len(every), 0), np.float32))


def of_columns(every: Vectors, english: Vectors) -> ArticleVectors:
    """Stored vectors; those of the English model are zeros where they do not have its width."""
    if english.shape[1] != WIDTH:
        english = np.zeros((len(every), WIDTH), np.float32)
    return ArticleVectors(every, english)


def joined(first: ArticleVectors, second: ArticleVectors) -> ArticleVectors:
    """The vectors of two lists of articles, one after the other."""
    return ArticleVectors(
        np.concatenate([first.every, second.every]),
        np.concatenate([first.english, second.english]),
    )


class Centring:
    """Subtracts the mean of each language: the shipped one, drawn towards that of the articles at hand.

    A language without a shipped mean begins at the mean of all languages.
    """

    def __init__(
        self, means: MeanVectors, languages: Sequence[str], vectors: ArticleVectors
    ) -> None:
        """`languages`, `vectors`: of the articles at hand, row by row."""
        self._common = means.every.get("")
        self._every: dict[str, Vectors] = dict(means.every)
        self._english = means.english
        if self._common is None:
            return
        by_language: dict[str, list[int]] = {}
        for row, language in enumerate(languages):
            by_language.setdefault(language, []).append(row)
        for language, rows in by_language.items():
            near = NEARLY.get(language, language)
            shipped = means.every.get(language, means.every.get(near, self._common))
            self._every[language] = _drawn(shipped, vectors.every[rows])
        if self._english is not None and vectors.english.shape[1]:
            some = vectors.english[vectors.english.any(axis=1)]
            if len(some):
                self._english = _drawn(self._english, some)

    def centred(self, languages: Sequence[str], vectors: ArticleVectors) -> ArticleVectors:
        """The vectors minus the means of their languages, at unit length."""
        every, english = vectors.every, vectors.english
        if self._common is not None and len(every):
            means = [self._every.get(language, self._common) for language in languages]
            has = every.any(axis=1, keepdims=True)
            every = unit_rows(np.where(has, every - np.stack(means), np.float32(0.0)))
        if self._english is not None and english.shape[1]:
            has = english.any(axis=1, keepdims=True)
            english = unit_rows(np.where(has, english - self._english, np.float32(0.0)))
        return ArticleVectors(every, english)


def _drawn(shipped: Vectors, rows: Vectors) -> Vectors:
    """A mean drawn towards that of `rows`, in which articles about the same count once together."""
    sample = rows[:: -(-len(rows) // MEAN_SAMPLE)]
    away = unit_rows(sample - shipped)
    weights = 1.0 / np.maximum((away @ away.T > DUPLICATE_COSINE).sum(1), 1)
    total = SHIPPED_COUNT + weights.sum()
    mean: Vectors = ((shipped * SHIPPED_COUNT + weights @ sample) / total).astype(np.float32)
    return mean
