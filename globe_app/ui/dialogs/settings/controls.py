"""Makes the control of each setting of the table, and keeps it at what is chosen."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from globe_app.tr import tr
from globe_app.ui.dialogs.settings.row import SettingRow
from globe_app.ui.dialogs.settings.table import Choice, Chosen, Press, Setting, Toggle
from globe_app.ui.widgets.controls import PlainButton, Segments, Switch


class Made:
    """A row with its control. `refresh` brings it to what is chosen now."""

    def __init__(self, setting: Setting, chosen: Chosen, run: Callable[[str], None]) -> None:
        self.setting, self._chosen = setting, chosen
        self._values: tuple[Any, ...] = ()
        self.control = self._make(run)
        self.row = SettingRow(
            tr(setting.words), tr(setting.says) if setting.says else "", self.control
        )
        self.refresh()

    def _make(self, run: Callable[[str], None]) -> QWidget | None:
        setting, words = self.setting, tr(self.setting.words)
        if isinstance(setting, Toggle):
            switch = Switch(words)
            switch.clicked.connect(lambda on: setting.write(self._chosen, on))
            return switch
        if isinstance(setting, Press):
            button = PlainButton(tr(setting.button))
            button.setAccessibleName(f"{words}: {tr(setting.button)}")
            button.clicked.connect(lambda _=False: run(setting.action))
            return button
        if isinstance(setting, Choice):
            options = setting.options(self._chosen)
            self._values = tuple(value for value, _ in options)
            texts = tuple(one for _, one in options)
            if not setting.menu:
                segments = Segments(words, texts)
                segments.chosen.connect(self._write)
                return segments
            box = QComboBox()
            box.addItems(texts)
            box.setMaxVisibleItems(14)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(self._write)
            return box
        return None

    def _write(self, at: int) -> None:
        setting = self.setting
        if isinstance(setting, Choice) and 0 <= at < len(self._values):
            setting.write(self._chosen, self._values[at])

    def refresh(self) -> None:
        """Show what is chosen now."""
        setting, control = self.setting, self.control
        if isinstance(setting, Toggle) and isinstance(control, Switch):
            why_not = setting.possible(self._chosen)
            control.setChecked(setting.read(self._chosen) and not why_not)
            control.setEnabled(not why_not)
            if why_not:
                self.row.tell(why_not)
        elif isinstance(setting, Choice):
            value = setting.read(self._chosen)
            at = self._values.index(value) if value in self._values else -1
            if isinstance(control, Segments):
                control.set_chosen(at)
            elif isinstance(control, QComboBox):
                control.setCurrentIndex(at)
