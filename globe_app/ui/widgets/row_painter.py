"""Draws the rows of a list: picture, unread mark, eyebrow, headline, excerpt, flags and meta, thumbnail.

Where everything of a row goes says `row_layout`.
"""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from globe_app.ui.look import icons
from globe_app.ui.look.direction import Across
from globe_app.ui.look.flags import Flags, width_of
from globe_app.ui.look.images import ImageCache, Shape
from globe_app.ui.look.style import Role, Style
from globe_app.ui.look.widget_style import SCROLL_BAR
from globe_app.ui.widgets.focus_ring import BY_KEY
from globe_app.ui.widgets.lines import Measure
from globe_app.ui.widgets.row import Row, RowKind
from globe_app.ui.widgets.row_layout import (
    DOT_BETWEEN,
    FLAG,
    GAPS,
    LEAD_GAPS,
    LEFT,
    META_ICON,
    META_ICON_GAP,
    RIGHT,
    MetaPart,
    RowLayout,
    RowLayouts,
)

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole

# px at 100 % text
HEADER_LINE = 14  # from a header's words to its hairline
DOT, DOT_LEFT = 8, 19  # the unread mark, from the text's edge to its left side
STICKY = 30
GROUND_IN, GROUND_RADIUS, RING = 8, 10, 2  # of the current row
TAG_FLAGS = 6  # on a picture


class RowPainter(QStyledItemDelegate):
    """Draws rows at a style. `thumb`: size of pictures at the right, px at 100 % text."""

    def __init__(
        self, style: Style, images: ImageCache, flags: Flags, thumb: QSize | None = None
    ) -> None:
        super().__init__()
        self._images, self._flags = images, flags
        self.style = style
        self.layouts = RowLayouts(style, thumb)
        self._across = Across(0.0, False)  # of the row that is painted

    def set_style(self, style: Style) -> None:
        """Use another theme or text size."""
        self.style = style
        self.layouts.set_style(style)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return QSize(0, 0)
        width = self._room(option)
        return QSize(width, self.layouts.height(row, width, *_above(index)))

    def _room(self, option: QStyleOptionViewItem) -> int:
        """The width of a row in px, without the scroll bar that comes when rows are many."""
        view = option.widget
        if not isinstance(view, QAbstractScrollArea):
            return 400
        beside = view.width() - 2 * view.frameWidth() - self.style.px(SCROLL_BAR)
        return min(view.viewport().width(), beside)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        first, below_header = _above(index)
        rect: QRect = option.rect
        width = self._room(option)
        layout = self.layouts.lay_out(row, width, first, below_header)
        self._across = _across(option, width)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        if row.kind is RowKind.HEADER:
            self._paint_header(painter, layout, width)
        elif row.kind is RowKind.NOTE:
            self._paint_note(painter, layout)
        else:
            self._paint_row(painter, row, layout, option, width, not first and not below_header)
        painter.restore()

    def sticky_height(self) -> int:
        """The height of a header that stays at the top while its rows move below it, px."""
        return self.style.px(STICKY)

    def paint_sticky(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        """Draw a header over the rows that move below it."""
        s, width, rect = self.style, self._room(option), option.rect
        words = self.layouts.one_line(
            Role.META_STRONG, row.headline, width - s.px(LEFT) - s.px(RIGHT)
        )
        top = (rect.height() - s.line(Role.META_STRONG)) // 2
        self._across = _across(option, width)
        painter.fillRect(rect, QColor(s.theme.paper))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        self._paint_header(
            painter, RowLayout(rect.height(), top, QRect(), (words,), "", "", (), 0), width
        )

    def _paint_header(self, p: QPainter, layout: RowLayout, width: int) -> None:
        s, words = self.style, layout.headline[0]
        measure = self.layouts.measures[Role.META_STRONG]
        line = s.line(Role.META_STRONG)
        self._write(p, words, measure, s.px(LEFT), layout.text_top, line, s.theme.muted, 0)
        start = s.px(LEFT) + measure.width(words) + s.px(HEADER_LINE)
        y = layout.text_top + line // 2 + 0.5
        end = width - s.px(RIGHT)
        if end > start:
            p.setPen(QPen(QColor(s.theme.line), 1))
            left = self._across.at(start, end - start)
            p.drawLine(QPointF(left, y), QPointF(left + end - start, y))

    def _paint_note(self, p: QPainter, layout: RowLayout) -> None:
        s, top = self.style, layout.text_top
        for words in layout.headline:
            self._write(
                p, words, self.layouts.measures[Role.META], s.px(LEFT), top, s.line(Role.META),
                s.theme.muted, 0,
            )  # fmt: skip
            top += s.line(Role.META)

    def _paint_row(
        self, p: QPainter, row: Row, layout: RowLayout, option: QStyleOptionViewItem, width: int,
        line_above: bool,
    ) -> None:  # fmt: skip
        s, t = self.style, self.style.theme
        left = s.px(LEFT)
        if line_above:
            p.setPen(QPen(QColor(t.line), 1))
            above = self._across.box(left, 0.5, width - s.px(RIGHT) - left, 0)
            p.drawLine(above.topLeft(), above.topRight())
        current = self._paint_ground(p, layout, option, width)
        marked = t.paper if current else t.sea_tint
        if not layout.picture.isNull():
            self._paint_picture(p, row, layout)
        measures = self.layouts.right_to_left if row.right_to_left else self.layouts.measures
        y = layout.text_top
        wide = layout.text_width
        if layout.eyebrow:
            line = s.line(Role.META_STRONG)
            self._write(
                p,
                layout.eyebrow,
                self.layouts.measures[Role.META_STRONG],
                left,
                y,
                line,
                t.ember,
                0,
            )
            y += line + s.px(3)
        line = self.layouts.headline_line(row)
        if row.unread and not row.quiet:  # a dot and a weight: not by colour alone
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(QColor(t.ember))
            dot = s.px(DOT)
            p.drawEllipse(self._across.box(left - s.px(DOT_LEFT), y + (line - dot) / 2, dot, dot))
        lead = row.kind is RowKind.LEAD
        headline = measures[self.layouts.headline_role(row)]
        across = wide if row.right_to_left else 0
        ink = t.ink if row.strong else t.ink2
        if layout.found is not None:
            layout.found.draw(p, self._across.at(left, wide), y, ink, s, marked)
            y += layout.found.height
        else:
            for words in layout.headline:
                self._write(p, words, headline, left, y, line, ink, across)
                y += line
        self._paint_passages(p, row, layout, left, y, marked)
        y += layout.passages_height
        gaps = LEAD_GAPS if lead else GAPS
        if layout.excerpt:
            y += s.px(gaps[0])
            colour = t.ink2 if row.strong else t.muted
            self._write(
                p, layout.excerpt, measures[Role.EXCERPT], left, y, s.line(Role.EXCERPT), colour,
                across,
            )  # fmt: skip
            y += s.line(Role.EXCERPT)
        if layout.meta:
            y += s.px(gaps[1])
        for parts in layout.meta:
            self._paint_meta(p, parts, left, y)
            y += self.layouts.meta_line()

    def _paint_passages(
        self, p: QPainter, row: Row, layout: RowLayout, left: int, top: int, marked: str
    ) -> None:
        """The words around what was searched for; those as written on a ground of their own."""
        s, t = self.style, self.style.theme
        for one in layout.passages:
            if not one.box.isNull():
                p.setPen(Qt.PenStyle.NoPen)
                p.setBrush(QColor(t.raised))
                box = one.box.translated(left, top)
                box.moveLeft(round(self._across.at(box.left(), box.width())))
                p.drawRoundedRect(box, s.px(8), s.px(8))
            x, y = one.at
            begins = self._across.at(left + x, layout.text_width - 2 * x)
            ground = t.sea_tint if not one.box.isNull() else marked
            one.text.draw(p, begins, top + y, t.ink2 if row.strong else t.muted, s, ground)

    def _paint_ground(
        self, p: QPainter, layout: RowLayout, option: QStyleOptionViewItem, width: int
    ) -> bool:
        """The ground of the current row or the one under the pointer; whether it is the former's."""
        s, t, state = self.style, self.style.theme, option.state
        widget = option.widget
        focused = widget is not None and widget.hasFocus()
        rests = focused and widget.property(BY_KEY) is False  # no key was used here yet
        current = bool(state & QStyle.StateFlag.State_Selected) and not rests
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        if not current and not over:
            return False
        inset, ring = s.px(GROUND_IN), max(s.px(RING), RING)
        box = QRectF(inset, 2, width - 2 * inset, layout.height - 4)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(t.sea_tint if current else t.raised))
        if current and focused:
            p.setPen(QPen(QColor(t.sea), ring))
            box.adjust(ring / 2, ring / 2, -ring / 2, -ring / 2)
        p.drawRoundedRect(box, s.px(GROUND_RADIUS), s.px(GROUND_RADIUS))
        return current

    def _paint_picture(self, p: QPainter, row: Row, layout: RowLayout) -> None:
        s, place = self.style, layout.picture
        box = self._across.box(place.x(), place.y(), place.width(), place.height()).toRect()
        radius = s.px(12 if row.kind is RowKind.LEAD else 8)
        ratio = p.device().devicePixelRatioF()
        shape = Shape(box.width(), box.height(), radius, ratio, s.theme.picture_brightness)
        pixmap = self._images.pixmap(row.image, shape)
        if pixmap is not None and not pixmap.isNull():
            p.drawPixmap(QPointF(box.topLeft()), pixmap)
        else:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(QColor(s.theme.raised))
            p.drawRoundedRect(box, radius, radius)
        if row.tag and row.kind is RowKind.LEAD:
            self._paint_tag(p, row, box)

    def _paint_tag(self, p: QPainter, row: Row, box: QRect) -> None:
        """A tag of paper on the picture: flags, and in how many countries it is told."""
        s, t = self.style, self.style.theme
        measure, pad, flag = self.layouts.measures[Role.META_STRONG], s.px(11), s.px(FLAG)
        step = width_of(flag) + s.px(6)
        inset, high = s.px(12), s.px(30)
        room = box.width() - 2 * inset - 2 * pad
        words = measure.elided(row.tag, room)
        codes = row.countries[: max(min(TAG_FLAGS, int((room - measure.width(words)) // step)), 0)]
        # reckoned from the side that is read from, as everything in a row
        begins = int(self._across.at(box.left(), box.width()))
        x, y = begins + inset, box.bottom() + 1 - inset - high
        wide = 2 * pad + len(codes) * step + (s.px(4) if codes else 0) + measure.width(words)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(t.paper))
        p.drawRoundedRect(self._across.box(x, y, wide, high), high / 2, high / 2)
        at = x + pad
        for code in codes:
            drawn = self._flags.pixmap(code, flag, p.device().devicePixelRatioF(), t.flag_edge)
            left = self._across.at(at, width_of(flag))
            p.drawPixmap(QPointF(left, y + (high - flag) / 2), drawn)
            at += step
        at += s.px(4) if codes else 0
        self._write(p, words, measure, at, y, high, t.ink, 0)

    def _paint_meta(self, p: QPainter, parts: tuple[MetaPart, ...], left: int, y: int) -> None:
        s, t = self.style, self.style.theme
        line, ratio = self.layouts.meta_line(), p.device().devicePixelRatioF()
        plain = self.layouts.measures[Role.META]
        for part in parts:
            x = left + part.x
            if part.between:
                self._write(
                    p, DOT_BETWEEN, plain, x - plain.width(DOT_BETWEEN), y, line, t.muted, 0
                )
            if part.flag:
                flag = self._flags.pixmap(part.flag, s.px(FLAG), ratio, t.flag_edge)
                if not flag.isNull():
                    at = self._across.at(x, width_of(s.px(FLAG)))
                    p.drawPixmap(QPointF(at, y + (line - s.px(FLAG)) / 2), flag)
                x += width_of(s.px(FLAG)) + s.px(META_ICON_GAP)
            if part.icon:
                saved = part.icon == "bookmark"
                px = s.px(META_ICON)
                icon = icons.pixmap(
                    part.icon, t.ember if saved else t.muted, px, ratio, filled=saved
                )
                p.drawPixmap(QPointF(self._across.at(x, px), y + (line - px) / 2), icon)
                x += px + s.px(META_ICON_GAP)
            if part.text:
                measure = self.layouts.measures[Role.META_STRONG if part.strong else Role.META]
                colour = t.ink2 if part.strong else t.muted
                self._write(p, part.text, measure, x, y, line, colour, 0)

    def _write(
        self, p: QPainter, words: str, measure: Measure, x: float, y: float, line: int,
        colour: str, across: int,
    ) -> None:  # fmt: skip
        """A line of text in a line box. `across`: of a text that is read from right to left, the width of
        the column whose end it is put at; 0 = it starts at `x`."""
        p.setFont(measure.font)
        p.setPen(QColor(colour))
        metrics = measure.metrics
        base = y + (line - metrics.height()) / 2 + metrics.ascent()
        mirrored = self._across.mirrored
        p.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if across
            else Qt.LayoutDirection.LayoutDirectionAuto if mirrored
            else Qt.LayoutDirection.LeftToRight
        )  # fmt: skip
        if mirrored:
            x = self._across.at(x, measure.width(words))
        elif across:
            x += across - measure.width(words)
        p.drawText(QPointF(x, base), words)


def _across(option: QStyleOptionViewItem, width: int) -> Across:
    return Across(width, option.direction == Qt.LayoutDirection.RightToLeft)


def _above(index: Index) -> tuple[bool, bool]:
    """(whether a row is the first, whether it follows a header)."""
    if index.row() == 0:
        return True, False
    row = index.sibling(index.row() - 1, 0).data(ROW)
    return False, isinstance(row, Row) and row.kind is RowKind.HEADER
