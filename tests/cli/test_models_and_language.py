"""`models` and `language` on the command line, with a site of packages on loopback."""

import hashlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from globe_app.errors import ResourceError
from globe_app.settings import resources_dir
from globe_app.text.language_names import english_name
from globe_app.translation.engine import EngineKind
from globe_app.translation.manifest import MANIFEST_FILE, Choice, load_manifest
from globe_app.translation.models import installed
from tests.cli.conftest import Command
from tests.tiny_model import build_argosmodel
from tests.translation.model_site import Site
from tests.translation.portuguese import listed, pack, row


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    folder = tmp_path / "site"
    folder.mkdir()
    build_argosmodel(folder / "es.argosmodel", "es")
    build_argosmodel(folder / "fr.argosmodel", "fr", seed=2)
    opened = Site(folder)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def _models_folder(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GLOBE_APP_MODELS", str(models))


def manifest(site: Site, path: Path, kind: str, **wrong: object) -> Path:
    """A list of the site's models, as the program's own is written."""
    rows = []
    for code in ("es", "fr"):
        data = (site.folder / f"{code}.argosmodel").read_bytes()
        file = {
            "url": site.url(f"/{kind}/{code}.argosmodel"), "size": len(data),
            "sha256": hashlib.sha256(data).hexdigest(), **wrong,
        }  # fmt: skip
        rows.append({
            "pair": f"{code}-en", "engine": "argos", "licence": "CC0-1.0", "version": "1.0",
            "files": [file],
        })  # fmt: skip
    path.write_text(json.dumps({"about": [], "models": rows}))
    return path


def test_the_programs_own_list_is_whole_and_serves_the_catalogue(command: Command) -> None:
    models_ = load_manifest(resources_dir() / MANIFEST_FILE)
    pairs = [one.pair for one in models_ if one.choice is Choice.DEFAULT]
    assert len(set(pairs)) == len(pairs)
    assert {"es-en", "fr-en", "de-en", "ru-en", "ar-en", "pt-en", "el-en", "zh-en"} <= set(pairs)
    for one in models_:
        assert one.pair in pairs
        assert one.licence == "MPL-2.0" or one.engine is EngineKind.ARGOS
        for file in one.files:
            assert file.url.startswith("https://")
            assert len(file.sha256) == 64 or one.engine is EngineKind.ARGOS
            assert file.size > 100_000 or not file.sha256
    rows = (resources_dir() / "catalogue.csv").read_text("utf-8").splitlines()[1:]
    for code in {line.split(",")[3] for line in rows}:
        assert english_name(code) != code
    status, out, _ = command("models", "--list", "--json")
    assert status == 0
    found = {row["pair"]: row for row in json.loads(out)}
    assert set(pairs) <= set(found)
    assert not any(row["installed"] for row in found.values())
    assert found["de-en"]["engine"] == ""
    assert found["de-en"]["name"] == "German"
    assert command("models")[1].count("\n") == len(found)


def test_a_model_is_fetched_installed_listed_and_removed(
    command: Command, site: Site, models: Path, tmp_path: Path
) -> None:
    list_file = manifest(site, tmp_path / "list.json", "good")
    status, out, _ = command("models", "--manifest", list_file, "--install", "es")
    assert status == 0
    assert out.startswith("es-en 1.0 is installed (")
    assert [one.pair for one in installed(models)] == ["es-en"]
    assert not (models / "downloads").exists()
    rows = {
        r["pair"]: r for r in json.loads(command("models", "--manifest", list_file, "--json")[1])
    }
    assert (rows["es-en"]["installed"], rows["es-en"]["engine"]) == (True, "argos")
    assert rows["es-en"]["installed_version"] == "1.0"
    assert rows["es-en"]["licence"] == "CC0-1.0"
    status, out, _ = command("doctor", "--json")
    (line,) = [f for f in json.loads(out) if f["part"] == "translation"]
    assert line["ok"]
    assert "es by Argos model es-en 1.0" in line["says"]
    assert command("models", "--remove", "es-en")[:2] == (0, "es-en is removed.\n")
    assert installed(models) == ()
    assert command("models", "--remove", "es-en")[0] == 1


def test_a_model_is_installed_from_a_file_and_another_one_must_be_allowed(
    command: Command, site: Site, models: Path
) -> None:
    file = site.folder / "es.argosmodel"
    status, out, _ = command("models", "--install", file, "--json")
    assert status == 0
    assert json.loads(out)["pair"] == "es-en"
    build_argosmodel(file, "es", seed=4)
    status, _, err = command("models", "--install", file)
    assert status == 1
    assert "--accept-new" in err
    assert command("models", "--install", file, "--accept-new")[0] == 0


@pytest.mark.parametrize(
    ("said", "status", "says"),
    [
        ("xx", 2, "no model of that pair is listed"),
        ("es-fr", 2, "no model of that pair is listed"),
        ("none.argosmodel", 1, "there is no such file"),
        ("./none", 1, "there is no such file"),
        (".", 1, "lacks a file named like model.xxen"),
    ],
)
def test_a_pair_or_file_that_is_none_is_told_in_one_line(
    command: Command, said: str, status: int, says: str
) -> None:
    found, out, err = command("models", "--install", said)
    assert (found, out) == (status, "")
    assert says in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("kind", "wrong", "says"),
    [
        ("404", {}, "there is nothing at its address any more (404)"),
        ("good", {"sha256": "0" * 64}, "its SHA-256 differs"),
        ("good", {"size": 17}, "the list of models says 17"),
    ],
)
def test_a_download_that_fails_is_told_and_leaves_no_model(
    command: Command,
    site: Site,
    models: Path,
    tmp_path: Path,
    kind: str,
    wrong: dict[str, object],
    says: str,
) -> None:
    list_file = manifest(site, tmp_path / "list.json", kind, **wrong)
    status, out, err = command("models", "--manifest", list_file, "--install", "es-en")
    assert (status, out) == (1, "")
    assert says in err
    assert installed(models) == ()
    with going(site, models, tmp_path, kind, "--events", **wrong) as process:
        assert process.stdout is not None
        report = json.loads(process.stdout.read().splitlines()[-1])
        assert process.wait(30) == 1
    assert (report["event"], report["ok"], report["cancelled"]) == ("report", False, False)
    assert says in report["error"]


def test_a_package_of_another_pair_behind_the_address_is_refused(
    command: Command, site: Site, models: Path, tmp_path: Path
) -> None:
    build_argosmodel(site.folder / "fr.argosmodel", "de")
    list_file = manifest(site, tmp_path / "list.json", "good")
    status, _, err = command("models", "--manifest", list_file, "--install", "fr")
    assert status == 1
    assert "is for de-en, not for fr-en" in err
    assert installed(models) == ()
    assert not (models / "downloads").exists()


def test_a_list_that_is_none_is_told(command: Command, tmp_path: Path) -> None:
    for text in ("", "[]", '{"models": [{}]}', '{"models": [{"pair": "../x"}]}'):
        path = tmp_path / "list.json"
        path.write_text(text)
        with pytest.raises(ResourceError):
            load_manifest(path)
    assert command("models", "--manifest", tmp_path / "none.json")[0] == 1


def going(
    site: Site, models: Path, tmp_path: Path, kind: str, *more: str, **wrong: object
) -> subprocess.Popen[str]:
    """The program, fetching a model in a process of its own."""
    list_file = manifest(site, tmp_path / "list.json", kind, **wrong)
    return subprocess.Popen(
        [sys.executable, "-m", "globe_app", "models", "--manifest", str(list_file), "--install", "es-en",
         *more],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "GLOBE_APP_MODELS": str(models)}, cwd=Path(__file__).resolve().parents[2],
    )  # fmt: skip


def test_the_window_hears_how_far_it_is_and_what_came_of_it(
    site: Site, models: Path, tmp_path: Path
) -> None:
    with going(site, models, tmp_path, "good", "--events") as process:
        assert process.stdout is not None
        events = [json.loads(line) for line in process.stdout]
        assert process.wait(30) == 0
    assert {(one["event"], one.get("phase")) for one in events} == {
        ("progress", "downloading"), ("progress", "installing"), ("report", None),
    }  # fmt: skip
    assert events[-1]["ok"]
    assert events[-1]["pair"] == "es-en"
    far = [one["done"] for one in events if one.get("phase") == "downloading"]
    assert far == sorted(far)
    assert far[-1] == (site.folder / "es.argosmodel").stat().st_size


@pytest.mark.parametrize("how", ["says cancel", "is gone"])
def test_the_window_ends_it_and_what_came_is_kept_for_the_next_time(
    site: Site, models: Path, tmp_path: Path, how: str
) -> None:
    with going(site, models, tmp_path, "slow", "--events") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["event"] == "progress"
        if how == "says cancel":
            process.stdin.write("cancel\n")
            process.stdin.flush()
        else:
            process.stdin.close()
        report = json.loads(process.stdout.read().splitlines()[-1])
        assert process.wait(30) == 130
    assert (report["ok"], report["cancelled"]) == (False, True)
    (kept,) = [one for one in (models / "downloads" / "es-en").iterdir() if one.suffix == ".part"]
    whole = (site.folder / "es.argosmodel").read_bytes()
    assert whole.startswith(kept.read_bytes())
    assert kept.stat().st_size
    assert installed(models) == ()


def test_ctrl_c_ends_it_with_130_and_no_trace_of_trouble(
    site: Site, models: Path, tmp_path: Path
) -> None:
    with going(site, models, tmp_path, "slow") as process:
        while not list((models / "downloads").rglob("*.part")):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
        assert process.stderr is not None
        assert "Traceback" not in process.stderr.read()
    assert installed(models) == ()


LINES = (
    "El gobierno anunció el martes nuevas medidas\n"
    "\n"
    "2026\n"
    "Правительство объявило во вторник о новых мерах\r\n"
    "Η κυβέρνηση ανακοίνωσε νέα μέτρα\u2028τώρα\n"
    "The government announced new measures on Tuesday"
)


def test_each_line_of_a_file_is_given_its_language(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "lines.txt"
    path.write_text(LINES, "utf-8", newline="")
    status, out, _ = command("language", "--input", path, "--json")
    assert status == 0
    rows = json.loads(out)
    assert [list(row) for row in rows] == [["line", "language", "probability"]] * 6
    assert [(row["line"], row["language"]) for row in rows] == [
        (1, "es"), (2, ""), (3, ""), (4, "ru"), (5, "el"), (6, "en"),
    ]  # fmt: skip
    assert all(0 <= row["probability"] <= 1 for row in rows)
    status, out, _ = command("language", "--input", path, "--declared", "pt-BR", "--json")
    assert [row["language"] for row in json.loads(out)] == [
        "es",
        "pt-BR",
        "pt-BR",
        "ru",
        "el",
        "en",
    ]
    status, out, _ = command("language", "--input", path)
    assert out.splitlines()[0].startswith("es ")


@pytest.mark.parametrize(
    ("data", "languages"),
    [
        (b"", []),
        (b"\xef\xbb\xbfLa paz y la guerra en el norte\n", ["es"]),
        (b"\xff\xfe\x00 La paz y la guerra en el norte \xe9\n", ["es"]),
        (b"El presidente viaja a la capital " + b"x" * 5_000_000, ["es"]),
        (b"\0\0\0\n", [""]),
    ],
)
def test_files_that_are_no_clean_text_are_read_all_the_same(
    command: Command, tmp_path: Path, data: bytes, languages: list[str]
) -> None:
    path = tmp_path / "lines.txt"
    path.write_bytes(data)
    status, out, _ = command("language", "--input", path, "--json")
    assert status == 0
    assert [row["language"] for row in json.loads(out)] == languages


def test_a_file_that_is_missing_or_a_tag_that_is_none_is_told_in_one_line(
    command: Command, tmp_path: Path
) -> None:
    status, _, err = command("language", "--input", tmp_path / "none.txt", "--json")
    assert status == 1
    assert "No such file" in err
    assert err.count("\n") == 1
    assert command("language", "--input", tmp_path)[0] == 1
    path = tmp_path / "lines.txt"
    path.write_text("x")
    assert command("language", "--input", path, "--declared", "not a tag")[0] == 2
    assert command("language")[0] == 2


def test_missing_translators_are_listed_and_installed_together(
    command: Command, tmp_path: Path, models: Path
) -> None:
    paths = pack(tmp_path / "portuguese")
    with closing(Site(tmp_path / "portuguese")) as portuguese_site:
        rows = [row(listed(paths, portuguese_site.url("/good"), pair="pt-en"))]
        rows.append({**row(listed(paths, portuguese_site.url("/404"))), "pair": "gl-en"})
        path = tmp_path / "list.json"
        path.write_text(json.dumps({"models": rows}))
        status, out, _ = command("models", "--manifest", path, "--missing", "--json")
        assert status == 0
        needed = json.loads(out)
        assert "es" in [one["language"] for one in needed["unavailable"]]
        assert needed["size"] == sum(one["size"] for one in needed["offered"])
        assert [one["pair"] for one in needed["offered"]] == ["gl-en"] * bool(needed["offered"])
        status, out, err = command("models", "--manifest", path, "--install", "pt", "gl")
        assert status == 1
        assert out.startswith("pt-en 2025-12 is installed (")
        assert "(404)" in err
        assert command("models", "--manifest", path, "--install-missing", "pt")[:2] == (
            0, "Nothing is missing that could be had.\n",
        )  # fmt: skip
        assert command("models", "--manifest", path, "--install-missing", "xx")[0] == 2
    status, out, _ = command("models", "--verify", "--json")
    assert (status, json.loads(out)) == (0, [{"pair": "pt-en", "trouble": ""}])
    (models / "pt-en" / "vocab.pten.spm").write_bytes(b"other")
    status, out, _ = command("models", "--verify")
    assert status == 1
    assert "vocab.pten.spm is not as it was installed" in out


def test_a_model_is_installed_from_a_folder_of_its_files(
    command: Command, tmp_path: Path, models: Path
) -> None:
    paths = pack(tmp_path / "files")
    path = tmp_path / "list.json"
    path.write_text(json.dumps({"models": [row(listed(paths))]}))
    assert command("models", "--manifest", path, "--install", tmp_path / "files")[0] == 0
    assert [one.pair for one in installed(models)] == ["pt-en"]
    assert command("models", "--remove", "pt")[0] == 0
    assert command("models", "--manifest", path, "--install", *paths)[0] == 0
    status, _, err = command("models", "--install", *paths)
    assert (status, err.count("\n")) == (1, 1)
    assert "not the files of a listed model" in err
