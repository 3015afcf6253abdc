"""Table model of translators: a box to tick, outlets and articles, quality, size, state."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from globe_app.ui.old.background.translator_values import (
    DEFAULT,
    Installation,
    Stage,
    TranslatorRow,
    Wanted,
    megabytes,
    reason,
    stage_of,
)
from globe_app.ui.old.words.translation import ROUGH_HINT

COLUMNS = ("Language", "Outlets", "Articles waiting", "Quality", "Size", "State")
WIDTHS = (190, 80, 130, 130, 90)
NUMBERS = (1, 2, 4)  # columns of numbers
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
CAN_TICK = frozenset({Stage.OFFERED, Stage.STOPPED, Stage.FAILED})
VARIANTS = {"default": "usual", "smaller": "smaller", "better": "better"}


def can_get(row: TranslatorRow, now: Installation, choice: str = DEFAULT) -> bool:
    """Whether it can be downloaded: none is here, or another of its models is chosen."""
    stage = stage_of(row, now)
    if stage is Stage.HERE:
        variant = row.of_choice(choice).variant
        return choice != DEFAULT and variant not in ("", row.installed_variant)
    return stage in CAN_TICK


def state_words(row: TranslatorRow, now: Installation) -> str:
    """The last column: `getting 43 %`, `installed`, why it failed."""
    stage = stage_of(row, now)
    match stage:
        case Stage.DOWNLOADING:
            of = f" of {megabytes(now.total)}" if now.total else ""
            share = f"{now.percent} %, " if now.total else ""
            return f"getting {share}{now.done / 1e6:,.0f}{of}"
        case Stage.INSTALLING:
            return "checking and installing"
        case Stage.WAITING:
            return "waits"
        case Stage.STOPPED:
            return "stopped: goes on where it was"
        case Stage.FAILED:
            return f"failed: {reason(now.failed[row.pair])}"
        case Stage.HERE if not row.installed:
            return "came with the program"
        case Stage.HERE:
            return "installed"
        case Stage.UNKNOWN:
            rough = row.engine == "apertium"
            return "rough translation only" if rough else "no translator is known"
        case Stage.OFFERED if row.problem:
            return f"damaged: {row.problem}"
        case Stage.OFFERED:
            return "rough translation now" if row.engine == "apertium" else "not here"


def cells(row: TranslatorRow, now: Installation, choice: str = DEFAULT) -> tuple[str, ...]:
    """The texts of a row, by column."""
    chosen = row.of_choice(choice)
    variant = "" if choice == DEFAULT else f" ({VARIANTS.get(choice, choice)})"
    return (
        f"{row.name}{variant}", f"{row.outlets:,}" if row.outlets else "",
        f"{row.articles:,}" if row.articles else "", chosen.quality,
        megabytes(chosen.size), state_words(row, now),
    )  # fmt: skip


class TranslatorTable(QAbstractTableModel):
    """Languages as rows; those that can be downloaded have a box to tick."""

    ticked = Signal()  # what is ticked has changed

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[TranslatorRow, ...] = ()
        self._now = Installation()
        self._ticks: set[str] = set()  # pairs
        self._seen: set[str] = set()  # pairs that were ticked by themselves once
        self._choices: dict[str, str] = {}  # pair -> choice

    def show(self, rows: Sequence[TranslatorRow], now: Installation) -> None:
        """Show these. Those that articles wait for are ticked when they are first shown; before the first
        sync, those of the outlets.
        """
        order = [row.pair or row.language for row in self.rows]
        self._now = now
        waiting = any(row.articles for row in rows)
        for row in rows:
            needed = row.articles if waiting else row.outlets
            if row.pair and row.pair not in self._seen and needed:
                self._seen.add(row.pair)
                if can_get(row, now):
                    self._ticks.add(row.pair)
        if order == [row.pair or row.language for row in rows]:  # the current row stays
            self.rows = tuple(rows)
            if rows:
                self.dataChanged.emit(
                    self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1)
                )  # fmt: skip
        else:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()
        self.ticked.emit()

    def show_progress(self, now: Installation) -> None:
        """Show how far it is."""
        self._now = now
        if self.rows:
            last = len(COLUMNS) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, last))
        self.ticked.emit()

    def choice_of(self, row: TranslatorRow) -> str:
        """Which of its models is chosen."""
        return self._choices.get(row.pair, DEFAULT)

    def choose(self, row: TranslatorRow, choice: str) -> None:
        """Choose one of a row's models; it is ticked where it can be had."""
        self._choices[row.pair] = choice
        if can_get(row, self._now, choice):
            self._ticks.add(row.pair)
        at = self.rows.index(row)
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(COLUMNS) - 1))
        self.ticked.emit()

    def tick_all(self, on: bool) -> None:
        """Tick all that can be had, or none."""
        self._ticks = {row.pair for row in self.rows if self._can_tick(row)} if on else set()
        self.show_progress(self._now)

    def _can_tick(self, row: TranslatorRow) -> bool:
        return can_get(row, self._now, self.choice_of(row))

    @property
    def wanted(self) -> tuple[Wanted, ...]:
        """What is ticked and can be downloaded, in the order of the rows."""
        return tuple(Wanted(row.pair, self.choice_of(row)) for row in self.ticked_rows)

    @property
    def ticked_rows(self) -> tuple[TranslatorRow, ...]:
        """The rows of `wanted`."""
        return tuple(row for row in self.rows if row.pair in self._ticks and self._can_tick(row))

    @property
    def size(self) -> int:
        """Bytes to download for what is ticked; 0 = nothing, or not known."""
        return sum(row.of_choice(self.choice_of(row)).size for row in self.ticked_rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, side: Qt.Orientation, role: int = 0) -> object:
        if side == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return COLUMNS[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        if index.column() == 0 and self._can_tick(self.rows[index.row()]):
            found |= Qt.ItemFlag.ItemIsUserCheckable
        return found

    def data(self, index: Index, role: int = 0) -> object:
        row, column = self.rows[index.row()], index.column()
        if role == Role.DisplayRole:
            cell = cells(row, self._now, self.choice_of(row))[column]
            return f"{cell}   " if column in NUMBERS and cell else cell
        if role == Role.CheckStateRole and column == 0 and self._can_tick(row):
            return Qt.CheckState.Checked if row.pair in self._ticks else Qt.CheckState.Unchecked
        if role == Role.AccessibleTextRole:
            return self._said(row) if column == 0 else None
        if role == Role.TextAlignmentRole and column in NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Role.FontRole and row.articles and not row.here:
            face = QFont()
            face.setWeight(QFont.Weight.DemiBold)
            return face
        if role == Role.ToolTipRole:
            return self._tip(row, column)
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        row = self.rows[index.row()]
        if role != Role.CheckStateRole or not self._can_tick(row):
            return False
        if getattr(value, "value", value) == Qt.CheckState.Checked.value:
            self._ticks.add(row.pair)
        else:
            self._ticks.discard(row.pair)
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def toggle(self, at: int) -> None:
        """Tick or untick a row."""
        index = self.index(at, 0)
        on = index.data(Role.CheckStateRole) == Qt.CheckState.Checked
        self.setData(
            index, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked, Role.CheckStateRole
        )

    def _said(self, row: TranslatorRow) -> str:
        """A row in words, for a screen reader."""
        texts = cells(row, self._now, self.choice_of(row))
        box = ""
        if self._can_tick(row):
            box = "chosen, " if row.pair in self._ticks else "not chosen, "
        parts = [
            f"{texts[1]} outlets" if texts[1] else "",
            f"{texts[2]} articles wait" if texts[2] else "",
        ]
        parts += [f"English: {texts[3]}" if texts[3] else "", texts[4], texts[5]]
        return f"{box}{texts[0]}. {', '.join(part for part in parts if part)}"

    def _tip(self, row: TranslatorRow, column: int) -> str | None:
        if column == 3:
            chosen = row.of_choice(self.choice_of(row))
            if chosen.bleu or chosen.comet:
                return f"Measured on FLORES-200: BLEU {chosen.bleu:.1f}, COMET {chosen.comet:.3f}"
        if column == 5:
            if self._now.stage(row.pair) is Stage.FAILED:
                return self._now.failed[row.pair]
            if row.engine == "apertium" and not row.here:
                return ROUGH_HINT
        licence = f"\nLicence: {row.licence}" if row.licence else ""
        return row.problem or (f"Downloaded from {row.url}{licence}" if row.url else None)
