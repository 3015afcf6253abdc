"""The list of articles: model, delegate and view."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImageReader,
    QKeyEvent,
    QPainter,
    QPixmap,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from globe_app.briefing.articles import age_of, right_to_left
from globe_app.model.news import ArticleRow
from globe_app.ui.look.theme import Theme
from globe_app.ui.words.translation import hint, mark

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
PAD, THUMB_W, THUMB_H = 12, 112, 70
LINES, LINES_WITHOUT_IMAGES = 3, 2  # lines of a headline
MAX_THUMBS = 400
MIN_STORY_COUNTRIES = 2  # least countries of a story that a row mentions


class ArticleListModel(QAbstractListModel):
    """Rows of an article list, loaded page by page; `wanted` asks for the next page."""

    wanted = Signal()

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._rows: list[ArticleRow] = []
        self._clock = clock
        self.more = False

    @property
    def rows(self) -> tuple[ArticleRow, ...]:
        """The rows loaded so far."""
        return tuple(self._rows)

    def show(self, rows: tuple[ArticleRow, ...], more: bool) -> None:
        """Replace the rows; `more`: whether there is a next page."""
        self.beginResetModel()
        self._rows, self.more = list(rows), more
        self.endResetModel()

    def append(self, rows: tuple[ArticleRow, ...], more: bool) -> None:
        """Add the next page."""
        end = len(self._rows)
        if rows:
            self.beginInsertRows(QModelIndex(), end, end + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()
        self.more = more

    def change(self, row: ArticleRow) -> None:
        """Replace the row with the same article id."""
        at = self.position(row.id)
        if at >= 0:
            self._rows[at] = row
            self.dataChanged.emit(self.index(at), self.index(at))

    def position(self, article_id: int) -> int:
        """The index of an article; -1 when it is not loaded."""
        return next((i for i, row in enumerate(self._rows) if row.id == article_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.headline
        if role == Qt.ItemDataRole.AccessibleTextRole:
            marks = ("" if row.read else ", unread") + (", saved" if row.saved else "")
            told = (
                f", told in {row.story_countries:,} countries"
                if row.story_countries >= MIN_STORY_COUNTRIES
                else ""
            )
            language = f", {words}" if (words := mark(row)) else ""
            return (
                f"{row.headline}. {row.outlet}, {age_of(row, self._clock())}{told}{language}{marks}"
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return hint(row) or None
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return self.more

    def fetchMore(self, parent: Index) -> None:
        self.more = False  # until the page has arrived
        self.wanted.emit()


class ArticleDelegate(QStyledItemDelegate):
    """Draws an article: unread mark, headline, outlet and age, thumbnail."""

    def __init__(
        self, theme: Theme, serif: str, image: Callable[[str], Path | None],
        country: Callable[[str], str], clock: Callable[[], datetime],
    ) -> None:  # fmt: skip
        super().__init__()
        self.theme, self._image, self._country, self._clock = theme, image, country, clock
        self.show_country = False
        self.lines = LINES
        self._thumbs: dict[str, QPixmap] = {}
        self._headline = QFont(serif, 12)
        self._small = QFont()
        self._small.setPointSizeF(9.5)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(self._headline).lineSpacing()
        return QSize(200, self.lines * line + QFontMetrics(self._small).height() + 2 * PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ArticleRow = index.data(ROW)
        t = self.theme
        rect: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(t.raised))
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), QColor(t.accent))
        painter.setPen(QColor(t.line))
        painter.drawLine(rect.left() + PAD, rect.bottom(), rect.right() - PAD, rect.bottom())
        left, right = rect.left() + PAD + 16, rect.right() - PAD
        if not row.read:  # a filled dot: shape as well as colour marks it unread
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.unread))
            painter.drawEllipse(rect.left() + PAD, rect.top() + PAD + 5, 9, 9)
        thumb = self._thumb(row.image, painter.device().devicePixelRatio())
        if thumb is not None:
            right -= THUMB_W
            painter.drawPixmap(right, rect.top() + PAD + 2, thumb)
            right -= PAD
        small = QFontMetrics(self._small)
        font = QFont(self._headline)
        font.setWeight(QFont.Weight.Normal if row.read else QFont.Weight.DemiBold)
        painter.setPen(QColor(t.muted if row.read else t.text))
        top = rect.top() + PAD
        height = rect.height() - 2 * PAD - small.height()
        rtl = not row.in_english and right_to_left(row.language)
        box = QRect(left, top, right - left, height)
        used = draw_lines(painter, row.headline, font, box, self.lines, rtl=rtl)
        painter.setFont(self._small)
        painter.setPen(QColor(t.muted))
        rest = [self._country(row.country)] if self.show_country else []
        rest += [age_of(row, self._clock()), *(["★"] if row.saved else [])]
        rest += [words] if (words := mark(row)) else []
        line = QRect(left, top + used + 4, right - left, small.height())
        tail = "".join(f"  ·  {part}" for part in rest)
        if row.story_countries >= MIN_STORY_COUNTRIES:
            told, short = (
                f"  ·  told in {row.story_countries:,} countries",
                f"  ·  {row.story_countries:,} countries",
            )
            fits = small.horizontalAdvance(row.outlet + tail + told) <= line.width()
            tail += told if fits else short
        room = line.width() - small.horizontalAdvance(tail)  # the outlet's name is elided first
        text = small.elidedText(row.outlet, Qt.TextElideMode.ElideRight, max(room, 40)) + tail
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _thumb(self, image_hash: str, ratio: float) -> QPixmap | None:
        if not image_hash:
            return None
        found = self._thumbs.get(image_hash)
        if found is None:
            found = _read_thumb(self._image(image_hash), ratio)
            if len(self._thumbs) >= MAX_THUMBS:
                self._thumbs.clear()
            self._thumbs[image_hash] = found
        return None if found.isNull() else found


def room_of(option: QStyleOptionViewItem) -> int:
    """The width of a row in pixels, with the scroll bar that comes when rows are many."""
    view = option.widget
    if not isinstance(view, QAbstractScrollArea):
        return 400
    beside = view.width() - 2 * view.frameWidth() - view.verticalScrollBar().sizeHint().width()
    return min(view.viewport().width(), beside)


def lines_of(words: str, font: QFont, width: int, most: int) -> int:
    """The number of lines a text takes, at most `most`."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    lines = 0
    while lines < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        lines += 1
    layout.endLayout()
    return max(lines, 1)


def draw_lines(
    painter: QPainter, words: str, font: QFont, box: QRect, lines: int, *, rtl: bool = False
) -> int:
    """Draw a text in at most `lines` lines; gives the height used in pixels."""
    metrics = QFontMetrics(font)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    layout = QTextLayout(words, font)
    layout.setTextOption(option)
    layout.beginLayout()
    painter.setFont(font)
    used = 0
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(box.width())
        start, length = line.textStart(), line.textLength()
        if number == lines - 1:  # the last line takes the rest, elided
            length = len(words) - start
        text = metrics.elidedText(
            words[start : start + length].strip(), Qt.TextElideMode.ElideRight, box.width()
        )
        top = box.top() + number * metrics.lineSpacing()
        at = QRect(box.left(), top, box.width(), metrics.lineSpacing())
        painter.drawText(at, int(option.alignment()), text)
        used = (number + 1) * metrics.lineSpacing()
    layout.endLayout()
    return used


def _read_thumb(path: Path | None, ratio: float) -> QPixmap:
    """A cached image cropped to the thumbnail's shape; a null pixmap when it cannot be read."""
    if path is None:
        return QPixmap()
    reader = QImageReader(str(path))
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > 60_000_000:
        return QPixmap()
    want = QSize(round(THUMB_W * ratio), round(THUMB_H * ratio))
    reader.setScaledSize(size.scaled(want, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return QPixmap()
    x, y = (image.width() - want.width()) // 2, (image.height() - want.height()) // 2
    pixmap = QPixmap.fromImage(image.copy(x, y, want.width(), want.height()))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class ArticleListView(QListView):
    """The list; letter keys are passed to the window."""

    def step(self, by: int) -> bool:
        """Move `by` rows and take keyboard focus; whether there is such a row."""
        at = self.currentIndex().row() + by
        if not 0 <= at < self.model().rowCount():
            return False
        self.setCurrentIndex(self.model().index(at, 0))
        self.setFocus()
        return True

    def keyboardSearch(self, search: str) -> None:
        """Disabled: letters are shortcuts of the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
