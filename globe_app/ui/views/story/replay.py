"""The replay of a story: each country's first report, step by step, on the globe; articles over time below."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from globe_app.briefing.articles import UNDATED, right_to_left
from globe_app.model.story import FirstReport, StoryArticle
from globe_app.tr import tr
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role, Style
from globe_app.ui.views.story.moments import later, moment, span
from globe_app.ui.views.story.timeline import Timeline
from globe_app.ui.widgets.controls import PlainButton, PrimaryButton
from globe_app.ui.widgets.row_layout import LEFT
from globe_app.ui.widgets.rows import Meta, Row, RowList
from globe_app.ui.widgets.text_block import TextBlock
from globe_app.ui.words.countries import in_sentence
from globe_app.ui.words.translation import translation_mark

STEP_MS = 1_800  # between two steps while it plays: each is read before the next
TITLE_FROM_PX, TIMELINE_FROM_PX = (
    320,
    440,
)  # height of the page, px at 100 % text; lower ones lack them


class ReplayPage(QWidget):
    """The steps with playback controls. Arrow keys, J and K step; Enter or a click opens the article."""

    stepped = Signal()
    opened = Signal(int)  # article id

    def __init__(
        self, style: Style, flags: Flags, name: Callable[[str], str],
        clock: Callable[[], datetime],
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("page")
        self._style, self._name, self._clock = style, name, clock
        self._steps: tuple[FirstReport, ...] = ()
        self._quiet = False  # while other steps are taken up
        self.title = TextBlock(style, Role.STORY_HEADLINE, lambda t: t.ink)
        self.title.show_text(tr("How it spread"))
        self.facts = TextBlock(style, Role.META, lambda t: t.muted)
        self.previous_button = PlainButton(
            tr("Previous"), "chevron-left", tr("The step before"), tr("Left")
        )
        self.play_button = PrimaryButton(tr("Play"), "route", tr("Play or pause"), "P")
        self.next_button = PlainButton(
            tr("Next"), "chevron-right", tr("The step after"), tr("Right")
        )
        self.previous_button.clicked.connect(self.previous)
        self.play_button.clicked.connect(self.toggle)
        self.next_button.clicked.connect(self.next)
        self.list = RowList(style, _no_image, flags)
        self.list.setAccessibleName(tr("Steps of the replay; P plays them, arrows go through them"))
        self.list.opened.connect(self.opened)
        self.list.current_changed.connect(self._moved)
        self.timeline = Timeline(style, name, clock)
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._tick)
        keys = (
            (("Left", ","), self.previous), (("Right", "."), self.next), (("P",), self.toggle),
        )  # fmt: skip
        for names, do in keys:
            for key_name in names:
                key = QShortcut(QKeySequence(key_name), self)
                key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                key.activated.connect(do)
        self._lay_out()
        self._offer()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        self._buttons = row
        for button in (self.previous_button, self.play_button, self.next_button):
            row.addWidget(button)
        row.addStretch(1)
        head = QVBoxLayout()
        self._head = head
        head.addWidget(self.title)
        head.addWidget(self.facts)
        head.addSpacing(4)
        head.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.timeline)
        self._space()

    def _space(self) -> None:
        """What stands above the steps begins where their words do."""
        px = self._style.px
        self._head.setContentsMargins(px(LEFT), px(16), px(28), px(12))
        self._head.setSpacing(px(8))
        self._buttons.setSpacing(px(8))

    # The steps -----------------------------------------------------------------------------------

    @property
    def steps(self) -> tuple[FirstReport, ...]:
        """The steps."""
        return self._steps

    @property
    def at(self) -> int:
        """Index of the current step; 0 when there is none."""
        return max(self.list.currentIndex().row(), 0)

    @property
    def playing(self) -> bool:
        """Whether it is playing."""
        return self._timer.isActive()

    def current_article(self) -> int:
        """Id of the article of the current step; 0 = none."""
        row = self.list.current()
        return row.id if row is not None else 0

    def set_current(self, article_id: int) -> None:
        """Go to the step of an article."""
        self.list.set_current(article_id)

    def show_steps(
        self, steps: Sequence[FirstReport], articles: Sequence[StoryArticle], *, keep: bool
    ) -> None:
        """Set the steps, telling nobody. `keep`: the step reached stays."""
        held = self.current_article() if keep else 0
        if not keep:
            self.pause()
        self._quiet = True
        self._steps = tuple(steps)
        self.list.model_.show([self._row(n, one) for n, one in enumerate(steps, 1)], False)
        if not (held and self.list.set_current(held)) and steps:
            self.list.set_current(steps[0].article.article_id)
            self.list.set_scroll(0)
        self._quiet = False
        self.facts.show_text(self._facts())
        self.timeline.show_reports(tuple(articles))
        self._offer()

    def _row(self, number: int, step: FirstReport) -> Row:
        one = step.article
        when = moment(one.published, self._clock()) if one.dated else tr(UNDATED)
        lag = tr("first to tell it") if number == 1 and one.dated else later(step.lag_s)
        meta = [Meta(self._name(one.country), flag=one.country, strong=True), Meta(one.outlet)]
        meta += [Meta(lag)] if one.dated else []
        meta += [Meta(when)]
        meta += [Meta(words)] if (words := translation_mark(one)) else []
        return Row(
            one.article_id, one.headline, meta=tuple(meta), countries=(one.country,),
            right_to_left=not one.in_english and right_to_left(one.language),
        )  # fmt: skip

    def _facts(self) -> str:
        dated = [step for step in self._steps if step.article.dated]
        if not dated:
            return tr("The outlets that tell it give no times: who told it first is not known.")
        first, last = dated[0], dated[-1]
        words = tr("First told in {country} by {outlet}, {moment}.").format(
            country=in_sentence(self._name(first.country)), outlet=first.article.outlet,
            moment=moment(first.article.published, self._clock()),
        )  # fmt: skip
        if len(self._steps) == 1:
            return f"{words} " + tr("No other country’s outlets have told it since.")
        if len(dated) > 1:
            reached = tr(
                "It reached %n other {country|countries} within {span}.", "", len(dated) - 1
            )
            words += " " + reached.format(span=span(last.lag_s or 0))
        if len(dated) < len(self._steps):
            undated = len(self._steps) - len(dated)
            words += " " + tr(
                "The outlets of %n {country|countries} give no time: last in the list.", "", undated
            )
        return words

    # Playing -------------------------------------------------------------------------------------

    @Slot()
    def next(self) -> None:
        """Go to the next step."""
        self.list.step(1)

    @Slot()
    def previous(self) -> None:
        """Go to the previous step."""
        self.list.step(-1)

    def step(self, by: int) -> bool:
        """J and K."""
        return self.list.step(by)

    def open_current(self) -> None:
        """Open the article of the current step."""
        if self.current_article():
            self.opened.emit(self.current_article())

    @Slot()
    def toggle(self) -> None:
        """Play or pause; at the end, start again."""
        if self.playing or len(self._steps) < 2:
            self.pause()
            return
        if self.at == len(self._steps) - 1:
            self.list.set_current(self._steps[0].article.article_id)
        self._timer.start()
        self._offer()

    @Slot()
    def pause(self) -> None:
        """Pause."""
        self._timer.stop()
        self._offer()

    @Slot()
    def _tick(self) -> None:
        self.next()
        if self.at == len(self._steps) - 1:
            self.pause()

    @Slot()
    def _moved(self) -> None:
        if not self._quiet:
            self._offer()
            self.stepped.emit()

    def _offer(self) -> None:
        count = len(self._steps)
        self.previous_button.setEnabled(self.at > 0)
        self.next_button.setEnabled(self.at < count - 1)
        self.play_button.setEnabled(count > 1)
        self.play_button.set_words(tr("Pause") if self.playing else tr("Play"))
        self.play_button.set_icon("pause" if self.playing else "route")

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        for part in (self.title, self.facts, self.list, self.timeline):
            part.set_style(style)
        self._space()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A low page is for the steps."""
        self.title.setVisible(self.height() >= self._style.px(TITLE_FROM_PX))
        self.timeline.setVisible(self.height() >= self._style.px(TIMELINE_FROM_PX))

    def hideEvent(self, event: QHideEvent) -> None:
        self.pause()
        super().hideEvent(event)


def _no_image(_: str) -> Path | None:
    return None
