"""Help > Keys: all keyboard shortcuts."""

from collections.abc import Iterator
from html import escape

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from globe_app.ui.old.background.sync_panel import show_text

ELSEWHERE = (  # shortcuts of widgets, which are in no menu
    ("On the globe", (
        ("Turn it", "Arrows"), ("Zoom", "+, −"), ("Next country east, west", "Tab, Shift+Tab"),
        ("Open the country", "Enter"),
    )),
    ("In lists and on pages", (
        ("Open", "Enter"), ("Next link, its place in the text", "Tab, Enter"),
        ("From one tab to the next", "Left, Right on the tabs"),
        ("Bars of the timeline, cells of the themes", "Arrows"),
        ("Choose articles to split off", "Space"),
    )),
    ("In a replay", (
        ("Play, pause", "P"), ("Step before, after", "Left, Right"),
    )),
)  # fmt: skip


def show_keys(window: QMainWindow) -> None:
    """Open the dialog."""
    show_text(window, "Keys", keys_html(window), (560, 620))


def keys_html(window: QMainWindow) -> str:
    """The shortcuts as an HTML table."""
    groups = [
        (title, tuple((_plain(one.text()), _keys(one)) for one in actions))
        for title, actions in _menus(window)
    ]
    rows: list[str] = []
    for title, keys in (*groups, *ELSEWHERE):
        top = 16 if rows else 6
        rows.append(
            f'<tr><td colspan="2" style="padding: {top}px 0 4px 10px">'
            f"<b>{escape(title)}</b></td></tr>"
        )
        rows += [
            f'<tr><td style="padding: 2px 28px 2px 10px">{escape(what)}</td>'
            f'<td style="padding: 2px 0"><b>{escape(key)}</b></td></tr>'
            for what, key in keys
        ]
    return f'<table cellspacing="0" cellpadding="0">{"".join(rows)}</table>'


def _menus(window: QMainWindow) -> Iterator[tuple[str, list[QAction]]]:
    for top in window.menuBar().actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        found = [one for one in _actions(menu) if one.shortcuts()]
        if found:
            yield _plain(top.text()), found


def _actions(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _actions(below)
        elif not action.isSeparator():
            yield action


def _plain(text: str) -> str:
    return text.replace("&", "").removesuffix("…")


def _keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(one.toString(native) for one in action.shortcuts())
