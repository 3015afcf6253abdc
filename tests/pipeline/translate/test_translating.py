"""Articles through a translator into the store: order, cache, resuming, failures, edits."""

import signal
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from globe_app.errors import NotFoundError, StoreReadOnlyError, TranslationError
from globe_app.geo.countries import Countries
from globe_app.model.story import EnrichProgress
from globe_app.pipeline import translate_batch
from globe_app.pipeline.detect_languages import detect_languages
from globe_app.pipeline.translate import TranslationRequest, translate
from globe_app.settings import Settings
from globe_app.store import sentence_cache
from globe_app.store.articles import about_country, article
from globe_app.store.db import Store, open_store
from globe_app.text.sentences import numbered_sentences
from globe_app.translation import alignment
from tests import sql
from tests.conftest import NOW
from tests.pipeline.translate.conftest import RAIN, Counting, These, apertium, keep, run


def _states(store: Store) -> dict[int, str]:
    return dict(
        sql.rows(
            store,
            "SELECT a.id, coalesce(t.state, '') FROM articles a LEFT JOIN translations t"
            " ON t.article_id = a.id AND t.text_digest = a.text_digest",
        )
    )


def _many(count: int, first: int = 0) -> list[tuple[str, str]]:
    """Different articles, each with more than its lead."""
    return [
        (f"Titular número {n} de hoy",
         "".join(f"<p>Párrafo {p} del artículo {n} sobre la lluvia. {'Sigue y sigue. ' * 12}</p>"
                 for p in range(6)))
        for n in range(first, first + count)
    ]  # fmt: skip


def test_apertium_puts_an_article_into_english_aligned_by_sentence(
    store: Store, countries: Countries
) -> None:
    (one,) = keep(store, countries, "es", RAIN)
    report = run(store, countries, apertium())
    assert (report.articles, report.whole, report.failed, report.waiting) == (1, 1, (), ())
    found = article(store, one)
    assert found.translation_state == "whole"
    assert found.english is not None
    assert found.english.by == "Apertium (spa-eng)"
    assert "rain" in found.english.headline.lower()
    assert "<h3>An agreement</h3><ul><li>Brazil" in found.english.body_html
    pairs = [pair for block in found.english.blocks for pair in block.pairs]
    assert [pair.original for pair in pairs] == list(numbered_sentences(found.body_html))
    assert all(pair.english for pair in pairs)
    assert "42" in next(p.english for p in pairs if "42" in p.original)


def test_a_translated_article_is_listed_about_the_countries_it_names(
    store: Store, countries: Countries
) -> None:
    (one,) = keep(store, countries, "es", RAIN)
    assert about_country(store, "BR", 10) == ()
    run(store, countries, apertium())
    assert [row.id for row in about_country(store, "BR", 10)] == [one]
    assert about_country(store, "AR", 10) == ()  # its own country is no "about"


def test_headlines_and_leads_of_all_come_before_the_rest_of_any(
    store: Store, countries: Countries
) -> None:
    keep(store, countries, "es", *_many(3))
    engine = Counting()
    phases = [
        step.phase
        for step in translate(
            store, countries, These(engine), TranslationRequest(), lambda: NOW, lambda: False
        )
        if isinstance(step, EnrichProgress)
    ]
    assert phases == sorted(phases, key=["headlines", "texts"].index)
    last_headline = max(engine.asked.index(f"Titular número {n} de hoy") for n in range(3))
    first_rest = min(
        at for at, one in enumerate(engine.asked) if one.startswith("Párrafo 5 del artículo")
    )
    assert last_headline < first_rest


def test_an_article_with_translated_lead_is_readable_and_the_rest_follows(
    store: Store, countries: Countries
) -> None:
    (one,) = keep(store, countries, "es", *_many(1))
    run(store, countries, These(Counting()), TranslationRequest(phase="heads"))
    found = article(store, one)
    assert found.translation_state == "lead"
    assert found.english is not None
    assert not found.english.whole
    assert found.english.headline == "TITULAR NÚMERO 0 DE HOY"
    assert 0 < len(found.english.blocks) < 6
    run(store, countries, These(Counting()), TranslationRequest(phase="bodies"))
    found = article(store, one)
    assert found.translation_state == "whole"
    assert found.english is not None
    assert len(found.english.blocks) == 6
    assert "PÁRRAFO 5" in found.english.body_html


def test_no_sentence_is_translated_twice(store: Store, countries: Countries) -> None:
    body = "<p>La misma frase en todas partes. Otra frase más.</p>"
    keep(store, countries, "es", ("Uno y dos", body), ("Tres y cuatro", body))
    engine = Counting()
    run(store, countries, These(engine))
    assert sorted(engine.asked) == sorted(set(engine.asked))
    keep(store, countries, "es", ("Cinco y seis", body), first=5)
    report = run(store, countries, These(engine))
    assert sorted(engine.asked) == sorted(set(engine.asked))
    assert (report.articles, report.cached, report.sentences) == (1, 2, 3)


def test_another_model_is_another_translation(store: Store, countries: Countries) -> None:
    (one,) = keep(store, countries, "es", ("Uno y dos", "<p>Una frase sola.</p>"))
    run(store, countries, These(Counting()))
    better = Counting(key="counting 2")
    better.description = "Better (es-en)"
    assert run(store, countries, These(better)).articles == 0  # finished ones are left alone
    assert run(store, countries, These(better), TranslationRequest(article=one)).articles == 1
    assert "Una frase sola." in better.asked
    found = article(store, one)
    assert found.english is not None
    assert found.english.by == "Better (es-en)"


def test_english_articles_and_those_given_in_english_are_never_touched(
    store: Store, settings: Settings, countries: Countries
) -> None:
    from globe_app.pipeline import ingest

    ingest.load_sample(store, settings.resources / "sample", NOW)
    keep(store, countries, "en", ("A headline of today", "<p>A sentence in English.</p>"))
    engines = These(*(Counting(code) for code in ("es", "ar", "fr", "de", "en", "pt", "ru")))
    before = _everything(store)
    assert run(store, countries, engines).articles == 0
    assert _everything(store) == before


def _everything(store: Store) -> list[tuple[object, ...]]:
    tables = ("articles", "texts", "translations", "translated_texts")
    return [row for table in tables for row in sql.rows(store, f"SELECT * FROM {table}")]


def test_a_sentence_that_cannot_be_translated_keeps_its_original(
    store: Store, countries: Countries
) -> None:
    (one,) = keep(
        store, countries, "es", ("Uno y dos", "<p>Una frase. La zxq vino. Otra frase.</p>")
    )
    engine = Counting()
    run(store, countries, These(engine))
    found = article(store, one)
    assert found.english is not None
    assert [p.english for b in found.english.blocks for p in b.pairs] == [
        "UNA FRASE.", "", "OTRA FRASE.",
    ]  # fmt: skip
    assert "UNA FRASE. La zxq vino. OTRA FRASE." in found.english.body_html


def test_an_article_of_which_nothing_could_be_translated_says_so_and_stays_readable(
    store: Store, countries: Countries
) -> None:
    (one,) = keep(store, countries, "es", ("La zxq uno", "<p>La zxq dos. La zxq tres.</p>"))
    report = run(store, countries, These(Counting()))
    why = "Counting (es-en) could translate none of its sentences."
    assert report.failed == ((one, why),)
    found = article(store, one)
    assert (found.translation_state, found.translation_note, found.english) == ("failed", why, None)
    assert "La zxq dos." in found.body_html
    engine = Counting()
    assert run(store, countries, These(engine)).failed == ()  # not tried again by the same
    assert engine.calls == 0
    other = Counting(key="other")
    other.description = "Other (es-en)"
    run(store, countries, These(other))
    assert other.calls > 0


def test_a_language_without_an_engine_waits_and_is_named(
    store: Store, countries: Countries
) -> None:
    keep(store, countries, "es", RAIN)
    keep(store, countries, "el", ("Βροχή στον βορρά", "<p>Έβρεξε πολύ.</p>"))
    report = run(store, countries, These(Counting()))
    assert report.articles == 1
    assert report.waiting == (("el", 1),)


def test_an_engine_that_fails_ends_its_language_and_no_other(
    store: Store, countries: Countries
) -> None:
    keep(store, countries, "es", *_many(4))
    keep(store, countries, "el", ("Βροχή στον βορρά", "<p>Έβρεξε πολύ.</p>"))
    broken, whole = Counting("es"), Counting("el")

    def fail(_: Sequence[str]) -> None:
        raise TranslationError("Counting", "ended with signal 11")

    broken.on_call = fail
    report = run(store, countries, These(broken, whole))
    assert report.articles == 1
    assert report.notes == ("Counting: ended with signal 11",)
    assert sorted(_states(store).values()) == ["", "", "", "", "whole"]  # nothing is lost
    assert broken.closed == broken.opened
    assert broken.calls <= 4


def test_one_article_that_breaks_the_engine_does_not_keep_the_others_back(
    store: Store, countries: Countries
) -> None:
    ids = keep(store, countries, "es", *_many(2), ("Veneno de hoy", "<p>Nada.</p>"), *_many(2, 5))
    engine = Counting()

    def choke(sentences: Sequence[str]) -> None:
        if any("Veneno" in one for one in sentences):
            raise TranslationError("Counting", "ended with signal 11")

    engine.on_call = choke
    report = run(store, countries, These(engine))
    assert [one for one, state in _states(store).items() if state == "whole"] == sorted(
        set(ids) - {ids[2]}
    )
    assert _states(store)[ids[2]] == "failed"
    assert [one for one, _ in report.failed] == [ids[2]]
    assert "signal 11" in article(store, ids[2]).translation_note


def test_an_answer_with_another_number_of_sentences_is_refused(
    store: Store, countries: Countries
) -> None:
    keep(store, countries, "es", *_many(2))

    class Short(Counting):
        def translate(self, sentences: Sequence[str]) -> list[str]:
            return super().translate(sentences)[1:]

    report = run(store, countries, These(Short()))
    assert report.articles == 0
    assert "another number of sentences" in report.notes[0]
    assert set(_states(store).values()) == {""}


def test_a_cancel_ends_it_between_two_batches_and_the_next_run_goes_on(
    store: Store, countries: Countries
) -> None:
    keep(store, countries, "es", *_many(30))
    engine = Counting()
    report = run(store, countries, These(engine), cancelled=lambda: engine.calls >= 2)
    assert report.cancelled
    assert engine.calls == 2
    done = len(engine.asked)
    assert sql.value(store, "SELECT count(*) FROM sentences") == done
    report = run(store, countries, These(engine))
    assert not report.cancelled
    assert set(_states(store).values()) == {"whole"}
    assert sorted(engine.asked) == sorted(set(engine.asked))


def test_killed_in_the_middle_it_goes_on_where_it_was(
    settings: Settings, countries: Countries
) -> None:
    store = open_store(settings.store)
    keep(store, countries, "es", *_many(40))
    store.close()
    script = f"""
        import os, signal
        from pathlib import Path
        from globe_app.geo.countries import load_countries
        from globe_app.store.db import open_store
        from globe_app.pipeline.translate import TranslationRequest, translate
        from tests.conftest import NOW
        from tests.pipeline.translate.conftest import Counting, These
        engine = Counting()
        def kill(_):
            if engine.calls == 6:
                os.kill(os.getpid(), signal.SIGKILL)
        engine.on_call = kill
        store = open_store(Path({str(settings.store)!r}))
        countries = load_countries(Path({str(settings.resources / "geo")!r}))
        list(translate(store, countries, These(engine), TranslationRequest(), lambda: NOW, lambda: False))
    """
    ended = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True,
        cwd=Path(__file__).resolve().parents[3], check=False, timeout=60,
    )  # fmt: skip
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    store = open_store(settings.store)
    try:
        kept = sql.value(store, "SELECT count(*) FROM sentences")
        heads = [one for one, state in _states(store).items() if state]
        assert kept > 0
        assert 0 < len(heads) <= 40
        engine = Counting()
        run(store, countries, These(engine))
        assert set(_states(store).values()) == {"whole"}
        whole = sql.value(store, "SELECT count(*) FROM sentences")
        assert len(engine.asked) == whole - kept  # what was done is not done again
    finally:
        store.close()


def test_an_edited_article_is_translated_anew(store: Store, countries: Countries) -> None:
    (one,) = keep(store, countries, "es", ("Uno y dos", "<p>Primera frase. Segunda frase.</p>"))
    engine = Counting()
    run(store, countries, These(engine))
    keep(store, countries, "es", ("Uno y dos", "<p>Primera frase. Tercera frase.</p>"))
    assert _states(store)[one] == ""
    assert article(store, one).english is None  # the English of another text is not shown for it
    engine.asked.clear()
    run(store, countries, These(engine))
    assert engine.asked == ["Tercera frase."]
    found = article(store, one)
    assert found.english is not None
    assert "TERCERA" in found.english.body_html


def test_a_change_that_is_not_in_the_words_keeps_the_translation(
    store: Store, countries: Countries
) -> None:
    (one,) = keep(store, countries, "es", ("Uno y dos", "<p>Primera frase en Brasil.</p>"))
    run(store, countries, apertium())
    before = article(store, one)
    keep(store, countries, "es", ("Uno y dos", "<p>Primera <b>frase</b> en Brasil.</p>"))
    after = article(store, one)
    assert after.body_html != before.body_html
    assert after.english == before.english
    assert after.about == before.about == ("BR",)
    assert after.translation_state == "whole"


def test_a_text_that_changes_while_it_is_translated_is_not_overwritten(
    store: Store, countries: Countries
) -> None:
    (one,) = keep(store, countries, "es", ("Uno y dos", "<p>Primera frase.</p>"))
    engine = Counting()

    def edit(_: Sequence[str]) -> None:
        engine.on_call = lambda _: None
        keep(store, countries, "es", ("Uno y dos", "<p>Frase nueva.</p>"))

    engine.on_call = edit
    run(store, countries, These(engine), TranslationRequest(phase="heads"))
    assert _states(store)[one] == ""
    run(store, countries, These(engine))
    found = article(store, one)
    assert found.english is not None
    assert "FRASE NUEVA." in found.english.body_html


def test_five_megabytes_do_not_stop_it(store: Store, countries: Countries) -> None:
    huge = "palabra sin fin " * 320_000
    ids = keep(
        store, countries, "es", ("Enorme de hoy", f"<p>{huge}</p>"), ("Otro titular", "<p>Sí.</p>")
    )
    engine = Counting()
    longest = 0

    def measure(sentences: Sequence[str]) -> None:
        nonlocal longest
        longest = max(longest, *map(len, sentences))

    engine.on_call = measure
    run(store, countries, These(engine))
    assert [_states(store)[one] for one in ids] == ["whole", "whole"]
    assert longest <= 1_000


def test_an_article_that_takes_a_model_without_end_does_not_hold_up_the_others(
    store: Store, countries: Countries, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translate_batch, "MAX_ARTICLE_S", 0.0)
    body = " ".join(f"Frase número {n} de hoy." for n in range(500))
    ids = keep(
        store, countries, "es", ("Titular largo", f"<p>{body}</p>"), ("Otro de hoy", "<p>Sí.</p>")
    )
    engine = Counting()
    run(store, countries, These(engine))
    assert [_states(store)[one] for one in ids] == ["whole", "whole"]
    assert 0 < sum(one.startswith("Frase") for one in engine.asked) < 500
    found = article(store, ids[0])
    assert found.english is not None
    assert "Frase número 499 de hoy." in found.english.body_html  # in the original


def test_a_text_of_too_many_sentences_is_not_said_to_be_translated_to_its_end(
    store: Store, countries: Countries
) -> None:
    many = " ".join(f"Frase número {n}." for n in range(alignment.MAX_SENTENCES + 5))
    (one,) = keep(store, countries, "es", ("Muchas frases de hoy", f"<p>{many}</p>"))
    report = run(store, countries, These(Counting()))
    assert (report.articles, report.whole) == (1, 0)
    found = article(store, one)
    assert found.english is not None
    pairs = [pair for block in found.english.blocks for pair in block.pairs]
    assert [pair.english for pair in pairs[-5:]] == [""] * 5
    assert found.english.body_html.endswith(f"{pairs[-1].original}</p>")
    assert run(store, countries, These(Counting())).articles == 0  # and it is not begun again


def test_one_article_can_be_asked_for(store: Store, countries: Countries) -> None:
    ids = keep(store, countries, "es", *_many(3))
    assert run(store, countries, These(Counting()), TranslationRequest(article=ids[1])).whole == 1
    assert [state for _, state in sorted(_states(store).items())].count("whole") == 1
    again = run(store, countries, These(Counting()), TranslationRequest(article=ids[1]))
    assert (again.articles, again.notes) == (0, ("It is translated already.",))
    with pytest.raises(NotFoundError):
        run(store, countries, These(Counting()), TranslationRequest(article=10**30))


def test_a_limit_takes_the_newest(store: Store, countries: Countries) -> None:
    ids = keep(store, countries, "es", *_many(5))
    report = run(store, countries, These(Counting()), TranslationRequest(limit=2))
    assert report.articles == 2
    assert {one for one, state in _states(store).items() if state} == set(ids[:2])


def test_a_pair_no_engine_has_is_named(store: Store, countries: Countries) -> None:
    for pair in ("el-en", "es-fr", "-", "xx"):
        with pytest.raises(TranslationError, match="no engine"):
            run(store, countries, These(Counting()), TranslationRequest(pair=pair))


def test_a_store_that_is_read_only_is_refused(settings: Settings, countries: Countries) -> None:
    store = open_store(settings.store)
    keep(store, countries, "es", RAIN)
    store.close()
    store = open_store(settings.store, read_only=True)
    try:
        with pytest.raises(StoreReadOnlyError):
            run(store, countries, These(Counting()))
    finally:
        store.close()


def test_sentences_not_met_for_long_are_forgotten_and_those_met_are_not(store: Store) -> None:
    sentence_cache.keep(store, "k", {"Uno.": "One.", "Dos.": "Two."}, NOW)
    later = NOW + timedelta(days=100)
    assert sentence_cache.known(store, "k", ["Uno."], later) == {"Uno.": "One."}
    assert sentence_cache.forget_unused(store, NOW + timedelta(days=130)) == 1
    assert sentence_cache.known(store, "k", ["Uno.", "Dos."], later) == {"Uno.": "One."}
    assert sentence_cache.known(store, "other", ["Uno."], later) == {}


def test_every_language_is_looked_at_once(store: Store, countries: Countries) -> None:
    ids = keep(
        store, countries, "es",
        ("The government approved the new law on water on Monday evening",
         "<p>The ministers said that the farmers of the north need more water than ever before.</p>"),
        RAIN,
    )  # fmt: skip
    steps = list(detect_languages(store, NOW, lambda: False))
    assert steps[-1].done == steps[-1].total == 2
    languages = dict(sql.rows(store, "SELECT id, language FROM articles"))
    assert [languages[one] for one in ids] == ["en", "es"]
    assert list(detect_languages(store, NOW, lambda: False)) == []


def test_a_declared_region_is_kept_where_the_language_is_right(
    store: Store, countries: Countries
) -> None:
    (one,) = keep(store, countries, "es", RAIN)
    sql.change(store, "UPDATE articles SET language = 'es-AR'")
    list(detect_languages(store, NOW, lambda: False))
    assert article(store, one).row.language == "es-AR"
    assert run(store, countries, These(Counting())).articles == 1
