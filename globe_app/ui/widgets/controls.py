"""The controls of the window. They paint themselves in the style of the application, and follow its changes.

Texts are plain: nothing that looks like HTML is taken for it.
"""

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.flags import Flags, width_of
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.button import Button
from globe_app.ui.widgets.segments import Segments
from globe_app.ui.widgets.switch import Switch, paint_switch
from globe_app.ui.widgets.text import Text, named, plain_tool_tip, tip_with_keys

__all__ = (
    "Button", "Chip", "FlagLabel", "NavButton", "PlainButton", "PrimaryButton", "QuietButton",
    "Segments", "Switch", "Text", "ToolButton", "named", "paint_switch", "plain_tool_tip", "tip_with_keys",
)  # fmt: skip

TOOL_HEIGHT, CHIP_HEIGHT = 34, 30  # px at 100 % text
CHIP_HIT = 34  # of what is drawn `CHIP_HEIGHT` high


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
