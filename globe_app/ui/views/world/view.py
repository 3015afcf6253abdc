"""Stories: events that outlets of several countries tell, those told in most countries first."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from globe_app.briefing import Store
from globe_app.briefing.articles import image_path, right_to_left
from globe_app.briefing.story_lists import StoryList, story_list
from globe_app.model.story import StoryRow
from globe_app.tr import mark, tr
from globe_app.ui.look.style import Role, Style
from globe_app.ui.places import Position, Stories, Story
from globe_app.ui.views.view import Selection, View, ViewContext
from globe_app.ui.views.world import words
from globe_app.ui.widgets.article_list import has_room_for_lead
from globe_app.ui.widgets.controls import QuietButton, Text
from globe_app.ui.widgets.rows import Meta, Row, RowKind, RowList
from globe_app.ui.words.countries import in_sentence
from globe_app.ui.words.dates import ago
from globe_app.ui.words.translation import translation_mark

PERIODS = (1, 3, 7)  # days
FLAGS = 6  # of a row; the others are counted
PAD, LEFT = 28, 34  # px at 100 % text


class StoriesView(View[Stories, StoryList]):
    """The list of stories."""

    place_type = Stories
    name = mark("Stories")
    action = "stories"

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        services, style = context.services, context.style
        self._place: Stories | None = None
        self._value: StoryList | None = None
        self._working = False
        images = services.settings.images
        self.heading = Text(tr("Stories"), Role.PAGE_TITLE, "ink")
        self.facts = Text("", Role.META, "muted", wrap=True)
        self.period = QuietButton("", tip=tr("Stories of how many days"))
        self.period.end_icon = "chevron-down"
        self.period.clicked.connect(self._open_periods)
        self.menu = QMenu(self.period)
        for days in PERIODS:
            self.menu.addAction(words.period(days), partial(self._choose, days))
        self.list = RowList(style, lambda name: image_path(images, name), services.flags)
        self.list.setAccessibleName(tr("Stories"))
        self.list.opened.connect(lambda story: self.wanted.emit(Story(story)))
        self.list.pointed.connect(self.pointed)
        self.list.current_changed.connect(self.selection_changed)
        self.empty = Text("", Role.EXCERPT, "ink2", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.pending = Text("", Role.META, "muted", wrap=True)
        self.waiting = Text("", Role.META, "muted", wrap=True)
        self.translators = QuietButton(tr("Translators"))
        self.translators.clicked.connect(lambda: self.run.emit("translators"))
        self.widget = QWidget()
        self.widget.setObjectName("storiesPage")
        self._lay_out()
        self.set_style(style)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.heading, 1)
        row.addWidget(self.period, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head = QVBoxLayout()
        self._head.setSpacing(2)
        self._head.addLayout(row)
        self._head.addWidget(self.facts)
        self.foot = QWidget()
        offer = QHBoxLayout()
        offer.addWidget(self.waiting, 1)
        offer.addWidget(self.translators)
        self._foot = QVBoxLayout(self.foot)
        self._foot.setSpacing(2)
        self._foot.addWidget(self.pending)
        self._foot.addLayout(offer)
        self._empty = QVBoxLayout()
        self._empty.addWidget(self.empty)
        self._column = QVBoxLayout(self.widget)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addWidget(self.list, 1)
        self._column.addLayout(self._empty, 1)
        self._column.addWidget(self.foot)

    # Reading and showing -------------------------------------------------------------------------

    def read(self, place: Stories) -> Callable[[Store], StoryList]:
        now = self.services.clock()
        return lambda store: story_list(store, now, place.days)

    def show(self, value: StoryList, place: Stories) -> None:
        refresh = self._place is not None and self._place.days == place.days
        self._place, self._value = place, value
        self.period.set_words(words.period(place.days))
        self.facts.setText(words.facts(value.rows))
        self.list.model_.show(self._rows(value), False)
        if place.at.row:
            self.list.set_current(place.at.row)
        elif value.rows and not (refresh and self.list.current() is not None):
            self.list.set_current(value.rows[0].id)
        if place.at != Position() or not refresh:
            self.list.set_scroll(place.at.scroll)
        self._tell()
        self.selection_changed.emit()

    def _rows(self, value: StoryList) -> list[Row]:
        tall = has_room_for_lead(self.widget, self.style)
        return [self._row(row, value, lead=tall and not at) for at, row in enumerate(value.rows)]

    def _row(self, row: StoryRow, value: StoryList, *, lead: bool) -> Row:
        now = self.services.clock()
        image = value.images.get(row.id, "")
        lead = lead and bool(image)
        told = tr("%n {country|countries}", "", len(row.countries))
        meta = [] if lead else [Meta(told)]
        if row.dated and row.countries:
            first = in_sentence(self.services.countries.shown_name(row.countries[0]))
            words_ = tr("first told in {country}, {ago}").format(
                country=first, ago=ago(row.first, now)
            )
            meta.append(Meta(words_[0].upper() + words_[1:] if lead else words_))
        if marked := translation_mark(row):
            meta.append(Meta(marked))
        return Row(
            row.id, row.headline, RowKind.LEAD if lead else RowKind.ITEM, meta=tuple(meta),
            flags=() if lead else row.countries[:FLAGS], image=image, countries=row.countries,
            tag=tr("Told in %n {country|countries}", "", len(row.countries)) if lead else "",
            right_to_left=not row.in_english and right_to_left(row.language),
            quiet=row.id in value.opened,
        )  # fmt: skip

    @Slot(bool)
    def show_working(self, on: bool) -> None:
        """Whether articles are being compared right now."""
        if on != self._working:
            self._working = on
            self._tell()

    def _tell(self) -> None:
        """Say why the list is empty, and what waits."""
        value, place = self._value, self._place
        if value is None or place is None:
            return
        state = value.state
        self.list.setVisible(bool(value.rows))
        self.empty.setVisible(not value.rows)
        why = words.nothing(
            state, place.days, PERIODS[-1], working=self._working, hidden=value.hidden
        )
        self.empty.setText(why)
        pending = words.pending(state, working=self._working)
        waiting = "" if self._working else words.waiting(state)
        self.pending.setText(pending)
        self.pending.setVisible(bool(pending))
        self.waiting.setText(waiting)
        self.waiting.setVisible(bool(waiting))
        self.translators.setVisible(bool(waiting))
        self.foot.setVisible(bool(pending or waiting))

    # Where the reader is -------------------------------------------------------------------------

    def here(self) -> Stories | None:
        if self._place is None:
            return None
        row = self.list.current()
        at = Position(row=row.id if row is not None else 0, scroll=self.list.scroll_value)
        return replace(self._place, at=at)

    def focus(self) -> None:
        (self.list if self.list.model_.rows else self.period).setFocus()

    def step(self, by: int) -> bool:
        return self.list.step(by)

    def activate(self) -> None:
        row = self.list.current()
        if row is not None:
            self.wanted.emit(Story(row.id))

    def selection(self) -> Selection:
        row = self.list.current()
        return Selection(story=row.id if row is not None else 0)

    def minute(self, now: datetime) -> None:
        if self._value is not None:
            for row in self._rows(self._value):
                self.list.model_.change(row)

    # Days ----------------------------------------------------------------------------------------

    @Slot()
    def _open_periods(self) -> None:
        self.menu.popup(self.period.mapToGlobal(self.period.rect().bottomLeft()))

    def _choose(self, days: int) -> None:
        self.wanted.emit(Stories(days))

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.list.set_style(style)
        left, pad = style.px(LEFT), style.px(PAD)
        self._head.setContentsMargins(left, style.px(22), pad, style.px(10))
        self._empty.setContentsMargins(left, style.px(8), pad, pad)
        self._foot.setContentsMargins(left, style.px(6), pad, style.px(10))
