"""The bundled fonts, and what a font can show: a name that would be boxes is shown in Latin letters instead."""

import atexit
import logging
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont

SERIF, SANS = "Source Serif 4", "Inter"
FILES = (
    "SourceSerif4_400Regular.ttf", "SourceSerif4_400Regular_Italic.ttf", "SourceSerif4_600SemiBold.ttf",
    "Inter_400Regular.ttf", "Inter_500Medium.ttf", "Inter_600SemiBold.ttf", "Inter_700Bold.ttf",
    "NotoSansArabic_400Regular.ttf", "NotoSansArabic_600SemiBold.ttf",
)  # fmt: skip
# Asked in this order for letters that the bundled fonts lack, or where those are missing.
OTHER_SERIF = (
    "Charter", "Georgia", "Noto Serif", "Noto Naskh Arabic", "Noto Sans Arabic",
    "Noto Serif Hebrew", "Noto Serif Devanagari",
    "Noto Serif Bengali", "Noto Serif Tamil", "Noto Serif Telugu", "Noto Serif Thai", "Noto Serif Ethiopic",
    "Noto Serif Armenian", "Noto Serif Georgian", "Noto Serif Khmer", "Noto Serif Lao", "Noto Serif Myanmar",
    "Noto Serif Sinhala", "Noto Serif CJK JP", "Noto Serif CJK SC", "Noto Serif CJK KR", "Noto Nastaliq Urdu",
    "Noto Color Emoji", "DejaVu Serif", "Liberation Serif",
)  # fmt: skip
OTHER_SANS = (
    "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Bengali",
    "Noto Sans Tamil", "Noto Sans Telugu", "Noto Sans Thai", "Noto Sans Ethiopic", "Noto Sans Armenian",
    "Noto Sans Georgian", "Noto Sans Khmer", "Noto Sans Lao", "Noto Sans Myanmar", "Noto Sans Sinhala",
    "Noto Sans CJK JP", "Noto Sans CJK SC", "Noto Sans CJK KR", "Noto Color Emoji", "DejaVu Sans",
    "Liberation Sans",
)  # fmt: skip
# A script that no font has: `can_show` tells, Qt need not for every font it looks at.
NO_WORD_OF_SCRIPTS = "qt.text.font.db.info=false"
INVISIBLE = frozenset(
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff\ufe0e\ufe0f"
)

EAST_ASIAN = " CJK "  # each of these families has the letters of all of them: the first is enough
FIRST_NOT_BUNDLED = "\u0530"  # Latin, Greek and Cyrillic come with the bundled fonts
MOST_REMEMBERED = 5_000

log = logging.getLogger(__name__)


def install(folder: Path) -> tuple[str, ...]:
    """Make the bundled fonts of `folder` known to Qt; gives the files that cannot be used.

    Without them the window uses the system's fonts.
    """
    unusable = []
    for name in FILES:
        path = folder / name
        try:
            data = path.read_bytes()
        except OSError:
            data = b""
        if not data or QFontDatabase.addApplicationFontFromData(data) < 0:
            unusable.append(name)
    families.cache_clear()
    QLoggingCategory.setFilterRules(NO_WORD_OF_SCRIPTS)
    if unusable:
        log.info("fonts that cannot be used: %s", ", ".join(unusable))
    return tuple(unusable)


@lru_cache(maxsize=2)
def families(kind: str) -> tuple[str, ...]:
    """The families of "serif" or "sans", ours first, then what is installed for other scripts."""
    ours, others = (SERIF, OTHER_SERIF) if kind == "serif" else (SANS, OTHER_SANS)
    installed = set(QFontDatabase.families())
    found = [name for name in others if name in installed]
    of_east_asia = [name for name in found if EAST_ASIAN in name]
    return (ours, *(name for name in found if name not in of_east_asia[1:]))


def prepare(text: str) -> None:
    """Open all fonts of the window for good, at the first text that the bundled ones cannot show.

    For such a text, at each size anew, Qt opens family after family until one has its script. Once it lets
    go of any of them it opens all the others again, beside those still in use: dozens of copies, 5 MB each.
    """
    if _open or not text or max(text) < FIRST_NOT_BUNDLED:
        return
    for kind in ("serif", "sans"):
        for family in families(kind):
            for weight, italic in ((400, False), (400, True), (500, False), (600, False)):
                font = QFont(family)
                font.setWeight(QFont.Weight(weight))
                font.setItalic(italic)
                _open.append(QRawFont.fromFont(font))


def can_show(text: str, font: QFont) -> bool:
    """Whether a font, or one that Qt takes in its place, has every letter of a text."""
    if not text or max(text) < FIRST_NOT_BUNDLED:
        return True
    prepare(text)
    key = font.key()
    found = _shown.get((text, key))
    if found is None:
        found = all(_has_glyph(letter, key, font) for letter in text)
        if len(_shown) >= MOST_REMEMBERED:
            _shown.clear()
        _shown[(text, key)] = found
    return found


def legible(text: str, font: QFont, latin: str = "") -> str:
    """A text without boxes: as it is, else `latin` where given, else with Latin letters for those that no
    font has. Signs that have no such letters, as emoji, are left out.
    """
    if can_show(text, font):
        return text
    if latin:
        return latin
    from anyascii import anyascii  # seldom needed

    key = font.key()
    parts = []
    for letter in text:
        if _has_glyph(letter, key, font):
            parts.append(letter)
        elif not (said := anyascii(letter)).startswith(":"):
            parts.append(said)
    return " ".join("".join(parts).split())


_open: list[QRawFont] = []
atexit.register(_open.clear)  # while Qt is still there
_shown: dict[tuple[str, str], bool] = {}
_glyphs: dict[tuple[str, str], bool] = {}


def _has_glyph(letter: str, key: str, font: QFont) -> bool:
    if letter < FIRST_NOT_BUNDLED or letter in INVISIBLE or letter.isspace():
        return True
    found = _glyphs.get((letter, key))
    if found is None:
        if len(_glyphs) >= 4 * MOST_REMEMBERED:
            _glyphs.clear()
        found = _glyphs[(letter, key)] = QFontMetricsF(font).inFontUcs4(ord(letter))
    return found
