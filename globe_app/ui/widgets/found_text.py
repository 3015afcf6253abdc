"""Text in which the found words stand out: on a ground of their own and in a heavier weight."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from globe_app.ui.look.fonts import prepare
from globe_app.ui.look.style import Style
from globe_app.ui.widgets.text_block import break_lines

MIN_PX = 40  # narrowest width that a text is laid out for
AROUND, RADIUS = 3, 4  # px at 100 % text: of the ground beside a word, and of its corners
ELLIPSIS = "…"
Ranges = tuple[tuple[int, int], ...]  # (start, end) in code points, in order, none in another


@dataclass(frozen=True, slots=True)
class FoundText:
    """A text with found words, broken into lines."""

    layout: QTextLayout
    lines: int
    line_px: int
    grounds: tuple[QRectF, ...]  # behind the found words, from the upper left corner

    @property
    def height(self) -> int:
        """In px."""
        return self.lines * self.line_px

    def draw(
        self, painter: QPainter, x: float, y: float, colour: str, style: Style, ground_colour: str
    ) -> None:
        """Draw it with its upper left corner at (x, y). `ground_colour`: behind the found words."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground_colour))
        radius = style.px(RADIUS)
        for ground in self.grounds:
            painter.drawRoundedRect(ground.translated(x, y), radius, radius)
        painter.setPen(QColor(colour))
        self.layout.draw(painter, QPointF(x, y))


def squeezed(text: str, found: Sequence[tuple[int, int]], most: int) -> tuple[str, Ranges]:
    """A text on one line, of at most `most` characters, and where its found words are then."""
    parts: list[str] = []
    at: list[int] = []  # of each character of the source: its place in the result
    length, spaced = 0, True
    for letter in text[: 4 * most]:
        at.append(length)
        if letter.isspace():
            if spaced:
                continue
            letter, spaced = " ", True
        else:
            spaced = False
        parts.append(letter)
        length += 1
    at.append(length)
    whole = "".join(parts).rstrip()
    kept = whole
    if len(whole) > most or len(text) > 4 * most:
        head = whole[: most - 1]
        space = head.rfind(" ")
        kept = (head[:space] if space > most // 2 else head).rstrip(" ,;:.-–—") + ELLIPSIS
    last = len(at) - 1
    moved = ((at[min(start, last)], min(at[min(end, last)], len(kept))) for start, end in found)
    return kept, tuple((start, end) for start, end in moved if 0 <= start < end)


def lay_out_found(
    text: str, found: Ranges, font: QFont, style: Style, line_px: int, width: int, *,
    most_lines: int = 0, right_to_left: bool = False,
) -> FoundText:  # fmt: skip
    """Break a text into lines of `width` px. `most_lines`: what is longer is cut so that the first found
    word is seen; 0 = all lines."""
    prepare(text)
    width = max(width, MIN_PX)
    made = _broken(text, found, font, style, line_px, width, right_to_left)
    if not most_lines or made.lines <= most_lines:
        return made
    seen = _characters(text, made, most_lines)
    first = found[0] if found else (0, 0)
    if first[1] > seen - 2:
        text, found = _cut_before(text, found, max(first[0] - seen // 2, 1))
        made = _broken(text, found, font, style, line_px, width, right_to_left)
    while made.lines > most_lines and len(text) > 2:
        text, found = _cut_after(text, found, _characters(text, made, most_lines))
        made = _broken(text, found, font, style, line_px, width, right_to_left)
    return made


def _characters(text: str, made: FoundText, lines: int) -> int:
    """The number of characters in the first lines."""
    data = text.encode("utf-16-le", "surrogatepass")
    end = made.layout.lineAt(lines).textStart()
    return len(data[: 2 * end].decode("utf-16-le", "ignore"))


def _cut_before(text: str, found: Ranges, at: int) -> tuple[str, Ranges]:
    space = text.find(" ", at, at + 30)
    at = space + 1 if space >= 0 and (not found or space < found[0][0]) else at
    by = at - len(ELLIPSIS)
    return ELLIPSIS + text[at:], tuple((s - by, e - by) for s, e in found if s >= at)


def _cut_after(text: str, found: Ranges, at: int) -> tuple[str, Ranges]:
    at = min(at, len(text) - 1) - 1
    space = text.rfind(" ", max(at - 30, 1), at)
    kept = text[: space if space > 0 else at].rstrip(" ,;:.-–—…") + ELLIPSIS
    return kept, tuple((s, min(e, len(kept) - 1)) for s, e in found if s < len(kept) - 1)


def _broken(
    text: str, found: Ranges, font: QFont, style: Style, line_px: int, width: int,
    right_to_left: bool,
) -> FoundText:  # fmt: skip
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    at_right = right_to_left or mirrored  # in a mirrored window every text stands at the right
    option = QTextOption(
        (Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft)
        | Qt.AlignmentFlag.AlignAbsolute
    )
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    places = [(units(text, start), units(text, end)) for start, end in found]
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.DemiBold)
    formats = []
    for start, end in places:
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = start, end - start, strong
        formats.append(one)
    layout.setFormats(formats)
    lines = break_lines(layout, line_px, width)
    return FoundText(layout, lines, line_px, tuple(_grounds(layout, places, style, line_px)))


def units(text: str, at: int) -> int:
    """A place in UTF-16 units, which Qt counts in."""
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def _grounds(
    layout: QTextLayout, found: Sequence[tuple[int, int]], style: Style, line_px: int
) -> Sequence[QRectF]:
    around, inset = style.px(AROUND), max(line_px // 12, 1)
    made = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        for start, end in found:
            begin, stop = max(start, first), min(end, last)
            if begin >= stop:
                continue
            one, other = _x(layout, number, begin), _x(layout, number, stop)
            left, wide = min(one, other), abs(other - one)
            made.append(
                QRectF(
                    left - around, number * line_px + inset, wide + 2 * around, line_px - 2 * inset
                )
            )
    return made


def _x(layout: QTextLayout, line: int, at: int) -> float:
    found = layout.lineAt(line).cursorToX(at)
    return found[0] if isinstance(found, tuple) else found  # type: ignore[return-value]
