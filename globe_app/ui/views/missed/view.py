"""The Missed page: stories told in many countries and hardly at home, with the numbers behind it."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from globe_app.model.story import Missed, MissedStory
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.theme import Theme
from globe_app.ui.views.missed.row import (
    MissedDelegate,
    MissedModel,
    Row,
    missed_rows,
    only_here_rows,
)
from globe_app.ui.views.missed.words import MissedRule, MissedTexts
from globe_app.ui.widgets.controls import named
from globe_app.ui.widgets.rows import ROW, ArticleListView
from globe_app.ui.words.countries import in_sentence

MISSED_TAB, ONLY_TAB = 0, 1


class MissedPage(QWidget):
    """Shows a `Missed`; emits what is opened and chosen."""

    opened = Signal(int)  # story id
    article_opened = Signal(int)  # id of a similar article
    home_chosen = Signal(str)  # country code
    outlets = Signal()  # open the outlets dialog
    sync = Signal()

    def __init__(
        self, theme: Theme, serif: str, flags: Flags, name: Callable[[str], str],
        clock: Callable[[], datetime], rule: MissedRule,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("page")
        self._name, self._rule = name, rule
        self.found: Missed | None = None
        self._aside = False  # whether stories set aside are listed
        self._words: MissedTexts | None = None
        self.title = named(QLabel("Missed"), "countryName")
        self.title.setFont(QFont(serif, 22))
        self.home = QComboBox()
        self.home.setEditable(True)
        self.home.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.home.setAccessibleName("Home country: type to search")
        self.home.setToolTip("Whose outlets are looked at: any country with outlets")
        self.home.setMinimumContentsLength(16)
        completer = QCompleter(self.home.model(), self.home)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.home.setCompleter(completer)
        for popup, words in (
            (completer.popup(), "Countries found"), (self.home.view(), "Countries with outlets"),
        ):  # fmt: skip
            assert popup is not None
            popup.setAccessibleName(words)
        line = self.home.lineEdit()
        assert line is not None
        line.setAccessibleName("Home country: type to search")
        self.home.activated.connect(self._choose)
        self.facts = QLabel()
        self.how = named(QLabel(), "muted")
        for label in (self.facts, self.how):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName("Missed at home, or told only at home")
        for title in ("Missed", "Only here"):
            self.tabs.addTab(title)
        self.tabs.currentChanged.connect(self._show_tab)
        self.model = MissedModel(name, clock)
        self.delegate = MissedDelegate(theme, serif, flags, clock)
        self.list = ArticleListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setResizeMode(
            ArticleListView.ResizeMode.Adjust
        )  # row heights depend on the width
        self.list.setVerticalScrollMode(ArticleListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName("Missed stories")
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.outlets_button = QPushButton("Outlets…")
        self.outlets_button.setToolTip("Switch more outlets on (Ctrl+L)")
        self.outlets_button.clicked.connect(self.outlets)
        self.sync_button = QPushButton("Sync now")
        self.sync_button.setToolTip("Get today’s news (F5)")
        self.sync_button.clicked.connect(self.sync)
        self._lay_out()
        self.show_waiting()

    def _lay_out(self) -> None:
        label = QLabel("&Home country")
        label.setBuddy(self.home)
        chooser = QHBoxLayout()
        chooser.addWidget(self.title, 1)
        chooser.addWidget(label)
        chooser.addWidget(self.home)
        head = QVBoxLayout()
        head.setContentsMargins(20, 14, 14, 8)
        head.setSpacing(6)
        head.addLayout(chooser)
        head.addWidget(self.facts)
        head.addWidget(self.how)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(8, 0, 14, 0)
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.outlets_button)
        buttons.addWidget(self.sync_button)
        buttons.addStretch(1)
        self._nothing = QWidget()
        below = QVBoxLayout(self._nothing)
        below.setContentsMargins(20, 20, 20, 20)
        below.setSpacing(14)
        below.addWidget(self.empty)
        below.addLayout(buttons)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(tabs)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1)

    def show_countries(self, codes: Sequence[str], home: str) -> None:
        """Set the countries to choose from, and the chosen one."""
        held = self.home.blockSignals(True)
        self.home.clear()
        for code in sorted({*codes, home}, key=self._name):
            self.home.addItem(self._name(code), code)
        self.home.setCurrentIndex(self.home.findData(home))
        self.home.blockSignals(held)

    def show_waiting(self) -> None:
        """Show that the answer is on its way."""
        self.found = None
        self.model.show(())
        self.facts.setText("Looking…")
        self.how.clear()
        self._show_nothing("", more=False)

    def show_missed(self, found: Missed, adjective: str, known: int) -> None:
        """Show the result. `adjective`: "American", "" = not known; `known`: enabled home outlets, published
        or not.
        """
        self.found = found
        held = self.home.blockSignals(True)
        self.home.setCurrentIndex(self.home.findData(found.home))
        self.home.blockSignals(held)
        number = f"{len(found.missed)}" if found.enough_outlets else "?"
        self.tabs.setTabText(MISSED_TAB, f"Missed ({number})")
        self.tabs.setTabText(ONLY_TAB, f"Only here ({len(found.only_here)})")
        self._words = MissedTexts(found, self._rule, self._name(found.home), adjective, known)
        self.facts.setText(self._words.facts)
        self.how.setText(self._words.how)
        self._aside = False
        self._show_tab(self.tabs.currentIndex())

    @Slot(int)
    def _show_tab(self, tab: int) -> None:
        found, words = self.found, self._words
        if found is None or words is None:
            return
        if tab == ONLY_TAB:
            rows: tuple[Row, ...] = only_here_rows(found, words.outlets)
            self.list.setAccessibleName("Stories told only at home")
        else:
            rows = missed_rows(found, words.outlets, show_set_aside=self._aside)
            self.list.setAccessibleName("Missed stories")
        at = self.list.currentIndex().row()
        self.model.show(rows)
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        if rows:
            self.list.setCurrentIndex(self.model.index(min(max(at, 0), len(rows) - 1)))
        elif tab == ONLY_TAB:
            self._show_nothing(words.none_only, more=False)
        else:
            self._show_nothing(words.none_missed, more=not found.enough_outlets)

    def _show_nothing(self, words: str, *, more: bool) -> None:
        self.list.hide()
        self._nothing.show()
        self.empty.setText(words)
        self.outlets_button.setVisible(more)
        self.sync_button.setVisible(more)

    @property
    def heading(self) -> str:
        """Title of what the page shows."""
        return f"Missed in {in_sentence(self._name(self.found.home))}" if self.found else "Missed"

    def open_current(self) -> None:
        """Open the current row."""
        self._open(self.list.currentIndex())

    def current(self) -> MissedStory | None:
        """The current story, or the one above the current row."""
        for at in range(self.list.currentIndex().row(), -1, -1):
            story = self.model.rows[at].story
            if story is not None:
                return story
        return None

    def set_current(self, story_id: int) -> None:
        """Make a story's row current."""
        at = self.model.position(story_id)
        if at >= 0:
            self.list.setCurrentIndex(self.model.index(at))

    def step(self, by: int) -> bool:
        """Move `by` rows; whether there is one."""
        return self.list.step(by)

    def focus_page(self) -> None:
        """Give keyboard focus to the list, or to a button where there is no list."""
        offers = not self.outlets_button.isHidden()
        # not to the home box: it would take the shortcut keys
        target: QWidget = self.outlets_button if offers else self.tabs
        (self.list if self.model.rows else target).setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self.delegate.theme = theme
        self.list.viewport().update()

    @Slot(int)
    def _choose(self, at: int) -> None:
        code = self.home.itemData(at)
        if code:
            self.home_chosen.emit(str(code))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row: Row | None = index.data(ROW)
        if row is None:
            return
        if row.story is not None:
            self.opened.emit(row.story.row.id)
        elif row.near is not None:
            self.article_opened.emit(row.near.article_id)
        else:
            self._aside = not self._aside
            self._show_tab(self.tabs.currentIndex())
