"""THE table of actions: words, keys, menu, and when each can be done.

Menus, context menus, the sheet of keys, tool tips and enabled states all come from it. What an action does is
said by `ui/commands.py`, under the same id.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from globe_app.model.news import ArticleRow
from globe_app.tr import mark, tr
from globe_app.ui.background.status import OFFLINE
from globe_app.ui.preferences import SYNC_HOURS, Projection


class Menu(StrEnum):
    """The menus, in their order."""

    GO = mark("&Go")
    ARTICLE = mark("&Article")
    VIEW = mark("&View")
    NEWS = mark("&News")
    HELP = mark("&Help")


@dataclass(frozen=True, slots=True)
class State:
    """What of the window decides which actions can be done."""

    article: ArticleRow | None = None  # what the reader's actions apply to
    hidden: bool = False  # whether a rule hides the article
    reading: bool = False  # whether an article is open, not only its row current
    two_languages: bool = False  # whether the open article has an original and its English
    can_translate: bool = False
    story: int = 0  # id of the current story; 0 = none known
    on_story: bool = False  # whether a story is open
    listed: bool = False  # whether the page lists articles that can all be marked read
    back: str = ""  # title of the page that Back leads to; "" = none
    forward: bool = False
    undo: str = ""  # what Ctrl+Z takes back, in words; "" = nothing
    redo: str = ""
    read_only: bool = False
    storing: bool = (
        False  # an action is being stored: what can be undone and redone is about to change
    )
    can_sync: bool = False
    syncing: bool = False
    sample: bool = False
    offline: bool = False  # the reader wants nothing to go to the network
    can_alert: bool = False  # whether the page is a country or a saved search
    can_save_search: bool = False  # whether the page is of a search
    checked: frozenset[str] = frozenset()  # ids of the actions that are on


WhyNot = Callable[[State], str]  # why an action cannot be done now; "" = it can


def _always(_: State) -> str:
    return ""


def _needs_article(state: State) -> str:
    return "" if state.article is not None else tr("Open an article or choose a row first")


def _needs_change(state: State) -> str:
    return tr("Open for reading only") if state.read_only else _needs_article(state)


def _needs_reading(state: State) -> str:
    return "" if state.reading else tr("Open an article first")


def _needs_two_languages(state: State) -> str:
    if state.on_story or (state.reading and state.two_languages):
        return ""
    return tr("Stored in one language only") if state.reading else tr("Open an article first")


def _needs_both(state: State) -> str:
    return _needs_reading(state) or (
        "" if state.two_languages else tr("Stored in one language only")
    )


def _needs_story(state: State) -> str:
    return "" if state.story or state.article is not None else tr("Choose a story first")


def _needs_open_story(state: State) -> str:
    return "" if state.on_story else tr("Open a story first")


def _needs_sync(state: State) -> str:
    return "" if state.can_sync else tr("This window reads only")


def _needs_network(state: State) -> str:
    return _needs_sync(state) or (tr(OFFLINE) if state.offline else "")


@dataclass(frozen=True, slots=True)
class Action:
    """One line of the table."""

    id: str
    words: str  # English, for `tr`
    keys: tuple[str, ...] = ()
    menu: Menu | None = None
    icon: str = ""  # of `resources/icons`
    why_not: WhyNot = _always
    checkable: bool = False
    starts_group: bool = False  # a line above it in the menu
    submenu: str = ""
    in_context: bool = field(default=False)  # whether it is in the context menu of an article
    number: int = -1  # that `%n` of its words stands for; -1 = none

    @property
    def shown(self) -> str:
        """Its words in the language of the interface."""
        return tr(self.words, "", self.number)


MODES = mark("The map shows")


def _text_sizes() -> Iterable[Action]:
    yield Action(
        "text_larger", mark("Larger text"), ("Ctrl++", "Ctrl+="), Menu.VIEW, "a-large-small"
    )
    yield Action("text_smaller", mark("Smaller text"), ("Ctrl+-",), Menu.VIEW)
    yield Action("text_reset", mark("Usual text size"), ("Ctrl+0",), Menu.VIEW)


def _themes() -> Iterable[Action]:
    for name, words in (
        ("system", mark("As the system")),
        ("light", mark("Light")),
        ("dark", mark("Dark")),
    ):
        yield Action(f"theme_{name}", words, (), Menu.VIEW, checkable=True, submenu=mark("Theme"))


def _projections() -> Iterable[Action]:
    for one, words in (
        (Projection.GLOBE, mark("Globe")), (Projection.EQUAL_EARTH, mark("Flat: Equal Earth")),
        (Projection.ROBINSON, mark("Flat: Robinson")),
        (Projection.NATURAL_EARTH, mark("Flat: Natural Earth")),
        (Projection.AZIMUTHAL, mark("Flat: around the country in front")),
    ):  # fmt: skip
        yield Action(
            f"map_{one.name.lower()}", words, (), Menu.VIEW, checkable=True, submenu=mark("Map")
        )


def _sync_hours() -> Iterable[Action]:
    for hours in SYNC_HOURS:
        words = mark("Every {hour|%n hours}", "", 2) if hours else mark("Off")
        yield Action(
            f"sync_every_{hours}", words, (), Menu.NEWS, checkable=True, why_not=_needs_sync,
            submenu=mark("Update by itself"), number=hours or -1,
        )  # fmt: skip


ACTIONS: tuple[Action, ...] = (
    Action("home", mark("Today"), ("H", "Alt+Home"), Menu.GO, "house"),
    Action("stories", mark("Stories"), ("W",), Menu.GO, "newspaper"),
    Action("missed", mark("Missed"), ("Shift+M",), Menu.GO, "eye-off"),
    Action("saved", mark("Saved"), ("Shift+S",), Menu.GO, "bookmark"),
    Action("edition", mark("Edition and calendar"), ("E",), Menu.GO),
    Action("history", mark("History"), ("Ctrl+H",), Menu.GO, "history"),
    Action("search", mark("Find…"), ("/", "Ctrl+K"), Menu.GO, "search",
           starts_group=True),
    Action("countries", mark("List of countries…"), ("Shift+C",), Menu.GO, "map-pin"),
    Action("save_search", mark("Save this search"), ("Ctrl+S",), Menu.GO, "folder-plus",
           lambda s: tr("Open for reading only") if s.read_only
           else "" if s.can_save_search else tr("Search for something first")),
    Action("somewhere", mark("Somewhere I have not read"), ("G",), Menu.GO, "compass"),
    Action("your_reading", mark("Your reading"), ("D",), Menu.GO),
    Action("open_story", mark("Who else tells this"), ("T",), Menu.GO, "globe", _needs_story,
           in_context=True),
    Action("back", mark("Back"), ("Alt+Left", "Backspace", "Esc"), Menu.GO, "arrow-left",
           lambda s: "" if s.back else tr("This is where you began"), starts_group=True),
    Action("forward", mark("Forward"), ("Alt+Right",), Menu.GO, "arrow-right",
           lambda s: "" if s.forward else tr("Nothing to go forward to")),
    Action("focus_next_area", mark("Next area of the window"), ("F6",), Menu.GO),
    Action("focus_previous_area", mark("Previous area of the window"), ("Shift+F6",), Menu.GO),
    Action("quit", mark("Quit"), ("Ctrl+Q",), Menu.GO, starts_group=True),

    Action("next", mark("Next"), ("J",), Menu.ARTICLE, "chevron-down"),
    Action("previous", mark("Previous"), ("K",), Menu.ARTICLE, "chevron-up"),
    Action("next_unread", mark("Next unread"), ("N",), Menu.ARTICLE),
    Action("page_down", mark("Page down, then next"), ("Space",), Menu.ARTICLE),
    Action("save", mark("Save"), ("S",), Menu.ARTICLE, "bookmark", _needs_change, checkable=True,
           starts_group=True, in_context=True),
    Action("mark_read", mark("Mark read or unread"), ("M",), Menu.ARTICLE, "check", _needs_change,
           in_context=True),
    Action("note", mark("Note…"), ("Shift+N",), Menu.ARTICLE, "sticky-note",
           lambda s: tr("Open for reading only") if s.read_only else _needs_reading(s)),
    Action("labels", mark("Labels…"), ("Shift+L",), Menu.ARTICLE, "tag", _needs_change,
           in_context=True),
    Action("mark_all_read", mark("Mark all read"), ("Shift+A",), Menu.ARTICLE, "check-check",
           lambda s: tr("Open for reading only") if s.read_only
           else "" if s.listed else tr("Open a list of articles first")),
    Action("original", mark("Original or English"), ("O",), Menu.ARTICLE, "languages",
           _needs_two_languages, starts_group=True),
    Action("both", mark("Both languages"), ("Shift+O",), Menu.ARTICLE, "", _needs_both),
    Action("translate", mark("Translate now"), ("Shift+T",), Menu.ARTICLE, "",
           lambda s: "" if s.can_translate else tr("Nothing to translate here")),
    Action("next_sentence", mark("Next sentence"), ("]", "Ctrl+Down"), Menu.ARTICLE, "", _needs_reading),
    Action("previous_sentence", mark("Previous sentence"), ("[", "Ctrl+Up"), Menu.ARTICLE, "",
           _needs_reading),
    Action("hide_like", mark("Hide things like this…"), ("Shift+U",), Menu.ARTICLE, "eye-off",
           _needs_change, in_context=True),
    Action("show_again", mark("Show again"), (), Menu.ARTICLE, "",
           lambda s: _needs_change(s) or ("" if s.hidden else tr("No rule hides this"))),
    Action("copy_link", mark("Copy link"), ("Ctrl+Shift+C",), Menu.ARTICLE, "", _needs_article,
           starts_group=True, in_context=True),
    Action("copy_quotation", mark("Copy as quotation with source"), ("Ctrl+Shift+Q",), Menu.ARTICLE, "",
           _needs_reading, in_context=True),
    Action("open_in_browser", mark("Open in browser"), ("B",), Menu.ARTICLE, "external-link",
           _needs_article, in_context=True),
    Action("export", mark("Export…"), ("Ctrl+E",), Menu.ARTICLE, "file-down", starts_group=True),
    Action("print", mark("Print…"), ("Ctrl+P",), Menu.ARTICLE, "printer",
           lambda s: "" if s.on_story else _needs_article(s)),
    Action("undo", mark("Undo"), ("Ctrl+Z",), Menu.ARTICLE, "undo-2",
           lambda s: "" if s.undo or s.storing else tr("Nothing to undo"), starts_group=True),
    Action("redo", mark("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), Menu.ARTICLE, "",
           lambda s: "" if s.redo or s.storing else tr("Nothing to redo")),

    Action("replay", mark("Replay: who told it when"), ("R",), Menu.VIEW, "route", _needs_open_story),
    Action("why", mark("Why these are one story"), ("Shift+W",), Menu.VIEW, "info", _needs_open_story),
    Action("turn_to_country", mark("Turn the globe to this country"), ("L",), Menu.VIEW, "locate"),
    Action("fold_pane", mark("Fold or unfold the pane"), ("\\",), Menu.VIEW),
    Action("flat_map", mark("Flat map"), ("F",), Menu.VIEW, "map", checkable=True, starts_group=True),
    *_projections(),
    Action("map_picture", mark("Picture of the map…"), ("Ctrl+Shift+I",), Menu.VIEW, "image"),
    Action("mode_unread", mark("Unread articles"), (), Menu.VIEW, checkable=True, submenu=MODES),
    Action("mode_stored", mark("All articles, read or not"), (), Menu.VIEW, checkable=True, submenu=MODES),
    Action("mode_reading", mark("Where I have read from"), (), Menu.VIEW, checkable=True, submenu=MODES),
    *_text_sizes(),
    Action("night", mark("Line of night"), ("Ctrl+N",), Menu.VIEW, checkable=True, starts_group=True),
    Action("calm", mark("Reduce motion"), (), Menu.VIEW, checkable=True),
    *_themes(),

    Action("sync", mark("Update now"), ("F5", "Ctrl+R"), Menu.NEWS, "refresh-cw", _needs_network),
    Action("cancel_sync", mark("Stop updating"), ("Ctrl+.",), Menu.NEWS, "x",
           lambda s: _needs_sync(s) or ("" if s.syncing else tr("Nothing is being updated"))),
    Action("sync_on_start", mark("Update when the window opens"), (), Menu.NEWS, checkable=True,
           why_not=_needs_sync),
    *_sync_hours(),
    Action("alert", mark("Tell me of new articles here"), (), Menu.NEWS, "",
           lambda s: tr("Open for reading only") if s.read_only
           else "" if s.can_alert else tr("Open a country or a saved search first"), checkable=True,
           starts_group=True),
    Action("outlets", mark("Outlets…"), ("Ctrl+L",), Menu.NEWS, "newspaper", _needs_sync,
           starts_group=True),
    Action("translators", mark("Translators…"), ("Ctrl+T",), Menu.NEWS, "languages", _needs_sync),
    Action("make_pack", mark("Make a day pack…"), (), Menu.NEWS, "package", _needs_sync,
           starts_group=True),
    Action("open_pack", mark("Open a day pack…"), (), Menu.NEWS, "package-open",
           lambda s: tr("Open for reading only") if s.read_only else _needs_sync(s)),
    Action("retention", mark("Storage…"), (), Menu.NEWS, "hard-drive", _needs_sync),
    Action("offline", mark("Stay offline"), ("Ctrl+Shift+O",), Menu.NEWS, "wifi-off", checkable=True),
    Action("rules", mark("Rules…"), ("Ctrl+U",), Menu.NEWS, "eye-off"),
    Action("remove_sample", mark("Remove the sample"), (), Menu.NEWS, "",
           lambda s: tr("Open for reading only") if s.read_only
           else "" if s.sample else tr("The sample is not here")),

    Action("settings", mark("Settings…"), ("Ctrl+,",), Menu.HELP, "settings"),
    Action("tour", mark("Tour"), (), Menu.HELP, "compass"),
    Action("keys", mark("Keys"), ("?", "F1"), Menu.HELP),
    Action("about", mark("About"), (), Menu.HELP, "info"),
)  # fmt: skip
BY_ID: Mapping[str, Action] = {one.id: one for one in ACTIONS}


def key_words(action: Action) -> str:
    """The first key of an action as the platform writes it; "" = it has none."""
    if not action.keys:
        return ""
    return QKeySequence(action.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


def tip(action: Action, why_not: str = "") -> str:
    """Tool tip: words, key, and why it cannot be done now."""
    words = action.shown.rstrip("…")
    keys = f" ({key_words(action)})" if action.keys else ""
    return f"{words}{keys}\n{why_not}" if why_not else f"{words}{keys}"


class ActionSet(QObject):
    """The table as `QAction`s of one window."""

    triggered = Signal(str)  # id

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._made: dict[str, QAction] = {}
        self._why: dict[str, str] = {}  # why an action cannot be done now, by id
        for action in ACTIONS:
            made = QAction(action.shown, window)
            made.setShortcuts([QKeySequence(key) for key in action.keys])
            made.setCheckable(action.checkable)
            made.setToolTip(tip(action))
            made.triggered.connect(partial(self._trigger, action.id))
            window.addAction(made)
            self._made[action.id] = made

    def _trigger(self, name: str, _: bool = False) -> None:
        self.triggered.emit(name)

    def __getitem__(self, name: str) -> QAction:
        """The `QAction` of an id: a tool button takes it with `setDefaultAction`."""
        return self._made[name]

    def update(self, state: State) -> None:
        """Enable what can be done, and say of the rest why not."""
        for action in ACTIONS:
            made, why = self._made[action.id], action.why_not(state)
            if self._why.get(action.id, "") != why or made.isEnabled() == bool(why):
                self._why[action.id] = why
                made.setEnabled(not why)
                made.setToolTip(tip(action, why))
            if action.checkable:
                made.setChecked(action.id in state.checked)
        self._made["back"].setToolTip(
            f"{tip(BY_ID['back'])}: {state.back}" if state.back else tip(BY_ID["back"])
        )
        article = state.article
        read, saved = article is not None and article.read, article is not None and article.saved
        self._made["mark_read"].setText(tr("Mark unread") if read else tr("Mark read"))
        self._made["save"].setText(tr("Remove from saved") if saved else tr("Save"))
        self._made["undo"].setText(
            tr("Undo: {what}").format(what=state.undo) if state.undo else tr("Undo")
        )
        self._made["redo"].setText(
            tr("Redo: {what}").format(what=state.redo) if state.redo else tr("Redo")
        )

    def refusal(self, key: QKeySequence) -> str:
        """Why the action of a key cannot be done now; "" = it can, or there is none."""
        for name, made in self._made.items():
            if not made.isEnabled() and key in made.shortcuts():
                return self._why.get(name, "")
        return ""

    def fill(self, menu: QMenu, which: Menu) -> None:
        """Put the actions of a menu into it."""
        below: dict[str, QMenu] = {}
        for action in ACTIONS:
            if action.menu is not which:
                continue
            if action.starts_group:
                menu.addSeparator()
            target = menu
            if action.submenu:
                if action.submenu not in below:
                    below[action.submenu] = menu.addMenu(tr(action.submenu))
                target = below[action.submenu]
            target.addAction(self._made[action.id])

    def context_actions(self) -> list[QAction]:
        """The actions of an article's context menu."""
        return [self._made[one.id] for one in ACTIONS if one.in_context]
