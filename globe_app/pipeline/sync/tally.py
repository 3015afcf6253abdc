"""What a sync did for each outlet, counted while it goes on."""

from collections import Counter
from dataclasses import dataclass, field

from globe_app.model.news import Outlet
from globe_app.model.sync import OutletResult
from globe_app.pipeline.sync.failures import FailureKind, words


@dataclass(slots=True)
class Tally:
    """One outlet's counts. It is finished when no work of it is open."""

    outlet: Outlet
    open: int = 0  # pieces of work not yet closed
    feeds: int = 0
    feeds_open: int = 0
    feeds_ok: int = 0
    feeds_unchanged: int = 0
    added: int = 0
    updated: int = 0
    pages: int = 0
    images: int = 0
    bytes: int = 0
    pages_begun: bool = False
    finished: bool = False
    errors: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    bugs: list[str] = field(default_factory=list)
    without_text: Counter[FailureKind] = field(default_factory=Counter)  # by the site's trouble

    def result(self) -> OutletResult:
        """What is told of the outlet."""
        waiting: Counter[str] = Counter()
        for kind, count in self.without_text.items():
            waiting[words(kind)] += count
        postponed = tuple(
            f"{count} {'article' if count == 1 else 'articles'} without"
            f" {'its' if count == 1 else 'their'} whole text: {why}"
            for why, count in waiting.items()
        )
        return OutletResult(
            outlet=self.outlet, ok=self.feeds_ok > 0, added=self.added, updated=self.updated,
            pages=self.pages, images=self.images, bytes=self.bytes,
            unchanged=self.feeds_ok > 0 and self.feeds_unchanged == self.feeds,
            error="; ".join(dict.fromkeys(self.errors)),
            notes=tuple(dict.fromkeys((*self.notes, *postponed))), postponed=postponed,
            bugs=tuple(dict.fromkeys(self.bugs)),
        )  # fmt: skip


class Work:
    """One piece of an outlet's sync: a feed, or an article to complete. It is closed exactly once."""

    def __init__(self, tally: Tally) -> None:
        self.tally = tally
        self.closed = False
        tally.open += 1

    def close(self) -> None:
        """It is over, well or not; closing it again changes nothing."""
        if not self.closed:
            self.closed = True
            self.tally.open -= 1
