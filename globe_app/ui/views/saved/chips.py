"""What of the kept articles is shown: all saved, those with a note, those with a label."""

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from globe_app import cldr
from globe_app.model.labels import Kept, Label
from globe_app.text.shorten import shorten
from globe_app.tr import tr
from globe_app.ui.look.appearance import applied
from globe_app.ui.places import Saved
from globe_app.ui.widgets.controls import Chip
from globe_app.ui.widgets.flow import FlowLayout

MOST = 6  # labels with a chip of their own; the others stand in a menu
MAX_NAME = 30  # characters


class KeptChips(QWidget):
    """Chips, one of them on. Not seen while there are neither notes nor labels."""

    chosen = Signal(object)  # Saved

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Which articles"))
        self._labels: tuple[Label, ...] = ()
        self._kept, self._place = Kept(0, 0, ()), Saved()
        self.saved = Chip(tr("Saved"), icon="bookmark")
        self.noted = Chip(tr("With a note"), icon="sticky-note")
        self.named = [Chip("", icon="tag") for _ in range(MOST)]
        self.more = Chip(tr("More labels"), icon="tag", menu=True)
        self._menu = QMenu(self)
        self._flow = FlowLayout()
        self.setLayout(self._flow)
        for one in (self.saved, self.noted, *self.named, self.more):
            self._flow.addWidget(one)
        self.saved.clicked.connect(lambda: self.chosen.emit(Saved()))
        self.noted.clicked.connect(lambda: self.chosen.emit(Saved(noted=True)))
        for number, one in enumerate(self.named):
            one.clicked.connect(partial(self._choose, number))
        self.more.clicked.connect(self._open_menu)

    def show_kept(self, kept: Kept, place: Saved) -> None:
        """Show what there is, and which of it is listed."""
        self._kept, self._place = kept, place
        shown = [one for one in kept.labels if one.articles or one.name == place.label]
        at = next((n for n, one in enumerate(shown) if one.name == place.label), 0)
        if at >= MOST:  # the one listed is seen
            shown.insert(MOST - 1, shown.pop(at))
        self._labels = tuple(shown)
        self._flow.setSpacing(applied().px(6))
        self.setVisible(bool(shown or kept.noted or place.noted or place.label))
        self.saved.set_words(tr("Saved"), cldr.number(kept.saved))
        self.saved.setChecked(not place.label and not place.noted)
        self.noted.set_words(tr("With a note"), cldr.number(kept.noted))
        self.noted.setVisible(bool(kept.noted or place.noted))
        self.noted.setChecked(place.noted)
        for number, chip in enumerate(self.named):
            chip.setVisible(number < len(shown))
            if number < len(shown):
                one = shown[number]
                chip.set_words(shorten(one.name, MAX_NAME), cldr.number(one.articles))
                chip.setChecked(one.name == place.label)
        self.more.setVisible(len(shown) > MOST)
        self.updateGeometry()

    def show_again(self) -> None:
        """The chip that is on was pressed: it stays on."""
        self.show_kept(self._kept, self._place)

    def _choose(self, number: int) -> None:
        self.chosen.emit(Saved(label=self._labels[number].name))

    def _open_menu(self) -> None:
        self.more.setChecked(False)
        self._menu.clear()
        for one in self._labels[MOST:]:
            words = f"{one.name}  {cldr.number(one.articles)}".replace("&", "&&")
            self._menu.addAction(words).triggered.connect(
                partial(self._choose, self._labels.index(one))
            )
        self._menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
