"""How long a text is, whatever its writing system."""

from pathlib import Path

import pytest

from globe_app.pipeline.judge import is_only_a_summary
from globe_app.text.scripts import comparable_length

FLORES = Path(__file__).parents[3] / "shared/data/flores"


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("plain words", 11),
        ("Брюки", 5),
        ("老桥关闭", 12),
        ("橋が閉まる", 12),  # two Han characters, three kana
        ("다리 폐쇄", 9),  # four syllables and a space
        ("สะพานปิด", 8),  # Thai, marks counted
        ("ኣብ", 4),
    ],
)
def test_a_character_counts_for_the_letters_it_stands_for(text: str, length: int) -> None:
    assert comparable_length(text) == length


@pytest.mark.parametrize("language", ["ar", "fa", "hi", "ja", "ko", "ru", "vi", "zh"])
def test_a_translation_is_as_long_as_its_english_original(language: str) -> None:
    there = FLORES / f"flores-dev-300.{language}"
    if not there.is_file():
        pytest.skip("the shared translations are not here")
    english = (FLORES / "flores-dev.en").read_text("utf-8").split("\n")[:300]
    translated = there.read_text("utf-8").split("\n")[:300]
    ratio = comparable_length("".join(translated)) / comparable_length("".join(english))
    assert 0.75 < ratio < 1.25


def test_a_whole_chinese_text_is_no_summary_and_a_short_one_is() -> None:
    sentence = "市议会星期一关闭了这座老桥，此前检查人员在两个桥墩上发现了裂缝。"
    assert not is_only_a_summary(sentence * 20)
    assert is_only_a_summary(sentence * 10)
