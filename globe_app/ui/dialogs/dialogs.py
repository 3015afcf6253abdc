"""The sheets of the window: each is built when it is first opened, and used again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from globe_app.model.reader_actions import Done
from globe_app.ui.background.background import Background
from globe_app.ui.dialogs.outlet_rows import Which
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.style import Style
from globe_app.ui.reader_actions import ReaderActions
from globe_app.ui.services import Services
from globe_app.ui.widgets.card import Sheet

if TYPE_CHECKING:  # the window starts without them; the first reads feeds and pages
    from globe_app.ui.dialogs.about import AboutSheet
    from globe_app.ui.dialogs.countries import CountriesSheet
    from globe_app.ui.dialogs.keys import KeysSheet
    from globe_app.ui.dialogs.outlets import OutletsSheet
    from globe_app.ui.dialogs.rules.sheet import RulesSheet
    from globe_app.ui.dialogs.settings.sheet import SettingsSheet
    from globe_app.ui.dialogs.settings.table import Chosen
    from globe_app.ui.dialogs.translators import TranslatorsSheet


class Dialogs(QObject):
    """Opens sheets over the middle of the window; one at a time."""

    message = Signal(str)
    closed = Signal()  # a sheet was closed
    hidden_wanted = Signal()  # a list of all that rules hide
    restore_wanted = Signal(object)  # Path of a backup
    country_chosen = Signal(str)  # code, in the list of countries
    turn_wanted = Signal(str)  # code: turn the globe to it

    def __init__(
        self, services: Services, over: QWidget, background: Background, actions: ReaderActions,
        chosen: "Chosen",
    ) -> None:  # fmt: skip
        super().__init__(over)
        self._services, self._background, self._actions = services, background, actions
        self._over, self._style, self._chosen = over, applied(), chosen
        self.outlets: OutletsSheet | None = None
        self.translators: TranslatorsSheet | None = None
        self.settings: SettingsSheet | None = None
        self.rules: RulesSheet | None = None
        self.keys: KeysSheet | None = None
        self.about: AboutSheet | None = None
        self.countries: CountriesSheet | None = None
        background.outlets_wanted.connect(self.show_failing_outlets)
        background.translators_wanted.connect(self.show_translators)
        actions.done.connect(self._take_up)

    @property
    def _sheets(self) -> list[Sheet]:
        some = (
            self.outlets, self.translators, self.settings, self.rules, self.keys, self.about, self.countries,
        )  # fmt: skip
        return [one for one in some if one is not None]

    @property
    def is_open(self) -> bool:
        """Whether a sheet is open."""
        return any(one.isVisible() for one in self._sheets)

    def close_all(self) -> None:
        """Close what is open."""
        for one in self._sheets:
            one.close_it()

    @Slot()
    def show_outlets(self) -> None:
        """The outlets: switch, search, add, import."""
        self._outlets().open_outlets()

    @Slot()
    def show_failing_outlets(self) -> None:
        """The outlets that need a look."""
        self._outlets().open_outlets(Which.FAILING)

    def _outlets(self) -> "OutletsSheet":
        self._make_way()
        if self.outlets is None:
            from globe_app.ui.dialogs.outlet_requests import OutletRequests
            from globe_app.ui.dialogs.outlets import OutletsSheet

            requests = OutletRequests(
                self._services, self._actions, self, lambda: self._background.offline
            )
            self.outlets = OutletsSheet(self._over, self._services, requests, self._style)
            self.outlets.message.connect(self.message)
            self.outlets.closed.connect(self.closed)
            self.outlets.sync_wanted.connect(
                lambda outlet: self._background.control.start_outlets([outlet])
            )
        return self.outlets

    @Slot()
    def show_translators(self) -> None:
        """The translators: get, remove, take from a file."""
        self._make_way()
        if self.translators is None:
            from globe_app.ui.dialogs.translators import TranslatorsSheet

            self.translators = TranslatorsSheet(
                self._over, self._background.translators, self._services.flags, self._style,
                self._services.settings.models,
            )  # fmt: skip
            self.translators.closed.connect(self.closed)
        self.translators.open_translators()

    @Slot()
    def show_settings(self) -> None:
        """All settings, at the section where they were closed."""
        self._settings().open_settings()

    @Slot()
    def show_storage(self) -> None:
        """How long articles are kept."""
        from globe_app.ui.dialogs.settings.table import Section

        self._settings().open_settings(Section.STORAGE)

    def _settings(self) -> "SettingsSheet":
        self._make_way()
        if self.settings is None:
            from globe_app.ui.dialogs.settings.sheet import SettingsSheet

            self.settings = SettingsSheet(self._over, self._services, self._actions, self._chosen)
            self.settings.closed.connect(self.closed)
            self.settings.run.connect(self._chosen.run)
            self.settings.storage.restore_wanted.connect(self.restore_wanted)
            self.settings.storage.message.connect(self.message)
        return self.settings

    @Slot()
    def take_preferences(self) -> None:
        """A preference or what is done in the background has changed: show it, if settings are open."""
        if self.settings is not None and self.settings.isVisible():
            self.settings.show_chosen()

    @Slot()
    def show_rules(self) -> None:
        """The rules that mute and keep articles."""
        self._rules().open_rules()

    def show_rule_like(self, article_id: int) -> None:
        """A new rule about articles like one."""
        self._rules().open_like(article_id)

    @Slot()
    def refresh_rules(self) -> None:
        """Rules have been asked about more of what is stored."""
        if self.rules is not None:
            self.rules.refresh()

    def _rules(self) -> "RulesSheet":
        self._make_way()
        if self.rules is None:
            from globe_app.ui.dialogs.rules.sheet import RulesSheet

            self.rules = RulesSheet(self._over, self._services, self._actions, self._style)
            self.rules.message.connect(self.message)
            self.rules.hidden_wanted.connect(self.hidden_wanted)
            self.rules.closed.connect(self.closed)
        return self.rules

    @Slot()
    def show_keys(self) -> None:
        """All keys."""
        self._make_way()
        if self.keys is None:
            from globe_app.ui.dialogs.keys import KeysSheet

            self.keys = KeysSheet(self._over, self._services.flags, self._style)
            self.keys.closed.connect(self.closed)
        self.keys.open_it()

    @Slot()
    def show_countries(self) -> None:
        """The countries as a list."""
        self._make_way()
        if self.countries is None:
            from globe_app.ui.dialogs.countries import CountriesSheet

            self.countries = CountriesSheet(self._over, self._services, self._style)
            self.countries.closed.connect(self.closed)
            self.countries.chosen.connect(self.country_chosen)
            self.countries.turn_wanted.connect(self.turn_wanted)
        self.countries.open_countries()

    @Slot()
    def show_about(self) -> None:
        """What this program is."""
        self._make_way()
        if self.about is None:
            from globe_app.ui.dialogs.about import AboutSheet

            self.about = AboutSheet(self._over)
            self.about.closed.connect(self.closed)
        self.about.open_about()

    def _make_way(self) -> None:
        self._background.popover.close_it()
        self.close_all()

    @Slot(object)
    def _take_up(self, done: Done) -> None:
        if self.outlets is not None:
            self.outlets.take_up(done)
        if self.rules is not None:
            self.rules.take_up(done)
        if self.settings is not None and self.settings.isVisible():
            self.settings.refresh()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        for one in (self.outlets, self.translators, self.keys, self.countries, self.rules):
            if one is not None:
                one.set_style(style)
