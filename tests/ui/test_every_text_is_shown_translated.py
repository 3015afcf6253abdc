"""Every text that the window shows has been through `tr`: found at run time, by a language of brackets."""

import re
import sqlite3
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTextBrowser,
    QWidget,
)

from globe_app import app as application
from globe_app import tr
from globe_app.cldr import ENGLISH
from globe_app.geo.countries import Countries
from globe_app.settings import Settings
from globe_app.text.language_names import ENGLISH_NAMES
from globe_app.ui.places import Article, Story
from globe_app.ui.preferences import Preferences, ThemeChoice
from globe_app.ui.window import MainWindow
from globe_app.ui.words.translation import own_language_name
from tests.conftest import NOW
from tests.ui.conftest import shown, wait
from tests.ui.stored_stories import fill_stories

CHOICE = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
WORD = re.compile(r"[^\W\d_]{2,}")
TRANSLATED = re.compile(r"⟦[^⟦⟧]*⟧")
SHEETS = (
    "outlets",
    "translators",
    "settings",
    "rules",
    "keys",
    "about",
    "countries",
    "search",
    "export",
)
PAGES = ("home", "stories", "missed", "saved", "history", "edition", "your_reading")
# names that are the same in every language: of keys, of formats, of this program and of what it is made with
NAMES = frozenset(
    "globe app ctrl shift alt esc f1 f5 f6 f10 space backspace left right up down home enter return menu tab"
    " del ins pgup pgdown opml html epub pdf md png svg kb mb gb min comet bleu inter source serif apertium"
    " english español français عربية rss km sans noto equal earth robinson natural".split()
)


def in_brackets(text: str, _: str, number: int) -> str:
    if number >= 0:
        text = CHOICE.sub(lambda forms: forms[1 if number == 1 else 2], text)
    return "<br>".join(f"⟦{part}⟧" for part in text.split("<br>"))


def data_of(settings: Settings, countries: Countries) -> set[str]:
    """Every word of what is stored, and of names: it may be shown as it is."""
    words: set[str] = set(NAMES)

    def add(text: object) -> None:
        words.update(found.casefold() for found in WORD.findall(str(text)))

    with sqlite3.connect(f"file:{settings.store}?mode=ro", uri=True) as db:
        tables = [
            row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        for table in tables:
            if table.startswith(("sqlite", "search", "articles_fts")):
                continue
            for row in db.execute(f'SELECT * FROM "{table}" LIMIT 2000'):
                for value in row:
                    if isinstance(value, str):
                        add(value)
    for country in countries.all:
        for name in (
            country.name,
            country.code,
            country.capital,
            *country.endonyms,
            *country.demonyms,
        ):
            add(name)
    english = (*ENGLISH.months, *ENGLISH.months_short, *ENGLISH.weekdays, *ENGLISH.weekdays_short)
    own = map(own_language_name, ENGLISH_NAMES)
    for name in (*own, *ENGLISH_NAMES.values(), *english, settings.store, settings.models):
        add(name)
    return words


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """(whose, text) of everything that is shown or said of the visible widgets below `root`."""
    for one in [root, *root.findChildren(QWidget)]:
        if not one.isVisibleTo(root.window()):
            continue
        whose = f"{type(one).__name__} {one.objectName()}".strip()
        for text in (
            one.toolTip(),
            one.accessibleName(),
            one.accessibleDescription(),
            one.windowTitle(),
        ):
            yield whose, text
        if isinstance(one, QLabel | QAbstractButton | QMenu):
            yield whose, one.title() if isinstance(one, QMenu) else one.text()
        if isinstance(one, QLineEdit):
            yield whose, one.placeholderText()
        if isinstance(one, QTextBrowser):
            yield whose, one.toPlainText()
        if isinstance(one, QComboBox):
            for at in range(one.count()):
                yield whose, one.itemText(at)
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            for text in _of_model(one.model()):
                yield whose, text


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    columns = model.columnCount(QModelIndex()) if isinstance(model, QAbstractTableModel) else 1
    for row in range(min(model.rowCount(QModelIndex()), 60)):
        for column in range(columns):
            for role in roles:
                said = model.data(model.index(row, column), role)
                if isinstance(said, str):
                    yield said
    for column in range(columns):
        said = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        if isinstance(said, str):
            yield said


def untranslated(text: str, data: set[str]) -> list[str]:
    """Words of a text that are neither translated nor data."""
    plain = re.sub(r"<[^>]*>|&\w+;", " ", text)
    while TRANSLATED.search(plain):
        plain = TRANSLATED.sub(" ", plain)
    return [word for word in WORD.findall(plain) if word.casefold() not in data]


@pytest.fixture
def bracketed(
    qt: QApplication, settings: Settings, countries: Countries
) -> Iterator[tuple[MainWindow, set[str]]]:
    tr.install(in_brackets)
    try:
        application.prepare_store(settings)
        fill_stories(settings)
        still = Preferences(theme=ThemeChoice.LIGHT, calm=True, drift=False, tour_seen=True)
        made = application.build_window(settings, still, clock=lambda: NOW)
        for window in shown(qt, made):
            yield window, data_of(settings, countries)
    finally:
        tr.install(None)


def wrong_below(root: QObject, data: set[str]) -> set[str]:
    found = set()
    if isinstance(root, QWidget):
        for whose, text in texts_of(root):
            if left := untranslated(text, data):
                found.add(f"{whose}: {text[:160]!r}: {' '.join(left[:8])}")
    return found


def test_menus_pages_and_sheets(bracketed: tuple[MainWindow, set[str]]) -> None:
    window, data = bracketed
    wrong: set[str] = set()
    for action in window.findChildren(QAction):
        for text in (action.text(), action.toolTip()):
            if left := untranslated(text, data):
                wrong.add(f"action {text!r}: {' '.join(left)}")

    def look() -> None:
        wait(lambda: not window.services.busy)
        wrong.update(wrong_below(window, data))

    look()
    for name in PAGES:
        window.run(name)
        look()
    for code in ("JP", "TD"):
        window.globe_control.open_country(code)
        look()
    window.run("stories")
    wait(lambda: not window.services.busy)
    window.run("page_down")
    look()
    assert isinstance(window.navigator.place, Story)
    for name in ("replay", "why"):
        window.run(name)
        look()
    window.globe_control.open_country("JP")
    wait(lambda: not window.services.busy)
    window.run("page_down")
    look()
    assert isinstance(window.navigator.place, Article)
    for name in SHEETS:
        window.run(name)
        look()
        window.dialogs.close_all()
    assert not wrong, "\n".join(sorted(wrong))
