"""Why an article is in its story, as HTML."""

from html import escape

from globe_app.model.story import Membership, Quote
from globe_app.ui.views.story.current import (
    LTR,
    PageStyle,
    document,
    moment_of,
    quotation,
    to_article,
)

PAIRS = 12
NAMES = 40


def similarity_words(value: float) -> str:
    """`0.82`, with words for its extremes."""
    return f"{value:.2f}"


def why(membership: Membership, style: PageStyle) -> str:
    """What connects one article to the rest of its story."""
    report = membership.article
    source = f"{report.outlet}, {style.name(report.country)} · {moment_of(report, style.now)}"
    fragments = [
        f'<p class="title"><a href="{to_article(report.article_id)}" style="color:{style.theme.text};'
        f' text-decoration:none">{escape(report.headline)}</a></p>',
        f'<p class="from" {LTR}><a href="{to_article(report.article_id)}" '
        f'style="text-decoration:none">{escape(source)}&nbsp;›</a></p>',
    ]
    if membership.by_hand:
        fragments.append('<p class="facts"><b>You put this article into this story.</b></p>')
    fragments.append(
        f'<p class="facts">Likeness to the rest of the story: <b>{similarity_words(membership.similarity)}</b> '
        "(1 = the same meaning, 0 = nothing in common)</p>"
    )
    if membership.names:
        shared = " &nbsp;·&nbsp; ".join(escape(one) for one in membership.names[:NAMES])
        fragments.append(
            f'<h3>Names, places and numbers it shares</h3><p class="countries">{shared}</p>'
        )
    else:
        fragments.append('<p class="facts">It shares no name, place or number with the others.</p>')
    if membership.pairs:
        fragments.append("<h3>Sentences that tie it</h3>")
        fragments += [_pair(own, other, style) for own, other in membership.pairs[:PAIRS]]
    return document(style, *fragments)


def _pair(own: Quote, other: Quote, style: PageStyle) -> str:
    """Two sentences side by side, or one below the other on a narrow page."""
    if style.columns == 1:
        return (
            f'<table width="100%" cellspacing="0" cellpadding="0"><tr><td class="cell">'
            f'{quotation(own, style)}</td></tr><tr><td style="padding-left:22px">'
            f"{quotation(other, style)}</td></tr></table>"
        )
    cells = "".join(
        f'<td class="cell" width="50%" valign="top">{quotation(one, style)}</td>'
        for one in (own, other)
    )
    return f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{cells}</tr></table>'
