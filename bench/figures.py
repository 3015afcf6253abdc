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
    most: float | None = None  # highest median allowed

    @property
    def met(self) -> bool | None:
        """Whether the limits are kept; None where there is none."""
        kept = [
            self.limit is None or self.p95 <= self.limit,
            self.least is None or self.median >= self.least,
            self.most is None or self.median <= self.most,
        ]
        return None if self.limit is self.least is self.most is None else all(kept)


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
    """All figures as text; a limit "1/2" is of the median and of the 95th percentile."""
    lines = [f"{'figure':58} {'median':>9} {'p95':>9} {'limit':>8}  met   note"]
    for f in figures:
        limit = "" if f.limit is None else f"{f.limit:g}"
        if f.least is not None:
            limit = f"≥ {f.least:g}"
        if f.most is not None:
            limit = f"{f.most:g}/{limit}"
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
