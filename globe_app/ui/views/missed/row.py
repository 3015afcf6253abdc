"""The rows of the Missed page: stories, similar home articles, stories set aside."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
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

from globe_app.briefing.articles import SAMPLE_MARK, right_to_left
from globe_app.briefing.missed_words import near_words
from globe_app.model.story import Missed, MissedStory, StoryArticle
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.theme import Theme
from globe_app.ui.views.story.current import moment_of
from globe_app.ui.views.world.row import coverage_words
from globe_app.ui.widgets.rows import PAD, ROW, draw_lines, lines_of, room_of
from globe_app.ui.words.translation import hint
from globe_app.ui.words.translation import mark as language_mark

Index = QModelIndex | QPersistentModelIndex
LINES, FLAG_PX, FLAG_GAP, INDENT = 2, 15, 6, 24
MAX_NEAR = 5  # similar articles shown below a story
MAX_COUNTRIES_SPOKEN = 12


@dataclass(frozen=True, slots=True)
class Row:
    """A row: a story, a similar article, or a heading."""

    words: str  # coverage at home; text of a heading; why a similar article may tell the story
    story: MissedStory | None = None
    near: StoryArticle | None = None
    open: bool = False  # of a heading: whether its rows are shown

    @property
    def heading(self) -> bool:
        """Whether it is a heading that opens and closes the rows below."""
        return self.story is None and self.near is None


def missed_rows(found: Missed, outlets: str, *, show_set_aside: bool) -> tuple[Row, ...]:
    """The missed stories; then a heading, and below it those set aside if `show_set_aside`.

    `outlets`: "American outlets", or "outlets in Chad".
    """
    rows = [row for one in found.missed for row in _with_near(one, _has(one, found, outlets))]
    if found.set_aside:
        words = f"Looked missed, set aside as home articles may tell them: {len(found.set_aside)}"
        rows.append(Row(words, open=show_set_aside))
    if show_set_aside:
        for one in found.set_aside:
            rows += _with_near(one, _has(one, found, outlets))
    return tuple(rows)


def only_here_rows(found: Missed, outlets: str) -> tuple[Row, ...]:
    """The stories told only at home."""
    return tuple(
        Row(
            f"{one.home_outlets} of {found.home_outlets} {outlets} tell it, no other country’s do",
            one,
        )
        for one in found.only_here
    )


def _has(one: MissedStory, found: Missed, outlets: str) -> str:
    if not one.home_outlets:
        return f"None of the {found.home_outlets} {outlets} has it"
    has = "has" if one.home_outlets == 1 else "have"
    return f"{one.home_outlets} of the {found.home_outlets} {outlets} {has} it"


def _with_near(one: MissedStory, words: str) -> list[Row]:
    if one.near:
        words += f"  ·  {len(one.near)} near it"
    near = (Row(near_words(one, at), near=report) for at, report in enumerate(one.near[:MAX_NEAR]))
    return [Row(words, one), *near]


class MissedModel(QAbstractListModel):
    """Rows of the Missed page."""

    def __init__(self, name: Callable[[str], str], clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()
        self._name, self._clock = name, clock

    def show(self, rows: Sequence[Row]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def position(self, story_id: int) -> int:
        """The index of a story; -1 when it is not listed."""
        for i, row in enumerate(self.rows):
            if row.story is not None and row.story.row.id == story_id:
                return i
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            story, near = row.story, row.near
            return story.row.headline if story else near.headline if near else row.words
        if role == Qt.ItemDataRole.ToolTipRole and row.story is not None:
            names = ", ".join(self._name(code) for code in row.story.row.countries)
            return f"{names}\n{hint(row.story.row)}" if hint(row.story.row) else names
        if role == Qt.ItemDataRole.ToolTipRole and row.near is not None:
            return "\n".join(one for one in (row.words, hint(row.near)) if one) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(row)
        return None

    def _said(self, row: Row) -> str:
        if row.near is not None:
            words = f", {language_mark(row.near)}" if language_mark(row.near) else ""
            why = f": {row.words}" if row.words else ""
            return f"Near it at home: {row.near.headline}. {row.near.outlet}{words}{why}"
        if row.story is None:
            return f"{row.words}, {'open' if row.open else 'closed'}. Enter opens or closes it"
        told = row.story.row
        names = [self._name(code) for code in told.countries[:MAX_COUNTRIES_SPOKEN]]
        left = len(told.countries) - len(names)
        names += [f"{left} more"] if left else []
        mark = f"{SAMPLE_MARK}. " if told.sample else ""
        words = f"{language_mark(told)}. " if language_mark(told) else ""
        coverage = f"{coverage_words(told, self._clock())}: {', '.join(names)}"
        return f"{mark}{told.headline}. {words}{coverage}. {row.words}"


class MissedDelegate(QStyledItemDelegate):
    """Draws a row."""

    def __init__(
        self, theme: Theme, serif: str, flags: Flags, clock: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self.theme, self._flags, self._clock = theme, flags, clock
        self._headline = QFont(serif, 13, QFont.Weight.DemiBold)
        self._near = QFont(serif, 11)
        self._small = QFont()
        self._small.setPointSizeF(9.5)
        self._strong = QFont(self._small)
        self._strong.setWeight(QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        small = QFontMetrics(self._small).height()
        if row.heading:
            return QSize(200, small + 2 * PAD)
        if row.near is not None:
            return QSize(200, QFontMetrics(self._near).height() + 2 * small + PAD + 5)
        words = row.story.row.headline if row.story else ""
        lines = lines_of(words, self._headline, room_of(option) - 2 * PAD - 8, LINES)
        text = lines * QFontMetrics(self._headline).lineSpacing()
        return QSize(200, text + FLAG_PX + 2 * small + 2 * PAD + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        t, rect = self.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(t.raised))
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), QColor(t.accent))
        box = rect.adjusted(PAD + 8, PAD, -PAD, 0)
        if row.story is not None:
            painter.setPen(QColor(t.line))
            painter.drawLine(rect.left() + PAD, rect.top(), rect.right() - PAD, rect.top())
            self._draw_story(painter, row, row.story, box)
        elif row.near is not None:
            self._draw_near(painter, row.near, row.words, box.adjusted(INDENT, -PAD, 0, 0))
        else:
            self._draw_heading(painter, row, rect, box)
        painter.restore()

    def _draw_story(self, painter: QPainter, row: Row, story: MissedStory, box: QRect) -> None:
        t, left, width, top = self.theme, box.left(), box.width(), box.top()
        metrics, small = QFontMetrics(self._headline), QFontMetrics(self._small)
        painter.setPen(QColor(t.text))
        room = QRect(left, top, width, LINES * metrics.lineSpacing())
        rtl = not story.row.in_english and right_to_left(story.row.language)
        top += draw_lines(painter, story.row.headline, self._headline, room, LINES, rtl=rtl) + 6
        painter.setFont(self._small)
        painter.setPen(QColor(t.muted))
        self._draw_flags(painter, story.row.countries, QRect(left, top, width, FLAG_PX))
        top += FLAG_PX + 5
        words = coverage_words(story.row, self._clock())
        if language_mark(story.row):
            words = f"{language_mark(story.row)}  ·  {words}"
        self._line(painter, words, QRect(left, top, width, small.height()))
        painter.setFont(self._strong)
        painter.setPen(QColor(t.unread if not story.home_outlets else t.text))
        top += small.height() + 3
        self._line(painter, row.words, QRect(left, top, width, small.height()))

    def _draw_near(self, painter: QPainter, report: StoryArticle, why: str, box: QRect) -> None:
        t = self.theme
        near, small = QFontMetrics(self._near), QFontMetrics(self._small)
        painter.setPen(QColor(t.muted))
        painter.setFont(self._near)
        painter.drawText(QRect(box.left() - 18, box.top() + 4, 16, near.height()), 0, "≈")
        painter.setPen(QColor(t.text))
        line = QRect(box.left(), box.top() + 4, box.width(), near.height())
        self._line(painter, report.headline, line)
        painter.setFont(self._small)
        painter.setPen(QColor(t.muted))
        line = QRect(box.left(), line.bottom() + 2, box.width(), small.height())
        words = f"{report.outlet}  ·  {moment_of(report, self._clock())}"
        if language_mark(report):
            words += f"  ·  {language_mark(report)}"
        self._line(painter, words, line)
        line.translate(0, small.height() + 1)
        self._line(painter, why, line)

    def _draw_heading(self, painter: QPainter, row: Row, rect: QRect, box: QRect) -> None:
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(rect.left() + PAD, rect.top(), rect.right() - PAD, rect.top())
        painter.setPen(QColor(self.theme.accent))
        painter.setFont(self._strong)
        line = QRect(box.left(), box.top(), box.width(), QFontMetrics(self._strong).height())
        self._line(painter, f"{'▾' if row.open else '▸'}  {row.words}", line)

    def _line(self, painter: QPainter, words: str, line: QRect) -> None:
        metrics = QFontMetrics(painter.font())
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft), cut)

    def _draw_flags(self, painter: QPainter, codes: tuple[str, ...], line: QRect) -> None:
        """Draw the flags that fit, then the number of the others."""
        step = FLAG_PX * 4 // 3 + FLAG_GAP
        room = max(line.width() // step, 1)
        shown = codes if len(codes) <= room else codes[: max(room - 2, 1)]
        at = QRect(line.left(), line.top(), step, FLAG_PX)
        for code in shown:
            flag = self._flags.pixmap(code, FLAG_PX)
            if flag.isNull():
                painter.drawText(at, int(Qt.AlignmentFlag.AlignVCenter), code)
            else:
                painter.drawPixmap(at.topLeft(), flag)
            at.translate(step, 0)
        if len(shown) < len(codes):
            at.setRight(line.right())
            painter.drawText(
                at, int(Qt.AlignmentFlag.AlignVCenter), f"+{len(codes) - len(shown)}"
            )  # fmt: skip
