"""The World's Current Take as HTML, and the parts shared by all story pages.

All text of outlets is escaped here. Links: `article:ID#N` to sentence N of an article (-1 = headline),
`country:CC` to a country, `#NAME` within the page.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

from globe_app.briefing.articles import (
    MONTHS,
    SAMPLE_MARK,
    UNDATED,
    WEEKDAYS,
    Dated,
    counted,
    right_to_left,
)
from globe_app.briefing.stories import MAX_TEXTS
from globe_app.model.story import HEADLINE, CurrentTake, Quote, StoryArticle, StoryRow
from globe_app.ui.look.theme import Theme
from globe_app.ui.words.translation import Text, language_name, mark_html

FLAG = "flag:"  # prefix of the address of a flag, before the country code
PICTURE = "picture:"  # prefix of the address of a picture, before its content hash
COLUMN_PX = 270  # narrowest column
MAX_COLUMNS = 4
LTR = (
    'dir="ltr" align="left"'  # after right-to-left text, so that the following text is not affected
)


@dataclass(frozen=True, slots=True)
class PageStyle:
    """Settings for the HTML of a story page."""

    theme: Theme
    serif: str
    size_pt: float
    now: datetime
    columns: int  # columns of headlines and passages
    name: Callable[[str], str]  # of a country
    originals: bool = False  # whether quotations show the original below


def columns_in(room: int) -> int:
    """The number of columns that fit into `room` pixels."""
    return max(1, min(MAX_COLUMNS, room // COLUMN_PX))


def document(style: PageStyle, *fragments: str) -> str:
    """Style sheet and content as one page."""
    return f"<style>{_style(style)}</style>{''.join(fragments)}"


def moment(when: datetime, now: datetime) -> str:
    """`Thu Nov 6, 14:05`, local time; with the year when it is not this."""
    local = when.astimezone()
    year = f" {local.year}" if local.year != now.astimezone().year else ""
    return f"{WEEKDAYS[local.weekday()][:3]} {MONTHS[local.month - 1][:3]} {local.day}{year}, {local:%H:%M}"


def moment_of(article: Dated, now: datetime) -> str:
    """`moment` of an article; "undated" where its outlet gives no usable date."""
    return moment(article.published, now) if article.dated else UNDATED


def size_words(row: StoryRow) -> str:
    """`14 articles, 5 independent texts, from 9 countries`."""
    fragments = [counted(row.articles, "article", "articles")]
    if row.independent_texts < row.articles:
        fragments.append(counted(row.independent_texts, "independent text", "independent texts"))
    return f"{', '.join(fragments)}, from {counted(len(row.countries), 'country', 'countries')}"


def to_article(article_id: int, number: int = HEADLINE) -> str:
    """The link to a sentence of an article."""
    return f"article:{article_id}#{number}"


def flag(code: str) -> str:
    """A country's flag as an image of line height."""
    return f'<img src="{FLAG}{escape(code, quote=True)}">&nbsp;'


def quotation(quote: Quote, style: PageStyle, *, country: bool = True, source: str = "") -> str:
    """A sentence, word for word, with its source; a link to its place in the article."""
    href = to_article(quote.article_id, quote.number)
    quiet = f'style="color:{style.theme.text}; text-decoration:none"'
    where = f", {style.name(quote.country)}" if country else ""
    source = source or f"{quote.outlet}{where} · {moment_of(quote, style.now)}"
    translated = quote.in_english and bool(quote.original)
    if translated:
        source += f" · from {language_name(quote.language)}"
    mark = mark_html(quote)
    if quote.manner:
        source += f" · {quote.manner.value}"
    fragments = [
        f'<p class="quote"{side(quote)}><a href="{href}" {quiet}>'
        f"{escape(quoted(quote.english))}</a></p>",
        original(quote.original, quote.language, href, style)
        if style.originals and translated
        else "",
        f'<p class="from" {LTR}><a href="{href}" style="text-decoration:none">'
        f"{escape(source)}&nbsp;›</a>{f' · {mark}' if mark else ''}</p>",
    ]
    return "".join(fragments)


def side(text: Text) -> str:
    """The HTML attributes of a text's direction: of one that is not in English, its language's."""
    if text.in_english or not right_to_left(text.language):
        return ""
    return ' dir="rtl" align="right"'


def quoted(words: str) -> str:
    """A sentence in quotation marks, unless it begins with one."""
    return words if words[:1] in '“"«„‘' else f"“{words}”"


def original(text: str, language: str, href: str, style: PageStyle) -> str:
    """A text in its own language and direction; "" where there is none."""
    if not text:
        return ""
    side = ' dir="rtl" align="right"' if right_to_left(language) else ""
    quiet = f'style="color:{style.theme.muted}; text-decoration:none"'
    return f'<p class="original"{side}><a href="{href}" {quiet}>{escape(text)}</a></p>'


def in_columns(pieces: Sequence[tuple[str, int]], count: int) -> str:
    """HTML parts, each with a rough height, distributed over columns: always into the shortest one."""
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


def limit_note(row: StoryRow) -> str:
    """States how many articles of a very large story are considered."""
    if row.articles <= MAX_TEXTS:
        return ""
    return (
        f'<p class="facts"><b>This story has {row.articles:,} articles.</b> '
        f"Its first {MAX_TEXTS:,} are looked at here.</p>"
    )


def sample_note(row: StoryRow) -> str:
    """States that a story is invented, where it is."""
    return f'<p class="sample">{SAMPLE_MARK}</p>' if row.sample else ""


def current(take: CurrentTake, style: PageStyle) -> str:
    """A story that one outlet alone tells: its headline, summary, and who does not tell it."""
    row = take.row
    central = next((one for one in take.articles if one.article_id == row.central_article), None)
    fragments = [
        sample_note(row),
        '<p class="kicker">Told by one outlet so far</p>',
        f'<h1{side(row)}><a href="{to_article(row.central_article)}" style="color:{style.theme.text};'
        f' text-decoration:none">{escape(row.headline)}</a></h1>',
    ]
    if central is not None:
        fragments.append(_central(central, style, sample=row.sample))
    fragments.append(f'<p class="extent">{size_words(row)}</p>')
    fragments.append(_first_and_last(take, style))
    if take.bullets:
        fragments.append("<h2>In the words of different countries</h2>")
        fragments += [
            f'<table cellspacing="0" cellpadding="0"><tr><td valign="top" class="mark">•</td>'
            f'<td class="words">{quotation(one, style)}</td></tr></table>'
            for one in take.bullets
        ]
    fragments.append(_who(take, style))
    return document(style, *fragments)


def _central(report: StoryArticle, style: PageStyle, *, sample: bool) -> str:
    """The source of the headline."""
    words = f"{report.outlet}, {style.name(report.country)}: the most central report"
    foreign = (
        report.in_english
        and bool(report.original_headline)
        and report.original_headline != report.headline
    )
    if report.translated_by or foreign:
        by = report.translated_by or ("the sample edition" if sample else "the outlet itself")
        words += f". Translated from {language_name(report.language)} by {by}"
    below = ""
    if foreign:
        below = original(
            report.original_headline, report.language, to_article(report.article_id), style
        )
    mark = mark_html(report)
    return f'{below}<p class="facts" {LTR}>{escape(words)}{f" · {mark}" if mark else ""}</p>'


def _first_and_last(take: CurrentTake, style: PageStyle) -> str:
    if not take.articles:
        return ""
    dated = [one for one in take.articles if one.dated] or take.articles[:1]
    pairs = [("First report" if dated[0].dated else "A report", dated[0])]
    if len(dated) > 1:
        pairs.append(("Latest report", dated[-1]))
    rows = (
        f'<tr><td class="label">{words}</td><td class="report"><a href="{to_article(one.article_id)}">'
        f"{escape(one.outlet)}</a>, {escape(style.name(one.country))} · "
        f"{escape(moment_of(one, style.now))}</td></tr>"
        for words, one in pairs
    )
    return f'<table cellspacing="0" cellpadding="2">{"".join(rows)}</table>'


def _who(take: CurrentTake, style: PageStyle) -> str:
    """The countries that tell it, the silent ones, and how many were collected."""
    fragments = [
        f"<h2>● Told in {counted(len(take.article_counts), 'country', 'countries')}</h2>",
        _grid(take, style),
    ]
    fragments.append(f"<h2>▨ Silent: {len(take.silent):,}</h2>")
    if take.silent:
        names = ", ".join(
            f'<a href="country:{escape(code, quote=True)}">{escape(style.name(code))}</a>'
            for code in sorted(take.silent, key=style.name)
        )
        fragments.append(
            '<p class="facts">Their outlets were collected in these days and have nothing of it:</p>'
            f'<p class="countries">{names}</p>'
        )
    else:
        fragments.append('<p class="facts">Every country collected in these days tells it.</p>')
    collected = counted(len(take.collected), "country is", "countries are")
    fragments.append(
        f'<p class="facts">{collected} collected in these days. '
        "Of all others nothing can be said.</p>"
    )
    return "".join(fragments)


def _grid(take: CurrentTake, style: PageStyle) -> str:
    """The countries that tell it, with their numbers of articles."""
    cells = [
        f'<td class="teller" width="{100 // (style.columns + 1)}%">{flag(code)}'
        f'<a href="country:{escape(code, quote=True)}">{escape(style.name(code))}</a> {count:,}</td>'
        for code, count in take.article_counts
    ]
    across = style.columns + 1
    rows = (f"<tr>{''.join(cells[at : at + across])}</tr>" for at in range(0, len(cells), across))
    return f'<table width="100%" cellspacing="0" cellpadding="0">{"".join(rows)}</table>'


def _style(style: PageStyle) -> str:
    t, serif, size = style.theme, style.serif, style.size_pt
    large = 1.5 if style.columns == 1 else 1.75  # the headline, in a narrow column and a wide one
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
    .mark-of-language {{ font-size: {size * 0.78}pt; font-weight: 600; color: {t.text}; }}
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
    .said-by, .said-by b, .said-by a {{ font-size: {size * 0.9}pt; }}
    .said-by {{ margin: 0 0 12px 0; }}
    .picture {{ padding: 4px 14px 0 0; }}
    .image {{ line-height: 100%; }}
    .figure {{ font-weight: 600; margin: 2px 0 0 0; }}
    .by {{ font-weight: 400; color: {t.text}; }}
    .cell {{ padding: 6px 10px 4px 0; border-top: 1px solid {t.line}; font-size: {size * 0.9}pt; }}
    .head {{ font-size: {size * 0.8}pt; color: {t.muted}; padding: 2px 10px 2px 0; }}
    a {{ color: {t.accent}; }}
    """
