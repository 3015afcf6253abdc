"""Stores of any size for the benchmarks, built through the store's own functions."""

import random
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from globe_app.geo.countries import load_countries
from globe_app.model.news import NewArticle, Outlet, Translation
from globe_app.settings import resources_dir
from globe_app.store import entries, marks, outlets, story_writer
from globe_app.store.db import Store, open_store

COUNTRIES, OUTLETS = 170, 680
PERIOD = timedelta(days=400)  # in which the articles were published, evenly
STORY_PERIOD = timedelta(days=30)  # the articles of these last days are in stories
STORY_SIZE = 4  # articles a story
IDS_AT_ONCE = 2_000
BATCH = 20  # articles that an outlet publishes between two syncs
TEXT_CHARS = 2_000
TEXTS = 500  # different ones
NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
LANGUAGES = ("en", "es", "ar", "zh")  # of the outlets of each country


@dataclass(frozen=True, slots=True)
class Built:
    """A store that was built."""

    path: Path
    articles: int
    seconds: float  # that writing the articles took


def country_codes() -> tuple[str, ...]:
    """The countries whose outlets write."""
    states = [c.code for c in load_countries(resources_dir() / "geo").all if c.state]
    return tuple(states[:COUNTRIES])


def build(path: Path, articles: int) -> Built:
    """A store of `articles` articles at `path`, where none is yet.

    Outlets take turns, as in syncs: the articles of a country lie all over the file. A quarter is in
    English, the others have headline and lead in English; each names two countries. Every tenth is
    read, every five-hundredth saved, the latest are in stories.
    """
    store = open_store(path)
    try:
        maker = _Maker(country_codes(), _texts(), articles)
        based = maker.outlets()
        for outlet in based:
            outlets.keep_outlet(store, outlet)
        began = time.perf_counter()
        for turn, first in enumerate(range(0, articles, BATCH)):
            outlet = based[turn % OUTLETS]
            numbers = range(first, min(first + BATCH, articles))
            new = [maker.article(number, outlet) for number in numbers]
            entries.write_articles(store, outlet, new, maker.published(first))
        seconds = time.perf_counter() - began
        for start in range(1, articles + 1, IDS_AT_ONCE):
            ids = range(start, min(start + IDS_AT_ONCE, articles + 1))
            _use(store, ids)
            if start > articles * (1 - STORY_PERIOD / PERIOD):
                story_writer.write_clusters(store, {one: -1 - one // STORY_SIZE for one in ids}, {})
        return Built(path, articles, seconds)
    finally:
        store.close()


def _use(store: Store, ids: range) -> None:
    """What a reader does to some of these articles."""
    marks.mark_read(store, [one for one in ids if one % 10 == 0], True, NOW)
    for one in ids:
        if one % 500 == 0:
            marks.mark_saved(store, one, True, NOW)


def _texts() -> tuple[str, ...]:
    rng = random.Random(1)
    letters = "aaabcdeeefghiiklmnnoooprrsssttuuvwyz"
    words = ["".join(rng.choices(letters, k=rng.randint(2, 11))) for _ in range(5_000)]
    return tuple(" ".join(rng.choices(words, k=400))[:TEXT_CHARS] for _ in range(TEXTS))


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the same outlets and articles each time."""

    codes: tuple[str, ...]
    texts: tuple[str, ...]
    articles: int

    def outlets(self) -> tuple[Outlet, ...]:
        return tuple(
            Outlet(f"paper-{i}", f"Paper {i}", self.codes[i % COUNTRIES], LANGUAGES[i // COUNTRIES])
            for i in range(OUTLETS)
        )

    def published(self, number: int) -> datetime:
        return NOW - PERIOD * (1 - number / self.articles)

    def article(self, number: int, outlet: Outlet) -> NewArticle:
        text = self.texts[number % TEXTS]
        headline = f"{text[number % 900 :][:60]} {number}"
        url = f"https://{outlet.id}.example/news/{number}"
        lead = self.texts[(number + 7) % TEXTS][:300]
        translated = outlet.language != "en"
        paragraphs = [text[at : at + 400] for at in range(0, TEXT_CHARS, 400)]
        named = (self.codes[number * 7 % COUNTRIES], self.codes[number * 13 % COUNTRIES])
        return NewArticle(
            key=url,
            headline=headline,
            url=url,
            published=self.published(number),
            dated=True,
            language=outlet.language,
            author="A. Writer",
            summary=(text[:120], text[400:520]),
            body_html="".join(f"<p>{one}</p>" for one in paragraphs),
            body_text="\n\n".join(paragraphs),
            digest=f"{number:032x}",
            english=Translation(f"English {headline}", (), f"<p>{lead}</p>")
            if translated
            else None,
            english_text=lead if translated else "",
            about=tuple(code for code in named if code != outlet.country),
            canonical_url=url,
            simhash=random.Random(number).getrandbits(63),
        )
