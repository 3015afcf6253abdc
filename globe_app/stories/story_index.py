"""The mean vectors of stories as one matrix: exact nearest-neighbour search by cosine."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from globe_app.stories.embed import Vectors
from globe_app.stories.similarity import Group

ACTIVE_S = 72 * 3600  # seconds without a new article after which a story is closed
MIN_COSINE = 0.1  # groups whose mean vectors are further apart are never compared
GROWTH = 1_024  # rows that are added at a time


class StoryIndex:
    """Groups, and their mean vectors and times as rows."""

    def __init__(self, dimensions: int) -> None:
        self._groups: list[Group] = []
        self._row: dict[int, int] = {}  # id of a group -> row
        self._means = np.zeros((0, dimensions), np.float32)
        self._first = np.zeros(0)
        self._last = np.zeros(0)

    def put(self, group: Group) -> None:
        """Add a group, or update the row of one that has grown."""
        row = self._row.get(group.id)
        if row is None:
            row = self._row[group.id] = len(self._groups)
            self._groups.append(group)
            if row == len(self._means):
                more = max(GROWTH, row // 4)
                self._means = np.pad(self._means, ((0, more), (0, 0)))
                self._first = np.pad(self._first, (0, more), constant_values=np.inf)
                self._last = np.pad(self._last, (0, more), constant_values=-np.inf)
        self._groups[row] = group
        self._means[row] = group.every / group.size
        self._first[row], self._last[row] = group.times[0], group.times[-1]

    def remove(self, group: Group) -> None:
        """Take out a group that was merged into another."""
        row = self._row.pop(group.id)
        self._first[row], self._last[row] = np.inf, -np.inf

    def rename(self, old: int, new: int) -> None:
        """A group has got another id."""
        self._row[new] = self._row.pop(old)

    def nearest_of_each(
        self, vectors: Vectors, times: Sequence[float], most: int
    ) -> list[list[Group]]:
        """As `nearest`, for each of some vectors, in one matrix product; `times`: of each, Unix s."""
        rows = self._active(min(times), max(times))
        scores = self._means[rows] @ vectors.T
        first, last = self._first[rows], self._last[rows]
        found = []
        for at, time in enumerate(times):
            active = np.flatnonzero((last >= time - ACTIVE_S) & (first <= time + ACTIVE_S))
            found.append(self._best(rows[active], scores[active, at], most))
        return found

    def nearest(
        self, vector: NDArray[np.float32], first: float, last: float, most: int
    ) -> list[Group]:
        """Up to `most` groups with articles within `ACTIVE_S` of the times (Unix s), nearest first."""
        rows = self._active(first, last)
        return self._best(rows, self._means[rows] @ vector, most)

    def _active(self, first: float, last: float) -> NDArray[np.intp]:
        count = len(self._groups)
        return np.flatnonzero(
            (self._last[:count] >= first - ACTIVE_S) & (self._first[:count] <= last + ACTIVE_S)
        )

    def _best(self, rows: NDArray[np.intp], scores: NDArray[np.float32], most: int) -> list[Group]:
        near = np.flatnonzero(scores >= MIN_COSINE)
        if len(near) > most:
            near = near[np.argpartition(-scores[near], most - 1)[:most]]
        near = near[np.argsort(-scores[near], kind="stable")]
        return [self._groups[row] for row in rows[near].tolist()]
