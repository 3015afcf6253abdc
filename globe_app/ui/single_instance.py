"""One window for each store: a second one asks the first to come forward, with the country it was to open."""

import hashlib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from globe_app.ui.window import MainWindow

HELLO_MS = 1_500


def _server_name(store: Path) -> str:
    digest = hashlib.sha256(str(store.resolve()).encode()).hexdigest()[:24]
    return f"globe-app-{digest}"


def raise_other(store: Path, country: str | None) -> bool:
    """Ask the window that has the store to come forward. False when it does not answer."""
    socket = QLocalSocket()
    socket.connectToServer(_server_name(store))
    if not socket.waitForConnected(HELLO_MS):
        return False
    socket.write((country or "").encode() + b"\n")
    socket.flush()
    heard = socket.waitForReadyRead(HELLO_MS)
    socket.disconnectFromServer()
    return heard


def listen(store: Path, window: MainWindow) -> QLocalServer:
    """Hear what later windows of the store ask for."""
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
            if code in window.parts.countries.by_code:
                window.go_to(code)

        socket.readyRead.connect(read)
        socket.disconnected.connect(socket.deleteLater)

    server.newConnection.connect(greet)
    return server
