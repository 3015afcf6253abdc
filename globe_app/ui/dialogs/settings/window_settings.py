"""What the settings read and change in a window."""

from collections.abc import Callable

from PySide6.QtWidgets import QSystemTrayIcon

from globe_app.geo.countries import Countries, plain_key
from globe_app.ui.background.background import Background
from globe_app.ui.home_country import HomeCountry
from globe_app.ui.preference_control import PreferenceControl
from globe_app.ui.preferences import Preferences


class WindowSettings:
    """Passes on what the settings ask for to those who own it."""

    def __init__(
        self, control: PreferenceControl, background: Background, home: HomeCountry,
        countries: Countries, run: Callable[[str], None],
    ) -> None:  # fmt: skip
        self._control, self._background, self._home = control, background, home
        self.homes = tuple(
            sorted(
                ((one.code, one.shown) for one in countries.all), key=lambda one: plain_key(one[1])
            )
        )
        self.run = run

    @property
    def preferences(self) -> Preferences:
        """The preferences as they are now."""
        return self._control.value

    def prefer(self, value: Preferences) -> None:
        """Put other preferences in place."""
        self._control.take(value)

    @property
    def sync_hours(self) -> int:
        """Hours between updates by themselves; 0 = none."""
        return self._background.sync_hours

    def sync_every(self, hours: int) -> None:
        """Choose them."""
        self._background.sync_every(hours)

    @property
    def sync_on_start(self) -> bool:
        """Whether the news is updated when the window opens."""
        return self._background.sync_on_start

    def toggle_sync_on_start(self) -> None:
        """Choose the other."""
        self._background.toggle_sync_on_start()

    @property
    def home(self) -> str:
        """The home country, ISO 3166-1 alpha-2."""
        return self._home.code

    def choose_home(self, code: str) -> None:
        """Make another country home."""
        self._home.choose(code)

    @property
    def can_notify(self) -> bool:
        """Whether the desktop shows notifications."""
        from globe_app.ui.notifications.desktop import can_tell  # loads D-Bus

        return can_tell() or self.has_tray

    @property
    def has_tray(self) -> bool:
        """Whether the system has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()
