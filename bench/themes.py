"""Quality of themes: how many of the passages shown stand under a theme that fits them.

Measured on the sentences marked "kept" in `tests/data/theme_sentences.csv`, which nothing was fitted to.
"""

import csv
from pathlib import Path

from bench.figures import Figure, figure
from globe_app.model.story import OTHER, Manner
from globe_app.settings import resources_dir
from globe_app.stories.embed import find_model_folder
from globe_app.stories.themes import Classifier, load_classifier

SENTENCES = Path(__file__).resolve().parents[1] / "tests" / "data" / "theme_sentences.csv"


def theme_quality() -> list[Figure]:
    """Acceptable themes among those shown, and the share of sentences shown; () without the models."""
    if find_model_folder() is None:
        return []
    classifier = load_classifier(resources_dir())
    rows = kept_sentences()
    both = shown_and_right(classifier, rows, with_english=True)
    alone = shown_and_right(classifier, rows, with_english=False)
    return [
        figure("themes shown that fit, with good English beside", "1", [both[0]], least=0.92,
               note=f"{both[1]:.2f} of {len(rows)} sentences that have a theme are shown"),
        figure("themes shown that fit, of originals alone", "1", [alone[0]], least=0.92,
               note=f"{alone[1]:.2f} shown; {len({row['language'] for row in rows})} languages"),
        figure("manners told that are right", "1", [_manners_right(classifier, rows)]),
    ]  # fmt: skip


def kept_sentences() -> list[dict[str, str]]:
    """The rows of the half that is kept for the figure."""
    with SENTENCES.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["half"] == "kept"]


def shown_and_right(
    classifier: Classifier, rows: list[dict[str, str]], *, with_english: bool
) -> tuple[float, float]:
    """(share of the shown sentences whose theme is acceptable, share of sentences with a theme shown).

    `with_english`: sentences in English and translations count; else every sentence as written alone.
    """
    english = [_english(row) if with_english else None for row in rows]
    found = classifier.classify([row["sentence"] for row in rows], english)
    shown = [(one, row) for one, row in zip(found, rows, strict=True) if one.theme != OTHER]
    right = sum(one.theme in row["themes"].split() for one, row in shown)
    covered = sum(bool(row["themes"]) for _, row in shown)
    return right / max(len(shown), 1), covered / max(sum(bool(r["themes"]) for r in rows), 1)


def _english(row: dict[str, str]) -> str:
    return row["english"] or row["sentence"]


def _manners_right(classifier: Classifier, rows: list[dict[str, str]]) -> float:
    found = classifier.classify([row["sentence"] for row in rows], [None] * len(rows))
    told = [(one, row) for one, row in zip(found, rows, strict=True) if one.manner != Manner.REPORT]
    return sum(one.manner == row["manner"] for one, row in told) / max(len(told), 1)
