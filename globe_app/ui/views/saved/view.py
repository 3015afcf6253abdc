"""What the reader keeps of all countries: saved, noted, labelled articles."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from globe_app.briefing import Store, articles
from globe_app.model.article_query import ArticleList, Cursor
from globe_app.model.labels import Kept
from globe_app.model.reader_actions import MarksChange
from globe_app.tr import mark, tr
from globe_app.ui.look.style import Role, Style
from globe_app.ui.places import Article, Position, Saved
from globe_app.ui.views.saved.chips import KeptChips
from globe_app.ui.views.view import Selection, View, ViewContext
from globe_app.ui.widgets.article_list import ArticleListView
from globe_app.ui.widgets.article_pages import PAGE, extended
from globe_app.ui.widgets.article_rows import Told
from globe_app.ui.widgets.controls import Text

MORE = "saved more"
Value = tuple[ArticleList, Kept]


class SavedView(View[Saved, Value]):
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
        self.chips = KeptChips()
        self.chips.chosen.connect(self._choose)
        self.widget = QWidget()
        self.widget.setObjectName("savedPage")
        self._head = QVBoxLayout()
        self._head.addWidget(self.heading)
        self._head.addWidget(self.says)
        self._head.addWidget(self.chips)
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.list, 1)
        self.list.opened.connect(self._open)
        self.list.pointed.connect(self.pointed)
        self.list.more.connect(self._ask_more)
        self.list.passed.connect(self.context.actions.mark_passed)
        self.list.menu_wanted.connect(self._open_menu)
        self.list.current_changed.connect(self.selection_changed)
        self.set_style(style)

    def read(self, place: Saved) -> Callable[[Store], Value]:
        def work(store: Store) -> Value:
            query = place.sequence
            page, kept = articles.kept_page(store, query, max(PAGE, place.at.rows))
            return extended(store, query, page, place.at.row), kept

        return work

    def show(self, value: Value, place: Saved) -> None:
        page, kept = value
        before = self._place
        refresh = before is not None and place.at != Position() and before.page == place.page
        self._place = place
        self.chips.show_kept(kept, place)
        self.heading.setText(place.label or (tr("With a note") if place.noted else tr("Saved")))
        self.list.show_page(page, self._told(), place.at, refresh=refresh)
        self.says.setText(_says(place, page))
        if before is None or before.page != place.page:
            self.title_changed.emit()
        self.selection_changed.emit()

    @property
    def title(self) -> str:
        return self.title_of(self._place or Saved())

    def title_of(self, place: Saved) -> str:
        return place.label or (tr("With a note") if place.noted else tr("Saved"))

    def _told(self) -> Told:
        here = self._place or Saved()
        return Told(
            self.services.clock(), self.services.countries.shown_name, days=False,
            all_saved=not here.label and not here.noted,
        )  # fmt: skip

    def _ask_more(self, after: Cursor) -> None:
        query = replace((self._place or Saved()).sequence, after=after)
        self.services.lane.ask(
            MORE, lambda store: articles.listed(store, query, PAGE), self.list.append
        )

    def _choose(self, place: Saved) -> None:
        if self._place is not None and self._place.page == place.page:
            self.chips.show_again()
        else:
            self.wanted.emit(place)

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
        self._head.setSpacing(style.px(8))

    def _open(self, article_id: int) -> None:
        here = self.here()
        if here is not None:
            self.wanted.emit(Article(article_id, origin=here))

    def _open_menu(self, where: QPoint, _: object) -> None:
        menu = QMenu(self.list)
        menu.addActions(self.context.context_actions())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)


def _says(place: Saved, page: ArticleList) -> str:
    if place.label:
        if page.rows:
            return tr("Articles with this label, saved or not. They are never removed.")
        return tr("No article has this label any more.")
    if place.noted:
        if page.rows:
            return tr("Articles on which you wrote a note. They are never removed.")
        return tr("No note is written yet. Shift+N writes one on the article that is open.")
    if page.rows:
        return tr("Nothing saved here is ever removed.")
    return tr(
        "Nothing is saved yet. S saves the article that is open, or the current row of a list."
    )
