"""A benchmark figure, and its output as table and JSON."""

import json
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np


@dataclass(frozen=True, slots=True)
class Figure:
    """Median and 95th percentile of `runs` measurements, with limits."""

    name: str
    unit: str
    median: float
    p95: float
    runs: int
    limit: float | None = None  # highest p95 allowed
    note: str = ""
    least: float | None = None  # lowest median allowed

    @property
    def met(self) -> bool | None:
        """Whether the limits are kept; None where there is none."""
        if self.limit is None and self.least is None:
            return None
        below = self.limit is None or self.p95 <= self.limit
        return below and (self.least is None or self.median >= self.least)


def figure(
    name: str, unit: str, values: Sequence[float], limit: float | None = None, note: str = "",
    least: float | None = None,
) -> Figure:  # fmt: skip
    """A figure from measured values."""
    return Figure(
        name,
        unit,
        float(np.median(values)),
        float(np.percentile(values, 95)),
        len(values),
        limit,
        note,
        least,
    )


def table(figures: Sequence[Figure]) -> str:
    """All figures as text."""
    lines = [f"{'figure':58} {'median':>9} {'p95':>9} {'limit':>8}  met   note"]
    for f in figures:
        limit = "" if f.limit is None else f"{f.limit:g}"
        if f.least is not None:
            limit = f"≥ {f.least:g}"
        met = {True: "yes", False: "NO", None: "-"}[f.met]
        lines.append(
            f"{f.name + ', ' + f.unit:58} {f.median:9.3g} {f.p95:9.3g} {limit:>8}  {met:4}  {f.note}"
        )
    return "\n".join(lines)


def write_json(figures: Sequence[Figure], path: Path) -> None:
    """All figures as JSON, with the machine they were taken on."""
    rows = [{**asdict(f), "met": f.met} for f in figures]
    machine = {"python": platform.python_version(), "machine": platform.machine()}
    path.write_text(json.dumps({"machine": machine, "figures": rows}, indent=1) + "\n")
