"""What stands above a page or in a bar is told once, whole, and in the direction of the window."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from globe_app.text.shorten import shorten, was_cut
from globe_app.ui.background.translator_values import Installation, ModelChoice, TranslatorRow
from globe_app.ui.dialogs.outlets import OutletsSheet
from globe_app.ui.dialogs.translator_rows import sum_words
from globe_app.ui.look import appearance
from globe_app.ui.look.style import Role, Style
from globe_app.ui.places import StoryPart
from globe_app.ui.top_bar import SearchField
from globe_app.ui.views.story.toolbar import StoryToolbar
from globe_app.ui.window import MainWindow
from tests.ui.conftest import wait


@pytest.mark.parametrize("size", [(760, 560), (900, 640), (1280, 800), (1920, 1080)])
def test_the_head_of_the_outlets_is_not_cut_in_any_window(
    window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    window.run("outlets")
    sheet = window.dialogs.outlets
    assert isinstance(sheet, OutletsSheet)
    wait(lambda: bool(sheet.table.model_.rows), 20)
    sheet.head.tell("Outlets", "485 of 1,234 on  ·  194 countries  ·  61 languages")
    for _ in range(3):
        QApplication.processEvents()
    says = sheet.head.says
    assert says.width() >= says.fontMetrics().horizontalAdvance(says.text())
    title = QRect(sheet.head.title.mapTo(sheet, QRect().topLeft()), sheet.head.title.size())
    place = QRect(says.mapTo(sheet, QRect().topLeft()), says.size())
    buttons = QRect(sheet.add.mapTo(sheet, QRect().topLeft()), sheet.add.size())
    assert not place.intersects(buttons)
    assert not place.intersects(title)


def test_where_no_translator_is_installed_none_is_told_of_as_another() -> None:
    rows = tuple(
        TranslatorRow(
            f"{code}-en", code, code, offered=True, articles=1,
            choices=(ModelChoice("default", 20_000_000, ""),),
        )
        for code in ("es", "el")
    )  # fmt: skip
    assert sum_words(rows, Installation(), None) == "None installed yet. The 2 take 40 MB."
    assert sum_words(rows[:1], Installation(), None) == "None installed yet. The one takes 20 MB."


def test_the_bar_repeats_a_storys_headline_only_where_its_page_is_scrolled(
    qt: QApplication,
) -> None:
    """Elsewhere Back names the story already."""
    bar = StoryToolbar(Style())
    for one in bar.widgets:
        one.resize(300, 30)

    def drawn(part: StoryPart, passed: bool) -> bool:
        bar.show_story("Ships will slow for whales", part)
        bar.show_headline(passed)
        image = bar.headline.grab().toImage()
        first = image.pixel(0, 0)
        return any(image.pixel(x, 15) != first for x in range(image.width()))

    assert drawn(StoryPart.PAGE, True)
    assert not drawn(StoryPart.PAGE, False)
    assert not drawn(StoryPart.REPLAY, False)
    assert not drawn(StoryPart.REPLAY, True)
    assert not drawn(StoryPart.WHY, True)
    for one in bar.widgets:
        one.deleteLater()


def test_larger_text_cuts_no_letters_of_a_headline_in_the_bar(qt: QApplication) -> None:
    bar, holder = StoryToolbar(Style()), QWidget()
    row = QHBoxLayout(holder)
    row.addWidget(bar.headline, 0, Qt.AlignmentFlag.AlignVCenter)
    holder.resize(500, 200)
    holder.show()
    qt.processEvents()
    bar.set_style(Style(scale=2.0))
    qt.processEvents()
    assert bar.headline.height() >= QFontMetrics(Style(scale=2.0).font(Role.BULLET)).height()
    holder.close()
    holder.deleteLater()
    for one in bar.widgets[1:]:
        one.deleteLater()


def _inked(image: QImage, left: int, right: int) -> int:
    """How many columns between two have letters in them."""
    middle = range(10, image.height() - 10)
    paper = image.pixel(image.width() // 2, 3)
    return sum(any(image.pixel(x, y) != paper for y in middle) for x in range(left, right))


def test_the_search_field_is_mirrored_with_the_window(qt: QApplication) -> None:
    appearance.apply(qt, Style())
    field = SearchField("")
    field.set_words("Find")
    field.resize(230, 36)
    field.show()
    ways = []
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        field.setLayoutDirection(way)
        qt.processEvents()
        ways.append(field.grab().toImage().scaled(230, 36))
    usual, mirrored = ways
    assert not _inked(usual, 110, 195)
    assert _inked(mirrored, 150, 195), "the words stand at the right"
    assert not _inked(mirrored, 40, 110), "and nothing of them below the key"
    assert _inked(mirrored, 8, 30), "which stands at the left"
    field.close()
    field.deleteLater()


def test_a_headline_that_was_cut_is_told_from_a_whole_one() -> None:
    assert was_cut(shorten("word " * 1_000, 300), 300)
    assert was_cut(shorten("a" * 400_000, 300), 300)
    assert was_cut("a" * 301, 300)
    assert not was_cut("a" * 300, 300)
    assert not was_cut("And then …", 300)
