"""Which articles tell one event: a single pass against the stories of the last days, then a repair.

    articles ─place→ the nearest active story, or a new one ─repair→ stories that are one are joined

Both compare by average link (`likeness.py`): two articles of one event need not be alike if both are
like the rest.
"""

import heapq
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from globe_app.stories.embed import Vectors
from globe_app.stories.likeness import Group, Places, Scale, centred

ACTIVE_S = 72 * 3600  # a story silent for longer takes no new article
PLACE, JOIN = 0.34, 0.065  # likeness at which an article is placed, at which two stories are one
NEAREST = 24  # candidates by meaning that are compared in full
LEAST_MEANING = 0.1  # mean cosine below which no words make two groups alike
DF_SAMPLE = 6_000  # articles that document frequencies are counted over


@dataclass(frozen=True, slots=True)
class Doc:
    """An article to be grouped. `words`: its headline and lead, in English."""

    id: int
    at: float  # Unix seconds
    words: str


@dataclass(frozen=True, slots=True)
class Grouping:
    """What came of it."""

    story_of: Mapping[int, int]  # article -> story; below 0: a new one
    joined: Mapping[int, int]  # story that is gone -> story it is now part of


@dataclass
class Grouper:
    """Groups articles. `words_of` gives headline and lead of articles already in stories, by id."""

    words_of: Callable[[Sequence[int]], Mapping[int, str]]
    apart: Collection[tuple[int, int]] = ()  # pairs of stories never to be joined
    held: Collection[int] = ()  # stories the reader shaped: they stay, others may join them
    place: float = PLACE
    join: float = JOIN
    general: Vectors | None = None  # (dimensions,) what news embeddings have in common
    places: Places | None = None
    _known: tuple[Sequence[int], Sequence[int], Sequence[float], Vectors] | None = None
    _groups: dict[int, Group] = field(default_factory=dict)
    _scale: Scale = field(default_factory=lambda: Scale(()))

    def know(
        self, ids: Sequence[int], stories: Sequence[int], times: Sequence[float], vectors: Vectors
    ) -> None:
        """Articles that are in stories already, columns of one length; `vectors`: (articles, dimensions)."""
        self._known = (ids, stories, times, vectors) if len(ids) else None

    def group(self, docs: Iterable[Doc], vectors: Vectors) -> Grouping:
        """Place each article (rows of `vectors`), then repair."""
        given = list(docs)
        if not given:
            return Grouping({}, {})
        every = vectors if self._known is None else np.concatenate([self._known[3], vectors])
        vectors = centred(vectors, every, self.general)
        self._take_known(every)
        self._scale = Scale(self._sample(given), self.places)
        index = _Index(list(self._groups.values()), len(given), vectors.shape[1])
        changed: set[int] = set()
        serial = 0
        for i in sorted(range(len(given)), key=lambda i: (given[i].at, given[i].id)):
            doc = given[i]
            lone = self._scale.lone(-1 - serial, doc.id, doc.at, doc.words, vectors[i])
            best, likeness = None, self.place
            for group in index.nearest(vectors[i], doc.at, NEAREST):
                score = self._like(lone, group)
                if score >= likeness:
                    best, likeness = group, score
            if best is None:
                serial += 1
                best = self._groups[lone.id] = lone
                index.add(lone)
            else:
                best.join(lone)
                index.update(best)
            changed.add(best.id)
        joined = self._repair(changed)
        story_of = {doc: group.id for group in self._groups.values() for doc in group.docs}
        return Grouping({doc.id: story_of[doc.id] for doc in given}, joined)

    def _take_known(self, every: Vectors) -> None:
        if self._known is None:
            return
        ids, stories, times, raw = self._known
        vectors = centred(raw, every, self.general)
        order = np.argsort(np.asarray(stories), kind="stable")
        sorted_stories = np.asarray(stories)[order]
        starts = np.flatnonzero(np.r_[True, sorted_stories[1:] != sorted_stories[:-1]])
        sums = np.add.reduceat(vectors[order], starts, axis=0)
        ends = [*starts[1:].tolist(), len(order)]
        for row, (start, end) in enumerate(zip(starts.tolist(), ends, strict=True)):
            some = order[start:end].tolist()
            story = int(sorted_stories[start])
            self._groups[story] = Group(
                story, len(some), sums[row], sorted(times[i] for i in some), [ids[i] for i in some]
            )

    def _like(self, a: Group, b: Group) -> float:
        for one in (a, b):
            if one.bags is None:
                self._scale.fill(one, self.words_of(one.docs).values())
        return self._scale.like(a, b)

    def _sample(self, given: list[Doc]) -> list[str]:
        """Texts to count words over: the new articles and the latest known ones."""
        texts = [doc.words for doc in given[:DF_SAMPLE]]
        known: list[int] = []
        for group in sorted(self._groups.values(), key=lambda g: -g.times[-1]):
            if len(texts) + len(known) >= DF_SAMPLE:
                break
            known += group.docs
        return [*texts, *self.words_of(known).values()]

    def _repair(self, changed: set[int]) -> dict[int, int]:
        """Join stories that are one, most alike first; only those that changed can start it."""
        index = _Index(list(self._groups.values()), 0, 0)
        apart = set(self.apart) | {(b, a) for a, b in self.apart}
        heap: list[tuple[float, int, int, int, int]] = []
        version: Counter[int] = Counter()

        def look(group: Group) -> None:
            mean = (group.vector / group.size).astype(np.float32)
            for other in index.nearest(mean, group.times[-1], NEAREST):
                both_held = group.id in self.held and other.id in self.held
                if other.id != group.id and (group.id, other.id) not in apart and not both_held:
                    score = self._like(group, other)
                    if score >= self.join:
                        a, b = group.id, other.id
                        heapq.heappush(heap, (-score, a, b, version[a], version[b]))

        for one in sorted(changed):
            if one in self._groups:
                look(self._groups[one])
        joined: dict[int, int] = {}
        while heap:
            _, a, b, at_a, at_b = heapq.heappop(heap)
            if a not in self._groups or b not in self._groups:
                continue
            if version[a] != at_a or version[b] != at_b:
                continue
            keep, gone = self._older(a, b)
            group, other = self._groups[keep], self._groups.pop(gone)
            group.join(other)
            index.remove(other)
            index.update(group)
            joined[gone] = keep
            apart |= {(keep, y) for x, y in apart if x == gone}
            apart |= {(y, keep) for x, y in apart if x == gone}
            version[keep] += 1
            look(group)
        for gone, keep in joined.items():
            while keep in joined:
                keep = joined[keep]
            joined[gone] = keep
        return joined

    def _older(self, a: int, b: int) -> tuple[int, int]:
        """(kept, gone) of two stories: the one the reader shaped stays, else the one made first."""
        kept, gone = sorted((a, b), key=lambda i: (i not in self.held, i < 0, abs(i)))
        return kept, gone


class _Index:
    """The mean vectors of groups as one matrix, to find the nearest by meaning in the active days."""

    def __init__(self, groups: list[Group], room: int, width: int) -> None:
        width = len(groups[0].vector) if groups else width
        self._groups: list[Group] = list(groups)
        self._rows = np.zeros((len(groups) + room, width), np.float32)
        self._first = np.full(len(groups) + room, np.inf)
        self._last = np.full(len(groups) + room, -np.inf)
        self._at = {}
        for row, group in enumerate(groups):
            self._at[group.id] = row
            self._put(row, group)

    def _put(self, row: int, group: Group) -> None:
        self._rows[row] = group.vector / group.size
        self._first[row], self._last[row] = group.times[0], group.times[-1]

    def add(self, group: Group) -> None:
        """One more group."""
        row = len(self._groups)
        self._groups.append(group)
        self._at[group.id] = row
        self._put(row, group)

    def update(self, group: Group) -> None:
        """A group has grown."""
        self._put(self._at[group.id], group)

    def remove(self, group: Group) -> None:
        """A group is part of another now."""
        row = self._at[group.id]
        self._first[row], self._last[row] = np.inf, -np.inf

    def nearest(self, vector: NDArray[np.float32], at: float, most: int) -> list[Group]:
        """Up to `most` groups active around the time `at`, the nearest first."""
        count = len(self._groups)
        if not count:
            return []
        scores = self._rows[:count] @ vector
        active = (self._last[:count] >= at - ACTIVE_S) & (self._first[:count] <= at + ACTIVE_S)
        scores = np.where(active, scores, -2.0)
        most = min(most, count)
        rows = np.argpartition(-scores, most - 1)[:most]
        rows = rows[np.argsort(-scores[rows], kind="stable")]
        return [self._groups[row] for row in rows.tolist() if scores[row] >= LEAST_MEANING]


def near_articles(
    members: Group, own: Vectors, words: Sequence[str], pool: Sequence[Doc], vectors: Vectors,
    least: float, general: Vectors | None = None, places: Places | None = None,
) -> tuple[int, ...]:  # fmt: skip
    """Which articles of `pool` (rows of `vectors`) are as alike as `least` to a story, nearest first.

    `own`, `words`: embeddings and words of the story's articles.
    """
    if not pool:
        return ()
    every = np.concatenate([own, vectors])
    members.vector = centred(own, every, general).sum(0)
    scale = Scale([*words, *(doc.words for doc in pool)], places)
    scale.fill(members, words)
    scored = [
        (-scale.like(scale.lone(-1, doc.id, doc.at, doc.words, vector), members), doc.id)
        for doc, vector in zip(pool, centred(vectors, every, general), strict=True)
    ]
    return tuple(doc for score, doc in sorted(scored) if -score >= least)
