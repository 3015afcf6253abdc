"""What the globe shows: values, and the pixels, legend and words made of them."""

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta

import pytest
from PySide6.QtGui import QColor

from globe_app.model.news import CountryCount
from globe_app.model.story import (
    CurrentTake,
    FirstReport,
    Missed,
    MissedStory,
    StoryArticle,
    StoryRow,
)
from globe_app.ui.look.style import Style
from globe_app.ui.look.theme import DARK, LIGHT, Theme
from globe_app.ui.map import overlay as overlays
from globe_app.ui.map.colours import shade_colours
from globe_app.ui.map.globe_view import GlobeView
from globe_app.ui.map.shades import (
    MISSED_STEPS,
    UNREAD_STEPS,
    Shade,
    of_missed,
    of_unread,
    span_words,
    spans,
)
from tests.conftest import NOW
from tests.ui.map.conftest import COUNTS


def article(number: int, country: str, minutes: int = 0, *, dated: bool = True) -> StoryArticle:
    return StoryArticle(
        article_id=number, outlet=f"{country} Paper", country=country,
        published=NOW - timedelta(hours=10) + timedelta(minutes=minutes), headline="A quake",
        original_headline="A quake", language="en", translated_by="", centrality=0.5,
        text_of=number, credit="", dated=dated,
    )  # fmt: skip


def row(*countries: str) -> StoryRow:
    return StoryRow(
        id=1, headline="A quake", central_article=1, first=NOW - timedelta(hours=9), last=NOW,
        articles=len(countries), independent_texts=len(countries), outlets=len(countries),
        countries=countries,
    )  # fmt: skip


def take(told: dict[str, int], silent: Sequence[str]) -> CurrentTake:
    articles = tuple(article(i, code, 30 * i) for i, code in enumerate(told, 1))
    return CurrentTake(
        row=row(*told), articles=articles, article_counts=tuple(told.items()),
        silent=tuple(silent), collected=(*told, *silent), bullets=(),
    )  # fmt: skip


def steps(*told: tuple[str, int]) -> tuple[FirstReport, ...]:
    found: list[FirstReport] = []
    for number, (country, minutes) in enumerate(told, 1):
        before = found[-1].country if found else ""
        found.append(FirstReport(country, article(number, country, minutes), minutes * 60, before))
    return tuple(found)


def missed(**countries: int) -> Missed:
    """Stories missed in Algeria; country -> how many it tells."""
    most = max(countries.values())
    told = [tuple(c for c, n in countries.items() if n > i) for i in range(most)]
    return Missed(
        home="DZ", since=NOW - timedelta(hours=72), until=NOW, home_outlets=6, home_articles=60,
        countries=9, enough_outlets=True, formula="", only_here=(), told_at_home=0, set_aside=(),
        missed=tuple(MissedStory(row(*codes), len(codes), 0, (), 4.0) for codes in told),
    )  # fmt: skip


def colours(globe: GlobeView, code: str) -> Counter[str]:
    """The colours of a square beside a country's anchor, and how often each is there."""
    image = globe.grab().toImage()
    at = globe.camera.project(*globe.countries.info(code).anchor)
    assert at is not None
    x, y = (round(value * image.devicePixelRatio()) for value in at)
    return Counter(
        image.pixelColor(x + i, y + j).name() for i in range(-9, 10) for j in range(-19, -9)
    )


def shade(globe: GlobeView, code: str) -> Shade:
    return Shade(int(globe.look.kinds[globe.countries.index[code]]))


def words_of(steps: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(span_words(least, most) for least, most in spans(steps))


def test_unread_articles_deepen_the_shade_step_by_step() -> None:
    assert [of_unread(n) for n in (0, 1, 2, 3, 5, 6, 14, 15, 49, 50, 9_999)] == [
        Shade.LAND, *[Shade.UNREAD_1] * 2, *[Shade.UNREAD_2] * 2, *[Shade.UNREAD_3] * 2,
        *[Shade.UNREAD_4] * 2, *[Shade.UNREAD_5] * 2,
    ]  # fmt: skip
    assert [of_missed(n) for n in (0, 1, 3, 6, 12)] == [
        Shade.LAND, Shade.MISSED_1, Shade.MISSED_2, Shade.MISSED_3, Shade.MISSED_4,
    ]  # fmt: skip
    assert words_of(UNREAD_STEPS) == ("1 or 2", "3 to 5", "6 to 14", "15 to 49", "50 or more")
    assert words_of(MISSED_STEPS) == ("1 or 2", "3 to 5", "6 to 11", "12 or more")


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_shade_is_painted_in_its_colour(globe: GlobeView, theme: Theme) -> None:
    globe.set_style(Style(theme, calm=True))
    expected = {"EG": theme.unread_ramp[3], "ET": theme.unread_ramp[0], "SA": theme.unread_ramp[2],
                "DZ": theme.land, "LY": theme.no_outlet}  # fmt: skip
    for code, colour in expected.items():
        assert colours(globe, code)[QColor(colour).name()] > 100, code
    assert len(shade_colours(theme)) == len(Shade)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_who_tells_who_is_silent_and_who_was_not_collected_differ_by_pattern(
    globe: GlobeView, theme: Theme
) -> None:
    globe.set_style(Style(theme, calm=True))
    globe.set_overlay(overlays.of_story(take({"SA": 9, "EG": 2, "NG": 1}, ("DZ", "TD", "LY"))))
    lit, plain, hatched = (colours(globe, code) for code in ("SA", "ML", "DZ"))
    assert lit[QColor(theme.unread_ramp[3]).name()] > 150
    assert plain[QColor(theme.land).name()] > 170, "plain: one colour but for a border"
    assert 60 < hatched[QColor(theme.land).name()] < 170
    assert len(hatched) > len(plain), "lines are seen without telling colours apart"


def test_a_story_says_who_tells_it_when_first_and_who_is_silent(globe: GlobeView) -> None:
    shown = overlays.of_story(take({"SA": 9, "EG": 2}, ("TD",)))
    globe.set_overlay(shown)
    assert shown.said["SA"].startswith("tells it, 9 articles, first Fri 6 Nov, ")
    assert shown.said["TD"].startswith("silent")
    assert shown.others_said == "not collected"
    assert shown.about == "Globe: 2 countries tell this story, 1 is silent."
    assert globe.accessibleDescription() == shown.about
    assert "tells it" in globe.legend.accessibleName()
    assert "silent" in globe.legend.accessibleName()


def test_the_same_overlay_twice_changes_nothing(globe: GlobeView) -> None:
    globe.set_overlay(overlays.of_story(take({"NG": 2, "EG": 1}, ())))
    globe.set_camera(globe.camera.at(170.0, -40.0))
    before = globe.look
    globe.set_overlay(overlays.of_story(take({"NG": 2, "EG": 1}, ())))
    assert globe.look is before
    assert globe.camera.lon == pytest.approx(170.0), "the reader has turned it since"


def test_a_story_is_turned_into_view_once_if_it_is_on_one_side(globe: GlobeView) -> None:
    before = globe.camera
    globe.set_overlay(overlays.of_story(take({"EG": 2, "SA": 1}, ())))
    assert globe.camera == before, "it is in sight already"
    globe.set_overlay(overlays.of_story(take({"NZ": 1, "ES": 1}, ())))
    assert globe.camera == before, "told all around the world: no side is better"
    globe.set_overlay(overlays.of_story(take({"NZ": 2, "AU": 1}, ())), turn=False)
    assert globe.camera == before, "as after Back, where the camera comes back too"
    globe.set_overlay(overlays.of_story(take({"NZ": 3, "AU": 1}, ())))
    for code in ("NZ", "AU"):
        assert globe.camera.project(*globe.countries.info(code).anchor) is not None


def test_a_replay_shows_the_story_as_far_as_it_was_told(globe: GlobeView) -> None:
    told = steps(("EG", 0), ("SA", 12), ("NG", 90), ("BR", 400))
    globe.set_overlay(overlays.of_replay(told, 1, ("TD",)))
    assert [shade(globe, code) for code in ("EG", "SA", "NG", "BR", "TD", "ML")] == [
        Shade.TELLS, Shade.TELLS, Shade.LATER, Shade.LATER, Shade.SILENT, Shade.LAND,
    ]  # fmt: skip
    index = globe.countries.index
    assert [int(globe.look.numbers[index[c]]) for c in ("EG", "SA", "NG")] == [1, 2, 0]
    shown = globe.look.overlay
    assert shown.route == overlays.Route("SA", "EG")
    assert shown.said["NG"].startswith("tells it later, ")
    assert "step 2 of 4" in globe.legend.accessibleName()
    assert overlays.of_replay(told, 0).route == overlays.Route("EG", "")
    assert overlays.of_replay(told, 99).numbers == {"EG": 1, "SA": 2, "NG": 3, "BR": 4}
    assert overlays.of_replay((), 0) is overlays.NOTHING


def test_the_newest_country_of_a_replay_comes_into_view(globe: GlobeView) -> None:
    told = steps(("EG", 0), ("SA", 12), ("NZ", 90))
    globe.set_overlay(overlays.of_replay(told, 2))
    assert globe.camera.project(*globe.countries.info("NZ").anchor) is not None
    globe.set_overlay(overlays.of_replay(told, 1))
    for code in ("EG", "SA"):
        assert globe.camera.project(*globe.countries.info(code).anchor) is not None


def test_what_is_missed_is_shaded_by_stories_and_home_has_outline_and_star(
    globe: GlobeView,
) -> None:
    globe.set_overlay(overlays.of_missed(missed(EG=12, TD=1, DZ=1), ("EG", "TD", "SA", "DZ")))
    assert [shade(globe, code) for code in ("EG", "TD", "SA", "DZ")] == [
        Shade.MISSED_4, Shade.MISSED_1, Shade.LAND, Shade.LAND,
    ]  # fmt: skip
    said = globe.look.overlay.said
    assert said["EG"] == "tells 12 missed stories"
    assert said["TD"] == "tells 1 missed story"
    assert said["SA"] == "tells none of the missed stories"
    assert said["DZ"] == "your home country", "though it tells one"
    with_home = globe.grab().toImage()
    dark = QColor(LIGHT.selected).name()
    outlined = sum(
        with_home.pixelColor(x, y).name() == dark
        for x in range(0, with_home.width(), 2)
        for y in range(0, with_home.height(), 2)
    )
    assert outlined > 40


def test_before_the_first_update_nothing_is_unread_and_outlets_have_rings(globe: GlobeView) -> None:
    globe.set_overlay(overlays.of_ready(("EG", "NG", "FR")))
    assert shade(globe, "EG") is Shade.LAND
    assert shade(globe, "LY") is Shade.NO_OUTLET
    image = globe.grab().toImage()
    at = globe.camera.project(*globe.countries.info("EG").anchor)
    assert at is not None
    ring = [image.pixelColor(round(at[0]) + i, round(at[1])).name() for i in range(1, 7)]
    assert QColor(LIGHT.sea).name() in ring


def test_only_countries_that_have_unread_articles_are_numbered() -> None:
    shown = overlays.of_unread(
        {"EG": CountryCount("EG", 1, 5, 2), "TD": CountryCount("TD", 1, 5, 0)}
    )
    assert shown.numbers == {"EG": 2}
    assert shown.shades == {"EG": Shade.UNREAD_1, "TD": Shade.LAND}
    assert shown.others is Shade.NO_OUTLET
    nothing = overlays.of_unread({"TD": CountryCount("TD", 1, 5, 0)})
    assert nothing.legend.pill == "Nothing unread"
    assert overlays.of_unread(COUNTS).legend.pill == "Unread"


def test_where_it_happened_is_marked_and_named_beside_its_ring(globe: GlobeView) -> None:
    shown = overlays.of_story(take({"EG": 2, "SA": 1}, ()))
    globe.set_overlay(shown)
    plain = globe.grab().toImage()
    happened = overlays.Happened("EG", "Wadi Halim", (31.0, 26.0))
    globe.set_overlay(overlays.of_story(take({"EG": 2, "SA": 1}, ()), happened))
    marked = globe.grab().toImage()
    at = globe.camera.project(31.0, 26.0)
    assert at is not None
    x, y = round(at[0]), round(at[1])
    assert marked.pixelColor(x, y).name() == QColor(LIGHT.ink).name()
    beside = [(x + i, y + j) for i in range(40, 120, 4) for j in range(-16, 17, 4)]
    paper = QColor(LIGHT.paper).name()
    assert sum(marked.pixelColor(*p).name() == paper for p in beside) > len(beside) / 3
    assert sum(plain.pixelColor(*p).name() == paper for p in beside) == 0
    assert "EG" not in globe.named, "the card names it"


def test_the_globe_turns_to_where_it_happened_rather_than_to_the_middle_of_its_tellers(
    globe: GlobeView,
) -> None:
    told = take({"US": 5, "BR": 3}, ())
    globe.set_overlay(overlays.of_story(told, overlays.Happened("JP")))
    at = globe.camera.project(*globe.countries.info("JP").anchor)
    assert at == pytest.approx((globe.width() / 2, globe.height() / 2), abs=1.0)


def test_no_line_of_night_at_first_and_never_over_a_story(globe: GlobeView) -> None:
    plain = globe.grab().toImage()
    globe.set_sun((-20.0, 10.0))
    with_line = globe.grab().toImage()
    assert with_line != plain
    egypt = colours(globe, "EG")
    assert egypt[QColor(LIGHT.unread_ramp[3]).name()] > 100, "no country changes its colour"
    globe.set_overlay(overlays.of_story(take({"EG": 2}, ())))
    told = globe.grab().toImage()
    globe.set_sun(None)
    assert globe.grab().toImage() == told
