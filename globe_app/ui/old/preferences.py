"""Saves and restores window preferences: theme, text size, motion, geometry, home country, automatic sync."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QStyle

from globe_app.ui.old.background.sync import HOURS
from globe_app.ui.old.background.translator_values import (
    Wanted,
    wanted_from_text,
    wanted_to_text,
)
from globe_app.ui.old.look import theme as themes
from globe_app.ui.old.window import MainWindow

SYNC_AFTER_MS = 1_500  # a sync on start lets the window be drawn first
ENRICH_AFTER_MS = 2_000  # and what an earlier run left undone waits for that sync


THEMES = ("system", "light", "dark")
MAX_SIZE_DIGITS = 2
MAX_WORDS_CHARS = 5_000


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the window remembers; the defaults are those of a new reader."""

    theme: str = "system"  # of THEMES
    text_size: int | None = None  # index of a reading size; None: the usual
    home: str = ""  # ISO 3166-1 alpha-2; "" = the usual
    calm: bool = False  # no animation
    sync_hours: int = 0  # between automatic syncs; 0 = none
    sync_on_start: bool = False
    geometry: bytes | None = None  # as Qt writes it; None: the usual
    wanted: tuple[Wanted, ...] = ()  # translators that were asked for and have not come
    declined: frozenset[str] = frozenset()  # languages whose translators are offered no more


def read_preferences(
    saved: Mapping[str, object], countries: Collection[str], sync_hours: Collection[int]
) -> tuple[Preferences, tuple[str, ...]]:
    """Preferences as saved, and the names of those that make no sense and have their default.

    `countries`: codes that may be home; `sync_hours`: what may be chosen.
    """
    wrong: list[str] = []

    def of(name: str, allowed: Collection[str], default: str) -> str:
        value = saved.get(name, default)
        if isinstance(value, str) and value in allowed:
            return value
        wrong.append(name)
        return default

    def words(name: str) -> str:
        value = saved.get(name)
        if isinstance(value, str) and len(value) <= MAX_WORDS_CHARS:
            return value
        if value not in (None, []):  # Qt gives an empty text so
            wrong.append(name)
        return ""

    size = saved.get("text_size")
    digits = str(size)
    if size is not None and not (digits.isdecimal() and len(digits) <= MAX_SIZE_DIGITS):
        wrong.append("text_size")
        size = None
    geometry = saved.get("geometry")
    if geometry is not None and not isinstance(geometry, QByteArray):
        wrong.append("geometry")
    found = Preferences(
        theme=of("theme", THEMES, "system"),
        text_size=None if size is None else int(digits),
        home=of("home", ("", *countries), ""),
        calm=of("calm", ("true", "false"), "false") == "true",
        sync_hours=int(of("sync_hours", [str(hours) for hours in sync_hours], "0")),
        sync_on_start=of("sync_on_start", ("true", "false"), "false") == "true",
        geometry=bytes(geometry.data()) if isinstance(geometry, QByteArray) else None,
        wanted=wanted_from_text(words("translators_wanted")),
        declined=frozenset(words("translators_declined").split()),
    )
    return found, tuple(wrong)


def saved_theme(kept: QSettings) -> str:
    """The theme chosen last time, of THEMES."""
    return read_preferences({"theme": kept.value("theme", "system")}, (), (0,))[0].theme


def theme_of(app: QApplication, chosen: str) -> themes.Theme:
    """The theme named "light" or "dark"; otherwise the system's."""
    dark = chosen == "dark" or (chosen != "light" and themes.system_is_dark(app))
    return themes.DARK if dark else themes.LIGHT


def restore(app: QApplication, window: MainWindow, kept: QSettings) -> None:
    """Apply saved preferences to the window; what could not be read is told in its notice."""
    countries = window.services.countries.by_code
    saved, wrong = read_preferences(
        {name: kept.value(name) for name in kept.allKeys()}, countries, HOURS
    )

    def choose(name: str) -> None:
        kept.setValue("theme", name)
        theme = theme_of(app, name)
        themes.apply(app, theme)
        window.set_theme(theme)

    translators = window.enrichment.translators
    translators.restore(saved.wanted, saved.declined)
    translators.remember.connect(lambda: _save_translators(window, kept))
    window.themed.connect(choose)
    window.kept[saved.theme].setChecked(True)
    app.styleHints().colorSchemeChanged.connect(
        lambda _: choose("system") if saved_theme(kept) == "system" else None
    )
    if saved.geometry is not None and not window.restoreGeometry(saved.geometry):
        wrong = (*wrong, "geometry")
    if saved.text_size is not None:
        window.pane.reader.set_text_size(saved.text_size)
    window.pane.home.set_home(saved.home)
    style = app.style()
    still = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
    window.kept["calm"].setChecked(still or saved.calm)
    window.apply_motion_setting()
    window.kept[f"sync {saved.sync_hours}"].trigger()
    window.kept["sync on start"].setChecked(saved.sync_on_start)
    if saved.sync_on_start:
        QTimer.singleShot(SYNC_AFTER_MS, window, window.syncing.control.on_start)
    QTimer.singleShot(ENRICH_AFTER_MS, window, window.enrichment.on_start)
    if kept.status() != QSettings.Status.NoError:
        window.show_notice(f"{kept.fileName()} cannot be read: the window has its usual settings.")
    elif wrong:
        names = ", ".join(wrong)
        window.show_notice(f"{kept.fileName()}: not readable, set to the usual: {names}.")


def save(window: MainWindow, kept: QSettings) -> None:
    """Save the window's preferences."""
    kept.setValue("geometry", window.saveGeometry())
    kept.setValue("text_size", window.pane.reader.text_size)
    kept.setValue("calm", "true" if window.kept["calm"].isChecked() else "false")
    kept.setValue("home", window.pane.home.home)
    kept.setValue("sync_hours", str(window.syncing.control.hours))
    on_start = window.kept["sync on start"].isChecked()
    kept.setValue("sync_on_start", "true" if on_start else "false")
    _save_translators(window, kept)
    kept.sync()


def _save_translators(window: MainWindow, kept: QSettings) -> None:
    """Save which translators are wanted and have not come, and which are not."""
    translators = window.enrichment.translators
    kept.setValue("translators_wanted", wanted_to_text(translators.wanted))
    kept.setValue("translators_declined", " ".join(sorted(translators.declined)))
