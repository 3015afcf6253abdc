"""What the tests of commands share: a command run in this process, and one in a process of its own."""

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from globe_app import cli
from globe_app.settings import Settings

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(settings: Settings, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command on the test's store: (exit status, stdout, stderr)."""

    def run(*args: object) -> tuple[int, str, str]:
        name, *rest = map(str, args)
        try:
            status = cli.main([name, "--store", str(settings.store), *rest])
        except SystemExit as left:  # argparse
            status = int(str(left.code))
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return status, out, err

    return run


def start(settings: Settings, *args: str | bytes, **more: Any) -> "subprocess.Popen[bytes]":
    """The program in a process of its own."""
    name, *rest = args
    return subprocess.Popen(
        [sys.executable, "-m", "globe_app", name, "--store", str(settings.store), *rest],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more,
    )  # fmt: skip
