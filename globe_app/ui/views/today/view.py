"""The front page beside the globe: the story of the day, a few more, what is missed, where one has not been."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QSpacerItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from globe_app.briefing import Store, articles
from globe_app.briefing.stories import SimilaritySettings, similarity_settings
from globe_app.briefing.today import missed_card, today
from globe_app.model.news import ArticleRow
from globe_app.model.reader_actions import MarksChange
from globe_app.model.today import MissedCard, StoryCard, TodayPage
from globe_app.model.translators import NeededTranslators
from globe_app.ui.background.translator_values import NOTHING_NEEDED
from globe_app.ui.look.images import ImageCache
from globe_app.ui.look.style import Role, Style
from globe_app.ui.places import Article, Country, Missed, Place, Position, Story, Today
from globe_app.ui.views.today import words
from globe_app.ui.views.today.cards import Card, CardContent, LeadCard, StoryLine, TintCard
from globe_app.ui.views.today.first_run import FirstRun
from globe_app.ui.views.view import Selection, View, ViewContext
from globe_app.ui.widgets.controls import PlainButton, PrimaryButton, Text
from globe_app.ui.words.dates import day_title

MISSED, AGAIN = "today missed", "today again"
MOST_STORIES = 4
PAD = 28  # px at 100 % text


@dataclass(frozen=True, slots=True)
class TodayValue:
    """The front page, and what a first update would ask."""

    page: TodayPage
    outlets: int  # that are switched on
    outlet_countries: int


class TodayView(View[Today, TodayValue]):
    """Shows a `TodayValue`. Its cards are made once; a refresh changes their words."""

    place_type = Today
    name = "Today"

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        services, style = context.services, context.style
        self.looked: datetime | None = None  # when the reader last looked, before this start
        self._place: Today | None = None
        self._value: TodayValue | None = None
        self._needed: NeededTranslators = NOTHING_NEEDED
        self._similarity: SimilaritySettings | None = None
        self._missed: MissedCard | None = None
        self._asked_missed = -1  # number of articles for which missed stories were last looked for
        self._sample_opened = False
        self._current = 0  # index of the card that is current
        self._places: dict[Card, Place] = {}
        folder = services.settings.images
        self.images = ImageCache(lambda name: articles.image_path(folder, name), self)
        made = (style, services.flags, self.images)
        self.date = Text("", Role.PAGE_TITLE, "ink", wrap=True)
        self.facts = Text("", Role.META, "muted", wrap=True)
        self.begin = PrimaryButton("Get today’s news", "refresh-cw", keys="F5")
        self.somewhere = PlainButton("Somewhere I have not read", "compass", keys="G")
        self.lead = LeadCard(*made)
        self.stories = [StoryLine(*made) for _ in range(MOST_STORIES)]
        self.missed = TintCard(*made, plum=True)
        self.unread = TintCard(*made, plum=False)
        self.first_run = FirstRun(style)
        self._lay_out()
        self._connect()
        self.set_style(style)

    @property
    def cards(self) -> list[Card]:
        """All cards, from the top."""
        return [self.lead, *self.stories, self.missed, self.unread]

    def _lay_out(self) -> None:
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._gap = QSpacerItem(1, 16)
        self._column.addWidget(self.date)
        self._column.addWidget(self.facts)
        self._column.addItem(self._gap)
        self._buttons_row = QWidget()
        self._buttons = QHBoxLayout(self._buttons_row)
        self._buttons.addWidget(self.begin)
        self._buttons.addWidget(self.somewhere)
        self._buttons.addStretch(1)
        self._column.addWidget(self._buttons_row)
        for card in (self.lead, *self.stories):
            self._column.addWidget(card)
        self._pair = QHBoxLayout()
        self._pair.addWidget(self.missed, 1)
        self._pair.addWidget(self.unread, 1)
        self._column.addLayout(self._pair)
        self._column.addStretch(1)
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setAccessibleName("Today")
        self.scroll.setWidget(page)
        page.setAutoFillBackground(False)
        stack = QStackedWidget()
        stack.setObjectName("todayPage")
        stack.addWidget(self.scroll)
        stack.addWidget(self.first_run)
        self.widget = self._stack = stack

    def _connect(self) -> None:
        for card in self.cards:
            card.clicked.connect(lambda _=False, card=card: self._open(card))
            card.pointed.connect(self.pointed)
            card.focused.connect(self._focused)
        self.images.arrived.connect(self._repaint)
        self.context.home.changed.connect(self._home_changed)
        self.begin.clicked.connect(lambda: self.run.emit("sync"))
        self.somewhere.clicked.connect(lambda: self.run.emit("somewhere"))
        first = self.first_run
        first.begin.connect(lambda: self.run.emit("sync"))
        first.translators.connect(lambda: self.run.emit("translators"))
        first.outlets.connect(lambda: self.run.emit("outlets"))
        first.home.connect(lambda: self.wanted.emit(Missed()))
        first.sample.connect(self._open_sample)

    # Reading and showing ------------------------------------------------------------------------

    def read(self, place: Today) -> Callable[[Store], TodayValue]:
        countries, home, now, looked = (
            self.services.countries, self.context.home.code, self.services.clock(), self.looked,
        )  # fmt: skip

        def work(store: Store) -> TodayValue:
            page = today(store, countries, home, now, looked)
            on = [one.outlets for one in articles.overview(store).counts.values() if one.outlets]
            return TodayValue(page, sum(on), len(on))

        return work

    def show(self, value: TodayValue, place: Today) -> None:
        refresh = self._place is not None and place.at != Position()
        kept = self._places.get(self.cards[self._current]) if refresh else None
        self._place, self._value = place, value
        if not value.page.first_run:
            self._sample_opened = False
        self._show_page(value.page, self.services.clock())
        self._choose(kept)
        if not refresh:
            self.scroll.verticalScrollBar().setValue(place.at.scroll)
        self._ask_missed(value.page)

    def _show_page(self, page: TodayPage, now: datetime) -> None:
        self._show_stack()
        today_ = now.astimezone().date()
        up_to_date = page.articles > 0 and page.unread == 0
        self.date.setText("You are up to date" if up_to_date else day_title(today_, today_))
        self.facts.setText(words.facts(page))
        self.begin.setVisible(page.first_run or not page.articles)
        self.somewhere.setVisible(up_to_date)
        self._buttons_row.setVisible(page.first_run or not page.articles or up_to_date)
        self._show_cards(page, now)

    def _show_stack(self) -> None:
        value = self._value
        first = value is not None and value.page.first_run and not self._sample_opened
        if value is not None:
            self.first_run.show_costs(value.outlets, value.outlet_countries)
            home = self.services.countries.name(self.context.home.code)
            self.first_run.show_facts(self._needed, home, value.page.sample)
        self._stack.setCurrentWidget(self.first_run if first else self.scroll)

    def _show_cards(self, page: TodayPage, now: datetime) -> None:
        name = self.services.countries.name
        self._places = {}
        if isinstance(page.lead, StoryCard):
            self._put(self.lead, words.lead_story(page.lead, name, now), Story(page.lead.id))
        elif isinstance(page.lead, ArticleRow):
            article = page.lead
            place = Article(article.id, origin=Country(article.country))
            self._put(self.lead, words.lead_article(article, name, now), place)
        for at, line in enumerate(self.stories):
            if at < len(page.stories):
                card = page.stories[at]
                self._put(line, words.story(card), Story(card.id))
        if page.unread_country is not None:
            card_ = page.unread_country
            self._put(self.unread, words.unread_country(card_, name), Country(card_.code))
        self._show_missed()
        for one in self.cards:
            one.setVisible(one in self._places)

    def _put(self, card: Card, content: CardContent, place: Place) -> None:
        card.show_content(content)
        self._places[card] = place

    # What is missed at home is looked for apart: it takes longer --------------------------------

    def _ask_missed(self, page: TodayPage) -> None:
        if page.articles == self._asked_missed:
            return
        self._asked_missed = page.articles
        settings, home, now = self._similarity, self.context.home.code, self.services.clock()
        resources, countries = self.services.settings.resources, self.services.countries

        def work(store: Store) -> tuple[SimilaritySettings, MissedCard | None]:
            found = settings or similarity_settings(resources, countries)
            return found, missed_card(store, found, home, now)

        self.services.slow_lane.ask(MISSED, work, self._found_missed)

    def _home_changed(self, _: str) -> None:
        self._missed, self._asked_missed = None, -1  # of the country that was home
        if self._value is not None:
            self._show_page(self._value.page, self.services.clock())

    def _found_missed(self, found: tuple[SimilaritySettings, MissedCard | None]) -> None:
        self._similarity, self._missed = found
        self._show_missed()
        self.missed.setVisible(self.missed in self._places)

    def _show_missed(self) -> None:
        card = self._missed
        if card is None:
            self._places.pop(self.missed, None)
            return
        countries = self.services.countries
        demonyms = countries.info(card.home).demonyms
        content = words.missed(card, countries.name, demonyms[0] if demonyms else "")
        self._put(self.missed, content, Missed())

    # Where the reader is ------------------------------------------------------------------------

    def here(self) -> Today | None:
        if self._place is None:
            return None
        scroll = self.scroll.verticalScrollBar().value()
        return replace(self._place, at=Position(self._current + 1, scroll))

    def focus(self) -> None:
        if self._stack.currentWidget() is self.first_run:
            self.first_run.go.setFocus()
        elif self._shown():
            self._shown_current().setFocus()
        else:
            self.begin.setFocus()

    def step(self, by: int) -> bool:
        shown = self._shown()
        if not shown:
            return False
        card = self._shown_current()
        at = shown.index(card) + by if card.hasFocus() else shown.index(card)
        if not 0 <= at < len(shown):
            return False
        shown[at].setFocus()
        self.scroll.ensureWidgetVisible(shown[at])
        return True

    def activate(self) -> None:
        if self._stack.currentWidget() is not self.first_run and self._shown():
            self._open(self._shown_current())

    def selection(self) -> Selection:
        place = self._places.get(self.cards[self._current])
        page = None if self._value is None else self._value.page
        if isinstance(place, Story):
            return Selection(story=place.id)
        if isinstance(place, Article) and page is not None and isinstance(page.lead, ArticleRow):
            return Selection(page.lead)
        return Selection()

    def _shown(self) -> list[Card]:
        return [card for card in self.cards if card in self._places]

    def _shown_current(self) -> Card:
        current = self.cards[self._current]
        return current if current in self._places else self._shown()[0]

    def _choose(self, place: Place | None) -> None:
        """The card of a place is the current one, wherever a refresh has put it."""
        held = (
            (n, self._places[card]) for n, card in enumerate(self.cards) if card in self._places
        )
        at = next((n for n, one in held if one == place), 0)
        moved = self.cards[self._current].hasFocus() and at != self._current
        self._current = at
        if moved:
            self.cards[at].setFocus()
        self.selection_changed.emit()

    def _focused(self) -> None:
        sender = self.sender()
        self._current = next((n for n, c in enumerate(self.cards) if c is sender), self._current)
        self.selection_changed.emit()

    def _open(self, card: Card) -> None:
        place = self._places.get(card)
        if place is not None:
            self._current = self.cards.index(card)
            self.wanted.emit(place)

    def _open_sample(self) -> None:
        self._sample_opened = True
        self._show_stack()
        self.focus()

    # What changes -------------------------------------------------------------------------------

    def show_needed(self, needed: NeededTranslators) -> None:
        """Which translators the reader's outlets need, for the first run's offer."""
        self._needed = needed
        self._show_stack()

    def minute(self, now: datetime) -> None:
        if self._value is not None and self._place is not None:
            self._show_page(self._value.page, now)

    def marks_changed(self, changes: Iterable[MarksChange]) -> None:
        """What is unread has changed: counts and cards are read anew, where they are seen."""
        here = self.here()
        if here is not None and any(changes) and self.widget.isVisible():
            self.services.lane.ask(AGAIN, self.read(here), self._show_again)

    def _show_again(self, value: TodayValue) -> None:
        here = self.here()
        if here is not None:
            self.show(value, here)

    def _repaint(self, _: str) -> None:
        for card in self._shown():
            card.update()

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        parts: Sequence[Card | FirstRun] = (*self.cards, self.first_run)
        for part in parts:
            part.set_style(style)
        pad = style.px(PAD)
        self._column.setContentsMargins(pad, style.px(20), pad, pad)
        self._column.setSpacing(0)
        self._gap.changeSize(1, style.px(16))
        self._column.invalidate()
        self._buttons.setContentsMargins(0, 0, 0, style.px(16))
        self._pair.setSpacing(style.px(12))
        self._pair.setContentsMargins(0, style.px(6), 0, 0)
