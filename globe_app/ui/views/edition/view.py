"""The edition of a day, and the calendar that leads to the others."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import QObject

from globe_app.briefing import Store, articles
from globe_app.briefing.edition import begin, edition, editions
from globe_app.model.edition import Edition as EditionValue
from globe_app.model.edition import EditionDay, EditionItem
from globe_app.model.reader_actions import MarksChange
from globe_app.pipeline import reader_actions
from globe_app.tr import tr
from globe_app.ui.editions.item_place import place_of
from globe_app.ui.editions.page import EditionPage
from globe_app.ui.look.images import ImageCache
from globe_app.ui.look.style import Style
from globe_app.ui.places import Edition, Position
from globe_app.ui.views.view import Selection, View, ViewContext
from globe_app.ui.words.dates import day_in_words

MONTH, AGAIN, BEGIN = "edition month", "edition again", "edition begin"


@dataclass(frozen=True, slots=True)
class DayAndMonth:
    """An edition, with the days of its month."""

    edition: EditionValue
    month: tuple[EditionDay, ...]


class EditionView(View[Edition, DayAndMonth]):
    """Shows one day. Its stories are kept as they are shown first."""

    place_type = Edition

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        services = context.services
        folder = services.settings.images
        images = ImageCache(lambda name: articles.image_path(folder, name), self)
        self._place: Edition | None = None
        self.page = EditionPage(context.style, services.flags, images)
        self.page.setObjectName("editionPage")
        self.widget = self.page
        self.page.opened.connect(self._open)
        self.page.day_chosen.connect(lambda day: self.wanted.emit(Edition(day.isoformat())))
        self.page.month_wanted.connect(self._ask_month)
        self.page.let_go.connect(self.mark_all_read)
        self.page.somewhere.connect(lambda: self.run.emit("somewhere"))
        self.page.pointed.connect(self.pointed)
        self.page.current_changed.connect(self.selection_changed)

    def read(self, place: Edition) -> Callable[[Store], DayAndMonth]:
        stories, now = self.context.preferences.value.edition_stories, self.services.clock()
        day = date.fromisoformat(place.day)
        return lambda store: DayAndMonth(
            edition(store, day, stories, now), editions(store, day, now)
        )

    def show(self, value: DayAndMonth, place: Edition) -> None:
        refresh = self._place is not None and self._place.page == place.page
        self._place = place
        now = self.services.clock()
        self.page.show_edition(value.edition, value.month, now)
        if not refresh or place.at != Position():
            self.page.go_to(place.at.row, place.at.scroll)
        if value.edition.items and not value.edition.begun and not self.services.read_only:
            self.services.writes.ask(
                BEGIN,
                lambda store: begin(store, value.edition, now),
                lambda _: None,
                lambda _: None,
            )
        self.title_changed.emit()
        self.selection_changed.emit()

    def _ask_month(self, first: date) -> None:
        now = self.services.clock()
        today = now.astimezone().date()
        self.services.lane.ask(
            MONTH, lambda store: editions(store, first, now),
            lambda days: self.page.show_month(days, today),
        )  # fmt: skip

    # Where the reader is ------------------------------------------------------------------------

    def here(self) -> Edition | None:
        if self._place is None:
            return None
        return replace(self._place, at=Position(self.page.current, self.page.scroll_value()))

    @property
    def title(self) -> str:
        return self.title_of(self._place) if self._place is not None else ""

    def title_of(self, place: Edition) -> str:
        today = self.services.clock().astimezone().date()
        return tr("Edition of {day}").format(day=day_in_words(date.fromisoformat(place.day), today))

    def focus(self) -> None:
        self.page.focus_current()

    def follow(self, article_id: int) -> None:
        for at, item in enumerate(self.page.edition.items if self.page.edition else ()):
            if item.article == article_id:
                self.page.current = at

    def step(self, by: int) -> bool:
        return self.page.step(by)

    def activate(self) -> None:
        self.page.open_next()

    def selection(self) -> Selection:
        item = self.page.item
        return Selection() if item is None else Selection(story=item.story)

    # What the reader does -----------------------------------------------------------------------

    def _open(self, item: EditionItem) -> None:
        here = self.here()
        if here is not None:
            self.wanted.emit(place_of(item, here))

    def mark_all_read(self) -> bool:
        shown = self.page.edition
        if shown is not None:
            self.context.actions.run(lambda store, now: reader_actions.let_go(store, shown, now))
        return True

    # What changes -------------------------------------------------------------------------------

    def marks_changed(self, changes: Iterable[MarksChange]) -> None:
        here = self.here()
        if here is not None and any(changes) and self.widget.isVisible():
            self.services.lane.ask(AGAIN, self.read(here), self._show_again)

    def _show_again(self, value: DayAndMonth) -> None:
        here = self.here()
        if here is not None and here.day == value.edition.day.isoformat():
            self.show(value, here)

    def minute(self, now: datetime) -> None:
        here = self.here()
        if here is not None and self.page.calendar.today != now.astimezone().date():
            self.services.lane.ask(
                AGAIN, self.read(here), self._show_again
            )  # another day has begun

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.page.set_style(style)
