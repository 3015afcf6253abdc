"""The set-up script: what it asks for where something is missing."""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]


def _run(tmp_path: Path, fonts_of: str) -> subprocess.CompletedProcess[str]:
    """Run it as a reader who is not root; `fonts_of`: a shell condition on `$1` for which there is a font."""
    for name, words in (
        ("id", "echo 1000"),
        (
            "fc-list",
            f'if [ -z "$1" ]; then echo Some Font; elif {fonts_of}; then echo Some Font; fi',
        ),
    ):
        made = tmp_path / name
        made.write_text(f"#!/bin/sh\n{words}\n")
        made.chmod(0o755)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["sh", str(ROOT / "packaging" / "setup.sh"), "run"], env={**os.environ, "PATH": path},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


def test_missing_fonts_are_named_with_the_command_and_stop_nothing(tmp_path: Path) -> None:
    done = _run(tmp_path, '[ "$1" = :lang=ja ]')
    assert done.returncode == 0, done.stderr
    command = next(line for line in done.stderr.splitlines() if "apt-get install" in line)
    packages = command.split("--no-install-recommends")[1].split()
    assert packages == ["fonts-noto-core", "fonts-noto-cjk", "fonts-noto-color-emoji"]


def test_where_every_script_has_a_font_nothing_is_asked(tmp_path: Path) -> None:
    done = _run(tmp_path, "true")
    assert (done.returncode, done.stderr) == (0, "")
