"""The world's failures: each names whom it concerns and why, in one line a reader can act on.

Anything that is not a `GlobeError` is a bug of ours and propagates.
"""

import re
from datetime import timedelta

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+")


def one_line(text: object, limit: int = 300) -> str:
    """`text` with control and bidirectional override characters as spaces, cut at `limit`."""
    flat = " ".join(_CONTROL.sub(" ", str(text)).split())
    return flat if len(flat) <= limit else flat[: limit - 1] + "…"


class GlobeError(Exception):
    """Something outside the program failed. `whom`: the file, feed or store; `why`: the reason."""

    exit_code = 1

    def __init__(self, whom: object, why: object) -> None:
        self.whom = one_line(whom)
        self.why = one_line(why)
        super().__init__(f"{self.whom}: {self.why}")

    def __reduce__(self) -> tuple[type["GlobeError"], tuple[str, str]]:
        """So that it crosses from a worker process whole."""
        return type(self), (self.whom, self.why)


class UsageError(GlobeError):
    """The command line names something that does not exist or has the wrong form."""

    exit_code = 2


class FeedError(GlobeError):
    """A file or answer is not a feed that can be read."""


class FetchError(GlobeError):
    """Something on the network could not be fetched.

    `transient`: trying again soon may help; `unreachable`: not even a connection came about; `wait`:
    how long the site asks to be left alone; `status`: the HTTP status, 0 when there was none.
    """

    def __init__(
        self, whom: object, why: object, *, status: int = 0, transient: bool = False,
        unreachable: bool = False, cancelled: bool = False, wait: timedelta | None = None,
    ) -> None:  # fmt: skip
        super().__init__(whom, why)
        self.status, self.wait, self.cancelled = status, wait, cancelled
        self.transient, self.unreachable = transient or unreachable, unreachable

    def about(self, whom: object) -> "FetchError":
        """The same failure, told of the address that was asked for."""
        return FetchError(
            whom, self.why, status=self.status, transient=self.transient,
            unreachable=self.unreachable, cancelled=self.cancelled, wait=self.wait,
        )  # fmt: skip


class StoreError(GlobeError):
    """The store cannot be opened, read or written."""


class StoreReadOnlyError(StoreError):
    """The store is open for reading only; what was asked would write."""


class TranslationError(GlobeError):
    """An engine or a model failed, is missing or cannot be used."""


class NotFoundError(GlobeError):
    """No outlet or article of that id is stored."""


class ResourceError(GlobeError):
    """A file that ships with the program is missing or damaged."""
