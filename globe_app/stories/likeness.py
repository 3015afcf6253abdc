"""How alike two groups of articles are: the mean over their pairs (average link) of

    MEANING · cosine of embeddings + WORDS · cosine of TF-IDF + NAMES · cosine of names and numbers

less a penalty for the hours of silence between them, one where both name places or people and none is
shared (two earthquakes on one day differ in little else), and what texts with a lead are more alike by
than headlines alone. Embeddings are centred first: what all news has in common tells nothing. TF-IDF
as in Salton and Buckley 1988.
"""

import heapq
import math
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from globe_app.stories.embed import Vectors, unit
from globe_app.stories.terms import names_of, terms_of

MEANING, WORDS, NAMES = 0.55, 0.65, 0.35
SILENCE, STRANGERS = 0.11, 0.06
SILENCE_S = 36 * 3600  # the penalty for a gap grows with this time constant
SURE = 2.5  # names each must have for the want of a common one to weigh whole
FAMILIAR = 0.15  # likeness of names from which two groups are no strangers
CORE = 0.4  # share of a group's articles that have a name it keeps coming back to
FOREIGN = 0.08  # less where two groups of several share no such name
COUNTRY = 0.9  # weight of a country among names
LEADS = 0.13
LEAD_CHARS = 80  # of words after the headline that make a lead
PRIOR = 200  # articles that the general background counts for, beside those at hand
SAMPLE = 2_000  # articles looked at for what they have in common
MUCH_ALIKE = 0.5  # cosine

Bag = dict[str, float]
Places = Callable[[str], Collection[str]]  # countries that a text names, by code


@dataclass(slots=True)
class Group:
    """A story under way, or one article as a story of its own."""

    id: int
    size: int
    vector: NDArray[np.float32]  # sum over its articles
    times: list[float]  # Unix seconds, sorted
    docs: list[int]
    leads: int = 0  # articles with a lead
    bags: tuple[Bag, Bag] | None = None  # terms and names, summed; None: not worked out yet
    named: Counter[str] = field(default_factory=Counter)  # name -> articles that have it

    def join(self, other: "Group") -> None:
        """Take in another group. Words not worked out on both sides are worked out anew when needed."""
        if self.bags is not None and other.bags is not None:
            for into, more in zip(self.bags, other.bags, strict=True):
                _add(into, more)
            self.named.update(other.named)
        else:
            self.bags = None
        self.vector = self.vector + other.vector
        self.size += other.size
        self.times = list(heapq.merge(self.times, other.times))
        self.docs += other.docs
        self.leads += other.leads


class Scale:
    """Likeness by the document frequencies of `texts`; `places`: what tells the countries in a text."""

    def __init__(self, texts: Iterable[str], places: Places | None = None) -> None:
        self._places = places
        counts: Counter[str] = Counter()
        total = 0
        for text in texts:
            total += 1
            counts.update(set(terms_of(text)))
        self._idf = {t: math.log((1 + total) / (1 + n)) + 1 for t, n in counts.items()}
        self._rare = math.log(1 + total) + 1

    def lone(
        self, number: int, doc: int, at: float, words: str, vector: NDArray[np.float32]
    ) -> Group:
        """One article as a group."""
        bags = self._bags(words)
        return Group(number, 1, vector, [at], [doc], has_lead(words), bags, _heard(bags[1]))

    def fill(self, group: Group, words: Iterable[str]) -> None:
        """Work out a group's words from those of its articles."""
        terms: Bag = {}
        names: Bag = {}
        group.leads = 0
        group.named = Counter()
        for one in words:
            group.leads += has_lead(one)
            more = self._bags(one)
            _add(terms, more[0])
            _add(names, more[1])
            group.named.update(_heard(more[1]))
        group.bags = terms, names

    def like(self, a: Group, b: Group) -> float:
        """The likeness of two groups whose words are filled in."""
        assert a.bags is not None, "fill() first"
        assert b.bags is not None, "fill() first"
        pairs = a.size * b.size
        named = _dot(a.bags[1], b.bags[1]) / pairs
        score = MEANING * float(a.vector @ b.vector) / pairs
        score += WORDS * _dot(a.bags[0], b.bags[0]) / pairs + NAMES * named
        score -= SILENCE * (1.0 - math.exp(-_gap(a.times, b.times) / SILENCE_S))
        sure = min(1.0, min(len(a.bags[1]), len(b.bags[1])) / SURE)
        score -= STRANGERS * sure * max(0.0, 1.0 - named / FAMILIAR)
        if min(a.size, b.size) > 1 and _apart(a, b):
            score -= FOREIGN
        return score - LEADS * a.leads * b.leads / pairs

    def bag(self, words: str) -> Bag:
        """TF-IDF of a text's terms, of unit length."""
        return _unit(
            {
                term: (1 + math.log(count)) * self._idf.get(term, self._rare)
                for term, count in Counter(terms_of(words)).items()
            }
        )

    def _bags(self, words: str) -> tuple[Bag, Bag]:
        names = {name: self._idf.get(name, self._rare) for name in names_of(words)}
        if self._places is not None and has_lead(words):
            names |= dict.fromkeys((f"@{code}" for code in self._places(words)), COUNTRY)
        return self.bag(words), _unit(names)


def _heard(names: Bag) -> Counter[str]:
    return Counter(name for name in names if not name[0].isdigit())


def _apart(a: Group, b: Group) -> bool:
    """Whether the names each keeps coming back to are all others than the other's."""
    ours, theirs = _core(a), _core(b)
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _core(group: Group) -> set[str]:
    least = max(CORE * group.size, 2)
    return {name for name, articles in group.named.items() if articles >= least}


def has_lead(words: str) -> bool:
    """Whether a headline is followed by enough text to be a lead."""
    return len(words) - words.find("\n") > LEAD_CHARS if "\n" in words else False


def centred(vectors: Vectors, among: Vectors, general: Vectors | None) -> Vectors:
    """`vectors` less what all of `among` have in common, at unit length.

    Articles much alike count once between them: a day that is full of one event leaves its mark.
    `general`: (dimensions,) what news has in common anyway, so that few articles, perhaps of one event,
    are not robbed of what they are about; None: not known for these vectors, they stay as they are.
    """
    if general is None or not len(vectors):
        return vectors
    sample = among[:: -(-len(among) // SAMPLE)]
    weights = 1.0 / np.maximum((sample @ sample.T > MUCH_ALIKE).sum(1), 1)
    common = (general * PRIOR + weights @ sample) / (PRIOR + weights.sum())
    return unit(vectors - common.astype(np.float32))


def _gap(a: list[float], b: list[float]) -> float:
    """Seconds between the nearest two articles of two groups (both sorted)."""
    if a[-1] < b[0]:
        return b[0] - a[-1]
    if b[-1] < a[0]:
        return a[0] - b[-1]
    if len(a) > len(b):
        a, b = b, a
    times, ours = np.asarray(b), np.asarray(a)
    places = np.searchsorted(times, ours)
    before = np.abs(ours - times[np.maximum(places - 1, 0)])
    after = np.abs(times[np.minimum(places, len(times) - 1)] - ours)
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
