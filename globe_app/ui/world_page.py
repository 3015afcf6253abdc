"""The world's stories: each told by several countries, the most told first."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from globe_app.briefing import SAMPLE_MARK, age, counted
from globe_app.story import StoryRow
from globe_app.ui.flags import Flags
from globe_app.ui.story_html import tongue
from globe_app.ui.story_list import PAD, ROW, StoryListView, draw_lines, lines_of, room_of
from globe_app.ui.theme import Theme
from globe_app.ui.widgets import named

Index = QModelIndex | QPersistentModelIndex
PERIODS = (1, 3, 7)  # days
LINES, FLAG_PX, FLAG_GAP = 2, 15, 6
LANGUAGES_NAMED = 4
COUNTRIES_SAID = 12  # by a screen reader


def reach(row: StoryRow, now: datetime, *, short: bool = False) -> str:
    """`9 countries · 14 articles, 5 independent texts · first 6 h ago`; `short`: `5 texts`."""
    told = counted(len(row.countries), "country", "countries")
    articles = counted(row.articles, "article", "articles")
    if row.texts < row.articles:
        own = "" if short else "independent "
        articles += f", {counted(row.texts, f'{own}text', f'{own}texts')}"
    when = age(row.first, now)
    ago = " ago" if when[-1:].isalpha() and when != "now" else ""
    return f"{told}  ·  {articles}  ·  first {when}{ago}"


class WorldModel(QAbstractListModel):
    """The stories as rows."""

    def __init__(self, name: Callable[[str], str], clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.rows: tuple[StoryRow, ...] = ()
        self._name, self._clock = name, clock

    def show(self, rows: tuple[StoryRow, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def position(self, story_id: int) -> int:
        """Where a story stands, -1 when it is not listed."""
        return next((i for i, row in enumerate(self.rows) if row.id == story_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.headline
        if role == Qt.ItemDataRole.ToolTipRole:
            return ", ".join(self._name(code) for code in row.countries)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            names = [self._name(code) for code in row.countries[:COUNTRIES_SAID]]
            left = len(row.countries) - len(names)
            names += [f"{left} more"] if left > 0 else []
            mark = f"{SAMPLE_MARK}. " if row.sample else ""
            return f"{mark}{row.headline}. {reach(row, self._clock())}: {', '.join(names)}"
        return None


class WorldDelegate(QStyledItemDelegate):
    """Draws one story: headline, the flags of those that tell it, how far it reaches."""

    def __init__(
        self, theme: Theme, serif: str, flags: Flags, clock: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self.theme, self._flags, self._clock = theme, flags, clock
        self._headline = QFont(serif, 13, QFont.Weight.DemiBold)
        self._small = QFont()
        self._small.setPointSizeF(9.5)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: StoryRow = index.data(ROW)
        count = lines_of(row.headline, self._headline, room_of(option) - 2 * PAD - 8, LINES)
        lines = count * QFontMetrics(self._headline).lineSpacing()
        return QSize(200, lines + FLAG_PX + QFontMetrics(self._small).height() + 2 * PAD + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: StoryRow = index.data(ROW)
        t, rect = self.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(t.raised))
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), QColor(t.accent))
        painter.setPen(QColor(t.line))
        painter.drawLine(rect.left() + PAD, rect.bottom(), rect.right() - PAD, rect.bottom())
        left, right, top = rect.left() + PAD + 8, rect.right() - PAD, rect.top() + PAD
        metrics = QFontMetrics(self._headline)
        painter.setPen(QColor(t.text))
        box = QRect(left, top, right - left, LINES * metrics.lineSpacing())
        top += draw_lines(painter, row.headline, self._headline, box, LINES) + 6
        painter.setFont(self._small)
        painter.setPen(QColor(t.muted))
        self._draw_flags(painter, row, QRect(left, top, right - left, FLAG_PX))
        small = QFontMetrics(self._small)
        line = QRect(left, top + FLAG_PX + 5, right - left, small.height())
        words = reach(row, self._clock())
        if small.horizontalAdvance(words) > line.width():
            words = reach(row, self._clock(), short=True)
        words = small.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _draw_flags(self, painter: QPainter, row: StoryRow, line: QRect) -> None:
        """As many flags as fit, then how many more there are."""
        step = FLAG_PX * 4 // 3 + FLAG_GAP
        room = max(line.width() // step, 1)
        codes = row.countries if len(row.countries) <= room else row.countries[: max(room - 2, 1)]
        x = line.left()
        for code in codes:
            flag = self._flags.pixmap(code, FLAG_PX)
            if flag.isNull():
                painter.drawText(
                    QRect(x, line.top(), step, FLAG_PX), Qt.AlignmentFlag.AlignVCenter, code
                )
            else:
                painter.drawPixmap(x, line.top(), flag)
            x += step
        left = len(row.countries) - len(codes)
        if left:
            at = QRect(x, line.top(), line.right() - x, FLAG_PX)
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, f"+{left}")


class WorldPage(QWidget):
    """Emits the story that is opened, and what is asked for."""

    opened = Signal(int)  # story id
    period = Signal(int)  # days
    models = Signal()  # the reader wants translation models
    back = Signal()

    def __init__(
        self, theme: Theme, serif: str, flags: Flags, name: Callable[[str], str],
        clock: Callable[[], datetime],
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("page")
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
        self.models_button = QPushButton("Translation models…")
        self.models_button.setToolTip("Which languages can be translated on this machine")
        self.models_button.clicked.connect(self.models)
        self.model = WorldModel(name, clock)
        self.delegate = WorldDelegate(theme, serif, flags, clock)
        self.list = StoryListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setResizeMode(StoryListView.ResizeMode.Adjust)  # rows are as high as their words
        self.list.setVerticalScrollMode(StoryListView.ScrollMode.ScrollPerPixel)
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
        """The period chosen."""
        return PERIODS[self.tabs.currentIndex()]

    def show_period(self, days: int) -> None:
        """Mark a period as chosen, without asking for it."""
        blocked = self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(PERIODS.index(days) if days in PERIODS else 1)
        self.tabs.blockSignals(blocked)

    def show_stories(
        self, rows: tuple[StoryRow, ...], grouped: int, ungrouped: int,
        waiting: tuple[tuple[str, int], ...],
    ) -> None:  # fmt: skip
        """Show stories; `grouped` and `ungrouped`: articles stored in all; `waiting`: language and
        how many articles in it no engine here can translate."""
        self.model.show(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.setText(self._nothing(grouped, ungrouped))
        self.facts.setText(self._facts(rows))
        self._wait.setVisible(bool(waiting))
        self.waiting.setText(waiting_words(waiting) if waiting else "")
        if rows:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.scrollToTop()

    def current(self) -> StoryRow | None:
        """The story the keyboard is on."""
        index = self.list.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def set_current(self, story_id: int) -> None:
        """Put the keyboard on a story."""
        at = self.model.position(story_id)
        if at >= 0:
            self.list.setCurrentIndex(self.model.index(at))

    def step(self, by: int) -> bool:
        """Go `by` rows down; whether there is one."""
        at = self.list.currentIndex().row() + by
        if not 0 <= at < len(self.model.rows):
            return False
        self.list.setCurrentIndex(self.model.index(at))
        self.list.setFocus()
        return True

    def set_theme(self, theme: Theme) -> None:
        """Draw in another look."""
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
    """`12 articles in Greek and Thai wait for a translation model.`"""
    total = sum(count for _, count in waiting)
    most = sorted(waiting, key=lambda one: -one[1])
    names = [tongue(tag) for tag, _ in most[:LANGUAGES_NAMED]]
    left = len(most) - len(names)
    if left:
        names.append(counted(left, "other language", "other languages"))
    words = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    verb = "waits" if total == 1 else "wait"
    return f"{counted(total, 'article', 'articles')} in {words} {verb} for a translation model."
