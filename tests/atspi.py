"""A client of AT-SPI for tests: what a screen reader sees of a program, and hears of it."""

import contextlib
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.dbus_client import Bus, BusError

ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
LAUNCHERS = tuple(
    Path(folder, "at-spi-bus-launcher")
    for folder in ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib/at-spi2")
)
MOST = 5_000  # nodes that are walked

SHOWING, FOCUSED = 25, 12  # states of AT-SPI


def launcher() -> Path | None:
    """The program that starts the bus; None = it is not installed."""
    return next((one for one in LAUNCHERS if one.is_file()), None)


@contextlib.contextmanager
def accessibility_bus(env: dict[str, str]) -> Iterator[tuple[dict[str, str], str]]:
    """The environment of programs, and the address of the bus on which they are read."""
    found = launcher()
    assert found is not None
    session = subprocess.Popen(
        ["dbus-daemon", "--session", "--print-address", "--nofork"], stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert session.stdout is not None
    address = session.stdout.readline().strip()
    env = {**env, "DBUS_SESSION_BUS_ADDRESS": address}
    started = subprocess.Popen(
        [str(found), "--launch-immediately"], env=env, stderr=subprocess.DEVNULL
    )
    try:
        bus = Bus(address)
        try:
            yield env, _address_of(bus)
        finally:
            bus.close()
    finally:
        for one in (started, session):
            one.terminate()
            one.wait(timeout=10)
        session.stdout.close()


def _address_of(bus: Bus) -> str:
    end = time.monotonic() + 10
    while True:
        try:
            return str(bus.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0])
        except BusError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)


@dataclass(frozen=True, slots=True)
class Node:
    """One thing that a program shows."""

    bus: Bus
    program: str
    path: str

    def _get(self, interface: str, name: str) -> object:
        return self.bus.call(
            self.program, self.path, "org.freedesktop.DBus.Properties", "Get", "ss", interface, name
        )[0]

    @property
    def name(self) -> str:
        return str(self._get(ACCESSIBLE, "Name"))

    @property
    def description(self) -> str:
        return str(self._get(ACCESSIBLE, "Description"))

    @property
    def role(self) -> str:
        return str(self.bus.call(self.program, self.path, ACCESSIBLE, "GetRoleName")[0])

    @property
    def children(self) -> list["Node"]:
        found = self.bus.call(self.program, self.path, ACCESSIBLE, "GetChildren")[0]
        assert isinstance(found, list)
        return [
            Node(self.bus, program, path) for program, path in found if not path.endswith("/null")
        ]

    def has(self, state: int) -> bool:
        found = self.bus.call(self.program, self.path, ACCESSIBLE, "GetState")[0]
        assert isinstance(found, list)
        return bool(found[state // 32] >> state % 32 & 1)

    @property
    def actions(self) -> list[str]:
        found = self.bus.call(self.program, self.path, "org.a11y.atspi.Action", "GetActions")[0]
        assert isinstance(found, list)
        return [str(one[0]) for one in found]

    def do(self, action: int = 0) -> None:
        self.bus.call(self.program, self.path, "org.a11y.atspi.Action", "DoAction", "i", action)

    @property
    def text(self) -> str:
        return str(
            self.bus.call(self.program, self.path, "org.a11y.atspi.Text", "GetText", "ii", 0, -1)[0]
        )

    @property
    def extents(self) -> tuple[int, int, int, int]:
        """x, y, width, height on the screen, px."""
        found = self.bus.call(
            self.program, self.path, "org.a11y.atspi.Component", "GetExtents", "u", 0
        )[0]
        assert isinstance(found, tuple)
        return found

    def walk(self) -> Iterator["Node"]:
        """This node and all below it, breadth first; what goes meanwhile is left out."""
        todo, seen = [self], 0
        while todo and seen < MOST:
            node = todo.pop(0)
            seen += 1
            yield node
            with contextlib.suppress(BusError):
                todo += node.children

    def find(self, wanted: Callable[["Node"], bool]) -> "Node | None":
        """The first node below that is wanted."""
        for node in self.walk():
            with contextlib.suppress(BusError):
                if wanted(node):
                    return node
        return None


class Reader:
    """What a screen reader does: it asks programs for what they show, and hears what they announce."""

    def __init__(self, address: str) -> None:
        self.bus = Bus(address)
        self.bus.call(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "AddMatch", "s",
            "type='signal',interface='org.a11y.atspi.Event.Object'",
        )  # fmt: skip
        self.bus.call(
            REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", "sass",
            "object:announcement", [], "",
        )  # fmt: skip

    def close(self) -> None:
        self.bus.close()

    def programs(self) -> list[Node]:
        return Node(self.bus, REGISTRY, ROOT).children

    def hears(self, wanted: Callable[[str], bool], seconds: float = 10.0) -> str:
        """The first announcement that is wanted."""

        def said(body: tuple[object, ...]) -> str:
            return str(body[3]) if len(body) > 3 else ""

        found = self.bus.wait_for(
            lambda one: one.member == "Announcement" and wanted(said(one.body)), seconds
        )
        return said(found.body)

    @property
    def heard(self) -> list[str]:
        """Every announcement so far."""
        with contextlib.suppress(BusError):
            self.bus.wait_for(lambda _: False, 0.01)
        return [str(one.body[3]) for one in self.bus.signals if one.member == "Announcement"]


def env_for_programs() -> dict[str, str]:
    """Variables with which Qt shows itself on the bus, whether or not a screen reader runs."""
    return {
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_ACCESSIBILITY": "1",
        "NO_AT_BRIDGE": "",
    } | {key: os.environ[key] for key in ("XDG_RUNTIME_DIR",) if key in os.environ}
