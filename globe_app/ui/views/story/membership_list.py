"""The articles of a story as a checkable list: model and delegate."""

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
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from globe_app.model.story import Membership
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.theme import Theme
from globe_app.ui.views.story.why_html import similarity_words
from globe_app.ui.widgets.controls import plain_tool_tip
from globe_app.ui.widgets.rows import ROW, draw_lines
from globe_app.ui.words.translation import hint, mark

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
FACTS = ROW + 1  # the role of the line below the headline
BOX_PX, GAP = 42, 7  # the place of the box to check; above and below the words


class MembershipModel(QAbstractListModel):
    """Articles with check boxes."""

    checked = Signal()

    def __init__(self, name: Callable[[str], str]) -> None:
        super().__init__()
        self._name = name
        self.memberships: tuple[Membership, ...] = ()
        self._chosen: set[int] = set()

    def show(self, memberships: tuple[Membership, ...]) -> None:
        """Replace the articles; none is checked."""
        self.beginResetModel()
        self.memberships, self._chosen = memberships, set()
        self.endResetModel()
        self.checked.emit()

    @property
    def chosen(self) -> tuple[int, ...]:
        """Ids of the checked articles, in order."""
        ids = (membership.article.article_id for membership in self.memberships)
        return tuple(one for one in ids if one in self._chosen)

    def position(self, article_id: int) -> int:
        """The index of an article; -1 when it is not listed."""
        found = (
            i
            for i, membership in enumerate(self.memberships)
            if membership.article.article_id == article_id
        )
        return next(found, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.memberships)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        membership = self.memberships[index.row()]
        report = membership.article
        source = f"{report.outlet}, {self._name(report.country)}"
        by_hand = "  ·  put here by you" if membership.by_hand else ""
        if words := mark(report):
            by_hand += f"  ·  {words}"
        if role == ROW:
            return membership
        if role == Role.CheckStateRole:
            chosen = report.article_id in self._chosen
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        if role == Role.DisplayRole:
            return report.headline
        if role == FACTS:
            return f"{source}  ·  likeness {similarity_words(membership.similarity)}{by_hand}"
        if role == Role.ToolTipRole:
            tip = f"{report.headline}\n{hint(report)}" if hint(report) else report.headline
            return plain_tool_tip(tip)
        if role == Role.AccessibleTextRole:
            box = "chosen, " if report.article_id in self._chosen else ""
            words = similarity_words(membership.similarity)
            return f"{box}{report.headline}. {source}, likeness {words}{by_hand}"
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole:
            return False
        state = getattr(value, "value", value)
        one = self.memberships[index.row()].article.article_id
        if state == Qt.CheckState.Checked.value:
            self._chosen.add(one)
        else:
            self._chosen.discard(one)
        self.dataChanged.emit(index, index)
        self.checked.emit()
        return True

    def toggle(self, index: Index) -> None:
        """Check or uncheck an article."""
        if index.isValid():
            on = self.data(index, Role.CheckStateRole) == Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
            self.setData(index, state.value, Role.CheckStateRole)


class MembershipDelegate(QStyledItemDelegate):
    """Draws an article: check box, headline, flag, outlet, similarity."""

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
        membership: Membership = index.data(ROW)
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
        draw_lines(painter, membership.article.headline, self._headline, line, 1)
        top = line.bottom() + 3
        flag = self._flags.pixmap(membership.article.country, 12)
        if not flag.isNull():
            painter.drawPixmap(left, top + 2, flag)
            left += 22
        small = QFontMetrics(self._small)
        painter.setFont(self._small)
        painter.setPen(QColor(t.muted))
        line = QRect(left, top, right - left, small.height())
        source, dot, rest = str(index.data(FACTS)).partition("  ·  ")
        room = line.width() - small.horizontalAdvance(dot + rest)  # the outlet gives way first
        words = small.elidedText(source, Qt.TextElideMode.ElideRight, max(room, 40)) + dot + rest
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
            isinstance(model, MembershipModel)
            and isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.position().x() < option.rect.left() + BOX_PX
        ):
            model.toggle(index)
            return True
        return False
