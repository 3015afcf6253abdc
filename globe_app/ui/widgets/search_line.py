"""The field that a search is typed into."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from globe_app.tr import tr
from globe_app.ui.look import icons
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.controls import ToolButton
from globe_app.ui.widgets.kept_keys import keeps_escape

WIDTH, LEAST, HEIGHT, ICON, PAD = 330, 120, 36, 18, 11  # px at 100 % text
MAX_TYPED = 200  # characters
DOWN, UP = Qt.Key.Key_Down, Qt.Key.Key_Up


class SearchLine(QLineEdit):
    """Emits what the reader wants; what is typed is changed by nobody else while it has the focus."""

    stepped = Signal(int)  # Down (+1) or Up (-1): another row of the list
    accepted = Signal()  # Return: open the current row
    left = Signal()  # Escape

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(MAX_TYPED)
        self.setAccessibleName(tr("Find articles"))
        self.setPlaceholderText(tr('Words, "a phrase", country:, lang:'))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clear_ = ToolButton("x", "", tr("Clear the search"))
        self.clear_.setParent(self)
        self.clear_.clicked.connect(self._clear)
        self.textChanged.connect(self._show_clear)
        self._show_clear()
        self._dress()

    def _clear(self) -> None:
        self.setFocus()
        self.selectAll()
        self.del_()

    def _show_clear(self) -> None:
        self.clear_.setVisible(bool(self.text()))

    def _dress(self) -> None:
        style = applied()
        self.setFont(style.font(Role.FIELD))
        self.setFixedHeight(style.px(HEIGHT))
        self.setMaximumWidth(style.px(WIDTH))
        self.setMinimumWidth(style.px(LEAST))
        inset = style.px(PAD + ICON + 8 - 4)
        after = style.px(34)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            inset, after = after, inset
        self.setTextMargins(inset, 0, after, 0)
        self._place_clear()

    def _place_clear(self) -> None:
        side = applied().px(30)
        gap = (self.height() - side) // 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.clear_.setGeometry(gap if mirrored else self.width() - side - gap, gap, side, side)

    def sizeHint(self) -> QSize:
        return QSize(applied().px(WIDTH), applied().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(applied().px(LEAST), applied().px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_clear()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        ours = (*CHANGES, QEvent.Type.LayoutDirectionChange)
        if event.type() in ours and hasattr(self, "clear_"):
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        style = applied()
        side = style.px(ICON)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - style.px(PAD) - side if mirrored else style.px(PAD)
        p = QPainter(self)
        glass = icons.pixmap("search", style.theme.ink2, side, self.devicePixelRatioF())
        p.drawPixmap(x, (self.height() - side) // 2, glass)
        p.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (DOWN, UP) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(1 if key == DOWN else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Escape is the field's before it is Back's; the style of the application has margins of its own."""
        if event.type() == QEvent.Type.Polish:
            done = super().event(event)
            self._dress()
            return done
        return keeps_escape(event) or super().event(event)
