"""Notifications by the desktop: through its portal, else its notification service; and clicks on them.

The window waits for no other program: it asks and is answered later.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from html import escape
from typing import Any

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, SLOT, QMetaObject, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusInterface,
    QDBusMessage,
    QDBusPendingCallWatcher,
)

from globe_app.settings import APP_NAME, DESKTOP_ID
from globe_app.tr import tr
from globe_app.ui.lane import Lane

PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
          "org.freedesktop.portal.Notification")  # fmt: skip
SERVICE = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications",
           "org.freedesktop.Notifications")  # fmt: skip
ANSWER_MS = 5_000  # that another program is waited for; it may have to be started
HEAR = SLOT("hear(QDBusMessage)")
NOTIFY = "Notify(QString,uint,QString,QString,QString,QStringList,QVariantMap,int)"
ACTION, DEFAULT = "open", "default"
MARKUP = "body-markup"  # of a service that reads a body as HTML
INVOKED = "ActionInvoked"  # the name of both signals
MOST_REMEMBERED = 100  # notifications that a click is expected on

log = logging.getLogger(__name__)


class Way(Enum):
    """How a notification was delivered."""

    PORTAL = "portal"
    SERVICE = "service"
    NONE = "none"  # there is neither


@dataclass(frozen=True, slots=True)
class Notification:
    """What is told. A later one with the same id takes the place of the earlier."""

    id: str
    title: str
    body: str


def can_tell() -> bool:
    """Whether the desktop has a portal or a notification service, running or to be started."""
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    startable = bus.interface().property("activatableServiceNames")
    names = startable if isinstance(startable, list | tuple) else ()
    return any(
        name in names or bus.interface().isServiceRegistered(name).value()
        for name in (PORTAL[0], SERVICE[0])
    )


class Desktop(QObject):
    """Hands notifications over to the desktop."""

    delivered = Signal(object, object)  # Notification, Way
    clicked = Signal(str)  # id of the notification

    def __init__(self, lane: Lane[Any], parent: QObject | None = None) -> None:
        """`lane`: asks the service, whose types of arguments are to be read first."""
        super().__init__(parent)
        self._lane, self._bus = lane, QDBusConnection.sessionBus()
        self._numbers: dict[int, str] = {}  # the service's own -> id
        self._ids: set[str] = set()  # told by the portal
        self._waiting: set[QDBusPendingCallWatcher] = set()
        if self._bus.isConnected():
            for _, path, interface in (PORTAL, SERVICE):
                self._bus.connect("", path, interface, INVOKED, self, HEAR)  # type: ignore[call-overload]

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._waiting)

    def tell(self, notification: Notification) -> None:
        """Deliver one; `delivered` says how."""
        if not self._bus.isConnected():
            self.delivered.emit(notification, Way.NONE)
            return
        call = QDBusMessage.createMethodCall(*PORTAL, "AddNotification")
        call.setArguments([
            notification.id,
            {"title": notification.title, "body": notification.body, "default-action": ACTION},
        ])  # fmt: skip
        self._ask(call, partial(self._by_portal, notification))

    def _ask(self, call: QDBusMessage, then: Callable[[str, Sequence[object]], None]) -> None:
        """`then` gets why it failed, "" = it did not, and what was answered."""
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call, ANSWER_MS), self)

        def end(ended: QDBusPendingCallWatcher) -> None:
            self._waiting.discard(watcher)
            why = ended.error().message() or "failed" if ended.isError() else ""
            said = [] if why else ended.reply().arguments()
            ended.deleteLater()
            then(why, said)

        self._waiting.add(watcher)
        watcher.finished.connect(end)

    def _by_portal(self, notification: Notification, why_not: str, _: Sequence[object]) -> None:
        if not why_not:
            self._ids.add(notification.id)
            self.delivered.emit(notification, Way.PORTAL)
            return
        log.info("portal: %s", why_not)
        can = QDBusMessage.createMethodCall(*SERVICE, "GetCapabilities")
        self._ask(can, partial(self._by_service, notification))

    def _by_service(self, notification: Notification, why_not: str, said: Sequence[object]) -> None:
        if why_not:
            log.info("service: %s", why_not)
            self.delivered.emit(notification, Way.NONE)
            return
        told = notification
        if said and isinstance(said[0], list) and MARKUP in said[0]:  # a headline is text
            told = replace(notification, body=escape(notification.body, quote=False))
        self._lane.submit(
            lambda _: _notified(self._bus, told), partial(self._numbered, notification)
        )

    def _numbered(self, notification: Notification, number: int) -> None:
        if number:
            self._numbers[number] = notification.id
            while len(self._numbers) > MOST_REMEMBERED:
                del self._numbers[next(iter(self._numbers))]
        self.delivered.emit(notification, Way.SERVICE if number else Way.NONE)

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        """A signal of the portal or the service; those of other programs' notifications are not ours."""
        said = message.arguments()
        if len(said) < 2 or said[1] not in (ACTION, DEFAULT):
            return
        found = ""
        if message.interface() == SERVICE[2] and isinstance(said[0], int):
            found = self._numbers.pop(said[0], "")
        elif isinstance(said[0], str) and said[0] in self._ids:
            found = said[0]
        if found:
            self.clicked.emit(found)


def _notified(bus: QDBusConnection, notification: Notification) -> int:
    """The service's number of a notification; 0 = it took none. Types of arguments are as it says itself:
    a number of Python's would go as one with a sign.
    """
    service = QDBusInterface(*SERVICE, bus)
    if not service.isValid() or service.metaObject().indexOfMethod(NOTIFY) < 0:
        return 0
    service.setTimeout(ANSWER_MS)
    number = QMetaObject.invokeMethod(
        service, "Notify", Q_RETURN_ARG("uint"), Q_ARG("QString", APP_NAME), Q_ARG("uint", 0),
        Q_ARG("QString", DESKTOP_ID), Q_ARG("QString", notification.title),
        Q_ARG("QString", notification.body), Q_ARG("QStringList", [DEFAULT, tr("Open")]),
        Q_ARG("QVariantMap", {"desktop-entry": DESKTOP_ID}), Q_ARG("int", -1),
    )  # fmt: skip
    return number if isinstance(number, int) else 0
