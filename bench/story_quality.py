"""Quality of clustering, missed stories and figures.

Measured on recorded headlines, beside plain TF-IDF, and on the invented world of `tests/data/world`.
"""

import csv
import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from bench.figures import Figure, figure
from bench.sentence_figures import figure_quality
from globe_app.briefing import stories as world
from globe_app.geo.countries import Countries, load_countries
from globe_app.geo.country_mentions import load_country_mentions
from globe_app.pipeline.enrich import enrich
from globe_app.settings import Settings, resources_dir
from globe_app.store import stories
from globe_app.store.db import Store, open_store
from globe_app.stories import embed
from globe_app.stories.article_vectors import embed_articles, load_means
from globe_app.stories.cluster import MERGE_SIMILARITY, Document, StoryClusterer
from globe_app.stories.figures import figures as figures_in
from globe_app.stories.sentence_models import MINILM
from globe_app.translation.engines import Engines
from tests import invented
from tests.like_events import like_events
from tests.scores import bcubed, f1_score, precision_and_recall

HEADLINES = Path(__file__).resolve().parents[2] / "shared" / "data" / "headline-stories-dev.csv"
FOLDS = 3  # folds of stories: thresholds are fitted on one third, scored on the others
JOINS = (0.0, 0.03, 0.06, 0.1, 0.14, 0.18, 0.22)
PLAIN = (0.02, 0.03, 0.05, 0.07, 0.1, 0.14, 0.2, 0.28)
DAY = timedelta(hours=24)
WINDOW = timedelta(hours=72)
CORE = (
    "killed",
    "injured",
    "missing",
    "displaced",
    "arrested",
    "rescued",
    "money",
    "percent",
    "magnitude",
)

Labels = Sequence[object]


def quality() -> list[Figure]:
    """All figures; those whose input is missing (headlines, model, Apertium) are left out, with a note."""
    return [*_headlines(), *_invented(), *figure_quality()]


# Recorded headlines --------------------------------------------------------------------------------


def _headlines() -> list[Figure]:
    if not HEADLINES.is_file():
        return []
    with HEADLINES.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["story"]]
    rows.sort(key=lambda row: float(row["timestamp_ms"]))
    gold = [row["story"] for row in rows]
    docs = [
        Document(n, float(row["timestamp_ms"]) / 1000, row["title"], "en")
        for n, row in enumerate(rows)
    ]
    words = [doc.words for doc in docs]
    embedder, note = embed.load_embedder()
    vectors = embed_articles(words, ["en"] * len(docs), embedder, embed.load_english_embedder())
    means = load_means(resources_dir(), embedder.name)
    mentions = load_country_mentions(
        load_countries(resources_dir() / "geo"), resources_dir() / "geo"
    )
    plain = _tf_idf(words)

    def grouped(some: Sequence[Document], rows: list[int], join: float) -> list[int]:
        clusterer = StoryClusterer(
            lambda _: (), merge_threshold=join, means=means, find_countries=mentions.named_in
        )
        found = clusterer.cluster(some, vectors.rows(rows)).story_of
        return [found[doc.id] for doc in some]

    def ours(some: list[int], join: float) -> Labels:
        return grouped([docs[i] for i in some], some, join)

    def theirs(some: list[int], threshold: float) -> Labels:
        return _single_pass(plain[some], threshold)

    own = _cross_validated(gold, ours, JOINS)
    peer = _cross_validated(gold, theirs, PLAIN)
    everything = list(range(len(gold)))
    whole = bcubed(gold, ours(everything, MERGE_SIMILARITY))
    untimed = [replace(d, published=(d.id * 7919 % 1474) / 1474 * 48 * 3600) for d in docs]
    loose = grouped(untimed, everything, MERGE_SIMILARITY)
    like = like_events()
    of_like = embed_articles(
        [doc.words for doc in like.documents], [doc.language for doc in like.documents], embedder,
        embed.load_english_embedder(),
    )  # fmt: skip
    clusterer = StoryClusterer(lambda _: (), means=means, find_countries=mentions.named_in)
    found = clusterer.cluster(like.documents, of_like).story_of
    stories_of_like = [found[doc.id] for doc in like.documents]
    apart = len(like.kept_apart(stories_of_like))
    return [
        figure("recorded headlines: BCubed F, cross-validated by story", "1", own, least=0.86, note=note),
        figure("peer: the same of a TF-IDF single pass", "1", peer),
        figure("by how much ours is above the peer's", "1", [float(np.mean(own) - np.mean(peer))], least=0.08),
        figure("all recorded headlines as shipped: F", "1", [whole[2]],
               note=f"P {whole[0]:.3f} R {whole[1]:.3f}"),
        figure("the same with times strewn over 48 h: F", "1",
               [bcubed(gold, loose)[2]],
               note="the file's times come in bursts, a story each"),
        figure("like events in 42 languages, originals: BCubed F", "1",
               [bcubed(like.events, stories_of_like)[2]], least=0.95),
        figure("pairs of like events kept apart", "1", [apart / len(like.pairs)], least=0.9,
               note=f"{apart} of {len(like.pairs)}"),
    ]  # fmt: skip


def _cross_validated(
    gold: Sequence[str], run: Callable[[list[int], float], Labels], grid: Sequence[float]
) -> list[float]:
    """BCubed F on the stories of the other folds, at the threshold that is best on one fold."""
    names = sorted(set(gold))
    scores = []
    for fold in range(FOLDS):
        own = set(names[fold::FOLDS])
        fit = [i for i, one in enumerate(gold) if one in own]
        rest = [i for i, one in enumerate(gold) if one not in own]
        # of thresholds that are equally good the highest: it merges least
        best = max(grid, key=lambda t: (bcubed([gold[i] for i in fit], run(fit, t))[2], t))
        scores.append(bcubed([gold[i] for i in rest], run(rest, best))[2])
    return scores


def _tf_idf(texts: Sequence[str]) -> embed.Vectors:
    """The peer: plain TF-IDF of words, without stemming or stop words."""
    bags = [Counter(re.findall(r"\w+", text.casefold())) for text in texts]
    place = {word: at for at, word in enumerate(sorted({w for bag in bags for w in bag}))}
    df = Counter(word for bag in bags for word in bag)
    rows = np.zeros((len(texts), len(place)), np.float32)
    for at, bag in enumerate(bags):
        for word, count in bag.items():
            idf = math.log((1 + len(texts)) / (1 + df[word])) + 1
            rows[at, place[word]] = (1 + math.log(count)) * idf
    return embed.unit_rows(rows)


def _single_pass(rows: embed.Vectors, threshold: float) -> list[int]:
    """Single-pass clustering: each row joins the nearest centroid or starts a group."""
    sums = np.zeros_like(rows)
    labels, count = [], 0
    for row in rows:
        near = embed.unit_rows(sums[:count]) @ row if count else np.zeros(0)
        best = int(near.argmax()) if count else -1
        if best < 0 or near[best] < threshold:
            best, count = count, count + 1
        sums[best] += row
        labels.append(best)
    return labels


# The invented world --------------------------------------------------------------------------------


def _invented() -> list[Figure]:
    with TemporaryDirectory() as folder:
        place = Path(folder)
        settings = Settings(place / "world.db", resources_dir(), models=place / "models")
        if embed.find_model_folder(MINILM) is None or len(Engines(settings.models).languages()) < 3:
            return []
        store = open_store(settings.store, settings.images)
        try:
            return _judged(store, settings)
        finally:
            store.close()


def _judged(store: Store, settings: Settings) -> list[Figure]:
    """The world is stored day by day, as by syncs; missed stories are computed every day."""
    countries = load_countries(settings.resources / "geo")
    kept: dict[int, invented.InventedArticle] = {}
    right, said, so = 0, 0, 0
    for now, some in _days():
        kept |= invented.keep(store, some, now)
        for _ in enrich(store, settings, countries, Engines(settings.models), lambda now=now: now):  # type: ignore[misc]
            pass
        found = _missed(store, settings, countries, kept, now)
        wanted = _truly_missed(now)
        right, said, so = right + len(found & wanted), said + len(found), so + len(wanted)
    ids = list(kept)
    gold = [kept[one].event for one in ids]
    labels = [stories.story_of(store, one) for one in ids]
    p, r, f = bcubed(gold, labels)
    apart = sum(
        _main_story(ids, gold, labels, a) != _main_story(ids, gold, labels, b)
        for a, b in map(sorted, invented.confusable_pairs())
    )
    rows = [
        figure("invented world, one enrich run a day: BCubed F", "1", [f], note=f"P {p:.3f} R {r:.3f}"),
        figure("hard pairs of events kept apart", "1", [apart / len(invented.confusable_pairs())],
               note=f"{apart} of {len(invented.confusable_pairs())}"),
        figure("missed over the days: precision", "1", [right / max(said, 1)], least=0.95,
               note=f"{said} said, {right} of them right"),
        figure("missed over the days: recall", "1", [right / max(so, 1)], least=0.9,
               note=f"{so} missed"),
    ]  # fmt: skip
    return rows + _sentences(store, kept, set(labels))


def _days() -> Iterator[tuple[datetime, tuple[invented.InventedArticle, ...]]]:
    last = max(one.at for one in invented.world())
    ends = [invented.BEGIN - DAY]
    while ends[-1] < last:
        ends.append(ends[-1] + DAY)
    for before, now in pairwise(ends):
        yield now, tuple(one for one in invented.world() if before < one.at <= now)


def _missed(
    store: Store, settings: Settings, countries: Countries,
    kept: dict[int, invented.InventedArticle], now: datetime,
) -> set[str]:  # fmt: skip
    found = world.missed(
        store, world.similarity_settings(settings.resources, countries), invented.HOME, now
    )
    return {
        Counter(
            kept[r.article_id].event for r in stories.story_articles(store, one.row.id)
        ).most_common(1)[0][0]
        for one in found.missed
    }  # fmt: skip


def _truly_missed(now: datetime) -> set[str]:
    foreign: dict[str, set[str]] = defaultdict(set)
    home: dict[str, set[str]] = defaultdict(set)
    for one in invented.world():
        if now - WINDOW <= one.at <= now:
            at_home = one.outlet.country == invented.HOME
            (home if at_home else foreign)[one.event].add(
                one.outlet.id if at_home else one.outlet.country
            )
    if len({outlet for some in home.values() for outlet in some}) < 5:
        return set()
    return {event for event, codes in foreign.items() if len(codes) >= 3 and len(home[event]) <= 1}


def _main_story(ids: list[int], gold: Labels, labels: Labels, event: str) -> object:
    own = [label for label, one in zip(labels, gold, strict=True) if one == event]
    return Counter(own).most_common(1)[0][0]


def _sentences(
    store: Store, kept: dict[int, invented.InventedArticle], story_ids: set[object]
) -> list[Figure]:
    """Figures of the sentences, compared with the labels of the world."""
    so: list[tuple[object, ...]] = []
    found: list[tuple[object, ...]] = []
    for story in story_ids:
        assert isinstance(story, int)
        for text in stories.texts(store, story):
            said = kept[text.id].sentences
            for number, one in enumerate(said):
                so += [(text.id, number, kind, low) for kind, low, _ in one.figures if kind in CORE]
            found += [
                (text.id, f.quote.number, f.kind, f.low)
                for f in figures_in(text)
                if f.kind in CORE and f.quote.number >= 0
            ]
    p, r = precision_and_recall(so, found)
    values = precision_and_recall(
        [one[:2] + one[3:] for one in so], [one[:2] + one[3:] for one in found]
    )
    return [
        figure("figures, kind and value: F", "1", [f1_score(p, r)],
               note=f"P {p:.3f} R {r:.3f}; value alone P {values[0]:.3f} R {values[1]:.3f}; {len(so)} figures"),
    ]  # fmt: skip
