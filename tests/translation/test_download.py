"""Downloads from a real server on loopback that does everything wrong a server can."""

import hashlib
import json
import random
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from globe_app.errors import FetchError
from globe_app.net import download
from globe_app.net.download import Download, RemoteFile
from tests.translation.model_site import Site

BODY = random.Random(5).randbytes(700_000)
HASH = hashlib.sha256(BODY).hexdigest()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("site")
    for n in range(40):  # a name of its own for each test: the site counts
        (folder / f"m{n}").write_bytes(BODY)
    opened = Site(folder)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "RETRY_S", 0.01)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "downloads" / "es.argosmodel"


def part(place: Path) -> Path:
    return place.with_name(f"{place.name}.part")


def fetch(site: Site, path: str, place: Path, **known: object) -> Path:
    wanted = RemoteFile(site.url(path), **known)  # type: ignore[arg-type]
    return Download(wanted, place, loopback=True, idle_s=5).run()


def fails(site: Site, path: str, place: Path, says: str, **known: object) -> FetchError:
    with pytest.raises(FetchError) as told:
        fetch(site, path, place, **known)
    assert says in str(told.value)
    assert not place.exists()
    return told.value


def test_a_file_is_fetched_whole_with_progress(site: Site, place: Path) -> None:
    told: list[tuple[int, int]] = []
    wanted = RemoteFile(site.url("/good/m0"), len(BODY), HASH)
    assert Download(wanted, place, loopback=True).run(lambda *far: told.append(far)) == place
    assert place.read_bytes() == BODY
    assert told[0] == (0, len(BODY))
    assert told[-1] == (len(BODY), len(BODY))
    assert [one.name for one in place.parent.iterdir()] == [place.name]


@pytest.mark.parametrize(("kind", "name"), [("cut", "m1"), ("date", "m2")])
def test_what_broke_off_goes_on_where_it_was(site: Site, place: Path, kind: str, name: str) -> None:
    fetch(site, f"/{kind}/{name}", place, sha256=HASH)
    assert place.read_bytes() == BODY
    assert site.asked(f"/{kind}/{name}") == ["", f"bytes={len(BODY) // 2}-"]


def test_another_run_of_the_program_goes_on_too(site: Site, place: Path) -> None:
    fails(site, "/always-cut/m3", place, "broke the connection off")
    have = part(place).stat().st_size
    assert 0 < have < len(BODY)
    fails(site, "/always-cut/m3", place, "broke the connection off")
    assert site.asked("/always-cut/m3")[2] == f"bytes={have}-"
    assert part(place).stat().st_size > have
    assert BODY.startswith(part(place).read_bytes())


@pytest.mark.parametrize(
    ("kind", "name", "second"),
    [
        ("tag", "m4", f"bytes={len(BODY) // 2}-"),  # another edition meanwhile: sent whole
        ("no-range", "m5", f"bytes={len(BODY) // 2}-"),
        ("weak", "m6", ""),  # a weak tag does not say that bytes are the same
        ("bare", "m7", ""),
    ],
)
def test_what_cannot_be_resumed_for_sure_begins_anew(
    site: Site, place: Path, kind: str, name: str, second: str
) -> None:
    fetch(site, f"/{kind}/{name}", place, sha256=HASH)
    assert place.read_bytes() == BODY
    assert site.asked(f"/{kind}/{name}") == ["", second]


def test_a_range_that_was_not_asked_for_is_not_sewn_on(site: Site, place: Path) -> None:
    fails(site, "/wrong-range/m8", place, "cannot be resumed")
    fetch(site, "/wrong-range/m8", place, sha256=HASH)
    assert place.read_bytes() == BODY


def test_a_part_of_another_address_is_not_used(site: Site, place: Path) -> None:
    fails(site, "/always-cut/m9", place, "broke the connection off")
    fetch(site, "/good/m9", place, sha256=HASH)
    assert place.read_bytes() == BODY
    assert site.asked("/good/m9") == [""]


def test_a_part_that_is_whole_already_is_checked_and_taken(site: Site, place: Path) -> None:
    fails(site, "/always-cut/m10", place, "broke the connection off")
    part(place).write_bytes(BODY)
    asked = len(site.asked("/always-cut/m10"))
    fetch(site, "/always-cut/m10", place, size=len(BODY), sha256=HASH)
    assert place.read_bytes() == BODY
    assert len(site.asked("/always-cut/m10")) == asked


def test_a_part_with_a_wrong_byte_is_found_by_the_hash_and_thrown_away(
    site: Site, place: Path
) -> None:
    fails(site, "/cut-twice/m11", place, "broke the connection off")
    data = bytearray(part(place).read_bytes())
    data[10] ^= 1
    part(place).write_bytes(data)
    fails(site, "/cut-twice/m11", place, "its SHA-256 differs", sha256=HASH)
    assert list(place.parent.iterdir()) == []


def test_a_file_with_another_hash_is_refused_and_thrown_away(site: Site, place: Path) -> None:
    fails(site, "/good/m12", place, "its SHA-256 differs", sha256="0" * 64)
    assert list(place.parent.iterdir()) == []


def test_a_file_of_another_size_is_refused_before_it_is_fetched(site: Site, place: Path) -> None:
    fails(site, "/good/m13", place, "it has 700,000 bytes, and the list", size=5)
    assert not part(place).exists()


@pytest.mark.parametrize(
    ("path", "says", "tries"),
    [
        ("/404/m14", "there is nothing at its address any more (404)", 1),
        ("/403/m14", "answers with status 403", 1),
        ("/500/m14", "answers with status 500", 2),
        ("/to-http/m14", "it leads to http://paper.example/m14, which is not secure", 1),
        ("/to-file/m14", "it redirects to file:///etc/passwd: it is not a web address", 1),
        ("/loop/m14", "it redirects more than 5 times", 6),
        ("/huge/m14", "it is larger than 2.1 GB", 1),
        ("/gzip/m14", "in a form that was not asked for", 1),
    ],
)
def test_a_site_that_refuses_or_misleads_is_told(
    site: Site, place: Path, path: str, says: str, tries: int
) -> None:
    error = fails(site, path, place, says)
    assert error.whom == site.url(path)
    assert len(site.asked(path)) == tries


def test_trouble_that_passes_is_tried_once_more(site: Site, place: Path) -> None:
    fetch(site, "/flaky/m15", place, sha256=HASH)
    assert place.read_bytes() == BODY


def test_a_redirect_to_a_good_place_is_followed(site: Site, place: Path) -> None:
    fetch(site, "/to/m16", place, sha256=HASH)
    assert place.read_bytes() == BODY


def test_more_than_it_may_be_is_cut_off(
    site: Site, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "MAX_BYTES", 2_000_000)
    fails(site, "/long/m17", place, "larger than it says")
    assert part(place).stat().st_size <= 2_000_000


def test_a_site_that_hangs_is_given_up_and_what_came_is_kept(site: Site, place: Path) -> None:
    with pytest.raises(FetchError, match="it stopped answering"):
        Download(RemoteFile(site.url("/hang/m18")), place, loopback=True, idle_s=0.3).run()
    assert part(place).read_bytes() == BODY[:2000]  # a thousand bytes at each of two tries


def test_a_site_that_drips_is_given_up(
    site: Site, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "SLOW_S", 0.3)
    fails(site, "/slow/m19", place, "it comes too slowly")
    assert BODY.startswith(part(place).read_bytes())


def test_nobody_there_is_told_soon(place: Path) -> None:
    with pytest.raises(FetchError, match="refuses connections"):
        Download(RemoteFile("http://127.0.0.1:9/x"), place, loopback=True).run()


def test_only_secure_addresses_are_visited_but_for_this_machine_in_a_test(place: Path) -> None:
    for url in (
        "http://127.0.0.1:9/x",
        "http://paper.example/x",
        "file:///etc/passwd",
        "ftp://a/b",
        "",
    ):
        with pytest.raises(FetchError, match="not secure"):
            Download(RemoteFile(url), place).run()
    with pytest.raises(FetchError, match="not secure"):
        Download(RemoteFile("http://paper.example/x"), place, loopback=True).run()


def test_without_room_nothing_is_begun_and_when_it_runs_out_what_came_is_kept(
    site: Site, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=1_000_000))
    fails(site, "/good/m20", place, "68 MB are needed, 1 MB are free")
    assert not part(place).exists()
    asked = iter([10**12])
    monkeypatch.setattr(
        shutil, "disk_usage", lambda path: usage._replace(free=next(asked, 1_000_000))
    )
    monkeypatch.setattr(download, "DISK_CHECK_BYTES", 100_000)
    fails(site, "/good/m21", place, "MB are needed, 1 MB are free")
    assert 0 < part(place).stat().st_size < len(BODY)
    monkeypatch.undo()
    fetch(site, "/good/m21", place, sha256=HASH)
    assert place.read_bytes() == BODY
    assert site.asked("/good/m21")[1].startswith("bytes=")


def test_a_full_disk_is_told_in_words(site: Site, place: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    place.parent.mkdir()
    part(place).symlink_to("/dev/full")
    note = {"url": site.url("/good/m22"), "validator": '"one"'}
    place.with_name(f"{place.name}.part.json").write_text(json.dumps(note))
    with pytest.raises(FetchError, match="the disk is full; what has come is kept"):
        fetch(site, "/good/m22", place)


def test_a_place_that_cannot_be_written_is_told(site: Site, tmp_path: Path) -> None:
    (tmp_path / "downloads").write_text("a file")
    with pytest.raises(FetchError, match="downloads"):
        fetch(site, "/good/m23", tmp_path / "downloads" / "x")


@pytest.mark.parametrize("kind", ["hang", "slow"])
def test_a_cancel_ends_it_soon_and_the_next_run_goes_on(site: Site, place: Path, kind: str) -> None:
    path = f"/{kind}/m{24 if kind == 'hang' else 25}"
    going = Download(RemoteFile(site.url(path), len(BODY), HASH), place, loopback=True, idle_s=60)
    begun = threading.Event()
    told: list[FetchError] = []

    def run() -> None:
        try:
            going.run(lambda done, total: begun.set())
        except FetchError as error:
            told.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    assert begun.wait(20)
    going.cancel()
    thread.join(20)
    assert not thread.is_alive()
    assert told[0].cancelled
    assert going.cancelled
    assert not place.exists()
    assert BODY.startswith(part(place).read_bytes())


def test_what_was_cancelled_before_it_began_asks_nobody(site: Site, place: Path) -> None:
    going = Download(RemoteFile(site.url("/good/m26")), place, loopback=True)
    going.cancel()
    with pytest.raises(FetchError, match="cancelled"):
        going.run()
    assert site.asked("/good/m26") == []
