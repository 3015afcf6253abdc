"""A disk without room, a folder that may not be written: everything stored can still be read."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from globe_app.errors import StoreReadOnlyError
from globe_app.store import articles, marks
from globe_app.store.db import Store, open_store
from tests import sql
from tests.conftest import NOW
from tests.store.kept import keep


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A file system of 3 MB."""
    place = tmp_path / "small"
    place.mkdir()
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)], capture_output=True
    )
    if not mounted or mounted.returncode:
        pytest.skip("a small file system cannot be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(place: Path) -> None:
    with open(place / "other", "wb", buffering=0) as file:
        for size in (100_000, 512, 1):
            try:
                while file.write(b"x" * size) == size:
                    pass
            except OSError:
                continue
    assert shutil.disk_usage(place).free == 0


def read_all(store: Store) -> int:
    rows = articles.from_country(store, "FR", 99)
    return sum(not articles.article(store, row.id).damaged for row in rows)


def test_on_a_full_disk_everything_is_read_and_marking_read_fails_with_a_word(small: Path) -> None:
    store = open_store(small / "s.db")
    keep(store, 20)
    store.close()
    fill(small)
    store = open_store(small / "s.db")
    assert read_all(store) == 20
    with pytest.raises(StoreReadOnlyError, match=r"reading only \(the disk is full\); nothing was"):
        marks.mark_read(store, [1], True, NOW)
    assert read_all(store) == 20
    store.close()
    for args in (["countries"], ["articles", "FR"], ["article", "1"], ["doctor"]):
        done = subprocess.run(
            [sys.executable, "-m", "globe_app", *args, "--store", str(small / "s.db")],
            capture_output=True, text=True,
        )  # fmt: skip
        assert "Traceback" not in done.stderr
        assert done.returncode == (args == ["doctor"]), done.stderr
    (small / "other").unlink()
    store = open_store(small / "s.db")
    marks.mark_read(store, [1], True, NOW)
    store.close()


def test_what_is_only_in_the_log_is_read_on_a_full_disk_too(small: Path) -> None:
    store = open_store(small / "s.db")
    keep(store, 20)
    reader = open_store(small / "s.db", read_only=True)
    sql.rows(reader, "SELECT 1 FROM articles")
    place = small / "copy"
    place.mkdir()
    for name in ("s.db", "s.db-wal"):
        shutil.copy(small / name, place / name)
    reader.close()
    store.close()
    assert (place / "s.db-wal").stat().st_size > 10_000
    fill(small)
    store = open_store(place / "s.db")
    assert read_all(store) == 20
    store.close()
    (small / "other").unlink()
    store = open_store(place / "s.db")
    assert read_all(store) == 20
    marks.mark_read(store, [1], True, NOW)
    store.close()


def test_a_store_in_a_folder_that_may_not_be_written_is_read(tmp_path: Path) -> None:
    place = tmp_path / "fixed"
    place.mkdir()
    store = open_store(place / "s.db")
    keep(store, 5)
    store.close()
    (place / "s.db").chmod(0o400)
    place.chmod(0o500)
    try:
        store = open_store(place / "s.db", read_only=not os.geteuid())
        assert read_all(store) == 5
        with pytest.raises(StoreReadOnlyError):
            marks.mark_read(store, [1], True, NOW)
        store.close()
    finally:
        place.chmod(0o700)
