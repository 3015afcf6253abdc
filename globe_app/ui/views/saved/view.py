"""The saved articles of all countries, last saved first."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from globe_app.briefing import Store, articles
from globe_app.model.article_query import ArticleList, Cursor
from globe_app.model.reader_actions import MarksChange
from globe_app.tr import mark, tr
from globe_app.ui.look.style import Role, Style
from globe_app.ui.places import Article, Position, Saved
from globe_app.ui.views.view import Selection, View, ViewContext
from globe_app.ui.widgets.article_list import ArticleListView
from globe_app.ui.widgets.article_pages import PAGE, extended
from globe_app.ui.widgets.article_rows import Told
from globe_app.ui.widgets.controls import Text

MORE = "saved more"
SAYS = mark("Nothing saved here is ever removed.")
NOTHING = mark(
    "Nothing is saved yet. S saves the article that is open, or the current row of a list."
)


class SavedView(View[Saved, ArticleList]):
    """Shows a list of any length, page by page."""

    place_type = Saved
    name = mark("Saved")

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        images, style = context.services.settings.images, context.style
        self._place: Saved | None = None
        self.list = ArticleListView(
            style, lambda name: articles.image_path(images, name), context.services.flags,
            tr("Saved articles"),
        )  # fmt: skip
        self.heading = Text(tr("Saved"), Role.PAGE_TITLE, "ink")
        self.says = Text("", Role.META, "muted", wrap=True)
        self.widget = QWidget()
        self.widget.setObjectName("savedPage")
        self._head = QVBoxLayout()
        self._head.addWidget(self.heading)
        self._head.addWidget(self.says)
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.list, 1)
        self.list.opened.connect(self._open)
        self.list.pointed.connect(self.pointed)
        self.list.more.connect(self._ask_more)
        self.list.menu_wanted.connect(self._open_menu)
        self.list.current_changed.connect(self.selection_changed)
        self.set_style(style)

    def read(self, place: Saved) -> Callable[[Store], ArticleList]:
        def work(store: Store) -> ArticleList:
            page = articles.saved_page(store, max(PAGE, place.at.rows))
            return extended(store, place.sequence, page, place.at.row)

        return work

    def show(self, value: ArticleList, place: Saved) -> None:
        refresh = self._place is not None and place.at != Position()
        self._place = place
        self.list.show_page(value, self._told(), place.at, refresh=refresh)
        self.says.setText(tr(SAYS if value.rows else NOTHING))
        self.selection_changed.emit()

    def _told(self) -> Told:
        return Told(self.services.clock(), self.services.countries.name, days=False, all_saved=True)

    def _ask_more(self, after: Cursor) -> None:
        self.services.lane.ask(
            MORE, lambda store: articles.saved_page(store, PAGE, after), self.list.append
        )

    def here(self) -> Saved | None:
        return None if self._place is None else replace(self._place, at=self.list.at())

    def focus(self) -> None:
        self.list.setFocus()

    def step(self, by: int) -> bool:
        return self.list.step(by)

    def activate(self) -> None:
        current = self.list.current()
        if current is not None:
            self._open(current.id)

    def follow(self, article_id: int) -> None:
        self.list.list.set_current(article_id)

    def selection(self) -> Selection:
        current = self.list.current()
        return Selection(current, 0 if current is None else current.story)

    def marks_changed(self, changes: Iterable[MarksChange]) -> None:
        self.list.change_marks(changes)
        self.selection_changed.emit()

    def minute(self, now: datetime) -> None:
        self.list.retell(self._told())

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        self.list.set_style(style)
        self._head.setContentsMargins(style.px(34), style.px(24), style.px(28), style.px(12))

    def _open(self, article_id: int) -> None:
        here = self.here()
        if here is not None:
            self.wanted.emit(Article(article_id, origin=here))

    def _open_menu(self, where: QPoint, _: object) -> None:
        menu = QMenu(self.list)
        menu.addActions(self.context.context_actions())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)
