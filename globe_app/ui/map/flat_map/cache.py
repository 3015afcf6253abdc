"""Projected worlds in files, so that a later start need not project: what they hold is checked, and made anew.

A file is one line of JSON (version, projection, digest of the outlines, digest of the rest), then numpy's
`npz`. The azimuthal projection has none: it is another one around each country, and quickly made.
"""

import hashlib
import io
import json
import os
import tempfile
import zipfile
from dataclasses import asdict
from pathlib import Path

import numpy as np

from globe_app.geo.outlines import FULL, SIMPLE
from globe_app.globe.flat_land import FlatMap, FlatWorld, Line, prepare
from globe_app.globe.plane import Chosen, Pseudocylindrical, latitudes

VERSION = 1
MOST_FILE_BYTES = 20_000_000
_WORLDS = ("fast", "finest")


def source_digest(geo: Path) -> str:
    """Of the outlines that are projected: another one makes every file stale. Raises `OSError`."""
    found = hashlib.sha256()
    for name in (FULL, SIMPLE):
        found.update((geo / name).read_bytes())
    return found.hexdigest()


def file_of(folder: Path, chosen: Chosen) -> Path:
    """Where a projection is kept."""
    return folder / f"{chosen.kind.replace(' ', '-')}.map"


def read(folder: Path, chosen: Chosen, source: str, countries: int) -> FlatMap | None:
    """A projected world; None where there is none that is whole, of this version and of these outlines."""
    try:
        path = file_of(folder, chosen)
        if path.stat().st_size > MOST_FILE_BYTES:
            return None
        head, _, body = path.read_bytes().partition(b"\n")
        if json.loads(head) != _head(chosen, source, body):
            return None
        with np.load(io.BytesIO(body), allow_pickle=False) as arrays:
            found = {name: arrays[name] for name in arrays.files}
        plane = Pseudocylindrical(chosen, found["heights"], found["widths"])
        if not len(plane.heights) == len(plane.widths) == len(latitudes()):
            return None
        fast, finest = (_world(name, found, countries) for name in _WORLDS)
        return FlatMap(plane, fast, finest, found["graticule"].astype(np.float64))
    except (OSError, ValueError, KeyError, IndexError, zipfile.BadZipFile, RecursionError):
        return None


def write(folder: Path, world: FlatMap, source: str) -> None:
    """Keep a projected world, all or nothing. Raises `OSError`."""
    plane = world.plane
    arrays: dict[str, np.ndarray] = {"graticule": world.graticule.astype(np.float32)}
    if isinstance(plane, Pseudocylindrical):
        arrays |= {"heights": plane.heights, "widths": plane.widths}
    for name, one in zip(_WORLDS, (world.fast, world.finest), strict=True):
        arrays |= {
            f"{name}_xy": one.xy.astype(np.float32), f"{name}_start": one.start.astype(np.int32),
            f"{name}_country": one.country, f"{name}_hole": one.hole, f"{name}_edge": one.edge,
            f"{name}_disputed": one.disputed.xy, f"{name}_first": one.disputed.first,
        }  # fmt: skip
    packed = io.BytesIO()
    np.savez(packed, **arrays)  # type: ignore[arg-type]
    body = packed.getvalue()
    head = json.dumps(_head(plane.chosen, source, body)).encode()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(dir=folder, prefix=".map.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(head + b"\n" + body)
        Path(name).replace(file_of(folder, plane.chosen))
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _head(chosen: Chosen, source: str, body: bytes) -> dict[str, object]:
    return {
        "version": VERSION, "projection": json.loads(json.dumps(asdict(chosen))),
        "source": source, "digest": hashlib.sha256(body).hexdigest(),
    }  # fmt: skip


def _world(name: str, arrays: dict[str, np.ndarray], countries: int) -> FlatWorld:
    """Raises `ValueError` where the arrays do not belong together."""
    xy, start = arrays[f"{name}_xy"], arrays[f"{name}_start"].astype(np.intp)
    country, hole, edge = (arrays[f"{name}_{one}"] for one in ("country", "hole", "edge"))
    dashes, first = arrays[f"{name}_disputed"], arrays[f"{name}_first"]
    whole = (
        xy.ndim == 2 and xy.shape[1] == 2 and bool(np.isfinite(xy).all())
        and len(start) == len(country) + 1 == len(hole) + 1 and start[0] == 0
        and start[-1] == len(xy) == len(edge) and bool((np.diff(start) > 3).all())
        and bool((country >= 0).all()) and bool((country < countries).all())
        and dashes.ndim == 2 and dashes.shape[1] == 2 and len(dashes) == len(first)
    )  # fmt: skip
    if not whole:
        raise ValueError(name)
    line = Line(dashes.astype(np.float64), first.astype(bool))
    return prepare(
        xy.astype(np.float64), start, country.astype(np.int16), hole.astype(bool),
        edge.astype(np.uint8), line,
    )  # fmt: skip
