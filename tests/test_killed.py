"""Killed at any moment, no command loses what it acknowledged; `python -m bench killed` does it longer."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bench import killed

ROUNDS = 5


@pytest.mark.parametrize("kind", killed.KINDS, ids=lambda one: one.__name__)
def test_nothing_acknowledged_is_lost_and_the_next_run_goes_on(
    tmp_path: Path, kind: Callable[[Path, int], killed.Killed]
) -> None:
    done = kind(tmp_path, ROUNDS)
    assert done.rounds == ROUNDS
    assert done.acknowledged > 0
    assert done.killed > 0
    assert (done.lost, done.unsound) == (0, [])
    assert done.goes_on
