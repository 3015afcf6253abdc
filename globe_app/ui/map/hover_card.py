"""The card over a country: flag, name, local time, what is unread, the newest headlines."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from globe_app.ui.look.direction import Across, beginning, words_from_both_sides
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.images import ImageCache, Shape
from globe_app.ui.look.style import Role, Style
from globe_app.ui.map.card import HoverCard, Tone
from globe_app.ui.map.floating import SHADOW_PX, canvas, paint_panel
from globe_app.ui.widgets.lines import Measure, tidy
from globe_app.ui.widgets.motion import Motion

WIDTH, PAD, RADIUS = 304, 16, 12  # px at 100 % text
FLAG_HIGH, BADGE_HIGH, THUMB_WIDE, THUMB_HIGH = 27, 24, 72, 50
APART_PX = 16  # from the pointer
HEADLINES, HEADLINE_LINES = 2, 2
UPRIGHT = Qt.AlignmentFlag.AlignVCenter


class CardWidget(QWidget):
    """Paints a card and finds room for it within its parent; takes no input."""

    def __init__(
        self, style: Style, flags: Flags, images: ImageCache | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._style, self._flags, self._images = style, flags, images
        self.card: HoverCard | None = None
        self._drawn: tuple[object, QPixmap] | None = None
        self._measures: dict[Role, Measure] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._motion = Motion(self)
        if images is not None:
            images.arrived.connect(self._take_image)
        self.hide()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        self._measures.clear()
        self._drawn = None
        if self.card is not None:
            self.show_card(self.card)

    def show_card(self, card: HoverCard) -> None:
        """Take this card; `stand_at` shows it in its place."""
        self.card = card
        self._drawn = None
        self.resize(
            self._style.px(WIDTH) + 2 * SHADOW_PX, round(self._lay_out(None)) + 2 * SHADOW_PX
        )
        self.setAccessibleName(card.spoken)
        self.update()

    def stand_at(self, at: QPointF, room: QRectF) -> None:
        """Stand beside a point, inside a room."""
        wide, high = self.width() - 2 * SHADOW_PX, self.height() - 2 * SHADOW_PX
        x = at.x() + APART_PX
        if x + wide > room.right():
            x = at.x() - APART_PX - wide
        y = at.y() + APART_PX
        if y + high > room.bottom():
            y = at.y() - APART_PX - high
        x = max(min(x, room.right() - wide), room.left())
        y = max(min(y, room.bottom() - high), room.top())
        self._motion.stop()
        self.move(round(x) - SHADOW_PX, round(y) - SHADOW_PX)
        self._motion.appear()

    def go(self) -> None:
        """Go away."""
        self.card = None
        self._motion.leave()

    def _take_image(self, name: str) -> None:
        if self.card is not None and self.card.picture == name and self.isVisible():
            self._drawn = None
            self.update()

    def _measure(self, role: Role) -> Measure:
        if role not in self._measures:
            self._measures[role] = Measure(self._style.font(role))
        return self._measures[role]

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn[0] != ratio:
            pixmap = canvas(self.size(), ratio)
            p = QPainter(pixmap)
            box = QRectF(self.rect()).adjusted(SHADOW_PX, SHADOW_PX, -SHADOW_PX, -SHADOW_PX)
            paint_panel(p, box, self._style, self._style.px(RADIUS), shadow=True)
            p.translate(box.topLeft())
            self._lay_out(p)
            p.end()
            self._drawn = (ratio, pixmap)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn[1])
        painter.end()

    def _lay_out(self, p: QPainter | None) -> float:
        """Draw the card with its upper left corner at 0, 0, or only measure it; gives its height."""
        card, s = self.card, self._style
        if card is None:
            return 0.0
        y = self._head(p, card, float(s.px(PAD)))
        if card.note:
            y = self._line(p, y)
            y = self._text(p, tidy(card.note), Role.SMALL, s.theme.ink2, s.px(PAD), y, 3)
        for number in range(min(len(card.headlines), HEADLINES)):
            y = self._line(p, y)
            y = self._headline(p, number, y)
        if card.foot or card.action:
            y = self._line(p, y)
            y = self._foot(p, card, y)
        return y + s.px(PAD) - s.px(3)

    @property
    def _across(self) -> Across:
        return Across(self._style.px(WIDTH), self.isRightToLeft())

    def _head(self, p: QPainter | None, card: HoverCard, y: float) -> float:
        s, t = self._style, self._style.theme
        flag = self._flags.pixmap(card.code, s.px(FLAG_HIGH), self.devicePixelRatioF(), t.flag_edge)
        left, right = float(s.px(PAD)), float(s.px(WIDTH - PAD))
        if not flag.isNull():
            if p is not None:
                wide = flag.deviceIndependentSize().width()
                p.drawPixmap(QPointF(self._across.at(left, wide), y + s.px(3)), flag)
            left += flag.deviceIndependentSize().width() + s.px(12)
        if card.badge:
            right = self._badge(p, card, right, y + s.px(5)) - s.px(8)
        names = self._measure(Role.LIST_HEADLINE)
        high = s.line(Role.LIST_HEADLINE)
        lines = names.lines(tidy(card.name), right - left, 2)
        for i, line in enumerate(lines):
            self._write(p, line, Role.LIST_HEADLINE, t.ink, left, y + i * high - s.px(1), high)
        y += len(lines) * high
        if card.time:
            self._write(p, card.time, Role.SMALL, t.muted, left, y - s.px(2), s.line(Role.SMALL))
            y += s.line(Role.SMALL)
        return max(y, s.px(PAD + FLAG_HIGH + 5)) + s.px(9)

    def _badge(self, p: QPainter | None, card: HoverCard, right: float, y: float) -> float:
        s, t = self._style, self._style.theme
        ground, ink = {
            Tone.UNREAD: (t.ember_tint, t.ember), Tone.MISSED: (t.plum_tint, t.plum),
            Tone.QUIET: (t.raised, t.muted),
        }[card.tone]  # fmt: skip
        wide = self._measure(Role.META_STRONG).width(card.badge) + 2 * s.px(10)
        box = self._across.box(right - wide, y, wide, s.px(BADGE_HIGH))
        if p is not None:
            words_from_both_sides(p)
            p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(QColor(ground))
            p.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            p.setPen(QColor(ink))
            p.setFont(s.font(Role.META_STRONG))
            p.drawText(box, Qt.AlignmentFlag.AlignCenter, card.badge)
        return right - wide

    def _headline(self, p: QPainter | None, number: int, y: float) -> float:
        s, t = self._style, self._style.theme
        assert self.card is not None
        headline = self.card.headlines[number]
        left, right, top = float(s.px(PAD)), float(s.px(WIDTH - PAD)), y
        pictured = number == 0 and bool(self.card.picture) and self._images is not None
        if pictured:
            right -= s.px(THUMB_WIDE + 12)
            if p is not None:
                at = self._across.at(right + s.px(12), s.px(THUMB_WIDE))
                self._picture(p, QPointF(at, y))
        if headline.unread and p is not None:
            p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(QColor(t.ember))
            dot = QPointF(self._across.at(left + s.px(3), 0), y + s.line(Role.EXCERPT) / 2)
            p.drawEllipse(dot, s.px(3.5), s.px(3.5))
        left += s.px(16)
        most = HEADLINE_LINES + (1 if pictured else 0)
        high = s.line(Role.EXCERPT)
        lines = self._measure(Role.EXCERPT).lines(tidy(headline.text), right - left, most)
        for line in lines:
            ink = t.ink if headline.unread else t.ink2
            if headline.right_to_left and p is not None:
                p.setPen(QColor(ink))
                p.setFont(s.font(Role.EXCERPT, right_to_left=True))
                box = self._across.box(left, y, right - left, high)
                p.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
                p.drawText(box, beginning(mirrored=True), line)
            else:
                self._write(p, line, Role.EXCERPT, ink, left, y, high)
            y += high
        return max(y, top + (s.px(THUMB_HIGH) if pictured else 0)) + s.px(8)

    def _picture(self, p: QPainter, at: QPointF) -> None:
        s = self._style
        assert self.card is not None
        assert self._images is not None
        shape = Shape(
            s.px(THUMB_WIDE), s.px(THUMB_HIGH), s.px(6), self.devicePixelRatioF(),
            s.theme.picture_brightness,
        )  # fmt: skip
        found = self._images.pixmap(self.card.picture, shape)
        if found is not None and not found.isNull():
            p.drawPixmap(at, found)
        else:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(QColor(s.theme.raised))
            p.drawRoundedRect(
                QRectF(at.x(), at.y(), shape.width, shape.height), shape.radius, shape.radius
            )

    def _foot(self, p: QPainter | None, card: HoverCard, y: float) -> float:
        s, t = self._style, self._style.theme
        right = float(s.px(WIDTH - PAD))
        high = s.line(Role.SMALL)
        if card.action:
            wide = self._measure(Role.SMALL).width(card.action) + 2
            self._write(p, card.action, Role.SMALL, t.sea, right - wide, y, high)
            right -= wide + s.px(10)
        if card.foot:
            text = self._measure(Role.SMALL).elided(card.foot, right - s.px(PAD))
            self._write(p, text, Role.SMALL, t.muted, s.px(PAD), y, high)
        return y + high

    def _line(self, p: QPainter | None, y: float) -> float:
        s = self._style
        if p is not None:
            p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            p.setPen(QPen(QColor(s.theme.line), 1))
            p.drawLine(QPointF(s.px(PAD), round(y)), QPointF(s.px(WIDTH - PAD), round(y)))
        return y + s.px(9)

    def _text(
        self, p: QPainter | None, text: str, role: Role, colour: str, x: float, y: float, most: int
    ) -> float:
        s = self._style
        for line in self._measure(role).lines(text, s.px(WIDTH) - 2 * x, most):
            self._write(p, line, role, colour, x, y, s.line(role))
            y += s.line(role)
        return y + s.px(8)

    def _write(
        self,
        p: QPainter | None,
        text: str,
        role: Role,
        colour: str,
        x: float,
        y: float,
        high: float,
    ) -> None:
        if p is None:
            return
        p.setPen(QColor(colour))
        p.setFont(self._style.font(role))
        across = self._across
        p.setLayoutDirection(
            Qt.LayoutDirection.LayoutDirectionAuto
            if across.mirrored
            else Qt.LayoutDirection.LeftToRight
        )
        wide = self._measure(role).width(text) + 2
        p.drawText(across.box(x, y, wide, high), beginning(mirrored=across.mirrored), text)
