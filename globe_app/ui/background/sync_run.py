"""A sync as the window knows it: a frozen value that each event of the sync's process replaces."""

import re
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from globe_app.model.sync import StopReason, SyncOutcome
from globe_app.tr import tr
from globe_app.ui.background.process import Event

_CODE = re.compile(r" \([0-9]{3}\)")
ESTIMATE_FROM = 10  # outlets done before the time left is told
MAX_TROUBLES = 500  # outlets whose trouble is remembered


@dataclass(frozen=True, slots=True)
class CountrySync:
    """How far the outlets of one country are."""

    code: str  # ISO 3166-1 alpha-2
    outlets: int
    done: int = 0
    added: int = 0  # articles
    asking: str = ""  # an outlet that is being asked; "" = none

    @property
    def running(self) -> bool:
        """Whether some of its outlets are under way."""
        return self.done < self.outlets and bool(self.done or self.asking)


@dataclass(frozen=True, slots=True)
class OutletTrouble:
    """What went wrong with one outlet, in words."""

    id: str
    name: str
    country: str
    words: str
    postponed: bool = False  # only some articles' whole text is missing


@dataclass(frozen=True, slots=True)
class SyncEnd:
    """How a sync ended."""

    outcome: SyncOutcome
    at: datetime
    why: str = ""  # in words; "" = it ended well
    reason: StopReason | None = None
    removed: int = 0  # old articles cleaned up
    notes: tuple[str, ...] = ()  # what is worth a word besides


@dataclass(frozen=True, slots=True)
class SyncRun:
    """A sync, from its begin."""

    began: datetime
    countries: tuple[CountrySync, ...] = ()  # most outlets first; () = not known yet
    done: int = 0  # feeds, pages and images
    total: int = 0
    added: int = 0
    bytes: int = 0
    troubles: tuple[OutletTrouble, ...] = ()
    end: SyncEnd | None = None
    asked: frozenset[str] = field(default=frozenset())  # ids of the outlets that are done

    @property
    def outlets(self) -> int:
        """How many are asked."""
        return sum(one.outlets for one in self.countries)

    @property
    def outlets_done(self) -> int:
        """How many are done with."""
        return sum(one.done for one in self.countries)

    @property
    def failed(self) -> tuple[OutletTrouble, ...]:
        """The outlets that brought nothing."""
        return tuple(one for one in self.troubles if not one.postponed)

    def left(self, now: datetime) -> timedelta | None:
        """How long it still takes, at its pace so far; None = nobody can tell."""
        if self.end is not None or self.outlets_done < ESTIMATE_FROM or not self.done:
            return None
        return (now - self.began) * (max(self.total - self.done, 0) / self.done)

    def after(self, said: Event, now: datetime) -> "SyncRun":
        """The run after an event."""
        match said.kind:
            case "plan":
                found = tuple(CountrySync(code, count) for code, count in said.counts("countries"))
                return replace(self, countries=found)
            case "progress":
                at = dict(zip(said.texts("at_countries"), said.texts("at"), strict=False))
                countries = tuple(
                    one if one.asking == at.get(one.code, "")
                    else replace(one, asking=at.get(one.code, ""))
                    for one in self.countries
                )  # fmt: skip
                return replace(
                    self, done=said.number("done"), total=said.number("total"),
                    added=said.number("added"), bytes=said.number("bytes"), countries=countries,
                )  # fmt: skip
            case "outlet":
                return self._with_outlet(said)
            case "report":
                return replace(self, added=said.number("added"), end=_end(said, now))
        return self

    def ended(self, outcome: SyncOutcome, why: str, now: datetime) -> "SyncRun":
        """The run after its process has ended; `outcome` and `why` where that told no report."""
        return self if self.end is not None else replace(self, end=SyncEnd(outcome, now, why))

    def _with_outlet(self, said: Event) -> "SyncRun":
        one, code = said.text("outlet"), said.text("country")
        if one in self.asked:
            return self
        countries = tuple(
            replace(c, done=min(c.done + 1, c.outlets), added=c.added + said.number("added"))
            if c.code == code
            else c
            for c in self.countries
        )
        troubles = self.troubles
        words = without_codes(
            "; ".join(filter(None, (said.text("error"), *said.texts("postponed"))))
        )
        if words and len(troubles) < MAX_TROUBLES:
            made = OutletTrouble(one, said.text("name"), code, words, not said.text("error"))
            troubles = (*troubles, made)
        return replace(self, countries=countries, troubles=troubles, asked=self.asked | {one})


def without_codes(words: str) -> str:
    """Why a site failed, without the numbers that programs give for it."""
    return _CODE.sub("", tr(words))


def _end(said: Event, now: datetime) -> SyncEnd:
    reason = said.text("stop_reason")
    notes = list(said.texts("notes"))
    if said.flag("sample_gone"):
        notes.insert(0, tr("The sample was removed, as real articles have come."))
    if said.texts("bugs"):
        notes.append(
            tr(
                "%n {fault|faults} of this program; the log tells of them.", "",
                len(said.texts("bugs")),
            )
        )  # fmt: skip
    return SyncEnd(
        _outcome(said), now, said.text("stopped"),
        StopReason(reason) if reason in list(StopReason) else None, said.number("removed"),
        tuple(notes),
    )  # fmt: skip


def _outcome(report: Event) -> SyncOutcome:
    if report.flag("cancelled"):
        return SyncOutcome.CANCELLED
    if report.flag("stopped"):
        return SyncOutcome.STOPPED
    failed = report.number("outlets") and not report.number("ok")
    return SyncOutcome.FAILED if failed else SyncOutcome.DONE
