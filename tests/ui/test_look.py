"""Tokens, type, fonts, icons and pictures of the window."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication

from globe_app.settings import resources_dir
from globe_app.ui.look import appearance, fonts, icons
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.images import ImageCache, Shape, fitted
from globe_app.ui.look.style import Role, Style, clamped_scale, system_scale
from globe_app.ui.look.theme import DARK, LIGHT, Theme
from globe_app.ui.widgets.controls import PlainButton
from globe_app.ui.widgets.text import Text
from tests.ui.conftest import wait

AA = 4.5
PAIRS = (
    ("ink", "paper"), ("ink2", "paper"), ("muted", "paper"), ("sea", "paper"), ("ember", "paper"),
    ("plum", "paper"), ("ink", "raised"), ("ink2", "raised"), ("muted", "raised"), ("sea", "raised"),
    ("ember", "raised"), ("paper", "ink"), ("ink", "stage"), ("ink2", "stage"), ("muted", "stage"),
    ("ink", "sea_tint"), ("muted", "sea_tint"), ("sea", "sea_tint"), ("ember", "ember_tint"),
    ("plum", "plum_tint"), ("muted", "plum_tint"), ("ink", "plum_tint"), ("sample_text", "sample"),
    ("label_quiet", "land"), ("label_quiet", "no_outlet"), ("paper", "sea"),
)  # fmt: skip
RATIOS = (1.0, 1.25, 2.0)
# Draws texts of many scripts in every role at many sizes, and prints the font files that are mapped then.
MANY_SCRIPTS = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtGui import QImage, QPainter
from globe_app import app
from globe_app.ui.look.fonts import legible
from globe_app.ui.look.style import Role, Style
qt = app.make_application()
paper = QImage(600, 80, QImage.Format.Format_ARGB32_Premultiplied)
for scale in (0.8, 1.0, 1.25, 1.5, 2.0):
    for text in ("한국어 뉴스", "日本の新しい記事", "中国新闻", "समाचार", "أخبار", "ዜና", "hello"):
        for role in Role:
            font = Style(scale=scale).font(role)
            painter = QPainter(paper)
            painter.setFont(font)
            painter.drawText(0, 60, legible(text, font))
            painter.end()
for line in Path("/proc/self/maps").read_text(encoding="utf-8").splitlines():
    if line.endswith((".ttf", ".otf", ".ttc")):
        print(line.split()[-1])
"""


def _light(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The WCAG contrast of two colours."""
    low, high = sorted((_light(one), _light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=("light", "dark"))
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(theme: Theme, text: str, ground: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= AA


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=("light", "dark"))
@pytest.mark.parametrize("ramp", ["unread_ramp", "missed_ramp", "read_ramp"])
def test_a_ramp_goes_one_way_in_lightness(theme: Theme, ramp: str) -> None:
    steps = [_light(colour) for colour in getattr(theme, ramp)]
    assert steps == sorted(steps, reverse=not theme.dark)


@pytest.mark.parametrize("role", Role)
def test_a_role_is_set_in_the_bundled_fonts(qt: QApplication, role: Role) -> None:
    found = QFontInfo(Style().font(role))
    assert found.family() == (fonts.SERIF if role.value[0] == "serif" else fonts.SANS)


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("role", Role)
def test_text_size_scales_font_and_line(qt: QApplication, role: Role, scale: float) -> None:
    style = Style(scale=scale)
    assert style.size(role) == pytest.approx(role.value[3] * scale)
    assert QFontInfo(style.font(role)).pixelSize() == pytest.approx(style.size(role), abs=0.5)
    assert style.line(role) >= style.size(role)


def test_the_usual_sizes_of_systems_are_all_one_hundred_per_cent(qt: QApplication) -> None:
    def scale(px: int) -> float:
        font = QFont(fonts.SANS)
        font.setPixelSize(px)
        return system_scale(font)

    assert [scale(px) for px in (12, 13, 15)] == [1.0, 1.0, 1.0]
    assert scale(24) == pytest.approx(1.6)
    assert scale(9) == 0.8
    assert scale(400) == 2.0
    assert (clamped_scale(0.1), clamped_scale(7.0), clamped_scale(1.1)) == (0.8, 2.0, 1.1)


def test_figures_have_one_width_where_they_stand_below_each_other(qt: QApplication) -> None:
    metrics = QFontMetricsF(Style().font(Role.FIGURE))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


def test_a_text_from_right_to_left_is_larger_upright_and_not_spaced(qt: QApplication) -> None:
    style = Style()
    plain, other = (style.font(Role.PULL_QUOTE, right_to_left=on) for on in (False, True))
    assert (plain.italic(), other.italic()) == (True, False)
    assert other.pointSizeF() > plain.pointSizeF()
    assert style.font(Role.ARTICLE_HEADLINE).letterSpacing() < 0
    assert style.font(Role.ARTICLE_HEADLINE, right_to_left=True).letterSpacing() == 0


def test_missing_and_damaged_fonts_are_named_and_the_window_does_without(
    qt: QApplication, tmp_path: Path
) -> None:
    (tmp_path / fonts.FILES[0]).write_bytes(b"no font at all")
    (tmp_path / fonts.FILES[1]).write_bytes(b"")
    (tmp_path / fonts.FILES[2]).write_bytes(
        (resources_dir() / "fonts" / fonts.FILES[2]).read_bytes()[:5_000]
    )
    unusable = fonts.install(tmp_path)
    assert set(fonts.FILES[:2]) <= set(unusable)
    assert QFontMetricsF(Style().font(Role.BODY)).horizontalAdvance("words") > 0


def test_every_bundled_font_file_is_usable(qt: QApplication) -> None:
    assert fonts.install(resources_dir() / "fonts") == ()
    assert {path.name for path in (resources_dir() / "fonts").glob("LICENSE*")}


def test_a_name_that_no_font_can_show_is_known(qt: QApplication) -> None:
    font = Style().font(Role.META)
    assert fonts.can_show("The Tide Bridge, Ἀθῆναι \u200f", font)
    assert not fonts.can_show("tofu \U0001fbff\U000e0fff", font)


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="tells which files are mapped")
def test_texts_of_many_scripts_at_many_sizes_open_each_font_file_once() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", MANY_SCRIPTS], capture_output=True, text=True, check=True
    )
    mapped = ran.stdout.split()
    if not mapped:
        pytest.skip("only the bundled fonts are installed")
    assert len(mapped) == len(set(mapped))


def test_no_text_is_shown_as_boxes(qt: QApplication) -> None:
    font = Style().font(Role.META)
    nowhere = "\U0001fbff"
    assert fonts.legible("七つ石日報", font) in ("七つ石日報", "QiTsuShiRiBao")
    assert fonts.legible(f"Paper {nowhere} x", font) == "Paper x"
    assert fonts.legible(f"{nowhere}", font, latin="The Paper") == "The Paper"
    assert fonts.legible("The Tide", font, latin="other") == "The Tide"


def test_icons_are_drawn_in_the_colour_and_for_the_screen(qt: QApplication) -> None:
    for ratio in RATIOS:
        drawn = icons.pixmap("search", LIGHT.sea, 18, ratio)
        assert drawn.width() == round(18 * ratio)
        assert drawn.devicePixelRatio() == ratio
    image = icons.pixmap("bookmark", LIGHT.ember, 32, filled=True).toImage()
    assert image.pixelColor(16, 12).name() == LIGHT.ember


def test_every_icon_can_be_drawn_and_one_that_is_missing_is_nothing(qt: QApplication) -> None:
    names = [path.stem for path in (resources_dir() / "icons").glob("*.svg")]
    assert len(names) > 50
    assert not any(icons.pixmap(name, LIGHT.ink2).isNull() for name in names)
    assert icons.pixmap("no-such-icon", LIGHT.ink2).isNull()
    assert icons.icon("no-such-icon", LIGHT.ink2).isNull()


def test_every_icon_that_the_window_names_is_there() -> None:
    have = {path.stem for path in (resources_dir() / "icons").glob("*.svg")}
    named = set()
    for path in (Path(icons.__file__).parents[1]).rglob("*.py"):
        if "old" in path.parts:
            continue
        text = path.read_text(encoding="utf-8")
        named |= set(
            re.findall(
                r"""(?:icon|set_icon\(|icons\.(?:icon|pixmap)\()=?\s*"([a-z0-9-]+)\"""", text
            )
        )
    assert named - have == {"saved"} & named


def test_a_mirrored_icon_points_the_other_way(qt: QApplication) -> None:
    plain = icons.pixmap("arrow-left", LIGHT.ink2, 18).toImage()
    other = icons.pixmap("arrow-left", LIGHT.ink2, 18, mirrored=True).toImage()
    upright = icons.pixmap("search", LIGHT.ink2, 18).toImage()
    assert plain != other
    assert upright == icons.pixmap("search", LIGHT.ink2, 18, mirrored=True).toImage()


@pytest.mark.parametrize("ratio", RATIOS)
def test_flags_are_made_for_the_screen_they_are_shown_on(qt: QApplication, ratio: float) -> None:
    flags = Flags(resources_dir() / "flags")
    drawn = flags.pixmap("JP", 13, ratio)
    assert (drawn.width(), drawn.height()) == (round(17 * ratio), round(13 * ratio))
    assert drawn.devicePixelRatio() == ratio
    assert drawn.toImage().pixelColor(0, 0).alpha() < 128  # rounded
    assert flags.pixmap("../x", 13).isNull()


def _photo(path: Path, width: int, height: int) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for x in range(width):
        for y in range(height):
            image.setPixelColor(x, y, QColor("#ffffff" if (x // 4 + y // 4) % 2 else "#000000"))
    assert image.save(str(path), "PNG")
    return path


@pytest.mark.parametrize("ratio", RATIOS)
def test_pictures_are_cropped_smooth_and_made_for_the_screen(
    qt: QApplication, tmp_path: Path, ratio: float
) -> None:
    image = fitted(_photo(tmp_path / "p.png", 400, 400), Shape(112, 76, 8, ratio))
    assert (image.width(), image.height()) == (round(112 * ratio), round(76 * ratio))
    assert image.pixelColor(0, 0).alpha() < 128
    greys = {image.pixelColor(x, image.height() // 2).red() for x in range(10, image.width() - 10)}
    assert len(greys) > 2  # neither of the photo's two colours alone


def test_a_picture_is_decoded_outside_the_interface_thread_and_kept_by_ratio(
    qt: QApplication, tmp_path: Path
) -> None:
    path = _photo(tmp_path / "p", 200, 100)
    cache = ImageCache(lambda name: path if name == "p" else None)
    came: list[str] = []
    cache.arrived.connect(came.append)
    one, two = Shape(50, 40, 8, 1.0), Shape(50, 40, 8, 2.0)
    assert cache.pixmap("p", one) is None
    wait(lambda: not cache.busy)
    drawn = cache.pixmap("p", one)
    assert came == ["p"]
    assert drawn is not None
    assert drawn.width() == 50
    assert cache.pixmap("p", two) is None  # another screen: made anew
    assert cache.pixmap("gone", one) is None
    wait(lambda: not cache.busy)
    sharp, gone = cache.pixmap("p", two), cache.pixmap("gone", one)
    assert sharp is not None
    assert sharp.width() == 100
    assert gone is not None
    assert gone.isNull()


def test_a_picture_that_arrives_after_its_list_is_gone_harms_nobody(
    qt: QApplication, tmp_path: Path
) -> None:
    path = _photo(tmp_path / "p", 600, 600)
    cache = ImageCache(lambda name: path)
    cache.pixmap("p", Shape(50, 40, 8))
    del cache
    QThreadPool.globalInstance().waitForDone()
    qt.processEvents()
    assert QThreadPool.globalInstance().activeThreadCount() == 0


def test_a_style_is_applied_and_read_back(qt: QApplication) -> None:
    before = appearance.applied()
    style = Style(DARK, 1.5, calm=True)
    appearance.apply(qt, style)
    try:
        assert appearance.applied() == style
        assert QFontInfo(qt.font()).pixelSize() == 20
    finally:
        appearance.apply(qt, before)


def test_another_text_size_reaches_texts_and_buttons_that_stand_already(qt: QApplication) -> None:
    text, button = Text("Japan", Role.COUNTRY_TITLE, "ink"), PlainButton("Add")
    try:
        appearance.apply(qt, Style())
        before = text.font().pointSizeF(), button.sizeHint().height()
        appearance.apply(qt, Style(scale=2.0))
        assert text.font().pointSizeF() == pytest.approx(2 * before[0], abs=1)
        assert button.sizeHint().height() == 2 * before[1]
    finally:
        appearance.apply(qt, Style())
        text.deleteLater()
        button.deleteLater()
