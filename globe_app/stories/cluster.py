"""Which articles tell one event: a single pass against the stories of the last days, then a repair.

    articles ─place→ the nearest active story, or a new one ─repair→ stories that are one are joined

Both compare by average link, as two articles of one event need not be alike if both are like the rest.
The likeness of two groups is the mean over their pairs of

    MEANING · cosine of embeddings + WORDS · cosine of TF-IDF + NAMES · cosine of names and numbers

less a penalty for the hours of silence between them, and one where each names places or people and
none is shared: two earthquakes on one day differ in little else.
"""

import heapq
import math
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from globe_app.stories.embed import Vectors
from globe_app.stories.terms import names_of, terms_of

ACTIVE_S = 72 * 3600  # a story silent for longer takes no new article
SILENCE_S = 12 * 3600  # the penalty for a gap grows with this time constant
MEANING, WORDS, NAMES = 0.62, 0.23, 0.15
SILENCE, STRANGERS = 0.20, 0.06
PLACE, JOIN = 0.34, 0.17  # likeness at which an article is placed, at which two stories are one
NEAREST = 24  # candidates by meaning that are compared in full
DF_SAMPLE = 6_000  # articles that document frequencies are counted over

Bag = dict[str, float]


@dataclass(frozen=True, slots=True)
class Doc:
    """An article to be grouped. `words`: its headline and lead, in English."""

    id: int
    at: float  # Unix seconds
    words: str


@dataclass(slots=True)
class _Group:
    """A story under way."""

    id: int
    size: int
    vector: NDArray[np.float32]  # sum over its articles
    times: list[float]
    docs: list[int]
    terms: Bag | None = None  # sum over its articles; None: not worked out yet
    names: Bag | None = None


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
    _groups: dict[int, _Group] = field(default_factory=dict)
    _idf: Bag = field(default_factory=dict)
    _rare: float = 1.0

    def know(
        self, ids: Sequence[int], stories: Sequence[int], times: Sequence[float], vectors: Vectors
    ) -> None:
        """Take in articles that are in stories already. `vectors`: (articles, dimensions)."""
        if not len(ids):
            return
        order = np.argsort(np.asarray(stories), kind="stable")
        sorted_stories = np.asarray(stories)[order]
        starts = np.flatnonzero(np.r_[True, sorted_stories[1:] != sorted_stories[:-1]])
        sums = np.add.reduceat(vectors[order], starts, axis=0)
        ends = [*starts[1:].tolist(), len(order)]
        for row, (start, end) in enumerate(zip(starts.tolist(), ends, strict=True)):
            some = order[start:end].tolist()
            story = int(sorted_stories[start])
            self._groups[story] = _Group(
                story, len(some), sums[row], sorted(times[i] for i in some), [ids[i] for i in some]
            )

    def group(
        self, docs: Iterable[Doc], vectors: Vectors, touched: Collection[int] = ()
    ) -> Grouping:
        """Place each article (rows of `vectors`) and repair. `touched`: known stories that changed."""
        given = list(docs)
        if not given and not touched:
            return Grouping({}, {})
        self._count_words(given)
        before = set(self._groups)
        order = sorted(range(len(given)), key=lambda i: (given[i].at, given[i].id))
        index = _Index(list(self._groups.values()), len(given), vectors.shape[1])
        changed = set(touched) & before
        serial = 0
        for i in order:
            doc, vector = given[i], vectors[i]
            lone = self._lone(-1 - serial, doc, vector)
            near = index.nearest(vector, doc.at, NEAREST)
            best, likeness = None, PLACE
            for group in near:
                score = self._likeness(lone, group)
                if score >= likeness:
                    best, likeness = group, score
            if best is None:
                serial += 1
                self._groups[lone.id] = lone
                index.add(lone)
                changed.add(lone.id)
            else:
                self._join(best, lone)
                index.update(best)
                changed.add(best.id)
        joined = self._repair(changed)
        story_of = {doc: group.id for group in self._groups.values() for doc in group.docs}
        return Grouping({doc.id: story_of[doc.id] for doc in given}, joined)

    # Likeness ------------------------------------------------------------------------------------

    def _likeness(self, a: _Group, b: _Group) -> float:
        self._fill((a, b))
        pairs = a.size * b.size
        words = _dot(a.terms or {}, b.terms or {}) / pairs
        named = _dot(a.names or {}, b.names or {}) / pairs
        score = MEANING * float(a.vector @ b.vector) / pairs + WORDS * words + NAMES * named
        score -= SILENCE * (1.0 - math.exp(-_gap(a.times, b.times) / SILENCE_S))
        if named < 0.01 and len(a.names or ()) > 1 and len(b.names or ()) > 1:
            score -= STRANGERS
        return score

    def _lone(self, number: int, doc: Doc, vector: NDArray[np.float32]) -> _Group:
        group = _Group(number, 1, vector.astype(np.float32), [doc.at], [doc.id])
        group.terms, group.names = self._bags(doc.words)
        return group

    def _fill(self, groups: Iterable[_Group]) -> None:
        """Work out the words of groups that came without them."""
        for group in groups:
            if group.terms is None:
                group.terms, group.names = {}, {}
                for words in self.words_of(group.docs).values():
                    terms, names = self._bags(words)
                    _add(group.terms, terms)
                    _add(group.names, names)

    def _count_words(self, given: list[Doc]) -> None:
        """Document frequencies, over the new articles and the latest known ones."""
        latest = sorted(self._groups.values(), key=lambda g: -g.times[-1])
        known: list[int] = []
        for group in latest:
            if len(known) >= DF_SAMPLE:
                break
            known += group.docs
        texts = [doc.words for doc in given[:DF_SAMPLE]]
        texts += list(self.words_of(known[: max(DF_SAMPLE - len(texts), 0)]).values())
        counts = Counter(term for text in texts for term in set(terms_of(text)))
        total = len(texts)
        self._idf = {t: math.log((1 + total) / (1 + n)) + 1 for t, n in counts.items()}
        self._rare = math.log(1 + total) + 1

    def _bags(self, words: str) -> tuple[Bag, Bag]:
        """Unit TF-IDF bags of an article's words, and of its names and numbers."""
        terms = {
            term: (1 + math.log(count)) * self._idf.get(term, self._rare)
            for term, count in Counter(terms_of(words)).items()
        }
        names = {name: self._idf.get(name, self._rare) for name in names_of(words)}
        return _unit(terms), _unit(names)

    # Joining -------------------------------------------------------------------------------------

    def _join(self, into: _Group, other: _Group) -> None:
        if into.terms is not None:
            self._fill((other,))
            _add(into.terms, other.terms or {})
            _add(into.names or {}, other.names or {})
        into.vector = into.vector + other.vector
        into.size += other.size
        into.times = list(heapq.merge(into.times, other.times))
        into.docs += other.docs

    def _repair(self, changed: set[int]) -> dict[int, int]:
        """Join stories that are one, most alike first; only those that changed can start it."""
        index = _Index(list(self._groups.values()), 0, 0)
        apart = set(self.apart) | {(b, a) for a, b in self.apart}
        heap: list[tuple[float, int, int, int, int]] = []
        version: Counter[int] = Counter()

        def look(group: _Group) -> None:
            mean = group.vector / group.size
            for other in index.nearest(mean, group.times[-1], NEAREST):
                both_held = group.id in self.held and other.id in self.held
                if other.id != group.id and (group.id, other.id) not in apart and not both_held:
                    score = self._likeness(group, other)
                    if score >= JOIN:
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
            self._join(group, other)
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

    def __init__(self, groups: list[_Group], room: int, width: int) -> None:
        width = len(groups[0].vector) if groups else width
        self._groups: list[_Group] = list(groups)
        self._rows = np.zeros((len(groups) + room, width), np.float32)
        self._first = np.full(len(groups) + room, np.inf)
        self._last = np.full(len(groups) + room, -np.inf)
        self._at = {}
        for row, group in enumerate(groups):
            self._at[group.id] = row
            self._put(row, group)

    def _put(self, row: int, group: _Group) -> None:
        self._rows[row] = group.vector / group.size
        self._first[row], self._last[row] = group.times[0], group.times[-1]

    def add(self, group: _Group) -> None:
        """One more group."""
        row = len(self._groups)
        self._groups.append(group)
        self._at[group.id] = row
        self._put(row, group)

    def update(self, group: _Group) -> None:
        """A group has grown."""
        self._put(self._at[group.id], group)

    def remove(self, group: _Group) -> None:
        """A group is part of another now."""
        row = self._at[group.id]
        self._first[row], self._last[row] = np.inf, -np.inf

    def nearest(self, vector: NDArray[np.float32], at: float, most: int) -> list[_Group]:
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
        return [self._groups[row] for row in rows.tolist() if scores[row] > -2.0]


def _gap(a: list[float], b: list[float]) -> float:
    """Seconds between the nearest two articles of two groups (both sorted)."""
    if a[-1] < b[0]:
        return b[0] - a[-1]
    if b[-1] < a[0]:
        return a[0] - b[-1]
    if len(a) > len(b):
        a, b = b, a
    times = np.asarray(b)
    places = np.searchsorted(times, a)
    before = np.abs(np.asarray(a) - times[np.maximum(places - 1, 0)])
    after = np.abs(times[np.minimum(places, len(times) - 1)] - np.asarray(a))
    return float(np.minimum(before, after).min())


def _unit(bag: Bag) -> Bag:
    length = math.sqrt(sum(v * v for v in bag.values()))
    return {k: v / length for k, v in bag.items()} if length else bag


def _dot(a: Bag, b: Bag) -> float:
    if len(a) > len(b):
        a, b = b, a
    return sum(value * b[key] for key, value in a.items() if key in b)


def _add(into: Bag, more: Bag) -> None:
    for key, value in more.items():
        into[key] = into.get(key, 0.0) + value
