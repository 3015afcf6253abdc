"""The list of the search palette: groups of what was found."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from globe_app.tr import tr
from globe_app.ui.look.direction import Across, is_mirrored, words_from_both_sides
from globe_app.ui.look.flags import Flags, width_of
from globe_app.ui.look.fonts import can_show, legible
from globe_app.ui.look.icons import pixmap
from globe_app.ui.look.style import Role, Style
from globe_app.ui.palette_rows import PaletteRow
from globe_app.ui.widgets.found_text import units

Index = QModelIndex | QPersistentModelIndex
HEADER_PX, ROW_PX, PAD_PX, INSET_PX, FLAG_PX = 34, 44, 20, 8, 18
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
WRAPPED = int(Qt.TextFlag.TextWordWrap)
ABSOLUTE = int(Qt.AlignmentFlag.AlignAbsolute)


class PaletteModel(QAbstractListModel):
    """Rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[PaletteRow, ...] = ()

    def show(self, rows: tuple[PaletteRow, ...]) -> None:
        """Replace the rows."""
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        return row.said if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].place is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PaletteDelegate(QStyledItemDelegate):
    """Draws a header, or a hit with its flag, the typed letters marked, and figures at the right."""

    def __init__(self, style: Style, flags: Flags) -> None:
        super().__init__()
        self.style_, self._flags, self.marked = style, flags, ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model, view = index.model(), option.widget
        row = model.rows[index.row()] if isinstance(model, PaletteModel) else PaletteRow("")
        if row.header or row.place is not None or not isinstance(view, QListView):
            return QSize(100, self.style_.px(HEADER_PX if row.header else ROW_PX))
        return QSize(100, self.remark_height(row, view.width()))

    def remark_height(self, row: PaletteRow, width: int) -> int:
        """Of a remark, which may have more than one line, in a list so wide; px."""
        s = self.style_
        room = QRectF(0, 0, max(width - 2 * s.px(PAD_PX), 1), 10_000)
        words = QFontMetricsF(s.font(Role.NAV)).boundingRect(room, WRAPPED, row.text)
        return max(s.px(ROW_PX), round(words.height()) + s.px(22))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, PaletteModel):
            return
        row, view = model.rows[index.row()], option.widget
        current = isinstance(view, QListView) and view.currentIndex().row() == index.row()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.header or row.place is None:
            self._draw_words(painter, row, rect)
        else:
            self._draw_hit(painter, row, rect, current=current)
        painter.restore()

    def _draw_words(self, painter: QPainter, row: PaletteRow, rect: QRect) -> None:
        s = self.style_
        painter.setFont(s.font(Role.META_STRONG if row.header else Role.NAV))
        painter.setPen(QColor(s.theme.muted))
        pad = s.px(PAD_PX)
        side = RIGHT if is_mirrored() else LEFT
        words_from_both_sides(painter)
        painter.drawText(rect.adjusted(pad, 0, -pad, 0), side | ABSOLUTE | WRAPPED, row.text)

    def _draw_hit(self, painter: QPainter, row: PaletteRow, rect: QRect, *, current: bool) -> None:
        s, theme, pad = self.style_, self.style_.theme, self.style_.px(PAD_PX)
        across = Across(rect.width(), is_mirrored(), rect.left())
        words_from_both_sides(painter)
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.sea_tint))
            inset = s.px(INSET_PX)
            painter.drawRoundedRect(QRectF(rect.adjusted(inset, 0, -inset, 0)), s.px(9), s.px(9))
        ratio = painter.device().devicePixelRatioF()
        x, middle = float(rect.left() + pad), rect.center().y() + 1
        flag = self._flags.pixmap(row.flag, s.px(FLAG_PX), ratio, theme.flag_edge)
        if row.icon:
            sign = pixmap(row.icon, theme.ink2, s.px(FLAG_PX), ratio)
            wide, side = width_of(s.px(FLAG_PX)), s.px(FLAG_PX)
            left = round(across.at(x + (wide - side) / 2, side))
            painter.drawPixmap(left, middle - side // 2, sign)
        elif not flag.isNull():
            left = round(across.at(x, width_of(s.px(FLAG_PX))))
            painter.drawPixmap(left, middle - s.px(FLAG_PX) // 2, flag)
        x += s.px(FLAG_PX) * 4 / 3 + s.px(13)
        right = float(rect.right() - pad)
        if current:
            side = s.px(16)
            painter.drawPixmap(
                round(across.at(right - side, side)), middle - side // 2,
                pixmap("corner-down-left", theme.ink2, side, ratio, mirrored=across.mirrored),
            )  # fmt: skip
            right -= side + s.px(10)
        meta = s.font(Role.META)
        room = max(right - x - s.px(40), 1.0)
        named = QFontMetricsF(s.font(Role.NAV_ACTIVE)).horizontalAdvance(row.text)
        most = max(room * 0.6, room - named)  # what the name leaves
        said = QFontMetricsF(meta).elidedText(row.right, Qt.TextElideMode.ElideRight, most)
        painter.setFont(meta)
        painter.setPen(QColor(theme.muted))
        painter.drawText(
            across.box(x, rect.top(), right - x, rect.height()),
            (LEFT if across.mirrored else RIGHT) | ABSOLUTE, said,
        )  # fmt: skip
        right -= QFontMetricsF(meta).horizontalAdvance(said) + s.px(16)
        box = QRectF(x, rect.top(), max(right - x, 1), rect.height())
        self._draw_name(painter, row, box, across)

    def _draw_name(self, painter: QPainter, row: PaletteRow, box: QRectF, across: Across) -> None:
        s, theme = self.style_, self.style_.theme
        plain = s.font(Role.EXCERPT if row.headline else Role.NAV)
        strong = s.font(Role.NAV_ACTIVE)
        strong.setWeight(QFont.Weight.Bold)
        if row.headline:
            plain.setWeight(QFont.Weight.DemiBold)
            strong = plain
        name = legible(row.text, plain, row.beside)
        shown = QFontMetricsF(plain).elidedText(name, Qt.TextElideMode.ElideRight, box.width())
        found = row.found if row.found is not None and name == row.text else ()
        if row.found is None and self.marked:
            at = name.casefold().find(self.marked.casefold())
            found = ((at, at + len(self.marked)),) if at >= 0 else ()
        marks = []
        for start, end in found:
            mark = QTextLayout.FormatRange()
            mark.start = units(name, start)
            mark.length = units(name, end) - mark.start
            mark.format.setFont(strong)
            mark.format.setForeground(QColor(theme.sea))
            marks.append(mark)
        name = shown
        wide = _draw_line(painter, name, plain, theme.ink, box, across, marks)
        rest = QRectF(
            box.left() + wide + s.px(12), box.top(), box.width() - wide - s.px(12), box.height()
        )
        meta = s.font(Role.META)
        if (
            row.beside
            and row.beside != name
            and rest.width() > s.px(20)
            and can_show(row.beside, meta)
        ):
            beside = QFontMetricsF(meta).elidedText(
                row.beside, Qt.TextElideMode.ElideRight, rest.width()
            )
            _draw_line(painter, beside, meta, theme.muted, rest, across, [])


def _draw_line(
    painter: QPainter, words: str, font: QFont, colour: str, box: QRectF, across: Across,
    marks: list[QTextLayout.FormatRange],
) -> float:  # fmt: skip
    """Draw one line at the side that `box` begins at; gives its width. Its letters are shaped as one text."""
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout = QTextLayout(words, font)
    layout.setTextOption(option)
    layout.setFormats(marks)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(box.width() + 40)
    layout.endLayout()
    wide = line.naturalTextWidth()
    painter.setPen(QColor(colour))
    x = across.at(box.left(), wide)
    layout.draw(
        painter, QPointF(x - line.naturalTextRect().x(), box.center().y() - line.height() / 2)
    )
    return wide


class PaletteList(QListView):
    """Never has the keyboard focus: the line above it keeps that."""

    def __init__(self, style: Style, flags: Flags) -> None:
        super().__init__()
        self.setObjectName("paletteList")
        self._style = style
        self._model = PaletteModel()
        self._delegate = PaletteDelegate(style, flags)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Found"))
        self.viewport().setAutoFillBackground(False)

    @property
    def rows(self) -> tuple[PaletteRow, ...]:
        """All rows."""
        return self._model.rows

    @property
    def at(self) -> int:
        """The index of the current row; -1 = none."""
        return self.currentIndex().row()

    def row(self, at: int) -> PaletteRow | None:
        """The row at an index."""
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def current(self) -> PaletteRow | None:
        """The current row."""
        return self.row(self.at)

    def show_rows(self, rows: tuple[PaletteRow, ...], marked: str = "") -> None:
        """Show what was found for the text `marked`."""
        self._delegate.marked = marked
        self._model.show(rows)
        self.viewport().update()

    def set_current(self, at: int) -> None:
        """Make a row current; -1 = none."""
        if at < 0:
            self.setCurrentIndex(QModelIndex())
            return
        self.setCurrentIndex(self._model.index(at))
        header = at - 1 >= 0 and self.rows[at - 1].header
        if header:
            self.scrollTo(self._model.index(at - 1))
        self.scrollTo(self._model.index(at))
        self.viewport().update()

    def height_wanted(self, width: int) -> int:
        """Of all rows in a list so wide; px."""
        s, height_of = self._style, self._delegate.remark_height
        remarks = [row for row in self.rows if row.place is None and not row.header]
        headers = sum(row.header for row in self.rows)
        hits = len(self.rows) - headers - len(remarks)
        rows = hits * s.px(ROW_PX) + headers * s.px(HEADER_PX)
        rows += sum(height_of(row, width) for row in remarks)
        return rows + (2 * s.px(6) if rows else 0)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        self._delegate.style_ = style
        inset = style.px(6)
        self.setViewportMargins(0, inset, 0, inset)
        self.doItemsLayout()
