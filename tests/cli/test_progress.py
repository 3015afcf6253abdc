"""How far a command is, shown on a terminal and nowhere else."""

import fcntl
import json
import os
import pty
import struct
import subprocess
import sys
import termios

from globe_app.settings import Settings
from tests.cli.conftest import Command


def on_terminal(settings: Settings, *args: str) -> tuple[int, bytes, bytes]:
    """The program with a terminal as its stderr: (exit status, stdout, what the terminal got)."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
    with subprocess.Popen(
        [sys.executable, "-m", "globe_app", *args, "--store", str(settings.store)],
        stdout=subprocess.PIPE, stderr=theirs,
    ) as going:  # fmt: skip
        os.close(theirs)
        got = b""
        while True:
            try:
                part = os.read(ours, 65_536)
            except OSError:  # the other end is closed
                break
            if not part:
                break
            got += part
        assert going.stdout is not None
        out = going.stdout.read()
    os.close(ours)
    return going.returncode, out, got


def test_long_commands_show_how_far_they_are_on_a_terminal(
    settings: Settings, command: Command
) -> None:
    command("countries")
    for args, phase in ((["enrich", "--json"], b"languages"), (["doctor", "--json"], b"store")):
        status, out, shown = on_terminal(settings, *args)
        assert status == 0
        assert json.loads(out)
        assert phase in shown, shown
        assert b"%" in shown


def test_without_a_terminal_nothing_is_shown(command: Command) -> None:
    command("countries")
    for args in (["enrich"], ["doctor", "--full"]):
        status, _, err = command(*args)
        assert (status, err) == (0, "")
