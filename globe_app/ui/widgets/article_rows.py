"""Articles as rows of a list: what is said of each, and the day that it stands under. No widget."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from globe_app.briefing.articles import right_to_left
from globe_app.model.news import ArticleRow
from globe_app.text.shorten import shorten
from globe_app.tr import tr
from globe_app.ui.widgets.found_text import Ranges, squeezed
from globe_app.ui.widgets.row import Passage
from globe_app.ui.widgets.rows import Meta, Row, RowKind
from globe_app.ui.words.dates import day_name, when
from globe_app.ui.words.translation import language_name, translation_mark

MAX_HEADLINE, MAX_EXCERPT = 300, 240  # characters; a hostile feed gives 400,000
MIN_STORY_COUNTRIES = 2  # least countries of a story that a row mentions
MAX_LABEL, MOST_LABELS = 24, 3  # characters of a label, and labels, that a row has room for
MAX_RULE = 80  # characters of the rule that hides an article
LEAD_WITHIN = 4  # of the first rows, one may be drawn large


@dataclass(frozen=True, slots=True)
class FoundWords:
    """Where an article has what was searched for."""

    headline: Ranges = ()  # (start, end) in code points of the headline shown
    passages: tuple[Passage, ...] = ()


NOTHING_FOUND = FoundWords()


@dataclass(frozen=True, slots=True)
class Told:
    """How rows are told."""

    now: datetime
    country: Callable[[str], str] | None = None  # name of a code; None: all are of one country
    days: bool = True  # under headers of days
    all_saved: bool = False  # it goes without saying that they are saved
    rules: Mapping[int, str] = field(
        default_factory=dict
    )  # id -> what it does, where hidden ones are listed
    found: Mapping[int, FoundWords] = field(default_factory=dict)  # by id, of a list of found ones


def article_row(article: ArticleRow, told: Told, *, lead: bool = False) -> Row:
    """The row of an article."""
    words = told.found.get(article.id, NOTHING_FOUND)
    found: Ranges
    headline, found = _plain(article.headline, MAX_HEADLINE), ()
    if words.headline:
        headline, found = squeezed(article.headline, words.headline, MAX_HEADLINE)
    return Row(
        id=article.id,
        headline=headline,
        kind=RowKind.LEAD if lead else RowKind.ITEM,
        excerpt=_plain(article.excerpt, MAX_EXCERPT),
        meta=_meta(article, told),
        image=article.image,
        unread=not article.read,
        saved=article.saved and not told.all_saved,
        right_to_left=not article.in_english and right_to_left(article.language),
        countries=(article.country,),
        article=article,
        found=found,
        passages=words.passages,
    )


def rows_of(
    articles: Sequence[ArticleRow], told: Told, *, lead: int = 0, after: Row | None = None
) -> tuple[Row, ...]:
    """The rows of articles, each day's under its header. `lead`: the id of the one that is drawn large;
    `after`: the last row of the page before."""
    before = after.article if after is not None else None
    day = None if before is None else _day(before)
    today = told.now.astimezone().date()
    rows = []
    for article in articles:
        if told.days and _day(article) != day:
            day = _day(article)
            rows.append(Row(-day.toordinal(), day_name(day, today), RowKind.HEADER))
        rows.append(article_row(article, told, lead=article.id == lead))
    return tuple(rows)


def lead_of(articles: Sequence[ArticleRow]) -> int:
    """The id of the article to draw large: the first unread one with a picture; 0 = none."""
    first = articles[:LEAD_WITHIN]
    return next((one.id for one in first if one.image and not one.read), 0)


def marked(row: Row, told: Told, *, read: bool | None, saved: bool | None) -> Row:
    """A row with other marks; None = as it is."""
    if row.article is None:
        return row
    article = replace(
        row.article,
        read=row.article.read if read is None else read,
        saved=row.article.saved if saved is None else saved,
    )
    return article_row(article, told, lead=row.kind is RowKind.LEAD)


def _day(article: ArticleRow) -> date:
    return article.published.astimezone().date()


def _meta(article: ArticleRow, told: Told) -> tuple[Meta, ...]:
    outlet = article.outlet
    if article.outlet_latin:
        outlet = f"{outlet} ({article.outlet_latin})"
    latin = article.outlet_latin  # where no font has the letters of its name
    parts = [Meta(shorten(outlet, 60), latin=latin)]
    if told.country is not None:
        parts = [
            Meta(shorten(outlet, 60), flag=article.country, strong=True, latin=latin),
            Meta(told.country(article.country)),
        ]
    parts.append(Meta(when(article, told.now)))
    if words := translation_mark(article):
        parts.append(Meta(words, icon="languages"))
    elif article.in_english and not article.language.startswith("en") and article.language:
        origin = tr("from {language}").format(language=language_name(article.language))
        parts.append(Meta(origin, icon="languages"))
    if article.story_countries >= MIN_STORY_COUNTRIES:
        parts.append(Meta(tr("in %n {country|countries}", "", article.story_countries)))
    if told.all_saved and not article.saved:
        parts.append(Meta(tr("no longer saved")))
    if article.hidden_by and not told.all_saved:
        rule = told.rules.get(article.hidden_by) or tr("hidden by a rule")
        parts.append(Meta(shorten(rule, MAX_RULE), icon="eye-off"))
    parts += [Meta(shorten(name, MAX_LABEL), icon="tag") for name in article.labels[:MOST_LABELS]]
    if len(article.labels) > MOST_LABELS:
        parts.append(Meta(tr("%n more", "", len(article.labels) - MOST_LABELS), icon="tag"))
    if article.noted:
        parts.append(Meta(tr("note"), icon="sticky-note"))
    return tuple(parts)


def _plain(text: str, limit: int) -> str:
    """One line, at most so long."""
    return shorten(" ".join(text[: 4 * limit].split()), limit)
