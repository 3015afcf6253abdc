"""Neural translation driven for real by a tiny model of random weights: what it says means nothing."""

import sys
from pathlib import Path

import pytest

from globe_app.errors import TranslationError
from globe_app.text.pieces import is_degenerate, split_long
from globe_app.translation import ctranslate2_engine
from globe_app.translation.ctranslate2_engine import Ct2Translator
from globe_app.translation.engines import Engines
from globe_app.translation.models import InstalledModel, install
from globe_app.translation.tokenizer import open_tokenizer
from tests.tiny_model import LINES, build_argosmodel


@pytest.fixture
def model(tmp_path: Path, models: Path) -> InstalledModel:
    path = build_argosmodel(tmp_path / "es.argosmodel", "es")
    return install(path, models, check_loadable=ctranslate2_engine.check_loadable)


def test_a_model_is_found_loaded_and_translates_every_sentence_in_its_place(
    model: InstalledModel, models: Path
) -> None:
    engine = Engines(models).find("es-MX")
    assert isinstance(engine, Ct2Translator)
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
    engine = Ct2Translator(model)
    alone = [engine.translate([one])[0] for one in LINES]
    many = [*LINES] * 80  # more than are handed over at a time
    assert engine.translate(many) == alone * 80
    engine.close()
    assert engine.translate(LINES[::-1]) == alone[::-1]
    engine.close()


def test_beams_are_of_the_key(model: InstalledModel) -> None:
    assert Ct2Translator(model, beam=4).key != Ct2Translator(model).key


def test_long_sentences_are_cut_and_five_megabytes_are_refused(model: InstalledModel) -> None:
    engine = Ct2Translator(model)
    clause = "el presidente viajó a la capital para hablar de la paz, "
    longer, huge, word, signs = engine.translate(
        [clause * 40, clause * 100_000, "x" * 5_000_000, "!" * 3_000]
    )
    assert len(longer) > len(engine.translate([clause])[0])
    assert huge == word == ""
    assert isinstance(signs, str)
    assert (
        max(map(len, engine._encode_pieces(engine._load(), clause * 40)))
        <= ctranslate2_engine.MAX_TOKENS
    )
    assert (
        max(map(len, engine._encode_pieces(engine._load(), "ж" * 15_000)))
        <= ctranslate2_engine.MAX_TOKENS
    )
    engine.close()


def test_odd_sentences_are_translated_without_error(model: InstalledModel) -> None:
    engine = Ct2Translator(model)
    strange = ["\0", "\n\n", "😀", "中文", "\u202e", "a\0b", "▁▁▁", "</s>", "<unk> <s>", "\ud800"]
    assert len(engine.translate(strange)) == len(strange)
    assert engine.translate([]) == []
    engine.close()


def test_a_prefix_token_is_set_and_taken_off_again(tmp_path: Path, models: Path) -> None:
    path = build_argosmodel(tmp_path / "es.argosmodel", "es", prefix="__en__")
    engine = Ct2Translator(install(path, models))
    english = engine.translate(LINES)
    assert any(english)
    assert not any("__en__" in one for one in english)
    engine.close()


def test_a_model_that_was_tampered_with_is_refused_at_loading(model: InstalledModel) -> None:
    engine = Ct2Translator(model)
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
        install(path, models, check_loadable=ctranslate2_engine.check_loadable)
    assert not (models / "es-en").exists()


def test_without_the_libraries_it_is_told_what_to_install(
    model: InstalledModel, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ctranslate2", None)
    with pytest.raises(TranslationError, match=r"pip install \"globe-app\[neural\]\""):
        Ct2Translator(model).translate(["Hola."])
    monkeypatch.setattr("globe_app.translation.engines.available", lambda: False)
    engines = Engines(models)
    assert not isinstance(engines.find("es"), Ct2Translator)
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


def test_languages_by_another_name_find_their_model(tmp_path: Path, models: Path) -> None:
    for code in ("zt", "nb", "pt"):
        install(build_argosmodel(tmp_path / f"{code}.argosmodel", code), models)
    engines = Engines(models)
    found = {
        tag: getattr(engines.find(tag), "description", "")
        for tag in ("zh-Hant", "zh-TW", "zh", "no", "nn", "nb-NO", "pt-BR", "pt", "sv")
    }
    assert found == {
        "zh-Hant": "Argos model zt-en 1.0", "zh-TW": "Argos model zt-en 1.0",
        "zh": "Argos model zt-en 1.0", "no": "Argos model nb-en 1.0", "nn": "Argos model nb-en 1.0",
        "nb-NO": "Argos model nb-en 1.0", "pt-BR": "Argos model pt-en 1.0",
        "pt": "Argos model pt-en 1.0", "sv": "",
    }  # fmt: skip


CODES = "#version: 0.2\nl a</w>\np a\npa z</w>\nt r\ntr a\ntra t\ntrat a\n"


def test_older_packages_with_bpe_codes_are_read_as_their_makers_meant(tmp_path: Path) -> None:
    pytest.importorskip("sacremoses", reason="the extra `neural` is not installed")
    (tmp_path / "bpe.model").write_text(CODES, "utf-8")
    tokenizer = open_tokenizer(tmp_path, "es")
    assert tokenizer.encode("la paz, tratar") == ["la", "paz", ",", "trata@@", "r"]
    assert tokenizer.decode(["the", "pea@@", "ce", ",", "they", "don", "&apos;t"]) == (
        "the peace, they don't"
    )
    assert tokenizer.encode("¿") == ["¿"]


def test_bpe_codes_of_nonsense_or_without_their_library_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bpe.model").write_bytes(b"#version: 0.9\n")
    with pytest.raises(TranslationError, match="tokenizer cannot be read"):
        open_tokenizer(tmp_path, "es")
    (tmp_path / "bpe.model").write_bytes(b"#version: 0.2\n\xff\xfe\n")
    with pytest.raises(TranslationError, match="tokenizer cannot be read"):
        open_tokenizer(tmp_path, "es")
    (tmp_path / "bpe.model").write_text(CODES, "utf-8")
    monkeypatch.setitem(sys.modules, "sacremoses", None)
    with pytest.raises(TranslationError, match=r"globe-app\[neural\]"):
        open_tokenizer(tmp_path, "es")


def test_a_sentencepiece_model_by_the_name_of_bpe_is_read(tmp_path: Path, models: Path) -> None:
    plain = install(build_argosmodel(tmp_path / "es.argosmodel", "es"), models)
    data = (plain.folder / "sentencepiece.model").read_bytes()
    path = build_argosmodel(
        tmp_path / "fr.argosmodel", "fr", lacks=["sentencepiece.model"], extra={"bpe.model": data}
    )
    engine = Ct2Translator(install(path, models, check_loadable=ctranslate2_engine.check_loadable))
    assert engine.translate(LINES) == Ct2Translator(plain).translate(LINES)
    engine.close()


def test_repetitive_output_is_no_translation() -> None:
    said = "El presidente viajó a la capital."
    assert is_degenerate(said, "")
    assert not is_degenerate("", "")
    assert is_degenerate(said, "the " * 30)
    assert is_degenerate(said, "to the end of " * 30)
    assert is_degenerate("Sí.", "word and other words with no end in sight " * 20)
    assert not is_degenerate("ja " * 30, "yes " * 30)
    assert not is_degenerate(said, "The president travelled to the capital.")
    assert ctranslate2_engine._decode(_Joined(), ["ce"] * 21) == ""
    assert ctranslate2_engine._decode(_Joined(), ["ce", "le"]) == "cele"


class _Joined:
    def encode(self, sentence: str) -> list[str]:
        return list(sentence)

    def decode(self, tokens_: object) -> str:
        return "".join(tokens_)  # type: ignore[call-overload]


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
        " 'requests', 'sacremoses')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
