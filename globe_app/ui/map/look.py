"""What a frame shows, by country index: an overlay with what is selected and pointed at."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from globe_app.geo.countries import Countries
from globe_app.geo.sphere import LonLat
from globe_app.ui.look.style import Style
from globe_app.ui.map.overlay import NOTHING, Overlay
from globe_app.ui.map.shades import Shade

ANTARCTICA = "AQ"


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """An overlay by country index, in a style."""

    style: Style
    overlay: Overlay
    kinds: NDArray[np.int8]  # (countries,) a `Shade` each
    numbers: NDArray[np.int32]  # (countries,) printed after the name; 0 = none
    weights: NDArray[np.int32]
    sun: tuple[float, float] | None = (
        None  # (lon, lat) where it is overhead; None = no line of night
    )
    selected: int = -1  # country index; -1 = none
    hovered: int = -1
    highlighted: frozenset[int] = frozenset()
    just_in: frozenset[int] = frozenset()


def resolve(countries: Countries, overlay: Overlay = NOTHING, style: Style | None = None) -> Look:
    """The look of an overlay, with nothing selected."""
    index = countries.index
    kinds = np.full(len(index), int(overlay.others), np.int8)
    for code in index.keys() & overlay.shades.keys():
        kinds[index[code]] = int(overlay.shades[code])
    ice = index.get(ANTARCTICA, -1)
    if ice >= 0 and kinds[ice] in (Shade.LAND, Shade.NO_OUTLET):
        kinds[ice] = int(Shade.ICE)
    return Look(
        style or Style(), overlay, kinds, _by_index(index, overlay.numbers),
        _by_index(index, overlay.weights), just_in=indices(countries, overlay.just_in),
    )  # fmt: skip


def indices(countries: Countries, codes: Collection[str]) -> frozenset[int]:
    """The indices of those codes that are countries."""
    return frozenset(countries.index[code] for code in codes if code in countries.index)


def _by_index(index: Mapping[str, int], values: Mapping[str, int]) -> NDArray[np.int32]:
    found = np.zeros(len(index), np.int32)
    for code in index.keys() & values.keys():
        found[index[code]] = values[code]
    return found


def happened_at(countries: Countries, look: Look) -> LonLat | None:
    """Where the story of this look happened; None = that is not known."""
    happened = look.overlay.happened
    if happened is None or happened.country not in countries.index:
        return None
    return happened.at or countries.info(happened.country).anchor
