"""The front page as widgets: date, figures, and the cards. They are made once; what they say changes."""

from collections.abc import Mapping
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QScrollArea,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from globe_app.tr import tr
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.images import ImageCache
from globe_app.ui.look.style import Role, Style
from globe_app.ui.places import Place
from globe_app.ui.views.today.cards import LeadCard, TintCard
from globe_app.ui.views.today.trouble_notice import TroubleNotice
from globe_app.ui.widgets.controls import PlainButton, PrimaryButton, QuietButton, Text
from globe_app.ui.widgets.headline_card import Card, CardContent, StoryLine
from globe_app.ui.widgets.new_rows import NewRows

PAD, BESIDE = 28, 440  # px at 100 % text; width from which two cards stand beside each other


class Slot(Enum):
    """Where a card stands, from the top."""

    LEAD = auto()
    FIRST = auto()
    SECOND = auto()
    THIRD = auto()
    FOURTH = auto()
    MISSED = auto()
    UNREAD = auto()


LINES = (Slot.FIRST, Slot.SECOND, Slot.THIRD, Slot.FOURTH)
Shown = Mapping[Slot, tuple[CardContent, Place]]


class Board(QScrollArea):
    """Emits what the reader opens, points at or asks for."""

    opened = Signal(object)  # Place
    pointed = Signal(tuple)
    begin = Signal()
    somewhere = Signal()
    newer = Signal()  # what has come meanwhile is wanted
    current_changed = Signal()

    def __init__(self, style: Style, flags: Flags, images: ImageCache) -> None:
        super().__init__()
        self.current = Slot.LEAD
        self._beside = BESIDE
        self._places: dict[Slot, Place] = {}
        self.date = Text("", Role.PAGE_TITLE, "ink", wrap=True)
        self.facts = Text("", Role.META, "muted", wrap=True)
        self.begin_button = PrimaryButton(tr("Get today’s news"), "refresh-cw", keys="F5")
        self.somewhere_button = PlainButton(tr("Somewhere I have not read"), "compass", keys="G")
        self.cards: dict[Slot, Card] = {Slot.LEAD: LeadCard(style, flags, images)}
        self.cards |= {slot: StoryLine(style, flags, images) for slot in LINES}
        self.cards[Slot.MISSED] = TintCard(style, flags, images, plum=True)
        self.cards[Slot.UNREAD] = TintCard(style, flags, images, plum=False)
        self.edition = QuietButton("", tip=tr("Edition and calendar"), keys="E")
        self.edition.pad = 0  # its words stand under the headlines
        self.trouble = TroubleNotice()
        self.new = NewRows(self)
        self.new.clicked.connect(self.newer)
        self._lay_out()
        for slot, card in self.cards.items():
            card.clicked.connect(partial(self._open, slot))
            card.pointed.connect(self.pointed)
            card.focused.connect(partial(self._focused, slot))
        self.begin_button.clicked.connect(self.begin)
        self.somewhere_button.clicked.connect(self.somewhere)
        images.arrived.connect(self._repaint)
        self.set_style(style)

    def _lay_out(self) -> None:
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setSpacing(0)
        self._gap = QSpacerItem(1, 16)
        self._column.addWidget(self.date)
        self._column.addWidget(self.facts)
        self._column.addItem(self._gap)
        self._row = QWidget()
        self._buttons = QHBoxLayout(self._row)
        self._buttons.addWidget(self.begin_button)
        self._buttons.addWidget(self.somewhere_button)
        self._buttons.addStretch(1)
        self._column.addWidget(self._row)
        self._column.addWidget(self.trouble)
        for slot in (Slot.LEAD, *LINES):
            self._column.addWidget(self.cards[slot])
        self._column.addWidget(self.edition)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.addWidget(self.cards[Slot.MISSED], 1)
        self._pair.addWidget(self.cards[Slot.UNREAD], 1)
        self._column.addLayout(self._pair)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Today"))
        self.setWidget(page)
        page.setAutoFillBackground(False)

    # What is shown ------------------------------------------------------------------------------

    def show_head(self, title: str, facts: str, *, begin: bool, somewhere: bool) -> None:
        """Show the lines above the cards, and which buttons there are."""
        self.date.setText(title)
        self.facts.setText(facts)
        self.begin_button.setVisible(begin)
        self.somewhere_button.setVisible(somewhere)
        self._row.setVisible(begin or somewhere)

    def show_cards(self, shown: Shown) -> None:
        """Show these cards and hide the others."""
        self._places = {slot: place for slot, (_, place) in shown.items()}
        for slot, card in self.cards.items():
            if slot in shown:
                card.show_content(shown[slot][0])
            card.setVisible(slot in shown)

    def show_edition(self, words: str) -> None:
        """Show the way to today's edition; "" = there is none."""
        self.edition.setVisible(bool(words))
        if words:
            self.edition.set_words(words)

    def place(self) -> Place | None:
        """Where the current card leads to."""
        return self._places.get(self._shown_current()) if self._places else None

    def scroll_value(self) -> int:
        """In px."""
        return self.verticalScrollBar().value()

    def set_scroll(self, value: int) -> None:
        """Scroll to a place, px."""
        self._column.activate()
        self.verticalScrollBar().setValue(value)

    # What the reader does -----------------------------------------------------------------------

    def focus_current(self) -> None:
        """Give the keyboard focus to the current card, else to a button."""
        if self._places:
            self.cards[self._shown_current()].setFocus()
        else:
            self.begin_button.setFocus()

    def step(self, by: int) -> bool:
        """Move the focus to another card; whether there was one."""
        shown = [slot for slot in Slot if slot in self._places]
        if not shown:
            return False
        current = self._shown_current()
        at = shown.index(current)
        if self.cards[current].hasFocus():
            at += by
        if not 0 <= at < len(shown):
            return False
        card = self.cards[shown[at]]
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(card)
        return True

    def open_current(self) -> None:
        """Open the current card."""
        if self._places:
            self._open(self._shown_current())

    def _shown_current(self) -> Slot:
        return self.current if self.current in self._places else next(iter(self._places))

    def _open(self, slot: Slot, _: bool = False) -> None:
        if slot in self._places:
            self.current = slot
            self.opened.emit(self._places[slot])

    def _focused(self, slot: Slot) -> None:
        self.current = slot
        self.current_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pair_up()
        self.cards[Slot.LEAD].updateGeometry()  # whether it has its picture depends on the height

    def _pair_up(self) -> None:
        """The last two cards stand beside each other where there is room."""
        beside = self.viewport().width() >= self._beside
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._pair.direction() != way:
            self._pair.setDirection(way)

    def _repaint(self, _: str) -> None:
        for slot in self._places:
            self.cards[slot].update()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        for card in self.cards.values():
            card.set_style(style)
        pad = style.px(PAD)
        self._column.setContentsMargins(pad, style.px(20), pad, pad)
        self._gap.changeSize(1, style.px(16))
        self._column.invalidate()
        self._buttons.setContentsMargins(0, 0, 0, style.px(16))
        self._pair.setSpacing(style.px(12))
        self._pair.setContentsMargins(0, style.px(6), 0, 0)
        self._beside = style.px(BESIDE)
        self._pair_up()
