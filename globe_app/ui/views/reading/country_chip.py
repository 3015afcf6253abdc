"""A country as a chip: flag, name, number. A click goes there."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from globe_app.cldr import number
from globe_app.tr import tr
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role

HEIGHT, PAD, GAP, FLAG = 30, 12, 7, 14  # px at 100 % text


class CountryChip(QAbstractButton):
    """One chip. Emits `pointed` while it is hovered or has the focus."""

    pointed = Signal(tuple)

    def __init__(self, flags: Flags, code: str, name: str, unread: int) -> None:
        super().__init__()
        self._flags, self.code, self._name, self._number = flags, code, name, number(unread)
        self.setAccessibleName(f"{name}, " + tr("%n unread", "", unread))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        style = applied()
        wide = QFontMetricsF(style.font(Role.BUTTON)).horizontalAdvance(
            f"{self._name}{self._number}"
        )
        flag = style.px(FLAG) * 4 // 3
        return QSize(
            round(wide) + flag + 2 * style.px(GAP) + 2 * style.px(PAD) + 2, style.px(HEIGHT)
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES:
            self.updateGeometry()
            self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit((self.code,))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.pointed.emit((self.code,))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(())

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        t, ratio, mirrored = style.theme, self.devicePixelRatioF(), self.isRightToLeft()
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        p.setPen(QPen(QColor(t.line), 1))
        p.setBrush(QColor(t.raised if self.underMouse() or self.isDown() else t.paper))
        p.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        high, gap = style.px(FLAG), style.px(GAP)
        flag = self._flags.pixmap(self.code, high, ratio, t.flag_edge)
        metrics = QFontMetricsF(style.font(Role.BUTTON))
        p.setFont(style.font(Role.BUTTON))
        x = float(style.px(PAD))
        for wide, colour, words in (
            (high * 4 // 3, "", ""), (metrics.horizontalAdvance(self._name), t.ink, self._name),
            (metrics.horizontalAdvance(self._number), t.muted, self._number),
        ):  # fmt: skip
            left = self.width() - x - wide if mirrored else x
            if words:
                p.setPen(QColor(colour))
                line = QRectF(left, 0, wide + 2, self.height())
                p.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
            elif not flag.isNull():
                p.drawPixmap(QPointF(left, (self.height() - high) / 2), flag)
            x += wide + gap
        p.end()
