"""Locks between processes that work on the same store."""

import contextlib
from collections.abc import Iterator

from filelock import FileLock, Timeout

from globe_app.errors import StoreError
from globe_app.store.db import Store
from globe_app.store.files import FILE_MODE


@contextlib.contextmanager
def exclusive_lock(store: Store, what: str, busy: str, wait_s: float = 0.0) -> Iterator[None]:
    """Hold the lock `what` of a store (a lock file beside it) within the block.

    Waits up to `wait_s` seconds. Raises `StoreError` with the text `busy` when another process holds it.
    """
    lock = FileLock(f"{store.path}.{what}", timeout=wait_s, mode=FILE_MODE)
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
