"""The "go to country" box: finds countries by English name, own name or code."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from globe_app.geo.countries import CountryInfo
from globe_app.ui.old.look.flags import Flags

WIDTH, ROW_HEIGHT, MOST = 400, 34, 8
CODE = Qt.ItemDataRole.UserRole


class CountrySearch(QFrame):
    """A line edit with completions. Enter or a click chooses; Escape closes."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(
        self,
        find: Callable[[str], tuple[CountryInfo, ...]],
        articles: Callable[[str], int],
        flags: Flags,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self._over = parent
        self._find, self._articles, self._flags = find, articles, flags
        self.line = QLineEdit(placeholderText="Go to country: name or code")
        self.line.setAccessibleName("Go to country")
        self.line.textChanged.connect(self._complete)
        self.line.returnPressed.connect(self._choose)
        self.line.installEventFilter(self)
        self.found = QListWidget()
        self.found.setAccessibleName("Matching countries")
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setIconSize(QSize(28, 21))
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.itemClicked.connect(lambda _: self._choose())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.addWidget(self.line)
        layout.addWidget(self.found)
        shadow = QGraphicsDropShadowEffect(self, blurRadius=24, yOffset=4, xOffset=0)
        self.setGraphicsEffect(shadow)
        self.hide()

    def open(self) -> None:
        """Show the empty box over its parent with keyboard focus."""
        parent = self._over
        self.setFixedWidth(min(WIDTH, parent.width() - 40))
        self.move((parent.width() - self.width()) // 2, 24)
        self.line.clear()
        self._complete("")
        self.show()
        self.raise_()
        self.line.setFocus()

    @Slot(str)
    def _complete(self, text: str) -> None:
        self.found.clear()
        for country in self._find(text)[:MOST]:
            articles = self._articles(country.code)
            own = [n for n in country.endonyms if n.casefold() != country.name.casefold()][:1]
            label = "   ".join([country.name, *own, f"({articles})" if articles else ""]).rstrip()
            icon = QIcon(self._flags.pixmap(country.code, 21))
            item = QListWidgetItem(icon, label)
            item.setData(CODE, country.code)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            self.found.addItem(item)
        self.found.setCurrentRow(0)
        shown = self.found.count()
        self.found.setVisible(shown > 0)
        self.found.setFixedHeight(shown * ROW_HEIGHT + 4)
        self.adjustSize()

    @Slot()
    def _choose(self) -> None:
        item = self.found.currentItem()
        if item is not None:
            code = item.data(CODE)
            self._close()
            self.chosen.emit(code)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # Escape closes the box; it is not the window's Back
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step and self.found.count():
                row = (self.found.currentRow() + step) % self.found.count()
                self.found.setCurrentRow(row)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                return True
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._close()
        return super().eventFilter(watched, event)
