"""The search palette: countries, outlets, and places that nobody lists, over a scrim.

Articles come with search.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from globe_app.briefing.articles import Overview, overview
from globe_app.briefing.find import find
from globe_app.model.lists import Found
from globe_app.model.news import CountryCount
from globe_app.ui.look.icons import pixmap
from globe_app.ui.look.style import Role, Style
from globe_app.ui.palette_list import PaletteList
from globe_app.ui.palette_rows import (
    PaletteRow,
    countries_alone,
    most_unread,
    next_group,
    rows_of,
    step,
)
from globe_app.ui.services import Services
from globe_app.ui.widgets.card import paint_floating
from globe_app.ui.widgets.key_hints import KeyHints

LINE_SIZE = 1.45  # of the size of buttons
WIDTH, TOP, MARGIN, RADIUS, HEAD = 700, 96, 40, 16, 58  # px at 100 % text
QUESTION, COUNTS = "palette", "palette counts"
MAX_TYPED = 100  # characters
HINTS = ((("↑", "↓"), "choose"), (("Enter",), "open"), (("Tab",), "next group"))
NOTHING = "No country, outlet or place is called so"


class Palette(QWidget):
    """Covers its parent while it is open. No key that is pressed in it reaches anything else."""

    chosen = Signal(object)  # Place
    closed = Signal()

    def __init__(self, services: Services, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._style, self._over = services, style, parent
        self._counts: Mapping[str, CountryCount] = {}
        self._before: QWidget | None = None  # had the focus
        self._asked = ""  # the text of the question that is still to be answered; "" = none
        self._enter = False  # Enter was pressed before there was anything to open
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.card = QWidget(self)
        self.sign = QLabel()
        self.line = QLineEdit()
        self.line.setProperty("noFocusRing", True)  # its caret says it
        self.line.setFrame(False)
        self.line.setMaxLength(MAX_TYPED)
        self.line.setPlaceholderText("Country or outlet")
        self.line.setAccessibleName("Find a country or outlet")
        self.line.textChanged.connect(self._typed)
        self.line.installEventFilter(self)
        self.list = PaletteList(style, services.flags)
        self.list.clicked.connect(self._clicked)
        self.escape = KeyHints(((("Esc",), ""),))
        self.escape.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.foot = QWidget()
        self.hints = KeyHints(HINTS)
        self._lay_out()
        self.set_style(style)
        parent.installEventFilter(self)
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

    # Opening and closing ------------------------------------------------------------------------

    def open(self) -> None:
        """Show it empty, with the keyboard focus."""
        if self.isVisible():
            self.line.selectAll()
            return
        self._before = QApplication.focusWidget()
        self.line.clear()
        self._enter, self._asked = False, ""
        self._show((), 0)
        self.fit()
        self.show()
        self.raise_()
        self.line.setFocus()
        self._services.lane.ask(COUNTS, overview, self._counted)

    def close_it(self) -> None:
        """Close it; the focus returns to where it was."""
        before, self._before = self._before, None
        self._leave()
        if before is not None and before.isVisible():
            before.setFocus()
        self.closed.emit()

    def _choose(self, row: PaletteRow) -> None:
        if row.place is None:
            return
        self._before = None
        self._leave()
        self.chosen.emit(row.place)
        self.closed.emit()

    def _leave(self) -> None:
        self._services.lane.drop(QUESTION)
        self._enter, self._asked = False, ""
        self.line.clearFocus()  # else Qt gives it to whatever stands next
        self.hide()

    # What is found ------------------------------------------------------------------------------

    def _counted(self, value: Overview) -> None:
        self._counts = value.counts
        if not self.line.text().strip():
            self._show_offers()

    def _show_offers(self) -> None:
        self._show(most_unread(self._counts, self._services.countries.info), 0)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._enter = False
        wanted = text.strip()
        self._asked = wanted
        if not wanted:
            self._services.lane.drop(QUESTION)
            self._show_offers()
            return
        countries = self._services.countries
        self._show(countries_alone(countries.find(wanted), self._counts), 0)
        self._services.lane.ask(
            QUESTION, lambda store: find(store, countries, wanted), partial(self._found, wanted)
        )

    def _found(self, text: str, found: Found) -> None:
        if not self.isVisible() or text != self.line.text().strip():
            return
        self._asked = ""
        rows = rows_of(found, self._services.countries.info)
        current = self.list.current()
        kept = 0
        if current is not None:
            kept = next((n for n, row in enumerate(rows) if row.place == current.place), 0)
        self._show(rows or (PaletteRow(NOTHING),), kept)
        if self._enter:
            self._open_current()

    def _show(self, rows: tuple[PaletteRow, ...], at: int) -> None:
        self.list.show_rows(rows, self.line.text().strip())
        here = (
            at
            if rows and rows[min(at, len(rows) - 1)].place is not None
            else step(rows, 0, 1)
            if rows
            else -1
        )
        self.list.set_current(here)
        self._tell_current()
        self._fit()

    def _tell_current(self) -> None:
        current = self.list.current()
        self.line.setAccessibleDescription("" if current is None else current.said)

    # Keys and the pointer -----------------------------------------------------------------------

    def _open_current(self) -> None:
        current = self.list.current()
        if current is not None:
            self._choose(current)
        elif self._asked:
            self._enter = True  # as soon as it is found

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        row = self.list.row(index.row())
        if row is not None:
            self._choose(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over:
            if event.type() == QEvent.Type.Resize:
                self.fit()
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no key is one of the window's while this is open
            return True
        return event.type() == QEvent.Type.KeyPress and self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        """Whether a key is one of the palette's own; the rest are the line's."""
        rows, at = self.list.rows, self.list.at
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_current()
        elif key == Qt.Key.Key_Escape:
            self.close_it()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(step(rows, at, 1 if key == Qt.Key.Key_Down else -1) if rows else -1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._move(next_group(rows, at, 1 if key == Qt.Key.Key_Tab else -1))
        else:
            return False
        event.accept()
        return True

    def _move(self, at: int) -> None:
        if at >= 0:
            self.list.set_current(at)
            self._tell_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # what the line has no use for ends here

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_it()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()

    # Looks --------------------------------------------------------------------------------------

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
        self.list.setFixedHeight(min(self.list.height_wanted(), room))
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
