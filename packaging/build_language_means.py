"""Builds `resources/language_means.npz`: the mean embedding of news in each language, for centring.

From texts of this project alone: the sample edition's articles as written and in English, and for English
also the theme taxonomy's seed sentences. Float32, 384 dimensions each; `embed.language_means` reads them.
"""

import json
from collections import defaultdict
from pathlib import Path

import numpy as np

from globe_app.settings import resources_dir
from globe_app.stories.embed import MEANS_FILE, load_embedder, load_english_embedder
from globe_app.stories.themes import load_themes, seed_texts
from globe_app.text.language import primary


def texts(resources: Path) -> dict[str, list[str]]:
    """Primary language -> texts: headline and first paragraph, a line each."""
    found: dict[str, list[str]] = defaultdict(list)
    found["en"] = seed_texts(load_themes(resources))
    for path in sorted((resources / "sample").glob("*.json")):
        part = json.loads(path.read_text(encoding="utf-8"))
        languages = {one["id"]: one["language"] for one in part["outlets"]}
        for one in part["articles"]:
            own = primary(languages[one["outlet"]])
            for language, words in ((own, one), ("en", one["english"])):
                if words:
                    found[language].append(f"{words['headline']}\n{words['body'][0][1]}")
    return found


def main() -> None:
    """Write the file."""
    resources = resources_dir()
    (embedder, note), english = load_embedder(), load_english_embedder()
    if note or english is None:
        raise SystemExit(note or "the sentence model of English is not installed")
    given = texts(resources)
    means = {one: embedder.embed(some).mean(0) for one, some in sorted(given.items())}
    means[""] = np.mean(list(means.values()), axis=0)
    np.savez_compressed(
        resources / MEANS_FILE, **means, **{"en/minilm": english.embed(given["en"]).mean(0)}
    )


if __name__ == "__main__":
    main()
