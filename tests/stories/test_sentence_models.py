"""The sentence models: prepared once, checked whenever they are loaded."""

import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest

from globe_app.errors import ResourceError
from globe_app.stories import embed, sentence_models
from globe_app.stories.embed import Encoder, TfIdf, find_model_folder, load_embedder
from globe_app.stories.sentence_models import (
    E5,
    MINILM,
    MODEL_FILES,
    RECORD,
    SentenceModel,
    convert,
)

PAIRS = (
    ("en", "The river burst its banks and flooded the old town."),
    ("pt", "O rio transbordou e inundou a cidade velha."),
    ("de", "Der Fluss trat über die Ufer und überflutete die Altstadt."),
    ("th", "แม่น้ำล้นตลิ่งและท่วมเมืองเก่า"),
    ("ka", "მდინარე ნაპირებიდან გადმოვიდა და ძველი ქალაქი დატბორა."),
)
OTHERS = (
    "Parliament passed the budget by two votes.",
    "El equipo ganó la final en los penaltis.",
    "中央银行将利率下调四分之一个百分点。",
)


@pytest.fixture(scope="module")
def e5() -> Encoder:
    folder = find_model_folder(E5)
    if folder is None:
        pytest.skip("the sentence model is not installed")
    return Encoder(E5, folder)


def test_the_translations_of_a_sentence_are_nearer_than_other_sentences(e5: Encoder) -> None:
    rows = e5.embed([*(text for _, text in PAIRS), *OTHERS])
    assert np.linalg.norm(rows, axis=1) == pytest.approx(1.0, abs=1e-3)
    english, *cosines = rows @ rows[0]
    assert english == pytest.approx(1.0, abs=1e-3)
    assert min(cosines[: len(PAIRS) - 1]) > max(cosines[len(PAIRS) - 1 :])


def test_a_text_has_the_same_vector_alone_and_in_a_batch(e5: Encoder) -> None:
    texts = ["", "Short.", PAIRS[3][1], "word " * 5_000]
    together = e5.embed(texts)
    alone = np.concatenate([e5.embed([one]) for one in texts])
    assert np.sum(together * alone, axis=1) == pytest.approx(1.0, abs=0.01)


def test_a_model_is_prepared_from_its_package_and_recorded(tmp_path: Path) -> None:
    if find_model_folder(MINILM) is None:
        pytest.skip("the sentence model is not installed")
    folder = convert(MINILM, tmp_path / "models")
    recorded = json.loads((folder / RECORD).read_text())
    assert set(recorded) == set(MODEL_FILES)
    assert [one.name for one in (tmp_path / "models").iterdir()] == [MINILM.name]
    (row,) = Encoder(MINILM, folder).embed([OTHERS[0]])
    assert row.shape == (embed.WIDTH,)


@pytest.mark.parametrize(
    ("package", "digest", "why"),
    [
        ("no_such_package", MINILM.files[0][1], "is not installed"),
        (MINILM.package, "0" * 64, "not the sentence model that this program knows"),
    ],
)
def test_another_package_than_the_pinned_one_is_refused(
    tmp_path: Path, package: str, digest: str, why: str
) -> None:
    if find_model_folder(MINILM) is None:
        pytest.skip("the sentence model is not installed")
    other = SentenceModel(MINILM.name, package, ((MINILM.files[0][0], digest),))
    with pytest.raises(ResourceError, match=why):
        convert(other, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("damage", ["tokenizer.json", "model.bin", RECORD, "missing"])
def test_an_altered_model_is_refused_and_the_fallback_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    folder = find_model_folder(MINILM)
    if folder is None:
        pytest.skip("the sentence model is not installed")
    for one in folder.iterdir():
        os.link(one, tmp_path / one.name)
    if damage == "missing":
        (tmp_path / "config.json").unlink()
    else:
        (tmp_path / damage).unlink()
        shutil.copy(folder / damage, tmp_path / damage)
        with (tmp_path / damage).open("r+b") as file:
            file.write(b"!!!!")
    monkeypatch.setattr(embed, "find_model_folder", lambda *_: tmp_path)
    found, note = load_embedder()
    assert isinstance(found, TfIdf)
    assert note.endswith("stories are grouped by their words alone")
    assert str(tmp_path) in note
    assert embed.load_english_embedder() is None


def test_a_model_that_set_up_did_not_prepare_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sentence_models.sys, "prefix", str(tmp_path))
    assert find_model_folder() is None
    assert embed.available_model_name() == TfIdf.name
    assert load_embedder()[1].startswith("the sentence model is not installed")
