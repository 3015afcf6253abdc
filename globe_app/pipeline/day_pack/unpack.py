"""Takes the pack of a day in: all of it is verified, and made safe in worker processes, before anything is
written."""

import contextlib
import hashlib
import itertools
import pickle
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from globe_app.errors import FeedError, PackError, StoreError
from globe_app.geo.countries import Countries
from globe_app.model.day_pack import PackedArticle, PackedDay, PackProgress, UnpackReport
from globe_app.model.news import CachedImage
from globe_app.pipeline.day_pack import container
from globe_app.pipeline.day_pack.cleaning import (
    CheckedImage,
    PackedImage,
    cached,
    check_images,
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
from globe_app.store import commit_record, day_pack_write, images
from globe_app.store.db import Store
from globe_app.tr import tr

WORKERS = 2
BATCH, IMAGES = 32, 24  # articles and images a task
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
            pictures = _images(store, pack, pool, fresh, stop, tell)
            day = _day(pack, countries)
            _articles(pack, pool, staged, day, countries, pictures, stop, tell)
            tell(PackProgress("writing", 0, day.articles))
            report = _merge(store, pack, day, pictures, fresh, staged, now)
            tell(PackProgress("writing", day.articles, day.articles))
            if report.added:
                with contextlib.suppress(
                    StoreError
                ):  # what is stored is stored, told beside it or not
                    commit_record.note_commit(store, now)
            return report
    finally:
        if workers is None:
            pool.close()


def _images(
    store: Store, pack: container.Pack, pool: WorkerPool, fresh: IO[bytes], stop: Callable[[], None],
    tell: Tell,
) -> dict[str, _Image]:  # fmt: skip
    """Decode every image that is not here: hash in the pack -> what is kept of it; a damaged one refuses
    the pack."""
    found: dict[str, _Image] = {}
    here = images.whole(store, pack.images)
    for name, kept in here.items():
        found[name] = _Image(name, CheckedImage(*kept, None), -1, 0)
    jobs = list(_image_jobs(pack, [one for one in pack.images if one not in here]))
    done = in_workers(pool, str(pack.path), check_images, ((pack.path, some) for some in jobs))
    for some, checked in zip(jobs, done, strict=True):
        stop()
        if isinstance(checked, FeedError):
            raise PackError(pack.path, f"{checked.whom}: {checked.why}")
        if isinstance(checked, Exception):
            raise checked
        for packed, one in zip(some, checked, strict=True):
            found[packed.hash] = _kept(packed.hash, one, fresh)
        tell(PackProgress("checking", len(found), len(pack.images)))
    return found


def _kept(name: str, checked: CheckedImage, fresh: IO[bytes]) -> _Image:
    if checked.data is None:
        return _Image(name, checked, -1, 0)
    at = fresh.seek(0, 2)
    fresh.write(checked.data)
    here = hashlib.sha256(checked.data).hexdigest()
    small = CheckedImage(checked.mime, checked.width, checked.height, None)
    return _Image(here, small, at, len(checked.data))


def _image_jobs(pack: container.Pack, names: Sequence[str]) -> Iterator[tuple[PackedImage, ...]]:
    """A few images a task: to hand one over takes as long as to decode it."""
    some: list[PackedImage] = []
    size = 0
    for name in names:
        place = pack.place_of(container.IMAGES + name)
        data = b"" if place.stored else pack.read(container.IMAGES + name)
        some.append(PackedImage(name, place, data))
        size += place.size
        if len(some) == IMAGES or size > BATCH_BYTES:
            yield tuple(some)
            some, size = [], 0
    if some:
        yield tuple(some)


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
    pictures: dict[str, _Image], stop: Callable[[], None], tell: Tell,
) -> None:  # fmt: skip
    """Make every article safe; they are staged in a file of this program's own."""
    codes = frozenset(countries.by_code)
    known = Known(
        frozenset(one.id for one in day.outlets),
        codes,
        {name: one.hash for name, one in pictures.items()},
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
    store: Store, pack: container.Pack, day: PackedDay, pictures: dict[str, _Image], fresh: IO[bytes],
    staged: IO[bytes], now: datetime,
) -> UnpackReport:  # fmt: skip
    by_hash = {one.hash: (name, one) for name, one in pictures.items()}

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
