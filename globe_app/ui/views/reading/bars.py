"""Bars by continent: what was read, and a tick for what was here to read."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from globe_app.cldr import number, phrases
from globe_app.model.reading_diet import ContinentShare
from globe_app.model.world_parts import WorldPart
from globe_app.tr import tr
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.style import Role

ROW, BAR, TICK_WIDE, TICK_HIGH, GAP, RADIUS = 30, 13, 2, 19, 16, 4  # px at 100 % text
STEP = 3  # of the ramp, for the bars


def continent_name(continent: WorldPart) -> str:
    """A continent in the language of the interface."""
    return {
        WorldPart.AFRICA: tr("Africa"), WorldPart.ASIA: tr("Asia"), WorldPart.EUROPE: tr("Europe"),
        WorldPart.NORTH_AMERICA: tr("North America"),
        WorldPart.SOUTH_AMERICA: tr("South America"), WorldPart.OCEANIA: tr("Oceania"),
    }[continent]  # fmt: skip


class ContinentBars(QWidget):
    """Paints a row for each continent; takes no input."""

    def __init__(self) -> None:
        super().__init__()
        self._shares: tuple[ContinentShare, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: tuple[ContinentShare, ...]) -> None:
        """Show these continents, in this order."""
        self._shares = shares
        self.setAccessibleName(phrases(*(self._said(one) for one in shares)))
        self.updateGeometry()
        self.update()

    def _said(self, one: ContinentShare) -> str:
        read, here = self._percent(one)
        return tr("{continent}: {read} % of what you read, {here} % of what is here").format(
            continent=continent_name(one.continent), read=number(read), here=number(here)
        )

    def _percent(self, one: ContinentShare) -> tuple[int, int]:
        read = sum(each.read for each in self._shares) or 1
        here = sum(each.here for each in self._shares) or 1
        return round(100 * one.read / read), round(100 * one.here / here)

    def sizeHint(self) -> QSize:
        return QSize(200, applied().px(ROW) * len(self._shares))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shares:
            return
        style = applied()
        t, high, gap = style.theme, style.px(ROW), style.px(GAP)
        plain, strong = style.font(Role.META), style.font(Role.META_STRONG)
        names = [continent_name(one.continent) for one in self._shares]
        shares = [self._percent(one) for one in self._shares]
        said = [tr("{percent} %").format(percent=number(read)) for read, _ in shares]
        before = max(map(QFontMetricsF(plain).horizontalAdvance, names)) + gap
        after = max(map(QFontMetricsF(strong).horizontalAdvance, said)) + gap
        room = max(self.width() - before - after, style.px(60))
        most = max(max(pair) for pair in shares) or 1
        scale = room / max(most * 1.2, 40)  # a bar's full width is no goal: it is never reached
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.isRightToLeft()
        for at, (name, (read, here), words) in enumerate(zip(names, shares, said, strict=True)):
            top = at * high
            bar = QRectF(before, top + (high - style.px(BAR)) / 2, room, style.px(BAR))
            p.setPen(Qt.PenStyle.NoPen)
            self._box(p, bar, t.raised, mirrored, style.px(RADIUS))
            done = QRectF(bar.x(), bar.y(), min(read * scale, room), bar.height())
            if read:
                self._box(p, done, t.read_ramp[STEP], mirrored, style.px(RADIUS))
            tick = QRectF(
                bar.x() + min(here * scale, room) - style.px(TICK_WIDE) / 2,
                top + (high - style.px(TICK_HIGH)) / 2, style.px(TICK_WIDE), style.px(TICK_HIGH),
            )  # fmt: skip
            self._box(p, tick.adjusted(-1.5, 0, 1.5, 0), t.paper, mirrored, 0)
            self._box(p, tick, t.ink, mirrored, 0)
            start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
            if mirrored:
                start, end = end, start
            whole = QRectF(0, top, self.width(), high)
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            p.setFont(plain)
            p.setPen(QColor(t.ink2))
            p.drawText(whole, middle | start, name)
            p.setFont(strong)
            p.setPen(QColor(t.ink))
            p.drawText(whole, middle | end, words)
        p.end()

    def _box(self, p: QPainter, box: QRectF, colour: str, mirrored: bool, radius: float) -> None:
        if mirrored:
            box = QRectF(self.width() - box.right(), box.y(), box.width(), box.height())
        p.setBrush(QColor(colour))
        p.drawRoundedRect(box, radius, radius)
