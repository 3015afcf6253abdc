"""Apertium: the real one where it is installed, and broken ones that are real programs too."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from globe_app.errors import TranslationError
from globe_app.translation import apertium
from globe_app.translation.apertium import ApertiumTranslator, ModeChain, find_chains
from globe_app.translation.bundled import bundled_models
from globe_app.translation.engines import Engines
from tests.translation.conftest import Fake

SPANISH = ModeChain("es", ("spa-eng",))


def real(*languages: str) -> None:
    """The test is skipped where Apertium cannot translate these."""
    missing = [code for code in languages if code not in find_chains()]
    if missing:
        pytest.skip(f"Apertium is not installed for {' '.join(missing)}")


@pytest.fixture
def spanish() -> Iterator[ApertiumTranslator]:
    real("es")
    opened = ApertiumTranslator(SPANISH)
    yield opened
    opened.close()


def test_spanish_is_translated_and_sentences_keep_their_places(spanish: ApertiumTranslator) -> None:
    sentences = [
        "El presidente viajó a China el martes.",
        "",
        "Murieron 42 personas en el norte del país",
        "¿Quién ganó las elecciones?",
        "   ",
        "La lluvia no cesó en toda la noche.",
    ]
    english = spanish.translate(sentences)
    assert [bool(one) for one in english] == [True, False, True, True, False, True]
    assert "president" in english[0]
    assert "China" in english[0]
    assert english[0].endswith(".")
    assert "42" in english[2]
    assert "died" in english[2]
    assert not english[2].endswith(".")
    assert english[3].endswith("?")
    assert "rain" in english[5].lower()
    assert spanish.translate(sentences[::-1]) == english[::-1]


def test_a_sentence_alone_and_in_a_batch_of_thousands_is_translated_alike(
    spanish: ApertiumTranslator,
) -> None:
    many = [f"El ministro número {n} viajó a la ciudad {n + 1}." for n in range(2_000)]
    english = spanish.translate(many)
    assert len(english) == 2_000
    for n in (0, 1, 399, 400, 401, 1_999):
        assert str(n) in english[n]
        assert str(n + 1) in english[n]
        assert spanish.translate([many[n]]) == [english[n]]


@pytest.mark.parametrize(
    ("spanish_text", "kept"),
    [
        ("El [gobierno] {dijo} ^esto$ y a/b y <c> y \\ y @d", [*"[]{}^$/<>\\@"]),
        ("#Elecciones y *importante* y 50% de 1.200 €", ["#", "*important", "50%", "1.200", "€"]),
        ("[0] dijo el presidente [1] y [2].", ["[0]", "[1]", "[2]"]),
        ("Dijo: «Sí» y “no” — ¡nunca! 😀…", ["«", "»", "“", "”", "—", "!", "😀", "…"]),
        ("El sitio https://ejemplo.example/a_b?c=d&e=f habla", ["https://ejemplo.example/a_b?c=d&e=f"]),
        ("El presidente\tviajó\na China\0hoy", ["president", "China", "today"]),
    ],
)  # fmt: skip
def test_characters_special_to_apertium_are_preserved(
    spanish: ApertiumTranslator, spanish_text: str, kept: list[str]
) -> None:
    (english,) = spanish.translate([spanish_text])
    assert [sign for sign in kept if sign not in english] == []
    assert "\n" not in english
    assert "\ue000" not in english


def test_unknown_words_carry_no_marks_and_too_many_of_them_mean_no_translation(
    spanish: ApertiumTranslator,
) -> None:
    known, names, strange, greek = spanish.translate([
        "La palabra xyzzy no existe en el diccionario.", "Sánchez visita a Petrovich",
        "das ist ein ganz anderer deutscher Satz über Fische", "Ο πρόεδρος ταξίδεψε χθες",
    ])  # fmt: skip
    assert "xyzzy" in known
    assert "*" not in known
    assert "Petrovich" in names
    assert "*" not in names
    assert strange == greek == ""


def test_long_words_and_endless_sentences_are_cut_and_five_megabytes_are_refused(
    spanish: ApertiumTranslator,
) -> None:
    clause = "el presidente viajó a China para hablar de la paz, "
    long, huge, word, one = spanish.translate(
        [clause * 200, clause * 100_000, "x" * 5_000_000, "paz"]
    )
    assert long.lower().count("china") == 200  # ten thousand characters without an end
    assert huge == word == ""
    assert one.lower() == "peace"


def test_languages_without_a_mode_of_their_own_go_through_another() -> None:
    real("fr", "pt", "ca")
    said = {
        "fr": ("Le ministre parle de la guerre et de la paix.", "peace"),
        "pt-BR": ("O ministro fala da guerra e da paz.", "peace"),
        "ca": ("El ministre parla de la guerra i de la pau.", "peace"),
    }
    for language, (sentence, word) in said.items():
        engine = ApertiumTranslator(find_chains()[language.partition("-")[0]])
        assert engine.source == language.partition("-")[0]
        (english,) = engine.translate([sentence])
        engine.close()
        assert word in english.lower(), language
        assert "minister" in english.lower()
    french = Engines(Path("no-models")).find("fr")
    assert french is not None
    assert french.description == "Apertium (fr-es, spa-eng)"
    french.close()


def test_english_and_what_nobody_translates_have_no_engine() -> None:
    engines = Engines(Path("no-models"))
    assert [engines.find(code) for code in ("en", "en-GB", "", "not a tag", "tlh")] == [None] * 5


def test_modes_become_chains_by_the_shortest_way() -> None:
    found = apertium._chains(
        "spa-eng eng-spa spa-eng_US cat-eng fr-es eco-fr-es pt-es pt-ca fra-cat hbs-eng Cyrl-Latn".split()
    )
    assert {code: chain.modes for code, chain in found.items()} == {
        "es": ("spa-eng",), "ca": ("cat-eng",), "fr": ("fr-es", "spa-eng"), "pt": ("pt-es", "spa-eng"),
    }  # fmt: skip
    assert apertium._chains(["fr-es", "eng-spa"]) == {}


def test_pairs_that_make_other_facts_of_a_text_are_not_used() -> None:
    assert apertium._chains("hbs-eng mkd-eng bul-eng slv-eng isl-eng swe-eng".split()) == {}
    assert list(apertium._chains(["ita-eng", "glg-eng", "ron-eng"])) == ["gl", "it", "ro"]


def test_where_there_is_no_apertium_nothing_is_offered(tmp_path: Path) -> None:
    assert find_chains({"PATH": str(tmp_path)}) == {}
    with pytest.raises(TranslationError, match="not installed"):
        ApertiumTranslator(SPANISH, environment={"PATH": str(tmp_path)})


def broken(fake: Fake, seconds: float = 20.0) -> ApertiumTranslator:
    return ApertiumTranslator(SPANISH, seconds, fake.environment)


@pytest.mark.parametrize(
    ("does", "says"),
    [
        ("exit 3", "ended with status 3"),
        ("cat >/dev/null & kill -SEGV $$", "ended with signal 11"),
        ("echo 'Error: lt-proc: no such file' >&2; exit 1", "no such file"),
        ("head -c 10 >/dev/null", "it said nothing"),
        ("printf '\\377\\376\\0\\377\\0'; cat >/dev/null", "garbage: that is no UTF-8"),
        ("printf 'something\\0else\\0'; cat >/dev/null", "garbage: sentences do not fit"),
        ("printf 'Hello.[1]\\0Hello.[0]\\0'; cat >/dev/null", "garbage: sentences do not fit"),
        ("yes nonsense", "answers with garbage"),
        ("head -c 100000000 /dev/zero", "answers more than it was asked"),
    ],
)  # fmt: skip
def test_an_engine_that_crashes_or_prints_garbage_is_named_with_the_reason(
    fake: Fake, does: str, says: str
) -> None:
    fake.does(does)
    engine = broken(fake)
    with pytest.raises(TranslationError, match="Apertium") as told:
        engine.translate(["Hola.", "Adiós."])
    engine.close()
    assert says in str(told.value)
    assert "\n" not in str(told.value)


def test_an_engine_that_hangs_is_ended_with_all_that_it_started(fake: Fake, tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    fake.does(f"sleep 600 & echo $! >>{pids}; echo $$ >>{pids}; wait")
    engine = broken(fake, 0.5)
    with pytest.raises(TranslationError, match=r"gave no answer for 0\.5 seconds; it was ended"):
        engine.translate(["Hola."])
    engine.close()
    for pid in pids.read_text().split():
        assert gone(int(pid))


def gone(pid: int) -> bool:
    """Whether a process ends within some seconds; one that ended and was not waited for has."""
    for _ in range(100):
        try:
            stat = Path(f"/proc/{pid}/stat").read_text()
        except (FileNotFoundError, ProcessLookupError):
            return True
        if stat.rpartition(")")[2].split()[0] in "ZX":
            return True
        time.sleep(0.05)
    return False


def test_an_engine_that_is_uninstalled_meanwhile_is_reported(fake: Fake) -> None:
    fake.does("cat")
    engine = broken(fake)
    fake.file.unlink()
    with pytest.raises(TranslationError, match="cannot be started: No such file"):
        engine.translate(["Hola."])
    engine.close()


def test_a_sentence_that_kills_the_engine_stays_untranslated_and_the_others_do_not(
    fake: Fake,
) -> None:
    script = fake.file.with_name("engine.py")
    script.write_text(
        "import sys\n"
        "rest = b''\n"
        "while data := sys.stdin.buffer.read1(65536):\n"
        "    *whole, rest = (rest + data).split(b'\\0')\n"
        "    for one in whole:\n"
        "        if b'veneno' in one:\n"
        "            sys.exit(9)\n"
        "        sys.stdout.buffer.write(one.upper() + b'\\0')\n"
        "        sys.stdout.buffer.flush()\n"
    )
    fake.does(f"exec python3 {script}")
    engine = broken(fake)
    said = ["uno.", "dos veneno.", "tres.", "cuatro."]
    assert engine.translate(said) == ["UNO.", "", "TRES.", "CUATRO."]
    assert engine.translate(["cinco."]) == ["CINCO."]
    engine.close()


def test_an_engine_that_was_killed_while_idle_is_started_again(spanish: ApertiumTranslator) -> None:
    before = spanish.translate(["La paz."])
    process = spanish._pipes[0]._process
    assert process is not None
    os.killpg(process.pid, 9)
    process.wait()
    assert spanish.translate(["La paz."]) == before


@pytest.mark.parametrize(("listing", "says"), [("exit 4", "status 4"), ("kill -9 $$", "status -9")])
def test_an_apertium_that_cannot_list_its_modes_is_told_and_offers_nothing(
    fake: Fake, monkeypatch: pytest.MonkeyPatch, listing: str, says: str
) -> None:
    fake.does("cat", listing)
    with pytest.raises(TranslationError, match=says):
        find_chains(fake.environment)
    monkeypatch.setenv("PATH", fake.environment["PATH"])
    engines = Engines(Path("no-models"))
    assert engines.find("es") is None
    assert engines.languages() == tuple(one.language for one in bundled_models())
    assert says in engines.notes()[0]


def test_an_apertium_that_hangs_when_asked_for_its_modes_is_ended(
    fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apertium, "LIST_TIMEOUT_S", 0.3)
    fake.does("cat", "sleep 600")
    with pytest.raises(TranslationError, match="does not answer"):
        find_chains(fake.environment)


def test_the_cache_key_changes_with_the_language_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes = tmp_path / "modes"
    modes.mkdir()
    data = tmp_path / "spa-eng.autobil.bin"
    data.write_bytes(b"one")
    (modes / "spa-eng.mode").write_text(f"lt-proc -b '{data}' | cat")
    monkeypatch.setenv("APERTIUM_DATADIR", str(tmp_path))
    first = apertium._data_version(["spa-eng"])
    assert first == apertium._data_version(["spa-eng"])
    data.write_bytes(b"another")
    assert apertium._data_version(["spa-eng"]) != first
