"""The theme x country matrix of a story."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from globe_app.briefing.articles import counted
from globe_app.model.story import Takes
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.theme import Theme
from globe_app.ui.widgets.controls import named, plain_tool_tip

Index = QModelIndex | QPersistentModelIndex
CELL_W, CELL_H, FLAG_PX = 60, 34, 14
THEME_W, THEME_SHARE = 230, 0.42  # of the column of themes: pixels at most, and of the width
COUNT = Qt.ItemDataRole.UserRole


class MatrixModel(QAbstractTableModel):
    """Themes as rows, countries as columns."""

    def __init__(self, name: Callable[[str], str], flags: Flags) -> None:
        super().__init__()
        self._name, self._flags = name, flags
        self.themes: tuple[tuple[str, str], ...] = ()
        self.countries: tuple[str, ...] = ()
        self._counts: tuple[tuple[int, ...], ...] = ()

    def show(self, takes: Takes) -> None:
        """Set the counts; countries without passages are left out."""
        codes = [code for code, _ in takes.headlines]
        told = [
            at for at in range(len(codes))
            if any(at < len(row) and row[at] for row in takes.matrix)
        ]  # fmt: skip
        told.sort(key=lambda at: -sum(row[at] for row in takes.matrix))
        self.beginResetModel()
        self.themes = takes.themes
        self.countries = tuple(codes[at] for at in told)
        self._counts = tuple(tuple(row[at] for at in told) for row in takes.matrix)
        self.endResetModel()

    @property
    def most(self) -> int:
        """The largest count."""
        return max((max(row, default=0) for row in self._counts), default=0)

    def words(self, index: Index) -> str:
        """A cell in words."""
        count = self._counts[index.row()][index.column()]
        country, theme = self._name(self.countries[index.column()]), self.themes[index.row()][1]
        return f"{country}, {theme}: {counted(count, 'passage', 'passages')}"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._counts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.countries)

    def headerData(self, section: int, side: Qt.Orientation, role: int = 0) -> object:
        if side == Qt.Orientation.Vertical:
            name = self.themes[section][1]
            total = sum(self._counts[section])
            told = {
                Qt.ItemDataRole.DisplayRole: name,
                Qt.ItemDataRole.ToolTipRole: plain_tool_tip(
                    f"{name}: {counted(total, 'passage', 'passages')}"
                ),
                Qt.ItemDataRole.TextAlignmentRole: Qt.AlignmentFlag.AlignLeft
                | Qt.AlignmentFlag.AlignVCenter
                | Qt.TextFlag.TextWordWrap,
            }
            return told.get(Qt.ItemDataRole(role))
        code = self.countries[section]
        if role == Qt.ItemDataRole.DecorationRole:
            return QIcon(self._flags.pixmap(code, FLAG_PX))
        if role == Qt.ItemDataRole.DisplayRole:
            return code
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._name(code)
        return None

    def data(self, index: Index, role: int = 0) -> object:
        count = self._counts[index.row()][index.column()]
        if role == COUNT:
            return count
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{count:,}" if count else "·"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(self.words(index))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words(index)
        return None


class CellDelegate(QStyledItemDelegate):
    """Draws a count on a shade that grows with it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.most = 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t, rect, count = self.theme, option.rect, index.data(COUNT)
        share = (count / self.most) ** 0.6 if count and self.most else 0.0
        shade = QColor(t.accent)
        shade.setAlphaF(0.12 + 0.72 * share if count else 0.0)
        painter.save()
        painter.fillRect(rect.adjusted(1, 1, -1, -1), shade)
        painter.setPen(_readable(shade, t) if count else QColor(t.muted))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(t.text), 2))
            painter.drawRect(rect.adjusted(2, 2, -2, -2))
        painter.restore()


def _readable(shade: QColor, t: Theme) -> QColor:
    """The text colour with the higher contrast on a shade."""
    page, alpha = QColor(t.pane), shade.alphaF()
    seen = _light(shade) * alpha + _light(page) * (1 - alpha)
    return max(QColor(t.text), QColor(t.accent_text), key=lambda one: abs(_light(one) - seen))


def _light(colour: QColor) -> float:
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF()


class MatrixView(QTableView):
    """The table; Enter opens a cell, letter keys are passed to the window."""

    def keyboardSearch(self, search: str) -> None:
        """Disabled: letters are shortcuts of the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ThemeMatrix(QWidget):
    """Emits `opened` with theme and country of a cell."""

    opened = Signal(str, str)

    def __init__(self, theme: Theme, name: Callable[[str], str], flags: Flags) -> None:
        super().__init__()
        self.model = MatrixModel(name, flags)
        self.delegate = CellDelegate(theme)
        self.table = named(MatrixView(), "matrix")
        self.table.setModel(self.model)
        self.table.setItemDelegate(self.delegate)
        self.table.setAccessibleName("Passages by theme and country")
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setFrameShape(QTableView.Shape.NoFrame)
        self.table.setTabKeyNavigation(False)
        self.table.setCornerButtonEnabled(False)
        self.table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        across, down = self.table.horizontalHeader(), self.table.verticalHeader()
        for header, px in ((across, CELL_W), (down, CELL_H)):
            header.setDefaultSectionSize(px)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(True)
        across.setFixedHeight(44)
        across.setIconSize(QSize(FLAG_PX * 4 // 3, FLAG_PX))
        down.setTextElideMode(Qt.TextElideMode.ElideNone)  # long names take two lines
        self.table.clicked.connect(self._open)
        self.table.activated.connect(self._open)
        self.table.selectionModel().currentChanged.connect(self._tell)
        self.says = named(QLabel(), "muted")
        self.says.setContentsMargins(20, 6, 20, 8)
        self.says.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.says)
        column.addWidget(self.table, 1)

    def show_takes(self, takes: Takes) -> None:
        """Set the counts."""
        self.model.show(takes)
        self.delegate.most = self.model.most
        none = not self.model.rowCount() or not self.model.columnCount()
        self.table.setVisible(not none)
        self.says.setText(
            "No passages yet: of these articles only headlines are stored, or their text waits "
            "to be translated." if none else
            "How many passages each country's outlets have under each theme; copies count once. "
            "Enter or a click shows them."
        )  # fmt: skip

    def set_theme(self, theme: Theme) -> None:
        """Draw in another look."""
        self.delegate.theme = theme
        self.table.viewport().update()

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.says.setText(f"{self.model.words(index)}. Enter or a click shows them.")

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(COUNT):
            theme = self.model.themes[index.row()][0]
            self.opened.emit(theme, self.model.countries[index.column()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        down = self.table.verticalHeader()
        down.setFixedWidth(min(THEME_W, int(self.width() * THEME_SHARE)))
