"""A sentence of an outlet beside who says it: a row that is pressed like a button."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from globe_app.briefing.articles import right_to_left
from globe_app.cldr import phrases
from globe_app.model.story import Quote
from globe_app.tr import tr
from globe_app.ui.look.direction import Across
from globe_app.ui.look.flags import Flags, width_of
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.controls import plain_tool_tip
from globe_app.ui.widgets.focus_ring import NONE
from globe_app.ui.widgets.text_block import WIDTHS, LaidOut, cut_text, lay_out
from globe_app.ui.words.translation import hint, translation_mark

WHO, GAP, PAD, BLEED = 128, 14, 11, 10  # px at 100 % text
FLAG, FLAG_GAP = 15, 6  # px: height of a flag, and what is between it and the name
STACKED_BELOW = 400  # width in px at 100 % text under which who says it stands above the words
MAX_PASSAGE, MAX_NAME = 700, 80  # characters


class PassageRow(QAbstractButton):
    """One passage. `BLEED` px at either side are room for what shows focus and pointer."""

    pointed = Signal(tuple)  # codes; () = the pointer has left

    def __init__(self, style: Style, flags: Flags, name: Callable[[str], str]) -> None:
        super().__init__()
        self._style, self._flags, self._name = style, flags, name
        self.quote: Quote | None = None
        self._first = False
        self._current = False
        self._words = ""
        self._laid: dict[int, tuple[LaidOut, LaidOut, LaidOut]] = {}  # by width
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(NONE, True)  # it shows focus itself
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_quote(self, quote: Quote, *, first: bool) -> None:
        """Set the passage. `first`: of its list, without a line above."""
        if self.quote is not None and quote != self.quote:
            self._current = False
        self.quote, self._first = quote, first
        self._words = cut_text(quote.english, MAX_PASSAGE)
        self._laid.clear()
        source = phrases(quote.outlet, self._name(quote.country))
        marked = f" ({words})" if (words := translation_mark(quote)) else ""
        self.setAccessibleName(f"{self._name(quote.country)}: {self._words}")
        self.setAccessibleDescription(f"{source}{marked}. " + tr("Enter opens the article here"))
        tip = tr("{source}: open the article at this sentence").format(source=source)
        self.setToolTip(plain_tool_tip(f"{tip}\n{hint(quote)}" if hint(quote) else tip))
        self.updateGeometry()
        self.update()

    def set_current(self, on: bool) -> None:
        """Whether its article is the one that is read, or was read last."""
        if on != self._current:
            self._current = on
            self.update()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        if style.scale != self._style.scale:
            self._laid.clear()
            self.updateGeometry()
        self._style = style
        self.update()

    # How it is laid out --------------------------------------------------------------------------

    def _stacked(self, width: int) -> bool:
        return width < self._style.px(STACKED_BELOW)

    def _at(self, width: int) -> tuple[LaidOut, LaidOut, LaidOut]:
        """(name of the country, outlet, words) laid out for a width."""
        found = self._laid.get(width)
        if found is not None:
            return found
        style, quote = self._style, self.quote
        assert quote is not None
        inner = width - 2 * BLEED
        beside = style.px(FLAG) * 4 // 3 + style.px(FLAG_GAP)
        who = inner if self._stacked(width) else style.px(WHO)
        outlet = cut_text(quote.outlet, MAX_NAME)
        if words := translation_mark(quote):
            outlet += f" · {words}"
        name = lay_out(
            self._name(quote.country), style.font(Role.META_STRONG), style.line(Role.META_STRONG),
            who - beside, most_lines=2,
        )  # fmt: skip
        source = lay_out(outlet, style.font(Role.SMALL), style.line(Role.SMALL), who, most_lines=3)
        rtl = not quote.in_english and right_to_left(quote.language)
        room = inner if self._stacked(width) else inner - who - style.px(GAP)
        words_ = lay_out(self._words, style.font(Role.SAID), style.line(Role.SAID), room, rtl=rtl)
        if len(self._laid) >= WIDTHS:
            self._laid.clear()
        self._laid[width] = (name, source, words_)
        return name, source, words_

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self.quote is None:
            return 0
        name, source, words = self._at(width)
        who = name.height + source.height + self._style.px(2)
        tall = who + self._style.px(4) + words.height if self._stacked(width) else max(
            who, words.height
        )  # fmt: skip
        return tall + 2 * self._style.px(PAD)

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > self._style.px(WHO) else self._style.px(480)
        return QSize(self._style.px(280), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._style.px(160), self._style.line(Role.SAID))

    # How it is drawn -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        quote, style, t = self.quote, self._style, self._style.theme
        if quote is None:
            return
        name, source, words = self._at(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._first:
            painter.fillRect(QRectF(BLEED, 0, self.width() - 2 * BLEED, 1), QColor(t.line))
        over = self.underMouse() or self.isDown()
        if over or self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.raised if over else t.sea_tint))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 2, 0, -1), 9, 9)
        if self.hasFocus():
            painter.setPen(QPen(QColor(t.sea), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 3, -1, -2), 9, 9)
        top, high = style.px(PAD), style.px(FLAG)
        line = style.line(Role.META_STRONG)
        lead = (style.line(Role.SAID) - line) // 2 if not self._stacked(self.width()) else 0
        flag = self._flags.pixmap(quote.country, high, self.devicePixelRatioF(), t.flag_edge)
        across = Across(self.width(), self.isRightToLeft())
        at = round(across.at(BLEED, width_of(high)))
        painter.drawPixmap(at, top + lead + (line - high) // 2, flag)
        beside = high * 4 // 3 + style.px(FLAG_GAP)
        name.draw(painter, across.at(BLEED + beside, name.room), top + lead, t.ink)
        below = top + lead + name.height + style.px(2)
        source.draw(painter, across.at(BLEED, source.room), below, t.muted)
        if self._stacked(self.width()):
            below += source.height + style.px(4)
            words.draw(painter, across.at(BLEED, words.room), below, t.ink)
        else:
            beside = BLEED + style.px(WHO) + style.px(GAP)
            words.draw(painter, across.at(beside, words.room), top, t.ink)

    # Pointer and keys ----------------------------------------------------------------------------

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self.quote is not None:
            self.pointed.emit((self.quote.country,))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.quote is not None:
            self.pointed.emit((self.quote.country,))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            event.ignore()  # Space and arrows are of the page


class Passages(QWidget):
    """Passages below each other. Rows are used again: they never become more than were shown at once."""

    opened = Signal(int, int)  # an article and the number of a sentence in it
    pointed = Signal(tuple)

    def __init__(self, style: Style, flags: Flags, name: Callable[[str], str]) -> None:
        super().__init__()
        self._style, self._flags, self._name = style, flags, name
        self._rows: list[PassageRow] = []
        self._shown = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def rows(self) -> tuple[PassageRow, ...]:
        """The rows shown."""
        return tuple(self._rows[: self._shown])

    def show_quotes(self, quotes: Sequence[Quote]) -> None:
        """Set the passages."""
        while len(self._rows) < len(quotes):
            self._rows.append(self._new_row())
        for at, row in enumerate(self._rows):
            if at < len(quotes):
                row.show_quote(quotes[at], first=not at)
            row.setVisible(at < len(quotes))
        self._shown = len(quotes)

    def _new_row(self) -> PassageRow:
        row = PassageRow(self._style, self._flags, self._name)
        row.clicked.connect(self._open)
        row.pointed.connect(self.pointed)
        self._column.addWidget(row)
        return row

    def _open(self) -> None:
        row = self.sender()
        if isinstance(row, PassageRow) and row.quote is not None:
            self.opened.emit(row.quote.article_id, row.quote.number)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        for row in self._rows:
            row.set_style(style)
