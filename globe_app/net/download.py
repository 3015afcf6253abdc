"""A large file fetched over HTTPS: resumed where it broke off, hashed as it comes, moved into place whole.

What has come so far is kept in a `.part` file with a note of which edition of the file it is of
(ETag or Last-Modified), so that a changed file is never sewn to the beginning of another.
"""

import contextlib
import errno
import hashlib
import ipaddress
import json
import os
import re
import shutil
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import urljoin, urlsplit

import requests
import urllib3

from globe_app import __version__
from globe_app.errors import FetchError, FetchProblem
from globe_app.net.connection import open_session, why

AGENT = f"globe_app/{__version__} (offline world news reader)"
MAX_BYTES = 2 * 2**30
SPARE = 64 * 2**20  # bytes of disk left free
CONNECT_S, READ_S = 10.0, 30.0
SLOW_S, SLOW_BYTES = 60.0, 32 * 1024  # less than that in such a time is no download
RETRY_S = 2.0
TELL_S = 0.1
MAX_REDIRECTS = 5
CHUNK = 256 * 1024
LOOK_EVERY = 16 * 2**20  # bytes after which the disk is looked at again
_REDIRECTS = {301, 302, 303, 307, 308}
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)")
Tell = Callable[[int, int], None]  # bytes so far, of all; 0 = not known


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to fetch, and what is known of it."""

    url: str
    size: int = 0  # bytes; 0 = not known
    sha256: str = ""  # "" = not known


class Download:
    """One file. `run` belongs to one thread; `cancel` may be called from any, or a signal.

    `loopback`: plain HTTP to this very machine is allowed.
    """

    def __init__(
        self, wanted: Wanted, place: Path, *, loopback: bool = False, read_s: float = READ_S
    ) -> None:
        self._wanted, self._place = wanted, place
        self._part = place.with_name(f"{place.name}.part")
        self._note = place.with_name(f"{place.name}.part.json")
        self._loopback, self._read_s = loopback, read_s
        self._socks: list[socket.socket] = []
        self._over = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether it was cancelled."""
        return self._over.is_set()

    def cancel(self) -> None:
        """End it soon. What has come stays, to go on from."""
        self._over.set()
        for one in list(self._socks):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def run(self, tell: Tell = lambda done, total: None) -> Path:
        """Fetch it. Raises `FetchError` with the reason in plain words."""
        try:
            self._place.parent.mkdir(parents=True, exist_ok=True)
            self._tried(tell)
        except OSError as error:
            raise self._disk(error) from error
        return self._place

    def _tried(self, tell: Tell) -> None:
        for again in (True, False):
            try:
                self._fetch(tell)
                return
            except FetchError as error:
                if self.cancelled:
                    raise FetchError(
                        self._wanted.url, "cancelled", problem=FetchProblem.CANCELLED
                    ) from error
                if not again or not error.transient:
                    raise error.about(self._wanted.url) from error
            self._over.wait(RETRY_S)

    def _fetch(self, tell: Tell) -> None:
        if self.cancelled:
            raise FetchError(self._wanted.url, "cancelled", problem=FetchProblem.CANCELLED)
        have, validator = self._begun()
        seen = hashlib.sha256()
        if have:
            with self._part.open("rb") as part:
                while chunk := part.read(CHUNK):
                    seen.update(chunk)
        if not have or have != self._wanted.size:
            seen = self._receive(have, validator, seen, tell)
        if self._wanted.sha256 and seen.hexdigest() != self._wanted.sha256:
            self._forget()
            raise FetchError(
                self._wanted.url, "what came is not the file that was meant (its SHA-256 differs)"
            )
        self._part.replace(self._place)
        self._note.unlink(missing_ok=True)

    def _begun(self) -> tuple[int, str]:
        """How much is there already, and of which edition; (0, "") to begin anew."""
        try:
            have = self._part.stat().st_size
            note = json.loads(self._note.read_text("utf-8"))
            validator = str(note["validator"]) if note["url"] == self._wanted.url else ""
        except (OSError, ValueError, KeyError, TypeError):
            have, validator = 0, ""
        full = self._wanted.size or MAX_BYTES
        if not validator or have > full:
            self._forget()
            return 0, ""
        return have, validator

    def _forget(self) -> None:
        self._part.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)

    def _receive(self, have: int, validator: str, seen: Any, tell: Tell) -> Any:
        """The rest of the file, or all of it; the hash of the whole."""
        try:
            with (
                open_session(self._socks) as session,
                self._open(session, have, validator) as answer,
            ):
                if have and answer.status_code == 200:  # another edition, or no resuming there
                    have, seen = 0, hashlib.sha256()
                total = self._total(answer, have)
                self._keep(answer)
                with self._part.open("ab" if have else "wb") as part:
                    have = self._pour(answer, part, have, total, seen, tell)
                if total and have != total:
                    raise FetchError(
                        self._wanted.url, "it broke off", problem=FetchProblem.BROKEN_OFF
                    )
                return seen
        except (requests.RequestException, urllib3.exceptions.HTTPError) as error:
            raise FetchError(
                self._wanted.url, why(error), problem=FetchProblem.BROKEN_OFF
            ) from error
        except (TimeoutError, ConnectionError) as error:
            raise FetchError(
                self._wanted.url, why(error), problem=FetchProblem.BROKEN_OFF
            ) from error
        finally:
            self._socks.clear()

    def _open(self, session: requests.Session, have: int, validator: str) -> requests.Response:
        headers = {"User-Agent": AGENT, "Accept-Encoding": "identity", "Accept": "*/*"}
        if have:
            headers |= {"Range": f"bytes={have}-", "If-Range": validator}
        url = self._wanted.url
        for _ in range(MAX_REDIRECTS + 1):
            if not self._allowed(url):
                raise FetchError(self._wanted.url, f"it leads to {url}, which is not secure")
            answer = session.get(
                url, headers=headers, stream=True, allow_redirects=False,
                timeout=(CONNECT_S, self._read_s),
            )  # fmt: skip
            if answer.status_code in _REDIRECTS and "location" in answer.headers:
                url = urljoin(url, answer.headers["location"].strip())
                answer.close()
                continue
            self._check(answer, have)
            return answer
        raise FetchError(self._wanted.url, f"it redirects more than {MAX_REDIRECTS} times")

    def _allowed(self, url: str) -> bool:
        parts = urlsplit(url)
        if parts.scheme == "https" and parts.hostname:
            return True
        with contextlib.suppress(ValueError):
            here = ipaddress.ip_address(parts.hostname or "").is_loopback
            return self._loopback and parts.scheme == "http" and here
        return False

    def _check(self, answer: requests.Response, have: int) -> None:
        status = answer.status_code
        ranged = _RANGE.match(answer.headers.get("content-range", ""))
        if status == 416 or (status == 206 and (not ranged or int(ranged[1]) != have)):
            answer.close()
            self._forget()
            raise FetchError(
                self._wanted.url, "it cannot be resumed", problem=FetchProblem.BROKEN_OFF
            )
        if status not in (200, 206):
            answer.close()
            why = f"the site answers with status {status}"
            if status in (404, 410):
                why = f"there is nothing at its address any more ({status})"
            raise FetchError(self._wanted.url, why, status=status, problem=FetchProblem.STATUS)
        if answer.headers.get("content-encoding", "identity").lower() not in ("", "identity"):
            answer.close()
            raise FetchError(self._wanted.url, "the site sends it in a form that was not asked for")

    def _total(self, answer: requests.Response, have: int) -> int:
        """The size of the whole file, 0 = not told. Raises `FetchError` when it cannot be or does not fit."""
        length = answer.headers.get("content-length", "")
        total = have + int(length) if length.isdecimal() else 0
        wanted = self._wanted.size
        if total > MAX_BYTES:
            raise FetchError(self._wanted.url, f"it is larger than {MAX_BYTES / 1e9:.1f} GB")
        if wanted and total and total != wanted:
            raise FetchError(
                self._wanted.url, f"it has {total:,} bytes, and the list of models says {wanted:,}"
            )
        self._room((total or wanted) - have)
        return total or wanted

    def _room(self, needed: int) -> None:
        free = shutil.disk_usage(self._place.parent).free
        if free < max(0, needed) + SPARE:
            raise FetchError(
                self._place.parent,
                f"{(max(0, needed) + SPARE) / 1e6:,.0f} MB are needed, {free / 1e6:,.0f} MB are free",
            )

    def _keep(self, answer: requests.Response) -> None:
        """Note which edition the part is of. A weak ETag cannot be resumed by (RFC 9110, 13.1.5)."""
        tag = answer.headers.get("etag", "")
        validator = tag if tag and not tag.startswith("W/") else ""
        validator = validator or answer.headers.get("last-modified", "")
        note = {"url": self._wanted.url, "validator": validator if len(validator) < 500 else ""}
        self._note.write_text(json.dumps(note), "utf-8")

    def _pour(
        self, answer: requests.Response, part: BinaryIO, have: int, total: int, seen: Any, tell: Tell
    ) -> int:  # fmt: skip
        told = 0.0
        looked, began, then = have, time.monotonic(), have
        tell(have, total)
        while chunk := answer.raw.read1(CHUNK):
            have += len(chunk)
            if have > (total or MAX_BYTES):
                raise FetchError(self._wanted.url, "it is larger than it says")
            part.write(chunk)
            seen.update(chunk)
            if self.cancelled:
                raise FetchError(self._wanted.url, "cancelled", problem=FetchProblem.CANCELLED)
            now = time.monotonic()
            if now - told > TELL_S:
                told = now
                tell(have, total)
            if have - looked > LOOK_EVERY:
                looked = have
                self._room(total - have if total else 0)
            if now - began > SLOW_S:
                if have - then < SLOW_BYTES:
                    raise FetchError(
                        self._wanted.url, "it comes too slowly", problem=FetchProblem.BROKEN_OFF
                    )
                began, then = now, have
        part.flush()
        os.fsync(part.fileno())
        tell(have, total)
        return have

    def _disk(self, error: OSError) -> FetchError:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return FetchError(self._place.parent, "the disk is full; what has come is kept")
        return FetchError(self._place.parent, error.strerror or error)
