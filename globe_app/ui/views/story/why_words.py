"""Why articles are one story, in words."""

from collections import Counter
from collections.abc import Sequence

from globe_app.cldr import listed, number, phrases
from globe_app.model.story import Membership
from globe_app.tr import tr
from globe_app.ui.views.story.moments import span
from globe_app.ui.widgets.text_block import cut_text

NAMES, NAMES_OF_ALL = 4, 4  # shared names and figures that are told
STRONG_NAMES = 3  # shared with other articles from which the tie is strong
FAR = 0.08  # of likeness below the middle article's from which a tie is not called very near
NAME_CHARS = 30
HALF_NAMES = frozenset(
    "islands island states united kingdom republic governor president minister north south east west"
    " northern southern eastern western new saint san city river mount typhoon hurricane".split()
)  # they stand beside the name that they are a part of


def title(articles: int) -> str:
    """`Why these 5 are one story`."""
    if articles > 1:
        return tr("Why these {articles} are one story").format(articles=number(articles))
    return tr("A story of one article")


def together(memberships: Sequence[Membership]) -> str:
    """What they have in common, in a sentence."""
    if len(memberships) < 2:
        return tr("No other article tells it so far.")
    counts = Counter(name for one in memberships for name in one.names)
    most = _telling([name for name, n in counts.most_common() if 2 * n > len(memberships)])
    most = most[:NAMES_OF_ALL]
    of_all = all(counts[name] == len(memberships) for name in most)
    words = tr("They tell it in like words")
    if most:
        all_, some = tr("They all name {names}"), tr("Most of them name {names}")
        words = (all_ if of_all else some).format(names=_listed(most))
    dated = [one.article.published for one in memberships if one.article.dated]
    if len(dated) > 1:
        within = int((max(dated) - min(dated)).total_seconds())
        near = tr("within {span} of each other").format(span=span(within))
        words = phrases(words, near if within >= 60 else tr("at the same time"))
    return f"{words}."


def _telling(names: Sequence[str]) -> list[str]:
    """Without words that are half a name, names before figures."""
    kept = [name for name in names if name.casefold() not in HALF_NAMES] or list(names)
    return sorted(kept, key=lambda name: name[:1].isdigit())


def _listed(names: Sequence[str]) -> str:
    cut = [cut_text(one, NAME_CHARS) for one in names]
    return listed(cut)


def tie(one: Membership, all_of_it: Sequence[Membership], *, first: bool) -> str:
    """`very near: Odalys, Salinga, 240,000; put here by you`."""
    from statistics import median

    middle = median(each.similarity for each in all_of_it)
    names = [cut_text(name, NAME_CHARS) for name in _telling(one.names)[:NAMES]]
    if len(all_of_it) < 2:
        words = tr("the only one")
    elif not names:
        words = tr("weak tie: like words, no name or figure in common")
    else:
        strong = len(one.names) >= STRONG_NAMES and one.similarity >= middle - FAR
        word = tr("very near") if strong else tr("near")
        words = tr("{how}: {names}").format(how=word, names=phrases(*names))
    if first and len(all_of_it) > 1:
        words = tr("the first; {tie}").format(tie=words)
    return tr("{tie}; put here by you").format(tie=words) if one.by_hand else words


def not_listed(shown: int, articles: int) -> str:
    """`60 of 214 articles are listed.`; "" = all are."""
    if shown >= articles:
        return ""
    said = tr("%n {article is|articles are} listed, of {articles}.", "", shown)
    return said.format(articles=number(articles))
