"""The list of the world's stories: model and delegate."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from globe_app.briefing.articles import SAMPLE_MARK, UNDATED, age, counted, right_to_left
from globe_app.model.story import StoryRow
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.theme import Theme
from globe_app.ui.widgets.rows import PAD, ROW, draw_lines, lines_of, room_of
from globe_app.ui.words.translation import hint
from globe_app.ui.words.translation import mark as language_mark

Index = QModelIndex | QPersistentModelIndex
LINES, FLAG_PX, FLAG_GAP = 2, 15, 6
MAX_COUNTRIES_SPOKEN = 12  # by a screen reader


def coverage_words(row: StoryRow, now: datetime, *, short: bool = False) -> str:
    """`9 countries · 14 articles, 5 independent texts · first 6 h ago`; `short`: `5 texts`."""
    told = counted(len(row.countries), "country", "countries")
    articles = counted(row.articles, "article", "articles")
    if row.independent_texts < row.articles:
        own = "" if short else "independent "
        articles += f", {counted(row.independent_texts, f'{own}text', f'{own}texts')}"
    if not row.dated:
        return f"{told}  ·  {articles}  ·  {UNDATED}"
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
        """Replace the rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def position(self, story_id: int) -> int:
        """The index of a story; -1 when it is not listed."""
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
            told_in = ", ".join(self._name(code) for code in row.countries)
            return f"{told_in}\n{hint(row)}" if hint(row) else told_in
        if role == Qt.ItemDataRole.AccessibleTextRole:
            names = [self._name(code) for code in row.countries[:MAX_COUNTRIES_SPOKEN]]
            left = len(row.countries) - len(names)
            names += [f"{left} more"] if left > 0 else []
            mark = f"{SAMPLE_MARK}. " if row.sample else ""
            words = f"{language_mark(row)}. " if language_mark(row) else ""
            told = f"{coverage_words(row, self._clock())}: {', '.join(names)}"
            return f"{mark}{row.headline}. {words}{told}"
        return None


class WorldDelegate(QStyledItemDelegate):
    """Draws a story: headline, flags, coverage."""

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
        rtl = not row.in_english and right_to_left(row.language)
        top += draw_lines(painter, row.headline, self._headline, box, LINES, rtl=rtl) + 6
        painter.setFont(self._small)
        painter.setPen(QColor(t.muted))
        self._draw_flags(painter, row, QRect(left, top, right - left, FLAG_PX))
        small = QFontMetrics(self._small)
        line = QRect(left, top + FLAG_PX + 5, right - left, small.height())
        mark = f"{language_mark(row)}  ·  " if language_mark(row) else ""
        words = mark + coverage_words(row, self._clock())
        if small.horizontalAdvance(words) > line.width():
            words = mark + coverage_words(row, self._clock(), short=True)
        words = small.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _draw_flags(self, painter: QPainter, row: StoryRow, line: QRect) -> None:
        """Draw the flags that fit, then the number of the others."""
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
