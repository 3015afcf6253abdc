"""Reads the themes that sentences are grouped by, and the manners in which they tell (`themes.toml`)."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from globe_app.errors import ResourceError
from globe_app.model.story import Manner, Theme
from globe_app.tr import mark, tr

THEMES_FILE = "themes.toml"
NAMES = frozenset(  # of the themes in that file, for translators
    (
        mark("Casualties and Violence"),
        mark("Rescue and Relief"),
        mark("Displacement and Migration"),
        mark("Damage and Destruction"),
        mark("Border Tensions and Context"),
        mark("Military Moves"),
        mark("Diplomacy and Talks"),
        mark("Ceasefire and Peace Efforts"),
        mark("Trade and Sanctions"),
        mark("Economy and Markets"),
        mark("Prices and Cost of Living"),
        mark("Jobs and Labour"),
        mark("Companies and Deals"),
        mark("Energy and Resources"),
        mark("Elections and Voting"),
        mark("Government and Parties"),
        mark("Protest and Unrest"),
        mark("Courts and Justice"),
        mark("Crime and Corruption"),
        mark("Rights and Freedoms"),
        mark("Health and Disease"),
        mark("Science and Space"),
        mark("Technology and Data"),
        mark("Climate and Environment"),
        mark("Weather and Warnings"),
        mark("Transport and Accidents"),
        mark("Schools and Universities"),
        mark("Culture and Religion"),
        mark("Sport and Results"),
        mark("Farming and Food"),
        mark("Causes and Investigation"),
    )
)


def load_themes(resources: Path) -> tuple[Theme, ...]:
    """The themes of `themes.toml`, in file order. Raises `ResourceError`."""
    try:
        themes = tuple(
            Theme(
                str(row["id"]),
                tr(str(row["name"])),
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
