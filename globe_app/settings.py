"""Where things lie on this machine, and the limits everything keeps to."""

import os
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path

from globe_app.errors import ResourceError, UsageError

APP_NAME = "Globe"  # what readers see: window title, About, menus of the desktop
FOLDER_NAME = "globe-app"  # of the folders for data, preferences and state
DESKTOP_ID = "globe-app"  # names the .desktop file, the icon and the window's class
STORE_VARIABLE = "GLOBE_APP_STORE"
STORE_FILE = "globe.db"
MODELS_VARIABLE = "GLOBE_APP_MODELS"
CONFIG_VARIABLE = "GLOBE_APP_CONFIG"
PREFERENCES_FILE = "preferences.json"

MAX_FEED_BYTES = 20 * 1024 * 1024  # a feed of 20 MiB is a mistake or an attack
MAX_FEED_ENTRIES = 2_000
MAX_HEADLINE_CHARS = 300
MAX_BODY_CHARS = 400_000
NEAR_BITS = 6  # 64-bit simhashes that differ in no more are compared word by word
LIST_PAGE = 150  # rows the story list asks for at a time


@dataclass(frozen=True, slots=True)
class Settings:
    """One run's settings, handed over by argument."""

    store: Path
    resources: Path
    language: str = "en"  # BCP 47: the reader's language
    models: Path = Path(os.devnull)  # the folder of installed translation models; made when needed

    @property
    def images(self) -> Path:
        """The folder of cached images, beside the store."""
        return self.store.with_name(self.store.name + ".images")


def resources_dir() -> Path:
    """The read-only resources: beside the package in an installed copy, beside it in a checkout.

    Raises `ResourceError` when neither is there.
    """
    package = Path(str(files("globe_app")))
    for folder in (package / "resources", package.parent / "resources"):
        if (folder / "geo").is_dir():
            return folder
    raise ResourceError("resources", "the program's own files are missing; install it again")


def _expanded(name: str) -> Path:
    """A path with `~` and `~user` in full. Raises `UsageError` for a user whose home is not known."""
    try:
        return Path(name).expanduser()
    except RuntimeError as error:
        raise UsageError(name, error) from error


def default_store() -> Path:
    """`GLOBE_APP_STORE` where set, else the platform's place for a user's data."""
    named = os.environ.get(STORE_VARIABLE, "")
    return _expanded(named) if named else user_data_path(FOLDER_NAME) / STORE_FILE


def default_models() -> Path:
    """`GLOBE_APP_MODELS` where set, else beside the default store."""
    named = os.environ.get(MODELS_VARIABLE, "")
    return _expanded(named) if named else user_data_path(FOLDER_NAME) / "models"


def state_dir() -> Path:
    """Where window state that may be lost is kept."""
    return user_cache_path(FOLDER_NAME)


def config_dir() -> Path:
    """Where the reader's preferences are kept: `GLOBE_APP_CONFIG` where set, else the platform's place."""
    named = os.environ.get(CONFIG_VARIABLE, "")
    return _expanded(named) if named else user_config_path(FOLDER_NAME)


def preferences_path() -> Path:
    """The file of the window's preferences."""
    return config_dir().absolute() / PREFERENCES_FILE


def load_settings(store: str | None = None) -> Settings:
    """Settings for one run; `store` is the command line's `--store`.

    Raises `UsageError` where no file can be, `ResourceError` when the program's own files are missing.
    """
    path = (_expanded(store) if store else default_store()).absolute()
    if not path.name:
        raise UsageError(path, "it is a folder, not a store")
    return Settings(path, resources_dir(), models=default_models().absolute())
