"""Pills at the edge of the globe for countries beyond it: a click turns there."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from globe_app.geo.countries import Countries
from globe_app.globe import lines
from globe_app.globe.map_camera import MapCamera
from globe_app.tr import tr
from globe_app.ui.look import icons
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role, Style
from globe_app.ui.map.floating import canvas, focus_ring, paint_panel
from globe_app.ui.widgets.focus_ring import NONE as DRAWS_ITS_OWN_RING

MOST = 3  # over so many, a last pill says how many more there are
HEIGHT, PAD, GAP, FLAG_HIGH, CHEVRON = 33, 12, 8, 13, 13  # px at 100 % text
EDGE_PX = 10  # from the edge of the stage
HIDDEN_DEPTH = 0.12  # nearer the limb than 83 degrees a country is hardly seen


class LimbPill(QAbstractButton):
    """One pill. Its picture is kept."""

    def __init__(self, flags: Flags, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._flags, self._style = flags, style
        self.codes: tuple[str, ...] = ()  # the country it stands for, or those that it counts
        self._name, self.on_left = "", False
        self._drawn: tuple[object, QPixmap] | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(DRAWS_ITS_OWN_RING, True)
        self.hide()

    def show_as(self, codes: tuple[str, ...], name: str, on_left: bool, style: Style) -> None:
        """Stand for these countries."""
        if (codes, name, on_left, style) != (self.codes, self._name, self.on_left, self._style):
            self.codes, self._name, self.on_left, self._style = codes, name, on_left, style
            self._drawn = None
            self.setAccessibleName(
                tr("Turn to {country}").format(country=name) if len(codes) == 1
                else tr("{number} more countries").format(number=name)
            )  # fmt: skip
            self.resize(self.sizeHint())
            self.update()

    def sizeHint(self) -> QSize:
        s = self._style
        words = QFontMetricsF(s.font(Role.META_STRONG)).horizontalAdvance(self._name)
        flag = s.px(FLAG_HIGH) * 4 // 3 + s.px(GAP) if len(self.codes) == 1 else 0
        return QSize(
            round(words + flag + s.px(GAP) + s.px(CHEVRON) + 2 * s.px(PAD)), s.px(HEIGHT)
        )  # fmt: skip

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        key = (ratio, self.hasFocus())
        if self._drawn is None or self._drawn[0] != key:
            pixmap = canvas(self.size(), ratio)
            p = QPainter(pixmap)
            self._draw(p, ratio)
            p.end()
            self._drawn = (key, pixmap)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn[1])
        painter.end()

    def _draw(self, p: QPainter, ratio: float) -> None:
        s, t = self._style, self._style.theme
        box, middle = QRectF(self.rect()), self.height() / 2
        paint_panel(p, box, s, middle, shadow=False)
        size, x = s.px(CHEVRON), float(s.px(PAD))
        arrow = icons.pixmap(
            "chevron-left" if self.on_left else "chevron-right", t.ember, size, ratio
        )
        at_right = self.width() - s.px(PAD) - size + s.px(3)
        p.drawPixmap(QPointF(x - s.px(3) if self.on_left else at_right, middle - size / 2), arrow)
        if self.on_left:
            x += size + s.px(GAP) - s.px(3)
        if len(self.codes) == 1:
            flag = self._flags.pixmap(self.codes[0], s.px(FLAG_HIGH), ratio, t.flag_edge)
            p.drawPixmap(QPointF(x, middle - s.px(FLAG_HIGH) / 2), flag)
            x += s.px(FLAG_HIGH) * 4 // 3 + s.px(GAP)
        p.setPen(QColor(t.ink))
        p.setFont(s.font(Role.META_STRONG))
        p.drawText(
            QRectF(x, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, self._name
        )
        if self.hasFocus():
            focus_ring(p, box.adjusted(1.5, 1.5, -1.5, -1.5), s, middle - 1.5)


@dataclass(frozen=True, slots=True)
class Hidden:
    """A country beyond the horizon: in which direction it lies."""

    code: str
    index: int
    angle: float  # on the screen, from the right, counter-clockwise


def hidden(
    camera: MapCamera, countries: Countries, anchors: NDArray[np.float64], codes: tuple[str, ...]
) -> list[Hidden]:
    """Those of `codes` that lie beyond the horizon, or at it."""
    known = [code for code in codes if code in countries.index]
    found = []
    for code in known:
        index = countries.index[code]
        xy, depth = lines.anchors(camera, anchors[index : index + 1])
        if depth[0] < HIDDEN_DEPTH:
            x, y = float(xy[0, 0] - camera.centre[0]), float(camera.centre[1] - xy[0, 1])
            found.append(Hidden(code, index, math.atan2(y, x)))
    return found


class LimbPills(QWidget):
    """Holds the pills, as children of the globe; has no area of its own."""

    chosen = Signal(str)  # code of the country to turn to

    def __init__(
        self,
        countries: Countries,
        anchors: NDArray[np.float64],
        flags: Flags,
        style: Style,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.hide()
        self._countries, self._anchors, self._globe = countries, anchors, parent
        self.pills = tuple(LimbPill(flags, style, parent) for _ in range(MOST + 1))
        for pill in self.pills:
            pill.clicked.connect(self._choose)

    def _choose(self) -> None:
        pill = self.sender()
        if isinstance(pill, LimbPill) and pill.codes:
            self.chosen.emit(pill.codes[0])

    def follow(
        self, camera: MapCamera, codes: tuple[str, ...], style: Style, taken: list[QRectF]
    ) -> None:
        """Show pills for those of `codes` that are out of sight, clear of what stands there already."""
        beyond = hidden(camera, self._countries, self._anchors, codes)
        groups: list[tuple[str, ...]] = [(one.code,) for one in beyond[:MOST]]
        if len(beyond) > MOST:
            groups.append(tuple(one.code for one in beyond[MOST:]))
        placed = list(taken)
        for pill, codes_, one in zip(self.pills, groups, beyond, strict=False):
            single = len(codes_) == 1 and one.code == codes_[0]
            name = self._countries.shown_name(codes_[0]) if single else f"+{len(codes_)}"
            left = math.cos(one.angle) < 0
            pill.show_as(codes_, name, left, style)
            box = _stand(camera, one.angle, pill.size(), placed)
            placed.append(box)
            pill.move(round(box.x()), round(box.y()))
            pill.show()
        for pill in self.pills[len(groups) :]:
            if pill.hasFocus():
                self._globe.setFocus()
            pill.hide()


def _stand(camera: MapCamera, angle: float, size: QSize, placed: list[QRectF]) -> QRectF:
    """A place near the globe's edge in this direction, inside the stage and clear of the others."""
    cx, cy = camera.centre
    reach = camera.radius * 1.0
    x, y = cx + reach * math.cos(angle), cy - reach * math.sin(angle)
    room = QRectF(
        EDGE_PX, EDGE_PX, camera.width - 2 * EDGE_PX - size.width(),
        camera.height - 2 * EDGE_PX - size.height(),
    )  # fmt: skip
    left = min(max(x - size.width() / 2, room.left()), room.right())
    top = min(max(y - size.height() / 2, room.top()), room.bottom())
    step = size.height() + 6
    for shift in (0, step, -step, 2 * step, -2 * step, 3 * step, -3 * step):
        box = QRectF(
            left, min(max(top + shift, room.top()), room.bottom()), size.width(), size.height()
        )
        if not any(box.intersects(other) for other in placed):
            return box
    return QRectF(left, top, size.width(), size.height())
