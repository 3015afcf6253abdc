"""Chooses the sentences that tell what happened: of several countries, each with event, place and number.

A sentence names the event when it shares words with the headlines of other countries, a place when it
names a country or a place that several texts name, and a number when it has a digit or number word that is
no year. A sentence that begins with a pronoun says nothing to whoever has not read the one before it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from globe_app.model.story import HEADLINE, ArticleText, Quote
from globe_app.stories.english_quality import english_quality
from globe_app.stories.event_facts import numbers
from globe_app.stories.quotes import quote, sentence
from globe_app.stories.terms import STOP, names_of, terms_of
from globe_app.stories.themes import is_quotable

MAX_SENTENCES = 3
FIRST_SENTENCES = 6  # sentences considered per text: news comes first
MIN_EVENT_TERMS = 2  # terms of the event that a sentence must have to name it
MAX_CHARS = 1_000  # read of a headline and of a lead, for the terms of the event
EVENT_TERMS = 12  # terms that are taken for those of the event, the most shared ones
POSITION_PENALTY = 0.08  # per position in the text
LENGTH_FREE, LENGTH_PENALTY = (
    220,
    0.004,
)  # characters without penalty, and the penalty for each more
SHARED_NUMBER_BONUS = 0.6  # for a number that several outlets give
CONNECTIVE_PENALTY = 0.5  # for a sentence that goes on from the one before it
REPETITION = 0.95  # of the terms of the longer sentence: from this share on it repeats the other

FindPlaces = Callable[[str], Collection[str]]  # gives the places and countries that a text names


@dataclass(frozen=True, slots=True)
class _Candidate:
    text: ArticleText
    number: int
    terms: frozenset[str]
    event_terms: int
    place: bool
    figure: bool
    score: float

    @property
    def rank(self) -> tuple[int, int, float]:
        """Sorts the best first: what it names, then how good its English is, then its score."""
        named = self.event_terms >= MIN_EVENT_TERMS
        complete = named + self.place + self.figure if named else 0
        return (-complete, english_quality(self.text), -self.score)


def event_sentences(texts: Sequence[ArticleText], find_places: FindPlaces) -> tuple[Quote, ...]:
    """Up to `MAX_SENTENCES` sentences that tell what happened, the best first.

    `texts`: the independent texts of a story. As many countries as can be speak; where there are fewer
    than `MAX_SENTENCES`, other outlets of theirs do.
    """
    weights = _event_terms(texts)
    shared = _shared_numbers(texts)
    found = [one for text in texts for one in _candidates(text, weights, shared, find_places)]
    found.sort(key=lambda one: (one.rank, one.text.published, one.text.id, one.number))
    chosen: list[_Candidate] = []
    for also_same_country in (False, True):
        for one in found:
            if len(chosen) == MAX_SENTENCES:
                break
            taken = {other.text.outlet_id for other in chosen}
            countries = set() if also_same_country else {other.text.country for other in chosen}
            if one.text.outlet_id in taken or one.text.country in countries:
                continue
            if not any(_repeats(one, other) for other in chosen):
                chosen.append(one)
    return tuple(quote(one.text, one.number) for one in chosen)


def _event_terms(texts: Sequence[ArticleText]) -> Mapping[str, float]:
    """The terms of the event, with the share of countries whose headlines or leads have them.

    Names and numbers are not among them: a place or a toll is no event.
    """
    countries: dict[str, set[str]] = defaultdict(set)
    for text in texts:
        if not text.in_english:
            continue
        words = f"{text.headline.english[:MAX_CHARS]}\n{text.lead[:MAX_CHARS]}"
        for term in {*terms_of(words)} - names_of(words):
            if not term[0].isdigit():
                countries[term].add(text.country)
    every = len({code for codes in countries.values() for code in codes})
    least = 2 if every > 1 else 1
    shared = Counter({t: len(c) for t, c in countries.items() if len(c) >= least})
    return {term: count / every for term, count in shared.most_common(EVENT_TERMS)}


def _shared_numbers(texts: Sequence[ArticleText]) -> frozenset[str]:
    """The numbers that texts of several outlets give, in any language."""
    outlets: dict[str, set[str]] = defaultdict(set)
    for text in texts:
        first = (text.headline, *text.sentences[:FIRST_SENTENCES])
        for number in numbers("\n".join(one.written[:MAX_CHARS] for one in first)):
            outlets[number].add(text.outlet_id)
    return frozenset(one for one, some in outlets.items() if len(some) > 1)


def _candidates(
    text: ArticleText, weights: Mapping[str, float], shared: frozenset[str],
    find_places: FindPlaces,
) -> list[_Candidate]:  # fmt: skip
    some = range(min(FIRST_SENTENCES, len(text.sentences))) if text.sentences else [HEADLINE]
    found = []
    for number in some:
        one = sentence(text, number)
        if one is None or begins_with_pronoun(one.english):
            continue
        if number != HEADLINE and not is_quotable(one.english):
            continue
        if len(one.english) > MAX_CHARS:
            continue
        terms = frozenset(terms_of(one.english))
        own = terms & weights.keys()
        score = sum(weights[term] for term in own) - POSITION_PENALTY * max(number, 0)
        score += SHARED_NUMBER_BONUS if shared & numbers(one.written) else 0.0
        score -= LENGTH_PENALTY * max(0, len(one.english) - LENGTH_FREE)
        score -= CONNECTIVE_PENALTY if _CONNECTIVE.match(one.english) else 0.0
        found.append(
            _Candidate(
                text, number, terms, len(own), bool(find_places(one.english)),
                names_number(one.english), score,
            )
        )  # fmt: skip
    return found


def _repeats(one: _Candidate, other: _Candidate) -> bool:
    both = len(one.terms & other.terms)
    return both >= REPETITION * max(1, len(one.terms), len(other.terms))


# a word or two that may stand before it: "Now they go", "But on Monday he said"
_BEFORE_PRONOUN = (
    r"(?:(?:now|but|and|today|yesterday|later|still|yet|also|meanwhile|however|when|while|as|after|before"
    r"|because|although|if|since|until|where|for|on \w+day),?\s+){1,2}(?=(?:he|she|it|they|we|i|his|her|its"
    r"|their|him|them)\b)"
)
_PRONOUN = re.compile(
    rf"[\"'“‘«(\s]*(?:{_BEFORE_PRONOUN})?"
    r"(?:he|she|it|they|we|i|you|this|that|these|those|his|her|its|their|our|my|him|them|both"
    r"|others?|some|such|here|there|one|another|neither|either|so|then)(?:['’]\w+)?\b",
    re.I,
)
_CONNECTIVE = re.compile(
    r"[\"“«]|(?:but|and|or|however|meanwhile|also|in addition|moreover|earlier|later|instead|yet|still"
    r"|according to (?:him|her|them)|by contrast|for (?:his|her|its|their) part|asked)\b",
    re.I,
)
_DIGITS = re.compile(r"(?<![\w])\d[\d.,\u00a0 ]*")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_NUMBER_WORD = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?"
    r"|thousands?|millions?|billions?|dozens?|half|twice)\b",
    re.I,
)


def begins_with_pronoun(sentence: str) -> bool:
    """Whether an English sentence begins with a word that stands for something said before it."""
    match = _PRONOUN.match(sentence)
    if match is None:
        return False
    first = match[0].strip("\"'“‘«( \n\t").casefold()
    rest = sentence[match.end() :].split(maxsplit=1)
    if first == "one" and rest:  # "One person died", but not "One was found"
        return rest[0].casefold() in STOP
    if first == "some" and rest:  # "Some 300 people"
        return not (rest[0][0].isdigit() or _NUMBER_WORD.match(rest[0]))
    return True


def names_number(sentence: str) -> bool:
    """Whether an English sentence has a number that is no year."""
    if _NUMBER_WORD.search(sentence):
        return True
    return any(not _YEAR.fullmatch(m[0].strip(" .,\u00a0")) for m in _DIGITS.finditer(sentence))
