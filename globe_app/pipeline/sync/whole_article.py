"""Articles made whole: the page of one whose feed gives only a summary, and the images of each."""

from collections import defaultdict
from collections.abc import Callable
from datetime import datetime
from functools import partial

from globe_app.errors import FeedError, FetchError
from globe_app.geo.countries import Countries
from globe_app.model.news import Page, Picture, TextReason, TextState
from globe_app.net.addresses import Origin
from globe_app.net.fetch import Answer
from globe_app.pages.lead_picture import alt_of, each_picture_once, same_picture
from globe_app.pages.request import PageRequest
from globe_app.pipeline import worker_tasks
from globe_app.pipeline.ingest import countries_named
from globe_app.pipeline.sync.asks import page_ask
from globe_app.pipeline.sync.failures import SITE_TROUBLE, FailureKind, NotAskedError, kind_of
from globe_app.pipeline.sync.host_health import Hosts
from globe_app.pipeline.sync.host_queue import Job, JobKind, host_of
from globe_app.pipeline.sync.scheduler import Scheduler
from globe_app.pipeline.sync.shared_images import SharedImages
from globe_app.pipeline.sync.tally import Tally, Work
from globe_app.pipeline.worker_pool import PAGE_S
from globe_app.store import pages
from globe_app.store.db import Store
from globe_app.text.html import with_images
from globe_app.text.html_images import image_urls, picture_key
from globe_app.text.near_duplicates import near, simhash

MAX_PAGES = 40  # of one outlet in one sync, the newest first
SEVERAL = 2  # other articles with one main image: it stands for the outlet
MAX_INLINE = 8  # images of one article besides its main one
_STATES = {  # of an article whose page was read and gave no text; any other reason: FAILED
    TextReason.FEED_FULLER: TextState.FEED,
    TextReason.PAYWALL: TextState.PAYWALLED,
    TextReason.LOGIN: TextState.REFUSED,
    TextReason.BLOCKED: TextState.REFUSED,
}


class ArticleWork(Work):
    """An article whose page or images are still to come."""

    def __init__(
        self, tally: Tally, article_id: int, published: datetime, headline: str, url: str, body: str,
        lead: str, language: str, granted: Origin | None, lead_alt: str = "",
    ) -> None:  # fmt: skip
        super().__init__(tally)
        self.id, self.published, self.headline, self.url = article_id, published, headline, url
        self.body = body  # sanitised, images by address; "" = the text is in the store alone
        self.lead = lead  # address of the main image; "" = none is to be fetched
        self._named, self._named_alt = lead, lead_alt  # by the feed
        self.language, self.granted = language, granted
        self.page_asked = False
        self.page: Page | None = None
        self.waiting = 0  # images still to come
        self.kept: dict[str, str] = {}  # image address -> content hash; "" = not to be had

    def alt_of(self, image: str) -> str:
        """What the text, else the feed, says of the image at that address; "" = nothing."""
        same = picture_key(image) == picture_key(self._named)
        return alt_of(self.body, image) or (self._named_alt if same else "")


class WholeArticles:
    """Fetches pages and images of stored articles. `merged` is told when an article turns out to be
    one that the store has already."""

    def __init__(
        self, store: Store, countries: Countries, clock: Callable[[], datetime], patience: float,
        scheduler: Scheduler, hosts: Hosts, merged: Callable[[Tally], None], *, pictures: bool = True,
    ) -> None:  # fmt: skip
        """`pictures` False: pages alone are fetched."""
        self._pictures = pictures
        self._store, self._countries, self._clock = store, countries, clock
        self._patience, self._scheduler, self._hosts, self._merged = (
            patience, scheduler, hosts, merged,
        )  # fmt: skip
        self._images = SharedImages(store, patience, scheduler)
        self._put_off: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)  # by host
        self._page_wanted: defaultdict[str, dict[int, ArticleWork]] = defaultdict(dict)  # by outlet

    def add(self, work: ArticleWork, *, page: bool) -> None:
        """Complete an article; its page is asked for once all feeds of its outlet are read."""
        if not page:
            self._fetch_images(work)
            return
        before = self._page_wanted[work.tally.outlet.id].pop(work.id, None)
        if before is not None:  # from an earlier sync, or from another feed of the outlet
            before.close()
        self._page_wanted[work.tally.outlet.id][work.id] = work

    def begin_pages(self, tally: Tally, oldest: datetime | None) -> None:
        """Ask for the pages of the newest; the next sync goes on with the others.

        `oldest`: the cleanup removes what was published before; None: it removes nothing.
        """
        wanted = self._page_wanted.pop(tally.outlet.id, {}).values()
        newest = sorted(wanted, key=lambda one: (one.published, one.id), reverse=True)
        asked = [one for one in newest if oldest is None or one.published >= oldest][:MAX_PAGES]
        for work in newest:
            if work not in asked:
                work.close()
        for work in asked:
            self._scheduler.post(work, partial(self._fetch_page, work))

    def count_tries(self) -> None:
        """All is done: a page that failed though its site is in order has used up one of its tries. The
        others stay wanted as if they had not been asked for."""
        for host, failed in self._put_off.items():
            if self._hosts.objection(host, JobKind.PAGE, "") is not None:
                continue
            if len(failed) > 1 and not self._hosts.health(host, JobKind.PAGE).answers:
                continue
            for article_id, why in failed:
                pages.note_page(self._store, article_id, TextState.FAILED, why, again=True)
        self._put_off.clear()

    def failed(self, work: ArticleWork, why: str) -> None:
        """It cannot be completed: it stays as the feed gave it."""
        work.close()
        if work.page_asked and work.page is None:
            pages.note_page(self._store, work.id, TextState.FAILED, why, again=True)

    def _fetch_page(self, work: ArticleWork) -> None:
        work.page_asked = True
        ask = page_ask(work.url, work.granted, self._patience)
        label, done = work.tally.outlet.name, partial(self._page_answered, work)
        self._scheduler.fetch(Job(JobKind.PAGE, ask, label, work, done))

    def _page_answered(self, work: ArticleWork, got: Answer | FetchError) -> None:
        if isinstance(got, FetchError):
            self._page_failed(work, got)
            return
        work.tally.bytes += got.wire_bytes
        feed_html = work.body or pages.stored_html(self._store, work.id)
        request = PageRequest(work.url, work.headline, feed_html, work.language)
        self._scheduler.run_task(
            work, PAGE_S, got.url, partial(self._page_read, work), worker_tasks.read_page, got.body,
            got.url, request, got.content_type,
        )  # fmt: skip

    def _page_failed(self, work: ArticleWork, error: FetchError) -> None:
        kind = error.kind if isinstance(error, NotAskedError) else kind_of(error)
        host = host_of(work.url)
        if kind in SITE_TROUBLE:
            work.tally.without_text[kind] += 1
            if kind is not FailureKind.UNREACHABLE:
                self._put_off[host].append((work.id, error.why))
            pages.note_page_postponed(self._store, work.id, error.why)
        else:
            state = TextState.REFUSED if kind is FailureKind.REFUSED else TextState.FAILED
            pages.note_page(self._store, work.id, state, error.why, again=False)
        self._fetch_images(work)

    def _page_read(self, work: ArticleWork, page: Page | FeedError) -> None:
        if isinstance(page, FeedError):
            pages.note_page(self._store, work.id, TextState.FAILED, page.why, again=False)
        elif page.has_text:
            work.page, work.body = page, page.body_html
            work.lead = page.image_url or work.lead
        else:
            state = _STATES.get(page.reason, TextState.FAILED)
            note = "" if state is TextState.FEED else page.reason.words.partition(": ")[2]
            pages.note_page(self._store, work.id, state, note, again=False, reason=page.reason)
            work.lead = work.lead or page.image_url
        self._fetch_images(work)

    def _fetch_images(self, work: ArticleWork) -> None:
        lead = [work.lead] if work.lead else []
        if not self._pictures:
            self._write(work)
            return
        urls = each_picture_once([*lead, *image_urls(work.body)])[: MAX_INLINE + len(lead)]
        work.waiting = len(urls)
        if not urls:
            self._write(work)
        for url in urls:
            self._images.request(work, url, work.granted, partial(self._image_kept, work, url))

    def _image_kept(self, work: ArticleWork, url: str, name: str) -> None:
        work.kept[url] = name
        work.waiting -= 1
        if url == work.lead and not name and (other := same_picture(url, image_urls(work.body))):
            work.lead = other  # the same in another size, in the text
            work.waiting += 1
            self._images.request(work, other, work.granted, partial(self._image_kept, work, other))
        if not work.waiting and not work.closed:
            self._write(work)

    def _write(self, work: ArticleWork) -> None:
        kept = {url: name for url, name in work.kept.items() if name}
        lead = self._lead(work, kept)
        picture = Picture(kept.get(lead, ""), work.alt_of(lead))
        order = (url for url in image_urls(work.body) if url not in (lead, work.lead))
        inline = {url: kept[url] for url in order if url in kept}  # not as they happened to arrive
        names = tuple(dict.fromkeys(inline.values()))
        if work.page is not None:
            self._write_page(work, work.page, with_images(work.body, inline), names, picture)
        elif picture.hash or names:
            body = with_images(work.body, inline) if names else None
            pages.write_images(self._store, work.id, body, names, picture)
        work.close()

    def _lead(self, work: ArticleWork, kept: dict[str, str]) -> str:
        """The address of the main image: not one that the outlet shows with several other articles, where
        this one has a picture of its own. The others get their own then too."""
        own = next((url for url in image_urls(work.body) if url in kept and url != work.lead), "")
        name = kept.get(work.lead, "")
        if not name or pages.count_of_others(self._store, work.id, name) < SEVERAL:
            return work.lead
        pages.use_own_pictures(self._store, work.id, name)
        return own or work.lead

    def _write_page(
        self, work: ArticleWork, page: Page, html: str, names: tuple[str, ...], lead: Picture
    ) -> None:
        named = f"{work.headline}\n{page.body_text}"
        text = pages.PageText(
            body_html=html, body_text=page.body_text, summary=page.summary, author=page.author,
            canonical_url=page.canonical_url, simhash=simhash(page.body_text),
            about=countries_named(self._countries, named, work.language, work.tally.outlet),
            reason=page.reason,
        )  # fmt: skip
        done = pages.write_page(self._store, work.id, text, names, lead, self._clock(), near)
        if done is pages.PageOutcome.WRITTEN:
            work.tally.pages += 1
        elif done is pages.PageOutcome.REPEATED:
            work.tally.added -= 1
            self._merged(work.tally)
