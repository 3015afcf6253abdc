"""A row of the settings: words at the left, control at the right, or below where there is little room."""

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.fonts import legible
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.controls import Switch, Text

NARROW = 500  # px at 100 % text: the control stands below the words


class FoundText(Text):
    """A text in which words that were looked for are marked."""

    def __init__(self, text: str, role: Role, colour: str) -> None:
        self._plain, self._looked_for = text, ""
        super().__init__(text, role, colour, wrap=True)

    def mark_words(self, typed: str) -> None:
        """Mark what was typed wherever it stands; "" = nothing."""
        if typed != self._looked_for:
            self._looked_for = typed
            self._show()

    def _show(self) -> None:
        words = self._looked_for.split()
        if not words:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(self._plain)
            return
        self.setTextFormat(Qt.TextFormat.RichText)
        super(Text, self).setText(_marked(legible(self._plain, self.font()), words))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "_looked_for") and self._looked_for:
            self._show()


def _marked(text: str, words: list[str]) -> str:
    """`text` as HTML with the first place of each word marked."""
    low, places = text.casefold(), []
    if len(low) == len(text):  # letters that fold into two would shift every place after them
        for word in words:
            at = low.find(word.casefold())
            if at >= 0:
                places.append((at, at + len(word)))
    tint = applied().theme.sea_tint
    parts, end = [], 0
    for start, stop in sorted(places):
        if start < end:
            continue
        parts.append(escape(text[end:start]))
        found = escape(text[start:stop])
        parts.append(f"<span style='background-color: {tint}; font-weight: 600'>{found}</span>")
        end = stop
    return "".join(parts) + escape(text[end:])


class SettingRow(QWidget):
    """`control`: a switch, segments, a menu of choices or a button; it is named after the row."""

    def __init__(self, words: str, says: str, control: QWidget | None) -> None:
        super().__init__()
        self.words = FoundText(words, Role.NAV, "ink")
        self.says = FoundText(says, Role.META, "muted")
        if not says:
            self.says.hide()
        self.control = control
        if control is not None:
            if not control.accessibleName():
                control.setAccessibleName(words)
            control.setAccessibleDescription(says)
        self._texts = QVBoxLayout()
        self._texts.addStretch(1)  # an alignment in the grid would cut words that need more lines
        self._texts.addWidget(self.words)
        self._texts.addWidget(self.says)
        self._texts.addStretch(1)
        self._grid = QGridLayout(self)
        self._grid.addLayout(self._texts, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._narrow: bool | None = None
        self._place()
        self._space()

    def tell(self, says: str) -> None:
        """Change the smaller words: why the setting cannot be changed."""
        self.says.setText(says)
        self.says.setVisible(bool(says))

    def mark_words(self, typed: str) -> None:
        """Mark what was typed in the search field."""
        self.words.mark_words(typed)
        self.says.mark_words(typed)

    def _place(self) -> None:
        if self.control is None:
            return
        narrow = self.width() < applied().px(NARROW) and not isinstance(self.control, Switch)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._grid.removeWidget(self.control)
        if narrow:
            self._grid.addWidget(self.control, 1, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(
                self.control, 0, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )

    def _space(self) -> None:
        px = applied().px
        self._grid.setContentsMargins(0, px(11), 0, px(11))
        self._grid.setHorizontalSpacing(px(20))
        self._grid.setVerticalSpacing(px(8))
        self._texts.setSpacing(px(3))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "_grid"):
            self._space()

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.fillRect(0, self.height() - 1, self.width(), 1, QColor(applied().theme.line))
        p.end()
