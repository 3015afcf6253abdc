"""Builds resources/models.json: the list of translation models that a reader can download.

python packaging/build_models.py firefox-models.csv [resources/models.json]

The CSV has a row a file of Mozilla's models (github.com/mozilla/firefox-translations-models, the state of
December 2025): language, variant, part, file, sha256_of_gz, bytes_of_gz, sha256_unpacked, bytes_unpacked,
flores_bleu, flores_comet. The order of languages is that of how many outlets of the catalogue need them.
"""

import csv
import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ADDRESS = (
    "https://media.githubusercontent.com/media/mozilla/firefox-translations-models/main/models"
)
VERSION, LICENCE = "2025-12", "MPL-2.0"
VARIANTS = ("tiny", "base-memory", "base")  # by size
WORTH_IT = 0.005  # gain in COMET for which the next larger variant is the default
# languages that no Firefox model translates: Argos models, as their public index and others list them
ARGOS = (
    ("th", "1.9", 71737116, "b6642c07389b156f568aa08c64140243bc1b1926f82df2559a2eae08316f84ce",
     "CC-BY-4.0 AND MIT"),
    ("ur", "1.9", 0, "", ""), ("tl", "1.9", 0, "", ""), ("ga", "1.1", 0, "", ""),
    ("eo", "1.5", 0, "", ""),
)  # fmt: skip
ABOUT = [
    "Translation models that the reader can install, in the order of how many outlets need them.",
    "Made by packaging/build_models.py. firefox: names, sizes, SHA-256 and scores (FLORES-200) as published in"
    " mozilla/firefox-translations-models (MPL-2.0). argos: as the public index of Argos packages says.",
    'size 0, sha256 "", bleu 0 and comet 0 mean: not known. Where no hash is known, that of the first download'
    ' is kept and compared with from then on. licence "": not known here; the package\'s README.md says.',
]

Row = dict[str, str]


def main(arguments: list[str]) -> None:
    """Read the CSV, write the list."""
    with Path(arguments[0]).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    path = Path(arguments[1]) if len(arguments) > 1 else ROOT / "resources" / "models.json"
    path.write_text(listing(rows, outlets_by_language()), "utf-8")


def outlets_by_language() -> Counter[str]:
    """Primary language -> outlets of the catalogue that write in it."""
    with (ROOT / "resources" / "catalogue.csv").open(encoding="utf-8", newline="") as file:
        return Counter(row["language"].partition("-")[0] for row in csv.DictReader(file))


def listing(rows: list[Row], outlets: Counter[str]) -> str:
    """The text of the list: one model a line."""
    models = [one for language in {row["language"] for row in rows} for one in of(language, rows)]
    models += [argos(*one) for one in ARGOS]
    models.sort(key=lambda one: (-outlets[_language(one)], _language(one), str(one["choice"])))
    lines = ",\n".join(f"  {json.dumps(one, ensure_ascii=False)}" for one in models)
    about = json.dumps(ABOUT, ensure_ascii=False, indent=1).replace("\n", "\n ")
    return f'{{\n "about": {about},\n "models": [\n{lines}\n ]\n}}\n'


def _language(model: dict[str, object]) -> str:
    return str(model["pair"]).partition("-")[0]


def of(language: str, rows: Iterable[Row]) -> list[dict[str, object]]:
    """The models of a language: the default one, and what is smaller or better than it."""
    by_variant: dict[str, list[Row]] = {}
    for row in rows:
        if row["language"] == language:
            by_variant.setdefault(row["variant"], []).append(row)
    variants = [one for one in VARIANTS if one in by_variant]
    chosen = default_variant({one: _score(by_variant[one]) for one in variants})
    found = []
    for variant in variants:
        choice = "default"
        if VARIANTS.index(variant) < VARIANTS.index(chosen):
            choice = "smaller"
        elif variant != chosen:
            choice = "better"
            better = _score(by_variant[variant])
            if better and better <= _score(by_variant[chosen]):
                continue  # larger and no better
        found.append(firefox(language, variant, choice, by_variant[variant]))
    return found


def default_variant(scores: dict[str, float]) -> str:
    """The smallest variant, or "base-memory" where that is better by `WORTH_IT`; scores: COMET, 0 = unknown."""
    variants = list(scores)
    first = variants[0]
    middle = "base-memory"
    if first != middle and middle in scores and scores[middle] - scores[first] >= WORTH_IT:
        return middle
    return first


def _score(rows: list[Row]) -> float:
    return float(rows[0]["flores_comet"] or 0)


def firefox(language: str, variant: str, choice: str, rows: list[Row]) -> dict[str, object]:
    """A model of Mozilla's."""
    files = [
        {
            "url": f"{ADDRESS}/{variant}/{language}en/{row['file']}",
            "size": int(row["bytes_of_gz"]), "sha256": row["sha256_of_gz"],
        } | ({
            "unpacked_size": int(row["bytes_unpacked"]), "unpacked_sha256": row["sha256_unpacked"],
        } if row["sha256_unpacked"] else {})
        for row in sorted(rows, key=lambda row: row["part"])
    ]  # fmt: skip
    first = rows[0]
    return {
        "pair": f"{language}-en", "engine": "firefox", "choice": choice, "variant": variant,
        "version": VERSION, "licence": LICENCE, "bleu": float(first["flores_bleu"] or 0),
        "comet": float(first["flores_comet"] or 0), "files": files,
    }  # fmt: skip


def argos(language: str, version: str, size: int, sha256: str, licence: str) -> dict[str, object]:
    """A model of the Argos project."""
    url = f"https://argos-net.com/v1/translate-{language}_en-{version.replace('.', '_')}.argosmodel"
    return {
        "pair": f"{language}-en", "engine": "argos", "choice": "default", "variant": "",
        "version": version, "licence": licence, "bleu": 0.0, "comet": 0.0,
        "files": [{"url": url, "size": size, "sha256": sha256}],
    }  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1:])
