"""The line in the top bar that says how fresh the news is and what is being done; it opens into details."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from globe_app.tr import mark, tr
from globe_app.ui.background.status import StatusLine
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.controls import Button, plain_tool_tip

RADIUS = 9  # px at 100 % text
MOST_CHARS = 60
DETAILS = mark("Opens the details")


class _Part(Button):
    """A flat button of the line."""

    height_, hit, pad, role, icon_px = 34, 34, 12, Role.META, 16

    def __init__(self, icon: str = "", tip: str = "", keys: str = "") -> None:
        super().__init__("", icon, tip, keys)
        self.is_strong = False

    def widest_role(self) -> Role:
        return self.role

    def ink(self, style: Style) -> str:
        return style.theme.ink if self.is_strong else style.theme.muted

    def set_strong(self, strong: bool) -> None:
        """Whether it wants to be read."""
        self.is_strong, self.role = strong, Role.META_STRONG if strong else Role.META
        self.updateGeometry()
        self.update()


class SyncLine(QWidget):
    """Emits `opened` when the reader wants the details, `stopped` when the work is to stop."""

    opened = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._line, self._open, self._narrow = StatusLine(), False, False
        self.label = _Part()
        self.label.end_icon = "chevron-down"
        self.label.clicked.connect(self.opened)
        self.stop = _Part("x", tr("Stop; what has come stays"), tr("Ctrl+."))
        self.stop.pad = 8
        self.stop.set_strong(True)
        self.stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.label)
        row.addWidget(self.stop)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._show()

    @property
    def words(self) -> str:
        """What it says."""
        return self._line.words

    def show_line(self, line: StatusLine) -> None:
        """Say this."""
        if line != self._line:
            self._line = line
            self._show()

    def show_open(self, is_open: bool) -> None:
        """Whether the details are open below it."""
        self._open = is_open
        self.label.end_icon = "chevron-up" if is_open else "chevron-down"
        self.label.update()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Where there is little room only the icon is shown."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._show()

    def _show(self) -> None:
        line = self._line
        words = line.words if len(line.words) <= MOST_CHARS else f"{line.words[:MOST_CHARS]}…"
        if self.stop.hasFocus() and not line.can_stop:
            self.label.setFocus()
        self.label.set_strong(line.strong)
        self.label.icon_ = line.icon
        self.label.set_words("" if self._narrow else words)
        self.label.setAccessibleName(line.words)
        self.label.setAccessibleDescription(tr(DETAILS))
        self.label.setToolTip(plain_tool_tip(line.words if self._narrow else tr(DETAILS)))
        self.stop.setVisible(line.can_stop)
        self.setVisible(bool(line.words))
        self.updateGeometry()
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        if not (self._open or self._line.can_stop or self.label.underMouse()):
            return
        style, painter = applied(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(style.theme.line), 1))
        painter.setBrush(QColor(style.theme.paper))
        radius = style.px(RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if self._line.can_stop:
            right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = self.stop.geometry().right() + 1 if right_to_left else self.stop.x()
            inset = style.px(8)
            painter.drawLine(QPointF(x, inset), QPointF(x, self.height() - inset))
