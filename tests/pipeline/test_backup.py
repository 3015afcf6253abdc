"""A backup and restoring it: nothing is believed unverified, and nothing that was there is lost."""

import hashlib
import io
import json
import random
import zipfile
from pathlib import Path

import pytest

from globe_app.cli import main
from globe_app.errors import BackupError, StoreLockedError
from globe_app.model.article_query import ArticleQuery
from globe_app.pipeline import backup, reader_actions
from globe_app.settings import Settings
from globe_app.store import marks
from globe_app.store.articles import article
from globe_app.store.db import open_store
from globe_app.store.search import search
from tests import sql
from tests.conftest import NOW

NOTHING = hashlib.sha256(b"no database").hexdigest()


def quiet(_: int, __: int) -> None:
    """Told nothing."""


@pytest.fixture
def filled(settings: Settings) -> Settings:
    """A store with the sample edition, two articles marked."""
    assert main(["sample", "--load", "--store", str(settings.store)]) == 0
    store = open_store(settings.store, settings.images)
    first, second = search(store, ArticleQuery(), 2).rows
    reader_actions.mark_saved(store, first.id, True, NOW)
    marks.mark_read(store, [second.id], True, NOW)
    store.close()
    return settings


@pytest.fixture
def made(filled: Settings, tmp_path: Path) -> Path:
    out, preferences = tmp_path / "a.globebackup", tmp_path / "preferences.json"
    preferences.write_text('{"theme": "dark"}')
    store = open_store(filled.store, filled.images)
    backup.make(store, out, preferences, force=False, tell=quiet)
    store.close()
    return out


def state(settings: Settings) -> list[tuple[object, ...]]:
    store = open_store(settings.store, settings.images)
    found = sql.rows(
        store, "SELECT article_id, read_at, saved_at FROM reader_state ORDER BY article_id"
    )
    store.close()
    return found


def restored(path: Path, settings: Settings) -> "backup.RestoreReport":
    return backup.restore(path, settings.store, settings.images, NOW, quiet)


def test_all_that_was_kept_is_there_again_and_what_was_there_is_kept_aside(
    filled: Settings, made: Path
) -> None:
    before = state(filled)
    store = open_store(filled.store, filled.images)
    marks.mark_read(store, [row.id for row in search(store, ArticleQuery(), 50).rows], True, NOW)
    shown = article(store, search(store, ArticleQuery(), 1).rows[0].id)
    store.close()
    changed = state(filled)
    assert changed != before
    report = restored(made, filled)
    assert state(filled) == before
    assert report.preferences == b'{"theme": "dark"}'
    assert (filled.images / shown.row.image[:2] / shown.row.image).is_file()
    assert report.replaced is not None
    aside = Settings(report.replaced, filled.resources)
    assert state(aside) == changed, "what was replaced can be opened still"
    assert main(["doctor", "--store", str(filled.store)]) == 0


def test_a_backup_is_made_while_the_store_is_open_and_written_to(
    filled: Settings, tmp_path: Path
) -> None:
    store = open_store(filled.store, filled.images)
    other = open_store(filled.store, filled.images)
    marks.mark_read(other, [1], True, NOW)
    report = backup.make(store, tmp_path / "b", tmp_path / "none", force=False, tell=quiet)
    assert report.articles > 50
    assert not list(tmp_path.glob(".b*")), "nothing half made is left"
    with pytest.raises(BackupError, match="there already"):
        backup.make(store, tmp_path / "b", tmp_path / "none", force=False, tell=quiet)
    store.close()
    other.close()


def test_a_store_that_is_open_elsewhere_is_not_replaced(filled: Settings, made: Path) -> None:
    store = open_store(filled.store, filled.images)
    with pytest.raises(StoreLockedError, match="close the window"):
        restored(made, filled)
    assert search(store, ArticleQuery(), 1).rows
    store.close()
    restored(made, filled)


def test_a_damaged_store_can_be_replaced(filled: Settings, made: Path) -> None:
    filled.store.write_bytes(b"SQLite format 3\0" + random.Random(1).randbytes(9_000))
    assert restored(made, filled).articles > 50
    assert search(open_store(filled.store, filled.images), ArticleQuery(), 1).rows


def test_no_byte_can_be_changed_unnoticed_and_then_nothing_happens(
    filled: Settings, made: Path
) -> None:
    data, chance = made.read_bytes(), random.Random(7)
    before = state(filled)
    broken, whom = made.with_name("broken"), list[str]()
    for _ in range(25):
        at = chance.randrange(len(data) * 2 // 3)  # the rest may be names in the directory
        broken.write_bytes(data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :])
        try:
            restored(broken, filled)
        except BackupError as error:
            whom.append(str(error).partition(":")[0])
        else:  # a byte that no member holds, as the time in a header
            assert state(filled) == before
    assert len(whom) > 15
    assert set(whom) == {str(broken)}
    for length in (0, 100, len(data) // 2, len(data) - 1):
        broken.write_bytes(data[:length])
        with pytest.raises(BackupError):
            restored(broken, filled)
    assert state(filled) == before


def repacked(made: Path, change: str) -> bytes:
    """The backup with one thing about it changed, its manifest made to fit where it can be."""
    with zipfile.ZipFile(made) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    said = json.loads(parts["manifest.json"])
    if change == "a path that leads out":
        said["members"]["../../evil"] = {"size": 4, "sha256": "0" * 64}
        parts["../../evil"] = b"evil"
    elif change == "newer":
        said["version"] = 99
    elif change == "another program's":
        said["format"] = "something"
    elif change == "a member too many":
        parts["images/" + "0" * 64] = b"x"
    elif change == "no store":
        del parts["store.db"], said["members"]["store.db"]
    elif change == "a size that is none":
        said["members"]["store.db"]["size"] = "large"
    elif change == "a size without end":
        said["members"]["store.db"]["size"] = float("inf")
    elif change == "a store that is none":
        parts["store.db"] = b"no database"
        said["members"]["store.db"] = {
            "size": 11,
            "sha256": __import__("hashlib").sha256(b"no database").hexdigest(),
        }
    elif change == "a name that is no text":
        parts["störe"] = b"x"
    parts["manifest.json"] = json.dumps(said).encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in parts.items():
            target.writestr(name, data)
    whole = out.getvalue()
    if change == "a name that is no text":
        return whole.replace("störe".encode(), b"st\xff\xffre")
    if change == "data that cannot be unpacked":
        at = whole.index(b"manifest.json") + len(b"manifest.json")
        return whole[:at] + b"\xff" * 20 + whole[at + 20 :]
    return whole


@pytest.mark.parametrize("change", [
    "a path that leads out", "newer", "another program's", "a member too many", "no store",
    "a size that is none", "a size without end", "a store that is none", "a name that is no text",
    "data that cannot be unpacked",
])  # fmt: skip
def test_a_file_that_is_no_backup_is_refused_in_one_line_and_changes_nothing(
    filled: Settings, made: Path, capsys: pytest.CaptureFixture[str], change: str
) -> None:
    before = state(filled)
    bad = made.with_name("bad")
    bad.write_bytes(repacked(made, change))
    assert main(["restore", str(bad), "--store", str(filled.store)]) == 1
    said = capsys.readouterr().err.strip().splitlines()
    assert len(said) == 1, said
    assert not (made.parent / "evil").exists()
    assert state(filled) == before
    assert [one.name for one in filled.store.parent.glob(".restore*")] == []


def test_a_stream_that_cannot_be_unpacked_is_said_in_one_line(
    filled: Settings, made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The checksum is looked at after the bytes, and some bytes cannot be unpacked at all."""
    data, chance = bytearray(made.read_bytes()), random.Random(3)
    before, broken = state(filled), made.with_name("broken")
    for _ in range(20):
        bad = bytearray(data)
        at = 70 + chance.randrange(400)  # past the head of the first member
        bad[at : at + 8] = chance.randbytes(8)
        broken.write_bytes(bad)
        assert main(["restore", str(broken), "--store", str(filled.store)]) == 1
        assert len(capsys.readouterr().err.strip().splitlines()) == 1
    broken.write_bytes(data[5_000:])  # the places in its directory lie before its beginning
    assert main(["restore", str(broken), "--store", str(filled.store)]) == 1
    assert "damaged" in capsys.readouterr().err
    assert state(filled) == before


@pytest.mark.parametrize("command", [
    ["backup", "--force"], ["pack", "today", "--force"], ["export", "1", "--force"],
    ["export", "1", "--format", "epub", "--force"], ["outlets", "--export"],
])  # fmt: skip
def test_no_store_is_written_over_by_a_file_of_another_kind_even_when_told_to(
    filled: Settings, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    before = state(filled)
    assert main([*command, str(filled.store), "--store", str(filled.store)]) == 1
    assert "it is a store or another database" in capsys.readouterr().err
    assert state(filled) == before


def test_restored_preferences_leave_those_that_were_there_under_another_name(
    tmp_path: Path,
) -> None:
    path = tmp_path / "config" / "preferences.json"
    backup.put_preferences(path, b"{}", NOW)
    backup.put_preferences(path, b'{"theme": "dark"}', NOW)
    assert path.read_bytes() == b'{"theme": "dark"}'
    (kept,) = path.parent.glob("preferences.json.replaced-*")
    assert kept.read_bytes() == b"{}"
