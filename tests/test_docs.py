"""The documents name files that exist, and figures that are so."""

import csv
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
NAMED = re.compile(r"`([a-z][a-z0-9_/]*(?:\.py|/))`")


@pytest.mark.parametrize(
    "document", ["docs/architecture.md", "docs/words.md", *sorted(
        str(path.relative_to(ROOT)) for path in (ROOT / "docs" / "notes").glob("*.md")
    )],
)  # fmt: skip
def test_every_file_that_a_document_names_exists(document: str) -> None:
    named = set(NAMED.findall((ROOT / document).read_text("utf-8")))
    missing = [
        one
        for one in named
        if not (ROOT / one).exists() and not (ROOT / "globe_app" / one).exists()
    ]
    assert missing == []


def test_the_readme_names_every_package() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    packages = {path.parent.name for path in (ROOT / "globe_app").glob("*/__init__.py")}
    assert {one for one in packages if f"{one}/ " not in readme} == set()


def test_the_readme_gives_the_catalogues_own_figures() -> None:
    with (ROOT / "resources" / "catalogue.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    outlets = {row["id"] for row in rows}
    countries = {row["country"] for row in rows}
    on = {row["id"] for row in rows if row["default"] == "1"}
    told = (
        f"The catalogue has {len(outlets):,} outlets based in {len(countries)} countries;"
        f" {len(on)} of them are switched on"
    )
    assert told in " ".join((ROOT / "README.md").read_text("utf-8").split())
