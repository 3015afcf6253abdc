"""What an article's page draws as pictures: its photographs, the outlet's tile, flag and icons."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from globe_app.ui.look import icons
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role, Style
from globe_app.ui.views.article.html import FLAG, ICON, TILE
from globe_app.ui.views.article.pictures import MAIN, IllustratedArticle, PictureFrame, fit

TILE_PX, FLAG_PX, ICON_PX = 34, 13, 14
ICONS = ("languages", "chevron-right", "chevron-down", "tag", "sticky-note")
QUIET = ("languages", "tag", "sticky-note")  # as the words beside them


class PagePixmaps:
    """The pixmaps of the page shown, by address. Addresses are numbered: they take the last page's place."""

    def __init__(self, flags: Flags) -> None:
        self._flags = flags
        self._value: IllustratedArticle | None = None
        self._style = Style()
        self._fitted: dict[str, tuple[PictureFrame, QPixmap]] = {}  # by name
        self._codes: tuple[str, ...] = ()

    def take(self, value: IllustratedArticle, style: Style) -> None:
        """Use the pictures of an article."""
        if value is not self._value:
            self._fitted = {
                name: (value.frame, QPixmap.fromImage(image))
                for name, image in value.fitted.items()
            }
        self._value, self._style = value, style

    def keep(self, value: IllustratedArticle) -> None:
        """The same article with other marks."""
        self._value = value

    def set_codes(self, codes: tuple[str, ...]) -> None:
        """Flags of other countries that the page shows."""
        self._codes = codes

    def fitted(self, frame: PictureFrame, *, smooth: bool = True) -> dict[str, QPixmap]:
        """All pixmaps of the page, by address, for a column. Not `smooth`: photographs are those of the last
        column, stretched: what costs nothing while the window is being resized.
        """
        value = self._value
        if value is None:
            return {}
        style, ratio = self._style, frame.ratio
        theme = style.theme
        found = {
            address: self._picture(name, frame, smooth=smooth)
            for name, address in value.addresses.items()
        }
        found[TILE] = _tile(value.page.article.outlet.name, style, ratio)
        for code in (value.page.country.code, *self._codes):
            found[FLAG + code] = self._flags.pixmap(code, style.px(FLAG_PX), ratio, theme.flag_edge)
        for name in ICONS:
            colour = theme.muted if name in QUIET else theme.sea
            found[ICON + name] = icons.pixmap(name, colour, style.px(ICON_PX), ratio)
        return found

    def fits(self, frame: PictureFrame) -> bool:
        """Whether all photographs are fitted to a column already."""
        return all(fitted == frame for fitted, _ in self._fitted.values())

    def _picture(self, name: str, frame: PictureFrame, *, smooth: bool) -> QPixmap:
        value, before = self._value, self._fitted.get(name)
        if before is not None and before[0] == frame:
            return before[1]
        if before is not None and not smooth:
            stretched = QPixmap(before[1])
            share = frame.width / max(before[0].width, 1)
            stretched.setDevicePixelRatio(before[0].ratio / share)
            return stretched
        assert value is not None
        pixmap = QPixmap.fromImage(fit(value.sources[name], frame, main=name == MAIN))
        self._fitted[name] = (frame, pixmap)
        return pixmap


def initial(name: str) -> str:
    """The letter that stands for an outlet."""
    words = name.strip()
    if words.lower().startswith("the ") and len(words) > 4:
        words = words[4:].lstrip()
    return next((letter.upper()[:1] for letter in words if letter.isalnum()), "•")


def _tile(name: str, style: Style, ratio: float) -> QPixmap:
    side = style.px(TILE_PX)
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.fill(Qt.GlobalColor.transparent)
    made.setDevicePixelRatio(ratio)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.theme.sea_tint))
    box = QRectF(0, 0, side, side)
    painter.drawRoundedRect(box, style.px(9), style.px(9))
    painter.setPen(QColor(style.theme.sea))
    painter.setFont(style.font(Role.LIST_HEADLINE))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initial(name))
    painter.end()
    return made
