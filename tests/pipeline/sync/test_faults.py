"""Every way a site can fail: named in plain words, and never at another outlet's cost."""

import json
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from globe_app.store import articles, counts, outlets
from globe_app.store.db import Store, check, open_store
from tests import sql
from tests.loopback import Server, catalogue, sync_command
from tests.pipeline.sync.conftest import NOVEMBER, Syncs

DATA = Path(__file__).resolve().parents[2] / "data"
FAULTS = {  # path -> what the reader is told
    "slow-headers": "took longer",
    "drip": "took longer",
    "stall": "took longer",
    "early-close": "empty answer",
    "wrong-length": "broke the connection off",
    "gzip-bomb": "larger than 20 MiB",
    "brotli-bomb": "larger than 20 MiB",
    "10gb": "larger than 20 MiB",
    "loop": "redirects more than",
    "to-file": "not a web address",
    "to-loopback": "not a public address",
    "to-metadata": "not a public address",
    "304": "the feed is not there yet",
    "400": "(400)",
    "401": "login (401)",
    "403": "refuses programs (403); open it in the browser",
    "404": "nothing at its address",
    "410": "gone for good",
    "429": "less often (429)",
    "500": "trouble of its own (500)",
    "503": "trouble of its own (503)",
    "html": "a web page at its address, not a feed",
    "entities": "damaged",
}


def test_every_fault_is_named_and_costs_no_other_outlet(
    server: Server, store: Store, sync: Syncs
) -> None:
    names = [name for name in FAULTS if name != "304"]
    urls = [server.url(100 + n, f"/fault/{name}") for n, name in enumerate(names)]
    urls += [server.url(150, "/feed/150"), f"http://127.1.9.9:{_closed_port()}/feed"]
    done = sync(*urls, patience=0.25, whole=False, jobs=32)
    for n, name in enumerate(names):
        assert not done.results[f"o{n}"].ok, name
        assert FAULTS[name] in done.results[f"o{n}"].error, done.results[f"o{n}"]
    assert done.results[f"o{len(names)}"].added == 3
    assert "refuses connections" in done.results[f"o{len(names) + 1}"].error
    errors = {h.outlet.id: h.error for h in outlets.health(store, NOVEMBER)}
    assert all(errors[f"o{n}"] for n in range(len(names)))
    assert check(store) == ()


def _closed_port() -> int:
    import socket

    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def test_fifty_thousand_items_are_cut_and_a_wrong_charset_is_read(
    server: Server, store: Store, sync: Syncs
) -> None:
    done = sync(server.url(160, "/fault/many"), server.url(161, "/fault/charset"), whole=False)
    assert done.results["o0"].added == 2000
    assert any("50000" in note for note in done.results["o0"].notes)
    assert done.results["o1"].added == 3
    assert any("Größe" in row.headline for row in articles.from_country(store, "FR", 3000))


# The program itself, from outside -------------------------------------------------------------------


def test_killed_a_hundred_times_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    server = Server(2)
    path = tmp_path / "s.db"
    file = catalogue(tmp_path / "c.csv", server, 12, ["FR", "DE", "EG"])
    acknowledged: Counter[str] = Counter()
    pick = random.Random(4)
    finished = 0
    try:
        began = time.monotonic()  # how long one takes here and now: the kills are spread over that
        subprocess.run(
            sync_command(path, file, "--json", "--feeds-only"), check=True, capture_output=True
        )
        whole = time.monotonic() - began
        for version in range(1, 101):
            server.get(f"/set?version={version}")
            more = ["--json"] if version % 4 == 0 else ["--json", "--feeds-only"]
            program = subprocess.Popen(
                sync_command(path, file, *more),
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
            try:
                program.wait(pick.uniform(0.3, 1.3) * whole)
                finished += 1
            except subprocess.TimeoutExpired:
                program.kill()
            assert program.stdout is not None
            for line in program.stdout.read().splitlines():
                try:
                    one = json.loads(line)
                except ValueError:
                    continue  # cut off in the middle
                acknowledged[one["outlet"]] += one["added"]
            program.stdout.close()
            program.wait()
            if version % 10 == 0:
                store = open_store(path)
                assert check(store) == ()
                have = dict(
                    sql.rows(store, "SELECT outlet_id, count(*) FROM entries GROUP BY outlet_id")
                )
                store.close()
                short = {k: n for k, n in acknowledged.items() if have.get(k, 0) < n}
                assert not short
        assert sum(acknowledged.values()) > 50
        assert finished < 100
        subprocess.run(sync_command(path, file), check=True, capture_output=True)
        looked = subprocess.run(
            [sys.executable, "-m", "globe_app", "doctor", "--store", str(path)], capture_output=True
        )
        assert looked.returncode == 0, looked.stdout
    finally:
        server.close()


def test_the_network_lost_in_mid_sync_is_said_and_blamed_on_no_outlet(tmp_path: Path) -> None:
    server = Server(150)
    file = catalogue(tmp_path / "c.csv", server, 60, ["FR"])
    path = tmp_path / "s.db"
    program = subprocess.Popen(
        sync_command(path, file, "--json", "--jobs", "4"), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True,
    )  # fmt: skip
    assert program.stdout is not None
    first = json.loads(program.stdout.readline())
    server.close()
    _, said = program.communicate(timeout=60)
    assert first["ok"]
    assert "the network seems to be down" in said
    store = open_store(path)
    assert check(store) == ()
    blamed = [h for h in outlets.health(store, NOVEMBER) if "refuses" in h.error]
    store.close()
    assert len(blamed) < 8


def test_a_full_disk_ends_the_sync_with_a_word_and_a_sound_store(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(small)], capture_output=True
    )
    if not mounted or mounted.returncode:
        pytest.skip("a small file system cannot be mounted here")
    server = Server()
    try:
        server.get("/set?items=40&whole=1")
        file = catalogue(tmp_path / "c.csv", server, 30, ["FR"])
        done = subprocess.run(
            sync_command(small / "s.db", file, "--json"), capture_output=True, text=True
        )
        assert "the disk is full" in done.stderr or "No space left" in done.stderr, done.stderr
        assert "Traceback" not in done.stderr
        acknowledged = [json.loads(line) for line in done.stdout.splitlines()]
        store = open_store(small / "s.db", read_only=True)
        assert check(store) == ()
        assert counts.total(store) >= sum(one["added"] for one in acknowledged)
        store.close()
    finally:
        server.close()
        subprocess.run(["umount", "-l", str(small)], check=True)


def test_ctrl_c_is_a_clean_cancel_and_no_outlet_at_all_is_an_error(tmp_path: Path) -> None:
    import signal

    server = Server(400)
    file = catalogue(tmp_path / "c.csv", server, 60, ["FR"])
    program = subprocess.Popen(
        sync_command(tmp_path / "s.db", file, "--jobs", "2"), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True,
    )  # fmt: skip
    until = time.monotonic() + 60
    while not int(server.get("/hits/feed/0")) and time.monotonic() < until:
        time.sleep(0.1)
    began = time.monotonic()
    program.send_signal(signal.SIGINT)
    out, said = program.communicate(timeout=20)
    assert time.monotonic() - began < 15
    assert program.returncode == 130
    assert "cancelled" in out
    assert "Traceback" not in said
    server.close()
    none = subprocess.run(sync_command(tmp_path / "n.db", file), capture_output=True, text=True)
    assert none.returncode == 1
    assert "network seems to be down" in none.stderr
