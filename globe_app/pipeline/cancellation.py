"""How one thread tells another that its work is not wanted any more."""

import threading
from collections.abc import Callable


class Cancellation:
    """Tells whoever listens that their work is not wanted any more. Any thread may call any of it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: list[Callable[[], None]] = []
        self._cancelled = False

    def cancel(self) -> None:
        """Tell the listeners, and whoever listens later."""
        with self._lock:
            self._cancelled = True
            listeners = list(self._listeners)
        for tell in listeners:
            tell()

    def listen(self, tell: Callable[[], None]) -> None:
        """Call `tell` on `cancel`, at once if that was earlier."""
        with self._lock:
            self._listeners.append(tell)
            cancelled = self._cancelled
        if cancelled:
            tell()

    def ignore(self, tell: Callable[[], None]) -> None:
        """Call `tell` no more."""
        with self._lock:
            self._listeners.remove(tell)
