"""How long articles are kept, with what a cleanup would remove before it does."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from globe_app.briefing.articles import RetentionPage, counted, long_date
from globe_app.model.retention import CountedFrom, Expired, RetentionRule
from globe_app.ui.old.widgets.controls import named

COUNTED_FROM = (
    (CountedFrom.STORED, "the day it was stored here"),
    (CountedFrom.PUBLISHED, "the date its outlet gives"),
)


class RetentionDialog(QDialog):
    """`preview` asks what a rule would remove; the answer comes to `show_page`.

    Emits `clean_up` with the rule when the reader wants all that is past it removed at once.
    """

    clean_up = Signal(object)  # RetentionRule

    def __init__(self, parent: QWidget, preview: Callable[[RetentionRule | None], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keeping articles")
        self._preview = preview
        self.days = QSpinBox(maximum=3650, suffix=" days")
        self.days.setSpecialValueText("for ever")
        self.gigabytes = QDoubleSpinBox(maximum=1000, decimals=1, suffix=" GB", singleStep=0.5)
        self.gigabytes.setSpecialValueText("any size")
        self.counted_from = QComboBox()
        for value, words in COUNTED_FROM:
            self.counted_from.addItem(words, value)
        self.says = named(QLabel("…"), "muted")
        self.says.setWordWrap(True)
        self.says.setMinimumSize(400, 90)
        self.now = QPushButton("Remove them now")
        self.now.setEnabled(False)
        form = QFormLayout()
        form.addRow("Keep articles for", self.days)
        form.addRow("counted from", self.counted_from)
        form.addRow("At most", self.gigabytes)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.addButton(self.now, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.now.clicked.connect(self._clean_up)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.says)
        column.addWidget(buttons)
        self._known = False  # the rule in force is shown
        preview(None)

    @property
    def chosen(self) -> RetentionRule:
        """The rule as set."""
        counted_from = CountedFrom(self.counted_from.currentData())
        return RetentionRule(self.days.value(), self.gigabytes.value(), counted_from)

    def show_page(self, page: RetentionPage) -> None:
        """Show what a rule would remove; of the first page, which has the rule in force, the rule too."""
        first, self._known = not self._known, True
        if first:
            self.days.setValue(page.rule.days)
            self.gigabytes.setValue(page.rule.gigabytes)
            self.counted_from.setCurrentIndex(self.counted_from.findData(page.rule.counted_from))
            self.days.valueChanged.connect(self._changed)
            self.gigabytes.valueChanged.connect(self._changed)
            self.counted_from.currentIndexChanged.connect(self._changed)
        if not first and page.rule != self.chosen:
            return  # changed meanwhile: the answer for that is to come
        self.now.setEnabled(bool(page.expired.articles))
        self.says.setText(f"The store takes up {page.used / 1e9:.2f} GB. {_effect(page)}")

    def _changed(self) -> None:
        self.now.setEnabled(False)
        self._preview(self.chosen)

    def _clean_up(self) -> None:
        self.clean_up.emit(self.chosen)
        self.accept()


def _effect(page: RetentionPage) -> str:
    """What the rule means for the articles that are stored, in words."""
    gone = page.expired
    if gone.articles and gone.oldest and gone.newest:
        text = (
            f"{counted(gone.articles, 'article is', 'articles are')} past that, published from "
            f"{long_date(gone.oldest, page.now)} to {long_date(gone.newest, page.now)}. {_when(gone)}"
            "It can be undone until the sync after that. "
        )
    else:
        text = "The next sync would remove nothing. "
    if gone.protected:
        text += (
            f"{counted(gone.protected, 'old article', 'old articles')} saved, noted or unread by choice"
            f" {'stays' if gone.protected == 1 else 'stay'}."
        )
    return text


def _when(gone: Expired) -> str:
    if gone.unasked >= gone.articles:
        return "The next sync would remove them. "
    return (
        f"The next sync would remove {gone.unasked:,}, a tenth of the store at most, and later ones the"
        " rest. "
    )
