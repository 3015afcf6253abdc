"""Why articles are grouped: a list to choose from, what ties each, and splitting and merging."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from globe_app.briefing import counted
from globe_app.story import Tie
from globe_app.ui.flags import Flags
from globe_app.ui.story_browser import StoryBrowser
from globe_app.ui.story_list import ROW, StoryListView, draw_lines
from globe_app.ui.theme import Theme
from globe_app.ui.why_html import likeness
from globe_app.ui.widgets import named

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
FACTS = ROW + 1  # the role of the line below the headline
BOX_PX, GAP = 42, 7  # the place of the box to check; above and below the words
READ_ONLY = "Open for reading only: stories cannot be split or merged here."


class TieModel(QAbstractListModel):
    """Articles with a box to check each."""

    checked = Signal()

    def __init__(self, name: Callable[[str], str]) -> None:
        super().__init__()
        self._name = name
        self.ties: tuple[Tie, ...] = ()
        self._chosen: set[int] = set()

    def show(self, ties: tuple[Tie, ...]) -> None:
        """Show other articles, none of them chosen."""
        self.beginResetModel()
        self.ties, self._chosen = ties, set()
        self.endResetModel()
        self.checked.emit()

    @property
    def chosen(self) -> tuple[int, ...]:
        """The ids of the articles checked, in their order."""
        ids = (tie.report.article_id for tie in self.ties)
        return tuple(one for one in ids if one in self._chosen)

    def position(self, article_id: int) -> int:
        """Where an article stands, -1 when it is not listed."""
        found = (i for i, tie in enumerate(self.ties) if tie.report.article_id == article_id)
        return next(found, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.ties)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        tie = self.ties[index.row()]
        report = tie.report
        source = f"{report.outlet}, {self._name(report.country)}"
        by_hand = "  ·  put here by you" if tie.by_hand else ""
        if role == ROW:
            return tie
        if role == Role.CheckStateRole:
            chosen = report.article_id in self._chosen
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        if role == Role.DisplayRole:
            return report.headline
        if role == FACTS:
            return f"{source}  ·  likeness {likeness(tie.likeness)}{by_hand}"
        if role == Role.ToolTipRole:
            return report.headline
        if role == Role.AccessibleTextRole:
            box = "chosen, " if report.article_id in self._chosen else ""
            return f"{box}{report.headline}. {source}, likeness {likeness(tie.likeness)}{by_hand}"
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole:
            return False
        state = getattr(value, "value", value)
        one = self.ties[index.row()].report.article_id
        if state == Qt.CheckState.Checked.value:
            self._chosen.add(one)
        else:
            self._chosen.discard(one)
        self.dataChanged.emit(index, index)
        self.checked.emit()
        return True

    def toggle(self, index: Index) -> None:
        """Check an article, or no longer."""
        if index.isValid():
            on = self.data(index, Role.CheckStateRole) == Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
            self.setData(index, state.value, Role.CheckStateRole)


class TieDelegate(QStyledItemDelegate):
    """Draws one article: a box to check, headline, flag and outlet, likeness."""

    def __init__(self, theme: Theme, serif: str, flags: Flags) -> None:
        super().__init__()
        self.theme, self._flags = theme, flags
        self._headline = QFont(serif, 11)
        self._small = QFont()
        self._small.setPointSizeF(9.0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heights = QFontMetrics(self._headline).height() + QFontMetrics(self._small).height()
        return QSize(200, heights + 2 * GAP + 3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tie: Tie = index.data(ROW)
        t, rect = self.theme, option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(t.raised))
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), QColor(t.accent))
        painter.setPen(QColor(t.line))
        painter.drawLine(rect.left() + 12, rect.bottom(), rect.right() - 12, rect.bottom())
        chosen = index.data(Role.CheckStateRole) == Qt.CheckState.Checked
        self._draw_box(painter, QRect(rect.left() + 14, rect.center().y() - 8, 17, 17), chosen)
        left, right, top = rect.left() + BOX_PX, rect.right() - 12, rect.top() + GAP
        line = QRect(left, top, right - left, QFontMetrics(self._headline).height())
        painter.setPen(QColor(t.text))
        draw_lines(painter, tie.report.headline, self._headline, line, 1)
        top = line.bottom() + 3
        flag = self._flags.pixmap(tie.report.country, 12)
        if not flag.isNull():
            painter.drawPixmap(left, top + 2, flag)
            left += 22
        small = QFontMetrics(self._small)
        painter.setFont(self._small)
        painter.setPen(QColor(t.muted))
        line = QRect(left, top, right - left, small.height())
        words = small.elidedText(str(index.data(FACTS)), Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _draw_box(self, painter: QPainter, box: QRect, chosen: bool) -> None:
        t = self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(t.accent if chosen else t.muted), 1.4))
        painter.setBrush(QColor(t.accent if chosen else t.pane))
        painter.drawRoundedRect(box, 3, 3)
        if chosen:
            painter.setPen(QPen(QColor(t.accent_text), 2.2))
            x, y = box.left(), box.top()
            painter.drawPolyline(
                [QPoint(x + 4, y + 9), QPoint(x + 7, y + 12), QPoint(x + 13, y + 5)]
            )

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if (
            isinstance(model, TieModel)
            and isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.position().x() < option.rect.left() + BOX_PX
        ):
            model.toggle(index)
            return True
        return False


class WhyPage(QWidget):
    """Emits what the reader wants done; the window does it."""

    split = Signal(tuple)  # article ids
    merge = Signal()
    undo = Signal()
    chosen = Signal()  # another article: its ties are to be shown

    def __init__(
        self, theme: Theme, serif: str, name: Callable[[str], str], flags: Flags, *,
        read_only: bool,
    ) -> None:  # fmt: skip
        super().__init__()
        self._read_only = read_only
        self._undoable, self._of = "", 0
        self.model = TieModel(name)
        self.model.checked.connect(self._enable)
        self.list = StoryListView()
        self.list.setModel(self.model)
        self.delegate = TieDelegate(theme, serif, flags)
        self.list.setItemDelegate(self.delegate)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName("Articles of this story. Space chooses one.")
        self.list.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit())
        self.browser = StoryBrowser("Why this article is in the story", flags)
        self.split_button = self._button(
            "Split off the chosen", "Makes a story of its own of the articles that are checked"
        )
        self.split_button.clicked.connect(lambda: self.split.emit(self.model.chosen))
        self.merge_button = self._button(
            "Merge with another story…", "Puts the articles of another story into this one"
        )
        self.merge_button.clicked.connect(self.merge)
        self.undo_button = self._button("Undo", "Takes back the last split or merge (Ctrl+Z)")
        self.undo_button.clicked.connect(self.undo)
        self.says = named(QLabel(), "muted")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)
        self._lay_out()
        self._enable()

    def _button(self, text: str, hint: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(READ_ONLY if self._read_only else hint)
        button.setAccessibleDescription(button.toolTip())
        return button

    def _lay_out(self) -> None:
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.list)
        both.addWidget(self.browser)
        both.setChildrenCollapsible(False)
        both.setStretchFactor(0, 2)
        both.setStretchFactor(1, 3)
        row = QHBoxLayout()
        row.addWidget(self.split_button)
        row.addWidget(self.merge_button)
        row.addStretch(1)
        row.addWidget(self.undo_button)
        below = QVBoxLayout()
        below.setContentsMargins(14, 6, 14, 8)
        below.setSpacing(4)
        below.addWidget(self.says)
        below.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(both, 1)
        column.addLayout(below)

    def show_ties(self, ties: tuple[Tie, ...], undoable: str, of: int) -> None:
        """Show a story's articles; `undoable`: the last split or merge in words, "" = none; `of`: how
        many articles the story has."""
        self._undoable, self._of = undoable, of
        self.model.show(ties)
        if ties:
            self.list.setCurrentIndex(self.model.index(0))
        self.chosen.emit()

    def set_theme(self, theme: Theme) -> None:
        """Draw the list in another look."""
        self.delegate.theme = theme
        self.list.viewport().update()

    def current(self) -> Tie | None:
        """The article the list is on."""
        index = self.list.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def set_current(self, article_id: int) -> None:
        """Put the list on an article."""
        at = self.model.position(article_id)
        if at >= 0:
            self.list.setCurrentIndex(self.model.index(at))

    def step(self, by: int) -> bool:
        """Go `by` articles down; whether there is one."""
        at = self.list.currentIndex().row() + by
        if not 0 <= at < self.model.rowCount():
            return False
        self.list.setCurrentIndex(self.model.index(at))
        return True

    @Slot()
    def _enable(self) -> None:
        chosen, all_of_it = len(self.model.chosen), self.model.rowCount()
        can = not self._read_only
        self.split_button.setEnabled(can and 0 < chosen < all_of_it)
        self.merge_button.setEnabled(can and all_of_it > 0)
        self.undo_button.setEnabled(can and bool(self._undoable))
        if self._read_only:
            self.says.setText(READ_ONLY)
        elif chosen and chosen == all_of_it:
            self.says.setText("All articles are chosen: leave at least one in the story.")
        elif chosen:
            articles = counted(chosen, "article is", "articles are")
            self.says.setText(f"{articles} chosen. What you decide stays so after later syncs.")
        elif self._undoable:
            self.says.setText(f"Last change: {self._undoable}.")
        elif self._of > all_of_it:
            self.says.setText(f"The first {all_of_it:,} of {self._of:,} articles are listed.")
        else:
            self.says.setText("Check articles that tell another event to split them off.")
