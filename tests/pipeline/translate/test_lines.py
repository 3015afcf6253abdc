"""The lines of a text in English: one for each, in order."""

from collections.abc import Iterator

import pytest

from globe_app.errors import TranslationError
from globe_app.pipeline.translate_lines import MAX_SENTENCES, translate_lines
from tests.pipeline.translate.conftest import Counting


def english(lines: list[str], workers: int = 2) -> list[str]:
    translators = [Counting("pt") for _ in range(workers)]
    return [one.english for one in translate_lines(lines, translators, lambda: False)]


def test_every_line_has_its_line_and_an_empty_one_stays_empty() -> None:
    lines = [
        "um dois",
        "",
        "   ",
        "2026",
        "Россия",
        "três\u2028quatro",
        "O zxq partiu. Cinco seis.",
    ]
    assert english(lines) == [
        "UM DOIS", "", "", "2026", "Россия", "TRÊS QUATRO", "O zxq partiu. CINCO SEIS.",
    ]  # fmt: skip
    assert english([]) == []


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_they_are_in_order_however_many_work_on_them(workers: int) -> None:
    lines = [f"linha {n}" for n in range(1_000)]
    assert english(lines, workers) == [one.upper() for one in lines]


def test_lines_are_read_as_they_are_needed() -> None:
    read = 0

    def endless() -> Iterator[str]:
        nonlocal read
        while True:
            read += 1
            yield f"linha {read}"

    found = translate_lines(endless(), [Counting("pt")], lambda: False)
    assert next(found).english == "LINHA 1"
    assert read < 200
    found.close()  # type: ignore[attr-defined]


def test_of_an_endless_line_the_beginning_is_translated_and_the_rest_stays() -> None:
    line = " ".join(f"Frase número {n}." for n in range(MAX_SENTENCES + 50))
    (found,) = translate_lines([line], [Counting("pt")], lambda: False)
    assert found.cut == 50
    assert found.english.startswith("FRASE NÚMERO 0. FRASE")
    assert found.english.endswith("Frase número 249.")


def test_a_failing_translator_ends_it() -> None:
    broken = Counting("pt")

    def fail(_: object) -> None:
        raise TranslationError("Counting", "ended with signal 11")

    broken.on_call = fail
    with pytest.raises(TranslationError, match="signal 11"):
        list(translate_lines(["uma linha"] * 500, [broken, broken], lambda: False))


def test_it_ends_early_when_it_is_cancelled() -> None:
    translator = Counting("pt")
    found = list(translate_lines(["uma linha"] * 5_000, [translator], lambda: translator.calls > 2))
    assert 0 < len(found) < 500
