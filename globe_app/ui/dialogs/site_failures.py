"""Why an address could not be taken in, in words: what happened, then what to do. No widgets."""

from dataclasses import dataclass

from globe_app.errors import FeedError, FetchError, FetchProblem, GlobeError, NoFeedError
from globe_app.ui.background.sync_run import without_codes

KEPT = "Your text is kept."
NO_SITE = frozenset((FetchProblem.DNS, FetchProblem.REFUSED))
SHOWN_CHARS = 80  # of an address


@dataclass(frozen=True, slots=True)
class SiteFailure:
    """`browser`: the address that a browser may be let in at; "" = none."""

    words: str
    advice: str
    browser: str = ""


def site_failure(error: GlobeError, typed: str) -> SiteFailure:
    """What is told of a look at an address that failed."""
    where = _host(typed)
    if isinstance(error, NoFeedError):
        return SiteFailure(
            "This page has no feed. Is there one for its news section?",
            f"{KEPT} You can also paste the address of a feed itself.",
        )
    if isinstance(error, FetchError):
        if error.problem in NO_SITE:
            return SiteFailure(
                f"No site answers at {where}. Is a letter missing near the end?",
                f"{KEPT} You can also paste the address of a feed, or try again when there is a "
                "connection.",
            )
        if error.browser_may_help:
            return SiteFailure(
                f"{where} refuses readers like this one.",
                f"{KEPT} It can be read in your browser.", error.whom,
            )  # fmt: skip
        if error.problem is FetchProblem.TIMEOUT:
            return SiteFailure(f"{where} does not answer in time.", f"{KEPT} Try again later.")
    why = without_codes(error.why).rstrip(".")
    if isinstance(error, FeedError):
        return SiteFailure(f"Nothing to read there: {why}.", f"{KEPT} Try another address.")
    return SiteFailure(f"{why[:1].upper()}{why[1:]}.", f"{KEPT} Try another address.")


def _host(typed: str) -> str:
    address = typed.strip()
    after = address.partition("://")[2] or address
    host = after.split("/")[0] or address
    return host if len(host) <= SHOWN_CHARS else f"{host[:SHOWN_CHARS]}…"
