"""Commands amid odd terminals, streams, arguments and files: one clear line, never a traceback."""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from globe_app.settings import Settings
from tests.cli.conftest import Command
from tests.conftest import rss

MODULE = [sys.executable, "-m", "globe_app"]
ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}  # a terminal of plain ASCII
HUGE = "9" * 30  # beyond what SQLite holds
MEMORY = 3_000_000_000  # bytes of address space: a file without end must not fill it


def run(*args: str | bytes, env: dict[str, str] | None = None, shell: str = "", **more: object):  # type: ignore[no-untyped-def]
    """The program in a process of its own; `shell`: what is added to its command line."""
    command: list[str | bytes] = [*MODULE, *args]
    if shell:
        command = ["bash", "-c", f'"$@" {shell}', "bash", *command]
    return subprocess.run(
        command, env={**os.environ, **(env or {})}, capture_output=True, check=False, timeout=120,
        **more,
    )  # fmt: skip


@pytest.fixture
def filled(settings: Settings, command: Command, tmp_path: Path) -> list[str]:
    """How a store with one article of many scripts is named on the command line."""
    command("sample", "--remove")
    feed = tmp_path / "f.xml"
    body = "<description>Βροχή · 雨 · 🌧 · дождь</description>"
    feed.write_bytes(rss(f"<title>Дождь 雨 🌧</title><link>https://a.example/1</link>{body}"))
    command("import", feed, "--country", "GR", "--name", "Φύλλο")
    return ["--store", str(settings.store)]


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_any_text_can_be_printed_whatever_the_terminal_takes(
    filled: list[str], encoding: str
) -> None:
    env = ASCII if encoding == "ascii" else {"PYTHONIOENCODING": encoding}
    for args in (["articles", "GR"], ["article", "1"], ["outlets", "--country", "GR"]):
        done = run(*args, *filled, env=env)
        assert (done.returncode, done.stderr) == (0, b"")
        done.stdout.decode(encoding)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_json_says_the_same_whatever_the_terminal_takes(filled: list[str], encoding: str) -> None:
    done = run("article", "1", "--json", *filled, env={"PYTHONIOENCODING": encoding})
    assert json.loads(done.stdout.decode(encoding))["headline"] == "Дождь 雨 🌧"


def test_arguments_that_are_no_utf_8_are_named_in_one_line(filled: list[str]) -> None:
    for args, status in (
        ([b"articles", b"\xff"], 2),
        ([b"sync", b"--outlet", b"\xff"], 1),
        ([b"outlets", b"--disable", b"caf\xe9"], 1),
        ([b"import", b"/nowhere/\xff.xml", b"--country", b"FR", b"--name", b"X"], 1),
        ([b"translate", b"--pair", b"\xff"], 2),
        ([b"outlets", b"--add", b"http://\xff/"], 1),
        ([b"models", b"--install", b"\xff"], 2),
        ([b"models", b"--remove", b"\xff"], 1),
        ([b"language", b"--input", b"\xff"], 1),
        ([b"cluster", b"--input", b"\xff"], 1),
        ([b"pick", b"\xff", b"1"], 2),
        ([b"\xff"], 2),
    ):
        store = [] if args[0] in (b"models", b"language", b"cluster", b"pick", b"\xff") else filled
        done = run(*args, *store)
        assert (done.returncode, done.stdout) == (status, b""), (args, done)
        assert b"Traceback" not in done.stderr
        assert done.stderr.splitlines()[-1].startswith(b"globe-app")


def test_a_name_that_is_no_utf_8_is_stored_readable(filled: list[str], tmp_path: Path) -> None:
    done = run(
        b"import", os.fsencode(tmp_path / "f.xml"), b"--country", b"FR", b"--name", b"Caf\xe9",
        *map(os.fsencode, filled),
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    rows = json.loads(run("articles", "FR", "--json", *filled).stdout)
    assert [row["outlet"] for row in rows] == ["Caf\N{REPLACEMENT CHARACTER}"]


@pytest.mark.parametrize(
    ("args", "status"),
    [
        (("article", HUGE), 1), (("article", f"-{HUGE}"), 1), (("article", str(2**63)), 1),
        (("takes", HUGE), 1), (("figures", str(-(2**63) - 1)), 1), (("takes", "0"), 1),
        (("translate", "--article", HUGE), 1), (("translate", "--article", "0"), 1),
        (("screenshot", "x.png", "--article", HUGE), 1), (("screenshot", "x.png", "--story", HUGE), 1),
        (("article", "9" * 6_000), 2), (("article", "1.5"), 2), (("article", "٣x"), 2),
        (("articles", "SA", "--limit", "0"), 2), (("articles", "SA", "--limit", HUGE), 2),
        (("world", "--days", "inf"), 2), (("sync", "--jobs", "0"), 2), (("sync", "--jobs", "65"), 2),
        (("pick", "nan", "0"), 2), (("pick", "0", "1e999"), 2), (("articles", ""), 2),
        (("models", "--remove", ""), 2), (("models", "--install", ""), 2),
        (("outlets", "--add", ""), 2), (("outlets", "--enable", ""), 2),
        (("outlets", "--import", ""), 2), (("outlets", "--export", ""), 2),
        (("outlets", "--country", ""), 2), (("sync", "--catalogue", ""), 2), (("sync", "--outlet", ""), 2),
        (("import", "", "--country", "FR", "--name", "X"), 2), (("run", "--country", ""), 2),
        (("translate", "--pair", ""), 2), (("language", "--input", ""), 2),
        (("cluster", "--input", ""), 2), (("screenshot", ""), 2), (("screenshot", "x.png", "--home", ""), 2),
    ],
    ids=lambda one: " ".join(one)[:50] if isinstance(one, tuple) else str(one),
)  # fmt: skip
def test_what_names_nothing_is_told_and_nothing_else_is_done_instead(
    command: Command, args: tuple[str, ...], status: int
) -> None:
    found, out, err = command(*args)
    assert (found, out) == (status, "")
    assert err.strip()
    assert max(map(len, err.splitlines())) < 400


@pytest.mark.parametrize(
    "args",
    [
        ("import", "{}", "--country", "FR", "--name", "X"), ("outlets", "--import", "{}"),
        ("outlets", "--check", "--catalogue", "{}"), ("sync", "--catalogue", "{}"),
        ("models", "--manifest", "{}"), ("models", "--install", "{}"),
        ("language", "--input", "{}"), ("cluster", "--input", "{}"),
    ],
    ids=" ".join,
)  # fmt: skip
@pytest.mark.parametrize("file", ["/", "/dev/zero", "/proc/self/mem", "/nowhere/at all"])
def test_a_file_that_cannot_be_read_or_has_no_end_is_refused_in_one_line(
    settings: Settings, args: tuple[str, ...], file: str
) -> None:
    done = run(
        *(one.format(file) for one in args), "--store", str(settings.store),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)),
    )  # fmt: skip
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1), done.stderr[-500:]
    assert done.stderr.startswith(b"globe-app: ")
    assert b"memory" not in done.stderr.lower()


@pytest.mark.parametrize(
    "place",
    ["/", ".", "/dev/null", "/proc/nothing/there", "~nobody-of-that-name/x.db"],
)
def test_a_store_at_an_impossible_place_is_refused_in_one_line(place: str) -> None:
    for args in (["countries"], ["sample", "--load"], ["doctor", "--json"], ["run"]):
        if args == ["doctor", "--json"] and place.startswith("/proc"):
            continue  # no store is no trouble
        done = run(*args, "--store", place, env={"QT_QPA_PLATFORM": "offscreen"})
        assert done.returncode == (2 if place.startswith("~") or place == "/" else 1), (args, done)
        assert b"Traceback" not in done.stderr
        if args[0] != "doctor":
            assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    ("shell", "args", "status"),
    [
        (">&-", ["countries"], 0), (">&- 2>&-", ["countries"], 0), ("2>&-", ["article", "99"], 1),
        ("2>/dev/full", ["article", "99"], 1), (">/dev/full", ["countries"], 1),
        (">/dev/full", ["article", "1", "--json"], 1), (">/dev/full 2>&1", ["countries"], 1),
        ("<&-", ["countries"], 0), ("| head -c 0; exit ${PIPESTATUS[0]}", ["countries"], 0),
    ],
)  # fmt: skip
def test_closed_and_full_streams_end_a_command_quietly(
    filled: list[str], shell: str, args: list[str], status: int
) -> None:
    done = run(*args, *filled, shell=shell)
    assert done.returncode == status
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr
    if shell.startswith("2>"):
        assert done.stdout == b""  # what belongs on stderr never lands in the output
