"""Whether the network is gone, judged by distinct hosts. A value: it touches no network."""

from dataclasses import dataclass, replace
from enum import StrEnum

SUSPECT_AFTER = 8  # distinct hosts out of reach, with none reached between
UNHEARD_S = 3.0  # so long the first hosts of a sync may take to answer while others fail at once


class Verdict(StrEnum):
    """What is to be believed of the network."""

    UP = "up"
    SUSPECTED = "suspected"  # probe: ask a host that answered before
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Outage:
    """What the last fetches say about the network.

    One host that fails again and again is that host's trouble, however often it is asked. Many hosts in
    a row that cannot be reached are suspect; whether it is the network is then probed: a host that
    was reached before in this sync is asked again. Where there is none, the hosts still under way are given
    some seconds.
    """

    unreachable: frozenset[str] = frozenset()  # hosts out of reach since the last one reached
    reached: bool = False  # some host was reached in this sync
    confirmed: bool = False  # the probe failed too
    lasted_s: float = 0.0  # from the first of `unreachable` to the last fetch
    began_s: float = 0.0

    def observe(self, host: str, reachable: bool, now_s: float, *, probe: bool = False) -> "Outage":
        """After a fetch from `host`. `probe`: it was asked because an outage is suspected.

        `reachable`: a connection came about, whatever was answered; `now_s`: seconds of a steady clock.
        """
        if reachable:
            return Outage(reached=True)
        began_s = self.began_s if self.unreachable else now_s
        return replace(
            self, unreachable=self.unreachable | {host}, confirmed=self.confirmed or probe,
            began_s=began_s, lasted_s=now_s - began_s,
        )  # fmt: skip

    @property
    def verdict(self) -> Verdict:
        """While the sync goes on."""
        found = self._judge(SUSPECT_AFTER)
        if found is Verdict.DOWN and not self.reached and self.lasted_s < UNHEARD_S:
            return Verdict.UP
        return found

    @property
    def verdict_at_end(self) -> Verdict:
        """When nothing is left to ask: fewer hosts must do, but a single one never does."""
        return self._judge(2)

    def _judge(self, enough: int) -> Verdict:
        if self.confirmed:
            return Verdict.DOWN
        if len(self.unreachable) < enough:
            return Verdict.UP
        return Verdict.SUSPECTED if self.reached else Verdict.DOWN
