"""Where the reader has read from: by country on the map, by continent on the page; and where not."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from globe_app.briefing import Store, articles
from globe_app.briefing.reading_diet import reading_diet
from globe_app.model.reading_diet import ReadingDiet
from globe_app.pipeline import reader_actions
from globe_app.tr import tr
from globe_app.ui.look.images import ImageCache
from globe_app.ui.look.style import Style
from globe_app.ui.map.overlay import Overlay, of_reading
from globe_app.ui.places import Country, Position, YourReading
from globe_app.ui.views.reading.page import ReadingPage
from globe_app.ui.views.view import View, ViewContext
from globe_app.ui.widgets.controls import Segments

DAYS = (7, 30, 0)  # 0 = ever
ANOTHER = "another country"


class ReadingView(View[YourReading, ReadingDiet]):
    """The reading diet. The map is in green: it is no news that is not read."""

    place_type = YourReading

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        folder = self.services.settings.images
        images = ImageCache(lambda name: articles.image_path(folder, name), self)
        countries = self.services.countries
        self._chance, self._place = Random(), YourReading()
        self._diet: ReadingDiet | None = None
        self._suggested = ""  # code of the country on the card
        self.page = ReadingPage(self.services.flags, images, countries.shown_name)
        self.widget = self.page
        self.period = Segments(tr("Time"), (tr("7 days"), tr("30 days"), tr("All")))
        self.period.chosen.connect(self._choose)
        self.page.country_wanted.connect(lambda code: self.wanted.emit(Country(code)))
        self.page.another.connect(self._ask_another)
        self.page.start_over.connect(self._start_over)
        self.page.count.connect(self._count)
        self.page.pointed.connect(self.pointed)
        context.preferences.changed.connect(self._show_again)

    def read(self, place: YourReading) -> Callable[[Store], ReadingDiet]:
        countries, now = self.services.countries, self.services.clock()
        chance, keep = self._chance, self._suggested
        return lambda store: reading_diet(store, countries, now, place.days, chance, (), keep)

    def show(self, value: ReadingDiet, place: YourReading) -> None:
        changed = self._diet is None or value.read != self._diet.read
        self._place, self._diet = place, value
        self._suggested = value.suggestion.code if value.suggestion is not None else ""
        if place.days in DAYS:
            self.period.set_chosen(DAYS.index(place.days))
        self._show_again()
        if place.at != Position():
            self.page.verticalScrollBar().setValue(place.at.scroll)
        if changed:
            self.overlay_changed.emit()

    @Slot()
    def _show_again(self) -> None:
        if self._diet is not None:
            self.page.show_diet(
                self._diet, counting=self.context.preferences.value.counting_reading,
                changes=not self.services.read_only,
            )  # fmt: skip

    def here(self) -> YourReading | None:
        if self._diet is None:
            return None
        return replace(self._place, at=Position(scroll=self.page.verticalScrollBar().value()))

    @property
    def title(self) -> str:
        return tr("Your reading")

    def title_of(self, place: YourReading) -> str:
        return tr("Your reading")

    def toolbar(self) -> list[QWidget]:
        return [self.period]

    def focus(self) -> None:
        shown = self.page.suggestion.isVisible()
        (self.page.suggestion.go if shown else self.page).setFocus()

    def activate(self) -> None:
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.value() + bar.pageStep())

    def overlay(self) -> Overlay | None:
        diet = self._diet
        return None if diet is None else of_reading(diet.read, diet.with_outlets)

    def country(self) -> str:
        return self._suggested

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        super().set_style(style)
        self.page.set_style(style)

    # What the reader does -----------------------------------------------------------------------

    @Slot(int)
    def _choose(self, at: int) -> None:
        self.wanted.emit(YourReading(DAYS[at]))

    def _ask_another(self) -> None:
        now, chance, place = self.services.clock(), self._chance, self._place
        countries, besides = self.services.countries, (self._suggested,)

        def take(found: ReadingDiet) -> None:
            self.show(found, self.here() or place)
            self.overlay_changed.emit()

        self.services.lane.ask(
            ANOTHER,
            lambda store: reading_diet(store, countries, now, place.days, chance, besides), take,
        )  # fmt: skip

    def _start_over(self) -> None:
        self.context.actions.run(reader_actions.clear_history)

    def _count(self, on: bool) -> None:
        control = self.context.preferences
        control.take(replace(control.value, counting_reading=on))
        self.message.emit(
            tr("What you open is counted again") if on
            else tr("What you open is not counted any more")
        )  # fmt: skip
