"""The Why grouped tab: article list, reasons, split and merge."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from globe_app.briefing.articles import counted
from globe_app.model.story import Membership
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.theme import Theme
from globe_app.ui.views.story.membership_list import MembershipDelegate, MembershipModel
from globe_app.ui.widgets.controls import named
from globe_app.ui.widgets.rows import ROW, ArticleListView
from globe_app.ui.widgets.story_browser import StoryBrowser

SPLIT, MERGE = "Split off the chosen", "Merge with another story…"
ROOMY_PX = 450
READ_ONLY = "Open for reading only: stories cannot be split or merged here."


class WhyPage(QWidget):
    """Emits what the reader wants done; the window does it."""

    split = Signal(tuple)  # article ids
    merge = Signal()
    undo = Signal()
    chosen = Signal()  # another article: its ties are to be shown

    def __init__(
        self, theme: Theme, serif: str, name: Callable[[str], str], flags: Flags, *,
        read_only: bool,
    ) -> None:  # fmt: skip
        super().__init__()
        self._read_only = read_only
        self._undoable, self._of = "", 0
        self.model = MembershipModel(name)
        self.model.checked.connect(self._enable)
        self.list = ArticleListView()
        self.list.setModel(self.model)
        self.delegate = MembershipDelegate(theme, serif, flags)
        self.list.setItemDelegate(self.delegate)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName("Articles of this story. Space chooses one.")
        self.list.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit())
        self.browser = StoryBrowser("Why this article is in the story", flags)
        self.split_button = self._button(
            SPLIT, "Makes a story of its own of the articles that are checked"
        )
        self.split_button.clicked.connect(lambda: self.split.emit(self.model.chosen))
        self.merge_button = self._button(MERGE, "Puts the articles of another story into this one")
        self.merge_button.clicked.connect(self.merge)
        self.undo_button = self._button("Undo", "Takes back the last split or merge (Ctrl+Z)")
        self.undo_button.clicked.connect(self.undo)
        self.says = named(QLabel(), "muted")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)
        self._lay_out()
        self._enable()

    def _button(self, text: str, hint: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(READ_ONLY if self._read_only else hint)
        button.setAccessibleName(text)
        button.setAccessibleDescription(button.toolTip())
        return button

    def _lay_out(self) -> None:
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.list)
        both.addWidget(self.browser)
        both.setChildrenCollapsible(False)
        both.setStretchFactor(0, 2)
        both.setStretchFactor(1, 3)
        row = QHBoxLayout()
        row.addWidget(self.split_button)
        row.addWidget(self.merge_button)
        row.addStretch(1)
        row.addWidget(self.undo_button)
        below = QVBoxLayout()
        below.setContentsMargins(14, 6, 14, 8)
        below.setSpacing(4)
        below.addWidget(self.says)
        below.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(both, 1)
        column.addLayout(below)

    def show_memberships(self, memberships: tuple[Membership, ...], undoable: str, of: int) -> None:
        """Set the articles. `undoable`: description of the last split or merge, "" = none; `of`: number of
        articles of the story.
        """
        self._undoable, self._of = undoable, of
        self.model.show(memberships)
        if memberships:
            self.list.setCurrentIndex(self.model.index(0))
        self.chosen.emit()

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self.delegate.theme = theme
        self.list.viewport().update()

    def current(self) -> Membership | None:
        """The current article; None = none."""
        index = self.list.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def set_current(self, article_id: int) -> None:
        """Make an article current."""
        at = self.model.position(article_id)
        if at >= 0:
            self.list.setCurrentIndex(self.model.index(at))

    def step(self, by: int) -> bool:
        """Move `by` articles; whether there is one."""
        at = self.list.currentIndex().row() + by
        if not 0 <= at < self.model.rowCount():
            return False
        self.list.setCurrentIndex(self.model.index(at))
        return True

    @Slot()
    def _enable(self) -> None:
        chosen, all_of_it = len(self.model.chosen), self.model.rowCount()
        can = not self._read_only
        self.split_button.setEnabled(can and 0 < chosen < all_of_it)
        self.merge_button.setEnabled(can and all_of_it > 0)
        self.undo_button.setEnabled(can and bool(self._undoable))
        if self._read_only:
            self.says.setText(READ_ONLY)
        elif chosen and chosen == all_of_it:
            self.says.setText("All articles are chosen: leave at least one in the story.")
        elif chosen:
            articles = counted(chosen, "article is", "articles are")
            self.says.setText(f"{articles} chosen. What you decide stays so after later syncs.")
        elif self._undoable:
            self.says.setText(f"Last change: {self._undoable}.")
        elif self._of > all_of_it:
            self.says.setText(f"The first {all_of_it:,} of {self._of:,} articles are listed.")
        else:
            self.says.setText("Check articles that tell another event to split them off.")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        short = self.width() < ROOMY_PX  # the whole words stay in the tool tip's sentence
        self.split_button.setText("Split off" if short else SPLIT)
        self.merge_button.setText("Merge…" if short else MERGE)
