"""Keys drawn as caps, each with what it does."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.direction import Across, beginning, words_from_both_sides
from globe_app.ui.look.style import Role

CAP_PAD, CAP_HEIGHT, RADIUS, GAP, BETWEEN = 6, 20, 5, 6, 18  # px at 100 % text

Hint = tuple[tuple[str, ...], str]  # keys, what they do; "" = it goes without saying


class KeyHints(QWidget):
    """A line of hints; those for which there is no room are left out."""

    def __init__(self, hints: Sequence[Hint]) -> None:
        super().__init__()
        self._hints = tuple(hints)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(f"{' '.join(keys)} {words}" for keys, words in hints))

    def sizeHint(self) -> QSize:
        style = applied()
        metrics = QFontMetrics(style.font(Role.SMALL))
        wide = sum(self._width(hint, metrics) for hint in self._hints)
        wide += style.px(BETWEEN) * (len(self._hints) - 1)
        return QSize(wide + 2, style.px(CAP_HEIGHT) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    def _width(self, hint: Hint, metrics: QFontMetrics) -> int:
        style = applied()
        caps = sum(self._cap(key, metrics) + style.px(GAP) for key in hint[0])
        return caps + metrics.horizontalAdvance(hint[1]) - (0 if hint[1] else style.px(GAP))

    @staticmethod
    def _cap(key: str, metrics: QFontMetrics) -> int:
        style = applied()
        return max(metrics.horizontalAdvance(key) + 2 * style.px(CAP_PAD), style.px(CAP_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        theme, font = style.theme, style.font(Role.SMALL)
        metrics, high = QFontMetrics(font), style.px(CAP_HEIGHT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        words_from_both_sides(painter)
        across = Across(self.width(), self.isRightToLeft())
        x, top = 0.5, (self.height() - high) / 2
        for hint in self._hints:
            if x + self._width(hint, metrics) > self.width():
                break
            for key in hint[0]:
                box = across.box(x, top, self._cap(key, metrics), high)
                painter.setPen(QPen(QColor(theme.line), 1))
                painter.setBrush(QColor(theme.paper))
                painter.drawRoundedRect(box, style.px(RADIUS), style.px(RADIUS))
                painter.setPen(QColor(theme.ink2))
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), key)
                x += box.width() + style.px(GAP)
            painter.setPen(QColor(theme.muted))
            words = across.box(x, 0, self.width() - x, self.height())
            painter.drawText(words, beginning(mirrored=across.mirrored), hint[1])
            x += metrics.horizontalAdvance(hint[1]) + style.px(BETWEEN)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES:
            self.updateGeometry()
            self.update()
