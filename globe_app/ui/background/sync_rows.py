"""The rows of a sync's details: how far each country is, and what did not work. Painted in one widget."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from globe_app.cldr import number, phrases
from globe_app.tr import tr
from globe_app.ui.background.sync_run import CountrySync, OutletTrouble, SyncRun
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.flags import Flags, width_of
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.lines import Measure

ROW, TROUBLE_ROW, FLAG, GAP = 36, 56, 14, 12  # px at 100 % text
NAME, BAR, BAR_HIGH = 104, 96, 4
FIRST = 6  # countries shown before all are wanted
MOST_TROUBLES = 40


def shown_order(run: SyncRun, before: Sequence[str], *, held: bool) -> tuple[CountrySync, ...]:
    """The countries in the order of the rows: running ones, then those that are done, then those that wait.

    `before`: codes as they are shown now; `held`: the pointer is over them, and they keep their places.
    """
    if held and before:
        places = {code: at for at, code in enumerate(before)}
        return tuple(sorted(run.countries, key=lambda one: places.get(one.code, len(places))))
    return tuple(sorted(run.countries, key=lambda one: (not one.running, not one.done)))


def country_words(one: CountrySync, *, over: bool) -> str:
    """What is told of a country at the end of its row."""
    if one.done >= one.outlets or over:
        return tr("%n new", "", one.added) if one.added else tr("nothing new")
    if one.asking:
        return tr("asking {outlet}").format(outlet=one.asking)
    if one.added:
        return tr("%n new so far", "", one.added)
    return "" if one.done else "waits"


class _Rows(QWidget):
    """Rows that are painted, `row` px high each."""

    row = ROW

    def __init__(self, flags: Flags) -> None:
        super().__init__()
        self.flags = flags
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def rows(self) -> int:
        """How many there are."""
        return 0

    def sizeHint(self) -> QSize:
        return QSize(200, self.rows() * applied().px(self.row))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES:
            self.updateGeometry()
            self.update()

    def paint_row(self, p: QPainter, style: Style, at: int, box: QRectF) -> None:
        """Paint one row into `box`."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        style, p = applied(), QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = style.px(self.row)
        for at in range(self.rows()):
            box = QRectF(0, at * high, self.width(), high)
            if box.intersects(QRectF(event.rect())):
                p.setPen(QPen(QColor(style.theme.line), 1))
                p.drawLine(box.topLeft() + QPointF(0, 0.5), box.topRight() + QPointF(0, 0.5))
                self.paint_row(p, style, at, box)
        p.end()

    def mirrored(self, box: QRectF) -> QRectF:
        """`box` as it lies in a window that is read from right to left, or as it is."""
        if self.layoutDirection() != Qt.LayoutDirection.RightToLeft:
            return box
        return QRectF(self.width() - box.right(), box.y(), box.width(), box.height())

    def paint_flag(self, p: QPainter, style: Style, code: str, box: QRectF, top: float) -> float:
        """Paint a flag at the begin of a row; gives where the text begins."""
        high = style.px(FLAG)
        where = self.mirrored(QRectF(box.x(), top, width_of(high), high))
        flag = self.flags.pixmap(code, high, self.devicePixelRatioF(), style.theme.flag_edge)
        if not flag.isNull():
            p.drawPixmap(where.topLeft(), flag)
        return box.x() + width_of(high) + style.px(GAP)

    def paint_text(
        self, p: QPainter, style: Style, text: str, role: Role, colour: str, box: QRectF,
        *, end: bool = False,
    ) -> None:  # fmt: skip
        """Paint one line of text, elided."""
        font = style.font(role)
        p.setFont(font)
        p.setPen(QColor(colour))
        right = end != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        p.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the words
        p.drawText(
            self.mirrored(box), side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
            Measure(font).elided(text, box.width()),
        )  # fmt: skip


class CountryRows(_Rows):
    """How far each country of a sync is."""

    def __init__(self, flags: Flags, name_of: Callable[[str], str]) -> None:
        super().__init__(flags)
        self._name_of = name_of
        self._shown: tuple[CountrySync, ...] = ()
        self._all, self._over = False, False

    @property
    def hidden_rows(self) -> int:
        """Countries that are not shown."""
        return max(len(self._shown) - self.rows(), 0)

    @property
    def lines(self) -> tuple[str, ...]:
        """What the rows say, for those who cannot see them."""
        return tuple(
            f"{self._name_of(one.code)}: "
            + phrases(
                tr("{done} of {all}").format(done=number(one.done), all=number(one.outlets)),
                country_words(one, over=self._over),
            )
            for one in self._shown[: self.rows()]
        )

    def show_run(self, run: SyncRun | None) -> None:
        """Show these; rows do not move under the pointer."""
        before = [one.code for one in self._shown]
        self._over = run is not None and run.end is not None
        self._shown = () if run is None else shown_order(run, before, held=self.underMouse())
        self.setAccessibleName("; ".join(self.lines))
        self.updateGeometry()
        self.update()

    def show_all(self, shown: bool) -> None:
        """Show all countries, or the first few."""
        self._all = shown
        self.updateGeometry()
        self.update()

    def rows(self) -> int:
        return len(self._shown) if self._all else min(len(self._shown), FIRST)

    def paint_row(self, p: QPainter, style: Style, at: int, box: QRectF) -> None:
        one, theme, px = self._shown[at], style.theme, style.px
        x = self.paint_flag(p, style, one.code, box, box.center().y() - px(FLAG) / 2)
        wide = min(px(NAME), box.width() * 0.3)
        name = QRectF(x, box.y(), wide, box.height())
        self.paint_text(p, style, self._name_of(one.code), Role.BUTTON, theme.ink, name)
        x += wide + px(GAP)
        track = QRectF(x, box.center().y() - px(BAR_HIGH) / 2, px(BAR), px(BAR_HIGH))
        share = one.done / one.outlets if one.outlets else 0.0
        for colour, width in ((theme.line, px(BAR)), (theme.sea, px(BAR) * share)):
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(QColor(colour))
            bar = self.mirrored(QRectF(track.x(), track.y(), width, track.height()))
            p.drawRoundedRect(bar, px(BAR_HIGH) / 2, px(BAR_HIGH) / 2)
        x += px(BAR) + px(GAP)
        count = tr("{done} of {all}").format(done=number(one.done), all=number(one.outlets))
        room = QFontMetrics(style.font(Role.META)).horizontalAdvance("88 of 88")
        self.paint_text(
            p, style, count, Role.META, theme.muted, QRectF(x, box.y(), room, box.height())
        )
        x += room + px(GAP)
        words = country_words(one, over=self._over)
        strong = theme.ink2 if one.added or one.running else theme.muted
        rest = QRectF(x, box.y(), max(box.right() - x, 1), box.height())
        self.paint_text(p, style, words, Role.META, strong, rest, end=True)


class TroubleRows(_Rows):
    """Which outlets did not work, and why."""

    row = TROUBLE_ROW

    def __init__(self, flags: Flags) -> None:
        super().__init__(flags)
        self._shown: tuple[OutletTrouble, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """What the rows say."""
        return tuple(f"{one.name}: {one.words}" for one in self._shown)

    def show_troubles(self, troubles: Sequence[OutletTrouble]) -> None:
        """Show these."""
        self._shown = tuple(troubles[:MOST_TROUBLES])
        self.setAccessibleName("; ".join(self.lines))
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def rows(self) -> int:
        return len(self._shown)

    def paint_row(self, p: QPainter, style: Style, at: int, box: QRectF) -> None:
        one, px = self._shown[at], style.px
        half = (box.height() - px(10)) / 2
        x = self.paint_flag(p, style, one.country, box, box.y() + px(8) + (half - px(FLAG)) / 2)
        room = max(box.right() - x, 1)
        above = QRectF(x, box.y() + px(6), room, half)
        below = above.translated(0, half)
        self.paint_text(p, style, one.name, Role.BUTTON, style.theme.ink, above)
        words = f"{one.words[:1].upper()}{one.words[1:]}"
        self.paint_text(p, style, words, Role.META, style.theme.muted, below)
