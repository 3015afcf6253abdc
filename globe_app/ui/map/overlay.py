"""What the globe shows: the news of each country, who tells one story, or what is missed at home."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from PySide6.QtCore import QObject, Signal

from globe_app.briefing.articles import MONTHS, counted
from globe_app.geo.countries import Countries, CountryInfo
from globe_app.geo.sphere import LonLat, distance_rad, interpolate, to_lonlat, to_xyz
from globe_app.model.story import FirstReport
from globe_app.ui.look.theme import (
    FIRST_MISSED,
    FIRST_TOLD,
    HOME,
    MISSED_STEPS,
    NO_OUTLET,
    QUIET,
    SILENT,
    TOLD_STEPS,
    Theme,
    missed_kind,
    told_kind,
)
from globe_app.ui.map.legend import NEWS_ROWS, Rows
from globe_app.ui.map.news import GlobeNews
from globe_app.ui.map.painter import Look
from globe_app.ui.map.route import Route
from globe_app.ui.words.countries import in_sentence

SCATTERED = 0.25  # length of the mean of unit vectors below which there is no middle
ONE_VIEW_RAD = 1.75  # 100 degrees: both ends of a way no longer than this are seen at once


@dataclass(frozen=True, slots=True)
class Mode:
    """What the globe shows instead of the news."""

    title: str
    rows: Rows  # the legend
    kinds: Mapping[str, int]  # country -> what it takes of `Theme.lands`; the others: not collected
    numbers: Mapping[str, int]  # in the dots
    said: Mapping[str, str]  # country -> words; the others: "not collected"
    walk: tuple[str, ...]  # the countries that the keyboard goes through
    route: tuple[str, str] | None = None  # newest country, the one before ("" = none)
    home: str = ""  # the country that is outlined; "" = none
    about: str = ""  # all of it in one sentence, to be spoken


class GlobeModes(QObject):
    """Chooses between news and a mode; every question of the globe is answered by what it shows."""

    changed = Signal()
    fly = Signal(float, float)  # lon, lat: look there
    sight = Signal(float, float)  # lon, lat: what is there is to be seen
    spoken = Signal(str)  # what is shown, in a sentence

    def __init__(
        self, news: GlobeNews, countries: Countries, clock: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._news, self._countries, self._clock = news, countries, clock
        self.mode: Mode | None = None

    # What is shown ------------------------------------------------------------------------------

    def show_story(
        self, telling: Mapping[str, int], silent: Collection[str],
        first: Mapping[str, datetime] | None = None,
    ) -> None:  # fmt: skip
        """Who tells a story: articles by country, the collected that are silent, first reports."""
        said = dict.fromkeys(silent, "collected, silent")
        for code, articles in telling.items():
            at = f", first {self._time(first[code])}" if first and code in first else ""
            said[code] = f"tells it, {counted(articles, 'article', 'articles')}{at}"
        kinds = dict.fromkeys(silent, SILENT)
        kinds |= {code: told_kind(articles) for code, articles in telling.items() if articles > 0}
        told = tuple(code for code, articles in telling.items() if articles > 0)
        new = self._set(Mode(
            "Who tells this story",
            (*_scale(FIRST_TOLD, TOLD_STEPS, "article", "articles"),
             (SILENT, "collected, silent"), (NO_OUTLET, "not collected")),
            kinds, dict(telling), said, told,
            about=f"Globe: {counted(len(told), 'country tells', 'countries tell')} this story, "
                  f"{len(set(silent) - set(told))} collected and silent.",
        ))  # fmt: skip
        middle = self._middle(telling)
        if new and middle is not None:
            self.sight.emit(*middle)

    def show_missed(self, shades: Mapping[str, int], home: str, collected: Collection[str]) -> None:
        """Where the stories are told that the home country's outlets miss: stories by country."""
        name = self._countries.name(home)
        said = dict.fromkeys(collected, "collected, tells none of the missed stories")
        kinds = dict.fromkeys(collected, QUIET)
        told = tuple(code for code, stories in shades.items() if stories > 0 and code != home)
        for code in told:
            said[code] = f"tells {counted(shades[code], 'missed story', 'missed stories')}"
            kinds[code] = missed_kind(shades[code])
        said[home], kinds[home] = "your home country", HOME
        self._set(Mode(
            f"Missed in {in_sentence(name)}",
            (*_scale(FIRST_MISSED, MISSED_STEPS, "missed story", "missed stories"),
             (QUIET, "collected, none of them"), (HOME, f"home: {name}"),
             (NO_OUTLET, "not collected")),
            kinds, {code: shades[code] for code in told}, said, told, home=home,
            about=f"Globe: {counted(len(told), 'country tells', 'countries tell')} stories "
                  f"missed in {name}.",
        ))  # fmt: skip

    def show_replay(self, steps: Sequence[FirstReport], upto: int, silent: Collection[str]) -> None:
        """A story as far as it was told at step `upto` (its index): the newest ringed."""
        if not steps:
            self.clear()
            return
        upto = max(0, min(upto, len(steps) - 1))
        kinds = dict.fromkeys(silent, SILENT)
        said = dict.fromkeys(silent, "collected, silent")
        numbers = {}
        for number, step in enumerate(steps):
            at = self._time(step.article.published)
            if number <= upto:
                kinds[step.country], numbers[step.country] = FIRST_TOLD + 1, number + 1
                said[step.country] = f"number {number + 1} to tell it, {at}"
            else:
                kinds[step.country], said[step.country] = QUIET, f"tells it later, {at}"
        newest = steps[upto]
        kinds[newest.country] = FIRST_TOLD + 2
        before = newest.from_country
        self._set(Mode(
            f"Replay, step {upto + 1} of {len(steps)}",
            ((FIRST_TOLD + 2, "tells it now, ringed"), (FIRST_TOLD + 1, "told it before"),
             (QUIET, "tells it later"), (SILENT, "collected, silent"),
             (NO_OUTLET, "not collected")),
            kinds, numbers, said, tuple(numbers), (newest.country, before),
        ))  # fmt: skip
        self.fly.emit(*self._view_of(newest.country, before))

    def clear(self) -> None:
        """Back to the news."""
        if self.mode is not None:
            self.mode = None
            self.changed.emit()

    def _set(self, mode: Mode) -> bool:
        """Show `mode`; whether it is another."""
        if mode == self.mode:
            return False
        self.mode = mode
        self.changed.emit()
        if mode.about:
            self.spoken.emit(mode.about)
        return True

    def _middle(self, weights: Mapping[str, int]) -> LonLat | None:
        """The middle of countries by weight; None where they lie all around the world."""
        total = np.zeros(3)
        for code, weight in weights.items():
            total += weight * np.array(to_xyz(*self._countries.info(code).anchor))
        spread = float(np.linalg.norm(total)) / max(sum(weights.values()), 1)
        return to_lonlat(*total.tolist()) if spread > SCATTERED else None

    def _view_of(self, newest: str, before: str) -> tuple[float, float]:
        """From where the newest country is seen, and the one before where one view holds both."""
        there = self._countries.info(newest).anchor
        if not before:
            return there
        here = self._countries.info(before).anchor
        near = distance_rad(here, there) <= ONE_VIEW_RAD
        return interpolate(here, there, 0.5) if near else there

    def _time(self, at: datetime) -> str:
        local, now = at.astimezone(), self._clock().astimezone()
        if local.date() == now.date():
            return f"{local:%H:%M}"
        return f"{MONTHS[local.month - 1][:3]} {local.day}, {local:%H:%M}"

    # What the globe asks ------------------------------------------------------------------------

    def look(self, theme: Theme) -> Look:
        """What the globe is to show."""
        mode, index = self.mode, self._countries.index
        if mode is None:
            return self._news.look(theme)
        kinds, numbers = np.zeros(len(index), np.int8), np.zeros(len(index), np.int32)
        for code, kind in mode.kinds.items():
            if code in index:
                kinds[index[code]] = kind
        for code, number in mode.numbers.items():
            if code in index:
                numbers[index[code]] = number
        route = None
        if mode.route is not None and mode.route[0] in index:
            route = Route(index[mode.route[0]], index.get(mode.route[1], -1))
        home = index.get(mode.home, -1)
        # no night side: its shade would lie over shades that have a meaning
        return Look(theme, kinds, numbers, None, badges=True, route=route, home=home)

    def legend(self) -> tuple[str, Rows]:
        """The legend's title ("" = none) and rows."""
        return (self.mode.title, self.mode.rows) if self.mode else ("", NEWS_ROWS)

    def described(self, code: str) -> str:
        """A country in words."""
        if self.mode is None:
            return self._news.described(code)
        return f"{self._countries.name(code)}: {self.mode.said.get(code, 'not collected')}"

    def neighbour(self, by: int, index: int, lon: float) -> CountryInfo | None:
        """The country that the keyboard goes to next, east (+1) or west (-1)."""
        return self._news.neighbour(by, index, lon, self.mode.walk if self.mode else None)


def _scale(first: int, steps: tuple[int, ...], one: str, many: str) -> Rows:
    """The legend's rows of a scale, its top first."""
    rows = []
    for i, least in enumerate(steps):
        last = i + 1 == len(steps)
        most = 0 if last else steps[i + 1] - 1
        span = f"{least} or more" if last else f"{least}" if most == least else f"{least}–{most}"
        rows.append((first + i, f"{span} {one if most == 1 else many}"))
    return tuple(reversed(rows))
