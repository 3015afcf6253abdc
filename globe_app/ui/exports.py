"""Exports, day packs and printing from the window: asks where, has it done, says what came of it."""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPageLayout, QPageSize
from PySide6.QtWidgets import QFileDialog, QWidget

from globe_app.briefing import Store
from globe_app.briefing.edition import editions
from globe_app.errors import GlobeError
from globe_app.model.edition import EditionState
from globe_app.model.export import ExportDocument, ExportFormat
from globe_app.tr import mark, tr
from globe_app.ui.background.day_packs import DayPackControl
from globe_app.ui.dialogs.export import ExportSheet, Kind, Wanted, What
from globe_app.ui.preference_control import PreferenceControl
from globe_app.ui.services import Services
from globe_app.ui.views.view import Selection

if TYPE_CHECKING:  # few print
    from PySide6.QtPrintSupport import QPrinter

PACK = ".globepack"
PACKS = mark("Day packs (*.globepack);;All files (*)")
FILTERS = {
    Kind.HTML: "HTML (*.html)", Kind.EPUB: "EPUB (*.epub)", Kind.MARKDOWN: "Markdown (*.md)",
    Kind.PDF: "PDF (*.pdf)",
}  # fmt: skip
MONTHS, MOST_NAME = 3, 60  # back in which days are offered; characters
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]+')


class Exports(QObject):
    """Belongs to one window."""

    message = Signal(str, bool)  # for the toast, and whether Ctrl+Z takes it back

    def __init__(
        self, services: Services, over: QWidget, packs: DayPackControl,
        preferences: PreferenceControl, selection: Callable[[], Selection],
        story_open: Callable[[], int],
    ) -> None:  # fmt: skip
        super().__init__(over)
        self._preferences = preferences
        self._services, self._over, self._packs = services, over, packs
        self._selection, self._story_open = selection, story_open
        self._article, self._story = 0, 0  # what is exported, as it was when the sheet was opened
        self._printer: QPrinter | None = None
        self.sheet: ExportSheet | None = None
        packs.message.connect(self.message)
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    @Slot()
    def open(self) -> None:
        """Ask what to export: what is open, or an edition."""
        self._open(None)

    @Slot()
    def open_for_pack(self) -> None:
        """Ask of which day a pack is to be made."""
        self._open(What.PACK)

    def _open(self, wanted: What | None) -> None:
        chosen, story = self._selection(), self._story_open()
        self._article = chosen.article.id if chosen.article is not None and not story else 0
        self._story = story or chosen.story
        offered = [
            *([What.ARTICLE] if self._article else []), *([What.STORY] if self._story else []),
            What.EDITION, What.PACK,
        ]  # fmt: skip
        if self.sheet is None:
            self.sheet = ExportSheet(self._over)
            self.sheet.wanted.connect(self._choose_place)
        first = What.STORY if story else offered[0]
        self.sheet.open_for(offered, wanted or first)
        now = self._services.clock()
        self._services.lane.ask(
            "export days", lambda store: _days(store, now), self.sheet.show_days
        )

    # Files ----------------------------------------------------------------------------------------

    @Slot(object)
    def _choose_place(self, wanted: Wanted) -> None:
        if wanted.what is What.PACK:
            self._make_pack(wanted.day)
            return
        work = self._gather(wanted.what, wanted.day)

        def ask(document: ExportDocument) -> None:
            name = f"{file_name(document.title)}.{wanted.kind.value}"
            path, _ = QFileDialog.getSaveFileName(
                self._over, tr("Export"), name, FILTERS[wanted.kind]
            )
            if path:
                self.write(document, wanted.kind, Path(path))

        self._services.slow_lane.ask("export", work, ask, self._refused)

    def write(self, document: ExportDocument, kind: Kind, path: Path) -> None:
        """Write a document into a file; the reader was asked about one that is there."""

        def work(_: Store) -> str:
            return _write(document, kind, path)

        def done(name: str) -> None:
            self.message.emit(tr("{file} written").format(file=name), False)

        self._services.slow_lane.ask("export file", work, done, self._refused)

    def _gather(self, what: What, day: date | None) -> Callable[[Store], ExportDocument]:
        from globe_app.briefing.export.gather import Gathering, themes_of

        services, now = self._services, self._services.clock()
        article, story = self._article, self._story
        stories = self._preferences.value.edition_stories

        def work(store: Store) -> ExportDocument:
            themes = themes_of(services.settings.resources)
            gather = Gathering(store, services.countries, themes, now)
            if what is What.ARTICLE:
                return gather.article(article)
            if what is What.STORY:
                return gather.story(story)
            return gather.edition(day or now.astimezone().date(), stories)

        return work

    def _refused(self, error: GlobeError) -> None:
        self.message.emit(tr("Not written: {why}").format(why=error.why), False)

    # Day packs ------------------------------------------------------------------------------------

    def _make_pack(self, day: date | None) -> None:
        if day is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self._over, tr("Make a day pack"), f"{day.isoformat()}{PACK}", tr(PACKS)
        )
        if path:
            self._packs.make(day, Path(path))

    @Slot()
    def open_pack(self) -> None:
        """Ask for a day pack and take it in."""
        path, _ = QFileDialog.getOpenFileName(self._over, tr("Open a day pack"), "", tr(PACKS))
        if path:
            self._packs.open(Path(path))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A day pack that is dropped on the window is taken in."""
        if isinstance(event, QDragEnterEvent) and _dropped(event) is not None:
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and not isinstance(event, QDragEnterEvent):
            file = _dropped(event) if event.type() == QEvent.Type.Drop else None
            if file is not None and not self._services.read_only:
                event.acceptProposedAction()
                self._packs.open(file)
                return True
        return False

    # Paper ----------------------------------------------------------------------------------------

    @Slot()
    def print_it(self) -> None:
        """Show how the open article or story stands on paper; it is printed from there."""
        chosen, story = self._selection(), self._story_open()
        self._article = chosen.article.id if chosen.article is not None else 0
        self._story = story
        what = What.STORY if story else What.ARTICLE
        if self._story or self._article:
            self._services.slow_lane.ask(
                "export", self._gather(what, None), self._preview, self._refused
            )

    def _preview(self, document: ExportDocument) -> None:
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        from globe_app.ui.printing import MARGINS, print_on

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(document.title)
        printer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
        self._printer = printer  # the dialog only points to it
        preview = QPrintPreviewDialog(printer, self._over.window())
        preview.setWindowTitle(tr("Print: {title}").format(title=document.title))
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.paintRequested.connect(lambda device: print_on(document, device))
        preview.open()


def _write(document: ExportDocument, kind: Kind, path: Path) -> str:
    """Write it; the file's name. In a lane's thread."""
    from globe_app.briefing.export.write import exported, write_file

    if kind is Kind.PDF:
        from globe_app.ui.printing import pdf_bytes

        data = pdf_bytes(document, QPageSize.PageSizeId.A4)
    else:
        data = exported(document, ExportFormat(kind.value))
    write_file(data, path, force=True)
    return path.name


def _days(store: Store, now: datetime) -> list[date]:
    """The days of which something is stored, the newest first."""
    month, found = now.astimezone().date().replace(day=1), []
    for _ in range(MONTHS):
        held = editions(store, month, now)
        found += [one.day for one in reversed(held) if one.state is not EditionState.NONE]
        month = (month - timedelta(days=1)).replace(day=1)
    return found


def _dropped(event: QDropEvent) -> Path | None:
    """The one day pack that is dragged; None = it is something else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile() or not urls[0].toLocalFile().endswith(PACK):
        return None
    return Path(urls[0].toLocalFile())


def file_name(title: str) -> str:
    """A title as the name of a file, without what no system takes in names."""
    words = " ".join(_NOT_IN_NAMES.sub(" ", title).split())[:MOST_NAME].strip(" .")
    return words or tr("Export")
