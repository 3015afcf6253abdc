"""The World's Current Take as HTML: what happened, what differs, what each country stresses, who tells it."""

from collections.abc import Callable, Sequence
from html import escape

from globe_app.briefing.articles import counted
from globe_app.model.story import (
    CurrentTake,
    FigureComparison,
    FigureVerdict,
    FirstReport,
    Quote,
    StoryArticle,
)
from globe_app.model.world_take import Coverage, NamedPlace, StoryPicture, ThemeSummary, WorldTake
from globe_app.ui.views.story.current import (
    LTR,
    PICTURE,
    PageStyle,
    document,
    flag,
    moment_of,
    original,
    quotation,
    sample_note,
    side,
    to_article,
)
from globe_app.ui.views.story.replay_list import lag
from globe_app.ui.words.figures import heading, plain_amount, source, verdict
from globe_app.ui.words.translation import language_name, mark_html

PICTURE_PX = 150  # height
MAX_PICTURES = 4
MAX_DIFFERING, MAX_AGREEING = 4, 3  # comparisons; the page of figures has all
MAX_VALUES, MAX_SOURCES = 5, 4  # of one comparison, and of one value
MAX_PASSAGES = 6  # countries of one theme
MAX_PLACES = 8
MAX_SILENT = 40  # countries named; the others are counted
MAX_SPREAD = 12  # first reports
MAX_NOT_COLLECTED = 6  # countries named
COMPARING = "Comparing the articles…"


def world_take(take: WorldTake, style: PageStyle) -> str:
    """The whole page."""
    fragments = [
        head(take.headline, take.row.sample, style),
        extent(len(take.told_by), len(take.silent), take.row.articles, take.row.independent_texts),
        _happened(take.happened, style),
        _figures(take, style),
        _themes(take.themes, style),
        _where(take.where, style),
        _told_by(take.told_by, style),
        _silent(take.silent, style),
        _not_collected(take.not_collected, style),
        _spread(take.spread, style),
        _pictures(take.pictures, style),
    ]
    return document(style, sample_note(take.row), *fragments)


def headline_of(articles: Sequence[StoryArticle]) -> StoryArticle:
    """The article that gives the headline: the most central of those in the best English there is."""
    return min(
        articles,
        key=lambda one: (
            not one.in_english, one.rough, bool(one.translated_by), -one.centrality, one.published
        ),
    )  # fmt: skip


def before_world_take(take: CurrentTake, style: PageStyle) -> str:
    """The page while the rest is read: what stands on it already stays where it is."""
    row = take.row
    return document(
        style, sample_note(row), head(headline_of(take.articles), row.sample, style),
        extent(len(take.article_counts), len(take.silent), row.articles, row.independent_texts),
        comparing(),
    )  # fmt: skip


def head(report: StoryArticle, sample: bool, style: PageStyle) -> str:
    """Headline and its source: the same before and after the rest of the page is there."""
    href = to_article(report.article_id)
    fragments = [
        '<p class="kicker">The World’s Current Take</p>',
        f'<h1{side(report)}><a href="{href}" style="color:{style.theme.text};'
        f' text-decoration:none">{escape(report.headline)}</a></h1>',
    ]
    words = f"{report.outlet}, {style.name(report.country)}"
    if report.in_english and report.original_headline not in ("", report.headline):
        by = report.translated_by or ("the sample edition" if sample else "the outlet itself")
        words += f" · translated from {language_name(report.language)} by {by}"
        fragments.append(original(report.original_headline, report.language, href, style))
    mark = mark_html(report)
    fragments.append(f'<p class="facts" {LTR}>{escape(words)}{f" · {mark}" if mark else ""}</p>')
    return "".join(fragments)


def extent(told: int, silent: int, articles: int, texts: int) -> str:
    """`5 countries tell it, 31 are silent` and how many articles that is."""
    words = f"{counted(told, 'country tells', 'countries tell')} it"
    words += f", {silent:,} {'is' if silent == 1 else 'are'} silent" if silent else ""
    count = counted(articles, "article", "articles")
    if texts < articles:
        count += f", {counted(texts, 'independent text', 'independent texts')}"
    return f'<p class="extent">{words}</p><p class="facts">{count}</p>'


def comparing() -> str:
    """What stands in the place of the rest until it is there."""
    return f'<h2>What happened</h2><p class="facts">{COMPARING}</p>'


def _happened(quotes: Sequence[Quote], style: PageStyle) -> str:
    if not quotes:
        return '<h2>What happened</h2><p class="facts">Of these articles only headlines are stored.</p>'
    return "<h2>What happened</h2>" + "".join(quotation(one, style) for one in quotes)


# Figures -------------------------------------------------------------------------------------------


def _figures(take: WorldTake, style: PageStyle) -> str:
    """What differs first, then what agrees; each source leads to its sentence."""
    agreeing = [one for one in take.agreeing if one.verdict is not FigureVerdict.SEVERAL]
    some = [_comparison(one, style) for one in take.differing[:MAX_DIFFERING]]
    some += [_comparison(one, style) for one in agreeing[:MAX_AGREEING]]
    if not some:
        return ""
    more = '<p class="from"><a href="tab:figures">Every figure with its sentence ›</a></p>'
    return f"<h2>Figures</h2>{''.join(some)}{more}"


def _comparison(found: FigureComparison, style: PageStyle) -> str:
    """What is counted, whether the sources agree, and each value once with who says so."""
    said: dict[str, dict[str, str]] = {}
    figures = found.figures
    if found.differ:
        figures = tuple(sorted(figures, key=lambda one: (one.low, one.high)))
    for one in figures:
        href = to_article(one.quote.article_id, one.quote.number)
        said.setdefault(plain_amount(one), {}).setdefault(
            source(one), f'<a href="{href}">{escape(source(one))}</a>'
        )
    lines = [
        f"<b>{escape(value)}</b> — {_listed(list(sources.values()))}"
        for value, sources in list(said.items())[:MAX_VALUES]
    ]
    left = len(said) - len(lines)
    lines += [f"{left:,} more"] if left > 0 else []
    kind = "differ" if found.differ else "agree"
    return (
        f'<p class="title">{escape(heading(found, style.name))}</p>'
        f'<p class="{kind}">{escape(verdict(found))}</p>'
        f'<p class="said-by">{"<br>".join(lines)}</p>'
    )


def _listed(links: Sequence[str]) -> str:
    left = len(links) - MAX_SOURCES
    more = f" and {counted(left, 'other', 'others')}" if left > 0 else ""
    return f"{', '.join(links[:MAX_SOURCES])}{more}"


# Themes --------------------------------------------------------------------------------------------


def _themes(themes: Sequence[ThemeSummary], style: PageStyle) -> str:
    return "".join(_theme(one, style) for one in themes)


def _theme(theme: ThemeSummary, style: PageStyle) -> str:
    """A heading, and a passage of each country beside the country."""
    rows = "".join(
        f'<tr><td class="teller" width="26%" valign="top">{flag(one.country)}'
        f'<a href="country:{escape(one.country, quote=True)}">{escape(style.name(one.country))}</a></td>'
        f'<td valign="top">{quotation(one, style, country=False)}</td></tr>'
        for one in theme.quotes[:MAX_PASSAGES]
    )
    left = len(theme.quotes) - MAX_PASSAGES
    note = f'<p class="note"><a href="tab:takes">{counted(left, "more country", "more countries")} ›</a></p>'
    return (
        f"<h2>{escape(theme.name)}</h2>"
        f'<table width="100%" cellspacing="0" cellpadding="0">{rows}</table>{note if left > 0 else ""}'
    )


# Where, who ----------------------------------------------------------------------------------------


def _where(places: Sequence[NamedPlace], style: PageStyle) -> str:
    if not places:
        return ""
    names = ", ".join(
        f"{_place(one, style)} ({one.texts:,})" for one in places[:MAX_PLACES]
    )  # fmt: skip
    return (
        f'<h2>Where</h2><p class="countries">{names}</p>'
        '<p class="facts">In brackets: how many of the texts name it.</p>'
    )


def _place(place: NamedPlace, style: PageStyle) -> str:
    if not place.code:
        return escape(place.name)
    href = escape(place.code, quote=True)
    return f'{flag(place.code)}<a href="country:{href}">{escape(style.name(place.code))}</a>'


def _told_by(told: Sequence[Coverage], style: PageStyle) -> str:
    cells = [
        f'<td class="teller" width="{100 // (style.columns + 1)}%">{flag(one.country)}'
        f'<a href="country:{escape(one.country, quote=True)}">{escape(style.name(one.country))}</a>'
        f" {one.articles:,}</td>"
        for one in told
    ]
    across = style.columns + 1
    rows = (f"<tr>{''.join(cells[at : at + across])}</tr>" for at in range(0, len(cells), across))
    return (
        f"<h2>● Told in {counted(len(told), 'country', 'countries')}</h2>"
        f'<table width="100%" cellspacing="0" cellpadding="0">{"".join(rows)}</table>'
    )


def _silent(silent: Sequence[Coverage], style: PageStyle) -> str:
    """Who was read in the story's days and says nothing, with the number of outlets behind that."""
    title = f"<h2>▨ Silent: {len(silent):,}</h2>"
    if not silent:
        return f'{title}<p class="facts">Every country collected in these days tells it.</p>'
    outlets = counted(sum(one.outlets for one in silent), "outlet", "outlets")
    names = [_silent_country(one, style) for one in silent[:MAX_SILENT]]
    left = len(silent) - len(names)
    names += [f"{left:,} more"] if left > 0 else []
    return (
        f'{title}<p class="facts">{outlets} of theirs published in these days, and nothing of it '
        f'is stored:</p><p class="countries">{", ".join(names)}</p>'
    )


def _silent_country(one: Coverage, style: PageStyle) -> str:
    href = escape(one.country, quote=True)
    link = f'<a href="country:{href}">{escape(style.name(one.country))}</a>'
    return f"{link} ({one.outlets:,})" if one.outlets > 1 else link


def _not_collected(codes: Sequence[str], style: PageStyle) -> str:
    if not codes:
        return ""
    names = ", ".join(escape(style.name(code)) for code in codes[:MAX_NOT_COLLECTED])
    few = f": {names}" if len(codes) <= MAX_NOT_COLLECTED else ""
    what = counted(len(codes), "country is", "countries are")
    return f'<p class="facts">{what} not collected in these days{few}. Of them nothing can be said.</p>'


# When ----------------------------------------------------------------------------------------------


def _spread(spread: Sequence[FirstReport], style: PageStyle) -> str:
    """The first report, and when each other country's came."""
    if not spread:
        return ""
    rows = "".join(
        f'<tr><td class="label">{escape(lag(one.lag_s) if n else "First report")}</td>'
        f'<td class="report">{flag(one.country)}{escape(style.name(one.country))}, '
        f'<a href="{to_article(one.article.article_id)}">{escape(one.article.outlet)}</a> · '
        f"{escape(moment_of(one.article, style.now))}</td></tr>"
        for n, one in enumerate(spread[:MAX_SPREAD])
    )
    left = len(spread) - MAX_SPREAD
    more = f"{counted(left, 'more country', 'more countries')}, on the globe" if left > 0 else ""
    link = f'<p class="from"><a href="tab:replay">{more or "See it on the globe"} ›</a></p>'
    return f'<h2>How it spread</h2><table cellspacing="0" cellpadding="2">{rows}</table>{link}'


def pictures_of(take: WorldTake) -> tuple[StoryPicture, ...]:
    """The pictures that the page shows."""
    return take.pictures[:MAX_PICTURES]


def _pictures(pictures: Sequence[StoryPicture], style: PageStyle) -> str:
    if not pictures:
        return ""
    cells = [_picture(one, style.name) for one in pictures[:MAX_PICTURES]]
    across = max(style.columns, 1)
    rows = (f"<tr>{''.join(cells[at : at + across])}</tr>" for at in range(0, len(cells), across))
    return f'<h2>Pictures</h2><table cellspacing="0" cellpadding="0">{"".join(rows)}</table>'


def _picture(one: StoryPicture, name: Callable[[str], str]) -> str:
    report = one.article
    href, alt = to_article(report.article_id), escape(one.alt, quote=True)
    credit = f"{report.outlet}, {name(report.country)}"
    credit += f" · {report.credit}" if report.credit else ""
    return (
        f'<td class="picture" valign="top"><p class="image"><a href="{href}">'
        f'<img src="{PICTURE}{escape(one.hash, quote=True)}" height="{PICTURE_PX}" alt="{alt}"></a></p>'
        f'<p class="note">{escape(credit)}</p></td>'
    )
