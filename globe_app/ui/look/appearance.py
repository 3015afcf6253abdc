"""Applies a style to the application: palette, font and text size. Controls read it back from there.

There is no style sheet: each change of one makes Qt look at every widget anew, which took half a second.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from globe_app.ui.look.style import Role, Style
from globe_app.ui.look.theme import Theme
from globe_app.ui.look.widget_style import WidgetStyle

STYLE = "look"  # property of the application: the style that it has
CHANGES = frozenset((
    QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange, QEvent.Type.FontChange,
    QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange,
))  # fmt: skip


def apply(app: QApplication, style: Style) -> None:
    """Apply `style` to all widgets."""
    made = app.style()
    if not isinstance(made, WidgetStyle):
        made = WidgetStyle()
        app.setStyle(made)
    before = applied().scale
    made.scale = style.scale
    app.setProperty(STYLE, style)
    font = style.font(Role.BUTTON)
    if app.font() != font:
        app.setFont(font)
    colours = palette(style.theme)
    if app.palette() != colours:
        app.setPalette(colours)
    if before != style.scale:  # Qt tells another font to those alone that have none of their own
        for widget in app.allWidgets():
            app.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def applied() -> Style:
    """The style that the application has now."""
    app = QApplication.instance()
    found = None if app is None else app.property(STYLE)
    return found if isinstance(found, Style) else Style()


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
        role.Dark: theme.edge,
        role.Light: theme.paper,
        role.Accent: theme.sea,
    }.items():
        made.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.muted))
    return made
