"""The world's outlines as arrays, from the files that `packaging/build_geodata.py` writes."""

import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from globe_app.errors import ResourceError

UNITS_PER_DEGREE = 10_000
FULL, SIMPLE, COARSE = "world_50m.npz", "world_50m_simple.npz", "world_110m.npz"


@dataclass(frozen=True, slots=True)
class Outline:
    """Rings of countries. A ring repeats its first vertex as its last.

    Edge classes, of the edge from a vertex to the next: 0 never stroked, 1 coast, 2 land border,
    3 the same border met again from the other side.
    """

    xyz: NDArray[np.float64]  # (n, 3) unit vectors
    lonlat: NDArray[np.float64]  # (n, 2) degrees
    ring_start: NDArray[np.int32]  # (rings + 1,)
    ring_country: NDArray[np.int16]  # (rings,) index into the countries
    ring_hole: NDArray[np.bool_]  # (rings,)
    edge: NDArray[np.uint8]  # (n,)
    cap_centre: NDArray[np.float64]  # (rings, 3) unit vector amid each ring
    cap_cos: NDArray[np.float64]  # (rings,) cosine of the radius of the cap that holds the ring
    disputed_xyz: NDArray[np.float64]  # (m, 3)
    disputed_start: NDArray[np.int32]  # (lines + 1,)


def load_outline(folder: Path, name: str) -> Outline:
    """Read one of `FULL`, `SIMPLE`, `COARSE`. Raises `ResourceError`."""
    try:
        with np.load(folder / name, allow_pickle=False) as arrays:
            lonlat = _degrees(arrays["dlonlat"])
            starts, country = arrays["off"], arrays["country"]
            hole, edge = arrays["hole"], arrays["edge"]
            dashes, dash_starts = _degrees(arrays["disputed_dlonlat"]), arrays["disputed_off"]
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise ResourceError(name, "the map data is missing or damaged") from error
    xyz = _vectors(lonlat)
    centre = np.add.reduceat(xyz, starts[:-1], axis=0)
    centre /= np.maximum(np.linalg.norm(centre, axis=1), 1e-12)[:, None]
    lengths = np.diff(starts)
    nearness = np.einsum("ij,ij->i", xyz, np.repeat(centre, lengths, axis=0))
    cap_cos = np.minimum.reduceat(nearness, starts[:-1])
    return Outline(
        xyz, lonlat, starts, country, hole, edge, centre, cap_cos, _vectors(dashes), dash_starts
    )


def _degrees(deltas: NDArray[np.int32]) -> NDArray[np.float64]:
    units: NDArray[np.float64] = np.cumsum(deltas, axis=0, dtype=np.int64) / UNITS_PER_DEGREE
    return units


def _vectors(lonlat: NDArray[np.float64]) -> NDArray[np.float64]:
    lam, phi = np.radians(lonlat[:, 0]), np.radians(lonlat[:, 1])
    return np.column_stack([np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)])
