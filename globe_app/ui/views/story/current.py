"""The World's Current Take as a page, and the pieces that all pages of a story are set with.

Everything that comes from an outlet is escaped here. Links: `article:ID#N` leads to sentence N of
an article (-1 = its headline), `country:CC` to a country, `#NAME` to a place on the same page.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

from PySide6.QtCore import QLocale

from globe_app.briefing.articles import MONTHS, SAMPLE_MARK, WEEKDAYS, counted, right_to_left
from globe_app.briefing.stories import MAX_TEXTS
from globe_app.model.story import HEADLINE, CurrentTake, Quote, StoryArticle, StoryRow
from globe_app.ui.look.theme import Theme
from globe_app.ui.views.article.html import LANGUAGES

FLAG = "flag:"  # and a country's code: the name under which the browser asks for its flag
COLUMN_PX = 270  # a column of headlines narrower than this is hard to read
MOST_COLUMNS = 4
LTR = 'dir="ltr" align="left"'  # said after a text from right to left: the next would go on so


@dataclass(frozen=True, slots=True)
class Typeset:
    """How a page is set."""

    theme: Theme
    serif: str
    size_pt: float
    now: datetime
    columns: int  # of headlines and passages
    name: Callable[[str], str]  # of a country
    originals: bool = False  # whether quotations show their original below


def columns_in(room: int) -> int:
    """How many columns fit into `room` pixels."""
    return max(1, min(MOST_COLUMNS, room // COLUMN_PX))


def document(how: Typeset, *parts: str) -> str:
    """A whole page."""
    return f"<style>{_style(how)}</style>{''.join(parts)}"


def moment(when: datetime, now: datetime) -> str:
    """`Thu Nov 6, 14:05`, local time; with the year when it is not this."""
    local = when.astimezone()
    year = f" {local.year}" if local.year != now.astimezone().year else ""
    return f"{WEEKDAYS[local.weekday()][:3]} {MONTHS[local.month - 1][:3]} {local.day}{year}, {local:%H:%M}"


def tongue(tag: str) -> str:
    """A language's English name, or its tag."""
    base = tag.split("-")[0]
    return LANGUAGES.get(base) or QLocale.languageToString(QLocale(base).language()) or tag


def extent(row: StoryRow) -> str:
    """`14 articles, 5 independent texts, from 9 countries`."""
    parts = [counted(row.articles, "article", "articles")]
    if row.independent_texts < row.articles:
        parts.append(counted(row.independent_texts, "independent text", "independent texts"))
    return f"{', '.join(parts)}, from {counted(len(row.countries), 'country', 'countries')}"


def to_article(article_id: int, number: int = HEADLINE) -> str:
    """The link to a sentence of an article."""
    return f"article:{article_id}#{number}"


def flag(code: str) -> str:
    """A country's flag as an image the height of a line."""
    return f'<img src="{FLAG}{escape(code, quote=True)}">&nbsp;'


def quotation(quote: Quote, how: Typeset, *, country: bool = True, source: str = "") -> str:
    """A sentence word for word with its source; all of it leads to its place in the article."""
    href = to_article(quote.article_id, quote.number)
    quiet = f'style="color:{how.theme.text}; text-decoration:none"'
    where = f", {how.name(quote.country)}" if country else ""
    source = source or f"{quote.outlet}{where} · {moment(quote.published, how.now)}"
    if quote.original:
        source += f" · from {tongue(quote.language)}"
    parts = [
        f'<p class="quote"><a href="{href}" {quiet}>{escape(quoted(quote.english))}</a></p>',
        original(quote.original, quote.language, href, how) if how.originals else "",
        f'<p class="from" {LTR}><a href="{href}" style="text-decoration:none">'
        f"{escape(source)}&nbsp;›</a></p>",
    ]
    return "".join(parts)


def quoted(words: str) -> str:
    """A sentence between quotation marks, unless it begins with one of its own."""
    return words if words[:1] in '“"«„‘' else f"“{words}”"


def original(text: str, language: str, href: str, how: Typeset) -> str:
    """A text in its own language and direction; "" where there is none."""
    if not text:
        return ""
    side = ' dir="rtl" align="right"' if right_to_left(language) else ""
    quiet = f'style="color:{how.theme.muted}; text-decoration:none"'
    return f'<p class="original"{side}><a href="{href}" {quiet}>{escape(text)}</a></p>'


def in_columns(pieces: Sequence[tuple[str, int]], count: int) -> str:
    """Pieces with their rough heights, each put into the column that is shortest so far."""
    count = max(1, min(count, len(pieces)))
    if count == 1:
        return "".join(piece for piece, _ in pieces)
    filled: list[list[str]] = [[] for _ in range(count)]
    heights = [0] * count
    for piece, height in pieces:
        at = heights.index(min(heights))
        filled[at].append(piece)
        heights[at] += height
    share = 100 // count
    cells = (
        f'<td width="{share}%" valign="top" class="{"first" if not at else "column"}">'
        f"{''.join(column)}</td>"
        for at, column in enumerate(filled)
    )
    return f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{"".join(cells)}</tr></table>'


def looked_at(row: StoryRow) -> str:
    """Says how many articles of a very large story a page looks at."""
    if row.articles <= MAX_TEXTS:
        return ""
    return (
        f'<p class="facts"><b>This story has {row.articles:,} articles.</b> '
        f"Its first {MAX_TEXTS:,} are looked at here.</p>"
    )


def sample_mark(row: StoryRow) -> str:
    """Says that a story is invented, where it is."""
    return f'<p class="sample">{SAMPLE_MARK}</p>' if row.sample else ""


def current(take: CurrentTake, how: Typeset) -> str:
    """The World's Current Take."""
    row = take.row
    central = next((one for one in take.articles if one.article_id == row.central_article), None)
    parts = [
        sample_mark(row),
        '<p class="kicker">The World’s Current Take</p>',
        f'<h1><a href="{to_article(row.central_article)}" style="color:{how.theme.text};'
        f' text-decoration:none">{escape(row.headline)}</a></h1>',
    ]
    if central is not None:
        parts.append(_central(central, how, sample=row.sample))
    parts.append(f'<p class="extent">{extent(row)}</p>')
    parts.append(_first_and_last(take, how))
    if take.bullets:
        parts.append("<h2>In the words of different countries</h2>")
        parts += [
            f'<table cellspacing="0" cellpadding="0"><tr><td valign="top" class="mark">•</td>'
            f'<td class="words">{quotation(one, how)}</td></tr></table>'
            for one in take.bullets
        ]
    parts.append(_who(take, how))
    return document(how, *parts)


def _central(report: StoryArticle, how: Typeset, *, sample: bool) -> str:
    """Where the headline is from."""
    words = f"{report.outlet}, {how.name(report.country)}: the most central report"
    foreign = bool(report.original_headline) and report.original_headline != report.headline
    if report.translated_by or foreign:
        by = report.translated_by or ("the sample edition" if sample else "the outlet itself")
        words += f". Translated from {tongue(report.language)} by {by}"
    below = ""
    if foreign:
        below = original(
            report.original_headline, report.language, to_article(report.article_id), how
        )
    return f'{below}<p class="facts" {LTR}>{escape(words)}</p>'


def _first_and_last(take: CurrentTake, how: Typeset) -> str:
    if not take.articles:
        return ""
    pairs = [("First report", take.articles[0])]
    if len(take.articles) > 1:
        pairs.append(("Latest report", take.articles[-1]))
    rows = (
        f'<tr><td class="label">{words}</td><td class="report"><a href="{to_article(one.article_id)}">'
        f"{escape(one.outlet)}</a>, {escape(how.name(one.country))} · "
        f"{escape(moment(one.published, how.now))}</td></tr>"
        for words, one in pairs
    )
    return f'<table cellspacing="0" cellpadding="2">{"".join(rows)}</table>'


def _who(take: CurrentTake, how: Typeset) -> str:
    """The countries that tell it, those that could and do not, and how many were looked at."""
    parts = [
        f"<h2>● Told in {counted(len(take.article_counts), 'country', 'countries')}</h2>",
        _grid(take, how),
    ]
    parts.append(f"<h2>▨ Silent: {len(take.silent):,}</h2>")
    if take.silent:
        names = ", ".join(
            f'<a href="country:{escape(code, quote=True)}">{escape(how.name(code))}</a>'
            for code in sorted(take.silent, key=how.name)
        )
        parts.append(
            '<p class="facts">Their outlets were collected in these days and have nothing of it:</p>'
            f'<p class="countries">{names}</p>'
        )
    else:
        parts.append('<p class="facts">Every country collected in these days tells it.</p>')
    collected = counted(len(take.collected), "country is", "countries are")
    parts.append(
        f'<p class="facts">{collected} collected in these days. '
        "Of all others nothing can be said.</p>"
    )
    return "".join(parts)


def _grid(take: CurrentTake, how: Typeset) -> str:
    """The countries that tell it, with how many articles each, in rows."""
    cells = [
        f'<td class="teller" width="{100 // (how.columns + 1)}%">{flag(code)}'
        f'<a href="country:{escape(code, quote=True)}">{escape(how.name(code))}</a> {count:,}</td>'
        for code, count in take.article_counts
    ]
    across = how.columns + 1
    rows = (f"<tr>{''.join(cells[at : at + across])}</tr>" for at in range(0, len(cells), across))
    return f'<table width="100%" cellspacing="0" cellpadding="0">{"".join(rows)}</table>'


def _style(how: Typeset) -> str:
    t, serif, size = how.theme, how.serif, how.size_pt
    large = 1.5 if how.columns == 1 else 1.75  # the headline, in a narrow column and a wide one
    return f"""
    body, p, li, td {{ font-family: '{serif}'; font-size: {size}pt; color: {t.text};
                       line-height: 135%; }}
    p {{ margin: 0 0 4px 0; }}
    h1, h1 a {{ font-size: {size * large}pt; }}
    h1 {{ font-family: '{serif}'; font-weight: 600; line-height: 112%;
          margin: 2px 0 6px 0; color: {t.text}; }}
    h2 {{ font-family: '{serif}'; font-size: {size * 1.2}pt; font-weight: 600; color: {t.text};
          margin: 20px 0 4px 0; }}
    h3 {{ font-family: '{serif}'; font-size: {size * 0.9}pt; font-weight: 600; color: {t.text};
          margin: 10px 0 3px 0; }}
    .title, .title a {{ font-size: {size}pt; font-weight: 600; line-height: 118%; }}
    .title {{ margin: 0 0 1px 0; }}
    .extent {{ font-size: {size}pt; font-weight: 600; margin: 6px 0 6px 0; }}
    .report, .report a, .teller, .teller a {{ font-size: {size * 0.85}pt; }}
    .teller {{ padding: 2px 8px 2px 0; }}
    .kicker {{ font-size: {size * 0.82}pt; font-weight: 600; color: {t.accent}; margin: 4px 0; }}
    .facts, .facts a, .facts b, .countries, .countries a {{ font-size: {size * 0.85}pt; }}
    .facts {{ color: {t.muted}; margin: 0 0 5px 0; }}
    .facts b {{ color: {t.text}; }}
    .countries {{ color: {t.text}; margin: 0 0 5px 0; line-height: 165%; }}
    .label {{ font-size: {size * 0.85}pt; color: {t.muted}; padding-right: 12px; }}
    .quote {{ margin: 6px 0 0 0; }}
    .original, .original a {{ font-size: {size * 0.92}pt; color: {t.muted}; }}
    .original {{ margin: 1px 0 0 0; }}
    .from, .from a {{ font-size: {size * 0.78}pt; color: {t.accent}; }}
    .from {{ margin: 0 0 10px 0; }}
    .note, .note a {{ font-size: {size * 0.78}pt; }}
    .note {{ color: {t.muted}; margin: 0 0 10px 0; }}
    .mark {{ padding: 8px 8px 0 0; color: {t.accent}; line-height: 100%; }}
    .words {{ padding: 4px 0 0 0; }}
    .first {{ padding: 4px 18px 0 0; }}
    .column {{ padding: 4px 18px 0 18px; border-left: 1px solid {t.line}; }}
    .sample {{ font-size: {size * 0.8}pt; color: {t.banner_text}; background-color: {t.banner}; }}
    .differ {{ font-size: {size * 0.9}pt; font-weight: 600; color: {t.unread}; margin: 0 0 4px 0; }}
    .agree {{ font-size: {size * 0.9}pt; color: {t.muted}; margin: 0 0 4px 0; }}
    .said {{ font-weight: 600; padding: 6px 14px 6px 0; border-top: 1px solid {t.line}; }}
    .figure {{ font-weight: 600; margin: 2px 0 0 0; }}
    .cell {{ padding: 6px 10px 4px 0; border-top: 1px solid {t.line}; font-size: {size * 0.9}pt; }}
    .head {{ font-size: {size * 0.8}pt; color: {t.muted}; padding: 2px 10px 2px 0; }}
    a {{ color: {t.accent}; }}
    """
