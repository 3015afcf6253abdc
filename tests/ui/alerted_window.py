"""The real window on a session bus of its own, beside a desktop that is made up. It prints what came of it.

Run as a program by `test_alerts.py`, below `dbus-run-session`.
"""

import json
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from globe_app import app as application
from globe_app.settings import Settings, resources_dir
from globe_app.store.db import open_store
from globe_app.ui.places import Country
from globe_app.ui.preferences import Preferences
from tests.conftest import NOW
from tests.ui.conftest import wait
from tests.ui.stored_stories import Text, keep


class Desktop:
    """The made-up desktop, in a process of its own."""

    def __init__(self) -> None:
        self.program = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.made_up_desktop"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self.heard() == ["ready"]

    def heard(self) -> list[object]:
        """The next thing that it was told."""
        assert self.program.stdout is not None
        found = json.loads(self.program.stdout.readline())
        assert isinstance(found, list)
        return found

    def do(self, words: str) -> None:
        """Have it do something."""
        assert self.program.stdin is not None
        print(words, file=self.program.stdin, flush=True)
        assert self.heard() == ["done", *words.split()]


def main(folder: Path) -> None:
    """Tell by the portal, then by the service, then by neither; click in between."""
    desktop = Desktop()
    application.make_application()
    settings = Settings(folder / "s.db", resources_dir())
    open_store(settings.store, settings.images).close()
    window = application.build_window(
        settings, Preferences(calm=True, drift=False), clock=lambda: NOW
    )
    window.restore(None)
    found: dict[str, object] = {"asked": window.preferences.value.alerts}

    def settle() -> None:
        wait(lambda: not window.services.busy and not window.alerts.busy)

    def news(headline: str) -> None:
        store = open_store(settings.store, settings.images)
        keep(store, [Text("KE", 1, headline, (f"{headline}.",))], NOW + timedelta(hours=1))
        store.close()
        window.background.changed.emit()
        settle()

    def opened_by(what: str) -> str:
        window.navigator.home()
        settle()
        desktop.do(what)
        wait(lambda: isinstance(window.navigator.place, Country))
        return window.navigator.view.country() if window.navigator.view is not None else ""

    settle()
    news("Before the alert")
    window.navigator.go(Country("KE"))
    settle()
    window.run("alert")
    settle()
    found["on"] = [window.preferences.value.alerts, window.actions_["alert"].isChecked()]
    window.background.changed.emit()
    settle()
    news("By the portal")
    window.background.changed.emit()
    settle()
    found["portal"] = desktop.heard()
    desktop.do("click another-program")
    found["clicked"] = opened_by("click country-KE")
    window.show()
    window.activateWindow()
    wait(window.isActiveWindow)
    news("Seen by the reader")  # told by nobody: what is heard next is the one after
    window.hide()
    desktop.do("drop portal")
    news("By the <b>service</b> & no other")
    found["service"] = desktop.heard()
    found["pressed"] = opened_by("press 41")
    window.hide()
    desktop.do("drop service")
    news("By nothing")
    found["way"] = window.alerts.way.value if window.alerts.way else ""
    print(json.dumps(found))
    window.close()
    window.close_lanes()
    assert desktop.program.stdin is not None
    desktop.program.stdin.close()
    desktop.program.wait(10)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
