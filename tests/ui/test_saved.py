"""The saved articles: all of them, the last saved first."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from globe_app.geo.countries import Countries
from globe_app.settings import Settings
from globe_app.store import marks
from globe_app.ui.places import Article, Saved
from globe_app.ui.views.saved.view import SavedView
from tests.conftest import NOW
from tests.ui.conftest import wait
from tests.ui.stored_stories import Text, keep
from tests.ui.view_bench import Bench, bench

MANY = 230


@pytest.fixture
def at(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[Bench]:
    with bench(qt, settings, countries) as made:
        yield made


@pytest.fixture
def view(at: Bench) -> SavedView:
    made = SavedView(at.context())
    at.put(made)
    return made


def save(at: Bench, number: int) -> None:
    def work(store: object) -> None:
        ids = keep(
            store,
            [Text("KE", 1 + n / 100, f"Article {n}", (f"It is {n}.",)) for n in range(number)],
        )  # type: ignore[arg-type]
        for n, one in enumerate(ids):
            marks.mark_saved(store, one, True, NOW + timedelta(seconds=n))  # type: ignore[arg-type]

    at.store(work)


def test_the_list_does_not_end_at_two_hundred(at: Bench, view: SavedView) -> None:
    save(at, MANY)
    at.go(view, Saved())
    while len(view.list.articles) < MANY:
        before = len(view.list.articles)
        view.list.list.set_scroll(view.list.list.verticalScrollBar().maximum())
        wait(lambda: not at.services.busy and len(view.list.articles) > before)  # noqa: B023
    assert [one.headline for one in view.list.articles] == [
        f"Article {n}" for n in reversed(range(MANY))
    ]


def test_it_says_how_to_save_where_nothing_is_saved(at: Bench, view: SavedView) -> None:
    at.go(view, Saved())
    assert view.says.text().startswith("Nothing is saved yet. S saves")


def test_what_is_no_longer_saved_stays_in_the_list_until_it_is_read_anew(
    at: Bench, view: SavedView
) -> None:
    save(at, 3)
    at.go(view, Saved())
    view.step(1)
    current = view.list.current()
    assert current is not None
    at.actions.mark_saved(current.id, False)
    at.settle()
    assert len(view.list.articles) == 3
    shown = view.list.current()
    assert shown is not None
    assert (shown.id, shown.saved) == (current.id, False)
    at.refresh(view)
    assert [one.headline for one in view.list.articles] == ["Article 2", "Article 0"]
    assert view.list.current_id() == view.list.articles[1].id  # what stands where it stood


def test_an_opened_article_names_the_list_as_its_origin(at: Bench, view: SavedView) -> None:
    save(at, 2)
    at.go(view, Saved())
    view.step(1)
    view.activate()
    (place,) = at.wanted
    assert isinstance(place, Article)
    assert isinstance(place.origin, Saved)
    assert place.sequence == Saved().sequence
