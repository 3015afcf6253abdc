"""The main window: lays out globe and pane and connects them."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from globe_app.briefing import articles
from globe_app.briefing.articles import Overview
from globe_app.errors import GlobeError
from globe_app.model.news import CountryCount, SampleReport
from globe_app.model.story import CurrentTake
from globe_app.ui.old.actions import build_menus
from globe_app.ui.old.background.enrich_coordinator import EnrichCoordinator
from globe_app.ui.old.background.enrich_panel import EnrichPanel
from globe_app.ui.old.background.sync_coordinator import SyncCoordinator
from globe_app.ui.old.background.sync_panel import SyncPanel
from globe_app.ui.old.background.translator_panel import TranslatorPanel
from globe_app.ui.old.dialogs.about import ABOUT
from globe_app.ui.old.look.theme import Theme
from globe_app.ui.old.map.globe_view import GlobeView
from globe_app.ui.old.map.legend import Legend
from globe_app.ui.old.map.news import NewsOverlay
from globe_app.ui.old.map.overlay import GlobeOverlays
from globe_app.ui.old.navigation import ReadingPane
from globe_app.ui.old.services import Services
from globe_app.ui.old.views.article.translate import ArticleTranslation
from globe_app.ui.old.views.find import CountrySearch
from globe_app.ui.old.views.missed.navigation import show_missed_on_globe
from globe_app.ui.old.widgets.controls import named
from globe_app.ui.old.widgets.toast import Toast

MINUTE_MS = 60_000
RECOLOUR_MS = 250  # the globe takes up new counts once the page is shown
TITLE = "globe_app"


class MainWindow(QMainWindow):
    """The main window."""

    themed = Signal(str)  # "system", "light" or "dark" chosen in the menu

    def __init__(self, services: Services, theme: Theme) -> None:
        super().__init__()
        self.services, self._theme = services, theme
        self.news = NewsOverlay(services.countries, services.clock)
        self.globe_overlays = GlobeOverlays(self.news, services.countries, services.clock)
        self.globe = GlobeView(
            services.painter, services.pick, self.news.look(theme), self.globe_overlays.described
        )
        self.legend = Legend(theme, self.globe)
        self.toast = Toast(self.globe)
        self.search = CountrySearch(
            services.countries.find, self.news.articles, services.flags, self.globe
        )
        self.pane = ReadingPane(services, self.globe, theme)
        self.sync_panel = SyncPanel()
        self.syncing = SyncCoordinator(services, self.sync_panel, self)
        self.enrich_panel = EnrichPanel()
        self.translator_panel = TranslatorPanel()
        self.enrichment = EnrichCoordinator(
            services, self.enrich_panel, self.translator_panel, self.syncing, self
        )
        self.article_translation = ArticleTranslation(services, self.pane.reader, self.enrichment)
        self._title = f"{TITLE} (reading only)" if services.read_only else TITLE
        self.setWindowTitle(self._title)
        self._lay_out()
        self.kept = build_menus(self)
        self._recolour = QTimer(self, interval=RECOLOUR_MS, singleShot=True)
        self._recolour.timeout.connect(self._look)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._each_minute)
        self._minute.start()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
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
        self._banner_text = QLabel(articles.SAMPLE_MARK)
        self.remove_sample = QPushButton("Remove them")
        self.remove_sample.setToolTip("Takes the invented stories away and nothing else")
        row = QHBoxLayout(self.banner)
        row.setContentsMargins(14, 4, 14, 4)
        row.addWidget(self._banner_text, 1)
        row.addWidget(self.remove_sample)
        self.notice = named(QLabel(), "notice")
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setVisible(self.services.read_only)
        if self.services.read_only:
            self.notice.setText("Open for reading only: what you read or save is not kept.")
        self.loss_banner = named(QWidget(), "banner")
        self.loss_banner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._loss_text = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._loss_text.setWordWrap(True)
        self._loss_text.setTextFormat(Qt.TextFormat.PlainText)
        self.sync_loss = QPushButton("Sync")
        row = QHBoxLayout(self.loss_banner)
        row.setContentsMargins(14, 4, 14, 4)
        row.addWidget(self._loss_text, 1)
        row.addWidget(self.sync_loss)
        self.loss_banner.hide()
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.notice)
        column.addWidget(self.loss_banner)
        column.addWidget(self.sync_panel)
        column.addWidget(self.translator_panel)
        column.addWidget(self.enrich_panel)
        column.addWidget(self.splitter, 1)
        self.banner.hide()
        self.setCentralWidget(middle)
        self.resize(1280, 800)

    def _connect(self) -> None:
        self.globe.picked.connect(self.pane.open_country)
        self.globe.neighbour_wanted.connect(self._walk)
        self.globe.search_requested.connect(self.search.open)
        self.globe.escaped.connect(self.pane.focus_page)
        self.globe.resized.connect(self.legend.place)
        self.globe_overlays.changed.connect(self._look)
        self.globe_overlays.fly.connect(self.globe.fly_to)
        self.globe_overlays.turn_wanted.connect(self.globe.turn_to)
        self.globe_overlays.announced.connect(self.globe.announce)
        self.pane.story.replay.said.connect(self.globe.announce)
        self.search.chosen.connect(self.go_to)
        self.search.closed.connect(self.globe.setFocus)
        self.pane.welcome.chosen.connect(self.go_to)
        self.pane.count_changed.connect(self._recount)
        self.pane.marks.count_changed.connect(self._recount)
        self.pane.title_changed.connect(self._name)
        self.pane.message.connect(self._tell)
        self.pane.story.country.connect(self.go_to)
        self.pane.stories.globe_wanted.connect(self._light)
        self.pane.stories.replay_stepped.connect(self._replay)
        self.pane.stories.globe_released.connect(self.globe_overlays.clear)
        self.pane.stories.themes_wanted.connect(self.enrichment.themes.find)
        self.enrichment.themes.found.connect(self.pane.stories.take_up_themes)
        self.pane.home.globe_wanted.connect(partial(show_missed_on_globe, self.globe_overlays))
        self.pane.home.globe_released.connect(self.globe_overlays.clear)
        self.pane.missed.outlets.connect(self.syncing.show_outlets)
        self.pane.missed.sync.connect(self.syncing.control.start)
        self.pane.world.models.connect(self.enrichment.translators.show_dialog)
        self.pane.welcome.translators.connect(self.enrichment.translators.show_dialog)
        self.enrichment.translators.needed_changed.connect(self._show_needed)
        self.pane.reader.outside.connect(lambda url: QDesktopServices.openUrl(QUrl(url)))
        self.syncing.arrived.connect(self.refresh)
        self.syncing.changed.connect(self._refresh_stored)
        self.syncing.message.connect(self._tell)
        self.enrichment.changed.connect(self._refresh_stored)
        self.enrichment.control.running_changed.connect(self.pane.world.show_working)
        self.enrichment.message.connect(self._tell)
        self.pane.welcome.sync.connect(self.syncing.control.start)
        self.services.slow_lane.failed.connect(self._failed)
        self.services.network.failed.connect(self._failed)
        self.services.lane.ask("syncs", articles.recent_syncs, self.syncing.control.know_tries)
        self.remove_sample.clicked.connect(self._remove_sample)
        self.sync_loss.clicked.connect(self.syncing.control.start)
        self.services.lane.failed.connect(self._failed)
        self._ask_for_loss()

    @Slot()
    def _refresh_stored(self) -> None:
        self.refresh()
        self._ask_for_loss()
        self.pane.refresh_stored()

    def _ask_for_loss(self) -> None:
        self.services.slow_lane.ask("loss", articles.missing_articles, self._show_loss)

    def _show_loss(self, words: object) -> None:
        """Say what was committed and is missing from the store; "" = nothing is."""
        self._loss_text.setText(str(words))
        self.loss_banner.setVisible(bool(words))

    def close_lanes(self) -> None:
        """Stop syncs and worker threads; the window is unusable afterwards."""
        self.enrichment.close()
        self.syncing.close()
        self.services.cancel_network()  # or closing would wait for a site
        self.services.network.close()
        self.services.slow_lane.close()
        self.services.lane.close()

    @Slot()
    def refresh(self) -> None:
        """Reload the counts."""
        self.services.lane.ask("overview", articles.overview, self._show_overview)

    def _show_overview(self, overview: object) -> None:
        assert isinstance(overview, Overview)
        self.news.overview = overview
        self.banner.setVisible(overview.sample)
        names = {code: self.services.countries.name(code) for code in overview.counts}
        self.pane.welcome.show_overview(overview, names)
        self.pane.home.take_up(overview)
        self._look()

    @Slot()
    def _show_needed(self) -> None:
        """Say on the welcome page which translators are missing."""
        self.pane.welcome.show_needed(self.enrichment.translators.control.needed)

    @Slot()
    def _look(self) -> None:
        self.globe.set_look(self.globe_overlays.look(self._theme))
        self.legend.show_rows(*self.globe_overlays.legend())

    @Slot(object)
    def _light(self, take: CurrentTake) -> None:
        first = {one.country: one.published for one in reversed(take.articles) if one.dated}
        camera = self.globe.camera
        self.globe_overlays.show_story(dict(take.article_counts), take.silent, first)
        if self.pane.returning:
            self.globe.set_camera(camera)

    @Slot(object, int)
    def _replay(self, take: CurrentTake, step: int) -> None:
        steps = self.pane.story.replay.steps
        self.globe_overlays.show_replay(steps, step, take.silent)

    @Slot(object)
    def _recount(self, count: CountryCount) -> None:
        if self.news.recount(count):
            if count.code == self.pane.code:
                self.pane.country.show_count(count)
            self._recolour.start()

    @Slot(str)
    def go_to(self, code: str) -> None:
        """Fly to a country and open it."""
        self.pane.open_country(code)
        self.globe.fly_to(*self.services.countries.info(code).anchor)

    @Slot()
    def go_somewhere(self) -> None:
        """Go to the country with most unread articles that is not open."""
        code = self.news.most_unread(self.pane.code)
        if code:
            self.go_to(code)

    @Slot(int)
    def _walk(self, by: int) -> None:
        look = self.globe.look
        at = look.hovered if look.hovered >= 0 else look.selected
        target = self.globe_overlays.neighbour(by, at, self.globe.camera.lon)
        if target is not None:
            said = self.globe_overlays.described(target.code)
            self.globe.move_keyboard_to(target.code, *target.anchor, said)
            self._tell(said.replace("\n", ": "))

    @Slot()
    def switch_focus(self) -> None:
        """Move keyboard focus between globe and pane."""
        if self.globe.hasFocus():
            self.pane.focus_page()
        else:
            self.globe.setFocus()

    @Slot()
    def _remove_sample(self) -> None:
        self.services.lane.submit(self.services.remove_sample, self._sample_removed)

    def _sample_removed(self, report: object) -> None:
        assert isinstance(report, SampleReport)
        self.pane.forget()
        self.refresh()
        said = "The invented articles are gone"
        if report.kept:
            stay = "1 saved one stays" if report.kept == 1 else f"{report.kept} saved ones stay"
            said += f"; {stay}"
        self._tell(f"{said}. Sync > Undo the last cleanup has them back.")

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self._theme = theme
        self.legend.theme = theme
        self.legend.update()
        self.pane.set_theme(theme)
        self._look()

    @Slot()
    def toggle_night(self) -> None:
        """Show or hide the night side."""
        self.news.night = not self.news.night
        self._look()

    @Slot()
    def apply_motion_setting(self) -> None:
        """Apply the menu's reduced-motion setting."""
        self.globe.calm = self.kept["calm"].isChecked()

    @Slot()
    def show_about(self) -> None:
        """Help > About."""
        QMessageBox.about(self, "About globe_app", ABOUT)

    @Slot()
    def _each_minute(self) -> None:
        if self.news.night:
            self._look()
        if self.pane.code is not None:
            self.pane.country.show_count(self.news.count(self.pane.code))

    @Slot(str)
    def _name(self, what: str) -> None:
        self.setWindowTitle(f"{what} – {self._title}" if what else self._title)

    @Slot(str)
    def _tell(self, text: str) -> None:
        self.toast.say(text)

    @Slot(object)
    def _failed(self, error: GlobeError) -> None:
        self.show_notice(str(error))

    def show_notice(self, text: str) -> None:
        """Show a line above the pane that stays."""
        self.notice.setText(text)
        self.notice.show()
