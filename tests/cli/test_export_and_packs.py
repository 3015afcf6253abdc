"""`export`, `pack` and `unpack` on the command line."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from globe_app.settings import Settings
from globe_app.store.db import Store
from tests.cli.conftest import Command, start, store_article


def test_an_article_is_written_in_each_format(command: Command, tmp_path: Path) -> None:
    for kind in ("html", "md", "epub"):
        out = tmp_path / f"a.{kind}"
        status, said, err = command("export", 3, "--format", kind, out)
        assert (status, err) == (0, "")
        assert "bytes written: " in said
        assert out.stat().st_size > 500


def test_standard_output_gets_the_file_and_nothing_else(settings: Settings) -> None:
    running = start(settings, "export", "3", "--format", "md", "-")
    out, err = running.communicate(timeout=60)
    assert out.startswith("# ")
    assert (running.returncode, err) == (0, "")


@pytest.mark.parametrize(
    ("args", "status", "why"),
    [
        (("-",), 2, "name one thing"),
        (("3", "--story", "1", "-"), 2, "name one thing"),
        (("3", "-", "--format", "epub"), 2, "an EPUB is a file"),
        (("999999", "-"), 1, "no article of that id"),
        (("--story", "999999", "-"), 1, "no story"),
        (("--edition", "2001-01-01", "-"), 1, "nothing of that day"),
        (("--edition", "soon", "-"), 2, "2026-11-26"),
        (("3", "/nowhere/x.html"), 1, "No such file"),
        (("three", "-"), 2, "is a number"),
        (("3", "-", "--format", "pdf"), 2, "invalid choice"),
    ],
)
def test_what_cannot_be_exported_is_one_line(
    command: Command, args: tuple[str, ...], status: int, why: str
) -> None:
    found, out, err = command("export", *args)
    assert (found, out) == (status, "")
    assert why in err


def test_a_day_is_packed_and_taken_in_once(command: Command, tmp_path: Path) -> None:
    command("sample", "--load")
    day = next(
        str(date.today() - timedelta(days=back))
        for back in range(3)
        if command("pack", date.today() - timedelta(days=back), tmp_path / f"{back}.pack")[0] == 0
    )
    pack = next(tmp_path.glob("*.pack"))
    status, _, err = command("pack", day, pack)
    assert status == 1
    assert "there already" in err
    status, out, _ = command("pack", day, pack, "--force", "--json")
    packed = json.loads(out)
    assert packed["day"] == day
    status, out, _ = command("unpack", pack, "--json")
    found = json.loads(out)
    assert (status, found["added"], found["known"]) == (0, 0, packed["articles"])


def test_one_of_anything_is_told_in_the_singular(
    store: Store, command: Command, tmp_path: Path
) -> None:
    store_article(store, "FR", "A bridge opens", 1)
    day = (datetime.now(UTC) - timedelta(hours=1)).astimezone().date()
    pack, kept, other = tmp_path / "a.pack", tmp_path / "a.backup", tmp_path / "other.db"
    assert command("pack", day, pack)[1].startswith(
        f"1 article, 0 stories and 0 images of {day} in "
    )
    assert command("backup", kept)[1].startswith("1 article and 0 images in ")
    assert command("restore", kept, "--store", other)[1].startswith("Restored: 1 article and 0 ")
    assert command("unpack", pack)[1].startswith(
        f"0 new articles of {day}, 1 was here already; 0 new outlets, 0 new images, 0 new stories, "
    )
    assert command("unpack", pack, "--store", tmp_path / "new.db")[1].startswith(
        f"1 new article of {day}, 0 were here already; 1 new outlet, 0 new images, 0 new stories, "
    )


def test_a_pack_that_was_changed_is_one_line_and_changes_nothing(
    command: Command, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.pack"
    bad.write_bytes(b"PK nothing")
    status, out, err = command("unpack", bad)
    assert (status, out) == (1, "")
    assert err == f"globe-app: {bad}: it is no day pack, or was cut off\n"
    assert command("pack", "yesteryear", tmp_path / "x")[0] == 2
    assert "no article of that day" in command("pack", "1999-01-01", tmp_path / "x")[2]
