"""The menus: every action of the window with its keyboard shortcuts."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from globe_app.ui.old.background.sync import HOURS
from globe_app.ui.old.dialogs.keys import show_keys
from globe_app.ui.old.views.story.tabs import TITLES

if TYPE_CHECKING:
    from globe_app.ui.old.window import MainWindow


def build_menus(window: "MainWindow") -> dict[str, QAction]:
    """Fill the menu bar; gives the checkable actions by name."""
    pane, steps = window.pane, window.pane.steps
    bar = window.menuBar()

    def add(
        menu: QMenu, text: str, keys: tuple[str, ...], do: Callable[[], object], tick: bool = False
    ) -> QAction:
        action = QAction(text, window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setCheckable(tick)
        action.triggered.connect(lambda *_: do())
        menu.addAction(action)
        return action

    go = bar.addMenu("&Go")
    add(go, "Go to country…", ("Ctrl+K", "/"), window.search.open)
    add(go, "Back", ("Alt+Left", "Backspace", "Esc"), pane.back)
    add(go, "The world’s stories", ("W",), pane.open_world)
    add(go, "Missed at home", ("Shift+M",), pane.open_missed)
    add(go, "The story this article tells", ("T",), steps.open_story)
    add(go, "Saved stories", ("Shift+S",), pane.open_saved)
    add(go, "Globe or pane", ("F6",), window.switch_focus)
    add(go, "Somewhere with unread stories", ("G",), window.go_somewhere)
    story = bar.addMenu("&Story")
    add(story, "Next story", ("J",), partial(steps.step, 1))
    add(story, "Previous story", ("K",), partial(steps.step, -1))
    add(story, "Next unread story", ("N",), steps.next_unread)
    add(story, "Page down, then next story", ("Space",), steps.space)
    add(story, "Save or unsave", ("S",), steps.toggle_saved)
    add(story, "Mark read or unread", ("M",), steps.toggle_read)
    add(story, "Mark all read", ("Shift+A",), pane.mark_all_read)
    add(story, "Original or English", ("O",), steps.toggle_original)
    add(story, "Original and English side by side", ("Shift+O",), steps.toggle_both)
    add(story, "Translate now", ("Shift+T",), steps.translate)
    add(story, "Next sentence", ("]", "Ctrl+Down"), partial(pane.reader.step_sentence, 1))
    add(story, "Previous sentence", ("[", "Ctrl+Up"), partial(pane.reader.step_sentence, -1))
    story.addSeparator()
    tabs_menu = story.addMenu("Tabs of a story")
    for number, (title, _) in enumerate(TITLES):
        add(tabs_menu, title, (str(number + 1),), partial(steps.open_part, number))
    add(story, "Take back a split or merge", ("Ctrl+Z",), steps.undo)
    view = bar.addMenu("&View")
    add(view, "Larger text", ("Ctrl++", "Ctrl+="), partial(pane.resize_text, 1))
    add(view, "Smaller text", ("Ctrl+-",), partial(pane.resize_text, -1))
    kept = {"night": add(view, "Night side", ("Ctrl+N",), window.toggle_night, tick=True)}
    kept["night"].setChecked(True)
    kept["calm"] = add(view, "Reduce motion", (), window.apply_motion_setting, tick=True)
    themes = view.addMenu("Theme")
    group = QActionGroup(window)
    for name in ("system", "light", "dark"):
        kept[name] = add(themes, name.title(), (), partial(window.themed.emit, name), tick=True)
        group.addAction(kept[name])
    sync = bar.addMenu("S&ync")
    syncing = window.syncing
    add(sync, "Sync now", ("F5", "Ctrl+R"), syncing.control.start)
    add(sync, "Cancel the sync", ("Ctrl+.",), syncing.control.cancel)
    sync.addSeparator()
    add(sync, "Outlets…", ("Ctrl+L",), syncing.show_outlets)
    add(sync, "Translators…", ("Ctrl+T",), window.enrichment.translators.show_dialog)
    add(sync, "Keeping articles…", (), syncing.show_retention)
    add(sync, "Undo the last cleanup", (), syncing.undo_cleanup)
    sync.addSeparator()
    alone = sync.addMenu("By itself")
    every = QActionGroup(window)
    for hours in HOURS:
        text = "Off" if not hours else "Every hour" if hours == 1 else f"Every {hours} hours"
        choose = partial(syncing.control.every, hours)
        kept[f"sync {hours}"] = add(alone, text, (), choose, tick=True)
        every.addAction(kept[f"sync {hours}"])
    kept["sync 0"].setChecked(True)
    kept["sync on start"] = add(sync, "When the window opens", (), lambda: None, tick=True)
    for action in sync.actions():
        action.setEnabled(bool(window.services.sync_command))
    about = bar.addMenu("&Help")
    add(about, "Keys", ("?", "F1"), partial(show_keys, window))
    add(about, "About globe_app", (), window.show_about)
    return kept
