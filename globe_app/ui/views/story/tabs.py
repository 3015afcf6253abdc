"""The tabs of a story's page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from globe_app.ui.widgets.controls import named

CURRENT, TAKES, THEMES, FIGURES, WHY, REPLAY = range(6)
TITLES = (  # of each tab, and the same in short
    ("Current take", "Current"), ("Alternative takes", "Takes"), ("Themes", "Themes"),
    ("Figures", "Figures"), ("Why grouped", "Why"), ("Replay", "Replay"),
)  # fmt: skip
PAD_PX = 24  # left and right of a tab's title, and its border


class StoryTabs(QTabBar):
    """Tab bar with long or short titles, by the room available; keys 1 to 6 are in the menu."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "storyTabs")
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setAccessibleName("Parts of the story")
        for number, (title, _) in enumerate(TITLES):
            self.addTab(title)
            self.setTabToolTip(number, f"{title} ({number + 1})")

    def fit(self, room: int) -> None:
        """Choose the titles that fit into `room` pixels."""
        long = sum(self.fontMetrics().horizontalAdvance(title) + PAD_PX for title, _ in TITLES)
        for number, (title, short) in enumerate(TITLES):
            self.setTabText(number, title if long <= room else short)
