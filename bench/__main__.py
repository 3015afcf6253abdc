"""Runs the benchmarks, prints the table and writes bench/last.json. Exit status 1 when a limit is missed."""

import os
import sys
from pathlib import Path

os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench import (
    article,
    day_pack,
    digest,
    flat_map,
    globe,
    killed,
    lists,
    peers,
    reading,
    real_feeds,
    search,
    soak,
    store,
    story_quality,
    story_speed,
    sync,
    translation,
)
from bench.figures import Figure, table, write_json
from bench.themes import theme_quality


def main() -> int:
    """Run all sections, or only the one named on the command line: `window`, `soak`, `sync`, `conformance`,
    `stories`, `store`, `killed`, `translation`, `digest`, `article`, `lists`, `pack`, `search`, `map`.

    `window` is the globe's frames, picking, clicks and the start. `soak` takes a number of interactions.
    `search` takes a number of articles, else it is a million. `store` takes numbers of articles; without any
    it builds 10,000, 100,000 and 1,000,000. `killed` takes a number of rounds, and runs only when it is named.
    `digest` takes the number of articles of a first digest (100,000 take minutes), which is left out otherwise.
    """

    def of_stories() -> list[Figure]:
        return [*story_quality.quality(), *theme_quality(), *story_speed.speed()]

    def of_stores() -> list[Figure]:
        return store.stores([int(one) for one in sys.argv[2:]] or store.SIZES)

    def of_kills() -> list[Figure]:
        return killed.killed(int(sys.argv[2]) if sys.argv[2:] else killed.ROUNDS)

    def of_digests() -> list[Figure]:
        return digest.digests(int(sys.argv[2]) if sys.argv[2:] else 0)

    def of_windows() -> list[Figure]:
        return [*globe.frames(), *globe.picking(), *reading.clicks(), *reading.start()]

    def of_searches() -> list[Figure]:
        return search.searches(int(sys.argv[2]) if sys.argv[2:] else search.ARTICLES)

    def of_soaks() -> list[Figure]:
        return soak.soak(int(sys.argv[2]) if sys.argv[2:] else soak.INTERACTIONS)

    sections = {
        "window": of_windows, "soak": of_soaks,
        "sync": sync.syncs, "conformance": real_feeds.real_feeds, "stories": of_stories,
        "store": of_stores, "killed": of_kills, "translation": translation.translation,
        "digest": of_digests, "article": article.pages,
        "lists": lists.lists, "pack": day_pack.packs, "search": of_searches, "map": flat_map.maps,
    }  # fmt: skip
    if sys.argv[1:] and sys.argv[1] in sections:
        figures = sections[sys.argv[1]]()
        print(table(figures))
        write_json(figures, Path(__file__).with_name(f"last-{sys.argv[1]}.json"))
        return 1 if any(f.met is False for f in figures) else 0
    figures = globe.frames()
    others = peers.peers()
    own = next(f for f in figures if f.name == globe.SAME)
    figures += [*others, *peers.compared(own, others)]
    figures += globe.picking()
    figures += flat_map.maps()
    figures += reading.clicks()
    figures += reading.start()
    figures += article.pages()
    figures += lists.lists()
    figures += day_pack.packs()
    figures += of_soaks()
    figures += sync.syncs()
    figures += real_feeds.real_feeds()
    figures += of_stories()
    figures += translation.translation()
    figures += of_digests()
    figures += of_stores()
    figures += search.searches()
    print(table(figures))
    write_json(figures, Path(__file__).with_name("last.json"))
    return 1 if any(f.met is False for f in figures) else 0


if __name__ == "__main__":
    sys.exit(main())
