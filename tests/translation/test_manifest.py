"""The list of models: read, judged, and built from what was published."""

import csv
import json
import runpy
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import pytest

from globe_app.errors import ResourceError
from globe_app.settings import resources_dir
from globe_app.translation.manifest import (
    MANIFEST_FILE,
    Choice,
    Quality,
    find_listed,
    load_manifest,
    quality,
)

ROOT = Path(__file__).resolve().parents[2]
PUBLISHED = ROOT.parent / "shared" / "data" / "firefox-models.csv"
build_models = SimpleNamespace(**runpy.run_path(str(ROOT / "packaging" / "build_models.py")))


@pytest.mark.parametrize(
    ("bleu", "comet", "words"),
    [
        (47.8, 0.8866, Quality.VERY_GOOD), (27.5, 0.8568, Quality.GOOD),
        (30.4, 0.8433, Quality.USABLE), (15.9, 0.7941, Quality.USABLE),
        (23.6, 0.7441, Quality.WEAK), (42.7, 0.7619, Quality.GOOD), (0.0, 0.0, Quality.UNKNOWN),
    ],
)  # fmt: skip
def test_scores_are_told_in_words(bleu: float, comet: float, words: Quality) -> None:
    assert quality(bleu, comet) is words


def test_fifty_languages_have_a_default_model_each_and_some_a_smaller_or_better_one() -> None:
    models = load_manifest(resources_dir() / MANIFEST_FILE)
    firefox = [one for one in models if one.engine == "firefox"]
    assert len({one.language for one in firefox}) == 50
    for one in firefox:
        default = find_listed(models, one.pair)
        assert default is not None
        if one.choice is Choice.SMALLER:
            assert one.size < default.size
            assert one.comet < default.comet
        elif one.choice is Choice.BETTER:
            assert one.size > default.size
            assert one.comet > default.comet or not one.comet
        assert len(one.files) >= 3
        weights = next(file for file in one.files if file.name.startswith("model."))
        assert len(weights.unpacked_sha256) == 64
    german = {one.choice: one.variant for one in models if one.pair == "de-en"}
    assert german == {
        Choice.SMALLER: "tiny", Choice.DEFAULT: "base-memory", Choice.BETTER: "base",
    }  # fmt: skip
    assert find_listed(models, "sk-en", Choice.BETTER) == find_listed(models, "sk-en")
    assert find_listed(models, "xx-en") is None


def test_the_list_is_what_its_script_makes_of_the_published_figures() -> None:
    if not PUBLISHED.is_file():
        pytest.skip("the published figures are not in this checkout")
    with PUBLISHED.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    made = build_models.listing(rows[::-1], build_models.outlets_by_language())
    assert made == (resources_dir() / MANIFEST_FILE).read_text("utf-8")


def test_a_larger_variant_is_the_default_only_where_it_is_worth_it() -> None:
    assert build_models.default_variant({"tiny": 0.85, "base-memory": 0.853}) == "tiny"
    assert build_models.default_variant({"tiny": 0.85, "base-memory": 0.86}) == "base-memory"
    assert build_models.default_variant({"base-memory": 0.86, "base": 0.9}) == "base-memory"
    assert build_models.default_variant({"tiny": 0.0}) == "tiny"
    assert build_models.listing([], Counter({"ur": 2, "th": 1})).index("ur-en") < (
        build_models.listing([], Counter({"ur": 2, "th": 1})).index("th-en")
    )


GOOD = {"url": "https://x.example/model.pten.bin.gz", "size": 5, "sha256": "a" * 64}


@pytest.mark.parametrize(
    "wrong",
    [
        {"pair": "pt-es"}, {"pair": "../pt-en"}, {"engine": "other"}, {"choice": "huge"}, {"files": []},
        {"files": "x"}, {"files": [{**GOOD, "url": "http://x.example/a.gz"}]},
        {"files": [{**GOOD, "url": "https://x.example/"}]},
        {"files": [{**GOOD, "url": "https://x.example/..%2f"}]}, {"files": [{**GOOD, "sha256": "short"}]},
        {"files": [{**GOOD, "size": -1}]}, {"files": [{**GOOD, "size": "many"}]}, {"bleu": "good"},
        {"version": None, "files": [None]},
    ],
)  # fmt: skip
def test_a_list_with_a_wrong_row_is_refused(tmp_path: Path, wrong: dict[str, object]) -> None:
    row = {"pair": "pt-en", "engine": "firefox", "version": "1", "files": [GOOD]}
    path = tmp_path / "models.json"
    path.write_text(json.dumps({"models": [row]}))
    assert load_manifest(path)[0].name == "Portuguese"
    path.write_text(json.dumps({"models": [{**row, **wrong}]}))
    with pytest.raises(ResourceError, match="it is no list of models"):
        load_manifest(path)
