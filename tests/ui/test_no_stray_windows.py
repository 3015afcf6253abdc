"""No page or sheet opens a window of its own beside the main one: it would take the keyboard away."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from globe_app.ui.views.reading import page
from globe_app.ui.window import MainWindow
from tests.ui.conftest import wait

PAGES = ("your_reading", "edition", "history", "missed", "stories", "saved", "home", "somewhere")
SHEETS = ("settings", "countries", "rules", "export", "outlets", "translators", "keys", "about")


class ShownWindows(QObject):
    """Notes every window that is shown while it watches."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and not isinstance(watched, MainWindow):
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@pytest.mark.parametrize("actions", [PAGES, SHEETS], ids=["pages", "sheets"])
def test_nothing_opens_a_window_of_its_own(
    qt: QApplication,
    window: MainWindow,
    actions: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        page, "FIRST", 1
    )  # of the countries not read: the others are behind a button
    shown = ShownWindows()
    qt.installEventFilter(shown)
    try:
        for action in actions:
            window.run(action)
            wait(lambda: not window.services.busy)
    finally:
        qt.removeEventFilter(shown)
    assert shown.seen == []
