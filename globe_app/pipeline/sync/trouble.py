"""What goes wrong with a sync as a whole: why it stopped, and the faults of this program it met."""

import logging

from globe_app.errors import GlobeError, StoreLockedError, one_line
from globe_app.model.sync import StopReason
from globe_app.pipeline.sync.tally import Tally

LOCKED_AT_MOST = (
    3  # times in a row that another program kept the store locked: then nothing can be kept
)
log = logging.getLogger(__name__)


class SyncTrouble:
    """Collected while a sync runs."""

    def __init__(self) -> None:
        self.stopped: tuple[StopReason, str] | None = None  # the reason and its words
        self.bugs: list[str] = []
        self._locked = 0

    def stop(self, reason: StopReason, why: str) -> None:
        """The sync is to end; the first reason counts."""
        if self.stopped is None:
            self.stopped = reason, why

    def note_locked(self, error: StoreLockedError) -> None:
        """Something could not be stored because another program kept the store locked."""
        self._locked += 1
        if self._locked >= LOCKED_AT_MOST:
            self.stop(StopReason.STORE, error.why)

    def note_stored(self) -> None:
        """Something was stored: the store is not locked."""
        self._locked = 0

    def note_bug(self, tally: Tally | None, error: Exception) -> None:
        """A fault of this program: told where it cost something, its traceback in the log alone."""
        whom = tally.outlet.name if tally is not None else "sync"
        told = as_failure(whom, error)
        log.error("%s", told, exc_info=error)
        self.bugs.append(one_line(told))
        if tally is not None:
            tally.bugs.append(told.why)


def as_failure(whom: str, error: Exception) -> GlobeError:
    """A fault of this program in words; what is a failure of the world already stays as it is."""
    if isinstance(error, GlobeError):
        return error
    return GlobeError(whom, f"a fault of this program ({type(error).__name__}: {error})")
