"""The words that figures are read by: each file is whole, and every term of it can be used."""

import tomllib
from pathlib import Path

import pytest

from globe_app.errors import ResourceError
from globe_app.model.story import FigureSource
from globe_app.settings import resources_dir
from globe_app.stories.currencies import currency_of_name
from globe_app.stories.figure_reading import lexicon as words
from globe_app.stories.figure_reading.circumstances import RATES, SUBJECTS
from globe_app.stories.figure_reading.lexicon import Lexicon, Mark, lexicon, plain
from globe_app.stories.figure_reading.measures import EVENTS
from globe_app.stories.figure_reading.quantities import BOUNDS

FILES = sorted((resources_dir() / "figures").glob("*.toml"))
FLAGS = {
    "adds_scales", "currency_first", "decimal_comma", "keeps_apostrophe", "noun_first", "number_endings",
    "open", "ordinal_dot", "scale_after_de", "scale_first", "unspaced", "verb_end", "verb_last",
}  # fmt: skip
CLASSES = {
    *EVENTS, *SUBJECTS, *RATES, *BOUNDS, *(f"{bound}_after" for bound in BOUNDS),
    *(source.value.replace(" ", "_") for source in FigureSource if source.value),
    "according", "ago", "alone", "between", "buildings", "by", "cancelled", "contrast", "count",
    "currencies", "customers", "earlier", "families", "flights", "has", "homes", "in_place", "in_total",
    "in_year", "joiners", "magnitude", "measures", "month_name", "no_count", "not_but", "other_services",
    "other_things", "part_after", "people", "per_one", "percent", "prefixes", "rally", "range", "rises", "says",
    "scales", "split_verbs", "subgroups", "then", "time", "to", "traders", "vague", "while", "words",
}  # fmt: skip


def _language(code: str) -> Lexicon:
    found = lexicon(code)
    assert found is not None
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_class_of_a_language_is_one_that_is_read(file: Path) -> None:
    rows = tomllib.loads(file.read_text(encoding="utf-8"))
    flags = {name for name, value in rows.items() if isinstance(value, bool)}
    assert flags <= FLAGS
    assert set(rows) - flags <= CLASSES


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_value_of_a_language_can_be_used(file: Path) -> None:
    known = _language(file.stem)
    terms = {term for some in known.by_pattern.values() for term in some}
    for term in terms:
        assert all(term.words), term
        if term.name in ("words", "scales"):
            assert float(term.value) > 0, term
        elif term.name == "vague":
            assert all(float(end) > 0 for end in term.value.split("-")), term
        elif term.name == "measures":
            assert all(term.value.partition(":")[::2]), term
        elif term.name == "currencies":
            name, _, parts = term.value.partition("/")
            assert currency_of_name(name, "", known.language) or name in ("peso", "dinar"), term
            assert parts in ("", "100"), term


def test_a_language_is_found_by_its_primary_subtag_and_by_its_other_names() -> None:
    assert _language("pt-BR").language == "pt"
    assert _language("no").language == "nb"
    assert [lexicon(code) for code in ("", "xx", "../de", "d e", "ka")] == [None] * 5


def test_terms_are_found_as_words_with_endings_and_in_sequence() -> None:
    spanish = _language("es")
    found = spanish.marks([plain(word) for word in "Perdieron la vida 12 personas".split()])
    assert Mark(0, 3, "killed", "", found[0].letters) in found
    arabic = _language("ar")
    assert {mark.name for mark in arabic.marks([plain("وإصابة")])} >= {"injured"}


def test_a_damaged_file_is_told_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "figures"
    folder.mkdir()
    (folder / "qq.toml").write_text("killed = [", encoding="utf-8")
    monkeypatch.setattr(words, "resources_dir", lambda: tmp_path)
    with pytest.raises(ResourceError, match=r"figures/qq\.toml"):
        lexicon("qq")
