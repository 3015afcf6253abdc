"""Draws the cells of a table."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from globe_app.tr import tr
from globe_app.ui.look import icons
from globe_app.ui.look.direction import Across, visual, words_from_both_sides
from globe_app.ui.look.flags import Flags, width_of
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.cells import Cell, Column, TableRow
from globe_app.ui.widgets.lines import Measure, Measures
from globe_app.ui.widgets.switch import SWITCH, paint_switch

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
SIDE, GAP = 8, 10  # px at 100 % text: in a cell, between its parts
ICON, FLAG, BAR = 16, 18, 4


class TablePainter(QStyledItemDelegate):
    """Draws cells at a style. `edge`: px at 100 % from the table's edges to what the outer cells hold."""

    def __init__(
        self, style: Style, columns: tuple[Column, ...], flags: Flags, edge: int, by_cell: bool
    ) -> None:
        super().__init__()
        self.columns, self._flags = columns, flags
        self.edge, self._by_cell = edge, by_cell
        self.mirrored = False  # the table is read from right to left
        self.set_style(style)

    def set_style(self, style: Style) -> None:
        """Use another theme or text size."""
        self.style = style
        self._measures = Measures(style)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, TableRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if row.heading:
            self._paint_heading(painter, row, rect)
        else:
            self._paint_ground(painter, option, index, rect)
            self._paint_cell(painter, row.cells[index.column()], index.column(), rect)
        painter.restore()

    def _paint_heading(self, p: QPainter, row: TableRow, rect: QRect) -> None:
        s, measure = self.style, self._measures[Role.META_STRONG]
        x, across = rect.left() + s.px(self.edge), self._across(rect)
        line = s.line(Role.META_STRONG)
        y = rect.bottom() - s.px(8) - line
        self._write(p, row.heading, measure, x, y, line, s.theme.ink, across)
        if row.count:
            x += int(measure.width(row.heading)) + s.px(8)
            self._write(p, row.count, self._measures[Role.META], x, y, line, s.theme.muted, across)
        p.setPen(QPen(QColor(s.theme.line), 1))
        p.drawLine(
            QPointF(rect.left(), rect.bottom() + 0.5),
            QPointF(rect.right() + 1, rect.bottom() + 0.5),
        )

    def _paint_ground(
        self, p: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        s, t = self.style, self.style.theme
        row: TableRow = index.data(ROW)
        tint = row.cells[index.column()].tint
        if tint:
            p.fillRect(rect.adjusted(1, 1, -1, -2), QColor(getattr(t, tint)))
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        p.setPen(QPen(QColor(t.line), 1))
        p.drawLine(
            QPointF(rect.left(), rect.bottom() + 0.5),
            QPointF(rect.right() + 1, rect.bottom() + 0.5),
        )
        if not current and not (over and not tint):
            return
        p.setPen(Qt.PenStyle.NoPen)
        if not tint:
            p.fillRect(rect.adjusted(0, 0, 0, -1), QColor(t.sea_tint if current else t.raised))
        if current and option.widget is not None and option.widget.hasFocus():
            p.setPen(QPen(QColor(t.sea), 2))
            p.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(rect).adjusted(1, 1, -1, -2)
            if self._by_cell:
                p.drawRoundedRect(box, s.px(4), s.px(4))
                return
            top, bottom = box.top(), box.bottom()
            p.drawLine(QPointF(rect.left(), top), QPointF(rect.right() + 1, top))
            p.drawLine(QPointF(rect.left(), bottom), QPointF(rect.right() + 1, bottom))
            last = len(self.columns) - 1
            if index.column() == (last if self.mirrored else 0):
                p.drawLine(QPointF(box.left(), top), QPointF(box.left(), bottom))
            if index.column() == (0 if self.mirrored else last):
                p.drawLine(QPointF(box.right(), top), QPointF(box.right(), bottom))

    def paint_title(self, p: QPainter, column: int, rect: QRect) -> None:
        """The title of a column, in ink2 over a line."""
        s, box, measure = self.style, self.inner(column, rect), self._measures[Role.META]
        words = measure.elided(tr(self.columns[column].title), box.width())
        x = box.right() - measure.width(words) if self.columns[column].right else box.left()
        line = s.line(Role.META)
        p.save()
        self._write(
            p, words, measure, x, rect.center().y() - line / 2, line, s.theme.ink2,
            self._across(rect),
        )  # fmt: skip
        p.setPen(QPen(QColor(s.theme.line), 1))
        p.drawLine(
            QPointF(rect.left(), rect.bottom() + 0.5),
            QPointF(rect.right() + 1, rect.bottom() + 0.5),
        )
        p.restore()

    def _across(self, rect: QRect) -> Across:
        return Across(rect.width(), self.mirrored, rect.left())

    def inner(self, column: int, rect: QRect) -> QRect:
        """What a cell has for what it holds, as it is reckoned: from the side that is read from."""
        s, last = self.style, len(self.columns) - 1
        left = s.px(self.edge if column == 0 else SIDE)
        right = s.px(self.edge if column == last else SIDE)
        return rect.adjusted(left, 0, -right, -1)

    def switch_rect(self, column: int, rect: QRect) -> QRect:
        """Where a cell's switch is."""
        s, box = self.style, self.inner(column, rect)
        wide, high = s.px(SWITCH.width()), s.px(SWITCH.height())
        at = QRect(box.right() + 1 - wide, box.center().y() - high // 2, wide, high)
        return visual(at, rect, mirrored=self.mirrored)

    def link_rect(self, cell: Cell, column: int, rect: QRect) -> QRect:
        """Where a cell's link is; null = it has none."""
        if not cell.link:
            return QRect()
        return visual(self._link_at(cell, column, rect), rect, mirrored=self.mirrored)

    def _link_at(self, cell: Cell, column: int, rect: QRect) -> QRect:
        x, room = self._text_at(cell, column, rect)
        wide = int(self._measures[Role.META].width(cell.link)) + 1
        if self.columns[column].right:
            return QRect(
                x + max(room - wide, 0), rect.top(), max(min(wide, room), 1), rect.height()
            )
        words = self._words(cell, room, rect.height())
        last = self._measures[self._role(cell)].width(words[-1]) if words else 0.0
        start = x + int(last) + (self.style.px(GAP) if words else 0)
        return QRect(start, rect.top(), max(min(wide, rect.right() - start), 1), rect.height())

    def _words(self, cell: Cell, room: int, height: int) -> tuple[str, ...]:
        """A cell's text in one line, or in two where there is nothing below it and the row is high enough."""
        role = self._role(cell)
        link = self._measures[Role.META].width(cell.link) + self.style.px(GAP) if cell.link else 0
        alone = not cell.below and cell.progress is None
        most = 2 if alone and height >= 2 * self.style.line(role) + 6 else 1
        return self._measures[role].lines(
            self._measures[role].shown(cell.text, cell.latin), max(room - link, 1), most
        )

    def _text_at(self, cell: Cell, column: int, rect: QRect) -> tuple[int, int]:
        """(x of the text, px that it has)."""
        s, box = self.style, self.inner(column, rect)
        x = box.left()
        if cell.flag:
            x += width_of(s.px(FLAG)) + s.px(GAP + 3)
        if cell.icon:
            x += s.px(ICON) + s.px(GAP - 2)
        end = box.right() + 1
        if cell.switch is not None:
            end -= s.px(SWITCH.width() + GAP)
        return x, max(end - x, 1)

    def _role(self, cell: Cell) -> Role:
        if cell.below:
            return Role.NAV
        return Role.META_STRONG if cell.strong else Role.META

    def _paint_cell(self, p: QPainter, cell: Cell, column: int, rect: QRect) -> None:
        s, t = self.style, self.style.theme
        box, middle = self.inner(column, rect), rect.center().y()
        ratio = p.device().devicePixelRatioF()
        right, across = self.columns[column].right, self._across(rect)
        x = box.left()
        if cell.flag:
            high = s.px(FLAG)
            flag = self._flags.pixmap(cell.flag, high, ratio, t.flag_edge)
            if not flag.isNull():
                p.drawPixmap(QPointF(across.at(x, width_of(high)), middle - high / 2), flag)
            x += width_of(high) + s.px(GAP + 3)
        icon_x = x
        x, room = self._text_at(cell, column, rect)
        link = self._link_at(cell, column, rect) if cell.link else QRect()
        if right and cell.link:
            room = max(link.left() - s.px(GAP) - x, 1)
        if cell.switch is not None:
            paint_switch(p, self.switch_rect(column, rect), s, on=cell.switch)
        role = self._role(cell)
        measure = self._measures[role]
        lines = self._words(cell, room, rect.height())
        high = s.line(role) * max(len(lines), 1) + (s.line(Role.SMALL) if cell.below else 0)
        high += s.px(BAR + 5) if cell.progress is not None else 0
        y = middle - high // 2
        colour = t.muted if cell.muted else t.ink if cell.strong or cell.below else t.ink2
        if cell.icon:
            px = s.px(ICON)
            icon = icons.pixmap(cell.icon, t.muted if cell.muted else t.ink2, px, ratio)
            if right:  # beside its words
                widest = max((measure.width(words) for words in lines), default=0.0)
                icon_x = int(x + room - widest) - px - s.px(GAP - 2)
            p.drawPixmap(QPointF(across.at(icon_x, px), middle - px / 2), icon)
        for words in lines:
            at = x + room - measure.width(words) if right else x
            self._write(p, words, measure, at, y, s.line(role), colour, across)
            y += s.line(role)
        if cell.link:
            top = y - s.line(role) if lines else middle - s.line(role) // 2
            self._write(
                p, cell.link, self._measures[Role.META], link.left(), top, s.line(role), t.sea,
                across,
            )  # fmt: skip
        if cell.below:
            small = self._measures[Role.SMALL]
            below = small.elided(small.shown(cell.below), room)
            at = x + room - small.width(below) if right else x
            self._write(p, below, small, at, y, s.line(Role.SMALL), t.muted, across)
            y += s.line(Role.SMALL)
        if cell.progress is not None:
            bar = across.box(x, y + s.px(4), room, s.px(BAR))
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(QColor(t.raised))
            p.drawRoundedRect(bar, s.px(2), s.px(2))
            done = room * min(max(cell.progress, 0.0), 1.0)
            bar = across.box(x, y + s.px(4), done, s.px(BAR))
            p.setBrush(QColor(t.sea))
            p.drawRoundedRect(bar, s.px(2), s.px(2))

    @staticmethod
    def _write(
        p: QPainter, words: str, measure: Measure, x: float, y: float, line: int, colour: str,
        across: Across,
    ) -> None:  # fmt: skip
        p.setFont(measure.font)
        p.setPen(QColor(colour))
        metrics = measure.metrics
        base = y + (line - metrics.height()) / 2 + metrics.ascent()
        if across.mirrored:
            words_from_both_sides(p)
            x = across.at(x, measure.width(words))
        p.drawText(QPointF(x, base), words)
