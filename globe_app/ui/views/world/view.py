"""The page of the world's stories, told by several countries each."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import (
    QModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from globe_app.briefing.articles import counted
from globe_app.model.story import StoryRow
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.theme import Theme
from globe_app.ui.views.world.row import WorldDelegate, WorldModel
from globe_app.ui.widgets.controls import named
from globe_app.ui.widgets.rows import ROW, ArticleListView
from globe_app.ui.words.translation import language_name

PERIODS = (1, 3, 7)  # days
LANGUAGES_NAMED = 4


class WorldPage(QWidget):
    """Emits the story that is opened, and other requests."""

    opened = Signal(int)  # story id
    period = Signal(int)  # days
    models = Signal()  # the reader wants translators
    back = Signal()

    def __init__(
        self, theme: Theme, serif: str, flags: Flags, name: Callable[[str], str],
        clock: Callable[[], datetime],
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("page")
        self._stored = (0, 0)  # articles that are grouped, and that are not
        self._waits: tuple[tuple[str, int], ...] = ()
        self._working = False  # whether articles are being grouped right now
        self._name = named(QLabel("The world’s stories"), "countryName")
        self._name.setFont(QFont(serif, 22))
        self.facts = named(QLabel(), "muted")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName("Stories of how many days")
        for days in PERIODS:
            self.tabs.addTab("Last day" if days == 1 else f"Last {days} days")
        self.tabs.setCurrentIndex(PERIODS.index(3))
        self.tabs.currentChanged.connect(lambda i: self.period.emit(PERIODS[i]))
        self.waiting = named(QLabel(), "muted")
        self.waiting.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting.setWordWrap(True)
        self.models_button = QPushButton("Translators…")
        self.models_button.setToolTip("Which languages can be translated on this machine")
        self.models_button.clicked.connect(self.models)
        self.model = WorldModel(name, clock)
        self.delegate = WorldDelegate(theme, serif, flags, clock)
        self.list = ArticleListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setResizeMode(
            ArticleListView.ResizeMode.Adjust
        )  # rows are as high as their words
        self.list.setVerticalScrollMode(ArticleListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName("The world’s stories")
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.empty = named(QLabel(), "muted")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.empty.setContentsMargins(20, 20, 20, 20)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(20, 18, 20, 8)
        head.setSpacing(2)
        head.addWidget(self._name)
        head.addWidget(self.facts)
        self._wait = QWidget()
        row = QHBoxLayout(self._wait)
        row.setContentsMargins(20, 6, 20, 8)
        row.addWidget(self.waiting, 1)
        row.addWidget(self.models_button)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(8, 0, 14, 0)
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(tabs)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self._wait)

    @property
    def days(self) -> int:
        """The chosen period in days."""
        return PERIODS[self.tabs.currentIndex()]

    def show_period(self, days: int) -> None:
        """Mark a period as chosen without emitting."""
        blocked = self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(PERIODS.index(days) if days in PERIODS else 1)
        self.tabs.blockSignals(blocked)

    def show_stories(
        self, rows: tuple[StoryRow, ...], grouped: int, ungrouped: int,
        waiting: tuple[tuple[str, int], ...],
    ) -> None:  # fmt: skip
        """Set the stories. `grouped`, `ungrouped`: numbers of articles in and outside stories; `waiting`:
        (language, articles) without a translation engine.
        """
        self.model.show(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.facts.setText(self._facts(rows))
        self._stored, self._waits = (grouped, ungrouped), waiting
        self._tell()
        if rows:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.scrollToTop()

    @Slot(bool)
    def show_working(self, on: bool) -> None:
        """Show whether an enrich run is in progress."""
        self._working = on
        self._tell()

    def _tell(self) -> None:
        """Explain an empty list and name waiting languages, unless a run is in progress."""
        self.empty.setText(self._nothing(*self._stored))
        waits = () if self._working else self._waits
        self._wait.setVisible(bool(waits))
        self.waiting.setText(waiting_words(waits) if waits else "")

    def current(self) -> StoryRow | None:
        """The current story; None = none."""
        index = self.list.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def set_current(self, story_id: int) -> None:
        """Make a story current."""
        at = self.model.position(story_id)
        if at >= 0:
            self.list.setCurrentIndex(self.model.index(at))

    def step(self, by: int) -> bool:
        """Move `by` rows; whether there is one."""
        return self.list.step(by)

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self.delegate.theme = theme
        self.list.viewport().update()

    def _facts(self, rows: tuple[StoryRow, ...]) -> str:
        if not rows:
            return "One event, told by outlets of several countries"
        codes = {code for row in rows for code in row.countries}
        told = counted(len(rows), "story", "stories")
        return (
            f"{told} told in two countries or more  ·  "
            f"{counted(len(codes), 'country', 'countries')}"
        )

    def _nothing(self, grouped: int, ungrouped: int) -> str:
        period = "last day" if self.days == 1 else f"last {self.days} days"
        if not grouped and not ungrouped:
            return "No articles are stored yet. A sync (F5) gets today’s news."
        if self._working and not grouped:
            return (
                "Articles of different outlets that tell one event are being put together now, on "
                "this machine. The bar above says how far that is."
            )
        if not grouped:
            return (
                f"None of the {counted(ungrouped, 'stored article', 'stored articles')} is grouped "
                "into a story yet. That happens after each sync (F5), on this machine: articles of "
                "different outlets that tell one event are put together."
            )
        rest = "" if self.days == PERIODS[-1] else " A longer period may have some."
        return f"No story of the {period} is told by outlets of two countries or more.{rest}"

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None:
            self.opened.emit(row.id)


def waiting_words(waiting: tuple[tuple[str, int], ...]) -> str:
    """`12 articles in Greek and Thai wait for a translator.`"""
    total = sum(count for _, count in waiting)
    most = sorted(waiting, key=lambda one: -one[1])
    names = [language_name(tag) for tag, _ in most[:LANGUAGES_NAMED]]
    left = len(most) - len(names)
    if left:
        names.append(counted(left, "other language", "other languages"))
    words = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    verb = "waits" if total == 1 else "wait"
    return f"{counted(total, 'article', 'articles')} in {words} {verb} for a translator."
