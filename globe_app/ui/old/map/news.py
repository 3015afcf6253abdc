"""The globe of news: shades and words by country, and the next country by keyboard."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime

import numpy as np

from globe_app.briefing.articles import Overview, counted
from globe_app.geo.countries import Countries, CountryInfo
from globe_app.geo.sun import subsolar_point
from globe_app.model.news import CountryCount
from globe_app.ui.old.look.theme import Theme, news_shade
from globe_app.ui.old.map.painter import Look


class NewsOverlay:
    """What the globe shows of an `Overview`."""

    def __init__(self, countries: Countries, clock: Callable[[], datetime]) -> None:
        self._countries, self._clock = countries, clock
        self.overview = Overview({}, False, 0)
        self.night = True

    def look(self, theme: Theme) -> Look:
        """What the globe is to show."""
        index = self._countries.index
        kinds, numbers = np.zeros(len(index), np.int8), np.zeros(len(index), np.int32)
        for code, count in self.overview.counts.items():
            if code in index:
                kinds[index[code]] = news_shade(count.outlets, count.articles, count.unread)
                numbers[index[code]] = count.unread
        return Look(theme, kinds, numbers, self.sun())

    def sun(self) -> tuple[float, float] | None:
        """(lon, lat) of the subsolar point; None when the night side is hidden."""
        return subsolar_point(self._clock()) if self.night else None

    def recount(self, count: CountryCount) -> bool:
        """Take in a new count of one country; whether it changed."""
        if count.outlets == 0 or self.count(count.code) == count:
            return False
        self.overview = replace(self.overview, counts={**self.overview.counts, count.code: count})
        return True

    def count(self, code: str) -> CountryCount:
        """A country's count; zeros where it has no outlet."""
        return self.overview.counts.get(code, CountryCount(code))

    def articles(self, code: str) -> int:
        """The number of articles of a country."""
        return self.count(code).articles

    def described(self, code: str) -> str:
        """A country in words: name, counts, newest headline on a line of its own."""
        count = self.count(code)
        name = self._countries.name(code)
        if not count.outlets:
            return f"{name}\nNo outlet"
        unread = f", {count.unread:,} unread" if count.articles else ""
        said = f"{name}: {counted(count.articles, 'story', 'stories')}{unread}"
        return f"{said}\n{count.newest_headline}" if count.newest_headline else said

    def neighbour(
        self, by: int, index: int, lon: float, among: Collection[str] | None = None
    ) -> CountryInfo | None:
        """The next country east (+1) or west (-1) of country `index`, or of longitude `lon`.

        `among`: codes to choose from; None: countries with articles.
        """
        if among is None:
            among = [count.code for count in self.overview.counts.values() if count.articles]
        told = sorted(map(self._countries.info, among), key=lambda info: info.anchor)
        if not told:
            return None
        here = self._countries.all[index].anchor if index >= 0 else (lon, -91.0)
        if by > 0:
            return next((info for info in told if info.anchor > here), told[0])
        return next((info for info in reversed(told) if info.anchor < here), told[-1])

    def most_unread(self, but: str | None) -> str | None:
        """The country with most unread articles, other than `but`."""
        counts = [c for c in self.overview.counts.values() if c.unread and c.code != but]
        return max(counts, key=lambda c: c.unread).code if counts else None
