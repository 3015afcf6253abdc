"""Why an address could not be taken in, in words: what happened, then what to do. No widgets."""

from dataclasses import dataclass

from globe_app.errors import FeedError, FetchError, FetchProblem, GlobeError, NoFeedError
from globe_app.tr import mark, tr
from globe_app.ui.background.sync_run import without_codes

KEPT = mark("Your text is kept.")
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
    kept, another = tr(KEPT), tr("Try another address.")
    if isinstance(error, NoFeedError):
        advice = tr("You can also paste the address of a feed itself.")
        return SiteFailure(
            tr("This page has no feed. Is there one for its news section?"), f"{kept} {advice}"
        )
    if isinstance(error, FetchError):
        if error.problem in NO_SITE:
            advice = tr(
                "You can also paste the address of a feed, or try again when there is a connection."
            )
            said = tr("No site answers at {address}. Is a letter missing near the end?")
            return SiteFailure(said.format(address=where), f"{kept} {advice}")
        if error.browser_may_help:
            said, advice = (
                tr("{address} refuses readers like this one."),
                tr("It can be read in your browser."),
            )
            return SiteFailure(said.format(address=where), f"{kept} {advice}", error.whom)
        if error.problem is FetchProblem.TIMEOUT:
            said, advice = tr("{address} does not answer in time."), tr("Try again later.")
            return SiteFailure(said.format(address=where), f"{kept} {advice}")
    why = tr(without_codes(error.why).rstrip("."))
    if isinstance(error, FeedError):
        said = tr("Nothing to read there: {why}.")
        return SiteFailure(said.format(why=why), f"{kept} {another}")
    return SiteFailure(f"{why[:1].upper()}{why[1:]}.", f"{kept} {another}")


def _host(typed: str) -> str:
    address = typed.strip()
    after = address.partition("://")[2] or address
    host = after.split("/")[0] or address
    return host if len(host) <= SHOWN_CHARS else f"{host[:SHOWN_CHARS]}…"
