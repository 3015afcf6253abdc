"""The long-lived objects that `app` creates and passes to the window."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from globe_app.geo.countries import Countries
from globe_app.model.outlet_actions import OutletAnswer
from globe_app.settings import Settings
from globe_app.ui.old.lane import Lane
from globe_app.ui.old.look.flags import Flags
from globe_app.ui.old.map.globe_view import Pick
from globe_app.ui.old.map.painter import GlobePainter


@dataclass(frozen=True, slots=True)
class Services:
    """Long-lived objects, passed by argument."""

    settings: Settings
    countries: Countries
    painter: GlobePainter
    pick: Pick
    lane: Lane  # type: ignore[type-arg]
    slow_lane: Lane  # type: ignore[type-arg]  # for slow work: preview of a cleanup
    network: Lane  # type: ignore[type-arg]  # what waits for sites: adding outlets
    cancel_network: Callable[[], None]  # from now on that lane's work fails at once
    flags: Flags
    serif: str
    clock: Callable[[], datetime]
    remove_sample: Callable[..., object]
    sync_command: list[str]  # command line of this program; [] = syncs cannot be started
    outlet_action: Callable[..., OutletAnswer]  # of a store and an `OutletAction`
    read_only: bool

    @property
    def busy(self) -> bool:
        """Whether a lane still owes an answer."""
        return self.lane.busy or self.slow_lane.busy or self.network.busy
