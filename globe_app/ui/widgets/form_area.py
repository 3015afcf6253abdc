"""A form, or the head of a page, in an area that scrolls where the window is too low for it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget

from globe_app.ui.look.appearance import applied

LEAST = 200  # px at 100 % text


class FormArea(QScrollArea):
    """As high as the form, less where there is no room. What has the focus is in sight."""

    def __init__(self, form: QWidget, over: QWidget) -> None:
        super().__init__(over)
        self._form = form
        self.hide()
        form.hide()
        self.setWidget(form)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.viewport().setAutoFillBackground(False)
        form.setAutoFillBackground(False)
        form.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _wanted(self) -> int:
        layout = self._form.layout()
        return 0 if layout is None else layout.totalHeightForWidth(max(self.width(), 1))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted())

    def minimumSizeHint(self) -> QSize:
        return QSize(1, min(self._wanted(), applied().px(LEAST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The area is shown with its form, and takes up its height."""
        if watched is self._form:
            if event.type() == QEvent.Type.LayoutRequest:
                self.updateGeometry()
            elif event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
                self.setVisible(not self._form.isHidden())
                self.updateGeometry()
        return super().eventFilter(watched, event)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._form.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, applied().px(12))
