"""The front page and the takes of other countries, from a real store."""

from dataclasses import replace
from datetime import timedelta

from globe_app.briefing.alternative_takes import alternative_takes
from globe_app.briefing.stories import similarity_settings
from globe_app.briefing.today import missed_card, note_looked, today, unread_country
from globe_app.geo.countries import Countries, load_countries
from globe_app.model.news import ArticleRow, Outlet, Picture
from globe_app.model.today import StoryCard
from globe_app.pipeline import ingest
from globe_app.pipeline import reader_actions as actions
from globe_app.pipeline.catalogue import import_catalogue
from globe_app.settings import Settings
from globe_app.store import entries, images, outlets, story_writer
from globe_app.store.db import Store
from tests import sql
from tests.briefing.test_lists import PNG
from tests.conftest import NOW
from tests.store.kept import ONE


def tell(store: Store, name: str, *codes: str, hours: float = 5, **more: object) -> list[int]:
    """A story told by one outlet of each country, an hour apart; ids of its articles, the first first."""
    ids = []
    for n, code in enumerate(codes):
        outlet = Outlet(f"{code.lower()}-paper", f"{code} Paper", code, "en")
        outlets.keep_outlet(store, outlet)
        new = replace(
            ONE, key=f"{name} {n}", digest=f"{name} {n}", headline=f"{name}, from {code}",
            published=NOW - timedelta(hours=hours - n), **more,  # type: ignore[arg-type]
        )  # fmt: skip
        ids += [one.id for one in entries.write_articles(store, outlet, [new], NOW)]
    (story,) = story_writer.write_clusters(store, dict.fromkeys(ids, -1), {}).touched
    facts = [story_writer.MembershipFacts(one, 1 / n, one, "") for n, one in enumerate(ids, 1)]
    sql.recompute(store, {story: facts})
    return ids


def headlines(*cards: StoryCard | ArticleRow | None) -> list[str]:
    return [one.headline.partition(",")[0] for one in cards if one is not None]


def test_the_front_page_leads_with_the_most_told_story_that_was_not_opened(
    store: Store, countries: Countries
) -> None:
    quake = tell(store, "Quake", "NP", "IN", "GB", "FR")
    tell(store, "Strike", "FR", "DE", "IT")
    tell(store, "Match", "BR", "AR")
    tell(store, "Old", "ES", "PT", "IT", hours=200)
    page = today(store, countries, "US", NOW)
    assert headlines(page.lead, *page.stories) == ["Quake", "Strike", "Match"]
    assert isinstance(page.lead, StoryCard)
    assert page.lead.countries == ("NP", "IN", "GB", "FR")
    assert (page.lead.first_country, page.lead.country_count) == ("NP", 4)
    actions.mark_opened(store, quake[2], NOW)
    page = today(store, countries, "US", NOW)
    assert headlines(page.lead, *page.stories) == ["Strike", "Match", "Quake"]
    assert page.stories[-1].opened


def test_the_lead_quotes_something_that_is_said_word_for_word(
    store: Store, countries: Countries
) -> None:
    body = (
        "<p>The sea came at night. “The waves went by under my feet like lorries,” he says.</p>"
        "<p>A fisherman said: “The waves went by under my feet like lorries. The children slept.”</p>"
    )
    ids = tell(store, "Storm", "PH", "VN", body_html=body)
    tell(store, "Strike", "FR", "DE")
    lead = today(store, countries, "US", NOW).lead
    assert isinstance(lead, StoryCard)
    assert lead.quote == "The waves went by under my feet like lorries. The children slept."
    assert (lead.outlet, lead.country, lead.article) == ("PH Paper", "PH", ids[0])


def test_a_story_has_the_picture_of_its_most_central_article_that_has_one(
    store: Store, countries: Countries
) -> None:
    shown = images.keep_png(store, PNG)
    tell(store, "Storm", "PH", "VN", picture=Picture(shown, "A storm"))
    tell(store, "Strike", "FR", "DE")
    lead = today(store, countries, "US", NOW).lead
    assert isinstance(lead, StoryCard)
    assert (lead.image, lead.image_alt) == (shown, "A storm")


def test_where_no_stories_are_the_newest_article_with_a_picture_leads(
    store: Store, countries: Countries
) -> None:
    assert today(store, countries, "US", NOW).lead is None
    outlet = Outlet("fr-a", "A", "FR")
    outlets.keep_outlet(store, outlet)
    shown = images.keep_png(store, PNG)
    new = [
        replace(ONE, key="1", digest="1", headline="Bare"),
        replace(ONE, key="2", digest="2", headline="Pictured", published=NOW - timedelta(hours=1),
                picture=Picture(shown)),
    ]  # fmt: skip
    entries.write_articles(store, outlet, new, NOW)
    page = today(store, countries, "US", NOW)
    assert headlines(page.lead) == ["Pictured"]
    assert page.stories == ()


def test_a_country_that_was_never_read_is_offered_another_one_every_day_and_on_demand(
    store: Store, countries: Countries
) -> None:
    ids = tell(store, "Quake", "NP", "IN", "US")
    first = unread_country(store, "US", NOW)
    assert first is not None
    second = unread_country(store, "US", NOW + timedelta(days=1))
    other = unread_country(store, "US", NOW, besides=first.code)
    assert second is not None
    assert other is not None
    assert {first.code, second.code} == {first.code, other.code} == {"NP", "IN"}
    assert (first.unread, first.newest.country) == (1, first.code)
    actions.mark_read(store, ids, True, NOW)
    assert unread_country(store, "US", NOW) is None


def test_what_came_in_since_the_reader_last_looked_is_counted(
    store: Store, countries: Countries
) -> None:
    tell(store, "Quake", "NP", "IN")
    assert today(store, countries, "US", NOW).new_since == 2
    note_looked(store, NOW + timedelta(minutes=1))
    assert today(store, countries, "US", NOW).new_since == 0
    assert today(store, countries, "US", NOW, looked=NOW - timedelta(days=1)).new_since == 2
    sql.change(store, "UPDATE facts SET value = 'x' WHERE name = 'looked_at'")
    assert today(store, countries, "US", NOW).new_since == 2


def test_a_new_reader_s_store_is_a_first_run_with_sample_and_catalogue(
    store: Store, settings: Settings, countries: Countries
) -> None:
    ingest.load_sample(store, settings.resources / "sample", NOW)
    import_catalogue(store, settings.resources, countries)
    page = today(store, countries, "US", NOW)
    assert (page.sample, page.first_run) == (True, True)
    assert page.unread == page.articles > 80
    sql.change(store, "UPDATE feeds SET fetched_at = 5 WHERE id = (SELECT min(id) FROM feeds"
                      " WHERE origin = 'catalogue')")  # fmt: skip
    assert not today(store, countries, "US", NOW).first_run


def test_without_a_home_nothing_is_called_missed(store: Store, settings: Settings) -> None:
    known = similarity_settings(settings.resources, load_countries(settings.resources / "geo"))
    assert missed_card(store, known, "", NOW) is None
    assert missed_card(store, known, "US", NOW) is None


def test_other_countries_takes_are_one_a_country_in_the_order_they_told_it(store: Store) -> None:
    ids = tell(store, "Quake", "NP", "IN", "GB")
    more = tell(store, "Again", "IN", "NP", hours=2)
    with sql.writing(store) as db:
        db.execute("UPDATE story_articles SET story_id = 1")
    sql.recompute(
        store, {1: [story_writer.MembershipFacts(one, 0.5, one, "") for one in (*ids, *more)]}
    )
    found = alternative_takes(store, ids[2])
    assert found is not None
    assert (found.story, found.country_count) == (1, 3)
    assert [(one.country, one.article) for one in found.takes] == [("NP", ids[0]), ("IN", ids[1])]
    assert found.themes == ()
    assert alternative_takes(store, 999) is None


def test_an_article_whose_story_is_told_at_home_alone_has_no_other_takes(store: Store) -> None:
    (one,) = tell(store, "Match", "BR")
    assert alternative_takes(store, one) is None


def test_where_no_stories_are_what_was_not_read_leads_before_what_was_and_dated_before_undated(
    store: Store, countries: Countries
) -> None:
    outlet = Outlet("fr-a", "A", "FR")
    outlets.keep_outlet(store, outlet)
    shown = images.keep_png(store, PNG)
    new = [
        replace(ONE, key="1", digest="1", headline="Undated", dated=False, picture=Picture(shown)),
        replace(ONE, key="2", digest="2", headline="Read", picture=Picture(shown)),
        replace(ONE, key="3", digest="3", headline="Bare", published=NOW - timedelta(hours=3)),
    ]  # fmt: skip
    ids = [one.id for one in entries.write_articles(store, outlet, new, NOW)]
    actions.mark_read(store, [ids[1]], True, NOW)
    assert headlines(today(store, countries, "US", NOW).lead) == ["Bare"]
    actions.mark_read(store, ids, True, NOW)
    assert headlines(today(store, countries, "US", NOW).lead) == ["Read"]


def test_the_article_that_leads_is_not_told_once_more_as_that_of_a_country_not_read(
    store: Store, countries: Countries
) -> None:
    for code in ("FR", "BR"):
        outlet = Outlet(f"{code}-a", "A", code)
        outlets.keep_outlet(store, outlet)
        hours = timedelta(hours=2 if code == "FR" else 1)
        new = [replace(ONE, key=code, digest=code, headline=code, published=NOW - hours)]
        entries.write_articles(store, outlet, new, NOW)
    for day in range(2):
        page = today(store, countries, "US", NOW + timedelta(days=day))
        assert headlines(page.lead) == ["BR"]
        assert page.unread_country is not None
        assert page.unread_country.code == "FR"
