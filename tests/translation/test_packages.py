"""Model packages: what is refused, what is installed, and that nothing is ever left half done."""

import json
import os
import shutil
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from globe_app.errors import TranslationError
from globe_app.translation import argos_archive
from globe_app.translation import models as packages
from globe_app.translation.argos_archive import inspect_package
from globe_app.translation.install import install_argos
from globe_app.translation.models import installed, remove, verify
from tests.tiny_model import build_argosmodel


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return build_argosmodel(tmp_path / "es.argosmodel", "es")


def tree(folder: Path) -> list[str]:
    """Everything in the models folder but its lock."""
    return sorted(
        str(one.relative_to(folder)) for one in folder.rglob("*") if one.name != packages.LOCK
    )


def refused(path: Path, models: Path, says: str, **more: object) -> None:
    """Installing is refused in one line that says so, and leaves everything as it was."""
    before = tree(models)
    with pytest.raises(TranslationError) as told:
        install_argos(path, models, **more)  # type: ignore[arg-type]
    assert says in str(told.value)
    assert "\n" not in str(told.value)
    assert tree(models) == before


def test_a_package_is_installed_with_what_translating_needs_and_nothing_else(
    package: Path, models: Path
) -> None:
    looked = inspect_package(package)
    assert (looked.pair, looked.version) == ("es-en", "1.0")
    model = install_argos(package, models, "es-en", looked.sha256)
    assert installed(models) == (model,)
    assert (model.pair, model.language, model.name, model.problem) == ("es-en", "es", "Spanish", "")
    assert tree(models) == [
        "es-en", "es-en/README.md", "es-en/installed.json", "es-en/metadata.json", "es-en/model",
        "es-en/model/config.json", "es-en/model/model.bin", "es-en/model/shared_vocabulary.json",
        "es-en/sentencepiece.model", "pins.json",
    ]  # fmt: skip
    verify(model)
    assert model.size == sum(size for _, size, _ in model.files)


def test_a_newer_package_takes_the_place_of_the_older(package: Path, models: Path) -> None:
    install_argos(package, models)
    newer = build_argosmodel(package.with_name("new.argosmodel"), "es", version="1.9", seed=2)
    model = install_argos(newer, models)
    assert [one.version for one in installed(models)] == ["1.9"]
    verify(model)
    assert not [name for name in tree(models) if "staging" in name]


def test_a_package_of_another_pair_or_into_another_language_is_refused(
    package: Path, models: Path
) -> None:
    refused(package, models, "is for es-en, not for fr-en", expect_pair="fr-en")
    german = build_argosmodel(package.with_name("de.argosmodel"), "es", "de")
    refused(german, models, "translates into DE, not into English")


@pytest.mark.parametrize(
    "part",
    ["model/model.bin", "model/shared_vocabulary.json", "sentencepiece.model", "metadata.json"],
)
def test_a_package_that_lacks_a_part_is_refused(tmp_path: Path, models: Path, part: str) -> None:
    path = build_argosmodel(tmp_path / "x.argosmodel", "es", lacks=[part])
    refused(path, models, "no metadata.json" if "metadata" in part else "lacks ")


def test_a_truncated_package_is_refused_wherever_it_was_cut(package: Path, models: Path) -> None:
    whole = package.read_bytes()
    for share in (0, 0.01, 0.5, 0.9, 0.999):
        package.write_bytes(whole[: int(len(whole) * share)])
        refused(package, models, "is no translation model, or was cut short")


def test_a_package_with_a_flipped_bit_is_refused(package: Path, models: Path) -> None:
    with zipfile.ZipFile(package) as zipped:
        weights = next(one for one in zipped.infolist() if one.filename.endswith("model.bin"))
    data = bytearray(package.read_bytes())
    data[weights.header_offset + 30 + len(weights.filename) + weights.compress_size // 2] ^= 0x10
    package.write_bytes(data)
    refused(package, models, "is damaged; nothing was installed")


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("../../evil", "leads out of its folder"),
        ("/etc/cron.d/evil", "leads out of its folder"),
        ("es_en/../../evil", "leads out of its folder"),
        ("es_en\\..\\evil", "leads out of its folder"),
        ("C:/evil", "leads out of its folder"),
    ],
)
def test_a_member_that_leads_out_of_the_folder_is_refused(
    package: Path, models: Path, name: str, says: str
) -> None:
    with zipfile.ZipFile(package, "a") as zipped:
        zipped.writestr(zipfile.ZipInfo(name), b"evil")
    refused(package, models, says)
    assert not list(models.parent.rglob("evil*"))


def test_links_and_devices_in_a_package_are_refused(package: Path, models: Path) -> None:
    whole = package.read_bytes()
    for kind in (stat.S_IFLNK, stat.S_IFCHR, stat.S_IFIFO):
        package.write_bytes(whole)
        link = zipfile.ZipInfo("translate-es_en-1_0/model/link")
        link.external_attr = (kind | 0o777) << 16
        with zipfile.ZipFile(package, "a") as zipped:
            zipped.writestr(link, "/etc/passwd")
        refused(package, models, "is a link or a device")


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, models: Path) -> None:
    bomb = build_argosmodel(
        tmp_path / "bomb.argosmodel", "es", extra={"model/zeros.bin": bytes(300 * 2**20)}
    )
    assert bomb.stat().st_size < 2 * 2**20
    refused(bomb, models, "far too much")


def test_a_package_of_too_many_files_is_refused(package: Path, models: Path) -> None:
    with zipfile.ZipFile(package, "a") as zipped:
        for n in range(argos_archive.MAX_MEMBERS):
            zipped.writestr(f"translate-es_en-1_0/stanza/{n}", b"")
    refused(package, models, "more than 2,000 files")


def test_the_same_name_twice_is_refused(package: Path, models: Path) -> None:
    with zipfile.ZipFile(package, "a") as zipped, pytest.warns(UserWarning, match="Duplicate"):
        zipped.writestr("translate-es_en-1_0/model/model.bin", b"other")
    refused(package, models, "twice")


@pytest.mark.parametrize(
    "metadata",
    [
        b"", b"{", b"[]", b"null", b'{"from_code": "es"}', b'{"from_code": "../x", "to_code": "en"}',
        b'{"from_code": "es", "to_code": "en", "package_version": "../1"}', b"[" * 100_000,
        b'{"from_code": "en", "to_code": "en"}', b'{"type": "sbd", "from_code": "es", "to_code": "en"}',
        b'{"from_code": "es", "to_code": "en", "x": "' + b"y" * 2**20 + b'"}', b"\xff\xfe",
    ],
)  # fmt: skip
def test_metadata_that_describes_no_translation_is_refused(
    tmp_path: Path, models: Path, metadata: bytes
) -> None:
    path = build_argosmodel(tmp_path / "x.argosmodel", "es", extra={"metadata.json": metadata})
    refused(path, models, "does not describe a translation")


def test_what_is_no_package_at_all_is_refused(tmp_path: Path, models: Path) -> None:
    page = tmp_path / "page.argosmodel"
    page.write_text("<html>404</html>")
    refused(page, models, "is no translation model, or was cut short")
    refused(tmp_path / "none.argosmodel", models, "there is no such file")
    refused(tmp_path, models, "is a folder")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    refused(pipe, models, "is no ordinary file")


def test_a_package_that_is_not_the_listed_one_is_refused(package: Path, models: Path) -> None:
    refused(package, models, "its SHA-256 differs", sha256="0" * 64)


def test_the_first_file_of_a_version_is_remembered_and_another_must_be_allowed(
    package: Path, models: Path
) -> None:
    install_argos(package, models)
    other = build_argosmodel(package.with_name("other.argosmodel"), "es", seed=3)
    refused(other, models, "--accept-new")
    remove(models, "es-en")
    refused(other, models, "another file than the one first seen for es-en 1.0")
    model = install_argos(other, models, accept_new=True)
    refused(package, models, "--accept-new")
    assert installed(models) == (model,)
    install_argos(other, models)  # what is remembered now


def test_a_list_that_names_the_file_says_more_than_what_was_seen_first(
    package: Path, models: Path
) -> None:
    install_argos(package, models)
    other = build_argosmodel(package.with_name("other.argosmodel"), "es", seed=3)
    install_argos(other, models, sha256=inspect_package(other).sha256)
    refused(package, models, "--accept-new")


def test_a_model_that_cannot_be_loaded_leaves_the_old_one_installed(
    package: Path, models: Path
) -> None:
    old = install_argos(package, models)
    newer = build_argosmodel(package.with_name("new.argosmodel"), "es", version="2.0")

    def fails(model: packages.InstalledModel) -> None:
        assert (model.folder / "model" / "model.bin").is_file()
        raise TranslationError("the model es-en", "cannot be loaded")

    refused(newer, models, "cannot be loaded", check_loadable=fails)
    assert installed(models) == (old,)


def test_without_room_on_the_disk_nothing_is_unpacked(
    package: Path, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    models.mkdir()
    usage = shutil.disk_usage(models)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=1_000_000))
    refused(package, models, "68 MB are needed, 1 MB are free")


def test_a_folder_that_cannot_be_written_is_named(package: Path, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file")
    with pytest.raises(TranslationError, match="taken"):
        install_argos(package, taken)


def test_leftovers_of_a_killed_installation_are_removed_by_the_next(
    package: Path, models: Path
) -> None:
    left = models / f"{packages.STAGING}abc" / "model"
    left.mkdir(parents=True)
    (left / "model.bin").write_bytes(b"half")
    assert installed(models) == ()
    install_argos(package, models)
    assert not left.parent.exists()


def tampers() -> dict[str, Callable[[Path], object]]:
    def same_size(folder: Path) -> None:
        path = folder / "model" / "model.bin"
        state = path.stat()
        data = bytearray(path.read_bytes())
        data[-1] ^= 1
        path.write_bytes(data)
        os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))

    def link(folder: Path) -> None:
        path = folder / "sentencepiece.model"
        path.rename(folder.parent / "elsewhere")
        path.symlink_to(folder.parent / "elsewhere")

    return {
        "a bit, time and size kept": same_size,
        "a link": link,
        "gone": lambda folder: (folder / "metadata.json").unlink(),
        "longer": lambda folder: (folder / "README.md").write_text("more " * 100),
    }


@pytest.mark.parametrize("how", tampers())
def test_a_model_that_was_changed_on_disk_is_refused_when_it_is_to_be_used(
    package: Path, models: Path, how: str
) -> None:
    model = install_argos(package, models)
    tampers()[how](model.folder)
    with pytest.raises(TranslationError, match="is not as it was installed"):
        verify(installed(models)[0])


@pytest.mark.parametrize("record", ["", "{}", "[]", '{"pair": "fr-en"}', None])
def test_a_damaged_record_is_told_and_the_model_can_be_removed_or_installed_again(
    package: Path, models: Path, record: str | None
) -> None:
    model = install_argos(package, models)
    path = model.folder / packages.RECORD
    path.unlink() if record is None else path.write_text(record)
    (found,) = installed(models)
    assert "install it again" in found.problem
    with pytest.raises(TranslationError, match="install it again"):
        verify(found)
    assert install_argos(package, models).problem == ""
    remove(models, "es-en")
    assert installed(models) == ()


def test_a_record_cannot_name_files_outside_its_folder(package: Path, models: Path) -> None:
    model = install_argos(package, models)
    path = model.folder / packages.RECORD
    row = json.loads(path.read_text())
    row["files"].append(["../../secret", 1, "0" * 64])
    path.write_text(json.dumps(row))
    assert installed(models)[0].problem


def test_damaged_pins_stop_an_installation_rather_than_forget(package: Path, models: Path) -> None:
    models.mkdir()
    (models / packages.PINS).write_text("not json")
    refused(package, models, "the record of known models is damaged")


def test_removing_what_is_not_there_or_no_pair_is_told(models: Path, tmp_path: Path) -> None:
    (tmp_path / "keep").mkdir()
    for pair in ("es-en", "../keep", "", ".", "pins.json"):
        with pytest.raises(TranslationError, match="no such model is installed"):
            remove(models, pair)
    assert (tmp_path / "keep").is_dir()
