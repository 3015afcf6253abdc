"""The field in which a note on the article is written: it stands under the headline, over the text."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from globe_app.text.reader_words import MAX_NOTE
from globe_app.tr import tr
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.controls import Text
from globe_app.ui.widgets.kept_keys import keeps_key

HEIGHT = 190  # px at 100 % text
RING, RADIUS = 2, 11  # px
STAYS = (  # a menu has the keys for a moment
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteField(QPlainTextEdit):
    """The text of a note. Esc, Ctrl+Return and Tab leave it; what was written is kept."""

    ended = Signal()
    paused = (
        Signal()
    )  # another window has the keys: it is kept, and goes on when this one has them again

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._cut)

    def _cut(self) -> None:
        """No more than is kept."""
        if self.document().characterCount() - 1 > MAX_NOTE:
            cursor = self.textCursor()
            cursor.setPosition(MAX_NOTE)
            cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()

    def focusNextPrevChild(self, _: bool) -> bool:
        """Tab leaves it for the article: the browser below would only go to its next link."""
        self.ended.emit()
        return True

    def event(self, event: QEvent) -> bool:
        return keeps_key(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or (event.key() in ENDS and control):
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
            self.paused.emit()
        elif event.reason() not in STAYS:
            self.ended.emit()


class NoteEditor(QFrame):
    """Holds the field. `kept` is emitted when it is left, or the window is, and only if something changed."""

    kept = Signal(int, str)  # article id, the new text
    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("popup")
        self._article, self._before = 0, ""
        self.heading = Text(tr("Your note"), Role.META_STRONG, "ink")
        self.hint = Text(tr("Kept when you leave it; Ctrl+Z takes it back."), Role.META, wrap=True)
        self.field = NoteField()
        self.field.setAccessibleName(tr("Your note on this article"))
        self.field.setPlaceholderText(
            tr("Only you read it. A search for note: and a word of it finds it")
        )
        self.field.setTabChangesFocus(True)
        self.field.ended.connect(self.keep)
        self.field.paused.connect(self._keep_so_far)
        column = self._column = QVBoxLayout(self)
        for one in (self.heading, self.field, self.hint):
            column.addWidget(one)
        self._fit()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether a note is being written."""
        return bool(self._article)

    def open_for(self, article_id: int, note: str) -> None:
        """Write the note of an article."""
        self.keep()
        self._article, self._before = article_id, note
        self.field.setPlainText(note)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.show()
        self.raise_()
        self.field.setFocus()

    def keep(self) -> None:
        """End writing; what was written is kept."""
        article, self._article = self._article, 0
        if not article:
            return
        text = self.field.toPlainText()
        if (
            self.field.hasFocus()
        ):  # before it is hidden: Qt would give the focus to a link further down
            self.closed.emit()
        self.hide()
        self._keep(article, text)

    def _keep(self, article: int, text: str) -> None:
        before, self._before = self._before, text
        if text.strip() != before.strip():
            self.kept.emit(article, text)

    def _keep_so_far(self) -> None:
        if self._article:
            self._keep(self._article, self.field.toPlainText())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame is the focus ring of the field."""
        super().paintEvent(event)
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(QPen(QColor(applied().theme.sea), RING))
        p.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        p.end()

    def hideEvent(self, event: QHideEvent) -> None:
        """The window closes, or another page comes: nothing that was written is lost."""
        super().hideEvent(event)
        self.keep()

    def _fit(self) -> None:
        style = applied()
        self._column.setContentsMargins(*(style.px(12),) * 4)
        self._column.setSpacing(style.px(6))
        self.field.setFont(style.font(Role.EXCERPT))
        self.setFixedHeight(style.px(HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "_column"):
            self._fit()
