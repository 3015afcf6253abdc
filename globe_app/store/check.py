"""Whether a store is sound: what `globe-app doctor` asks of it. Reads, never writes.

A check yields how far it is and what it found; one that cannot be carried out is a finding and the next
goes on.
"""

import hashlib
import shutil
from collections.abc import Callable, Iterator

from globe_app.errors import StoreError
from globe_app.model.health import CheckProgress, Finding
from globe_app.store import commit_record, images
from globe_app.store.counts import check_counts, wrong_counts
from globe_app.store.db import Store, reading
from globe_app.store.rules import damaged_rules
from globe_app.store.texts import is_english_right, is_right

Steps = Iterator[CheckProgress | Finding]
PART = "store"
SAMPLE = 200  # articles that the quick check reads: the newest, and as many spread over the rest
COUNTRIES = 5  # whose counts it works out anew
BATCH = 1_000
NAMED = 10  # ids told in words; the others are counted
LOW_DISK = 100_000_000  # bytes
REPLACEMENT = "\ufffd"  # what bytes that are no UTF-8 are read as
_PLURALS = {
    "article": "articles", "translation of article": "translations of articles", "count of": "counts of",
    "outlet": "outlets", "feed of": "feeds of", "fact": "facts", "image": "images",
}  # fmt: skip
_TEXTS = (
    "SELECT a.id, x.digest, a.headline, x.author, x.summary, x.html, x.plain"
    " FROM articles a LEFT JOIN texts x ON x.article_id = a.id"
)
_ENGLISH = (
    "SELECT t.article_id, t.digest, t.headline, y.summary, y.html, y.plain, y.blocks FROM translations t"
    " LEFT JOIN translated_texts y ON y.article_id = t.article_id WHERE t.headline IS NOT NULL"
)


def quick(store: Store) -> Steps:
    """What can be told in a second of a store of any size."""
    yield from _all(store, (
        ("what was committed", _commits), ("a sample of its texts", _some_texts),
        ("a few of its counts", _some_counts), ("the newest images", _newest_images),
        ("names", _names), ("rules", _rules), ("free disk", _disk),
    ))  # fmt: skip


def full(store: Store) -> Steps:
    """Every row: minutes for a million articles."""
    yield from _all(store, (
        ("what was committed", _commits), ("the file", _file), ("references", _references),
        ("texts", _every_text), ("translations", _every_translation), ("counts", _every_count),
        ("images", _every_image), ("names", _names), ("rules", _rules), ("free disk", _disk),
    ))  # fmt: skip


def _all(store: Store, parts: tuple[tuple[str, Callable[[Store, str], Steps]], ...]) -> Steps:
    for name, look in parts:
        yield CheckProgress(PART, 0, 0, name)
        try:
            yield from look(store, name)
        except StoreError as error:
            yield Finding(PART, False, f"{name}: {error.why}")


def _bad(says: str) -> Finding:
    return Finding(PART, False, says)


def _named(what: str, ids: list[str], verb: str) -> Steps:
    """A finding that names the rows; none where there are none."""
    if ids:
        more = f" and {len(ids) - NAMED:,} more" if len(ids) > NAMED else ""
        names = what if len(ids) == 1 else _PLURALS[what]
        yield _bad(f"{names} {', '.join(ids[:NAMED])}{more}: {verb}")


def _commits(store: Store, _: str) -> Steps:
    lost = commit_record.loss(store)
    if lost is not None:
        yield _bad(lost.words)


def _some_texts(store: Store, _: str) -> Steps:
    newest = f"{_TEXTS} ORDER BY a.published DESC LIMIT {SAMPLE}"
    with reading(store) as db:
        rows = db.execute(newest).fetchall()
        (last,) = db.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()
        for n in range(SAMPLE):
            at = last * n // SAMPLE
            rows += db.execute(f"{_TEXTS} WHERE a.id >= ? ORDER BY a.id LIMIT 1", [at]).fetchall()
        ids = [row[0] for row in rows]
        english = []
        for one in dict.fromkeys(ids):
            english += db.execute(f"{_ENGLISH} AND t.article_id = ?", [one]).fetchall()
    yield from _named(
        "article", [str(one) for one in sorted({r[0] for r in rows if not is_right(*r[1:])})],
        "the text is not the one that was stored",
    )  # fmt: skip
    yield from _named(
        "translation of article",
        [str(one) for one in sorted({r[0] for r in english if not is_english_right(*r[1:])})],
        "it is not the one that was stored",
    )


def _some_counts(store: Store, _: str) -> Steps:
    wrong = list(wrong_counts(store, COUNTRIES))
    yield from _named("count of", wrong, "it is not that of the articles")


def _newest_images(store: Store, _: str) -> Steps:
    yield from _missing(images.missing(store, SAMPLE))


def _missing(hashes: tuple[str, ...]) -> Steps:
    if hashes:
        what = "1 image is" if len(hashes) == 1 else f"{len(hashes):,} images are"
        yield _bad(f"{what} missing or cut off: the next sync fetches what the sites still have")


def _names(store: Store, _: str) -> Steps:
    """Texts that carry no digest and are few."""
    with reading(store) as db:
        outlets = db.execute("SELECT id, name, country, language, homepage FROM outlets").fetchall()
        feeds = db.execute("SELECT outlet_id, url, title FROM feeds").fetchall()
        facts = db.execute("SELECT name, value FROM facts").fetchall()
    for what, rows in (("outlet", outlets), ("feed of", feeds), ("fact", facts)):
        wrong = [str(row[0]) for row in rows if any(REPLACEMENT in str(one) for one in row)]
        yield from _named(what, wrong, "a text of it is no UTF-8")


def _rules(store: Store, _: str) -> Steps:
    for number, why in damaged_rules(store):
        yield _bad(f"rule {number} does nothing: {why}; `globe-app rules --remove {number}`")


def _disk(store: Store, _: str) -> Steps:
    try:
        free = shutil.disk_usage(store.path.parent).free
    except OSError as error:
        yield _bad(f"the free disk cannot be told: {error.strerror or error}")
        return
    if free < LOW_DISK:
        yield _bad(f"only {free / 1e6:.0f} MB are free on its disk: a sync needs more")


def _file(store: Store, name: str) -> Steps:
    """SQLite's own check, table by table."""
    with reading(store) as db:
        tables = [
            str(row[0])
            for row in db.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            )
        ]
        for number, table in enumerate(tables):
            yield CheckProgress(PART, number, len(tables), f"{name}: {table}")
            quoted = table.replace("'", "''")
            found = [str(row[0]) for row in db.execute(f"PRAGMA quick_check('{quoted}')")]
            if found != ["ok"]:
                yield _bad(f"table {table}: {'; '.join(found[:5])}")


def _references(store: Store, _: str) -> Steps:
    with reading(store) as db:
        broken = db.execute("PRAGMA foreign_key_check").fetchmany(NAMED)
    for table, row, *_rest in broken:
        yield _bad(f"table {table} row {row} points nowhere")


def _every_text(store: Store, name: str) -> Steps:
    sql = f"{_TEXTS} WHERE a.id > ? ORDER BY a.id LIMIT {BATCH}"
    yield from _digests(
        store, name, sql, is_right, "article", "the text is not the one that was stored"
    )


def _every_translation(store: Store, name: str) -> Steps:
    sql = f"{_ENGLISH} AND t.article_id > ? ORDER BY t.article_id LIMIT {BATCH}"
    what = "translation of article"
    yield from _digests(
        store, name, sql, is_english_right, what, "it is not the one that was stored"
    )


def _digests(
    store: Store, name: str, sql: str, right: Callable[..., bool], what: str, verb: str
) -> Steps:
    """Read rows of (id, what `right` takes), by id; a page that cannot be read costs its batch."""
    with reading(store) as db:
        (last,) = db.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()
    after, wrong, unreadable = 0, [], []
    while True:
        yield CheckProgress(PART, min(after, last), last, name)
        try:
            with reading(store) as db:
                rows = db.execute(sql, [after]).fetchall()
        except StoreError as error:
            unreadable.append((after, error.why))
            after += BATCH
            if after > last:
                break
            continue
        if not rows:
            break
        wrong += [str(row[0]) for row in rows if not right(*row[1:])]
        after = rows[-1][0]
    for at, why in unreadable[:NAMED]:
        yield _bad(f"{name} of articles {at + 1:,} to {at + BATCH:,} cannot be read: {why}")
    yield from _named(what, wrong, verb)


def _every_count(store: Store, _: str) -> Steps:
    yield from _named("count of", list(check_counts(store)), "it is not that of the articles")


def _every_image(store: Store, name: str) -> Steps:
    lacking = images.missing(store)
    yield from _missing(lacking)
    with reading(store) as db:
        hashes = [str(row[0]) for row in db.execute("SELECT hash FROM images")]
    wrong, known = [], set(lacking)
    for number, one in enumerate(hashes):
        if number % 100 == 0:
            yield CheckProgress(PART, number, len(hashes), name)
        place = images.path_of(store.images, one)
        if place is None or one in known:
            continue
        try:
            if hashlib.sha256(place.read_bytes()).hexdigest() != one:
                wrong.append(one[:12])
        except OSError:
            wrong.append(one[:12])
    yield from _named("image", wrong, "the file is not the one that was stored")
