"""Invented texts for the benchmark of search: words as often as in a language, in several scripts.

A word's share falls with its rank (Zipf and Mandelbrot), and a text comes back to words of its own subject: 400
words of the English ones are 215 different words, as in news. Languages have the shares that the catalogue's
outlets have.
"""

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from bench.store_build import NOW, PERIOD, country_codes
from globe_app.model.news import Entry, NewArticle, Outlet, Translation
from globe_app.store import entries, outlets
from globe_app.store.db import Store, open_store, writing

# language, its script, its share of outlets in per cent, words (or characters) of a text
LANGUAGES = (
    ("en", "latin", 30, 400), ("es", "latin", 14, 430), ("fr", "latin", 13, 430), ("pt", "latin", 8, 400),
    ("de", "latin", 6, 380), ("tr", "latin", 5, 330), ("ar", "arabic", 8, 380), ("ru", "cyrillic", 7, 350),
    ("hi", "devanagari", 3, 430), ("ko", "hangul", 1, 250), ("zh", "han", 3, 900), ("th", "thai", 2, 1_800),
)  # fmt: skip
_LETTERS = {
    "latin": ("aaabcdeeefghiiklmnnoooprrsssttuuvwyz", 2, 12),
    "arabic": ("ابتجحدرزسشصطعفقكلمنهوي", 2, 8),
    "cyrillic": ("аабвгдеезиклмнооопрстуя", 2, 12),
    "devanagari": ("कखगचजटडतदनपबमयरलवसहािीुे", 2, 9),
    "hangul": ("".join(chr(0xAC00 + 37 * n) for n in range(200)), 1, 5),
}  # fmt: skip
_THAI = "กขคงจชซดตถทนบปผพมยรลวสหอะาิีืุูเแโใไ่้"
WORDS, CHARACTERS = 60_000, 4_000  # of a vocabulary
_OWN_WORDS, _OF_THOSE = 30, 0.28  # of a text's subject; their share of its words
OUTLETS = 700
BATCH = 500  # articles a transaction, as a sync of a day brings


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of a language, the most frequent first, and their shares added up."""

    words: Sequence[str]
    shares: "np.ndarray[tuple[int], np.dtype[np.float64]]"
    between: str  # " ", or "" where words are not set apart


def vocabulary(script: str, seed: int) -> Vocabulary:
    """The same for the same seed."""
    rng = random.Random(seed)
    if script == "han":
        words, power = (
            [chr(0x4E00 + n) for n in rng.sample(range(CHARACTERS * 2), CHARACTERS)],
            0.95,
        )
    elif script == "thai":
        words, power = list(_THAI), 0.6
    else:
        letters, least, most = _LETTERS[script]
        words, power = [_word(rng, letters, least, most, rank) for rank in range(WORDS)], 1.1
    shares = 1 / (np.arange(1, len(words) + 1) + 2.0) ** power
    return Vocabulary(
        words, np.cumsum(shares / shares.sum()), "" if script in ("han", "thai") else " "
    )


def _word(rng: random.Random, letters: str, least: int, most: int, rank: int) -> str:
    long = least + 1 + int(math.log(rank + 1) * 0.45) + rng.randint(-1, 2)
    length = rng.randint(least, least + 2) if rank < 80 else min(most, max(long, least))
    return "".join(rng.choices(letters, k=length))


def text(words: Vocabulary, count: int, rng: "np.random.Generator") -> str:
    """A text of so many words."""
    ranks = np.searchsorted(words.shares, rng.random(count))
    if words.between:
        own = np.searchsorted(words.shares, rng.random(_OWN_WORDS))
        back = rng.random(count) < _OF_THOSE
        ranks[back] = own[(rng.random(int(back.sum())) ** 2 * _OWN_WORDS).astype(int)]
    last = len(words.words) - 1
    return words.between.join(words.words[min(rank, last)] for rank in ranks.tolist())


class Maker:
    """Makes the same outlets and articles each time, one after another."""

    def __init__(self, articles: int) -> None:
        self._rng, self._articles = np.random.default_rng(7), articles
        self._words = {
            code: vocabulary(script, n) for n, (code, script, *_) in enumerate(LANGUAGES)
        }
        codes = country_codes()
        tongues = random.Random(3).choices(
            [one[0] for one in LANGUAGES], [one[2] for one in LANGUAGES], k=OUTLETS
        )
        self._counts = {code: count for code, _, _, count in LANGUAGES}
        self.outlets = [
            Outlet(f"paper-{n}", f"Paper {n}", codes[n % len(codes)], tongues[n])
            for n in range(OUTLETS)
        ]

    @property
    def english(self) -> Vocabulary:
        """The words of English."""
        return self._words["en"]

    def article(self, number: int, outlet: Outlet, published: datetime) -> NewArticle:
        """An article; one that is not in English has headline and lead in English too."""
        language = outlet.language
        body = text(self._words[language], self._counts[language], self._rng)
        headline = f"{body[:60]} {number % 1_000}"
        english = None
        if language != "en":
            lead = text(self.english, 50, self._rng)
            english = Translation(lead[:60], (), f"<p>{lead}</p>")
        return NewArticle(
            key=f"{number}", headline=headline, url=f"https://{outlet.id}.example/{number}",
            published=published, dated=True, language=language, author="", summary=(),
            body_html=f"<p>{body}</p>", body_text=body, digest=f"{number:x}", english=english,
            english_text=lead if english else "", about=(),
        )  # fmt: skip


def batches(maker: Maker, articles: int) -> Iterator[tuple[Outlet, list[NewArticle]]]:
    """Articles as syncs bring them: some of each outlet in turn, an hour to two days old."""
    rng = random.Random(5)
    each = 20
    for turn, first in enumerate(range(0, articles, each)):
        outlet = maker.outlets[turn % OUTLETS]
        arrived = NOW - PERIOD * (1 - first / articles)
        yield (
            outlet,
            [
                maker.article(n, outlet, arrived - timedelta(minutes=rng.randrange(10, 2_880)))
                for n in range(first, min(first + each, articles))
            ],
        )


def build(path: Path, articles: int) -> None:
    """A store of `articles` articles."""
    store = open_store(path)
    try:
        maker = Maker(articles)
        for one in maker.outlets:
            outlets.keep_outlet(store, one)
        waiting: list[tuple[Outlet, list[NewArticle]]] = []
        for outlet, some in batches(maker, articles):
            waiting.append((outlet, some))
            if len(waiting) * len(some) >= BATCH:
                write(store, waiting)
                waiting = []
        write(store, waiting)
    finally:
        store.close()


def write(store: Store, some: Sequence[tuple[Outlet, list[NewArticle]]]) -> None:
    """Write the articles of several outlets in one transaction."""
    with writing(store) as db:
        for outlet, new in some:
            entries.insert_articles(db, outlet, new, int(NOW.timestamp()))


def entries_of(maker: Maker, outlet: Outlet, first: int, count: int) -> tuple[Entry, ...]:
    """Entries of a feed, as a sync parses them."""
    found = []
    for number in range(first, first + count):
        new = maker.article(number, outlet, NOW)
        found.append(
            Entry(
                key=f"new-{number}", headline=new.headline, url=new.url, published=NOW,
                language=outlet.language, author="", summary=(), body_html=new.body_html,
                image_url="", digest=f"new-{number}",
            )
        )  # fmt: skip
    return tuple(found)
