"""A quiet line below the bar that stays until it is dismissed or no longer true."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from globe_app.tr import tr
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.controls import Text, ToolButton

PAD, BREADTH = 12, 8  # px at 100 % text


class Notice(QWidget):
    """Says what is wrong and stays so, one thing a line."""

    changed = Signal()  # it says something else, or nothing: its height is another

    def __init__(self) -> None:
        super().__init__()
        self._said: dict[str, str] = {}  # subject -> words
        self._text = Text("", Role.META, "ink", wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.dismiss = ToolButton("x", "", tr("Dismiss"))
        self.dismiss.setAccessibleName(tr("Dismiss this notice"))
        self.dismiss.clicked.connect(self.clear)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self.dismiss)
        self.hide()

    @property
    def words(self) -> str:
        """What is said; "" = nothing."""
        return "\n".join(self._said.values())

    def say(self, subject: str, words: str) -> None:
        """Say `words` of a subject in place of what was said of it; "" = no longer anything."""
        if self._said.get(subject, "") == words:
            return
        self._said = {name: text for name, text in self._said.items() if name != subject}
        if words:
            self._said[subject] = words
        self._show()

    def clear(self) -> None:
        """Say nothing."""
        self._said = {}
        self._show()

    def _show(self) -> None:
        self._text.setText(self.words)
        self.setAccessibleName(self.words)
        self.setVisible(bool(self._said))
        self.changed.emit()

    def height_for(self, width: int) -> int:
        """The height it needs in px."""
        style = applied()
        room = width - 2 * style.px(PAD) - self.dismiss.sizeHint().width() - style.px(BREADTH)
        words = self._text.heightForWidth(max(room, 80))
        return max(words, self.dismiss.sizeHint().height()) + style.px(BREADTH)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        pad = style.px(PAD)
        self._row.setContentsMargins(pad, 0, pad, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.fillRect(self.rect(), QColor(applied().theme.raised))
        p.end()
