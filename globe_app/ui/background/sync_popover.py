"""The details of background work, below the line in the top bar: a sync, translations, translators."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from globe_app.cldr import number
from globe_app.tr import tr
from globe_app.ui.background.status import (
    KEPT,
    StatusLine,
    Work,
    advice,
    amount,
    freshness,
    status_line,
    time_left,
)
from globe_app.ui.background.sync_rows import CountryRows, TroubleRows
from globe_app.ui.background.translator_section import TranslatorSection
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.card import CARD_RADIUS, MARGIN, Popover
from globe_app.ui.widgets.controls import PlainButton, PrimaryButton, QuietButton, Text
from globe_app.ui.widgets.foot import Foot, needed_height

WIDTH, PAD = 486, 20  # px at 100 % text
EDGE = 8  # px to the edge of the window


@dataclass(frozen=True, slots=True)
class Details:
    """What the popover tells besides the line."""

    work: Work
    next_sync: str = ""  # when the next automatic one is due, in words; "" = there is none


class _Scroll(QScrollArea):
    """Scrolls where the window is low."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)


class SyncPopover(Popover):
    """Shows `Details`; emits what the reader wants."""

    sync_wanted = Signal()
    stop_wanted = Signal()
    outlets_wanted = Signal()  # those that fail
    translators_wanted = Signal()  # which there are, to choose from
    translators_act = Signal()  # get those that are offered, or go on
    translators_dismissed = Signal()

    def __init__(self, over: QWidget, flags: Flags, name_of: Callable[[str], str]) -> None:
        super().__init__(over, 0)
        self.setAccessibleName(tr("What is being done in the background"))
        self._anchor: QWidget | None = None
        self.title = Text("", Role.SECTION, "ink")
        self.left = Text("", Role.META)
        self.sum = Text("", Role.META)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("Progress"))
        self.advice = Text("", Role.META, "ink2", wrap=True)
        self.countries = CountryRows(flags, name_of)
        self.more = QuietButton(tr("More countries"))
        self.more.setCheckable(True)
        self.more.pad = 0
        self.troubles_title = Text("", Role.META_STRONG, "ink")
        self.troubles = TroubleRows(flags)
        self.look = QuietButton(tr("Look at them"), tip=tr("Opens the outlets that fail"))
        self.notes = Text("", Role.META, "ink2", wrap=True)
        self.enrich = Text("", Role.META, "ink2", wrap=True)
        self.translators = TranslatorSection()
        self.foot_words = Text("", Role.META, wrap=True)
        self.stop = PlainButton(tr("Stop"), tip=tr("Stop; what has come stays"), keys=tr("Ctrl+."))
        self.update_now = PrimaryButton(tr("Update now"), keys="F5")
        self._lay_out()
        self.more.toggled.connect(self._show_more)
        self.look.clicked.connect(self.outlets_wanted)
        self.translators.acted.connect(self.translators_act)
        self.translators.chooser_wanted.connect(self.translators_wanted)
        self.translators.dismissed.connect(self.translators_dismissed)
        self.stop.clicked.connect(self.stop_wanted)
        self.update_now.clicked.connect(self.sync_wanted)

    def _lay_out(self) -> None:
        inner = QWidget()
        self._inner = QVBoxLayout(inner)
        head = QHBoxLayout()
        for one in (self.title, self.left):
            head.addWidget(one)
        head.addStretch(1)
        head.addWidget(self.sum)
        self._inner.addLayout(head)
        for widget in (self.bar, self.advice, self.countries):
            self._inner.addWidget(widget)
        self._inner.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.addWidget(self.troubles_title, 1)
        row.addWidget(self.look)
        self._inner.addLayout(row)
        for below in (self.troubles, self.notes, self.enrich, self.translators):
            self._inner.addWidget(below)
        self._inner.addStretch(1)
        self.foot = Foot(CARD_RADIUS - 1, PAD, 12)
        self.foot.row.addWidget(self.foot_words, 1)
        self.foot.row.addWidget(self.stop)
        self.foot.row.addWidget(self.update_now)
        self._scroll = _Scroll(inner)
        self.body.setSpacing(0)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self.foot)

    def open_at(self, anchor: QWidget) -> None:
        """Open below a widget, its right edge at that of the widget."""
        self._anchor = anchor
        self.open_below(anchor)
        self._fit()

    def _fit(self) -> None:
        """As high as what it tells, where the window has the room."""
        if self._anchor is None:
            return
        style, over = applied(), self.over
        self._style(style)
        width = min(style.px(WIDTH), over.width() - 2 * EDGE)
        inner = needed_height(self._inner, width - 2)
        foot = self.foot.height_for(width - 2)
        corner = self._anchor.mapTo(over, QPoint(self._anchor.width(), self._anchor.height() + 6))
        height = min(inner + foot + 2, over.height() - corner.y() - EDGE)
        left = min(max(corner.x() - width, EDGE), over.width() - EDGE - width)
        self.place(QPoint(left, corner.y()), QSize(width, height))

    def _style(self, style: Style) -> None:
        pad, small = style.px(PAD), style.px(8)
        self._inner.setContentsMargins(pad, pad, pad, style.px(14))
        self._inner.setSpacing(small)
        self.body.setContentsMargins(*(MARGIN + 1,) * 4)

    def show_details(self, told: Details) -> None:
        """Show how it stands."""
        work, line = told.work, status_line(told.work)
        self._show_head(work, line)
        run = work.run
        self.countries.show_run(run if run is not None and (work.running or run.added) else None)
        self._name_more()
        failed = run.troubles if run is not None else ()
        self.troubles.show_troubles(failed)
        for one in (self.troubles_title, self.troubles, self.look):
            one.setVisible(bool(failed))
        some = (
            tr("%n did not work, the rest goes on", "", len(failed)) if work.running
            else tr("%n did not work", "", len(failed))
        )  # fmt: skip
        self.troubles_title.setText(some)
        _say(self.notes, _notes(work))
        _say(self.enrich, work.enrich.words if work.enrich is not None else "")
        self.translators.show_state(work.translators)
        can_stop = line.can_stop and not work.cancelling
        self.stop.setVisible(line.running)
        self.stop.setEnabled(can_stop)
        self.update_now.setVisible(not work.running and work.can_sync)
        self.update_now.set_words(tr("Try again") if advice(work) else tr("Update now"))
        self.foot_words.setText(tr(KEPT) if work.running else told.next_sync)
        if self.isVisible():
            self._fit()

    def _show_head(self, work: Work, line: StatusLine) -> None:
        run = work.run
        if work.running and run is not None and run.outlets:
            title = tr("{done} of {outlets}").format(
                done=number(run.outlets_done), outlets=tr("%n {outlet|outlets}", "", run.outlets)
            )
        else:
            title = (line if line.running else freshness(work)).words
        self.title.setText(title)
        self.left.setText(time_left(run.left(work.now)) if run is not None and work.running else "")
        told = run is not None and (run.added or (work.running and run.total))
        self.sum.setText(amount(run) if run is not None and told else "")
        self.bar.setVisible(line.running)
        self.bar.setRange(0, line.total)
        self.bar.setValue(line.done)
        _say(self.advice, advice(work))

    @Slot(bool)
    def _show_more(self, on: bool) -> None:
        self.countries.show_all(on)
        self._name_more()
        if self.isVisible():
            self._fit()

    def _name_more(self) -> None:
        left, shown = self.countries.hidden_rows, self.more.isChecked()
        self.more.setVisible(bool(left) or (shown and self.countries.rows() > 0))
        more = tr("Fewer") if shown else tr("%n more {country|countries}", "", left)
        self.more.set_words(more)


def _say(text: Text, words: str) -> None:
    text.setText(words)
    text.setVisible(bool(words))


def _notes(work: Work) -> str:
    end = work.run.end if work.run is not None else None
    if end is None or work.running:
        return ""
    told = list(end.notes)
    if end.removed:
        told.insert(
            0,
            tr(
                "%n old {article was|articles were} cleaned up; Ctrl+Z has them back until the next "
                "update.",
                "", end.removed,
            ),
        )  # fmt: skip
    return "\n".join(told)


def next_sync_words(due: str, hours: int) -> str:
    """What the foot says while nothing runs."""
    if not hours:
        return tr("Updates only when you ask.")
    if not due:
        return tr("Updates by itself.")
    return tr("Updates by itself, next at {time}.").format(time=due)
