"""The cards of the front page: painted buttons, as tall as their words."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from globe_app.ui.look.flags import Flags
from globe_app.ui.look.icons import pixmap as icon_pixmap
from globe_app.ui.look.images import ImageCache, Shape
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.lines import Measure, tidy

FLAG_HEIGHT, FLAG_GAP, MAX_FLAGS = 13, 5, 6
FOCUS_WIDTH = 2
SAID = frozenset(
    (Role.STORY_HEADLINE, Role.LIST_HEADLINE, Role.LIST_HEADLINE_READ, Role.SAID)
)  # what an outlet wrote


@dataclass(frozen=True, slots=True)
class CardContent:
    """What a card says."""

    headline: str = ""
    quote: str = ""
    meta: str = ""
    meta_strong: str = ""  # printed before `meta`, in bold
    eyebrow: str = ""
    icon: str = ""  # beside the eyebrow
    flags: tuple[str, ...] = ()  # codes
    told: str = ""  # beside the flags
    image: str = ""  # content hash
    right_to_left: bool = False
    read: bool = False  # told quietly
    countries: tuple[str, ...] = ()  # lit up on the globe while it is hovered

    @property
    def said(self) -> str:
        """The same for a screen reader."""
        parts = (
            self.eyebrow, self.headline, self.quote, f"{self.meta_strong}{self.meta}", self.told,
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

    def draw(self, painter: QPainter, x: float, y: float, width: float, colour: str) -> None:
        """Draw the lines from (x, y) down."""
        painter.setFont(self.measure.font)
        painter.setPen(QColor(colour))
        metrics = self.measure.metrics
        base = y + (self.line - metrics.height()) / 2 + metrics.ascent()
        for number, text in enumerate(self.lines):
            left = x + width - self.measure.width(text) if self.right_to_left else x
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
        self.setProperty("noFocusRing", True)  # it draws its own
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
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
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.style_.theme.sea), FOCUS_WIDTH))
            inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inner, self.px(9), self.px(9))
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
        lines = measure.lines(tidy(text), width, most)
        return Lines(lines, measure, self.style_.line(role), rtl)

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
                at = QRectF(x, middle - size.height() / 2, size.width(), size.height())
                painter.drawPixmap(at.toRect(), flag)
            x += size.width() + self.px(FLAG_GAP)
        return x

    def draw_picture(
        self, painter: QPainter, x: int, y: int, width: int, height: int, radius: int
    ) -> None:
        """The card's picture; a plain area until it has been decoded, or where it cannot be."""
        theme = self.style_.theme
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
        """One line of text from the left of a box, elided at its right; gives the x behind it."""
        lines = self.lines(text, role, box.width(), 1)
        if painter is not None:
            top = box.top() + (box.height() - lines.line) / 2
            lines.draw(painter, box.left(), top, box.width(), colour)
        return box.left() + (lines.measure.width(lines.lines[0]) if lines.lines else 0)


class LeadCard(Card):
    """The story told in most countries: picture, headline, a quotation, who said it."""

    def draw(self, painter: QPainter | None, width: int) -> int:
        theme, content, y = self.style_.theme, self.content, 0
        if content.image:
            height = round(width * 206 / 574)
            if painter is not None:
                self.draw_picture(painter, 0, 0, width, height, self.px(12))
                self._draw_tag(painter, height)
            y = height + self.px(14)
        else:
            y = self.px(4)
            y += self._draw_told(painter, width, y)
        headline = self.lines(content.headline, Role.STORY_HEADLINE, width, 3)
        if painter is not None:
            headline.draw(painter, 0, y, width, theme.ink)
        y += headline.height
        if content.quote:
            quote = self.lines(content.quote, Role.SAID, width, 3)
            y += self.px(6)
            if painter is not None:
                quote.draw(painter, 0, y, width, theme.ink2)
            y += quote.height
        y += self.px(7)
        x = 0.0
        line = self.style_.line(Role.META)
        if content.meta_strong:
            box = QRectF(0, y, width, line)
            x = self.draw_line(painter, content.meta_strong, Role.META_STRONG, box, theme.ink2)
        self.draw_line(painter, content.meta, Role.META, QRectF(x, y, width - x, line), theme.muted)
        return y + line + self.px(14)

    def _draw_told(self, painter: QPainter | None, width: int, y: int) -> int:
        if not self.content.told:
            return 0
        line = self.style_.line(Role.META_STRONG)
        x = self.draw_flags(painter, 0, y + line / 2) + self.px(3)
        box = QRectF(x, y, width - x, line)
        self.draw_line(painter, self.content.told, Role.META_STRONG, box, self.style_.theme.ink2)
        return line + self.px(8)

    def _draw_tag(self, painter: QPainter, bottom: int) -> None:
        """A paper tag on the picture: flags and how many countries tell it."""
        if not self.content.told:
            return
        pad, height = self.px(11), self.px(30)
        top = bottom - height - self.px(12)
        left = self.px(12)
        after_flags = self.draw_flags(None, left + pad, 0)
        room = max(self.width() - after_flags - 2 * pad, 1)
        box = QRectF(after_flags + self.px(3), top, room, height)
        theme = self.style_.theme
        end = self.draw_line(None, self.content.told, Role.META_STRONG, box, theme.ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.paper))
        tag = QRectF(left, top, end + pad - left, height)
        painter.drawRoundedRect(tag, height / 2, height / 2)
        self.draw_flags(painter, left + pad, top + height / 2)
        self.draw_line(painter, self.content.told, Role.META_STRONG, box, theme.ink)


class StoryLine(Card):
    """A story in a row: headline, flags, a small picture at the right."""

    def draw(self, painter: QPainter | None, width: int) -> int:
        theme, content, pad = self.style_.theme, self.content, self.px(13)
        thumb_width, thumb_height = self.px(96), self.px(62)
        room = width - (thumb_width + self.px(20) if content.image else 0)
        role = Role.LIST_HEADLINE_READ if content.read else Role.LIST_HEADLINE
        headline = self.lines(content.headline, role, room, 2)
        line = self.style_.line(Role.META)
        words = headline.height + self.px(8) + line
        height = max(words, thumb_height if content.image else 0) + 2 * pad
        if painter is None:
            return height
        painter.fillRect(QRectF(0, 0, width, 1), QColor(theme.line))
        y = (height - words) / 2
        still = theme.ink2 if content.read else theme.ink
        headline.draw(painter, 0, y, room, theme.sea if self.underMouse() else still)
        y += headline.height + self.px(8)
        x = self.draw_flags(painter, 0, y + line / 2) + (self.px(3) if content.flags else 0)
        said = content.told or content.meta
        self.draw_line(painter, said, Role.META, QRectF(x, y, room - x, line), theme.muted)
        if content.image:
            top = round((height - thumb_height) / 2)
            self.draw_picture(
                painter, width - thumb_width, top, thumb_width, thumb_height, self.px(8)
            )
        return height


class TintCard(Card):
    """A card on a tint: what is missed at home, a country that was not read."""

    def __init__(self, style: Style, flags: Flags, images: ImageCache, *, plum: bool) -> None:
        super().__init__(style, flags, images)
        self._plum = plum

    def draw(self, painter: QPainter | None, width: int) -> int:
        theme, content, pad = self.style_.theme, self.content, self.px(16)
        colour, tint = (theme.plum, theme.plum_tint) if self._plum else (theme.sea, theme.sea_tint)
        room = width - 2 * pad
        line = self.style_.line(Role.META)
        headline = self.lines(content.headline, Role.LIST_HEADLINE, room, 3)
        top = pad + line + self.px(8)
        height = top + headline.height + self.px(7) + line + pad
        if painter is None:
            return height
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint))
        painter.drawRoundedRect(QRectF(0, 0, width, self.height()), self.px(12), self.px(12))
        x = float(pad)
        if content.icon:
            side = self.px(16)
            sign = icon_pixmap(content.icon, colour, side, self.devicePixelRatioF())
            painter.drawPixmap(round(x), round(pad + (line - side) / 2), sign)
            x += side + self.px(7)
        box = QRectF(x, pad, width - pad - x, line)
        self.draw_line(painter, content.eyebrow, Role.META_STRONG, box, colour)
        headline.draw(painter, pad, top, room, theme.ink)
        y = top + headline.height + self.px(7)
        x = self.draw_flags(painter, pad, y + line / 2)
        box = QRectF(x, y, width - pad - x, line)
        self.draw_line(painter, content.meta, Role.META, box, theme.muted)
        return height
