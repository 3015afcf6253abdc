"""The sheet of storage: how long articles are kept, with what would go before it goes."""

from dataclasses import replace

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from globe_app.briefing import Store, articles
from globe_app.briefing.articles import RetentionPage, counted
from globe_app.errors import GlobeError
from globe_app.model.reader_actions import Done
from globe_app.model.retention import CountedFrom, RetentionRule
from globe_app.pipeline import reader_actions
from globe_app.ui.dialogs.sheet_head import PAD, HeadedSheet
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.style import Role
from globe_app.ui.reader_actions import ReaderActions
from globe_app.ui.services import Services
from globe_app.ui.widgets.controls import PlainButton, Segments, Text
from globe_app.ui.widgets.foot import Foot
from globe_app.ui.widgets.segments import SegmentButton
from globe_app.ui.widgets.sheet import SHEET_RADIUS

SIZE = QSize(720, 560)  # px at 100 % text
DAYS = (30, 60, 90, 180, 365, 0)  # 0 = for ever
GIGABYTES = (0.0, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0)  # 0 = any size
COUNTED_FROM = (
    (CountedFrom.STORED, "the day it was stored here"),
    (CountedFrom.PUBLISHED, "the date its outlet gives"),
)
STAYS = "What you saved, noted or keep unread stays in every case."


class RetentionSheet(HeadedSheet):
    """Changes act at once and can be undone; nothing is removed before the next update, or `Clean up now`."""

    failed = Signal(str)

    def __init__(self, over: QWidget, services: Services, actions: ReaderActions) -> None:
        super().__init__(over, "Storage", "Storage", SIZE, below=True)
        self._services, self._actions = services, actions
        self._pages: tuple[RetentionPage, ...] = ()  # that of the rule in force first
        self.days = Segments("Keep articles for")
        self.days.set_texts(tuple(map(_short, DAYS)))
        self._choices: tuple[int, ...] = DAYS
        self.counted_from = QComboBox()
        self.counted_from.setAccessibleName("Counted from")
        for value, words in COUNTED_FROM:
            self.counted_from.addItem(words, value)
        self.gigabytes = QComboBox()
        self.gigabytes.setAccessibleName("Store and pictures at most")
        for size in GIGABYTES:
            self.gigabytes.addItem(f"{size:g} GB" if size else "any size", size)
        self.would_go = Text("", Role.META, "ink2", wrap=True)
        self.clean_up = PlainButton(
            "Clean up now", tip="Removes them at once; Ctrl+Z brings them back"
        )
        self.stays = Text(STAYS, Role.META, wrap=True)
        for box in (self.counted_from, self.gigabytes):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._lay_out()
        self.days.chosen.connect(self._choose_days)
        self.counted_from.activated.connect(self._choose)
        self.gigabytes.activated.connect(self._choose)
        self.clean_up.clicked.connect(self._clean_up)
        self._enable(False)

    def _lay_out(self) -> None:
        inner = QWidget()
        column = self._column = QVBoxLayout(inner)
        grid = self._grid = QGridLayout()
        for at, (words, widget) in enumerate((
            ("Keep articles for", self.days), ("counted from", self.counted_from),
            ("Store and pictures at most", self.gigabytes),
        )):  # fmt: skip
            grid.addWidget(Text(words, Role.BUTTON, "ink"), at, 0)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(widget)
            grid.addLayout(row, at, 1)
        column.addLayout(grid)
        column.addWidget(Text("What would go", Role.META_STRONG, "ink"))
        column.addWidget(self.would_go)
        column.addStretch(1)
        self.body.addWidget(inner, 1)
        foot = Foot(SHEET_RADIUS - 1, PAD, PAD)
        foot.row.addWidget(self.stays, 1)
        foot.row.addWidget(self.clean_up)
        self.body.addWidget(foot)

    @property
    def rule(self) -> RetentionRule | None:
        """The rule in force; None = not known yet."""
        return self._pages[0].rule if self._pages else None

    def open_retention(self) -> None:
        """Open it, and read what is in force."""
        px = applied().px
        self._column.setContentsMargins(px(PAD), px(8), px(PAD), px(12))
        self._column.setSpacing(px(12))
        self._grid.setVerticalSpacing(px(12))
        self.open_it()
        self.refresh()

    def refresh(self) -> None:
        """Read what is in force, and what each shorter choice would remove."""
        now = self._services.clock()

        def work(store: Store) -> tuple[RetentionPage, ...]:
            first = articles.retention_page(store, None, now)
            shorter = [
                days for days in DAYS if days and (not first.rule.days or days < first.rule.days)
            ]
            return (first, *(
                articles.retention_page(store, replace(first.rule, days=days), now)
                for days in sorted(shorter, reverse=True)
            ))  # fmt: skip

        self._services.slow_lane.ask("retention", work, self._show, self._refused)

    def take_up(self, done: Done) -> None:
        """Something was stored: perhaps a rule, or a cleanup."""
        if self.isVisible():
            self.refresh()

    def _show(self, pages: tuple[RetentionPage, ...]) -> None:
        """Show what is stored. It is what the controls show, unless something typed is not stored yet."""
        self._pages = pages
        rule = pages[0].rule
        self._choices = DAYS if rule.days in DAYS else tuple(
            sorted((*DAYS, rule.days), key=lambda one: one or 10**6)
        )  # fmt: skip
        self.days.set_texts(tuple(_short(one, named=one == rule.days) for one in self._choices))
        self.days.set_chosen(self._choices.index(rule.days))
        self.counted_from.setCurrentIndex(self.counted_from.findData(rule.counted_from))
        if self.gigabytes.findData(rule.gigabytes) < 0:
            self.gigabytes.addItem(f"{rule.gigabytes:g} GB", rule.gigabytes)
        self.gigabytes.setCurrentIndex(self.gigabytes.findData(rule.gigabytes))
        self._enable(not self._actions.read_only)
        if self.head.close_button.hasFocus() and self.isVisible():
            self._first_choice().setFocus()
        self.clean_up.setEnabled(bool(pages[0].expired.articles) and not self._actions.read_only)
        self.head.tell("Storage", used_words(pages[0].used))
        self.would_go.setText("\n".join(map(_would_go, pages)))

    def _first_choice(self) -> QWidget:
        some = self.days.findChildren(SegmentButton)
        return next((one for one in some if one.isChecked()), self.head.close_button)

    def _enable(self, on: bool) -> None:
        for one in (self.days, self.counted_from, self.gigabytes):
            one.setEnabled(on)
        if not on:
            self.clean_up.setEnabled(False)

    @Slot(int)
    def _choose_days(self, at: int) -> None:
        if self.rule is not None:
            self._keep(replace(self.rule, days=self._choices[at]))

    @Slot()
    def _choose(self) -> None:
        if self.rule is not None:
            self._keep(replace(
                self.rule, gigabytes=float(self.gigabytes.currentData()),
                counted_from=CountedFrom(self.counted_from.currentData()),
            ))  # fmt: skip

    def _keep(self, rule: RetentionRule) -> None:
        if rule != self.rule:
            self._actions.run(lambda store, now: reader_actions.keep_for(store, rule, now))

    @Slot()
    def _clean_up(self) -> None:
        rule = self.rule
        if rule is not None:
            self._actions.run(lambda store, now: reader_actions.clean_up(store, rule, now))

    def _refused(self, error: GlobeError) -> None:
        self.would_go.setText(str(error))


def used_words(used: int) -> str:
    """`1.2 GB of news and pictures`."""
    size = f"{used / 1e9:.1f} GB" if used >= 1e9 else f"{max(used / 1e6, 1):,.0f} MB"
    return f"{size} of news and pictures on this computer."


def _short(days: int, *, named: bool = False) -> str:
    if not days:
        return "For ever"
    return f"{days} days" if named else str(days)


def _would_go(page: RetentionPage) -> str:
    gone, days = page.expired, page.rule.days
    when = f"After {counted(days, 'day', 'days')}" if days else "For ever"
    if not gone.articles:
        return f"{when}: nothing."
    some = counted(gone.articles, "article", "articles")
    if gone.unasked >= gone.articles:
        return f"{when}: {some}, with the next update."
    return f"{when}: {some}; an update removes {gone.unasked:,} at most, later ones the rest."
