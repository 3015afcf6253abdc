"""How cards and sheets come and go: they fade and rise a little, and not where the reader wants calm."""

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QVariantAnimation
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from globe_app.ui.look.appearance import applied

IN_MS, OUT_MS, RISE_PX = 120, 90, 4


class Motion(QObject):
    """Shows and hides one widget. While nothing moves there is neither a timer nor an effect."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._end = QPoint()
        self._leaving = False
        self._run = QVariantAnimation(self)
        self._run.setStartValue(0.0)
        self._run.setEndValue(1.0)
        self._run.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._run.valueChanged.connect(self._step)
        self._run.finished.connect(self._done)

    def appear(self) -> None:
        """Show the widget where it has been moved to."""
        self.stop()
        self._widget.raise_()
        if applied().calm or self._widget.isVisible():
            self._widget.show()
            return
        self._end, self._leaving = self._widget.pos(), False
        self._widget.setGraphicsEffect(QGraphicsOpacityEffect(self._widget))
        self._step(0.0)
        self._widget.show()
        self._run.setDuration(IN_MS)
        self._run.start()

    def leave(self) -> None:
        """Hide the widget."""
        self.stop()
        if applied().calm or not self._widget.isVisible():
            self._widget.hide()
            return
        self._end, self._leaving = self._widget.pos(), True
        self._widget.setGraphicsEffect(QGraphicsOpacityEffect(self._widget))
        self._run.setDuration(OUT_MS)
        self._run.start()

    def stop(self) -> None:
        """End what moves, at its end."""
        if self._run.state() == QVariantAnimation.State.Running:
            self._run.stop()
            self._done()

    def _step(self, share: float) -> None:
        effect = self._widget.graphicsEffect()
        if not isinstance(effect, QGraphicsOpacityEffect):
            return
        shown = 1.0 - share if self._leaving else share
        effect.setOpacity(shown)
        if not self._leaving:
            self._widget.move(self._end + QPoint(0, round(RISE_PX * (1.0 - shown))))

    def _done(self) -> None:
        self._widget.setGraphicsEffect(None)  # type: ignore[arg-type]
        if self._leaving:
            self._widget.hide()
            self._leaving = False
        else:
            self._widget.move(self._end)
