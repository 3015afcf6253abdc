"""A pack of 500 articles with images: made and taken in, beside plain zipping of the same files."""

import io
import time
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from PIL import Image

from bench.figures import Figure, figure
from globe_app.geo.countries import load_countries
from globe_app.model.news import CachedImage, NewArticle, Outlet, Picture, Translation
from globe_app.pipeline.day_pack.pack import pack_day
from globe_app.pipeline.day_pack.unpack import unpack_day
from globe_app.settings import resources_dir
from globe_app.store import entries, images, outlets
from globe_app.store.db import Store, open_store
from globe_app.text.html import plain_text

ARTICLES, ROUNDS = 500, 3
DAY = datetime(2026, 11, 5, 12, tzinfo=UTC)
SIZE = (960, 640)  # px of a picture
LIMIT_S = 5.0
WORDS = (
    "council bridge river price harvest minister school harbour storm train market court energy water vote"
).split()


def packs() -> list[Figure]:
    """Seconds of packing and of taking in, the median of a few rounds."""
    countries = load_countries(resources_dir() / "geo")
    with TemporaryDirectory() as folder:
        at = Path(folder)
        source = open_store(at / "source.db")
        _fill(source)
        pack = at / "day.globepack"
        made = _median(lambda _: pack_day(source, DAY.date(), pack, force=True))
        source.close()
        stores = [open_store(at / f"there-{number}.db") for number in range(ROUNDS)]
        taken = _median(lambda number: unpack_day(stores[number], countries, pack, DAY))
        again = _median(lambda number: unpack_day(stores[number], countries, pack, DAY))
        for one in stores:
            one.close()
        with zipfile.ZipFile(pack) as opened:
            files = {name: opened.read(name) for name in opened.namelist()}
        zipped = _median(lambda _: _zip(files, at / "plain.zip"))
        unzipped = _median(lambda number: _unzip(at / "plain.zip", at / f"out-{number}"))
        size = pack.stat().st_size / 1e6
    return [
        figure(f"a pack of {ARTICLES} articles with images made", "s", [made], LIMIT_S),
        figure("plain zip of the same files", "s", [zipped]),
        figure(f"a pack of {ARTICLES} articles with images taken in", "s", [taken], LIMIT_S),
        figure("taken in once more", "s", [again], LIMIT_S),
        figure("plain unzip of the same files", "s", [unzipped]),
        figure("size of the pack", "MB", [size]),
    ]


def _median(work: Callable[[int], object]) -> float:
    took = []
    for number in range(ROUNDS):
        began = time.perf_counter()
        work(number)
        took.append(time.perf_counter() - began)
    return sorted(took)[ROUNDS // 2]


def _fill(store: Store) -> None:
    random = Random(7)
    for number in range(20):
        outlet = Outlet(
            f"fr-paper-{number}", f"Paper {number}", "FR", "fr", f"https://p{number}.example/"
        )
        outlets.keep_outlet(store, outlet)
        entries.write_articles(
            store, outlet, [_article(store, outlet, n, random) for n in range(ARTICLES // 20)], DAY
        )


def _article(store: Store, outlet: Outlet, number: int, random: Random) -> NewArticle:
    hash_ = images.keep(store, CachedImage(_picture(random), "image/jpeg", *SIZE))
    text = [" ".join(random.choices(WORDS, k=80)).capitalize() + "." for _ in range(8)]
    body = "".join(f"<p>{one}</p>" for one in text)
    url = f"{outlet.homepage}{number}"
    return NewArticle(
        key=url, headline=f"{text[0][:70]} {outlet.id} {number}", url=url,
        published=DAY - timedelta(minutes=number), dated=True, language="fr", author="A. Writer",
        summary=(text[1],), body_html=body, body_text=plain_text(body), digest=url,
        english=Translation(f"In English: {text[0][:60]}", (text[1],), body),
        english_text=plain_text(body), picture=Picture(hash_, "A picture"), canonical_url=url,
    )  # fmt: skip


def _picture(random: Random) -> bytes:
    """A JPEG of about 80 kB, each another one."""
    small = Image.effect_noise((SIZE[0] // 5, SIZE[1] // 5), random.uniform(30, 60))
    out = io.BytesIO()
    small.resize(SIZE).convert("RGB").save(out, "JPEG", quality=82)
    return out.getvalue()


def _zip(files: dict[str, bytes], path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files.items():
            made.writestr(name, data)


def _unzip(path: Path, folder: Path) -> None:
    with zipfile.ZipFile(path) as opened:
        opened.extractall(folder)
