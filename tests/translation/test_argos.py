"""Neural translation driven for real by a tiny model of random weights: what it says means nothing."""

import sys
from pathlib import Path

import pytest

from globe_app.errors import TranslationError
from globe_app.text.pieces import is_degenerate, split_long
from globe_app.translation import argos
from globe_app.translation.argos import ArgosTranslator
from globe_app.translation.engines import Engines
from globe_app.translation.install import install_argos
from globe_app.translation.models import InstalledModel
from tests.tiny_model import LINES, build_argosmodel


@pytest.fixture
def model(tmp_path: Path, models: Path) -> InstalledModel:
    path = build_argosmodel(tmp_path / "es.argosmodel", "es")
    return install_argos(path, models, check_loadable=argos.check_loadable)


def test_a_model_is_found_loaded_and_translates_every_sentence_in_its_place(
    model: InstalledModel, models: Path
) -> None:
    engine = Engines(models).find("es-MX")
    assert isinstance(engine, ArgosTranslator)
    assert (engine.source, engine.description) == ("es", "Argos model es-en 1.0")
    assert model.sha256[:12] in engine.key
    english = engine.translate(["", *LINES, "  ", LINES[0]])
    assert english[0] == english[-2] == ""
    assert all(english[1:-2])
    assert len(set(english[1:-2])) > 5
    assert english[-1] == english[1]
    engine.close()


def test_a_sentence_is_translated_alike_alone_in_any_batch_and_after_loading_again(
    model: InstalledModel,
) -> None:
    engine = ArgosTranslator(model)
    alone = [engine.translate([one])[0] for one in LINES]
    many = [*LINES] * 80  # more than are handed over at a time
    assert engine.translate(many) == alone * 80
    engine.close()
    assert engine.translate(LINES[::-1]) == alone[::-1]
    engine.close()


def test_beams_are_of_the_key(model: InstalledModel) -> None:
    assert ArgosTranslator(model, beam=4).key != ArgosTranslator(model).key


def test_long_sentences_are_cut_and_five_megabytes_are_refused(model: InstalledModel) -> None:
    engine = ArgosTranslator(model)
    clause = "el presidente viajó a la capital para hablar de la paz, "
    longer, huge, word, signs = engine.translate(
        [clause * 40, clause * 100_000, "x" * 5_000_000, "!" * 3_000]
    )
    assert len(longer) > len(engine.translate([clause])[0])
    assert huge == word == ""
    assert isinstance(signs, str)
    assert max(map(len, engine._encode_pieces(engine._load(), clause * 40))) <= argos.MAX_TOKENS
    assert max(map(len, engine._encode_pieces(engine._load(), "ж" * 15_000))) <= argos.MAX_TOKENS
    engine.close()


def test_odd_sentences_are_translated_without_error(model: InstalledModel) -> None:
    engine = ArgosTranslator(model)
    strange = ["\0", "\n\n", "😀", "中文", "\u202e", "a\0b", "▁▁▁", "</s>", "<unk> <s>", "\ud800"]
    assert len(engine.translate(strange)) == len(strange)
    assert engine.translate([]) == []
    engine.close()


def test_a_prefix_token_is_set_and_taken_off_again(tmp_path: Path, models: Path) -> None:
    path = build_argosmodel(tmp_path / "es.argosmodel", "es", prefix="__en__")
    engine = ArgosTranslator(install_argos(path, models))
    english = engine.translate(LINES)
    assert any(english)
    assert not any("__en__" in one for one in english)
    engine.close()


def test_a_model_that_was_tampered_with_is_refused_at_loading(model: InstalledModel) -> None:
    engine = ArgosTranslator(model)
    (model.folder / "model" / "model.bin").write_bytes(b"\0" * 1000)
    with pytest.raises(TranslationError, match=r"es-en: model/model\.bin is not as it was"):
        engine.translate(["Hola."])


def test_a_model_that_vanishes_between_finding_and_use_is_told(
    model: InstalledModel, models: Path
) -> None:
    engine = Engines(models).find("es")
    assert engine is not None
    model.folder.rename(models.parent / "away")
    with pytest.raises(TranslationError, match="install it again"):
        engine.translate(["Hola."])


@pytest.mark.parametrize(
    "part", ["model/model.bin", "model/shared_vocabulary.json", "sentencepiece.model"]
)
def test_a_model_that_cannot_be_loaded_is_refused_at_installation(
    tmp_path: Path, models: Path, part: str
) -> None:
    path = build_argosmodel(tmp_path / "x.argosmodel", "es", extra={part: b"nonsense" * 100})
    with pytest.raises(TranslationError, match=r"cannot be (loaded|read)"):
        install_argos(path, models, check_loadable=argos.check_loadable)
    assert not (models / "es-en").exists()


def test_without_the_libraries_it_is_told_what_to_install_argos(
    model: InstalledModel, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ctranslate2", None)
    with pytest.raises(TranslationError, match=r"pip install \"globe-app\[neural\]\""):
        ArgosTranslator(model).translate(["Hola."])
    monkeypatch.setattr(argos, "available", lambda: False)
    engines = Engines(models)
    assert not isinstance(engines.find("es"), ArgosTranslator)
    assert "globe-app[neural]" in engines.notes()[0]


def test_a_model_comes_before_apertium_and_a_broken_one_after_it(
    model: InstalledModel, models: Path
) -> None:
    offers = {one.language: one.engine for one in Engines(models).describe()}
    assert offers["es"] == "argos"
    assert "es" in Engines(models).languages()
    (model.folder / "installed.json").write_text("{}")
    engines = Engines(models)
    assert {one.language: one.engine for one in engines.describe()}.get("es") in (None, "apertium")
    assert "model es-en" in engines.notes()[0]


def test_repetitive_output_is_no_translation() -> None:
    said = "El presidente viajó a la capital."
    assert is_degenerate(said, "")
    assert not is_degenerate("", "")
    assert is_degenerate(said, "the " * 30)
    assert is_degenerate(said, "to the end of " * 30)
    assert is_degenerate("Sí.", "word and other words with no end in sight " * 20)
    assert not is_degenerate("ja " * 30, "yes " * 30)
    assert not is_degenerate(said, "The president travelled to the capital.")
    assert is_degenerate("Россия объявила о санкциях.", '" " " " " "')
    assert not is_degenerate("2026", "2026")
    assert argos._decode(["ce"] * 21) == ""
    assert argos._decode(["▁ce", "le", "</s>"]) == "cele"


def test_pieces_hold_all_of_a_sentence_and_break_after_commas() -> None:
    text = "uno dos tres, cuatro cinco; seis siete ocho nueve diez once doce trece"
    cut = split_long(text, 30)
    assert " ".join(cut) == text
    assert all(len(one) <= 30 for one in cut)
    assert cut[0].endswith((",", ";"))
    assert "".join(split_long("x" * 100, 30)) == "x" * 100
    assert split_long("", 30) == split_long("   ", 30) == []


def test_nothing_heavy_is_loaded_until_it_is_needed() -> None:
    import subprocess

    code = (
        "import sys, pathlib; from globe_app.translation.engines import Engines;"
        "Engines(pathlib.Path('none')).find('es');"
        "sys.exit(any(m in sys.modules for m in ('ctranslate2', 'sentencepiece', 'py3langid', 'numpy',"
        " 'requests', 'fxtranslate')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
