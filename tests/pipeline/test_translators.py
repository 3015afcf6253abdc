"""Which translators are missing, and their installation from a site on loopback, with real weights."""

import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from globe_app.geo.countries import Countries
from globe_app.model.translators import InstallPhase, InstallProgress
from globe_app.pipeline import translators
from globe_app.pipeline.translators import ModelInstaller, listed_for, needed_translators
from globe_app.settings import Settings
from globe_app.store.db import Store
from globe_app.translation.bundled import bundled_models
from globe_app.translation.engines import Engines
from globe_app.translation.manifest import MANIFEST_FILE, Choice, ListedModel, load_manifest
from globe_app.translation.models import installed
from tests import sql
from tests.pipeline.translate.conftest import RAIN, keep
from tests.translation.model_site import Site
from tests.translation.portuguese import NINE_DEAD, listed, pack


@pytest.fixture
def nothing_installed(settings: Settings, tmp_path: Path) -> Settings:
    return replace(settings, models=tmp_path / "models")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    pack(tmp_path / "site")
    opened = Site(tmp_path / "site")
    yield opened
    opened.close()


def offered(site: Site, kind: str = "good", **more: object) -> ListedModel:
    """The entry of the list for the files of the site; the first part of their path says how it answers."""
    return listed(sorted(site.folder.iterdir()), site.url(f"/{kind}"), **more)


def test_the_languages_of_outlets_and_articles_without_a_model_are_named_with_sizes(
    store: Store, nothing_installed: Settings, countries: Countries
) -> None:
    keep(store, countries, "es", RAIN)
    keep(store, countries, "el", ("Βροχή", "<p>Έβρεξε.</p>"), ("Ήλιος", "<p>Λάμπει.</p>"))
    keep(store, countries, "en", ("Rain", "<p>It rained.</p>"))
    sql.change(store, "UPDATE outlets SET enabled = 0 WHERE id = 'ar-voz'")
    sql.change(store, "UPDATE articles SET language = 'sw' WHERE headline = 'Ήλιος'")
    needed = needed_translators(store, nothing_installed)
    assert needed.languages == 3
    assert [(one.language, one.outlets, one.articles) for one in needed.offered] == [
        ("el", 1, 1), ("es", 0, 1),
    ]  # fmt: skip
    assert [one.name for one in needed.unavailable] == ["Swahili"]
    listed = load_manifest(nothing_installed.resources / MANIFEST_FILE)
    sizes = {one.pair: one.size for one in listed if one.choice is Choice.DEFAULT}
    assert needed.size == sizes["el-en"] + sizes["es-en"]
    assert needed.of("el-GR") == needed.offered[0]
    assert needed.of("sw") is needed.of("en") is None


def test_before_the_first_sync_the_outlets_that_will_be_read_count(
    store: Store, nothing_installed: Settings
) -> None:
    needed = needed_translators(store, nothing_installed)
    assert needed.languages > 40
    languages = [one.language for one in needed.offered]
    assert {"es", "fr", "ar", "de"} <= set(languages)
    assert ("pt" in languages) is not bool(bundled_models())
    assert [one.outlets for one in needed.offered] == sorted(
        (one.outlets for one in needed.offered), reverse=True
    )


def test_one_model_for_two_languages_is_downloaded_and_counted_once(
    store: Store, nothing_installed: Settings
) -> None:
    needed = needed_translators(store, nothing_installed)
    serving = [one for one in needed.offered if one.pair == "sr-en"]
    assert [one.language for one in serving] == ["sr", "cnr"]
    assert needed.size == sum({one.pair: one.size for one in needed.offered}.values())


def test_a_language_or_pair_finds_the_model_that_is_listed_for_it(settings: Settings) -> None:
    models = load_manifest(settings.resources / MANIFEST_FILE)
    pairs = {
        given: getattr(listed_for(models, given), "pair", "")
        for given in (
            "es",
            "es-en",
            "ES_en",
            "no",
            "cnr",
            "zh-Hant",
            "pt-BR",
            "es-fr",
            "en",
            "xx",
            "",
        )
    }
    assert pairs == {
        "es": "es-en", "es-en": "es-en", "ES_en": "es-en", "no": "nb-en", "cnr": "sr-en",
        "zh-Hant": "zh-en", "pt-BR": "pt-en", "es-fr": "", "en": "", "xx": "", "": "",
    }  # fmt: skip
    better = listed_for(models, "de", Choice.BETTER)
    assert better is not None
    assert better.variant == "base"


def test_a_model_is_downloaded_installed_and_translates(site: Site, tmp_path: Path) -> None:
    model = offered(site)
    seen: list[InstallProgress] = []
    installer = ModelInstaller(tmp_path / "models", loopback=True)
    (outcome,) = installer.install([model], seen.append)
    assert outcome.error == ""
    assert outcome.installed
    assert {one.phase for one in seen} == {InstallPhase.DOWNLOADING, InstallPhase.INSTALLING}
    far = [one.done for one in seen if one.phase is InstallPhase.DOWNLOADING]
    assert far == sorted(far)
    assert far[-1] == model.size == seen[-1].all_total
    assert not (tmp_path / "models" / translators.DOWNLOADS).exists()
    translator = Engines(tmp_path / "models").find("pt")
    assert translator is not None
    assert "2025-12" in translator.description
    assert "nine dead" in translator.translate([NINE_DEAD])[0].lower()
    translator.close()


def test_a_download_goes_on_where_it_broke_off_file_by_file(site: Site, tmp_path: Path) -> None:
    model = offered(site, "always-cut")
    models = tmp_path / "models"
    (outcome,) = ModelInstaller(models, loopback=True).install([model])
    assert not outcome.installed
    assert installed(models) == ()
    kept = list((models / translators.DOWNLOADS / "pt-en-tiny").glob("*.part"))
    assert kept
    good = offered(site, "cut")  # each file breaks off once more
    (outcome,) = ModelInstaller(models, loopback=True).install([good])
    assert outcome.error == ""
    for one in model.files:
        assert site.asked(f"/cut/{one.name}")[-1].startswith("bytes=")


def test_a_file_that_came_whole_before_is_not_fetched_again(site: Site, tmp_path: Path) -> None:
    folder = tmp_path / "models" / translators.DOWNLOADS / "pt-en-tiny"
    folder.mkdir(parents=True)
    model = offered(site)
    first = model.files[0].name
    (folder / first).write_bytes((site.folder / first).read_bytes())
    (outcome,) = ModelInstaller(tmp_path / "models", loopback=True).install([model])
    assert outcome.installed
    assert site.asked(f"/good/{first}") == []
    assert len(site.asked(f"/good/{model.files[1].name}")) == 1


def test_a_model_that_fails_does_not_keep_the_next_from_being_installed(
    site: Site, tmp_path: Path
) -> None:
    gone = replace(offered(site, "404"), pair="es-en", variant="")
    other = replace(offered(site), pair="fr-en", variant="")  # files of another pair
    found = list(
        ModelInstaller(tmp_path / "models", loopback=True).install([gone, other, offered(site)])
    )
    assert [one.installed for one in found] == [False, False, True]
    assert "(404)" in found[0].error
    assert "is for pt-en, not for fr-en" in found[1].error
    assert [one.pair for one in installed(tmp_path / "models")] == ["pt-en"]


def test_without_a_network_the_others_are_not_tried(site: Site, tmp_path: Path) -> None:
    model = offered(site)
    away = replace(
        model,
        files=tuple(replace(one, url=f"http://127.0.0.1:9/{one.name}") for one in model.files),
    )
    found = list(ModelInstaller(tmp_path / "models", loopback=True).install([away, model]))
    assert [one.installed for one in found] == [False, False]
    assert found[1].error == found[0].error != ""
    assert site.asked(f"/good/{model.files[0].name}") == []


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"sha256": "0" * 64}, "its SHA-256 differs"),
        ({"unpacked_size": 5}, "unpacks to more than 0 MB"),
        ({"unpacked_sha256": "0" * 64}, "holds another file"),
    ],
)
def test_a_file_that_is_not_the_listed_one_is_refused_packed_or_unpacked(
    site: Site, tmp_path: Path, wrong: dict[str, object], says: str
) -> None:
    model = offered(site)
    bad = replace(model, files=tuple(replace(one, **wrong) for one in model.files))  # type: ignore[arg-type]
    (outcome,) = ModelInstaller(tmp_path / "models", loopback=True).install([bad])
    assert says in outcome.error
    assert "\n" not in outcome.error
    assert installed(tmp_path / "models") == ()


def test_without_room_on_the_disk_nothing_is_asked_for(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=70_000_000))
    (outcome,) = ModelInstaller(tmp_path / "models", loopback=True).install([offered(site)])
    assert "MB are needed, 70 MB are free" in outcome.error
    assert site.asked(f"/good/{offered(site).files[0].name}") == []


def test_a_cancel_ends_it_and_what_came_is_kept(site: Site, tmp_path: Path) -> None:
    installer = ModelInstaller(tmp_path / "models", loopback=True)
    came = threading.Event()

    def tell(progress: InstallProgress) -> None:
        if progress.done:
            came.set()

    def stop() -> None:
        came.wait(30)
        installer.cancel()

    stopping = threading.Thread(target=stop)
    stopping.start()
    found = list(installer.install([offered(site, "slow"), offered(site)], tell))
    stopping.join()
    assert [(one.cancelled, one.installed) for one in found] == [(True, False)] * 2
    assert list((tmp_path / "models").rglob("*.part"))
    assert installed(tmp_path / "models") == ()


def test_the_outcome_can_be_told_as_json(site: Site, tmp_path: Path) -> None:
    from dataclasses import asdict

    (outcome,) = ModelInstaller(tmp_path / "models", loopback=True).install([offered(site)])
    assert json.loads(json.dumps(asdict(outcome)))["pair"] == "pt-en"
