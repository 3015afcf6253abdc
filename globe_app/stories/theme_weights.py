"""Weights of the classifiers of themes and manners: multinomial logistic regressions.

`packaging/build_theme_weights.py` fits them. The last class of the themes is "none of them".
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from globe_app.errors import ResourceError
from globe_app.model.story import Manner, Theme
from globe_app.stories.embed import WIDTH, Vectors, unit_rows

WEIGHTS_FILE = "theme_weights.npz"
LEXICON_SCALE = np.float32(0.5)  # of the lexicon's scores beside the values of a unit vector
MANNERS = (
    Manner.REPORT,
    Manner.REACTION,
    Manner.BACKGROUND,
)  # classes, in the order of the weights


@dataclass(frozen=True, slots=True)
class ThemeWeights:
    """Weights for sentences as written (E5) and, beside them, for their English (MiniLM, lexicon)."""

    written_mean: Vectors  # (dimensions,) subtracted from embeddings of sentences as written
    written: Vectors  # (dimensions + 1, themes + 1), the last row added to every score
    english_mean: Vectors  # (dimensions,) subtracted from embeddings of English sentences
    english: Vectors  # (dimensions + themes + 1, themes + 1)
    manner: Vectors  # (dimensions + 1, manners)


def load_weights(resources: Path, themes: Sequence[Theme]) -> ThemeWeights:
    """Read the weights. Raises `ResourceError` where they are not of these themes."""
    path = resources / WEIGHTS_FILE
    try:
        with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as file:
            ids = [str(one) for one in file["themes"]]
            names = ("written_mean", "written", "english_mean", "english", "manner")
            found = ThemeWeights(*(np.array(file[name], np.float32) for name in names))
    except (OSError, ValueError, EOFError, KeyError, BadZipFile) as error:
        raise ResourceError(path.name, "a file of the program is missing or damaged") from error
    count = len(themes)
    shapes = [
        (WIDTH,), (WIDTH + 1, count + 1), (WIDTH,), (WIDTH + count + 1, count + 1),
        (WIDTH + 1, len(MANNERS)),
    ]  # fmt: skip
    given = (found.written_mean, found.written, found.english_mean, found.english, found.manner)
    if ids != [one.id for one in themes] or [one.shape for one in given] != shapes:
        raise ResourceError(path.name, "it is not of the themes of this program")
    return found


def written_features(vectors: Vectors, mean: Vectors) -> Vectors:
    """(sentences, dimensions) unit vectors, moved by the mean; zeros stay zeros."""
    return unit_rows(np.where(vectors.any(1, keepdims=True), vectors - mean, np.float32(0.0)))


def english_features(vectors: Vectors, mean: Vectors, lexicon: Vectors) -> Vectors:
    """(sentences, dimensions + themes): moved unit vectors, then the scores of the lexicon."""
    return np.concatenate([written_features(vectors, mean), LEXICON_SCALE * lexicon], axis=1)


def probabilities(features: Vectors, weights: Vectors) -> Vectors:
    """(sentences, classes) probabilities."""
    scores: NDArray[np.float32] = features @ weights[:-1] + weights[-1]
    scores -= scores.max(1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(1, keepdims=True)
    return scores
