"""`globe-app screenshot`: the real window, drawn at the page that is named."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from globe_app import cli
from globe_app.settings import Settings
from globe_app.ui.old.opening import TABS
from tests.ui_old.stored_stories import fill_stories

PANE = QRect(530, 0, 370, 600)


@pytest.fixture
def filled(settings: Settings) -> tuple[list[str], int, tuple[int, ...]]:
    """How the store is named on the command line, the quake's story and its articles."""
    story, articles = fill_stories(settings)
    return ["--store", str(settings.store), "--size", "900x600"], story, articles


def picture(out: Path, *args: str) -> QImage:
    assert cli.main(["screenshot", str(out), *args]) == 0
    image = QImage(str(out))
    assert not image.isNull()
    return image


def test_each_tab_of_a_story_is_drawn(
    qt: QApplication, filled: tuple[list[str], int, tuple[int, ...]], tmp_path: Path
) -> None:
    where, story, _ = filled
    seen = [picture(tmp_path / "a.png", *where, "--story", str(story), "--tab", t) for t in TABS]
    for at, one in enumerate(seen):
        assert one.width() == 900
        assert all(one != other for other in seen[:at])
    again = picture(tmp_path / "b.png", *where, "--story", str(story))
    assert again.copy(PANE) == seen[0].copy(PANE), "without --tab it is the current take"


def test_the_world_what_is_missed_and_an_article_in_two_languages_are_drawn(
    qt: QApplication, filled: tuple[list[str], int, tuple[int, ...]], tmp_path: Path
) -> None:
    where, _, articles = filled
    arabic = ["--article", str(articles[3])]
    seen = [
        picture(tmp_path / "a.png", *where, *which)
        for which in (
            [], ["--world"], ["--missed"], ["--missed", "--home", "fr"], arabic, [*arabic, "--both"],
        )
    ]  # fmt: skip
    for at, one in enumerate(seen):
        assert all(one != other for other in seen[:at])


@pytest.mark.parametrize(
    ("args", "status", "says"),
    [
        (("--story", "999"), 1, "999: no story of that id"),
        (("--story", "-1"), 1, "-1: no story of that id"),
        (("--article", "999"), 1, "999: no article of that id"),
        (("--article", "ENGLISH", "--both"), 2, "has no translation"),
        (("--missed", "--home", "QQ"), 2, "QQ: no country of that code"),
        (("--tab", "takes"), 2, "--tab: is for --story alone"),
        (("--both",), 2, "--both: is for --article alone"),
        (("--home", "US"), 2, "--home: is for --missed alone"),
    ],
)
def test_a_page_that_cannot_be_drawn_is_one_line(
    qt: QApplication,
    filled: tuple[list[str], int, tuple[int, ...]],
    args: tuple[str, ...],
    status: int,
    says: str,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    where, _, articles = filled
    given = [str(articles[0]) if one == "ENGLISH" else one for one in args]
    assert cli.main(["screenshot", str(tmp_path / "a.png"), *where, *given]) == status
    err = capfd.readouterr().err
    assert err.startswith("globe-app: ")
    assert says in err
    assert err.count("\n") == 1
    assert not (tmp_path / "a.png").exists()
