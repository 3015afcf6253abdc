"""A story in a few of its sentences, each of another country."""

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from globe_app.model.story import ArticleText, Quote
from globe_app.stories.embed import Vectors, unit
from globe_app.stories.quotes import quote
from globe_app.stories.themes import worth

MOST = 5
LEAST = 3  # countries, else sentences of one country follow each other
PER_TEXT = 5  # of a text's sentences looked at
MOST_TEXTS = 80  # of a story's texts looked at, spread over its countries
LEAD_WORTH = 0.03  # of centrality lost with each sentence further down
NEWNESS = 0.5  # how much likeness to the chosen weighs (MMR: Carbonell and Goldstein 1998)
ALIKE = 0.82  # cosine above which two sentences say the same
ALIKE_WORDS = 0.5  # likewise of words in common
_WORD = re.compile(r"[^\W\d_]{3,}|\d+")


def gist_candidates(texts: Sequence[ArticleText]) -> list[tuple[int, int]]:
    """The sentences that `story_bullets` chooses from: (place of the text in `texts`, number).

    Vectors handed to `story_bullets` are of these, in this order.
    """
    turns: Counter[str] = Counter()
    order = []
    for at, text in enumerate(texts):
        order.append((turns[text.country], at))
        turns[text.country] += 1
    order.sort()
    found = []
    for _, at in order[:MOST_TEXTS]:
        numbers = [n for n, one in enumerate(texts[at].sentences[:20]) if worth(one.english)]
        found += [(at, number) for number in numbers[:PER_TEXT]]
    return found


def story_bullets(texts: Sequence[ArticleText], vectors: Vectors | None) -> tuple[Quote, ...]:
    """Three to five sentences of different countries that say most of a story, oldest first.

    Central ones (cosine with the middle of all) that do not repeat each other; () where texts are
    missing. `vectors`: of `gist_candidates(texts)`; None: words in common decide.
    """
    candidates = gist_candidates(texts)
    if not candidates:
        return ()
    english = [texts[at].sentences[number].english for at, number in candidates]
    meanings = vectors is not None
    rows = vectors if vectors is not None else _by_words(english)
    alike = rows @ rows.T
    middle = rows @ unit(rows.mean(0, keepdims=True))[0]
    worthy = middle - LEAD_WORTH * np.array([number for _, number in candidates])
    limit = ALIKE if meanings else ALIKE_WORDS
    chosen: list[int] = []
    for again in (False, True):  # a second round lets countries speak twice where there are few
        while len(chosen) < MOST:
            countries = {texts[candidates[one][0]].country for one in chosen}
            best, best_score = -1, -np.inf
            for at, (text, _) in enumerate(candidates):
                near = max((float(alike[at, one]) for one in chosen), default=0.0)
                if near >= limit or (not again and texts[text].country in countries):
                    continue
                score = float(worthy[at]) - NEWNESS * near
                if score > best_score:
                    best, best_score = at, score
            if best < 0:
                break
            chosen.append(best)
        if len(chosen) >= LEAST:
            break
    quotes = [quote(texts[at], number) for at, number in (candidates[one] for one in chosen)]
    return tuple(sorted(quotes, key=lambda one: (one.published, one.article_id, one.number)))


def _by_words(sentences: Sequence[str]) -> Vectors:
    """Sentences as word counts, rare words counting more."""
    words = [{w[:6] for w in _WORD.findall(one.casefold())} for one in sentences]
    counts = Counter(word for ws in words for word in ws)
    place = {word: at for at, word in enumerate(counts)}
    rows = np.zeros((len(sentences), max(len(place), 1)), np.float32)
    for at, ws in enumerate(words):
        for word in ws:
            rows[at, place[word]] = np.log1p(len(sentences) / counts[word])
    return unit(rows)
