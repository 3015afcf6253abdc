"""The similarity of two groups of articles: the mean over all pairs (average linkage) of

    EMBEDDING_WEIGHT · cosine of embeddings + TERM_WEIGHT · cosine of TF-IDF
        + NAME_WEIGHT · cosine of named entities and numbers

minus three penalties: for the time between the groups; for naming people or places of which none is
shared (two earthquakes on one day differ in little else); and for texts with a lead, which are more
similar to each other than headlines alone. Embeddings are centred first: the mean of all news is
subtracted. TF-IDF after Salton and Buckley 1988.
"""

import heapq
import math
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from globe_app.stories.embed import Vectors, unit_rows
from globe_app.stories.terms import names_of, terms_of

EMBEDDING_WEIGHT, TERM_WEIGHT, NAME_WEIGHT = 0.55, 0.65, 0.35
GAP_PENALTY, NO_SHARED_NAME_PENALTY = 0.11, 0.06
GAP_TIME_CONSTANT_S = 36 * 3600  # penalty for a time gap t: GAP_PENALTY · (1 − exp(−t / this))
NAMES_FOR_FULL_PENALTY = 2.5  # names both must have for NO_SHARED_NAME_PENALTY to apply in full
SHARED_NAME_SIMILARITY = 0.15  # cosine of names from which NO_SHARED_NAME_PENALTY is 0
CORE_NAME_SHARE = 0.4  # a core name of a group occurs in at least this share of its articles
DISJOINT_NAMES_PENALTY = 0.08  # where two groups of several articles have no core name in common
COUNTRY_WEIGHT = 0.9  # weight of a country that a text names, among its names
LEAD_PENALTY = 0.13  # per pair of articles that both have a lead
LEAD_CHARS = 80  # characters after the headline from which a text has a lead
BACKGROUND_COUNT = 200  # the background mean counts as this many articles beside those at hand
MEAN_SAMPLE = 2_000  # articles that the mean embedding is computed from, at most
NEAR_DUPLICATE_COSINE = 0.5  # articles above it share one weight in the mean

TermWeights = dict[str, float]  # term -> weight
FindCountries = Callable[
    [str], Collection[str]
]  # gives the countries a text names, ISO 3166-1 alpha-2


@dataclass(slots=True)
class Group:
    """A set of articles: a story, or a single article. Mutable; sums are kept, not means."""

    id: int
    size: int
    vector: NDArray[np.float32]  # sum of the centred embeddings of its articles
    times: list[float]  # Unix seconds, sorted
    article_ids: list[int]
    with_lead: int = 0  # articles with a lead
    weights: tuple[TermWeights, TermWeights] | None = (
        None  # summed TF-IDF of terms, of names; None = not computed
    )
    name_counts: Counter[str] = field(default_factory=Counter)  # name -> number of articles with it

    def merge(self, other: "Group") -> None:
        """Add another group's articles. Where either has no term weights, they are computed again later."""
        if self.weights is not None and other.weights is not None:
            for into, more in zip(self.weights, other.weights, strict=True):
                _add(into, more)
            self.name_counts.update(other.name_counts)
        else:
            self.weights = None
        self.vector = self.vector + other.vector
        self.size += other.size
        self.times = list(heapq.merge(self.times, other.times))
        self.article_ids += other.article_ids
        self.with_lead += other.with_lead


class SimilarityModel:
    """Computes similarities with document frequencies counted over `texts`.

    `find_countries`: gives the countries that a text names; None: countries do not count as names.
    """

    def __init__(self, texts: Iterable[str], find_countries: FindCountries | None = None) -> None:
        self._places = find_countries
        counts: Counter[str] = Counter()
        total = 0
        for text in texts:
            total += 1
            counts.update(set(terms_of(text)))
        self._idf = {t: math.log((1 + total) / (1 + n)) + 1 for t, n in counts.items()}
        self._rare = math.log(1 + total) + 1

    def single_article_group(
        self, number: int, doc: int, at: float, words: str, vector: NDArray[np.float32]
    ) -> Group:
        """A group of one article. `number`: the group's id; `at`: Unix seconds."""
        weights = self._weights(words)
        return Group(
            number, 1, vector, [at], [doc], has_lead(words), weights, _count_names(weights[1])
        )

    def compute_terms(self, group: Group, words: Iterable[str]) -> None:
        """Compute a group's term weights from the English words of its articles."""
        terms: TermWeights = {}
        names: TermWeights = {}
        group.with_lead = 0
        group.name_counts = Counter()
        for one in words:
            group.with_lead += has_lead(one)
            more = self._weights(one)
            _add(terms, more[0])
            _add(names, more[1])
            group.name_counts.update(_count_names(more[1]))
        group.weights = terms, names

    def similarity(self, a: Group, b: Group) -> float:
        """The similarity of two groups whose term weights are computed; about -0.3 to 1.5."""
        assert a.weights is not None, "compute_terms() first"
        assert b.weights is not None, "compute_terms() first"
        pairs = a.size * b.size
        name_counts = _dot(a.weights[1], b.weights[1]) / pairs
        score = EMBEDDING_WEIGHT * float(a.vector @ b.vector) / pairs
        score += TERM_WEIGHT * _dot(a.weights[0], b.weights[0]) / pairs + NAME_WEIGHT * name_counts
        score -= GAP_PENALTY * (1.0 - math.exp(-_gap(a.times, b.times) / GAP_TIME_CONSTANT_S))
        sure = min(1.0, min(len(a.weights[1]), len(b.weights[1])) / NAMES_FOR_FULL_PENALTY)
        score -= (
            NO_SHARED_NAME_PENALTY * sure * max(0.0, 1.0 - name_counts / SHARED_NAME_SIMILARITY)
        )
        if min(a.size, b.size) > 1 and _core_names_disjoint(a, b):
            score -= DISJOINT_NAMES_PENALTY
        return score - LEAD_PENALTY * a.with_lead * b.with_lead / pairs

    def tfidf(self, words: str) -> TermWeights:
        """TF-IDF weights of a text's terms, at unit length."""
        return _unit(
            {
                term: (1 + math.log(count)) * self._idf.get(term, self._rare)
                for term, count in Counter(terms_of(words)).items()
            }
        )

    def _weights(self, words: str) -> tuple[TermWeights, TermWeights]:
        names = {name: self._idf.get(name, self._rare) for name in names_of(words)}
        if self._places is not None and has_lead(words):
            names |= dict.fromkeys((f"@{code}" for code in self._places(words)), COUNTRY_WEIGHT)
        return self.tfidf(words), _unit(names)


def _count_names(names: TermWeights) -> Counter[str]:
    return Counter(name for name in names if not name[0].isdigit())


def _core_names_disjoint(a: Group, b: Group) -> bool:
    """Whether both groups have core names and none in common."""
    ours, theirs = _core_names(a), _core_names(b)
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _core_names(group: Group) -> set[str]:
    least = max(CORE_NAME_SHARE * group.size, 2)
    return {name for name, articles in group.name_counts.items() if articles >= least}


def has_lead(words: str) -> bool:
    """Whether a headline is followed by at least `LEAD_CHARS` characters of text."""
    return len(words) - words.find("\n") > LEAD_CHARS if "\n" in words else False


def centre_embeddings(vectors: Vectors, among: Vectors, background: Vectors | None) -> Vectors:
    """`vectors` minus the mean of `among` and `background`, at unit length.

    Articles whose cosine exceeds `NEAR_DUPLICATE_COSINE` share one weight in the mean, so that a day
    full of one event does not shift it. `background`: (dimensions,) the mean embedding of news; it
    keeps the mean stable where few articles are at hand. None: `vectors` are returned unchanged.
    """
    if background is None or not len(vectors):
        return vectors
    sample = among[:: -(-len(among) // MEAN_SAMPLE)]
    weights = 1.0 / np.maximum((sample @ sample.T > NEAR_DUPLICATE_COSINE).sum(1), 1)
    common = (background * BACKGROUND_COUNT + weights @ sample) / (BACKGROUND_COUNT + weights.sum())
    return unit_rows(vectors - common.astype(np.float32))


def _gap(a: list[float], b: list[float]) -> float:
    """Seconds between the nearest two articles of two groups (both sorted)."""
    if a[-1] < b[0]:
        return b[0] - a[-1]
    if b[-1] < a[0]:
        return a[0] - b[-1]
    if len(a) > len(b):
        a, b = b, a
    times, ours = np.asarray(b), np.asarray(a)
    find_countries = np.searchsorted(times, ours)
    before = np.abs(ours - times[np.maximum(find_countries - 1, 0)])
    after = np.abs(times[np.minimum(find_countries, len(times) - 1)] - ours)
    return float(np.minimum(before, after).min())


def _unit(tfidf: TermWeights) -> TermWeights:
    length = math.sqrt(sum(v * v for v in tfidf.values()))
    return {k: v / length for k, v in tfidf.items()} if length else tfidf


def _dot(a: TermWeights, b: TermWeights) -> float:
    if len(a) > len(b):
        a, b = b, a
    return sum(value * b[key] for key, value in a.items() if key in b)


def _add(into: TermWeights, more: TermWeights) -> None:
    for key, value in more.items():
        into[key] = into.get(key, 0.0) + value
