"""The welcome page: how to begin, and where there is news."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from globe_app.briefing.articles import Overview, counted
from globe_app.model.translators import NeededTranslators
from globe_app.ui.old.background.translator_panel import offer_button, offer_words
from globe_app.ui.old.background.translator_values import NOTHING_NEEDED
from globe_app.ui.old.look.flags import Flags
from globe_app.ui.old.widgets.controls import named, plain_tool_tip

CODE = Qt.ItemDataRole.UserRole
KEYS = (
    "Drag to spin, scroll to zoom, click a country. Keys: arrows turn, + and − zoom, Tab walks the "
    "countries with stories, Enter opens, / finds a country by name."
)


class WelcomePage(QWidget):
    """Emits `chosen` with a country code."""

    chosen = Signal(str)
    sync = Signal()
    world = Signal()  # the list of the world's stories is wanted
    missed = Signal()  # what the home country misses is wanted
    translators = Signal()  # the dialog of translators is wanted

    def __init__(self, serif: str, flags: Flags) -> None:
        super().__init__()
        self.setObjectName("page")
        self._flags = flags
        title = QLabel("Spin the globe, pick a country")
        title.setFont(QFont(serif, 22))
        title.setWordWrap(True)
        self._facts = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._facts.setWordWrap(True)
        keys = named(QLabel(KEYS), "muted")
        keys.setWordWrap(True)
        self.sync_button = QPushButton("Sync: get today's news")
        self.sync_button.setToolTip("Fetches what is new from the outlets that are on (F5)")
        self.sync_button.clicked.connect(self.sync)
        self.world_button = QPushButton("The world’s stories: one event, many countries")
        self.world_button.setToolTip("Stories that outlets of several countries tell (W)")
        self.world_button.clicked.connect(self.world)
        self.missed_button = QPushButton("Missed: told elsewhere, hardly at home")
        self.missed_button.setToolTip("Stories that a home country’s outlets overlook (Shift+M)")
        self.missed_button.clicked.connect(self.missed)
        self.needs = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.needs.setWordWrap(True)
        self.translators_button = QPushButton()
        self.translators_button.setToolTip("Which languages to put into English here (Ctrl+T)")
        self.translators_button.clicked.connect(self.translators)
        self.show_needed(NOTHING_NEEDED)
        heading = QLabel("Most unread")
        heading.setFont(QFont(serif, 13, QFont.Weight.DemiBold))
        self.list = QListWidget()
        self.list.setSpacing(3)
        self.list.setAccessibleName("Countries with most unread stories")
        self.list.itemClicked.connect(lambda item: self.chosen.emit(item.data(CODE)))
        self.list.itemActivated.connect(lambda item: self.chosen.emit(item.data(CODE)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 8)
        layout.setSpacing(10)
        for widget in (
            title, self._facts, self.sync_button, self.world_button, self.missed_button,
            self.needs, self.translators_button, keys, heading,
        ):  # fmt: skip
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)

    def show_needed(self, needed: NeededTranslators) -> None:
        """Offer the translators that the reader's outlets need; nothing where none is missing."""
        button = offer_button(needed)
        self.needs.setText(offer_words(needed))
        self.needs.setVisible(bool(button))
        self.translators_button.setText(f"{button or 'Translators'}…")
        self.translators_button.setVisible(bool(button))

    def show_overview(self, overview: Overview, name: dict[str, str]) -> None:
        """Show the figures and the countries with most unread articles."""
        counts = [c for c in overview.counts.values() if c.articles]
        stories = counted(overview.articles, "story", "stories")
        self._facts.setText(
            f"{stories} from {counted(len(counts), 'country', 'countries')} are stored on this "
            "machine. Reading needs no network."
        )
        self.list.clear()
        for count in sorted(counts, key=lambda c: (-c.unread, name[c.code]))[:60]:
            item = QListWidgetItem(
                QIcon(self._flags.pixmap(count.code, 18)),
                f"{name[count.code]}   {count.unread or 'all read'}",
            )
            item.setToolTip(plain_tool_tip(count.newest_headline))
            item.setData(CODE, count.code)
            self.list.addItem(item)
