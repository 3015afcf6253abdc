"""What the page of results reads, and the words around what was found as rows show them. No widget."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from globe_app.briefing import Store
from globe_app.model.search import MOST_NEW, Excerpt, Hit, SearchPage
from globe_app.ui.places import FoundOrder, Search
from globe_app.ui.searching import Searching
from globe_app.ui.views.search.folders import Folder
from globe_app.ui.widgets.article_pages import PAGE
from globe_app.ui.widgets.article_rows import FoundWords
from globe_app.ui.widgets.found_text import squeezed
from globe_app.ui.widgets.row import Passage

MAX_PASSAGE = 320  # characters


@dataclass(frozen=True, slots=True)
class Results:
    """A page of what was found, and the searches kept; None = as they were."""

    page: SearchPage
    folders: tuple[Folder, ...] | None = None


def read_results(store: Store, searching: Searching, place: Search) -> Results:
    """The first page of what `place` finds, as far as its reader had come."""
    page = searching.find(store, place, max(PAGE, place.at.rows))
    if (
        place.typing and not place.saved and place.typed
    ):  # with each letter, they would be counted anew
        return Results(page)
    return Results(page, read_folders(store, searching))


def read_folders(store: Store, searching: Searching) -> tuple[Folder, ...]:
    """The searches kept, what is new in each counted."""
    return tuple(
        Folder(
            one.id, one.name, one.query, FoundOrder.of(one.order), one.new, one.new >= MOST_NEW,
            one.kept, one.alerts,
        )
        for one in searching.saved(store)
    )  # fmt: skip


def words_found(found: Sequence[Hit]) -> Mapping[int, FoundWords]:
    """By article: where it has what was searched for."""
    return {one.row.id: _words(one) for one in found}


def _words(one: Hit) -> FoundWords:
    passages = [_passage(part, original) for part, original in
                ((one.english, False), (one.original, True)) if part is not None and part.text]  # fmt: skip
    return FoundWords(one.headline, tuple(passages))


def _passage(part: Excerpt, original: bool) -> Passage:
    text, found = squeezed(part.text, part.found, MAX_PASSAGE)
    return Passage(text, found, original, part.right_to_left)
