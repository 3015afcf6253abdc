"""Makes the pack of a day."""

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

from globe_app import __version__
from globe_app.errors import PackError
from globe_app.model.day_pack import PackedArticle, PackProgress, PackReport
from globe_app.pages.pictures import MAX_BYTES
from globe_app.pipeline.day_pack import container
from globe_app.pipeline.day_pack.encoding import article_line, outlets_json, stories_json
from globe_app.store import day_pack_read, images
from globe_app.store.db import Store
from globe_app.store.files import A_STORE, FILE_MODE, is_database

Tell = Callable[[PackProgress], None]
Cancelled = Callable[[], bool]


def day_span(day: date) -> tuple[datetime, datetime]:
    """From midnight to midnight in the reader's time zone."""
    begin, end = (
        datetime.combine(one, time.min).astimezone() for one in (day, day + timedelta(days=1))
    )
    return begin, end


def pack_day(
    store: Store, day: date, out: Path, *, force: bool = False, tell: Tell = lambda _: None,
    cancelled: Cancelled = lambda: False,
) -> PackReport:  # fmt: skip
    """Write the articles published on a day, with stories and images, into the file `out`.

    The file is there whole or not at all. Raises `PackError`: nothing is stored of the day, the file is there
    already (and not `force`), it cannot be written, or it was cancelled.
    """
    if out.is_dir():
        raise PackError(out, "it is a folder, not a file")
    if out.exists() and not force:
        raise PackError(out, "it is there already; give --force to write over it")
    _refuse_database(out)
    try:
        since, until = day_span(day)
    except (ValueError, OverflowError) as error:
        raise PackError(day, "it is no day that news can be of") from error
    contents = day_pack_read.contents(store, since, until, container.MAX_ARTICLES + 1)
    if not contents.ids:
        raise PackError(day, "no article of that day is stored")
    if len(contents.ids) > container.MAX_ARTICLES:
        raise PackError(day, f"it has more than {container.MAX_ARTICLES:,} articles")
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(
            prefix=f".{out.name[:40]}.", suffix=".part", dir=out.parent
        )
        with os.fdopen(handle, "w+b") as file:
            os.chmod(temporary, FILE_MODE)
            with contextlib.closing(container.Writer(file)) as writer:
                report = _write(store, day, contents, writer, tell, cancelled)
            file.flush()
            os.fsync(file.fileno())
            size = file.seek(0, os.SEEK_END)
        _put_in_place(temporary, out, force=force)
    except OSError as error:
        raise PackError(out, error.strerror or error) from error
    except ValueError as error:  # zipfile: more than its plain form holds
        raise PackError(out, f"the day is too large for a pack ({error})") from error
    finally:
        if temporary:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
    return PackReport(day, report.articles, report.stories, report.images, size, report.left_out)


def _refuse_database(out: Path) -> None:
    try:
        found = is_database(out)
    except OSError as error:
        raise PackError(out, error.strerror or error) from error
    if found:
        raise PackError(out, A_STORE)


def _put_in_place(temporary: str, out: Path, *, force: bool) -> None:
    """Give the file its name; a file that came meanwhile stays, unless `force`. Raises `OSError`."""
    if force:
        os.replace(temporary, out)
        return
    try:
        os.link(temporary, out)  # fails where there is one, in one step
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if out.exists():
            raise FileExistsError(17, "it is there already") from None
        os.replace(temporary, out)


def _write(
    store: Store, day: date, contents: day_pack_read.DayContents, writer: container.Writer, tell: Tell,
    cancelled: Cancelled,
) -> PackReport:  # fmt: skip
    numbers: dict[int, int] = {}
    kept: set[str] = set()  # hashes of the images that are packed
    lacking: set[str] = set()  # of those that are not there
    total, left_out = len(contents.ids), 0
    lines = tempfile.TemporaryFile()  # images stand before the articles that show them  # noqa: SIM115
    with lines:
        for done, (one, article) in enumerate(day_pack_read.packed(store, contents.ids), 1):
            if cancelled():
                raise PackError(day, "cancelled; nothing was written")
            if article is None:
                left_out += 1
                continue
            _images(store, article, writer, kept, lacking)
            numbers[one] = article.number
            lines.write(article_line(article, kept))
            if done % 20 == 0 or done == total:
                tell(PackProgress("writing", done, total))
        lines.seek(0)
        with writer.member(container.ARTICLES) as out:
            while data := lines.read(container.CHUNK):
                out.write(data)
    stories = day_pack_read.stories_of(store, numbers)
    writer.add(container.OUTLETS, outlets_json(contents.outlets))
    writer.add(container.STORIES, stories_json(stories))
    writer.finish(day, __version__, len(numbers))
    several = sum(len(one.members) > 1 for one in stories)
    return PackReport(day, len(numbers), several, len(kept), 0, left_out)


def _images(
    store: Store,
    article: PackedArticle,
    writer: container.Writer,
    kept: set[str],
    lacking: set[str],
) -> None:
    """Pack the images of an article that are not packed yet; one that is gone or damaged is left out."""
    for picture in (article.picture, *article.images):
        if picture is None or picture.hash in kept or picture.hash in lacking:
            continue
        place = images.path_of(store.images, picture.hash)
        data = b""
        if place is not None:
            with contextlib.suppress(OSError), place.open("rb") as file:
                data = file.read(MAX_BYTES + 1)
        if not data or len(data) > MAX_BYTES or hashlib.sha256(data).hexdigest() != picture.hash:
            lacking.add(picture.hash)
            continue
        writer.add(container.IMAGES + picture.hash, data)
        kept.add(picture.hash)
