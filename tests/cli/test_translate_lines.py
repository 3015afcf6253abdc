"""`globe-app translate --input`: the English of each line of a file."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.translation.portuguese import NINE_DEAD, portuguese


@pytest.fixture(autouse=True)
def _models_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GLOBE_APP_MODELS", str(tmp_path / "models"))


def text(path: Path, data: str | bytes) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def test_each_line_of_a_portuguese_file_is_given_in_english(
    command: Command, tmp_path: Path
) -> None:
    portuguese()
    path = text(tmp_path / "pt.txt", f"{NINE_DEAD}\n\n \t\n2026\r\nO governo anunciou cortes.")
    status, out, err = command("translate", "--input", path, "--from", "pt-BR")
    assert (status, err) == (0, "")
    lines = out.split("\n")
    assert len(lines) == 6
    assert lines[5] == ""
    assert "nine dead" in lines[0].lower()
    assert lines[1:4] == ["", "", "2026"]
    assert "government" in lines[4].lower()
    status, out, _ = command("translate", "--input", path, "--from", "pt", "--json")
    assert [row["english"] for row in json.loads(out)] == lines[:5]


def test_a_line_of_odd_characters_is_still_one_line(command: Command, tmp_path: Path) -> None:
    portuguese()
    odd = "Um\u2028dois\x0btrês\x0c\n\0\n\ufeffAbc\n日本\u0085中文\n" + "x" * 1_000_000 + "\n"
    status, out, _ = command("translate", "--input", text(tmp_path / "odd", odd), "--from", "pt")
    assert status == 0
    assert out.count("\n") == len(out.splitlines()) == 5
    assert out.splitlines()[3] == "日本 中文"
    assert out.splitlines()[4] == "x" * 1_000_000 or len(out.splitlines()[4]) > 900_000


def test_empty_files_have_no_lines_and_english_stays(command: Command, tmp_path: Path) -> None:
    portuguese()
    empty = text(tmp_path / "empty", b"")
    assert command("translate", "--input", empty, "--from", "pt") == (0, "", "")
    english = text(tmp_path / "en", "The rain  fell.\n\nYes")
    assert command("translate", "--input", english, "--from", "en-GB") == (
        0, "The rain fell.\n\nYes\n", "",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["--input", "none.txt", "--from", "pt"], 1, "No such file"),
        (["--input", ".", "--from", "pt"], 1, "Is a directory"),
        (["--input", "latin.txt", "--from", "pt"], 1, "line 2 is not UTF-8"),
        (["--input", "good.txt", "--from", "tlh"], 1, "no engine here translates that"),
        (["--input", "good.txt", "--from", "no tag"], 2, "is no language tag"),
        (["--input", "good.txt"], 2, "go together"),
        (["--from", "pt"], 2, "go together"),
        (["--input", "good.txt", "--from", "pt", "--article", "3"], 2, "go together"),
        (["--input", "", "--from", "pt"], 2, "must not be empty"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_line(
    command: Command,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    status: int,
    says: str,
) -> None:
    portuguese()
    monkeypatch.chdir(tmp_path)
    text(tmp_path / "good.txt", "uma linha\n")
    text(tmp_path / "latin.txt", b"uma linha\nS\xe3o Paulo\n")
    found, _, err = command("translate", *arguments)
    assert found == status
    assert says in err
    assert "Traceback" not in err


def test_lines_are_read_from_a_pipe_too(tmp_path: Path) -> None:
    portuguese()
    with subprocess.Popen(
        [sys.executable, "-m", "globe_app", "translate", "--input", "-", "--from", "pt"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env={**os.environ, "GLOBE_APP_MODELS": str(tmp_path / "models")},
        cwd=Path(__file__).resolve().parents[2],
    ) as running:  # fmt: skip
        assert running.stdin is not None
        assert running.stdout is not None
        out, _ = running.communicate(f"{NINE_DEAD}\n" * 300)
    assert running.returncode == 0
    assert out.count("\n") == 300
    assert len(set(out.splitlines())) == 1
