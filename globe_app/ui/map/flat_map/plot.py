"""The plot that a flat map is painted through: pyqtgraph's `PlotWidget`, with nothing but the map in it.

Its `ViewBox` is set to what the camera sees. The plot is a canvas that is never shown by itself: a frame is
rendered into the map's widget, below the marks, labels and cards that the globe has too.
"""

from collections.abc import Callable

import pyqtgraph
from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QApplication, QStyleOptionGraphicsItem, QWidget

from globe_app.globe.flat_camera import FlatCamera

Paint = Callable[[QPainter], None]


class _Land(pyqtgraph.GraphicsObject):  # type: ignore[misc]  # no types
    """Everything that is painted, as one item: painted in pixels, by `content`."""

    def __init__(self, world: QRectF) -> None:
        super().__init__()
        self._world = world
        self.content: Paint | None = None

    def boundingRect(self) -> QRectF:
        return self._world

    def paint(
        self, p: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self.content is not None:
            p.resetTransform()
            self.content(p)


class Plot:
    """One plot of a world of some size, in radii of the earth."""

    def __init__(self, half_width: float, half_height: float) -> None:
        self._widget = pyqtgraph.PlotWidget(enableMenu=False, background=None)
        item = self._widget.getPlotItem()
        for side in ("left", "bottom"):
            item.hideAxis(side)
        item.hideButtons()
        item.layout.setContentsMargins(0, 0, 0, 0)
        self._view = self._widget.getViewBox()
        self._view.setDefaultPadding(0)
        world = QRectF(-half_width, -half_height, 2 * half_width, 2 * half_height)
        self._land = _Land(world)
        self._widget.addItem(self._land, ignoreBounds=True)
        self._size = QSize()

    def render(self, p: QPainter, camera: FlatCamera, content: Paint) -> None:
        """Paint what the camera sees. `content` paints it, in pixels."""
        size = QSize(camera.width, camera.height)
        if size != self._size:
            self._fit(size)
        wide, high = camera.width / camera.radius, camera.height / camera.radius
        seen = QRectF(camera.x - wide / 2, camera.y - high / 2, wide, high)
        self._view.setRange(seen, padding=0, disableAutoRange=True)
        self._land.content = content
        self._widget.render(
            p, QRectF(QPointF(0, 0), size), QRect(0, 0, size.width(), size.height())
        )
        self._land.content = None

    def _fit(self, size: QSize) -> None:
        """Take a size: a widget that is not shown is told by itself."""
        viewport = self._widget.viewport()
        self._widget.resize(size)
        viewport.resize(size)
        QApplication.sendEvent(viewport, QResizeEvent(size, self._size))
        self._widget.getPlotItem().layout.activate()
        self._size = size

    def close(self) -> None:
        """Release it."""
        self._widget.close()
        self._widget.deleteLater()
