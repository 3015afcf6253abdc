"""One window per store: a second one asks the first to come to the front."""

import hashlib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from globe_app.ui.old.window import MainWindow

CONNECT_TIMEOUT_MS = 1_500


def _server_name(store: Path) -> str:
    digest = hashlib.sha256(str(store.resolve()).encode()).hexdigest()[:24]
    return f"globe-app-{digest}"


def activate_running_window(store: Path, country: str | None) -> bool:
    """Ask the window of this store to come to the front, at `country`. False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_server_name(store))
    if not socket.waitForConnected(CONNECT_TIMEOUT_MS):
        return False
    socket.write((country or "").encode() + b"\n")
    socket.flush()
    heard = socket.waitForReadyRead(CONNECT_TIMEOUT_MS)
    socket.disconnectFromServer()
    return heard


def listen(store: Path, window: MainWindow) -> QLocalServer:
    """Answer later windows of this store."""
    server = QLocalServer(window)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    name = _server_name(store)
    QLocalServer.removeServer(name)
    server.listen(name)

    def greet() -> None:
        socket = server.nextPendingConnection()

        def read() -> None:
            code = bytes(socket.readLine(16).data()).decode("ascii", "replace").strip()
            socket.write(b"here\n")
            socket.flush()
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.raise_()
            window.activateWindow()
            if code in window.services.countries.by_code:
                window.go_to(code)

        socket.readyRead.connect(read)
        socket.disconnected.connect(socket.deleteLater)

    server.newConnection.connect(greet)
    return server
