"""The home country as a button in the title; it opens a list of countries to type in."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QWidget,
)

from globe_app.geo.countries import Countries, plain_key
from globe_app.tr import tr
from globe_app.ui.look import icons
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.direction import Across, beginning, words_from_both_sides
from globe_app.ui.look.flags import Flags, width_of
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.card import Popover

FLAG, PAD, GAP = 20, 12, 9  # px at 100 % text
WIDE, TALL, LIST_FLAG = 300, 380, 14


class HomeButton(QAbstractButton):
    """Flag, name, and a chevron."""

    def __init__(self, flags: Flags) -> None:
        super().__init__()
        self._flags, self._code = flags, ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("Another home country"))

    def show_country(self, code: str, name: str) -> None:
        """Set the country."""
        self._code = code
        self.setText(name)
        self.setAccessibleName(tr("Home country: {name}").format(name=name))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        style = applied()
        wide = QFontMetrics(style.font(Role.THEME)).horizontalAdvance(self.text())
        parts = style.px(FLAG) * 4 // 3 + wide + style.px(16) + 2 * style.px(GAP)
        return QSize(parts + 2 * style.px(PAD) + 2, style.line(Role.THEME) + style.px(14))

    def minimumSizeHint(self) -> QSize:
        return QSize(applied().px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        t = style.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(t.line), 1))
        painter.setBrush(QColor(t.raised if self.underMouse() else t.paper))
        painter.drawRoundedRect(box, 9, 9)
        high = style.px(FLAG)
        x = style.px(PAD)
        flag = self._flags.pixmap(self._code, high, self.devicePixelRatioF(), t.flag_edge)
        across = Across(self.width(), self.isRightToLeft())
        at = round(across.at(x, width_of(high)))
        painter.drawPixmap(at, (self.height() - high) // 2, flag)
        x += high * 4 // 3 + style.px(GAP)
        font = style.font(Role.THEME)
        room = self.width() - x - style.px(PAD) - style.px(16) - style.px(GAP)
        name = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(QColor(t.ink))
        words_from_both_sides(painter)
        box = across.box(x, 0, room, self.height())
        painter.drawText(box, beginning(mirrored=across.mirrored), name)
        px = style.px(16)
        chevron = icons.pixmap("chevron-down", t.ink2, px, self.devicePixelRatioF())
        at = round(across.at(self.width() - style.px(PAD) - px, px))
        painter.drawPixmap(at, (self.height() - px) // 2, chevron)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES:
            self.updateGeometry()


class HomeChooser(HomeButton):
    """The button with its list. The list is built when it is first opened."""

    chosen = Signal(str)  # country code

    def __init__(self, flags: Flags, countries: Countries, over: QWidget) -> None:
        super().__init__(flags)
        self._countries, self._over = countries, over
        self._name = countries.shown_name
        self._outlets: dict[str, int] = {}
        self.popover: Popover | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Country"))
        self.field.setAccessibleName(tr("Home country: type to search"))
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._take)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # arrow keys of the field move in it
        self.list.setAccessibleName(tr("Countries with outlets"))
        self.list.itemClicked.connect(self._take)
        self.clicked.connect(self._open)

    def show_homes(self, outlets: dict[str, int]) -> None:
        """Set the countries to choose from, with their numbers of outlets."""
        self._outlets = outlets

    @Slot()
    def _open(self) -> None:
        if self.popover is None:
            self.popover = Popover(self._over)
            self.popover.body.addWidget(self.field)
            self.popover.body.addWidget(self.list)
        self.field.clear()
        self._fill()
        style = applied()
        self.list.setMinimumHeight(style.px(TALL))
        self.popover.open_below(self, style.px(WIDE))
        self.field.setFocus()

    def _fill(self, _: str = "") -> None:
        keys = {code: plain_key(self._name(code)) for code in self._outlets}
        wanted = plain_key(self.field.text())
        meant = {one.code for one in self._countries.find(self.field.text())}
        named = sorted(keys, key=lambda code: keys[code])
        found = [code for code in named if wanted in keys[code] or code in meant]
        found.sort(key=lambda code: not keys[code].startswith(wanted))
        self.list.clear()
        style = applied()
        for code in found:
            outlets = tr("%n {outlet|outlets}", "", self._outlets[code])
            flag = self._flags.pixmap(code, style.px(LIST_FLAG), edge=style.theme.flag_edge)
            item = QListWidgetItem(QIcon(flag), f"{self._name(code)}  ·  {outlets}")
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setSizeHint(QSize(0, style.px(34)))
            self.list.addItem(item)
        self.list.setIconSize(QSize(style.px(LIST_FLAG) * 4 // 3, style.px(LIST_FLAG)))
        self.list.setFont(style.font(Role.FIELD))
        if found:
            self.list.setCurrentRow(0)

    @Slot()
    def _take(self, _: QListWidgetItem | None = None) -> None:
        item = self.list.currentItem()
        if self.popover is not None:
            self.popover.close_it()
        if item is not None:
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if by and event.type() == QEvent.Type.KeyPress:
                at = self.list.currentRow() + by
                self.list.setCurrentRow(max(0, min(at, self.list.count() - 1)))
                return True
        return False
