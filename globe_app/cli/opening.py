"""What most commands begin with: the time, the countries, an open store."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from globe_app.cli.output import remark
from globe_app.errors import UsageError
from globe_app.geo.countries import Countries, CountryInfo, load_countries
from globe_app.pipeline import ingest, rules
from globe_app.settings import Settings
from globe_app.store import commit_record
from globe_app.store.db import Store, open_store


def utc_now() -> datetime:
    """The clock that commands hand over."""
    return datetime.now(UTC)


def countries_of(settings: Settings) -> Countries:
    """The world's countries. Raises `ResourceError`."""
    return load_countries(settings.resources / "geo")


def country_named(countries: Countries, code: str) -> CountryInfo:
    """The country of an alpha-2 code in any case. Raises `UsageError`."""
    found = countries.by_code.get(code.strip().upper())
    if found is None:
        raise UsageError(
            code, "no country of that code; codes are ISO 3166-1 alpha-2, as SA for Saudi Arabia"
        )
    return found


@contextmanager
def opened(settings: Settings, *, fill: bool = True) -> Iterator[Store]:
    """The store, closed at the end; `fill`: a new one gets the sample edition. Raises `StoreError`."""
    store = open_store(settings.store, settings.images)
    try:
        lost = commit_record.loss(store)
        if lost is not None:
            remark(lost.words, about=settings.store)
        if fill:
            ingest.fill_if_empty(store, settings.resources / "sample", utc_now())
        rules.expire(store, utc_now())
        yield store
    finally:
        store.close()
