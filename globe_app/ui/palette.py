"""The search palette: countries, outlets, places that nobody lists, articles and stories, over a scrim."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from globe_app.briefing.articles import Overview, overview
from globe_app.briefing.find import find
from globe_app.model.lists import Found
from globe_app.model.news import CountryCount
from globe_app.model.search import SearchPage
from globe_app.ui.home_country import HomeCountry
from globe_app.ui.look.style import Style
from globe_app.ui.palette_frame import PaletteFrame
from globe_app.ui.palette_rows import (
    PaletteRow,
    article_rows,
    countries_alone,
    most_unread,
    next_group,
    nothing,
    rows_of,
    step,
)
from globe_app.ui.places import Search
from globe_app.ui.searching import Searching
from globe_app.ui.services import Services
from globe_app.ui.widgets.announcer import announce

QUESTION, ARTICLES, COUNTS = "palette", "palette_articles", "palette counts"
MOST_READ = 40  # articles, for the stories that they tell


class Palette(PaletteFrame):
    """Covers its parent while it is open. No key that is pressed in it reaches anything else."""

    chosen = Signal(object)  # Place
    closed = Signal()

    def __init__(
        self, services: Services, style: Style, home: HomeCountry, parent: QWidget
    ) -> None:
        super().__init__(services.flags, style, parent)
        self._searching = Searching(services, home)
        self._services = services
        self._counts: Mapping[str, CountryCount] = {}
        self._before: QWidget | None = None  # had the focus
        self._asked: frozenset[str] = frozenset()  # the questions that are still to be answered
        self._found_rows: tuple[PaletteRow, ...] = ()
        self._article_rows: tuple[PaletteRow, ...] = ()
        self._page: SearchPage | None = None  # what was found in articles
        self._enter = False  # Enter was pressed before there was anything to open
        self.line.textChanged.connect(self._typed)
        self.line.installEventFilter(self)
        self.list.clicked.connect(self._clicked)
        parent.installEventFilter(self)

    # Opening and closing ------------------------------------------------------------------------

    def open(self) -> None:
        """Show it empty, with the keyboard focus."""
        if self.isVisible():
            self.line.selectAll()
            return
        self._before = QApplication.focusWidget()
        self.line.clear()
        self._forget()
        self._show((), 0)
        self.fit()
        self.show()
        self.raise_()
        self.line.setFocus()
        self._services.lane.ask(COUNTS, overview, self._counted)

    def close_it(self) -> None:
        """Close it; the focus returns to where it was."""
        before, self._before = self._before, None
        self._leave()
        if before is not None and before.isVisible():
            before.setFocus()
        self.closed.emit()

    def _choose(self, row: PaletteRow) -> None:
        if row.place is None:
            return
        self._before = None
        self._leave()
        self.chosen.emit(row.place)
        self.closed.emit()

    def _leave(self) -> None:
        for question in (QUESTION, ARTICLES):
            self._services.lane.drop(question)
        self._forget()
        self.line.clearFocus()  # else Qt gives it to whatever stands next
        self.hide()

    def _forget(self) -> None:
        self._enter, self._asked = False, frozenset()
        self._found_rows = self._article_rows = ()
        self._page = None

    # What is found ------------------------------------------------------------------------------

    def _counted(self, value: Overview) -> None:
        self._counts = value.counts
        if not self.line.text().strip():
            self._show_offers()

    def _show_offers(self) -> None:
        self._show(most_unread(self._counts, self._services.countries.info), 0)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._enter = False
        wanted, lane = text.strip(), self._services.lane
        if not wanted:
            lane.drop(QUESTION)
            lane.drop(ARTICLES)
            self._forget()
            self._show_offers()
            return
        self._asked = frozenset((QUESTION, ARTICLES))
        searching, place = self._searching, Search(wanted, typing=True)
        countries = self._services.countries
        self._found_rows = countries_alone(countries.find(wanted), self._counts)
        self._article_rows, self._page = (), None
        self._show(self._found_rows, 0)
        lane.ask(
            QUESTION, lambda store: find(store, countries, wanted), partial(self._found, wanted)
        )
        lane.ask(
            ARTICLES, lambda store: searching.find(store, place, MOST_READ),
            partial(self._found_articles, wanted),
        )  # fmt: skip

    def _found(self, text: str, found: Found) -> None:
        if self._is_wanted(text):
            self._found_rows = rows_of(found, self._services.countries.info)
            self._answered(QUESTION)

    def _found_articles(self, text: str, found: SearchPage) -> None:
        if self._is_wanted(text):
            self._page = found
            self._article_rows = article_rows(found, text, self._services.clock())
            self._answered(ARTICLES)

    def _is_wanted(self, text: str) -> bool:
        return self.isVisible() and text == self.line.text().strip()

    def _answered(self, question: str) -> None:
        """Show what is known by now; the current row stays it."""
        self._asked -= {question}
        rows = (*self._found_rows, *self._article_rows)
        current = self.list.current()
        kept = 0
        if current is not None:
            kept = next((n for n, row in enumerate(rows) if row.place == current.place), 0)
        if not rows and self._asked:
            return
        self._show(rows or (nothing(self._page),), kept)
        if self._enter:
            self._open_current()

    def _open_all(self) -> None:
        """All articles that the text finds, on the page of results."""
        typed = self.line.text().strip()
        if typed:
            self._choose(PaletteRow("", Search(typed, typing=True)))

    def _show(self, rows: tuple[PaletteRow, ...], at: int) -> None:
        self.list.show_rows(rows, self.line.text().strip())
        here = (
            at
            if rows and rows[min(at, len(rows) - 1)].place is not None
            else step(rows, 0, 1)
            if rows
            else -1
        )
        self.list.set_current(here)
        self._tell_current()
        self._fit()

    def _tell_current(self) -> None:
        current = self.list.current()
        remarks = (one.text for one in self.list.rows if one.place is None and not one.header)
        said = next(remarks, "") if current is None else current.said
        if said != self.line.accessibleDescription():
            self.line.setAccessibleDescription(said)
            announce(self.line, said, instead=True)

    # Keys and the pointer -----------------------------------------------------------------------

    def _open_current(self) -> None:
        current = self.list.current()
        if current is not None:
            self._choose(current)
        elif self._asked:
            self._enter = True  # as soon as it is found

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        row = self.list.row(index.row())
        if row is not None:
            self._choose(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over:
            if event.type() == QEvent.Type.Resize:
                self.fit()
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no key is one of the window's while this is open
            return True
        return event.type() == QEvent.Type.KeyPress and self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        """Whether a key is one of the palette's own; the rest are the line's."""
        rows, at = self.list.rows, self.list.at
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._open_all()
            else:
                self._open_current()
        elif key == Qt.Key.Key_Escape:
            self.close_it()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(step(rows, at, 1 if key == Qt.Key.Key_Down else -1) if rows else -1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._move(next_group(rows, at, 1 if key == Qt.Key.Key_Tab else -1))
        else:
            return False
        event.accept()
        return True

    def _move(self, at: int) -> None:
        if at >= 0:
            self.list.set_current(at)
            self._tell_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # what the line has no use for ends here

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_it()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
