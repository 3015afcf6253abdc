"""Whether the network is gone: a table of what was fetched and what is to be believed of it."""

import pytest

from globe_app.pipeline.sync.outage import SUSPECT_AFTER, UNHEARD_S, Outage, Verdict

N = SUSPECT_AFTER
Step = tuple[str, bool]


def _after(steps: list[Step]) -> Outage:
    outage = Outage()
    for second, (host, reachable) in enumerate(steps):
        outage = outage.observe(host, reachable, float(second))
    return outage


def _dead(count: int) -> list[Step]:
    return [(f"dead-{n}", False) for n in range(count)]


@pytest.mark.parametrize(
    ("steps", "going", "at_end"),
    [
        ([], Verdict.UP, Verdict.UP),
        ([("a", True)], Verdict.UP, Verdict.UP),
        # one host, however often it is asked, is that host's trouble
        ([("a", False)] * 50, Verdict.UP, Verdict.UP),
        ([("a", True), *[("b", False)] * 50], Verdict.UP, Verdict.UP),
        # some hosts: enough for a doubt only when nothing is left to ask
        (_dead(N - 1), Verdict.UP, Verdict.DOWN),
        ([("a", True), *_dead(N - 1)], Verdict.UP, Verdict.SUSPECTED),
        # many hosts: they are probed, if there is one that was reached
        (_dead(N), Verdict.DOWN, Verdict.DOWN),
        ([("a", True), *_dead(N)], Verdict.SUSPECTED, Verdict.SUSPECTED),
        ([*_dead(N - 1), ("a", True), *_dead(1)], Verdict.UP, Verdict.UP),
        # many hosts, and then one that is reached: they are out of reach by themselves
        ([("a", True), *_dead(50), ("b", True)], Verdict.UP, Verdict.UP),
        # the host that was reached before is one like the others when it is lost
        ([("a", True), ("a", False), *_dead(N - 1)], Verdict.SUSPECTED, Verdict.SUSPECTED),
    ],
)
def test_an_outage_is_judged_by_distinct_hosts_with_none_reached_between(
    steps: list[Step], going: Verdict, at_end: Verdict
) -> None:
    outage = _after(steps)
    assert (outage.verdict, outage.verdict_at_end) == (going, at_end)


def test_the_probe_decides() -> None:
    suspected = _after([("a", True), *_dead(N)])
    assert suspected.observe("a", False, 99.0, probe=True).verdict is Verdict.DOWN
    assert suspected.observe("a", True, 99.0, probe=True).verdict is Verdict.UP
    assert suspected.verdict is Verdict.SUSPECTED, "a value does not change"


def test_the_first_hosts_may_take_some_seconds_while_dead_names_fail_at_once() -> None:
    outage = Outage()
    for host, reachable in _dead(N):
        outage = outage.observe(host, reachable, 100.0)
    assert outage.verdict is Verdict.UP
    assert outage.verdict_at_end is Verdict.DOWN
    assert outage.observe("one more", False, 100.0 + UNHEARD_S).verdict is Verdict.DOWN
    assert outage.observe("a", True, 101.0).verdict_at_end is Verdict.UP
