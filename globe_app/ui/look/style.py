"""Theme and text size as one value: every font, size and colour of the window is asked of it."""

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from PySide6.QtGui import QFont, QFontInfo, QGuiApplication

from globe_app.ui.look.fonts import families
from globe_app.ui.look.theme import LIGHT, Theme

LEAST_SCALE, MOST_SCALE = 0.8, 2.0
MEASURE, NARROW_MEASURE = 670, 540  # px at 100 % text
RIGHT_TO_LEFT_PX = 1.0  # letters of such scripts are smaller at the same size
SYSTEM_PX = (
    12.0,
    15.0,
)  # the usual text size of systems: 9 to 11 points at 96 dots to the inch, 13 on macOS


class Role(Enum):
    """What a text is: family, weight, italic, size in px at 100 %, line height in px, letter spacing in em."""

    ARTICLE_HEADLINE_WIDE = ("serif", 600, False, 38.0, 44, -0.015)
    ARTICLE_HEADLINE = ("serif", 600, False, 33.0, 39, -0.015)
    ARTICLE_HEADLINE_NARROW = ("serif", 600, False, 29.0, 35, -0.015)
    COUNTRY_TITLE = ("serif", 600, False, 32.0, 34, -0.012)
    PAGE_TITLE = ("serif", 600, False, 30.0, 36, -0.012)
    STORY_HEADLINE = ("serif", 600, False, 27.0, 33, 0.0)
    LIST_LEAD = ("serif", 600, False, 25.0, 30, 0.0)
    LIST_LEAD_READ = ("serif", 400, False, 25.0, 30, 0.0)
    PULL_QUOTE = ("serif", 400, True, 23.0, 31, 0.0)
    THEME = ("serif", 600, False, 21.0, 27, 0.0)
    LIST_HEADLINE = ("serif", 600, False, 18.5, 23, 0.0)
    LIST_HEADLINE_READ = ("serif", 400, False, 18.5, 23, 0.0)
    BODY = ("serif", 400, False, 18.0, 29, 0.0)
    SAID = ("serif", 400, False, 17.5, 25, 0.0)
    SAID_ITALIC = ("serif", 400, True, 17.5, 25, 0.0)
    BULLET = ("serif", 400, False, 16.5, 24, 0.0)
    EXCERPT = ("serif", 400, False, 15.5, 22, 0.0)
    SECTION = ("sans", 600, False, 15.0, 20, 0.0)
    FIGURE = ("sans", 600, False, 16.0, 20, 0.0)
    NAV = ("sans", 500, False, 14.0, 20, 0.0)
    NAV_ACTIVE = ("sans", 600, False, 14.0, 20, 0.0)
    FIELD = ("sans", 400, False, 14.0, 20, 0.0)
    BUTTON = ("sans", 500, False, 13.5, 20, 0.0)
    BUTTON_STRONG = ("sans", 600, False, 13.5, 20, 0.0)
    META = ("sans", 400, False, 13.0, 18, 0.0)
    META_STRONG = ("sans", 600, False, 13.0, 18, 0.0)
    SMALL = ("sans", 400, False, 12.5, 17, 0.0)
    LABEL = ("sans", 600, False, 12.5, 16, 0.0)  # on the globe; its quiet names: LABEL_QUIET
    LABEL_QUIET = ("sans", 500, False, 12.5, 16, 0.0)
    LABEL_SEA = ("serif", 400, True, 14.0, 18, 0.06)


READING = frozenset((Role.BODY, Role.SAID, Role.SAID_ITALIC, Role.BULLET))  # of an article's text


@dataclass(frozen=True, slots=True)
class Style:
    """A theme at a text size."""

    theme: Theme = LIGHT
    scale: float = 1.0  # LEAST_SCALE to MOST_SCALE; the reader's choice times `system_scale`
    calm: bool = False  # no animation
    reading_sans: bool = False  # articles' text in the letters of the application's own words
    measure: int = MEASURE  # px at 100 % text of the widest line of an article

    def font(self, role: Role, *, right_to_left: bool = False) -> QFont:
        """The font of a role at this text size; `right_to_left`: for a text of such a script."""
        sans = self.reading_sans and role in READING
        return QFont(_font(role, self.scale, right_to_left, sans))

    def line(self, role: Role) -> int:
        """The line height of a role in px at this text size."""
        return round(role.value[4] * self.scale)

    def size(self, role: Role) -> float:
        """The font size of a role in px at this text size, as HTML wants it."""
        return role.value[3] * self.scale

    def px(self, size: float) -> int:
        """A size given at 100 % text, in px."""
        return round(size * self.scale)


def system_scale(font: QFont) -> float:
    """The share of the usual text size that the system asks for; `font`: its own for windows."""
    least, most = SYSTEM_PX
    size = QFontInfo(font).pixelSize()
    return clamped_scale(size / most if size > most else size / least if size < least else 1.0)


def clamped_scale(scale: float) -> float:
    """The nearest text size that is offered."""
    return min(max(scale, LEAST_SCALE), MOST_SCALE)


@lru_cache(maxsize=64)  # those of one text size: each keeps what Qt has loaded for it
def _font(role: Role, scale: float, right_to_left: bool, sans: bool) -> QFont:
    family, weight, italic, size, _, spacing = role.value
    family = "sans" if sans else family
    px = (size + (RIGHT_TO_LEFT_PX if right_to_left else 0.0)) * scale
    font = QFont()
    font.setFamilies(list(families(family)))
    font.setStyleHint(QFont.StyleHint.Serif if family == "serif" else QFont.StyleHint.SansSerif)
    # Qt rounds to whole pixels, however a size is given; in points it can be scaled further by HTML
    font.setPointSizeF(max(int(px + 0.5), 1) * _points_per_px())
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if not right_to_left:
        font.setItalic(italic)
        if spacing:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing * px)
    if role is Role.FIGURE:
        font.setFeature(QFont.Tag("tnum"), 1)  # figures of equal width
    return font


def _points_per_px() -> float:
    screen = QGuiApplication.primaryScreen()
    return 72.0 / (96.0 if screen is None else screen.logicalDotsPerInch())
