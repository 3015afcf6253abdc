"""The chips above the list of outlets, and its search."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QMenu, QWidget

from globe_app.cldr import number
from globe_app.tr import tr
from globe_app.ui.dialogs.outlet_rows import OutletFilter, Which
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.widgets.controls import Chip
from globe_app.ui.widgets.flow import FlowLayout

SEARCH, NARROW = 250, 780  # px at 100 % text
Choices = Sequence[tuple[str, str]]  # (value, words)


class OutletFilters(QWidget):
    """Emits `changed` when `chosen` is another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.chosen = OutletFilter()
        self._languages: Choices = ()
        self._countries: Choices = ()
        self.which = {one: Chip(tr(one.value, "outlets")) for one in Which}
        self.language, self.country = (
            Chip(tr("Language"), menu=True),
            Chip(tr("Country"), menu=True),
        )
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Name or address"))
        self.search.setAccessibleName(tr("Find an outlet by name or address"))
        self.search.setClearButtonEnabled(True)
        self._chips = FlowLayout()
        for chip in (*self.which.values(), self.language, self.country):
            self._chips.addWidget(chip)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._chips, 1)
        self._row.addWidget(self.search)
        for one, chip in self.which.items():
            chip.clicked.connect(lambda _=False, one=one: self.choose(which=one))
        self.language.clicked.connect(self._language_clicked)
        self.country.clicked.connect(self._country_clicked)
        self.search.textChanged.connect(self._search)
        self._space()
        self._show()

    def show_counts(self, counts: dict[Which, int], languages: Choices, countries: Choices) -> None:
        """Show how many outlets each filter has, and what can be chosen."""
        self._languages, self._countries = languages, countries
        for one, chip in self.which.items():
            chip.set_words(tr(one.value, "outlets"), number(counts.get(one, 0)))
        self._show()

    def choose(self, *, which: Which | None = None, language: str | None = None,
               country: str | None = None) -> None:  # fmt: skip
        """Narrow the list otherwise."""
        now = self.chosen
        self.chosen = replace(
            now, which=now.which if which is None else which,
            language=now.language if language is None else language,
            country=now.country if country is None else country,
        )  # fmt: skip
        self._show()
        if self.chosen != now:
            self.changed.emit()

    def clear(self) -> None:
        """Show all."""
        self.search.clear()
        self.choose(which=Which.ALL, language="", country="")

    def _search(self, words: str) -> None:
        self.chosen = replace(self.chosen, words=words)
        self.changed.emit()

    def _show(self) -> None:
        for one, chip in self.which.items():
            chip.setChecked(one is self.chosen.which)
        for chip, name, value, choices in (
            (self.language, tr("Language"), self.chosen.language, self._languages),
            (self.country, tr("Country"), self.chosen.country, self._countries),
        ):
            chip.setChecked(bool(value))
            chip.end_icon = "x" if value else "chevron-down"
            chip.set_words(dict(choices).get(value, value) or name)

    def _language_clicked(self) -> None:
        if self.chosen.language:
            self.choose(language="")
        else:
            self._show()
            self._menu(self.language, self._languages, lambda value: self.choose(language=value))

    def _country_clicked(self) -> None:
        if self.chosen.country:
            self.choose(country="")
        else:
            self._show()
            self._menu(self.country, self._countries, lambda value: self.choose(country=value))

    def _menu(self, chip: Chip, choices: Choices, take: Callable[[str], None]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for value, words in choices:
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, value=value: take(value))
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))

    def _space(self) -> None:
        px = applied().px
        self._row.setContentsMargins(px(28), px(4), px(28), px(10))
        self._row.setSpacing(px(6))
        self._chips.setSpacing(px(6))
        self._turn()

    def _turn(self) -> None:
        """In a narrow window the search stands below the chips."""
        narrow = self.width() / applied().scale < NARROW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if narrow else across)
        self.search.setMinimumWidth(applied().px(120 if narrow else SEARCH))
        self.search.setMaximumWidth(10_000 if narrow else applied().px(SEARCH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "_row"):
            self._space()
