"""`globe-app search`: articles by the words in them."""

import sys
from argparse import ArgumentParser
from dataclasses import dataclass

from globe_app.briefing import stories
from globe_app.briefing.articles import age_of
from globe_app.briefing.search import find_articles, names_of
from globe_app.cli.argument_types import limit, text
from globe_app.cli.command import Command
from globe_app.cli.news_json import row_json
from globe_app.cli.opening import countries_of, country_named, opened, utc_now
from globe_app.cli.output import print_json, remark
from globe_app.errors import UsageError
from globe_app.geo.country_names import load_country_names
from globe_app.model.article_query import ArticleOrder
from globe_app.model.search import Excerpt, Hit, Problem, SearchPage
from globe_app.pipeline.search_preparation import prepare_for
from globe_app.settings import Settings
from globe_app.store import searching
from globe_app.store.db import Store

DEFAULT_LIMIT, DEFAULT_HOME = 50, "US"
PREPARED_S = 2.0  # at most, before it is searched in what is prepared
LOOKED_UP = 2  # of the newest articles and of the others, where nothing is found
SHOWN = 200  # characters of a query that has a problem
ORDERS = {"newest": ArticleOrder.NEWEST, "relevance": ArticleOrder.RELEVANCE}
NOTES = """QUERY: words that an article has all of; "a phrase"; wor* (words that begin so); this OR that;
-without; country: outlet: lang: (name or code); before: after: (2026-11-01, 2026-11, 7d); is:saved,
is:unread, is:missed, is:undated, is:hidden (by rules); label:, note: (words of your notes). Accents and case
do not matter. A query that begins with a minus comes after --.

JSON: a list, newest first, of the keys of `articles` and snippet, the piece of the text around the words,
with found, where they are in it (pairs of begin and end, in characters)."""


@dataclass(frozen=True, slots=True)
class Search:
    """Search the stored articles, in their languages and in English."""

    query: tuple[str, ...]
    by: str
    limit: int
    home: str
    json: bool

    def run(self, settings: Settings) -> int:
        """Raises `UsageError`, `StoreError`."""
        typed = " ".join(self.query)
        countries = countries_of(settings)
        home = country_named(countries, self.home).code
        with opened(settings) as store:
            prepare_for(store, PREPARED_S)
            names = names_of(store, countries, load_country_names(settings.resources / "geo"))
            page = find_articles(
                store, names, typed, utc_now().astimezone(), order=ORDERS[self.by], limit=self.limit,
                missed=lambda: self._missed(settings, store, home),
            )  # fmt: skip
            lost = bool(page.query and not page.hits and searching.sample(store, LOOKED_UP))
        if page.problems:
            _point_to(typed, page.problems[0])
            raise UsageError("search", page.problems[0].words)
        if self.json:
            print_json([_hit_json(hit) for hit in page.hits])
        else:
            _print(page, lost=lost)
        _remark(page)
        if lost:
            remark("articles are missing from its index: `globe-app doctor --repair` makes it anew")
        return 0

    def _missed(self, settings: Settings, store: Store, home: str) -> tuple[int, ...]:
        similarity_settings = stories.similarity_settings(
            settings.resources, countries_of(settings)
        )
        found = stories.missed(store, similarity_settings, home, utc_now())
        return tuple(one.row.id for one in found.missed)


def _point_to(typed: str, problem: Problem) -> None:
    """The query, and a line that points to what is wrong in it."""
    start = max(problem.start - SHOWN // 2, 0)
    line = typed[start : start + SHOWN]
    line = "".join(c if c.isprintable() else " " for c in line)
    marks = "^" * max(min(problem.end, start + SHOWN) - problem.start, 1)
    print(f"  {line}\n  {' ' * (problem.start - start)}{marks}", file=sys.stderr)


def _snippet(hit: Hit) -> Excerpt | None:
    return hit.english or hit.original


def _hit_json(hit: Hit) -> dict[str, object]:
    found = _snippet(hit)
    return {
        **row_json(hit.row),
        "snippet": found.text if found else "",
        "found": [list(one) for one in found.found] if found else [],
    }


def _print(page: SearchPage, *, lost: bool) -> None:
    """`lost`: the index has not all that it should have."""
    now = utc_now()
    for hit in page.hits:
        row, found = hit.row, _snippet(hit)
        mark = "  " if row.read else "* "
        print(f"{mark}{row.id:6}  {age_of(row, now):>8}  {row.outlet}: {row.headline}")
        if found:
            print(f"{'':18}{found.text}")
    if page.hits:
        return
    if page.query is None:
        print("Nothing to look for.")
    elif lost:
        print("Nothing found.")
    elif not page.preparation.complete:
        print("Nothing so far.")
    else:
        print("No article has all of this.")
        for one in page.missing if not page.hidden else ():
            print(f"None has: {page.typed[one.start : one.end]}")


def _remark(page: SearchPage) -> None:
    """Why an article may not be found though it is there."""
    if page.hidden:
        some = f"{page.hidden:,}{'' if page.hidden_counted else '+'}"
        remark(f"{some} hidden by rules: is:hidden finds them")
    elif not page.hidden_counted and not page.hits:
        remark("some may be hidden by rules: is:hidden finds them")
    if not page.preparation.complete:
        done, total = page.preparation.done, page.preparation.total
        remark(f"search is being prepared: {done:,} of {total:,} articles so far")


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("query", type=text, nargs="+", metavar="QUERY", help="what to look for")
    parser.add_argument(
        "--home", type=text, default=DEFAULT_HOME, metavar="CC",
        help=f"whose outlets miss the stories of is:missed; default: {DEFAULT_HOME}",
    )  # fmt: skip
    parser.add_argument("--by", choices=sorted(ORDERS), default="newest", help="default: newest")
    parser.add_argument(
        "--limit", type=limit, default=DEFAULT_LIMIT, metavar="N", help=f"default: {DEFAULT_LIMIT}"
    )


COMMAND = Command(
    Search,
    (
        "globe-app search flood",
        "globe-app search 'typhoon country:JP after:7d' --by relevance --json",
    ),
    _add_arguments,
    json=True,
    notes=NOTES,
)
