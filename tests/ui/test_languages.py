"""The languages of the interface: their catalogues are whole, and the window speaks them."""

import importlib
import re
import shutil
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from globe_app import cldr
from globe_app.cldr import Form
from globe_app.errors import ResourceError
from globe_app.geo.countries import load_countries
from globe_app.stories.taxonomy import NAMES, load_themes
from globe_app.tr import tr
from globe_app.ui import language
from globe_app.ui.words.translation import language_name

OTHERS = ("es", "fr", "ar")
FORMS = {"es": 2, "fr": 2, "ar": 6}
PLACE, CHOICE, TAG = (
    re.compile(r"\{\w+\}"),
    re.compile(r"\{[^{}]*\|[^{}]*\}"),
    re.compile(r"<[^>]+>"),
)
ARABIC_ONE, ARABIC_TWO = 1, 2  # forms that say the number by the word alone


@dataclass(frozen=True, slots=True)
class Message:
    source: str
    meaning: str
    counted: bool
    finished: bool
    texts: tuple[str, ...]


def messages(path: Path) -> list[Message]:
    found = []
    for one in ET.parse(path).iter("message"):
        told = one.find("translation")
        assert told is not None
        counted = one.get("numerus") == "yes"
        texts = (
            [form.text or "" for form in told.iter("numerusform")] if counted else [told.text or ""]
        )
        found.append(
            Message(
                one.findtext("source", ""), one.findtext("comment", ""), counted,
                told.get("type") is None, tuple(texts),
            )
        )  # fmt: skip
    return found


@pytest.fixture
def app(qt: QApplication, resources: Path) -> Iterator[QApplication]:
    yield qt
    language.install(qt, resources, language.ENGLISH)


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_is_translated_in_all_its_forms(code: str, resources: Path) -> None:
    wrong = []
    for one in messages(resources / "i18n" / f"{code}.ts"):
        places = set(PLACE.findall(CHOICE.sub("", one.source)))
        for at, text in enumerate(one.texts):
            said = by_word = code == "ar" and at in (ARABIC_ONE, ARABIC_TWO)
            said = "%n" in text or by_word or (at == 0 and code != "ar")
            if (
                not one.finished or not text.strip()
                or set(PLACE.findall(text)) != places
                or (one.counted and "%n" in one.source and not said)
                or (not one.counted and "%n" in text)
                or TAG.findall(text) != TAG.findall(one.source)
                or text.count("&") != one.source.count("&")
                or one.source.count("\n") != text.count("\n")
            ):  # fmt: skip
                wrong.append((one.source, text))
        if one.counted and len(one.texts) != FORMS[code]:
            wrong.append((one.source, f"{len(one.texts)} forms"))
    assert not wrong


@pytest.mark.parametrize("code", OTHERS)
def test_what_the_program_loads_is_what_was_translated(code: str, resources: Path) -> None:
    loaded = QTranslator()
    assert loaded.load(str(resources / "i18n" / f"{code}.qm"))
    for one in messages(resources / "i18n" / f"{code}.ts"):
        number = 5 if one.counted else -1
        assert loaded.translate("", one.source, one.meaning, number) in one.texts


@pytest.mark.parametrize("code", OTHERS)
def test_every_country_and_language_has_a_name(code: str, resources: Path) -> None:
    locale = cldr.read_locale(resources / "i18n", code)
    assert {one.code for one in load_countries(resources / "geo").all} <= locale.countries.keys()
    assert set(locale.forms) == set(Form)
    assert {"es", "fr", "ar", "ja", "uk"} <= locale.languages.keys()


def test_spanish_names_dates_and_numbers(app: QApplication, resources: Path) -> None:
    assert language.install(app, resources, "es") == "es"
    countries = load_countries(resources / "geo")
    assert countries.shown_name("DE") == "Alemania"
    assert countries.name("DE") == "Germany"
    assert [one.code for one in countries.find("alem")][:1] == ["DE"]
    assert [one.code for one in countries.find("germ")][:1] == ["DE"]
    assert language_name("ja") == "japonés"
    assert cldr.day_words(date(2026, 11, 6), Form.TITLE) == "viernes, 6 de noviembre"
    assert cldr.number(12345) == "12.345"
    assert tr("%n {article|articles}", "", 1) == "1 artículo"
    assert tr("%n {article|articles}", "", 2310) == "2.310 artículos"
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_arabic_goes_from_right_to_left_and_has_six_forms(
    app: QApplication, resources: Path
) -> None:
    language.install(app, resources, "ar")
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    told = [tr("%n {article|articles}", "", n) for n in (1, 2, 3, 11)]
    assert told == ["مقالة واحدة", "مقالتان", "3 مقالات", "11 مقالة"]
    assert re.sub("[\u200f\u2068\u2069]", "", cldr.listed(("أ", "ب", "ج"))) == "أ، ب وج"


def test_english_comes_back_whole(app: QApplication, resources: Path) -> None:
    language.install(app, resources, "ar")
    language.install(app, resources, "en")
    assert tr("Today") == "Today"
    assert cldr.current() is cldr.ENGLISH
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_system_s_language_is_used_where_it_is_there() -> None:
    assert language.language_of("", QLocale("fr_CA")) == "fr"
    assert language.language_of("", QLocale("de_DE")) == "en"
    assert language.language_of("ar", QLocale("fr_CA")) == "ar"
    assert language.language_of("xx", QLocale("es_MX")) == "es"


@pytest.mark.parametrize("name", ["es.json", "es.qm"])
def test_a_damaged_catalogue_is_told_and_the_window_is_english(
    app: QApplication, resources: Path, tmp_path: Path, name: str
) -> None:
    shutil.copytree(resources / "i18n", tmp_path / "i18n")
    (tmp_path / "i18n" / name).write_bytes(b"\x00\xff garbage")
    with pytest.raises(ResourceError, match=name):
        language.install(app, tmp_path, "es")
    assert tr("Today") == "Today"


def test_every_theme_has_a_name_that_can_be_translated(resources: Path) -> None:
    assert {one.name for one in load_themes(resources)} == NAMES


def test_the_catalogues_are_those_of_the_source(resources: Path, tmp_path: Path) -> None:
    kept = resources / "i18n" / "es.ts"
    shutil.copy(kept, tmp_path / "es.ts")
    sys.path.insert(0, str(resources.parent / "packaging"))
    try:
        translate = importlib.import_module("translate")
    finally:
        sys.path.pop(0)
    translate.update([tmp_path / "es.ts"])
    here, there = (
        {(one.source, one.meaning, one.counted) for one in messages(path)}
        for path in (kept, tmp_path / "es.ts")
    )
    assert here == there  # else: python packaging/translate.py
