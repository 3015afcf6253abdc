"""Kill -9 at random moments: an import, a sync, enriching and the window. Nothing acknowledged is lost.

    python -m bench killed [ROUNDS]    60 rounds of each unless said otherwise

After each round the store must hold what the program had acknowledged before, and be sound; after the last
the same command runs to its end.
"""

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from bench.figures import Figure
from globe_app.model.health import Finding
from globe_app.settings import resources_dir
from globe_app.store import check, counts, marks
from globe_app.store.db import Store, open_store
from tests import sql
from tests.loopback import Server, catalogue, sync_command, text

ROUNDS = 60
ITEMS = 40  # of an imported file
OUTLETS = 8  # synced
SAVED = 3  # articles of the sample edition
UNCHANGED_S = 6.0  # at most, until a window or enriching is killed
PATIENCE_S = 300.0  # for the run that is let end


@dataclass(slots=True)
class Killed:
    """What came of the rounds of one command."""

    name: str
    rounds: int = 0
    killed: int = 0  # the other rounds ended by themselves first
    acknowledged: int = 0  # articles
    lost: int = 0  # acknowledged articles that were not there afterwards
    unsound: list[str] = field(default_factory=list)  # what the checks said
    goes_on: bool = False  # the last run, not killed, ended well


def findings(store: Store) -> list[str]:
    """What is wrong with a store by the full check; a disk that is nearly full is not its fault."""
    said = [one.says for one in check.full(store) if isinstance(one, Finding) and not one.ok]
    return [one for one in said if "are free on its disk" not in one]


def _run(args: list[str], seconds: float | None) -> tuple[str, bool]:
    """Standard output of a program, and whether it was killed after so many seconds (None: it may end)."""
    program = subprocess.Popen(
        args, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True
    )
    killed = False
    try:
        out, _ = program.communicate(timeout=PATIENCE_S if seconds is None else seconds)
    except subprocess.TimeoutExpired:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(program.pid, signal.SIGKILL)  # its workers too
        out, _ = program.communicate()
        killed = True
    return out, killed or program.returncode not in (0, 1)


def _command(*args: str) -> list[str]:
    return [sys.executable, "-m", "globe_app", *args]


def _entries(store: Store) -> dict[str, int]:
    """Outlet's name -> how many items of its feeds are stored."""
    return dict(
        sql.rows(
            store,
            "SELECT o.name, count(*) FROM entries e JOIN outlets o ON o.id = e.outlet_id GROUP BY o.name",
        )
    )


def _judge(result: Killed, path: Path, acknowledged: Counter[str], before: int) -> None:
    """Compare a store with what was acknowledged, by the outlets' names."""
    store = open_store(path)
    try:
        have = _entries(store)
        result.lost += sum(max(count - have.get(one, 0), 0) for one, count in acknowledged.items())
        result.lost += max(before - counts.total(store), 0)
        result.unsound += findings(store)
    finally:
        store.close()


def _total(path: Path) -> int:
    if not path.exists():
        return 0
    store = open_store(path)
    try:
        return counts.total(store)
    finally:
        store.close()


def _moments(longest: float, rounds: int, seed: int) -> Iterator[float]:
    """Seconds after which a round's program is killed: from its start to after its end."""
    pick = random.Random(seed)
    for _ in range(rounds):
        yield pick.uniform(0.05, longest)


def _feed(number: int) -> bytes:
    items = "".join(
        f"<item><title>{escape(lines[0][:60])} {n}</title><guid>{number}/{n}</guid>"
        f"<description>{escape(' '.join(lines))}</description></item>"
        for n in range(ITEMS)
        for lines in [text(f"{number}/{n}", 12)]
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>P</title>{items}</channel></rss>'.encode()


def imports(folder: Path, rounds: int) -> Killed:
    """Importing feed files, each with articles of its own, into three outlets."""
    result, path = Killed("import"), folder / "import.db"
    acknowledged: Counter[str] = Counter()
    file = folder / "feed.xml"

    def args(number: int) -> list[str]:
        name = f"Paper {number % 3}"
        place = (
            ("--country", "FR", "--name", name)
            if number < 3
            else ("--outlet", f"fr-paper-{number % 3}")
        )
        return _command("import", str(file), *place, "--json", "--store", str(path))

    def once(number: int, seconds: float | None) -> bool:
        file.write_bytes(_feed(number))
        before = _total(path)
        out, killed = _run(args(number), seconds)
        with contextlib.suppress(ValueError, KeyError, TypeError):
            added = json.loads(out)["added"]
            acknowledged[f"Paper {number % 3}"] += added
            result.acknowledged += added
        _judge(result, path, acknowledged, before)
        return killed

    began = time.monotonic()
    for number in range(3):  # the outlets exist
        once(number, None)
    longest = (time.monotonic() - began) / 3
    for number, seconds in enumerate(_moments(longest, rounds, 1), start=3):
        result.killed += once(number, seconds)
        result.rounds += 1
    result.goes_on = not once(rounds + 3, None) and _total(path) >= result.acknowledged
    return result


def syncs(folder: Path, rounds: int) -> Killed:
    """Keep syncing a world of sites that publish something new before each round."""
    result, path = Killed("sync"), folder / "sync.db"
    acknowledged: Counter[str] = Counter()
    server = Server(2)
    try:
        file = catalogue(folder / "c.csv", server, OUTLETS, ["FR", "DE", "EG"])

        def once(version: int, seconds: float | None) -> bool:
            server.get(f"/set?version={version}")
            before = _total(path)
            more = ["--json"] if version % 3 == 0 else ["--json", "--feeds-only"]
            out, killed = _run(sync_command(path, file, *more), seconds)
            for line in out.splitlines():
                with contextlib.suppress(ValueError, KeyError):  # cut off in the middle
                    one = json.loads(line)
                    acknowledged[one["name"]] += one["added"]
                    result.acknowledged += one["added"]
            _judge(result, path, acknowledged, before)
            return killed

        began = time.monotonic()
        once(1, None)
        longest = time.monotonic() - began
        for version, seconds in enumerate(_moments(longest, rounds, 2), start=2):
            result.killed += once(version, seconds)
            result.rounds += 1
        result.goes_on = not once(rounds + 2, None)
    finally:
        server.close()
    return result


def _sample_store(path: Path) -> int:
    """A store with the sample edition, some of it saved; how many articles."""
    _run(_command("countries", "--store", str(path)), None)
    store = open_store(path)
    try:
        for (one,) in sql.rows(store, "SELECT id FROM articles ORDER BY id LIMIT ?", SAVED):
            marks.mark_saved(store, one, True, datetime.now(UTC))
        return counts.total(store)
    finally:
        store.close()


def _unchanged(
    name: str, folder: Path, rounds: int, args: Callable[[Path], list[str]], ends: bool
) -> Killed:
    """A command that adds no articles: all that was there stays, saved ones saved.

    `ends`: it ends by itself, and the last run is let end; else it is a window and is killed too.
    """
    result, path = Killed(name), folder / f"{name}.db"
    held = result.acknowledged = _sample_store(path)
    for seconds in _moments(UNCHANGED_S, rounds, 3):
        if ends:
            _undo_enriching(path)
        _, killed = _run(args(path), seconds)
        result.killed += killed
        result.rounds += 1
        _judge(result, path, Counter(), held)
        store = open_store(path)
        saved = sql.value(store, "SELECT count(*) FROM reader_state WHERE saved_at IS NOT NULL")
        result.lost += max(SAVED - saved, 0)
        store.close()
    _, failed = _run(args(path) if ends else _command("countries", "--store", str(path)), None)
    result.goes_on = not failed
    return result


def _undo_enriching(path: Path) -> None:
    """So that there is all of it to do again."""
    store = open_store(path)
    try:
        for statement in (
            "DELETE FROM story_articles", "DELETE FROM stories", "DELETE FROM vectors",
            "DELETE FROM passage_sets", "UPDATE articles SET language_detected = 0",
        ):  # fmt: skip
            sql.change(store, statement)
    finally:
        store.close()


def enrichings(folder: Path, rounds: int) -> Killed:
    """Grouping and translating the sample edition."""
    return _unchanged(
        "enrich", folder, rounds, lambda path: _command("enrich", "--store", str(path)), True
    )


def windows(folder: Path, rounds: int) -> Killed:
    """The window, from its start on."""
    return _unchanged(
        "window", folder, rounds, lambda path: _command("run", "--store", str(path)), False
    )


KINDS = (imports, syncs, enrichings, windows)


def killed(rounds: int = ROUNDS) -> list[Figure]:
    """Every command; figures of what was lost, with the limit 0, and of what was not sound."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    resources_dir()
    figures = []
    with tempfile.TemporaryDirectory() as name:
        for kind in KINDS:
            one = kind(Path(name), rounds)
            note = f"{one.killed} killed, {one.acknowledged:,} acknowledged"
            if not one.goes_on:
                note += "; THE LAST RUN FAILED"
            figures += [
                Figure(f"killed {one.name}: articles lost", "", one.lost, one.lost, one.rounds, 0, note),
                Figure(
                    f"killed {one.name}: not sound", "", len(one.unsound) + (not one.goes_on),
                    len(one.unsound) + (not one.goes_on), one.rounds, 0, "; ".join(one.unsound[:2]),
                ),
            ]  # fmt: skip
    return figures
