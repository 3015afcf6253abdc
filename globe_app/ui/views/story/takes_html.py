"""Alternative Takes as HTML: headlines side by side, then quoted passages by theme."""

from collections.abc import Mapping
from html import escape
from urllib.parse import quote

from globe_app.briefing.articles import counted
from globe_app.model.story import Quote, StoryArticle, Takes, ThemeTake
from globe_app.ui.views.story.current import (
    LTR,
    PageStyle,
    document,
    flag,
    in_columns,
    limit_note,
    moment_of,
    original,
    quotation,
    sample_note,
    side,
    to_article,
)
from globe_app.ui.words.translation import language_name, mark_html

TakeKey = tuple[str, str]  # (theme, country) whose passages alone are shown
HEADLINES_EACH = 6  # of one country
PASSAGES_EACH = 4  # of one country under one theme
PASSAGES_SINGLE_TAKE = 200  # of one country under one theme, when they alone are shown
COUNTRIES = 60  # whose headlines are shown
COUNTRIES_EACH, MIN_EACH = 12, 4  # whose passages are shown under one theme
MAX_PASSAGES = 400  # of a page, roughly: more of them take long to lay out
LINE_CHARS = 34  # of a headline in a column, roughly: for the balance of columns


def anchor(number: int) -> str:
    """Anchor name of a theme; -1 = headlines."""
    return "headlines" if number < 0 else f"theme-{number}"


def more_of(theme: str, country: str) -> str:
    """Link to a single take."""
    return f"only:{quote(country, safe='')}#{quote(theme, safe='')}"


def takes(found: Takes, style: PageStyle) -> str:
    """The whole page."""
    fragments = [
        sample_note(found.story),
        '<p class="kicker">Alternative Takes</p>',
        f"<h1{side(found.story)}>{escape(found.story.headline)}</h1>",
        limit_note(found.story),
        _headlines(found, style),
    ]
    by_theme: dict[str, list[ThemeTake]] = {}
    for passage in found.passages:
        by_theme.setdefault(passage.theme, []).append(passage)
    for number, (theme, name) in enumerate(found.themes):
        fragments.append(_theme(number, name, by_theme.get(theme, []), found, style))
    if not found.themes:
        fragments.append(
            '<p class="facts">No passages yet: of these articles only headlines are stored, '
            "or their text waits to be translated.</p>"
        )
    return document(style, *fragments)


def single_take(found: Takes, only: TakeKey, style: PageStyle) -> str:
    """All passages of one country under one theme."""
    theme, country = only
    name = dict(found.themes).get(theme, theme)
    quotes: list[Quote] = []
    for passage in found.passages:
        if (passage.theme, passage.country) == only:
            quotes += passage.quotes
    shown = quotes[:PASSAGES_SINGLE_TAKE]
    fragments = [
        '<p class="kicker">Alternative Takes</p>',
        f"<h1>{escape(name)}</h1>",
        f"<h3>{flag(country)}{escape(style.name(country))}</h3>",
        f'<p class="facts">{_capped(count_of(found, only), len(shown))} &nbsp; '
        '<a href="all:">‹ All countries and themes</a></p>',
        *(quotation(one, style, country=False) for one in shown),
    ]
    return document(style, *fragments)


def count_of(found: Takes, only: TakeKey) -> int:
    """Number of passages of one country under one theme, shown or not."""
    rows = [row for (theme, _), row in zip(found.themes, found.matrix, strict=False)
            if theme == only[0]]  # fmt: skip
    codes = [code for code, _ in found.headlines]
    return rows[0][codes.index(only[1])] if rows and only[1] in codes else 0


def _capped(count: int, shown: int) -> str:
    words = counted(count, "passage", "passages")
    return f"{words}, {shown:,} of them shown" if count > shown else words


def _headlines(found: Takes, style: PageStyle) -> str:
    reports = {one.article_id: one for _, told in found.headlines for one in told}
    pieces = [_country(code, told, reports, style) for code, told in found.headlines[:COUNTRIES]]
    left = len(found.headlines) - COUNTRIES
    note = f'<p class="note">and {counted(left, "more country", "more countries")}</p>'
    return (
        f'<h2><a name="{anchor(-1)}"></a>The headlines</h2>'
        f"{in_columns(pieces, style.columns)}{note if left > 0 else ''}"
    )


def _country(
    code: str, told: tuple[StoryArticle, ...], reports: Mapping[int, StoryArticle], style: PageStyle
) -> tuple[str, int]:
    """One country's headlines with their rough height in lines."""
    shown = told[:HEADLINES_EACH]
    fragments = [f"<h3>{flag(code)}{escape(style.name(code))}</h3>"]
    fragments += [_headline(one, reports, style) for one in shown]
    if len(told) > len(shown):
        fragments.append(
            f'<p class="note">and {len(told) - len(shown):,} more: all are listed '
            "under “Why grouped”</p>"
        )
    lines = sum(3 + (len(one.headline) + len(one.original_headline)) // LINE_CHARS for one in shown)
    return "".join(fragments), 3 + lines


def _headline(report: StoryArticle, reports: Mapping[int, StoryArticle], style: PageStyle) -> str:
    href = to_article(report.article_id)
    translated = report.in_english and report.original_headline not in ("", report.headline)
    facts = [escape(report.outlet), escape(moment_of(report, style.now))]
    if translated:
        facts.append(f"from {escape(language_name(report.language))}")
    if mark := mark_html(report):
        facts.append(mark)
    fragments = [
        f'<p class="title"{side(report)}><a href="{href}" style="color:{style.theme.text};'
        f' text-decoration:none">{escape(report.headline)}</a></p>'
    ]
    if translated:
        fragments.append(original(report.original_headline, report.language, href, style))
    fragments.append(
        f'<p class="note" {LTR}>{" · ".join(facts)}{_copied(report, reports, style)}</p>'
    )
    return "".join(fragments)


def _copied(report: StoryArticle, reports: Mapping[int, StoryArticle], style: PageStyle) -> str:
    """The source of an article's text, where it is not its own."""
    credit = f" ({escape(report.credit)})" if report.credit else ""
    if report.text_of == report.article_id:
        return f"<br>≡ {escape(report.credit)}’s text, by its own words" if report.credit else ""
    source = reports.get(report.text_of)
    if source is None:
        return f"<br>≡ Wire copy: the same text as another article{credit}"
    return (
        f'<br>≡ Wire copy: same text as <a href="{to_article(source.article_id)}">'
        f"{escape(source.outlet)}</a>, {escape(style.name(source.country))}{credit}"
    )


def _theme(number: int, name: str, told: list[ThemeTake], found: Takes, style: PageStyle) -> str:
    passages = sum(found.matrix[number]) if number < len(found.matrix) else 0
    head = (
        f'<h2><a name="{anchor(number)}"></a>{escape(name)}</h2>'
        f'<p class="facts">{counted(passages, "passage", "passages")} from '
        f"{counted(len(told), 'country', 'countries')}</p>"
    )
    pieces = [
        _take(one, count_of(found, (one.theme, one.country)), style)
        for one in told[: _countries_each(len(found.themes))]
    ]
    left = len(told) - len(pieces)
    more = (
        f'<p class="note">and {counted(left, "more country", "more countries")}: '
        "“Themes” leads to each</p>"
    )
    return head + in_columns(pieces, min(style.columns, 2)) + (more if left > 0 else "")


def _countries_each(themes: int) -> int:
    """Number of countries shown per theme, for that many themes."""
    fair = MAX_PASSAGES // (PASSAGES_EACH * max(themes, 1))
    return max(MIN_EACH, min(COUNTRIES_EACH, fair))


def _take(take: ThemeTake, count: int, style: PageStyle) -> tuple[str, int]:
    """One take with its rough height in lines."""
    shown = take.quotes[:PASSAGES_EACH]
    fragments = [f"<h3>{flag(take.country)}{escape(style.name(take.country))}</h3>"]
    fragments += [quotation(one, style, country=False) for one in shown]
    left = max(count, len(take.quotes)) - len(shown)
    if left > 0:
        href = more_of(take.theme, take.country)
        fragments.append(f'<p class="from"><a href="{href}">{left:,} more ›</a></p>')
    return "".join(fragments), 2 + sum(3 + len(one.english) // (2 * LINE_CHARS) for one in shown)
