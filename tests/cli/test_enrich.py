"""`enrich` on the command line: alone, killed, beside others."""

import json
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from filelock import FileLock

from globe_app.settings import Settings
from globe_app.store import stories, story_writer
from globe_app.store.db import Store, check, open_store
from tests import sql
from tests.cli.conftest import EVENTS, Command, start, store_article


def test_enrich_says_what_it_did_and_then_has_nothing_to_do(command: Command, store: Store) -> None:
    for n, code in enumerate(("FR", "DE", "IT"), 2):
        store_article(store, code, EVENTS[0], n)
    status, out, _ = command("enrich", "--json")
    report = json.loads(out)
    assert (status, report["grouped"], report["stories"]) == (0, 3, 1)
    status, out, _ = command("enrich", "--json")
    report = json.loads(out)
    assert (status, report["grouped"], report["cancelled"]) == (0, 0, False)
    (row,) = json.loads(command("world", "--json")[1])
    assert row["countries"] == ["IT", "DE", "FR"]


@pytest.mark.parametrize("name", ["world", "missed", "enrich"])
def test_a_store_that_cannot_be_had_is_told_in_one_line(tmp_path: Path, name: str) -> None:
    other = tmp_path / "other.db"
    other.write_bytes(b"This is no store at all, but text.")
    for store in (tmp_path, other):
        done = subprocess.run(
            [sys.executable, "-m", "globe_app", name, "--json", "--store", str(store)],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_enriching_a_store_that_may_not_be_written_is_told(
    command: Command, story: int, settings: Settings
) -> None:
    settings.store.chmod(0o444)
    status, out, err = command("enrich", "--json")
    assert (status, out) == (1, "")
    assert "read" in err


def test_enriching_twice_at_once_is_refused_in_one_line(
    command: Command, story: int, settings: Settings
) -> None:
    with FileLock(f"{settings.store}.enrich"):
        status, out, err = command("enrich", "--json")
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert "already" in err


def test_what_a_kill_left_undone_is_done_by_the_next_run(
    settings: Settings, store: Store, command: Command
) -> None:
    kept = [
        store_article(store, code, f"{event} {n}", 2 + n / 10, n)
        for event in EVENTS
        for code in ("FR", "DE", "IT", "ES", "PT")
        for n in range(12)
    ]
    for wait in (0.0, 0.1, 0.4):
        with start(settings, "enrich", "--events", stdin=subprocess.PIPE) as going:
            assert going.stdout is not None
            going.stdout.readline()  # it is at work
            time.sleep(wait)
            going.send_signal(signal.SIGKILL)
            going.communicate()
    assert check(store) == ()
    status, out, _ = command("enrich", "--json")
    assert (status, json.loads(out)["cancelled"]) == (0, False)
    assert all(stories.story_of(store, one) for one in kept)
    assert story_writer.stale_stories(store) == ()


def test_reading_and_writing_beside_it_go_on(settings: Settings, store: Store) -> None:
    for event in EVENTS:
        for code in ("FR", "DE", "IT", "ES", "PT"):
            for n in range(20):
                store_article(store, code, f"{event} {n}", 2 + n / 10, n)
    with start(settings, "enrich", "--json") as going:
        turns = 0
        while going.poll() is None:
            beside = open_store(settings.store, settings.images)
            store_article(beside, "US", EVENTS[1], 1 + turns / 100, turns % 9 + 100)
            stories.stories(beside, datetime.now(UTC) - timedelta(days=3), datetime.now(UTC))
            beside.close()
            turns += 1
        out, err = going.communicate()
    assert (going.returncode, err) == (0, "")
    assert json.loads(out)["grouped"] >= 300
    assert turns
    assert check(store) == ()


def test_a_full_disk_and_a_closed_pipe_are_no_traceback(settings: Settings, story: int) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "globe_app", "world", "--json", "--store", str(settings.store)],
            stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, "globe-app: the disk is full\n")
    with start(settings, "missed", "--json") as going:
        assert going.stdout is not None
        assert going.stderr is not None
        going.stdout.close()
        assert going.stderr.read() == ""
        going.wait()
    assert going.returncode == 0


def test_another_program_leaves_a_window_of_several_connections_its_log(
    settings: Settings, store: Store
) -> None:
    store_article(store, "FR", EVENTS[1], 2)
    second = open_store(settings.store, settings.images)
    with start(settings, "sample", "--load") as other:
        _, err = other.communicate()
    assert (other.returncode, err) == (0, "")
    kept = store_article(store, "FR", EVENTS[0], 1)
    assert sql.value(second, "SELECT count(*) FROM articles WHERE id = ?", kept) == 1
    with start(settings, "article", str(kept)) as other:
        out, err = other.communicate()
    assert (other.returncode, err) == (0, "")
    assert EVENTS[0] in out
    second.close()


def test_ctrl_c_ends_it_with_130_and_says_so_in_its_json(settings: Settings, store: Store) -> None:
    for event in EVENTS:
        for code in ("FR", "DE", "IT", "ES", "PT"):
            for n in range(20):
                store_article(store, code, f"{event} {n}", 2 + n / 10, n)
    with start(settings, "enrich", "--events", stdin=subprocess.PIPE) as going:
        assert going.stdout is not None
        assert going.stderr is not None
        assert json.loads(going.stdout.readline())["event"] == "progress"
        going.send_signal(signal.SIGINT)
        last = json.loads(going.stdout.read().splitlines()[-1])
        assert going.wait(60) == 130
        assert going.stderr.read() == ""
    assert (last["event"], last["cancelled"]) == ("report", True)


def test_the_older_names_of_commands_print_the_same(command: Command, story: int) -> None:
    assert command("stories", "FR", "--json") == command("articles", "FR", "--json")
    first, second = (json.loads(command(name, "--json")[1]) for name in ("enrich", "digest"))
    assert first.keys() == second.keys()
    assert command("sync", "--outlet", "nobody", "--no-digest")[:2] == (1, "")
