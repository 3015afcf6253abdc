"""Explains why an article is in its story: shared names, and its sentences most similar to the others'."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from globe_app.model.story import HEADLINE, ArticleText, Membership, Quote, Sentence, StoryArticle
from globe_app.stories.quotes import quote
from globe_app.stories.terms import names_of, terms_of
from globe_app.stories.tfidf import TermWeights, Weights

MAX_PAIRS = 2  # sentence pairs shown per article
FIRST_SENTENCES = 6  # sentences compared per article, after the headline: news comes first
MAX_NAMES = 12  # shared names shown
MAX_COMPARED = 40  # articles that each one is compared with, spread over the story
ENGLISH = "en"
MIN_TERMS = 3  # terms a sentence must have to be compared


def explain_memberships(
    articles: Sequence[StoryArticle], texts: Sequence[ArticleText],
    vectors: Mapping[int, NDArray[np.float32]], by_hand: Collection[int],
) -> tuple[Membership, ...]:  # fmt: skip
    """A `Membership` for each article of the story whose text is given, in the order of `articles`.

    `vectors`: article id -> embedding, (dimensions,). `by_hand`: ids that the reader put there. The
    likeness is the mean cosine of its embedding with those of the others (0 where there is none).
    """
    of_id = {text.id: text for text in texts}
    names = {text.id: names_of(f"{text.headline.english}\n{text.text[:1_000]}") for text in texts}
    shared: dict[str, int] = {}
    for ones in names.values():
        for name in ones:
            shared[name] = shared.get(name, 0) + 1
    spelt = _spellings(texts)
    every = sum(vectors.values()) if vectors else None
    model = TermWeights()
    for sentence in (one for text in texts for one in _beginning(text)):
        model.count(sentence.english, ENGLISH)
    others = _sentence_index(texts, model)
    found = []
    for article in articles:
        text = of_id.get(article.article_id)
        if text is None:
            continue
        common = sorted(
            (n for n in names[text.id] if shared[n] > 1), key=lambda n: (-shared[n], n)
        )[:MAX_NAMES]
        own = vectors.get(text.id)
        similarity = 0.0
        if own is not None and every is not None and len(vectors) > 1:
            similarity = float(own @ (every - own)) / (len(vectors) - 1)
        found.append(
            Membership(
                article, similarity, tuple(spelt.get(n, n) for n in common),
                others.pairs(text), article.article_id in by_hand,
            )
        )  # fmt: skip
    return tuple(found)


def _beginning(text: ArticleText) -> list[Sentence]:
    return [text.headline, *text.sentences[:FIRST_SENTENCES]]


def _spellings(texts: Sequence[ArticleText]) -> dict[str, str]:
    """Stemmed name -> its shortest spelling in the texts."""
    found: dict[str, str] = {}
    for word in {w for text in texts for one in _beginning(text) for w in one.english.split()}:
        bare = word.strip(".,;:!?\"'“”‘’«»()[]…")
        for name in names_of(f"x {bare}") if bare else ():
            found[name] = min(found.get(name, bare), bare, key=lambda w: (len(w), w))
    return found


@dataclass(frozen=True, slots=True)
class _SentenceIndex:
    """TF-IDF vectors of the first sentences of up to `MAX_COMPARED` texts, to find similar ones in."""

    model: TermWeights
    texts: tuple[ArticleText, ...]
    where: tuple[tuple[int, int], ...]  # (index into `texts`, sentence number) of each row
    columns: Mapping[str, int]  # term -> column of `rows`
    rows: NDArray[np.float32]  # (sentences, terms) TF-IDF, unit length

    def pairs(self, text: ArticleText) -> tuple[tuple[Quote, Quote], ...]:
        """Up to `MAX_PAIRS` (sentence of `text`, similar sentence of another outlet), most similar first."""
        own = _beginning(text)
        alike = (
            self.rows
            @ _matrix([self.model.weights(one.english, ENGLISH) for one in own], self.columns).T
        )
        for row, (at, _) in enumerate(self.where):
            if self.texts[at].id == text.id or self.texts[at].outlet_id == text.outlet_id:
                alike[row] = 0.0
        chosen: list[tuple[Quote, Quote]] = []
        while len(chosen) < MAX_PAIRS and alike.size and alike.max() > 0:
            best, mine = divmod(int(alike.argmax()), alike.shape[1])
            at, number = self.where[best]
            chosen.append((quote(text, mine - 1), quote(self.texts[at], number)))
            alike[:, mine] = 0.0
            alike[[other for other, (one, _) in enumerate(self.where) if one == at]] = 0.0
        return tuple(chosen)


def _sentence_index(texts: Sequence[ArticleText], model: TermWeights) -> _SentenceIndex:
    some = tuple(texts[:: -(-len(texts) // MAX_COMPARED)])
    where, weights = [], []
    for at, text in enumerate(some):
        for number, sentence in enumerate(_beginning(text), HEADLINE):
            if len(terms_of(sentence.english)) >= MIN_TERMS:
                where.append((at, number))
                weights.append(model.weights(sentence.english, ENGLISH))
    columns = {term: at for at, term in enumerate(dict.fromkeys(t for one in weights for t in one))}
    return _SentenceIndex(model, some, tuple(where), columns, _matrix(weights, columns))


def _matrix(weights: Sequence[Weights], columns: Mapping[str, int]) -> NDArray[np.float32]:
    rows = np.zeros((len(weights), len(columns)), np.float32)
    for at, bag in enumerate(weights):
        for term, weight in bag.items():
            if term in columns:
                rows[at, columns[term]] = weight
    return rows
