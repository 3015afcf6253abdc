"""When a host is given up: a table."""

import pytest

from globe_app.errors import FetchError, FetchProblem
from globe_app.pipeline.sync.failures import FailureKind, is_answer, kind_of
from globe_app.pipeline.sync.host_health import GIVE_UP_AFTER, Hosts
from globe_app.pipeline.sync.host_queue import JobKind, host_of

LATE, SERVER = FailureKind.NO_ANSWER, FailureKind.SERVER
REFUSED, OTHER = FailureKind.REFUSED, FailureKind.OTHER


@pytest.mark.parametrize(
    ("outcomes", "given_up"),
    [
        ([], False),
        ([LATE] * (GIVE_UP_AFTER - 1), False),
        ([LATE] * GIVE_UP_AFTER, True),
        ([LATE, SERVER] * GIVE_UP_AFTER, True),
        ([LATE] * (GIVE_UP_AFTER - 1) + [None, LATE], False),
        # it answers, if only to refuse or to say that there is nothing
        ([REFUSED] * 50, False),
        ([OTHER] * 50, False),
        ([LATE] * (GIVE_UP_AFTER - 1) + [REFUSED, LATE], False),
    ],
)
def test_a_host_is_given_up_after_some_failures_in_a_row(
    outcomes: list[FailureKind | None], given_up: bool
) -> None:
    hosts = Hosts()
    for one in outcomes:
        hosts.observe("a", JobKind.PAGE, one)
    objection = hosts.objection("a", JobKind.PAGE, "http://a/1")
    assert (objection is not None) is given_up
    assert hosts.objection("a", JobKind.FEED, "http://a/feed") is None, "each kind for itself"
    assert hosts.objection("b", JobKind.PAGE, "http://b/1") is None


def test_a_host_that_asks_to_be_left_alone_is_asked_for_nothing() -> None:
    hosts = Hosts()
    hosts.pause("a")
    for kind in JobKind:
        objection = hosts.objection("a", kind, "http://a/1")
        assert objection is not None
        assert objection.kind is FailureKind.PAUSED


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (FetchError("u", "w", problem=FetchProblem.DNS), FailureKind.UNREACHABLE),
        (FetchError("u", "w", problem=FetchProblem.REFUSED), FailureKind.UNREACHABLE),
        (FetchError("u", "w", problem=FetchProblem.TIMEOUT), FailureKind.NO_ANSWER),
        (FetchError("u", "w", problem=FetchProblem.BROKEN_OFF), FailureKind.NO_ANSWER),
        (FetchError("u", "w", problem=FetchProblem.STATUS, status=503), FailureKind.SERVER),
        (FetchError("u", "w", problem=FetchProblem.STATUS, status=429), FailureKind.PAUSED),
        (FetchError("u", "w", problem=FetchProblem.STATUS, status=403), FailureKind.REFUSED),
        (FetchError("u", "w", problem=FetchProblem.STATUS, status=410), FailureKind.GONE),
        (FetchError("u", "w", problem=FetchProblem.STATUS, status=404), FailureKind.OTHER),
        (FetchError("u", "w", problem=FetchProblem.TLS), FailureKind.OTHER),
        (FetchError("u", "w", problem=FetchProblem.TOO_LARGE), FailureKind.OTHER),
    ],
)
def test_a_failure_says_whose_trouble_it_is(error: FetchError, kind: FailureKind) -> None:
    assert kind_of(error) is kind


@pytest.mark.parametrize(
    ("problem", "status", "answered"),
    [
        (FetchProblem.STATUS, 404, True),
        (FetchProblem.STATUS, 503, True),
        (FetchProblem.TOO_LARGE, 0, True),
        (FetchProblem.TLS, 0, True),
        (FetchProblem.DNS, 0, False),
        (FetchProblem.REFUSED, 0, False),
        # nobody was asked, or nothing came any more: that tells nothing about the network
        (FetchProblem.BAD_ADDRESS, 0, False),
        (FetchProblem.PRIVATE_ADDRESS, 0, False),
        (FetchProblem.TIMEOUT, 0, False),
        (FetchProblem.BROKEN_OFF, 0, False),
    ],
)
def test_only_an_answer_tells_that_the_network_is_there(
    problem: FetchProblem, status: int, answered: bool
) -> None:
    assert is_answer(FetchError("u", "w", problem=problem, status=status)) is answered


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.paper.example/1", "paper.example"),
        ("https://Paper.example/feed", "paper.example"),
        ("http://127.0.0.1:8071/p", "127.0.0.1:8071"),
        ("http://paper.example:99999/", ""),
        ("http://[broken/", ""),
        ("", ""),
    ],
)
def test_a_host_is_told_by_name_and_port(url: str, host: str) -> None:
    assert host_of(url) == host
