"""What is found for what is typed, ready to show. Reads, writes nothing."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from globe_app.briefing.articles import RTL
from globe_app.model.article_query import ArticleOrder, ArticleQuery, Cursor
from globe_app.model.news import ArticleRow
from globe_app.model.search import Excerpt, Hit, Parsed, SearchPage, WordPlace
from globe_app.model.text_query import phrases
from globe_app.settings import LIST_PAGE
from globe_app.store import searching
from globe_app.store.db import Store
from globe_app.store.search import search
from globe_app.store.search_names import names_of
from globe_app.text.language import primary
from globe_app.text.query_language import Names, parse
from globe_app.text.search_text import word_pattern

MOST_COUNTED = 1_000  # articles of a search that are counted, by country and language too
MOST_COUNTED_TYPING = 500  # while it is typed
EXCERPT_CHARS = 220
_BEFORE = 70  # characters shown before the first word found
_TOGETHER = EXCERPT_CHARS - _BEFORE - 3  # characters that what is shown together fits into
_MOST_PLACES = 50  # of one word in a text that are looked at
__all__ = ("find_articles", "hits", "missing", "names_of", "parse_search")
Ranges = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A word or phrase that was searched for."""

    pattern: "re.Pattern[str]"
    is_phrase: bool


def parse_search(
    typed: str, names: Names, now: datetime, *, typing: bool = False, strict: bool = False,
    missed: Callable[[], Sequence[int]] | None = None,
) -> Parsed:  # fmt: skip
    """What was typed means. `missed`: gives the ids of the stories that the home country misses.

    `strict`: a name that means nothing (any more) finds nothing, as in a search that was saved.
    """
    parsed = parse(typed, names, now, typing=typing, strict=strict)
    if parsed.missed and missed is not None:
        query = replace(parsed.query or ArticleQuery(), stories=tuple(missed()))
        return replace(parsed, query=query)
    return parsed


def find_articles(
    store: Store, names: Names, typed: str, now: datetime, *, order: ArticleOrder = ArticleOrder.NEWEST,
    limit: int = LIST_PAGE, after: Cursor | None = None, typing: bool = False, strict: bool = False,
    missed: Callable[[], Sequence[int]] | None = None,
) -> SearchPage:  # fmt: skip
    """A page of the articles that what is typed asks for.

    `now`: with the reader's time zone. `typing`: the last word may go on, and little is counted.
    `strict`: as of `parse_search`.
    What is counted comes with the first page.
    """
    parsed = parse_search(typed, names, now, typing=typing, strict=strict, missed=missed)
    preparation = searching.preparation(store)
    empty = SearchPage(typed, None, problems=parsed.problems, preparation=preparation)
    if parsed.query is None:
        return empty
    query = replace(parsed.query, order=order, after=after)
    if order is ArticleOrder.RELEVANCE and query.text is None:
        query = replace(query, order=ArticleOrder.NEWEST)
    found = search(store, query, limit)
    page = replace(
        empty, query=query, hits=hits(store, query, found.rows), more=found.more,
        total=len(found.rows), counted=found.more is None,
    )  # fmt: skip
    if after is not None:
        return page
    hidden, all_hidden = searching.count_hidden(store, query)
    page = replace(page, hidden=hidden, hidden_counted=all_hidden)
    if not found.rows:
        return replace(page, missing=missing(store, parsed.places))
    counts = (
        searching.count_rows(found)
        if found.read_through
        else searching.count(
            store,
            replace(query, order=ArticleOrder.NEWEST),
            MOST_COUNTED_TYPING if typing else MOST_COUNTED,
        )
    )
    return replace(
        page, total=counts.total, counted=counts.complete, countries=counts.countries,
        languages=counts.languages,
    )  # fmt: skip


def missing(store: Store, places: Sequence[WordPlace]) -> tuple[WordPlace, ...]:
    """Those of the words that no article has."""
    return tuple(one for one in places if not searching.is_found(store, one.phrase))


def hits(store: Store, query: ArticleQuery, rows: Sequence[ArticleRow]) -> tuple[Hit, ...]:
    """Rows with what was found in them."""
    wanted = [
        _Wanted(word_pattern(one.words, one.prefix), len(one.words) > 1)
        for one in phrases(query.text)
        if one.words
    ]
    if not wanted:
        return tuple(Hit(row) for row in rows)
    texts = searching.texts(store, [row.id for row in rows])
    return tuple(_hit(row, texts.get(row.id), wanted) for row in rows)


def _hit(row: ArticleRow, text: searching.Texts | None, wanted: Sequence[_Wanted]) -> Hit:
    headline = _found(wanted, row.headline)
    if text is None:
        return Hit(row, headline)
    in_english = primary(row.language) in ("", "en")
    english = _excerpt(wanted, text.original if in_english else text.english, "en")
    original = None
    if not in_english:
        original = _excerpt(wanted, text.original, row.language)
        if original is None and row.headline != row.original_headline:
            original = _excerpt(wanted, row.original_headline, row.language)
        if not row.in_english and original is not None and not original.text:
            original = None
    return Hit(row, headline, english, original)


def _found(wanted: Sequence[_Wanted], text: str) -> Ranges:
    """Where any of what is wanted is found, places that touch put together."""
    spans = sorted(found.span() for one in wanted for found in one.pattern.finditer(text))
    merged: list[tuple[int, int]] = []
    for begin, end in spans:
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif end > begin:
            merged.append((begin, end))
    return tuple(merged)


def _excerpt(wanted: Sequence[_Wanted], text: str, language: str) -> Excerpt | None:
    """The piece of a text around the words found, with as many different ones as stand together."""
    start = _best_place(wanted, text)
    if start is None:
        return None
    begin = _word_start(text, max(start - _BEFORE, 0))
    end = _word_end(text, min(begin + EXCERPT_CHARS, len(text)))
    line = " ".join(text[begin:end].split())
    line = f"{'…' if begin else ''}{line}{'…' if end < len(text) else ''}"
    return Excerpt(line, _found(wanted, line), language, primary(language) in RTL)


def _best_place(wanted: Sequence[_Wanted], text: str) -> int | None:
    """Where the piece to show begins: where most phrases stand together, then most words, then the first place.

    None: nothing is found.
    """
    searches = [one.pattern.finditer(text) for one in wanted]
    firsts = [(*found.span(), n) for n, more in enumerate(searches) if (found := next(more, None))]
    if not firsts:
        return None
    start = min(begin for begin, _, _ in firsts)
    if len(firsts) == 1 or max(end for _, end, _ in firsts) <= start + _TOGETHER:
        return start
    others = (
        (*found.span(), n)
        for n, more in enumerate(searches)
        for found in islice(more, _MOST_PLACES)
    )
    places = sorted((*firsts, *others))

    def worth(at: int) -> tuple[int, int, int]:
        begin = places[at][0]
        near = {places[at][2]}
        for after in range(at + 1, len(places)):
            other, end, number = places[after]
            if other >= begin + _TOGETHER:
                break
            if end <= begin + _TOGETHER:
                near.add(number)
        return sum(wanted[number].is_phrase for number in near), len(near), -begin

    return places[max(range(len(places)), key=worth)][0]


def _word_start(text: str, at: int) -> int:
    """The beginning of a word at or soon after a place; the place itself where words are not set apart."""
    if at == 0:
        return 0
    space = re.compile(r"\s").search(text, at, at + 30)
    return space.end() if space else at


def _word_end(text: str, at: int) -> int:
    if at >= len(text):
        return at
    cut = max(text.rfind(" ", at - 30, at), text.rfind("\n", at - 30, at))
    return cut if cut > 0 else at
