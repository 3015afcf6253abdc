"""Files of Mozilla's models: what is refused, what is installed, and that nothing is ever left half done."""

import gzip
import struct
from dataclasses import replace
from pathlib import Path

import pytest

from globe_app.errors import TranslationError
from globe_app.translation import firefox, firefox_files
from globe_app.translation import models as folder_of_models
from globe_app.translation.bundled import bundled_models
from globe_app.translation.engines import Engines
from globe_app.translation.firefox_files import check_fit, find_files, gunzip
from globe_app.translation.install import files_of, install_firefox
from globe_app.translation.models import installed, remove, verify
from tests.translation.portuguese import NINE_DEAD, listed, pack


def tree(folder: Path) -> list[str]:
    """Everything in the models folder but its lock."""
    lock = folder_of_models.LOCK
    return sorted(str(one.relative_to(folder)) for one in folder.rglob("*") if one.name != lock)


def refused(paths: list[Path], models: Path, says: str, **more: object) -> None:
    """Installing is refused in one line that says so, and leaves everything as it was."""
    before = tree(models)
    with pytest.raises(TranslationError, match=says) as told:
        install_firefox(paths, models, **{"listed": [], **more})  # type: ignore[arg-type]
    assert "\n" not in str(told.value)
    assert tree(models) == before


def weights(path: Path, rows: dict[str, int], more: bytes = b"") -> Path:
    """A file in marian's binary form with tensors of these rows and one column."""
    names = [f"{name}\0".encode() for name in rows]
    heads = b"".join(
        struct.pack("<4Q", len(name), 1, 2, 4 * count)
        for name, count in zip(names, rows.values(), strict=True)
    )
    shapes = b"".join(struct.pack("<2i", count, 1) for count in rows.values())
    data = bytes(4 * sum(rows.values()))
    path.write_bytes(
        struct.pack("<QQ", 1, len(rows)) + heads + b"".join(names) + shapes + data + more
    )
    return path


def vocabulary(path: Path, entries: int) -> Path:
    """A SentencePiece model of so many pieces, as far as its size goes."""
    path.write_bytes(b"\x0a\x03\x0a\x01a" * entries + b"\x12\x02\x08\x01")
    return path


def test_published_files_are_installed_and_translate(tmp_path: Path, models: Path) -> None:
    paths = pack(tmp_path / "files")
    model = install_firefox(
        paths, models, [listed(paths)], "pt-en", check_loadable=firefox.check_loadable
    )
    assert installed(models) == (model,)
    assert (model.pair, model.variant, model.version) == ("pt-en", "tiny", "2025-12")
    assert tree(models) == [
        "pt-en", "pt-en/installed.json", "pt-en/lex.50.50.pten.s2t.bin",
        "pt-en/model.pten.intgemm.alphas.bin", "pt-en/vocab.pten.spm",
    ]  # fmt: skip
    verify(model)
    translator = Engines(models).find("pt")
    assert translator is not None
    assert translator.description == "Firefox model pt-en tiny 2025-12"
    assert "nine dead" in translator.translate([NINE_DEAD])[0].lower()
    translator.close()
    remove(models, "pt-en")
    assert installed(models) == ()
    translator = Engines(models).find("pt")
    assert translator is not None
    assert "2023" in translator.description  # that of the package is used again


def test_a_model_with_a_vocabulary_of_each_language_is_read(tmp_path: Path, models: Path) -> None:
    paths = pack(tmp_path / "files", other_names={"vocab.pten.spm": "srcvocab.pten.spm"})
    target = tmp_path / "files" / "trgvocab.pten.spm.gz"
    target.write_bytes((tmp_path / "files" / "srcvocab.pten.spm.gz").read_bytes())
    paths.append(target)
    model = install_firefox(paths, models, [listed(paths)], check_loadable=firefox.check_loadable)
    translator = firefox.FirefoxTranslator(model)
    assert "nine dead" in translator.translate([NINE_DEAD])[0].lower()
    translator.close()


def test_the_vocabularies_must_have_as_many_entries_as_the_weights_have_rows(
    tmp_path: Path,
) -> None:
    weights(tmp_path / "model.zhen.bin", {"encoder_Wemb": 40, "decoder_Wemb": 30})
    vocabulary(tmp_path / "srcvocab.zhen.spm", 40)
    vocabulary(tmp_path / "trgvocab.zhen.spm", 30)
    names = [one.name for one in tmp_path.iterdir()]
    files = find_files(tmp_path, names)
    check_fit(files)
    swapped = replace(
        files, source_vocabulary=files.target_vocabulary, target_vocabulary=files.source_vocabulary
    )
    with pytest.raises(TranslationError, match=r"does not fit model.zhen.bin: 30 entries, not 40"):
        check_fit(swapped)
    shared = replace(files, target_vocabulary=files.source_vocabulary)
    with pytest.raises(TranslationError, match="40 entries, not 30"):
        check_fit(shared)
    weights(tmp_path / "model.zhen.bin", {"decoder_W": 3})
    with pytest.raises(TranslationError, match="it knows no words"):
        check_fit(files)


@pytest.mark.parametrize(
    ("names", "says"),
    [
        ([], "lacks a file named like"),
        (["vocab.pten.spm"], "lacks a file named like"),
        (["model.pten.bin"], "lacks its vocabulary"),
        (["model.pten.bin", "srcvocab.pten.spm"], "lacks its vocabulary"),
        (["model.pten.bin", "vocab.esen.spm"], "belong to different models"),
        (
            ["model.pten.bin", "model.pten.x.bin", "vocab.pten.spm"],
            "beside another file of the same",
        ),
        (["model.enpt.bin", "vocab.enpt.spm"], "lacks a file named like"),
        (["../model.pten.bin", "vocab.pten.spm"], "lacks a file named like"),
    ],
)
def test_files_that_make_up_no_model_into_english_are_told(names: list[str], says: str) -> None:
    with pytest.raises(TranslationError, match=says):
        find_files(Path("folder"), names)


def test_what_a_file_unpacks_to_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "bomb.gz"
    path.write_bytes(gzip.compress(bytes(50_000_000)))
    monkeypatch.setattr(firefox_files, "MAX_UNPACKED", 20_000_000)
    with pytest.raises(TranslationError, match="unpacks to more than 20 MB"):
        gunzip(path, tmp_path / "one")
    with pytest.raises(TranslationError, match="unpacks to more than 1 MB"):
        gunzip(path, tmp_path / "two", size=1_000_000)
    assert (tmp_path / "one").stat().st_size <= 20_000_000


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda data: data[:-5], "is cut short"),
        (lambda data: data[: len(data) // 2], "is cut short"),
        (lambda data: b"", "is cut short"),
        (lambda data: data + b"more", "has something after its end"),
        (lambda data: b"<html>404</html>", "is damaged"),
        (lambda data: data[:40] + b"\xff\xff\xff\xff" + data[44:], "is (damaged|cut short)"),
        (lambda data: gzip.compress(b"other" * 10), "unpacks to 50 bytes, not to"),
    ],
)
def test_a_compressed_file_that_is_none_is_told(tmp_path: Path, change: object, says: str) -> None:
    data = gzip.compress(bytes(range(256)) * 40, mtime=0)
    path = tmp_path / "x.gz"
    path.write_bytes(change(data))  # type: ignore[operator]
    with pytest.raises(TranslationError, match=says):
        gunzip(path, tmp_path / "x", size=10_240)


def test_files_that_are_not_the_listed_ones_are_refused_until_they_are_allowed(
    tmp_path: Path, models: Path
) -> None:
    paths = pack(tmp_path / "files")
    entry = listed(paths)
    wrong = replace(entry, files=tuple(replace(one, sha256="0" * 64) for one in entry.files))
    refused(paths, models, "--accept-new", listed=[wrong])
    refused(paths, models, "--accept-new")
    model = install_firefox(paths, models, [], accept_new=True)
    assert (model.pair, model.version) == ("pt-en", "unlisted")
    lies = replace(
        entry, files=tuple(replace(one, unpacked_sha256="1" * 64) for one in entry.files)
    )
    refused(paths, models, "holds another file", listed=[lies])
    assert installed(models) == (model,)


def test_files_of_another_pair_or_missing_ones_are_refused(tmp_path: Path, models: Path) -> None:
    paths = pack(tmp_path / "files")
    refused(
        paths, models, "is for pt-en, not for es-en", expect_pair="es-en", listed=[listed(paths)]
    )
    refused([tmp_path / "model.pten.bin.gz"], models, "there is no such file")
    refused(paths[:1], models, "lacks a file named like")
    with pytest.raises(TranslationError, match="no-such-folder"):
        files_of(tmp_path / "no-such-folder")
    assert files_of(tmp_path) == ()


def test_unpacked_files_are_taken_too_where_they_are_allowed(models: Path) -> None:
    found = bundled_models()
    if not found:
        pytest.skip("the package with the Portuguese weights is not installed")
    paths = list(files_of(found[0].folder))
    refused(paths, models, "--accept-new")
    model = install_firefox(paths, models, [], accept_new=True)
    assert model.sha256 == found[0].sha256
    verify(model)


def test_a_model_that_cannot_be_loaded_leaves_the_old_one_installed(
    tmp_path: Path, models: Path
) -> None:
    paths = pack(tmp_path / "files")
    old = install_firefox(paths, models, [listed(paths)])

    def fails(model: folder_of_models.InstalledModel) -> None:
        raise TranslationError("the model pt-en", "cannot be loaded")

    refused(paths, models, "cannot be loaded", listed=[listed(paths)], check_loadable=fails)
    assert installed(models) == (old,)


def test_junk_in_the_place_of_the_weights_is_refused(tmp_path: Path, models: Path) -> None:
    paths = pack(tmp_path / "files")
    for name, says in (("model", "is no translation model"), ("vocab", "is no vocabulary")):
        good = [one for one in paths if not one.name.startswith(name)]
        (bad,) = [one for one in paths if one.name.startswith(name)]
        junk = tmp_path / bad.name
        junk.write_bytes(gzip.compress(b"\xffjunk" * 1000))
        refused([*good, junk], models, says, listed=[listed([*good, junk])])


def test_a_record_cannot_name_files_outside_its_folder(tmp_path: Path, models: Path) -> None:
    paths = pack(tmp_path / "files")
    model = install_firefox(paths, models, [listed(paths)])
    record = model.folder / folder_of_models.RECORD
    record.write_text(record.read_text().replace("vocab.pten.spm", "../../vocab.pten.spm"))
    assert installed(models)[0].problem
