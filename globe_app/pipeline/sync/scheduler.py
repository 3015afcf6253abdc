"""What the steps of a sync ask of its engine. Every callback runs in the sync's own thread."""

from collections.abc import Callable
from typing import ParamSpec, Protocol, TypeVar

from globe_app.errors import FeedError
from globe_app.pipeline.sync.host_queue import Job
from globe_app.pipeline.sync.tally import Tally, Work

P = ParamSpec("P")
T = TypeVar("T")


class Scheduler(Protocol):
    """Has things done elsewhere. What a callback raises is the failure of its `work` alone."""

    def fetch(self, job: Job) -> None:
        """Fetch; `job.done` gets the answer or a `FetchError`."""

    def run_task(
        self, work: Work, limit_s: float, whom: str, then: Callable[[T | FeedError], None],
        task: Callable[P, T], *args: P.args, **kwargs: P.kwargs,
    ) -> None:  # fmt: skip
        """Run `task(*args)` in a worker process, for at most `limit_s` seconds."""

    def post(self, work: Work, run: Callable[[], None]) -> None:
        """Run this after what is being run now."""

    def note_bug(self, tally: Tally, error: Exception) -> None:
        """A fault of this program was met, and the work goes on: report it."""
