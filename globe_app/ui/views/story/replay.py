"""The replay of a story: first articles by country, step by step."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from globe_app.briefing.articles import counted
from globe_app.model.story import FirstReport
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.theme import Theme
from globe_app.ui.views.story.current import moment
from globe_app.ui.views.story.replay_list import ReplayDelegate, ReplayModel, lag
from globe_app.ui.widgets.controls import named
from globe_app.ui.widgets.rows import ROW, ArticleListView
from globe_app.ui.words.countries import in_sentence

STEP_MS = 1_800  # between two steps while it plays


class ReplayBar(QWidget):
    """The steps with playback controls. Emits the current step and the article opened."""

    stepped = Signal(int)  # index of the newest step
    opened = Signal(int)  # article id
    said = Signal(str)  # the step in words, to be spoken

    def __init__(
        self, theme: Theme, serif: str, flags: Flags, clock: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._clock = clock
        self._quiet = False  # while other steps are taken up
        self.facts = named(QLabel(), "muted")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.model = ReplayModel()
        self.delegate = ReplayDelegate(theme, serif, flags, clock)
        self.list = ArticleListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setResizeMode(
            ArticleListView.ResizeMode.Adjust
        )  # rows are as high as their words
        self.list.setVerticalScrollMode(ArticleListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName("Steps of the replay; P plays them, arrows go through them")
        self.list.activated.connect(self._open)
        self.list.doubleClicked.connect(self._open)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.setFocusProxy(self.list)
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._tick)
        self.previous_button = self._button("◂ Previous", "The step before (Left or ,)")
        self.play_button = self._button("▸ Play", "Play the steps one after another (P)")
        self.next_button = self._button("Next ▸", "The step after (Right or .)")
        self.previous_button.clicked.connect(self.previous)
        self.play_button.clicked.connect(self.toggle)
        self.next_button.clicked.connect(self.next)
        keys = (
            (("Left", ","), self.previous), (("Right", "."), self.next), (("P",), self.toggle),
        )  # fmt: skip
        for names, do in keys:
            for name in names:
                key = QShortcut(QKeySequence(name), self)
                key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                key.activated.connect(do)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.previous_button, self.play_button, self.next_button):
            row.addWidget(button)
        row.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(20, 12, 14, 10)
        head.setSpacing(8)
        head.addWidget(self.facts)
        head.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)

    def _button(self, text: str, hint: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        return button

    @property
    def at(self) -> int:
        """Index of the current step; 0 when there is none."""
        return max(self.list.currentIndex().row(), 0)

    @property
    def steps(self) -> tuple[FirstReport, ...]:
        """The steps."""
        return self.model.rows

    @property
    def playing(self) -> bool:
        """Whether it is playing."""
        return self._timer.isActive()

    def show_steps(self, steps: tuple[FirstReport, ...], names: Callable[[str], str]) -> None:
        """Set the steps and go to the first; emits nothing."""
        self.pause()
        self._quiet = True
        self.model.show(steps, names)
        if steps:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.scrollToTop()
        self._quiet = False
        self.list.setVisible(bool(steps))
        self.facts.setText(self._facts(steps, names))
        self._offer()

    def _facts(self, steps: tuple[FirstReport, ...], names: Callable[[str], str]) -> str:
        if not steps:
            return "Nobody has told this story yet."
        dated = [step for step in steps if step.article.dated]
        if not dated:
            return "The outlets that tell it give no times: who told it first is not known."
        first, last = dated[0], dated[-1]
        begin = (
            f"First told in {in_sentence(names(first.country))} by {first.article.outlet}, "
            f"{moment(first.article.published, self._clock())}."
        )
        if len(steps) == 1:
            return f"{begin} No other country’s outlets have told it since."
        if len(dated) > 1:
            others = counted(len(dated) - 1, "other country", "other countries")
            begin += f" It reached {others} in {lag(last.lag_s).removeprefix('+')}."
        begin += " A step is a country’s first report, by the time its outlet gives."
        if len(dated) < len(steps):
            undated = counted(len(steps) - len(dated), "country", "countries")
            begin += f" The outlets of {undated} give no time: last in the list."
        return begin

    @Slot()
    def next(self) -> None:
        """Go to the next step."""
        self.go_to(self.at + 1)

    @Slot()
    def previous(self) -> None:
        """Go to the previous step."""
        self.go_to(self.at - 1)

    def go_to(self, number: int) -> None:
        """Go to a step and emit it."""
        if 0 <= number < len(self.model.rows):
            self.list.setCurrentIndex(self.model.index(number))

    @Slot()
    def toggle(self) -> None:
        """Play or pause; at the end, start again."""
        if self.playing or len(self.model.rows) < 2:
            self.pause()
            return
        if self.at == len(self.model.rows) - 1:
            self.go_to(0)
        else:
            self.stepped.emit(self.at)
        self._timer.start()
        self._offer()

    @Slot()
    def pause(self) -> None:
        """Pause."""
        self._timer.stop()
        self._offer()

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self.delegate.theme = theme
        self.list.viewport().update()

    @Slot()
    def _tick(self) -> None:
        self.next()
        if self.at == len(self.model.rows) - 1:
            self.pause()

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.isValid() and not self._quiet:
            self._offer()
            self.stepped.emit(now.row())
            self.said.emit(self.model.said(now.row()))

    def _offer(self) -> None:
        count = len(self.model.rows)
        self.previous_button.setEnabled(self.at > 0)
        self.next_button.setEnabled(self.at < count - 1)
        self.play_button.setEnabled(count > 1)
        self.play_button.setText("▮▮ Pause" if self.playing else "▸ Play")

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        step = index.data(ROW)
        if step is not None:
            self.opened.emit(step.article.article_id)

    def hideEvent(self, event: QHideEvent) -> None:
        self.pause()
        super().hideEvent(event)
