"""Builds `resources/language_means.npz`: the mean embedding of news in each language, for centring.

    python packaging/build_language_means.py FOLDER

`FOLDER`: the development half of FLORES-200 (CC BY-SA 4.0), a file `flores-dev*.LANGUAGE` each, line n of
which translates line n of the others. The mean of a language is that of pieces of three sentences, laid out
as an article is: a line, then the rest. `neutral_news.csv` has six pieces of news in each further language,
and in English; the mean of such a language is that of its pieces, moved half the way by which the English
ones miss the English mean. "" is the mean of all languages; "en/minilm" that of English by the model of
English, from the sample edition and the seeds of the themes. Float32, 384 dimensions each.
"""

import csv
import json
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np

from globe_app.settings import resources_dir
from globe_app.stories.embed import MEANS_FILE, load_embedder, load_english_embedder
from globe_app.stories.taxonomy import load_themes, seed_texts

NEUTRAL_NEWS = Path(__file__).with_name("neutral_news.csv")
SENTENCES = 297  # of a language that are read, by threes
ENGLISH = "en"


def pieces(folder: Path) -> dict[str, list[str]]:
    """Language -> pieces of three sentences."""
    found: dict[str, list[str]] = {}
    for path in sorted(folder.glob("flores-dev*")):
        lines = path.read_text(encoding="utf-8").splitlines()[:SENTENCES]
        found[path.suffix[1:]] = [
            f"{lines[n]}\n{lines[n + 1]} {lines[n + 2]}" for n in range(0, len(lines) - 2, 3)
        ]
    return found


def neutral_news() -> dict[str, list[str]]:
    """Language -> the same six pieces of news."""
    found: dict[str, list[str]] = defaultdict(list)
    with NEUTRAL_NEWS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[row["language"]].append(f"{row['headline']}\n{row['lead']}")
    return found


def english_texts(resources: Path) -> list[str]:
    """English texts for the mean of the model of English."""
    found = seed_texts(load_themes(resources))
    for path in sorted((resources / "sample").glob("*.json")):
        for one in json.loads(path.read_text(encoding="utf-8"))["articles"]:
            words = one["english"] or one
            found.append(f"{words['headline']}\n{words['body'][0][1]}")
    return found


def main() -> None:
    """Write the file."""
    if len(sys.argv) != 2:
        raise SystemExit("give the folder of FLORES-200 dev")
    (embedder, note), english = load_embedder(), load_english_embedder()
    if note or english is None:
        raise SystemExit(note or "the sentence model of English is not installed")
    means = {one: embedder.embed(some).mean(0) for one, some in pieces(Path(sys.argv[1])).items()}
    news = {one: embedder.embed(some).mean(0) for one, some in neutral_news().items()}
    missed = means[ENGLISH] - news[ENGLISH]
    for language, mean in news.items():
        means.setdefault(language, mean + missed / 2)
    means[""] = np.mean(list(means.values()), axis=0)
    of_english = english.embed(english_texts(resources_dir())).mean(0)
    np.savez_compressed(resources_dir() / MEANS_FILE, **means, **{f"{ENGLISH}/minilm": of_english})


if __name__ == "__main__":
    main()
