"""The last line of a story: how many countries that were read say nothing of it; pressed, their names."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from globe_app.geo.countries import plain_key
from globe_app.tr import tr
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.controls import QuietButton

MAX_NAMES = 120
SWATCH_W, SWATCH_H = 20, 14


class _Swatch(QWidget):
    """The hatching that stands for the silent countries on the globe."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.set_style(style)

    def set_style(self, style: Style) -> None:
        self._style = style
        self.setFixedSize(style.px(SWATCH_W), style.px(SWATCH_H))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = self._style.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(t.line), 1))
        painter.setBrush(QColor(t.land))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 3, 3)
        painter.setClipRect(box)
        painter.setPen(QPen(QColor(t.hatch), 1))
        for x in range(-self.height(), self.width(), 6):
            painter.drawLine(x, self.height(), x + self.height(), 0)


class SilentLine(QWidget):
    """Hidden where every country that was read tells the story."""

    country = Signal(str)

    def __init__(self, style: Style, name: Callable[[str], str]) -> None:
        super().__init__()
        self._style, self._name = style, name
        self._codes: tuple[str, ...] = ()
        self.swatch = _Swatch(style)
        self.button = QuietButton("")
        self.button.clicked.connect(self._turn)
        self.names = QLabel()
        self.names.setTextFormat(Qt.TextFormat.RichText)
        self.names.setWordWrap(True)
        self.names.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.names.linkActivated.connect(self.country)
        self.names.hide()
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.swatch, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.names)

    def show_silent(self, codes: Sequence[str], *, keep: bool) -> None:
        """Set the countries. `keep`: their names stay open where they are."""
        self._codes = tuple(sorted(codes, key=lambda code: plain_key(self._name(code))))
        self.setVisible(bool(codes))
        if not keep or not codes:
            self.names.hide()
        self._fill()

    def _fill(self) -> None:
        self.button.set_words(
            tr(
                "%n {country collected here says|countries collected here say} nothing of it", "",
                len(self._codes),
            )
        )  # fmt: skip
        opened = not self.names.isHidden()
        self.button.setAccessibleDescription(
            tr("Their names are shown") if opened else tr("Show their names")
        )
        if opened:
            self._write_names()

    def _write_names(self) -> None:
        t = self._style.theme
        links = [
            f'<a href="{escape(code, quote=True)}" style="color:{t.sea};text-decoration:none">'
            f"{escape(self._name(code)).replace(' ', '&nbsp;')}</a>"
            for code in self._codes[:MAX_NAMES]
        ]
        left = len(self._codes) - len(links)
        more = tr(" and %n {other|others}", "", left) if left > 0 else ""
        line = self._style.line(Role.META) + 4
        self.names.setText(
            f'<p style="line-height:{line}px;-qt-line-height-type:fixed">{", ".join(links)}{more}</p>'
        )

    @Slot()
    def _turn(self) -> None:
        self.names.setVisible(self.names.isHidden())
        self._fill()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        self.swatch.set_style(style)
        self.names.setFont(style.font(Role.META))
        self._fill()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(self._style.theme.line))
