"""The main window: layout and connections only."""

import time
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QMainWindow, QWidget

from globe_app.briefing import articles, sequence
from globe_app.errors import GlobeError
from globe_app.model.reader_actions import Done, NextSteps
from globe_app.pipeline import reader_actions
from globe_app.settings import APP_NAME
from globe_app.tr import mark, tr
from globe_app.ui import next_run
from globe_app.ui.action_state import state_of
from globe_app.ui.actions import ActionSet
from globe_app.ui.alt_menus import AltMenus
from globe_app.ui.areas import Area, Areas
from globe_app.ui.background.background import Background
from globe_app.ui.background.sample_pill import SamplePill, SamplePopover
from globe_app.ui.commands import Commands
from globe_app.ui.dialogs.dialogs import Dialogs
from globe_app.ui.dialogs.settings.window_settings import WindowSettings
from globe_app.ui.editions.reading import EditionReading, day_of
from globe_app.ui.frame import Frame, Front
from globe_app.ui.globe_control import GlobeControl
from globe_app.ui.home_country import HomeCountry
from globe_app.ui.lane import CLOSE_S
from globe_app.ui.look.style import Style
from globe_app.ui.map.flat_map.maps import FlatMaps
from globe_app.ui.map.map_view import MapView
from globe_app.ui.map_kind import MapKind
from globe_app.ui.map_modes import MapModes
from globe_app.ui.map_picture import MapPicture
from globe_app.ui.navigation import AnyView, Arrival, Navigator, Way
from globe_app.ui.notice import Notice
from globe_app.ui.notifications.alerts import Alerts
from globe_app.ui.palette import Palette
from globe_app.ui.pane import Pane
from globe_app.ui.places import Article, Place, Search, Today
from globe_app.ui.preference_control import PreferenceControl
from globe_app.ui.preferences import Preferences
from globe_app.ui.reader_actions import ReaderActions
from globe_app.ui.rule_work import RuleWork
from globe_app.ui.searching import Searching
from globe_app.ui.services import Services
from globe_app.ui.store_watch import StoreWatch
from globe_app.ui.top_bar import TopBar
from globe_app.ui.tour import Target, Tour
from globe_app.ui.tray import Tray
from globe_app.ui.views import VIEWS
from globe_app.ui.views.article.view import ArticleView
from globe_app.ui.views.view import ViewContext
from globe_app.ui.widgets.announcer import announce
from globe_app.ui.widgets.focus_ring import FocusRing
from globe_app.ui.widgets.toast import Toast
from globe_app.ui.work_for_views import connect_views

MINUTE_MS = 60_000
SMALLEST, USUAL = (760, 560), (1440, 900)
PRESSED_BY_SPACE = (QAbstractButton, QComboBox)
LOST = mark(
    "Read on, but nothing more is kept until the file is back, or this program is started again."
)
LEAST_S = 0.1  # that threads are given to end, however long the processes took


class MainWindow(QMainWindow):
    """The main window."""

    def __init__(
        self, services: Services, style: Style, preferences: Preferences, globe: MapView,
        maps: FlatMaps,
    ) -> None:  # fmt: skip
        super().__init__()
        self.services, self.globe = services, globe
        self.preferences = PreferenceControl(preferences, self)
        self._next_steps = NextSteps("", "")
        self._storing = False  # an action is being stored, or what it leaves to undo is being read
        self.actions_ = ActionSet(self)
        self.menus = AltMenus(self, self.actions_)
        self.reader_actions = ReaderActions(
            services.writes, services.clock, read_only=services.read_only
        )
        self.reader_actions.take_preferences(preferences)
        self.home = HomeCountry(preferences.home, self, explained=preferences.missed_explained)
        context = ViewContext(
            services, style, self.reader_actions, self.actions_.__getitem__,
            self.actions_.context_actions, self.home, self.preferences,
        )  # fmt: skip
        views = [make(context) for make in VIEWS]
        self.navigator = Navigator(services.lane, views, lambda: self.globe.camera, self)
        self.article = next(one for one in views if isinstance(one, ArticleView))
        self.editions = EditionReading(services, self.navigator, self.preferences)
        self.map_modes = MapModes(globe, self.actions_)
        self.globe_control = GlobeControl(services, globe, self.navigator, self.map_modes)
        self.map_kind = MapKind(
            globe, maps, self.preferences, services.countries, self._country_in_front
        )
        self.maps = maps
        self.map_picture = MapPicture(globe, self)
        self.central = Frame()
        self.background = Background(services, self.central)
        self.sample, self.sample_words = SamplePill(), SamplePopover(self.central)
        back = self.actions_["back"]
        self.list_pane = Pane(back, [one for one in views if one is not self.article], tr("Page"))
        self.article_pane = Pane(back, [self.article], tr("Article"))
        self.notice = Notice()
        self.top_bar = TopBar(
            services.settings.resources / "icon.svg", self._pages(),
            {name: self.actions_[name] for name in ("home", "search")}, self.menus.all,
            [*self.background.bar_widgets, self.sample],
        )  # fmt: skip
        self.central.hold(self.top_bar, self.notice, globe, self.list_pane, self.article_pane)
        self.toast = Toast(self.central)
        self.palette_ = Palette(services, style, self.home, self.central)
        self.ring = FocusRing(self.central)
        self.areas = Areas([
            Area(self.top_bar, self.top_bar.focus_search),
            Area(globe, globe.setFocus),
            Area(self.list_pane, self._focus_list),
            Area(self.article_pane, self.article.focus),
        ])  # fmt: skip
        self.tour = Tour(self.central, self._tour_targets)
        names = ("sync", "offline", "quit")
        self.tray = Tray(
            self.windowIcon(), APP_NAME, tuple(self.actions_[name] for name in names), self
        )
        self._quitting = False
        self.restore_from: Path | None = None  # a backup to restore once the window is closed
        self._kept_alive = connect_views(services, self.navigator, self.background)
        self.dialogs = Dialogs(
            services, self.central, self.background, self.reader_actions,
            WindowSettings(
                self.preferences, self.background, self.home, services.countries, self.run
            ),
        )  # fmt: skip
        self.alerts = Alerts(
            services,
            Searching(services, self.home),
            self.preferences,
            self.reader_actions,
            self.isActiveWindow,
            self.tray.say,
            parent=self,
        )
        self.commands = Commands(self)
        self.watch = StoreWatch(
            services.lane, services.settings.store, lambda: self.background.writing, self
        )
        self.rules = RuleWork(services, self.reader_actions, self)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self.setCentralWidget(self.central)
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self._connect()

    def _pages(self) -> list[tuple[str, QAction]]:
        """The pages of the bar, in the order of `VIEWS`."""
        found = []
        for view in self.navigator.views.values():
            if view.name:
                action = self.actions_[view.action] if view.action else QAction(view.name, self)
                if not view.action:
                    action.triggered.connect(partial(self._go, view.place_type()))
                found.append((view.name, action))
        return found

    def _go(self, place: Place, _: bool = False) -> None:
        self.navigator.go(place)

    def _connect(self) -> None:
        self.actions_.triggered.connect(self.commands.run)
        for pane in (self.list_pane, self.article_pane):
            self.navigator.coming.connect(pane.dress)
        self.navigator.arrived.connect(self._arrived)
        self.navigator.arrived.connect(self.map_kind.follow)
        self.navigator.beside_shown.connect(self.show_front)
        self.navigator.message.connect(self.toast.say)
        for view in self.navigator.views.values():
            view.message.connect(self.toast.say)
            view.run.connect(self.run)
            view.title_changed.connect(self._name)
            view.selection_changed.connect(self._selection_changed)
        self.globe_control.counts_changed.connect(self._counted)
        self.globe_control.message.connect(self.toast.say)
        self.map_kind.message.connect(self.toast.say)
        self.map_picture.message.connect(self.toast.say)
        self.map_modes.changed.connect(self.update_actions)
        self.preferences.changed.connect(self.background.apply)
        self.preferences.changed.connect(self.update_actions)
        self.preferences.changed.connect(self.dialogs.take_preferences)
        self.preferences.changed.connect(self._show_labels)
        self.background.state_changed.connect(self.dialogs.take_preferences)
        self.home.changed.connect(self.dialogs.take_preferences)
        self.preferences.changed.connect(self._show_tray)
        self.dialogs.restore_wanted.connect(self.restore_backup)
        self.tray.open_wanted.connect(partial(self.come_to_front, ""))
        self.tour.ended.connect(self._tour_ended)
        self.preferences.changed.connect(self.reader_actions.take_preferences)
        self.preferences.night_changed.connect(self.globe_control.show_night)
        self.preferences.message.connect(self.toast.say)
        self.sample.clicked.connect(lambda _=False: self.sample_words.open_at(self.sample))
        self.sample_words.remove_wanted.connect(partial(self.run, "remove_sample"))
        self.sample_words.sync_wanted.connect(partial(self.run, "sync"))
        self.reader_actions.began.connect(self._store_begins)
        self.reader_actions.done.connect(self._done)
        self.reader_actions.failed.connect(self._ask_for_undo)
        self.reader_actions.failed.connect(self.toast.say)
        self.toast.undo.connect(partial(self.commands.run, "undo"))
        self.palette_.chosen.connect(self.navigator.go)
        self.top_bar.globe_wanted.connect(self._show_globe)
        self.central.unfold.clicked.connect(self.fold_pane)
        self.central.bar_placed.connect(
            lambda bar, narrow: self.background.place(bar, narrow=narrow)
        )
        self.central.three_columns.connect(self.navigator.set_beside)
        self.background.message.connect(self.toast.say)
        self.background.arrived.connect(self.globe_control.refresh)
        self.background.changed.connect(self.refresh)
        self.watch.changed.connect(self.refresh)
        self.watch.changed.connect(self.background.look_again)
        self.watch.lost.connect(self._tell_lost)
        self.background.changed.connect(self.watch.look)
        self.background.changed.connect(self.alerts.look)
        self.watch.changed.connect(self.alerts.look)
        self.alerts.changed.connect(self.update_actions)
        self.alerts.opened.connect(self._open_from_outside)
        self.background.state_changed.connect(self.update_actions)
        self.dialogs.message.connect(self.toast.say)
        self.rules.changed.connect(self.refresh)
        for changed in (self.rules.changed, self.rules.went_on):
            changed.connect(self.dialogs.refresh_rules)
        self.dialogs.hidden_wanted.connect(partial(self._go, Search("is:hidden")))
        self.dialogs.country_chosen.connect(self.globe_control.open_country)
        self.dialogs.turn_wanted.connect(self.globe.show_country)
        for lane in self.services.lanes:
            lane.failed.connect(self._failed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)
        self._minute.timeout.connect(self._each_minute)
        self._minute.start()

    # Layout --------------------------------------------------------------------------------------

    @Slot()
    def show_front(self) -> None:
        """Lay out what is in front: another page, or another way of showing it."""
        view, navigator = self.navigator.view, self.navigator
        self.central.show_front(Front(
            article=view is self.article,
            origin=navigator.origin_view is not None,
            two_languages=view is not None and view.selection().side_by_side,
            back=navigator.back_title,
        ))  # fmt: skip

    def set_style(self, style: Style) -> None:
        """Apply another theme, text size or motion; `look.appearance` has told Qt's own parts of it."""
        self.central.set_style(style)
        self.palette_.set_style(style)
        self.dialogs.set_style(style)

    @Slot(object)
    def _show_labels(self, wanted: Preferences) -> None:
        self.globe.show_labels(wanted.labels)

    @Slot(object)
    def _show_tray(self, wanted: Preferences) -> None:
        self.tray.show(wanted.tray and not self.services.read_only)

    def _tour_targets(self) -> tuple[Target, ...]:
        """What the steps of the tour are about."""
        pane = self.article_pane if self.article_pane.isVisible() else self.list_pane
        bar = Target(self.top_bar, below=True)
        return Target(self.globe), Target(pane), bar, Target(self.top_bar.search, below=True)

    @Slot()
    def _tour_ended(self) -> None:
        self.preferences.take(replace(self.preferences.value, tour_seen=True))

    # Pages ---------------------------------------------------------------------------------------

    @Slot(object)
    def _arrived(self, arrival: Arrival) -> None:
        view = self.navigator.view
        if view is None:
            return
        pane = self.pane_of(view)
        pane.bring(view)
        self.toast.set_anchor(pane)
        beside = self.navigator.origin_view
        if beside is not None:
            self.list_pane.bring(beside)
        self.central.globe_in_front = False
        self.show_front()
        self.central.arrange()
        listed = beside if beside is not None and self.navigator.beside else view
        self.top_bar.show_page((beside or view).name)
        self.top_bar.show_query(listed.bar_widget())
        self._name()
        self.update_actions()
        announce(self, view.title)
        if not self.palette_.isVisible() and not self.dialogs.is_open:
            view.focus()
            if arrival.way is Way.BACK:
                self.ring.come_back()
            else:
                self.ring.rest()
        place = self.navigator.place
        if isinstance(place, Article):
            self._ask_neighbours(place)

    def pane_of(self, view: AnyView) -> Pane:
        """The column that a view stands in."""
        return self.article_pane if view is self.article else self.list_pane

    def _ask_neighbours(self, place: Article) -> None:
        """Which of next and previous there are."""
        along = place.sequence
        if along is None:
            leads = bool(day_of(place))  # through an edition, to its end
            self.article.set_neighbours(leads, leads)
            return
        self.services.lane.ask(
            "neighbours",
            lambda store: [bool(sequence.neighbour(store, along, place.id, by)) for by in (-1, 1)],
            lambda found: self.article.set_neighbours(*found),
        )

    @Slot(str)
    def run(self, action: str) -> None:
        """Do what an action of the table stands for, where it can be done now."""
        self.update_actions()
        if self.actions_[action].isEnabled():
            self.commands.run(action)

    @Slot()
    def _counted(self) -> None:
        overview = self.globe_control.overview
        self.sample.setVisible(overview.sample)
        self.tray.tell(sum(one.unread for one in overview.counts.values()))
        self.update_actions()

    @Slot()
    def _selection_changed(self) -> None:
        if self.sender() is self.navigator.view:
            self.update_actions()
            self.show_front()

    @Slot()
    def update_actions(self) -> None:
        """Enable what can be done now."""
        self.actions_.update(state_of(
            self.navigator, self.background, self.preferences.value, self.map_modes.mode,
            undo=self._next_steps.undo, redo=self._next_steps.redo, storing=self._storing,
            sample=self.globe_control.overview.sample,
            read_only=self.services.read_only, can_sync=bool(self.services.sync_command),
            alert=self.alerts.state_of(self.navigator.place),
        ))  # fmt: skip

    @Slot()
    def _name(self) -> None:
        view = self.navigator.view
        title = view.title if view is not None else ""
        self.central.unfold.show_page(title)
        program = tr("{program} (reading only)").format(program=APP_NAME)
        if not self.services.read_only:
            program = APP_NAME
        self.setWindowTitle(f"{title} – {program}" if title else program)

    def _country_in_front(self) -> str:
        view = self.navigator.view
        return view.country() if view is not None else ""

    # What has changed ----------------------------------------------------------------------------

    @Slot(object)
    def _done(self, done: Done) -> None:
        for view in self.navigator.views.values():
            view.marks_changed(done.changes)
        self.globe_control.recount(done.counts)
        if done.lists_changed:
            self.refresh()
        else:
            self._ask_for_undo()
        if done.words:
            self.toast.say(done.words, done.undoable)
        elif done.undoable:
            self.toast.close_it()  # its Undo would take back something else
        self.watch.expect()

    @Slot()
    def _store_begins(self) -> None:
        self._storing = True
        self.update_actions()

    @Slot()
    def _ask_for_undo(self) -> None:
        def take(found: NextSteps) -> None:
            self._next_steps = found
            self._storing = self.services.writes.busy
            self.update_actions()

        self.services.lane.ask("undo", reader_actions.next_steps, take)

    @Slot()
    def refresh(self) -> None:
        """Read what is shown once more: it may have changed in the store."""
        self.globe_control.refresh()
        self.navigator.refresh()
        self._ask_for_undo()
        self.services.slow_lane.ask(
            "loss", articles.missing_articles, partial(self.notice.say, "loss")
        )

    @Slot()
    def _each_minute(self) -> None:
        now = self.services.clock()
        view = self.navigator.view
        if view is not None:
            view.minute(now)
        self.background.minute()
        self.watch.look()
        self.globe_control.minute()

    @Slot(str)
    def _tell_lost(self, why: str) -> None:
        store = self.services.settings.store
        self.notice.say("store", f"{store}: {tr(why)}. {tr(LOST)}" if why else "")

    @Slot(object)
    def _failed(self, error: GlobeError) -> None:
        self.toast.say(str(error))

    # What the reader does with the window --------------------------------------------------------

    def _focus_list(self) -> None:
        view = self.navigator.origin_view or self.navigator.view
        if view is not None:
            view.focus()

    def fold_pane(self) -> None:
        """Put the pane aside, or take it out again."""
        self.central.folded = not self.central.folded
        self.central.arrange()
        if self.central.folded:
            self.globe.setFocus()
        else:
            self._focus_list()

    @Slot(bool)
    def _show_globe(self, shown: bool) -> None:
        self.central.globe_in_front = shown
        self.central.arrange()
        if shown:
            self.globe.setFocus()
        else:
            self._focus_list()

    @Slot(QWidget, QWidget)
    def _focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        """Space presses the button that has focus; elsewhere it pages down."""
        self.actions_["page_down"].setEnabled(not isinstance(now, PRESSED_BY_SPACE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key of an action that cannot be done now, and that nobody else wanted: say why it does nothing."""
        why = self.actions_.refusal(QKeySequence(event.keyCombination()))
        if why and event.key() != Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.toast.say(why)
        super().keyPressEvent(event)

    # From one run to the next --------------------------------------------------------------------

    def restore(self, place: Place | None) -> None:
        """Stand where the window stood, and show what it showed."""
        kept = self.preferences.value
        next_run.stand_as_kept(self)
        self.background.restore(kept)
        self.globe_control.refresh()
        self.globe_control.show_night(kept.night)
        self._show_labels(kept)
        self._show_tray(kept)
        self._ask_for_undo()
        self.rules.look()
        self.alerts.start()
        if place is not None:
            next_run.look_as_kept(self)
        self.map_kind.restore()
        self.navigator.start(place or Today())

    def remembered(self) -> Preferences:
        """The preferences with what the next window needs to stand and show the same."""
        return next_run.remembered(self)

    @Slot(str)
    def come_to_front(self, country: str) -> None:
        """A second start of the program has asked for this window, at a country or ""."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if country:
            self.globe_control.open_country(country)

    def quit(self) -> None:
        """Close the window for good, its icon in the tray too."""
        self._quitting = True
        self.tray.show(False)
        self.close()

    @Slot(object)
    def _open_from_outside(self, place: Place) -> None:
        self.come_to_front("")
        self.navigator.go(place)

    def restore_backup(self, path: Path) -> None:
        """Close the window, put a backup in the store's place, and open the window again."""
        self.restore_from = path
        self.quit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """With an icon in the tray the window only goes out of sight: news still come in."""
        if self.tray.shown and not self._quitting:
            event.ignore()
            self.hide()
            return
        super().closeEvent(event)

    def close_lanes(self) -> bool:
        """Stop processes and worker threads within a second; False = a thread could not be ended.

        The window is unusable afterwards.
        """
        began = time.monotonic()
        self._minute.stop()
        self.services.begin_to_close()
        self.background.close()
        self.maps.close()
        return self.services.close(max(CLOSE_S - (time.monotonic() - began), LEAST_S))
