"""`globe-app translate`: what it prints, how it ends."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from globe_app.cli import main
from globe_app.geo.countries import Countries
from globe_app.settings import Settings
from globe_app.store.db import open_store
from tests import sql
from tests.pipeline.translate.conftest import RAIN, apertium, keep


@pytest.fixture
def filled(settings: Settings, countries: Countries, monkeypatch: pytest.MonkeyPatch) -> Path:
    store = open_store(settings.store)
    keep(store, countries, "es", RAIN)
    keep(store, countries, "el", ("Βροχή στον βορρά σήμερα", "<p>Έβρεξε πολύ στον βορρά.</p>"))
    store.close()
    monkeypatch.setenv("GLOBE_APP_MODELS", str(settings.store.with_name("models")))
    return settings.store


def test_it_says_what_was_done_and_what_waits(
    filled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    apertium()
    assert main(["translate", "--store", str(filled), "--json"]) == 0
    out, err = capsys.readouterr()
    said = json.loads(out)
    assert (said["articles"], said["whole"], said["cached"], said["failed"]) == (1, 1, 0, [])
    assert said["waiting"] == [{"language": "el", "articles": 1}]
    assert said["words"] > 50
    assert said["sentences"] == 9
    assert "el (1)" in err
    assert "models --install" in err
    assert main(["translate", "--store", str(filled)]) == 0
    assert "Nothing was translated." in capsys.readouterr().out


def test_a_pair_no_engine_has_ends_in_one_line(
    filled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["translate", "--store", str(filled), "--pair", "el-en"]) == 1
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "el-en: no engine here translates that" in err
    assert main(["translate", "--store", str(filled), "--pair", "nonsense"]) == 2


def test_an_article_without_an_engine_is_no_failure(
    filled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = open_store(filled)
    one = sql.value(store, "SELECT id FROM articles WHERE language = 'el'")
    store.close()
    assert main(["translate", "--store", str(filled), "--article", str(one), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["articles"], said["waiting"]) == (0, [{"language": "el", "articles": 1}])
    assert main(["translate", "--store", str(filled), "--article", "4242"]) == 1
    assert "no article of that id" in capsys.readouterr().err


def test_events_tell_the_window_how_far_it_is(filled: Path) -> None:
    apertium()
    running = subprocess.Popen(
        [sys.executable, "-m", "globe_app", "translate", "--store", str(filled), "--events"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert running.stdin is not None
    assert running.stdout is not None
    with running, running.stdin:  # the window is there until the end
        events = [json.loads(line) for line in running.stdout]
    assert {one["event"] for one in events} == {"progress", "report"}
    assert events[-1]["event"] == "report"
    assert {one["phase"] for one in events[:-1]} >= {"languages"}


def test_interrupted_it_ends_with_130_and_keeps_what_is_done(
    settings: Settings, countries: Countries
) -> None:
    apertium()
    store = open_store(settings.store)
    many = [
        (f"Titular número {n} de hoy",
         "".join(f"<p>El párrafo {p} del artículo {n} habla de la lluvia. {n * p} personas esperan "
                 f"la cosecha {n + p} del año en el norte del país.</p>" for p in range(40)))
        for n in range(300)
    ]  # fmt: skip
    keep(store, countries, "es", *many)
    store.close()
    running = subprocess.Popen(
        [sys.executable, "-m", "globe_app", "translate", "--store", str(settings.store), "--json"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=os.environ | {"GLOBE_APP_MODELS": str(settings.store.with_name("models"))},
    )  # fmt: skip
    store = open_store(settings.store)
    try:
        end = time.monotonic() + 60
        while not sql.value(store, "SELECT count(*) FROM sentences"):
            assert time.monotonic() < end, "it never began"
            time.sleep(0.02)
        running.send_signal(signal.SIGINT)
        out, _ = running.communicate(timeout=30)
        assert running.returncode == 130
        assert json.loads(out)["cancelled"] is True
        whole = sql.value(store, "SELECT count(*) FROM translations WHERE state = 'whole'")
        assert whole < sql.value(store, "SELECT count(*) FROM articles")
    finally:
        running.kill()
        store.close()
