"""The rows of the search palette: what was found, in groups. No widget."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from globe_app.briefing.articles import age_of
from globe_app.cldr import number
from globe_app.geo.countries import CountryInfo
from globe_app.model.lists import CountryHit, Found, OutletHit, UnlistedPlace
from globe_app.model.news import CountryCount
from globe_app.model.search import Hit, SearchPage
from globe_app.text.shorten import shorten
from globe_app.tr import tr
from globe_app.ui.places import Article, Country, ListFilter, Place, Search, Story
from globe_app.ui.views.search.terms import toggled
from globe_app.ui.widgets.found_text import Ranges, squeezed
from globe_app.ui.words.countries import in_sentence
from globe_app.ui.words.search import hidden, preparing

MOST_IN_GROUP = 5
MAX_NAME = 80  # characters
MAX_HEADLINE = 200
MIN_STORY_COUNTRIES = 2  # of a world story


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """A row: the header of a group, or something that can be opened."""

    text: str
    place: Place | None = None  # None: a header or a remark
    header: bool = False
    right: str = ""  # at the right end
    flag: str = ""  # country code
    beside: str = ""  # another name, after `text`
    icon: str = ""  # of `look.icons`, where there is no flag
    found: Ranges | None = None  # (start, end) of what is marked; None: where the typed text stands
    headline: bool = False  # in the type of headlines

    @property
    def said(self) -> str:
        """For a screen reader."""
        return ", ".join(part for part in (self.text, self.beside, self.right) if part)


def most_unread(
    counts: Mapping[str, CountryCount], info: Callable[[str], CountryInfo]
) -> tuple[PaletteRow, ...]:
    """What is offered before anything is typed."""
    some = sorted((one for one in counts.values() if one.unread), key=lambda one: -one.unread)
    rows = [_country(info(one.code), one) for one in some[:MOST_IN_GROUP]]
    return (PaletteRow(tr("Most unread"), header=True), *rows) if rows else ()


def countries_alone(
    found: Iterable[CountryInfo], counts: Mapping[str, CountryCount]
) -> tuple[PaletteRow, ...]:
    """The countries that a text may mean, before the store has been asked."""
    rows = [_country(one, counts.get(one.code)) for one in list(found)[:MOST_IN_GROUP]]
    return (PaletteRow(tr("Countries"), header=True), *rows) if rows else ()


def rows_of(found: Found, info: Callable[[str], CountryInfo]) -> tuple[PaletteRow, ...]:
    """All that was found, in groups."""
    rows: list[PaletteRow] = []
    if found.countries:
        rows.append(PaletteRow(tr("Countries"), header=True))
        rows += [_hit(one, info(one.code)) for one in found.countries[:MOST_IN_GROUP]]
    if found.outlets:
        rows.append(PaletteRow(tr("Outlets"), header=True))
        rows += [_outlet(one, info(one.country).shown) for one in found.outlets[:MOST_IN_GROUP]]
    if found.unlisted:
        rows.append(PaletteRow(tr("Places without articles"), header=True))
        rows += [_unlisted(one, info(one.country).shown) for one in found.unlisted[:MOST_IN_GROUP]]
    return tuple(rows)


def article_rows(page: SearchPage, typed: str, now: datetime) -> tuple[PaletteRow, ...]:
    """The articles that a text finds, all of them on the last row, and the stories that they tell; what of
    the text cannot be understood; what is not found though it is there.
    """
    said = next((one.words for one in page.problems), "") or preparing(page.preparation)
    remarks = (PaletteRow(said),) if said else ()
    kept_out = hidden(page)
    hidden_rows: tuple[PaletteRow, ...] = ()
    if kept_out:
        place = Search(toggled(typed, "is:hidden"), typing=True)
        hidden_rows = (PaletteRow(kept_out, place, icon="eye-off", found=()),)
    if not page.hits:
        return (*remarks, *hidden_rows)
    here = Search(typed, query=page.query)
    rows = [PaletteRow(tr("Articles"), header=True), *remarks]
    rows += [_article(one, here, now) for one in page.hits[:MOST_IN_GROUP]]
    rows += [_all_articles(page, typed), *hidden_rows]
    told: dict[int, Hit] = {}
    for one in page.hits:
        if one.row.story and one.row.story_countries >= MIN_STORY_COUNTRIES:
            told.setdefault(one.row.story, one)
    if told:
        rows.append(PaletteRow(tr("World stories"), header=True))
        rows += [_story(one) for one in list(told.values())[:MOST_IN_GROUP]]
    return tuple(rows)


def nothing(page: SearchPage | None) -> PaletteRow:
    """What is said where nothing is found. `page`: what was found in articles."""
    if page is None or page.query is None or page.missing:
        return PaletteRow(tr("Nothing here is called so, and no article says it"))
    return PaletteRow(tr("No article has all of this together."))


def _all_articles(page: SearchPage, typed: str) -> PaletteRow:
    words = tr("All %n articles", "", page.total)
    if not page.counted:
        words = tr("All {number}+ articles").format(number=number(page.total))
    elif page.total == 1:
        words = tr("Show it among the results")
    place = Search(typed, typing=True, query=page.query)
    return PaletteRow(words, place, right="Ctrl+Enter", icon="search", found=())


def _article(one: Hit, origin: Search, now: datetime) -> PaletteRow:
    text, found = squeezed(one.row.headline, one.headline, MAX_HEADLINE)
    right = f"{shorten(one.row.outlet_latin or one.row.outlet, 30)} · {age_of(one.row, now)}"
    return PaletteRow(
        text, Article(one.row.id, origin=origin), right=right, icon="newspaper", found=found,
        headline=True,
    )  # fmt: skip


def _story(one: Hit) -> PaletteRow:
    text, found = squeezed(one.row.headline, one.headline, MAX_HEADLINE)
    right = tr("told in %n countries", "", one.row.story_countries)
    return PaletteRow(
        text, Story(one.row.story), right=right, icon="globe", found=found, headline=True
    )


def step(rows: tuple[PaletteRow, ...], at: int, by: int) -> int:
    """The next row that can be opened, from one end to the other; -1 = there is none."""
    for n in range(1, len(rows) + 1):
        place = (at + n * by) % len(rows)
        if rows[place].place is not None:
            return place
    return -1


def next_group(rows: tuple[PaletteRow, ...], at: int, by: int) -> int:
    """The first row of the next or previous group; -1 = there is none."""
    firsts = [n for n in range(1, len(rows)) if rows[n - 1].header and rows[n].place is not None]
    if not firsts:
        return -1
    if by > 0:
        return next((n for n in firsts if n > at), firsts[0])
    own = max((n for n in firsts if n <= at), default=firsts[0])
    return next((n for n in reversed(firsts) if n < own), firsts[-1])


def _country(info: CountryInfo, count: CountryCount | None) -> PaletteRow:
    if count is None:
        return PaletteRow(info.shown, Country(info.code), flag=info.code, beside=_own_name(info))
    right = _count(count.articles, count.unread, count.outlets, count.outlets)
    return PaletteRow(
        info.shown, Country(info.code), right=right, flag=info.code, beside=_own_name(info)
    )


def _hit(hit: CountryHit, info: CountryInfo) -> PaletteRow:
    right = _count(hit.articles, hit.unread, hit.outlets, 0)
    return PaletteRow(
        hit.name, Country(hit.code), right=right, flag=hit.code, beside=_own_name(info)
    )


def _count(articles: int, unread: int, known: int, on: int) -> str:
    if unread:
        return tr("%n unread", "", unread)
    if articles:
        return tr("nothing unread")
    if on:
        return tr("nothing has come yet")
    return tr("%n {outlet|outlets} here", "", known) if known else tr("no outlet yet")


def _own_name(info: CountryInfo) -> str:
    own = (one for one in info.endonyms if one.casefold() != info.shown.casefold())
    return next(own, "")


def _outlet(hit: OutletHit, country: str) -> PaletteRow:
    if hit.articles:
        state = tr("%n {article|articles}", "", hit.articles)
        place = Country(hit.country, filter=ListFilter(outlet=hit.id))
    else:
        state = tr("no articles yet") if hit.on else tr("switched off")
        place = Country(hit.country)
    return PaletteRow(
        shorten(hit.name, MAX_NAME), place, right=f"{country} · {state}", flag=hit.country,
        beside=shorten(hit.latin, MAX_NAME),
    )  # fmt: skip


def _unlisted(place: UnlistedPlace, country: str) -> PaletteRow:
    of, name = {"place": in_sentence(place.name), "country": country}, place.name
    if place.articles:
        right = tr("no articles from {place}; {country} has %n", "", place.articles)
    else:
        right = tr("no articles from {place}; none from {country} either")
    return PaletteRow(name, Country(place.country), flag=place.country, right=right.format(**of))
