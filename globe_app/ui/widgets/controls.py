"""The controls of the window. They paint themselves in the style of the application, and follow its changes.

Texts are plain: nothing that looks like HTML is taken for it.
"""

from html import escape
from typing import TypeVar

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtGui import Qt as QtText  # where Qt's guess at rich text is found
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from globe_app.ui.look import icons
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.flags import Flags, width_of
from globe_app.ui.look.style import Role, Style

W = TypeVar("W", bound=QWidget)
RADIUS, ICON, GAP = 9, 18, 7  # px at 100 % text
BUTTON_HEIGHT, CHIP_HEIGHT, TOOL_HEIGHT = 36, 30, 34
CHIP_HIT = 34  # of what is drawn `CHIP_HEIGHT` high


def named(widget: W, name: str) -> W:
    """`widget` with an object name, which the style sheet selects it by. A label's text is no HTML."""
    widget.setObjectName(name)
    if isinstance(widget, QLabel):
        widget.setTextFormat(Qt.TextFormat.PlainText)
    return widget


def plain_tool_tip(text: str) -> str:
    """A tool tip that shows `text` as it is: Qt takes for HTML what looks like it, and loads its images."""
    if not QtText.mightBeRichText(text):
        return text
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'


def tip_with_keys(tip: str, keys: str) -> str:
    """A tool tip that names the keys: `Save (S)`."""
    return plain_tool_tip(f"{tip} ({keys})" if keys else tip)


class Text(QLabel):
    """A line or paragraph in a role of the type scale and a colour of the theme."""

    def __init__(
        self, text: str = "", role: Role = Role.META, colour: str = "muted", *, wrap: bool = False
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._role, self._colour = role, colour
        self._styled: tuple[Style, Role, str] | None = None
        self.setText(text)
        self._restyle()

    def set_look(self, role: Role, colour: str) -> None:
        """Use another role and colour."""
        self._role, self._colour = role, colour
        self._restyle()

    def _restyle(self) -> None:
        style = applied()
        if self._styled == (style, self._role, self._colour):
            return
        self._styled = (style, self._role, self._colour)
        self.setFont(style.font(self._role))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), QColor(getattr(style.theme, self._colour)))
        self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "_styled"):
            self._restyle()


class Eyebrow(Text):
    """The small line above a headline."""

    def __init__(self, text: str = "", colour: str = "ember") -> None:
        super().__init__(text, Role.META_STRONG, colour)


class Button(QAbstractButton):
    """Base of the buttons: an icon, a text, a number after it, and an icon at the end."""

    height_, hit, pad, role, icon_px = BUTTON_HEIGHT, BUTTON_HEIGHT, 14, Role.BUTTON, ICON

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
        x = max((box.width() - wide) / 2, 2.0)
        middle = box.center().y()

        def place(width: float) -> float:
            nonlocal x
            at = box.width() - x - width if right_to_left else x
            x += width + gap
            return at

        p.setFont(font)
        if self.icon_:
            drawn = icons.pixmap(
                self.icon_, colour, px, ratio, filled=self.isChecked(), mirrored=right_to_left
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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES or event.type() == QEvent.Type.EnabledChange:
            self.updateGeometry()
            self.update()


class ToolButton(Button):
    """A button of a toolbar: an icon, a text, or both; `checkable` for what is on or off, as Save."""

    height_, hit, pad = TOOL_HEIGHT, TOOL_HEIGHT, 8

    def __init__(self, icon: str, text: str = "", tip: str = "", keys: str = "") -> None:
        super().__init__(text, icon, tip, keys)

    def ground(self, style: Style) -> tuple[str, str]:
        if self.isChecked():
            return style.theme.ember_tint, ""
        over = self.isEnabled() and (self.underMouse() or self.isDown())
        return (style.theme.raised, "") if over else ("", "")

    def ink(self, style: Style) -> str:
        return style.theme.ember if self.isChecked() else style.theme.ink2


class NavButton(Button):
    """A page in the top bar; checked: it is the one shown."""

    height_, hit, pad, role = 32, CHIP_HIT, 12, Role.NAV

    def __init__(self, text: str, tip: str = "", keys: str = "") -> None:
        super().__init__(text, "", tip, keys)
        self.setCheckable(True)

    def ground(self, style: Style) -> tuple[str, str]:
        return (style.theme.paper, "") if self.isChecked() or self.underMouse() else ("", "")

    def ink(self, style: Style) -> str:
        return style.theme.ink if self.isChecked() else style.theme.ink2

    def strong(self) -> bool:
        return self.isChecked()

    def widest_role(self) -> Role:
        return Role.NAV_ACTIVE


class PrimaryButton(Button):
    """The one main button of a surface."""

    def ground(self, style: Style) -> tuple[str, str]:
        theme = style.theme
        return (theme.ink2 if self.underMouse() and self.isEnabled() else theme.ink), ""

    def ink(self, style: Style) -> str:
        return style.theme.paper

    def strong(self) -> bool:
        return True


class PlainButton(Button):
    """A button with a line around it."""

    def ground(self, style: Style) -> tuple[str, str]:
        theme = style.theme
        return (theme.raised if self.underMouse() and self.isEnabled() else theme.paper), theme.line

    def ink(self, style: Style) -> str:
        return style.theme.ink


class QuietButton(Button):
    """A button that is nothing but its words, as a link."""

    height_, hit, pad = CHIP_HEIGHT, CHIP_HIT, 6

    def ground(self, style: Style) -> tuple[str, str]:
        over = self.isEnabled() and self.underMouse()
        return (style.theme.raised, "") if over else ("", "")

    def ink(self, style: Style) -> str:
        return style.theme.sea


class Chip(Button):
    """A filter. `menu`: it opens one (a chevron). `removable`: it is a filter that is set (an x)."""

    height_, hit, pad = CHIP_HEIGHT, CHIP_HIT, 12
    icon_px = 16

    def __init__(
        self, text: str, count: str = "", *, menu: bool = False, removable: bool = False,
        icon: str = "",
    ) -> None:  # fmt: skip
        super().__init__(text, icon)
        self.setCheckable(True)
        self.end_icon = "x" if removable else "chevron-down" if menu else ""
        self.set_words(text, count)

    def ground(self, style: Style) -> tuple[str, str]:
        theme = style.theme
        if self.isChecked():
            return theme.ink, ""
        return (theme.raised if self.underMouse() else theme.paper), theme.line

    def ink(self, style: Style) -> str:
        return style.theme.paper if self.isChecked() else style.theme.ink

    def count_ink(self, style: Style) -> str:
        return style.theme.paper if self.isChecked() else style.theme.muted

    def corner(self, style: Style) -> float:
        return style.px(CHIP_HEIGHT) / 2

    def strong(self) -> bool:
        return self.isChecked()


class SegmentButton(Button):
    """One of the buttons of `Segments`."""

    height_, hit, pad = 28, 28, 12

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)

    def ground(self, style: Style) -> tuple[str, str]:
        theme = style.theme
        return (theme.paper, theme.line) if self.isChecked() else ("", "")

    def ink(self, style: Style) -> str:
        on = self.isChecked() or self.underMouse()
        return style.theme.ink if on else style.theme.ink2

    def corner(self, style: Style) -> float:
        return style.px(7)

    def strong(self) -> bool:
        return self.isChecked()


class Segments(QWidget):
    """Exclusive buttons on a track, with a number each."""

    chosen = Signal(int)  # index, by the reader

    def __init__(self, name: str, texts: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._buttons: list[SegmentButton] = []
        self._group.idClicked.connect(self.chosen)
        self._space()
        self.set_texts(texts)

    def set_texts(self, texts: tuple[str, ...], counts: tuple[str, ...] = ()) -> None:
        """Change texts and numbers; the chosen one stays."""
        while len(self._buttons) < len(texts):
            button = SegmentButton("")
            self._group.addButton(button, len(self._buttons))
            self._row.addWidget(button)
            self._buttons.append(button)
        for at, button in enumerate(self._buttons):
            button.setVisible(at < len(texts))
            if at < len(texts):
                button.set_words(texts[at], counts[at] if at < len(counts) else "")
        if self._buttons and self._group.checkedId() < 0:
            self._buttons[0].setChecked(True)
        self.updateGeometry()

    def set_chosen(self, at: int) -> None:
        """Choose one without a signal."""
        if 0 <= at < len(self._buttons):
            self._buttons[at].setChecked(True)

    def set_enabled(self, at: int, on: bool, why: str = "") -> None:
        """Whether one can be chosen; `why` not: its tool tip."""
        self._buttons[at].setEnabled(on)
        self._buttons[at].setToolTip(plain_tool_tip(why))

    @property
    def at(self) -> int:
        """The index of the chosen one; -1 = none."""
        return self._group.checkedId()

    def _space(self) -> None:
        style = applied()
        self._row.setContentsMargins(*(style.px(3),) * 4)
        self._row.setSpacing(style.px(2))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "_row"):
            self._space()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(style.theme.raised))
        p.drawRoundedRect(QRectF(self.rect()), style.px(RADIUS), style.px(RADIUS))
        p.end()


class Switch(QAbstractButton):
    """On or off: the knob's place says it, not the colour."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where it is
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        style = applied()
        return QSize(style.px(36), style.px(CHIP_HIT))

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            p.setOpacity(0.55)
        high = style.px(20)
        box = QRect(0, (self.height() - high) // 2, self.width(), high)
        paint_switch(p, box, style, on=self.isChecked())
        p.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES:
            self.updateGeometry()
            self.update()


def paint_switch(p: QPainter, box: QRect, style: Style, *, on: bool) -> None:
    """A switch in a box of 36 to 20."""
    theme, high = style.theme, box.height()
    track = QRectF(box)
    knob = high * 0.7 if on else high * 0.6
    inset = (high - knob) / 2
    p.setPen(Qt.PenStyle.NoPen)
    if on:
        p.setBrush(QColor(theme.sea))
        p.drawRoundedRect(track, high / 2, high / 2)
        p.setBrush(QColor(theme.paper))
        x = track.right() - inset - knob
    else:
        pen = 1.5 * style.scale
        p.setPen(QPen(QColor(theme.muted), pen))
        p.setBrush(Qt.BrushStyle.NoBrush)
        half = pen / 2
        p.drawRoundedRect(
            track.adjusted(half, half, -half, -half), high / 2 - half, high / 2 - half
        )
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(theme.muted))
        x = track.left() + inset
    p.drawEllipse(QRectF(x, track.top() + inset, knob, knob))


class FlagLabel(QWidget):
    """A country's flag; `height` px at 100 % text."""

    def __init__(self, flags: Flags, code: str = "", height: int = 13) -> None:
        super().__init__()
        self._flags, self._code, self._height = flags, code, height
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_code(self, code: str) -> None:
        """Show another flag; "" = none."""
        if code != self._code:
            self._code = code
            self.update()

    def sizeHint(self) -> QSize:
        high = applied().px(self._height)
        return QSize(width_of(high), high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        high = style.px(self._height)
        flag = self._flags.pixmap(self._code, high, self.devicePixelRatioF(), style.theme.flag_edge)
        if not flag.isNull():
            p = QPainter(self)
            p.drawPixmap(QPointF(0, (self.height() - high) / 2), flag)
            p.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES:
            self.updateGeometry()
            self.update()
