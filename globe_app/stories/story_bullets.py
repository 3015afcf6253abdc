"""Summary bullets of a story: sentences of different countries, chosen by maximal marginal relevance.

MMR: Carbonell and Goldstein 1998."""

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from globe_app.model.story import ArticleText, Quote
from globe_app.stories.embed import Vectors, unit_rows
from globe_app.stories.english_quality import EnglishQuality, english_quality
from globe_app.stories.quotes import quote
from globe_app.stories.themes import is_quotable

MAX_BULLETS = 5
MIN_COUNTRIES = 3  # bullets; with fewer, a country may give a second one
SENTENCES_PER_TEXT = 5  # candidates per text
MAX_TEXTS = 80  # texts considered, spread over the countries
POSITION_PENALTY = 0.03  # taken from a sentence's centrality per position in the text
ENGLISH_PENALTY = {  # taken from the centrality of a sentence whose English is not as good
    EnglishQuality.WRITTEN: 0.0, EnglishQuality.NEURAL: 0.02, EnglishQuality.ROUGH: 0.2,
    EnglishQuality.NONE: 1.0,
}  # fmt: skip
REDUNDANCY_WEIGHT = 0.5  # MMR: weight of the similarity to sentences chosen already
SAME_COSINE = 0.82  # cosine of embeddings from which two sentences repeat each other
SAME_WORD_COSINE = 0.5  # the same for word vectors
_WORD = re.compile(r"[^\W\d_]{3,}|\d+")


def bullet_candidates(texts: Sequence[ArticleText]) -> list[tuple[int, int]]:
    """The sentences that `story_bullets` chooses from: (index into `texts`, sentence number).

    The rows of `vectors` for `story_bullets` follow this order.
    """
    turns: Counter[str] = Counter()
    order = []
    for at, text in enumerate(texts):
        order.append((turns[text.country], at))
        turns[text.country] += 1
    order.sort()
    found = []
    for _, at in order[:MAX_TEXTS]:
        numbers = [n for n, one in enumerate(texts[at].sentences[:20]) if is_quotable(one.english)]
        found += [(at, number) for number in numbers[:SENTENCES_PER_TEXT]]
    return found


def story_bullets(texts: Sequence[ArticleText], vectors: Vectors | None) -> tuple[Quote, ...]:
    """Up to `MAX_BULLETS` central sentences that do not repeat each other, oldest first.

    English sentences come before rough translations, and these before what nothing has translated.
    Centrality is the cosine with the centroid of all candidates. `vectors`: embeddings of
    `bullet_candidates(texts)`, (candidates, dimensions); None: word vectors are used. () without texts.
    """
    candidates = bullet_candidates(texts)
    if not candidates:
        return ()
    english = [texts[at].sentences[number].english for at, number in candidates]
    meanings = vectors is not None
    rows = vectors if vectors is not None else _word_vectors(english)
    alike = rows @ rows.T
    centrality = rows @ unit_rows(rows.mean(0, keepdims=True))[0]
    relevance = centrality - POSITION_PENALTY * np.array([number for _, number in candidates])
    relevance -= np.array([ENGLISH_PENALTY[english_quality(texts[at])] for at, _ in candidates])
    limit = SAME_COSINE if meanings else SAME_WORD_COSINE
    chosen: list[int] = []
    for again in (False, True):  # the second round allows a country a second bullet
        while len(chosen) < MAX_BULLETS:
            countries = {texts[candidates[one][0]].country for one in chosen}
            best, best_score = -1, -np.inf
            for at, (text, _) in enumerate(candidates):
                near = max((float(alike[at, one]) for one in chosen), default=0.0)
                if near >= limit or (not again and texts[text].country in countries):
                    continue
                score = float(relevance[at]) - REDUNDANCY_WEIGHT * near
                if score > best_score:
                    best, best_score = at, score
            if best < 0:
                break
            chosen.append(best)
        if len(chosen) >= MIN_COUNTRIES:
            break
    quotes = [quote(texts[at], number) for at, number in (candidates[one] for one in chosen)]
    return tuple(sorted(quotes, key=lambda one: (one.published, one.article_id, one.number)))


def _word_vectors(sentences: Sequence[str]) -> Vectors:
    """(sentences, words) IDF-weighted word vectors at unit length."""
    words = [{w[:6] for w in _WORD.findall(one.casefold())} for one in sentences]
    counts = Counter(word for ws in words for word in ws)
    place = {word: at for at, word in enumerate(counts)}
    rows = np.zeros((len(sentences), max(len(place), 1)), np.float32)
    for at, ws in enumerate(words):
        for word in ws:
            rows[at, place[word]] = np.log1p(len(sentences) / counts[word])
    return unit_rows(rows)
