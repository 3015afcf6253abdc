"""When each country first told a story: flags on a thin line, never more than three in one place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from globe_app.cldr import Form, clock, day_words
from globe_app.model.story import FirstReport
from globe_app.tr import tr
from globe_app.ui.look.direction import words_from_both_sides
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role, Style
from globe_app.ui.views.story.moments import later
from globe_app.ui.widgets.controls import plain_tool_tip
from globe_app.ui.widgets.focus_ring import NONE

FLAG, STEP, MAX_STACK = (
    18,
    10,
    3,
)  # px: height of a flag, step of flags that overlap; flags in one place
GAP = 6  # px between two places


@dataclass(frozen=True, slots=True)
class Stop:
    """A place on the line."""

    x: int  # px, of its first flag
    reports: tuple[FirstReport, ...]  # those shown as flags and those counted


def stops_of(
    reports: Sequence[FirstReport], width: int, flag_px: int, step: int
) -> tuple[Stop, ...]:
    """The first reports, by their time, on a line of `width` px; those with a time alone."""
    dated = [one for one in reports if one.lag_s is not None]
    if not dated:
        return ()
    last = max(one.lag_s or 0 for one in dated)
    found: list[Stop] = []
    taken = -1  # px: right edge of what stands last
    for one in dated:
        x = round((one.lag_s or 0) / last * (width - flag_px)) if last else 0
        if found and x < taken + GAP:
            before = found[-1]
            found[-1] = Stop(before.x, (*before.reports, one))
        else:
            found.append(Stop(x, (one,)))
        some = found[-1].reports
        stacked = min(len(some), MAX_STACK) - 1
        taken = found[-1].x + flag_px + stacked * step
        if len(some) > MAX_STACK:
            taken += 2 * flag_px  # of "+2"
    # what would stand beyond the end moves back
    return tuple(
        Stop(min(one.x, max(width - _wide(one, flag_px, step), 0)), one.reports) for one in found
    )


def _wide(stop: Stop, flag_px: int, step: int) -> int:
    more = 2 * flag_px if len(stop.reports) > MAX_STACK else 0
    return flag_px + (min(len(stop.reports), MAX_STACK) - 1) * step + more


class TimelineStrip(QWidget):
    """The line. Arrow keys go from flag to flag, Enter or a click opens that first report."""

    opened = Signal(int)  # article id
    pointed = Signal(tuple)

    def __init__(
        self, style: Style, flags: Flags, name: Callable[[str], str],
        clock: Callable[[], datetime],
    ) -> None:  # fmt: skip
        super().__init__()
        self._style, self._flags, self._name, self._clock = style, flags, name, clock
        self._reports: tuple[FirstReport, ...] = ()
        self._at = 0  # index of the current report
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(NONE, True)  # it shows focus itself
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_reports(self, reports: Sequence[FirstReport]) -> None:
        """Set each country's first report, oldest first."""
        self._reports = tuple(one for one in reports if one.lag_s is not None)
        self._at = 0
        self.setVisible(len(self._reports) > 1)
        told = [f"{self._name(one.country)} {later(one.lag_s)}" for one in self._reports[1:]]
        if self._reports:
            first = self._reports[0]
            words = tr("First told in {country}, {when}").format(
                country=self._name(first.country), when=self._first_words()
            )
            self.setAccessibleName(tr("When each country first told it"))
            self.setAccessibleDescription(". ".join([words, *told]))
        self.update()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        self.updateGeometry()
        self.update()

    def _first_words(self) -> str:
        local = self._reports[0].article.published.astimezone()
        now = self._clock().astimezone()
        day = day_words(local, Form.WEEKDAY_SHORT)
        if (now - local).days >= 7:  # a weekday alone would be another week's
            day = day_words(local, Form.DAY_MONTH)
        return tr("{day} {time}, first told").format(day=day, time=clock(local))

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(300), self._line_y() * 2 + self._style.line(Role.SMALL) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._style.px(160), self.sizeHint().height())

    def _line_y(self) -> int:
        return self._style.px(FLAG) // 2 + 6

    def _stops(self) -> tuple[Stop, ...]:
        px = self._style.px
        return stops_of(self._reports, self.width(), px(FLAG) * 4 // 3, px(STEP))

    def _flag_rects(self) -> list[tuple[FirstReport, QRect]]:
        """The flags that are drawn, with where; those that are only counted have that of their number."""
        found: list[tuple[FirstReport, QRect]] = []
        high = self._style.px(FLAG)
        wide, top = high * 4 // 3, self._line_y() - high // 2
        for stop in self._stops():
            for n, one in enumerate(stop.reports):
                x = stop.x + min(n, MAX_STACK) * self._style.px(STEP)
                if n >= MAX_STACK:
                    x = stop.x + (MAX_STACK - 1) * self._style.px(STEP) + wide + 4
                found.append((one, QRect(x, top, wide, high)))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._reports:
            return
        style, t = self._style, self._style.theme
        painter = QPainter(self)
        words_from_both_sides(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self._line_y()
        painter.fillRect(QRectF(0, y - 1, self.width(), 2), QColor(t.ember))
        stops, high = self._stops(), style.px(FLAG)
        wide = high * 4 // 3
        painter.setFont(style.font(Role.SMALL))
        metrics = QFontMetrics(style.font(Role.SMALL))
        for stop in stops:
            shown = stop.reports[:MAX_STACK]
            px = _wide(stop, wide, style.px(STEP))
            painter.fillRect(QRectF(stop.x - 3, y - 2, px + 6, 4), QColor(t.paper))
            for n, one in enumerate(shown):
                flag = self._flags.pixmap(one.country, high, self.devicePixelRatioF(), t.flag_edge)
                x = stop.x + n * style.px(STEP)
                if n:  # an edge of paper, so that overlapping flags stay apart
                    painter.fillRect(QRectF(x - 1.5, y - high / 2, 1.5, high), QColor(t.paper))
                painter.drawPixmap(x, y - high // 2, flag)
            left = len(stop.reports) - len(shown)
            if left:
                painter.setPen(QColor(t.muted))
                x = stop.x + (MAX_STACK - 1) * style.px(STEP) + wide + 4
                painter.drawText(x, y + metrics.ascent() // 2 - 1, f"+{left}")
        self._draw_words(painter, stops, metrics, y + high // 2 + 5)
        if self.hasFocus():
            rect = self._flag_rects()[self._at][1]
            painter.setPen(QPen(QColor(t.sea), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(-3, -3, 3, 3), 5, 5)

    def _draw_words(
        self, painter: QPainter, stops: tuple[Stop, ...], metrics: QFontMetrics, top: int
    ) -> None:
        """The time of the first, of the last, and of those between where there is room."""
        painter.setPen(QColor(self._style.theme.muted))
        first = self._first_words()
        painter.drawText(0, top + metrics.ascent(), first)
        left = metrics.horizontalAdvance(first) + self._style.px(16)
        right = self.width()
        if len(stops) > 1:
            words = later(stops[-1].reports[-1].lag_s)
            wide = metrics.horizontalAdvance(words)
            if right - wide > left:
                painter.drawText(right - wide, top + metrics.ascent(), words)
                right -= wide + self._style.px(16)
        for stop in stops[1:-1]:
            words = later(stop.reports[0].lag_s)
            wide = metrics.horizontalAdvance(words)
            if stop.x >= left and stop.x + wide <= right:
                painter.drawText(stop.x, top + metrics.ascent(), words)
                left = stop.x + wide + self._style.px(16)

    # Pointer and keys ----------------------------------------------------------------------------

    def _under(self, at: QPoint) -> FirstReport | None:
        found = [
            one for one, rect in self._flag_rects() if rect.adjusted(-2, -8, 2, 8).contains(at)
        ]
        return found[-1] if found else None

    def _words(self, one: FirstReport) -> str:
        when = self._first_words() if one is self._reports[0] else later(one.lag_s)
        return f"{self._name(one.country)}: {one.article.outlet}, {when}"

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        one = self._under(event.position().toPoint())
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if one is not None else Qt.CursorShape.ArrowCursor
        )
        self.pointed.emit((one.country,) if one is not None else ())

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        one = self._under(event.position().toPoint())
        if one is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(one.article.article_id)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            one = self._under(self.mapFromGlobal(self.cursor().pos()))
            tip = plain_tool_tip(self._words(one)) if one is not None else ""
            QToolTip.showText(self.cursor().pos(), tip, self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if by and self._reports:
            self._at = max(0, min(self._at + by, len(self._reports) - 1))
            one = self._reports[self._at]
            self.setAccessibleDescription(self._words(one))
            self.pointed.emit((one.country,))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._reports:
            self.opened.emit(self._reports[self._at].article.article_id)
        else:
            event.ignore()


def undated_words(reports: Sequence[FirstReport]) -> str:
    """`2 countries’ outlets give no time`; "" = all give one."""
    without = sum(one.lag_s is None for one in reports)
    return tr("%n {country gives|countries give} no time", "", without) if without else ""
