"""Segments: exclusive buttons on a track."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.style import Style
from globe_app.ui.widgets.button import RADIUS, Button
from globe_app.ui.widgets.flow import FlowLayout
from globe_app.ui.widgets.grounds import paint_box


class SegmentButton(Button):
    """One of the buttons of `Segments`."""

    height_, hit, pad = 28, 28, 12

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)

    def ground(self, style: Style) -> tuple[str, str]:
        theme = style.theme
        return (theme.paper, theme.line) if self.isChecked() else ("", "")

    def ink(self, style: Style) -> str:
        on = self.isChecked() or self.underMouse()
        return style.theme.ink if on else style.theme.ink2

    def corner(self, style: Style) -> float:
        return style.px(7)

    def strong(self) -> bool:
        return self.isChecked()


class Segments(QWidget):
    """Exclusive buttons on a track, with a number each; in two lines where there is no room for one."""

    chosen = Signal(int)  # index, by the reader

    def __init__(self, name: str, texts: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)  # long words of a language may need a second line
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self._track, self._row = QVBoxLayout(self), FlowLayout()
        self._track.addLayout(self._row)
        self._buttons: list[SegmentButton] = []
        self._group.idClicked.connect(self.chosen)
        self._space()
        self.set_texts(texts)

    def set_texts(self, texts: tuple[str, ...], counts: tuple[str, ...] = ()) -> None:
        """Change texts and numbers; the chosen one stays."""
        while len(self._buttons) < len(texts):
            button = SegmentButton("")
            self._group.addButton(button, len(self._buttons))
            self._row.addWidget(button)
            self._buttons.append(button)
        for at, button in enumerate(self._buttons):
            button.setVisible(at < len(texts))
            if at < len(texts):
                button.set_words(texts[at], counts[at] if at < len(counts) else "")
        if self._buttons and self._group.checkedId() < 0:
            self._buttons[0].setChecked(True)
        self.updateGeometry()

    def set_chosen(self, at: int) -> None:
        """Choose one without a signal."""
        if 0 <= at < len(self._buttons):
            self._buttons[at].setChecked(True)

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order."""
        return tuple(self._buttons)

    @property
    def at(self) -> int:
        """The index of the chosen one; -1 = none."""
        return self._group.checkedId()

    def _space(self) -> None:
        style = applied()
        self._track.setContentsMargins(*(style.px(3),) * 4)
        self._row.setSpacing(style.px(2))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "_row"):
            self._space()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        paint_box(self, style.theme.raised, style.px(RADIUS))
