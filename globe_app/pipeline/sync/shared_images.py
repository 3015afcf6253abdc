"""Images of a sync: each is fetched, made safe and kept once, however many articles name it."""

from collections.abc import Callable
from functools import partial

from globe_app.errors import FeedError, FetchError, GlobeError
from globe_app.model.news import CachedImage
from globe_app.net.addresses import Origin
from globe_app.net.fetch import Answer
from globe_app.pipeline import worker_tasks
from globe_app.pipeline.sync.asks import image_ask
from globe_app.pipeline.sync.host_queue import Job, JobKind
from globe_app.pipeline.sync.scheduler import Scheduler
from globe_app.pipeline.sync.tally import Work
from globe_app.pipeline.worker_pool import IMAGE_S
from globe_app.store import images
from globe_app.store.db import Store

Key = tuple[
    str, Origin | None
]  # address, permission: what one outlet may see is not lent to others
Done = Callable[[str], None]  # gets the content hash; "" = the image cannot be had


class SharedImages:
    """What is known of each image, and which articles wait for it."""

    def __init__(self, store: Store, patience: float, scheduler: Scheduler) -> None:
        self._store, self._patience, self._scheduler = store, patience, scheduler
        self._known: dict[Key, str] = {}
        self._waiting: dict[Key, list[tuple[Work, Done]]] = {}

    def request(self, work: Work, url: str, granted: Origin | None, done: Done) -> None:
        """Have the image at `url`; `done` is called later, in any case."""
        key = url, granted
        if key in self._known:
            self._scheduler.post(work, partial(done, self._known[key]))
        elif key in self._waiting:
            self._waiting[key].append((work, done))
        else:
            ask = image_ask(url, granted, self._patience)  # may raise: then nobody waits yet
            job = Job(
                JobKind.IMAGE, ask, work.tally.outlet.name, work, partial(self._answered, work, key)
            )
            self._waiting[key] = [(work, done)]
            self._scheduler.fetch(job)

    def _answered(self, work: Work, key: Key, got: Answer | FetchError) -> None:
        if isinstance(got, FetchError):
            self._settle(key, "")
            return
        work.tally.bytes += got.wire_bytes
        self._scheduler.run_task(
            work, IMAGE_S, key[0], partial(self._read, work, key), worker_tasks.read_image, got.body,
            key[0],
        )  # fmt: skip

    def _read(self, work: Work, key: Key, image: CachedImage | FeedError) -> None:
        name = ""
        try:
            if isinstance(image, CachedImage):
                name = images.keep(self._store, image)
                work.tally.images += 1
        except GlobeError:
            raise
        except Exception as error:  # a bug: it costs the image alone, not the article's text
            self._scheduler.note_bug(work.tally, error)
        finally:
            self._settle(key, name)

    def _settle(self, key: Key, name: str) -> None:
        self._known[key] = name
        for work, done in self._waiting.pop(key, ()):
            self._scheduler.post(work, partial(done, name))
