"""How long stories stay, with what a cleanup would remove before it does."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from globe_app.briefing.articles import KeepingPage, counted, long_date
from globe_app.model.news import Keeping
from globe_app.ui.widgets.controls import named


class KeepingDialog(QDialog):
    """`preview` asks what a rule would remove; the answer comes to `show_page`."""

    def __init__(self, parent: QWidget, preview: Callable[[Keeping | None], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keeping stories")
        self._preview = preview
        self.days = QSpinBox(maximum=3650, suffix=" days")
        self.days.setSpecialValueText("for ever")
        self.gigabytes = QDoubleSpinBox(maximum=1000, decimals=1, suffix=" GB", singleStep=0.5)
        self.gigabytes.setSpecialValueText("any size")
        self.says = named(QLabel("…"), "muted")
        self.says.setWordWrap(True)
        self.says.setMinimumSize(400, 70)
        form = QFormLayout()
        form.addRow("Keep stories for", self.days)
        form.addRow("At most", self.gigabytes)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.says)
        column.addWidget(buttons)
        preview(None)

    @property
    def chosen(self) -> Keeping:
        """The rule as set."""
        return Keeping(self.days.value(), self.gigabytes.value())

    def show_page(self, page: KeepingPage) -> None:
        """Show a rule and what it would remove."""
        for spin in (self.days, self.gigabytes):
            spin.blockSignals(True)
        self.days.setValue(page.keep.days)
        self.gigabytes.setValue(page.keep.gigabytes)
        for spin in (self.days, self.gigabytes):
            spin.blockSignals(False)
        for signal in (self.days.valueChanged, self.gigabytes.valueChanged):
            signal.connect(self._changed)
        gone = page.expired
        text = f"The store takes up {page.used / 1e9:.2f} GB. "
        if gone.articles and gone.oldest and gone.newest:
            text += (
                f"The next sync would remove {counted(gone.articles, 'story', 'stories')}, from "
                f"{long_date(gone.oldest, page.now)} to {long_date(gone.newest, page.now)}. "
                "It can be undone until the sync after that. "
            )
        else:
            text += "The next sync would remove nothing. "
        if gone.protected:
            text += f"{counted(gone.protected, 'old story', 'old stories')} saved or unread by choice stay."
        self.says.setText(text)

    def _changed(self) -> None:
        self.days.valueChanged.disconnect(self._changed)
        self.gigabytes.valueChanged.disconnect(self._changed)
        self._preview(self.chosen)
