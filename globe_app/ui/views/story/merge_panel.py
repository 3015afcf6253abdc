"""Choosing what belongs to a story as well: stories and single articles of its days, the most alike first."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from globe_app.briefing.articles import right_to_left
from globe_app.cldr import number, phrases
from globe_app.model.story import StoryRow
from globe_app.tr import tr
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.controls import PlainButton, PrimaryButton
from globe_app.ui.widgets.rows import Meta, Row, RowList
from globe_app.ui.widgets.text_block import TextBlock
from globe_app.ui.words.translation import translation_mark

MOST = 300  # shown at a time
FLAGS = 6


class MergePanel(QWidget):
    """A list to search; `chosen` has the story that joins."""

    chosen = Signal(int)  # story id
    closed = Signal()

    def __init__(
        self, style: Style, flags: Flags, name: Callable[[str], str],
        image: Callable[[str], Path | None],
    ) -> None:  # fmt: skip
        super().__init__()
        self._style, self._name = style, name
        self._rows: tuple[StoryRow, ...] | None = None
        self.title = TextBlock(style, Role.SECTION, lambda t: t.ink)
        self.title.show_text(tr("What else tells this story?"))
        self.words = TextBlock(style, Role.META, lambda t: t.muted)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Words or a country"))
        self.search.setAccessibleName(tr("Search for words or a country"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._fill)
        self.list = RowList(style, image, flags)
        self.list.setAccessibleName(tr("Stories and articles of these days, the most alike first"))
        self.list.opened.connect(self._pick)
        self.list.current_changed.connect(self._offer)
        self.cancel = PlainButton(tr("Cancel"))
        self.cancel.clicked.connect(self.closed)
        self.bring_in = PrimaryButton(tr("Bring it in"))
        self.bring_in.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.bring_in)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        for part in (self.title, self.search, self.words):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.setFocusProxy(self.search)

    def show_waiting(self) -> None:
        """Begin anew: the stories are being looked for."""
        self._rows = None
        self.search.clear()
        self._fill()

    def show_stories(self, rows: Sequence[StoryRow]) -> None:
        """Set what can be chosen, the most alike first."""
        self._rows = tuple(rows)
        self._fill()

    @Slot()
    def _fill(self, _: str = "") -> None:
        wanted = self.search.text().casefold().split()
        found = [
            row for row in self._rows or ()
            if all(
                word in f"{row.headline} {' '.join(map(self._name, row.countries))}".casefold()
                for word in wanted
            )
        ]  # fmt: skip
        self.list.model_.show([self._row(row) for row in found[:MOST]], False)
        if found:
            self.list.set_current(found[0].id)
            self.list.scrollToTop()
        self.words.show_text(self._says(len(found)))
        self._offer()

    def _says(self, found: int) -> str:
        if self._rows is None:
            return tr("Looking for stories of these days…")
        if not self._rows:
            return tr("Nothing else of these days is stored.")
        if not found:
            return tr("Nothing of these days has these words.")
        if found > MOST:
            return tr("The first {most} of {found}, the most alike first.").format(
                most=number(MOST), found=number(found)
            )
        return tr("The most alike first.")

    def _row(self, row: StoryRow) -> Row:
        countries = tr("%n {country|countries}", "", len(row.countries))
        meta = [Meta(phrases(countries, tr("%n {article|articles}", "", row.articles)))]
        meta += [Meta(words)] if (words := translation_mark(row)) else []
        return Row(
            row.id, row.headline, flags=row.countries[:FLAGS], meta=tuple(meta),
            countries=row.countries,
            right_to_left=not row.in_english and right_to_left(row.language),
        )  # fmt: skip

    @Slot()
    def _offer(self) -> None:
        self.bring_in.setEnabled(self.list.current() is not None)

    @Slot(int)
    def _pick(self, story_id: int) -> None:
        """A row is chosen: what is left is to press the button."""
        self.list.set_current(story_id)
        self.bring_in.setFocus()

    @Slot()
    def _choose(self) -> None:
        row = self.list.current()
        if row is not None:
            self.chosen.emit(row.id)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        for part in (self.title, self.words, self.list):
            part.set_style(style)
        self.search.setFont(style.font(Role.FIELD))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.search.hasFocus():
            self.list.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.search.hasFocus() and self.list.current() is not None:
                self.bring_in.setFocus()
            elif self.bring_in.hasFocus():
                self._choose()
        else:
            event.ignore()
