"""Bar chart of a story's articles over time, drawn by pyqtgraph.

pyqtgraph is imported when a timeline is first shown; the page appears before it, with room reserved. The
chart is also given in words: arrow keys move from bar to bar.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from globe_app.briefing.articles import UNDATED
from globe_app.cldr import Form, clock, day_words, number, phrases
from globe_app.model.story import StoryArticle
from globe_app.tr import mark, tr
from globe_app.ui.look.direction import words_from_both_sides
from globe_app.ui.look.style import Role, Style
from globe_app.ui.views.story.moments import moment
from globe_app.ui.widgets.controls import Text

TALL_PX = 150  # high
TICKS_H = (1, 2, 3, 6, 12, 24, 48, 96, 7 * 24, 14 * 24)  # hours between two words of the axis
TICK_PX = 64
STEPS_H = (1, 3, 6, 24, 7 * 24)  # hours a bar stands for
MOST_BARS = 48
KEY = mark("filled, a country’s first; hatched, further ones")


@dataclass(frozen=True, slots=True)
class Bar:
    """The articles of one span of time."""

    start: datetime  # local
    first: tuple[str, ...]  # countries that report for the first time
    further: int  # other reports

    @property
    def reports(self) -> int:
        """Number of articles."""
        return len(self.first) + self.further


@dataclass(frozen=True, slots=True)
class Bars:
    """A story's articles over time."""

    hours: int  # that one bar stands for
    bars: tuple[Bar, ...]  # oldest first, without the empty ones
    undated: int = 0  # articles without a date: in no bar


def bars_of(reports: tuple[StoryArticle, ...]) -> Bars:
    """Count articles by hour, or by the smallest longer span that gives few enough bars."""
    ordered = sorted((one for one in reports if one.dated), key=lambda one: one.published)
    undated = len(reports) - len(ordered)
    if not ordered:
        return Bars(STEPS_H[0], (), undated)
    span_h = (ordered[-1].published - ordered[0].published) / timedelta(hours=1)
    hours = next((step for step in STEPS_H if span_h / step < MOST_BARS), STEPS_H[-1])
    seen: set[str] = set()
    first: dict[datetime, list[str]] = {}
    further: dict[datetime, int] = {}
    for one in ordered:
        start = _start(one.published.astimezone(), hours)
        first.setdefault(start, [])
        if one.country in seen:
            further[start] = further.get(start, 0) + 1
        else:
            seen.add(one.country)
            first[start].append(one.country)
    bars = tuple(Bar(s, tuple(first[s]), further.get(s, 0)) for s in sorted(first))
    return Bars(hours, bars, undated)


def _start(when: datetime, hours: int) -> datetime:
    hour = when.replace(minute=0, second=0, microsecond=0)
    if hours < 24:
        return hour.replace(hour=hour.hour - hour.hour % hours)
    day = hour.replace(hour=0)
    return day - timedelta(days=day.weekday()) if hours > 24 else day


def ticks_of(begin: datetime, end: datetime, most: int) -> tuple[tuple[float, str], ...]:
    """(position, label) of axis ticks, at most `most`: `6 Nov` at midnight, `14:00`."""
    span_h = (end - begin) / timedelta(hours=1)
    step = next((one for one in TICKS_H if span_h / one <= most), TICKS_H[-1])
    at = _start(begin.astimezone(), min(step, 24))
    ticks: list[tuple[datetime, str]] = []
    while at <= end and len(ticks) < 4 * most:
        if at >= begin:
            ticks.append((at, clock(at) if at.hour else day_words(at, Form.DAY_SHORT)))
        # by the clock on the wall: a day may have 23 hours
        at = (at.replace(tzinfo=None) + timedelta(hours=step)).astimezone()
    if ticks and all(when.hour for when, _ in ticks):
        first = ticks[0][0]  # no midnight: the first has the day
        ticks[0] = (first, phrases(day_words(first, Form.DAY_SHORT), clock(first)))
    return tuple((when.timestamp(), words) for when, words in ticks)


def span_words(hours: int) -> str:
    """What the bars stand for, of so many hours each."""
    match hours:
        case 1:
            return tr("Articles per hour")
        case 24:
            return tr("Articles per day")
        case 168:
            return tr("Articles per week")
    return tr("Articles per {hours} hours").format(hours=number(hours))


class Timeline(QWidget):
    """The chart with a line of text below it."""

    def __init__(
        self, style: Style, name: Callable[[str], str], clock: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._style, self._name, self._clock = style, name, clock
        self._bars = Bars(1, ())
        self._at = -1
        self._plot: Any = None  # a pyqtgraph.PlotWidget once shown
        self._wanted = False  # whether the plot is on its way
        self._mark: Any = None  # the line that marks the bar the keyboard is on
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stale = False  # whether the chart shows other bars than these
        self.setFixedHeight(style.px(TALL_PX))
        self.says = Text("", Role.SMALL)
        self.says.setMinimumWidth(1)  # long words are cut at the edge, they do not widen the pane
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 6, 28, 12)
        self._column.setSpacing(0)
        self._column.addStretch(1)  # where the bars will be
        self._column.addWidget(self.says)

    @property
    def drawn(self) -> bool:
        """Whether the chart is drawn yet."""
        return self._plot is not None

    def show_reports(self, reports: tuple[StoryArticle, ...]) -> None:
        """Set the articles."""
        self._bars, self._at = bars_of(reports), -1
        self.setAccessibleName(tr("Timeline of articles. Left and Right go through it."))
        self.setAccessibleDescription("; ".join(self.words(i) for i in range(len(self._bars.bars))))
        self._tell()
        self._stale = True
        self.update()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style, self._stale = style, True
        self.setFixedHeight(style.px(TALL_PX))
        self.update()

    def words(self, at: int) -> str:
        """A bar in words: `Thu 6 Nov, 14:00: 3 articles; first from Egypt`."""
        bar = self._bars.bars[at]
        articles = tr("%n {article|articles}", "", bar.reports)
        words = f"{moment(bar.start, self._clock())}: {articles}"
        if bar.first:
            names = phrases(*(self._name(code) for code in bar.first))
            words += "; " + tr("first from {countries}").format(countries=names)
        return words

    def _tell(self) -> None:
        if self._at >= 0:
            words = self.words(self._at)
        else:
            words = f"{span_words(self._bars.hours)} ({tr(KEY)})"
            if self._bars.undated:
                words += f"; {number(self._bars.undated)} {tr(UNDATED)}"
        self.says.setText(words)
        self.says.setToolTip(words)

    @Slot()
    def _load(self) -> None:
        import pyqtgraph as pg  # slow to load: only when a timeline has been seen

        self._plot = pg.PlotWidget()
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setMouseEnabled(False, False)
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.viewport().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._plot.setAccessibleName(tr("Timeline of articles, drawn"))
        self._plot.setFrameShape(self._plot.Shape.NoFrame)
        self._column.takeAt(0)
        self._column.insertWidget(0, self._plot, 1)
        self._draw()

    @Slot()
    def _renew(self) -> None:
        if self._stale and self._plot is not None:
            self._draw()

    def _draw(self) -> None:
        import pyqtgraph as pg

        t, plot, bars = self._style.theme, self._plot, self._bars.bars
        self._stale = False
        plot.clear()
        plot.setBackground(QColor(t.paper))
        for side in ("left", "bottom"):
            axis = plot.getAxis(side)
            axis.setPen(QColor(t.line))
            axis.setTextPen(QColor(t.muted))
            axis.setStyle(tickFont=self._style.font(Role.SMALL), tickLength=-4)
        plot.getAxis("left").setWidth(self._style.px(30))
        if not bars:
            return
        width = self._bars.hours * 3600
        x = [bar.start.timestamp() + width / 2 for bar in bars]
        firsts = [len(bar.first) for bar in bars]
        edge = pg.mkPen(QColor(t.ember), width=1)
        solid = QBrush(QColor(t.ember))
        hatch = QBrush(QColor(t.ember), Qt.BrushStyle.BDiagPattern)
        for y0, height, brush in (
            ([0] * len(bars), firsts, solid), (firsts, [bar.further for bar in bars], hatch),
        ):  # fmt: skip
            some = [i for i, high in enumerate(height) if high]
            item = pg.BarGraphItem(
                x=[x[i] for i in some], y0=[y0[i] for i in some],
                height=[height[i] for i in some], width=width * 0.86, brush=brush, pen=edge,
            )  # fmt: skip
            if some:
                plot.addItem(item)
        most = max(bar.reports for bar in bars)
        plot.getAxis("left").setTickSpacing(
            major=max(1, -(-most // 3)), minor=max(1, -(-most // 3))
        )
        rim = max(width, (x[-1] - x[0]) * 0.03)
        plot.setXRange(x[0] - rim, x[-1] + rim, padding=0)
        self._write_times(x[0] - rim, x[-1] + rim)
        plot.setYRange(0, most * 1.12, padding=0)
        self._mark = pg.InfiniteLine(angle=90, pen=pg.mkPen(QColor(t.sea), width=2))
        self._mark.setVisible(self._at >= 0)
        plot.addItem(self._mark)
        self._place_mark()

    def _write_times(self, begin: float, end: float) -> None:
        most = max((self.width() - 60) // self._style.px(TICK_PX), 2)
        local = [datetime.fromtimestamp(at).astimezone() for at in (begin, end)]
        self._plot.getAxis("bottom").setTicks([ticks_of(local[0], local[1], most)])

    def _place_mark(self) -> None:
        if self._mark is not None and self._at >= 0:
            start = self._bars.bars[self._at].start.timestamp()
            self._mark.setValue(start + self._bars.hours * 1800)
        if self._mark is not None:
            self._mark.setVisible(self._at >= 0)

    def _go(self, at: int) -> None:
        self._at = max(-1, min(at, len(self._bars.bars) - 1))
        self._tell()
        self._place_mark()
        if self._at >= 0:
            self.setAccessibleDescription(self.words(self._at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._plot is not None and self._bars.bars:
            self._write_times(*self._plot.viewRange()[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        words_from_both_sides(painter)
        painter.fillRect(0, 0, self.width(), 1, QColor(self._style.theme.line))
        painter.end()
        if self._stale and self._plot is not None:
            QTimer.singleShot(0, self, self._renew)
        if not self._wanted:
            self._wanted = True
            QTimer.singleShot(0, self, self._load)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._go(max(self._at, 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._go(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._bars.bars) - 1
        goes = {
            Qt.Key.Key_Left: self._at - 1, Qt.Key.Key_Right: self._at + 1,
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: last,
        }  # fmt: skip
        if Qt.Key(event.key()) in goes and last >= 0:
            self._go(max(goes[Qt.Key(event.key())], 0))
        else:
            super().keyPressEvent(event)
