"""What the globe shows: news by country, one story, its replay, or missed stories."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from PySide6.QtCore import QObject, Signal

from globe_app.briefing.articles import MONTHS, UNDATED, counted
from globe_app.geo.countries import Countries, CountryInfo
from globe_app.geo.sphere import LonLat, distance_rad, interpolate, to_lonlat, to_xyz
from globe_app.model.story import FirstReport
from globe_app.ui.old.look.theme import (
    FIRST_MISSED_STEP,
    FIRST_STORY_STEP,
    HOME,
    MISSED_STEPS,
    NO_OUTLET,
    NOT_YET,
    SILENT,
    STORY_STEPS,
    Theme,
    missed_shade,
    story_shade,
)
from globe_app.ui.old.map.legend import NEWS_ROWS, Rows
from globe_app.ui.old.map.news import NewsOverlay
from globe_app.ui.old.map.painter import Look
from globe_app.ui.old.map.route import Route
from globe_app.ui.old.words.countries import in_sentence

SCATTERED = 0.25  # length of the mean unit vector below which there is no centroid
ONE_VIEW_RAD = 1.75  # 100 degrees: both ends of an arc up to this length are visible at once


@dataclass(frozen=True, slots=True)
class Overlay:
    """What the globe shows in place of the news."""

    title: str
    rows: Rows  # the legend
    kinds: Mapping[str, int]  # country -> index into `Theme.shade_colours`; others: no outlet
    numbers: Mapping[str, int]  # country -> number in its marker
    descriptions: Mapping[str, str]  # country -> description; others: "not collected"
    keyboard_countries: tuple[str, ...]  # in keyboard order
    route: tuple[str, str] | None = None  # (newest country, previous one; "" = none)
    home: str = ""  # country that is outlined; "" = none
    about: str = ""  # description for screen readers


class GlobeOverlays(QObject):
    """Holds the current overlay and answers what the globe is to show."""

    changed = Signal()
    fly = Signal(float, float)  # (lon, lat): fly there
    turn_wanted = Signal(float, float)  # (lon, lat): turn until visible
    announced = Signal(str)  # description for screen readers, when the overlay changes

    def __init__(
        self, news: NewsOverlay, countries: Countries, clock: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._news, self._countries, self._clock = news, countries, clock
        self.mode: Overlay | None = None

    # What is shown ------------------------------------------------------------------------------

    def show_story(
        self, article_counts: Mapping[str, int], silent: Collection[str],
        first: Mapping[str, datetime] | None = None,
    ) -> None:  # fmt: skip
        """Show a story: articles by country, silent countries, first articles."""
        said = dict.fromkeys(silent, "collected, silent")
        for code, articles in article_counts.items():
            at = f", first {self._time(first[code])}" if first and code in first else ""
            said[code] = f"tells it, {counted(articles, 'article', 'articles')}{at}"
        kinds = dict.fromkeys(silent, SILENT)
        kinds |= {
            code: story_shade(articles) for code, articles in article_counts.items() if articles > 0
        }
        told = tuple(code for code, articles in article_counts.items() if articles > 0)
        new = self._set(Overlay(
            "Who tells this story",
            (*_scale(FIRST_STORY_STEP, STORY_STEPS, "article", "articles"),
             (SILENT, "collected, silent"), (NO_OUTLET, "not collected")),
            kinds, dict(article_counts), said, told,
            about=f"Globe: {counted(len(told), 'country tells', 'countries tell')} this story, "
                  f"{len(set(silent) - set(told))} collected and silent.",
        ))  # fmt: skip
        middle = self._middle(article_counts)
        if new and middle is not None:
            self.turn_wanted.emit(*middle)

    def show_missed(self, shades: Mapping[str, int], home: str, collected: Collection[str]) -> None:
        """Show missed stories: number of stories told by country."""
        name = self._countries.name(home)
        said = dict.fromkeys(collected, "collected, tells none of the missed stories")
        kinds = dict.fromkeys(collected, NOT_YET)
        told = tuple(code for code, stories in shades.items() if stories > 0 and code != home)
        for code in told:
            said[code] = f"tells {counted(shades[code], 'missed story', 'missed stories')}"
            kinds[code] = missed_shade(shades[code])
        said[home], kinds[home] = "your home country", HOME
        self._set(Overlay(
            f"Missed in {in_sentence(name)}",
            (*_scale(FIRST_MISSED_STEP, MISSED_STEPS, "missed story", "missed stories"),
             (NOT_YET, "collected, none of them"), (HOME, f"home: {name}"),
             (NO_OUTLET, "not collected")),
            kinds, {code: shades[code] for code in told}, said, told, home=home,
            about=f"Globe: {counted(len(told), 'country tells', 'countries tell')} stories "
                  f"missed in {name}.",
        ))  # fmt: skip

    def show_replay(self, steps: Sequence[FirstReport], upto: int, silent: Collection[str]) -> None:
        """Show a story up to step `upto` (index), with the newest country ringed."""
        if not steps:
            self.clear()
            return
        upto = max(0, min(upto, len(steps) - 1))
        kinds = dict.fromkeys(silent, SILENT)
        said = dict.fromkeys(silent, "collected, silent")
        numbers = {}
        for number, step in enumerate(steps):
            told_before = number <= upto
            kinds[step.country] = FIRST_STORY_STEP + 1 if told_before else NOT_YET
            if told_before:
                numbers[step.country] = number + 1
            if not step.article.dated:
                said[step.country] = f"tells it, {UNDATED}"
                continue
            at = self._time(step.article.published)
            said[step.country] = (
                f"number {number + 1} to tell it, {at}" if told_before else f"tells it later, {at}"
            )
        newest = steps[upto]
        kinds[newest.country] = FIRST_STORY_STEP + 2
        before = newest.from_country
        self._set(Overlay(
            f"Replay, step {upto + 1} of {len(steps)}",
            ((FIRST_STORY_STEP + 2, "tells it now, ringed"), (FIRST_STORY_STEP + 1, "told it before"),
             (NOT_YET, "tells it later"), (SILENT, "collected, silent"),
             (NO_OUTLET, "not collected")),
            kinds, numbers, said, tuple(numbers), (newest.country, before),
        ))  # fmt: skip
        self.fly.emit(*self._view_of(newest.country, before))

    def clear(self) -> None:
        """Return to the news."""
        if self.mode is not None:
            self.mode = None
            self.changed.emit()

    def _set(self, mode: Overlay) -> bool:
        """Show an overlay; whether it differs from the current one."""
        if mode == self.mode:
            return False
        self.mode = mode
        self.changed.emit()
        if mode.about:
            self.announced.emit(mode.about)
        return True

    def _middle(self, weights: Mapping[str, int]) -> LonLat | None:
        """The weighted centroid of countries; None where they are spread around the world."""
        total = np.zeros(3)
        for code, weight in weights.items():
            total += weight * np.array(to_xyz(*self._countries.info(code).anchor))
        spread = float(np.linalg.norm(total)) / max(sum(weights.values()), 1)
        return to_lonlat(*total.tolist()) if spread > SCATTERED else None

    def _view_of(self, newest: str, before: str) -> tuple[float, float]:
        """The point to look at so that the newest country is visible, and the previous one if possible."""
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
        """(title, rows) of the legend; "" = no title."""
        return (self.mode.title, self.mode.rows) if self.mode else ("", NEWS_ROWS)

    def described(self, code: str) -> str:
        """A country in words."""
        if self.mode is None:
            return self._news.described(code)
        return f"{self._countries.name(code)}: {self.mode.descriptions.get(code, 'not collected')}"

    def neighbour(self, by: int, index: int, lon: float) -> CountryInfo | None:
        """The next country by keyboard, east (+1) or west (-1)."""
        return self._news.neighbour(
            by, index, lon, self.mode.keyboard_countries if self.mode else None
        )


def _scale(first: int, steps: tuple[int, ...], one: str, many: str) -> Rows:
    """The legend rows of a scale, highest first."""
    rows = []
    for i, least in enumerate(steps):
        last = i + 1 == len(steps)
        most = 0 if last else steps[i + 1] - 1
        span = f"{least} or more" if last else f"{least}" if most == least else f"{least}–{most}"
        rows.append((first + i, f"{span} {one if most == 1 else many}"))
    return tuple(reversed(rows))
