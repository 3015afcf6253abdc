"""The page of an edition: how far it is read, the calendar, and its stories. It ends."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from globe_app.model.edition import Edition, EditionDay, EditionItem, EditionState
from globe_app.tr import tr
from globe_app.ui.editions import words
from globe_app.ui.editions.calendar import Calendar
from globe_app.ui.editions.day_cell import legend_line
from globe_app.ui.editions.section_head import SectionHead
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.images import ImageCache
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.controls import PlainButton, PrimaryButton, QuietButton, Text
from globe_app.ui.widgets.flow import FlowLayout
from globe_app.ui.widgets.headline_card import StoryLine

PAD, BESIDE = 28, 540  # px at 100 % text; width from which words stand beside the calendar
FIRST_SHOWN = 3  # stories of an edition that is read; the others on demand


class EditionPage(QScrollArea):
    """Shows an `Edition` and a month. Emits what the reader opens or asks for."""

    opened = Signal(object)  # EditionItem
    day_chosen = Signal(object)  # date
    month_wanted = Signal(object)  # date
    let_go = Signal()
    somewhere = Signal()
    pointed = Signal(tuple)
    current_changed = Signal()

    def __init__(self, style: Style, flags: Flags, images: ImageCache) -> None:
        super().__init__()
        self._style, self._flags, self._images = style, flags, images
        self.edition: Edition | None = None
        self.current = 0  # index of a card
        self._walked = False  # whether the reader has been at a card of it
        self._all = False  # every story of an edition that is read is shown
        self._beside = BESIDE
        self.title = Text("", Role.PAGE_TITLE, "ink", wrap=True)
        self.facts = Text("", Role.META, "muted", wrap=True)
        self.calendar = Calendar()
        slanted = QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
        self.says = Text("", Role.SAID_ITALIC if slanted else Role.SAID, "ink2", wrap=True)
        self.read_on = PrimaryButton(tr("Read on"), "arrow-right", keys=tr("Space"))
        self.let_go_button = PlainButton(tr("Let go of the rest"), "check-check", keys="Shift+A")
        self.somewhere_button = PlainButton(tr("Somewhere I have not read"), "compass", keys="G")
        self.head = SectionHead(tr("In this edition"))
        self.cards: list[StoryLine] = []
        self.more = QuietButton("")
        self.more.pad = 0  # its words stand under the headlines
        self.more.hide()
        self._lay_out()
        self.calendar.day_chosen.connect(self.day_chosen)
        self.calendar.month_wanted.connect(self.month_wanted)
        self.calendar.walked.connect(self.ensureWidgetVisible)
        self.read_on.clicked.connect(self._read_on)
        self.let_go_button.clicked.connect(self.let_go)
        self.somewhere_button.clicked.connect(self.somewhere)
        self.more.clicked.connect(self._show_all)
        images.arrived.connect(self._repaint)
        self.set_style(style)

    def _lay_out(self) -> None:
        page = QWidget()
        side = QVBoxLayout()
        self._side = side
        side.addWidget(self.says)
        self._legend = QGridLayout()
        states = (
            (EditionState.READ, tr("read to the end")),
            (EditionState.UNREAD, tr("something unread")),
        )
        for row, (state, said) in enumerate(states):
            for column, widget in enumerate(legend_line(state, said)):
                self._legend.addWidget(widget, row, column)
        self._legend.setColumnStretch(1, 1)
        side.addLayout(self._legend)
        side.addWidget(self.somewhere_button)
        side.addStretch(1)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        self._middle.addWidget(self.calendar, 0, top)
        self._middle.addLayout(side, 1)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._column = QVBoxLayout(page)
        self._column.setSpacing(0)
        for widget in (self.title, self.facts):
            self._column.addWidget(widget)
        self._buttons = FlowLayout()
        self._buttons.addWidget(self.read_on)
        self._buttons.addWidget(self.let_go_button)
        self._acts = QVBoxLayout()
        self._acts.addLayout(self._buttons)
        self._column.addLayout(self._acts)
        self._column.addLayout(self._middle)
        self._column.addWidget(self.head)
        self._column.addLayout(self._lines)
        self._more = QVBoxLayout()
        self._more.addWidget(self.more)
        self._column.addLayout(self._more)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        page.setAutoFillBackground(False)

    # What is shown ------------------------------------------------------------------------------

    def show_edition(self, shown: Edition, month: Sequence[EditionDay], now: datetime) -> None:
        """Show an edition, and the days of its month."""
        if self.edition is None or self.edition.day != shown.day:
            self._all, self.current, self._walked = False, 0, False
        self.edition = shown
        self.setAccessibleName(words.title(shown, now))
        self.title.setText(words.title(shown, now))
        self.facts.setText(words.facts(shown, now))
        self.says.setText(words.says(shown, month, now))
        self.calendar.open_day(shown.day, month, now.astimezone().date())
        left = bool(shown.left)
        self.read_on.setVisible(left)
        self.let_go_button.setVisible(left)
        self._acts.setContentsMargins(0, self._style.px(14) if left else 0, 0, 0)
        self.somewhere_button.setVisible(not left)
        self.head.setVisible(bool(shown.items))
        while len(self.cards) < len(shown.items):
            self._add_card()
        seen = len(shown.items) if left or self._all else FIRST_SHOWN
        for at, card in enumerate(self.cards):
            card.setVisible(at < min(seen, len(shown.items)))
            if at < len(shown.items):
                item = shown.items[at]
                card.show_content(words.card(item))
                card.setEnabled(item.stored)
        hidden = len(shown.items) - seen
        self.more.setVisible(hidden > 0)
        if hidden > 0:
            self.more.set_words(words.more(hidden))

    def show_month(self, days: Sequence[EditionDay], today: date) -> None:
        """What is known of another month."""
        self.calendar.show_month(days, today)

    def _add_card(self) -> None:
        card = StoryLine(self._style, self._flags, self._images)
        at = len(self.cards)
        card.lined = at > 0  # above the first is that of the heading
        self.cards.append(card)
        self._lines.addWidget(card)
        card.clicked.connect(partial(self._open, at))
        card.pointed.connect(self.pointed)
        card.focused.connect(partial(self._focused, at))

    def _show_all(self) -> None:
        self._all = True
        if self.edition is not None:
            for at, card in enumerate(self.cards):
                card.setVisible(at < len(self.edition.items))
        self.more.hide()
        if len(self.cards) > FIRST_SHOWN:
            self.cards[FIRST_SHOWN].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Where the reader is ------------------------------------------------------------------------

    @property
    def item(self) -> EditionItem | None:
        """The story of the current card; None = there is none."""
        there = self._there()
        if self.edition is None or not there:
            return None
        return self.edition.items[self.current if self.current in there else there[0]]

    def _there(self) -> list[int]:
        """The cards that can be opened."""
        some = self.cards[: len(self.edition.items)] if self.edition is not None else []
        return [n for n, card in enumerate(some) if not card.isHidden() and card.isEnabled()]

    def focus_current(self) -> None:
        """Give the keyboard focus to the story that was left off at, to what reads on, or to the calendar."""
        shown = self.edition
        if shown is None or not shown.left:
            self.calendar.focus_current()
        elif self._walked and self.current in self._there():
            self.cards[self.current].setFocus()
            self.ensureWidgetVisible(self.cards[self.current])
        else:
            self.read_on.setFocus()

    def step(self, by: int) -> bool:
        """Move the focus to another story; whether there was one."""
        there = self._there()
        focused = next((n for n in there if self.cards[n].hasFocus()), None)
        if focused is None:
            left = [n for n in there if self.edition is not None and self.edition.items[n].left]
            after = [n for n in there if n >= self.current] if self._walked else (left or there)
            to = after[0] if after else None
        else:
            to = next(iter([n for n in there if n > focused] if by > 0
                           else [n for n in reversed(there) if n < focused]), None)  # fmt: skip
        if to is None:
            return False
        self.cards[to].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(self.cards[to])
        return True

    def open_next(self) -> None:
        """Open the current story where it has the focus, else the first that is left."""
        shown = self.edition
        if shown is None:
            return
        focused = next((n for n in self._there() if self.cards[n].hasFocus()), None)
        if focused is not None:
            self._open(focused)
        elif shown.left:
            self._read_on()
        else:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.viewport().height() * 4 // 5)

    def _read_on(self) -> None:
        if self.edition is not None and self.edition.left:
            self.opened.emit(self.edition.left[0])

    def go_to(self, at: int, scroll: int) -> None:
        """Make a card current and scroll to a place, px."""
        self.current = at
        self._column.activate()
        self.verticalScrollBar().setValue(scroll)

    def scroll_value(self) -> int:
        """In px."""
        return self.verticalScrollBar().value()

    def _open(self, at: int, _: bool = False) -> None:
        if self.edition is not None and at < len(self.edition.items):
            self.current, self._walked = at, True
            self.opened.emit(self.edition.items[at])

    def _focused(self, at: int) -> None:
        self.current, self._walked = at, True
        self.current_changed.emit()

    # Layout -------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pair_up()

    def _pair_up(self) -> None:
        beside = self.viewport().width() >= self._beside
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._middle.direction() != way:
            self._middle.setDirection(way)
        self._side.setContentsMargins(0, self._style.px(34) if beside else 0, 0, 0)

    def _repaint(self, _: str) -> None:
        for card in self.cards:
            card.update()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        for card in self.cards:
            card.set_style(style)
        px = style.px
        self._column.setContentsMargins(px(PAD), px(20), px(PAD), px(PAD))
        self._buttons.setSpacing(px(8))
        self._acts.setContentsMargins(0, px(14) if not self.read_on.isHidden() else 0, 0, 0)
        self._middle.setContentsMargins(0, px(20), 0, px(16))
        self._middle.setSpacing(px(PAD))
        self._side.setSpacing(px(12))
        self._legend.setHorizontalSpacing(px(8))
        self._legend.setVerticalSpacing(px(4))
        self._more.setContentsMargins(0, px(8), 0, 0)
        self._beside = px(BESIDE)
        self._pair_up()
