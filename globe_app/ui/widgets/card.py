"""What floats over the window: a card with a shadow, a popover that closes by itself, a sheet over a scrim."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.style import Style
from globe_app.ui.widgets.motion import Motion

BLUR, SHIFT = 28, 8  # of the shadow, px
MARGIN = BLUR + SHIFT  # px around a card that its shadow takes
CARD_RADIUS, SHEET_RADIUS = 13, 16
SHEET_MOST, SHEET_SPARE = QSize(1100, 812), QSize(80, 88)

_tiles: dict[tuple[str, int, float], QPixmap] = {}


def paint_floating(
    p: QPainter, card: QRect, style: Style, radius: int, fill: str, line: str, ratio: float
) -> None:
    """A rounded card with its shadow; what it needs around it is `MARGIN`."""
    _paint_shadow(p, card, style.theme.shadow, radius, ratio)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(QPen(QColor(line), 1) if line else Qt.PenStyle.NoPen)
    p.setBrush(QColor(fill))
    inset = 0.5 if line else 0.0
    p.drawRoundedRect(QRectF(card).adjusted(inset, inset, -inset, -inset), radius, radius)


def _paint_shadow(p: QPainter, card: QRect, colour: str, radius: int, ratio: float) -> None:
    """Nine patches of one tile: its corners as they are, its edges drawn out, its middle left to the card."""
    key = (colour, radius, ratio)
    tile = _tiles.get(key)
    if tile is None:
        if len(_tiles) > 24:
            _tiles.clear()
        tile = _tiles[key] = _shadow_tile(colour, radius, ratio)
    corner = MARGIN + radius + BLUR
    box = card.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    wide, high = min(corner, box.width() // 2), min(corner, box.height() // 2)
    whole = tile.width() / ratio
    xs = ((box.left(), wide, 0.0), (box.left() + wide, box.width() - 2 * wide, corner),
          (box.right() + 1 - wide, wide, whole - wide))  # fmt: skip
    ys = ((box.top(), high, 0.0), (box.top() + high, box.height() - 2 * high, corner),
          (box.bottom() + 1 - high, high, whole - high))  # fmt: skip
    for row, (y, tall, from_y) in enumerate(ys):
        for column, (x, broad, from_x) in enumerate(xs):
            if row == column == 1 or tall <= 0 or broad <= 0:
                continue
            take_wide = 1.0 if column == 1 else float(broad)
            take_high = 1.0 if row == 1 else float(tall)
            source = QRectF(from_x * ratio, from_y * ratio, take_wide * ratio, take_high * ratio)
            p.drawPixmap(QRectF(x, y, broad, tall), tile, source)


def _shadow_tile(colour: str, radius: int, ratio: float) -> QPixmap:
    corner = MARGIN + radius + BLUR
    side = round((2 * corner + 1) * ratio)
    edge, bend, sigma = MARGIN * ratio, radius * ratio, BLUR * ratio / 2
    at = np.abs(np.arange(side) + 0.5 - side / 2)
    half = side / 2 - edge - bend
    beyond = np.maximum(at - half, 0.0)
    mask = (np.hypot(beyond[:, None], beyond[None, :]) <= bend).astype(np.float64)
    reach = np.arange(-round(2 * sigma), round(2 * sigma) + 1)
    kernel = np.exp(-(reach**2) / (2 * sigma**2))
    kernel /= kernel.sum()
    for axis in (0, 1):
        mask = np.apply_along_axis(np.convolve, axis, mask, kernel, "same")
    mask = np.roll(mask, round(SHIFT * ratio), axis=0)
    paint = QColor(colour)
    pixels = np.zeros((side, side, 4), np.uint8)  # premultiplied ARGB, little-endian: B, G, R, A
    alpha = np.clip(mask, 0.0, 1.0) * paint.alphaF()
    for channel, level in enumerate((paint.blueF(), paint.greenF(), paint.redF(), 1.0)):
        pixels[..., channel] = np.round(alpha * level * 255)
    image = QImage(
        pixels.tobytes(), side, side, 4 * side, QImage.Format.Format_ARGB32_Premultiplied
    )
    return QPixmap.fromImage(image.copy())


def keeps_key(event: QEvent) -> bool:
    """Whether a key is kept from the actions of the window below: letters and the like, not those with Ctrl or
    Alt, nor F5. Such an event is accepted."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    others = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    if event.modifiers() & others or event.key() == Qt.Key.Key_F5:
        return False
    event.accept()
    return True


class Card(QWidget):
    """A floating card over `over`; what it holds goes into `body`. It is larger than what is seen of it by the
    shadow's `MARGIN`: `place` and `card` count without that.
    """

    radius = CARD_RADIUS

    def __init__(self, over: QWidget, pad: int = 16) -> None:
        super().__init__(over)
        self.over = over
        self._pad = pad
        self.body = QVBoxLayout(self)
        self.motion = Motion(self)
        self._fit_margins()
        self.hide()

    @property
    def card(self) -> QRect:
        """The card without its shadow, in its own coordinates."""
        return self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def place(self, at: QPoint, size: QSize | None = None) -> None:
        """Put the card's top left corner at a point of what it floats over; `size`: of the card."""
        shadow = QSize(2 * MARGIN, 2 * MARGIN)
        self.resize(self.sizeHint() if size is None else size + shadow)
        self.move(at - QPoint(MARGIN, MARGIN))

    def card_hint(self) -> QSize:
        """The size that the card wants."""
        return self.sizeHint() - QSize(2 * MARGIN, 2 * MARGIN)

    def _fit_margins(self) -> None:
        pad = MARGIN + applied().px(self._pad)
        self.body.setContentsMargins(pad, pad, pad, pad)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "body"):
            self._fit_margins()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        p = QPainter(self)
        paint_floating(
            p, self.card, style, self.radius, style.theme.paper, style.theme.line,
            self.devicePixelRatioF(),
        )  # fmt: skip
        p.end()


class Popover(Card):
    """A card that Esc or a click outside closes; focus goes back to where it was."""

    closed = Signal()

    def __init__(self, over: QWidget, pad: int = 16) -> None:
        super().__init__(over, pad)
        self._back: QWidget | None = None

    def open_below(self, anchor: QWidget, width: int = 0) -> None:
        """Open below a widget, inside what it floats over. `width` px; 0 = as wide as it wants."""
        over = self.over
        size = self.card_hint()
        if width:
            size.setWidth(width)
            tall = self.body.heightForWidth(width + 2 * MARGIN)
            size.setHeight(max(size.height(), tall - 2 * MARGIN))
        size = size.boundedTo(QSize(over.width() - 16, over.height() - 16))
        below = anchor.mapTo(over, QPoint(0, anchor.height() + 6))
        x = min(max(below.x(), 8), over.width() - size.width() - 8)
        y = min(below.y(), over.height() - size.height() - 8)
        self._back = QApplication.focusWidget()
        self.place(QPoint(x, max(y, 8)), size)
        self.motion.appear()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._focus_first()

    def close_it(self) -> None:
        """Close it."""
        if self.isHidden():
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        inside = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self.motion.leave()
        if inside and self._back is not None and self._back.isVisible():
            self._back.setFocus()
        self._back = None
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        return keeps_key(event) or super().event(event)

    def _focus_first(self) -> None:
        first = self.nextInFocusChain()
        while first is not None and self.isAncestorOf(first):
            if first.focusPolicy() & Qt.FocusPolicy.TabFocus and first.isVisibleTo(self):
                first.setFocus()
                return
            first = first.nextInFocusChain()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            at = self.mapFromGlobal(event.globalPosition().toPoint())
            if isinstance(watched, QWidget) and not self.card.contains(at):
                self.close_it()
        elif (
            kind == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            self.close_it()
            return True
        return False


class Sheet(QWidget):
    """A dialog inside the window: a card over a scrim. Tab stays inside, Esc closes, focus goes back.

    What it holds goes into `body`, without margins: a sheet's head, list and foot have their own.
    """

    closed = Signal()

    def __init__(self, over: QWidget, name: str, most: QSize | None = None) -> None:
        super().__init__(over)
        self.setAccessibleName(name)
        self.most = SHEET_MOST if most is None else most
        self._over = over
        self._back: QWidget | None = None
        self.card = _SheetCard(self)
        self.body = QVBoxLayout(self.card)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        self.motion = Motion(self)
        self.first_focus: Callable[[], QWidget | None] = lambda: None
        over.installEventFilter(self)
        self.hide()

    def open_it(self) -> None:
        """Open it with focus on `first_focus`, else on its first field."""
        self._back = QApplication.focusWidget()
        self._fit()
        self.motion.appear()
        first = self.first_focus()
        if first is not None:
            first.setFocus()
        else:
            self.focusNextPrevChild(True)

    def close_it(self) -> None:
        """Close it."""
        if self.isHidden():
            return
        self.motion.leave()
        if self._back is not None and self._back.isVisible():
            self._back.setFocus()
        self._back = None
        self.closed.emit()

    def _fit(self) -> None:
        """Cover the window; the card in its middle."""
        style, over = applied(), self._over.size()
        self.setGeometry(0, 0, over.width(), over.height())
        size = QSize(
            min(over.width() - min(style.px(SHEET_SPARE.width()), over.width() // 8),
                style.px(self.most.width())),
            min(over.height() - min(style.px(SHEET_SPARE.height()), over.height() // 10),
                style.px(self.most.height())),
        )  # fmt: skip
        self.card.setGeometry(
            (over.width() - size.width()) // 2, (over.height() - size.height()) // 2,
            size.width(), size.height(),
        )  # fmt: skip

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays inside."""
        at = QApplication.focusWidget()
        start = at if at is not None and self.isAncestorOf(at) else self
        found: QWidget | None = start
        for _ in range(2_000):
            if found is not None:
                found = found.nextInFocusChain() if forward else found.previousInFocusChain()
            if found is start or found is None:
                return False
            tabbed = bool(found.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if tabbed and self.isAncestorOf(found) and found.isVisible() and found.isEnabled():
                reason = (
                    Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
                )
                found.setFocus(reason)
                return True
        return False

    def event(self, event: QEvent) -> bool:
        return keeps_key(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        event.accept()  # nothing of it reaches the page below

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        p = QPainter(self)
        p.fillRect(self.rect(), QColor(style.theme.scrim))
        paint_floating(
            p, self.card.geometry(), style, SHEET_RADIUS, style.theme.paper, "",
            self.devicePixelRatioF(),
        )  # fmt: skip
        p.end()


class _SheetCard(QWidget):
    """Holds what a sheet shows; a sheet paints what is below it."""
