"""Alternative Takes as a page: headlines side by side, then passages by theme, each word for word."""

from collections.abc import Mapping
from html import escape
from urllib.parse import quote

from globe_app.briefing.articles import counted, right_to_left
from globe_app.model.story import Quote, StoryArticle, Takes, ThemeTake
from globe_app.ui.views.story.current import (
    LTR,
    Typeset,
    document,
    flag,
    in_columns,
    looked_at,
    moment,
    original,
    quotation,
    sample_mark,
    to_article,
    tongue,
)

Only = tuple[str, str]  # (theme, country) whose passages alone are shown
HEADLINES_EACH = 6  # of one country
PASSAGES_EACH = 4  # of one country under one theme
PASSAGES_ALONE = 200  # of one country under one theme, when they alone are shown
COUNTRIES = 60  # whose headlines are shown
COUNTRIES_EACH, LEAST_EACH = 12, 4  # whose passages are shown under one theme
MOST_PASSAGES = 400  # of a page, roughly: more of them take long to lay out
LINE_CHARS = 34  # of a headline in a column, roughly: for the balance of columns


def anchor(number: int) -> str:
    """The name of the place where a theme begins; -1: the headlines."""
    return "headlines" if number < 0 else f"theme-{number}"


def more_of(theme: str, country: str) -> str:
    """The link to all passages of one country under one theme."""
    return f"only:{quote(country, safe='')}#{quote(theme, safe='')}"


def takes(found: Takes, how: Typeset) -> str:
    """The whole page."""
    parts = [
        sample_mark(found.story),
        '<p class="kicker">Alternative Takes</p>',
        f"<h1>{escape(found.story.headline)}</h1>",
        looked_at(found.story),
        _headlines(found, how),
    ]
    by_theme: dict[str, list[ThemeTake]] = {}
    for passage in found.passages:
        by_theme.setdefault(passage.theme, []).append(passage)
    for number, (theme, name) in enumerate(found.themes):
        parts.append(_theme(number, name, by_theme.get(theme, []), found, how))
    if not found.themes:
        parts.append(
            '<p class="facts">No passages yet: of these articles only headlines are stored, '
            "or their text waits to be translated.</p>"
        )
    return document(how, *parts)


def alone(found: Takes, only: Only, how: Typeset) -> str:
    """All passages of one country under one theme."""
    theme, country = only
    name = dict(found.themes).get(theme, theme)
    quotes: list[Quote] = []
    for passage in found.passages:
        if (passage.theme, passage.country) == only:
            quotes += passage.quotes
    shown = quotes[:PASSAGES_ALONE]
    parts = [
        '<p class="kicker">Alternative Takes</p>',
        f"<h1>{escape(name)}</h1>",
        f"<h3>{flag(country)}{escape(how.name(country))}</h3>",
        f'<p class="facts">{_capped(count_of(found, only), len(shown))} &nbsp; '
        '<a href="all:">‹ All countries and themes</a></p>',
        *(quotation(one, how, country=False) for one in shown),
    ]
    return document(how, *parts)


def count_of(found: Takes, only: Only) -> int:
    """How many passages one country has under one theme, shown or not."""
    rows = [row for (theme, _), row in zip(found.themes, found.matrix, strict=False)
            if theme == only[0]]  # fmt: skip
    codes = [code for code, _ in found.headlines]
    return rows[0][codes.index(only[1])] if rows and only[1] in codes else 0


def _capped(count: int, shown: int) -> str:
    words = counted(count, "passage", "passages")
    return f"{words}, {shown:,} of them shown" if count > shown else words


def _headlines(found: Takes, how: Typeset) -> str:
    reports = {one.article_id: one for _, told in found.headlines for one in told}
    pieces = [_country(code, told, reports, how) for code, told in found.headlines[:COUNTRIES]]
    left = len(found.headlines) - COUNTRIES
    note = f'<p class="note">and {counted(left, "more country", "more countries")}</p>'
    return (
        f'<h2><a name="{anchor(-1)}"></a>The headlines</h2>'
        f"{in_columns(pieces, how.columns)}{note if left > 0 else ''}"
    )


def _country(
    code: str, told: tuple[StoryArticle, ...], reports: Mapping[int, StoryArticle], how: Typeset
) -> tuple[str, int]:
    """One country's headlines, and their rough height in lines."""
    shown = told[:HEADLINES_EACH]
    parts = [f"<h3>{flag(code)}{escape(how.name(code))}</h3>"]
    parts += [_headline(one, reports, how) for one in shown]
    if len(told) > len(shown):
        parts.append(
            f'<p class="note">and {len(told) - len(shown):,} more: all are listed '
            "under “Why grouped”</p>"
        )
    lines = sum(3 + (len(one.headline) + len(one.original_headline)) // LINE_CHARS for one in shown)
    return "".join(parts), 3 + lines


def _headline(report: StoryArticle, reports: Mapping[int, StoryArticle], how: Typeset) -> str:
    href = to_article(report.article_id)
    own = report.original_headline != report.headline
    untold = not own and right_to_left(report.language)  # it has no English yet
    side = ' dir="rtl" align="right"' if untold else ""
    facts = [report.outlet, moment(report.published, how.now)]
    if own and report.original_headline:
        facts.append(f"from {tongue(report.language)}")
    parts = [
        f'<p class="title"{side}><a href="{href}" style="color:{how.theme.text}; text-decoration:none">'
        f"{escape(report.headline)}</a></p>"
    ]
    if own:
        parts.append(original(report.original_headline, report.language, href, how))
    parts.append(
        f'<p class="note" {LTR}>{escape(" · ".join(facts))}{_copied(report, reports, how)}</p>'
    )
    return "".join(parts)


def _copied(report: StoryArticle, reports: Mapping[int, StoryArticle], how: Typeset) -> str:
    """Whose text an article carries, where it is not its own."""
    credit = f" ({escape(report.credit)})" if report.credit else ""
    if report.text_of == report.article_id:
        return f"<br>≡ {escape(report.credit)}’s text, by its own words" if report.credit else ""
    source = reports.get(report.text_of)
    if source is None:
        return f"<br>≡ Wire copy: the same text as another article{credit}"
    return (
        f'<br>≡ Wire copy: same text as <a href="{to_article(source.article_id)}">'
        f"{escape(source.outlet)}</a>, {escape(how.name(source.country))}{credit}"
    )


def _theme(number: int, name: str, told: list[ThemeTake], found: Takes, how: Typeset) -> str:
    passages = sum(found.matrix[number]) if number < len(found.matrix) else 0
    head = (
        f'<h2><a name="{anchor(number)}"></a>{escape(name)}</h2>'
        f'<p class="facts">{counted(passages, "passage", "passages")} from '
        f"{counted(len(told), 'country', 'countries')}</p>"
    )
    pieces = [
        _take(one, count_of(found, (one.theme, one.country)), how)
        for one in told[: _countries_each(len(found.themes))]
    ]
    left = len(told) - len(pieces)
    more = (
        f'<p class="note">and {counted(left, "more country", "more countries")}: '
        "“Themes” leads to each</p>"
    )
    return head + in_columns(pieces, min(how.columns, 2)) + (more if left > 0 else "")


def _countries_each(themes: int) -> int:
    """How many countries a theme shows where there are so many themes."""
    fair = MOST_PASSAGES // (PASSAGES_EACH * max(themes, 1))
    return max(LEAST_EACH, min(COUNTRIES_EACH, fair))


def _take(take: ThemeTake, count: int, how: Typeset) -> tuple[str, int]:
    """What one country says under a theme, and its rough height in lines."""
    shown = take.quotes[:PASSAGES_EACH]
    parts = [f"<h3>{flag(take.country)}{escape(how.name(take.country))}</h3>"]
    parts += [quotation(one, how, country=False) for one in shown]
    left = max(count, len(take.quotes)) - len(shown)
    if left > 0:
        href = more_of(take.theme, take.country)
        parts.append(f'<p class="from"><a href="{href}">{left:,} more ›</a></p>')
    return "".join(parts), 2 + sum(3 + len(one.english) // (2 * LINE_CHARS) for one in shown)
