"""Phrases as rules look for them: whole words in any script, wildcards, and nothing that takes for ever."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from globe_app.text.phrases import PhraseError, fold, fold_all, phrase


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("cricket", "The CRICKET cup"),
        ("prime minister", "“Prime  Minister”, he said"),
        ("malmo", "In Malmö today"),
        ("Malmö", "IN MALMO"),
        ("lodz", "Łódź"),
        ("da nang", "Đà Nẵng"),
        ("U.S.", "the U.S. says"),
        ("crick*", "Cricketers win"),
        ("crick*", "crick"),
        ("*ball", "a football match"),
        ("f*b*l", "a football match"),
        ("w?man", "a woman"),
        ("prime minist*", "the prime ministers"),
        ("a*a", "aa"),
        ("首相", "日本の首相が"),
        ("首相*", "日本の首相が"),
        ("ไทย", "ประเทศไทยวันนี้"),
        ("كتاب", "كِتَابٌ جديد"),
        ("हिन्दी", "यह हिन्दी है"),
        ("한국*", "한국은 오늘"),
    ],
)
def test_a_phrase_is_found_whatever_case_accents_and_script(typed: str, text: str) -> None:
    assert phrase(typed).is_in(fold(text))


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("cricket", "crickets"),
        ("prime minister", "a prime number, the minister"),
        ("w?man", "womman"),
        ("a*a", "a"),
        ("a?*", "a"),
        ("*ball", "balls"),
        ("हिन्दी", "यह हन्दी है"),
        ("한국", "한국은 오늘"),
    ],
)
def test_other_words_are_not_taken_for_it(typed: str, text: str) -> None:
    assert not phrase(typed).is_in(fold(text))


def test_no_phrase_runs_from_one_text_into_the_next() -> None:
    both = fold_all(("prime", "minister"))
    assert not phrase("prime minister").is_in(both)
    assert not phrase("prime* minister").is_in(both)
    assert phrase("minister").is_in(both)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("(a+)+$", "“(” cannot be looked for. For any letters write *, for one letter ?"),
        ("[a-z]*", "“[”"),
        ("a\\", "“\\”"),
        ("*", "“*” alone would be true of everything"),
        ("war *", "“*” alone"),
        ("…", "Type a letter or a digit"),
        ("", "Type a letter or a digit"),
        ("a" * 100_000, "100 characters at most; this one has 100,000"),
        ("首*相", "“*” alone"),
    ],
)
def test_a_phrase_that_cannot_be_looked_for_says_why(typed: str, why: str) -> None:
    with pytest.raises(PhraseError) as refused:
        phrase(typed)
    assert why in str(refused.value)


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("a*" * 40 + "b", "a" * 200_000, False),
        ("a*" * 40 + "b", "ab" * 100_000, True),
        ("*a*a*a*a*b?c", ("a" * 99 + " ") * 2_000, False),
        ("a?" * 40 + "*b", "a" * 200_000, False),
        ("?*" * 45 + "b", "ab" * 100_000, True),
    ],
)
def test_no_wildcards_make_a_search_long(typed: str, text: str, found: bool) -> None:
    # an expression that goes back over what it has passed would not come to an end in a lifetime
    assert phrase(typed).is_in(fold(text)) == found


def _by_the_book(pattern: str, word: str) -> bool:
    """`*` and `?` as every shell has them, by their definition."""
    if not pattern:
        return not word
    if pattern[0] == "*":
        return _by_the_book(pattern[1:], word) or (bool(word) and _by_the_book(pattern, word[1:]))
    return bool(word) and pattern[0] in ("?", word[0]) and _by_the_book(pattern[1:], word[1:])


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text("ab*?", min_size=1, max_size=7), st.text("ab", min_size=1, max_size=9))
def test_wildcards_mean_what_they_mean_everywhere(pattern: str, word: str) -> None:
    if pattern.strip("*?"):
        assert phrase(pattern).is_in(fold(word)) == _by_the_book(pattern, word)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(max_size=60))
def test_whatever_is_typed_is_looked_for_or_refused_in_words(typed: str) -> None:
    try:
        one = phrase(typed)
    except PhraseError as error:
        refused = str(error)
        assert refused
    else:
        assert one.is_in(fold(typed)) or "*" in typed or "?" in typed
