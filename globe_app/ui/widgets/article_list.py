"""A list of articles that is read page by page, and that a refresh does not move under its reader."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from globe_app.model.article_query import ArticleList, Cursor
from globe_app.model.news import ArticleRow
from globe_app.model.reader_actions import MarksChange
from globe_app.tr import tr
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Style
from globe_app.ui.places import Position
from globe_app.ui.widgets.article_pages import PAGE
from globe_app.ui.widgets.article_rows import Told, article_row, lead_of, marked, rows_of
from globe_app.ui.widgets.new_rows import NewRows
from globe_app.ui.widgets.rows import Row, RowKind, RowList

EYE_STEP = 12  # px
PASSED_MS = 400  # after the last of a run of scrolling
MOST_RETOLD = 1_500  # rows that are all told anew each minute
LEAST_FOR_LEAD = (
    620  # px of the window's height at 100 % text: below, the picture is all that is seen
)


def has_room_for_lead(page: QWidget, style: Style) -> bool:
    """Whether a list may begin with a large picture: its first headline is seen below it."""
    return page.window().height() >= style.px(LEAST_FOR_LEAD)


@dataclass(frozen=True, slots=True)
class _TopRow:
    """The row that a reader looks at, and where it is."""

    row: int  # id; 0 = no row is seen
    top: int = 0  # px below the top of the list
    bottom: int = 0


class ArticleListView(QWidget):
    """Shows pages of articles. Emits what the reader opens, points at or asks for."""

    opened = Signal(int)  # article id
    pointed = Signal(tuple)
    menu_wanted = Signal(QPoint, object)  # global position, ArticleRow
    current_changed = Signal()
    more = Signal(object)  # Cursor: the page after it is wanted
    passed = Signal(tuple)  # ids of unread articles that were scrolled past, some at a time

    def __init__(
        self, style: Style, images: Callable[[str], Path | None], flags: Flags, name: str
    ) -> None:
        super().__init__()
        self._style = style
        self.list = RowList(style, images, flags)
        self.list.setAccessibleName(name)
        self._told: Told | None = None
        self._ids: list[int] = []  # of the articles that are loaded
        self._next: Cursor | None = None
        self._lead = 0
        self._newest: frozenset[int] = frozenset()
        self._passed: set[int] = set()  # that are still to be told
        self._soon = QTimer(self, singleShot=True, interval=PASSED_MS)
        self._soon.timeout.connect(self._tell_passed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self.new_rows = NewRows(self)
        self.new_rows.clicked.connect(self._to_the_top)
        self.list.opened.connect(self.opened)
        self.list.pointed.connect(self.pointed)
        self.list.menu_wanted.connect(self._menu)
        self.list.current_changed.connect(self.current_changed)
        self.list.passed.connect(self._note_passed)
        self.list.model_.wanted.connect(self._wanted)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.setFocusProxy(self.list)

    # What is shown ------------------------------------------------------------------------------

    @property
    def articles(self) -> tuple[ArticleRow, ...]:
        """The articles that are loaded."""
        return tuple(row.article for row in self.list.model_.rows if row.article is not None)

    def show_page(self, page: ArticleList, told: Told, at: Position, *, refresh: bool) -> None:
        """Show a list. `refresh`: it is the one that is shown, read anew; no row moves then."""
        top = self._top_row() if refresh else _TopRow(0)
        before = self._ids if refresh else []
        current = self.current_id() if refresh else 0
        wanted = at.row or current
        place = self._index_of(wanted, before)
        self._told, self._next = told, page.more
        self._ids = [one.id for one in page.rows]
        if not refresh or not any(one.id == self._lead for one in page.rows):
            tall = has_room_for_lead(self, self._style)
            self._lead = lead_of(page.rows) if tall and told.days else 0
        self._show(rows_of(page.rows, told, lead=self._lead), page.more is not None)
        self._choose(wanted, place)
        if refresh:
            self._keep_in_place(top)
            self._tell_new(before)
        else:
            self.new_rows.hide()
            self.list.set_scroll(at.scroll)
        if at.reveal:
            self.list.scrollTo(self.list.currentIndex())

    def _show(self, rows: tuple[Row, ...], more: bool) -> None:
        model = self.list.model_
        old = model.rows
        if [row.id for row in old] != [row.id for row in rows]:
            model.show(rows, more)
            return
        for was, row in zip(old, rows, strict=True):
            if was != row:
                model.change(row)

    def tell(self, told: Told) -> None:
        """How the rows that come from now on are told."""
        self._told = told

    def append(self, page: ArticleList) -> None:
        """Add the page that `more` asked for."""
        if self._told is None:
            return
        model = self.list.model_
        new = tuple(one for one in page.rows if model.position(one.id) < 0)
        last = model.rows[-1] if model.rows else None
        self._next = page.more
        self._ids += [one.id for one in new]
        self.list.model_.append(rows_of(new, self._told, after=last), page.more is not None)

    def change_marks(self, changes: Iterable[MarksChange]) -> None:
        """Show other marks of the articles that are loaded."""
        changes = [one for one in changes if one.ids]
        if self._told is None or not changes:
            return
        top = self._top_row() if self.list.scroll_value else _TopRow(0)
        model = self.list.model_
        for change in changes:
            for one in change.ids:
                if model.position(one) >= 0:
                    row = model.rows[model.position(one)]
                    model.change(marked(row, self._told, read=change.read, saved=change.saved))
        self._keep_in_place(top, same_rows=True)

    def _note_passed(self, rows: tuple[Row, ...]) -> None:
        self._passed.update(row.id for row in rows if row.article is not None and row.unread)
        self._soon.start()

    def _tell_passed(self) -> None:
        passed, self._passed = self._passed, set()
        if passed:
            self.passed.emit(tuple(sorted(passed)))

    def retell(self, told: Told) -> None:
        """Tell ages and days anew; in a long list, of the rows near those that are seen."""
        if self._told is None:
            return
        self._told, model = told, self.list.model_
        if len(self._ids) <= MOST_RETOLD:
            self._show(rows_of(self.articles, told, lead=self._lead), self._next is not None)
            return
        for at in list(model.rows.in_use):
            row = model.rows[at]
            if row.article is not None:
                model.change(article_row(row.article, told, lead=row.kind is RowKind.LEAD))

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size; the row looked at stays in sight."""
        top = self._top_row() if self.list.scroll_value else _TopRow(0)
        self._style = style
        self.list.set_style(style)
        self._keep_in_place(top, same_rows=True)

    # Where the reader is ------------------------------------------------------------------------

    def at(self) -> Position:
        """The reader's position. As many rows are read anew as are seen, and a page more."""
        index = self.list.indexAt(QPoint(1, self.list.viewport().height() - 1))
        seen = index.row() if index.isValid() else len(self._ids)
        rows = min(max(seen, self._index_of(self.current_id(), self._ids)) + PAGE, len(self._ids))
        return Position(self.current_id(), self.list.scroll_value, rows)

    def current(self) -> ArticleRow | None:
        """The article of the current row."""
        row = self.list.current()
        return None if row is None else row.article

    def current_id(self) -> int:
        """Its id; 0 = there is none."""
        article = self.current()
        return 0 if article is None else article.id

    def step(self, by: int) -> bool:
        """Move the current row; whether there was one to move to."""
        return self.list.step(by)

    def _choose(self, wanted: int, place: int) -> None:
        """Make a row current: the wanted one, or what stands where it stood, or the first."""
        ids = self._ids
        if not ids:
            return
        at = (
            wanted
            if self.list.model_.position(wanted) >= 0
            else ids[min(max(place, 0), len(ids) - 1)]
        )
        self.list.set_current(at)

    @staticmethod
    def _index_of(article_id: int, ids: Sequence[int]) -> int:
        return ids.index(article_id) if article_id in ids else 0

    def _top_row(self) -> _TopRow:
        """The topmost row of which something is seen."""
        rows, middle = self.list.model_.rows, self.list.viewport().width() // 2
        for y in range(0, self.list.viewport().height(), EYE_STEP):
            index = self.list.indexAt(QPoint(middle, y))
            if index.isValid() and rows[index.row()].article is not None:
                rect = self.list.visualRect(index)
                return _TopRow(rows[index.row()].id, rect.top(), rect.bottom())
        return _TopRow(0)

    def _keep_in_place(self, top: _TopRow, *, same_rows: bool = False) -> None:
        """Bring a row to where it was: by its bottom edge, since the space above its words depends on the row
        before it; by its top edge where the rows are the same and their heights are other ones.
        """
        at = self.list.model_.position(top.row) if top.row else -1
        if at < 0:
            return
        self.list.executeDelayedItemsLayout()
        rect = self.list.visualRect(self.list.model_.index(at))
        moved = rect.top() - top.top if same_rows else rect.bottom() - top.bottom
        self.list.set_scroll(self.list.scroll_value + moved)

    # What is new above --------------------------------------------------------------------------

    def _tell_new(self, before: Sequence[int]) -> None:
        if not before:
            return
        known = set(before)
        fresh = 0
        for one in self._ids:
            if one in known:
                break
            fresh += 1
        if fresh:
            self.new_rows.say(fresh, tr("go to the top of the list"))
            self.new_rows.setVisible(self.list.scroll_value > 0)

    def _to_the_top(self) -> None:
        self.list.set_scroll(0)
        if self._ids:
            self.list.set_current(self._ids[0])
        self.list.set_scroll(0)
        self.list.setFocus()

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        if value == 0:
            self.new_rows.hide()

    # Signals of the list ------------------------------------------------------------------------

    @Slot()
    def _wanted(self) -> None:
        if self._next is not None:
            self.more.emit(self._next)

    @Slot(QPoint, object)
    def _menu(self, where: QPoint, row: Row) -> None:
        if row is not None and row.article is not None:
            self.list.set_current(row.id)
            self.menu_wanted.emit(where, row.article)
