"""Breaks texts into lines. Qt counts in UTF-16 units, Python in code points: cuts are made in the former."""

import unicodedata

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from globe_app.ui.look.fonts import legible
from globe_app.ui.look.style import Role, Style

MAX_LETTERS = 600  # of a text in a row; longer than any that is shown whole
ELLIPSIS = "…"
MOST_REMEMBERED = 2_000  # texts of one font


def tidy(text: str) -> str:
    """A text for one paragraph: no control characters, single spaces, at most `MAX_LETTERS` letters."""
    if text.isascii() and text.isprintable() and len(text) <= MAX_LETTERS and "  " not in text:
        return text.strip()
    cut = text[: 4 * MAX_LETTERS]
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in cut)
    return " ".join(kept.split())[:MAX_LETTERS]


class Measure:
    """Measures and breaks texts of one font; remembers widths."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}
        self._shown: dict[tuple[str, str], str] = {}

    def width(self, text: str) -> float:
        """The width of a text in one line, px."""
        found = self._widths.get(text)
        if found is None:
            if len(self._widths) >= MOST_REMEMBERED:
                self._widths.clear()
            found = self._widths[text] = self.metrics.horizontalAdvance(text)
        return found

    def shown(self, text: str, latin: str = "") -> str:
        """A text as one paragraph that this font can show; `latin`: what stands for it where it cannot."""
        found = self._shown.get((text, latin))
        if found is None:
            if len(self._shown) >= MOST_REMEMBERED:
                self._shown.clear()
            found = self._shown[(text, latin)] = legible(tidy(text), self.font, latin)
        return found

    def lines(self, text: str, width: float, most: int) -> tuple[str, ...]:
        """`text` in at most `most` lines; the last is elided at a word."""
        if not text:
            return ()
        if self.width(text) <= width:
            return (text,)
        units = text.encode("utf-16-le")
        found: list[str] = []
        start = 0
        while len(found) < most - 1:
            length = self._line(_part(units, start), width)
            found.append(_part(units, start, length).strip())
            start += length
            if 2 * start >= len(units):
                return tuple(found)
        rest = _part(units, start).strip()
        return (*found, self.elided(rest, width))

    def elided(self, text: str, width: float) -> str:
        """`text` in one line, cut at a word, or within it where it is the first."""
        if self.width(text) <= width:
            return text
        room = width - self.width(ELLIPSIS)
        units = text.encode("utf-16-le")
        return _part(units, 0, self._line(text, room)).rstrip(" ,;:.-–—") + ELLIPSIS

    def _line(self, text: str, width: float) -> int:
        """The number of UTF-16 units of the first line."""
        layout = QTextLayout(text, self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(max(width, 1.0))
        length = line.textLength()
        layout.endLayout()
        return max(length, 1)


class Measures(dict[Role, Measure]):
    """The measures of a style by role, each made when it is asked for first."""

    def __init__(self, style: Style, *, right_to_left: bool = False) -> None:
        super().__init__()
        self._style, self._right_to_left = style, right_to_left

    def __missing__(self, role: Role) -> Measure:
        made = self[role] = Measure(self._style.font(role, right_to_left=self._right_to_left))
        return made


def _part(units: bytes, start: int, length: int = -1) -> str:
    end = len(units) if length < 0 else 2 * (start + length)
    return units[2 * start : end].decode("utf-16-le", "ignore")
