"""A desktop that is made up: its portal and its notification service, on the session bus of the environment.

A program: it writes what it is told as lines of JSON, and reads what it is to do: `click ID`, `press NUMBER`,
`drop portal`, `drop service`.
"""

import json
import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QSocketNotifier, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

PORTAL, SERVICE = "org.freedesktop.portal.Notification", "org.freedesktop.Notifications"
PORTAL_PATH, SERVICE_PATH = "/org/freedesktop/portal/desktop", "/org/freedesktop/Notifications"
NAMES = {"portal": "org.freedesktop.portal.Desktop", "service": SERVICE}


def say(*words: object) -> None:
    print(json.dumps(words), flush=True)


@ClassInfo({"D-Bus Interface": PORTAL})
class Portal(QObject):
    """The portal of a desktop."""

    @Slot(str, "QVariantMap")
    def AddNotification(self, name: str, said: dict[str, object]) -> None:
        say("portal", name, said["title"], said["body"], said["default-action"])


@ClassInfo({"D-Bus Interface": SERVICE})
class Service(QObject):
    """The notification service of a desktop."""

    told = 0

    @Slot(result="QStringList")
    def GetCapabilities(self) -> list[str]:
        return ["actions", "body", "body-markup"]

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(
        self, program: str, _: int, __: str, title: str, body: str, actions: list[str],
        ___: dict[str, object], ____: int,
    ) -> int:  # fmt: skip
        self.told += 1
        say("service", program, title, body, actions)
        return 40 + self.told


def main() -> None:
    """Be the desktop until standard input ends."""
    program = QCoreApplication([])
    bus, portal, service = QDBusConnection.sessionBus(), Portal(), Service()
    slots = QDBusConnection.RegisterOption.ExportAllSlots
    bus.registerObject(PORTAL_PATH, portal, slots)
    bus.registerObject(SERVICE_PATH, service, slots)
    for name in NAMES.values():
        bus.registerService(name)

    def send(path: str, interface: str, said: list[object]) -> None:
        message = QDBusMessage.createSignal(path, interface, "ActionInvoked")
        message.setArguments(said)
        bus.send(message)

    def obey() -> None:
        line = sys.stdin.readline()
        if not line:
            program.quit()
            return
        verb, what = line.split()
        if verb == "click":
            send(PORTAL_PATH, PORTAL, [what, "open", []])
        elif verb == "press":
            send(SERVICE_PATH, SERVICE, [int(what), "default"])
        else:
            bus.unregisterService(NAMES[what])
        say("done", verb, what)

    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: obey())
    say("ready")
    program.exec()


if __name__ == "__main__":
    main()
