"""What was opened, by day, newest first. An entry stays when its article is cleaned up."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from globe_app.briefing import Store, articles
from globe_app.briefing.history import entries
from globe_app.cldr import clock
from globe_app.model.history import HistoryEntry, HistoryPage
from globe_app.model.reader_actions import MarksChange
from globe_app.pipeline import reader_actions
from globe_app.text.shorten import shorten
from globe_app.tr import tr
from globe_app.ui.look.style import Role, Style
from globe_app.ui.places import Article, History, Position
from globe_app.ui.views.view import View, ViewContext
from globe_app.ui.widgets.article_rows import MAX_HEADLINE
from globe_app.ui.widgets.controls import QuietButton, Text
from globe_app.ui.widgets.rows import Meta, Row, RowKind, RowList
from globe_app.ui.words.dates import day_name

PAGE, MORE = 100, "history more"
PAD, LEFT = 28, 34  # px at 100 % text


class HistoryView(View[History, HistoryPage]):
    """A list of any length, page by page."""

    place_type = History

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        services, style = context.services, context.style
        images = services.settings.images
        self._place: History | None = None
        self._entries: dict[int, HistoryEntry] = {}
        self._next: tuple[int, int] | None = None
        self.heading = Text(tr("History"), Role.PAGE_TITLE, "ink")
        self.says = Text("", Role.META, "muted", wrap=True)
        self.clear = QuietButton(tr("Clear history"))
        self.clear.clicked.connect(self._clear)
        self.list = RowList(style, lambda name: articles.image_path(images, name), services.flags)
        self.list.setAccessibleName(tr("History"))
        self.list.opened.connect(self._open)
        self.list.pointed.connect(self.pointed)
        self.list.menu_wanted.connect(self._open_menu)
        self.list.model_.wanted.connect(self._ask_more)
        self.list.current_changed.connect(self.selection_changed)
        self.remove = QAction(tr("Remove from the history"), self.list)
        self.remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        self.remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.remove.triggered.connect(self._remove_current)
        self.list.addAction(self.remove)
        context.preferences.changed.connect(self._tell)
        self.widget = QWidget()
        self.widget.setObjectName("historyPage")
        row = QHBoxLayout()
        row.addWidget(self.heading, 1)
        row.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head = QVBoxLayout()
        self._head.setSpacing(2)
        self._head.addLayout(row)
        self._head.addWidget(self.says)
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.list, 1)
        self.set_style(style)

    # Reading and showing ------------------------------------------------------------------------

    def read(self, place: History) -> Callable[[Store], HistoryPage]:
        return lambda store: entries(store, max(PAGE, place.at.rows))

    def show(self, value: HistoryPage, place: History) -> None:
        refresh = self._place is not None and place.at != Position()
        self._place, self._next = place, value.more
        self._entries = {one.id: one for one in value.entries}
        at = self.list.currentIndex().row()
        self.list.model_.show(self._rows(value.entries), value.more is not None)
        rows = self.list.model_.rows
        if not self.list.set_current(place.at.row) and rows:
            there = [
                n for n, row in enumerate(rows) if row.selectable and n >= (at if refresh else 0)
            ]
            there = there or [n for n, row in enumerate(rows) if row.selectable]
            self.list.set_current(rows[there[0]].id)
        if not refresh or place.at.scroll:
            self.list.set_scroll(place.at.scroll)
        self._tell()
        self.selection_changed.emit()

    @Slot()
    def _tell(self) -> None:
        counting = self.context.preferences.value.counting_reading
        words = tr("What you opened is kept on this computer only. Delete removes an entry.")
        if not counting:
            words = tr("What you open is not kept: counting is switched off in the settings.")
        elif not self._entries:
            words = tr("The history is empty.")
        self.says.setText(words)
        self.clear.setVisible(bool(self._entries) and not self.services.read_only)

    def _rows(self, some: Sequence[HistoryEntry], before: date | None = None) -> list[Row]:
        today = self.services.clock().astimezone().date()
        rows = []
        for one in some:
            day = one.at.astimezone().date()
            if day != before:
                rows.append(Row(-day.toordinal(), day_name(day, today), RowKind.HEADER))
                before = day
            rows.append(self._row(one))
        return rows

    def _row(self, one: HistoryEntry) -> Row:
        parts = [
            Meta(shorten(one.outlet, 60), flag=one.country, strong=True),
            Meta(self.services.countries.shown_name(one.country)),
            Meta(clock(one.at.astimezone())),
        ]
        if not one.stored:
            parts.append(Meta(tr("no longer stored")))
        headline = shorten(" ".join(one.headline[:1_200].split()), MAX_HEADLINE)
        return Row(one.id, headline, meta=tuple(parts), countries=(one.country,), quiet=True)

    def _ask_more(self) -> None:
        after = self._next
        if after is not None:
            self.services.lane.ask(MORE, lambda store: entries(store, PAGE, after), self._append)

    def _append(self, page: HistoryPage) -> None:
        new = [one for one in page.entries if one.id not in self._entries]
        last = next(reversed(self._entries.values()), None)
        day = None if last is None else last.at.astimezone().date()
        self._entries.update((one.id, one) for one in new)
        self._next = page.more
        self.list.model_.append(self._rows(new, day), page.more is not None)

    # Where the reader is ------------------------------------------------------------------------

    def here(self) -> History | None:
        if self._place is None:
            return None
        current = self.list.current()
        at = Position(
            0 if current is None else current.id, self.list.scroll_value, len(self._entries)
        )
        return replace(self._place, at=at)

    @property
    def title(self) -> str:
        return tr("History")

    def title_of(self, place: History) -> str:
        return tr("History")

    def focus(self) -> None:
        self.list.setFocus()

    def follow(self, article_id: int) -> None:
        at = next((one.id for one in self._entries.values() if one.article == article_id), 0)
        self.list.set_current(at)

    def step(self, by: int) -> bool:
        return self.list.step(by)

    def activate(self) -> None:
        row = self.list.current()
        if row is not None:
            self._open(row.id)

    # What the reader does -----------------------------------------------------------------------

    def _open(self, entry_id: int) -> None:
        entry, here = self._entries.get(entry_id), self.here()
        if entry is None or here is None:
            return
        if entry.stored:
            self.wanted.emit(Article(entry.article, origin=here))
        else:
            self.message.emit(tr("This article is no longer stored: it was cleaned up"))

    def _open_menu(self, where: QPoint, _: object) -> None:
        menu = QMenu(self.list)
        menu.addAction(self.remove)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def _remove_current(self) -> None:
        row = self.list.current()
        if row is not None:
            ids = (row.id,)
            self.context.actions.run(
                lambda store, now: reader_actions.remove_from_history(store, ids, now)
            )

    def _clear(self) -> None:
        self.context.actions.run(reader_actions.clear_history)

    # What changes -------------------------------------------------------------------------------

    def marks_changed(self, changes: Iterable[MarksChange]) -> None:
        """Marks are not shown here."""

    def minute(self, now: datetime) -> None:
        """Times of day stay what they are."""

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.list.set_style(style)
        self._head.setContentsMargins(style.px(LEFT), style.px(24), style.px(PAD), style.px(12))
