"""What is left of a pane that is put aside: a tab at the window's edge, with the name of its page."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from globe_app.tr import tr
from globe_app.ui.look import icons
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.text import tip_with_keys

WIDTH, HEIGHT, RADIUS, ICON, PAD = 40, 120, 14, 16, 14  # px at 100 % text


class FoldTab(QAbstractButton):
    """Takes the pane out again."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        self._keys, self._page = keys, ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_page("")

    def show_page(self, name: str) -> None:
        """Name the page that is put aside."""
        self._page = name
        words = tr("Show {page} again").format(page=name) if name else tr("Unfold the pane")
        self.setAccessibleName(words)
        self.setToolTip(tip_with_keys(words, self._keys))
        self.update()

    def sizeHint(self) -> QSize:
        style = applied()
        return QSize(style.px(WIDTH), style.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        t, radius, mirrored = style.theme, style.px(RADIUS), self.isRightToLeft()
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        beyond = (
            box.adjusted(-radius - 2, 0, 0, 0) if mirrored else box.adjusted(0, 0, radius + 2, 0)
        )
        shape = QPainterPath()
        shape.addRoundedRect(beyond, radius, radius)
        p.setPen(QPen(QColor(t.line), 1))
        p.setBrush(QColor(t.raised if self.underMouse() or self.isDown() else t.paper))
        p.drawPath(shape)
        size, pad = style.px(ICON), style.px(PAD)
        icon = icons.pixmap(
            "chevron-right" if mirrored else "chevron-left", t.ink, size, self.devicePixelRatioF()
        )
        p.drawPixmap(QPointF((self.width() - size) / 2, pad), icon)
        font = style.font(Role.NAV_ACTIVE)
        p.setFont(font)
        p.setPen(QColor(t.ink))
        room = self.height() - 2 * pad - size
        words = QFontMetricsF(font).elidedText(self._page, Qt.TextElideMode.ElideRight, room)
        p.translate(self.width() / 2, pad + size + room / 2 + style.px(3))
        p.rotate(90.0 if mirrored else -90.0)
        across = QRectF(-room / 2, -self.width() / 2, room, self.width())
        p.drawText(across, Qt.AlignmentFlag.AlignCenter, words)
        p.end()
