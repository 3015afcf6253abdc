"""What tests share. Real parts throughout: SQLite files, feed bytes, Qt widgets without a screen."""

import os
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from globe_app.feeds.country_guess import Places
from globe_app.geo.countries import Countries, load_countries
from globe_app.geo.country_names import load_country_names
from globe_app.settings import Settings, resources_dir
from globe_app.store.db import Store, open_store

NOW = datetime(2026, 11, 6, 12, 0, tzinfo=UTC)  # a Friday
RECORDED = Path(__file__).resolve().parents[2] / "shared" / "data" / "feeds"


@pytest.fixture(scope="session")
def resources() -> Path:
    return resources_dir()


@pytest.fixture(scope="session")
def countries(resources: Path) -> Countries:
    return load_countries(resources / "geo")


@pytest.fixture(scope="session")
def places(resources: Path, countries: Countries) -> Places:
    return Places(countries, load_country_names(resources / "geo"), "US")


@pytest.fixture
def settings(tmp_path: Path, resources: Path) -> Settings:
    return Settings(store=tmp_path / "globe.db", resources=resources)


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    opened = open_store(settings.store, settings.images)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and "Dummy" not in t.name]
    assert not left, f"threads left running: {left}"


def recorded(name: str) -> Path:
    """A recorded real feed; the test is skipped where they are not."""
    path = RECORDED / name
    if not path.is_file():
        pytest.skip(f"recorded feeds are not beside the checkout: {path.name}")
    return path


def rss(*items: str, head: str = "") -> bytes:
    """An RSS document of these items."""
    body = "".join(f"<item>{item}</item>" for item in items)
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>'
        f"<title>Test</title><link>https://paper.example/</link>{head}{body}</channel></rss>"
    ).encode()
