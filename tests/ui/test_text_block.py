"""Wrapped text: cut with an ellipsis, emoji whole, no text too long to lay out, as high as its lines."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from globe_app.ui.look.style import Role, Style
from globe_app.ui.widgets.text_block import TextBlock, cut_text, lay_out

EMOJI = "🧑‍🚀👩‍🚒🏳️‍🌈 " * 60 + "the end of it"


@pytest.fixture
def block(qt: QApplication) -> Iterator[TextBlock]:
    made = TextBlock(Style(), Role.STORY_HEADLINE, lambda theme: theme.ink)
    yield made
    made.deleteLater()


def test_a_text_is_cut_at_a_word() -> None:
    assert cut_text("one two three", 9) == "one two …"
    assert cut_text("one  two\nthree") == "one two three"
    long = cut_text("m" * 400_000)
    assert len(long) < 2_100
    assert long.endswith(" …")


def test_it_is_as_high_as_its_lines_and_grows_with_the_text_size(block: TextBlock) -> None:
    block.show_text("A headline of some words that takes more than a line in a narrow place")
    line = Style().line(Role.STORY_HEADLINE)
    assert block.heightForWidth(2_000) == line
    narrow = block.heightForWidth(260)
    assert narrow >= 3 * line
    assert narrow % line == 0
    block.set_style(replace(Style(), scale=2.0))
    assert block.heightForWidth(260) > 2 * narrow


def test_lines_that_are_left_out_end_with_an_ellipsis_and_emoji_stay_whole(
    qt: QApplication,
) -> None:
    style = Style()
    made = lay_out(EMOJI, style.font(Role.SAID), style.line(Role.SAID), 300, most_lines=2)
    assert made.lines == 2
    words = made.layout.text()
    assert words.endswith("…")
    assert "\ufffd" not in words
    assert EMOJI.startswith(words.rstrip("…").replace("\u00a0", " ").rstrip()[:20])


def test_a_word_without_end_is_broken_and_keeps_inside_its_width(qt: QApplication) -> None:
    style = Style()
    made = lay_out("m" * 1_900, style.font(Role.SAID), style.line(Role.SAID), 300)
    assert made.width <= 300
    assert made.lines > 20


def test_a_screen_reader_is_told_its_words(block: TextBlock) -> None:
    block.show_text("<b>5 countries</b> tell it")
    assert block.text() == "<b>5 countries</b> tell it"
