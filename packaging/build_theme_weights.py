"""Builds `resources/theme_weights.npz`: the logistic regressions that tell a sentence's theme and manner.

    python packaging/build_theme_weights.py

Fitted to the seeds of `themes.toml`, the sentences marked "tune" in `tests/data/theme_sentences.csv` and the
labelled sentences of the invented world, `tests/data/world`. The sentences marked "kept" are never read: the
bench measures with them. A sentence with several acceptable themes counts as a share of each; one with none,
or that only reacts or gives background, as the class "none".
"""

import csv
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from globe_app.model.story import Manner, Theme
from globe_app.settings import resources_dir
from globe_app.stories.embed import Vectors, load_embedder, load_english_embedder
from globe_app.stories.taxonomy import load_manner_seeds, load_themes
from globe_app.stories.theme_lexicon import ThemeLexicon
from globe_app.stories.theme_weights import (
    MANNERS,
    WEIGHTS_FILE,
    english_features,
    probabilities,
    written_features,
)

DATA = Path(__file__).resolve().parents[1] / "tests" / "data"
WRITTEN_PENALTY, ENGLISH_PENALTY, MANNER_PENALTY = 1e-4, 3e-4, 1e-4  # L2, of the weights
STEPS = 500  # of accelerated gradient descent


@dataclass(frozen=True, slots=True)
class Example:
    """A labelled sentence."""

    written: str
    english: str  # "" = no good English is known
    themes: frozenset[str]
    manner: Manner


def examples(resources: Path, themes: Sequence[Theme]) -> list[Example]:
    """All sentences that the weights are fitted to."""
    found = [
        Example(seed, seed, frozenset({theme.id}), Manner.REPORT)
        for theme in themes
        for seed in theme.seeds
    ]
    for manner, seeds in load_manner_seeds(resources).items():
        found += [Example(seed, seed, frozenset(), manner) for seed in seeds]
    with (DATA / "theme_sentences.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["half"] == "tune":
                english = row["english"] or (row["sentence"] if row["language"] == "en" else "")
                labels = frozenset(row["themes"].split())
                found.append(Example(row["sentence"], english, labels, Manner(row["manner"])))
    return found + _of_the_invented_world()


def _of_the_invented_world() -> list[Example]:
    manners = {one.value for one in Manner} - {""}
    found = []
    for path in sorted((DATA / "world").glob("part*.json")):
        part = json.loads(path.read_text(encoding="utf-8"))
        languages = {one["id"]: one["language"] for one in part["outlets"]}
        for event in part["events"]:
            for article in event["articles"]:
                english = languages[article["outlet"]] == "en"
                for one in (s for paragraph in article["body"] for s in paragraph):
                    label = one.get("theme", "")
                    themes = frozenset({label} if label and label not in manners else ())
                    manner = Manner(label) if label in manners else Manner.REPORT
                    found.append(Example(one["s"], one["s"] if english else "", themes, manner))
    return found


def fitted(features: Vectors, targets: Vectors, penalty: float) -> Vectors:
    """(features + 1, classes): minimises mean cross-entropy and `penalty` / 2 · the squared weights.

    Nesterov's accelerated gradient descent; the last row, the intercept, is not penalised.
    """
    rows = np.concatenate([features, np.ones((len(features), 1), np.float32)], axis=1)
    step = 1.0 / (0.5 * float(np.linalg.norm(rows, 2)) ** 2 / len(rows) + penalty)
    weights = np.zeros((rows.shape[1], targets.shape[1]), np.float32)
    ahead, momentum = weights, 1.0
    for _ in range(STEPS):
        gradient = rows.T @ (probabilities(features, ahead) - targets) / len(rows)
        gradient[:-1] += penalty * ahead[:-1]
        following = (ahead - step * gradient).astype(np.float32)
        grown = (1.0 + np.sqrt(1.0 + 4.0 * momentum**2)) / 2.0
        ahead = (following + (momentum - 1.0) / grown * (following - weights)).astype(np.float32)
        weights, momentum = following, grown
    return weights


def main() -> None:
    """Fit and write the weights."""
    resources = resources_dir()
    themes = load_themes(resources)
    embedder, why = load_embedder()
    english = load_english_embedder()
    if why or english is None:
        raise SystemExit(f"the sentence models are needed: {why or 'MiniLM is missing'}")
    some = examples(resources, themes)
    place = {theme.id: at for at, theme in enumerate(themes)}
    targets = np.zeros((len(some), len(themes) + 1), np.float32)
    manners = np.zeros((len(some), len(MANNERS)), np.float32)
    for at, one in enumerate(some):
        columns = [place[label] for label in one.themes] or [len(themes)]
        targets[at, columns] = 1.0 / len(columns)
        manners[at, MANNERS.index(one.manner)] = 1.0
    vectors = embedder.embed([one.written for one in some])
    mean = vectors.mean(0)
    written = written_features(vectors, mean)
    known = [at for at, one in enumerate(some) if one.english]
    lexicon = ThemeLexicon(themes)
    words = np.array([lexicon.scores(some[at].english) for at in known], np.float32)
    beside = english.embed([some[at].english for at in known])
    english_mean = beside.mean(0)
    np.savez_compressed(
        resources / WEIGHTS_FILE,
        themes=np.array([theme.id for theme in themes]),
        written_mean=mean, written=fitted(written, targets, WRITTEN_PENALTY),
        english_mean=english_mean,
        english=fitted(english_features(beside, english_mean, words), targets[known], ENGLISH_PENALTY),
        manner=fitted(written, manners, MANNER_PENALTY),
    )  # fmt: skip
    print(f"{resources / WEIGHTS_FILE}: {len(some)} sentences, {len(known)} of them in English")


if __name__ == "__main__":
    main()
