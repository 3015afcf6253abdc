"""Reads the themes that sentences are grouped by, and the manners in which they tell (`themes.toml`)."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from globe_app.errors import ResourceError
from globe_app.model.story import Manner, Theme

THEMES_FILE = "themes.toml"


def load_themes(resources: Path) -> tuple[Theme, ...]:
    """The themes of `themes.toml`, in file order. Raises `ResourceError`."""
    try:
        themes = tuple(
            Theme(
                str(row["id"]),
                str(row["name"]),
                tuple(str(one) for one in row["seeds"]),
                tuple(str(one) for one in row["words"]),
            )
            for row in _read(resources)["theme"]
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ResourceError(THEMES_FILE, "the list of themes is missing or damaged") from error
    if not themes or len({one.id for one in themes}) < len(themes):
        raise ResourceError(THEMES_FILE, "the list of themes is empty, or names one twice")
    return themes


def load_manner_seeds(resources: Path) -> Mapping[Manner, tuple[str, ...]]:
    """Example sentences of each manner but `Manner.REPORT`. Raises `ResourceError`."""
    try:
        rows = _read(resources)["manner"]
        return {Manner(str(row["id"])): tuple(str(one) for one in row["seeds"]) for row in rows}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ResourceError(THEMES_FILE, "the list of manners is missing or damaged") from error


def seed_texts(themes: Sequence[Theme]) -> list[str]:
    """The seed sentences of all themes, in their order."""
    return [seed for theme in themes for seed in theme.seeds]


def _read(resources: Path) -> Mapping[str, Sequence[Mapping[str, Sequence[str]]]]:
    return tomllib.loads((resources / THEMES_FILE).read_text(encoding="utf-8"))
