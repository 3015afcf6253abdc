"""The mean vectors of stories as one matrix: exact nearest-neighbour search by cosine."""

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
        self._products: NDArray[np.float32] | None = None  # (rows at that time, batch)
        self._changed = np.zeros(0, np.bool_)  # whether a row has changed since

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
                self._changed = np.pad(self._changed, (0, more))
        self._groups[row] = group
        self._means[row] = group.every / group.size
        self._first[row], self._last[row] = group.times[0], group.times[-1]
        self._changed[row] = True

    def remove(self, group: Group) -> None:
        """Take out a group that was merged into another."""
        row = self._row.pop(group.id)
        self._first[row], self._last[row] = np.inf, -np.inf

    def rename(self, old: int, new: int) -> None:
        """A group has got another id."""
        self._row[new] = self._row.pop(old)

    def prepare(self, batch: Vectors) -> None:
        """Multiply the rows with a batch of vectors at once; `nearest_of_batch` then looks them up."""
        self._products = self._means[: len(self._groups)] @ batch.T
        self._changed[:] = False

    def nearest_of_batch(
        self, at: int, vector: NDArray[np.float32], time: float, most: int
    ) -> list[Group]:
        """As `nearest`, for the vector that is column `at` of the batch prepared."""
        assert self._products is not None, "prepare() first"
        rows = self._active(time, time)
        known = len(self._products)
        scores = np.empty(len(rows), np.float32)
        old = rows < known
        scores[old] = self._products[rows[old], at]
        fresh = ~old | self._changed[rows]
        scores[fresh] = self._means[rows[fresh]] @ vector
        return self._best(rows, scores, most)

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
