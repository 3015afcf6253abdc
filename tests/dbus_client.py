"""A small D-Bus client for tests: method calls, and signals that are kept until they are asked for.

It speaks the wire protocol over a Unix socket, little-endian, with the types that AT-SPI uses.
"""

import os
import socket
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

CALL, RETURN, ERROR, SIGNAL = 1, 2, 3, 4
PATH, INTERFACE, MEMBER, ERROR_NAME, REPLY, DESTINATION, SENDER, SIGNATURE = range(1, 9)
FIXED = {
    "y": "B",
    "n": "<h",
    "q": "<H",
    "i": "<i",
    "u": "<I",
    "x": "<q",
    "t": "<Q",
    "d": "<d",
    "b": "<I",
}
SIZES = {"y": 1, "n": 2, "q": 2, "i": 4, "u": 4, "b": 4, "x": 8, "t": 8, "d": 8, "s": 4, "o": 4, "g": 1,
         "a": 4, "(": 8, "{": 8, "v": 1, "h": 4}  # fmt: skip

Value = object


class BusError(Exception):
    """The other side answered with an error, or not at all."""


@dataclass(frozen=True, slots=True)
class Message:
    """What came in."""

    kind: int
    sender: str
    path: str
    interface: str
    member: str
    reply_to: int
    body: tuple[Value, ...]


def split(signature: str) -> list[str]:
    """The complete types of a signature."""
    found, at = [], 0
    while at < len(signature):
        end = _end(signature, at)
        found.append(signature[at:end])
        at = end
    return found


def _end(signature: str, at: int) -> int:
    if signature[at] == "a":
        return _end(signature, at + 1)
    if signature[at] not in "({":
        return at + 1
    depth = 0
    for i in range(at, len(signature)):
        depth += (signature[i] in "({") - (signature[i] in ")}")
        if not depth:
            return i + 1
    raise ValueError(signature)


class Writer:
    """Marshals values."""

    def __init__(self) -> None:
        self.data = bytearray()

    def pad(self, size: int) -> None:
        self.data += b"\0" * (-len(self.data) % size)

    def put(self, kind: str, value: Value) -> None:
        self.pad(SIZES[kind[0]])
        if kind in FIXED:
            assert isinstance(value, int | float)
            self.data += struct.pack(FIXED[kind], value)
        elif kind in "sog":
            assert isinstance(value, str)
            raw = value.encode()
            self.data += struct.pack("B" if kind == "g" else "<I", len(raw)) + raw + b"\0"
        elif kind == "v":
            assert isinstance(value, tuple)
            self.put("g", value[0])
            self.put(str(value[0]), value[1])
        elif kind[0] in "({":
            assert isinstance(value, tuple)
            for one, of in zip(value, split(kind[1:-1]), strict=True):
                self.put(of, one)
        else:
            assert isinstance(value, list)
            inner = Writer()
            inner.data = bytearray(b"\0" * ((len(self.data) + 4) % 8))
            inner.pad(SIZES[kind[1]])
            start = len(inner.data)
            skipped = start - (len(self.data) + 4) % 8
            for one in value:
                inner.put(kind[1:], one)
            self.data += struct.pack("<I", len(inner.data) - start) + b"\0" * skipped
            self.data += inner.data[start:]


class Reader:
    """Unmarshals values."""

    def __init__(self, data: bytes, at: int = 0) -> None:
        self.data, self.at = data, at

    def get(self, kind: str) -> Value:
        self.at += -self.at % SIZES[kind[0]]
        if kind in FIXED or kind == "h":
            form = FIXED.get(kind, "<I")
            (value,) = struct.unpack_from(form, self.data, self.at)
            self.at += struct.calcsize(form)
            return bool(value) if kind == "b" else value
        if kind in "sog":
            size = self.get("y" if kind == "g" else "u")
            assert isinstance(size, int)
            raw = self.data[self.at : self.at + size]
            self.at += size + 1
            return raw.decode()
        if kind == "v":
            return self.get(str(self.get("g")))
        if kind[0] in "({":
            return tuple(self.get(one) for one in split(kind[1:-1]))
        size = self.get("u")
        assert isinstance(size, int)
        self.at += -self.at % SIZES[kind[1]]
        end, found = self.at + size, []
        while self.at < end:
            found.append(self.get(kind[1:]))
        return found


class Bus:
    """A connection to a bus at an address such as `unix:path=/run/bus,guid=…`."""

    def __init__(self, address: str, seconds: float = 10.0) -> None:
        parts = dict(one.split("=", 1) for one in address.split(":", 1)[1].split(","))
        where = parts["path"] if "path" in parts else "\0" + parts["abstract"]
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(seconds)
        self._seconds = seconds
        self._socket.connect(where)
        self._socket.sendall(
            b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n"
        )
        assert self._socket.recv(200).startswith(b"OK")
        self._socket.sendall(b"BEGIN\r\n")
        self._serials, self._buffer = count(1), b""
        self.signals: list[Message] = []
        self.name = str(
            self.call(
                "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello"
            )[0]
        )

    def close(self) -> None:
        """Leave the bus."""
        self._socket.close()

    def call(
        self, to: str, path: str, interface: str, member: str, signature: str = "", *args: Value
    ) -> tuple[Value, ...]:
        """Call a method and give its answer. Raises `BusError`."""
        body, serial = Writer(), next(self._serials)
        for kind, value in zip(split(signature), args, strict=True):
            body.put(kind, value)
        fields: list[Value] = [
            (PATH, ("o", path)), (INTERFACE, ("s", interface)), (MEMBER, ("s", member)),
            (DESTINATION, ("s", to)),
        ]  # fmt: skip
        if signature:
            fields.append((SIGNATURE, ("g", signature)))
        head = Writer()
        head.data += struct.pack("<cBBBII", b"l", CALL, 0, 1, len(body.data), serial)
        head.put("a(yv)", fields)
        head.pad(8)
        self._socket.sendall(bytes(head.data + body.data))
        end = time.monotonic() + self._seconds
        while time.monotonic() < end:
            got = self._receive()
            if got.reply_to == serial and got.kind in (RETURN, ERROR):
                if got.kind == ERROR:
                    raise BusError(f"{interface}.{member}: {got.body}")
                return got.body
        raise BusError(f"{interface}.{member}: no answer")

    def _receive(self) -> Message:
        while len(self._buffer) < 16 or len(self._buffer) < self._wanted():
            got = self._socket.recv(65_536)
            if not got:
                raise BusError("the bus has gone")
            self._buffer += got
        size = self._wanted()
        data, self._buffer = self._buffer[:size], self._buffer[size:]
        reader = Reader(data, 12)
        raw = reader.get("a(yv)")
        assert isinstance(raw, list)
        fields = dict(raw)
        reader.at += -reader.at % 8
        body = tuple(reader.get(one) for one in split(str(fields.get(SIGNATURE, ""))))
        reply = fields.get(REPLY, 0)
        message = Message(
            data[1], *(str(fields.get(one, "")) for one in (SENDER, PATH, INTERFACE, MEMBER)),
            reply if isinstance(reply, int) else 0, body,
        )  # fmt: skip
        if message.kind == SIGNAL:
            self.signals.append(message)
        return message

    def _wanted(self) -> int:
        body, _, fields = struct.unpack_from("<III", self._buffer, 4)
        return 16 + fields + -fields % 8 + int(body)

    def wait_for(self, wanted: Callable[[Message], bool], seconds: float) -> Message:
        """The first signal that is wanted, of those that have come and those to come. Raises `BusError`."""
        end, seen = time.monotonic() + seconds, 0
        while True:
            for one in self.signals[seen:]:
                if wanted(one):
                    return one
            seen = len(self.signals)
            left = end - time.monotonic()
            if left <= 0:
                raise BusError("the signal never came")
            self._socket.settimeout(left)
            try:
                self._receive()
            except TimeoutError as never:
                raise BusError("the signal never came") from never
            finally:
                self._socket.settimeout(self._seconds)
