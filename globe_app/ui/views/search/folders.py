"""The searches that a reader has kept, as folders in one row: new articles counted on each."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from globe_app.cldr import number
from globe_app.tr import tr
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.style import Role, Style
from globe_app.ui.places import FoundOrder, Search
from globe_app.ui.widgets.controls import Button, Text
from globe_app.ui.widgets.flow import FlowLayout
from globe_app.ui.widgets.lines import tidy

WINDOWS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
MOST_SHOWN = 4  # more are a list
LEFT, RIGHT, HIGH, MAX_NAME = 34, 28, 30, 28  # px at 100 % text; characters of a name


@dataclass(frozen=True, slots=True)
class Folder:
    """A kept search as it is shown."""

    id: int
    name: str
    query: str = ""  # as typed
    order: FoundOrder = FoundOrder.NEWEST
    new: int = 0  # articles since it was opened last
    many: bool = False  # there are more than `new`
    keeps: bool = False  # its articles are kept for good
    alerts: bool = False

    @property
    def place(self) -> Search:
        """Its page."""
        return Search(self.query, self.order, saved=self.id)

    @property
    def count(self) -> str:
        """The new ones in words; "" = none."""
        if not self.new:
            return ""
        return (
            tr("{number}+ new").format(number=number(self.new))
            if self.many
            else tr("%n new", "", self.new)
        )


class FolderButton(Button):
    """A folder: opens its results; its menu by a right click or the menu key."""

    height_, hit, pad, icon_px = HIGH, 34, 8, 16
    menu_wanted = Signal(QPoint)

    def __init__(self, folder: Folder) -> None:
        super().__init__(folder.name, "folder-open")
        self.setCheckable(True)
        self.show_folder(folder)

    def show_folder(self, folder: Folder) -> None:
        """Show its name and how many are new."""
        self.set_words(tidy(folder.name)[:MAX_NAME], folder.count)
        said = [tr("Saved search {name}").format(name=folder.name), folder.count]
        said += [tr("kept for good")] if folder.keeps else []
        said += [tr("with alerts")] if folder.alerts else []
        self.setAccessibleName(", ".join(one for one in said if one))
        self.setToolTip(self.accessibleName())

    def ground(self, style: Style) -> tuple[str, str]:
        theme = style.theme
        if self.isChecked():
            return theme.sea_tint, theme.sea
        return theme.raised, theme.line if self.underMouse() else ""

    def ink(self, style: Style) -> str:
        return style.theme.ink

    def count_ink(self, style: Style) -> str:
        return style.theme.ember

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(
            self.mapToGlobal(self.rect().bottomLeft()) if by_key else event.globalPos()
        )


class FolderRow(QWidget):
    """Emits what the reader wants with a folder; each signal gives its id."""

    opened = Signal(int)
    menu_wanted = Signal(int, QPoint)
    renamed = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.label = Text(tr("Saved searches"), Role.META, "muted")
        self.all = Button("", "folder-open")
        self.all.end_icon = "chevron-down"
        self.all.clicked.connect(self._open_list)
        self.name = _NameLine()
        self.name.done.connect(self._rename)
        self._flow = FlowLayout()
        self._flow.addWidget(self.label)
        self._flow.addWidget(self.all)
        self._flow.addWidget(self.name)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._flow)
        self.buttons: dict[int, FolderButton] = {}
        self._folders: tuple[Folder, ...] = ()
        self._current = 0
        self.setVisible(False)

    def show_folders(self, folders: Sequence[Folder], current: int) -> None:
        """Show the folders; `current`: the id of the one that is open, 0 = none."""
        listed = len(folders) > MOST_SHOWN
        shown = () if listed else tuple(folders)
        if [one.id for one in shown] != list(self.buttons):
            self._make(shown)
        for one in shown:
            self.buttons[one.id].show_folder(one)
            self.buttons[one.id].setChecked(one.id == current)
        self._folders, self._current = tuple(folders), current
        self.all.setVisible(listed)
        if listed:
            name = next((one.name for one in folders if one.id == current), "")
            new = sum(one.new for one in folders)
            self.all.set_words(
                tidy(name)[:MAX_NAME] or tr("%n saved searches", "", len(folders)),
                tr("%n new", "", new) if new else "",
            )
        self.label.setVisible(bool(folders))
        self.setVisible(bool(folders))

    def _make(self, folders: Sequence[Folder]) -> None:
        for button in self.buttons.values():
            self._flow.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        self.buttons = {}
        for one in folders:
            button = self.buttons[one.id] = FolderButton(one)
            button.clicked.connect(partial(self._open, one.id))
            button.menu_wanted.connect(partial(self.menu_wanted.emit, one.id))
            self._flow.addWidget(button)
            button.show()

    def _open(self, number: int, _: bool = False) -> None:
        button = self.buttons.get(number)
        if button is not None:
            button.setChecked(number == self._current)
        self.opened.emit(number)

    def _open_list(self) -> None:
        menu = QMenu(self.all)
        for one in self._folders:
            words = one.name.replace("&", "&&")
            action = menu.addAction(f"{words}\t{one.count}" if one.count else words)
            action.setCheckable(True)
            action.setChecked(one.id == self._current)
            action.triggered.connect(partial(self._open, one.id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.all.mapToGlobal(QPoint(0, self.all.height())))

    # Renaming -----------------------------------------------------------------------------------

    def begin_renaming(self, number: int) -> None:
        """Let the reader type another name in the row."""
        folder = next((one for one in self._folders if one.id == number), None)
        if folder is not None:
            self.name.begin(number, folder.name)

    def _rename(self, number: int, name: str) -> None:
        self.name.hide()
        if name:
            self.renamed.emit(number, name)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._flow.setSpacing(style.px(6))
        self._column.setContentsMargins(style.px(LEFT), style.px(8), style.px(RIGHT), style.px(8))
        self.label.setMinimumHeight(style.px(34))
        self.name.setFixedWidth(style.px(200))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline above."""
        style = applied()
        p = QPainter(self)
        left, right = style.px(LEFT), style.px(RIGHT)
        p.fillRect(left, 0, self.width() - left - right, 1, QColor(style.theme.line))
        p.end()


class _NameLine(QLineEdit):
    """Where a new name is typed. Return keeps it, Escape and leaving do not."""

    done = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._number = 0
        self.setMaxLength(80)
        self.setAccessibleName(tr("Name of the saved search"))
        self.returnPressed.connect(lambda: self._end(self.text().strip()))
        self.hide()

    def begin(self, number: int, name: str) -> None:
        """Show the name there is, chosen whole."""
        self._number = number
        self.setText(name)
        self.show()
        self.setFocus()
        self.selectAll()

    def _end(self, name: str) -> None:
        number, self._number = self._number, 0
        if number:
            self.done.emit(number, name)

    def event(self, event: QEvent) -> bool:
        """Escape is the line's before it is Back's."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if kind == QEvent.Type.KeyPress:
                self._end("")
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in WINDOWS:
            self._end("")
