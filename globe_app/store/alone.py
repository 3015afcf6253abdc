"""One process at a time: for what two may not do to one store."""

import contextlib
from collections.abc import Iterator

from filelock import FileLock, Timeout

from globe_app.errors import StoreError
from globe_app.store.db import Store


@contextlib.contextmanager
def alone(store: Store, what: str, busy: str) -> Iterator[None]:
    """Nobody else does `what` to this store meanwhile. Raises `StoreError`: somebody does, says `busy`."""
    lock = FileLock(f"{store.path}.{what}", timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise StoreError(store.path, busy) from error
    except OSError as error:
        raise StoreError(store.path, error.strerror or error) from error
    try:
        yield
    finally:
        lock.release()
