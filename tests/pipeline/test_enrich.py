"""What follows a sync, on events of the invented world: real engines, real store, day after day."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from filelock import FileLock

from globe_app.briefing import stories as world
from globe_app.errors import StoreError
from globe_app.geo.countries import Countries
from globe_app.model.story import EnrichProgress, EnrichReport
from globe_app.pipeline import reader_actions
from globe_app.pipeline.enrich import enrich
from globe_app.settings import Settings
from globe_app.store import stories, story_writer
from globe_app.store.db import Store, check
from globe_app.stories import embed
from globe_app.translation.engines import Engines
from tests import invented

EVENTS = {"quake-tarsu", "quake-zarnabad", "mine-san-aurelio", "train-dharmapur"}
Run = Callable[..., EnrichReport]


@pytest.fixture(scope="module", autouse=True)
def _needs() -> None:
    if embed.find_model_folder() is None:
        pytest.skip("the sentence model is not installed")


@pytest.fixture
def engines(settings: Settings) -> Engines:
    found = Engines(settings.models)
    if not {"es", "fr", "pt"} <= set(found.languages()):
        pytest.skip("Apertium with its Spanish, French and Portuguese is not installed")
    return found


@pytest.fixture
def run(store: Store, settings: Settings, countries: Countries, engines: Engines) -> Run:
    def once(now: datetime, cancelled: Callable[[], bool] = lambda: False) -> EnrichReport:
        *_, last = enrich(store, settings, countries, engines, lambda: now, cancelled)
        assert isinstance(last, EnrichReport)
        return last

    return once


def _days() -> Iterator[tuple[datetime, tuple[invented.InventedArticle, ...]]]:
    told = [one for one in invented.world() if one.event in EVENTS]
    now = invented.BEGIN
    while told:
        now += timedelta(hours=24)
        yield now, tuple(one for one in told if one.at <= now)
        told = [one for one in told if one.at > now]


def _all(store: Store) -> tuple[datetime, dict[int, invented.InventedArticle]]:
    kept: dict[int, invented.InventedArticle] = {}
    now = invented.BEGIN
    for now, some in _days():
        kept |= invented.keep(store, some, now)
    return now, kept


def _stories(store: Store, kept: dict[int, invented.InventedArticle]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for one, told in kept.items():
        found[told.event].add(stories.story_of(store, one))
    return found


def test_day_after_day_events_become_stories_and_keep_their_numbers(store: Store, run: Run) -> None:
    kept: dict[int, invented.InventedArticle] = {}
    before: dict[int, int] = {}
    translated = 0
    for now, some in _days():
        kept |= invented.keep(store, some, now)
        report = run(now)
        translated += report.translated
        assert report.grouped == len(some)
        assert report.waiting == 0
        after = {one: stories.story_of(store, one) for one in kept}
        assert 0 not in after.values()
        moved = {one for one, story in before.items() if after[one] != story}
        assert len(moved) <= 2  # repairs may join a story of one or two, not renumber the rest
        before = after
    assert translated == sum(one.outlet.language != "en" for one in kept.values())
    main = {}  # each event's own story; an article or two may have gone astray
    for event in EVENTS:
        own = Counter(stories.story_of(store, i) for i, told in kept.items() if told.event == event)
        main[event], most = own.most_common(1)[0]
        assert most >= own.total() - 2
    assert len(set(main.values())) == len(EVENTS)
    tarsu = main["quake-tarsu"]
    take = world.current_take(store, tarsu)
    assert len(take.row.countries) >= 4
    assert take.row.independent_texts < take.row.articles  # wire copy counts once
    assert len({quote.country for quote in take.bullets}) >= 3
    telling = {code for code, _ in take.article_counts}
    assert telling.isdisjoint(take.silent)
    assert telling | set(take.silent) == set(take.collected)
    steps = world.replay(store, tarsu)
    assert [one.lag_s for one in steps] == sorted(one.lag_s for one in steps)
    assert steps[0].from_country == ""
    for quote in take.bullets:  # every quotation stands in its article, word for word
        (text,) = (t for t in stories.texts(store, tarsu) if t.id == quote.article_id)
        assert text.sentences[quote.number].english == quote.english
    memberships = {
        membership.article.article_id: membership for membership in world.membership(store, tarsu)
    }
    assert len(memberships) == take.row.articles
    assert all(membership.pairs and membership.names for membership in memberships.values())
    assert check(store) == ()


def test_a_second_enrich_run_has_nothing_to_do(store: Store, run: Run) -> None:
    now, _ = _all(store)
    assert run(now).grouped
    again = run(now)
    assert (again.detected, again.translated, again.whole, again.grouped) == (0, 0, 0, 0)
    assert story_writer.stale_stories(store) == ()


def test_a_run_cancelled_anywhere_is_continued_by_the_next(
    store: Store, settings: Settings, countries: Countries, engines: Engines, run: Run
) -> None:
    now, kept = _all(store)
    phases = set()
    for stop in range(0, 40, 3):
        seen = 0

        def cancelled(stop: int = stop) -> bool:
            nonlocal seen
            seen += 1
            return seen > stop

        for one in enrich(store, settings, countries, engines, lambda: now, cancelled):
            if isinstance(one, EnrichProgress):
                phases.add(one.phase)
    assert {"languages", "headlines"} <= phases
    assert not run(now).cancelled
    assert all(stories.story_of(store, one) for one in kept)
    assert check(store) == ()


def test_what_the_reader_split_stays_split_when_more_comes(store: Store, run: Run) -> None:
    days = list(_days())
    first = days[: len(days) // 2]
    kept: dict[int, invented.InventedArticle] = {}
    for now, some in first:
        kept |= invented.keep(store, some, now)
        run(now)
    story = max(
        {stories.story_of(store, one) for one in kept},
        key=lambda one: stories.story(store, one).articles,
    )
    members = [one.article_id for one in stories.story_articles(store, story)]
    _, new = reader_actions.split(store, story, members[:1], now)
    for now, some in days[len(first) :]:
        kept |= invented.keep(store, some, now)
        run(now)
    assert stories.story_of(store, members[0]) == new
    assert {stories.story_of(store, one) for one in members[1:]} == {story}


def test_a_second_run_at_the_same_time_is_refused(store: Store, run: Run) -> None:
    lock = FileLock(str(store.path) + ".enrich")
    with lock, pytest.raises(StoreError, match="already"):
        run(invented.BEGIN)


def test_without_the_sentence_model_it_says_so_and_groups_by_words(
    store: Store, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embed, "find_model_folder", lambda *_: None)
    now, kept = _all(store)
    report = run(now)
    assert any("words alone" in note for note in report.notes)
    assert report.grouped == len(kept)
    of_event = _stories(store, kept)
    assert of_event["mine-san-aurelio"].isdisjoint(of_event["train-dharmapur"])


def test_an_empty_store_is_enriched_without_error(
    store: Store, run: Run, resources: object, settings: Settings, countries: Countries
) -> None:
    report = run(invented.BEGIN)
    assert (report.grouped, report.waiting) == (0, 0)
    assert world.stories(store, invented.BEGIN) == ()
    found = world.missed(
        store, world.similarity_settings(settings.resources, countries), "US", invented.BEGIN
    )
    assert not found.enough_outlets
    assert found.missed == ()
