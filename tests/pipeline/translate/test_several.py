"""Several languages translated beside each other, and rough translations made anew."""

import threading
import time
from collections.abc import Sequence

import pytest

from globe_app.errors import TranslationError
from globe_app.geo.countries import Countries
from globe_app.pipeline.translate import TranslationRequest, translate
from globe_app.store.articles import article
from globe_app.store.db import Store
from tests import sql
from tests.conftest import NOW
from tests.pipeline.translate.conftest import Counting, These, keep, run

SEVERAL = TranslationRequest(workers=3)


def spanish(count: int, first: int = 0) -> list[tuple[str, str]]:
    return [
        (f"Titular {n} de hoy",
         f"<p>La lluvia {n} no paró. {'Sigue y sigue así. ' * 30}</p><p>Fin del texto {n} hoy.</p>")
        for n in range(first, first + count)
    ]  # fmt: skip


def greek(count: int) -> list[tuple[str, str]]:
    return [(f"Βροχή {n} στον βορρά", f"<p>Έβρεξε πολύ {n} σήμερα.</p>") for n in range(count)]


def states(store: Store) -> list[str]:
    rows = sql.rows(
        store, "SELECT coalesce(t.state, '') FROM articles a LEFT JOIN translations t"
        " ON t.article_id = a.id AND t.text_digest = a.text_digest",
    )  # fmt: skip
    return [str(row[0]) for row in rows]


def test_two_languages_are_at_work_at_the_same_time(store: Store, countries: Countries) -> None:
    keep(store, countries, "es", *spanish(3))
    keep(store, countries, "el", *greek(3))
    both = threading.Barrier(2, timeout=30)
    translators = []
    for code in ("es", "el"):
        one = Counting(code)

        def meet(_: Sequence[str], one: Counting = one) -> None:
            if one.calls == 1:
                both.wait()  # passes only when both translators have been asked

        one.on_call = meet
        translators.append(one)
    report = run(store, countries, These(*translators), SEVERAL)
    assert (report.articles, report.whole, report.failed, report.notes) == (6, 6, (), ())
    assert set(states(store)) == {"whole"}


def test_beside_each_other_everything_is_translated_once_as_one_after_the_other(
    store: Store, countries: Countries
) -> None:
    keep(store, countries, "es", *spanish(90))
    keep(store, countries, "el", *greek(40))
    engines = These(Counting("es"), Counting("el"))
    report = run(store, countries, engines, SEVERAL)
    assert (report.articles, report.whole) == (130, 130)
    assert set(states(store)) == {"whole"}
    for one in engines._by_language.values():
        assert one.opened == one.closed
    again = run(store, countries, engines, SEVERAL)
    assert again.articles == 0


def test_all_headlines_of_all_languages_come_before_any_text(
    store: Store, countries: Countries
) -> None:
    keep(store, countries, "es", *spanish(70))
    keep(store, countries, "el", *greek(5))
    es, el = Counting("es"), Counting("el")
    order: list[str] = []
    es.on_call = order.extend
    el.on_call = order.extend
    run(store, countries, These(es, el), SEVERAL)
    first_rest = min(at for at, one in enumerate(order) if one.startswith("Fin del texto"))
    last_headline = max(at for at, one in enumerate(order) if one.startswith(("Titular", "Βροχή")))
    assert last_headline < first_rest


def test_an_engine_that_fails_beside_others_ends_its_language_and_no_other(
    store: Store, countries: Countries
) -> None:
    keep(store, countries, "es", *spanish(80))
    keep(store, countries, "el", *greek(80))
    broken, whole = Counting("es"), Counting("el")

    def fail(_: Sequence[str]) -> None:
        raise TranslationError("Counting", "ended with signal 11")

    broken.on_call = fail
    report = run(store, countries, These(broken, whole), SEVERAL)
    assert report.whole == 80
    assert report.notes == ("Counting: ended with signal 11",)
    assert sorted(set(states(store))) == ["", "whole"]
    assert broken.opened == broken.closed


def test_whoever_stops_listening_stops_the_translators(store: Store, countries: Countries) -> None:
    keep(store, countries, "es", *spanish(100))
    keep(store, countries, "el", *greek(100))
    engines = These(Counting("es"), Counting("el"))
    steps = translate(store, countries, engines, SEVERAL, lambda: NOW, lambda: False)
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    for one in engines._by_language.values():
        assert one.opened == one.closed
    before = threading.active_count()
    time.sleep(0.05)
    assert threading.active_count() == before


def test_a_cancel_ends_all_of_them_and_the_next_run_goes_on(
    store: Store, countries: Countries
) -> None:
    keep(store, countries, "es", *spanish(60))
    keep(store, countries, "el", *greek(60))
    es, el = Counting("es"), Counting("el")
    report = run(store, countries, These(es, el), SEVERAL, cancelled=lambda: es.calls >= 1)
    assert report.cancelled
    assert es.calls <= 3
    run(store, countries, These(es, el), SEVERAL)
    assert set(states(store)) == {"whole"}
    assert sorted(es.asked) == sorted(set(es.asked))


class Described(Counting):
    """A translator by another name."""

    def __init__(self, description: str) -> None:
        super().__init__(key=description)
        self.description = description


def test_a_rough_translation_is_made_anew_when_there_is_a_model(
    store: Store, countries: Countries
) -> None:
    ids = keep(store, countries, "es", *spanish(2))
    run(store, countries, These(Described("Apertium (spa-eng)")))
    new = keep(store, countries, "es", *spanish(1, first=9), first=9)[-1]
    model = Described("Firefox model es-en tiny 2025-12")
    report = run(store, countries, These(model))
    assert report.articles == 3
    for one in (*ids, new):
        english = article(store, one).english
        assert english is not None
        assert english.by == model.description
        assert english.whole
    assert run(store, countries, These(model)).articles == 0
    assert run(store, countries, These(Described("Apertium (spa-eng)"))).articles == 0


def test_a_rough_translation_stays_where_the_model_cannot_do_it(
    store: Store, countries: Countries
) -> None:
    (one,) = keep(store, countries, "es", ("La lluvia uno", "<p>La lluvia dos.</p>"))
    run(store, countries, These(Described("Apertium (spa-eng)")))
    model = Described("Firefox model es-en tiny 2025-12")
    model.translate = lambda sentences: [""] * len(sentences)  # type: ignore[method-assign]
    assert [who for who, _ in run(store, countries, These(model)).failed] == [one]
    english = article(store, one).english
    assert english is not None
    assert english.headline == "LA LLUVIA UNO"
    assert run(store, countries, These(model)).failed == ()  # not tried again by the same


@pytest.mark.parametrize("phase", ["heads", "bodies"])
def test_an_empty_store_is_no_trouble(store: Store, countries: Countries, phase: str) -> None:
    request = TranslationRequest(phase=phase, workers=3)
    assert run(store, countries, These(Counting()), request).articles == 0
