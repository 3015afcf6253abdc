"""What each action of the table does, by its id."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from globe_app.model.news import ArticleRow
from globe_app.model.sequence import StoryArticles
from globe_app.pipeline import reader_actions, rules
from globe_app.tr import tr
from globe_app.ui.exports import Exports
from globe_app.ui.label_popover import LabelPopover
from globe_app.ui.map_modes import MapMode
from globe_app.ui.places import (
    Edition,
    History,
    Missed,
    Saved,
    Stories,
    Story,
    StoryPart,
    YourReading,
)
from globe_app.ui.preferences import SYNC_HOURS, Projection
from globe_app.ui.views.search.view import SearchView
from globe_app.ui.views.view import Selection

if TYPE_CHECKING:
    from globe_app.ui.window import MainWindow


class Commands:
    """The actions of one window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        nav, background, prefer = window.navigator, window.background, window.preferences
        article, dialogs = window.article, window.dialogs
        self.labels = LabelPopover(window.central, window.services, window.reader_actions)
        self.exports = Exports(
            window.services, window.central, background.packs, prefer, self._selection,
            self._story_shown,
        )  # fmt: skip
        self.exports.message.connect(window.toast.say)
        self._does: Mapping[str, Callable[[], object]] = {
            "home": nav.home,
            "stories": partial(nav.go, Stories()),
            "missed": partial(nav.go, Missed()),
            "saved": partial(nav.go, Saved()),
            "edition": self._open_edition,
            "history": partial(nav.go, History()),
            "countries": dialogs.show_countries,
            "your_reading": partial(nav.go, YourReading()),
            "search": self._find,
            "save_search": self._save_search,
            "alert": lambda: window.alerts.toggle(nav.place),
            "somewhere": self._open_somewhere,
            "open_story": self._open_story,
            "back": nav.back,
            "forward": nav.forward,
            "focus_next_area": partial(window.areas.walk, 1),
            "focus_previous_area": partial(window.areas.walk, -1),
            "quit": window.quit,
            "tour": window.tour.begin,
            "next": partial(nav.step, 1),
            "previous": partial(nav.step, -1),
            "next_unread": nav.next_unread,
            "page_down": self._page_down,
            "save": self._save,
            "mark_read": self._mark_read,
            "note": article.edit_note,
            "labels": self._choose_labels,
            "mark_all_read": self._mark_all_read,
            "original": self._toggle_original,
            "both": article.toggle_both,
            "translate": article.translate,
            "next_sentence": partial(article.step_sentence, 1),
            "previous_sentence": partial(article.step_sentence, -1),
            "hide_like": self._hide_like,
            "show_again": self._show_again,
            "copy_link": self._copy_link,
            "copy_quotation": article.copy_quotation,
            "open_in_browser": self._open_in_browser,
            "export": self.exports.open,
            "print": self.exports.print_it,
            "make_pack": self.exports.open_for_pack,
            "open_pack": self.exports.open_pack,
            "undo": self._undo,
            "redo": self._redo,
            "replay": partial(self._open_part, StoryPart.REPLAY),
            "why": partial(self._open_part, StoryPart.WHY),
            "turn_to_country": window.globe_control.turn_to_country,
            "fold_pane": window.fold_pane,
            "text_larger": partial(prefer.text_size, 1),
            "text_smaller": partial(prefer.text_size, -1),
            "text_reset": partial(prefer.text_size, 0),
            **{one.value: partial(window.map_modes.choose, one) for one in MapMode},
            "map_picture": window.map_picture.save,
            "flat_map": window.map_kind.toggle,
            **{f"map_{one.name.lower()}": partial(window.map_kind.choose, one) for one in Projection},
            "night": prefer.toggle_night,
            "calm": prefer.toggle_calm,
            "sync": background.sync,
            "cancel_sync": background.cancel_sync,
            "sync_on_start": background.toggle_sync_on_start,
            "outlets": dialogs.show_outlets,
            "translators": dialogs.show_translators,
            "retention": dialogs.show_storage,
            "settings": dialogs.show_settings,
            "offline": prefer.toggle_offline,
            "remove_sample": self._remove_sample,
            "rules": dialogs.show_rules,
            "keys": dialogs.show_keys,
            "about": dialogs.show_about,
            **{f"theme_{name}": partial(prefer.choose_theme, name)
               for name in ("system", "light", "dark")},
            **{f"sync_every_{hours}": partial(background.sync_every, hours)
               for hours in SYNC_HOURS},
        }  # fmt: skip

    @property
    def ids(self) -> frozenset[str]:
        """The actions that something is done for."""
        return frozenset(self._does)

    def close_all(self) -> None:
        """Close what actions have opened over the window."""
        self.labels.close_it()
        if self.exports.sheet is not None:
            self.exports.sheet.close_it()

    def run(self, action: str) -> None:
        """Do what an action stands for."""
        self._does[action]()

    def _selection(self) -> Selection:
        view = self._window.navigator.view
        return Selection() if view is None else view.selection()

    def _story_shown(self) -> int:
        place = self._window.navigator.place
        return place.id if isinstance(place, Story) else 0

    def _article(self) -> ArticleRow | None:
        view = self._window.navigator.view
        return None if view is None else view.selection().article

    def _find(self) -> None:
        view = self._window.navigator.view
        if view is None or not view.find_here():
            self._window.palette_.open()

    def _save_search(self) -> None:
        view = self._window.navigator.view
        if isinstance(view, SearchView):
            view.keep()

    def _open_somewhere(self) -> None:
        self._window.globe_control.open_somewhere()

    def _open_edition(self) -> None:
        today = self._window.services.clock().astimezone().date()
        self._window.navigator.go(Edition(today.isoformat()))

    def _toggle_original(self) -> None:
        view = self._window.navigator.view
        if view is not None:
            view.toggle_original()

    def _open_story(self) -> None:
        view = self._window.navigator.view
        chosen = None if view is None else view.selection()
        if chosen is None:
            return
        if chosen.story:
            self._window.navigator.go(Story(chosen.story))
        elif chosen.article is not None:
            self._window.navigator.open_story_of(chosen.article.id)

    def _open_part(self, part: StoryPart) -> None:
        place = self._window.navigator.place
        if isinstance(place, Story):
            self._window.navigator.go(Story(place.id, part, place.edition))

    def _page_down(self) -> None:
        view = self._window.navigator.view
        if view is not None:
            view.activate()

    def _save(self) -> None:
        row = self._article()
        if row is not None:
            self._window.reader_actions.mark_saved(row.id, not row.saved)

    def _mark_read(self) -> None:
        row = self._article()
        if row is not None:
            self._window.reader_actions.mark_read((row.id,), not row.read)

    def _choose_labels(self) -> None:
        row, view = self._article(), self._window.navigator.view
        if row is not None and view is not None:
            self.labels.open_for(row.id, row.headline, self._window.pane_of(view))

    def _mark_all_read(self) -> None:
        place, view = self._window.navigator.place, self._window.navigator.view
        if view is not None and view.mark_all_read():
            return
        listed = None if place is None else place.sequence
        if listed is not None and not isinstance(listed, StoryArticles):
            self._window.reader_actions.run(
                lambda store, now: reader_actions.mark_list_read(store, listed, now)
            )

    def _hide_like(self) -> None:
        row = self._article()
        if row is not None:
            self._window.dialogs.show_rule_like(row.id)

    def _show_again(self) -> None:
        row = self._article()
        if row is not None:
            self._window.reader_actions.run(lambda store, now: rules.show_again(store, row.id, now))

    def _copy_link(self) -> None:
        row = self._article()
        if row is not None and row.url:
            QGuiApplication.clipboard().setText(row.url)
            self._window.toast.say(tr("Link copied"))

    def _open_in_browser(self) -> None:
        row = self._article()
        if row is not None and row.url:
            QDesktopServices.openUrl(QUrl(row.url))

    def _undo(self) -> None:
        self._window.reader_actions.run(reader_actions.undo)

    def _redo(self) -> None:
        self._window.reader_actions.run(reader_actions.redo)

    def _remove_sample(self) -> None:
        self._window.reader_actions.run(reader_actions.remove_sample)
