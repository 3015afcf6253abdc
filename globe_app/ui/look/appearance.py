"""Applies a style to the application: palette, font and style sheet. Controls read it back from there."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from globe_app.ui.look.style import Role, Style
from globe_app.ui.look.stylesheet import sheet
from globe_app.ui.look.theme import DARK, LIGHT, Theme

CALM = "calm"  # property of the application: no animation
SCALE = "textScale"  # property of the application
CHANGES = frozenset((
    QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange, QEvent.Type.FontChange,
    QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange,
))  # fmt: skip


def apply(app: QApplication, style: Style, window: QWidget | None = None) -> None:
    """Apply `style` to all widgets. `window`: the one that carries the style sheet, once it is built."""
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setProperty(CALM, style.calm)
    app.setProperty(SCALE, style.scale)
    font = style.font(Role.BUTTON)
    if app.font() != font:
        app.setFont(font)
    made = palette(style.theme)
    if app.palette() != made:
        app.setPalette(made)
    if window is not None:
        rules = sheet(style)
        if window.styleSheet() != rules:
            window.setStyleSheet(rules)


def applied() -> Style:
    """The style that the application has now."""
    app = QGuiApplication.instance()
    if not isinstance(app, QGuiApplication):
        return Style()
    scale = app.property(SCALE)
    dark = QGuiApplication.palette().color(QPalette.ColorRole.Window).name() == DARK.stage
    return Style(
        DARK if dark else LIGHT,
        scale if isinstance(scale, float) else 1.0,
        bool(app.property(CALM)),
    )


def system_is_dark(app: QApplication) -> bool:
    """Whether the system asks for a dark theme."""
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def palette(theme: Theme) -> QPalette:
    """The palette of a theme, for all that Qt paints by itself."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in {
        role.Window: theme.stage,
        role.WindowText: theme.ink,
        role.Base: theme.paper,
        role.AlternateBase: theme.raised,
        role.Text: theme.ink,
        role.Button: theme.paper,
        role.ButtonText: theme.ink,
        role.BrightText: theme.ember,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.ink,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.sea_tint,
        role.HighlightedText: theme.ink,
        role.Link: theme.sea,
        role.LinkVisited: theme.sea,
        role.Mid: theme.line,
        role.Midlight: theme.line,
        role.Dark: theme.line,
        role.Light: theme.paper,
        role.Accent: theme.sea,
    }.items():
        made.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.muted))
    return made
