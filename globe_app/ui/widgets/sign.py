"""An icon that stands before words."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from globe_app.ui.look import icons
from globe_app.ui.look.appearance import CHANGES, applied


class Sign(QWidget):
    """An icon of the family in a colour of the theme; `px` at 100 % text."""

    def __init__(self, name: str, colour: str = "ink2", px: int = 16) -> None:
        super().__init__()
        self._name, self._colour, self._px = name, colour, px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Show another icon."""
        if name != self._name:
            self._name = name
            self.update()

    def sizeHint(self) -> QSize:
        side = applied().px(self._px)
        return QSize(side, side + applied().px(2))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES:
            self.updateGeometry()
            self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        style, painter = applied(), QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        colour = str(getattr(style.theme, self._colour))
        drawn = icons.pixmap(
            self._name, colour, style.px(self._px), self.devicePixelRatioF(), mirrored=mirrored
        )
        painter.drawPixmap(QPointF(0, style.px(2)), drawn)
        painter.end()
