"""Table model of languages: waiting articles, engine, installed and offered model."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from globe_app.ui.background.models import ModelRow
from globe_app.ui.words.translation import language_name

COLUMNS = ("Language", "Articles waiting", "Translated now by", "Model", "Size", "Licence")
WIDTHS = (170, 120, 170, 190, 80)
NUMBERS = (1, 4)  # columns of numbers
Index = QModelIndex | QPersistentModelIndex


def merged(rows: Sequence[ModelRow], waiting: Sequence[tuple[str, int]]) -> tuple[ModelRow, ...]:
    """The rows with the numbers of waiting articles, most first; the others in their order."""
    counts: dict[str, int] = {}
    known = {row.language for row in rows}
    for tag, count in waiting:
        language = tag if tag in known else tag.split("-")[0]
        counts[language] = counts.get(language, 0) + count
    found = [replace(row, waiting=counts.pop(row.language, 0)) for row in rows]
    found += [
        ModelRow("", tag, language_name(tag), "", False, "", "", 0, "", "", "", count)
        for tag, count in counts.items()
    ]
    return tuple(sorted(found, key=lambda row: (-row.waiting, not row.installed)))


class ModelTable(QAbstractTableModel):
    """Languages as rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[ModelRow, ...] = ()

    def show(self, rows: tuple[ModelRow, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, side: Qt.Orientation, role: int = 0) -> object:
        if side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        return None

    def data(self, index: Index, role: int = 0) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            cell = cells(row)[index.column()]
            return f"{cell}   " if index.column() in NUMBERS and cell else cell
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and row.waiting and not row.engine:
            face = QFont()
            face.setWeight(QFont.Weight.DemiBold)
            return face
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.problem or (f"Downloaded from {row.url}" if row.url else None)
        return None


def cells(row: ModelRow) -> tuple[str, ...]:
    """The texts of a row, by column."""
    by = {
        "firefox": f"Firefox model {row.installed_version}",
        "argos": f"Argos model {row.installed_version}",
        "apertium": "Apertium (rough)",
    }
    if row.problem:
        model = "damaged: install it again"
    elif row.installed:
        newer = row.version and row.version != row.installed_version
        model = f"{row.installed_version} installed" + (
            f", {row.version} available" if newer else ""
        )
    elif row.url:
        model = f"{row.version} available"
    else:
        model = "none is known"
    return (
        row.name, f"{row.waiting:,}" if row.waiting else "",
        by.get(row.engine, row.engine).strip() or "nothing yet", model, megabytes(row.size),
        row.licence or ("see its package" if row.url or row.installed else ""),
    )  # fmt: skip


def megabytes(size: int) -> str:
    """A size in MB as text; "" = unknown."""
    return f"{size / 1e6:,.0f} MB" if size else ""
