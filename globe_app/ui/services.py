"""The long-lived objects that `app` creates and passes to the window."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from globe_app.briefing import Store
from globe_app.geo.countries import Countries
from globe_app.pipeline.cancellation import Cancellation
from globe_app.settings import Settings
from globe_app.ui.lane import CLOSE_S, Lane, close_lanes
from globe_app.ui.look.flags import Flags


@dataclass(frozen=True, slots=True)
class Services:
    """Long-lived objects, passed by argument."""

    settings: Settings
    countries: Countries
    lane: Lane[Store]  # what a page shows: the newest question wins
    slow_lane: Lane[Store]  # what may take long and keeps no page waiting
    writes: Lane[Store]  # what the reader does, in order
    network: Lane[Store]  # what waits for sites: adding outlets
    cancellation: Cancellation  # of all that waits for sites: the window closes
    flags: Flags
    clock: Callable[[], datetime]
    sync_command: list[str]  # command line of this program; [] = syncs cannot be started
    read_only: bool

    @property
    def lanes(self) -> tuple[Lane[Store], ...]:
        """Every lane."""
        return self.lane, self.slow_lane, self.writes, self.network

    @property
    def busy(self) -> bool:
        """Whether a lane still owes an answer."""
        return any(one.busy for one in self.lanes)

    def begin_to_close(self) -> None:
        """The lanes answer no more, and nothing waits for a site any longer; `close` follows."""
        self.cancellation.cancel()
        for one in self.lanes:
            one.begin_to_close()

    def close(self, within_s: float = CLOSE_S) -> bool:
        """End the lanes' threads: what writes is let finish for a moment, what reads is interrupted.

        False = some thread is still at work that cannot be interrupted; the process must end without it.
        """
        self.begin_to_close()
        return close_lanes(self.lanes, within_s)
