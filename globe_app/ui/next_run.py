"""What the window keeps for the next run: where it stands, what it shows, what the reader prefers."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from globe_app.ui.place_text import place_to_text
from globe_app.ui.preferences import CameraPosition, Geometry, Preferences
from globe_app.ui.screen_fit import fitted

if TYPE_CHECKING:
    from globe_app.ui.window import MainWindow


def stand_as_kept(window: "MainWindow") -> None:
    """Stand where the window stood, within the screens that there are."""
    kept = window.preferences.value.geometry
    screens = [one.availableGeometry() for one in QApplication.screens()]
    at = kept or Geometry(window.x(), window.y(), window.width(), window.height())
    window.setGeometry(fitted(at, screens))
    if at.maximized:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def look_as_kept(window: "MainWindow") -> None:
    """Look at the map from where it was looked at."""
    kept = window.preferences.value.camera
    if kept is not None:
        camera = window.globe.camera.with_zoom(kept.zoom)
        window.globe.set_camera(camera.at(kept.lon, kept.lat))


def remembered(window: "MainWindow") -> Preferences:
    """The preferences with what the next window needs to stand and show the same."""
    at, camera, place = window.normalGeometry(), window.globe.camera, window.navigator.place
    return replace(
        window.background.kept(window.preferences.value),
        geometry=Geometry(at.x(), at.y(), at.width(), at.height(), window.isMaximized()),
        home=window.home.code,
        missed_explained=window.home.explained,
        camera=CameraPosition(camera.lon, camera.lat, camera.zoom),
        store=str(window.services.settings.store),
        place="" if place is None else place_to_text(place),
    )
