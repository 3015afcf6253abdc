"""Figures of a story as a page: one table for each thing counted, those that differ first."""

from datetime import UTC, datetime
from html import escape

from globe_app.briefing import MONTHS, counted
from globe_app.story import Disagreement, Figure, StoryRow
from globe_app.ui.story_html import (
    Typeset,
    document,
    flag,
    looked_at,
    moment,
    quotation,
    sample_mark,
)

ROWS = 40  # of one table
MILLION, BILLION = 1e6, 1e9


def figures(row: StoryRow, found: tuple[Disagreement, ...], how: Typeset) -> str:
    """The whole page."""
    ordered = sorted(found, key=lambda one: not one.differ)
    differ = sum(one.differ for one in found)
    parts = [
        sample_mark(row),
        '<p class="kicker">Figures</p>',
        f"<h1>{escape(row.headline)}</h1>",
        looked_at(row),
    ]
    if not found:
        parts.append('<p class="facts">The stored texts give no figure that could be compared.</p>')
    else:
        of = f"on {differ:,} of them the sources differ" if differ else "the sources differ on none"
        parts.append(
            f'<p class="facts">{counted(len(found), "thing is", "things are")} counted; {of}. '
            "Each figure leads to its sentence.</p>"
        )
    parts += [_table(one, how) for one in ordered]
    return document(how, *parts)


def verdict(found: Disagreement) -> str:
    """Symbol and words: whether the sources differ, and how far apart they are."""
    low = min(one.low for one in found.figures)
    high = max(one.high for one in found.figures)
    span = written(found.kind, low)
    if high != low:
        span += f" to {written(found.kind, high)}"
    if found.differ:
        return f"≠ Sources differ: {span}"
    if len({one.quote.outlet for one in found.figures}) == 1:
        return f"· One source only: {span}"
    if high == low:
        return f"= Sources agree: {span}"
    return f"≈ {span}: these can all be so"


def written(kind: str, value: float) -> str:
    """A figure in print."""
    if kind == "date":
        day = datetime.fromtimestamp(value, UTC)
        return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
    for size, word in ((BILLION, "billion"), (MILLION, "million")):
        if abs(value) >= size:
            return f"{value / size:,.4g} {word}"
    return f"{value:,.0f}" if value == int(value) else f"{value:,.6g}"


def heading(found: Disagreement) -> str:
    """What is counted: `Killed (people)`."""
    kind = (found.kind.replace("_", " ") or "number").capitalize()
    return f"{kind} ({found.unit})" if found.unit and found.unit != found.kind else kind


def _table(found: Disagreement, how: Typeset) -> str:
    shown = found.figures[:ROWS]
    mark = "differ" if found.differ else "agree"
    wide = how.columns > 2
    head = "<th>Figure</th><th>Sentence</th>"
    if wide:
        head = "<th>Figure</th><th>Country</th><th>Outlet</th><th>Time</th><th>Sentence</th>"
    head = head.replace("<th>", '<td class="head">').replace("</th>", "</td>")
    rows = "".join(_wide(one, how) if wide else _narrow(one, how) for one in shown)
    left = len(found.figures) - len(shown)
    note = f'<p class="note">The first {ROWS} of {len(found.figures):,} are shown.</p>'
    return (
        f"<h2>{escape(heading(found))}</h2>"
        f'<p class="{mark}">{escape(verdict(found))}</p>'
        f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{head}</tr>{rows}</table>'
        f"{note if left else ''}"
    )


def _narrow(figure: Figure, how: Typeset) -> str:
    return (
        f'<tr><td class="said" width="26%" valign="top">{escape(figure.said)}</td>'
        f'<td class="cell" valign="top">{quotation(figure.quote, how)}</td></tr>'
    )


def _wide(figure: Figure, how: Typeset) -> str:
    quote = figure.quote
    cells = (
        f"{flag(quote.country)}{escape(how.name(quote.country))}",
        escape(quote.outlet),
        escape(moment(quote.published, how.now)),
        quotation(quote, how, source="in the text"),
    )
    widths = (14, 13, 13, 44)
    row = "".join(
        f'<td class="cell" width="{width}%" valign="top">{cell}</td>'
        for cell, width in zip(cells, widths, strict=True)
    )
    return f'<tr><td class="said" width="16%" valign="top">{escape(figure.said)}</td>{row}</tr>'
