"""Quality of figures: numbers read with what they count, and what comes of comparing them.

Measured on the rows and cases marked "kept_apart" in `tests/data/figures.csv` and
`tests/data/figure_comparisons.toml`, which nothing was tuned to.
"""

import csv
import tomllib
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.figures import Figure, figure
from globe_app.model import story
from globe_app.stories.figures import compare_figures, figures
from globe_app.text.sentences import sentences
from tests.scores import f1_score

DATA = Path(__file__).resolve().parents[1] / "tests" / "data"
NOON = datetime(2026, 11, 6, 12, tzinfo=UTC)


def figure_quality() -> list[Figure]:
    """F of the figures, and the share of comparisons that are right."""
    with (DATA / "figures.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["kept_apart"]]
    text = (DATA / "figure_comparisons.toml").read_text(encoding="utf-8")
    cases = [case for case in tomllib.loads(text)["case"] if case.get("kept_apart")]
    right = [case for case in cases if _verdicts(case) == {case["verdict"]}]
    return [
        figure("figures of sentences kept apart: F", "1", [_f_score(rows)], least=0.92,
               note=f"{len(rows)} sentences, {len({row['language'] for row in rows})} languages"),
        figure("comparisons kept apart that are right", "1", [len(right) / len(cases)], least=0.9,
               note=f"{len(cases)} comparisons"),
    ]  # fmt: skip


def _f_score(rows: list[dict[str, str]]) -> float:
    right = said = wanted = 0
    for row in rows:
        words, language = row["original"] or row["sentence"], row["language"]
        country = {"en": "US", "pt": "PT"}.get(language, "ES")
        found = Counter(
            f"{one.kind} {one.low:.15g}"
            for one in figures(_article(0, "", 0, language, words, country))
        )
        so = Counter(_kind_and_value(part) for part in row["figures"].split(";") if part.strip())
        right += (found & so).total()
        said += found.total()
        wanted += so.total()
    return f1_score(right / max(said, 1), right / max(wanted, 1))


def _kind_and_value(written: str) -> str:
    """Of "without power 3000 homes nearly" the kind and the lower value."""
    words = written.split()
    at = next(at for at, word in enumerate(words) if word[0].isdigit())
    return f"{' '.join(words[:at])} {float(words[at].split('-')[0]):.15g}"


def _verdicts(case: dict[str, object]) -> set[str]:
    told = case["told"]
    assert isinstance(told, list)
    found: list[story.Figure] = []
    for at, (outlet, hours, language, words) in enumerate(told):
        country = {"en": "GB", "hi": "IN", "es": "ES", "sw": "TZ"}.get(language, "FR")
        found += figures(_article(at, outlet, hours, language, words, country))
    return {one.verdict for one in compare_figures(found) if one.kind == case["kind"]}


def _article(
    at: int, outlet: str, hours: float, language: str, words: str, country: str
) -> story.ArticleText:
    english = language == "en"
    return story.ArticleText(
        id=at, outlet_id=outlet, outlet=outlet, country=country, published=NOON + timedelta(hours=hours),
        language=language, headline=story.Sentence(""), in_english=english,
        sentences=tuple(story.Sentence(one, "" if english else one) for one in sentences(words)),
    )  # fmt: skip
