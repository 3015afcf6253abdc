"""How a row of a list is laid out at a width: as a value, made once and kept."""

from collections import OrderedDict
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QSize

from globe_app.tr import tr
from globe_app.ui.look.flags import width_of
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.found_text import FoundText, lay_out_found
from globe_app.ui.widgets.lines import Measures
from globe_app.ui.widgets.row import Meta, Passage, Row, RowKind

# px at 100 % text
LEFT, RIGHT = 34, 16  # from the row's edges to text and pictures; the scroll bar is 12 more
TOP, BOTTOM = 15, 14  # above and below what a row holds
AFTER_HEADER = 10  # above the row that follows a header, or is the first
HEADER_TOP, FIRST_HEADER_TOP = 16, 4  # above a header
PICTURE, PICTURE_GAP = 196, 13
THUMB, THUMB_GAP = QSize(112, 76), 18
FLAG, FLAG_GAP, FLAGS_GAP = 13, 5, 8
META_ICON, META_ICON_GAP = 14, 5
GAPS = (2, 5)  # headline to excerpt, text to meta
LEAD_GAPS = (4, 6)
LEAD_LINES, LINES, META_LINES = 3, 2, 3
NARROW, NARROW_LINES = 300, 4  # px of a text column in which a headline may have more lines
DOT_BETWEEN = "  ·  "
WIDEST_THUMB = 0.3  # of a row
PASSAGE_LINES = 2
BOX_PAD, BOX_PAD_SIDE, BOX_GAP = 7, 12, 4  # px around a passage on a ground of its own
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
class PassageLayout:
    """A passage, laid out. `box`: its ground, from the row's text; null = none."""

    text: FoundText
    at: tuple[int, int]  # x and y of the words, px from the upper left corner of the passages
    box: QRect


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
    found: FoundText | None = None  # the headline, where words in it stand out
    passages: tuple[PassageLayout, ...] = field(default=())
    passages_height: int = 0


class RowLayouts:
    """Lays rows out at a style. `thumb`: size of pictures at the right, px at 100 % text."""

    def __init__(self, style: Style, thumb: QSize | None = None) -> None:
        self._thumb = THUMB if thumb is None else thumb
        self._layouts: OrderedDict[tuple[Row, int, bool, bool], RowLayout] = OrderedDict()
        self.style = style
        self._measure()

    def set_style(self, style: Style) -> None:
        """Use another theme or text size."""
        before, self.style = self.style, style
        if before.scale != style.scale:
            self._measure()

    def _measure(self) -> None:
        self._layouts.clear()
        self.measures = Measures(self.style)
        self.right_to_left = Measures(self.style, right_to_left=True)

    def height(self, row: Row, width: int, first: bool, below_header: bool) -> int:
        """A row's height. Of most rows it is known without laying them out: lists have hundreds of them."""
        s = self.style
        room = width - s.px(LEFT) - s.px(RIGHT)
        if (
            row.kind is not RowKind.ITEM
            or row.found
            or row.passages
            or (row.image and room < s.px(NARROW + 150))
            or room < s.px(NARROW)
        ):
            return self.lay_out(row, width, first, below_header).height
        top = s.px(AFTER_HEADER if below_header or first else TOP)
        picture, text_width = self._picture(row, room, top)
        measures = self.right_to_left if row.right_to_left else self.measures
        face = measures[self.headline_role(row)]
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
            + headline * self.headline_line(row)
            + (s.px(gaps[0]) + s.line(Role.EXCERPT) if excerpt else 0)
            + (s.px(gaps[1]) + meta * self.meta_line() if meta else 0)
        )

    def _meta_lines(self, row: Row, width: int) -> int:
        """The number of meta lines: one where everything fits."""
        s = self.style
        x = len(row.flags) * (width_of(s.px(FLAG)) + s.px(FLAG_GAP)) + s.px(FLAGS_GAP)
        for part in row.meta:
            measure = self.measures[Role.META_STRONG if part.strong else Role.META]
            x += int(measure.width(measure.shown(part.text, part.latin))) + s.px(40)
        if row.saved:
            x += s.px(100)
        if x <= width:
            return 1 if row.meta or row.flags or row.saved else 0
        return len(self._lay_out_meta(row, width))

    def lay_out(self, row: Row, width: int, first: bool, below_header: bool) -> RowLayout:
        """A row at a width. `first`: of its list; `below_header`: it follows a header."""
        key = (row, width, first, below_header)
        found = self._layouts.get(key)
        if found is None:
            found = self._layouts[key] = self._laid_out(row, width, first, below_header)
            if len(self._layouts) > MOST_LAYOUTS:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(key)
        return found

    def _laid_out(self, row: Row, width: int, first: bool, below_header: bool) -> RowLayout:
        s = self.style
        room = max(width - s.px(LEFT) - s.px(RIGHT), 40)
        if row.kind is RowKind.HEADER:
            top = s.px(FIRST_HEADER_TOP if first else HEADER_TOP)
            words = self.one_line(Role.META_STRONG, row.headline, room)
            return RowLayout(
                top + s.line(Role.META_STRONG), top, QRect(), (words,), "", "", (), room
            )
        top = s.px(AFTER_HEADER if below_header or first else TOP)
        if row.kind is RowKind.NOTE:
            lines = self.measures[Role.META].lines(
                self.measures[Role.META].shown(row.headline), room, 3
            )
            height = top + len(lines) * s.line(Role.META) + s.px(BOTTOM)
            return RowLayout(height, top, QRect(), lines, "", "", (), room)
        lead = row.kind is RowKind.LEAD
        picture, text_width = self._picture(row, room, top)
        measures = self.right_to_left if row.right_to_left else self.measures
        face = measures[self.headline_role(row)]
        headline = face.lines(
            face.shown(row.headline), text_width, self._most_lines(lead, text_width)
        )
        found = None
        if row.found and face.shown(row.headline) == row.headline:
            found = lay_out_found(
                row.headline, row.found, face.font, s, self.headline_line(row), text_width,
                most_lines=self._most_lines(lead, text_width), right_to_left=row.right_to_left,
            )  # fmt: skip
        face = measures[Role.EXCERPT]
        passages, passages_height = self._lay_out_passages(row.passages, text_width)
        excerpt = "" if passages else face.elided(face.shown(row.excerpt), text_width)
        eyebrow = self.one_line(Role.META_STRONG, row.eyebrow, text_width)
        meta = self._lay_out_meta(row, text_width)
        high = len(headline) if found is None else found.lines
        height = self._text_height(row, high, bool(excerpt), bool(eyebrow), len(meta))
        height += passages_height
        text_top = top
        if lead and not picture.isNull():
            text_top = picture.bottom() + 1 + s.px(PICTURE_GAP)
            bottom = text_top + height
        elif not picture.isNull():
            spare = picture.height() - height
            if spare > 0 and not excerpt and not passages:
                text_top += spare // 2
            bottom = top + max(height, picture.height())
        else:
            bottom = top + height
        return RowLayout(
            bottom + s.px(BOTTOM), text_top, picture, headline, excerpt, eyebrow, meta, text_width,
            found, passages, passages_height,
        )  # fmt: skip

    def _lay_out_passages(
        self, passages: tuple[Passage, ...], width: int
    ) -> tuple[tuple[PassageLayout, ...], int]:
        """(the passages one below the other, their height)."""
        s, y = self.style, 0
        made = []
        for one in passages:
            measures = self.right_to_left if one.right_to_left else self.measures
            face = measures[Role.EXCERPT]
            side = s.px(BOX_PAD_SIDE) if one.original else 0
            pad = s.px(BOX_PAD) if one.original else 0
            y += s.px(BOX_GAP if one.original else GAPS[0])
            words = face.shown(one.text)
            text = lay_out_found(
                words, one.found if words == one.text else (), face.font, s,
                s.line(Role.EXCERPT) + (round(2 * s.scale) if one.original else 0),
                width - 2 * side, most_lines=PASSAGE_LINES, right_to_left=one.right_to_left,
            )  # fmt: skip
            high = text.height + 2 * pad
            box = QRect(0, y, width, high) if one.original else QRect()
            made.append(PassageLayout(text, (side, y + pad), box))
            y += high
        return tuple(made), y

    def one_line(self, role: Role, text: str, width: int) -> str:
        """A text as one line of a role."""
        measure = self.measures[role]
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
        between = self.measures[Role.META].width(DOT_BETWEEN)
        parts = [*row.meta, *([Meta(tr("saved"), icon="bookmark")] if row.saved else [])]
        for number, part in enumerate(parts):
            measure = self.measures[Role.META_STRONG if part.strong else Role.META]
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

    def meta_line(self) -> int:
        """The height of a line of meta, px."""
        return max(self.style.line(Role.META), self.style.px(FLAG) + 1)

    def headline_role(self, row: Row) -> Role:
        """The role of a row's headline."""
        if row.kind is RowKind.LEAD:
            return Role.LIST_LEAD if row.strong else Role.LIST_LEAD_READ
        return Role.LIST_HEADLINE if row.strong else Role.LIST_HEADLINE_READ

    def headline_line(self, row: Row) -> int:
        """The height of a line of a row's headline, px."""
        line = self.style.line(self.headline_role(row))
        return line + (round(self.style.scale * 2) if row.right_to_left else 0)
