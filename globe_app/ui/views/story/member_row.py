"""An article of a story with what ties it to the others; on hover or focus, the button that splits it off."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from globe_app.briefing.articles import right_to_left
from globe_app.model.story import StoryArticle
from globe_app.tr import mark, tr
from globe_app.ui.look.direction import Across, visual
from globe_app.ui.look.flags import Flags, width_of
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.controls import PlainButton, plain_tool_tip
from globe_app.ui.widgets.focus_ring import NONE
from globe_app.ui.widgets.text_block import LaidOut, cut_text, lay_out
from globe_app.ui.words.translation import hint, translation_mark

PAD, BLEED, FLAG, BESIDE, FADE = 9, 8, 15, 30, 40  # px at 100 % text; `BESIDE`: room of the flag
NOT_THIS = mark("Not this story")


class MemberRow(QAbstractButton):
    """Pressed, it opens the article."""

    split = Signal(int)  # article id
    pointed = Signal(tuple)

    def __init__(self, style: Style, flags: Flags) -> None:
        super().__init__()
        self._style, self._flags = style, flags
        self.article: StoryArticle | None = None
        self._tie = ""
        self._splits = False
        self._why_not = ""
        self._laid: tuple[int, LaidOut, LaidOut] | None = None
        self.button = PlainButton(tr(NOT_THIS), "split")
        self.button.setParent(self)
        self.button.clicked.connect(self._split)
        self.button.installEventFilter(self)
        self.button.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(NONE, True)  # it shows focus itself
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_member(
        self, article: StoryArticle, tie: str, country: str, *, splits: bool, why_not: str
    ) -> None:
        """Set the article. `splits`: whether it can be split off; `why_not`: said where it is disabled."""
        self.article, self._tie = article, tie
        self._splits, self._why_not = splits, why_not
        self._laid = None
        self.setAccessibleName(cut_text(article.headline, 300))
        self.setAccessibleDescription(f"{article.outlet}, {country}; {tie}")
        tip = f"{article.headline}\n{hint(article)}" if hint(article) else article.headline
        self.setToolTip(plain_tool_tip(cut_text(tip, 400)))
        self.button.setEnabled(not why_not)
        self.button.setToolTip(why_not or tr("Make it a story of its own; Ctrl+Z takes that back"))
        self.button.setAccessibleName(f"{tr(NOT_THIS)}: {cut_text(article.headline, 100)}")
        self._offer()
        self.updateGeometry()
        self.update()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style, self._laid = style, None
        self.updateGeometry()
        self.update()

    def _split(self) -> None:
        if self.article is not None:
            self.split.emit(self.article.article_id)

    def _offer(self) -> None:
        """The button is there while it may be wanted."""
        over = self.underMouse() or self.hasFocus() or self.button.hasFocus()
        self.button.setVisible(self._splits and over)
        self._place_button()

    def _place_button(self) -> None:
        size = self.button.sizeHint()
        at = QRect(
            self.width() - size.width() - BLEED, (self.height() - size.height()) // 2,
            size.width(), size.height(),
        )  # fmt: skip
        self.button.setGeometry(visual(at, self.rect(), mirrored=self.isRightToLeft()))

    def _at(self, width: int) -> tuple[LaidOut, LaidOut]:
        if self._laid is not None and self._laid[0] == width:
            return self._laid[1:]
        style, article = self._style, self.article
        assert article is not None
        room = width - 2 * BLEED - style.px(BESIDE)
        bold = style.font(Role.BULLET)
        bold.setWeight(bold.Weight.DemiBold)
        rtl = not article.in_english and right_to_left(article.language)
        headline = lay_out(
            cut_text(article.headline, 300), bold, style.line(Role.BULLET), room, most_lines=2,
            rtl=rtl,
        )  # fmt: skip
        said = f"{cut_text(article.outlet, 60)} · {self._tie}"
        if words := translation_mark(article):
            said += f" · {words}"
        ties = lay_out(said, style.font(Role.SMALL), style.line(Role.SMALL), room, most_lines=2)
        self._laid = (width, headline, ties)
        return self._laid[1:]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self.article is None:
            return 0
        headline, ties = self._at(width)
        return headline.height + ties.height + 2 * self._style.px(PAD)

    def sizeHint(self) -> QSize:
        wide = self.width() if self.width() > self._style.px(160) else self._style.px(480)
        return QSize(self._style.px(240), self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._style.px(160), self._style.line(Role.BULLET))

    def paintEvent(self, event: QPaintEvent) -> None:
        style, t, article = self._style, self._style.theme, self.article
        if article is None:
            return
        headline, ties = self._at(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(BLEED, 0, self.width() - 2 * BLEED, 1), QColor(t.line))
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.raised))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 2, 0, -1), 9, 9)
        if self.hasFocus():
            painter.setPen(QPen(QColor(t.sea), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 2, -1, -2), 9, 9)
        high = style.px(FLAG)
        flag = self._flags.pixmap(article.country, high, self.devicePixelRatioF(), t.flag_edge)
        across = Across(self.width(), self.isRightToLeft())
        at = round(across.at(BLEED, width_of(high)))
        painter.drawPixmap(at, (self.height() - high) // 2, flag)
        x, y = across.at(BLEED + style.px(BESIDE), headline.room), style.px(PAD)
        headline.draw(painter, x, y, t.ink)
        ties.draw(painter, x, y + headline.height, t.muted)
        if self.button.isVisible():  # the words fade out before it
            ground = QColor(t.raised if self.underMouse() else t.paper)
            edge = (
                across.at(self.button.x(), self.button.width())
                if across.mirrored
                else self.button.x()
            )
            from_, to = edge - style.px(FADE), self.width() - BLEED
            start, end = across.at(from_, 0), across.at(edge - style.px(6), 0)
            fade = QLinearGradient(start, 0, end, 0)
            clear = QColor(ground)
            clear.setAlpha(0)
            fade.setColorAt(0, clear)
            fade.setColorAt(1, ground)
            painter.fillRect(across.box(from_, 3, to - from_, self.height() - 6), fade)

    # Pointer, keys, focus ------------------------------------------------------------------------

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._offer()
        if self.article is not None:
            self.pointed.emit((self.article.country,))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._offer()
        self.pointed.emit(())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._offer()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.TabFocusReason:
            self._offer()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.button and event.type() == QEvent.Type.FocusOut:
            self.button.setVisible(self._splits and (self.underMouse() or self.hasFocus()))
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            event.ignore()
