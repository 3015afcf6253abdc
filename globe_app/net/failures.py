"""What went wrong on the way, from the exceptions of requests, urllib3, ssl and the system."""

import ssl

import requests
import urllib3

from globe_app.errors import FetchError, FetchProblem
from globe_app.tr import mark

EXPECTED = (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError)
_LATE = (TimeoutError, requests.Timeout, urllib3.exceptions.TimeoutError)
_BROKEN = (
    ConnectionError, requests.ConnectionError, requests.exceptions.ChunkedEncodingError,
    urllib3.exceptions.ProtocolError,
)  # fmt: skip
_ADDRESS = (requests.exceptions.InvalidURL, urllib3.exceptions.LocationValueError)
_MAX_CAUSES = 12  # exceptions wrapped in one another that are looked at


def explain(whom: str, error: BaseException) -> FetchError:
    """The failure that one of `EXPECTED` stands for, told of the address `whom`."""
    causes = _causes(error)
    for one in causes:
        if isinstance(one, FetchError):
            return one.about(whom)
    for one in causes:
        if isinstance(one, ssl.SSLCertVerificationError):
            why = f"its certificate cannot be trusted ({one.verify_message})"
            return FetchError(whom, why, problem=FetchProblem.TLS)
    problem, why = FetchProblem.OTHER, mark("the answer could not be read")
    if any(isinstance(one, _LATE) for one in causes):
        problem, why = FetchProblem.TIMEOUT, mark("it stopped answering")
    elif any(isinstance(one, ssl.SSLError) for one in causes):
        problem, why = FetchProblem.TLS, mark("no secure connection could be made")
    elif any(isinstance(one, _BROKEN) for one in causes):
        problem = FetchProblem.BROKEN_OFF
        why = mark("it broke the connection off in the middle of the answer")
    elif isinstance(error, OSError) and not isinstance(error, requests.RequestException):
        problem, why = FetchProblem.BROKEN_OFF, error.strerror or mark("the connection failed")
    elif any(isinstance(one, _ADDRESS) for one in causes):
        problem, why = FetchProblem.BAD_ADDRESS, mark("its address is not a web address")
    return FetchError(whom, why, problem=problem)


def _causes(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    todo: list[object] = [error]
    while todo and len(found) < _MAX_CAUSES:
        one = todo.pop()
        if isinstance(one, BaseException) and one not in found:
            found.append(one)
            todo += [one.__cause__, one.__context__, getattr(one, "reason", None), *one.args]
    return found
