"""The areas of the window, which F6 walks through: bar, globe, list, article."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the window."""

    widget: QWidget
    focus: Callable[[], None]  # gives it keyboard focus, where the reader left it


class Areas:
    """Walks the areas that are shown."""

    def __init__(self, areas: Sequence[Area]) -> None:
        self._areas = tuple(areas)

    def walk(self, by: int) -> None:
        """Give focus to the next (+1) or previous (-1) area."""
        shown = [one for one in self._areas if one.widget.isVisible()]
        if not shown:
            return
        focused = QApplication.focusWidget()
        at = next(
            (i for i, one in enumerate(shown)
             if focused is one.widget or (focused and one.widget.isAncestorOf(focused))),
            -1 if by > 0 else 0,
        )  # fmt: skip
        shown[(at + by) % len(shown)].focus()
