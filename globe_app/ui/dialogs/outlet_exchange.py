"""The button that imports and exports lists of feeds."""

from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFileDialog, QMenu

from globe_app.tr import mark, tr
from globe_app.ui.widgets.controls import PlainButton

LISTS = mark("Lists of feeds (*.opml *.xml *.txt *.html urls);;All files (*)")


class ExchangeButton(PlainButton):
    """Opens a menu; emits the file that the reader chose."""

    import_wanted = Signal(object)  # Path
    export_wanted = Signal(object)  # Path

    def __init__(self) -> None:
        super().__init__(tr("Import or export"))
        self.end_icon = "chevron-down"
        self.clicked.connect(self._open)

    def _open(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("Import a list of feeds (OPML)…")).triggered.connect(self._import)
        menu.addAction(tr("Export the outlets that are on (OPML)…")).triggered.connect(self._export)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Import feeds"), "", tr(LISTS))
        if path:
            self.import_wanted.emit(Path(path))

    def _export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Export OPML"), "outlets.opml", "OPML (*.opml)"
        )
        if path:
            self.export_wanted.emit(Path(path))
