"""Fixtures of the engine tests: broken programs, and a models folder."""

import os
import stat
from pathlib import Path

import pytest


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


class Fake:
    """An `apertium` on the search path: a shell script with given behaviour."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.file = folder / "apertium"
        self.environment = {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"}

    def does(self, translating: str, listing: str = "echo spa-eng") -> None:
        """`translating` is run for a translation, `listing` for `apertium -l`."""
        self.file.write_text(
            f'#!/bin/sh\nif [ "$1" = -l ]; then {listing}; exit; fi\n{translating}\n', "utf-8"
        )
        self.file.chmod(self.file.stat().st_mode | stat.S_IXUSR)


@pytest.fixture
def fake(tmp_path: Path) -> Fake:
    return Fake(tmp_path / "bin")
