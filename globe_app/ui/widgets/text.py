"""Texts of the window: plain ones, in a role of the type scale and a colour of the theme."""

from html import escape
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtGui import Qt as QtText  # where Qt's guess at rich text is found
from PySide6.QtWidgets import QLabel, QWidget

from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.direction import beginning, is_mirrored
from globe_app.ui.look.fonts import legible
from globe_app.ui.look.style import Role, Style

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str) -> W:
    """`widget` with an object name, which the style sheet selects it by. A label's text is no HTML."""
    widget.setObjectName(name)
    if isinstance(widget, QLabel):
        widget.setTextFormat(Qt.TextFormat.PlainText)
    return widget


def plain_tool_tip(text: str) -> str:
    """A tool tip that shows `text` as it is: Qt takes for HTML what looks like it, and loads its images."""
    if not QtText.mightBeRichText(text):
        return text
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'


def tip_with_keys(tip: str, keys: str) -> str:
    """A tool tip that names the keys: `Save (S)`."""
    return plain_tool_tip(f"{tip} ({keys})" if keys else tip)


class Text(QLabel):
    """A line or paragraph in a role of the type scale and a colour of the theme."""

    def __init__(
        self, text: str = "", role: Role = Role.META, colour: str = "muted", *, wrap: bool = False
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if is_mirrored():  # Latin words too begin at the right there
            self.setAlignment(beginning(mirrored=True))
        self._role, self._colour = role, colour
        self._styled: tuple[Style, Role, str] | None = None
        self.setText(text)
        self._restyle()

    def setText(self, text: str) -> None:
        """Show a text; letters that no font has in Latin ones."""
        super().setText(legible(text, applied().font(self._role)))

    def _restyle(self) -> None:
        style = applied()
        if self._styled == (style, self._role, self._colour):
            return
        self._styled = (style, self._role, self._colour)
        font = style.font(self._role)
        if is_mirrored():  # Arabic letters have no italics: they would only be slanted
            font.setItalic(False)
        self.setFont(font)
        palette = self.palette()
        palette.setColor(self.foregroundRole(), QColor(getattr(style.theme, self._colour)))
        self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "_styled"):
            self._restyle()
