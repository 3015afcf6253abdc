"""How far a long command is, as a bar on stderr; nothing where stderr is no terminal."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol


class ProgressBar(Protocol):
    """Shows how far something is."""

    def show(self, done: int, total: int, note: str = "") -> None:
        """So many of so many; `total` 0: it is not known how many."""


class _NoBar:
    def show(self, done: int, total: int, note: str = "") -> None:
        pass


class _TqdmBar:
    def __init__(self, unit: str) -> None:
        from tqdm import tqdm

        self.bar = tqdm(
            total=0, unit=unit, unit_scale=unit == "B", unit_divisor=1000, file=sys.stderr,
            dynamic_ncols=True,
        )  # fmt: skip

    def show(self, done: int, total: int, note: str = "") -> None:
        self.bar.total, self.bar.n = total or None, done
        self.bar.set_postfix_str(note)


@contextmanager
def progress_bar(*, unit: str = "", hidden: bool = False) -> Iterator[ProgressBar]:
    """A bar, closed at the end of the block. `unit` "B": bytes, shown as kB and MB."""
    if hidden or sys.stderr is None or not sys.stderr.isatty():
        yield _NoBar()
        return
    shown = _TqdmBar(unit)
    try:
        yield shown
    finally:
        shown.bar.close()
