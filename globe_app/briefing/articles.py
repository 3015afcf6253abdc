"""What the window and the command line show of the store, ready to print. Reads, writes nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from globe_app.cldr import Form, city, clock, day_words, number
from globe_app.geo.countries import Countries, CountryInfo
from globe_app.model.article_query import ArticleList, ArticleOrder, ArticleQuery, Cursor
from globe_app.model.labels import Kept, Label
from globe_app.model.lists import HoverData, KnownOutlet, LanguageChoice, OutletChoice
from globe_app.model.news import (
    Article,
    ArticleRow,
    Block,
    CountryCount,
    Outlet,
    Revision,
)
from globe_app.model.sync import SyncTry
from globe_app.settings import LIST_PAGE
from globe_app.store import (
    articles,
    commit_record,
    counts,
    feeds,
    front_page,
    images,
    labels,
    outlets,
    revisions,
    sample,
)
from globe_app.store.db import Store
from globe_app.store.search import search
from globe_app.text.sentences import split_into_blocks
from globe_app.tr import mark, tr
from globe_app.translation.alignment import apply_alignment, english_text

DAMAGED = mark("This article is damaged: the store gives another text than was stored")
SAMPLE_MARK = mark("Sample edition: invented stories")
UNDATED = mark("undated")  # in place of a time that nobody knows
MOST_COUNTED = front_page.MOST_COUNTED
MEANWHILE = 8  # articles about a country that has none itself
HOVER_ROWS, HOVER_PICTURES = 2, 20  # newest articles shown, and looked through for a picture
HOVER_STORIES = timedelta(days=3)  # in which stories are counted
RTL = {"ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"}  # scripts from right to left


NOTHING = ArticleList((), None)
EVERY = ArticleQuery()


@dataclass(frozen=True, slots=True)
class Overview:
    """What the globe shows: a count for each country that has an outlet."""

    counts: Mapping[str, CountryCount]
    sample: bool  # whether the sample edition is stored
    articles: int


@dataclass(frozen=True, slots=True)
class CountryBrief:
    """A country's page in the pane."""

    code: str
    name: str
    count: CountryCount
    about: bool  # False: "From here", True: "About here"
    page: ArticleList
    outlets: tuple[Outlet, ...]  # based there and switched on
    abroad: tuple[Outlet, ...] = ()  # outlets based elsewhere that cover it, as those in exile do
    query: ArticleQuery = EVERY  # behind `page`; further pages are asked for with it
    from_here: int = 0  # articles of its outlets
    about_here: int = 0  # articles of others about it; `MOST_COUNTED` = so many or more
    outlet_choices: tuple[OutletChoice, ...] = ()  # that the list can be narrowed to
    language_choices: tuple[LanguageChoice, ...] = ()
    known: tuple[KnownOutlet, ...] = ()  # based there, switched on or not; the sample's apart
    rules: Mapping[int, str] = field(
        default_factory=dict
    )  # id -> what it does, of those that hide `page`
    meanwhile: ArticleList = NOTHING  # what others write about it, where nothing is from there


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A block of an article's text, its English beside the original."""

    kind: str  # as in `models.Block`
    html: str
    first: int  # the number of its first sentence, as `sentences.numbered` and alignments count
    english: tuple[str, ...]  # "" = not translated: the original stands; () = none of the block is
    original: tuple[str, ...]  # () = the article is in English, or no original is known for it
    linked: bool  # sentence by sentence; False: the two sides belong together only as wholes


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """An article in the pane."""

    article: Article
    country: CountryInfo
    image: Path | None  # the cached file; None: no image kept
    inline: Mapping[str, Path] = field(default_factory=dict)  # content hash -> cached file
    text: tuple[TextBlock, ...] = ()  # sentence by sentence
    covers: tuple[str, ...] = ()  # names of the countries that its outlet covers from abroad


@dataclass(frozen=True, slots=True)
class PlainArticle:
    """An article's words without markup, in English where stored."""

    headline: str
    summary: tuple[str, ...]
    body: str


def plain_article(article: Article, *, original: bool = False) -> PlainArticle:
    """The words of an article: its English translation, or the `original`."""
    from globe_app.text.html import plain_text  # loads lxml: the window starts without

    english = None if original else article.english
    if english:
        body = plain_text(english.body_html)
        if not english.whole:  # the lead, and the rest as it is
            body = english_text(
                apply_alignment(split_into_blocks(article.body_html), english.blocks)
            )
        return PlainArticle(english.headline, english.summary, body)
    return PlainArticle(
        article.row.original_headline, article.summary, plain_text(article.body_html)
    )


def text_blocks(article: Article) -> tuple[TextBlock, ...]:
    """An article's text sentence by sentence, with its original where it is a translation."""
    body, english = split_into_blocks(article.body_html), article.english
    if english is None:
        foreign = not article.row.language.startswith("en")
        both = [(block, _originals(block)) for block in body]
        return _numbered(
            [
                TextBlock(
                    b.kind, b.html, 0, () if foreign else ours, ours if foreign else (), False
                )
                for b, ours in both
            ]
        )
    if english.blocks:
        return _numbered(
            [
                TextBlock(b.kind, b.html, 0, tuple(p.english for p in b.pairs), _originals(b), True)
                for b in apply_alignment(body, english.blocks)
            ]
        )
    return _numbered(_given(split_into_blocks(english.body_html), body))


def _originals(block: Block) -> tuple[str, ...]:
    return tuple(pair.original for pair in block.pairs)


def _given(english: tuple[Block, ...], body: tuple[Block, ...]) -> list[TextBlock]:
    """A text given in both languages: block beside block where they have the same blocks."""
    theirs = [_originals(block) for block in body if block.pairs]
    same = [b.kind for b in body if b.pairs] == [b.kind for b in english if b.pairs]
    found = []
    for block in english:
        ours = _originals(block)
        beside = theirs.pop(0) if ours and theirs else ()
        linked = same and len(ours) == len(beside)
        found.append(TextBlock(block.kind, block.html, 0, ours, beside, linked))
    if theirs:  # what is left has no English beside it
        found += [TextBlock("p", "", 0, (), left, False) for left in theirs]
    return found


def _numbered(found: list[TextBlock]) -> tuple[TextBlock, ...]:
    numbered, number = [], 0
    for one in found:
        numbered.append(replace(one, first=number))
        number += len(one.english or one.original)
    return tuple(numbered)


def overview(store: Store) -> Overview:
    """Counts for the globe."""
    found = {count.code: count for count in counts.counts(store)}
    total = sum(count.articles for count in found.values())
    return Overview(found, sample.has_sample(store), total)


def outlets_asked(store: Store) -> tuple[int, int]:
    """(outlets, countries) that an update asks."""
    return counts.asked(store)


def country_brief(
    store: Store, country: CountryInfo, *, about: bool = False, unread: bool = False,
    saved: bool = False, hidden: bool = False, outlet: str = "", language: str = "",
    limit: int = LIST_PAGE,
) -> CountryBrief:  # fmt: skip
    """The first page of a country's articles, with its outlets and counts.

    `unread`, `saved`, `hidden`: those alone; `outlet` (id), `language` (primary subtag): "" = every one.
    """
    code = country.code
    which = ArticleQuery(about=code) if about else ArticleQuery(country=code)
    query = replace(
        which, outlet=outlet, language=language, unread=True if unread else None,
        saved=True if saved else None, hidden=hidden,
    )  # fmt: skip
    page = search(store, query, limit)
    count = counts.count(store, code)
    if about:  # of all that name a country, those of the first page are looked at
        rows = page.rows if query == which else search(store, which, limit).rows
        outlet_choices, language_choices = _choices_of(rows)
    else:
        outlet_choices = front_page.outlet_choices(store, code)
        language_choices = front_page.language_choices(store, code)
    meanwhile = NOTHING
    if not about and not count.articles:  # hidden ones are there too
        meanwhile = search(store, ArticleQuery(about=code), MEANWHILE)
    return CountryBrief(
        code=code, name=country.shown, count=count, about=about, page=page,
        outlets=outlets.outlets(store, code), abroad=outlets.covering(store, code), query=query,
        from_here=count.listed, about_here=front_page.count_about(store, code),
        outlet_choices=outlet_choices, language_choices=language_choices,
        known=front_page.known_outlets(store, code), meanwhile=meanwhile,
    )  # fmt: skip


def _choices_of(
    rows: Sequence[ArticleRow],
) -> tuple[tuple[OutletChoice, ...], tuple[LanguageChoice, ...]]:
    """The outlets and languages of some rows, by name."""
    by_id = {
        row.outlet_id: OutletChoice(row.outlet_id, row.outlet, row.outlet_latin, 0) for row in rows
    }
    languages = {row.language.partition("-")[0] for row in rows} - {""}
    return (
        tuple(sorted(by_id.values(), key=lambda one: one.name)),
        tuple(LanguageChoice(one, 0) for one in sorted(languages)),
    )


def listed(store: Store, query: ArticleQuery, limit: int = LIST_PAGE) -> ArticleList:
    """A page of the articles that a query asks for; the next begins at `more` (`ArticleQuery.after`)."""
    return search(store, query, limit)


def story_page(
    store: Store,
    code: str,
    *,
    about: bool = False,
    after: Cursor | None = None,
    limit: int = LIST_PAGE,
) -> ArticleList:
    """A page of articles from (or `about`) the country `code`, newest first."""
    which = ArticleQuery(about=code) if about else ArticleQuery(country=code)
    return search(store, replace(which, after=after), limit)


def saved_page(store: Store, limit: int = LIST_PAGE, after: Cursor | None = None) -> ArticleList:
    """A page of the saved articles, last saved first."""
    return search(store, ArticleQuery(order=ArticleOrder.LAST_SAVED, after=after), limit)


def kept_page(
    store: Store, query: ArticleQuery, limit: int = LIST_PAGE
) -> tuple[ArticleList, Kept]:
    """A page of what the reader keeps, and how much there is of each kind."""
    return search(store, query, limit), labels.kept(store)


def labels_known(store: Store) -> tuple[Label, ...]:
    """Every label, by name."""
    return labels.kept(store).labels


def labels_of(store: Store, article_id: int) -> tuple[Label, ...]:
    """The labels of an article, by name."""
    return labels.labels_of(store, article_id)


def hover(store: Store, code: str, now: datetime) -> HoverData:
    """What the globe's card says of a country."""
    newest = search(store, ArticleQuery(country=code), HOVER_ROWS).rows
    return HoverData(
        count=counts.count(store, code),
        newest=newest,
        image=front_page.newest_picture(store, code, HOVER_PICTURES),
        stories=front_page.stories_told_in(store, code, now - HOVER_STORIES),
        known=len(front_page.known_outlets(store, code)),
    )


def article_page(store: Store, countries: Countries, article_id: int) -> ArticlePage:
    """One article. Raises `NotFoundError`."""
    found = articles.article(store, article_id)
    image = images.path_of(store.images, found.row.image)
    places = ((one.hash, images.path_of(store.images, one.hash)) for one in found.images)
    inline = {name: place for name, place in places if place is not None}
    info = countries.info(found.row.country)
    covers = tuple(countries.shown_name(code) for code in found.outlet.covers)
    return ArticlePage(found, info, image, inline, text_blocks(found), covers)


def translatable(models: Path) -> frozenset[str]:
    """Primary languages that an engine on this machine puts into English. Slow: for a worker thread."""
    from globe_app.translation.engines import Engines

    return frozenset(Engines(models).languages())


def past_texts(store: Store, article_id: int) -> tuple[Revision, ...]:
    """What an article said before it was edited, newest first."""
    return revisions.revisions(store, article_id)


def missing_articles(store: Store) -> str:
    """What was committed and is missing, in words; "" = nothing."""
    lost = commit_record.loss(store)
    return "" if lost is None else lost.words


def recent_syncs(store: Store) -> tuple[SyncTry, ...]:
    """The last syncs that were begun, the newest first."""
    return feeds.recent_syncs(store)


def image_path(folder: Path, image_hash: str) -> Path | None:
    """The cached file of an image, None when the name is no hash."""
    return images.path_of(folder, image_hash)


class Dated(Protocol):
    """An article, or what quotes one."""

    @property
    def published(self) -> datetime:
        """When it was published; when it was received where its outlet gives no usable date."""

    @property
    def dated(self) -> bool:
        """Whether its outlet gives a usable date."""


def age_of(article: Dated, now: datetime) -> str:
    """`age` of an article; "undated" where its outlet gives no usable date."""
    return age(article.published, now) if article.dated else tr(UNDATED)


def age(published: datetime, now: datetime) -> str:
    """How long ago in few letters: `5 min`, `3 h`, `2 days`, then the date."""
    passed = now - published
    if passed < timedelta(minutes=1):
        return tr("now")
    if passed < timedelta(hours=1):
        return tr("{minutes} min").format(minutes=number(passed // timedelta(minutes=1)))
    if passed < timedelta(hours=24):
        return tr("{hours} h").format(hours=number(passed // timedelta(hours=1)))
    if passed < timedelta(days=7):
        return tr("%n {day|days}", "", passed // timedelta(days=1))
    local = published.astimezone()
    same_year = local.year == now.astimezone().year
    return day_words(local, Form.SHORT if same_year else Form.SHORT_YEAR)


def long_date(published: datetime, now: datetime) -> str:
    """A date as the page prints it, `Thursday, November 6`; with the year when it is not this."""
    local = published.astimezone()
    same_year = local.year == now.astimezone().year
    return day_words(local, Form.LONG if same_year else Form.LONG_YEAR)


def local_time(country: CountryInfo, now: datetime) -> str:
    """The time of day in the country's capital, `14:32 in Riyadh`; "" where no zone is known."""
    try:
        there = now.astimezone(ZoneInfo(country.timezone))
    except (ValueError, OSError, KeyError):
        return ""
    time = clock(there)
    if not country.capital:
        return time
    return tr("{time} in {city}").format(time=time, city=city(country.capital))


def counted(number: int, one: str, many: str) -> str:
    """`1 story`, `2,310 stories`."""
    return f"{number:,} {one if number == 1 else many}"


def right_to_left(language: str) -> bool:
    """Whether a BCP 47 language is written from right to left."""
    return language.split("-")[0] in RTL
