"""Which engine translates a language."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from globe_app.text.language import primary
from globe_app.translation import argos, firefox
from globe_app.translation.engine import EngineKind
from globe_app.translation.engines import Engines, model_languages
from globe_app.translation.models import InstalledModel, put_model


@pytest.fixture(autouse=True)
def _libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(firefox, "available", lambda: True)
    monkeypatch.setattr(argos, "available", lambda: True)


def have(models: Path, codes: Iterable[str], engine: EngineKind = EngineKind.FIREFOX) -> None:
    """Models of these languages, as they are recorded; nothing is in them."""
    for code in codes:
        name = f"model.{code}en.bin" if engine is EngineKind.FIREFOX else "model/model.bin"
        put_model(
            models, f"{code}-en", 0,
            lambda folder, code=code, name=name: InstalledModel(  # type: ignore[misc]
                folder, f"{code}-en", engine, "", "1", "", "ab" * 32, 1, "", ((name, 1, "x"),)
            ),
        )  # fmt: skip


@pytest.mark.parametrize(
    ("installed", "language", "by"),
    [
        ("nb nn", "no", "nb"), ("nn", "no-NO", "nn"), ("nb", "nn", "nb"), ("nb nn", "nn-NO", "nn"),
        ("sr bs hr", "cnr", "sr"), ("hr", "cnr-Latn", "hr"), ("sr hr bs", "sr-Latn", "sr"),
        ("bs", "hr", "bs"), ("hr", "sh", "hr"), ("zh", "zh-Hant-TW", "zh"), ("zh", "yue", "zh"),
        ("pt", "pt-BR", "pt"), ("he", "iw", "he"), ("id", "in", "id"), ("ro", "mo", "ro"),
        ("tl", "fil", "tl"), ("fa", "prs", "fa"), ("id", "ms", ""), ("bg", "mk", ""), ("sr", "en", ""),
        ("sr", "not a tag", ""), ("sv", "nb", ""),
    ],
)  # fmt: skip
def test_a_language_by_another_name_or_of_one_family_finds_its_model(
    models: Path, installed: str, language: str, by: str
) -> None:
    have(models, installed.split())
    found = Engines(models).find(language)
    assert (found.source if found is not None else "") == by


def test_an_installed_model_comes_before_that_of_a_package_and_both_before_apertium(
    models: Path,
) -> None:
    have(models, ["pt", "es"])
    engines = Engines(models)
    found = engines.find("pt")
    assert found is not None
    assert found.description == "Firefox model pt-en 1"
    by = {one.language: one.engine for one in engines.describe()}
    assert by["es"] is EngineKind.FIREFOX
    assert engines.has_model("es-MX")
    assert not engines.has_model("fr")


def test_languages_of_one_family_are_all_named_as_translatable(models: Path) -> None:
    have(models, ["sr", "nb"])
    assert {"sr", "hr", "bs", "cnr", "sh", "no", "nb", "nn"} <= set(Engines(models).languages())


def test_a_model_of_argos_serves_where_it_is_the_only_one(models: Path) -> None:
    have(models, ["th"], EngineKind.ARGOS)
    found = Engines(models).find("th")
    assert isinstance(found, argos.ArgosTranslator)


def test_every_alias_names_plain_codes() -> None:
    for code in ("no", "cnr", "zh", "fil"):
        assert all(primary(one) == one for one in model_languages(code))
    assert model_languages("en-GB") == model_languages("") == ()
