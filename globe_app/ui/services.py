"""What `app` builds once and hands to the window."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from globe_app.geo.countries import Countries
from globe_app.settings import Settings
from globe_app.ui.lane import Lane
from globe_app.ui.look.flags import Flags
from globe_app.ui.map.globe_view import Pick
from globe_app.ui.map.painter import GlobePainter


@dataclass(frozen=True, slots=True)
class Parts:
    """Long-lived parts, handed over by argument."""

    settings: Settings
    countries: Countries
    painter: GlobePainter
    pick: Pick
    lane: Lane  # type: ignore[type-arg]
    chores: Lane  # type: ignore[type-arg]  # what may take long: a cleanup's preview
    network: Lane  # type: ignore[type-arg]  # what waits for sites: adding outlets
    cancel_network: Callable[[], None]  # from now on that lane's work fails at once
    flags: Flags
    serif: str
    clock: Callable[[], datetime]
    remove_sample: Callable[..., object]
    sync_command: list[str]  # the program; [] = no sync can be started
    outlet_order: Callable[..., object]  # (store, order, ...) -> outlets and what was done
    read_only: bool

    @property
    def busy(self) -> bool:
        """Whether an answer of the store is still to come."""
        return self.lane.busy or self.chores.busy or self.network.busy
