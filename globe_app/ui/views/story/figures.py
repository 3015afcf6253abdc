"""The figures of a story as HTML: comparable ones, contradicting first, then other numbers as a list."""

from collections.abc import Sequence
from html import escape

from globe_app.briefing.articles import counted
from globe_app.model.story import Figure, FigureComparison, StoryRow
from globe_app.ui.views.story.current import (
    PageStyle,
    document,
    flag,
    limit_note,
    moment_of,
    quotation,
    sample_note,
    side,
)
from globe_app.ui.words.figures import amount, comparable, heading, rank, said_by, verdict

ROWS = 40  # of one table
OTHERS = 60  # other numbers


def figures(row: StoryRow, found: tuple[FigureComparison, ...], style: PageStyle) -> str:
    """The whole page."""
    things = sorted((one for one in found if comparable(one)), key=rank)
    others = [figure for one in found if not comparable(one) for figure in one.figures]
    fragments = [
        sample_note(row),
        '<p class="kicker">Figures</p>',
        f"<h1{side(row)}>{escape(row.headline)}</h1>",
        limit_note(row),
        f'<p class="facts">{_summary(things, others)}</p>',
    ]
    fragments += [_table(one, style) for one in things]
    if others:
        fragments.append(_list(others, style, alone=not things))
    return document(style, *fragments)


def _summary(things: list[FigureComparison], others: list[Figure]) -> str:
    """What there is, in a sentence or two."""
    if not things and not others:
        return "The stored texts give no figures."
    if not things:
        return "The stored texts count nothing that could be compared; their numbers are below."
    differ = sum(one.differ for one in things)
    what = counted(len(things), "thing is", "things are")
    if not differ:
        of = "the sources differ on none" if len(things) > 1 else "the sources do not differ on it"
    elif len(things) == 1:
        of = "the sources differ on it"
    else:
        of = f"on {differ:,} of them the sources differ"
    return f"{what} counted; {of}. Each figure leads to its sentence."


def _list(others: list[Figure], style: PageStyle, *, alone: bool) -> str:
    """Numbers that are not comparable."""
    shown = others[:OTHERS]
    left = len(others) - len(shown)
    title = "Numbers in the texts" if alone else "Other numbers in the texts"
    note = f'<p class="note">The first {OTHERS} of {len(others):,} are shown.</p>' if left else ""
    return (
        f"<h2>{title}</h2>"
        '<p class="agree">They count different things and are not compared.</p>'
        f"{_rows(shown, style, head=False)}{note}"
    )


def _table(found: FigureComparison, style: PageStyle) -> str:
    shown = found.figures[:ROWS]
    left = len(found.figures) - len(shown)
    note = f'<p class="note">The first {ROWS} of {len(found.figures):,} are shown.</p>'
    return (
        f"<h2>{escape(heading(found, style.name))}</h2>"
        f'<p class="{"differ" if found.differ else "agree"}">{escape(verdict(found))}</p>'
        f"{_rows(shown, style, head=True)}{note if left else ''}"
    )


def _rows(shown: Sequence[Figure], style: PageStyle, *, head: bool) -> str:
    """Figures as a table; on a narrow page, each above its sentence."""
    rows = "".join(_wide(one, style) if style.columns > 2 else _narrow(one, style) for one in shown)
    titles = (
        ("Figure, and who says so", "Country", "Outlet", "Time", "Sentence")
        if style.columns > 2
        else ()
    )
    over = "".join(f'<td class="head">{title}</td>' for title in titles if head)
    return (
        '<table width="100%" cellspacing="0" cellpadding="0">'
        f"{f'<tr>{over}</tr>' if over else ''}{rows}</table>"
    )


def _narrow(figure: Figure, style: PageStyle) -> str:
    return (
        f'<tr><td class="cell"><p class="figure">{_said(figure)}</p>'
        f"{quotation(figure.quote, style)}</td></tr>"
    )


def _wide(figure: Figure, style: PageStyle) -> str:
    quote = figure.quote
    cells = (
        f"{flag(quote.country)}{escape(style.name(quote.country))}",
        escape(quote.outlet),
        escape(moment_of(quote, style.now)),
        quotation(quote, style, source="in the text"),
    )
    widths = (13, 12, 12, 43)
    row = "".join(
        f'<td class="cell" width="{width}%" valign="top">{cell}</td>'
        for cell, width in zip(cells, widths, strict=True)
    )
    return f'<tr><td class="said" width="20%" valign="top">{_said(figure)}</td>{row}</tr>'


def _said(figure: Figure) -> str:
    """The figure, and who says so; its tool tip is the wording of another language."""
    tip = "" if amount(figure) == figure.wording else figure.wording
    return (
        f'<span title="{escape(tip, quote=True)}">{escape(amount(figure))}</span>'
        f'<span class="by">{escape(said_by(figure))}</span>'
    )
