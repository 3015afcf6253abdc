"""What the search palette looks like: a card over a scrim, with a line, a list and the keys it has."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from globe_app.tr import mark, tr
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.icons import pixmap
from globe_app.ui.look.style import Role, Style
from globe_app.ui.palette_list import PaletteList
from globe_app.ui.widgets.card import paint_floating
from globe_app.ui.widgets.key_hints import KeyHints

LINE_SIZE = 1.45  # of the size of buttons
WIDTH, TOP, MARGIN, RADIUS, HEAD = 700, 96, 40, 16, 58  # px at 100 % text
MAX_TYPED = 200  # characters
HINTS = (
    (("↑", "↓"), mark("choose")), ((mark("Enter"),), mark("open")), ((mark("Tab"),), mark("next group")),
    ((mark("Ctrl"), mark("Enter")), mark("all articles")),
)  # fmt: skip


class PaletteFrame(QWidget):
    """Covers `over` and holds the parts; what they do is `Palette`'s."""

    def __init__(self, flags: Flags, style: Style, over: QWidget) -> None:
        super().__init__(over)
        self._style, self._over = style, over
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.card = QWidget(self)
        self.sign = QLabel()
        self.line = QLineEdit()
        self.line.setProperty("noFocusRing", True)  # its caret says it
        self.line.setFrame(False)
        self.line.setMaxLength(MAX_TYPED)
        self.line.setPlaceholderText(tr("Country, outlet or words"))
        self.line.setAccessibleName(tr("Find a country, an outlet or articles"))
        self.list = PaletteList(style, flags)
        self.escape = KeyHints((((tr("Esc"),), ""),))
        self.escape.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.foot = QWidget()
        self.hints = KeyHints(
            [(tuple(tr(key) for key in keys), tr(words)) for keys, words in HINTS]
        )
        self._lay_out()
        self.set_style(style)
        self.hide()

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self.sign)
        self._head.addWidget(self.line, 1)
        self._head.addWidget(self.escape)
        self._foot = QHBoxLayout(self.foot)
        self._foot.addWidget(self.hints)
        self._column = QVBoxLayout(self.card)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addWidget(self.list)
        self._column.addWidget(self.foot)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        theme, pad = style.theme, style.px(20)
        self._head.setContentsMargins(pad, 0, pad, 0)
        self._head.setSpacing(style.px(12))
        side = style.px(20)
        self.sign.setPixmap(pixmap("search", theme.ink2, side, self.devicePixelRatioF()))
        self._foot.setContentsMargins(pad, style.px(9), pad, style.px(9))
        font = style.font(Role.FIELD)
        font.setPointSizeF(font.pointSizeF() * LINE_SIZE)
        self.line.setFont(font)
        self.line.setFixedHeight(style.px(HEAD))
        self.list.set_style(style)
        self._fit()

    def resizeEvent(self, event: QEvent) -> None:
        self._fit()

    def fit(self) -> None:
        """Cover what it lies over."""
        self.setGeometry(self._over.rect())
        self._fit()

    def _fit(self) -> None:
        """As high as what was found, as wide as there is room."""
        style = self._style
        width = min(style.px(WIDTH), max(self.width() - 2 * style.px(MARGIN), style.px(240)))
        top = min(style.px(TOP), max(self.height() // 8, style.px(12)))
        around = style.px(HEAD) + self.foot.sizeHint().height()
        room = max(self.height() - top - around - style.px(MARGIN), style.px(60))
        self.list.setFixedHeight(min(self.list.height_wanted(width - 2), room))
        height = around + self.list.height() + 2
        self.card.setGeometry(QRect((self.width() - width) // 2, top, width, height))
        self.update()  # the shadow of a card that was taller

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._style.theme
        painter.fillRect(self.rect(), QColor(theme.scrim))
        paint_floating(
            painter, self.card.geometry(), self._style, self._style.px(RADIUS), theme.paper,
            theme.line, self.devicePixelRatioF(),
        )  # fmt: skip
        self._paint_foot(painter)
        painter.end()

    def _paint_foot(self, painter: QPainter) -> None:
        """The ground of the last line, with the card's corners, and a line above it."""
        theme, card = self._style.theme, self.card.geometry()
        foot = self.foot.geometry().translated(card.topLeft())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.raised))
        painter.setClipRect(foot)
        radius = self._style.px(RADIUS) - 1
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), radius, radius)
        painter.fillRect(foot.left(), foot.top(), foot.width(), 1, QColor(theme.line))
        painter.setClipping(False)
        head = self.list.geometry().translated(card.topLeft())
        painter.fillRect(head.left(), head.top(), head.width(), 1, QColor(theme.line))
