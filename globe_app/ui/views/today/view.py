"""The front page beside the globe: the story of the day, a few more, what is missed, where one has not been."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget

from globe_app.briefing import Store, articles
from globe_app.briefing.edition import begin, edition, editions
from globe_app.briefing.stories import SimilaritySettings, similarity_settings
from globe_app.briefing.today import missed_card, note_sample_opened, today
from globe_app.cldr import ENGLISH, current
from globe_app.model.edition import Edition as EditionValue
from globe_app.model.edition import EditionDay, EditionItem, EditionState
from globe_app.model.news import ArticleRow
from globe_app.model.reader_actions import MarksChange
from globe_app.model.today import MissedCard, StoryCard, TodayPage
from globe_app.model.translators import NeededTranslators
from globe_app.tr import mark, tr
from globe_app.ui.background.translator_values import NOTHING_NEEDED
from globe_app.ui.editions.item_place import place_of
from globe_app.ui.editions.page import EditionPage
from globe_app.ui.look.images import ImageCache
from globe_app.ui.look.style import Style
from globe_app.ui.places import Article, Country, Edition, Missed, Place, Position, Story, Today
from globe_app.ui.views.today import words
from globe_app.ui.views.today.board import LINES, Board, Slot
from globe_app.ui.views.today.first_run import FirstRun
from globe_app.ui.views.view import Selection, View, ViewContext
from globe_app.ui.widgets.headline_card import CardContent
from globe_app.ui.words.dates import day_title

MISSED, AGAIN, OPENED = "today missed", "today again", "today sample opened"
BEGIN, MONTH = "today edition begin", "today edition month"
SOON_MS = 700  # after the page has come: it is drawn first
UP_TO_DATE = mark("You are up to date")


@dataclass(frozen=True, slots=True)
class TodayValue:
    """The front page, and what a first update would ask."""

    page: TodayPage
    outlets: int  # that are switched on
    outlet_countries: int
    edition: EditionValue  # of today
    month: tuple[EditionDay, ...]  # today's


class TodayView(View[Today, TodayValue]):
    """Shows a `TodayValue`. What comes in while it is read is told in a line, and changes no card."""

    place_type = Today
    name = mark("Today")

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        services, style = context.services, context.style
        self._place: Today | None = None
        self._value: TodayValue | None = None  # whose cards are shown
        self._newest: TodayValue | None = None  # read last: whose figures are shown
        self._needed: NeededTranslators = NOTHING_NEEDED
        self._similarity: SimilaritySettings | None = None
        self._missed: MissedCard | None = None
        self._asked_missed = -1  # number of articles for which missed stories were last looked for
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._look_for_missed)
        self._sample_opened = False
        self._come = False  # the first news has come while the page of the first run is read
        folder = services.settings.images
        images = ImageCache(lambda name: articles.image_path(folder, name), self)
        self.board = Board(style, services.flags, images)
        self.first_run = FirstRun(style)
        self.finished = EditionPage(style, services.flags, images)
        self.widget = self._stack = QStackedWidget()
        self._stack.setObjectName("todayPage")
        self._stack.addWidget(self.board)
        self._stack.addWidget(self.first_run)
        self._stack.addWidget(self.finished)
        self._connect()
        self.set_style(style)

    def _connect(self) -> None:
        board, first = self.board, self.first_run
        board.opened.connect(self.wanted)
        board.pointed.connect(self.pointed)
        board.newer.connect(self._show_newest)
        board.current_changed.connect(self.selection_changed)
        board.begin.connect(lambda: self.run.emit("sync"))
        board.trouble.sync_wanted.connect(lambda: self.run.emit("sync"))
        board.edition.clicked.connect(lambda: self.run.emit("edition"))
        done = self.finished
        done.opened.connect(self._open_item)
        done.day_chosen.connect(lambda day: self.wanted.emit(Edition(day.isoformat())))
        done.month_wanted.connect(self._ask_month)
        done.somewhere.connect(lambda: self.run.emit("somewhere"))
        done.pointed.connect(self.pointed)
        done.current_changed.connect(self.selection_changed)
        board.somewhere.connect(lambda: self.run.emit("somewhere"))
        first.begin.connect(self._begin)
        first.translators.connect(lambda: self.run.emit("translators"))
        first.outlets.connect(lambda: self.run.emit("outlets"))
        first.home.connect(lambda: self.wanted.emit(Missed()))
        first.sample.connect(self._open_sample)
        self.context.home.changed.connect(self._home_changed)

    # Reading and showing ------------------------------------------------------------------------

    def read(self, place: Today) -> Callable[[Store], TodayValue]:
        countries, home, now = (
            self.services.countries, self.context.home.code, self.services.clock(),
        )  # fmt: skip

        stories, day = self.context.preferences.value.edition_stories, now.astimezone().date()

        def work(store: Store) -> TodayValue:
            page = today(store, countries, home, now)
            return TodayValue(
                page, *articles.outlets_asked(store), edition(store, day, stories, now),
                editions(store, day, now),
            )  # fmt: skip

        return work

    def show(self, value: TodayValue, place: Today) -> None:
        held, again = self._value, place.at != Position()
        more = held is not None and value.page.articles > held.page.articles
        self._come = again and self._first and not value.page.first_run and (more or self._come)
        stays = again and held is not None and _goes_on(held.page, value.page)
        self._place, self._newest = place, value
        if not stays:
            self._value = value
        if not value.page.first_run:
            self._sample_opened = False
        self._show_page()
        if held is None or not stays:
            self.board.set_scroll(place.at.scroll)
            self.board.new.hide()
            if self._done:
                self.finished.go_to(place.at.row, place.at.scroll)
        else:
            come = value.page.articles - held.page.articles
            self.board.new.say(come, tr("show the front page as it is now"))
        self._ask_missed(value.page)
        self.selection_changed.emit()

    def _show_page(self) -> None:
        value, newest, now = self._value, self._newest, self.services.clock()
        if value is None or newest is None:
            return
        self._show_stack()
        page, today_ = newest.page, now.astimezone().date()
        done = page.articles > 0 and page.unread == 0
        self.board.show_head(
            tr(UP_TO_DATE) if done else day_title(today_, today_), words.facts(page),
            begin=page.first_run or not page.articles, somewhere=done,
        )  # fmt: skip
        self.board.show_cards(self._cards(value.page, now))
        self.board.show_edition(words.of_edition(newest.edition))

    @property
    def _done(self) -> bool:
        """Whether today's edition is read to its end: its page stands in place of the cards."""
        value = self._newest
        return value is not None and not self._first and value.edition.state is EditionState.READ

    def _show_stack(self) -> None:
        value = self._newest
        if value is None:
            return
        if self._done:
            self._show_finished(value)
            return
        had_focus = self.finished.isAncestorOf(QApplication.focusWidget() or self._stack)
        self.first_run.show_costs(value.outlets, value.outlet_countries)
        home = self.services.countries.shown_name(self.context.home.code)
        self.first_run.show_facts(self._needed, home, value.page.sample)
        if self._come:
            self.first_run.show_come(value.page.articles, value.page.countries)
        self._stack.setCurrentWidget(self.first_run if self._first else self.board)
        if had_focus:
            self.focus()

    def _show_finished(self, value: TodayValue) -> None:
        now = self.services.clock()
        had_focus = self.board.isAncestorOf(QApplication.focusWidget() or self._stack)
        self.finished.show_edition(value.edition, value.month, now)
        self._stack.setCurrentWidget(self.finished)
        if had_focus:
            self.focus()
        if not value.edition.begun and not self.services.read_only:
            self.services.writes.ask(
                BEGIN,
                lambda store: begin(store, value.edition, now),
                lambda _: None,
                lambda _: None,
            )

    def _ask_month(self, first: date) -> None:
        now = self.services.clock()
        day = now.astimezone().date()
        self.services.lane.ask(
            MONTH, lambda store: editions(store, first, now),
            lambda days: self.finished.show_month(days, day),
        )  # fmt: skip

    def _open_item(self, item: EditionItem) -> None:
        if self._newest is not None:
            self.wanted.emit(place_of(item, Edition(self._newest.edition.day.isoformat())))

    @property
    def _first(self) -> bool:
        """Whether the page of the first run is shown."""
        page = None if self._newest is None else self._newest.page
        if page is None or self._sample_opened:
            return False
        return self._come or (page.first_run and not page.sample_opened)

    def _cards(self, page: TodayPage, now: datetime) -> dict[Slot, tuple[CardContent, Place]]:
        name = self.services.countries.shown_name
        shown: dict[Slot, tuple[CardContent, Place]] = {}
        lead = page.lead
        if isinstance(lead, StoryCard):
            shown[Slot.LEAD] = words.lead_story(lead, name, now), Story(lead.id)
        elif isinstance(lead, ArticleRow):
            place = Article(lead.id, origin=Country(lead.country))
            shown[Slot.LEAD] = words.lead_article(lead, name, now), place
        for slot, story in zip(LINES, page.stories, strict=False):
            shown[slot] = words.story(story), Story(story.id)
        if self._missed is not None:
            info = self.services.countries.info(self._missed.home)
            adjectives = info.demonyms if current() is ENGLISH else ()
            content = words.missed(self._missed, name, adjectives[0] if adjectives else "")
            shown[Slot.MISSED] = content, Missed(at=Position(row=self._missed.story))
        if page.unread_country is not None:
            card = page.unread_country
            shown[Slot.UNREAD] = words.unread_country(card, name), Country(card.code)
        return shown

    def _show_newest(self) -> None:
        """Show what has come meanwhile, from the top."""
        if self._newest is not None:
            self.show(self._newest, Today())
            self.board.current = Slot.LEAD
            self.focus()

    # What is missed at home is looked for apart: it takes longer --------------------------------

    def _ask_missed(self, page: TodayPage) -> None:
        if page.articles != self._asked_missed:
            self._asked_missed = page.articles
            self._soon.start()

    def _look_for_missed(self) -> None:
        if self._value is None:
            return
        page = self._value.page
        settings, home, now = self._similarity, self.context.home.code, self.services.clock()
        resources, countries = self.services.settings.resources, self.services.countries

        there = {
            place.id for _, place in self._cards(page, now).values() if isinstance(place, Story)
        }

        def work(store: Store) -> tuple[SimilaritySettings, MissedCard | None]:
            found = settings or similarity_settings(resources, countries)
            return found, missed_card(store, found, home, now, there)

        self.services.slow_lane.ask(MISSED, work, self._found_missed)

    def _found_missed(self, found: tuple[SimilaritySettings, MissedCard | None]) -> None:
        self._similarity, self._missed = found
        self._show_page()

    def _home_changed(self, _: str) -> None:
        self._missed, self._asked_missed = None, -1  # of the country that was home
        self._show_page()
        if self._value is not None:
            self._ask_missed(self._value.page)

    # Where the reader is ------------------------------------------------------------------------

    def here(self) -> Today | None:
        if self._place is None:
            return None
        at = Position(self.board.current.value, self.board.scroll_value())
        if self._done:
            at = Position(self.finished.current, self.finished.scroll_value())
        return replace(self._place, at=at)

    def focus(self) -> None:
        if self._first:
            self.first_run.go.setFocus()
        elif self._done:
            self.finished.focus_current()
        else:
            self.board.focus_current()

    def step(self, by: int) -> bool:
        if self._done:
            return self.finished.step(by)
        return not self._first and self.board.step(by)

    def activate(self) -> None:
        if self._done:
            self.finished.open_next()
        elif not self._first:
            self.board.open_current()

    def selection(self) -> Selection:
        if self._done:
            item = self.finished.item
            return Selection() if item is None else Selection(story=item.story)
        place = None if self._first else self.board.place()
        lead = None if self._value is None else self._value.page.lead
        if isinstance(place, Story):
            return Selection(story=place.id)
        if isinstance(place, Article) and isinstance(lead, ArticleRow):
            return Selection(lead)
        return Selection()

    def _begin(self) -> None:
        if self._come:
            self._show_newest()
        else:
            self.run.emit("sync")

    def _open_sample(self) -> None:
        self._sample_opened = True
        # where that cannot be stored, the welcome is there again the next time
        self.services.writes.ask(OPENED, note_sample_opened, lambda _: None, lambda _: None)
        self._show_stack()
        self.focus()

    # What changes -------------------------------------------------------------------------------

    def show_needed(self, needed: NeededTranslators) -> None:
        """Which translators the reader's outlets need, for the first run's offer."""
        self._needed = needed
        self._show_stack()

    def minute(self, now: datetime) -> None:
        here, shown = self.here(), self._newest
        if here is not None and shown is not None and shown.edition.day != now.astimezone().date():
            self.services.lane.ask(
                AGAIN, self.read(here), self._show_again
            )  # another day has begun
            return
        self._show_page()

    def marks_changed(self, changes: Iterable[MarksChange]) -> None:
        """What is unread has changed: the figures are read anew, where they are seen."""
        here = self.here()
        if here is not None and any(changes) and self.widget.isVisible():
            self.services.lane.ask(AGAIN, self.read(here), self._show_again)

    def _show_again(self, value: TodayValue) -> None:
        here = self.here()
        if here is not None:
            self.show(value, here)

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.board.set_style(style)
        self.first_run.set_style(style)
        self.finished.set_style(style)


def _goes_on(held: TodayPage, now: TodayPage) -> bool:
    """Whether the cards that are shown can stay: there are some, and nothing that they show is gone."""
    return (
        held.lead is not None
        and held.sample == now.sample
        and held.first_run == now.first_run
        and held.articles <= now.articles
    )
