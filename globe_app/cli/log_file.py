"""The log of a process that works on a store: what is too long for a terminal, tracebacks above all."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

MAX_BYTES = 1_000_000  # then the file is kept once more as `.1` and begun anew


class _PrivateFile(RotatingFileHandler):
    """For its owner only: a log may name what somebody reads."""

    def handleError(self, record: logging.LogRecord) -> None:
        """A log that cannot be written is no reason to end anything."""

    def _open(self) -> TextIOWrapper:
        fd = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return TextIOWrapper(os.fdopen(fd, "ab"), encoding=self.encoding, errors=self.errors)


def log_path(store: Path) -> Path:
    """Where the log of what is done to a store lies: beside it."""
    return store.with_name(store.name + ".log")


@contextmanager
def log_to_file(store: Path) -> Iterator[None]:
    """While it lasts, warnings and worse of this program go to the store's log, not to the terminal.

    The file is made when there is something to write; where it cannot be, nothing is written.
    """
    handler = _PrivateFile(
        log_path(store), maxBytes=MAX_BYTES, backupCount=1, encoding="utf-8", delay=True,
        errors="backslashreplace",
    )  # fmt: skip
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    ours = logging.getLogger("globe_app")
    before = ours.propagate
    ours.addHandler(handler)
    ours.propagate = False
    try:
        yield
    finally:
        ours.propagate = before
        ours.removeHandler(handler)
        handler.close()
