"""One window per store: a second one asks the first to come to the front.

Who has the lock file is the first, and listens from then on, before its window is built: whoever comes
later waits for its answer.
"""

import hashlib
import time
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from globe_app.settings import DESKTOP_ID

CONNECT_MS = 300  # a try
PATIENCE_S = (
    10.0  # the first may be starting: it locks, then listens, and answers once its window is there
)
RETRY_S = 0.05
MAX_WORD_BYTES = 16
# where no lock can be made, on a full disk or in a folder that may not be written, nobody has it
_NO_LOCK = (QLockFile.LockError.PermissionError, QLockFile.LockError.UnknownError)


class Role(Enum):
    """What a process is to a store."""

    FIRST = "first"  # its window may write
    ANSWERED = "answered"  # another window has come to the front: nothing is left to do
    BESIDE = "beside"  # another program has the store and does not answer: read only


class SingleInstance(QObject):
    """The lock on a store, and the server that later windows call."""

    called = Signal(
        str
    )  # a later window has asked this one to come to the front, at a country or ""

    def __init__(self, store: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _server_name(store)
        self._lock = QLockFile(f"{store}.lock")
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def take(self, country: str = "", patience_s: float = PATIENCE_S) -> Role:
        """Lock the store, or call the window that has it."""
        until = time.monotonic() + patience_s
        while True:
            if self._lock.tryLock(0) or self._lock.error() in _NO_LOCK:
                self._listen()
                return Role.FIRST
            if self._call(country, until):
                return Role.ANSWERED
            if time.monotonic() > until:
                return Role.BESIDE
            time.sleep(RETRY_S)

    def close(self) -> None:
        """Let go of the store."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _listen(self) -> None:
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # of one that was killed
        server.newConnection.connect(self._greet)
        server.listen(self._name)
        self._server = server

    def _call(self, country: str, until: float) -> bool:
        """Whether the first answered."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(CONNECT_MS):
            return False
        socket.write(country.encode("ascii", "replace")[: MAX_WORD_BYTES - 1] + b"\n")
        socket.flush()
        heard = socket.waitForReadyRead(max(int((until - time.monotonic()) * 1000), CONNECT_MS))
        socket.disconnectFromServer()
        return heard

    @Slot()
    def _greet(self) -> None:
        server = self._server
        socket = server.nextPendingConnection() if server is not None else None
        if socket is None:
            return

        def read() -> None:
            if not socket.canReadLine() and socket.bytesAvailable() < MAX_WORD_BYTES:
                return
            word = bytes(socket.readLine(MAX_WORD_BYTES).data()).decode("ascii", "replace").strip()
            socket.write(b"here\n")
            socket.flush()
            self.called.emit(word)

        socket.readyRead.connect(read)
        socket.disconnected.connect(socket.deleteLater)
        if socket.bytesAvailable():  # it was sent before anybody listened to the signal
            read()


def _server_name(store: Path) -> str:
    digest = hashlib.sha256(str(store.resolve()).encode()).hexdigest()[:24]
    return f"{DESKTOP_ID}-{digest}"
