"""Missed: stories that many countries tell and the home country hardly does, and those that only it tells."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from globe_app.briefing import Store, stories
from globe_app.briefing.articles import image_path
from globe_app.briefing.stories import SimilaritySettings, similarity_settings
from globe_app.briefing.story_lists import MissedList, missed_list
from globe_app.cldr import ENGLISH, current
from globe_app.geo.countries import CountryInfo
from globe_app.tr import mark, tr
from globe_app.ui.home_country import USUAL
from globe_app.ui.look.style import Role, Style
from globe_app.ui.map.overlay import Overlay, of_missed
from globe_app.ui.places import Article, Missed, Position, Story
from globe_app.ui.views.missed.head import LEFT, PAD, MissedHead
from globe_app.ui.views.missed.rows import NEAR, missed_rows, only_here_rows
from globe_app.ui.views.missed.words import MissedRule, MissedTexts, missed_in
from globe_app.ui.views.view import Selection, View, ViewContext
from globe_app.ui.widgets.article_list import has_room_for_lead
from globe_app.ui.widgets.controls import PrimaryButton, QuietButton, Text
from globe_app.ui.widgets.rows import Row, RowList

NOUNS = ("er", "'s", "’s")  # endings of demonyms that are no adjectives: "New Zealander"


class MissedView(View[Missed, MissedList]):
    """The list of missed stories of a home country, which is chosen here."""

    place_type = Missed
    name = mark("Missed")
    action = "missed"

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        services, style = context.services, context.style
        self._rule = MissedRule(*stories.missed_rule())
        self._settings: SimilaritySettings | None = None
        self._place: Missed | None = None
        self._value: MissedList | None = None
        self._texts: MissedTexts | None = None
        self._aside = False  # whether what was set aside is listed
        images = services.settings.images
        self.widget = QWidget()
        self.widget.setObjectName("missedPage")
        self.head = MissedHead(context, self.widget)
        self.head.home_chosen.connect(self._choose)
        self.head.turned.connect(self._turn)
        self.head.outlets.connect(partial(self.run.emit, "outlets"))
        self.head.folded.connect(self._fit)
        self.widget.installEventFilter(self)
        self.list = RowList(style, lambda name: image_path(images, name), services.flags)
        self.list.setAccessibleName(tr("Missed stories"))
        self.list.opened.connect(self._open)
        self.list.pointed.connect(self.pointed)
        self.list.current_changed.connect(self.selection_changed)
        self.empty = Text("", Role.EXCERPT, "ink2", wrap=True)
        self.add = PrimaryButton(tr("Add outlets"), "plus")
        self.add.clicked.connect(partial(self.run.emit, "outlets"))
        self.update_now = QuietButton(tr("Update now"))
        self.update_now.clicked.connect(partial(self.run.emit, "sync"))
        self.aside = Text("", Role.META, "muted", wrap=True)
        self.see = QuietButton(tr("See both"))
        self.see.clicked.connect(self._see_aside)
        self._lay_out()
        self.set_style(style)

    def _lay_out(self) -> None:
        self.nothing = QWidget()
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.update_now)
        buttons.addStretch(1)
        self._nothing = QVBoxLayout(self.nothing)
        self._nothing.addWidget(self.empty)
        self._nothing.addLayout(buttons)
        self._nothing.addStretch(1)
        self.foot = QWidget()
        self._foot = QHBoxLayout(self.foot)
        self._foot.addWidget(self.aside, 1)
        self._foot.addWidget(self.see)
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.foot)

    # Reading and showing -------------------------------------------------------------------------

    def _home_of(self, place: Missed) -> str:
        """The home country of a place."""
        code = place.home or self.context.home.code
        return code if code in self.services.countries.by_code else USUAL

    def read(self, place: Missed) -> Callable[[Store], MissedList]:
        home, services = self._home_of(place), self.services

        def work(store: Store) -> MissedList:
            if self._settings is None:
                self._settings = similarity_settings(
                    services.settings.resources, services.countries
                )
            return missed_list(store, self._settings, home, services.clock())

        return work

    def show(self, value: MissedList, place: Missed) -> None:
        found, info = value.found, self.services.countries.info(value.found.home)
        before = self._place
        same = before is not None and (self._home_of(before), before.only_here) == (
            self._home_of(place), place.only_here,
        )  # fmt: skip
        self._place, self._value = place, value
        known = value.outlets.get(found.home, 0)
        self._texts = MissedTexts(found, self._rule, info.shown, adjective_of(info), known)
        self._aside = self._aside and same
        self.head.show_texts(self._texts, value.outlets, only_here=place.only_here)
        self._fill()
        if place.at.row:  # that of an article is its own: it was opened from here
            self.list.set_current(place.at.row + (NEAR if place.at.reveal else 0))
        elif self.list.model_.rows and not (same and self.list.current() is not None):
            self.list.set_current(self.list.model_.rows[0].id)
        if place.at != Position() or not same:
            self.list.set_scroll(place.at.scroll)
        self.title_changed.emit()
        self.overlay_changed.emit()
        self.selection_changed.emit()

    def _fill(self) -> None:
        value, texts, place = self._value, self._texts, self._place
        if value is None or texts is None or place is None:
            return
        tall = has_room_for_lead(self.widget, self.style)
        if place.only_here:
            rows = only_here_rows(texts, value.images, lead=tall)
            self.list.setAccessibleName(tr("Stories told only at home"))
        else:
            rows = missed_rows(
                texts, value.images, self.services.countries.shown_name, aside=self._aside,
                lead=tall,
            )  # fmt: skip
            self.list.setAccessibleName(tr("Missed stories"))
        self._show_rows(rows, texts, place)

    def _show_rows(self, rows: list[Row], texts: MissedTexts, place: Missed) -> None:
        self.list.model_.show(rows, False)
        self.empty.setText(texts.none_only if place.only_here else texts.none_missed)
        too_few = not place.only_here and not texts.found.enough_outlets
        self.add.setVisible(too_few)
        self.update_now.setVisible(too_few)
        aside = "" if place.only_here else texts.set_aside
        self.aside.setText(aside)
        one = len(texts.found.set_aside) == 1
        self.see.set_words(
            tr("Leave out") if self._aside else tr("See both") if one else tr("See them")
        )
        self._fit()

    # Where the reader is -------------------------------------------------------------------------

    def here(self) -> Missed | None:
        if self._place is None:
            return None
        row = self.list.current()
        at = Position(row=row.id if row is not None else 0, scroll=self.list.scroll_value)
        return replace(self._place, at=at)

    @property
    def title(self) -> str:
        if self._value is None:
            return self.name
        name = self.services.countries.shown_name(self._value.found.home)
        return missed_in(name)

    def focus(self) -> None:
        if self.list.model_.rows:
            self.list.setFocus()
        else:
            (self.add if not self.add.isHidden() else self.head.chooser).setFocus()

    def step(self, by: int) -> bool:
        return self.list.step(by)

    def activate(self) -> None:
        row = self.list.current()
        if row is not None:
            self._open(row.id)

    def selection(self) -> Selection:
        row = self.list.current()
        return Selection(story=row.id if row is not None and row.id < NEAR else 0)

    def overlay(self) -> Overlay | None:
        value = self._value
        if value is None:
            return None
        shown = of_missed(value.found, value.collected)
        return replace(shown, bring={value.found.home: 1})  # home comes into view

    # Room ----------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget and event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    @Slot()
    def _fit(self) -> None:
        """The list, or why there is none, where how it is counted leaves room for it."""
        covered = self.head.fit(self.widget.width(), self.widget.height())
        rows = bool(self.list.model_.rows)
        self.list.setVisible(rows and not covered)
        self.nothing.setVisible(self._value is not None and not rows and not covered)
        self.foot.setVisible(bool(self.aside.text()) and not covered)

    # What the reader does ------------------------------------------------------------------------

    @Slot(int)
    def _open(self, row_id: int) -> None:
        if row_id >= NEAR:
            self.wanted.emit(Article(row_id - NEAR, origin=self.here()))
        else:
            self.wanted.emit(Story(row_id))

    @Slot(str)
    def _choose(self, code: str) -> None:
        only = self._place.only_here if self._place is not None else False
        self.context.home.choose(code)
        self.wanted.emit(Missed(code, only))

    @Slot(int)
    def _turn(self, at: int) -> None:
        if self._place is not None:
            self.wanted.emit(Missed(self._place.home, bool(at)))

    @Slot()
    def _see_aside(self) -> None:
        self._aside = not self._aside
        self._fill()
        if self._aside and self._texts is not None:
            first = self._texts.found.set_aside[0].row.id
            self.list.set_current(first)
            self.list.scrollTo(self.list.currentIndex(), RowList.ScrollHint.PositionAtTop)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        for part in (self.list, self.head):
            part.set_style(style)
        left, pad = style.px(LEFT), style.px(PAD)
        self._nothing.setContentsMargins(left, style.px(10), pad, pad)
        self._nothing.setSpacing(style.px(14))
        self._foot.setContentsMargins(left, style.px(4), pad, style.px(10))
        self._fit()


def adjective_of(info: CountryInfo) -> str:
    """The country's adjective, `American`; "" where it is not known for sure."""
    if current() is not ENGLISH:
        return ""  # CLDR has none: outlets are told by their country
    first = info.demonyms[0] if info.demonyms else ""
    return "" if first.endswith(NOUNS) else first
