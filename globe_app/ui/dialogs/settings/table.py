"""THE table of settings: section, words, and what each reads and changes. The sheet makes rows of it.

A setting acts at once. `read` and `write` get the `Chosen` of the window.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Protocol

from globe_app.cldr import LANGUAGES
from globe_app.tr import mark, tr
from globe_app.ui.actions import BY_ID
from globe_app.ui.preferences import (
    SYNC_HOURS,
    TEXT_PERCENT,
    OpenAt,
    Preferences,
    Projection,
    ReadBy,
    ReadingFont,
    ReadingWidth,
    ThemeChoice,
)

EDITION_STORIES = (6, 9, 12, 20, 30)
LANGUAGE_NAMES = {"en": "English", "es": "Español", "fr": "Français", "ar": "العربية"}


class Section(StrEnum):
    """The sections, in their order."""

    READING = "reading"
    APPEARANCE = "appearance"
    GLOBE = "globe"
    UPDATES = "updates"
    LANGUAGES = "languages"
    PRIVACY = "privacy"
    STORAGE = "storage"


TITLES = {  # section -> words, icon
    Section.READING: (mark("Reading"), "book-open"),
    Section.APPEARANCE: (mark("Appearance"), "palette"),
    Section.GLOBE: (mark("Globe"), "globe"),
    Section.UPDATES: (mark("Updates"), "refresh-cw"),
    Section.LANGUAGES: (mark("Languages"), "languages"),
    Section.PRIVACY: (mark("Privacy"), "shield"),
    Section.STORAGE: (mark("Storage"), "hard-drive"),
}


class Chosen(Protocol):
    """What settings read and change."""

    homes: tuple[tuple[str, str], ...]  # (code, name) of the countries that can be home
    run: Callable[[str], None]  # does what an action of the window's table stands for

    @property
    def preferences(self) -> Preferences:
        """The preferences as they are now."""

    def prefer(self, value: Preferences) -> None:
        """Put other preferences in place."""

    @property
    def sync_hours(self) -> int:
        """Hours between updates by themselves; 0 = none."""

    def sync_every(self, hours: int) -> None:
        """Choose them."""

    @property
    def sync_on_start(self) -> bool:
        """Whether the news is updated when the window opens."""

    def toggle_sync_on_start(self) -> None:
        """Choose the other."""

    @property
    def home(self) -> str:
        """The home country, ISO 3166-1 alpha-2."""

    def choose_home(self, code: str) -> None:
        """Make another country home."""

    @property
    def can_notify(self) -> bool:
        """Whether the desktop shows notifications."""

    @property
    def has_tray(self) -> bool:
        """Whether the system has a tray."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A row: its words, and other words by which it is found."""

    id: str
    section: Section
    words: str
    says: str = ""  # "" = the words say it
    found_by: str = ""


@dataclass(frozen=True, slots=True)
class Toggle(Setting):
    """On or off."""

    read: Callable[[Chosen], bool] = field(kw_only=True)
    write: Callable[[Chosen, bool], None] = field(kw_only=True)
    possible: Callable[[Chosen], str] = field(
        kw_only=True, default=lambda _: ""
    )  # why not; "" = it is


@dataclass(frozen=True, slots=True)
class Choice(Setting):
    """One of some: as segments where they are few and short, else as a menu."""

    options: Callable[[Chosen], tuple[tuple[Any, str], ...]] = field(kw_only=True)  # value, words
    read: Callable[[Chosen], Any] = field(kw_only=True)
    write: Callable[[Chosen, Any], None] = field(kw_only=True)
    menu: bool = field(kw_only=True, default=False)


@dataclass(frozen=True, slots=True)
class Press(Setting):
    """A button that does or opens something."""

    button: str = field(kw_only=True)
    action: str = field(kw_only=True)  # id of the window's table


@dataclass(frozen=True, slots=True)
class Fact(Setting):
    """Words alone."""


def _flag(name: str) -> dict[str, Any]:
    """`read` and `write` of a preference that is on or off."""
    return {
        "read": lambda chosen: getattr(chosen.preferences, name),
        "write": lambda chosen, on: chosen.prefer(replace(chosen.preferences, **{name: on})),
    }


def _options(*some: tuple[Any, str]) -> Callable[[Chosen], tuple[tuple[Any, str], ...]]:
    return lambda _: tuple((value, tr(words)) for value, words in some)


def _percents(_: Chosen) -> tuple[tuple[Any, str], ...]:
    return tuple((one, tr("{percent} %").format(percent=one)) for one in TEXT_PERCENT)


def _stories(_: Chosen) -> tuple[tuple[Any, str], ...]:
    return tuple((one, tr("%n {story|stories}", "", one)) for one in EDITION_STORIES)


def _hours(_: Chosen) -> tuple[tuple[Any, str], ...]:
    return tuple(
        (one, tr("every {hour|%n hours}", "", one) if one else tr("only when I ask"))
        for one in SYNC_HOURS
    )


def _languages(_: Chosen) -> tuple[tuple[Any, str], ...]:
    system = ("", tr("As the system"))
    return (system, *((one, LANGUAGE_NAMES[one]) for one in LANGUAGES))


SETTINGS: tuple[Setting, ...] = (
    Choice(
        "reading_font",
        Section.READING,
        mark("Letters of articles"),
        mark("Of the text; headlines keep theirs."),
        mark("font serif sans"),
        **_flag("reading_font"),
        options=_options(
            (ReadingFont.SERIF, mark("Source Serif")), (ReadingFont.SANS, mark("Inter"))
        ),
    ),
    Choice(
        "reading_width",
        Section.READING,
        mark("Width of the text"),
        mark("Long lines are harder to follow."),
        mark("column measure"),
        **_flag("reading_width"),
        options=_options(
            (ReadingWidth.NARROW, mark("narrow")), (ReadingWidth.USUAL, mark("usual"))
        ),
    ),
    Choice(
        "open_at",
        Section.READING,
        mark("When the window opens"),
        "",
        mark("start restart"),
        **_flag("open_at"),
        options=_options((OpenAt.LAST, mark("where I was")), (OpenAt.TODAY, mark("Today"))),
    ),
    Choice(
        "read_by",
        Section.READING,
        mark("An article is read when I"),
        mark("M marks it read or unread in any case."),
        mark("mark opening scrolling key"),
        **_flag("read_by"),
        options=_options(
            (ReadBy.OPENING, mark("open it")),
            (ReadBy.SCROLLING, mark("scroll past")),
            (ReadBy.KEY, mark("press M")),
        ),
    ),
    Choice(
        "edition_stories",
        Section.READING,
        mark("A day’s edition"),
        mark("So many stories, and then it ends."),
        mark("finite daily"),
        **_flag("edition_stories"),
        options=_stories,
        menu=True,
    ),
    Press(
        "rules",
        Section.READING,
        mark("Rules"),
        mark("What is hidden from lists and counts, and what never is."),
        mark("mute keep block filter quiet"),
        button=mark("Open rules"),
        action="rules",
    ),
    Press(
        "keys",
        Section.READING,
        mark("Keys"),
        mark("Everything can be done from the keyboard."),
        mark("shortcuts"),
        button=mark("See them"),
        action="keys",
    ),
    Choice(
        "theme",
        Section.APPEARANCE,
        mark("Theme"),
        "",
        mark("dark light colours"),
        **_flag("theme"),
        options=_options(
            (ThemeChoice.SYSTEM, mark("as the system")),
            (ThemeChoice.LIGHT, mark("light")),
            (ThemeChoice.DARK, mark("dark")),
        ),
    ),
    Choice(
        "text_percent",
        Section.APPEARANCE,
        mark("Size of all text"),
        mark("Ctrl + and Ctrl − change it too."),
        mark("larger smaller zoom font"),
        **_flag("text_percent"),
        options=_percents,
        menu=True,
    ),
    Toggle(
        "calm",
        Section.APPEARANCE,
        mark("Reduce motion"),
        mark("Nothing fades, slides or flies."),
        mark("animation"),
        **_flag("calm"),
    ),
    Toggle(
        "tray",
        Section.APPEARANCE,
        mark("Icon in the tray"),
        mark("The window can be closed and still gets news at its hours."),
        mark("background notification area"),
        **_flag("tray"),
        possible=lambda one: "" if one.has_tray else tr("This desktop has no tray."),
    ),
    Press(
        "tour",
        Section.APPEARANCE,
        mark("Tour"),
        mark("Four steps through the window."),
        mark("help introduction"),
        button=mark("Show it"),
        action="tour",
    ),
    Choice(
        "projection",
        Section.GLOBE,
        mark("Map"),
        mark("F changes between globe and flat map."),
        mark("flat projection equal earth robinson azimuthal"),
        **_flag("projection"),
        menu=True,
        options=_options(
            (Projection.GLOBE, mark("Globe")),
            (Projection.EQUAL_EARTH, mark("Flat: Equal Earth")),
            (Projection.ROBINSON, mark("Flat: Robinson")),
            (Projection.NATURAL_EARTH, mark("Flat: Natural Earth")),
            (Projection.AZIMUTHAL, mark("Flat: around the country in front")),
        ),
    ),
    Choice(
        "home",
        Section.GLOBE,
        mark("Home country"),
        mark("Missed shows what its outlets overlook."),
        mark("missed"),
        options=lambda one: one.homes,
        read=lambda one: one.home,
        write=lambda one, code: one.choose_home(code),
        menu=True,
    ),
    Toggle(
        "labels",
        Section.GLOBE,
        mark("Names on the map"),
        "",
        mark("labels countries seas"),
        **_flag("labels"),
    ),
    Toggle(
        "night",
        Section.GLOBE,
        mark("Line between day and night"),
        "",
        mark("sun"),
        **_flag("night"),
    ),
    Toggle(
        "drift",
        Section.GLOBE,
        mark("Turn slowly until it is touched"),
        mark("Only when the window opens."),
        mark("rotate drift"),
        **_flag("drift"),
    ),
    Press(
        "sync",
        Section.UPDATES,
        mark("Get the news"),
        mark("Asks the outlets that are on."),
        mark("sync refresh"),
        button=mark("Update now"),
        action="sync",
    ),
    Choice(
        "sync_hours",
        Section.UPDATES,
        mark("Update by itself"),
        mark("While the window is open, or its icon in the tray."),
        mark("automatic sync schedule"),
        options=_hours,
        read=lambda one: one.sync_hours,
        write=lambda one, hours: one.sync_every(hours),
        menu=True,
    ),
    Toggle(
        "sync_on_start",
        Section.UPDATES,
        mark("Update when the window opens"),
        "",
        mark("start sync"),
        read=lambda one: one.sync_on_start,
        write=lambda one, _: one.toggle_sync_on_start(),
    ),
    Toggle(
        "metered",
        Section.UPDATES,
        mark("Also where the network costs by use"),
        mark("Updates that begin by themselves wait for another network otherwise."),
        mark("metered mobile data"),
        **_flag("metered"),
    ),
    Toggle(
        "pictures",
        Section.UPDATES,
        mark("Pictures"),
        mark("Without them an update is much smaller; those that are here stay."),
        mark("images photos"),
        **_flag("pictures"),
    ),
    Toggle(
        "offline",
        Section.UPDATES,
        mark("Stay offline"),
        mark("Nothing goes to the network until this is off again."),
        mark("network airplane disconnect"),
        **_flag("offline"),
    ),
    Toggle(
        "alerts",
        Section.UPDATES,
        mark("Notifications"),
        mark(
            "Of the alerts you set on a saved search or a country, when an update brings something."
        ),
        mark("alert desktop"),
        **_flag("alerts"),
        possible=lambda one: "" if one.can_notify else tr("This desktop shows no notifications."),
    ),
    Press(
        "outlets",
        Section.UPDATES,
        mark("Outlets"),
        mark("Switch them on and off, add your own, import a list."),
        mark("feeds sites subscribe opml"),
        button=mark("Open outlets"),
        action="outlets",
    ),
    Choice(
        "interface_language",
        Section.LANGUAGES,
        mark("Language of this window"),
        mark("Changes when the program is started again."),
        mark("interface locale translation"),
        **_flag("interface_language"),
        options=_languages,
        menu=True,
    ),
    Press(
        "translators",
        Section.LANGUAGES,
        mark("Translators"),
        mark("They put articles into English on this computer."),
        mark("translation models"),
        button=mark("Open translators"),
        action="translators",
    ),
    Fact(
        "leaves",
        Section.PRIVACY,
        mark("What leaves this computer"),
        mark(
            "An update asks the outlets that are on for their feeds, pages and pictures, as a browser"
            " would. Getting a translator asks the server that has it. A link that you open goes to"
            " your browser. Nothing else: no account, no counting of you, nothing of what you read."
        ),
        mark("telemetry account tracking data network"),
    ),
    Toggle(
        "counting_reading",
        Section.PRIVACY,
        mark("Count what I read"),
        mark("For the history and the map of your reading. It is kept in this store alone."),
        mark("history diet statistics"),
        **_flag("counting_reading"),
    ),
    Press(
        "history",
        Section.PRIVACY,
        mark("History"),
        mark("What was opened, by day; entries can be removed."),
        mark("read articles past"),
        button=mark("Open history"),
        action="history",
    ),
)


def can_be_shown(setting: Setting) -> bool:
    """Whether what it stands for is in this program: a button needs its action."""
    return not isinstance(setting, Press) or setting.action in BY_ID


def matches(setting: Setting, typed: str) -> bool:
    """Whether every word that was typed stands in the words of the setting or its section."""
    words = " ".join(
        filter(None, (tr(one) if one else "" for one in (
            setting.words, setting.says, setting.found_by, TITLES[setting.section][0]
        )))
    ).casefold()  # fmt: skip
    return all(one in words for one in typed.casefold().split())
