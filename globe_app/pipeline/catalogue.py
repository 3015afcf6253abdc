"""The program's own catalogue, brought into the store: at the first start, and when another one comes with
the program. What reading it takes is loaded only then.
"""

import hashlib
from pathlib import Path

from globe_app.geo.countries import Countries
from globe_app.store import feeds
from globe_app.store.db import Store

CATALOGUE = "catalogue.csv"


def is_new(store: Store, resources: Path) -> bool:
    """Whether the store has not taken in the program's catalogue yet; False where it can't be read."""
    try:
        current = hashlib.sha256((resources / CATALOGUE).read_bytes()).hexdigest()
    except OSError:
        return False
    return not store.read_only and feeds.catalogue_mark(store) != current


def import_catalogue(store: Store, resources: Path, countries: Countries) -> None:
    """Bring it into the store, unless it is there already. Raises `FeedError`, `StoreError`."""
    from globe_app.feeds.catalogue import digest, read_catalogue
    from globe_app.store.catalogue import keep_catalogue

    path = resources / CATALOGUE
    current = digest(path)
    if not store.read_only and feeds.catalogue_mark(store) != current:
        keep_catalogue(store, read_catalogue(path, countries.by_code))
        feeds.note_catalogue(store, current)
