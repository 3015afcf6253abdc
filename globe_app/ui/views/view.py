"""What a view is: it reads a place from the store, shows what was read, and says where its reader is.

Views know neither each other nor the navigator. A view asks for another place by its signal `wanted`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from globe_app.briefing import Store
from globe_app.model.news import ArticleRow
from globe_app.model.reader_actions import MarksChange
from globe_app.tr import tr
from globe_app.ui.home_country import HomeCountry
from globe_app.ui.look.style import Style
from globe_app.ui.map.overlay import Overlay
from globe_app.ui.places import Place
from globe_app.ui.preference_control import PreferenceControl
from globe_app.ui.reader_actions import ReaderActions
from globe_app.ui.services import Services

P = TypeVar("P", bound=Place)
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class ViewContext:
    """What every view is built with."""

    services: Services
    style: Style
    actions: ReaderActions
    action: Callable[[str], QAction]  # of `ui.actions`, by id: a tool button takes it as its own
    context_actions: Callable[[], list[QAction]]  # for the context menu of an article
    home: HomeCountry
    preferences: PreferenceControl


@dataclass(frozen=True, slots=True)
class Selection:
    """What the reader's actions apply to: the article read, or the current row."""

    article: ArticleRow | None = None
    story: int = 0  # id of the current story; 0 = that of the article, if any
    two_languages: bool = False  # whether it can be shown in its original and in English
    side_by_side: bool = False  # whether it is shown in both now: the window gives it more room
    can_translate: bool = False


class View(QObject, Generic[P, V]):
    """Base of all views. `widget` is what the window lays out; it is built once and never replaced."""

    place_type: ClassVar[type[Place]]  # the place it shows
    name: ClassVar[str] = ""  # in the navigation bar, which opens `place_type()`; "" = not there
    action: ClassVar[str] = ""  # id of the action of `ui.actions` that opens it; "" = none does

    wanted = Signal(object)  # Place: the reader wants to go there
    message = Signal(str)  # a line for the toast
    title_changed = Signal()
    overlay_changed = Signal()
    selection_changed = Signal()  # what `selection` gives has changed
    pointed = Signal(tuple)  # codes of the countries that are under the pointer in a row; () = none
    at_end = Signal()  # Space at the end of a page: what it was opened from may lead on
    run = Signal(str)  # id of an action of `ui.actions` that a button of the view stands for

    widget: QWidget

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.services, self.style = context.services, context.style

    def read(self, place: P) -> Callable[[Store], V]:
        """What a lane's thread is to read for `place`. Touches no widget. Raises `GlobeError` there."""
        raise NotImplementedError

    def show(self, value: V, place: P) -> None:
        """Show what was read, at the position of `place`. Takes no focus. Called again by a refresh,
        with `here()` as the place: what the reader typed, opened or selected stays."""
        raise NotImplementedError

    def here(self) -> P | None:
        """The place with the reader's position in it; None before the first `show`."""
        raise NotImplementedError

    @property
    def title(self) -> str:
        """For the window's title and the Back button of the page that follows."""
        return tr(self.name)

    def toolbar(self) -> list[QWidget]:
        """What stands right of Back above the page; built once."""
        return []

    def follow(self, article_id: int) -> None:
        """Make an article's row current without opening it: it is read in the column beside."""

    def bar_widget(self) -> QWidget | None:
        """What stands in the top bar, in place of the button that finds, while this view is seen."""
        return None

    def find_here(self) -> bool:
        """What finds was asked for: whether this page has a field of its own for that, and not in use yet."""
        return False

    def completed(self, place: P) -> Callable[[Store], P] | None:
        """What a lane's thread is to do to add to a place what no text holds; None = nothing."""
        return None

    def picked(self, code: str) -> bool:
        """A country was clicked on the globe: whether this page takes that for itself."""
        return False

    def title_of(self, place: P) -> str:
        """What a place is called before it has been read."""
        return tr(self.name)

    def focus(self) -> None:
        """Give keyboard focus to the list or text."""
        self.widget.setFocus()

    def step(self, by: int) -> bool:
        """J and K on this page: move the current row; whether there was one."""
        return False

    def activate(self) -> None:
        """Space on this page: open the current row, or page down."""

    def toggle_original(self) -> None:
        """O: show what is said in the original, or in English again."""

    def mark_all_read(self) -> bool:
        """Shift+A on a page whose place has no sequence of articles; whether that is done here."""
        return False

    def selection(self) -> Selection:
        """What the reader's actions apply to."""
        return Selection()

    def overlay(self) -> Overlay | None:
        """What the globe shows while this view is in front; None = unread articles by country."""
        return None

    def country(self) -> str:
        """Code of the country that the globe outlines; "" = none."""
        return ""

    def marks_changed(self, changes: Iterable[MarksChange]) -> None:
        """Articles were marked read, unread, saved or not, and it is stored: change the rows shown."""

    def minute(self, now: datetime) -> None:
        """A minute has passed: renew what is told in ages and local times."""

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size. Calls of `Style` give fonts, sizes and colours."""
        self.style = style
