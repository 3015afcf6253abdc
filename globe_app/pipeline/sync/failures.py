"""Why a fetch failed, as a sync judges it: whose trouble it is, and what follows from that."""

from datetime import timedelta
from enum import StrEnum

from globe_app.errors import FetchError, FetchProblem
from globe_app.tr import mark


class FailureKind(StrEnum):
    """What a failed fetch says about the site."""

    UNREACHABLE = "unreachable"  # no connection came about: the host's trouble, or the network's
    NO_ANSWER = "no answer"  # connected, but no whole answer in time
    SERVER = "server"  # status 5xx
    PAUSED = "paused"  # the site asks to be left alone for a while: 429, or a Retry-After
    REFUSED = "refused"  # login, payment or a block: 401, 402, 403, 451
    GONE = "gone"  # 410
    OTHER = "other"  # this one address has nothing that can be used


SITE_TROUBLE = frozenset(
    {FailureKind.UNREACHABLE, FailureKind.NO_ANSWER, FailureKind.SERVER, FailureKind.PAUSED}
)  # passes by itself, and says nothing about the one address that was asked for
_NO_ANSWER = {FetchProblem.TIMEOUT, FetchProblem.BROKEN_OFF, FetchProblem.EMPTY}
_ANSWERED = {
    FetchProblem.STATUS, FetchProblem.REDIRECTS, FetchProblem.EMPTY, FetchProblem.TOO_LARGE,
    FetchProblem.DECODE, FetchProblem.TLS,
}  # fmt: skip
_WORDS = {
    FailureKind.UNREACHABLE: mark("the site does not answer"),
    FailureKind.NO_ANSWER: mark("the site does not answer"),
    FailureKind.SERVER: mark("the site has trouble of its own"),
    FailureKind.PAUSED: mark("the site asks to be visited less often"),
}


def kind_of(error: FetchError) -> FailureKind:
    """The kind of a failure. A cancelled fetch is no failure and must not be asked about."""
    if error.wait is not None or error.status == 429:
        return FailureKind.PAUSED
    if error.unreachable:
        return FailureKind.UNREACHABLE
    if error.status >= 500:
        return FailureKind.SERVER
    if error.status in (401, 402, 403, 451):
        return FailureKind.REFUSED
    if error.status == 410:
        return FailureKind.GONE
    return FailureKind.NO_ANSWER if error.problem in _NO_ANSWER else FailureKind.OTHER


def is_answer(error: FetchError) -> bool:
    """Whether somebody answered, if not with what was asked for: then the network is there.

    An address that was not asked for, and an answer that stops coming, tell nothing about the network.
    """
    return error.problem in _ANSWERED or error.status > 0


def words(kind: FailureKind) -> str:
    """A site's trouble in plain words, for an outlet's notes."""
    return _WORDS.get(kind, mark("they cannot be fetched"))


class NotAskedError(FetchError):
    """Never asked for: its host failed too often in this sync, or asks to be left alone.

    `kind`: the host's trouble.
    """

    def __init__(self, url: str, kind: FailureKind, wait: timedelta | None = None) -> None:
        super().__init__(url, words(kind), wait=wait)
        self.kind = kind
