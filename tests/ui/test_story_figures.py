"""The figures of a story: what is counted, in plain words; whether they agree; where each stands."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from globe_app.geo.countries import Countries
from globe_app.model.story import Figure, FigureComparison, FigureSource, FigureVerdict, Quote
from globe_app.settings import Settings
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Style
from globe_app.ui.views.story.figure_axis import places, values_of
from globe_app.ui.views.story.figures_box import FiguresBox
from globe_app.ui.words import figures as words
from tests.conftest import NOW

PLACES = ("FR", "DE", "ES", "IT", "PT", "GR")


def quote(number: int, country: str = "FR", outlet: str = "", language: str = "en") -> Quote:
    return Quote(
        number, 0, f"Sentence {number}.", "", language, outlet or f"Paper {number}", country, NOW
    )


def compared(
    kind: str,
    unit: str,
    *lows: float,
    verdict: FigureVerdict = FigureVerdict.DIFFER,
    what: str = "",
) -> FigureComparison:
    figures = tuple(
        Figure(kind, low, low, unit, "", f"{low:g}", quote(n, PLACES[n]))
        for n, low in enumerate(lows)
    )
    return FigureComparison(kind, unit, figures, verdict, what)


@pytest.mark.parametrize(
    ("kind", "unit", "what", "said"),
    [
        ("killed", "people", "killed", "People killed"),
        ("without power", "homes", "", "Homes without power"),
        ("magnitude", "", "", "Magnitude"),
        ("money: loss", "USD", "loss a day", "Loss a day, in US dollars"),
        ("distance", "km", "", "Distance, in km"),
        ("flights", "flights", "flights cancelled", "Flights cancelled"),
        ("people", "people", "", "People"),
        ("heads", "heads", "", "Heads"),
        ("one hand flat", "one hand flat", "", ""),
        ("percent", "%", "", ""),
        ("percent", "%", "percent a week", ""),
        ("money", "USD", "", ""),
    ],
)
def test_what_is_counted_is_said_in_plain_words_or_not_at_all(
    kind: str, unit: str, what: str, said: str
) -> None:
    found = compared(kind, unit, 1, 2, what=what)
    assert words.heading(found) == said
    assert words.worth_showing(found) is bool(said)


def test_a_figure_of_one_country_of_several_says_which() -> None:
    found = replace(compared("killed", "people", 12, 19), where="TZ")
    assert words.heading(found, {"TZ": "Tanzania"}.__getitem__) == "People killed, Tanzania"


@pytest.mark.parametrize(
    ("lows", "verdict", "said"),
    [
        ((42.0, 60.0), FigureVerdict.DIFFER, "the countries do not agree"),
        ((42.0, 42.0), FigureVerdict.SAME, "2 countries say the same"),
        ((42.0, 60.0), FigureVerdict.COMPATIBLE, "all of these can be true"),
        ((42.0, 60.0), FigureVerdict.UPDATED, "rose from 42 to 60"),
        ((1.2e9, 1.9e9), FigureVerdict.UPDATED, "rose from 1.2 billion to 1.9 billion"),
    ],
)
def test_whether_they_agree_is_told_in_words(
    lows: tuple[float, ...], verdict: FigureVerdict, said: str
) -> None:
    assert words.agreement(compared("killed", "people", *lows, verdict=verdict)) == said


def test_sources_of_one_country_that_differ_are_no_countries_that_do() -> None:
    found = compared("killed", "people", 12, 19)
    home = tuple(replace(one, quote=replace(one.quote, country="FR")) for one in found.figures)
    assert words.agreement(replace(found, figures=home)) == "the sources do not agree"
    same = replace(found, figures=home, verdict=FigureVerdict.SAME)
    assert words.agreement(same) == "2 outlets say the same"


def test_only_what_several_outlets_count_is_worth_showing() -> None:
    assert words.worth_showing(compared("killed", "people", 42, 60))
    assert not words.worth_showing(compared("killed", "people", 42, verdict=FigureVerdict.SINGLE))
    assert not words.worth_showing(
        compared("votes", "votes", 100, 200, verdict=FigureVerdict.SEVERAL)
    )
    one = compared("killed", "people", 42, 60)
    own = tuple(replace(f, quote=replace(f.quote, outlet="Daily")) for f in one.figures)
    assert not words.worth_showing(replace(one, figures=own))


def test_an_update_tells_from_what_to_what_in_the_order_of_time() -> None:
    later = compared("killed", "people", 19, 31, verdict=FigureVerdict.UPDATED)
    first, last = later.figures
    late = replace(last, quote=replace(last.quote, published=NOW + timedelta(hours=2)))
    assert words.agreement(replace(later, figures=(late, first))) == "rose from 19 to 31"
    early = replace(first, quote=replace(first.quote, published=NOW + timedelta(hours=3)))
    assert words.agreement(replace(later, figures=(late, early))) == "lowered from 31 to 19"
    was = replace(first, quote=late.quote, earlier=True)
    assert words.agreement(replace(later, figures=(late, was))) == "rose from 19 to 31"
    dozens = Figure("killed", 24, 96, "people", "", "dozens", quote(9))
    vague = replace(later, figures=(dozens, first, late))
    assert words.agreement(vague) == "rose from 19 to 31", "a word for many is no figure"


def test_who_says_so_is_the_source_or_the_outlet() -> None:
    police = Figure("killed", 12, 12, "people", "", "12", quote(1), FigureSource.POLICE, "police")
    clinic = Figure(
        "killed", 19, 19, "people", "", "kumi na tisa", quote(2, "TZ", "Habari", "sw"),
        FigureSource.HOSPITAL, "kliniki",
    )  # fmt: skip
    assert words.said_by(police) == "police"
    assert words.said_by(clinic) == "hospital"
    own = replace(police, source=FigureSource.OUTLET, source_words="", earlier=True)
    assert words.said_by(own) == "Paper 1, an earlier figure"


def test_a_figure_is_short_under_its_flag() -> None:
    figure = Figure("killed", 50, 50, "people", "more than", "more than 50", quote(1))
    assert words.short_amount(figure) == "50+"
    assert words.short_amount(replace(figure, bound="about")) == "about 50"
    assert words.short_amount(replace(figure, bound="", high=60)) == "50 to 60"


def test_each_value_stands_once_with_a_flag_a_country() -> None:
    found = compared("killed", "people", 61, 54, 61, 58)
    assert [(one.words, [f.quote.country for f in one.figures]) for one in values_of(found)] == [
        ("54", ["DE"]), ("58", ["IT"]), ("61", ["FR", "ES"]),
    ]  # fmt: skip


def test_values_stand_by_size_and_never_over_each_other() -> None:
    found = places([50, 54, 58, 61, 70], [36] * 5, 500, 12)
    assert found[0] == 0
    assert found[-1] == 500 - 36
    assert all(b - a >= 36 + 12 for a, b in zip(found, found[1:], strict=False))
    crowded = places([1, 2, 1000, 1001, 1002], [60] * 5, 400, 12)
    assert crowded[-1] == 340
    assert all(b - a >= 72 for a, b in zip(crowded, crowded[1:], strict=False))
    assert places([1, 2, 3], [100] * 3, 200, 12) == (), "what does not fit goes into lines"


@pytest.fixture
def box(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[FiguresBox]:
    made = FiguresBox(Style(), Flags(settings.resources / "flags"), countries.name)
    made.resize(560, 120)
    yield made
    made.close()
    made.deleteLater()


def test_one_thing_is_shown_and_more_are_behind_a_link(box: FiguresBox) -> None:
    found = [compared("killed", "people", 42, 60), compared("injured", "people", 5, 5)]
    box.show_figures(found)
    box.show()
    assert [axis.accessibleName() for axis in box.axes] == [
        "People killed, the countries do not agree"
    ]
    assert box.more.words == "1 more figure"
    box.more.click()
    assert len(box.axes) == 2
    box.show_figures(found, keep=True)
    assert len(box.axes) == 2, "a refresh leaves it open"
    box.more.click()
    assert len(box.axes) == 1
    box.show_figures(())
    assert box.isHidden()


def test_a_value_that_all_agree_on_stands_once_in_its_plainest_words() -> None:
    found = compared("people", "people", 240_000, 240_000, verdict=FigureVerdict.SAME)
    about = replace(found.figures[0], bound="about")
    (value,) = values_of(replace(found, figures=(about, found.figures[1])))
    assert value.words == "240,000"
    assert [one.quote.country for one in value.figures] == ["DE", "FR"]
