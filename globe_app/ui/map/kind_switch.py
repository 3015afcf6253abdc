"""The switch between globe and flat map, at the lower right of the flat map."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from globe_app.tr import tr
from globe_app.ui.look.style import Style
from globe_app.ui.widgets.segments import Segments

GLOBE, FLAT = 0, 1
PAD, RADIUS = 1, 9  # px at 100 % text


class KindSwitch(QWidget):
    """Two segments on paper, with a line around them."""

    globe_wanted = Signal()

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._segments = Segments(tr("Map"), (tr("Globe"), tr("Flat")))
        self._segments.setParent(self)
        self._segments.set_chosen(FLAT)
        self._segments.chosen.connect(self._chosen)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()
        self.set_style(style)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        self._fit()

    def _fit(self) -> None:
        self._segments.adjustSize()
        pad = self._style.px(PAD)
        self._segments.move(pad, pad)
        self.resize(self._segments.width() + 2 * pad, self._segments.height() + 2 * pad)

    @Slot(int)
    def _chosen(self, at: int) -> None:
        self._segments.set_chosen(FLAT)  # it is shown on the flat map alone
        if at == GLOBE:
            self.globe_wanted.emit()

    def showEvent(self, event: QEvent) -> None:
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        t, radius = self._style.theme, self._style.px(RADIUS)
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(QPen(QColor(t.line), 1))
        p.setBrush(QColor(t.paper))
        p.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        p.end()
