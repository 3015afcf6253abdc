"""Takes the pack of a day in: all of it is verified, and made safe in worker processes, before anything is
written."""

import hashlib
import itertools
import pickle
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from globe_app.errors import FeedError, PackError
from globe_app.geo.countries import Countries
from globe_app.model.day_pack import PackedArticle, PackedDay, PackProgress, UnpackReport
from globe_app.model.news import CachedImage
from globe_app.pipeline.day_pack import container
from globe_app.pipeline.day_pack.cleaning import (
    CheckedImage,
    cached,
    check_image,
    clean_articles,
    in_workers,
)
from globe_app.pipeline.day_pack.encoding import (
    MAX_LINE,
    FormError,
    Known,
    read_outlets,
    read_stories,
)
from globe_app.pipeline.worker_pool import WorkerPool
from globe_app.store import day_pack_write
from globe_app.store.db import Store
from globe_app.tr import tr

WORKERS = 2
BATCH = 16  # articles a task
BATCH_BYTES = 2_000_000  # of their lines
Tell = Callable[[PackProgress], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class _Image:
    """An image of the pack once it was decoded."""

    hash: str  # here
    checked: CheckedImage  # without its bytes
    at: int  # in the file of what was encoded anew; -1: its own bytes are kept
    size: int


def unpack_day(
    store: Store, countries: Countries, path: Path, now: datetime, *, tell: Tell = lambda _: None,
    cancelled: Cancelled = lambda: False, workers: WorkerPool | None = None,
) -> UnpackReport:  # fmt: skip
    """Take in what of a pack is not here yet. Again it brings nothing.

    `workers`: processes that are there already and stay; None = own ones.

    Raises `PackError` that names the file and why: damaged, changed, cut off, newer, too large, or with parts
    that no pack has; then the store is as it was. Raises `StoreError`.
    """

    def stop() -> None:
        if cancelled():
            raise PackError(path, "cancelled; nothing was taken in")

    tell(PackProgress("checking", 0, 0))
    pool = workers or WorkerPool(WORKERS)
    try:
        with (
            container.verified(path) as pack,
            tempfile.TemporaryFile() as fresh,
            tempfile.TemporaryFile() as staged,
        ):
            images = _images(pack, pool, fresh, stop, tell)
            day = _day(pack, countries)
            _articles(pack, pool, staged, day, countries, images, stop, tell)
            tell(PackProgress("writing", 0, day.articles))
            report = _merge(store, pack, day, images, fresh, staged, now)
            tell(PackProgress("writing", day.articles, day.articles))
            return report
    finally:
        if workers is None:
            pool.close()


def _images(
    pack: container.Pack, pool: WorkerPool, fresh: IO[bytes], stop: Callable[[], None], tell: Tell
) -> dict[str, _Image]:
    """Decode every image: hash in the pack -> what is kept of it; a damaged one refuses the pack."""
    found: dict[str, _Image] = {}
    names = pack.images
    jobs = ((pack.read(container.IMAGES + one), one) for one in names)
    for name, checked in zip(
        names, in_workers(pool, str(pack.path), check_image, jobs), strict=True
    ):
        stop()
        if isinstance(checked, FeedError):
            raise PackError(pack.path, f"image {name[:12]}…: {checked.why}")
        if isinstance(checked, Exception):
            raise checked
        if checked.data is None:
            found[name] = _Image(name, checked, -1, 0)
        else:
            at = fresh.seek(0, 2)
            fresh.write(checked.data)
            here = hashlib.sha256(checked.data).hexdigest()
            small = CheckedImage(checked.mime, checked.width, checked.height, None)
            found[name] = _Image(here, small, at, len(checked.data))
        if len(found) % 20 == 0 or len(found) == len(names):
            tell(PackProgress("checking", len(found), len(names)))
    return found


def _day(pack: container.Pack, countries: Countries) -> PackedDay:
    try:
        outlets = read_outlets(pack.read(container.OUTLETS), countries.by_code)
        stories = read_stories(pack.read(container.STORIES), pack.manifest.articles)
    except FormError as error:
        raise PackError(pack.path, error) from error
    manifest = pack.manifest
    return PackedDay(manifest.day, manifest.program, manifest.articles, outlets, stories)


def _articles(
    pack: container.Pack, pool: WorkerPool, staged: IO[bytes], day: PackedDay, countries: Countries,
    images: dict[str, _Image], stop: Callable[[], None], tell: Tell,
) -> None:  # fmt: skip
    """Make every article safe; they are staged in a file of this program's own."""
    codes = frozenset(countries.by_code)
    known = Known(
        frozenset(one.id for one in day.outlets),
        codes,
        {name: one.hash for name, one in images.items()},
    )
    done = 0
    jobs = ((lines, first, _only(known, lines)) for first, lines in _batches(pack))
    for made in in_workers(pool, str(pack.path), clean_articles, jobs):
        stop()
        if isinstance(made, FormError):
            raise PackError(pack.path, made)
        if isinstance(made, FeedError):
            raise PackError(pack.path, made.why)
        if isinstance(made, Exception):
            raise made
        for one in made:
            pickle.dump(one, staged)
        done += len(made)
        if done > day.articles:
            break
        tell(PackProgress("reading", done, day.articles))
    if done != day.articles:
        raise PackError(
            pack.path, f"it has another number of articles than the {day.articles:,} it claims"
        )
    staged.seek(0)


def _only(known: Known, lines: tuple[bytes, ...]) -> Known:
    """What these lines may refer to, without the images that they do not name: less to hand over."""
    text = b"".join(lines)
    named = {there: here for there, here in known.images.items() if there.encode() in text}
    return Known(known.outlets, known.countries, named)


def _batches(pack: container.Pack) -> Iterator[tuple[int, tuple[bytes, ...]]]:
    """(number of the first, lines) of a few articles each."""
    first, some, size = 0, [], 0
    for line in pack.lines(container.ARTICLES, MAX_LINE):
        some.append(line)
        size += len(line)
        if len(some) == BATCH or size > BATCH_BYTES:
            yield first, tuple(some)
            first, some, size = first + len(some), [], 0
    if some:
        yield first, tuple(some)


def _merge(
    store: Store, pack: container.Pack, day: PackedDay, images: dict[str, _Image], fresh: IO[bytes],
    staged: IO[bytes], now: datetime,
) -> UnpackReport:  # fmt: skip
    by_hash = {one.hash: (name, one) for name, one in images.items()}

    def image(wanted: str) -> CachedImage:
        name, one = by_hash[wanted]
        if one.at < 0:
            return cached(one.checked, pack.read(container.IMAGES + name))
        fresh.seek(one.at)
        return cached(one.checked, fresh.read(one.size))

    def articles() -> Iterator[PackedArticle]:
        # a file without a name that this program wrote a moment ago
        for _ in itertools.repeat(None, day.articles):
            yield pickle.load(staged)

    def words(count: int) -> str:
        return tr("%n {article|articles} of {day} taken in", "", count).format(day=day.day)

    return day_pack_write.merge(store, day, articles(), image, now, words)
