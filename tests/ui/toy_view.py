"""A view in ten lines: what docs/notes/0017 says that a view costs."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QLabel

from globe_app.briefing import Store
from globe_app.briefing.articles import overview
from globe_app.ui.places import Place
from globe_app.ui.views.view import View, ViewContext


@dataclass(frozen=True, slots=True)
class Total(Place):
    """How many articles there are, times a number."""

    times: int = 1


class TotalView(View[Total, int]):
    """Shows it."""

    place_type, name = Total, "Total"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.widget, self._here = QLabel(), Total()

    def read(self, place: Total) -> Callable[[Store], int]:
        return lambda store: overview(store).articles * place.times

    def show(self, value: int, place: Total) -> None:
        self.widget.setText(str(value))
        self._here = place

    def here(self) -> Total:
        return self._here
