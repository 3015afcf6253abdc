"""Dates, numbers and lists in the interface's language."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from globe_app import cldr
from globe_app.cldr import ENGLISH, Form


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    cldr.install(ENGLISH)


def test_english_is_written_as_it_always_was() -> None:
    day = date(2026, 11, 6)
    assert cldr.day_words(day, Form.TITLE) == "Friday 6 November"
    assert cldr.day_words(day, Form.LONG_YEAR) == "Friday, November 6, 2026"
    assert cldr.day_words(day, Form.SHORT) == "Nov 6"
    assert cldr.number(2310) == "2,310"
    assert cldr.listed(("Peru", "Chad", "Oman")) == "Peru, Chad and Oman"


def test_a_pattern_s_own_words_are_no_fields() -> None:
    spanish = replace(ENGLISH, forms={**ENGLISH.forms, Form.DAY_MONTH: "d 'de' MMMM"})
    cldr.install(spanish)
    assert cldr.day_words(date(2026, 5, 6), Form.DAY_MONTH) == "6 de May"


def test_digits_and_separators_are_the_language_s() -> None:
    cldr.install(replace(ENGLISH, digits="٠١٢٣٤٥٦٧٨٩", group="٬", decimal="٫"))
    assert cldr.number(1234.5, 1) == "١٬٢٣٤٫٥"
    assert cldr.clock(datetime(2026, 11, 6, 15, 10, tzinfo=UTC)) == "١٥:١٠"
