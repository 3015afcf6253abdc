"""Creates all long-lived objects and connects them."""

import os

os.environ.setdefault(
    "OPENBLAS_NUM_THREADS", "1"
)  # before numpy: BLAS threads slow small products down

import contextlib
import gc
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QThreadPool,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QStyle

from globe_app.briefing import Store
from globe_app.briefing.articles import image_path
from globe_app.briefing.today import note_looked
from globe_app.errors import GlobeError, NotFoundError, ResourceError
from globe_app.geo.countries import Countries, load_countries
from globe_app.geo.neighbours import Neighbours
from globe_app.geo.outlines import Outline
from globe_app.geo.picking import CountryIndex, build_index
from globe_app.globe.plane import Chosen
from globe_app.model.backup import RestoreReport
from globe_app.pipeline import catalogue, ingest
from globe_app.pipeline.cancellation import Cancellation
from globe_app.settings import (
    APP_NAME,
    DESKTOP_ID,
    Settings,
    preferences_path,
    resources_dir,
    state_dir,
)
from globe_app.store.articles import article as stored_article
from globe_app.store.db import open_store
from globe_app.store.files import A_STORE, is_database, make_private_folder
from globe_app.store.stories import story as stored_story
from globe_app.tr import mark, tr
from globe_app.ui import language
from globe_app.ui import preferences as kept
from globe_app.ui.lane import Lane
from globe_app.ui.look import appearance, fonts
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.images import ImageCache
from globe_app.ui.look.style import MEASURE, NARROW_MEASURE, Style, clamped_scale, system_scale
from globe_app.ui.look.theme import DARK, LIGHT
from globe_app.ui.map.accessible import AccessibleCountries
from globe_app.ui.map.country_cards import CountryCards
from globe_app.ui.map.flat_map.maps import FlatMaps
from globe_app.ui.map.globe_view import GlobeView
from globe_app.ui.map.painter import load_painter
from globe_app.ui.map_picture import check_picture, write_picture
from globe_app.ui.opening import StartPage, open_page
from globe_app.ui.place_text import place_from_text
from globe_app.ui.preferences import (
    OpenAt,
    Preferences,
    ReadingFont,
    ReadingWidth,
    ThemeChoice,
)
from globe_app.ui.services import Services
from globe_app.ui.single_instance import Role, SingleInstance
from globe_app.ui.termination import Termination
from globe_app.ui.window import MainWindow

# Seconds after which a lane that reads gives way to a frame. A frame takes the interpreter's lock
# about a dozen times; at the default of 5 ms a drag beside a busy lane stalled for 60 ms and more.
TOUR_AFTER_MS = 1_500  # the window is drawn and has its page first
SWITCH_S = 0.0005
SETTLE_MS = 20_000
PREPARED_MS = 15_000  # after the start: the file of the flat map is made then, once for all
SETTLED_CHECKS = 3
SYSTEM_SCALE = "systemScale"  # property of the application: the text size that the system asks for
NEW_READER = Preferences()
READING_ONLY = mark(
    "The store cannot be written to: what you read, save or switch here is not kept."
)
BESIDE = mark(
    "Another program has this store open: this window reads only, nothing read or saved is kept."
)


def utc_now() -> datetime:
    """The clock that is passed to everything that needs one."""
    return datetime.now(UTC)


class Picker:
    """Hit testing with a country index that is built at first use, after the first frame."""

    def __init__(self, countries: Countries, outline: Outline) -> None:
        self._make: Callable[[], CountryIndex] = lambda: build_index(countries, outline)
        self._index: CountryIndex | None = None

    def __call__(self, lon: float, lat: float, radius_px: float) -> str | None:
        """The country meant by a click."""
        if self._index is None:
            self._index = self._make()
        return self._index.pick(lon, lat, radius_px)


def _open_again(settings: Settings, *, read_only: bool = False) -> Store:
    """The store that was there when the window opened: none is made in its place. Raises `StoreError`."""
    return open_store(settings.store, settings.images, read_only=read_only, make=False)


def build_window(
    settings: Settings, preferences: Preferences = NEW_READER, *, read_only: bool = False,
    clock: Callable[[], datetime] = utc_now,
) -> MainWindow:  # fmt: skip
    """Create the main window for a store. Raises `GlobeError` when store or resources cannot be used."""
    geo = settings.resources / "geo"
    countries = load_countries(geo)
    if not read_only and not settings.store.exists():
        open_store(settings.store, settings.images).close()
    lanes: list[Lane[Store]] = [
        Lane(lambda: _open_again(settings, read_only=read_only)) for _ in range(4)
    ]
    cancellation = Cancellation()

    services = Services(
        settings=settings,
        countries=countries,
        lane=lanes[0],
        slow_lane=lanes[1],
        writes=lanes[2],
        network=lanes[3],
        cancellation=cancellation,
        flags=Flags(settings.resources / "flags"),
        clock=clock,
        sync_command=[] if read_only else _own_command(),
        read_only=read_only,
    )
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style = style_of(app, preferences)
    painter = load_painter(geo, countries)
    globe = GlobeView(
        painter, Picker(countries, painter.finest.outline), countries, style, services.flags, clock,
        ImageCache(partial(image_path, settings.images)),
        toward=Neighbours(countries, painter.finest.outline).toward,
    )  # fmt: skip
    maps = FlatMaps(painter, geo, state_dir() / "maps", globe)
    CountryCards(globe, services.lane, clock)
    AccessibleCountries(globe)
    window = MainWindow(services, style, preferences, globe, maps)
    window.preferences.changed.connect(lambda wanted: _restyle_if_other(app, window, wanted))
    _restyle(app, window, preferences)
    sys.setswitchinterval(SWITCH_S)
    gc.freeze()  # long-lived objects are left out of garbage collections, which would interrupt a drag
    gc.enable()  # the command `run` has switched them off while all this was made
    return window


def style_of(app: QApplication, preferences: Preferences) -> Style:
    """Theme, text size and motion that the reader, or else the system, asks for."""
    dark = {ThemeChoice.LIGHT: False, ThemeChoice.DARK: True}.get(preferences.theme)
    theme = DARK if (appearance.system_is_dark(app) if dark is None else dark) else LIGHT
    asked = app.property(SYSTEM_SCALE)
    system = asked if isinstance(asked, float) else 1.0
    still = app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
    scale = clamped_scale(preferences.text_percent / 100 * system)
    return Style(
        theme, scale, preferences.calm or still,
        reading_sans=preferences.reading_font is ReadingFont.SANS,
        measure=NARROW_MEASURE if preferences.reading_width is ReadingWidth.NARROW else MEASURE,
    )  # fmt: skip


def _restyle_if_other(app: QApplication, window: MainWindow, preferences: Preferences) -> None:
    if style_of(app, preferences) != appearance.applied():
        _restyle(app, window, preferences)


def _restyle(app: QApplication, window: MainWindow, preferences: Preferences) -> None:
    style = style_of(app, preferences)
    appearance.apply(app, style)
    window.set_style(style)


def _own_command() -> list[str]:
    """The command line that runs this program again."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "globe_app"]


def make_application() -> QApplication:
    """Create the QApplication, with the bundled fonts."""
    found = QApplication.instance()
    app = found or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    if found is None:
        app.setProperty(SYSTEM_SCALE, system_scale(app.font()))
        fonts.install(resources_dir() / "fonts")
        app.setApplicationName(APP_NAME)
        app.setApplicationDisplayName(APP_NAME)
        app.setDesktopFileName(DESKTOP_ID)
        app.setWindowIcon(QIcon(str(resources_dir() / "icon.svg")))
        appearance.apply(app, Style())
    return app


def prepare_store(settings: Settings) -> bool:
    """Create or open the store, load the sample edition and the catalogue; whether it can only be read."""
    store = open_store(settings.store, settings.images)
    try:
        ingest.fill_if_empty(store, settings.resources / "sample", utc_now())
        if catalogue.is_new(store, settings.resources):
            countries = load_countries(settings.resources / "geo")
            catalogue.import_catalogue(store, settings.resources, countries)
        return store.read_only
    finally:
        store.close()


def run(
    settings: Settings,
    country: str | None = None,
    *,
    restored: RestoreReport | GlobeError | None = None,
) -> int:
    """Open the window and run until it is closed; gives the exit status.

    `restored`: what was put in the store's place before, or why nothing was; said above the pages.
    """
    app = make_application()
    make_private_folder(settings.store.parent)
    instance = SingleInstance(settings.store)
    role = instance.take(country or "")
    if role is Role.ANSWERED:
        print(f"{APP_NAME} is open on this store already: its window comes to the front.")
        return 0
    countries = load_countries(settings.resources / "geo").by_code
    read = kept.read_preferences(preferences_path(), countries)
    without_language = _speak(app, settings, read.preferences.interface_language)
    read_only = prepare_store(settings) if role is Role.FIRST else True
    window = build_window(settings, read.preferences, read_only=read_only)
    termination = Termination(app)
    termination.asked.connect(window.quit)
    instance.called.connect(window.come_to_front)
    app.styleHints().colorSchemeChanged.connect(
        lambda _: _restyle(app, window, window.preferences.value)
    )
    window.notice.say("preferences", read.notice)
    window.notice.say("language", without_language)
    window.notice.say("restored", restored_words(restored))
    if read_only:
        window.notice.say("reading", tr(BESIDE if role is Role.BESIDE else READING_ONLY))
    kept_place = read.preferences.place if _is_of(settings, read) else ""
    if read.preferences.open_at is OpenAt.TODAY:
        kept_place = ""
    place = place_from_text(kept_place, countries, window.navigator.views)
    window.restore(None if country else place)
    if country:
        window.globe_control.open_country(country)
    window.show()
    if read.preferences.drift:
        window.globe.start_drifting()
    QTimer.singleShot(PREPARED_MS, window, lambda: window.maps.prepare(Chosen()))
    if not read.preferences.tour_seen:
        QTimer.singleShot(TOUR_AFTER_MS, window, lambda: window.tour.begin(focus=False))
    for change in (window.preferences.changed, window.background.remember):
        change.connect(lambda *_: window.notice.say("kept", _keep(window)))  # a crash loses nothing
    status, ended = 1, False
    try:
        status = app.exec()
    finally:
        trouble = _keep(window)
        if trouble:
            print(trouble, file=sys.stderr)
        termination.close()
        ended = window.close_lanes()
        if not read_only:
            _note_looked(settings)
        instance.close()
    if window.restore_from is not None:
        store = ["--store", str(settings.store), "--then-open"]
        command = [*_own_command(), "restore", str(window.restore_from), "--preferences", *store]
        sys.stdout.flush()
        os.execv(command[0], command)
    if not ended:  # a thread is at work that cannot be interrupted; the reader does not wait for it
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    return status


def restored_words(restored: RestoreReport | GlobeError | None) -> str:
    """What the window says once a backup was to be restored; "" = none was."""
    if restored is None:
        return ""
    if isinstance(restored, GlobeError):
        return tr("Nothing was restored. {why}").format(why=restored)
    words = tr("Restored: {articles}, {images}.").format(
        articles=tr("%n {article|articles}", "", restored.articles),
        images=tr("%n {image|images}", "", restored.images),
    )
    if restored.replaced is None:
        return words
    aside = tr("What was here before is kept as {file}.").format(file=restored.replaced)
    return f"{words} {aside}"


def _speak(app: QApplication, settings: Settings, wanted: str) -> str:
    """Use the language of the interface; why it is English after all, "" = it is as wanted."""
    try:
        language.install(app, settings.resources, wanted)
    except ResourceError as error:
        return str(error)
    return ""


def _keep(window: MainWindow) -> str:
    """Write the preferences; why that failed, "" = it did not."""
    return kept.write_preferences(preferences_path(), window.remembered())


def _note_looked(settings: Settings) -> None:
    """From now on what comes in is new. Where that cannot be stored, more counts as new."""
    with contextlib.suppress(GlobeError), contextlib.closing(_open_again(settings)) as store:
        note_looked(store, utc_now())


def _is_of(settings: Settings, read: kept.Reading) -> bool:
    return read.preferences.store == str(settings.store)


@contextlib.contextmanager
def _drawn_window(
    settings: Settings, page: StartPage, *, size: tuple[int, int], dark: bool, text_percent: int,
    spoken: str,
) -> Iterator[MainWindow]:  # fmt: skip
    """The main window at a page, without a screen, when all has come. Raises `GlobeError`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application()
    language.install(app, settings.resources, spoken)
    read_only = prepare_store(settings)
    if page.article is not None or page.story is not None:
        store = open_store(settings.store, settings.images, read_only=True)
        try:
            if page.article is not None:
                page = replace(page, country=stored_article(store, page.article).row.country)
            if page.story is not None:
                stored_story(store, page.story)  # else its page would say that it is gone
        finally:
            store.close()
    before = qInstallMessageHandler(_only_troubles)
    theme = ThemeChoice.DARK if dark else ThemeChoice.LIGHT
    wanted = Preferences(theme=theme, calm=True, text_percent=text_percent, drift=False)
    window = build_window(settings, wanted, read_only=read_only)
    try:
        window.restore(page.place)
        window.resize(*size)  # whatever the screen: there is none
        window.show()
        failures: list[GlobeError] = []
        window.navigator.failed.connect(failures.append)
        window.maps.failed.connect(failures.append)
        for lane in window.services.lanes:
            lane.failed.connect(failures.append)
        open_page(window, page, lambda: settle(app, window))
        if failures:
            raise failures[0]
        yield window
    finally:
        window.close()
        window.close_lanes()
        qInstallMessageHandler(before)


def screenshot(
    settings: Settings, out: Path, page: StartPage, *, size: tuple[int, int], dark: bool,
    text_percent: int = 100, spoken: str = language.ENGLISH,
) -> None:  # fmt: skip
    """Draw the main window at a page, without a screen, into a PNG file. Raises `GlobeError`."""
    with _drawn_window(
        settings, page, size=size, dark=dark, text_percent=text_percent, spoken=spoken
    ) as window:
        if is_database(out):
            raise NotFoundError(out, A_STORE)
        if not window.grab().save(str(out), "PNG"):
            raise NotFoundError(out, "the picture cannot be written there")


def map_picture(
    settings: Settings, out: Path, page: StartPage, *, size: tuple[int, int], dark: bool,
    over: bool = False, spoken: str = language.ENGLISH,
) -> None:  # fmt: skip
    """Draw the map of a page, without a screen, into a PNG or SVG file. Raises `GlobeError`.

    `over`: in place of a file that is there.
    """
    check_picture(out, over=over)  # before all the work
    with _drawn_window(
        settings, page, size=size, dark=dark, text_percent=100, spoken=spoken
    ) as window:
        window.globe.resize(*size)
        settle(make_application(), window)
        write_picture(window.globe, out, over=over)


def _only_troubles(_: QtMsgType, __: QMessageLogContext, text: str | None) -> None:
    """Passes on Qt's messages, except the one about every window on a platform without screens."""
    if text and "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


def settle(app: QApplication, window: MainWindow) -> None:
    """Process events until no question is unanswered and nothing moves."""
    loop = QEventLoop()
    quiet = 0

    def look() -> None:
        nonlocal quiet  # a single idle check may fall between two steps
        decoding = QThreadPool.globalInstance().activeThreadCount() > 0  # of pictures
        rests = window.globe.at_rest and not window.services.busy and not decoding
        quiet = quiet + 1 if rests else 0
        if quiet >= SETTLED_CHECKS:
            loop.quit()

    poll = QTimer(interval=10)
    poll.timeout.connect(look)
    poll.start()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()
    app.processEvents()


def qt_report() -> str:
    """The Qt version and platform; fails when Qt cannot start."""
    app = make_application()
    return f"Qt {qVersion()} on {app.platformName()}"
