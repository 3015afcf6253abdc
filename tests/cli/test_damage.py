"""What is damaged or missing, as commands tell it."""

import json
import sqlite3
from pathlib import Path

from globe_app.settings import Settings
from globe_app.store import marks
from globe_app.store.db import Store
from tests import sql
from tests.cli.conftest import Command
from tests.conftest import NOW, rss


def _import(command: Command, tmp_path: Path, count: int) -> None:
    file = tmp_path / "feed.xml"
    file.write_bytes(
        rss(*(f"<title>Item {n} of {count}</title><guid>{n}</guid>" for n in range(count)))
    )
    status, out, _ = command("import", file, "--country", "FR", "--name", "Paper", "--json")
    assert status == 0
    assert json.loads(out)["added"] == count


def test_what_an_import_acknowledged_and_is_missing_is_told_by_every_command_and_doctor(
    command: Command, settings: Settings, tmp_path: Path
) -> None:
    _import(command, tmp_path, 3)
    before = settings.store.read_bytes()
    settings.store.unlink()
    settings.store.write_bytes(before)
    status, _, err = command("countries")
    assert (status, err) == (0, "")
    record = settings.store.with_name(settings.store.name + ".commits")
    told = json.loads(record.read_text())
    record.write_text(json.dumps({**told, "entries": 15, "articles": 15}))
    status, out, err = command("countries", "--json")
    assert status == 0
    assert json.loads(out)
    assert "12 articles are missing that were stored by" in err
    assert "a sync fetches them again" in err
    status, out, _ = command("doctor")
    assert status == 1
    assert "12 articles are missing" in out


def test_a_damaged_article_is_told_in_text_and_json_and_named_by_doctor(
    command: Command, settings: Settings, tmp_path: Path
) -> None:
    _import(command, tmp_path, 3)
    assert json.loads(command("article", 2, "--json")[1])["damaged"] is False
    db = sqlite3.connect(settings.store)
    with db:
        db.execute("UPDATE articles SET headline = CAST(x'4974656d20c3' AS TEXT) WHERE id = 2")
    db.close()
    assert json.loads(command("article", 2, "--json")[1])["damaged"] is True
    assert "This article is damaged" in command("article", 2)[1]
    assert "This article is damaged" not in command("article", 3)[1]
    status, out, _ = command("articles", "FR", "--json")
    assert status == 0
    assert len(json.loads(out)) == 3
    for args in (["doctor"], ["doctor", "--full"]):
        status, out, _ = command(*args)
        assert status == 1
        assert "article 2: the text is not the one that was stored" in out
        assert "sound" not in out


def test_removing_the_sample_says_what_stays_and_loading_it_brings_the_rest(
    command: Command, store: Store
) -> None:
    command("sample", "--load")
    ids = [row[0] for row in sql.rows(store, "SELECT id FROM articles ORDER BY id LIMIT 3")]
    for one in ids:
        marks.mark_saved(store, one, True, NOW)
    status, out, _ = command("sample", "--remove")
    assert status == 0
    assert "3 saved ones stay" in out
    assert sql.value(store, "SELECT count(*) FROM articles") == 3
    status, out, _ = command("sample", "--load")
    assert "95 articles added" in out
    assert sql.value(store, "SELECT count(*) FROM articles") == 98
