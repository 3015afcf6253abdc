"""The column of buttons at the lower right of the globe: nearer, farther, back to where the reader is."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from globe_app.tr import tr
from globe_app.ui.look import icons
from globe_app.ui.look.style import Style
from globe_app.ui.map.floating import canvas, focus_ring
from globe_app.ui.widgets.focus_ring import NONE as DRAWS_ITS_OWN_RING

ALONE = 3  # a button that is in no column
WIDTH, HEIGHT, ICON, RADIUS = 38, 35, 16, 9  # px at 100 % text


class MapButton(QAbstractButton):
    """One button of the column; its picture is kept, since the globe below repaints in each frame."""

    def __init__(self, icon: str, tip: str, place: int, style: Style) -> None:
        super().__init__()
        self._icon, self._place, self._style = icon, place, style
        self._drawn: tuple[object, QPixmap] | None = None
        self.setToolTip(tip)
        self.setAccessibleName(tip.partition(" (")[0])
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(DRAWS_ITS_OWN_RING, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoRepeat(place in (0, 1))

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(WIDTH), self._style.px(HEIGHT))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        key = (
            self._style,
            ratio,
            self.underMouse(),
            self.isDown(),
            self.hasFocus(),
            self.isEnabled(),
        )
        if self._drawn is None or self._drawn[0] != key:
            pixmap = canvas(self.size(), ratio)
            p = QPainter(pixmap)
            self._draw(p, ratio)
            p.end()
            self._drawn = (key, pixmap)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn[1])
        painter.end()

    def _draw(self, p: QPainter, ratio: float) -> None:
        t = self._style.theme
        radius = self._style.px(RADIUS)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        over = self.underMouse() or self.isDown()
        shape = _rounded(box, radius, self._place)
        p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        p.setPen(QPen(QColor(t.line), 1))
        p.setBrush(QColor(t.raised if over else t.paper))
        p.drawPath(shape)
        size = self._style.px(ICON)
        picture = icons.pixmap(self._icon, t.ink2 if self.isEnabled() else t.line, size, ratio)
        p.drawPixmap(QPointF((self.width() - size) / 2, (self.height() - size) / 2), picture)
        if self.hasFocus():
            focus_ring(p, box.adjusted(1.5, 1.5, -1.5, -1.5), self._style, radius - 2)


def _rounded(box: QRectF, radius: float, place: int) -> QPainterPath:
    """The upper, middle or lower button of a column: only the outer corners are round."""
    above = radius if place in (0, ALONE) else 0.0
    below = radius if place in (2, ALONE) else 0.0
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    if place == ALONE:
        path.addRoundedRect(box, radius, radius)
        return path
    if above or below:
        path.addRoundedRect(box, radius, radius)
        square = QRectF(box)
        if above:
            square.setTop(box.top() + radius)
        else:
            square.setBottom(box.bottom() - radius)
        path.addRect(square)
        return path.simplified()
    path.addRect(box)
    return path


class ZoomColumn(QWidget):
    """The three buttons."""

    nearer = Signal()
    farther = Signal()
    located = Signal()

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.buttons = tuple(
            MapButton(icon, tip, place, style)
            for place, (icon, tip) in enumerate((
                ("plus", tr("Zoom in (+)")), ("minus", tr("Zoom out (-)")),
                ("locate", tr("Show the country on the page (L)")),
            ))
        )  # fmt: skip
        for button, signal in zip(
            self.buttons, (self.nearer, self.farther, self.located), strict=True
        ):
            button.clicked.connect(signal)
            column.addWidget(button)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.set_style(style)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        for button in self.buttons:
            button.set_style(style)
        self.adjustSize()

    def set_limits(self, *, nearer: bool, farther: bool) -> None:
        """Whether the globe can come nearer and go farther."""
        self.buttons[0].setEnabled(nearer)
        self.buttons[1].setEnabled(farther)
