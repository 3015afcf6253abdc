"""One process at a time: for what two may not do to one store."""

import contextlib
from collections.abc import Iterator

from filelock import FileLock, Timeout

from globe_app.errors import StoreError
from globe_app.store.db import Store


@contextlib.contextmanager
def alone(store: Store, what: str, busy: str, wait_s: float = 0.0) -> Iterator[None]:
    """Nobody else does `what` to this store meanwhile. Raises `StoreError`: somebody does, says `busy`,
    and has not ended in `wait_s` seconds."""
    lock = FileLock(f"{store.path}.{what}", timeout=wait_s)
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
