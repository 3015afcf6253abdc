"""The window: lays out globe and pane and connects them. What it shows comes from the read lane."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

import numpy as np
from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QDesktopServices, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from globe_app import briefing
from globe_app.briefing import ArticlePage, CountryBrief, Overview, StoryPage
from globe_app.errors import GlobeError
from globe_app.geo.countries import Countries
from globe_app.geo.sun import subsolar_point
from globe_app.models import CountryCount
from globe_app.settings import Settings
from globe_app.ui import theme as themes
from globe_app.ui.about import ABOUT
from globe_app.ui.country_page import CountryPage
from globe_app.ui.flags import Flags
from globe_app.ui.globe_painter import GlobePainter, Look
from globe_app.ui.globe_view import GlobeView, Pick
from globe_app.ui.history import History, Spot
from globe_app.ui.jobs import Lane
from globe_app.ui.legend import Legend
from globe_app.ui.reader_pane import ReaderPane
from globe_app.ui.search_bar import SearchBar
from globe_app.ui.welcome_page import WelcomePage
from globe_app.ui.widgets import named

MINUTE_MS = 60_000
RECOLOUR_MS = 250  # the globe takes up new counts once the page is shown
TITLE = "globe_app"


@dataclass(frozen=True, slots=True)
class Parts:
    """What `app` builds and hands to the window."""

    settings: Settings
    countries: Countries
    painter: GlobePainter
    pick: Pick
    lane: Lane  # type: ignore[type-arg]
    flags: Flags
    serif: str
    clock: Callable[[], datetime]
    remove_sample: Callable[..., object]
    read_only: bool


class MainWindow(QMainWindow):
    """The reader's one window."""

    themed = Signal(str)  # "system", "light" or "dark" chosen in the menu
    shown_brief = Signal()
    shown_article = Signal()

    def __init__(self, parts: Parts, theme: themes.Theme) -> None:
        super().__init__()
        self.parts, self._theme = parts, theme
        self._lane = parts.lane
        self._overview = Overview({}, False, 0)
        self._country: str | None = None
        self._about = False
        self._brief: CountryBrief | None = None
        self._next: object = None
        self._history = History()
        self._night = True
        self._title = f"{TITLE} (reading only)" if parts.read_only else TITLE
        self.setWindowTitle(self._title)
        count = len(parts.countries.all)
        look = Look(theme, np.zeros(count, np.int8), np.zeros(count, np.int32), self._sun())
        self.globe = GlobeView(parts.painter, parts.pick, look, self._described)
        self.legend = Legend(theme, self.globe)
        self.search = SearchBar(parts.countries.find, self._stories, parts.flags, self.globe)
        self.welcome = WelcomePage(parts.serif, parts.flags)
        self.country = CountryPage(
            theme, parts.serif, parts.flags,
            lambda name: briefing.image_path(parts.settings.images, name),
            parts.countries.name, parts.clock,
        )  # fmt: skip
        self.reader = ReaderPane(theme, parts.serif, parts.clock)
        self._lay_out()
        self._connect()
        self._menus()
        self._recolour = QTimer(self, interval=RECOLOUR_MS, singleShot=True)
        self._recolour.timeout.connect(self._look)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._each_minute)
        self._minute.start()
        self.refresh()

    # Laying out ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.pane = named(QStackedWidget(), "pane")
        for page in (self.welcome, self.country, self.reader):
            self.pane.addWidget(page)
        self.pane.setMinimumWidth(380)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.globe)
        self.splitter.addWidget(self.pane)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 4)
        self.banner = named(QWidget(), "banner")
        self.banner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._banner_text = QLabel(briefing.SAMPLE_MARK)
        self.remove_sample = QPushButton("Remove them")
        self.remove_sample.setToolTip("Takes the invented stories away and nothing else")
        row = QHBoxLayout(self.banner)
        row.setContentsMargins(14, 4, 14, 4)
        row.addWidget(self._banner_text, 1)
        row.addWidget(self.remove_sample)
        self.notice = named(QLabel(), "notice")
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setVisible(self.parts.read_only)
        if self.parts.read_only:
            self.notice.setText("Open for reading only: what you read or save is not kept.")
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.notice)
        column.addWidget(self.splitter, 1)
        self.banner.hide()
        self.setCentralWidget(middle)
        self.resize(1280, 800)

    def _connect(self) -> None:
        self.globe.picked.connect(self.open_country)
        self.globe.walked.connect(self._walk)
        self.globe.search.connect(self.search.open)
        self.globe.left.connect(self._focus_pane)
        self.globe.resized.connect(self._place_legend)
        self.search.chosen.connect(self.go_to)
        self.search.closed.connect(self.globe.setFocus)
        self.welcome.chosen.connect(self.go_to)
        self.country.opened.connect(self.open_article)
        self.country.tab.connect(self._show_tab)
        self.country.more.connect(self._more)
        self.country.all_read.connect(self._mark_all_read)
        self.reader.back.connect(self.back)
        self.reader.step.connect(self.step)
        self.reader.save.connect(self._save)
        self.reader.outside.connect(lambda url: QDesktopServices.openUrl(QUrl(url)))
        self.remove_sample.clicked.connect(self._remove_sample)
        self._lane.failed.connect(self._failed)

    def _menus(self) -> None:
        bar = self.menuBar()
        go = bar.addMenu("&Go")
        self._action(go, "Go to country…", ("Ctrl+K", "/"), self.search.open)
        self._action(go, "Back", ("Alt+Left", "Backspace", "Esc"), self.back)
        self._action(go, "Globe or pane", ("F6",), self._switch_focus)
        self._action(go, "Somewhere with unread stories", ("G",), self._somewhere)
        story = bar.addMenu("&Story")
        self._action(story, "Next story", ("J",), lambda: self.step(1))
        self._action(story, "Previous story", ("K",), lambda: self.step(-1))
        self._action(story, "Next unread story", ("N",), self.next_unread)
        self._action(story, "Page down, then next story", ("Space",), self._space)
        self._action(story, "Save or unsave", ("S",), self._toggle_saved)
        self._action(story, "Mark read or unread", ("M",), self._toggle_read)
        self._action(story, "Mark all read", ("Shift+A",), self._mark_all_read)
        self._action(story, "Original or English", ("O",), self.reader.toggle_original)
        view = bar.addMenu("&View")
        self._action(view, "Larger text", ("Ctrl++", "Ctrl+="), lambda: self.reader.resize_text(1))
        self._action(view, "Smaller text", ("Ctrl+-",), lambda: self.reader.resize_text(-1))
        night = self._action(view, "Night side", ("Ctrl+N",), self._toggle_night)
        night.setCheckable(True)
        night.setChecked(True)
        self.calm = self._action(view, "Reduce motion", (), self._toggle_calm)
        self.calm.setCheckable(True)
        look = view.addMenu("Theme")
        group = QActionGroup(self)
        self.theme_actions = {}
        for name in ("system", "light", "dark"):
            action = self._action(look, name.title(), (), partial(self.themed.emit, name))
            action.setCheckable(True)
            group.addAction(action)
            self.theme_actions[name] = action
        help_ = bar.addMenu("&Help")
        self._action(help_, "About globe_app", (), self._show_about)

    def _action(
        self, menu: QMenu, text: str, keys: tuple[str, ...], do: Callable[[], object]
    ) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda *_: do())
        menu.addAction(action)
        return action

    # What is shown -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the counts again."""
        self._lane.ask("overview", briefing.overview, self._show_overview)

    def _show_overview(self, overview: object) -> None:
        assert isinstance(overview, Overview)
        self._overview = overview
        self.banner.setVisible(overview.sample)
        names = {code: self.parts.countries.name(code) for code in overview.counts}
        self.welcome.show_overview(overview, names)
        self._look()

    @Slot()
    def _look(self) -> None:
        index = self.parts.countries.index
        kinds = np.zeros(len(index), np.int8)
        unread = np.zeros(len(index), np.int32)
        for code, count in self._overview.counts.items():
            if code in index:
                kinds[index[code]] = themes.kind_of(count.outlets, count.stories, count.unread)
                unread[index[code]] = count.unread
        self.globe.set_look(Look(self._theme, kinds, unread, self._sun()))

    def _sun(self) -> tuple[float, float] | None:
        return subsolar_point(self.parts.clock()) if self._night else None

    def _count(self, code: str) -> CountryCount:
        return self._overview.counts.get(code, CountryCount(code))

    def _stories(self, code: str) -> int:
        return self._count(code).stories

    def _described(self, code: str) -> str:
        count = self._count(code)
        name = self.parts.countries.name(code)
        if not count.outlets:
            return f"{name}\nNo outlet"
        stories = briefing.counted(count.stories, "story", "stories")
        unread = f", {count.unread:,} unread" if count.stories else ""
        return "\n".join([f"{name}: {stories}{unread}", *filter(None, [count.newest_headline])])

    @Slot(str)
    def go_to(self, code: str) -> None:
        """Fly to a country and open it."""
        self.open_country(code)
        self.globe.fly_to(*self.parts.countries.info(code).anchor)

    @Slot(str)
    def open_country(self, code: str) -> None:
        """Show a country's stories."""
        self._leave()
        self._load_country(code, False, None)

    def _load_country(self, code: str, about: bool, spot: Spot | None) -> None:
        info = self.parts.countries.info(code)
        self._country, self._about = code, about
        self.globe.select(code)
        self._lane.drop("article")
        self._lane.ask(
            "country",
            lambda store: briefing.country_brief(store, info, about=about),
            lambda brief: self._show_brief(brief, spot),
        )

    def _show_brief(self, brief: object, spot: Spot | None) -> None:
        assert isinstance(brief, CountryBrief)
        self._brief, self._next = brief, brief.page.more
        info = self.parts.countries.info(brief.code)
        self.country.show_brief(info, brief)
        self._recount(brief.count)
        self.pane.setCurrentWidget(self.country)
        rows = brief.page.rows
        if spot is not None and spot.row is not None:
            self.country.set_current(spot.row)
            self.country.list.verticalScrollBar().setValue(spot.list_scroll)
        elif rows:
            self.country.set_current(rows[0].id)
        if not self.globe.hasFocus() or spot is not None:
            self.country.list.setFocus()
        self.globe.say(self._described(brief.code))
        self.setWindowTitle(f"{brief.name} – {self._title}")
        self.shown_brief.emit()

    @Slot(bool)
    def _show_tab(self, about: bool) -> None:
        if self._country is not None:
            self._load_country(self._country, about, None)

    @Slot()
    def _more(self) -> None:
        brief, after = self._brief, self._next
        if brief is None or after is None:
            return
        self._lane.ask(
            "more",
            lambda store: briefing.story_page(
                store,
                brief.code,
                about=brief.about,
                after=after,  # type: ignore[arg-type]
            ),
            lambda page: self._append(brief, page),
        )

    def _append(self, brief: CountryBrief, page: object) -> None:
        assert isinstance(page, StoryPage)
        if brief is self._brief:
            self._next = page.more
            self.country.append(page)

    @Slot(int)
    def open_article(self, article_id: int) -> None:
        """Show an article; it counts as read."""
        self._leave()
        self.country.set_current(article_id)
        self._load_article(article_id, 0)

    def _load_article(self, article_id: int, scroll: int) -> None:
        self._lane.ask(
            "article",
            lambda store: briefing.article_page(store, self.parts.countries, article_id),
            lambda page: self._show_article(page, scroll),
        )

    def _show_article(self, page: object, scroll: int) -> None:
        assert isinstance(page, ArticlePage)
        self.pane.setCurrentWidget(self.reader)
        self.reader.show_article(page)
        self.reader.browser.verticalScrollBar().setValue(scroll)
        self.reader.browser.setFocus()
        self.setWindowTitle(f"{page.article.row.headline} – {page.country.name} – {self._title}")
        if not page.article.row.read:
            self._set_read((page.article.row.id,), True)
        self.shown_article.emit()

    # Moving about --------------------------------------------------------------------------------

    def _leave(self) -> None:
        self._history.push(self._spot())

    def _spot(self) -> Spot:
        article = None
        if self.pane.currentWidget() is self.reader and self.reader.shown is not None:
            article = self.reader.shown.article.row.id
        row = self.country.current()
        return Spot(
            country=self._country,
            about=self._about,
            article=article,
            row=row.id if row else None,
            list_scroll=self.country.list.verticalScrollBar().value(),
            article_scroll=self.reader.browser.verticalScrollBar().value(),
            camera=self.globe.camera,
        )

    @Slot()
    def back(self) -> None:
        """Return to where the reader was: page, row, scroll and globe."""
        spot = self._history.pop()
        if spot is None:
            return
        self.globe.set_camera(spot.camera)
        if spot.article is not None:
            self._load_article(spot.article, spot.article_scroll)
        elif spot.country is None:
            self._country = None
            self._show_welcome()
        elif self._brief is not None and (spot.country, spot.about) == (
            self._brief.code, self._brief.about,
        ):  # fmt: skip
            self._country, self._about = spot.country, spot.about
            self.globe.select(spot.country)
            self._lane.drop("article")
            self.pane.setCurrentWidget(self.country)
            if spot.row is not None:
                self.country.set_current(spot.row)
            self.country.list.verticalScrollBar().setValue(spot.list_scroll)
            self.country.list.setFocus()
            self.setWindowTitle(f"{self._brief.name} – {self._title}")
        else:
            self._load_country(spot.country, spot.about, spot)

    def _show_welcome(self) -> None:
        self.globe.select(None)
        self.setWindowTitle(self._title)
        self.pane.setCurrentWidget(self.welcome)

    @Slot(int)
    def step(self, by: int) -> None:
        """Next (+1) or previous (-1) story; in the list it moves, in an article it opens."""
        rows = self.country.model.rows
        shown = self.reader.shown
        reading = self.pane.currentWidget() is self.reader and shown is not None
        row = self.country.current()
        here = shown.article.row.id if reading and shown is not None else row.id if row else None
        at = self.country.model.position(here) + by if here is not None else 0
        if not 0 <= at < len(rows):
            self.statusBar().showMessage("No more stories here", 3000)
            return
        self._go(rows[at].id, reading)

    @Slot()
    def next_unread(self) -> None:
        """Open the next unread story of the list, beginning again at its top."""
        rows = self.country.model.rows
        row = self.country.current()
        at = self.country.model.position(row.id) if row else -1
        for one in (*rows[at + 1 :], *rows[: at + 1]):
            if not one.read:
                self._go(one.id, True)
                return
        self.statusBar().showMessage("Everything here is read", 3000)

    def _go(self, article_id: int, open_it: bool) -> None:
        self.country.set_current(article_id)
        if not open_it:
            self.country.list.setFocus()
        elif self.pane.currentWidget() is self.reader:
            self._load_article(article_id, 0)  # Back leads to the list, not through every story
        else:
            self.open_article(article_id)

    @Slot()
    def _space(self) -> None:
        focused = self.focusWidget()
        row = self.country.current()
        if isinstance(focused, QAbstractButton):
            focused.click()  # the key presses the button it is on
        elif self.pane.currentWidget() is self.reader:
            self.reader.browser.page_down()
        elif self.pane.currentWidget() is self.country and row is not None:
            self.open_article(row.id)

    @Slot(int)
    def _walk(self, by: int) -> None:
        """The next country with stories to the east (+1) or west (-1) of where the keyboard is."""
        infos = [
            self.parts.countries.info(c.code) for c in self._overview.counts.values() if c.stories
        ]
        if not infos:
            return
        infos.sort(key=lambda info: info.anchor)
        hovered = self.globe.look.hovered
        at = hovered if hovered >= 0 else self.globe.look.selected
        lon = self.parts.countries.all[at].anchor if at >= 0 else (self.globe.camera.lon, -91.0)
        if by > 0:
            target = next((i for i in infos if i.anchor > lon), infos[0])
        else:
            target = next((i for i in reversed(infos) if i.anchor < lon), infos[-1])
        said = self._described(target.code)
        self.globe.walk_to(target.code, *target.anchor, said)
        self.statusBar().showMessage(said.replace("\n", ": "))

    @Slot()
    def _somewhere(self) -> None:
        """Go to the country with most unread stories that is not open."""
        counts = [c for c in self._overview.counts.values() if c.unread and c.code != self._country]
        if counts:
            self.go_to(max(counts, key=lambda c: c.unread).code)

    @Slot()
    def _switch_focus(self) -> None:
        self._focus_pane() if self.globe.hasFocus() else self.globe.setFocus()

    @Slot()
    def _focus_pane(self) -> None:
        page = self.pane.currentWidget()
        if page is self.country:
            self.country.list.setFocus()
        elif page is self.reader:
            self.reader.browser.setFocus()
        else:
            self.welcome.list.setFocus()

    # Read and saved ------------------------------------------------------------------------------

    def _set_read(self, ids: tuple[int, ...], read: bool) -> None:
        if self.parts.read_only:
            return
        at = self.parts.clock() if read else None
        for row in self.country.model.rows:
            if row.id in ids:
                self.country.model.change(replace(row, read=read))
        country = self._country
        info = self.parts.countries.info(country) if country else None

        def work(store: object) -> object:
            briefing.mark_read(store, ids, at)  # type: ignore[arg-type]
            return briefing.counts_of(store, ids, info)  # type: ignore[arg-type]

        self._lane.tell(work, self._recounted)

    def _recounted(self, counts: object) -> None:
        for count in counts:  # type: ignore[attr-defined]
            self._recount(count)

    def _recount(self, count: CountryCount) -> None:
        if count.outlets == 0 or self._overview.counts.get(count.code) == count:
            return
        counts = {**self._overview.counts, count.code: count}
        self._overview = replace(self._overview, counts=counts)
        if count.code == self._country:
            self.country.show_count(count)
        self._recolour.start()

    @Slot()
    def _mark_all_read(self) -> None:
        """In "From here" every story of the country, listed yet or not; else those listed."""
        rows = tuple(r for r in self.country.model.rows if not r.read)
        if self._about or self._country is None or self.parts.read_only:
            self._set_read(tuple(r.id for r in rows), True)
            return
        info, at = self.parts.countries.info(self._country), self.parts.clock()
        for row in rows:
            self.country.model.change(replace(row, read=True))
        self._lane.tell(lambda store: briefing.mark_country_read(store, info, at), self._recounted)

    @Slot()
    def _toggle_read(self) -> None:
        row = self.country.current()
        if row is not None:
            self._set_read((row.id,), not row.read)

    @Slot()
    def _toggle_saved(self) -> None:
        row = self.country.current()
        if self.pane.currentWidget() is not self.welcome and row is not None:
            self._save(not row.saved)

    @Slot(bool)
    def _save(self, saved: bool) -> None:
        shown = self.reader.shown
        reading = self.pane.currentWidget() is self.reader and shown is not None
        row = shown.article.row if reading and shown is not None else self.country.current()
        if row is None or self.parts.read_only:
            return
        at = self.parts.clock() if saved else None
        self._lane.tell(lambda store: briefing.mark_saved(store, row.id, at))
        for listed in self.country.model.rows:
            if listed.id == row.id:
                self.country.model.change(replace(listed, saved=saved))
        if reading:
            self.reader.show_saved(saved)

    @Slot()
    def _remove_sample(self) -> None:
        self._lane.tell(self.parts.remove_sample, self._sample_removed)

    def _sample_removed(self, _: object) -> None:
        self._history = History()
        self._country = self._brief = None
        self.country.model.show((), False)
        self._show_welcome()
        self.refresh()
        self.statusBar().showMessage("The invented stories are gone", 5000)

    # The rest ------------------------------------------------------------------------------------

    def set_theme(self, theme: themes.Theme) -> None:
        """Take another look."""
        self._theme = theme
        self.legend.theme = theme
        self.legend.update()
        self.country.set_theme(theme)
        self.reader.set_theme(theme)
        self._look()

    @Slot()
    def _toggle_night(self) -> None:
        self._night = not self._night
        self._look()

    @Slot()
    def _toggle_calm(self) -> None:
        self.globe.calm = self.calm.isChecked()

    @Slot()
    def _each_minute(self) -> None:
        if self._night:
            self._look()
        if self._country is not None:
            self.country.show_count(self._count(self._country))

    @Slot(object)
    def _failed(self, error: GlobeError) -> None:
        self.notice.setText(str(error))
        self.notice.show()

    @Slot()
    def _show_about(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.about(self, "About globe_app", ABOUT)

    @Slot()
    def _place_legend(self) -> None:
        self.legend.move(12, max(self.globe.height() - self.legend.height() - 12, 12))
