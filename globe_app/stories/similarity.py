"""The similarity of two groups of articles: the mean over all pairs of articles (average linkage) of

    EVERY · cosine of the vectors of every language + ENGLISH · cosine of those of English articles
      + TERMS · cosine of TF-IDF (within a language) + NAMES · of names + SOUNDS · of their consonants
      + PLACES · of the countries named, or of the outlet's own + NUMBERS · of the numbers
      - LEAD where both have a lead: such texts are more similar than headlines alone

minus, for the groups as wholes, penalties for the time between them, for having names of which none is
shared, and for sharing no fact at all, neither name nor country nor number: two earthquakes on one day
differ in little else.
TF-IDF after Salton and Buckley 1988. The weights are those of a logistic regression over pairs of articles,
rounded, and tuned by cross-validation (docs/notes/0014-grouping.md).
"""

import heapq
import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from globe_app.stories.event_facts import EventFacts, FindCountries, event_facts, sound
from globe_app.stories.roundups import is_round_up
from globe_app.stories.tfidf import TermWeights, Weights, at_most_unit, dot, unit


@dataclass(frozen=True, slots=True)
class SimilarityWeights:
    """The weights of the similarity's parts."""

    every: float = 0.98
    english: float = 0.4
    terms: float = 0.7
    names: float = 0.7
    sounds: float = 0.28
    places: float = 0.35
    numbers: float = 0.3
    lead: float = 0.3
    lead_terms: float = (
        0.6  # weight of the terms of an article with a lead, beside those of a headline
    )
    gap: float = 0.15  # penalty for a time gap t: gap · (1 − exp(−t / gap_hours))
    gap_hours: float = 36.0
    other_countries: float = 0.15  # times the cosine, where both name countries and share none
    no_shared_name: float = 0.1  # where both have names, and share none, nor its sound
    nothing_shared: float = 0.1  # where both have facts and share none of them
    disjoint_names: float = 0.08  # where two groups of several articles have no core name in common


WEIGHTS = SimilarityWeights()
NEVER = -math.inf  # similarity of a round-up to anything: it belongs to no story
NAMES_FOR_FULL_PENALTY = 2.5  # names both must have for `no_shared_name` to apply in full
SHARED_NAMES = 0.15  # cosine of names or their sounds from which `no_shared_name` is 0
SHARED_COUNTRIES = 0.3  # cosine of countries from which `other_countries` is 0
FACTS_FOR_FULL_PENALTY = 3.0  # facts that both must have for `nothing_shared` to apply in full
SHARED_FACTS = 0.2  # sum of the cosines of facts from which `nothing_shared` is 0
CORE_NAME_SHARE = 0.4  # a core name of a group occurs in at least this share of its articles
HOME_WEIGHT = 0.8  # of the outlet's own country, where a text names none
DIGIT_WEIGHT = 0.3  # of a number of one digit
RESULT_WEIGHT = 0.5  # of a result: many matches end 2-1
MAX_SOUND_WEIGHT = 3.0  # of long sounds; one of three consonants has weight 1
LEAD_CHARS = 80  # characters after the headline from which a text has a lead
DENSE_CHARS = 3  # letters of an alphabet that one character of these scripts says as much as
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]")


@dataclass(frozen=True, slots=True)
class Document:
    """An article to be clustered, in its original language."""

    id: int
    published: float  # Unix seconds
    words: str  # headline and beginning of the text, a line each
    language: str  # primary BCP 47 subtag; "" = unknown
    country: str = ""  # of its outlet, ISO 3166-1 alpha-2; "" = unknown


@dataclass(slots=True)
class GroupWords:
    """What is compared of the words of a group: sums over its articles."""

    terms: Weights = field(default_factory=dict)  # "language term"; unit length for one article
    names: Weights = field(default_factory=dict)  # unit length for one article, as those below
    sounds: Weights = field(default_factory=dict)
    places: Weights = field(default_factory=dict)
    homes: Weights = field(default_factory=dict)  # the part of `places` that no text names
    countries: Weights = field(default_factory=dict)  # the other part
    naming_country: float = 0  # articles that name a country
    numbers: Weights = field(default_factory=dict)
    with_lead: float = 0
    round_ups: float = 0
    named: float = 0  # names, summed over the articles
    facts: float = 0  # names, places and numbers, summed over the articles
    name_counts: dict[str, float] = field(default_factory=dict)  # sound of a name -> articles

    def add(self, other: "GroupWords") -> None:
        """Add those of another group."""
        for name in _SUMMED_WEIGHTS:
            into: Weights = getattr(self, name)
            for key, value in getattr(other, name).items():
                into[key] = into.get(key, 0.0) + value
        for name in _SUMMED_COUNTS:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def scale(self, factor: float) -> None:
        """Let the sums of some articles of a group stand for all of them."""
        for name in _SUMMED_WEIGHTS:
            into: Weights = getattr(self, name)
            for key in into:
                into[key] *= factor
        for name in _SUMMED_COUNTS:
            setattr(self, name, getattr(self, name) * factor)


_SUMMED_WEIGHTS = (
    "terms",
    "names",
    "sounds",
    "places",
    "homes",
    "countries",
    "numbers",
    "name_counts",
)
_SUMMED_COUNTS = ("naming_country", "with_lead", "round_ups", "named", "facts")


@dataclass(slots=True)
class Group:
    """A set of articles: a story, or a single article. Mutable; sums are kept, not means."""

    id: int
    size: int
    every: NDArray[np.float32]  # sum of the centred vectors of its articles
    english: NDArray[np.float32]  # the same of the vectors of its English articles
    times: list[float]  # Unix seconds, sorted
    article_ids: list[int]
    words: GroupWords | None = None  # None = not computed

    def merge(self, other: "Group") -> None:
        """Add another group's articles. Where either's words are not computed, they are to be again."""
        if self.words is not None and other.words is not None:
            self.words.add(other.words)
        else:
            self.words = None
        self.every = self.every + other.every
        self.english = self.english + other.english
        self.size += other.size
        self.times = list(heapq.merge(self.times, other.times))
        self.article_ids += other.article_ids


class SimilarityModel:
    """Computes similarities, with document frequencies counted over the documents it was shown.

    `find_countries`: gives the countries that a text names; None: countries are not compared.
    """

    def __init__(
        self, find_countries: FindCountries | None = None, weights: SimilarityWeights = WEIGHTS
    ) -> None:
        self._find_countries = find_countries
        self._weights = weights
        self._terms = TermWeights()
        self._name_counts: Counter[str] = Counter()  # name -> documents
        self._counted = 0
        self._ready: dict[int, EventFacts] = {}  # of the documents counted last

    def count(self, documents: Iterable[Document]) -> None:
        """Count the terms and names of more documents."""
        self._ready.clear()
        for doc in documents:
            self._terms.count(doc.words, doc.language)
            self._counted += 1
            facts = self._ready[doc.id] = self._facts(doc)
            self._name_counts.update(facts.names)

    def words_of(self, documents: Iterable[Document]) -> GroupWords:
        """What is compared of the words of some articles."""
        total = GroupWords()
        for doc in documents:
            total.add(self._words(doc))
        return total

    def similarity(self, a: Group, b: Group) -> float:
        """The similarity of two groups whose words are computed; about -0.5 to 2, `NEVER` for a round-up."""
        assert a.words is not None, "words_of() first"
        assert b.words is not None, "words_of() first"
        one, two, w = a.words, b.words, self._weights
        if one.round_ups >= a.size or two.round_ups >= b.size:
            return NEVER
        pairs = a.size * b.size
        alike = float(a.every @ b.every)
        score = w.every * alike + w.terms * dot(one.terms, two.terms)
        if a.english.size and a.english.size == b.english.size:
            score += w.english * float(a.english @ b.english)
        score -= w.lead * one.with_lead * two.with_lead
        names, sounds = dot(one.names, two.names), dot(one.sounds, two.sounds)
        places = dot(one.places, two.places) - dot(one.homes, two.homes)
        numbers = dot(one.numbers, two.numbers)
        score += w.names * names + w.sounds * sounds + w.places * places + w.numbers * numbers
        score /= pairs
        score -= w.gap * (1.0 - math.exp(-_gap(a.times, b.times) / 3600 / w.gap_hours))
        sure = min(1.0, min(one.facts / a.size, two.facts / b.size) / FACTS_FOR_FULL_PENALTY)
        contradict = _contradicting_countries(one, two)
        score -= w.other_countries * contradict * max(0.0, alike / pairs)
        named = min(1.0, min(one.named / a.size, two.named / b.size) / NAMES_FOR_FULL_PENALTY)
        shared_names = max(names, sounds) / pairs
        score -= w.no_shared_name * named * max(0.0, 1.0 - shared_names / SHARED_NAMES)
        shared = (names + sounds + places + numbers) / pairs
        score -= w.nothing_shared * sure * max(0.0, 1.0 - shared / SHARED_FACTS)
        if min(a.size, b.size) > 1 and _core_names_disjoint(a, b):
            score -= w.disjoint_names
        return score

    def _facts(self, doc: Document) -> EventFacts:
        return event_facts(doc.words, doc.language, self._find_countries)

    def _words(self, doc: Document) -> GroupWords:
        facts = self._ready.pop(doc.id, None) or self._facts(doc)
        lead = has_lead(doc.words)
        weight = self._weights.lead_terms if lead else 1.0
        found = {
            f"{doc.language} {term}": value * weight
            for term, value in self._terms.weights(doc.words, doc.language).items()
        }
        home = {doc.country: HOME_WEIGHT} if doc.country else {}
        countries = unit(dict.fromkeys(facts.countries, 1.0))
        return GroupWords(
            terms=found,
            names=unit({name: self._name_idf(name) for name in facts.names}),
            sounds=unit({one: min(len(one) - 2.0, MAX_SOUND_WEIGHT) for one in facts.sounds}),
            places=countries or home,
            homes={} if countries else home,
            countries=countries,
            numbers=at_most_unit({one: _number_weight(one) for one in facts.numbers}),
            naming_country=bool(countries),
            with_lead=lead,
            round_ups=is_round_up(doc.words, doc.language, self._find_countries),
            named=len(facts.names),
            facts=len(facts.names or facts.sounds) + len(countries or home) + len(facts.numbers),
            name_counts=dict.fromkeys((sound(name) or name for name in facts.names), 1.0),
        )

    def _name_idf(self, name: str) -> float:
        return math.log((1 + self._counted) / (1 + self._name_counts[name])) + 1


def _number_weight(number: str) -> float:
    if len(number) == 1:
        return DIGIT_WEIGHT
    return RESULT_WEIGHT if "-" in number else 1.0


def _contradicting_countries(one: GroupWords, two: GroupWords) -> float:
    """0 to 1: how surely the articles that name countries name different ones."""
    both = one.naming_country * two.naming_country
    if not both:
        return 0.0
    return max(0.0, 1.0 - dot(one.countries, two.countries) / both / SHARED_COUNTRIES)


def _core_names_disjoint(a: Group, b: Group) -> bool:
    """Whether both groups have core names and none in common."""
    ours, theirs = _core_names(a), _core_names(b)
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _core_names(group: Group) -> set[str]:
    assert group.words is not None
    least = max(CORE_NAME_SHARE * group.size, 2)
    return {name for name, articles in group.words.name_counts.items() if articles >= least}


def has_lead(words: str) -> bool:
    """Whether a headline is followed by at least `LEAD_CHARS` characters of text.

    A character of Chinese, Japanese or Korean counts as `DENSE_CHARS`.
    """
    _, _, text = words.partition("\n")
    return len(text) + (DENSE_CHARS - 1) * len(_DENSE.findall(text)) >= LEAD_CHARS


def _gap(a: Sequence[float], b: Sequence[float]) -> float:
    """Seconds between the nearest two articles of two groups (both sorted)."""
    if a[-1] < b[0]:
        return b[0] - a[-1]
    if b[-1] < a[0]:
        return a[0] - b[-1]
    if len(a) > len(b):
        a, b = b, a
    times, ours = np.asarray(b), np.asarray(a)
    at = np.searchsorted(times, ours)
    before = np.abs(ours - times[np.maximum(at - 1, 0)])
    after = np.abs(times[np.minimum(at, len(times) - 1)] - ours)
    return float(np.minimum(before, after).min())
