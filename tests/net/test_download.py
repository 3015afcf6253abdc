"""A download keeps to the permissions and addresses of every fetch (the rest: tests/translation)."""

from pathlib import Path

import pytest

from globe_app.errors import FetchError, FetchProblem
from globe_app.net.download import Download, RemoteFile
from tests.net.conftest import Opener


def _failure(url: str, path: Path, *, loopback: bool) -> FetchError:
    with pytest.raises(FetchError) as told:
        Download(RemoteFile(url), path, loopback=loopback).run()
    assert told.value.whom == url
    return told.value


def test_a_redirect_of_a_download_inherits_no_permission(open_site: Opener, tmp_path: Path) -> None:
    one, other = open_site(), open_site()
    one.routes["/x"] = (302, {"Location": f"{other.base}/x"}, b"")
    other.routes["/x"] = (200, {}, b"secret")
    error = _failure(f"{one.base}/x", tmp_path / "x", loopback=True)
    assert error.problem is FetchProblem.PRIVATE_ADDRESS
    assert other.asked == []


@pytest.mark.parametrize(
    "url", ["https://127.0.0.1:9/x", "https://169.254.169.254/x", "https://[::1]/x"]
)
def test_a_download_visits_no_private_address_that_was_not_granted(
    url: str, tmp_path: Path
) -> None:
    assert _failure(url, tmp_path / "x", loopback=False).problem is FetchProblem.PRIVATE_ADDRESS


def test_a_download_lets_a_redirect_set_a_cookie_for_itself(
    open_site: Opener, tmp_path: Path
) -> None:
    site = open_site()
    site.routes["/gate"] = (302, {"Location": "/x", "Set-Cookie": "seen=1"}, b"")
    site.routes["/x"] = (200, {}, b"model")
    Download(RemoteFile(f"{site.base}/gate"), tmp_path / "x", loopback=True).run()
    assert (tmp_path / "x").read_bytes() == b"model"
    assert site.asked[1][1]["Cookie"] == "seen=1"


def test_a_disk_that_fails_is_told_of_the_folder(open_site: Opener, tmp_path: Path) -> None:
    site = open_site()
    site.routes["/x"] = (200, {}, b"model")
    (tmp_path / "x.part").mkdir()
    with pytest.raises(FetchError, match=str(tmp_path)) as told:
        Download(RemoteFile(f"{site.base}/x"), tmp_path / "x", loopback=True).run()
    assert told.value.problem is FetchProblem.DISK
