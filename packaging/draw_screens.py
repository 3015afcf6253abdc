"""Draws every page of the window into docs/screens, without a screen: `python packaging/draw_screens.py`.

With names of pages only those. The pages show the invented sample edition, enriched first. A picture is named
PAGE-LOOK.webp: light and dark at 1440x900, small (1024x700), wide (2560x1440, halved), large text (200 %), and
Arabic, from right to left.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from globe_app import app
from globe_app.model.article_query import ArticleQuery
from globe_app.settings import Settings, resources_dir
from globe_app.store import stories as stored
from globe_app.store.db import open_store
from globe_app.store.search import search
from globe_app.ui import language
from globe_app.ui.places import (
    Article,
    Country,
    Edition,
    History,
    Missed,
    Place,
    Saved,
    Search,
    Stories,
    Story,
    StoryPart,
    Today,
    YourReading,
)
from globe_app.ui.preferences import Preferences, Projection, ThemeChoice
from globe_app.ui.views.today.first_run import FirstRun
from globe_app.ui.window import MainWindow

OUT = Path(__file__).parent.parent / "docs" / "screens"
QUALITY = 72
EVER = (datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC))


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is set up."""

    size: tuple[int, int]  # px
    dark: bool = False
    text_percent: int = 100
    half: bool = False  # the picture is half as large as the window
    spoken: str = language.ENGLISH


LOOKS: Mapping[str, Look] = {
    "light": Look((1440, 900)),
    "dark": Look((1440, 900), dark=True),
    "small": Look((1024, 700)),
    "wide": Look((2560, 1440), half=True),
    "large": Look((1440, 900), text_percent=200),
    "arabic": Look((1440, 900), spoken="ar"),
}


def main(only: list[str]) -> int:
    """Draw all pages in all looks, or the pages named only."""
    OUT.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "globe.db", resources_dir())
        qt = app.make_application()
        app.prepare_store(settings)
        command = [sys.executable, "-m", "globe_app", "enrich", "--store", str(settings.store)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        for name, look in LOOKS.items():
            language.install(qt, settings.resources, look.spoken)
            theme = ThemeChoice.DARK if look.dark else ThemeChoice.LIGHT
            wanted = Preferences(
                theme=theme, text_percent=look.text_percent, calm=True, drift=False
            )
            window = app.build_window(settings, wanted)
            window.restore(None)
            window.resize(*look.size)
            window.show()
            app.settle(qt, window)
            for page, bring in _pages(window, settings).items():
                if only and page not in only:
                    continue
                bring()
                app.settle(qt, window)
                _settle_pictures()
                picture = window.grab().toImage()
                if look.half:
                    picture = picture.scaledToWidth(
                        look.size[0] // 2, Qt.TransformationMode.SmoothTransformation
                    )
                path = OUT / f"{page}-{name}.webp"
                if not picture.save(str(path), quality=QUALITY):
                    print(f"{path}: cannot be written", file=sys.stderr)
                    return 1
                print(path.name)
                _tidy(window)
                app.settle(qt, window)
            window.close()
            window.close_lanes()
            window.deleteLater()
            qt.processEvents()
    return 0


def _settle_pictures() -> None:
    """Pictures are decoded in threads that no lane knows of."""
    QTest.qWait(350)


def _tidy(window: MainWindow) -> None:
    window.dialogs.close_all()
    window.background.popover.close_it()
    window.sample_words.close_it()
    window.tour.end()
    window.toast.close_it()
    window.map_kind.choose(Projection.GLOBE)
    if window.central.folded:
        window.fold_pane()
    window.commands.close_all()
    if window.palette_.isVisible():
        window.palette_.close_it()


def _pages(window: MainWindow, settings: Settings) -> dict[str, Callable[[], object]]:
    store = open_store(settings.store, settings.images, read_only=True)
    arabic = search(store, ArticleQuery(country="SA"), 1).rows[0].id
    shown = search(store, ArticleQuery(), 6).rows
    told = stored.story_of(store, arabic)
    many = stored.stories(store, EVER[0], EVER[1], least=4, limit=3)
    store.close()
    story = many[0].id if many else told

    def go(place: Place) -> Callable[[], object]:
        return lambda: window.navigator.go(place)

    def today() -> None:
        window.navigator.go(Today())
        QTest.qWait(300)
        first = window.findChild(FirstRun)
        if first is not None and first.open_sample.isVisible():
            first.open_sample.click()

    def palette() -> None:
        window.palette_.open()
        QTest.keyClicks(window.palette_.line, "ja")

    def hover() -> None:
        window.globe.show_country("EG", fly=False)
        QTest.qWait(100)
        at = window.globe.camera.project(*window.services.countries.info("EG").anchor)
        assert at is not None
        QTest.mouseMove(window.globe, QPoint(round(at[0]), round(at[1])))
        QTest.qWait(500)

    def both() -> None:
        window.navigator.go(Article(arabic, origin=Country("SA")))
        QTest.qWait(300)
        window.article.toggle_both()

    def rules() -> None:
        window.run("rules")
        QTest.qWait(300)
        sheet = window.dialogs.rules
        assert sheet is not None
        sheet.open_new()
        QTest.keyClicks(sheet.form.words, "typhoon*, lettuce*")
        QTest.qWait(600)

    def found() -> None:
        window.navigator.go(Search("typhoon"))
        QTest.qWait(500)
        view = window.navigator.view
        assert view is not None
        view.activate()

    def note() -> None:
        window.navigator.go(Article(arabic, origin=Country("SA")))
        QTest.qWait(100)
        app.settle(app.make_application(), window)
        window.run("note")
        QTest.qWait(200)
        field = window.article.note.editor.field
        if not field.toPlainText():
            QTest.keyClicks(field, "Ask the teacher which window the pupils looked through.")

    def labels() -> None:
        window.navigator.go(Article(arabic, origin=Country("SA")))
        QTest.qWait(300)
        window.run("labels")
        QTest.qWait(300)
        for name in ("Night sky", "To read again"):
            window.commands.labels.check(name)
            QTest.qWait(300)

    def labelled() -> None:
        window.navigator.go(Saved(label="Night sky"))

    def export() -> None:
        window.navigator.go(Article(arabic, origin=Country("SA")))
        QTest.qWait(300)
        window.run("export")
        QTest.qWait(300)

    day = datetime.now().astimezone().date().isoformat()

    def up_to_date() -> None:
        window.navigator.go(Edition(day))
        QTest.qWait(300)
        window.run("mark_all_read")
        QTest.qWait(500)
        window.navigator.go(Today())

    def history() -> None:
        window.run("undo")  # what `up_to_date` has let go
        for row in shown[:6]:
            window.navigator.go(Article(row.id, origin=Country(row.country)))
            QTest.qWait(150)
        window.navigator.go(History())

    def flat(projection: Projection = Projection.EQUAL_EARTH) -> Callable[[], object]:
        def show() -> None:
            window.navigator.go(Today())
            window.map_kind.choose(projection)
            if not window.central.folded:
                window.fold_pane()
            QTest.qWait(1_500)

        return show

    return {
        "first-run": go(Today()),
        "today": today,
        "country": go(Country("JP")),
        "about": go(Country("JP", about=True)),
        "empty-country": go(Country("BB")),
        "article": go(Article(arabic, origin=Country("SA"))),
        "side-by-side": both,
        "story": go(Story(story)),
        "why": go(Story(story, StoryPart.WHY)),
        "replay": go(Story(story, StoryPart.REPLAY)),
        "stories": go(Stories()),
        "missed": go(Missed()),
        "only-here": go(Missed(only_here=True)),
        "saved": go(Saved()),
        "note": note,
        "labels": labels,
        "labelled": labelled,
        "export": export,
        "edition": go(Edition(day)),
        "up-to-date": up_to_date,
        "history": history,
        "reading": go(YourReading()),
        "flat-map": flat(),
        "flat-map-robinson": flat(Projection.ROBINSON),
        "flat-map-around": flat(Projection.AZIMUTHAL),
        "search": palette,
        "search-results": go(Search("typhoon OR 月 OR قمر")),
        "found-in-article": found,
        "hover": hover,
        "outlets": window.dialogs.show_outlets,
        "countries": window.dialogs.show_countries,
        "translators": window.dialogs.show_translators,
        "settings": window.dialogs.show_settings,
        "storage": window.dialogs.show_storage,
        "tour": window.tour.begin,
        "rules": rules,
        "keys": window.dialogs.show_keys,
        "about-globe": window.dialogs.show_about,
        "updates": window.background.toggle_details,
        "sample": lambda: window.sample_words.open_at(window.sample),
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
