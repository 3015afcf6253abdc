"""Pages and images: which are asked for, how often, and what an article keeps."""

from datetime import timedelta
from pathlib import Path

from globe_app.model.retention import CountedFrom, RetentionRule
from globe_app.store import articles, counts, images, pages
from globe_app.store.db import Store
from globe_app.store.retention import set_rule
from tests.loopback import one_outlet
from tests.pipeline.sync.conftest import MakeSites, Syncs
from tests.pipeline.sync.sites import NOVEMBER, Answer, Sites

MAX_PAGES = 40  # of one outlet in one sync


def _numbers(web: Sites) -> set[int]:
    """Which pages were asked for."""
    paths = [path for _, path in web.hits if path.startswith("/page/")]
    return {int(path.rpartition("/")[2]) for path in paths}


def test_the_newest_pages_are_asked_for_also_when_there_is_a_backlog(
    store: Store, sync: Syncs, sites: MakeSites
) -> None:
    newest = [100]

    def answer(web: Sites, site: int, path: str) -> Answer:
        if path == "/feed":
            links = [web.url(site, f"/page/1/{n}") for n in range(newest[0], newest[0] - 60, -1)]
            now = NOVEMBER + timedelta(hours=(newest[0] - 100) / 2)
            return web.feed("Paper", links, now=now, hours=0.5)
        return web.page(site, path.removeprefix("/page/"))

    web = sites(answer)
    sync(web.url(1, "/feed"))
    assert _numbers(web) == set(range(61, 101)), "forty, the newest; twenty stay wanted"
    web.hits.clear()
    newest[0] = 130
    sync(web.url(1, "/feed"), clock=lambda: NOVEMBER + timedelta(hours=15))
    assert _numbers(web) == {*range(101, 131), *range(51, 61)}, "thirty new ones, and ten of before"


def test_the_pages_of_all_feeds_of_an_outlet_share_its_budget(
    sync: Syncs, sites: MakeSites, tmp_path: Path
) -> None:
    def answer(web: Sites, site: int, path: str) -> Answer:
        if path.startswith("/feed"):
            first = 100 * int(path[-1])
            links = [web.url(site, f"/page/1/{first + n}") for n in range(30)]
            return web.feed(f"Part{path[-1]}", links)
        return web.page(site, path.removeprefix("/page/"))

    web = sites(answer)
    file = one_outlet(tmp_path / "two.csv", web.url(1, "/feed1"), web.url(1, "/feed2"))
    file.write_text(file.read_text().replace("o1,Outlet 1", "o0,Outlet 0"))
    sync(catalogue=file)
    assert len(_numbers(web)) == MAX_PAGES
    assert {n % 100 for n in _numbers(web)} == set(range(20)), "the newest of both"


def test_no_page_is_fetched_for_an_article_that_the_cleanup_would_remove(
    store: Store, sync: Syncs, sites: MakeSites
) -> None:
    set_rule(store, RetentionRule(days=1, counted_from=CountedFrom.PUBLISHED))

    def answer(web: Sites, site: int, path: str) -> Answer:
        if path == "/feed":
            links = [web.url(site, f"/page/1/{n}") for n in range(30)]  # an hour apart
            return web.feed("Paper", links)
        return web.page(site, path.removeprefix("/page/"))

    web = sites(answer)
    sync(web.url(1, "/feed"))
    assert _numbers(web) == set(range(24))


def test_an_image_that_thirty_articles_name_is_fetched_once(
    store: Store, sync: Syncs, sites: MakeSites
) -> None:
    def answer(web: Sites, site: int, path: str) -> Answer:
        if path == "/feed":
            links = [web.url(site, f"/gone/{n}") for n in range(30)]
            return web.feed("Paper", links, image=web.url(site, "/image/all.jpg"))
        return web.picture("all") if path.startswith("/image") else Answer(status=404)

    web = sites(answer)
    done = sync(web.url(1, "/feed"))
    assert web.asked("/image") == 1
    assert done.results["o0"].images == 1
    rows = articles.from_country(store, "FR", 40)
    assert len({row.image for row in rows}) == 1
    assert all(row.image for row in rows)


def test_an_image_that_cannot_be_had_is_asked_for_once_too(
    store: Store, sync: Syncs, sites: MakeSites
) -> None:
    def answer(web: Sites, site: int, path: str) -> Answer:
        if path == "/feed":
            links = [web.url(site, f"/gone/{n}") for n in range(30)]
            return web.feed("Paper", links, image=web.url(site, "/image/none.jpg"))
        return Answer(status=404)

    web = sites(answer)
    sync(web.url(1, "/feed"))
    assert web.asked("/image") == 1
    assert counts.total(store) == 30


def test_a_page_that_is_taken_up_again_and_fails_again_costs_no_image(
    store: Store, sync: Syncs, sites: MakeSites
) -> None:
    runs = [0]

    def answer(web: Sites, site: int, path: str) -> Answer:
        if path == "/feed":
            runs[0] += 1
            if runs[0] > 1:
                return Answer(status=404)  # its articles are not in the feed any more
            made = web.feed(
                "Paper", [web.url(site, "/page/1/1")], image=web.url(site, "/image/a.jpg")
            )
            inline = f'&lt;img src="{web.url(site, "/image/b.jpg")}"&gt;'
            made.body = made.body.replace(b"</description>", inline.encode() + b"</description>")
            return made
        return web.picture(path) if path.startswith("/image") else Answer(status=503)

    web = sites(answer)
    sync(web.url(1, "/feed"))
    (row,) = articles.from_country(store, "FR", 9)
    first = articles.article(store, row.id)
    assert first.picture is not None
    assert "image:" in first.body_html
    for _ in range(3):
        sync(web.url(1, "/feed"))
    images.forget_unused(store)
    again = articles.article(store, row.id)
    assert (again.picture, again.body_html, again.images) == (
        first.picture, first.body_html, first.images,
    )  # fmt: skip
    assert len(again.images) == 1
    place = images.path_of(store.images, first.picture.hash)
    assert place is not None
    assert place.is_file()


def test_pages_left_by_an_earlier_sync_are_taken_up_without_their_feed(
    store: Store, sync: Syncs, sites: MakeSites
) -> None:
    up = [False]

    def answer(web: Sites, site: int, path: str) -> Answer:
        if path == "/feed":
            return web.feed("Paper", [web.url(site, f"/page/1/{n}") for n in range(5)])
        return web.page(site, path.removeprefix("/page/")) if up[0] else Answer(status=503)

    web = sites(answer)
    sync(web.url(1, "/feed"))
    assert len(pages.wanted_pages(store, NOVEMBER)) == 5
    up[0] = True
    done = sync(web.url(1, "/feed"))
    assert done.results["o0"].unchanged
    assert done.results["o0"].pages == 5
    assert pages.wanted_pages(store, NOVEMBER) == ()
