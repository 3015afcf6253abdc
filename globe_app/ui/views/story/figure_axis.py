"""Figures of one thing on a line by their size: the flags of those who give each, the number below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from globe_app.model.story import Figure, FigureComparison, FigureVerdict
from globe_app.ui.look.direction import words_from_both_sides
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.controls import plain_tool_tip
from globe_app.ui.widgets.focus_ring import NONE
from globe_app.ui.widgets.text_block import cut_text
from globe_app.ui.words.figures import said_by, short_amount

FLAG, FLAG_GAP, MAX_FLAGS = 18, 4, 4  # px: height of a flag, between two; flags of one value
GAP = 12  # px between two values
MAX_VALUES = 12


@dataclass(frozen=True, slots=True)
class Value:
    """A value, with one figure of each country that gives it."""

    words: str  # "50+"
    size: float
    figures: tuple[Figure, ...]


def values_of(found: FigureComparison) -> tuple[Value, ...]:
    """The values of a comparison, the smallest first; earlier figures count where there are no others."""
    figures = [one for one in found.figures if not one.earlier] or list(found.figures)
    said: dict[str, dict[str, Figure]] = {}
    words: dict[tuple[float, float], str] = {}  # of a value that all agree on, the plainest
    for one in sorted(figures, key=lambda one: (one.low, one.high, bool(one.bound))):
        amount = short_amount(one)
        if found.verdict is FigureVerdict.SAME:
            amount = words.setdefault((one.low, one.high), amount)
        said.setdefault(amount, {}).setdefault(one.quote.country, one)
    made = [
        Value(cut_text(words, 40), min(one.low for one in by.values()), tuple(by.values()))
        for words, by in said.items()
    ]
    return tuple(made[:MAX_VALUES])


def places(sizes: Sequence[float], widths: Sequence[int], room: int, gap: int) -> tuple[int, ...]:
    """Left edges of values on a line of `room` px, by size where that leaves `gap` px between them.

    () where they do not fit beside each other.
    """
    if sum(widths) + gap * (len(widths) - 1) > room:
        return ()
    if not widths:
        return ()
    span = (max(sizes) - min(sizes)) or 1.0
    free = room - widths[-1]
    found = [round((size - min(sizes)) / span * free) for size in sizes]
    for at in range(1, len(found)):
        found[at] = max(found[at], found[at - 1] + widths[at - 1] + gap)
    limit = room
    for at in reversed(range(len(found))):
        found[at] = min(found[at], limit - widths[at])
        limit = found[at] - gap
    return tuple(found)


class FigureAxis(QWidget):
    """One comparison. Arrow keys go from figure to figure, Enter or a click opens its sentence."""

    opened = Signal(int, int)  # article, number of the sentence
    pointed = Signal(tuple)

    def __init__(self, style: Style, flags: Flags, name: Callable[[str], str]) -> None:
        super().__init__()
        self._style, self._flags, self._name = style, flags, name
        self._values: tuple[Value, ...] = ()
        self._at = 0
        self._for_width = -1
        self._rects: list[tuple[Figure, QRect]] = []  # each flag, with where it is
        self._words: list[tuple[str, QRect]] = []
        self._lines: list[int] = []  # y of each line
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(NONE, True)  # it shows focus itself
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures shown, the smallest first."""
        return tuple(one for value in self._values for one in value.figures)

    def show_comparison(self, found: FigureComparison, heading: str, agreement: str) -> None:
        """Set the figures."""
        self._values, self._at = values_of(found), 0
        self._for_width = -1
        told = [
            f"{value.words}: {', '.join(self._name(one.quote.country) for one in value.figures)}"
            for value in self._values
        ]
        self.setAccessibleName(f"{heading}, {agreement}")
        self.setAccessibleDescription("; ".join(told))
        self.updateGeometry()
        self.update()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style, self._for_width = style, -1
        self.updateGeometry()
        self.update()

    # Where everything is -------------------------------------------------------------------------

    def _flags_wide(self, value: Value) -> int:
        shown = min(len(value.figures), MAX_FLAGS)
        return shown * (self._style.px(FLAG) * 4 // 3 + FLAG_GAP) - FLAG_GAP

    def _arrange(self, width: int) -> int:
        """Place all for a width; gives the height."""
        style = self._style
        metrics = QFontMetrics(style.font(Role.FIGURE))
        widths = [
            max(metrics.horizontalAdvance(one.words) + 4, self._flags_wide(one))
            for one in self._values
        ]
        tall = style.px(FLAG) + style.px(6) + style.line(Role.FIGURE)
        self._rects, self._words, self._lines, self._for_width = [], [], [], width
        found = places([one.size for one in self._values], widths, width, style.px(GAP))
        if len(self._values) == 1:
            found = (0,)
        if found:
            self._lines.append(style.px(FLAG) // 2)
            for value, x, wide in zip(self._values, found, widths, strict=True):
                self._place(value, x, 0, wide)
            return tall
        x = y = 0  # they do not fit: one after another, in lines
        for value, wide in zip(self._values, widths, strict=True):
            if x and x + wide > width:
                x, y = 0, y + tall + style.px(8)
            self._place(value, x, y, wide)
            x += wide + style.px(GAP)
        return y + tall

    def _place(self, value: Value, x: int, y: int, wide: int) -> None:
        high = self._style.px(FLAG)
        at = x + (wide - self._flags_wide(value)) // 2
        for n, one in enumerate(value.figures[:MAX_FLAGS]):
            step = high * 4 // 3 + FLAG_GAP
            self._rects.append((one, QRect(at + n * step, y, high * 4 // 3, high)))
        words = value.words
        line = self._style.line(Role.FIGURE)
        self._words.append((words, QRect(x, y + high + self._style.px(6), wide, line)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width)

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > self._style.px(160) else self._style.px(440)
        return QSize(self._style.px(240), self._arrange(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._style.px(120), self._style.px(FLAG) + self._style.line(Role.FIGURE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._for_width = -1

    def _settle(self) -> None:
        if self._for_width != self.width():
            self._arrange(self.width())

    # How it is drawn -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self._settle()
        style, t = self._style, self._style.theme
        painter = QPainter(self)
        words_from_both_sides(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for y in self._lines:
            if len(self._values) > 1:
                painter.fillRect(QRectF(0, y, self.width(), 1), QColor(t.line))
        for number, (one, rect) in enumerate(self._rects):
            painter.fillRect(rect.adjusted(-4, 0, 4, 0), QColor(t.raised))
            flag = self._flags.pixmap(
                one.quote.country, rect.height(), self.devicePixelRatioF(), t.flag_edge
            )
            painter.drawPixmap(rect.topLeft(), flag)
            if self.hasFocus() and number == self._at:
                painter.setPen(QPen(QColor(t.sea), 2))
                painter.drawRoundedRect(QRectF(rect).adjusted(-3, -3, 3, 3), 5, 5)
        painter.setFont(style.font(Role.FIGURE))
        painter.setPen(QColor(t.ink))
        metrics = QFontMetrics(painter.font())
        for words, rect in self._words:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(rect.width(), 1))
            painter.drawText(rect, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words)

    # Pointer and keys ----------------------------------------------------------------------------

    def _under(self, at: QPoint) -> Figure | None:
        self._settle()
        below = self._style.px(6) + self._style.line(Role.FIGURE)
        found = [one for one, rect in self._rects if rect.adjusted(-4, -4, 4, below).contains(at)]
        return found[0] if found else None

    def _tell(self, one: Figure) -> str:
        quote = one.quote
        who = f"{self._name(quote.country)}, {quote.outlet}"
        said = said_by(one)
        return who if said == quote.outlet else f"{who}: {said}"

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        one = self._under(event.position().toPoint())
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if one is not None else Qt.CursorShape.ArrowCursor
        )
        self.pointed.emit((one.quote.country,) if one is not None else ())

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        one = self._under(event.position().toPoint())
        if one is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(one.quote.article_id, one.quote.number)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            one = self._under(self.mapFromGlobal(self.cursor().pos()))
            tip = plain_tool_tip(cut_text(self._tell(one), 300)) if one is not None else ""
            QToolTip.showText(self.cursor().pos(), tip, self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        self._settle()
        if by and self._rects:
            self._at = max(0, min(self._at + by, len(self._rects) - 1))
            one = self._rects[self._at][0]
            self.setAccessibleDescription(f"{short_amount(one)}: {self._tell(one)}")
            self.pointed.emit((one.quote.country,))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._rects:
            quote = self._rects[self._at][0].quote
            self.opened.emit(quote.article_id, quote.number)
        else:
            event.ignore()
