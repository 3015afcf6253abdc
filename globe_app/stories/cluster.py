"""Clusters articles into stories: agglomerative clustering with average linkage, batch by batch.

    articles ─each a story of its own─merge→ the two most similar stories become one, again and again

Stories are merged, the most similar pair first, while their similarity reaches what is needed (`_needed`),
unless the whole would fall apart (`cohesion`). A pair contains a new article or a story that has changed, and
stories are compared within `ACTIVE_S` seconds of each other. Articles that joined one at a time, in the order
of publication, were glued to like events of the same day: what is nearest of all has to be found first.

Articles are compared in their original languages. `similarity.py` defines the similarity of two groups.
"""

import heapq
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from globe_app.stories.article_vectors import (
    NO_MEANS,
    ArticleVectors,
    Centring,
    MeanVectors,
    joined,
)
from globe_app.stories.event_facts import FindCountries
from globe_app.stories.similarity import (
    NEVER,
    WEIGHTS,
    Document,
    Group,
    SimilarityModel,
    SimilarityWeights,
)
from globe_app.stories.story_index import ACTIVE_S, StoryIndex

__all__ = ["ACTIVE_S", "ClusterResult", "Document", "StoryClusterer"]

SINGLE_SIMILARITY = 0.16  # a single article joins a story from this similarity on
MERGE_SIMILARITY = 0.15  # stories of many articles are merged from this similarity on
CLEAR_SIMILARITY = (
    0.03  # an article left alone joins the one story that is clearly the most similar
)
CLEAR_MARGIN = 0.2  # by which that story must be more similar than any other
COHESION = (
    0.4  # of the mean cosine within two stories, what the one between them must have to merge
)
WORDS_OF_GROUP = 6  # articles of a stored story whose words are read, at most; they stand for all
CANDIDATES = 24  # nearest groups by cosine whose full similarity is computed
DF_SAMPLE = (
    6_000  # existing articles that document frequencies are counted over, beside the new ones
)


@dataclass(frozen=True, slots=True)
class ClusterResult:
    """Which story each article is in, and which stories were merged."""

    story_of: Mapping[int, int]  # article id -> story id; a negative id is a new story
    merged_into: Mapping[int, int]  # id of a story that was merged away -> id of the story it is in


@dataclass(frozen=True, slots=True)
class _Existing:
    """Articles in stories, as columns."""

    ids: Sequence[int]
    stories: Sequence[int]
    times: Sequence[float]  # Unix seconds
    languages: Sequence[str]
    vectors: ArticleVectors


@dataclass
class StoryClusterer:
    """Clusters batches of articles into new and existing stories; one instance serves a whole digest.

    `documents_of` gives the articles of some ids that are in stories already; one that is gone is left
    out.
    """

    documents_of: Callable[[Sequence[int]], Iterable[Document]]
    keep_apart: Collection[
        tuple[int, int]
    ] = ()  # pairs of stories never merged: the reader split them
    fixed: Collection[
        int
    ] = ()  # stories the reader edited: never merged away, but others may merge into them
    means: MeanVectors = NO_MEANS  # subtracted from the vectors
    find_countries: FindCountries | None = None
    single_threshold: float = SINGLE_SIMILARITY
    clear_threshold: float = CLEAR_SIMILARITY
    clear_margin: float = CLEAR_MARGIN
    merge_threshold: float = MERGE_SIMILARITY
    cohesion: float = COHESION
    weights: SimilarityWeights = WEIGHTS
    _existing: _Existing | None = None
    _groups: dict[int, Group] = field(default_factory=dict)
    _index: StoryIndex | None = None
    _model: SimilarityModel | None = None
    _centring: Centring | None = None
    _created: int = 0

    def add_existing(
        self, ids: Sequence[int], stories: Sequence[int], times: Sequence[float],
        languages: Sequence[str], vectors: ArticleVectors,
    ) -> None:  # fmt: skip
        """Articles already in stories, as columns, before the first batch; `times`: Unix seconds.

        Of all that may still be compared: a story of days is merged with its early fragments only if
        these are given.
        """
        self._existing = _Existing(ids, stories, times, languages, vectors) if len(ids) else None

    def cluster(self, documents: Iterable[Document], vectors: ArticleVectors) -> ClusterResult:
        """Make each document a story, then merge stories. `vectors`: of the documents."""
        given = list(documents)
        if not given:
            return ClusterResult({}, {})
        order = sorted(range(len(given)), key=lambda i: (given[i].published, given[i].id))
        given = [given[i] for i in order]
        model, index, centring = self._prepared(given, vectors.rows(order))
        centred = centring.centred([doc.language for doc in given], vectors.rows(order))
        model.count(given)
        singles = []
        for at, doc in enumerate(given):
            self._created += 1
            single = Group(
                -self._created, 1, centred.every[at], centred.english[at], [doc.published], [doc.id],
                model.words_of((doc,)),
            )  # fmt: skip
            self._groups[single.id] = single
            index.put(single)
            singles.append(single)
        times = [doc.published for doc in given]
        nearest = index.nearest_of_each(centred.every, times, CANDIDATES)
        near = {single.id: some for single, some in zip(singles, nearest, strict=True)}
        self._fetch_words(one for some in near.values() for one in some)
        changed = set(near)
        merged_into = self._merge_similar(near, model, index)
        wanted = {doc.id for doc in given}
        story_of = {
            doc: one
            for one in {*changed, *merged_into.values()}
            if one in self._groups
            for doc in self._groups[one].article_ids
            if doc in wanted
        }
        return ClusterResult(
            story_of, {gone: kept for gone, kept in merged_into.items() if gone not in changed}
        )

    def stored_as(self, ids: Mapping[int, int]) -> None:
        """New stories were stored: their ids in results so far -> their ids from now on."""
        for old, new in ids.items():
            group = self._groups.pop(old, None)
            if group is not None and self._index is not None:
                group.id = new
                self._groups[new] = group
                self._index.rename(old, new)

    def _prepared(
        self, given: list[Document], vectors: ArticleVectors
    ) -> tuple[SimilarityModel, StoryIndex, Centring]:
        """What is built with the first batch."""
        if self._model is None or self._index is None or self._centring is None:
            languages = [doc.language for doc in given]
            every = vectors
            if self._existing is not None:
                languages = [*self._existing.languages, *languages]
                every = joined(self._existing.vectors, vectors)
            self._centring = Centring(self.means, languages, every)
            self._index = StoryIndex(vectors.every.shape[1])
            self._model = SimilarityModel(self.find_countries, self.weights)
            self._group_existing(self._centring, self._index)
            latest = sorted(self._groups.values(), key=lambda g: -g.times[-1])
            known = [one for group in latest for one in group.article_ids][:DF_SAMPLE]
            self._model.count(self.documents_of(known) if known else ())
        return self._model, self._index, self._centring

    def _group_existing(self, centring: Centring, index: StoryIndex) -> None:
        if self._existing is None:
            return
        known = self._existing
        vectors = centring.centred(known.languages, known.vectors)
        order = np.argsort(np.asarray(known.stories), kind="stable")
        sorted_stories = np.asarray(known.stories)[order]
        starts = np.flatnonzero(np.r_[True, sorted_stories[1:] != sorted_stories[:-1]])
        every = np.add.reduceat(vectors.every[order], starts, axis=0)
        english = np.add.reduceat(vectors.english[order], starts, axis=0)
        ends = [*starts[1:].tolist(), len(order)]
        for row, (start, end) in enumerate(zip(starts.tolist(), ends, strict=True)):
            some = order[start:end].tolist()
            story = int(sorted_stories[start])
            self._groups[story] = Group(
                story, end - start, every[row], english[row],
                sorted(known.times[i] for i in some), [known.ids[i] for i in some],
            )  # fmt: skip
            index.put(self._groups[story])

    def _fetch_words(self, groups: Iterable[Group]) -> None:
        """Compute the words of groups that lack them, reading their articles at once."""
        lacking = {group.id: group for group in groups if group.words is None}
        if not lacking or self._model is None:
            return
        wanted = {
            group.id: group.article_ids[:: -(-group.size // WORDS_OF_GROUP)]
            for group in lacking.values()
        }
        found = {
            doc.id: doc
            for doc in self.documents_of([one for some in wanted.values() for one in some])
        }
        for group in lacking.values():
            read = [found[one] for one in wanted[group.id] if one in found]
            group.words = self._model.words_of(read)
            group.words.scale(group.size / max(len(read), 1))

    def _merge_similar(
        self, near: Mapping[int, Sequence[Group]], model: SimilarityModel, index: StoryIndex
    ) -> dict[int, int]:
        """Merge stories, the most similar pair first; a pair contains a group of `near`.

        `near`: id of a new group -> the groups nearest to it.

        Gives a map from the id of a story that is gone to the id of the story that contains it.
        """
        apart = set(self.keep_apart) | {(b, a) for a, b in self.keep_apart}
        heap: list[tuple[float, int, int, int, int]] = []
        version: Counter[int] = Counter()

        def push(group: Group, candidates: Sequence[Group]) -> None:
            for other in candidates:
                both_fixed = group.id in self.fixed and other.id in self.fixed
                if other.id != group.id and (group.id, other.id) not in apart and not both_fixed:
                    score = model.similarity(group, other)
                    if score >= self._needed(group, other) and self._coheres(group, other):
                        a, b = group.id, other.id
                        heapq.heappush(heap, (-score, a, b, version[a], version[b]))

        for one in sorted(near):
            push(self._groups[one], near[one])
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
            index.put(group)
            merged_into[gone] = keep
            apart |= {(keep, y) for x, y in apart if x == gone}
            apart |= {(y, keep) for x, y in apart if x == gone}
            version[keep] += 1
            mean = (group.every / group.size).astype(np.float32)
            candidates = index.nearest(mean, group.times[0], group.times[-1], CANDIDATES)
            self._fetch_words((group, *candidates))
            push(group, candidates)
        for one in sorted(near):
            clear = self._clear_story(self._groups.get(one), apart, model, index)
            if clear is not None:
                clear.merge(self._groups[one])
                index.remove(self._groups.pop(one))
                index.put(clear)
                merged_into[one] = clear.id
        for gone, keep in merged_into.items():
            while keep in merged_into:
                keep = merged_into[keep]
            merged_into[gone] = keep
        return merged_into

    def _clear_story(
        self, single: Group | None, apart: set[tuple[int, int]], model: SimilarityModel,
        index: StoryIndex,
    ) -> Group | None:  # fmt: skip
        """The story of several articles that an article with a lead, left alone, clearly belongs to."""
        if single is None or single.size > 1 or single.words is None or not single.words.with_lead:
            return None
        near = index.nearest(single.every, single.times[0], single.times[0], CANDIDATES)
        near = [one for one in near if one.id != single.id]
        self._fetch_words(near)
        scored = sorted(((model.similarity(single, one), one.id) for one in near), reverse=True)
        if not scored or single.id in self.fixed or (single.id, scored[0][1]) in apart:
            return None
        best, second = scored[0][0], scored[1][0] if len(scored) > 1 else NEVER
        story = self._groups[scored[0][1]]
        enough = best >= self.clear_threshold and best - second >= self.clear_margin
        return story if enough and story.size > 1 else None

    def _needed(self, a: Group, b: Group) -> float:
        """The similarity from which two stories are merged: less, the more articles both have.

        The mean over many pairs is lower than the similarity of the two articles that are nearest.
        """
        share = 1.0 / min(a.size, b.size)
        return self.merge_threshold + (self.single_threshold - self.merge_threshold) * share

    def _coheres(self, a: Group, b: Group) -> bool:
        """Whether two stories are as near to each other as each is within itself, nearly."""
        if min(a.size, b.size) < 2:
            return True
        between = float(a.every @ b.every) / (a.size * b.size)
        return between >= self.cohesion * min(_within(a), _within(b))

    def _older(self, a: int, b: int) -> tuple[int, int]:
        """(kept, merged away) of two stories: the one the reader edited is kept, else the older one."""
        kept, gone = sorted((a, b), key=lambda i: (i not in self.fixed, i < 0, abs(i)))
        return kept, gone


def _within(group: Group) -> float:
    """The mean cosine of two articles of a group of several."""
    return (float(group.every @ group.every) - group.size) / (group.size * (group.size - 1))
