"""Draws the rows of a list: picture, unread mark, eyebrow, headline, excerpt, flags and meta, thumbnail.

What a row looks like at a width is laid out once, as a value, and kept; its height comes from the same layout.
"""

from collections import OrderedDict
from dataclasses import dataclass

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
from globe_app.ui.look.flags import Flags, width_of
from globe_app.ui.look.images import ImageCache, Shape
from globe_app.ui.look.style import Role, Style
from globe_app.ui.look.widget_style import SCROLL_BAR
from globe_app.ui.widgets.focus_ring import BY_KEY
from globe_app.ui.widgets.lines import Measure
from globe_app.ui.widgets.row import Meta, Row, RowKind

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole

# px at 100 % text
LEFT, RIGHT = 34, 16  # from the row's edges to text and pictures; the scroll bar is 12 more
TOP, BOTTOM = 15, 14  # above and below what a row holds
AFTER_HEADER = 10  # above the row that follows a header, or is the first
HEADER_TOP, FIRST_HEADER_TOP, HEADER_LINE = (
    16,
    4,
    14,
)  # above a header; from its words to the hairline
PICTURE, PICTURE_GAP = 196, 13
THUMB, THUMB_GAP = QSize(112, 76), 18
DOT, DOT_LEFT = 8, 19  # the unread mark, from the text's edge to its left side
STICKY = 30
FLAG, FLAG_GAP, FLAGS_GAP = 13, 5, 8
META_ICON, META_ICON_GAP = 14, 5
GROUND_IN, GROUND_RADIUS, RING = 8, 10, 2  # of the current row
GAPS = (2, 5)  # headline to excerpt, text to meta
LEAD_GAPS = (4, 6)
LEAD_LINES, LINES, META_LINES = 3, 2, 3
NARROW, NARROW_LINES = (
    300,
    4,
)  # px at 100 % text of a text column in which a headline may have more lines
DOT_BETWEEN = "  ·  "
WIDEST_THUMB = 0.3  # of a row
MOST_LAYOUTS = 600


@dataclass(frozen=True, slots=True)
class MetaPart:
    """A part of a meta line, laid out. `x`: px from the text's edge."""

    x: float
    text: str
    icon: str
    flag: str
    strong: bool
    between: bool  # a " · " is drawn before it


@dataclass(frozen=True, slots=True)
class RowLayout:
    """A row at a width. Heights and places in px from its top."""

    height: int
    text_top: int
    picture: QRect  # null = none; x from the row's left
    headline: tuple[str, ...]
    excerpt: str
    eyebrow: str
    meta: tuple[tuple[MetaPart, ...], ...]
    text_width: int


class RowPainter(QStyledItemDelegate):
    """Draws rows at a style. `thumb`: size of pictures at the right, px at 100 % text."""

    def __init__(
        self, style: Style, images: ImageCache, flags: Flags, thumb: QSize | None = None
    ) -> None:
        super().__init__()
        self._images, self._flags = images, flags
        self._thumb = THUMB if thumb is None else thumb
        self._layouts: OrderedDict[tuple[Row, int, bool, bool], RowLayout] = OrderedDict()
        self.set_style(style)

    def set_style(self, style: Style) -> None:
        """Use another theme or text size."""
        before = getattr(self, "style", None)
        self.style = style
        if before is not None and before.scale == style.scale:
            return
        self._layouts.clear()
        self._measures = {role: Measure(style.font(role)) for role in Role}
        self._rtl = {
            role: Measure(style.font(role, right_to_left=True))
            for role in (Role.LIST_LEAD, Role.LIST_LEAD_READ, Role.LIST_HEADLINE,
                         Role.LIST_HEADLINE_READ, Role.EXCERPT)
        }  # fmt: skip

    # Layout --------------------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return QSize(0, 0)
        width = self._room(option)
        return QSize(width, self._height(row, width, *_above(index)))

    def _height(self, row: Row, width: int, first: bool, below_header: bool) -> int:
        """A row's height. Of most rows it is known without laying them out: lists have hundreds of them."""
        s = self.style
        room = width - s.px(LEFT) - s.px(RIGHT)
        if (
            row.kind is not RowKind.ITEM
            or (row.image and room < s.px(NARROW + 150))
            or room < s.px(NARROW)
        ):
            return self._layout(row, width, first, below_header).height
        top = s.px(AFTER_HEADER if below_header or first else TOP)
        picture, text_width = self._picture(row, room, top)
        measures = self._rtl if row.right_to_left else self._measures
        face = measures[self._headline_role(row)]
        lines = 1 if face.width(face.shown(row.headline)) <= text_width else 2
        height = self._text_height(
            row, lines if row.headline else 0, bool(row.excerpt.strip()), bool(row.eyebrow),
            self._meta_lines(row, text_width),
        )  # fmt: skip
        return top + max(height, picture.height()) + s.px(BOTTOM)

    def _text_height(self, row: Row, headline: int, excerpt: bool, eyebrow: bool, meta: int) -> int:
        """The height of so many lines."""
        s = self.style
        gaps = LEAD_GAPS if row.kind is RowKind.LEAD else GAPS
        return (
            (s.line(Role.META_STRONG) + s.px(3) if eyebrow else 0)
            + headline * self._headline_line(row)
            + (s.px(gaps[0]) + s.line(Role.EXCERPT) if excerpt else 0)
            + (s.px(gaps[1]) + meta * self._meta_line() if meta else 0)
        )

    def _meta_lines(self, row: Row, width: int) -> int:
        """The number of meta lines: one where everything fits."""
        s = self.style
        x = len(row.flags) * (width_of(s.px(FLAG)) + s.px(FLAG_GAP)) + s.px(FLAGS_GAP)
        for part in row.meta:
            measure = self._measures[Role.META_STRONG if part.strong else Role.META]
            x += int(measure.width(measure.shown(part.text, part.latin))) + s.px(40)
        if row.saved:
            x += s.px(100)
        if x <= width:
            return 1 if row.meta or row.flags or row.saved else 0
        return len(self._lay_out_meta(row, width))

    def _room(self, option: QStyleOptionViewItem) -> int:
        """The width of a row in px, without the scroll bar that comes when rows are many."""
        view = option.widget
        if not isinstance(view, QAbstractScrollArea):
            return 400
        beside = view.width() - 2 * view.frameWidth() - self.style.px(SCROLL_BAR)
        return min(view.viewport().width(), beside)

    def _layout(self, row: Row, width: int, first: bool, below_header: bool) -> RowLayout:
        key = (row, width, first, below_header)
        found = self._layouts.get(key)
        if found is None:
            found = self._layouts[key] = self._lay_out(row, width, first, below_header)
            if len(self._layouts) > MOST_LAYOUTS:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(key)
        return found

    def _lay_out(self, row: Row, width: int, first: bool, below_header: bool) -> RowLayout:
        s = self.style
        room = max(width - s.px(LEFT) - s.px(RIGHT), 40)
        if row.kind is RowKind.HEADER:
            top = s.px(FIRST_HEADER_TOP if first else HEADER_TOP)
            words = self._one_line(Role.META_STRONG, row.headline, room)
            return RowLayout(
                top + s.line(Role.META_STRONG), top, QRect(), (words,), "", "", (), room
            )
        top = s.px(AFTER_HEADER if below_header or first else TOP)
        if row.kind is RowKind.NOTE:
            lines = self._measures[Role.META].lines(
                self._measures[Role.META].shown(row.headline), room, 3
            )
            height = top + len(lines) * s.line(Role.META) + s.px(BOTTOM)
            return RowLayout(height, top, QRect(), lines, "", "", (), room)
        lead = row.kind is RowKind.LEAD
        picture, text_width = self._picture(row, room, top)
        measures = self._rtl if row.right_to_left else self._measures
        face = measures[self._headline_role(row)]
        headline = face.lines(
            face.shown(row.headline), text_width, self._most_lines(lead, text_width)
        )
        face = measures[Role.EXCERPT]
        excerpt = face.elided(face.shown(row.excerpt), text_width)
        eyebrow = self._one_line(Role.META_STRONG, row.eyebrow, text_width)
        meta = self._lay_out_meta(row, text_width)
        height = self._text_height(row, len(headline), bool(excerpt), bool(eyebrow), len(meta))
        text_top = top
        if lead and not picture.isNull():
            text_top = picture.bottom() + 1 + s.px(PICTURE_GAP)
            bottom = text_top + height
        elif not picture.isNull():
            spare = picture.height() - height
            if spare > 0 and not excerpt:
                text_top += spare // 2
            bottom = top + max(height, picture.height())
        else:
            bottom = top + height
        return RowLayout(
            bottom + s.px(BOTTOM), text_top, picture, headline, excerpt, eyebrow, meta, text_width
        )  # fmt: skip

    def _one_line(self, role: Role, text: str, width: int) -> str:
        """A text as one line of a role."""
        measure = self._measures[role]
        return measure.elided(measure.shown(text), width)

    def _most_lines(self, lead: bool, text_width: int) -> int:
        if text_width < self.style.px(NARROW):
            return NARROW_LINES
        return LEAD_LINES if lead else LINES

    def _picture(self, row: Row, room: int, top: int) -> tuple[QRect, int]:
        """(the picture's place, the width that is left for the text)."""
        s = self.style
        left = s.px(LEFT)
        if not row.image:
            return QRect(), room
        if row.kind is RowKind.LEAD:
            return QRect(left, top, room, s.px(PICTURE)), room
        wide = min(s.px(self._thumb.width()), int(room * WIDEST_THUMB))
        high = wide * self._thumb.height() // self._thumb.width()
        return QRect(left + room - wide, top, wide, high), max(room - wide - s.px(THUMB_GAP), 20)

    def _lay_out_meta(self, row: Row, width: int) -> tuple[tuple[MetaPart, ...], ...]:
        s = self.style
        lines: list[list[MetaPart]] = [[]]
        x = 0.0
        step = width_of(s.px(FLAG)) + s.px(FLAG_GAP)
        for code in row.flags:
            if x + step > width:
                break
            lines[0].append(MetaPart(x, "", "", code, False, False))
            x += step
        if lines[0]:
            x += s.px(FLAGS_GAP) - s.px(FLAG_GAP)
        between = self._measures[Role.META].width(DOT_BETWEEN)
        parts = [*row.meta, *([Meta("saved", icon="bookmark")] if row.saved else [])]
        for number, part in enumerate(parts):
            measure = self._measures[Role.META_STRONG if part.strong else Role.META]
            beside = s.px(META_ICON + META_ICON_GAP) if part.icon else 0
            beside += width_of(s.px(FLAG)) + s.px(META_ICON_GAP) if part.flag else 0
            text = measure.shown(part.text, part.latin)
            wide = beside + measure.width(text)
            before = between if number else 0.0
            if lines[-1] and x + before + wide > width and len(lines) < META_LINES:
                lines.append([])
                x = before = 0.0
            room = width - x - before - beside
            if room < s.px(24):  # nothing of it would be read
                break
            shown = measure.elided(text, room)
            lines[-1].append(
                MetaPart(x + before, shown, part.icon, part.flag, part.strong, before > 0)
            )
            x += before + beside + measure.width(shown)
        return tuple(tuple(line) for line in lines if line)

    def _meta_line(self) -> int:
        return max(self.style.line(Role.META), self.style.px(FLAG) + 1)

    def _headline_role(self, row: Row) -> Role:
        if row.kind is RowKind.LEAD:
            return Role.LIST_LEAD if row.strong else Role.LIST_LEAD_READ
        return Role.LIST_HEADLINE if row.strong else Role.LIST_HEADLINE_READ

    def _headline_line(self, row: Row) -> int:
        line = self.style.line(self._headline_role(row))
        return line + (round(self.style.scale * 2) if row.right_to_left else 0)

    # Painting ------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        first, below_header = _above(index)
        rect: QRect = option.rect
        width = self._room(option)
        layout = self._layout(row, width, first, below_header)
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
        words = self._one_line(Role.META_STRONG, row.headline, width - s.px(LEFT) - s.px(RIGHT))
        top = (rect.height() - s.line(Role.META_STRONG)) // 2
        painter.fillRect(rect, QColor(s.theme.paper))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        self._paint_header(
            painter, RowLayout(rect.height(), top, QRect(), (words,), "", "", (), 0), width
        )

    def _paint_header(self, p: QPainter, layout: RowLayout, width: int) -> None:
        s, words = self.style, layout.headline[0]
        measure = self._measures[Role.META_STRONG]
        line = s.line(Role.META_STRONG)
        self._write(p, words, measure, s.px(LEFT), layout.text_top, line, s.theme.muted, 0)
        start = s.px(LEFT) + measure.width(words) + s.px(HEADER_LINE)
        y = layout.text_top + line // 2 + 0.5
        end = width - s.px(RIGHT)
        if end > start:
            p.setPen(QPen(QColor(s.theme.line), 1))
            p.drawLine(QPointF(start, y), QPointF(end, y))

    def _paint_note(self, p: QPainter, layout: RowLayout) -> None:
        s, top = self.style, layout.text_top
        for words in layout.headline:
            self._write(
                p, words, self._measures[Role.META], s.px(LEFT), top, s.line(Role.META),
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
            p.drawLine(QPointF(left, 0.5), QPointF(width - s.px(RIGHT), 0.5))
        self._paint_ground(p, layout, option, width)
        if not layout.picture.isNull():
            self._paint_picture(p, row, layout)
        measures = self._rtl if row.right_to_left else self._measures
        y = layout.text_top
        wide = layout.text_width
        if layout.eyebrow:
            line = s.line(Role.META_STRONG)
            self._write(
                p, layout.eyebrow, self._measures[Role.META_STRONG], left, y, line, t.ember, 0
            )
            y += line + s.px(3)
        line = self._headline_line(row)
        if row.unread and not row.quiet:  # a dot and a weight: not by colour alone
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(QColor(t.ember))
            dot = s.px(DOT)
            p.drawEllipse(QRectF(left - s.px(DOT_LEFT), y + (line - dot) / 2, dot, dot))
        lead = row.kind is RowKind.LEAD
        headline = measures[self._headline_role(row)]
        across = wide if row.right_to_left else 0
        for words in layout.headline:
            self._write(p, words, headline, left, y, line, t.ink if row.strong else t.ink2, across)
            y += line
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
            y += self._meta_line()

    def _paint_ground(
        self, p: QPainter, layout: RowLayout, option: QStyleOptionViewItem, width: int
    ) -> None:
        s, t, state = self.style, self.style.theme, option.state
        widget = option.widget
        focused = widget is not None and widget.hasFocus()
        rests = focused and widget.property(BY_KEY) is False  # no key was used here yet
        current = bool(state & QStyle.StateFlag.State_Selected) and not rests
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        if not current and not over:
            return
        inset, ring = s.px(GROUND_IN), max(s.px(RING), RING)
        box = QRectF(inset, 2, width - 2 * inset, layout.height - 4)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(t.sea_tint if current else t.raised))
        if current and focused:
            p.setPen(QPen(QColor(t.sea), ring))
            box.adjust(ring / 2, ring / 2, -ring / 2, -ring / 2)
        p.drawRoundedRect(box, s.px(GROUND_RADIUS), s.px(GROUND_RADIUS))

    def _paint_picture(self, p: QPainter, row: Row, layout: RowLayout) -> None:
        s, box = self.style, layout.picture
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

    def _paint_meta(self, p: QPainter, parts: tuple[MetaPart, ...], left: int, y: int) -> None:
        s, t = self.style, self.style.theme
        line, ratio = self._meta_line(), p.device().devicePixelRatioF()
        plain = self._measures[Role.META]
        for part in parts:
            x = left + part.x
            if part.between:
                self._write(
                    p, DOT_BETWEEN, plain, x - plain.width(DOT_BETWEEN), y, line, t.muted, 0
                )
            if part.flag:
                flag = self._flags.pixmap(part.flag, s.px(FLAG), ratio, t.flag_edge)
                if not flag.isNull():
                    p.drawPixmap(QPointF(x, y + (line - s.px(FLAG)) / 2), flag)
                x += width_of(s.px(FLAG)) + s.px(META_ICON_GAP)
            if part.icon:
                saved = part.icon == "bookmark"
                px = s.px(META_ICON)
                icon = icons.pixmap(
                    part.icon, t.ember if saved else t.muted, px, ratio, filled=saved
                )
                p.drawPixmap(QPointF(x, y + (line - px) / 2), icon)
                x += px + s.px(META_ICON_GAP)
            if part.text:
                measure = self._measures[Role.META_STRONG if part.strong else Role.META]
                colour = t.ink2 if part.strong else t.muted
                self._write(p, part.text, measure, x, y, line, colour, 0)

    @staticmethod
    def _write(
        p: QPainter, words: str, measure: Measure, x: float, y: float, line: int, colour: str,
        across: int,
    ) -> None:  # fmt: skip
        """A line of text in a line box. `across`: the column whose end it is put at; 0 = it starts at `x`."""
        p.setFont(measure.font)
        p.setPen(QColor(colour))
        metrics = measure.metrics
        base = y + (line - metrics.height()) / 2 + metrics.ascent()
        p.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if across else Qt.LayoutDirection.LeftToRight
        )
        if across:
            x += across - measure.width(words)
        p.drawText(QPointF(x, base), words)


def _above(index: Index) -> tuple[bool, bool]:
    """(whether a row is the first, whether it follows a header)."""
    if index.row() == 0:
        return True, False
    row = index.sibling(index.row() - 1, 0).data(ROW)
    return False, isinstance(row, Row) and row.kind is RowKind.HEADER
