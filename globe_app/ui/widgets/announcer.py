"""What a screen reader is told without being asked: a page that came, what was done, how many were found.

`announce(source, words)` is all that is called; each window has one announcer. It says nothing twice, and waits
until the reader has stopped typing: a voice over each letter would be in the way.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

PAUSE_MS = 700  # after the last letter
TWICE_S = 1.5  # within which the same words are said once


class Announcer(QObject):
    """Says words of one window to assistive technology, if there is any."""

    def __init__(self, window: QWidget, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._window, self._clock = window, clock
        self._typed_at = self._said_at = -1e9
        self._waiting: list[str] = []  # words that wait for the reader to stop typing
        self._said = ""
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._say_waiting)
        self._field: QLineEdit | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)
            self._focus_changed(None, QApplication.focusWidget())

    @Slot(QWidget, QWidget)
    def _focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        self._field = now if isinstance(now, QLineEdit) else None
        self._typed_at = -1e9
        if self._field is not None:
            self._field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and _types(event):
            self._typed_at = self._clock()
            if self._waiting:
                self._pause.start()
        return False

    def announce(self, words: str, *, instead: bool = False) -> None:
        """Say words; `instead`: in place of those that still wait, as one number of hits after another."""
        if not words or not QAccessible.isActive():
            return
        if self._clock() - self._typed_at < PAUSE_MS / 1000:
            if instead:
                self._waiting.clear()
            if words not in self._waiting:
                self._waiting.append(words)
            self._pause.start()
            return
        self._say(words)

    @Slot()
    def _say_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for words in waiting:
            self._say(words)

    def _say(self, words: str) -> None:
        now = self._clock()
        if words == self._said and now - self._said_at < TWICE_S:
            return
        self._said, self._said_at = words, now
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, words))


def _types(event: QKeyEvent) -> bool:
    """Whether a key changes the text of a field."""
    removes = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
    letters = bool(event.text()) and event.text().isprintable()
    return event.type() == QEvent.Type.KeyPress and (removes or letters)


def announce(source: QWidget, words: str, *, instead: bool = False) -> None:
    """Say words in the window that `source` is in. Polite: they follow what is being said."""
    if not QAccessible.isActive():
        return
    window = source.window()
    found = window.findChild(Announcer)
    made = found if isinstance(found, Announcer) else Announcer(window)
    made.announce(words, instead=instead)
