"""Builds `resources/background.npy`: the mean embedding of English news for the sentence model.

The mean over the theme taxonomy's seed sentences and the sample edition's articles, float32, 384 dimensions.
It is used to centre embeddings (`stories/similarity.py`).
"""

import json
from pathlib import Path

import numpy as np

from globe_app.settings import resources_dir
from globe_app.stories.embed import load_embedder
from globe_app.stories.themes import load_themes, seed_texts


def texts(resources: Path) -> list[str]:
    """Seed sentences, then headline and first paragraph of each sample article, in English."""
    found = seed_texts(load_themes(resources))
    for path in sorted((resources / "sample").glob("*.json")):
        for one in json.loads(path.read_text(encoding="utf-8"))["articles"]:
            english = one["english"] or one
            found.append(f"{english['headline']}\n{english['body'][0][1]}")
    return found


def main() -> None:
    """Write the file."""
    resources = resources_dir()
    embedder, note = load_embedder()
    if note:
        raise SystemExit(note)
    np.save(resources / "background.npy", embedder.embed(texts(resources)).mean(0))


if __name__ == "__main__":
    main()
