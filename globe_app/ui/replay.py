"""A story replayed: which country's outlets told it first, and how it came to the others."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHideEvent, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from globe_app.briefing import counted
from globe_app.story import Step
from globe_app.ui.flags import Flags
from globe_app.ui.story_html import moment
from globe_app.ui.story_list import PAD, ROW, StoryListView, draw_lines, lines_of, room_of
from globe_app.ui.theme import Theme
from globe_app.ui.widgets import named

Index = QModelIndex | QPersistentModelIndex
STEP_MS = 1_800  # between two steps while it plays
LINES, FLAG_PX, NUMBER_PX = 2, 15, 24


def lag(seconds: int) -> str:
    """How long after the first report: `+40 min`, `+2 h 10 min`, `+3 days 4 h`; "first" for 0."""
    minutes, hours = seconds // 60, seconds // 3600
    if seconds <= 0:
        return "first"
    if minutes < 1:
        return "+1 min"
    if hours < 1:
        return f"+{minutes} min"
    if hours < 48:
        rest = minutes - hours * 60
        return f"+{hours} h {rest} min" if rest else f"+{hours} h"
    days, rest = hours // 24, hours % 24
    return f"+{days} days {rest} h" if rest else f"+{days} days"


class StepModel(QAbstractListModel):
    """The steps as rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Step, ...] = ()
        self.names: Callable[[str], str] = str

    def show(self, rows: tuple[Step, ...], names: Callable[[str], str]) -> None:
        """Show other steps; `names` calls a country by its name."""
        self.beginResetModel()
        self.rows, self.names = rows, names
        self.endResetModel()

    def said(self, number: int) -> str:
        """A step in words."""
        step = self.rows[number]
        after = f", after {self.names(step.from_country)}" if step.from_country else ""
        return (
            f"Step {number + 1} of {len(self.rows)}: {self.names(step.country)}, "
            f"{lag(step.lag_s)}{after}. {step.report.outlet}: {step.report.headline}"
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        step = self.rows[index.row()]
        if role == ROW:
            return step
        if role == Qt.ItemDataRole.DisplayRole:
            return step.report.headline
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.said(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return step.report.original_headline or None
        return None


class StepDelegate(QStyledItemDelegate):
    """Draws one step: its number, flag and country, how much later, the headline, the outlet."""

    def __init__(
        self, theme: Theme, serif: str, flags: Flags, clock: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self.theme, self._flags, self._clock = theme, flags, clock
        self._headline = QFont(serif, 12)
        self._small = QFont()
        self._small.setPointSizeF(9.5)
        self._strong = QFont(self._small)
        self._strong.setPointSizeF(10.5)
        self._strong.setWeight(QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        step: Step = index.data(ROW)
        room = room_of(option) - 2 * PAD - NUMBER_PX - 14
        lines = lines_of(step.report.headline, self._headline, room, LINES)
        text = lines * QFontMetrics(self._headline).lineSpacing()
        top = QFontMetrics(self._strong).height()
        return QSize(200, text + top + QFontMetrics(self._small).height() + 2 * PAD + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        step: Step = index.data(ROW)
        model, t, rect = index.model(), self.theme, option.rect
        assert isinstance(model, StepModel)
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if here:
            painter.fillRect(rect, QColor(t.raised))
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), QColor(t.accent))
        painter.setPen(QColor(t.line))
        painter.drawLine(rect.left() + PAD, rect.bottom(), rect.right() - PAD, rect.bottom())
        strong, small = QFontMetrics(self._strong), QFontMetrics(self._small)
        left, top, right = rect.left() + PAD + 4, rect.top() + PAD, rect.right() - PAD
        self._draw_number(painter, QRectF(left, top - 3, NUMBER_PX, NUMBER_PX), index.row() + 1)
        left += NUMBER_PX + 10
        line = QRect(left, top, right - left, strong.height())
        painter.setFont(self._strong)
        painter.setPen(QColor(t.accent))
        late = lag(step.lag_s)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight), late)
        flag = self._flags.pixmap(step.country, FLAG_PX)
        if not flag.isNull():
            painter.drawPixmap(left, top + (strong.height() - FLAG_PX) // 2, flag)
            line.setLeft(left + FLAG_PX * 4 // 3 + 8)
        painter.setPen(QColor(t.text))
        room = line.width() - strong.horizontalAdvance(late) - 12
        name = strong.elidedText(model.names(step.country), Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft), name)
        top += strong.height() + 4
        box = QRect(
            left, top, right - left, LINES * QFontMetrics(self._headline).lineSpacing()
        )  # fmt: skip
        top += draw_lines(painter, step.report.headline, self._headline, box, LINES) + 4
        painter.setFont(self._small)
        painter.setPen(QColor(t.muted))
        when = f"  ·  {moment(step.report.published, self._clock())}"
        outlet = small.elidedText(
            step.report.outlet, Qt.TextElideMode.ElideRight,
            max(right - left - small.horizontalAdvance(when), 40),
        )  # fmt: skip
        painter.drawText(
            QRect(left, top, right - left, small.height()), int(Qt.AlignmentFlag.AlignLeft),
            outlet + when,
        )  # fmt: skip
        painter.restore()

    def _draw_number(self, painter: QPainter, box: QRectF, number: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.dot))
        painter.drawEllipse(box)
        painter.setPen(QColor(self.theme.dot_edge))
        painter.setFont(self._strong if number < 100 else self._small)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), f"{number}")


class ReplayBar(QWidget):
    """The steps and the keys to go through them. Emits the step gone to and the article opened."""

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
        self.model = StepModel()
        self.delegate = StepDelegate(theme, serif, flags, clock)
        self.list = StoryListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setResizeMode(StoryListView.ResizeMode.Adjust)  # rows are as high as their words
        self.list.setVerticalScrollMode(StoryListView.ScrollMode.ScrollPerPixel)
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
        """The index of the step it is at; 0 when there is none."""
        return max(self.list.currentIndex().row(), 0)

    @property
    def steps(self) -> tuple[Step, ...]:
        """What is replayed."""
        return self.model.rows

    @property
    def playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    def show_steps(self, steps: tuple[Step, ...], names: Callable[[str], str]) -> None:
        """Show a story's steps, the first one chosen; emits nothing."""
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

    def _facts(self, steps: tuple[Step, ...], names: Callable[[str], str]) -> str:
        if not steps:
            return "Nobody has told this story yet."
        first = steps[0]
        begin = (
            f"First told in {names(first.country)} by {first.report.outlet}, "
            f"{moment(first.report.published, self._clock())}."
        )
        if len(steps) == 1:
            return f"{begin} No other country’s outlets have told it since."
        others = counted(len(steps) - 1, "other country", "other countries")
        return (
            f"{begin} It reached {others} in {lag(steps[-1].lag_s).removeprefix('+')}. A step is "
            "a country’s first report, by the time its outlet gives."
        )

    @Slot()
    def next(self) -> None:
        """One step on."""
        self.go_to(self.at + 1)

    @Slot()
    def previous(self) -> None:
        """One step back."""
        self.go_to(self.at - 1)

    def go_to(self, number: int) -> None:
        """Go to a step; it is made known."""
        if 0 <= number < len(self.model.rows):
            self.list.setCurrentIndex(self.model.index(number))

    @Slot()
    def toggle(self) -> None:
        """Play, or stay; from the last step it begins again."""
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
        """Stay at this step."""
        self._timer.stop()
        self._offer()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another look."""
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
        self.play_button.setText("⏸ Pause" if self.playing else "▸ Play")

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        step = index.data(ROW)
        if step is not None:
            self.opened.emit(step.report.article_id)

    def hideEvent(self, event: QHideEvent) -> None:
        self.pause()
        super().hideEvent(event)
