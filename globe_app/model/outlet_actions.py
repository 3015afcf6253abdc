"""What the window asks for about outlets, and what it gets: frozen values that cross from view to pipeline."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from globe_app.model.news import OutletHealth
from globe_app.model.subscribing import FeedList, ListOffer, SiteOffer


@dataclass(frozen=True, slots=True)
class ListOutlets:
    """Tell how each outlet does."""


@dataclass(frozen=True, slots=True)
class SwitchOutlet:
    """Switch an outlet on or off."""

    outlet: str  # id
    on: bool


@dataclass(frozen=True, slots=True)
class FindSite:
    """Find out what stands at the address that a reader typed; nothing is stored."""

    typed: str


@dataclass(frozen=True, slots=True)
class AddSite:
    """Add the outlet at an address."""

    typed: str
    country: str = ""  # ISO 3166-1 alpha-2; "" = guess it
    feed: str = ""  # the address of one of its feeds; "" = the first that can be read


@dataclass(frozen=True, slots=True)
class ReadList:
    """Read a list of feeds that another reader wrote; nothing is stored."""

    path: Path


@dataclass(frozen=True, slots=True)
class ImportList:
    """Add the feeds of a list."""

    file: FeedList
    answers: Mapping[str, str] = field(default_factory=dict)  # folder -> country


@dataclass(frozen=True, slots=True)
class ExportList:
    """Write the outlets that are on to a file."""

    path: Path


OutletAction = ListOutlets | SwitchOutlet | FindSite | AddSite | ReadList | ImportList | ExportList


@dataclass(frozen=True, slots=True)
class OutletList:
    """The outlets as they are after an action, and what came of it."""

    outlets: tuple[OutletHealth, ...]
    message: str = ""  # in words; "" = nothing is to be told
    refused: str = ""  # the web address that refused this program; a browser may be let in


# None: the view shows what changed by itself
OutletAnswer = OutletList | SiteOffer | ListOffer | None
