"""Saves and restores window preferences: theme, text size, motion, geometry, home country, automatic sync."""

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QStyle

from globe_app.ui.look import theme as themes
from globe_app.ui.window import MainWindow

SYNC_AFTER_MS = 1_500  # a sync on start lets the window be drawn first
ENRICH_AFTER_MS = 2_000  # and what an earlier run left undone waits for that sync


def theme_of(app: QApplication, chosen: str) -> themes.Theme:
    """The theme named "light" or "dark"; otherwise the system's."""
    dark = chosen == "dark" or (chosen != "light" and themes.system_is_dark(app))
    return themes.DARK if dark else themes.LIGHT


def restore(app: QApplication, window: MainWindow, kept: QSettings, chosen: str) -> None:
    """Apply saved preferences to the window."""

    def choose(name: str) -> None:
        kept.setValue("theme", name)
        theme = theme_of(app, name)
        themes.apply(app, theme)
        window.set_theme(theme)

    window.themed.connect(choose)
    window.kept[chosen if chosen in ("light", "dark") else "system"].setChecked(True)
    app.styleHints().colorSchemeChanged.connect(
        lambda _: choose("system") if kept.value("theme", "system") == "system" else None
    )
    geometry = kept.value("geometry")
    if geometry is not None:
        window.restoreGeometry(geometry)
    size = str(kept.value("text_size", ""))
    if size.isdecimal():
        window.pane.reader.set_text_size(int(size))
    window.pane.home.set_home(str(kept.value("home", "")))
    style = app.style()
    still = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
    window.kept["calm"].setChecked(still or str(kept.value("calm", "")) == "true")
    window.apply_motion_setting()
    hours = str(kept.value("sync_hours", "0"))
    chosen_hours = window.kept.get(f"sync {hours}", window.kept["sync 0"])
    chosen_hours.trigger()
    window.kept["sync on start"].setChecked(str(kept.value("sync_on_start", "")) == "true")
    if window.kept["sync on start"].isChecked():
        QTimer.singleShot(SYNC_AFTER_MS, window, window.syncing.control.on_start)
    QTimer.singleShot(ENRICH_AFTER_MS, window, window.enrichment.on_start)


def save(window: MainWindow, kept: QSettings) -> None:
    """Save the window's preferences."""
    kept.setValue("geometry", window.saveGeometry())
    kept.setValue("text_size", window.pane.reader.text_size)
    kept.setValue("calm", "true" if window.kept["calm"].isChecked() else "false")
    kept.setValue("home", window.pane.home.home)
    kept.setValue("sync_hours", str(window.syncing.control.hours))
    on_start = window.kept["sync on start"].isChecked()
    kept.setValue("sync_on_start", "true" if on_start else "false")
    kept.sync()
