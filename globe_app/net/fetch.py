"""One polite, bounded, checked GET of a feed, a page or an image: conditional, decompressed, redirected.

A `Fetcher` belongs to one thread; see `client`.
"""

import email.utils
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import requests

from globe_app.errors import FetchError, FetchProblem
from globe_app.net.addresses import Origin, parse_address
from globe_app.net.body import decode_body, too_large
from globe_app.net.client import Client
from globe_app.net.connections import DeadlineWatcher, Resolve, resolve
from globe_app.net.redirects import RedirectChain, refresh_target
from globe_app.tr import mark

MAX_REDIRECTS = 6
MAX_RETRY_AFTER = timedelta(days=2)
CHUNK = 64 * 1024
ACCEPT_FEED = (
    "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
    " text/xml;q=0.9, application/json;q=0.8, */*;q=0.5"
)
ACCEPT_PAGE = "text/html, application/xhtml+xml, */*;q=0.5"
ACCEPT_IMAGE = "image/jpeg, image/png, image/webp, image/gif, */*;q=0.1"
_STATUS = {
    400: mark("the site calls the request bad (400)"),
    401: mark("the site asks for a login (401); open it in the browser"),
    402: mark("the site asks for payment (402)"),
    403: mark("the site refuses programs (403); open it in the browser"),
    404: mark("there is nothing at its address any more (404)"),
    410: mark("the site says that it is gone for good (410)"),
    429: mark("the site asks to be visited less often (429)"),
    451: mark("the site may not show it where you are, for legal reasons (451)"),
}


@dataclass(frozen=True, slots=True)
class Ask:
    """What to get."""

    url: str
    accept: str
    max_bytes: int  # as it comes and decompressed
    seconds: float  # for all of it, redirects included
    etag: str = ""
    last_modified: str = ""
    granted: Origin | None = None  # the one origin in the reader's own network that may be visited
    refresh: bool = True  # an HTML page's meta refresh is a redirect


@dataclass(frozen=True, slots=True)
class Answer:
    """What came."""

    url: str  # where it came from in the end
    moved_to: str  # where permanent redirects led before any other one; "" = there was none
    body: bytes  # decompressed
    unchanged: bool  # 304
    etag: str
    last_modified: str
    content_type: str
    wire_bytes: int


class Fetcher:
    """Fetches one thing at a time. Belongs to one thread; `watcher` ends what is late or cancelled."""

    def __init__(self, watcher: DeadlineWatcher, resolve: Resolve = resolve) -> None:
        self._client = Client(watcher, resolve)

    def close(self) -> None:
        """Close every connection."""
        self._client.close()

    def __enter__(self) -> "Fetcher":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def get(self, ask: Ask) -> Answer:
        """Get it. Raises `FetchError` with the kind of problem and the reason in plain words."""
        with self._client.fetch(ask.url, ask.seconds):
            return self._follow(ask)

    def _follow(self, ask: Ask) -> Answer:
        address = parse_address(ask.url)
        granted = ask.granted if address.origin == ask.granted else None
        chain, wire = RedirectChain(ask.url, address, MAX_REDIRECTS, granted=granted), 0
        while True:
            # a cached ETag speaks of the address it came from, redirected or not
            response, chain = self._client.get(chain, _headers(ask))
            with response:
                if response.status_code == 304:
                    return _answer(response, chain, b"", wire, unchanged=True)
                if response.status_code != 200:
                    raise _refusal(ask.url, response)
                raw = self._read(ask, response)
            wire += len(raw)
            label = response.headers.get("content-encoding", "")
            body = decode_body(raw, label, ask.max_bytes, ask.url)
            if not body:
                raise FetchError(ask.url, "it sent an empty answer", problem=FetchProblem.EMPTY)
            target = refresh_target(body) if ask.refresh else ""
            if target and not chain.is_current(target):
                chain = chain.follow(target, permanent=False)
                continue
            return _answer(response, chain, body, wire, unchanged=False)

    def _read(self, ask: Ask, response: requests.Response) -> bytes:
        """The body as it comes, never more of it than asked for."""
        declared = response.headers.get("content-length", "")
        if declared.isdecimal() and int(declared[:20]) > ask.max_bytes:
            raise too_large(ask.url, ask.max_bytes)
        raw = bytearray()
        while chunk := response.raw.read(CHUNK, decode_content=False):
            raw += chunk
            self._client.end_if_over(ask.url, ask.seconds)
            if len(raw) > ask.max_bytes:
                raise too_large(ask.url, ask.max_bytes)
        self._client.end_if_over(ask.url, ask.seconds)  # a connection shut looks like the end
        return bytes(raw)


def _headers(ask: Ask) -> dict[str, str]:
    headers = {"Accept": ask.accept, "Accept-Encoding": "gzip, deflate, br"}
    if etag := _short(ask.etag):
        headers["If-None-Match"] = etag
    if modified := _short(ask.last_modified):
        headers["If-Modified-Since"] = modified
    return headers


def _answer(
    response: requests.Response, chain: RedirectChain, body: bytes, wire: int, *, unchanged: bool
) -> Answer:
    head = response.headers
    return Answer(
        url=chain.address.url,
        moved_to=chain.moved_to,
        body=body,
        unchanged=unchanged,
        etag=_short(head.get("etag", "")),
        last_modified=_short(head.get("last-modified", "")),
        content_type=_short(head.get("content-type", "")).lower(),
        wire_bytes=wire,
    )


def _short(text: str) -> str:
    """A header fit to be sent, else ""."""
    fit = len(text) <= 500 and text.isprintable() and all(one < "\u0100" for one in text)
    return text if fit else ""


def _refusal(url: str, response: requests.Response) -> FetchError:
    status = response.status_code
    if status >= 500:
        why = f"the site has trouble of its own ({status})"
    else:
        why = _STATUS.get(status, f"the site answers with status {status}")
    wait = retry_after(response.headers.get("retry-after", ""), datetime.now(UTC))
    return FetchError(url, why, problem=FetchProblem.STATUS, status=status, wait=wait)


def retry_after(value: str, now: datetime) -> timedelta | None:
    """A Retry-After header (RFC 9110, 10.2.3: seconds or a date), at most `MAX_RETRY_AFTER`."""
    value = value.strip()
    if value.isdecimal() and len(value) < 9:
        wait = timedelta(seconds=int(value))
    else:
        try:
            wait = email.utils.parsedate_to_datetime(value) - now
        except (ValueError, TypeError, OverflowError):
            return None
    return min(wait, MAX_RETRY_AFTER) if wait > timedelta(0) else None
