"""The menu that narrows a list: unread, saved, one outlet, one language."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from globe_app.tr import tr
from globe_app.ui.places import ListFilter

Named = Sequence[tuple[str, str]]  # (id, name)


def fill(
    menu: QMenu, chosen: ListFilter, outlets: Named, languages: Named,
    choose: Callable[[ListFilter], None],
) -> None:  # fmt: skip
    """Fill an empty menu. `choose` gets what is to be shown."""
    unread = menu.addAction(tr("Unread only"))
    unread.setCheckable(True)
    unread.setChecked(chosen.unread)
    unread.toggled.connect(lambda on: choose(replace(chosen, unread=on)))
    saved = menu.addAction(tr("Saved only"))
    saved.setCheckable(True)
    saved.setChecked(chosen.saved)
    saved.toggled.connect(lambda on: choose(replace(chosen, saved=on)))
    hidden = menu.addAction(tr("Hidden by rules"))
    hidden.setCheckable(True)
    hidden.setChecked(chosen.hidden)
    hidden.toggled.connect(lambda on: choose(replace(chosen, hidden=on)))
    if len(outlets) > 1:
        _group(menu, tr("Outlet"), tr("All outlets"), outlets, chosen.outlet,
               lambda one: choose(replace(chosen, outlet=one)))  # fmt: skip
    if len(languages) > 1:
        _group(menu, tr("Language"), tr("All languages"), languages, chosen.language,
               lambda one: choose(replace(chosen, language=one)))  # fmt: skip
    if chosen != ListFilter():
        menu.addSeparator()
        menu.addAction(tr("Show all again")).triggered.connect(lambda: choose(ListFilter()))


def _group(
    menu: QMenu, title: str, every: str, offered: Named, chosen: str, choose: Callable[[str], None]
) -> None:
    below: QWidget = menu.addMenu(title)
    assert isinstance(below, QMenu)
    group = QActionGroup(below)
    for number, (one, name) in enumerate((("", every), *offered)):
        action = below.addAction(name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(one == chosen)
        group.addAction(action)
        action.triggered.connect(lambda _=False, one=one: choose(one))
        if number == 0:
            below.addSeparator()
