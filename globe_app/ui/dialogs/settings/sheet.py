"""The settings: sections at the left, their rows at the right, and a search over all of them."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from globe_app.tr import mark, tr
from globe_app.ui.dialogs.settings.controls import Made
from globe_app.ui.dialogs.settings.storage import StorageSection
from globe_app.ui.dialogs.settings.table import (
    SETTINGS,
    TITLES,
    Chosen,
    Section,
    can_be_shown,
    matches,
)
from globe_app.ui.dialogs.sheet_head import PAD, SheetHead
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.style import Role, Style
from globe_app.ui.reader_actions import ReaderActions
from globe_app.ui.services import Services
from globe_app.ui.widgets.button import Button
from globe_app.ui.widgets.controls import Text
from globe_app.ui.widgets.sheet import SHEET_RADIUS, Sheet

SIZE = QSize(980, 680)  # px at 100 % text
SIDE, NARROW = 232, 720
STORAGE_WORDS = mark("storage disk keep articles days clean up retention size pictures")


class SectionButton(Button):
    """A section at the left; checked: it is the one shown."""

    height_, hit, pad, role = 36, 36, 12, Role.NAV
    at_start = True

    def __init__(self, text: str, icon: str) -> None:
        super().__init__(text, icon)
        self.setCheckable(True)

    def ground(self, style: Style) -> tuple[str, str]:
        if self.isChecked():
            return style.theme.paper, style.theme.line
        return (style.theme.paper, "") if self.underMouse() else ("", "")

    def ink(self, style: Style) -> str:
        return style.theme.ink if self.isChecked() else style.theme.ink2

    def strong(self) -> bool:
        return self.isChecked()


class _Side(QWidget):
    """The search field and the sections, on raised ground."""

    chosen = Signal(int)  # index of a section

    def __init__(self) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search settings"))
        self.search.setAccessibleName(tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.box = QComboBox()  # instead of the buttons where there is little room
        self.box.setAccessibleName(tr("Section"))
        self.buttons: dict[Section, SectionButton] = {}
        self._column = QVBoxLayout(self)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self.search, 1)
        self._top.addWidget(self.box)
        self._column.addLayout(self._top)
        self._list = QVBoxLayout()
        for at, section in enumerate(Section):
            words, icon = TITLES[section]
            button = self.buttons[section] = SectionButton(tr(words), icon)
            button.clicked.connect(partial(self._clicked, at))
            self._list.addWidget(button)
            self.box.addItem(tr(words))
        self._column.addLayout(self._list)
        self._column.addStretch(1)
        self.beside = True

    def _clicked(self, at: int, _: bool = False) -> None:
        self.chosen.emit(at)

    def space(self, *, beside: bool) -> None:
        """Beside the rows, or above them where there is little room."""
        px = applied().px
        self.beside = beside
        self._column.setContentsMargins(px(12), px(16), px(12), px(12))
        self._column.setSpacing(px(12))
        self._list.setSpacing(px(4))
        self._top.setSpacing(px(8))
        self.box.setVisible(not beside)
        wide = px(SIDE) if beside else 0
        self.setMinimumWidth(wide)
        self.setMaximumWidth(wide if beside else 16_777_215)
        for button in self.buttons.values():
            button.setMinimumWidth(wide - 2 * px(12) if beside else 0)
            button.setVisible(beside)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        style, p = applied(), QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(style.theme.raised))
        radius, box = SHEET_RADIUS - 1, QRectF(self.rect())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        spill = 2 * radius
        if not self.beside:
            box.adjust(0, 0, 0, spill)
        elif mirrored:
            box.adjust(-spill, 0, 0, 0)
        else:
            box.adjust(0, 0, spill, 0)
        p.setClipRect(self.rect())
        p.drawRoundedRect(box, radius, radius)
        p.fillRect(
            QRectF(0, self.height() - 1, self.width(), 1) if not self.beside
            else QRectF(0 if mirrored else self.width() - 1, 0, 1, self.height()),
            QColor(style.theme.line),
        )  # fmt: skip
        p.end()


class SettingsSheet(Sheet):
    """Changes act at once; there is no OK."""

    run = Signal(str)  # id of an action that a button of a row stands for

    def __init__(
        self, over: QWidget, services: Services, actions: ReaderActions, chosen: Chosen
    ) -> None:
        super().__init__(over, tr("Settings"), SIZE)
        self.section = Section.READING
        self.side = _Side()
        self.head = SheetHead("")
        self.head.closed.connect(self.close_it)
        self.made = [Made(one, chosen, self._press) for one in SETTINGS if can_be_shown(one)]
        self.storage = StorageSection(services, actions)
        self.nothing = Text("", Role.NAV, "ink2", wrap=True)
        self._titles = {
            one: Text(tr(words), Role.SECTION, "ink") for one, (words, _) in TITLES.items()
        }
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        for section in Section:
            self._column.addWidget(self._titles[section])
            for one in self.made:
                if one.setting.section is section:
                    self._column.addWidget(one.row)
        self._column.addWidget(self.storage)
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._page)
        self._page.setAutoFillBackground(False)
        self.area.viewport().setAutoFillBackground(False)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.head)
        right.addWidget(self.area, 1)
        self._row.addWidget(self.side)
        self._row.addLayout(right, 1)
        self.body.addLayout(self._row)
        self.side.search.textChanged.connect(self._show)
        self.side.chosen.connect(self._choose)
        self.side.box.activated.connect(self._choose)
        chain: list[QWidget] = [self.side.search, self.side.box, *self.side.buttons.values()]
        for before, after in pairwise([*chain, self.head.close_button]):
            QWidget.setTabOrder(before, after)
        self.first_focus = self._first
        self._space()

    def open_settings(self, section: Section | None = None) -> None:
        """Open it, at a section or where it was closed."""
        self.side.search.clear()
        if section is not None:
            self.section = section
        self.refresh()
        self._show()
        self.open_it()

    def refresh(self) -> None:
        """Show what is chosen and stored now."""
        self.show_chosen()
        self.storage.refresh()

    def show_chosen(self) -> None:
        """Show what is chosen now."""
        for one in self.made:
            one.refresh()

    def _first(self) -> QWidget:
        return self.side.buttons[self.section] if self.side.beside else self.side.box

    def _press(self, action: str) -> None:
        self.close_it()
        self.run.emit(action)

    @Slot(int)
    def _choose(self, at: int) -> None:
        self.section = list(Section)[at]
        self.side.search.clear()
        self._show()

    @Slot()
    def _show(self) -> None:
        """Show the chosen section, or of all sections what was searched for."""
        typed = self.side.search.text().strip()[:100]
        shown = {
            one: matches(one.setting, typed) if typed else one.setting.section is self.section
            for one in self.made
        }
        storage = self.section is Section.STORAGE
        if typed:
            words = (
                f"{STORAGE_WORDS} {tr(STORAGE_WORDS)} {tr(TITLES[Section.STORAGE][0])}".casefold()
            )
            storage = all(word in words for word in typed.casefold().split())
        for one, visible in shown.items():
            one.row.mark_words(typed if visible else "")
            one.row.setVisible(visible)
        self.storage.setVisible(storage)
        for section, title in self._titles.items():
            some = any(v and one.setting.section is section for one, v in shown.items())
            title.setVisible(bool(typed) and (some or (storage and section is Section.STORAGE)))
        count = sum(shown.values()) + storage
        self.nothing.setVisible(not count)
        self.nothing.setText(tr("No setting is called “{words}”.").format(words=typed))
        for section, button in self.side.buttons.items():
            button.setChecked(not typed and section is self.section)
        self.side.box.setCurrentIndex(-1 if typed else list(Section).index(self.section))
        found = tr("%n {setting|settings}", "", count)
        self.head.tell(found if typed else tr(TITLES[self.section][0]))
        self.area.verticalScrollBar().setValue(0)

    def _space(self) -> None:
        px = applied().px
        self._column.setContentsMargins(px(PAD), 0, px(PAD), px(20))
        self._column.setSpacing(0)
        for title in self._titles.values():
            title.setContentsMargins(0, px(18), 0, px(4))
        beside = self.card.width() >= px(NARROW)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if beside else down)
        self.side.space(beside=beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._space()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "_row"):
            self._space()
