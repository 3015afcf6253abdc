"""Short ways to fetch from a site of a test."""

import pytest

from globe_app.errors import FetchError
from globe_app.net.addresses import Origin, granted_origin
from globe_app.net.fetch import ACCEPT_FEED, Answer, Ask, Fetcher

OWN = "its own"


def ask(
    url: str, *, seconds: float = 5.0, granted: Origin | str | None = OWN, **more: object
) -> Ask:
    """An ask that may visit the origin of `url` itself, unless another is given."""
    allowed = granted_origin(url) if isinstance(granted, str) else granted
    known = {"accept": ACCEPT_FEED, "max_bytes": 10**6, **more}
    return Ask(url, seconds=seconds, granted=allowed, **known)  # type: ignore[arg-type]


def get(fetcher: Fetcher, url: str, **more: object) -> Answer:
    """Fetch it."""
    return fetcher.get(ask(url, **more))  # type: ignore[arg-type]


def failure(fetcher: Fetcher, url: str, **more: object) -> FetchError:
    """The failure that fetching it ends in, told of its address."""
    with pytest.raises(FetchError) as told:
        get(fetcher, url, **more)
    assert told.value.whom == url
    return told.value
