"""Clusters articles into stories: incremental clustering with average linkage, then a merge step.

    articles ─assign→ the most similar active story, or a new one ─merge→ similar stories become one

1. Assign: each new article, in the order of publication, joins the most similar story of the last
   `ACTIVE_S` seconds if their similarity reaches `assign_threshold`; otherwise it starts a story.
2. Merge: stories that changed are merged with stories whose similarity reaches `merge_threshold`,
   the most similar pair first.

`similarity.py` defines the similarity of two groups of articles.
"""

import heapq
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from globe_app.stories.embed import Vectors
from globe_app.stories.similarity import FindCountries, Group, SimilarityModel, centre_embeddings

ACTIVE_S = 72 * 3600  # seconds without a new article after which a story is closed
ASSIGN_SIMILARITY = 0.34  # an article joins a story from this similarity on
MERGE_SIMILARITY = 0.065  # two stories are merged from this similarity on
CANDIDATES = 24  # nearest groups by cosine whose full similarity is computed
MIN_COSINE = 0.1  # groups whose mean embeddings are further apart are never compared
DF_SAMPLE = 6_000  # articles that document frequencies are counted over


@dataclass(frozen=True, slots=True)
class Document:
    """An article to be clustered."""

    id: int
    published: float  # Unix seconds
    words: str  # English headline and lead, a line each


@dataclass(frozen=True, slots=True)
class ClusterResult:
    """Which story each article was assigned to, and which stories were merged."""

    story_of: Mapping[int, int]  # article id -> story id; a negative id is a new story
    merged_into: Mapping[int, int]  # id of a story that was merged away -> id of the story it is in


@dataclass
class StoryClusterer:
    """Clusters a batch of articles into new and existing stories. Used for one batch, then discarded.

    `words_of` gives, for ids of articles already in stories, their English headline and lead.
    """

    words_of: Callable[[Sequence[int]], Mapping[int, str]]
    keep_apart: Collection[
        tuple[int, int]
    ] = ()  # pairs of stories never merged: the reader split them
    fixed: Collection[
        int
    ] = ()  # stories the reader edited: never merged away, but others may merge into them
    assign_threshold: float = ASSIGN_SIMILARITY
    merge_threshold: float = MERGE_SIMILARITY
    background: Vectors | None = None  # (dimensions,) mean embedding of news, subtracted from all
    find_countries: FindCountries | None = None
    _existing: tuple[Sequence[int], Sequence[int], Sequence[float], Vectors] | None = None
    _groups: dict[int, Group] = field(default_factory=dict)
    _model: SimilarityModel = field(default_factory=lambda: SimilarityModel(()))

    def add_existing(
        self, ids: Sequence[int], stories: Sequence[int], times: Sequence[float], vectors: Vectors
    ) -> None:
        """Articles already in stories, as columns; `times`: Unix s; `vectors`: (articles, dimensions)."""
        self._existing = (ids, stories, times, vectors) if len(ids) else None

    def cluster(self, documents: Iterable[Document], vectors: Vectors) -> ClusterResult:
        """Assign each document to a story, then merge stories. `vectors`: (documents, dimensions)."""
        given = list(documents)
        if not given:
            return ClusterResult({}, {})
        every = vectors if self._existing is None else np.concatenate([self._existing[3], vectors])
        vectors = centre_embeddings(vectors, every, self.background)
        self._group_existing(every)
        self._model = SimilarityModel(self._sample(given), self.find_countries)
        index = _Index(list(self._groups.values()), len(given), vectors.shape[1])
        changed: set[int] = set()
        created = 0
        for i in sorted(range(len(given)), key=lambda i: (given[i].published, given[i].id)):
            doc = given[i]
            single = self._model.single_article_group(
                -1 - created, doc.id, doc.published, doc.words, vectors[i]
            )
            best, best_similarity = None, self.assign_threshold
            for group in index.nearest(vectors[i], doc.published, CANDIDATES):
                score = self._similarity(single, group)
                if score >= best_similarity:
                    best, best_similarity = group, score
            if best is None:
                created += 1
                best = self._groups[single.id] = single
                index.add(single)
            else:
                best.merge(single)
                index.update(best)
            changed.add(best.id)
        merged_into = self._merge_similar(changed)
        story_of = {doc: group.id for group in self._groups.values() for doc in group.article_ids}
        return ClusterResult({doc.id: story_of[doc.id] for doc in given}, merged_into)

    def _group_existing(self, every: Vectors) -> None:
        """Fill `_groups` with the existing stories; `every`: all embeddings, for centring."""
        if self._existing is None:
            return
        ids, stories, times, raw = self._existing
        vectors = centre_embeddings(raw, every, self.background)
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

    def _similarity(self, a: Group, b: Group) -> float:
        for one in (a, b):
            if one.weights is None:
                self._model.compute_terms(one, self.words_of(one.article_ids).values())
        return self._model.similarity(a, b)

    def _sample(self, given: list[Document]) -> list[str]:
        """Texts that document frequencies are counted over: new articles, then the latest existing ones."""
        texts = [doc.words for doc in given[:DF_SAMPLE]]
        known: list[int] = []
        for group in sorted(self._groups.values(), key=lambda g: -g.times[-1]):
            if len(texts) + len(known) >= DF_SAMPLE:
                break
            known += group.article_ids
        return [*texts, *self.words_of(known).values()]

    def _merge_similar(self, changed: set[int]) -> dict[int, int]:
        """Merge stories, the most similar pair first; a pair must contain one of `changed`.

        Gives a map from the id of a story that is gone to the id of the story that contains it.
        """
        index = _Index(list(self._groups.values()), 0, 0)
        apart = set(self.keep_apart) | {(b, a) for a, b in self.keep_apart}
        heap: list[tuple[float, int, int, int, int]] = []
        version: Counter[int] = Counter()

        def push_candidates(group: Group) -> None:
            mean = (group.vector / group.size).astype(np.float32)
            for other in index.nearest(mean, group.times[-1], CANDIDATES):
                both_fixed = group.id in self.fixed and other.id in self.fixed
                if other.id != group.id and (group.id, other.id) not in apart and not both_fixed:
                    score = self._similarity(group, other)
                    if score >= self.merge_threshold:
                        a, b = group.id, other.id
                        heapq.heappush(heap, (-score, a, b, version[a], version[b]))

        for one in sorted(changed):
            if one in self._groups:
                push_candidates(self._groups[one])
        merged_into: dict[int, int] = {}
        while heap:
            _, a, b, at_a, at_b = heapq.heappop(heap)
            if a not in self._groups or b not in self._groups:
                continue
            if version[a] != at_a or version[b] != at_b:
                continue
            keep, gone = self._older(a, b)
            group, other = self._groups[keep], self._groups.pop(gone)
            group.merge(other)
            index.remove(other)
            index.update(group)
            merged_into[gone] = keep
            apart |= {(keep, y) for x, y in apart if x == gone}
            apart |= {(y, keep) for x, y in apart if x == gone}
            version[keep] += 1
            push_candidates(group)
        for gone, keep in merged_into.items():
            while keep in merged_into:
                keep = merged_into[keep]
            merged_into[gone] = keep
        return merged_into

    def _older(self, a: int, b: int) -> tuple[int, int]:
        """(kept, merged away) of two stories: the one the reader edited is kept, else the older one."""
        kept, gone = sorted((a, b), key=lambda i: (i not in self.fixed, i < 0, abs(i)))
        return kept, gone


class _Index:
    """The mean embeddings of groups as one matrix: exact nearest-neighbour search by cosine.

    `room`: how many groups may be added later; `width`: dimensions where there are no groups yet.
    """

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
        """Add a group."""
        row = len(self._groups)
        self._groups.append(group)
        self._at[group.id] = row
        self._put(row, group)

    def update(self, group: Group) -> None:
        """Update the row of a group that has grown."""
        self._put(self._at[group.id], group)

    def remove(self, group: Group) -> None:
        """Take out a group that was merged into another."""
        row = self._at[group.id]
        self._first[row], self._last[row] = np.inf, -np.inf

    def nearest(self, vector: NDArray[np.float32], at: float, most: int) -> list[Group]:
        """Up to `most` groups with articles within `ACTIVE_S` of the time `at` (Unix s), nearest first."""
        count = len(self._groups)
        if not count:
            return []
        scores = self._rows[:count] @ vector
        active = (self._last[:count] >= at - ACTIVE_S) & (self._first[:count] <= at + ACTIVE_S)
        scores = np.where(active, scores, -2.0)
        most = min(most, count)
        rows = np.argpartition(-scores, most - 1)[:most]
        rows = rows[np.argsort(-scores[rows], kind="stable")]
        return [self._groups[row] for row in rows.tolist() if scores[row] >= MIN_COSINE]


def articles_near_story(
    members: Group, own: Vectors, words: Sequence[str], pool: Sequence[Document], vectors: Vectors,
    least: float, background: Vectors | None = None, find_countries: FindCountries | None = None,
) -> tuple[int, ...]:  # fmt: skip
    """Ids of the articles of `pool` whose similarity to a story is at least `least`, nearest first.

    `vectors`: (pool, dimensions). `own`, `words`: embeddings and English words of the story's articles.
    """
    if not pool:
        return ()
    every = np.concatenate([own, vectors])
    members.vector = centre_embeddings(own, every, background).sum(0)
    model = SimilarityModel([*words, *(doc.words for doc in pool)], find_countries)
    model.compute_terms(members, words)
    scored = [
        (
            -model.similarity(
                model.single_article_group(-1, doc.id, doc.published, doc.words, vector), members
            ),
            doc.id,
        )
        for doc, vector in zip(pool, centre_embeddings(vectors, every, background), strict=True)
    ]
    return tuple(doc for score, doc in sorted(scored) if -score >= least)
