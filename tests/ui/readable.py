"""Whether the words of a window can be read: their contrast as drawn, and whether any are cut off."""

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QFontMetrics, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from globe_app.ui.widgets.button import Button

AA = 4.5
SMOOTHED = 0.3  # the darkest pixel of a smoothed letter comes close to the colour it is drawn in


def light(colour: QColor) -> float:
    """The relative luminance of WCAG."""
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of WCAG, 1 to 21."""
    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


def over(colour: QColor, ground: QColor) -> QColor:
    """A colour that lets some of its ground through, as it is seen."""
    share = colour.alphaF()
    mixed = [
        top * share + below * (1 - share)
        for top, below in zip(
            (colour.redF(), colour.greenF(), colour.blueF()),
            (ground.redF(), ground.greenF(), ground.blueF()), strict=True,
        )
    ]  # fmt: skip
    return QColor.fromRgbF(*mixed)


def words_in(layer: QWidget) -> list[QWidget]:
    """The labels and buttons that show words and can be used."""
    return [
        one for one in layer.findChildren(QWidget)
        if isinstance(one, QLabel | QAbstractButton) and one.isVisible() and one.isEnabled()
        and one.text().strip() and not one.visibleRegion().isEmpty()
        and not getattr(one, "narrow", False)  # the search of a narrow bar shows its glass alone
    ]  # fmt: skip


def hard_to_read(window: QWidget, layer: QWidget) -> list[str]:
    """The words whose contrast as drawn is below AA."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = []
    for one in words_in(layer):
        seen = one.visibleRegion().boundingRect()
        box = QRect(one.mapTo(window, seen.topLeft()), seen.size()).intersected(image.rect())
        if box.width() < 8 or box.height() < 8:
            continue
        strongest = _strongest(image.copy(box))
        if strongest is not None and strongest < AA - SMOOTHED:
            found.append(f"{strongest:.1f} {type(one).__name__} {one.text()[:40]!r}")  # type: ignore[attr-defined]
    return found


def _strongest(part: QImage) -> float | None:
    """The contrast of what stands out most from the ground; None: it is all ground, or a picture."""
    pixels = np.frombuffer(bytes(part.constBits()), np.uint32) & 0xFFFFFF
    colours, counts = np.unique(pixels, return_counts=True)
    if counts.max() < 0.4 * counts.sum() or len(colours) < 3:
        return None
    ground = QColor.fromRgb(int(colours[counts.argmax()]))
    sums = (colours >> 16) + (colours >> 8 & 0xFF) + (colours & 0xFF)
    ends = colours[np.argsort(sums)[[0, 1, -2, -1]]]  # the darkest and the lightest
    return max(contrast(ground, QColor.fromRgb(int(one))) for one in ends)


def cut_off(layer: QWidget) -> list[str]:
    """Words that have less room than they need."""
    found = []
    for one in words_in(layer):
        if isinstance(one, QLabel):
            if one.wordWrap() or one.hasHeightForWidth():
                short = one.heightForWidth(one.width()) > one.height() + 1
            else:
                need = QFontMetrics(one.font()).horizontalAdvance(one.text())
                short = need > one.width() + 1 or one.sizeHint().height() > one.height() + 1
        elif isinstance(one, Button):
            short = (
                one.sizeHint().width() > one.width() + 1
                or one.sizeHint().height() > one.height() + 1
            )
        else:
            continue
        if short:
            found.append(f"{type(one).__name__} {one.text()[:60]!r} {one.width()}x{one.height()}")
    return found


def outside(layer: QWidget, window: QWidget) -> list[str]:
    """Controls that stand wholly or partly beyond the side edges of what holds them."""
    found = []
    for one in words_in(layer):
        left = one.mapTo(window, QPoint(0, 0)).x()
        if left < -1 or left + one.width() > window.width() + 1:
            found.append(f"{type(one).__name__} {one.text()[:40]!r} at {left}")  # type: ignore[attr-defined]
    return found
