"""The steps of a replay as a list: model and delegate."""

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
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from globe_app.briefing.articles import UNDATED, right_to_left
from globe_app.model.story import FirstReport
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.theme import Theme
from globe_app.ui.views.story.current import moment_of
from globe_app.ui.widgets.controls import plain_tool_tip
from globe_app.ui.widgets.rows import PAD, ROW, draw_lines, lines_of, room_of
from globe_app.ui.words.translation import hint, mark

Index = QModelIndex | QPersistentModelIndex
LINES, FLAG_PX, NUMBER_PX = 2, 15, 24


def lag(seconds: int | None) -> str:
    """How long after the first report: `+40 min`, `+2 h 10 min`, `+3 days 4 h`; "first" for 0.

    "undated" for None: nobody knows.
    """
    if seconds is None:
        return UNDATED
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


class ReplayModel(QAbstractListModel):
    """The steps as rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[FirstReport, ...] = ()
        self.names: Callable[[str], str] = str

    def show(self, rows: tuple[FirstReport, ...], names: Callable[[str], str]) -> None:
        """Replace the steps; `names`: code -> country name."""
        self.beginResetModel()
        self.rows, self.names = rows, names
        self.endResetModel()

    def said(self, number: int) -> str:
        """A step in words."""
        step = self.rows[number]
        after = f", after {self.names(step.from_country)}" if step.from_country else ""
        language = f", {words}" if (words := mark(step.article)) else ""
        return (
            f"Step {number + 1} of {len(self.rows)}: {self.names(step.country)}, "
            f"{lag(step.lag_s)}{after}. {step.article.outlet}: {step.article.headline}{language}"
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
            return step.article.headline
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.said(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            parts = (step.article.original_headline, hint(step.article))
            return plain_tool_tip("\n".join(one for one in parts if one)) or None
        return None


class ReplayDelegate(QStyledItemDelegate):
    """Draws a step: number, flag, country, lag, headline, outlet."""

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
        step: FirstReport = index.data(ROW)
        room = room_of(option) - 2 * PAD - NUMBER_PX - 14
        lines = lines_of(step.article.headline, self._headline, room, LINES)
        text = lines * QFontMetrics(self._headline).lineSpacing()
        top = QFontMetrics(self._strong).height()
        return QSize(200, text + top + QFontMetrics(self._small).height() + 2 * PAD + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        step: FirstReport = index.data(ROW)
        model, t, rect = index.model(), self.theme, option.rect
        assert isinstance(model, ReplayModel)
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
        rtl = not step.article.in_english and right_to_left(step.article.language)
        top += draw_lines(painter, step.article.headline, self._headline, box, LINES, rtl=rtl) + 4
        painter.setFont(self._small)
        painter.setPen(QColor(t.muted))
        when = f"  ·  {moment_of(step.article, self._clock())}"
        if words := mark(step.article):
            when += f"  ·  {words}"
        outlet = small.elidedText(
            step.article.outlet, Qt.TextElideMode.ElideRight,
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
