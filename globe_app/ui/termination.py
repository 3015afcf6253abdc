"""SIGTERM, SIGINT and SIGHUP quit the program as the menu does: the event loop ends, preferences are saved."""

import os
import signal
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)
)


class Termination(QObject):
    """Turns signals of the system into a Qt signal. Belongs to the main thread."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading, self._writing = os.pipe()
        os.set_blocking(self._reading, False)
        os.set_blocking(self._writing, False)
        self._notifier = QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)
        self._before = [(one, signal.signal(one, _leave_it_to_the_pipe)) for one in _SIGNALS]
        self._wakeup_before = signal.set_wakeup_fd(self._writing, warn_on_full_buffer=False)

    def close(self) -> None:
        """Put back what was there before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup_before)
        for one, handler in self._before:
            signal.signal(one, handler)
        os.close(self._reading)
        os.close(self._writing)

    @Slot()
    def _heard(self) -> None:
        try:
            os.read(self._reading, 64)
        except BlockingIOError:
            return
        self.asked.emit()


def _leave_it_to_the_pipe(_number: int, _frame: FrameType | None) -> None:
    """Python writes the signal's number to the pipe; the event loop wakes up and reads it."""
