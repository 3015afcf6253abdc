"""The command line on real files: import, lists, bad input, exit statuses."""

import json
import os
import resource
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from globe_app import cli
from globe_app.cli.parser import COMMANDS, Entry
from tests.cli.conftest import Command
from tests.conftest import recorded, rss


@pytest.fixture(autouse=True)
def _without_sample(command: Command) -> None:
    command("sample", "--remove")


def articles(command: Command, code: str, *more: str) -> list[dict[str, object]]:
    status, out, _ = command("articles", code, "--json", "--limit", "500", *more)
    assert status == 0
    return list(json.loads(out))


@pytest.mark.parametrize(
    ("name", "code", "count", "text"),
    [
        ("livemint.xml", "IN", 25, "Modi-Xi Jinping"),
        ("aktuality.rss", "SK", 30, ""),
        ("guardian.rss", "GB", 55, ""),
        ("heise.atom", "DE", 15, ""),
        ("uolNoticias.rss", "BR", 15, "improbidade de Skaf"),
        ("encoding.rss", "PT", 40, "Reações dos partidos ao veto"),
    ],
)
def test_a_recorded_feed_becomes_its_countrys_stories_once(
    command: Command,
    name: str,
    code: str,
    count: int,
    text: str,
) -> None:
    path = recorded(name)
    status, out, _ = command("import", path, "--country", code, "--name", "Paper", "--json")
    assert status == 0
    assert json.loads(out) == {
        "outlet": f"{code.lower()}-paper", "country": code, "seen": count, "added": count, "updated": 0,
    }  # fmt: skip
    found = articles(command, code)
    assert len(found) == count
    assert any(text in str(row["headline"]) for row in found)
    assert list(found[0]) == [
        "id", "headline", "outlet", "country", "published", "dated", "language", "read", "saved", "url",
    ]  # fmt: skip
    times = [str(row["published"]) for row in found]
    assert times == sorted(times, reverse=True)
    status, out, _ = command("import", path, "--outlet", f"{code.lower()}-paper", "--json")
    assert (json.loads(out)["added"], json.loads(out)["updated"]) == (0, 0)
    assert articles(command, code) == found


def test_undated_items_keep_the_feeds_order_and_count_as_received(
    command: Command, tmp_path: Path
) -> None:
    far = "<pubDate>Fri, 01 Jan 9999 00:00:00 GMT</pubDate>"
    feed = tmp_path / "f.xml"
    feed.write_bytes(rss("<title>A</title>", f"<title>B</title>{far}", "<title>C</title>"))
    command("import", feed, "--country", "SA", "--name", "X")
    rows = articles(command, "SA")
    assert [row["headline"] for row in rows] == ["A", "B", "C"]
    for row in rows:
        age = datetime.now(UTC) - datetime.fromisoformat(str(row["published"]))
        assert abs(age.total_seconds()) < 120


def test_stories_about_a_country_come_from_elsewhere(command: Command, tmp_path: Path) -> None:
    feed = tmp_path / "f.xml"
    feed.write_bytes(
        rss(
            "<title>Brazil and Japan sign</title>",
            "<title>Home news</title>",
            "<title>In Kenya</title>",
        )
    )
    command("import", feed, "--country", "KE", "--name", "X")
    assert [r["headline"] for r in articles(command, "JP", "--about")] == ["Brazil and Japan sign"]
    assert articles(command, "KE", "--about") == []
    assert articles(command, "JP") == []


def test_a_changed_item_is_updated_not_added(command: Command, tmp_path: Path) -> None:
    feed = tmp_path / "f.xml"
    feed.write_bytes(rss("<title>Five hurt</title><guid>1</guid>"))
    command("import", feed, "--country", "SA", "--name", "X")
    feed.write_bytes(rss("<title>Six hurt</title><guid>1</guid>"))
    _, out, _ = command("import", feed, "--outlet", "sa-x", "--json")
    assert (json.loads(out)["added"], json.loads(out)["updated"]) == (0, 1)
    assert [r["headline"] for r in articles(command, "SA")] == ["Six hurt"]


def test_an_articles_words_are_printed(command: Command, tmp_path: Path) -> None:
    feed = tmp_path / "f.xml"
    feed.write_bytes(
        rss(
            "<title>Rain</title><link>https://a.example/1</link><description>&lt;p&gt;Wet &lt;b&gt;day&lt;/b&gt;.&lt;/p&gt;</description>"  # noqa: E501
        )
    )
    command("import", feed, "--country", "SA", "--name", "X")
    number = articles(command, "SA")[0]["id"]
    status, out, _ = command("article", number)
    assert status == 0
    assert "X · Saudi Arabia" in out
    assert "Wet day." in out
    _, out, _ = command("article", number, "--json")
    assert json.loads(out)["body"] == "Wet day."


@pytest.mark.parametrize(
    ("args", "status", "says"),
    [
        (("import", "none.xml", "--country", "SA", "--name", "X"), 1, "none.xml: No such file"),
        (("import", "/tmp", "--country", "SA", "--name", "X"), 1, "/tmp: it is a folder"),
        (("import", "/dev/null", "--country", "SA", "--name", "X"), 1, "not a regular file"),
        (("import", "x", "--country", "ZZ", "--name", "X"), 2, "ZZ: no country of that code"),
        (("import", "x", "--country", "SA"), 2, "--country CC with --name"),
        (("import", "x", "--name", "SA"), 2, "--country CC with --name"),
        (("import", "x"), 2, "give --outlet ID"),
        (("import", "x", "--outlet", "a", "--country", "SA", "--name", "X"), 2, "give --outlet"),
        (("import", "x", "--outlet", "nobody"), 1, "nobody: no outlet of that id"),
        (("import", "x", "--country", "SA", "--name", "\x00\x01"), 2, "needs a name"),
        (("stories", "QQ"), 2, "QQ: no country of that code"),
        (("stories", "SA", "--limit", "0"), 2, "1 to 1000000"),
        (("article", "99"), 1, "99: no article of that id"),
        (("article", "x"), 2, "is a number, not 'x'"),
        (("pick", "200", "0"), 2, "within -180 and 180"),
        (("pick", "nan", "0"), 2, "within -180 and 180"),
        (("screenshot", "x.png", "--size", "9x9"), 2, "640x480"),
        (("screenshot", "x.png", "--country", "nope"), 2, "no country of that code"),
        (("sample",), 2, "required"),
        (("nonsense",), 2, "invalid choice"),
    ],
)
def test_wrong_use_says_what_and_why_with_its_status(
    command: Command,
    args: tuple[str, ...],
    status: int,
    says: str,
) -> None:
    found, out, err = command(*args)
    assert found == status, (out, err)
    assert says in err
    assert out == ""


def test_a_file_of_200_mb_is_refused_without_being_read(command: Command, tmp_path: Path) -> None:
    big = tmp_path / "big.xml"
    with big.open("wb") as file:
        file.truncate(200 * 2**20)  # sparse: takes no room
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    status, _, err = command("import", big, "--country", "SA", "--name", "X")
    assert status == 1
    assert "it is 200 MiB; a feed may have 20 MiB" in err
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # KiB


def test_a_bad_feed_changes_nothing(command: Command, tmp_path: Path) -> None:
    bad = tmp_path / "bad.xml"
    bad.write_bytes(b"<html>gone</html>")
    assert command("import", bad, "--country", "SA", "--name", "X")[0] == 1
    assert command("countries", "--json")[1].strip() == "[]"


def test_the_place_under_a_coordinate_is_printed(command: Command) -> None:
    assert command("pick", "46.7", "24.7")[:2] == (0, "SA\n")
    assert command("pick", "--", "-30", "0")[:2] == (0, "")


@pytest.mark.parametrize("entry", COMMANDS, ids=lambda entry: entry.name)
def test_every_command_has_help_with_examples_under_each_of_its_names(
    command: Command, entry: Entry
) -> None:
    for name in (entry.name, *entry.aliases):
        status, out, _ = command(name, "--help")
        assert status == 0
        examples = out.split("examples:")[1]
        assert f"globe-app {entry.name}" in examples
        for line in examples.strip().splitlines():
            assert line.strip().startswith(f"globe-app {entry.name}")


def test_doctor_finds_everything_well_and_a_bad_store_ill(command: Command, tmp_path: Path) -> None:
    status, out, _ = command("doctor", "--json")
    found = json.loads(out)
    assert status == 0, [f for f in found if not f["ok"]]
    assert {"program", "library", "Qt", "map", "flags", "sample", "store"} <= {
        f["part"] for f in found
    }
    (tmp_path / "globe.db").write_bytes(b"no store" * 100)
    status, out, _ = command("doctor")
    assert status == 1
    assert "FAIL  store" in out


def test_the_store_comes_from_the_environment_and_python_m_works(tmp_path: Path) -> None:
    feed = tmp_path / "f.xml"
    feed.write_bytes(rss("<title>Rain</title>"))
    env = {**os.environ, "GLOBE_APP_STORE": str(tmp_path / "env.db")}
    command = [
        sys.executable,
        "-m",
        "globe_app",
        "import",
        str(feed),
        "--country",
        "sa",
        "--name",
        "X",
    ]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
    assert "1 items, 1 new" in done.stdout
    assert (tmp_path / "env.db").is_file()


def test_output_into_a_closed_pipe_is_no_error(tmp_path: Path) -> None:
    command = f"'{sys.executable}' -m globe_app countries --store '{tmp_path}/p.db' | head -c 0"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr


@pytest.mark.parametrize(
    "args", [("articles", "SA"), ("countries",), ("sample", "--load"), ("run",)]
)
@pytest.mark.parametrize("content", [b"no database", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_store_that_is_none_is_one_line_for_every_command(
    args: tuple[str, ...], content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bad.db"
    path.write_bytes(content)
    assert cli.main([*args, "--store", str(path)]) == 1
    err = capsys.readouterr().err
    assert err.startswith(f"globe-app: {path}: ")
    assert err.count("\n") == 1
    assert path.read_bytes() == content
