"""Quotation marks are never doubled."""

import pytest

from globe_app.text.quoting import quoted


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("The sea rose.", "“The sea rose.”"),
        ('He pointed at the sign above the "exit."', 'He pointed at the sign above the "exit."'),
        ("“We are here,” she said.", "“We are here,” she said."),
        ("She said: “We are here.”", "She said: “We are here.”"),
        ("«Nous y sommes», dit-elle.", "«Nous y sommes», dit-elle."),
        ("「ここにいる」", "「ここにいる」"),
        ("'Tis late.", "“'Tis late.”"),
        ("It was the builders'", "“It was the builders'”"),
        (" spaced ", "“spaced”"),
        ("", "“”"),
    ],
)
def test_words_with_marks_of_their_own_get_no_others(words: str, said: str) -> None:
    assert quoted(words) == said
