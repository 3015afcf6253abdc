"""The world's failures: each names whom it concerns and why, in one line a reader can act on.

Anything that is not a `GlobeError` is a bug of ours and propagates.
"""

import re
from collections.abc import Callable
from datetime import timedelta
from enum import StrEnum
from functools import partial

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")


def one_line(text: object, limit: int = 300) -> str:
    """`text` without control and bidirectional override characters and lone surrogates, cut at `limit`."""
    flat = " ".join(_CONTROL.sub(" ", str(text)).split())
    return flat if len(flat) <= limit else flat[: limit - 1] + "…"


class GlobeError(Exception):
    """Something outside the program failed. `whom`: the file, feed or store; `why`: the reason."""

    exit_code = 1

    def __init__(self, whom: object, why: object) -> None:
        self.whom = one_line(whom)
        self.why = one_line(why)
        super().__init__(f"{self.whom}: {self.why}")

    def __reduce__(self) -> tuple[Callable[..., "GlobeError"], tuple[str, str]]:
        """So that it crosses from a worker process whole."""
        return type(self), (self.whom, self.why)


class UsageError(GlobeError):
    """The command line names something that does not exist or has the wrong form."""

    exit_code = 2


class FeedError(GlobeError):
    """A file or answer is not a feed that can be read."""


class NoFeedError(FeedError):
    """There is something else than a feed at an address, and it names none."""


class FetchProblem(StrEnum):
    """What kind of failure a fetch ended in."""

    BAD_ADDRESS = "bad_address"  # not an http(s) address that can be asked for
    PRIVATE_ADDRESS = "private_address"  # it leads into the reader's own machine or network
    DNS = "dns"  # the host's name could not be resolved
    REFUSED = "refused"  # the host could be found, but no connection came about
    TLS = "tls"  # no secure connection, or none that can be trusted
    TIMEOUT = "timeout"  # it began and did not end in time
    BROKEN_OFF = "broken_off"  # the answer ended in the middle
    STATUS = "status"  # an HTTP status that is no success; see `FetchError.status`
    REDIRECTS = "redirects"  # too many, or one that may not be followed
    EMPTY = "empty"  # a success without a body
    TOO_LARGE = "too_large"
    DECODE = "decode"  # a compressed body that is damaged, or of an unknown kind
    MISMATCH = "mismatch"  # a file that is not the one that was meant: size or SHA-256
    DISK = "disk"  # no room, or no permission to write
    CANCELLED = "cancelled"
    OTHER = "other"


_UNREACHABLE = {FetchProblem.DNS, FetchProblem.REFUSED}
_PASSING = _UNREACHABLE | {FetchProblem.TIMEOUT, FetchProblem.BROKEN_OFF, FetchProblem.EMPTY}


class FetchError(GlobeError):
    """Something on the network could not be fetched.

    `status`: the HTTP status, 0 when there was none; `wait`: how long the site asks to be left alone
    (Retry-After), None when it does not.
    """

    def __init__(
        self, whom: object, why: object, *, problem: FetchProblem = FetchProblem.OTHER,
        status: int = 0, wait: timedelta | None = None,
    ) -> None:  # fmt: skip
        super().__init__(whom, why)
        self.problem, self.status, self.wait = problem, status, wait

    @property
    def cancelled(self) -> bool:
        """Somebody ended it; nothing failed."""
        return self.problem is FetchProblem.CANCELLED

    @property
    def unreachable(self) -> bool:
        """Not even a connection came about."""
        return self.problem in _UNREACHABLE

    @property
    def browser_may_help(self) -> bool:
        """The site answers, but not to programs, or not without a login."""
        return self.status in (401, 402, 403, 406, 429, 451, 503)

    @property
    def transient(self) -> bool:
        """Trying again soon may help."""
        return self.problem in _PASSING or self.status >= 500

    def about(self, whom: object) -> "FetchError":
        """The same failure, told of the address that was asked for."""
        return FetchError(whom, self.why, problem=self.problem, status=self.status, wait=self.wait)

    def __reduce__(self) -> tuple[Callable[..., "FetchError"], tuple[str, str]]:
        made = partial(FetchError, problem=self.problem, status=self.status, wait=self.wait)
        return made, (self.whom, self.why)


class StoreError(GlobeError):
    """The store cannot be opened, read or written."""


GONE = "the file is gone; nothing was changed"


class StoreUnusableError(StoreError):
    """The store can keep nothing at all: the disk is full, or the file is gone, damaged or forbidden."""


class StoreReadOnlyError(StoreUnusableError):
    """The store is open for reading only; what was asked would write."""


class StoreLockedError(StoreError):
    """Another program kept the store locked for too long; later it may work."""


class TranslationError(GlobeError):
    """An engine or a model failed, is missing or cannot be used."""


class NotFoundError(GlobeError):
    """No outlet or article of that id is stored."""


class ResourceError(GlobeError):
    """A file that ships with the program is missing or damaged."""


class PackError(GlobeError):
    """A file is no day pack that can be taken in, or one cannot be made."""


class BackupError(GlobeError):
    """A file is no backup that can be restored, or one cannot be made."""
