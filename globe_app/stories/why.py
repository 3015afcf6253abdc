"""Why an article is in its story: what it shares with the rest, and the sentences nearest to each other."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from globe_app.model.story import HEADLINE, ArticleText, Membership, Quote, Sentence, StoryArticle
from globe_app.stories.likeness import Bag, Scale
from globe_app.stories.quotes import quote
from globe_app.stories.terms import names_of, terms_of

PAIRS = 2  # sentence pairs shown of an article
SENTENCES = 6  # of each article that are compared: what an event is stands early
NAMES = 12  # shared names shown
OTHERS = 40  # articles that each is compared with, spread over the story
MIN_TERMS = 3  # of a sentence that is compared


def ties(
    reports: Sequence[StoryArticle], texts: Sequence[ArticleText],
    vectors: Mapping[int, NDArray[np.float32]], by_hand: Collection[int],
) -> tuple[Membership, ...]:  # fmt: skip
    """A `Membership` for each report whose text is given, in their order.

    Likeness is the mean cosine of its embedding with those of the others (0 where there is none).
    """
    of_id = {text.id: text for text in texts}
    names = {text.id: names_of(f"{text.headline.english}\n{text.text[:1_000]}") for text in texts}
    shared: dict[str, int] = {}
    for ones in names.values():
        for name in ones:
            shared[name] = shared.get(name, 0) + 1
    spelt = _spellings(texts)
    every = sum(vectors.values()) if vectors else None
    others = _others(texts, Scale([one.english for text in texts for one in _beginning(text)]))
    found = []
    for report in reports:
        text = of_id.get(report.article_id)
        if text is None:
            continue
        common = sorted(
            (n for n in names[text.id] if shared[n] > 1), key=lambda n: (-shared[n], n)
        )[:NAMES]
        own = vectors.get(text.id)
        likeness = 0.0
        if own is not None and every is not None and len(vectors) > 1:
            likeness = float(own @ (every - own)) / (len(vectors) - 1)
        found.append(
            Membership(
                report, likeness, tuple(spelt.get(n, n) for n in common),
                others.pairs(text), report.article_id in by_hand,
            )
        )  # fmt: skip
    return tuple(found)


def _beginning(text: ArticleText) -> list[Sentence]:
    return [text.headline, *text.sentences[:SENTENCES]]


def _spellings(texts: Sequence[ArticleText]) -> dict[str, str]:
    """A name's stem as it is first written in the texts."""
    found: dict[str, str] = {}
    for word in {w for text in texts for one in _beginning(text) for w in one.english.split()}:
        bare = word.strip(".,;:!?\"'“”‘’«»()[]…")
        for name in names_of(f"x {bare}") if bare else ():
            found[name] = min(found.get(name, bare), bare, key=lambda w: (len(w), w))
    return found


@dataclass(frozen=True, slots=True)
class _Others:
    """Sentences that every article's are compared with: those of some texts, spread over the story."""

    scale: Scale
    texts: tuple[ArticleText, ...]
    where: tuple[tuple[int, int], ...]  # (place in `texts`, number) of each row
    place: Mapping[str, int]  # term -> column
    rows: NDArray[np.float32]  # (sentences, terms) TF-IDF, unit length

    def pairs(self, text: ArticleText) -> tuple[tuple[Quote, Quote], ...]:
        """The article's sentences with the nearest of articles by other outlets, the nearest first."""
        own = _beginning(text)
        alike = self.rows @ _matrix([self.scale.bag(one.english) for one in own], self.place).T
        for row, (at, _) in enumerate(self.where):
            if self.texts[at].id == text.id or self.texts[at].outlet_id == text.outlet_id:
                alike[row] = 0.0
        chosen: list[tuple[Quote, Quote]] = []
        while len(chosen) < PAIRS and alike.size and alike.max() > 0:
            best, mine = divmod(int(alike.argmax()), alike.shape[1])
            at, number = self.where[best]
            chosen.append((quote(text, mine - 1), quote(self.texts[at], number)))
            alike[:, mine] = 0.0
            alike[[other for other, (one, _) in enumerate(self.where) if one == at]] = 0.0
        return tuple(chosen)


def _others(texts: Sequence[ArticleText], scale: Scale) -> _Others:
    some = tuple(texts[:: -(-len(texts) // OTHERS)])
    where, bags = [], []
    for at, text in enumerate(some):
        for number, sentence in enumerate(_beginning(text), HEADLINE):
            if len(terms_of(sentence.english)) >= MIN_TERMS:
                where.append((at, number))
                bags.append(scale.bag(sentence.english))
    place = {term: at for at, term in enumerate(dict.fromkeys(t for bag in bags for t in bag))}
    return _Others(scale, some, tuple(where), place, _matrix(bags, place))


def _matrix(bags: Sequence[Bag], place: Mapping[str, int]) -> NDArray[np.float32]:
    rows = np.zeros((len(bags), len(place)), np.float32)
    for at, bag in enumerate(bags):
        for term, weight in bag.items():
            if term in place:
                rows[at, place[term]] = weight
    return rows
