"""Who says what: themes that two countries share, by country, with the number of passages."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from globe_app.cldr import number, phrases
from globe_app.model.story import OTHER, Takes
from globe_app.tr import tr
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.controls import plain_tool_tip
from globe_app.ui.widgets.focus_ring import NONE

Index = QModelIndex | QPersistentModelIndex
CELL_W, CELL_H, HEAD_H, FLAG_PX = 62, 37, 34, 16  # px at 100 % text
THEME_W = 210
COUNT = Qt.ItemDataRole.UserRole
CODE = COUNT + 1  # of a column's country
SHARED = 2  # countries that a theme needs to be here


class MatrixModel(QAbstractTableModel):
    """Themes as rows, countries as columns."""

    def __init__(self, style: Style, name: Callable[[str], str]) -> None:
        super().__init__()
        self.style_ = style
        self._name = name
        self.themes: tuple[tuple[str, str], ...] = ()  # (id, name)
        self.countries: tuple[str, ...] = ()
        self._counts: tuple[tuple[int, ...], ...] = ()

    def show(self, takes: Takes) -> None:
        """Set the counts; countries without passages under a shared theme are left out."""
        codes = [code for code, _ in takes.headlines]
        shared = [
            (theme, row) for theme, row in zip(takes.themes, takes.matrix, strict=False)
            if theme[0] != OTHER and sum(count > 0 for count in row) >= SHARED
        ]  # fmt: skip
        told = [at for at in range(len(codes)) if any(row[at] for _, row in shared)]
        self.beginResetModel()
        self.themes = tuple(theme for theme, _ in shared)
        self.countries = tuple(codes[at] for at in told)
        self._counts = tuple(tuple(row[at] for at in told) for _, row in shared)
        self.endResetModel()

    def words(self, index: Index) -> str:
        """A cell in words."""
        count = self._counts[index.row()][index.column()]
        country, theme = self._name(self.countries[index.column()]), self.themes[index.row()][1]
        said = tr("%n {passage|passages}", "", count) if count else tr("nothing")
        return f"{phrases(country, theme)}: {said}"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._counts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.countries)

    def headerData(self, section: int, side: Qt.Orientation, role: int = 0) -> object:
        if side == Qt.Orientation.Vertical:
            return self.themes[section][1] if role == Qt.ItemDataRole.DisplayRole else None
        code = self.countries[section]
        if role == CODE:
            return code
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._name(code)
        return None

    def data(self, index: Index, role: int = 0) -> object:
        count = self._counts[index.row()][index.column()]
        if role == COUNT:
            return count
        if role == Qt.ItemDataRole.DisplayRole:
            return number(count) if count else "–"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(self.words(index))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words(index)
        return None


class _Header(QHeaderView):
    """Flags above the columns, names before the rows."""

    def __init__(self, side: Qt.Orientation, style: Style, flags: Flags) -> None:
        super().__init__(side)
        self.style_ = style
        self._flags = flags
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        style, t = self.style_, self.style_.theme
        painter.save()
        painter.fillRect(rect, QColor(t.paper))
        if self.orientation() == Qt.Orientation.Horizontal:
            code = str(self.model().headerData(section, self.orientation(), CODE))
            high = style.px(FLAG_PX)
            flag = self._flags.pixmap(code, high, self.devicePixelRatioF(), t.flag_edge)
            at = rect.center() - QPoint(high * 2 // 3, high // 2)
            painter.drawPixmap(at, flag)
        else:
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(t.line))
            painter.setFont(style.font(Role.BUTTON))
            painter.setPen(QColor(t.ink))
            words = str(self.model().headerData(section, self.orientation()))
            room = rect.width() - style.px(8)
            words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(
                rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words
            )
        painter.restore()


class _CellPainter(QStyledItemDelegate):
    """A number on a tint, or a dash for silence."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.style_ = style

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        style, t = self.style_, self.style_.theme
        count = index.data(COUNT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(t.line))
        box = QRectF(0, 0, style.px(32), style.px(24))
        box.moveCenter(rect.center())
        painter.setPen(Qt.PenStyle.NoPen)
        if count:
            painter.setBrush(QColor(t.ember_tint))
            painter.drawRoundedRect(box, 6, 6)
        painter.setFont(style.font(Role.META_STRONG if count else Role.META))
        painter.setPen(QColor(t.ember if count else t.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(t.sea), 2))
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 8, 8)
        painter.restore()


class Matrix(QTableView):
    """As high as its rows. Arrows move, Enter or a click opens a cell; letters go to the window."""

    opened = Signal(str, str)  # theme id, country

    def __init__(self, style: Style, name: Callable[[str], str], flags: Flags) -> None:
        super().__init__()
        self.model_ = MatrixModel(style, name)
        self.across = _Header(Qt.Orientation.Horizontal, style, flags)
        self.down = _Header(Qt.Orientation.Vertical, style, flags)
        self.setHorizontalHeader(self.across)
        self.setVerticalHeader(self.down)
        self._painter = _CellPainter(style)
        self.setObjectName("matrix")
        self.setModel(self.model_)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("Passages by theme and country"))
        self.setProperty(NONE, True)  # its cell shows focus
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        self.set_style(style)

    def show_takes(self, takes: Takes) -> None:
        """Set the counts."""
        self.model_.show(takes)
        if self.model_.rowCount() and self.model_.columnCount():
            self.setCurrentIndex(self.model_.index(0, 0))
        self._fit()

    @property
    def empty(self) -> bool:
        """Whether no theme is shared."""
        return not self.model_.rowCount()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self.model_.style_ = self._painter.style_ = self.across.style_ = self.down.style_ = style
        across, down = self.across, self.down
        across.setDefaultSectionSize(style.px(CELL_W))
        across.setFixedHeight(style.px(HEAD_H))
        down.setDefaultSectionSize(style.px(CELL_H))
        t = style.theme
        self.setStyleSheet(  # the corner takes no other word
            f"QTableCornerButton::section, QHeaderView {{ background: {t.paper}; border: none; }}"
        )
        self._fit()

    def _fit(self) -> None:
        style = self.model_.style_
        self.verticalHeader().setFixedWidth(min(style.px(THEME_W), max(self.width() * 2 // 5, 90)))
        tall = style.px(HEAD_H) + self.model_.rowCount() * style.px(CELL_H) + 2
        wide = self.verticalHeader().width() + self.model_.columnCount() * style.px(CELL_W)
        if wide > self.width() > 0:
            tall += self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(tall)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().x():
            super().wheelEvent(event)
        else:
            event.ignore()  # the card scrolls

    def keyboardSearch(self, search: str) -> None:
        """Disabled: letters are shortcuts of the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(COUNT):
            self.opened.emit(
                self.model_.themes[index.row()][0], self.model_.countries[index.column()]
            )
