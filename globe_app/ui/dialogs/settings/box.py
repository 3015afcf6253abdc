"""A raised box of the settings, and the bar of what storage holds."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.grounds import paint_box

RADIUS, PAD = 12, 16  # px at 100 % text
BAR, SWATCH, GAP = 12, 10, 8
SHADES = (1.0, 0.62, 0.36)  # opacity of the parts: one hue, and each is named with its size


class Box(QWidget):
    """Holds widgets in `column` on a raised ground."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self._space()

    def _space(self) -> None:
        px = applied().px
        self.column.setContentsMargins(px(PAD), px(14), px(PAD), px(14))
        self.column.setSpacing(px(GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        paint_box(self, style.theme.raised, style.px(RADIUS))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "column"):
            self._space()
            self.update()


@dataclass(frozen=True, slots=True)
class SizePart:
    """A part of the bar."""

    name: str
    bytes: int
    words: str  # its size


class SizeBar(QWidget):
    """What storage holds by kind: a bar, and below it each part with its size."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[SizePart, ...] = ()
        self._end = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_parts(self, parts: tuple[SizePart, ...], end: str) -> None:
        """Show them; `end` is said after the last."""
        self._parts, self._end = parts, end
        said = [f"{part.name}: {part.words}" for part in parts]
        self.setAccessibleName(", ".join([*said, *filter(None, [end])]))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width)[1]

    def sizeHint(self) -> QSize:
        wide = applied().px(320)
        return QSize(wide, self.heightForWidth(wide))

    def _arrange(self, width: int) -> tuple[list[tuple[int, int]], int]:
        """Where the legend's parts begin, and the height of all of it."""
        style = applied()
        metrics, line = QFontMetrics(style.font(Role.META)), style.line(Role.META)
        x, y = 0, style.px(BAR + GAP)
        found = []
        for words in self._legend():
            wide = metrics.horizontalAdvance(words) + style.px(SWATCH + 6)
            if x and x + wide > width:
                x, y = 0, y + line + style.px(4)
            found.append((x, y))
            x += wide + style.px(20)
        return found, y + line

    def _legend(self) -> list[str]:
        return [*(f"{part.name}  {part.words}" for part in self._parts), *filter(None, [self._end])]

    def paintEvent(self, event: QPaintEvent) -> None:
        style, p = applied(), QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        total = sum(part.bytes for part in self._parts)
        high, x = style.px(BAR), 0.0
        p.setPen(Qt.PenStyle.NoPen)
        for part, shade in zip(self._parts, SHADES, strict=False):
            wide = self.width() * part.bytes / total if total else 0.0
            if wide < 1:
                continue
            at = self.width() - x - wide if mirrored else x
            p.setBrush(_sea(shade))
            p.drawRoundedRect(QRectF(at, 0, max(wide - 2, 1), high), 3, 3)
            x += wide
        metrics = QFontMetrics(style.font(Role.META))
        p.setFont(style.font(Role.META))
        places, _ = self._arrange(self.width())
        swatch = style.px(SWATCH)
        for number, (words, (left, top)) in enumerate(zip(self._legend(), places, strict=True)):
            base = top + metrics.ascent()
            wide = metrics.horizontalAdvance(words)
            square = number < len(self._parts)
            indent = swatch + style.px(6) if square else 0
            if square:
                at = self.width() - left - swatch if mirrored else left
                p.setBrush(_sea(SHADES[number % len(SHADES)]))
                p.setPen(Qt.PenStyle.NoPen)
                p.drawRoundedRect(QRectF(at, base - swatch, swatch, swatch), 2.5, 2.5)
            p.setPen(QColor(style.theme.ink2))
            start = self.width() - left - indent - wide if mirrored else left + indent
            p.drawText(start, base, words)
        p.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES:
            self.updateGeometry()
            self.update()


def _sea(opacity: float) -> QColor:
    colour = QColor(applied().theme.sea)
    colour.setAlphaF(opacity)
    return colour
