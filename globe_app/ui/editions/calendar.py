"""The calendar of editions: a month of days, walked by the arrow keys, opened by Enter."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from globe_app.briefing.edition import FIRST
from globe_app.cldr import Form, day_words
from globe_app.model.edition import EditionDay, EditionState
from globe_app.tr import tr
from globe_app.ui.editions.day_cell import DayCell
from globe_app.ui.editions.words import day_said, month_after, month_before
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.controls import Text, ToolButton
from globe_app.ui.words.dates import month_title

WEEKS = 6  # of the grid: every month has room, and nothing below it moves
WEEK = timedelta(days=7)
MONDAY = date(2024, 1, 1)


class Calendar(QWidget):
    """A month. It never shows one after today's. Days that are not known yet have no sign."""

    day_chosen = Signal(object)  # date
    month_wanted = Signal(object)  # date: the first of a month whose days are not known
    walked = Signal(QWidget)  # the day that has the focus now

    def __init__(self) -> None:
        super().__init__()
        self.current = self._chosen = self.today = date(1970, 1, 1)
        self._first = date(1970, 1, 1)
        self._states: Mapping[date, EditionState] = {}
        self.month = Text("", Role.SECTION, "ink")
        self.before = ToolButton("chevron-left", "", tr("Month before"), "PgUp")
        self.after = ToolButton("chevron-right", "", tr("Month after"), "PgDown")
        self.before.clicked.connect(partial(self._turn, -1))
        self.after.clicked.connect(partial(self._turn, 1))
        self._names = [Text("", Role.SMALL, "muted") for _ in range(7)]
        self.cells = [DayCell() for _ in range(7 * WEEKS)]
        for cell in self.cells:
            cell.clicked.connect(partial(self._open, cell))
            cell.walked.connect(self._walk)
            cell.hide()  # until a month is shown
        self._lay_out()
        self.setAccessibleName(tr("Editions by day"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.month, 1)
        head.addWidget(self.before)
        head.addWidget(self.after)
        self._head = head
        grid = QGridLayout()
        grid.setSpacing(0)
        for column, name in enumerate(self._names):
            name.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(name, 0, column)
        for at, cell in enumerate(self.cells):
            grid.addWidget(cell, 1 + at // 7, at % 7)
            policy = cell.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            cell.setSizePolicy(policy)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.addLayout(head)
        column_.addLayout(grid)
        self._space()

    def show_month(self, days: Sequence[EditionDay], today: date) -> None:
        """What is known of a month's days, where it is the month that is shown."""
        if days and days[0].day.replace(day=1) == self._first:
            self._states = {one.day: one.state for one in days}
            self.today = today
            self._show()

    def open_day(self, day: date, days: Sequence[EditionDay], today: date) -> None:
        """Show the month of the day that is open."""
        moved = day != self._chosen
        self._chosen = day
        if moved or self.today != today or not self._states:
            self.current, self._first = day, day.replace(day=1)
        self.today = today
        self.show_month(days, today)
        self._show()

    def focus_current(self) -> None:
        """Give the keyboard focus to the current day."""
        cell = self._cell(self.current)
        if cell is not None:
            cell.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.walked.emit(cell)

    def _show(self) -> None:
        locale = QLocale()
        begins = locale.firstDayOfWeek().value  # 1 = Monday
        for at, name in enumerate(self._names):
            day = MONDAY + timedelta(days=(begins - 1 + at) % 7)
            name.setText(day_words(day, Form.WEEKDAY_SHORT))
            name.setAccessibleName(day_words(day, Form.WEEKDAY))
        self.month.setText(month_title(self._first))
        lead = (self._first.isoweekday() - begins) % 7
        for at, cell in enumerate(self.cells):
            day = self._first + timedelta(days=at - lead)
            there = day.month == self._first.month
            cell.setVisible(there)
            if not there:
                cell.day = date.min
                continue
            state = self._states.get(day, EditionState.NONE)
            said = day_said(day, state, self.today)
            cell.show_day(day, state, said, chosen=day == self._chosen)
            policy = Qt.FocusPolicy.StrongFocus if day == self.current else Qt.FocusPolicy.NoFocus
            cell.setFocusPolicy(policy)
        self.after.setEnabled(month_after(self._first) <= self.today)
        self.before.setEnabled(
            month_before(self._first) >= FIRST.replace(day=1) and self._first > FIRST
        )

    def _cell(self, day: date) -> DayCell | None:
        return next((cell for cell in self.cells if cell.day == day), None)

    # What the reader does -----------------------------------------------------------------------

    def _open(self, cell: DayCell, _: bool = False) -> None:
        self.current = cell.day
        self._show()
        self.day_chosen.emit(cell.day)

    def _turn(self, by: int, _: bool = False) -> None:
        """To another month; the focus stays on its button."""
        self._go_to(self._in_month(by), focus=False)

    def _in_month(self, by: int) -> date:
        first = month_before(self._first) if by < 0 else month_after(self._first)
        last = (month_after(first) - timedelta(days=1)).day
        return first.replace(day=min(self.current.day, last))

    def _walk(self, key: int) -> None:
        step = timedelta(days=-1 if self.isRightToLeft() else 1)
        day, weekday = self.current, QLocale().firstDayOfWeek().value
        from_start = (day.isoweekday() - weekday) % 7
        to = {
            Qt.Key.Key_Left: day - step, Qt.Key.Key_Right: day + step,
            Qt.Key.Key_Up: day - WEEK, Qt.Key.Key_Down: day + WEEK,
            Qt.Key.Key_PageUp: self._in_month(-1), Qt.Key.Key_PageDown: self._in_month(1),
            Qt.Key.Key_Home: day - timedelta(days=from_start),
            Qt.Key.Key_End: day + timedelta(days=6 - from_start),
        }  # fmt: skip
        self._go_to(to[Qt.Key(key)], focus=True)

    def _go_to(self, day: date, *, focus: bool) -> None:
        end = month_after(self.today.replace(day=1)) - timedelta(days=1)
        if not FIRST <= day <= end:
            return
        self.current, first = day, day.replace(day=1)
        if first != self._first:
            self._first, self._states = first, {}
            self.month_wanted.emit(first)
        self._show()
        if focus:
            self.focus_current()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "_head"):
            self._space()
            for cell in self.cells:
                cell.updateGeometry()
                cell.update()

    def _space(self) -> None:
        px = applied().px
        self._head.setContentsMargins(px(12), 0, 0, px(4))
        for name in self._names:
            name.setContentsMargins(0, 0, 0, px(4))
