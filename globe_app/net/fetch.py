"""One polite, bounded, checked GET: conditional, with redirects followed by hand."""

import email.utils
import logging
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import urljoin, urlsplit

import requests
import urllib3

from globe_app import __version__
from globe_app.errors import FetchError, FetchProblem
from globe_app.net.guard import READ_S, Line, Lookup, look_up, open_session

logging.getLogger("urllib3").setLevel(logging.CRITICAL)  # what goes wrong is told by `FetchError`
AGENT = f"globe_app/{__version__} (offline world news reader)"
MAX_REDIRECTS = 6
MAX_RETRY_AFTER = timedelta(days=2)
CHUNK = 64 * 1024
ACCEPT_FEED = (
    "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
    " text/xml;q=0.9, application/json;q=0.8, */*;q=0.5"
)
ACCEPT_PAGE = "text/html, application/xhtml+xml, */*;q=0.5"
ACCEPT_IMAGE = "image/jpeg, image/png, image/webp, image/gif, */*;q=0.1"
_PERMANENT = {301, 308}
_REDIRECTS = {301, 302, 303, 307, 308}
_STATUS = {
    400: "the site calls the request bad (400)",
    401: "the site asks for a login (401)",
    402: "the site asks for payment (402)",
    403: "the site refuses readers like this one (403)",
    404: "there is nothing at its address any more (404)",
    410: "the site says that it is gone for good (410)",
    429: "the site asks to be visited less often (429)",
}


@dataclass(frozen=True, slots=True)
class Ask:
    """What to get. `private_host`: the one host that may lie in the reader's own network."""

    url: str
    accept: str
    max_bytes: int  # decompressed
    seconds: float  # for all of it, redirects included
    etag: str = ""
    last_modified: str = ""
    private_host: str = ""
    referer: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came."""

    url: str  # where it came from in the end
    moved_to: str  # every redirect so far was permanent; "" = none was, or one was not
    body: bytes  # decompressed
    unchanged: bool  # 304
    etag: str
    last_modified: str
    content_type: str
    wire_bytes: int


class Fetcher:
    """Fetches one thing at a time. Belongs to one thread; `line.cut` may be called from any."""

    def __init__(self, lookup: Lookup = look_up) -> None:
        self.line = Line(lookup)
        self._session = open_session(self.line, AGENT)

    def close(self) -> None:
        """Close every connection."""
        self._session.close()
        self.line.cut()

    def get(self, ask: Ask) -> Answer:
        """Get it. Raises `FetchError` with the reason in plain words."""
        if self.line.cancelled:
            raise FetchError(ask.url, "cancelled", problem=FetchProblem.CANCELLED)
        if ask.private_host != self.line.private_host:
            self._session.close()  # a connection that was allowed is not for others to use
        self.line.begin(ask.seconds, ask.private_host)
        try:
            return self._follow(ask)
        except FetchError as error:
            raise self._told(ask, error) from error
        except (
            requests.RequestException,
            urllib3.exceptions.HTTPError,
            OSError,
            ValueError,
        ) as error:
            cause = _own(error)
            problem = FetchProblem.BROKEN_OFF if _transient(error) else FetchProblem.OTHER
            told = cause or FetchError(ask.url, _why(error), problem=problem)
            raise self._told(ask, told) from error
        finally:
            self.line.end()

    def _told(self, ask: Ask, error: FetchError) -> FetchError:
        if self.line.cancelled:
            return FetchError(ask.url, "cancelled", problem=FetchProblem.CANCELLED)
        if self.line.late:
            return FetchError(
                ask.url,
                f"it took longer than {ask.seconds:.0f} seconds",
                problem=FetchProblem.TIMEOUT,
            )
        return error.about(ask.url)

    def _follow(self, ask: Ask) -> Answer:
        url, moved, permanent, wire = ask.url, "", True, 0
        for _ in range(MAX_REDIRECTS + 1):
            if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
                raise FetchError(ask.url, f"it leads to {url}, which is not a web address")
            if self.line.over:
                raise FetchError(ask.url, "cut off")
            # a cached ETag speaks of the address it came from, redirected or not
            answer = self._session.get(
                url, headers=_headers(ask), stream=True, allow_redirects=False,
                timeout=(None, READ_S),
            )  # fmt: skip
            self._session.cookies.clear()
            with answer:
                if self.line.over:  # headers cut short look like whole ones
                    raise FetchError(ask.url, "cut off")
                status = answer.status_code
                if status in _REDIRECTS and "location" in answer.headers:
                    url = urljoin(url, answer.headers["location"].strip())
                    permanent = permanent and status in _PERMANENT
                    moved = url if permanent else moved
                    continue
                if status == 304:
                    return _answer(answer, url, moved, b"", wire, unchanged=True)
                if status != 200:
                    raise _refusal(ask.url, answer)
                body, read = self._body(ask, answer)
                if not body:
                    raise FetchError(
                        ask.url, "it sent an empty answer", problem=FetchProblem.BROKEN_OFF
                    )
                return _answer(answer, url, moved, body, wire + read)
        raise FetchError(ask.url, f"it redirects more than {MAX_REDIRECTS} times")

    def _body(self, ask: Ask, answer: requests.Response) -> tuple[bytes, int]:
        """The body, never more of it than asked for, decompressed or not."""
        declared = answer.headers.get("content-length", "")
        if declared.isdecimal() and int(declared) > ask.max_bytes:
            raise FetchError(ask.url, f"it is larger than {ask.max_bytes / 2**20:.0f} MiB")
        raw = answer.raw
        parts, size = [], 0
        while chunk := raw.read(CHUNK, decode_content=True):
            if self.line.over:
                raise FetchError(ask.url, "cut off")
            size += len(chunk)
            if size > ask.max_bytes:
                raw.close()
                raise FetchError(ask.url, f"it is larger than {ask.max_bytes / 2**20:.0f} MiB")
            parts.append(chunk)
        return b"".join(parts), int(raw.tell())


def _headers(ask: Ask) -> dict[str, str]:
    headers = {"Accept": ask.accept}
    if ask.etag:
        headers["If-None-Match"] = ask.etag
    if ask.last_modified:
        headers["If-Modified-Since"] = ask.last_modified
    return headers


def _answer(
    answer: requests.Response,
    url: str,
    moved: str,
    body: bytes,
    wire: int,
    *,
    unchanged: bool = False,
) -> Answer:
    head = answer.headers
    return Answer(
        url=url,
        moved_to=moved,
        body=body,
        unchanged=unchanged,
        etag=_short(head.get("etag", "")),
        last_modified=_short(head.get("last-modified", "")),
        content_type=_short(head.get("content-type", "")).lower(),
        wire_bytes=wire,
    )


def _short(text: str) -> str:
    """A header fit to be sent back."""
    return text if len(text) <= 500 and text.isprintable() else ""


def _refusal(url: str, answer: requests.Response) -> FetchError:
    status = answer.status_code
    if status >= 500:
        why = f"the site has trouble of its own ({status})"
    else:
        why = _STATUS.get(status, f"the site answers with status {status}")
    return FetchError(
        url,
        why,
        status=status,
        problem=FetchProblem.STATUS,
        wait=retry_after(answer.headers.get("retry-after", ""), datetime.now(UTC)),
    )


def retry_after(value: str, now: datetime) -> timedelta | None:
    """A Retry-After header (RFC 9110, 10.2.3: seconds or a date), at most `MAX_RETRY_AFTER`."""
    value = value.strip()
    if value.isdecimal() and len(value) < 9:
        wait = timedelta(seconds=int(value))
    else:
        try:
            wait = email.utils.parsedate_to_datetime(value) - now
        except (ValueError, TypeError):
            return None
    return min(wait, MAX_RETRY_AFTER) if wait > timedelta(0) else None


def _causes(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    todo: list[object] = [error]
    while todo and len(found) < 12:
        one = todo.pop()
        if isinstance(one, BaseException) and one not in found:
            found.append(one)
            todo += [one.__cause__, one.__context__, getattr(one, "reason", None), *one.args]
    return found


def _own(error: BaseException) -> FetchError | None:
    return next((one for one in _causes(error) if isinstance(one, FetchError)), None)


def _transient(error: BaseException) -> bool:
    broken = (requests.ConnectionError, requests.Timeout, urllib3.exceptions.ProtocolError, OSError)
    certificate = any(isinstance(one, ssl.SSLError) for one in _causes(error))
    return isinstance(error, broken) and not certificate


def _why(error: BaseException) -> str:
    causes = _causes(error)
    for one in causes:
        if isinstance(one, ssl.SSLCertVerificationError):
            return f"its certificate cannot be trusted ({one.verify_message})"
    if any(isinstance(one, ssl.SSLError) for one in causes):
        return "no secure connection could be made"
    late = (TimeoutError, requests.Timeout, urllib3.exceptions.TimeoutError)
    if any(isinstance(one, late) for one in causes):
        return "it stopped answering"
    if any(isinstance(one, urllib3.exceptions.DecodeError) for one in causes):
        return "its compressed answer is damaged"
    if any(isinstance(one, (urllib3.exceptions.ProtocolError, ConnectionError)) for one in causes):
        return "it broke the connection off in the middle of the answer"
    if isinstance(error, ValueError):
        return "its address is not a web address"
    return "the answer could not be read"
