"""Which feeds, pages and images of the reader's own network a sync may fetch."""

from pathlib import Path

from globe_app.feeds.country_guess import Places
from globe_app.geo.countries import Countries
from globe_app.model.sync import OutletResult
from globe_app.net.addresses import granted_origin
from globe_app.pipeline import list_import, subscriptions
from globe_app.pipeline.sync.engine import Plan, Sync
from globe_app.pipeline.sync.run import SyncRequest, sources
from globe_app.store import feeds
from globe_app.store.db import Store
from tests.net.conftest import Opener, open_site  # noqa: F401
from tests.net.site import Site
from tests.pipeline.sync.conftest import NOVEMBER


def _feed(*links: str) -> tuple[int, dict[str, str | bytes], bytes]:
    items = "".join(
        f"<item><title>Story {link}</title><link>{link}</link><guid>{link}</guid>"
        "<pubDate>Tue, 24 Nov 2026 10:00:00 GMT</pubDate><description>Short.</description></item>"
        for link in links
    )
    return 200, {}, f"<rss version='2.0'><channel><title>T</title>{items}</channel></rss>".encode()


def _catalogue(path: Path, *urls: str) -> Path:
    rows = ["id,name,country,language,feed_url,homepage,ownership,default"]
    rows += [f"o,Outlet,FR,en,{url},,,1" for url in urls]
    path.write_text("\n".join(rows) + "\n")
    return path


def _sync(store: Store, countries: Countries, resources: Path, file: Path, *, whole: bool) -> None:
    found = sources(store, countries, resources, SyncRequest(catalogue=file), NOVEMBER)
    for _ in Sync(store, countries, Plan(found, whole=whole), lambda: NOVEMBER):
        pass


def _two_feeds(open_site: Opener) -> tuple[Site, Site]:  # noqa: F811
    """Two sites with a feed each; the first one's articles stand on either."""
    one, other = open_site(), open_site("127.0.0.2")
    one.routes["/feed"] = _feed(f"{one.base}/page", f"{other.base}/secret")
    other.routes["/feed"] = _feed()
    return one, other


def test_a_page_is_fetched_with_the_permission_of_its_own_feed(
    store: Store, countries: Countries, resources: Path, tmp_path: Path, open_site: Opener  # noqa: F811
) -> None:  # fmt: skip
    one, other = _two_feeds(open_site)
    file = _catalogue(tmp_path / "c.csv", f"{one.base}/feed", f"{other.base}/feed")
    _sync(store, countries, resources, file, whole=True)
    assert one.paths().count("/page") == 1
    assert other.paths() == ["/feed"]


def test_so_is_a_page_that_an_earlier_sync_left(
    store: Store, countries: Countries, resources: Path, tmp_path: Path, open_site: Opener  # noqa: F811
) -> None:  # fmt: skip
    one, other = _two_feeds(open_site)
    file = _catalogue(tmp_path / "c.csv", f"{one.base}/feed", f"{other.base}/feed")
    _sync(store, countries, resources, file, whole=False)
    assert one.paths() == ["/feed"]
    _sync(store, countries, resources, file, whole=True)
    assert one.paths().count("/page") == 1
    assert "/secret" not in other.paths()


def test_a_feed_of_a_list_is_opened_once_the_reader_types_its_address(
    store: Store, places: Places, countries: Countries, tmp_path: Path, open_site: Opener  # noqa: F811
) -> None:  # fmt: skip
    site = open_site()
    site.routes["/feed"] = _feed(f"{site.base}/page")
    url = f"{site.base}/feed"
    path = tmp_path / "list.opml"
    path.write_text(
        f'<opml><body><outline text="France"><outline xmlUrl="{url}"/></outline></body></opml>'
    )
    list_import.import_list(store, places, list_import.read_list(path))
    subscriptions.add(store, places, url, "FR", "")
    (source,) = feeds.sources(store)
    assert source.granted == str(granted_origin(url))
    heard = Sync(store, countries, Plan((source,), whole=False), lambda: NOVEMBER)
    (result,) = [one for one in heard if isinstance(one, OutletResult)]
    assert (result.error, result.added) == ("", 1)
