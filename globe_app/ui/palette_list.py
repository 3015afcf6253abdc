"""The list of the search palette: groups of what was found."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from globe_app.tr import tr
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.fonts import can_show, legible
from globe_app.ui.look.icons import pixmap
from globe_app.ui.look.style import Role, Style
from globe_app.ui.palette_rows import PaletteRow

Index = QModelIndex | QPersistentModelIndex
HEADER_PX, ROW_PX, PAD_PX, INSET_PX, FLAG_PX = 34, 44, 20, 8, 18
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


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
        model = index.model()
        header = isinstance(model, PaletteModel) and model.rows[index.row()].header
        return QSize(100, self.style_.px(HEADER_PX if header else ROW_PX))

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
        painter.drawText(rect.adjusted(pad, 0, -pad, 0), LEFT, row.text)

    def _draw_hit(self, painter: QPainter, row: PaletteRow, rect: QRect, *, current: bool) -> None:
        s, theme, pad = self.style_, self.style_.theme, self.style_.px(PAD_PX)
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.sea_tint))
            inset = s.px(INSET_PX)
            painter.drawRoundedRect(QRectF(rect.adjusted(inset, 0, -inset, 0)), s.px(9), s.px(9))
        ratio = painter.device().devicePixelRatioF()
        x, middle = float(rect.left() + pad), rect.center().y() + 1
        flag = self._flags.pixmap(row.flag, s.px(FLAG_PX), ratio, theme.flag_edge)
        if not flag.isNull():
            painter.drawPixmap(round(x), middle - s.px(FLAG_PX) // 2, flag)
        x += s.px(FLAG_PX) * 4 / 3 + s.px(13)
        right = float(rect.right() - pad)
        if current:
            side = s.px(16)
            painter.drawPixmap(
                round(right - side), middle - side // 2,
                pixmap("corner-down-left", theme.ink2, side, ratio),
            )  # fmt: skip
            right -= side + s.px(10)
        meta = s.font(Role.META)
        room = max(right - x - s.px(40), 1.0)
        said = QFontMetricsF(meta).elidedText(row.right, Qt.TextElideMode.ElideRight, room * 0.6)
        painter.setFont(meta)
        painter.setPen(QColor(theme.muted))
        painter.drawText(QRectF(x, rect.top(), right - x, rect.height()), RIGHT, said)
        right -= QFontMetricsF(meta).horizontalAdvance(said) + s.px(16)
        self._draw_name(painter, row, QRectF(x, rect.top(), max(right - x, 1), rect.height()))

    def _draw_name(self, painter: QPainter, row: PaletteRow, box: QRectF) -> None:
        s, theme = self.style_, self.style_.theme
        plain = s.font(Role.NAV)
        strong = s.font(Role.NAV_ACTIVE)
        strong.setWeight(QFont.Weight.Bold)
        name = legible(row.text, plain, row.beside)
        at = name.casefold().find(self.marked.casefold()) if self.marked else -1
        end = at + len(self.marked)
        parts = [(name, plain, theme.ink)]
        if at >= 0:
            parts = [(name[:at], plain, theme.ink), (name[at:end], strong, theme.sea),
                     (name[end:], plain, theme.ink)]  # fmt: skip
        if row.beside != name and row.beside and can_show(row.beside, s.font(Role.META)):
            parts.append((f"   {row.beside}", s.font(Role.META), theme.muted))
        x = box.left()
        for text, font, colour in parts:
            room = box.right() - x
            if not text or room < 1:
                continue
            metrics = QFontMetricsF(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(x, box.top(), room, box.height()), LEFT, shown)
            x += metrics.horizontalAdvance(shown)


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

    def height_wanted(self) -> int:
        """Of all rows, in px."""
        headers = sum(row.header for row in self.rows)
        s = self._style
        rows = (len(self.rows) - headers) * s.px(ROW_PX) + headers * s.px(HEADER_PX)
        return rows + (2 * s.px(6) if rows else 0)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        self._delegate.style_ = style
        inset = style.px(6)
        self.setViewportMargins(0, inset, 0, inset)
        self.doItemsLayout()
