"""Why an article is in its story, as a page."""

from html import escape

from globe_app.model.story import Membership, Quote
from globe_app.ui.views.story.current import LTR, Typeset, document, moment, quotation, to_article

PAIRS = 12
NAMES = 40


def similarity_words(value: float) -> str:
    """`0.82`, and what it means at its ends."""
    return f"{value:.2f}"


def why(tie: Membership, how: Typeset) -> str:
    """What ties one article to the rest of its story."""
    report = tie.article
    source = f"{report.outlet}, {how.name(report.country)} · {moment(report.published, how.now)}"
    parts = [
        f'<p class="title"><a href="{to_article(report.article_id)}" style="color:{how.theme.text};'
        f' text-decoration:none">{escape(report.headline)}</a></p>',
        f'<p class="from" {LTR}><a href="{to_article(report.article_id)}" '
        f'style="text-decoration:none">{escape(source)}&nbsp;›</a></p>',
    ]
    if tie.by_hand:
        parts.append('<p class="facts"><b>You put this article into this story.</b></p>')
    parts.append(
        f'<p class="facts">Likeness to the rest of the story: <b>{similarity_words(tie.similarity)}</b> '
        "(1 = the same meaning, 0 = nothing in common)</p>"
    )
    if tie.names:
        shared = " &nbsp;·&nbsp; ".join(escape(one) for one in tie.names[:NAMES])
        parts.append(
            f'<h3>Names, places and numbers it shares</h3><p class="countries">{shared}</p>'
        )
    else:
        parts.append('<p class="facts">It shares no name, place or number with the others.</p>')
    if tie.pairs:
        parts.append("<h3>Sentences that tie it</h3>")
        parts += [_pair(own, other, how) for own, other in tie.pairs[:PAIRS]]
    return document(how, *parts)


def _pair(own: Quote, other: Quote, how: Typeset) -> str:
    """Two sentences side by side where there is room, else one below the other."""
    if how.columns == 1:
        return (
            f'<table width="100%" cellspacing="0" cellpadding="0"><tr><td class="cell">'
            f'{quotation(own, how)}</td></tr><tr><td style="padding-left:22px">'
            f"{quotation(other, how)}</td></tr></table>"
        )
    cells = "".join(
        f'<td class="cell" width="50%" valign="top">{quotation(one, how)}</td>'
        for one in (own, other)
    )
    return f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{cells}</tr></table>'
