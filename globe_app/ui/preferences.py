"""What the window remembers: one frozen value, read from and written to one JSON file.

Every field is read by itself and has its default where the file says nothing usable: no file, however
damaged, keeps the window from opening. A file that is no preferences at all is kept aside.
"""

import contextlib
import json
import os
import tempfile
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from globe_app.cldr import LANGUAGES, phrases
from globe_app.model.edition import FEWEST_STORIES, MOST_STORIES, USUAL_STORIES
from globe_app.tr import tr
from globe_app.ui.background.translator_values import Wanted, wanted_from_text, wanted_to_text

SYNC_HOURS = (0, 1, 3, 6, 12, 24)  # between automatic syncs; 0 = none
TEXT_PERCENT = (80, 90, 100, 110, 125, 150, 175, 200)  # steps of Ctrl+ and Ctrl-
MAX_PX = 100_000  # of a coordinate
MAX_WORDS_CHARS = 5_000
MAX_FILE_BYTES = 1_000_000
MAX_ASIDE = 100  # damaged files kept

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class ThemeChoice(StrEnum):
    """Which theme the reader chose."""

    SYSTEM = "system"  # as the desktop has it
    LIGHT = "light"
    DARK = "dark"


class Projection(StrEnum):
    """How the map is drawn."""

    GLOBE = "globe"
    EQUAL_EARTH = "equal earth"
    ROBINSON = "robinson"
    NATURAL_EARTH = "natural earth"
    AZIMUTHAL = "azimuthal"  # equidistant, around the country in front


class ReadBy(StrEnum):
    """What marks an article read, besides the reader's own key."""

    OPENING = "opening"
    SCROLLING = "scrolling"  # opening it, or scrolling past it in a list
    KEY = "key"  # nothing else


class ReadingFont(StrEnum):
    """The letters of an article's text."""

    SERIF = "serif"
    SANS = "sans"


class ReadingWidth(StrEnum):
    """How wide an article's text is at most."""

    NARROW = "narrow"
    USUAL = "usual"


class OpenAt(StrEnum):
    """What the window shows when it opens."""

    LAST = "last"  # where it was closed
    TODAY = "today"


@dataclass(frozen=True, slots=True)
class Geometry:
    """Where the window stood, in logical px."""

    x: int
    y: int
    width: int
    height: int
    maximized: bool = False


@dataclass(frozen=True, slots=True)
class CameraPosition:
    """How the globe stood: degrees of its centre, and the zoom (1 = whole)."""

    lon: float
    lat: float
    zoom: float


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the window remembers; the defaults are those of a new reader."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int = 100  # of the system's text size, 80 to 200
    calm: bool = False  # no animation
    night: bool = False  # the night side is shown
    drift: bool = True  # the globe turns until it is first touched
    home: str = ""  # ISO 3166-1 alpha-2; "" = as the system says
    missed_explained: bool = False  # whether Missed shows how it counts
    sync_hours: int = 0  # of SYNC_HOURS
    sync_on_start: bool = False
    geometry: Geometry | None = None  # None: the usual
    store: str = ""  # path of the store that `place` and `camera` are of
    place: str = ""  # see `place_text`; "" = the front page
    camera: CameraPosition | None = None
    translators_wanted: tuple[Wanted, ...] = ()  # asked for and not come yet
    translators_declined: frozenset[str] = frozenset()  # languages that are offered no more
    read_by: ReadBy = ReadBy.OPENING
    reading_font: ReadingFont = ReadingFont.SERIF
    reading_width: ReadingWidth = ReadingWidth.USUAL
    open_at: OpenAt = OpenAt.LAST
    labels: bool = True  # names on the map
    metered: bool = False  # updates by itself on networks that cost by use too
    projection: Projection = Projection.GLOBE
    edition_stories: int = USUAL_STORIES  # of a day's edition, at most
    counting_reading: bool = True  # what was read is counted by country, here only
    alerts: bool = False  # desktop notifications of alerts that were asked for
    tray: bool = False  # an icon in the system's tray, where there is one
    offline: bool = False  # nothing goes to the network
    pictures: bool = True  # a sync fetches pictures
    interface_language: str = ""  # BCP 47; "" = as the system says
    tour_seen: bool = False  # the tour of the first start was finished or skipped


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading a file of preferences gave. `notice`: what is to be told; "" = nothing."""

    preferences: Preferences
    notice: str = ""


def read_preferences(path: Path, countries: Collection[str]) -> Reading:
    """The preferences in a file; defaults for what is not there or makes no sense.

    `countries`: codes that may be home. A file that is damaged as a whole is renamed.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError:
        return Reading(Preferences())
    except OSError as error:
        why = error.strerror or error
        said = tr("{file}: {why}. The window has its usual settings.")
        return Reading(Preferences(), said.format(file=path, why=why))
    found = _parsed(data)
    if found is None:
        kept = _put_aside(path)
        said = tr("{file} is damaged: the window has its usual settings.").format(file=path)
        if kept:
            said += " " + tr("It is kept as {file}.").format(file=kept.name)
        return Reading(Preferences(), said)
    preferences, wrong = preferences_of(found, countries)
    if not wrong:
        return Reading(preferences)
    said = tr("{file}: not readable, set to the usual: {names}.")
    return Reading(preferences, said.format(file=path, names=phrases(*wrong)))


def write_preferences(path: Path, value: Preferences) -> str:
    """Write them to a file that only the reader may read, all or nothing; why not, "" = done."""
    text = json.dumps(_to_json(value), indent=1, ensure_ascii=False) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # 0600
        try:
            with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
                file.write(text)
            os.replace(name, path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(name)
            raise
    except OSError as error:
        said = tr("{file}: {why}. The settings are not kept.")
        return said.format(file=path, why=error.strerror or error)
    return ""


def _parsed(data: bytes) -> Mapping[str, object] | None:
    if len(data) > MAX_FILE_BYTES:
        return None
    try:
        found = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _put_aside(path: Path) -> Path | None:
    """Rename a damaged file; None = it cannot be."""
    for number in range(1, MAX_ASIDE):
        suffix = ".damaged" if number == 1 else f".damaged-{number}"
        aside = path.with_name(path.name + suffix)
        if not aside.exists():
            with contextlib.suppress(OSError):
                path.rename(aside)
                return aside
            return None
    return None


# Values and JSON ---------------------------------------------------------------------------------


def preferences_of(
    said: Mapping[str, object], countries: Collection[str]
) -> tuple[Preferences, tuple[str, ...]]:
    """Preferences in a JSON object, and the names of those that make no sense and have their default."""
    wrong: list[str] = []

    def read(name: str, take: Callable[[object], T | None], usual: T) -> T:
        if name not in said or said[name] is None:
            return usual
        value = take(said[name])
        if value is None:
            wrong.append(name)
            return usual
        return value

    usual = Preferences()
    found = Preferences(
        theme=read("theme", _choice(ThemeChoice), usual.theme),
        text_percent=read("text_percent", _between(80, 200), usual.text_percent),
        calm=read("calm", _flag, usual.calm),
        night=read("night", _flag, usual.night),
        drift=read("drift", _flag, usual.drift),
        home=read("home", _one_of(("", *countries)), usual.home),
        missed_explained=read("missed_explained", _flag, usual.missed_explained),
        sync_hours=read("sync_hours", _of_hours, usual.sync_hours),
        sync_on_start=read("sync_on_start", _flag, usual.sync_on_start),
        geometry=read("geometry", _geometry, usual.geometry),
        store=read("store", _words, usual.store),
        place=read("place", _words, usual.place),
        camera=read("camera", _camera, usual.camera),
        translators_wanted=read("translators_wanted", _wanted, usual.translators_wanted),
        translators_declined=read("translators_declined", _languages, usual.translators_declined),
        read_by=read("read_by", _choice(ReadBy), usual.read_by),
        reading_font=read("reading_font", _choice(ReadingFont), usual.reading_font),
        reading_width=read("reading_width", _choice(ReadingWidth), usual.reading_width),
        open_at=read("open_at", _choice(OpenAt), usual.open_at),
        labels=read("labels", _flag, usual.labels),
        metered=read("metered", _flag, usual.metered),
        projection=read("projection", _choice(Projection), usual.projection),
        edition_stories=read(
            "edition_stories", _between(FEWEST_STORIES, MOST_STORIES), usual.edition_stories
        ),
        counting_reading=read("counting_reading", _flag, usual.counting_reading),
        alerts=read("alerts", _flag, usual.alerts),
        tray=read("tray", _flag, usual.tray),
        offline=read("offline", _flag, usual.offline),
        pictures=read("pictures", _flag, usual.pictures),
        interface_language=read(
            "interface_language", _one_of(("", *LANGUAGES)), usual.interface_language
        ),
        tour_seen=read("tour_seen", _flag, usual.tour_seen),
    )
    return found, tuple(wrong)


def _to_json(value: Preferences) -> dict[str, object]:
    place, camera = value.geometry, value.camera
    return {
        "theme": value.theme.value, "text_percent": value.text_percent, "calm": value.calm,
        "night": value.night, "drift": value.drift, "home": value.home,
        "missed_explained": value.missed_explained,
        "sync_hours": value.sync_hours, "sync_on_start": value.sync_on_start,
        "geometry": None if place is None else
            [place.x, place.y, place.width, place.height, place.maximized],
        "store": value.store, "place": value.place,
        "camera": None if camera is None else [camera.lon, camera.lat, camera.zoom],
        "translators_wanted": wanted_to_text(value.translators_wanted),
        "translators_declined": " ".join(sorted(value.translators_declined)),
        "reading_font": value.reading_font.value, "reading_width": value.reading_width.value,
        "open_at": value.open_at.value, "labels": value.labels, "metered": value.metered,
        "read_by": value.read_by.value, "projection": value.projection.value,
        "edition_stories": value.edition_stories, "counting_reading": value.counting_reading,
        "alerts": value.alerts, "tray": value.tray, "offline": value.offline,
        "pictures": value.pictures, "interface_language": value.interface_language,
        "tour_seen": value.tour_seen,
    }  # fmt: skip


def _choice(kind: type[E]) -> Callable[[object], E | None]:
    return lambda value: kind(value) if isinstance(value, str) and value in list(kind) else None


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _between(least: int, most: int) -> Callable[[object], int | None]:
    return lambda value: value if type(value) is int and least <= value <= most else None


def _of_hours(value: object) -> int | None:
    return value if type(value) is int and value in SYNC_HOURS else None


def _one_of(allowed: Collection[str]) -> Callable[[object], str | None]:
    return lambda value: value if isinstance(value, str) and value in allowed else None


def _words(value: object) -> str | None:
    return value if isinstance(value, str) and len(value) <= MAX_WORDS_CHARS else None


def _wanted(value: object) -> tuple[Wanted, ...] | None:
    words = _words(value)
    return None if words is None else wanted_from_text(words)


def _languages(value: object) -> frozenset[str] | None:
    words = _words(value)
    return None if words is None else frozenset(words.split())


def _geometry(value: object) -> Geometry | None:
    if not isinstance(value, list) or len(value) != 5 or not isinstance(value[4], bool):
        return None
    numbers = value[:4]
    if not all(type(one) is int and abs(one) <= MAX_PX for one in numbers) or min(numbers[2:]) < 1:
        return None
    x, y, width, height = numbers
    return Geometry(x, y, width, height, value[4])


def _camera(value: object) -> CameraPosition | None:
    if not isinstance(value, list) or len(value) != 3:
        return None
    if not all(type(one) in (int, float) and abs(one) <= 1_000 for one in value):  # NaN is not
        return None
    lon, lat, zoom = map(float, value)
    good = abs(lon) <= 360 and abs(lat) <= 90 and zoom > 0
    return CameraPosition(lon, lat, zoom) if good else None
