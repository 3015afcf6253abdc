"""Reading through an edition: from story to story to its end, and what was opened counts as read."""

from datetime import date

from PySide6.QtCore import QObject, Slot

from globe_app.briefing import Store
from globe_app.briefing import edition as briefing
from globe_app.model.edition import Edition as EditionValue
from globe_app.ui.editions.item_place import place_of
from globe_app.ui.navigation import Arrival, Navigator
from globe_app.ui.places import Article, Edition, Place, Story
from globe_app.ui.preference_control import PreferenceControl
from globe_app.ui.preferences import ReadBy
from globe_app.ui.services import Services

STEP = "edition step"


class EditionReading(QObject):
    """Leads on where a page was opened from an edition."""

    def __init__(
        self, services: Services, navigator: Navigator, preferences: PreferenceControl
    ) -> None:
        super().__init__(navigator)
        self._services, self._navigator, self._preferences = services, navigator, preferences
        navigator.lead_on = self.lead_on
        navigator.arrived.connect(self._arrived)

    def lead_on(self, place: Place, by: int, unread: bool) -> bool:
        """Go to the story `by` places on, or to the next unread one; whether `place` is of an edition.

        After the last one comes the edition itself: it ends there.
        """
        day = day_of(place)
        if not day:
            return False
        here = Edition(day)

        def show(found: EditionValue) -> None:
            story = place.id if isinstance(place, Story) else 0
            article = place.id if isinstance(place, Article) else 0
            if unread:
                item = briefing.next_left(found, story, article)
            else:
                item = briefing.neighbour(found, story, article, by)
            if item is not None:
                self._navigator.go_instead(place_of(item, here))
            elif by > 0:
                self._navigator.back_to(here)
            else:
                self._navigator.say_no_more()

        stories, now = self._preferences.value.edition_stories, self._services.clock()
        self._services.lane.ask(
            STEP, lambda store: briefing.edition(store, date.fromisoformat(day), stories, now), show
        )
        return True

    @Slot(object)
    def _arrived(self, arrival: Arrival) -> None:
        """A story's page was opened: it counts as read in the edition it is of, and in today's."""
        place, by_key = arrival.place, self._preferences.value.read_by is ReadBy.KEY
        if not isinstance(place, Story) or by_key or self._services.read_only:
            return
        now = self._services.clock()
        days = {now.astimezone().date()}
        if place.edition:
            days.add(date.fromisoformat(place.edition))
        stories, story = self._preferences.value.edition_stories, place.id

        def work(store: Store) -> None:
            for day in sorted(days):
                briefing.note_story_read(store, day, story, stories, now)

        self._services.writes.submit(work, lambda _: None, lambda _: None)


def day_of(place: Place) -> str:
    """ISO date of the edition that a page was opened from; "" = none."""
    if isinstance(place, Story):
        return place.edition
    if isinstance(place, Article) and isinstance(place.origin, Edition):
        return place.origin.day
    return place.day if isinstance(place, Edition) else ""
