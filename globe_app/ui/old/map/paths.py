"""Converts arrays to QPainter paths and lines without a Python loop over points."""

from typing import cast

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QLineF, Qt
from PySide6.QtGui import QPainter, QPainterPath

_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])  # as QDataStream writes them


def path_of(xy: NDArray[np.float64], first: NDArray[np.bool_]) -> QPainterPath:
    """A path of closed outlines: `xy` (n, 2); `first` (n,) is true where an outline begins.

    The bytes are those of QPainterPath's own stream format: count, elements (0 move, 1 line), then
    the start of the last outline and the fill rule.
    """
    path = QPainterPath()
    count = len(xy)
    if count == 0:
        return path
    elements = np.empty(count, dtype=_ELEMENT)
    elements["kind"] = ~first
    elements["x"], elements["y"] = xy[:, 0], xy[:, 1]
    last_start = int(np.flatnonzero(first)[-1])
    ends = np.array([last_start, Qt.FillRule.OddEvenFill.value], dtype=">i4").tobytes()
    data = np.array([count], dtype=">i4").tobytes() + elements.tobytes() + ends
    stream = QDataStream(QByteArray(data))
    stream >> path
    return path


def draw_lines(painter: QPainter, segments: NDArray[np.float64]) -> None:
    """Draw (m, 4) segments x1 y1 x2 y2 with the painter's pen, straight from the array's memory."""
    if len(segments) == 0:
        return
    lines = np.ascontiguousarray(segments, dtype=np.float64)  # QLineF is four doubles
    first = cast(QLineF, shiboken6.wrapInstance(lines.ctypes.data, QLineF))
    painter.drawLines(first, len(lines))
