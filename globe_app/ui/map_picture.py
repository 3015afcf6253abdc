"""The picture of the map as a file: PNG at twice the size, or SVG. No file is written over unasked."""

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from globe_app.errors import UsageError
from globe_app.tr import tr
from globe_app.ui.map.map_view import MapView

RATIO = 2.0
KINDS = (".png", ".svg")


def write_picture(view: MapView, out: Path, *, over: bool = False) -> None:
    """Write the picture, all or nothing; its name says of which kind. `over`: in place of a file that is there.

    Raises `UsageError`.
    """
    check_picture(out, over=over)
    data = view.picture_as_svg().encode() if out.suffix.lower() == ".svg" else _png(view)
    try:
        handle, name = tempfile.mkstemp(dir=out.parent, prefix=f".{out.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(name).chmod(0o644)
            Path(name).replace(out)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        said = tr("the picture cannot be written there: {why}").format(why=error.strerror)
        raise UsageError(out, said) from error


def check_picture(out: Path, *, over: bool) -> None:
    """Refuse a name that is no picture's, and a file that is there. Raises `UsageError`."""
    if out.suffix.lower() not in KINDS:
        raise UsageError(out, tr("the name of a picture of the map ends in .png or .svg"))
    if out.exists() and not over:
        raise UsageError(out, tr("the file is there already"))


def _png(view: MapView) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(view.picture(RATIO))
    return bytes(buffer.data().data())


class MapPicture(QObject):
    """Asks where to, and writes."""

    message = Signal(str)

    def __init__(self, view: MapView, window: QWidget) -> None:
        super().__init__(window)
        self._view, self._window = view, window

    def save(self) -> None:
        """Ask for a file; the dialog asks before one is written over."""
        chosen, kind = QFileDialog.getSaveFileName(
            self._window, tr("Picture of the map"), "map.png", "PNG (*.png);;SVG (*.svg)"
        )
        if not chosen:
            return
        out = Path(chosen)
        over = out.exists()
        if out.suffix.lower() not in KINDS:
            out, over = out.with_name(out.name + (".svg" if "svg" in kind else ".png")), False
        try:
            write_picture(self._view, out, over=over)
        except UsageError as error:
            self.message.emit(str(error))
        else:
            self.message.emit(tr("The map is in {file}").format(file=out.name))
