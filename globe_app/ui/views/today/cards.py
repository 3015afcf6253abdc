"""The cards of the front page: the lead story, and a card on a tint."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from globe_app.ui.look.flags import Flags
from globe_app.ui.look.icons import pixmap as icon_pixmap
from globe_app.ui.look.images import ImageCache
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.headline_card import Card

LEAST_FOR_PICTURE = (
    560  # px of the window's height at 100 % text: below, it would be all that is seen
)


class LeadCard(Card):
    """The story told in most countries: picture, headline, a quotation, who said it."""

    def draw(self, painter: QPainter | None, width: int) -> int:
        theme, content, y = self.style_.theme, self.content, 0
        if content.image and self.window().height() >= self.px(LEAST_FOR_PICTURE):
            height = min(round(width * 206 / 574), self.px(220))
            if painter is not None:
                self.draw_picture(painter, 0, 0, width, height, self.px(12))
                self._draw_tag(painter, height)
            y = height + self.px(14)
        else:
            y = self.px(4)
            y += self._draw_told(painter, width, y)
        headline = self.lines(content.headline, Role.STORY_HEADLINE, width, 3)
        y += self.draw_lines(painter, headline, 0, y, width, theme.ink)
        if content.quote:
            quote = self.lines(content.quote, Role.SAID, width, 3)
            y += self.px(6)
            y += self.draw_lines(painter, quote, 0, y, width, theme.ink2)
        y += self.px(7)
        return y + self._draw_meta(painter, width, y) + self.px(14)

    def _draw_meta(self, painter: QPainter | None, width: int, y: int) -> int:
        """Who said it, and who told it first: in one line where there is room; gives their height."""
        content, theme, line = self.content, self.style_.theme, self.style_.line(Role.META)
        x = 0.0
        if content.meta_strong:
            box = QRectF(0, y, width, line)
            x = self.draw_line(painter, content.meta_strong, Role.META_STRONG, box, theme.ink2)
        rest = " · ".join(part for part in (content.meta, content.more) if part)
        if x + self.lines(rest, Role.META, 1e6, 1).width <= width:
            self.draw_line(painter, rest, Role.META, QRectF(x, y, width - x, line), theme.muted)
            return line
        box = QRectF(x, y, width - x, line)
        self.draw_line(painter, content.meta, Role.META, box, theme.muted)
        box = QRectF(0, y + line, width, line)
        self.draw_line(painter, content.more, Role.META, box, theme.muted)
        return 2 * line if content.more else line

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
        wide = end + pad - left
        tag = QRectF(self.left_of(left, wide), top, wide, height)
        painter.drawRoundedRect(tag, height / 2, height / 2)
        self.draw_flags(painter, left + pad, top + height / 2)
        self.draw_line(painter, self.content.told, Role.META_STRONG, box, theme.ink)


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
        headline = self.lines(content.headline, Role.LIST_HEADLINE, room, 4)
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
            at = round(self.left_of(x, side)), round(pad + (line - side) / 2)
            painter.drawPixmap(*at, sign)
            x += side + self.px(7)
        box = QRectF(x, pad, width - pad - x, line)
        self.draw_line(painter, content.eyebrow, Role.META_STRONG, box, colour)
        self.draw_lines(painter, headline, pad, top, room, theme.ink)
        y = top + headline.height + self.px(7)
        x = self.draw_flags(painter, pad, y + line / 2)
        box = QRectF(x, y, width - pad - x, line)
        self.draw_line(painter, content.meta, Role.META, box, theme.muted)
        return height
