"""Talks to a long-running process that answers each NUL-terminated record with one.

Some processes hold a record back until the next one arrives. Empty padding records are therefore sent
after each batch; their answers arrive with the next batch and are dropped.
"""

import contextlib
import os
import selectors
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from typing import IO

from globe_app.errors import TranslationError, one_line

PADDING_RECORDS = 8
MAX_CRASHES = 3  # crashes per batch after which the rest is given up
CHUNK = 64 * 1024
CLOSE_S = 1.0


class ProcessEndedError(TranslationError):
    """The process ended by itself; starting it again may help."""


class RecordPipe:
    """A process that answers records. To be used by one thread only."""

    def __init__(
        self, name: str, command: Sequence[str], seconds: float,
        environment: Mapping[str, str] | None = None,
    ) -> None:  # fmt: skip
        self._name, self._command, self._seconds = name, list(command), seconds
        self._environment = dict(environment) if environment else None
        self._process: subprocess.Popen[bytes] | None = None
        self._said: IO[bytes] | None = None  # its standard error
        self._skip = 0  # answers to padding records that are still expected
        self._rest = b""

    @property
    def process_id(self) -> int:
        """The id of the process; 0 = none is running."""
        return self._process.pid if self._process is not None else 0

    def close(self) -> None:
        """Terminate the process and its children."""
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()  # at the end of its input it exits by itself and ends its children
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(CLOSE_S)
        self._end()

    def ask_all(
        self, sentences: Sequence[str], encode: Callable[[str, int], bytes],
        decode: Callable[[bytes, int], str],
    ) -> list[str]:  # fmt: skip
        """The decoded answer for each sentence; "" for one on which the process ends by itself twice.

        `encode` and `decode` are given the number of the sentence among those that are sent together. Raises
        `TranslationError`, also when the process ends too often.
        """
        found: list[str] = []
        crashes = answered = 0
        stuck = -1
        while len(found) < len(sentences):
            records = [encode(one, at) for at, one in enumerate(sentences[len(found) :])]
            limit = 40 * max(map(len, records)) + 10_000
            try:
                answers = self.ask(records, limit)
            except ProcessEndedError:
                crashes += 1
                last = not answered and len(found) == len(sentences) - 1 and stuck == len(found)
                if crashes > MAX_CRASHES or last:
                    raise
                if stuck == len(found):  # twice at the same sentence: that sentence is the cause
                    found.append("")
                stuck = len(found)
                continue
            answered += len(answers)
            found += [decode(one, at) for at, one in enumerate(answers)]
        return found

    def ask(self, records: Sequence[bytes], limit: int) -> list[bytes]:
        """The answers to records, in order; fewer where the process ended before the last one.

        `limit`: longest answer accepted, in bytes. Raises `TranslationError`, and `ProcessEndedError`
        when there was no answer at all.
        """
        if self._process is None:
            self._start()
        try:
            return self._exchange(records, limit)
        except BaseException:
            self._end()
            raise

    def _start(self) -> None:
        self._skip, self._rest = 0, b""
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the process
        try:
            self._process = subprocess.Popen(
                self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._said,
                start_new_session=True, env=self._environment,
            )  # fmt: skip
        except OSError as error:
            self._said.close()
            raise TranslationError(
                self._name, f"cannot be started: {error.strerror or error}"
            ) from error
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        os.set_blocking(self._process.stdin.fileno(), False)
        os.set_blocking(self._process.stdout.fileno(), False)

    def _exchange(self, records: Sequence[bytes], limit: int) -> list[bytes]:
        process = self._process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        todo = memoryview(b"".join(one + b"\0" for one in records) + b"\0" * PADDING_RECORDS)
        found: list[bytes] = []
        end = time.monotonic() + self._seconds
        with selectors.DefaultSelector() as ready:
            ready.register(process.stdin, selectors.EVENT_WRITE)
            ready.register(process.stdout, selectors.EVENT_READ)
            while len(found) < len(records) or todo:
                events = ready.select(max(0.0, end - time.monotonic()))
                if not events and time.monotonic() >= end:
                    raise TranslationError(
                        self._name, f"gave no answer for {self._seconds:g} seconds; it was ended"
                    )
                for key, _ in events:
                    if key.fileobj is process.stdin:
                        todo = todo[self._write(key.fd, todo) :]
                        if not todo:
                            ready.unregister(process.stdin)
                        continue
                    data = os.read(key.fd, CHUNK)
                    if not data:
                        return self._ended(found)
                    before = len(found)
                    self._take(data, found, limit)
                    if len(found) > before:
                        end = time.monotonic() + self._seconds
        if len(found) > len(records) + PADDING_RECORDS:
            raise TranslationError(self._name, "answers more than it was asked")
        # further answers belong to padding records
        self._skip = PADDING_RECORDS - (len(found) - len(records))
        return found[: len(records)]

    def _write(self, descriptor: int, data: memoryview) -> int:
        try:
            return os.write(descriptor, data[:CHUNK])
        except BlockingIOError:
            return 0
        except BrokenPipeError:
            return len(data)  # it has ended; reading will report that

    def _take(self, data: bytes, found: list[bytes], limit: int) -> None:
        *whole, self._rest = (self._rest + data).split(b"\0")
        dropped = min(self._skip, len(whole))
        self._skip -= dropped
        found += whole[dropped:]
        if len(self._rest) > limit or any(len(one) > limit for one in whole):
            raise TranslationError(self._name, "answers with garbage")

    def _ended(self, found: list[bytes]) -> list[bytes]:
        assert self._process is not None
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(1)
        status = self._process.poll()
        assert self._said is not None
        self._said.seek(0)
        lines = self._said.read(20_000).decode("utf-8", "replace").strip().splitlines()
        self._end()
        if found:
            return found
        why = one_line(lines[-1], 120) if lines else "it said nothing"
        how = f"signal {-status}" if status is not None and status < 0 else f"status {status}"
        raise ProcessEndedError(self._name, f"ended with {how} ({why})")

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(OSError):
            os.killpg(
                process.pid, signal.SIGKILL
            )  # it has a session of its own: its children are killed too
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        process.wait()
        if self._said is not None:
            self._said.close()
