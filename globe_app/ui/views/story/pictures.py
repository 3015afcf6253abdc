"""The pictures of a story's articles, each with who shows it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from globe_app.cldr import phrases
from globe_app.model.world_take import StoryPicture
from globe_app.tr import tr
from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.focus_ring import NONE
from globe_app.ui.widgets.text_block import cut_text

MAX_PICTURES = 4
TALL, LEAST_WIDE, GAP, RADIUS = 118, 170, 12, 8  # px at 100 % text
DECODED_PX = 300  # height that pictures are decoded for


class PictureButton(QAbstractButton):
    """One picture, cropped to its place; pressed, its article opens."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.picture: StoryPicture | None = None
        self._image = QImage()
        self._credit = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(NONE, True)  # it shows focus itself
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_picture(self, picture: StoryPicture, image: QImage, country: str) -> None:
        """Set the picture."""
        self.picture, self._image = picture, image
        report = picture.article
        credit = phrases(report.outlet, country)
        self._credit = cut_text(f"{credit} · {report.credit}" if report.credit else credit, 200)
        alt = cut_text(picture.alt, 300)
        self.setAccessibleName(tr("Picture: {value}").format(value=alt or report.headline)[:400])
        self.setAccessibleDescription(f"{self._credit}. " + tr("Enter opens the article"))
        self.update()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        style, t = self._style, self._style.theme
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        box = QRectF(0, 0, self.width(), self.height() - style.line(Role.SMALL) - style.px(4))
        painter.setPen(Qt.PenStyle.NoPen)
        if not self._image.isNull() and box.height() > 0:
            wide, tall = self._image.width(), self._image.height()
            scale = max(box.width() / wide, box.height() / tall)
            brush = QBrush(self._image)
            move = QTransform.fromTranslate(
                (box.width() - wide * scale) / 2, (box.height() - tall * scale) / 2
            )
            brush.setTransform(move.scale(scale, scale))
            painter.setBrush(brush)
            painter.drawRoundedRect(box, RADIUS, RADIUS)
            if t.picture_brightness < 1:
                painter.setBrush(QColor.fromRgbF(0, 0, 0, 1 - t.picture_brightness))
                painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setFont(style.font(Role.SMALL))
        painter.setPen(QColor(t.muted))
        line = QRectF(
            0, self.height() - style.line(Role.SMALL), self.width(), style.line(Role.SMALL)
        )
        words = QFontMetrics(painter.font()).elidedText(
            self._credit, Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        if self.hasFocus():
            painter.setPen(QPen(QColor(t.sea), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            event.ignore()


class StoryPictures(QWidget):
    """Pictures beside each other, in as many columns as fit."""

    opened = Signal(int)  # article id

    def __init__(self, style: Style, name: Callable[[str], str]) -> None:
        super().__init__()
        self._style, self._name = style, name
        self._buttons: list[PictureButton] = []
        self._shown = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def buttons(self) -> tuple[PictureButton, ...]:
        """The pictures shown."""
        return tuple(self._buttons[: self._shown])

    def show_pictures(self, pictures: Sequence[StoryPicture], images: Mapping[str, QImage]) -> None:
        """Set the pictures; those without a decoded image are left out."""
        found = [(one, images[one.hash]) for one in pictures[:MAX_PICTURES] if one.hash in images]
        while len(self._buttons) < len(found):
            button = PictureButton(self._style)
            button.setParent(self)
            button.clicked.connect(self._open)
            self._buttons.append(button)
        self._shown = len(found)
        for at, button in enumerate(self._buttons):
            if at < len(found):
                picture, image = found[at]
                button.show_picture(picture, image, self._name(picture.article.country))
            button.setVisible(at < len(found))
        self.setVisible(bool(found))
        self.updateGeometry()
        self._arrange(self.width())

    def _open(self) -> None:
        button = self.sender()
        if isinstance(button, PictureButton) and button.picture is not None:
            self.opened.emit(button.picture.article.article_id)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        for button in self._buttons:
            button.set_style(style)
        self.updateGeometry()
        self._arrange(self.width())

    def _arrange(self, width: int) -> int:
        if not self._shown:
            return 0
        style = self._style
        fit = max((width + GAP) // (style.px(LEAST_WIDE) + GAP), 1)
        columns = min(fit, self._shown)
        if self._shown % columns == 1 and columns > 2:
            columns -= 1
        wide = (width - (columns - 1) * GAP) // columns
        # a single column is one large picture a line
        tall = style.px(TALL) if columns > 1 else min(round(wide * 0.5), style.px(260))
        tall += style.line(Role.SMALL) + style.px(4)
        for at, button in enumerate(self.buttons):
            row, column = divmod(at, columns)
            button.setGeometry(column * (wide + GAP), row * (tall + GAP), wide, tall)
        rows = -(-self._shown // columns)
        return rows * tall + (rows - 1) * GAP

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width)

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(240), self._arrange(max(self.width(), self._style.px(240))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._style.px(120), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width())
