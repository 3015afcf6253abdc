"""Labels of the globe as pixmaps with a halo, cached."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from globe_app.ui.look.direction import is_mirrored
from globe_app.ui.look.style import Role, Style
from globe_app.ui.look.theme import Theme

HALO_PX = 3.6
MOST = 600  # pixmaps that are kept
LARGER = 1.14  # the label of the selected country


class Counts(Enum):
    """What the number after a name counts: it decides the number's colour."""

    UNREAD = "unread"
    MISSED = "missed stories"
    READ = "articles read"
    STORED = "articles"


@dataclass(frozen=True, slots=True)
class Words:
    """The text of a label."""

    name: str
    number: str = ""
    quiet: bool = False
    large: bool = False
    counts: Counts = Counts.UNREAD  # what the number counts
    sea: bool = False


class LabelPixmaps:
    """Draws labels once for a style and a screen."""

    def __init__(self) -> None:
        self._drawn: dict[Words, QPixmap] = {}
        self._for: tuple[Style, float] | None = None

    def has(self, words: Words, style: Style, ratio: float) -> bool:
        """Whether it is drawn already."""
        return self._for == (style, ratio) and words in self._drawn

    def get(self, words: Words, style: Style, ratio: float) -> QPixmap:
        """A label's pixmap."""
        if self._for != (style, ratio) or len(self._drawn) >= MOST:
            self._drawn.clear()
            self._for = (style, ratio)
        found = self._drawn.get(words)
        if found is None:
            found = self._drawn[words] = _draw(words, style, ratio)
        return found


def font_of(words: Words, style: Style) -> QFont:
    """The font of a label."""
    if words.sea:
        font = style.font(Role.LABEL_SEA)
        if is_mirrored():
            font.setItalic(False)  # Arabic letters do not lean
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100)
        if "\n" not in words.name:
            font.setPointSizeF(font.pointSizeF() * 0.9)
        return font
    font = style.font(Role.LABEL_QUIET if words.quiet else Role.LABEL)
    if words.large:
        font.setPointSizeF(font.pointSizeF() * LARGER)
    return font


def _draw(words: Words, style: Style, ratio: float) -> QPixmap:
    t, font = style.theme, font_of(words, style)
    metrics = QFontMetricsF(font)
    rows = words.name.split("\n")
    gap = metrics.horizontalAdvance(" ") + 2 if words.number else 0.0
    wide = max(metrics.horizontalAdvance(row) for row in rows)
    total = wide + gap + metrics.horizontalAdvance(words.number)
    pad = HALO_PX / 2 + 1
    width, height = total + 2 * pad, metrics.height() * len(rows) + 2
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    mirrored = is_mirrored() and bool(
        words.number
    )  # the number stands at the left of the name then
    begins = total - wide if mirrored else 0.0
    name, number = QPainterPath(), QPainterPath()
    for i, row in enumerate(rows):
        left = pad + begins + (wide - metrics.horizontalAdvance(row)) / 2
        name.addText(QPointF(left, metrics.ascent() + 1 + i * metrics.height()), font, row)
    beside = 0.0 if mirrored else wide + gap
    number.addText(QPointF(pad + beside, metrics.ascent() + 1), font, words.number)
    p = QPainter(pixmap)
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if not words.sea:
        pen = QPen(QColor(t.label_halo), HALO_PX)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        p.strokePath(name, pen)
        p.strokePath(number, pen)
    p.fillPath(name, QColor(_colour(words, t)))
    p.fillPath(number, QColor(_number_colour(words, t)))
    p.end()
    return pixmap


def colours_of(words: Words, t: Theme) -> tuple[str, str]:
    """The colours of a label: of its name, of its number."""
    return _colour(words, t), _number_colour(words, t)


def _number_colour(words: Words, t: Theme) -> str:
    return {
        Counts.UNREAD: t.label_number, Counts.MISSED: t.plum, Counts.READ: t.read_ramp[4],
        Counts.STORED: t.label,
    }[words.counts]  # fmt: skip


def _colour(words: Words, t: Theme) -> str:
    return t.label_sea if words.sea else t.label_quiet if words.quiet else t.label
