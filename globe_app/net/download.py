"""A large file fetched over HTTPS: resumed where it broke off, hashed as it comes, moved into place whole.

It goes through the same connections, checks and redirects as every fetch (`client`), with a limit for
silence and for slowness instead of one for the whole. What has come so far is kept in a `.part` file with
a note of which edition of the file it is of (ETag or Last-Modified), so that a changed file is never
sewn to the beginning of another.
"""

import contextlib
import errno
import hashlib
import ipaddress
import json
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

import requests

from globe_app.errors import FetchError, FetchProblem
from globe_app.net.addresses import WebAddress, granted_origin, parse_address
from globe_app.net.client import Client
from globe_app.net.connections import TICK_S, DeadlineWatcher, Resolve, resolve
from globe_app.net.redirects import RedirectChain

MAX_BYTES = 2 * 2**30
SPARE_BYTES = 64 * 2**20  # of the disk left free
IDLE_S = 30.0  # seconds of silence that ends a try
ANSWER_S = 60.0  # until the headers are there, redirects included
SLOW_S, SLOW_BYTES = 60.0, 32 * 1024  # less than that in such a time is no download
RETRY_S = 2.0
PROGRESS_S = 0.1
MAX_REDIRECTS = 5
CHUNK = 256 * 1024
DISK_CHECK_BYTES = 16 * 2**20  # after so many the disk is looked at again
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)")
OnProgress = Callable[[int, int], None]  # bytes so far, of all; 0 = not known


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """What to fetch, and what is known of it."""

    url: str
    size: int = 0  # bytes; 0 = not known
    sha256: str = ""  # "" = not known


class _Hash(Protocol):
    """What `hashlib.sha256()` gives."""

    def update(self, data: bytes, /) -> None: ...
    def hexdigest(self) -> str: ...


class Download:
    """One file. `run` belongs to one thread; `cancel` may be called from any, or a signal handler.

    `loopback`: plain HTTP to this very machine is allowed, and whatever private origin `file` names.
    """

    def __init__(
        self, file: RemoteFile, path: Path, *, loopback: bool = False, idle_s: float = IDLE_S,
        resolve: Resolve = resolve,
    ) -> None:  # fmt: skip
        self._file, self._path = file, path
        self._part = path.with_name(f"{path.name}.part")
        self._note = path.with_name(f"{path.name}.part.json")
        self._loopback, self._idle_s, self._resolve = loopback, idle_s, resolve
        self._cancelled = False
        self._client: Client | None = None  # while `run` runs

    @property
    def cancelled(self) -> bool:
        """Whether it was cancelled."""
        return self._cancelled

    def cancel(self) -> None:
        """End it within a second. What has come stays, to go on from. Takes no lock."""
        self._cancelled = True
        if self._client is not None:
            self._client.connections.cancel()

    def run(self, on_progress: OnProgress = lambda done, total: None) -> Path:
        """Fetch it. Raises `FetchError` with the kind of problem and the reason in plain words."""
        with DeadlineWatcher() as watcher:
            client = self._client = Client(watcher, self._resolve, idle_s=self._idle_s)
            try:
                if self._cancelled:
                    client.connections.cancel()
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._try_twice(client, on_progress)
            except OSError as error:
                raise self._disk_error(error) from error
            finally:
                self._client = None
                client.close()
        return self._path

    def _try_twice(self, client: Client, on_progress: OnProgress) -> None:
        url = self._file.url
        for last in (False, True):
            try:
                self._fetch(client, on_progress)
                return
            except FetchError as error:
                if self._cancelled:
                    raise FetchError(url, "cancelled", problem=FetchProblem.CANCELLED) from error
                if last or not error.transient:
                    raise
            end = time.monotonic() + RETRY_S
            while time.monotonic() < end and not self._cancelled:
                time.sleep(min(TICK_S, RETRY_S))

    def _fetch(self, client: Client, on_progress: OnProgress) -> None:
        have, validator = self._resume_point()
        sha256: _Hash = hashlib.sha256()
        if have:
            with self._part.open("rb") as part:
                while chunk := part.read(CHUNK):
                    sha256.update(chunk)
        if not have or have != self._file.size:
            sha256 = self._receive(client, have, validator, sha256, on_progress)
        if self._file.sha256 and sha256.hexdigest() != self._file.sha256:
            self._forget()
            raise FetchError(
                self._file.url,
                "what came is not the file that was meant (its SHA-256 differs)",
                problem=FetchProblem.MISMATCH,
            )
        self._part.replace(self._path)
        self._note.unlink(missing_ok=True)

    def _resume_point(self) -> tuple[int, str]:
        """How much is there already, and of which edition; (0, "") to begin anew."""
        try:
            have = self._part.stat().st_size
            note = json.loads(self._note.read_text("utf-8"))
            validator = str(note["validator"]) if note["url"] == self._file.url else ""
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            have, validator = 0, ""
        full = self._file.size or MAX_BYTES
        if not validator or have > full:
            self._forget()
            return 0, ""
        return have, validator

    def _forget(self) -> None:
        self._part.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)

    def _receive(
        self, client: Client, have: int, validator: str, sha256: _Hash, on_progress: OnProgress
    ) -> _Hash:
        """The rest of the file, or all of it; the hash of the whole."""
        url = self._file.url
        with client.fetch(url, ANSWER_S), self._open(client, have, validator) as answer:
            client.connections.allow(None)
            if have and answer.status_code == 200:  # another edition, or no resuming there
                have, sha256 = 0, hashlib.sha256()
            total = self._total(answer, have)
            self._keep_note(answer)
            with self._disk_errors(), self._part.open("ab" if have else "wb") as part:
                have = self._copy(client, answer, part, have, total, sha256, on_progress)
            if total and have != total:
                raise FetchError(url, "it broke off", problem=FetchProblem.BROKEN_OFF)
            return sha256

    def _open(self, client: Client, have: int, validator: str) -> requests.Response:
        headers = {"Accept-Encoding": "identity", "Accept": "*/*"}
        if have:
            headers |= {"Range": f"bytes={have}-", "If-Range": validator}
        url = self._file.url
        try:
            address = parse_address(url)
        except FetchError:
            raise FetchError(
                url, "its address is not secure; https:// is", problem=FetchProblem.BAD_ADDRESS
            ) from None
        granted = granted_origin(url) if self._loopback else None
        chain = RedirectChain(url, address, MAX_REDIRECTS, granted=granted)
        answer, _ = client.get(chain, headers, self._insecure)
        try:
            self._check(answer, have)
        except FetchError:
            answer.close()
            raise
        return answer

    def _insecure(self, address: WebAddress) -> str:
        if address.origin.scheme == "https":
            return ""
        with contextlib.suppress(ValueError):
            if self._loopback and ipaddress.ip_address(address.origin.host).is_loopback:
                return ""
        return f"it leads to {address}, which is not secure"

    def _check(self, answer: requests.Response, have: int) -> None:
        url, status = self._file.url, answer.status_code
        ranged = _RANGE.match(answer.headers.get("content-range", ""))
        if status == 416 or (status == 206 and (not ranged or int(ranged[1]) != have)):
            self._forget()
            raise FetchError(url, "it cannot be resumed", problem=FetchProblem.BROKEN_OFF)
        if status not in (200, 206):
            why = f"the site answers with status {status}"
            if status in (404, 410):
                why = f"there is nothing at its address any more ({status})"
            raise FetchError(url, why, problem=FetchProblem.STATUS, status=status)
        if answer.headers.get("content-encoding", "identity").lower() not in ("", "identity"):
            why = "the site sends it in a form that was not asked for"
            raise FetchError(url, why, problem=FetchProblem.DECODE)

    def _total(self, answer: requests.Response, have: int) -> int:
        """The size of the whole file, 0 = not told. Raises `FetchError` when it cannot be or does not fit."""
        url, wanted = self._file.url, self._file.size
        length = answer.headers.get("content-length", "")
        total = have + int(length[:20]) if length.isdecimal() else 0
        if total > MAX_BYTES:
            why = f"it is larger than {MAX_BYTES / 1e9:.1f} GB"
            raise FetchError(url, why, problem=FetchProblem.TOO_LARGE)
        if wanted and total and total != wanted:
            why = f"it has {total:,} bytes, and the list of models says {wanted:,}"
            raise FetchError(url, why, problem=FetchProblem.MISMATCH)
        self._check_room((total or wanted) - have)
        return total or wanted

    def _check_room(self, needed: int) -> None:
        with self._disk_errors():
            free = shutil.disk_usage(self._path.parent).free
        needed = max(0, needed) + SPARE_BYTES
        if free < needed:
            why = f"{needed / 1e6:,.0f} MB are needed, {free / 1e6:,.0f} MB are free"
            raise FetchError(self._path.parent, why, problem=FetchProblem.DISK)

    def _keep_note(self, answer: requests.Response) -> None:
        """Note which edition the part is of. A weak ETag cannot be resumed by (RFC 9110, 13.1.5)."""
        tag = answer.headers.get("etag", "")
        validator = tag if tag and not tag.startswith("W/") else ""
        validator = validator or answer.headers.get("last-modified", "")
        note = {"url": self._file.url, "validator": validator if len(validator) < 500 else ""}
        with self._disk_errors():
            self._note.write_text(json.dumps(note), "utf-8")

    def _copy(
        self, client: Client, answer: requests.Response, part: BinaryIO, have: int, total: int,
        sha256: _Hash, on_progress: OnProgress,
    ) -> int:  # fmt: skip
        """Append what comes to `part`, which has `have` bytes; how many it has then."""
        url, told = self._file.url, 0.0
        checked, began, then = have, time.monotonic(), have
        on_progress(have, total)
        while chunk := answer.raw.read1(CHUNK):
            have += len(chunk)
            if have > (total or MAX_BYTES):
                raise FetchError(url, "it is larger than it says", problem=FetchProblem.TOO_LARGE)
            part.write(chunk)
            sha256.update(chunk)
            client.end_if_over(url)
            now = time.monotonic()
            if now - told > PROGRESS_S:
                told = now
                on_progress(have, total)
            if have - checked > DISK_CHECK_BYTES:
                checked = have
                self._check_room(total - have if total else 0)
            if now - began > SLOW_S:
                if have - then < SLOW_BYTES:
                    raise FetchError(url, "it comes too slowly", problem=FetchProblem.TIMEOUT)
                began, then = now, have
        client.end_if_over(url)  # a connection shut looks like the end
        part.flush()
        os.fsync(part.fileno())
        on_progress(have, total)
        return have

    @contextlib.contextmanager
    def _disk_errors(self) -> Iterator[None]:
        """What the system refuses meanwhile is the disk's failure: urllib3 wraps those of the network."""
        try:
            yield
        except OSError as error:
            raise self._disk_error(error) from error

    def _disk_error(self, error: OSError) -> FetchError:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        why = "the disk is full; what has come is kept" if full else error.strerror or error
        return FetchError(self._path.parent, why, problem=FetchProblem.DISK)
