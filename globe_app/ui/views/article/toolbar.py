"""The buttons above an article: language, previous and next, save, text size, more."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from globe_app.tr import tr
from globe_app.ui.views.article.bilingual import Mode
from globe_app.ui.widgets.controls import Segments, ToolButton

MODES = (Mode.ENGLISH, Mode.ORIGINAL, Mode.BOTH)  # as the segments stand
SIZES = ("text_larger", "text_smaller", "text_reset")


class ArticleToolbar(QWidget):
    """Emits the language that is wanted and the ids of actions."""

    mode_wanted = Signal(object)  # Mode
    run = Signal(str)  # id of an action
    changes_wanted = Signal()  # what the article said before it was edited

    def __init__(
        self, action: Callable[[str], QAction], context_actions: Callable[[], list[QAction]]
    ) -> None:
        super().__init__()
        self._action, self._context_actions = action, context_actions
        self._edited = False
        self.languages = Segments(tr("Language of the text"))
        self.languages.chosen.connect(lambda at: self.mode_wanted.emit(MODES[at]))
        self.previous = self._tool("previous", "chevron-up")
        self.next = self._tool("next", "chevron-down")
        self.save = self._tool("save", "bookmark")
        self.save.setCheckable(True)
        self.text_size = ToolButton("a-large-small", tip=tr("Text size"))
        self.text_size.clicked.connect(partial(self._pop_up, self.text_size, self._fill_sizes))
        self.more = ToolButton("ellipsis", tip=tr("More for this article"))
        self.more.clicked.connect(partial(self._pop_up, self.more, self._fill_more))
        self._menu = QMenu(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addStretch(1)
        row.addWidget(self.languages)
        row.addStretch(1)
        for button in (self.previous, self.next, self.save, self.text_size, self.more):
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _tool(self, name: str, icon: str) -> ToolButton:
        button = ToolButton(icon, tip=self._action(name).toolTip())
        button.clicked.connect(partial(self._clicked, button, name))
        return button

    def _clicked(self, button: ToolButton, name: str) -> None:
        if button.isCheckable():  # it shows what is stored, not what is asked for
            button.setChecked(not button.isChecked())
        self.run.emit(name)

    def _pop_up(self, button: ToolButton, fill: Callable[[QMenu], None]) -> None:
        self._menu.clear()
        fill(self._menu)
        self._menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def pop_up_at(self, at: QPoint, copy: Callable[[], object] | None) -> None:
        """Open the context menu of the article. `copy`: copies the selected words; None = none are selected."""
        self._menu.clear()
        if copy is not None:
            self._menu.addAction(tr("Copy")).triggered.connect(lambda: copy())
        self._fill_more(self._menu)
        self._menu.popup(at)

    def _fill_sizes(self, menu: QMenu) -> None:
        menu.addActions([self._action(name) for name in SIZES])

    def _fill_more(self, menu: QMenu) -> None:
        menu.addActions(self._context_actions())
        if self._edited:
            menu.addSeparator()
            menu.addAction(tr("What was changed…")).triggered.connect(self.changes_wanted)

    def show_languages(self, own_name: str, mode: Mode | None) -> None:
        """Show the languages of the article; `mode` None: it is stored in one only."""
        self.languages.setVisible(mode is not None)
        if mode is not None:
            self.languages.set_texts((tr("English"), own_name, tr("Both")))
            self.languages.set_chosen(MODES.index(mode))

    def show_saved(self, saved: bool) -> None:
        """Show whether the article is stored as saved."""
        self.save.setChecked(saved)

    def show_edited(self, edited: bool) -> None:
        """Offer to show the edits of the article."""
        self._edited = edited

    def set_neighbours(self, previous: bool, following: bool) -> None:
        """Whether there is an article before and after this one."""
        self.previous.setEnabled(previous)
        self.next.setEnabled(following)
