"""The base of all buttons: it paints itself in the style of the application, and follows its changes."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from globe_app.ui.look import icons
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.direction import words_from_both_sides
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.text import tip_with_keys

RADIUS, ICON, GAP = 9, 18, 7  # px at 100 % text
FILLED = frozenset(("bookmark", "star"))  # icons that are filled while their button is on
BUTTON_HEIGHT = 36
ARROWS = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right))


class Button(QAbstractButton):
    """Base of the buttons: an icon, a text, a number after it, and an icon at the end."""

    height_, hit, pad, role, icon_px = BUTTON_HEIGHT, BUTTON_HEIGHT, 14, Role.BUTTON, ICON
    at_start = False  # where the words begin: else they stand in the middle

    def __init__(self, text: str = "", icon: str = "", tip: str = "", keys: str = "") -> None:
        super().__init__()
        self.icon_, self.end_icon, self.count = icon, "", ""
        self._name = tip or text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(self._name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where it is
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if tip or keys:
            self.setToolTip(tip_with_keys(tip or text, keys))

    @property
    def words(self) -> str:
        """Its text as it is shown."""
        return self.text().replace("&&", "&")

    def set_words(self, text: str, count: str = "") -> None:
        """Change the text and the number after it."""
        self.count = count
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(f"{text} {count}".strip())
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Change the icon."""
        self.icon_ = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        style = applied()
        metrics = QFontMetrics(style.font(self.widest_role()))
        widths = [
            style.px(self.icon_px) if self.icon_ else 0,
            metrics.horizontalAdvance(self.words) if self.words else 0,
            metrics.horizontalAdvance(self.count) if self.count else 0,
            style.px(self.icon_px - 2) if self.end_icon else 0,
        ]
        parts = [width for width in widths if width]
        gaps = style.px(GAP) * max(len(parts) - 1, 0)
        wide = sum(parts) + gaps + 2 * style.px(self.pad)
        return QSize(max(wide, style.px(self.hit)), style.px(self.hit))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def widest_role(self) -> Role:
        """The role of the text in its widest state."""
        return Role.BUTTON_STRONG if self.role is Role.BUTTON else self.role

    def ground(self, style: Style) -> tuple[str, str]:
        """(fill, line), "" = none."""
        return "", ""

    def ink(self, style: Style) -> str:
        """The colour of text and icon."""
        return style.theme.ink2

    def strong(self) -> bool:
        """Whether the text is half bold."""
        return False

    def corner(self, style: Style) -> float:
        """The radius of its corners, px."""
        return style.px(RADIUS)

    def drawn(self, style: Style) -> QRectF:
        """The box that is drawn; the rest belongs to it for the pointer."""
        high = style.px(self.height_)
        top = (self.height() - high) / 2
        return QRectF(0, top, self.width(), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            p.setOpacity(0.55)
        box = self.drawn(style)
        fill, line = self.ground(style)
        p.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        p.setPen(QPen(QColor(line), 1) if line else Qt.PenStyle.NoPen)
        if fill or line:
            inset = 0.5 if line else 0.0
            radius = min(self.corner(style), box.height() / 2)
            p.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
        self._paint_content(p, style, box)
        p.end()

    def _paint_content(self, p: QPainter, style: Style, box: QRectF) -> None:
        font = style.font(Role.BUTTON_STRONG if self.strong() else self.role)
        metrics = QFontMetrics(font)
        colour, ratio = self.ink(style), self.devicePixelRatioF()
        gap, px = style.px(GAP), style.px(self.icon_px)
        small = style.px(self.icon_px - 2)
        words = self.words
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        fixed = [px + gap if self.icon_ else 0, small + gap if self.end_icon else 0]
        count = metrics.horizontalAdvance(self.count) + gap if self.count else 0
        room = int(box.width()) - sum(fixed) - count - style.px(self.pad)
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(room, 1))
        wide = sum(fixed) + count + metrics.horizontalAdvance(words) - (0 if words else gap)
        x = style.px(self.pad) if self.at_start else max((box.width() - wide) / 2, 2.0)
        middle = box.center().y()

        def place(width: float) -> float:
            nonlocal x
            at = box.width() - x - width if right_to_left else x
            x += width + gap
            return at

        words_from_both_sides(p)
        p.setFont(font)
        if self.icon_:
            drawn = icons.pixmap(
                self.icon_,
                colour,
                px,
                ratio,
                filled=self.isChecked() and self.icon_ in FILLED,
                mirrored=right_to_left,
            )
            p.drawPixmap(QPointF(place(px), middle - px / 2), drawn)
        base = middle + (metrics.ascent() - metrics.descent()) / 2
        if words:
            p.setPen(QColor(colour))
            p.drawText(QPointF(place(metrics.horizontalAdvance(words)), base), words)
        if self.count:
            p.setFont(style.font(self.role))
            p.setPen(QColor(self.count_ink(style)))
            p.drawText(QPointF(place(metrics.horizontalAdvance(self.count)), base), self.count)
        if self.end_icon:
            drawn = icons.pixmap(self.end_icon, colour, small, ratio, mirrored=right_to_left)
            p.drawPixmap(QPointF(place(small), middle - small / 2), drawn)

    def count_ink(self, style: Style) -> str:
        """The colour of the number."""
        return style.theme.muted

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are of the page, not a way to the next button, unless the buttons are one choice."""
        group = self.group()
        choice = self.autoExclusive() or (group is not None and group.exclusive())
        if event.key() in ARROWS and not choice:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES or event.type() == QEvent.Type.EnabledChange:
            self.updateGeometry()
            self.update()
