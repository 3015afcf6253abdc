"""The section of storage: what it takes up, how long articles are kept, and what would go before it goes."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from globe_app.briefing import Store
from globe_app.briefing.storage import RetentionPage, StoragePage, storage_page
from globe_app.cldr import Form, day_words, localised, number
from globe_app.errors import GlobeError
from globe_app.model.backup import BackupReport
from globe_app.model.retention import CountedFrom, RetentionRule
from globe_app.model.storage import StorageSizes
from globe_app.pipeline import backup, reader_actions
from globe_app.settings import preferences_path
from globe_app.tr import mark, tr
from globe_app.ui.dialogs.settings.box import Box, SizeBar, SizePart
from globe_app.ui.dialogs.settings.row import SettingRow
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.style import Role
from globe_app.ui.reader_actions import ReaderActions
from globe_app.ui.services import Services
from globe_app.ui.widgets.controls import PlainButton, Segments, Text

DAYS = (30, 60, 90, 180, 365, 0)  # 0 = for ever
GIGABYTES = (0.0, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0)  # 0 = any size
COUNTED_FROM = (
    (CountedFrom.STORED, mark("the day it was stored here")),
    (CountedFrom.PUBLISHED, mark("the date its outlet gives")),
)
STAYS = mark(
    "What you saved, noted, labelled or keep unread stays in every case, and so does what a rule keeps."
)


class StorageSection(QWidget):
    """Changes act at once and can be undone; nothing is removed before the next update, or `Clean up now`."""

    restore_wanted = Signal(object)  # Path of a backup: the window closes for it, and opens again
    message = Signal(str)

    def __init__(self, services: Services, actions: ReaderActions) -> None:
        super().__init__()
        self._services, self._actions = services, actions
        self._pages: tuple[RetentionPage, ...] = ()  # that of the rule in force first
        self._choices: tuple[int, ...] = DAYS
        self.total = Text("", Role.LIST_LEAD, "ink")
        self.says = Text("", Role.META, "muted", wrap=True)
        self.bar = SizeBar()
        self.days = Segments(tr("Keep articles for"))
        self.days.set_texts(tuple(map(_short, DAYS)))
        self.counted_from = QComboBox()
        self.counted_from.setAccessibleName(tr("Counted from"))
        for value, words in COUNTED_FROM:
            self.counted_from.addItem(tr(words), value)
        self.gigabytes = QComboBox()
        self.gigabytes.setAccessibleName(tr("Store and pictures at most"))
        for size in GIGABYTES:
            self.gigabytes.addItem(_gigabytes(size), size)
        for box in (self.counted_from, self.gigabytes):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.would_go = Text("", Role.META, "ink2", wrap=True)
        self.clean_up = PlainButton(
            tr("Clean up now"), tip=tr("Removes them at once; Ctrl+Z brings them back")
        )
        self.make_backup = PlainButton(tr("Make a backup"))
        self.restore = PlainButton(
            tr("Restore…"),
            tip=tr("The window closes for it, and opens again; what is here is kept"),
        )
        self._lay_out()
        self.make_backup.clicked.connect(self._make_backup)
        self.restore.clicked.connect(self._choose_backup)
        self.days.chosen.connect(self._choose_days)
        self.counted_from.activated.connect(self._choose)
        self.gigabytes.activated.connect(self._choose)
        self.clean_up.clicked.connect(self._clean_up)
        self._enable(False)

    def _lay_out(self) -> None:
        px = applied().px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        sum_ = Box()
        for one in (self.total, self.says, self.bar):
            sum_.column.addWidget(one)
        column.addWidget(sum_)
        column.addWidget(SettingRow(tr("Keep articles for"), tr(STAYS), self.days))
        gone = Box()
        gone.column.addWidget(Text(tr("What would go"), Role.META_STRONG, "ink"))
        gone.column.addWidget(self.would_go)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.clean_up)
        gone.column.addLayout(buttons)
        column.addWidget(gone)
        column.addWidget(SettingRow(tr("Counted from"), "", self.counted_from))
        column.addWidget(SettingRow(
            tr("Store and pictures at most"), tr("The oldest articles go first."), self.gigabytes
        ))  # fmt: skip
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.restore)
        row.addWidget(self.make_backup)
        column.addWidget(SettingRow(
            tr("Backup"), tr("One file with articles, marks, outlets and settings."), both
        ))  # fmt: skip

    @property
    def rule(self) -> RetentionRule | None:
        """The rule in force; None = not known yet."""
        return self._pages[0].rule if self._pages else None

    def refresh(self) -> None:
        """Read what is in force, and what each shorter choice would remove."""
        now = self._services.clock()

        def work(store: Store) -> StoragePage:
            return storage_page(store, DAYS, now)

        self._services.slow_lane.ask("storage", work, self._show, self._refused)

    def _show(self, page: StoragePage) -> None:
        """Show what is stored. It is what the controls show, unless something typed is not stored yet."""
        self._pages = page.rules
        rule = page.rules[0].rule
        self._choices = DAYS if rule.days in DAYS else tuple(
            sorted((*DAYS, rule.days), key=lambda one: one or 10**6)
        )  # fmt: skip
        self.days.set_texts(tuple(_short(one, named=one == rule.days) for one in self._choices))
        self.days.set_chosen(self._choices.index(rule.days))
        self.counted_from.setCurrentIndex(self.counted_from.findData(rule.counted_from))
        if self.gigabytes.findData(rule.gigabytes) < 0:
            self.gigabytes.addItem(_gigabytes(rule.gigabytes), rule.gigabytes)
        self.gigabytes.setCurrentIndex(self.gigabytes.findData(rule.gigabytes))
        self._enable(not self._actions.read_only)
        self.restore.setEnabled(not self._actions.read_only)
        some = bool(page.rules[0].expired.articles)
        self.clean_up.setEnabled(some and not self._actions.read_only)
        self._show_sizes(page.sizes)
        self.would_go.setText("\n".join(map(_would_go, page.rules)))

    def _show_sizes(self, sizes: StorageSizes) -> None:
        self.total.setText(size_words(sizes.total))
        self.says.setText(_held(sizes))
        self.bar.show_parts((
            SizePart(tr("Pictures"), sizes.pictures, size_words(sizes.pictures)),
            SizePart(tr("Text and search"), sizes.text, size_words(sizes.text)),
            SizePart(tr("Translations and stories"), sizes.translations,
                     size_words(sizes.translations)),
        ), "" if sizes.free is None else tr("{size} free").format(size=size_words(sizes.free)))  # fmt: skip

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

    @Slot()
    def _make_backup(self) -> None:
        name = f"globe-{self._services.clock().astimezone():%Y-%m-%d}.globebackup"
        start = str(Path.home() / name)
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Make a backup"), start)
        if chosen:
            self.back_up(Path(chosen))

    def back_up(self, path: Path) -> None:
        """Make a backup; the dialog has asked whether a file that is there may go."""
        preferences = preferences_path()
        self.make_backup.setEnabled(False)

        def work(store: Store) -> BackupReport:
            return backup.make(store, path, preferences, force=True, tell=lambda _, __: None)

        def done(report: BackupReport) -> None:
            self.make_backup.setEnabled(True)
            self.message.emit(
                tr("{articles} kept in {file}, {size}").format(
                    articles=tr("%n {article|articles}", "", report.articles),
                    file=path.name,
                    size=size_words(report.size),
                )
            )

        def failed(error: GlobeError) -> None:
            self.make_backup.setEnabled(True)
            self.message.emit(str(error))

        self._services.slow_lane.submit(work, done, failed)

    @Slot()
    def _choose_backup(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Restore a backup"), str(Path.home()))
        if chosen:
            self.restore_wanted.emit(Path(chosen))

    def _refused(self, error: GlobeError) -> None:
        self.would_go.setText(str(error))


def size_words(size: int) -> str:
    """`1.2 GB`, `700 MB`, `under 1 MB`."""
    if size >= 1e9:
        return tr("{size} GB").format(size=number(size / 1e9, 1))
    if size < 1e6:
        return tr("under 1 MB")
    return tr("{size} MB").format(size=number(size / 1e6))


def _held(sizes: StorageSizes) -> str:
    if sizes.since is None:
        return tr("No news is stored yet.")
    return tr("of news since {date}: {articles} from {countries}").format(
        date=day_words(sizes.since.astimezone().date(), Form.DAY_MONTH),
        articles=tr("%n {article|articles}", "", sizes.articles),
        countries=tr("%n {country|countries}", "", sizes.countries),
    )


def _gigabytes(size: float) -> str:
    return tr("{size} GB").format(size=localised(f"{size:g}")) if size else tr("any size")


def _short(days: int, *, named: bool = False) -> str:
    if not days:
        return tr("For ever")
    return tr("%n {day|days}", "", days) if named else number(days)


def _would_go(page: RetentionPage) -> str:
    gone, days = page.expired, page.rule.days
    after = tr("After %n {day|days}", "", days) if days else tr("For ever")
    if not gone.articles:
        return tr("{when}: nothing.").format(when=after)
    some = tr("%n {article|articles}", "", gone.articles)
    if gone.unasked >= gone.articles:
        return tr("{when}: {articles}, with the next update.").format(when=after, articles=some)
    return tr("{when}: {articles}; an update removes {most} at most, later ones the rest.").format(
        when=after, articles=some, most=number(gone.unasked)
    )
