"""Wrapped text with a fixed line height: laid out once a width, cut with an ellipsis where it is too long."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from globe_app.ui.look.direction import is_mirrored, reads_from_right
from globe_app.ui.look.fonts import prepare
from globe_app.ui.look.style import Role, Style
from globe_app.ui.look.theme import Theme

MAX_CHARS = 2_000  # of one text; what is longer is cut at a word
MIN_PX = 40  # narrowest width that a text is laid out for
WIDTHS = 6  # for which a layout is kept


def cut_text(text: str, most: int = MAX_CHARS) -> str:
    """`text` on one line, at most `most` characters, cut at a word and ended with an ellipsis."""
    words = " ".join(text[: most * 4].split())
    if len(words) <= most and len(text) <= most * 4:
        return words
    head = words[:most]
    space = head.rfind(" ")
    return f"{head[:space] if space > most // 2 else head} …"


class Styled(Protocol):
    """Whatever follows the theme and text size."""

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A text broken into lines."""

    layout: QTextLayout
    lines: int
    line_px: int
    room: int  # px, the width it was broken for

    @property
    def height(self) -> int:
        """In px."""
        return self.lines * self.line_px

    @property
    def width(self) -> float:
        """Of the widest line, px."""
        return max(
            (self.layout.lineAt(n).naturalTextWidth() for n in range(self.layout.lineCount())),
            default=0.0,
        )

    def draw(self, painter: QPainter, x: float, y: float, colour: str) -> None:
        """Draw it with its upper left corner at (x, y)."""
        painter.setPen(QColor(colour))
        self.layout.draw(painter, QPointF(x, y))


def lay_out(
    text: str, font: QFont, line_px: int, width: int, *, most_lines: int = 0, rtl: bool = False
) -> LaidOut:
    """Break a text into lines of `width` px. `most_lines`: the last of them ends with an ellipsis; 0 = all."""
    prepare(text)
    width = max(width, MIN_PX)
    # in a window that is read from right to left, what is a line or two begins at the right; a paragraph
    # stands as its letters want it
    right = is_mirrored() and bool(most_lines)
    made = _broken(text, font, line_px, width, rtl=rtl, at_the_right=right)
    if is_mirrored() and not right and made.lines == 1:
        made = _broken(text, font, line_px, width, rtl=rtl, at_the_right=True)
    if not most_lines or made.lines <= most_lines:
        return made
    start = made.layout.lineAt(most_lines - 1).textStart()
    raw = text.encode("utf-16-le", "surrogatepass")  # Qt counts in UTF-16
    head = raw[: start * 2].decode("utf-16-le", "replace")
    rest = raw[start * 2 :].decode("utf-16-le", "replace")
    last = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width - 1)
    whole = head + last.replace(" ", "\u00a0")
    return _broken(whole, font, line_px, width, rtl=rtl, at_the_right=right)


def _broken(
    text: str, font: QFont, line_px: int, width: int, *, rtl: bool, at_the_right: bool
) -> LaidOut:
    ours = Qt.LayoutDirection.LeftToRight
    if is_mirrored() and not rtl:  # Latin words keep their direction in an Arabic window
        ours = Qt.LayoutDirection.LayoutDirectionAuto
        at_the_right = at_the_right or reads_from_right(text)
    side = Qt.AlignmentFlag.AlignRight if rtl or at_the_right else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else ours)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setCacheEnabled(True)
    layout.setTextOption(option)
    return LaidOut(layout, break_lines(layout, line_px, width), line_px, width)


def break_lines(layout: QTextLayout, line_px: int, width: int) -> int:
    """Break a layout into lines of `width` px, each in the middle of `line_px`; how many."""
    layout.beginLayout()
    lines = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, lines * line_px + (line_px - line.height()) / 2))
        lines += 1
    layout.endLayout()
    return lines


class TextBlock(QLabel):
    """A paragraph in one of the look's roles."""

    def __init__(
        self, style: Style, role: Role, colour: Callable[[Theme], str], *, most_lines: int = 0,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._style, self._role, self._colour, self._most = style, role, colour, most_lines
        self._rtl = False
        self._laid: dict[int, LaidOut] = {}  # by width: Qt's layouts ask for some in turn
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_text(self, text: str, *, rtl: bool = False) -> None:
        """Set the words; cut where they are longer than anybody reads in one paragraph."""
        self._rtl = rtl
        self._forget()
        self.setText(cut_text(text))
        self.updateGeometry()
        self.update()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        if style.scale != self._style.scale:
            self._forget()
            self.updateGeometry()
        self._style = style
        self.update()

    def _forget(self) -> None:
        self._laid.clear()

    def _at(self, width: int) -> LaidOut:
        found = self._laid.get(width)
        if found is None:
            if len(self._laid) >= WIDTHS:
                self._laid.clear()
            found = self._laid[width] = lay_out(
                self.text(), self._style.font(self._role), self._style.line(self._role), width,
                most_lines=self._most, rtl=self._rtl,
            )  # fmt: skip
        return found

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._at(width).height

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._style.font(self._role))
        wide = min(int(metrics.horizontalAdvance(self.text())) + 2, self._style.px(400))
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(MIN_PX, self._style.line(self._role))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._at(self.width()).draw(painter, 0, 0, self._colour(self._style.theme))
