"""A popup over the text that shows the marked sentence in the other language."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QTextBrowser

from globe_app.tr import tr
from globe_app.ui.look.style import Role, Style
from globe_app.ui.views.article.lengths import cut_text

MARGIN_PX = 10
MAX_CHARS = 1_200


class OtherLanguagePopup(QLabel):
    """Placed at the lower edge of a browser, or at the upper one where it would cover the sentence."""

    def __init__(self, browser: QTextBrowser) -> None:
        super().__init__(browser)
        self._browser = browser
        self._beside = (0, 0)
        self.setObjectName("popup")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("The marked sentence in its other language"))
        self.hide()
        browser.installEventFilter(self)

    def set_style(self, style: Style) -> None:
        """Apply a theme and text size."""
        self._style = style
        self.setMargin(style.px(12))
        self.setFont(style.font(Role.SAID))

    def say(self, text: str, *, rtl: bool, beside: tuple[int, int] = (0, 0)) -> None:
        """Show a sentence; "" hides it. `beside`: (top, bottom) of the marked sentence, viewport px."""
        if not text:
            self.hide()
            return
        self.setText(cut_text(text, MAX_CHARS))
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        self.setAccessibleDescription(text)
        self._beside = beside
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Move it to where it covers neither edge nor sentence."""
        view = self._browser.viewport().geometry()
        width = max(view.width() - 2 * MARGIN_PX, 120)
        height = min(self.heightForWidth(width), max(view.height() // 2, 60))
        low = view.bottom() - height - MARGIN_PX
        top = view.top() + MARGIN_PX
        upper, lower = (edge + view.top() for edge in self._beside)
        hides = lower > low and upper < view.bottom()
        above = upper - height - MARGIN_PX
        if hides and above > top:
            top = above
        self.setGeometry(view.left() + MARGIN_PX, top if hides else low, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)
