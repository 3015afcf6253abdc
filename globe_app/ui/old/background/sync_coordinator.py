"""Everything of the window that has to do with syncs: panel, outlets, keeping, the Sync menu's state."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from globe_app.briefing import articles
from globe_app.briefing.articles import RetentionPage
from globe_app.model.outlet_actions import (
    AddSite,
    FindSite,
    ImportList,
    ListOutlets,
    OutletAction,
    OutletList,
    ReadList,
)
from globe_app.model.retention import Restored, RetentionRule
from globe_app.model.subscribing import ListOffer, SiteOffer
from globe_app.ui.old.background.sync import SyncControl
from globe_app.ui.old.background.sync_panel import SyncPanel
from globe_app.ui.old.dialogs.outlets import OutletsDialog
from globe_app.ui.old.dialogs.retention import RetentionDialog
from globe_app.ui.old.services import Services

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

COUNT_MS = 1_200  # articles come in faster than the globe needs new counts


class SyncCoordinator(QObject):
    """Joins the sync process, its panel and its dialogs to the window."""

    arrived = Signal()  # stories came: count anew
    changed = Signal()  # a sync ended, or what is stored changed: show anew
    message = Signal(str)

    def __init__(self, services: Services, panel: SyncPanel, window: "QWidget") -> None:
        super().__init__(window)
        self._services, self._window = services, window
        self.control = SyncControl(
            services.sync_command, str(services.settings.store), panel, services.clock
        )
        self._count_timer = QTimer(self, interval=COUNT_MS, singleShot=True)
        self._count_timer.timeout.connect(self.arrived)
        self.control.arrived.connect(self._count_soon)
        self.control.ended.connect(self._ended)
        self.control.undo_requested.connect(self.undo_cleanup)
        self.dialog: OutletsDialog | None = None

    @Slot(tuple)
    def _count_soon(self, _: tuple[str, ...]) -> None:
        if not self._count_timer.isActive():
            self._count_timer.start()

    @Slot()
    def _ended(self) -> None:
        self._count_timer.stop()
        self.changed.emit()

    @Slot()
    def show_outlets(self) -> None:
        """The list of outlets."""
        countries = self._services.countries
        codes = sorted(((c.code, c.name) for c in countries.all), key=lambda one: one[1])
        self.dialog = OutletsDialog(
            self._window, countries.name, codes, self._perform, self._services.clock
        )
        self.dialog.finished.connect(self._left_outlets)
        self.dialog.outside.connect(lambda url: QDesktopServices.openUrl(QUrl(url)))
        self.dialog.open()
        self._perform(ListOutlets())

    @Slot(int)
    def _left_outlets(self, _: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        self.changed.emit()

    def _perform(self, action: OutletAction) -> None:
        """Have an action carried out, and its answer shown in the dialog."""

        def show(answer: object) -> None:
            if isinstance(answer, SiteOffer | ListOffer):
                self._offer(answer)
                return
            if not isinstance(answer, OutletList):
                return
            if self.dialog is not None:
                self.dialog.show_outlets(answer.outlets, answer.message, answer.refused)
            elif answer.message:  # the dialog was closed meanwhile
                self.message.emit(answer.message)
                self.changed.emit()

        waits = isinstance(action, FindSite | AddSite | ReadList | ImportList)
        lane = self._services.network if waits else self._services.slow_lane
        lane.submit(lambda store: self._services.outlet_action(store, action), show)

    def _offer(self, offer: SiteOffer | ListOffer) -> None:
        """Ask what is to be asked; nothing, when the dialog was closed meanwhile."""
        if self.dialog is None:
            return
        if isinstance(offer, SiteOffer):
            self.dialog.ask_feed(offer)
        else:
            self.dialog.ask_countries(offer)

    @Slot()
    def show_retention(self) -> None:
        """How long articles are kept."""
        services = self._services

        def preview(rule: RetentionRule | None) -> None:
            services.slow_lane.ask(
                "retention",
                lambda store: articles.retention_page(store, rule, services.clock()),
                show,
            )

        def show(page: object) -> None:
            assert isinstance(page, RetentionPage)
            if dialog.isVisible():
                dialog.show_page(page)

        def set_rule() -> None:
            chosen = dialog.chosen
            services.slow_lane.submit(lambda store: articles.set_retention(store, chosen))

        dialog = RetentionDialog(self._window, preview)
        dialog.accepted.connect(set_rule)
        dialog.clean_up.connect(self._clean_up)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _clean_up(self, rule: RetentionRule) -> None:
        """Remove all that is past a rule, as the reader asked."""

        def done(count: object) -> None:
            removed = articles.counted(int(str(count)), "article is", "articles are")
            self.message.emit(f"{removed} removed: Sync > Undo the last cleanup has them back")
            self.changed.emit()

        clock = self._services.clock
        self._services.slow_lane.submit(
            lambda store: articles.clean_up_now(store, rule, clock()), done
        )

    @Slot()
    def undo_cleanup(self) -> None:
        """Bring back what was removed since the last sync."""

        def done(restored: object) -> None:
            assert isinstance(restored, Restored)
            count, lost = restored.articles, len(restored.damaged)
            said = f"{articles.counted(count, 'article is', 'articles are')} back"
            if lost:
                said += f"; {articles.counted(lost, 'was', 'were')} damaged and cannot be restored"
            self.message.emit(said if count or lost else "There is no cleanup to undo")
            self.changed.emit()

        self._services.slow_lane.submit(articles.restore_removed, done)

    def close(self) -> None:
        """End the sync with the window."""
        self.control.close()
