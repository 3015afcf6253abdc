"""Theme and text size as one value: every font, size and colour of the window is asked of it."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QFont

from globe_app.ui.look.theme import LIGHT, Theme


class Role(Enum):
    """What a text is: (family, weight, italic, size in px at 100 %, line height in px)."""

    ARTICLE_HEADLINE = ("serif", 600, False, 33.0, 39)
    PAGE_TITLE = ("serif", 600, False, 30.0, 36)
    STORY_HEADLINE = ("serif", 600, False, 27.0, 33)
    LIST_LEAD = ("serif", 600, False, 25.0, 30)
    PULL_QUOTE = ("serif", 400, True, 23.0, 31)
    THEME = ("serif", 600, False, 21.0, 27)
    LIST_HEADLINE = ("serif", 600, False, 18.5, 23)
    LIST_HEADLINE_READ = ("serif", 400, False, 18.5, 23)
    BODY = ("serif", 400, False, 18.0, 29)
    SAID = ("serif", 400, False, 17.5, 25)
    BULLET = ("serif", 400, False, 16.5, 24)
    EXCERPT = ("serif", 400, False, 15.5, 22)
    SECTION = ("sans", 600, False, 15.0, 20)
    FIGURE = ("sans", 600, False, 16.0, 20)
    NAV = ("sans", 500, False, 14.0, 20)
    NAV_ACTIVE = ("sans", 600, False, 14.0, 20)
    BUTTON = ("sans", 500, False, 13.5, 20)
    META = ("sans", 400, False, 13.0, 18)
    META_STRONG = ("sans", 600, False, 13.0, 18)
    SMALL = ("sans", 400, False, 12.5, 17)


@dataclass(frozen=True, slots=True)
class Style:
    """A theme at a text size."""

    theme: Theme = LIGHT
    scale: float = 1.0  # 0.8 to 2.0, of the system's text size
    calm: bool = False  # no animation

    def font(self, role: Role) -> QFont:
        """The font of a role, in px at this text size."""
        family, weight, italic, size, _ = role.value
        font = QFont("Source Serif 4" if family == "serif" else "Inter")
        font.setPixelSize(max(round(size * self.scale), 1))
        font.setWeight(QFont.Weight(weight))
        font.setItalic(italic)
        return font

    def line(self, role: Role) -> int:
        """The line height of a role in px at this text size."""
        return round(role.value[4] * self.scale)

    def px(self, size: float) -> int:
        """A size given at 100 % text, in px."""
        return round(size * self.scale)
