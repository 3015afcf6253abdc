"""Short messages over the globe."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from globe_app.ui.old.widgets.controls import named

SHOWN_MS = 4_000
TOP_PX, MARGIN_PX = 14, 12


class Toast(QLabel):
    """Shows a message over a widget for a few seconds."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        named(self, "toast")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over = over
        self._end = QTimer(self, interval=SHOWN_MS, singleShot=True)
        self._end.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def say(self, text: str) -> None:
        """Show a message in place of the previous one."""
        self.setText(text)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._end.start()

    def _place(self) -> None:
        room = max(self._over.width() - 2 * MARGIN_PX, 80)
        words = self.fontMetrics().horizontalAdvance(self.text()) + 40
        width = min(room, words)
        self.resize(width, self.heightForWidth(width))
        self.move((self._over.width() - width) // 2, TOP_PX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
