"""What floats over the window has a shadow, made once: nine patches of one pixmap."""

import numpy as np
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from globe_app.ui.look.style import Style

BLUR, SHIFT = 28, 8  # px
MARGIN = BLUR + SHIFT  # px around a card that its shadow takes
MOST_TILES = 24

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
        if len(_tiles) > MOST_TILES:
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
