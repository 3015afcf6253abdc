"""Which translators the reader's outlets need, and how their installation goes on: frozen values."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class NeededTranslator:
    """A language that the reader's outlets or stored articles are in, without a model here."""

    pair: str  # of the model that can be had: "sk-en"; "" = none is known
    language: str  # primary BCP 47
    name: str  # in English
    outlets: int  # switched on, that write in it
    articles: int  # stored ones in it that are not in English, or only roughly
    size: int  # bytes to download; 0 = not known
    quality: str  # in words
    rough: bool  # a rough translation (Apertium) is available meanwhile


@dataclass(frozen=True, slots=True)
class NeededTranslators:
    """What is missing for all of a reader's outlets and stored articles to be translated."""

    languages: int  # other than English, in which the outlets write or articles are stored
    offered: tuple[NeededTranslator, ...]  # most articles first, then most outlets
    unavailable: tuple[NeededTranslator, ...]  # no model is known; in the same order

    @property
    def size(self) -> int:
        """Bytes to download for all that are offered, as far as sizes are known (one may serve two)."""
        return sum({one.pair: one.size for one in self.offered}.values())

    def of(self, language: str) -> NeededTranslator | None:
        """The one that is offered for a language (BCP 47); None = it has a model, or none is known."""
        code = language.replace("_", "-").partition("-")[0].lower()
        return next((one for one in self.offered if one.language == code), None)


class InstallPhase(StrEnum):
    """What an installation is doing."""

    DOWNLOADING = "downloading"
    INSTALLING = "installing"


@dataclass(frozen=True, slots=True)
class InstallProgress:
    """How far the installation of one or several models is."""

    pair: str
    phase: InstallPhase
    done: int  # bytes of this model
    total: int  # 0 = not known
    number: int  # of this model, from 1
    of: int  # models to install
    all_done: int  # bytes of all models
    all_total: int


@dataclass(frozen=True, slots=True)
class InstallOutcome:
    """What came of one model."""

    pair: str
    error: str = ""  # why it was not installed; "" = it was
    cancelled: bool = False
    version: str = ""
    size: int = 0  # bytes on disk
    sha256: str = ""

    @property
    def installed(self) -> bool:
        """Whether it is installed now."""
        return not self.error and not self.cancelled
