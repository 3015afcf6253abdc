"""A card with a headline: a painted button, as tall as its words; and a story in a row."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from globe_app.ui.look.direction import is_mirrored
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.images import ImageCache, Shape
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.lines import Measure

# reasons for which the focus comes to a card when a reader walks there by keys
WALKED = frozenset((
    Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
))  # fmt: skip
FLAG_HEIGHT, FLAG_GAP, MAX_FLAGS = 13, 5, 6
SAID = frozenset(
    (Role.STORY_HEADLINE, Role.LIST_HEADLINE, Role.LIST_HEADLINE_READ, Role.SAID)
)  # what an outlet wrote


@dataclass(frozen=True, slots=True)
class CardContent:
    """What a card says."""

    headline: str = ""
    quote: str = ""
    meta: str = ""
    more: str = ""  # after `meta`, on a line of its own where there is no room
    meta_strong: str = ""  # printed before `meta`, in bold
    eyebrow: str = ""
    icon: str = ""  # beside the eyebrow
    flags: tuple[str, ...] = ()  # codes
    told: str = ""  # beside the flags
    image: str = ""  # content hash
    image_alt: str = ""  # what it shows
    right_to_left: bool = False
    read: bool = False  # told quietly
    countries: tuple[str, ...] = ()  # lit up on the globe while it is hovered

    @property
    def said(self) -> str:
        """The same for a screen reader."""
        parts = (
            self.eyebrow, self.headline, self.quote, f"{self.meta_strong}{self.meta}",
            self.more, self.told, self.image_alt,
        )  # fmt: skip
        return ". ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Lines:
    """A text in lines."""

    lines: tuple[str, ...]
    measure: Measure
    line: int  # px
    right_to_left: bool

    @property
    def height(self) -> int:
        """Of all lines, in px."""
        return len(self.lines) * self.line

    @property
    def width(self) -> float:
        """Of the longest line, in px."""
        return max((self.measure.width(line) for line in self.lines), default=0.0)

    def draw(
        self, painter: QPainter, x: float, y: float, width: float, colour: str, *, right: bool
    ) -> None:
        """Draw the lines from (x, y) down; `right`: from the right edge of their width."""
        painter.setFont(self.measure.font)
        painter.setPen(QColor(colour))
        direction = Qt.LayoutDirection
        rtl = self.right_to_left  # of the words, whatever way the window is read
        ours = direction.LayoutDirectionAuto if is_mirrored() else direction.LeftToRight
        painter.setLayoutDirection(direction.RightToLeft if rtl else ours)
        metrics = self.measure.metrics
        base = y + (self.line - metrics.height()) / 2 + metrics.ascent()
        for number, text in enumerate(self.lines):
            left = x + width - self.measure.width(text) if right else x
            painter.drawText(QPointF(left, base + number * self.line), text)


class Card(QAbstractButton):
    """Base of the cards. Emits `pointed` with its countries while it is hovered or has the focus."""

    pointed = Signal(tuple)
    focused = Signal()

    def __init__(self, style: Style, flags: Flags, images: ImageCache) -> None:
        super().__init__()
        self.style_, self.flags, self.images = style, flags, images
        self.content = CardContent()
        self._measures: dict[tuple[Role, bool], Measure] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_content(self, content: CardContent) -> None:
        """Show other words; the widget stays."""
        if content == self.content:
            return
        self.content = content
        self.setAccessibleName(content.said)
        self.updateGeometry()
        self.update()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self.style_ = style
        self._measures.clear()
        self.updateGeometry()
        self.update()

    def px(self, size: float) -> int:
        """A size given at 100 % text."""
        return self.style_.px(size)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the words at that width."""
        return self.draw(None, width)

    def sizeHint(self) -> QSize:
        return QSize(self.px(200), self.heightForWidth(max(self.width(), self.px(200))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(120), 0)

    def draw(self, painter: QPainter | None, width: int) -> int:
        """Draw the card, or only measure it (None); gives its height."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.draw(painter, self.width())
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.pointed.emit(self.content.countries)
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(())
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focused.emit()
        if event.reason() in WALKED:
            self.pointed.emit(self.content.countries)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.pointed.emit(())
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    # Parts --------------------------------------------------------------------------------------

    def lines(self, text: str, role: Role, width: float, most: int) -> Lines:
        """A text of this card in lines."""
        rtl = self.content.right_to_left and role in SAID
        key = role, rtl
        if key not in self._measures:
            self._measures[key] = Measure(self.style_.font(role, right_to_left=rtl))
        measure = self._measures[key]
        lines = measure.lines(measure.shown(text), width, most)
        return Lines(lines, measure, self.style_.line(role), rtl)

    @property
    def mirrored(self) -> bool:
        """Whether the window is read from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def left_of(self, x: float, width: float) -> float:
        """Where something begins in the card, x counted from the side where reading begins."""
        return self.width() - x - width if self.mirrored else x

    def draw_lines(
        self, painter: QPainter | None, lines: Lines, x: float, y: float, width: float, colour: str
    ) -> int:
        """Draw lines, or only measure them; gives their height."""
        if painter is not None:
            right = self.mirrored or lines.right_to_left
            lines.draw(painter, self.left_of(x, width), y, width, colour, right=right)
        return lines.height

    def draw_flags(self, painter: QPainter | None, x: float, middle: float) -> float:
        """Flags from x on, centred on a line; gives the x behind them."""
        for code in self.content.flags[:MAX_FLAGS]:
            flag = self.flags.pixmap(
                code, self.px(FLAG_HEIGHT), self.devicePixelRatioF(), self.style_.theme.flag_edge
            )
            if flag.isNull():
                continue
            size = flag.deviceIndependentSize()
            if painter is not None:
                left = self.left_of(x, size.width())
                at = QRectF(left, middle - size.height() / 2, size.width(), size.height())
                painter.drawPixmap(at.toRect(), flag)
            x += size.width() + self.px(FLAG_GAP)
        return x

    def draw_picture(
        self, painter: QPainter, x: int, y: int, width: int, height: int, radius: int
    ) -> None:
        """The card's picture; a plain area until it has been decoded, or where it cannot be."""
        theme, x = self.style_.theme, round(self.left_of(x, width))
        shape = Shape(width, height, radius, self.devicePixelRatioF(), theme.picture_brightness)
        found = self.images.pixmap(self.content.image, shape)
        if found is not None and not found.isNull():
            painter.drawPixmap(x, y, found)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(QRectF(x, y, width, height), radius, radius)

    def draw_line(
        self, painter: QPainter | None, text: str, role: Role, box: QRectF, colour: str
    ) -> float:
        """One line of text from the beginning of a box, elided at its end; gives the x behind it."""
        lines = self.lines(text, role, box.width(), 1)
        top = box.top() + (box.height() - lines.line) / 2
        self.draw_lines(painter, lines, box.left(), top, box.width(), colour)
        return box.left() + (lines.measure.width(lines.lines[0]) if lines.lines else 0)


class StoryLine(Card):
    """A story in a row: headline, flags, a small picture at the right."""

    lined = True  # a hairline on top

    def draw(self, painter: QPainter | None, width: int) -> int:
        theme, content, pad = self.style_.theme, self.content, self.px(13)
        thumb_width, thumb_height = self.px(96), self.px(62)
        room = width - (thumb_width + self.px(20) if content.image else 0)
        role = Role.LIST_HEADLINE_READ if content.read else Role.LIST_HEADLINE
        headline = self.lines(content.headline, role, room, 3 if room > self.px(260) else 5)
        line = self.style_.line(Role.META)
        words = headline.height + self.px(8) + line
        height = max(words, thumb_height if content.image else 0) + 2 * pad
        if painter is None:
            return height
        if self.lined:
            painter.fillRect(QRectF(0, 0, width, 1), QColor(theme.line))
        y = (height - words) / 2
        still = theme.ink2 if content.read else theme.ink
        colour = theme.sea if self.underMouse() else still
        y += self.draw_lines(painter, headline, 0, y, room, colour) + self.px(8)
        x = self.draw_flags(painter, 0, y + line / 2) + (self.px(3) if content.flags else 0)
        said = content.told or content.meta
        self.draw_line(painter, said, Role.META, QRectF(x, y, room - x, line), theme.muted)
        if content.image:
            top = round((height - thumb_height) / 2)
            self.draw_picture(
                painter, width - thumb_width, top, thumb_width, thumb_height, self.px(8)
            )
        return height
